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
};

bool names(const merit_record& record, const std::string& sector) {
  return sector.empty() || std::find(record.sectors().begin(), record.sectors().end(), sector) != record.sectors().end();
}

}  // namespace

struct decider_data : thidua::detail::counted {
  statutes law;
  decision_question question;
  bilingual why = {};
  std::vector<line> lines[3] = {};
  std::vector<rule_set<merit_record>> rules = {};  // by subject
};
void retain(const decider_data* data) noexcept { thidua::detail::retain_counted(data); }
void release(const decider_data* data) noexcept { thidua::detail::release_counted(data); }

std::string_view verdict(const decision& of) noexcept { return of.truth ? to_string(*of.truth) : std::string_view("no_rule_in_force"); }

decider::decider(statutes law, decision_question question) {
  auto made = std::make_unique<decider_data>(decider_data{{}, std::move(law), std::move(question)});
  made->why = made->law.applicable({.received = made->question.received}).why;
  std::vector<award> asked = made->question.awards;
  if (asked.empty()) asked = award::all();
  std::sort(asked.begin(), asked.end(), [](award a, award b) { return a.id() < b.id(); });
  asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
  for (const subject_kind subject : subjects) {
    std::vector<line>& lines = made->lines[static_cast<std::size_t>(subject)];
    std::vector<rule> rules;
    for (const award what : asked) {
      // By pack id, as the register has them.
      for (const pack& each : made->law.packs()) {
        const rule* standard = each.in_force(made->question.received) ? each.rule_for(what, subject) : nullptr;
        if (standard == nullptr) continue;
        lines.push_back({.what = what, .sector = each.sector(), .by = each, .rule = rules.size()});
        rules.push_back(*standard);
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
  for (const line& each : lines) {
    if (!names(record, each.sector)) continue;
    if (each.by) {
      if (!known) known = data_->rules[subject].prepare(record, data_->question.options);
      out.push_back({.what = each.what, .year = data_->question.year, .pack = each.by, .truth = known->decide(each.rule, data_->question.year)});
      continue;
    }
    if (!out.empty() && out.back().what == each.what) continue;  // some pack has spoken, or it is said already
    decision none{.what = each.what, .year = data_->question.year, .why = data_->why};
    for (const pack& of : data_->law.packs())
      if (of.in_force(data_->question.received))
        if (const unencoded* why = of.why_not(each.what, record.subject())) none.why = why->why;
    if (none.why.empty()) none.why = {.vi = "không gói nào có hiệu lực ngày này quy định khen thưởng này cho đối tượng này", .en = "no pack in force on the day has a standard of this award for this subject"};
    out.push_back(std::move(none));
  }
  return out;
}

}  // namespace law
}  // namespace v0
}  // namespace thidua
