// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/reasons.hpp>

#include <thidua/testing/scenario.hpp>

#include "core/edit_distance.hpp"

#include <algorithm>
#include <optional>

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

void add_ids(const finding& of, std::vector<std::string>& into) {
  if (std::find(into.begin(), into.end(), of.id) == into.end()) into.push_back(of.id);
  for (const finding& each : of.children) add_ids(each, into);
}
void add_once(const std::optional<legal_reference>& reference, std::vector<legal_reference>& into) {
  if (reference && std::find(into.begin(), into.end(), *reference) == into.end()) into.push_back(*reference);
}
void add_references(const finding& of, std::vector<legal_reference>& into) {
  add_once(of.reference, into);
  for (const finding& each : of.children) add_references(each, into);
}

}  // namespace

std::string no_such_condition(const finding& found, const std::string& id, language in) {
  constexpr std::size_t most_told = 12;
  std::vector<std::string> ids;
  add_ids(found, ids);
  std::stable_sort(ids.begin(), ids.end(), [&](const std::string& a, const std::string& b) { return thidua::detail::edit_distance(id, a) < thidua::detail::edit_distance(id, b); });
  std::string out = in == language::english ? "there is no condition `" + id + "`, but " : "không có điều kiện `" + id + "`, chỉ có ";
  for (std::size_t i = 0; i < ids.size() && i < most_told; ++i) out += (i == 0 ? "`" : ", `") + ids[i] + "`";
  return ids.size() > most_told ? out + ", …" : out;
}

std::vector<legal_reference> references_of(const finding& found) {
  std::vector<legal_reference> out;
  add_references(found, out);
  return out;
}
std::vector<legal_reference> references_of(const node& of) {
  std::vector<legal_reference> out;
  visit(of, [&](const node& each, int) { add_once(each.reference(), out); });
  return out;
}

std::string blockers_in_words(const finding& found) {
  const auto blockers = blockers_of(found);
  return blockers.empty() ? std::string() : " because of " + listed(blockers);
}

std::string not_a_reason(const finding& found, const std::string& id) {
  const finding* at = found.find(id);
  if (at == nullptr) return "in which " + no_such_condition(found, id, language::english);
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
