// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A plan as it was written, with what it reads back to. Layer: plan, private.
#include <thidua/campaign/campaign.hpp>
#include <thidua/plan/diagnostic.hpp>
#include <thidua/plan/writer.hpp>

#include <string>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

struct written_plan {
  std::string text;
  campaign back;  ///< what the reader makes of it, without spans
  std::vector<diagnostic> diagnostics;
  bool is_outlined = true;  ///< whether lines of the outline say every purpose, content and duty; so in the standard sections
};
/// `plan::write`, which reads what it has written anyway.
written_plan write_and_read(const campaign& what, const reader& by, const write_options& options);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
