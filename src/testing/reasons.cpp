// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/reasons.hpp>

#include <thidua/testing/scenario.hpp>

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace testing {
namespace detail {

namespace {

bool holds(const finding& top, const finding& wanted) {
  if (&top == &wanted) return true;
  return std::any_of(top.children.begin(), top.children.end(), [&](const finding& each) { return holds(each, wanted); });
}
bool concerns(const finding& blocker, const finding& at) { return holds(at, blocker) || (at.truth == truth::no && holds(blocker, at)); }

std::string listed(const std::vector<const finding*>& all) {
  std::string text;
  for (const finding* each : all) text += (text.empty() ? "`" : ", `") + each->id + "`";
  return text;
}

}  // namespace

std::string blockers_in_words(const finding& found) {
  const auto blockers = blockers_of(found);
  return blockers.empty() ? std::string() : " because of " + listed(blockers);
}

std::string not_a_reason(const finding& found, const std::string& id) {
  const finding* at = found.find(id);
  if (at == nullptr) return "which has no condition `" + id + "`";
  if (found.truth != truth::no) return "which is " + std::string(name_of(found.truth, language::english)) + ", as `" + id + "` is " + std::string(name_of(at->truth, language::english));
  const auto blockers = blockers_of(found);
  if (std::any_of(blockers.begin(), blockers.end(), [&](const finding* each) { return concerns(*each, *at); })) return {};
  return "in which `" + id + "` is " + std::string(name_of(at->truth, language::english)) + ": the reasons are " + listed(blockers);
}

std::string other_reasons(const finding& found, const std::string& id) {
  const finding& at = *found.find(id);
  std::vector<const finding*> others = blockers_of(found);
  std::erase_if(others, [&](const finding* each) { return concerns(*each, at); });
  return others.empty() ? std::string() : "which fails because of " + listed(others) + " too";
}

}  // namespace detail
}  // namespace testing
}  // namespace v0
}  // namespace thidua
