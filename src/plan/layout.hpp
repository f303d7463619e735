// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// How a plan is laid out, beside what it says: what a draft takes over from the plan it follows. Layer: plan, private.
#include <thidua/plan/reader.hpp>
#include <thidua/plan/writer.hpp>

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// Which bounds of a phase are told by the lunar calendar: "đến Rằm tháng Giêng (19/02/2019)".
struct lunar_bounds {
  bool from = false, to = false;
};

struct layout {
  std::string superior = {};     ///< the body above the issuer in the letterhead
  std::vector<std::string> issuer_lines = {};  ///< the lines of the letterhead that make the issuer's name, from the top; none where it is one
  std::string phase_label = {};  ///< what the first phase is called, "Đợt", "Giai đoạn", "Quý", as it is written; empty where none is called anything
  /// The lines behind the bases and the sentence that launches, up to the closing; where one holds a registration, its words.
  std::vector<outline_line> outline = {};
  std::vector<lunar_bounds> lunar = {};  ///< of each phase
  /// The purposes, contents and duties that are tables in columns.
  std::set<std::size_t> table_purposes = {}, table_contents = {}, table_duties = {};
  std::vector<std::string> blank_bases = {};  ///< bases whose number and day were never filled in, without their ends
  std::string number_codes = {};              ///< what stands behind the blank of a number that was never filled in: "/KH-CĐ", "-KH/HU"
  std::string issued_title = {};              ///< of a decision that issues a plan in the same text, what the plan is called
  std::size_t head_end = 0;  ///< the byte behind the head
  bool has_table = false;  ///< whether a table stands among them, which is no line
};

/// Whether a sentence of the opening says that the campaign is launched, or what follows is what it introduces.
bool leads_on(const outline_line& sentence);

struct laid_out_reading {
  thidua::plan::reading reading;
  detail::layout layout;
};
/// What a reader reads, with the layout of the text. Error: as for reader::read.
laid_out_reading read_laid_out(const reader& by, std::string_view text);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
