// SPDX-License-Identifier: BSL-1.0
// What the head and the lines of the sections say of a campaign already, and where the rest is put.
#include "plan_writer.hpp"

#include <thidua/core/text.hpp>

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

// Which of its own parts those of a reading are: as many as can be in the order of both, the others wherever an equal one is left.
template <class T, class Same>
std::vector<std::pair<std::size_t, std::size_t>> matched(const std::vector<T>& own, const std::vector<T>& read, const Same& is_same) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  std::vector<bool> is_taken(own.size()), is_matched(read.size());
  const auto take = [&](std::size_t i, std::size_t k) {
    pairs.emplace_back(i, k);
    is_taken[i] = is_matched[k] = true;
  };
  constexpr std::size_t most = 1'000'000;  // of pairs looked at
  const std::size_t width = read.size() + 1;
  if (own.size() * read.size() <= most) {
    std::vector<std::uint32_t> longest((own.size() + 1) * width);  // of matches from here on
    for (std::size_t i = own.size(); i-- > 0;)
      for (std::size_t k = read.size(); k-- > 0;) longest[i * width + k] = is_same(own[i], read[k]) ? longest[(i + 1) * width + k + 1] + 1 : std::max(longest[(i + 1) * width + k], longest[i * width + k + 1]);
    for (std::size_t i = 0, k = 0; i < own.size() && k < read.size();) {
      if (is_same(own[i], read[k])) {
        take(i++, k++);
      } else if (longest[(i + 1) * width + k] >= longest[i * width + k + 1]) {
        ++i;
      } else {
        ++k;
      }
    }
  }
  for (std::size_t k = 0; k < read.size(); ++k)
    for (std::size_t i = 0; i < own.size() && !is_matched[k]; ++i)
      if (!is_taken[i] && is_same(own[i], read[k])) take(i, k);
  return pairs;
}

}  // namespace

void plan_writer::find_said() {
  if (is_found_) return;
  is_found_ = true;
  out_.clear();
  sections_ = 0;
  head(extent::known);
  const std::size_t aims_begin = out_.size();
  std::size_t tasks_begin = aims_begin;
  if (options_.outline.empty()) {
    out_ += aims();
    tasks_begin = out_.size();
    out_ += section("TỔ CHỨC THỰC HIỆN", duty_lines());
  } else {
    const std::size_t phases_at = first_of_phases();
    write_lines(0, phases_at, extent::known);
    tasks_begin = out_.size();
    write_lines(phases_at, options_.outline.size(), extent::known);
  }
  campaign back = by_.read(out_).campaign;
  is_registration_said_ = !options_.outline.empty() && back.registration && what_.registration && back.registration->due == what_.registration->due;
  // A letterhead is left out where the paper would not read as before.
  if (has_letterhead_ && what_.document && (back.document->issuer != what_.document->issuer || back.launcher != what_.launcher || back.document->place != what_.document->place)) {
    (has_issuer_lines_ && !options_.issuer_lines.empty() ? has_issuer_lines_ : has_letterhead_) = false;
    is_found_ = false;
    find_said();
    return;
  }
  const auto mark = [&](const auto& all, std::vector<said>& marks, auto& read, const auto& is_same) {
    marks.assign(all.size(), said::nowhere);
    std::vector<said> where;
    std::size_t kept = 0;
    for (std::size_t k = 0; k < read.size(); ++k) {
      if (!read[k].span) continue;
      const std::size_t at = read[k].span->start;
      read[k].span.reset();
      if (at < aims_begin && std::any_of(basis_lines_.begin(), basis_lines_.end(), [&](const basis_line& one) { return one.first <= at && at < one.last && bases_said_[one.basis] != said::nowhere; })) continue;  // is said in the sections
      where.push_back(at < aims_begin ? said::in_head : at < tasks_begin ? said::in_aims : said::in_tasks);
      if (kept != k) read[kept] = std::move(read[k]);
      ++kept;
    }
    read.resize(kept);
    for (const auto& [own, k] : matched(all, read, is_same)) marks[own] = where[k];
  };
  const auto equal = [](const auto& a, const auto& b) { return a == b; };
  const std::vector<basis> none;
  std::vector<basis> bases = back.document ? back.document->bases : none;
  std::erase_if(bases, [&](const basis& each) { return each.span && each.span->start < aims_begin; });
  mark(own_bases(), bases_said_, bases, equal);
  mark(what_.themes, themes_said_, back.themes, equal);
  movement_order_.assign(what_.movements.size(), 0);
  for (std::size_t i = 0; i < what_.movements.size(); ++i) movement_order_[i] = static_cast<std::size_t>(std::find_if(back.movements.begin(), back.movements.end(), [&](const movement& each) { return each.name == what_.movements[i].name; }) - back.movements.begin());
  mark(what_.movements, movements_said_, back.movements, [](const movement& a, const movement& b) { return a.name == b.name; });
  mark(what_.congresses, congresses_said_, back.congresses, equal);
  mark(what_.commemorations, commemorations_said_, back.commemorations, equal);
  mark(what_.year_counts, counts_said_, back.year_counts, equal);
  // Nor what a theme or the bounds of a phase say.
  const auto leave_out = [&](const std::string& text, std::optional<int> phase) {
    for (std::size_t i = 0; i < what_.commemorations.size(); ++i) {
      const commemoration_entry& one = what_.commemorations[i];
      if (commemorations_said_[i] != said::nowhere || one.phase != phase || one.stated || one.text.empty() || text.find(one.text) == std::string::npos) continue;
      commemorations_said_[i] = said::in_phase;
      break;
    }
    for (std::size_t i = 0; i < what_.congresses.size(); ++i) {
      const congress_mention& one = what_.congresses[i];
      if (congresses_said_[i] != said::nowhere || one.phase != phase || one.text.empty() || text.find(one.text) == std::string::npos) continue;
      congresses_said_[i] = said::in_phase;
      return;
    }
  };
  for (const theme& each : what_.themes) leave_out(each.text, each.phase);
  for (const phase& each : what_.phases)
    for (const std::string& wording : {each.theme, each.from.wording, each.to.wording})
      if (!wording.empty()) leave_out(wording, each.ordinal);
  link_congresses();
}

