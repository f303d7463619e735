// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/workflow.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>

#include <algorithm>
#include <string>

namespace thidua {
inline namespace v0 {
namespace {

using enum workflow_step;

constexpr std::uint32_t bit(workflow_step step) noexcept { return 1U << static_cast<unsigned>(step); }

// What may follow each step, by its place in the enumeration.
constexpr std::uint32_t moves[] = {
    /* plan */ bit(subordinate_plan) | bit(launch),
    /* subordinate_plan */ bit(subordinate_plan) | bit(launch),
    /* launch */ bit(subordinate_plan) | bit(workflow_step::registration) | bit(workflow_step::phase),
    /* registration */ bit(workflow_step::phase),
    /* phase */ bit(workflow_step::phase) | bit(interim_review) | bit(final_review) | bit(commendation),
    /* interim_review */ bit(workflow_step::phase) | bit(final_review) | bit(commendation),
    /* final_review */ bit(commendation),
    /* commendation */ bit(workflow_step::phase) | bit(final_review) | bit(report),
    /* report */ 0,
};
static_assert(std::size(moves) == static_cast<std::size_t>(report) + 1);

// Where a step leads depends on one thing more than the last step: a commendation closes the campaign only after the final
// review, and nothing reopens it then.
bool leads(const std::vector<transition>& steps, workflow_step next) noexcept {
  const bool reviewed = std::any_of(steps.begin(), steps.end(), [](const transition& each) { return each.step == final_review; });
  if (reviewed && (next == workflow_step::phase || next == final_review)) return false;
  if (!reviewed && next == report) return false;
  return may_follow(steps.empty() ? std::nullopt : std::optional(steps.back().step), next);
}

std::string quoted(workflow_step step, language in) { return "`" + std::string(name_of(step, in)) + "`"; }

}  // namespace

bool may_follow(std::optional<workflow_step> last, workflow_step next) noexcept {
  if (!last) return next == plan;
  return (moves[static_cast<std::size_t>(*last)] & bit(next)) != 0;
}

workflow::workflow(const std::vector<transition>& steps) {
  for (std::size_t i = 0; i < steps.size(); ++i) {
    try {
      take(steps[i].step, steps[i].day);
    } catch (const error& broken) {
      throw broken.located("#/" + std::to_string(i));
    }
  }
}

bool workflow::may_take(workflow_step step) const noexcept { return leads(steps_, step); }

std::vector<workflow_step> workflow::possible() const {
  std::vector<workflow_step> all;
  for (int at = 0; at <= static_cast<int>(report); ++at)
    if (const auto step = static_cast<workflow_step>(at); may_take(step)) all.push_back(step);
  return all;
}

workflow& workflow::take(workflow_step step, date day) {
  if (!may_take(step)) {
    const auto after = [&](language in) {
      return steps_.empty() ? std::string(in == language::english ? "at the beginning" : "lúc bắt đầu")
                            : (in == language::english ? "after " : "sau ") + quoted(steps_.back().step, in);
    };
    const auto list = [&](language in) {
      std::string text;
      for (const workflow_step each : possible()) text += (text.empty() ? "" : ", ") + quoted(each, in);
      return text.empty() ? std::string(in == language::english ? "nothing: the campaign is closed" : "không còn bước nào: phong trào đã kết thúc") : text;
    };
    throw error(errc::move_not_allowed,
                {.vi = "bước " + quoted(step, language::vietnamese) + " không được đi " + after(language::vietnamese),
                 .en = "step " + quoted(step, language::english) + " may not come " + after(language::english)},
                {.vi = "bước được đi: " + list(language::vietnamese), .en = "what may come: " + list(language::english)});
  }
  if (!steps_.empty() && day < steps_.back().day)
    throw error(errc::move_not_allowed,
                {.vi = "bước " + quoted(step, language::vietnamese) + " ngày " + to_text(day) + " đứng trước bước trước đó, ngày " + to_text(steps_.back().day),
                 .en = "step " + quoted(step, language::english) + " on " + to_iso(day) + " lies before the step ahead of it, on " + to_iso(steps_.back().day)},
                {.vi = "ghi các bước theo thứ tự ngày", .en = "record the steps in the order of their days"});
  steps_.push_back({step, day});
  return *this;
}

std::optional<workflow_step> workflow::on(date day) const noexcept {
  std::optional<workflow_step> last;
  for (const transition& each : steps_)
    if (each.day <= day) last = each.step;
  return last;
}

}  // namespace v0
}  // namespace thidua
