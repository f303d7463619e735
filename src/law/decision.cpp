// SPDX-License-Identifier: BSL-1.0
#include <thidua/law/decision.hpp>

#include <thidua/rules/rule_set.hpp>

#include "core/counted.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace law {
namespace {

constexpr subject_kind subjects[] = {subject_kind::individual, subject_kind::collective, subject_kind::household};

// A line of the answer that does not hang on the record but for its subject and sectors.
struct line {
  award what;
  std::string sector;          // of the pack, or of the only packs that know the award
  std::optional<pack> by = std::nullopt;
  std::size_t rule = 0;        // of the subject's set
  std::optional<pack> later = std::nullopt;  // decides instead where it is more favourable
  std::size_t later_rule = 0;
};
// The more, the better for the subject.
int favour(truth of) { return of == truth::yes ? 2 : of == truth::unknown ? 1 : 0; }

bilingual later_law_decides(const pack& later) {
  return {.vi = "áp dụng `" + later.id() + "`: có lợi hơn luật của ngày tiếp nhận", .en = "by `" + later.id() + "`: more favourable than the law of the day received"};
}
bilingual law_of_the_day_decides(const pack& of, const pack& later) {
  return {.vi = "áp dụng `" + of.id() + "`, luật của ngày tiếp nhận: `" + later.id() + "` không có lợi hơn", .en = "by `" + of.id() + "`, the law of the day received: `" + later.id() + "` is not more favourable"};
}

bool names(const merit_record& record, const std::string& sector) {
  return sector.empty() || std::find(record.sectors().begin(), record.sectors().end(), sector) != record.sectors().end();
}

}  // namespace

struct decider_data : thidua::detail::counted {
  statutes law;
  decision_question question;
  bilingual why = {};
  bool has_transition = false;
  std::vector<line> lines[3] = {};
  std::vector<rule_set<merit_record>> rules = {};  // by subject
};
void retain(const decider_data* data) noexcept { thidua::detail::retain_counted(data); }
void release(const decider_data* data) noexcept { thidua::detail::release_counted(data); }

std::string_view verdict(const decision& of) noexcept { return of.truth ? to_string(*of.truth) : std::string_view("no_rule_in_force"); }

decider::decider(statutes law, decision_question question) {
  auto made = std::make_unique<decider_data>(decider_data{{}, std::move(law), std::move(question)});
  const applicable_law applicable = made->law.applicable({.received = made->question.received});
  made->why = applicable.why;
  made->has_transition = applicable.more_favourable.has_value();
  std::vector<award> asked = made->question.awards;
  if (asked.empty()) asked = award::all();
  std::sort(asked.begin(), asked.end(), [](award a, award b) { return a.id() < b.id(); });
  asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
  for (const subject_kind subject : subjects) {
    std::vector<line>& lines = made->lines[static_cast<std::size_t>(subject)];
    std::vector<rule> rules;
    for (const award what : asked) {
      const rule* more_favourable = applicable.more_favourable ? applicable.more_favourable->rule_for(what, subject) : nullptr;
      const auto add_later = [&](line& to) {
        to.later = applicable.more_favourable;
        to.later_rule = rules.size();
        rules.push_back(*more_favourable);
      };
      bool general_speaks = false;
      // By pack id, as the register has them.
      for (const pack& each : made->law.packs()) {
        const rule* standard = each.in_force(made->question.received) ? each.rule_for(what, subject) : nullptr;
        if (standard == nullptr) continue;
        lines.push_back({.what = what, .sector = each.sector(), .by = each, .rule = rules.size()});
        rules.push_back(*standard);
        if (each.is_general() && more_favourable != nullptr) add_later(lines.back());
        general_speaks = general_speaks || each.is_general();
      }
      if (!general_speaks && more_favourable != nullptr) {
        lines.push_back({.what = what, .sector = {}});
        add_later(lines.back());
      }
      // Where nothing holds: a line that says so, if any pack of any day knows the award, or if it was asked for by name.
      std::vector<std::string> sectors;
      for (const pack& each : made->law.packs())
        if (each.rule_for(what, subject) != nullptr) sectors.push_back(each.sector());
      std::sort(sectors.begin(), sectors.end());
      sectors.erase(std::unique(sectors.begin(), sectors.end()), sectors.end());
      if (!made->question.awards.empty()) sectors = {std::string()};
      for (const std::string& sector : sectors) lines.push_back({.what = what, .sector = sector});
    }
    made->rules.emplace_back(std::move(rules));
  }
  data_ = thidua::detail::shared<decider_data>(made.release());
}

const decision_question& decider::question() const noexcept { return data_->question; }
const statutes& decider::law() const noexcept { return data_->law; }

std::vector<decision> decider::decide(const merit_record& record) const {
  const auto subject = static_cast<std::size_t>(record.subject());
  const std::vector<line>& lines = data_->lines[subject];
  std::optional<prepared> known;
  std::vector<decision> out;
  const auto truth_of = [&](std::size_t rule) {
    if (!known) known = data_->rules[subject].prepare(record, data_->question.options);
    return known->decide(rule, data_->question.year);
  };
  for (const line& each : lines) {
    if (!names(record, each.sector)) continue;
    if (each.by) {
      decision made{.what = each.what, .year = data_->question.year, .pack = each.by, .truth = truth_of(each.rule)};
      if (each.later) {
        const truth otherwise = truth_of(each.later_rule);
        if (favour(*made.truth) < favour(otherwise)) {
          made.why = later_law_decides(*each.later);
          made.other = passed_over{*made.pack, *made.truth};
          made.pack = each.later;
          made.truth = otherwise;
        } else {
          made.why = law_of_the_day_decides(*each.by, *each.later);
          made.other = passed_over{*each.later, otherwise};
        }
      }
      out.push_back(std::move(made));
      continue;
    }
    if (each.later) {
      if (truth_of(each.later_rule) == truth::yes)
        out.push_back({.what = each.what, .year = data_->question.year, .pack = each.later, .truth = truth::yes, .why = later_law_decides(*each.later)});
      continue;
    }
    if (!out.empty() && out.back().what == each.what) continue;  // some pack has spoken, or it is said already
    decision none{.what = each.what, .year = data_->question.year, .why = data_->why};
    for (const pack& of : data_->law.packs())
      if (of.in_force(data_->question.received) && names(record, of.sector()))
        if (const unencoded* why = of.why_not(each.what, record.subject()); why != nullptr && (none.why == data_->why || of.is_general())) none.why = why->why;
    if (none.why.empty()) none.why = {.vi = "không gói nào có hiệu lực ngày này quy định khen thưởng này cho đối tượng này", .en = "no pack in force on the day has a standard of this award for this subject"};
    out.push_back(std::move(none));
  }
  if (data_->has_transition)  // the pack that decided may have another id than the one in whose place it did
    std::stable_sort(out.begin(), out.end(), [](const decision& a, const decision& b) { return a.what == b.what && a.pack && b.pack ? a.pack->id() < b.pack->id() : a.what.id() < b.what.id(); });
  return out;
}

}  // namespace law
}  // namespace v0
}  // namespace thidua