void plan_writer::link_congresses() {
  basis_of_.assign(what_.congresses.size(), std::nullopt);
  count_of_.assign(what_.congresses.size(), std::nullopt);
  const auto free = [&](std::size_t i) { return congresses_said_[i] == said::nowhere && !basis_of_[i] && !count_of_[i]; };
  for (std::size_t k = 0; k < what_.year_counts.size(); ++k) {
    const year_count& count = what_.year_counts[k];
    if (counts_said_[k] != said::nowhere || count.body.empty()) continue;
    for (std::size_t i = 0; i < what_.congresses.size(); ++i) {
      const congress_mention& each = what_.congresses[i];
      if (!free(i) || each.phase || each.body != count.body || each.ordinal != count.ordinal || each.text.empty() || count.text.find(each.text) == std::string::npos) continue;
      count_of_[i] = k;
      break;
    }
  }
  for (std::size_t k = 0; k < own_bases().size(); ++k) {
    const basis& own = own_bases()[k];
    if (bases_said_[k] != said::nowhere || own.kind != basis_kind::congress) continue;
    for (std::size_t i = 0; i < what_.congresses.size(); ++i) {
      if (!free(i) || !text_of(what_.congresses[i]).starts_with(own.text)) continue;
      basis_of_[i] = k;
      break;
    }
  }
}

void plan_writer::place_parts(bool phases_first) {
  const auto first_in_aims = [](const std::vector<said>& marks) { return static_cast<std::size_t>(std::find(marks.begin(), marks.end(), said::in_aims) - marks.begin()); };
  const auto put = [&](const auto& all, const std::vector<said>& marks, std::vector<place>& places) {
    places.assign(all.size(), place::none);
    const std::size_t aims_at = first_in_aims(marks);
    bool is_behind_phase = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].phase) {
        is_behind_phase = true;
      } else if (marks[i] == said::nowhere) {
        places[i] = is_behind_phase && !phases_first ? place::late : i < aims_at && aims_at < all.size() ? place::early : place::middle;
      }
    }
  };
  put(what_.themes, themes_said_, theme_places_);
  put(what_.commemorations, commemorations_said_, commemoration_places_);
  put(what_.congresses, congresses_said_, congress_places_);
  place_days();
  // Those that a basis or a counted year says stand with the bases, and with them what comes before them; behind what is said later
  // they are items of their own.
  std::size_t head_last = 0;
  for (std::size_t i = 0; i < what_.congresses.size(); ++i) {
    if (congress_places_[i] == place::none && congresses_said_[i] != said::in_head) break;
    if (congress_places_[i] != place::none && (basis_of_[i] || count_of_[i])) head_last = i + 1;
  }
  for (std::size_t i = 0; i < head_last; ++i)
    if (congress_places_[i] != place::none) congress_places_[i] = place::head;
  place_movements();
}

void plan_writer::place_days() {
  phase_of_day_.assign(what_.commemorations.size(), std::nullopt);
  for (std::size_t i = 0; i < what_.commemorations.size() && !options_.outline.empty(); ++i) {
    if (commemoration_places_[i] == place::none) continue;
    const auto own = days_of(what_.commemorations[i], what_, by_.known().events);
    for (const outline_line& each : options_.outline) {
      if (!own || each.part != outline_part::phase || each.index >= what_.phases.size() || what_.phases[each.index].ordinal) continue;
      const auto days = what_.phases[each.index].days();
      if (!days || !days->contains(own->from())) continue;
      phase_of_day_[i] = each.index;
      commemoration_places_[i] = place::none;
      break;
    }
  }
}

void plan_writer::place_movements() {
  const std::vector<movement>& all = what_.movements;
  movement_places_.assign(all.size(), place::none);
  std::vector<std::size_t> rest;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (movements_said_[i] != said::in_head) rest.push_back(i);
  const auto order = [&](std::size_t named_first) {
    std::vector<std::size_t> told(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(named_first));
    for (const said where : {said::in_aims, said::nowhere, said::in_tasks}) {
      std::vector<std::size_t> here;
      for (std::size_t k = named_first; k < rest.size(); ++k)
        if (movements_said_[rest[k]] == where) here.push_back(rest[k]);
      if (where != said::nowhere) std::sort(here.begin(), here.end(), [&](std::size_t a, std::size_t b) { return movement_order_[a] < movement_order_[b]; });
      told.insert(told.end(), here.begin(), here.end());
    }
    return told;
  };
  constexpr std::size_t most = 64;  // else all of them are named first
  std::size_t named_first = 0;
  while (named_first < std::min(most, rest.size()) && order(named_first) != rest) ++named_first;
  if (named_first == most) named_first = rest.size();
  for (std::size_t k = 0; k < rest.size(); ++k) {
    if (k < named_first) movement_places_[rest[k]] = place::early;
    if (k >= named_first && movements_said_[rest[k]] == said::nowhere) movement_places_[rest[k]] = place::middle;
  }
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
