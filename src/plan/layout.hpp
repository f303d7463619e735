// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// How a plan is laid out, beside what it says: what a draft takes over from the plan it follows. Layer: plan, private.
#include <thidua/plan/reader.hpp>

#include <string>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

struct layout {
  std::string superior = {};     ///< the body above the issuer in the letterhead
  std::string phase_label = {};  ///< what the first phase is called, "Đợt", "Giai đoạn", as it is written; empty where none is called anything
};

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
