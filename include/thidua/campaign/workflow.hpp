// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The life of a campaign as a checked state machine with dated steps. Layer: campaign.
#include <thidua/core/bilingual.hpp>
#include <thidua/core/date.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {

/// A step in the life of a campaign.
enum class workflow_step : std::uint8_t {
  plan,              ///< the plan is issued
  subordinate_plan,  ///< a body below issues its own; as often as there are bodies
  launch,            ///< *phát động*
  registration,      ///< *đăng ký thi đua* is open
  phase,             ///< a phase begins
  interim_review,    ///< *sơ kết*
  final_review,      ///< *tổng kết*
  commendation,      ///< *khen thưởng*, at the end or after a phase
  report,            ///< *báo cáo cấp trên*: the end
};
std::string_view to_string(workflow_step step) noexcept;
/// "ban hành kế hoạch", "plan issued".
std::string_view name_of(workflow_step step, language in = language::vietnamese) noexcept;

/// Whether `next` may follow `last`; nothing stands for the beginning.
/// Plan → subordinate plans → launch → registration → phases → interim review → final review → commendation → report. Subordinate
/// plans, registration and interim reviews may be left out; phases and interim reviews repeat, and a commendation may follow
/// a phase or its review before the next phase begins; it comes at the end too, after the final review.
bool may_follow(std::optional<workflow_step> last, workflow_step next) noexcept;

/// One step that was taken.
struct transition {
  workflow_step step;
  date day;

  friend bool operator==(const transition&, const transition&) = default;
};

/// A campaign's steps in order. Never in a state that the moves do not lead to.
class workflow {
 public:
  workflow() = default;
  /// The steps one after another. Error: as `take`, with the index as its place (`#/2`).
  explicit workflow(const std::vector<transition>& steps);

  /// Takes a step. Error: errc::move_not_allowed for a step that may not follow, or a day before that of the last one;
  /// nothing is changed then.
  workflow& take(workflow_step step, date day);

  const std::vector<transition>& steps() const noexcept { return steps_; }
  std::optional<workflow_step> last() const noexcept {
    return steps_.empty() ? std::nullopt : std::optional(steps_.back().step);
  }
  /// What may come next, in the order of the steps.
  std::vector<workflow_step> possible() const;
  bool may_take(workflow_step step) const noexcept;
  /// Whether the last step of all, the report, was taken.
  bool is_finished() const noexcept { return last() == workflow_step::report; }
  /// The step the campaign was in on a day; nothing before the first.
  std::optional<workflow_step> on(date day) const noexcept;

  friend bool operator==(const workflow&, const workflow&) = default;

 private:
  std::vector<transition> steps_;
};

}  // namespace v0
}  // namespace thidua
