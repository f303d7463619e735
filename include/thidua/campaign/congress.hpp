// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Congresses (*đại hội*), their terms and their state on a day. Layer: campaign.
#include <thidua/campaign/organization.hpp>
#include <thidua/commemoration/commemoration.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/period.hpp>
#include <thidua/core/text_span.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {

/// *Nhiệm kỳ*: from the year of its congress to the year the next one is due in, "2018 - 2023".
struct congress_term {
  int from = 0;
  int to = 0;

  friend auto operator<=>(const congress_term&, const congress_term&) = default;
};

/// What a congress is on a given day.
enum class congress_state : std::uint8_t {
  preparing,   ///< not begun: *tiến tới*
  in_session,  ///< between its first and last day, both included
  held,        ///< over, and its resolution is the one carried out
  superseded,  ///< the next one of the same body is over, too
};
std::string_view to_string(congress_state state) noexcept;
/// "đang chuẩn bị", "preparing".
std::string_view name_of(congress_state state, language in = language::vietnamese) noexcept;

/// One congress: the body and its number are the key, for several bodies have a thirteenth.
struct congress {
  /// In full: "Công đoàn Việt Nam", "Đảng Cộng sản Việt Nam".
  std::string body;
  /// Range: 1 or more.
  int ordinal = 0;
  std::optional<congress_term> term = std::nullopt;
  /// The days it was or will be held.
  std::optional<period> held = std::nullopt;
  std::optional<organization_level> level = std::nullopt;
  /// How sure term and days are, and where they come from.
  thidua::confidence confidence = thidua::confidence::high;
  std::string note = {};
  /// Whether it was held before the term of the one before had run out, so that the two overlap.
  bool is_early = false;

  friend bool operator==(const congress&, const congress&) = default;
};

/// Known congresses. Bodies are told apart by `comparison_key` of their names.
class congress_table {
 public:
  /// Error: errc::invalid_congress for no body, an ordinal below 1, a term that does not run forwards, days outside the
  /// year the term begins in (and the one before it), or a congress that is there already.
  congress_table& add(congress entry);

  const std::vector<congress>& entries() const noexcept { return entries_; }
  std::size_t size() const noexcept { return entries_.size(); }
  auto begin() const noexcept { return entries_.begin(); }
  auto end() const noexcept { return entries_.end(); }

  /// The congress, or null.
  const congress* find(std::string_view body, int ordinal) const;
  /// The same by the `comparison_key` of the body, where that is at hand.
  const congress* find_by_key(std::string_view key, int ordinal) const;
  /// Those of one body, by ordinal.
  std::vector<const congress*> of(std::string_view body) const;
  /// What it is on that day; nothing where its days are not known and the years of its term do not decide either.
  std::optional<congress_state> state_of(std::string_view body, int ordinal, date day) const;
  /// The same of an entry, found before.
  std::optional<congress_state> state_of(const congress& entry, date day) const;
  /// The one whose resolution is carried out on that day: the last one that is over; nothing where that is not known.
  const congress* in_force(std::string_view body, date day) const;

  friend bool operator==(const congress_table&, const congress_table&) = default;

 private:
  std::vector<congress> entries_;
  std::vector<std::string> keys_;  // of each entry: the comparison key of its body
};

/// *Năm thứ N thực hiện*: the number of a year in a count whose first year is `first_year`, which is year 1.
/// "Năm 2017 là năm thứ hai thực hiện Nghị quyết Đại hội XII" of 2016. Zero or below before it. noexcept.
constexpr int year_number(int first_year, int year) noexcept { return year - first_year + 1; }

/// How a plan speaks of a congress; the verb must fit the congress's state.
enum class congress_stance : std::uint8_t {
  mentioned,
  preparing,     ///< *tiến tới*, *hướng tới*
  welcoming,     ///< *chào mừng*
  success,       ///< *chào mừng thành công của*: it is over
  carrying_out,  ///< *thực hiện Nghị quyết*: it is over and not superseded
};
std::string_view to_string(congress_stance stance) noexcept;

/// Whether a term stands for one congress or for several named together
/// ("Đại hội V Công đoàn Viên chức Việt Nam, Đại hội XIII Công đoàn Việt Nam nhiệm kỳ 2018-2023").
enum class term_reading : std::uint8_t { own, may_be_shared };
std::string_view to_string(term_reading reading) noexcept;

/// One mention of a congress in a plan.
struct congress_mention {
  /// As written: "Đại hội XII Công đoàn Việt Nam".
  std::string text;
  /// In full; empty where the text does not tell.
  std::string body = {};
  /// Nothing for "đại hội các cấp", a sequence of congresses from the grass roots up.
  std::optional<int> ordinal = std::nullopt;
  /// As stated, never supplied.
  std::optional<congress_term> term = std::nullopt;
  term_reading reading = term_reading::own;
  /// The level of a congress named by it: "đại hội công đoàn cấp cơ sở".
  std::optional<organization_level> level = std::nullopt;
  congress_stance stance = congress_stance::mentioned;
  /// The ordinal of the phase that mentions it.
  std::optional<int> phase = std::nullopt;
  /// The days it is held, where the plan says.
  std::optional<period> held = std::nullopt;
  std::optional<text_span> span = std::nullopt;

  friend bool operator==(const congress_mention&, const congress_mention&) = default;
};

namespace congresses {
/// Congresses of the Party, the trade union and the civil servants' union, as far as their facts were found in sources.
const congress_table& vietnam();
}  // namespace congresses

}  // namespace v0
}  // namespace thidua
