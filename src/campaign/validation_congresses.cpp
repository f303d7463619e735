// SPDX-License-Identifier: BSL-1.0
/// Congresses: days, terms, what is said of them and when, years counted from them; and tables of them.
#include <thidua/core/text.hpp>

#include "campaign_checker.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace thidua {
inline namespace v0 {
namespace {

using detail::in_backticks;
using detail::number;
using code = violation_code;

// Whether the terms of two congresses of one body, the earlier first, can both be right: those of neighbours abut.
bool terms_join(int earlier, const congress_term& a, int later, const congress_term& b, bool is_early) {
  if (is_early && later == earlier + 1 && a.from < b.from && b.from < a.to) return true;
  return later == earlier + 1 ? a.to == b.from : a.to <= b.from;
}

std::string term_text(const congress_term& term) { return number(term.from) + "-" + number(term.to); }

}  // namespace

namespace detail {

void campaign_checker::congresses() {
  for (std::size_t i = 0; i < of_.congresses.size(); ++i) {
    const congress_mention& each = of_.congresses[i];
    const congress* const known = each.ordinal ? find_congress(known_, each.body, *each.ordinal) : nullptr;
    term_of(i, known);
    conflicts_of(i);
    stance_of(i, known);
    if (each.held && known != nullptr && known->held && each.held != known->held) {
      const day_text from(known->held->from());
      const day_text to(known->held->to());
      report(code::congress_days, known->confidence == confidence::high ? severity::error : severity::warning, at("congresses", i, "/held"),
             {.vi = "đại hội không họp vào những ngày này", .en = "the congress was not held on these days"},
             {.vi = "ngày họp đã biết: " + from.vi + " đến hết " + to.vi, .en = "its known days: " + from.en + " to " + to.en});
    }
    const auto held = known != nullptr && known->held ? known->held : each.held;
    const auto phase = days_of_phase(each.phase);
    const bool is_welcomed = each.stance == congress_stance::welcoming || each.stance == congress_stance::success;
    if (held && phase && is_welcomed && !held->overlaps(*phase)) {
      const day_text from(held->from());
      report(code::congress_outside_phase, severity::info, at("congresses", i),
             {.vi = "đại hội họp từ " + from.vi + ", ngoài đợt " + number(*each.phase), .en = "the congress is held from " + from.en + ", outside phase " + number(*each.phase)},
             {.vi = "kiểm tra xem có đúng đợt không", .en = "check that the phase is the right one"}, {at("phases", phase_of_.at(*each.phase))});
    }
  }
}

void campaign_checker::term_of(std::size_t i, const congress* known) {
  const congress_mention& each = of_.congresses[i];
  if (!each.term) return;
  if (each.term->to <= each.term->from) {
    report(code::congress_term, severity::error, at("congresses", i, "/term"),
           {.vi = "nhiệm kỳ " + term_text(*each.term) + " kết thúc trước khi bắt đầu", .en = "the term " + term_text(*each.term) + " ends before it begins"},
           {.vi = "ghi năm đầu rồi năm cuối", .en = "give the first year, then the last"});
    return;
  }
  if (!each.ordinal) return;
  // By the congress's own term; else by another congress of the body that has this one.
  const congress* owner = nullptr;
  for (const congress& other : known_.congresses)
    if (other.term == each.term && may_be_same_body(known_.organizations, other.body, each.body)) owner = &other;
  // Else by the years: those of its own days, of the congress before it, of the one after it.
  const congress* const before = *each.ordinal > 1 ? find_congress(known_, each.body, *each.ordinal - 1) : nullptr;
  const congress* const after = *each.ordinal < INT32_MAX ? find_congress(known_, each.body, *each.ordinal + 1) : nullptr;
  const auto held = known != nullptr && known->held ? std::optional(known->held->from().year()) : std::nullopt;
  const bool misses_days = held && each.term->from != *held && each.term->from != *held + 1;
  const bool misses_before = before != nullptr && before->term && before->term->to != each.term->from;
  const bool misses_after = after != nullptr && after->term && after->term->from != each.term->to;
  const bool contradicts = known != nullptr && known->term ? known->term != each.term
                                                           : (owner != nullptr && owner->ordinal != *each.ordinal) || misses_days || misses_before || misses_after;
  if (!contradicts) {
    sequence_of(i);
    return;
  }
  bilingual help;
  if (misses_days) help = {.vi = "đại hội họp năm " + number(*held), .en = "it was held in " + number(*held)};
  if (misses_before) help = {.vi = "nhiệm kỳ trước kết thúc năm " + number(before->term->to), .en = "the term before ends in " + number(before->term->to)};
  if (known != nullptr && known->term)
    help = {.vi = "Đại hội " + number(*each.ordinal) + ": nhiệm kỳ " + term_text(*known->term), .en = "congress " + number(*each.ordinal) + ": term " + term_text(*known->term)};
  if (owner != nullptr) {
    help.vi += std::string(help.vi.empty() ? "" : "; ") + "nhiệm kỳ " + term_text(*each.term) + ": Đại hội " + number(owner->ordinal);
    help.en += std::string(help.en.empty() ? "" : "; ") + "term " + term_text(*each.term) + ": congress " + number(owner->ordinal);
  }
  const auto is_high = [](const congress* of) { return of != nullptr && of->confidence == confidence::high; };
  // A congress may be held early and cut the term before it short: of one that is not known that is no sure error.
  const bool may_be_early = known == nullptr && owner == nullptr && !misses_days && !misses_after && misses_before && before->term->from < each.term->from && each.term->from < before->term->to;
  const bool is_sure = !may_be_early && (is_high(known) || is_high(owner) || (misses_before && is_high(before)) || (misses_after && is_high(after)));
  report(code::congress_term, is_sure ? severity::error : severity::warning, at("congresses", i, "/term"),
         {.vi = "Đại hội " + number(*each.ordinal) + " " + in_backticks(each.body) + " không có nhiệm kỳ " + term_text(*each.term),
          .en = "congress " + number(*each.ordinal) + " of " + in_backticks(each.body) + " does not have the term " + term_text(*each.term)},
         std::move(help), {at("congresses", i, "/ordinal")});
}

void campaign_checker::sequence_of(std::size_t i) {
  const congress_mention& each = of_.congresses[i];
  auto& terms = sequences_[body_key(known_.organizations, each.body)];
  const auto inserted = terms.emplace(*each.ordinal, i);
  const auto own = inserted.first;
  if (!inserted.second) return;  // one congress with two terms is another rule
  const auto check = [&](auto other, auto earlier, auto later) {
    const congress* const next = find_congress(known_, each.body, later->first);
    if (terms_join(earlier->first, *of_.congresses[earlier->second].term, later->first, *of_.congresses[later->second].term, next != nullptr && next->is_early)) return;
    report(code::congress_sequence, severity::error, at("congresses", i, "/term"),
           {.vi = "nhiệm kỳ " + term_text(*each.term) + " của Đại hội " + number(*each.ordinal) + " không nối tiếp nhiệm kỳ " + term_text(*of_.congresses[other->second].term) + " của Đại hội " + number(other->first),
            .en = "the term " + term_text(*each.term) + " of congress " + number(*each.ordinal) + " does not join the term " + term_text(*of_.congresses[other->second].term) + " of congress " + number(other->first)},
           {.vi = "các nhiệm kỳ của một tổ chức nối tiếp nhau", .en = "terms of one body abut"}, {at("congresses", other->second, "/term")});
  };
  if (own != terms.begin()) check(std::prev(own), std::prev(own), own);
  if (const auto next = std::next(own); next != terms.end()) check(next, own, next);
}

void campaign_checker::conflicts_of(std::size_t i) {
  const congress_mention& each = of_.congresses[i];
  const auto body = body_key(known_.organizations, each.body);
  if (each.ordinal && each.stance == congress_stance::carrying_out) {
    auto& others = carried_out_[body];
    for (const std::size_t other : others) {
      const congress_mention& before = of_.congresses[other];
      if (before.ordinal == each.ordinal) continue;
      const auto own_window = days_of_phase(each.phase);
      const auto other_window = days_of_phase(before.phase);
      if (own_window && other_window && !own_window->overlaps(*other_window)) continue;  // one after the other
      report(code::congress_conflict, severity::error, at("congresses", i, "/ordinal"),
             {.vi = "đang thực hiện nghị quyết của cả Đại hội " + number(*before.ordinal) + " và Đại hội " + number(*each.ordinal),
              .en = "the resolutions of congress " + number(*before.ordinal) + " and congress " + number(*each.ordinal) + " are both being carried out"},
             {.vi = "giữ đại hội đang được thực hiện", .en = "keep the one that is in force"}, {at("congresses", other, "/ordinal")});
      break;
    }
    constexpr std::size_t most = 8;
    if (others.size() < most) others.push_back(i);
  }
  if (!each.term || (!each.ordinal && !each.level)) return;
  const std::string key = body + "|" + (each.ordinal ? number(*each.ordinal) : "") + "|" + (each.level ? std::string(to_string(*each.level)) : "");
  const auto [first, is_new] = terms_.emplace(key, i);
  const auto& other = of_.congresses[first->second].term;
  if (!is_new && other != each.term)
    report(code::term_conflict, severity::warning, at("congresses", i, "/term"),
           {.vi = "nhiệm kỳ " + term_text(*each.term) + " khác nhiệm kỳ " + term_text(*other) + " đã nêu", .en = "the term " + term_text(*each.term) + " is not " + term_text(*other) + ", given before"},
           {.vi = "dùng một nhiệm kỳ", .en = "use one of the two"}, {at("congresses", first->second, "/term")});
}

void campaign_checker::stance_of(std::size_t i, const congress* known) {
  const congress_mention& each = of_.congresses[i];
  if (each.stance == congress_stance::mentioned) return;
  auto window = days_of_phase(each.phase);
  const auto whole = window_of(of_);
  if (!window && issued_) {
    // "thực hiện Nghị quyết Đại hội … ngay sau Đại hội" looks forward as well.
    const bool looks_forward = each.stance != congress_stance::preparing;
    window = period(*issued_, looks_forward && whole && *issued_ < whole->to() ? whole->to() : *issued_);
  }
  if (!window) window = whole;
  if (!window) return;
  const auto state_on = [&](date day) { return state_of(known_, known, each.held, day); };
  // A congress goes through its states in their order; what is not known leaves every one of them open.
  const congress_state first = state_on(window->from()).value_or(congress_state::preparing);
  const congress_state last = state_on(window->to()).value_or(congress_state::superseded);
  const auto passes = [&](congress_state least, congress_state most) { return first <= most && least <= last; };
  using enum congress_state;
  const bool fits = each.stance == congress_stance::preparing    ? passes(preparing, preparing)
                    : each.stance == congress_stance::welcoming ? passes(preparing, held)
                                                                : passes(held, held);
  if (fits) return;
  const day_text from(window->from());
  const day_text to(window->to());
  const bool is_one_day = window->from() == window->to();
  // That the one after it is over is as sure as what is known of that one.
  const congress* const next = first == superseded && each.ordinal && *each.ordinal < INT32_MAX ? find_congress(known_, each.body, *each.ordinal + 1) : nullptr;
  const bool is_sure = next == nullptr || next->confidence == confidence::high;
  report(code::congress_state, is_sure ? severity::error : severity::warning, at("congresses", i, "/stance"),
         {.vi = std::string(each.stance == congress_stance::preparing ? "`tiến tới`" : each.stance == congress_stance::welcoming ? "`chào mừng`" : each.stance == congress_stance::success ? "`chào mừng thành công`" : "`thực hiện nghị quyết`") +
                    " không hợp với đại hội " + std::string(name_of(first, language::vietnamese)) + (is_one_day ? " ngày " + from.vi : " từ " + from.vi + " đến " + to.vi),
          .en = "`" + std::string(to_string(each.stance)) + "` does not fit a congress that is " + std::string(name_of(first, language::english)) + (is_one_day ? " on " + from.en : " from " + from.en + " to " + to.en)},
         {.vi = "đổi cách nói, hoặc xem lại số đại hội", .en = "change the verb, or look at the congress's number"});
}

std::map<campaign_checker::counted_congress, std::optional<int>> campaign_checker::first_years_of_terms() const {
  std::map<counted_congress, std::optional<int>> all;
  for (const congress_mention& each : of_.congresses) {
    if (!each.term || each.body.empty() || each.term->to <= each.term->from) continue;
    const auto [place, is_new] = all.emplace(counted_congress{each.body, each.ordinal}, each.term->from);
    if (!is_new && place->second != each.term->from) place->second.reset();
  }
  return all;
}

void campaign_checker::year_counts() {
  if (of_.year_counts.empty()) return;
  const auto first_years = first_years_of_terms();
  for (std::size_t i = 0; i < of_.year_counts.size(); ++i) {
    const year_count& each = of_.year_counts[i];
    auto first = each.first_year;
    if (!first && each.ordinal)
      if (const congress* known = find_congress(known_, each.body, *each.ordinal))
        first = known->held ? std::optional(known->held->from().year()) : known->term ? std::optional(known->term->from) : std::nullopt;
    // By the term the plan gives the congress: held late in its first year, the next one may be called the first.
    const bool is_by_term = !first;
    if (const auto told = first_years.find({each.body, each.ordinal}); !first && told != first_years.end()) first = told->second;
    if (!first || !of_.year || year_number(*first, *of_.year) == each.stated || (is_by_term && year_number(*first + 1, *of_.year) == each.stated)) continue;
    report(code::year_ordinal, severity::error, at("year_counts", i, "/stated"),
           {.vi = "năm " + number(*of_.year) + " là năm thứ " + number(year_number(*first, *of_.year)) + " kể từ " + number(*first) + ", không phải năm thứ " + number(each.stated),
            .en = number(*of_.year) + " is year " + number(year_number(*first, *of_.year)) + " counted from " + number(*first) + ", not year " + number(each.stated)},
           {.vi = "năm đầu tính là năm thứ nhất", .en = "the first year counts as year 1"}, {"/year"});
  }
}

}  // namespace detail

std::vector<violation> validate(const congress_table& table) {
  std::vector<violation> found;
  const auto& all = table.entries();
  std::map<std::string, std::vector<std::size_t>> by_body;
  for (std::size_t i = 0; i < all.size(); ++i) by_body[comparison_key(all[i].body)].push_back(i);
  for (auto& [body, indexes] : by_body) {
    std::sort(indexes.begin(), indexes.end(), [&](std::size_t a, std::size_t b) { return all[a].ordinal < all[b].ordinal; });
    for (std::size_t k = 1; k < indexes.size(); ++k) {
      const congress& before = all[indexes[k - 1]];
      const congress& after = all[indexes[k]];
      const bool terms_apart = before.term && after.term && !terms_join(before.ordinal, *before.term, after.ordinal, *after.term, after.is_early);
      const bool days_apart = before.held && after.held && after.held->from() <= before.held->to();
      if (!terms_apart && !days_apart) continue;
      const std::string name = in_backticks(before.body);
      found.push_back({code::congress_sequence, severity::error, std::string("/").append(std::to_string(indexes[k])).append(terms_apart ? "/term" : "/held"),
                       terms_apart ? bilingual{.vi = name + ": nhiệm kỳ " + term_text(*after.term) + " của Đại hội " + number(after.ordinal) + " không nối tiếp " + term_text(*before.term),
                                               .en = name + ": the term " + term_text(*after.term) + " of congress " + number(after.ordinal) + " does not follow " + term_text(*before.term)}
                                   : bilingual{.vi = name + ": Đại hội " + number(after.ordinal) + " họp trước Đại hội " + number(before.ordinal),
                                               .en = name + ": congress " + number(after.ordinal) + " is held before congress " + number(before.ordinal)},
                       {.vi = "các nhiệm kỳ của một tổ chức nối tiếp nhau", .en = "terms of one body abut"},
                       {std::string("/").append(std::to_string(indexes[k - 1]))}});
    }
  }
  return found;
}

}  // namespace v0
}  // namespace thidua
