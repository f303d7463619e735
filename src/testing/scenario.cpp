// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/scenario.hpp>

#include <thidua/rules/wording.hpp>
#include <thidua/testing/reasons.hpp>

#include "blockers.hpp"
#include "rules/node_data.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace testing {

namespace {

// One of a finding's conditions.
struct found_condition {
  const finding* at;
  thidua::truth truth() const { return at->truth; }
  node_kind kind() const { return at->kind; }
  template <class F>
  void each_part(F f) const {
    for (const finding& each : at->children) f(found_condition{&each});
  }
};

std::string text_of(const interval& range) {
  if (range.is_exact()) return std::to_string(range.at_least);
  return std::to_string(range.at_least) + "–" + (range.at_most == interval::unbounded ? std::string("∞") : std::to_string(range.at_most));
}

}  // namespace

std::vector<const finding*> blockers_of(const finding& found) {
  std::vector<found_condition> all;
  detail::add_blockers(found_condition{&found}, truth::yes, all);
  std::vector<const finding*> out;
  for (const found_condition& each : all) out.push_back(each.at);
  return out;
}

std::string unmet_expectation(const finding& found, const expectation& then, language in) {
  const bool vi = in == language::vietnamese;
  std::string lines;
  const auto line = [&](std::string_view in_vietnamese, std::string_view in_english) { (lines += vi ? in_vietnamese : in_english) += '\n'; };
  const auto named = [&](truth value) { return std::string(name_of(value, in)); };
  const auto says = [&](const std::string& id, const std::string& is, const std::string& wanted) {
    line("`" + id + "`: " + is + ", phải là " + wanted, "`" + id + "`: " + is + ", but should be " + wanted);
  };
  if (found.truth != then.truth) says(found.id, named(found.truth), named(then.truth));
  for (const expected_condition& each : then.conditions) {
    const finding* at = found.find(each.id);
    if (at == nullptr) {
      lines += detail::no_such_condition(found, each.id, in) + '\n';
      continue;
    }
    if (each.truth && at->truth != *each.truth) says(each.id, named(at->truth), named(*each.truth));
    const std::string none = vi ? "không đo" : "not measured";
    if (each.measured && at->measured != each.measured) says(each.id, (vi ? "có " : "has ") + (at->measured ? text_of(*at->measured) : none), text_of(*each.measured));
    if (each.required && at->required != each.required) says(each.id, (vi ? "cần " : "needs ") + (at->required ? std::to_string(*at->required) : none), std::to_string(*each.required));
  }
  if (!then.fails.empty()) {
    const std::vector<const finding*> blockers = blockers_of(found);
    for (const std::string& each : then.fails)
      if (found.find(each) == nullptr) lines += detail::no_such_condition(found, each, in) + '\n';
      else if (std::none_of(blockers.begin(), blockers.end(), [&](const finding* at) { return at->id == each; }))
        line("`" + each + "` không phải là lý do không đạt", "`" + each + "` is no reason why it is not met");
    for (const finding* each : blockers)
      if (std::find(then.fails.begin(), then.fails.end(), each->id) == then.fails.end())
        line("`" + each->id + "` cũng là lý do không đạt", "`" + each->id + "` is a reason too why it is not met");
  }
  return lines.empty() ? lines : lines + to_text(found, in);
}

namespace detail {

namespace {

void add_places(const node& of, std::string id, int parent, std::size_t branch, std::vector<placed_node>& into) {
  const int at = static_cast<int>(into.size());
  if (!of.id().empty()) id = of.id();
  into.push_back({of, id, parent, branch, thidua::detail::is_run_part(*of.get())});
  for (std::size_t i = 0; i < of.size(); ++i) add_places(of.child(i), id + "." + std::to_string(i + 1), at, i, into);
}

}  // namespace

std::vector<placed_node> places_of(const node& rule) {
  std::vector<placed_node> out;
  add_places(rule, "rule", -1, 0, out);
  return out;
}

bool uses_parts(const node& rule) {
  bool found = false;
  visit(rule, [&](const node& each, int) { found = found || each.kind() == node_kind::on; });
  return found;
}

node with_node_at(const std::vector<placed_node>& places, std::size_t place, node instead) {
  for (const placed_node* at = &places[place]; at->parent >= 0;) {
    const placed_node& parent = places[static_cast<std::size_t>(at->parent)];
    std::vector<node> children;
    for (std::size_t i = 0; i < parent.at.size(); ++i) children.push_back(i == at->branch ? instead : parent.at.child(i));
    instead = parent.at.with(std::move(children));
    at = &parent;
  }
  return instead;
}

std::string shown(const placed_node& of, language in) {
  constexpr std::size_t longest = 200;
  const std::string phrase = to_phrase(of.at, in);
  return "`" + of.id + "`" + (phrase.size() > longest ? std::string() : " (" + phrase + ")");
}

}  // namespace detail
}  // namespace testing
}  // namespace v0
}  // namespace thidua
