// SPDX-License-Identifier: BSL-1.0
// A plan understood part by part, and what the parts ask of each other.
#include "analysis.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

analysis::analysis(std::string_view text, const knowledge& with, outlining how) : in(text), known(with) {
  what().document = document{};
  closing_begin = in.size();
  find_numbers();
  read_head();
  read_closing();
  find_furniture();
  read_type();
  read_launcher();
  read_bases();
  read_year();
  // Not before the latest day it cites; days after its own year are slips and tell nothing.
  if (!paper().issued)
    for (const basis& each : paper().bases)
      if (each.date && (!what().year || each.date->year() <= *what().year) && (!paper().issued_not_before || *paper().issued_not_before < *each.date)) paper().issued_not_before = each.date;
  read_phases();
  read_phase_count();
  read_commemorations();
  read_congresses();
  read_names();
  read_awards();
  read_registration();
  const std::vector<block_place> places = read_sections();
  if (how == outlining::wanted) lay_out(places);
  find_days();
  find_end();
}

int analysis::year_for(int month) const noexcept {
  if (out.campaign.year) return *out.campaign.year;
  if (school_year.first != 0) return month >= 8 ? school_year.first : school_year.second;
  if (out.campaign.document && out.campaign.document->issued) return out.campaign.document->issued->year();
  return issued_year;
}

std::optional<std::size_t> analysis::phase_index_at(std::size_t token) const noexcept {
  // Phases stand in the order of the text and apart.
  const auto begins_behind = [](std::size_t at, const auto& each) { return at < each.first; };
  if (!phase_sentences.empty())
    if (const auto behind = std::upper_bound(phase_sentences.begin(), phase_sentences.end(), token, begins_behind); behind != phase_sentences.begin() && token < std::prev(behind)->last) return std::prev(behind)->phase;
  const auto behind = std::upper_bound(phases.begin(), phases.end(), token, begins_behind);
  if (behind == phases.begin()) return std::nullopt;
  const auto at = static_cast<std::size_t>(behind - phases.begin()) - 1;
  return token < phases[at].last ? std::optional(at) : std::nullopt;
}
std::optional<int> analysis::phase_ordinal_at(std::size_t token) const noexcept {
  const auto at = phase_index_at(token);
  return at ? out.campaign.phases[*at].ordinal : std::nullopt;
}

void analysis::find_numbers() {
  of_numbers_.resize(in.size());
  const stops at(in, word_set(), stops::numbers);
  for (std::size_t i = at.next(0); i < in.size(); i = at.next(i + 1)) {
    if (auto found = number_at(in, i)) {
      std::fill(of_numbers_.begin() + static_cast<std::ptrdiff_t>(i), of_numbers_.begin() + static_cast<std::ptrdiff_t>(std::min(found->last, in.size())), std::uint8_t{1});
      i = found->last - 1;
      numbers.push_back(std::move(*found));
    }
  }
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
