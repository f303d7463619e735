// SPDX-License-Identifier: BSL-1.0
#include "rule_json.hpp"

#include <thidua/core/enumerator.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

#include "json_values.hpp"
#include "json_writer.hpp"
#include "rules/node_data.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace io {
namespace detail {
namespace {

using ordered = nlohmann::ordered_json;
using enum node_kind;

constexpr int most = 1'000'000'000;

[[noreturn]] void refuse(bilingual why, bilingual help = {}) { throw error(errc::invalid_rule, std::move(why), std::move(help)); }

// ------------------------------------------------------------------------------------------------------------- writing

ordered written_members(const node_terms& terms) {
  return {{"members", to_string(static_cast<member_part>(terms.level))}, {std::string(to_string(terms.compare)), terms.n}};
}

ordered list_of(const node& of) {
  ordered list = ordered::array();
  for (std::size_t i = 0; i < of.size(); ++i) list.push_back(written(of.child(i)));
  return list;
}

// What the node itself says; annotations come behind.
ordered written_terms(const node& of) {
  const node_terms& terms = of.terms();
  const std::string key(to_string(terms.kind));
  const auto with_counting = [&](ordered out) {
    if (terms.counting == month_counting::started) out["counting"] = "started";
    return out;
  };
  switch (terms.kind) {
    case constant: return {{key, to_string(terms.value)}};
    case rated: return {{key, to_string(static_cast<rating>(terms.level))}};
    case held: return {{key, terms.what->id()}};
    case granted: {
      ordered out = {{key, terms.what ? terms.what->id() : std::string_view("self")}};
      if (terms.basis != grant_basis::achievement) out["basis"] = to_string(terms.basis);
      return out;
    }
    case initiatives: {
      ordered out = {{key, to_string(static_cast<scope>(terms.level))}};
      if (terms.usable_for != usability::unbound) out["usable"] = to_string(terms.usable_for);
      return out;
    }
    case sanctioned: return {{key, to_string(static_cast<sanction>(terms.level))}};
    case pending:
    case exceeds_targets:
    case organizations_excellent:
    case flag_eligible: return {{key, true}};
    case members: return written_members(terms);
    case leads_bloc: return {{key, to_string(static_cast<bloc_led>(terms.level))}};
    case thematic_leader: return {{key, to_string(static_cast<scope>(terms.level))}, {"years", terms.n}};
    case votes:
    case age:
    case recruited: return {{key, terms.n}};
    case continuous_service:
    case weighted_service: return with_counting({{key, terms.text}, {"months", terms.n}});
    case judged: return {{key, terms.text}};
    case unread: return {{key, written(terms.words)}};
    case custom: return {{"leaf", of.leaf_id()}};
    case all_of:
    case any_of:
    case none_of: return {{key, list_of(of)}};
    case at_least: return {{key, terms.k}, {"of", list_of(of)}};
    case consecutive:
    case within:
    case previous: return {{key, terms.n}, {"of", written(of.child(0))}};
    case once:
    case after: return {{key, written(of.child(0))}};
    case chained: return {{key, terms.n}, {"gap", terms.gap}, {"of", written(of.child(0))}};
    case count: return {{"count", written(of.child(0))}, {"years", terms.n}, {"minimum", terms.k}};
    case run_count: return {{"count", written(of.child(0))}, {"minimum", terms.k}};
    case over_run: return {{key, terms.n}, {"of", written(of.child(0))}, {"body", written(of.child(1))}};
    case on:
      if (of.leaf_id().empty())
        refuse({.vi = "phần dữ liệu của `on` không có mã, không viết ra tệp được", .en = "the part that `on` names has no id, so no file can name it"},
               {.vi = "cho `on` một mã ở tham số thứ ba", .en = "give `on` an id, its third argument"});
      return {{key, of.leaf_id()}, {"of", written(of.child(0))}};
  }
  return {};
}

// ------------------------------------------------------------------------------------------------------------- reading

template <class Enum>
Enum enumerator(const json_value& value, int first = 0) {
  std::vector<std::string_view> names;
  for (int at = first; !to_string(static_cast<Enum>(at)).empty(); ++at) names.push_back(to_string(static_cast<Enum>(at)));
  const auto find = [&](std::string_view name) -> std::optional<Enum> {
    return std::find(names.begin(), names.end(), name) == names.end() ? std::nullopt : find_enumerator<Enum>(name);
  };
  return value.one_of(find, names);
}

class rule_reader {
 public:
  explicit rule_reader(const leaf_table& leaves) : leaves_(&leaves) {}

  node read(const json_value& value) {
    if (++depth_ > most_depth) value.fail(errc::invalid_rule, {.vi = "cây điều kiện quá sâu", .en = "the tree is too deep"});
    node out = read_terms(value);
    --depth_;
    if (const auto id = value.find("id")) out = value.at("id").made([&] { return thidua::detail::with_id(out, id->text()); });
    if (const auto wording = value.find("wording")) out = thidua::detail::with_wording(out, read_bilingual(*wording));
    if (const auto reference = value.find("reference")) out = thidua::detail::with_reference(out, read_reference(*reference));
    return out;
  }

 private:
  static constexpr int most_depth = 150;

  // The key that tells what node it is: the only one of its object that is none of the others.
  static std::string_view kind_key(const json_value& value) {
    static constexpr std::string_view first[] = {"constant", "rated", "held", "granted", "initiatives", "sanctioned", "pending", "members", "leads_bloc",
                                                 "exceeds_targets", "organizations_excellent", "thematic_leader", "flag_eligible", "votes", "age", "recruited",
                                                 "continuous_service", "weighted_service", "judged", "unread", "leaf", "all_of", "any_of", "none_of",
                                                 "consecutive", "within", "once", "previous", "after", "chained", "count", "over_run", "on"};
    // `members` has a key `at_least` too, so that kind is looked for last.
    for (const std::string_view key : first)
      if (value.find(key)) return key;
    if (value.find("at_least")) return "at_least";
    value.fail(errc::missing_key, {.vi = "không có điều kiện nào ở đây", .en = "there is no condition here"},
               {.vi = "ví dụ: {\"held\": \"grassroots_fighter\"}", .en = "for instance {\"held\": \"grassroots_fighter\"}"});
  }

  node read_terms(const json_value& value) {
    const std::string_view key = kind_key(value);
    if (key != "all_of" && key != "any_of" && key != "none_of" && key != "at_least" && key != "consecutive" && key != "within" && key != "once" &&
        key != "previous" && key != "after" && key != "chained" && key != "count" && key != "over_run" && key != "on" && key != "leaf" && key != "constant" &&
        leaves_->facts.empty())
      value.at(key).fail(errc::invalid_rule, {.vi = "điều kiện này hỏi hồ sơ thành tích, dữ liệu ở đây thì không phải", .en = "this condition asks a merit record, and these facts are none"},
                         {.vi = "đặt nó trong \"on\"", .en = "put it under \"on\""});
    const json_value said = value.at(key);
    const auto expect = [&](std::initializer_list<std::string_view> more) {
      std::vector<std::string_view> keys{key, "id", "wording", "reference"};
      keys.insert(keys.end(), more.begin(), more.end());
      value.expect_keys(keys);
    };
    const auto make = [&](node_terms terms, std::vector<node> children = {}) {
      return value.made([&] { return thidua::detail::make_node(std::move(terms), std::move(children)); });
    };
    const auto of = [&](const char* at = "of") { return std::vector<node>{read(value.at(at))}; };
    const auto list = [&](const json_value& from) {
      std::vector<node> children;
      for (const json_value& each : from.items()) children.push_back(read(each));
      return children;
    };
    const auto number = [&](const char* at, int least = 0) { return value.at(at).integer(least, most); };
    const auto said_number = [&] { return said.integer(0, most); };
    const auto flag = [&](node_kind kind) {
      expect({});
      if (!said.boolean()) said.fail(errc::value_not_allowed, {.vi = "chỉ nhận true", .en = "only true may stand here"}, {.vi = "phủ định bằng none_of", .en = "negate it with none_of"});
      return make({.kind = kind});
    };
    const auto named_award = [&] {
      const std::string name = said.text();
      const auto found = award::find(name);
      if (!found) said.fail(errc::value_not_allowed, {.vi = "không có khen thưởng `" + one_line(name) + "`", .en = "there is no award `" + one_line(name) + "`"});
      return *found;
    };
    const auto service = [&](node_kind kind) {
      expect({"months", "counting"});
      month_counting counting = month_counting::complete;
      if (const auto found = value.find("counting"))
        counting = found->one_of([](std::string_view name) -> std::optional<month_counting> {
          if (name == "complete") return month_counting::complete;
          if (name == "started") return month_counting::started;
          return std::nullopt;
        }, {"complete", "started"});
      return make({.kind = kind, .n = number("months"), .counting = counting, .text = said.text()});
    };
    if (key == "constant") {
      expect({});
      return make({.kind = constant, .value = enumerator<truth>(said)});
    }
    if (key == "rated") {
      expect({});
      return make({.kind = rated, .level = static_cast<int>(enumerator<rating>(said))});
    }
    if (key == "held") {
      expect({});
      return make({.kind = held, .what = named_award()});
    }
    if (key == "granted") {
      expect({"basis"});
      node_terms terms{.kind = granted};
      if (said.text() != "self") terms.what = named_award();
      if (const auto basis = value.find("basis")) terms.basis = enumerator<grant_basis>(*basis);
      return make(std::move(terms));
    }
    if (key == "initiatives") {
      expect({"usable"});
      node_terms terms{.kind = initiatives, .level = static_cast<int>(enumerator<scope>(said))};
      if (const auto use = value.find("usable")) terms.usable_for = enumerator<usability>(*use);
      return make(std::move(terms));
    }
    if (key == "sanctioned") {
      expect({});
      return make({.kind = sanctioned, .level = static_cast<int>(enumerator<sanction>(said, 1))});
    }
    if (key == "pending") return flag(pending);
    if (key == "exceeds_targets") return flag(exceeds_targets);
    if (key == "organizations_excellent") return flag(organizations_excellent);
    if (key == "flag_eligible") return flag(flag_eligible);
    if (key == "members") {
      expect({"at_least", "at_most", "at_least_percent", "more_than_percent"});
      std::optional<node_terms> terms;
      for (int at = 0; !to_string(static_cast<member_comparison>(at)).empty(); ++at) {
        const auto found = value.find(to_string(static_cast<member_comparison>(at)));
        if (!found) continue;
        if (terms) found->fail(errc::unknown_key, {.vi = "chỉ một phép so sánh", .en = "one member_comparison only"});
        terms = node_terms{.kind = members, .level = static_cast<int>(enumerator<member_part>(said)), .n = found->integer(0, most), .compare = static_cast<member_comparison>(at)};
      }
      if (!terms) value.fail(errc::missing_key, {.vi = "thiếu phép so sánh", .en = "it compares with nothing"}, {.vi = "như \"at_least_percent\": 70", .en = "as in \"at_least_percent\": 70"});
      return make(std::move(*terms));
    }
    if (key == "leads_bloc") {
      expect({});
      return make({.kind = leads_bloc, .level = static_cast<int>(enumerator<bloc_led>(said, 1))});
    }
    if (key == "thematic_leader") {
      expect({"years"});
      return make({.kind = thematic_leader, .level = static_cast<int>(enumerator<scope>(said)), .n = number("years")});
    }
    if (key == "votes" || key == "age" || key == "recruited") {
      expect({});
      return make({.kind = key == "votes" ? votes : key == "age" ? age : recruited, .n = said_number()});
    }
    if (key == "continuous_service") return service(continuous_service);
    if (key == "weighted_service") return service(weighted_service);
    if (key == "judged") {
      expect({});
      return make({.kind = judged, .text = said.text()});
    }
    if (key == "unread") {
      expect({});
      return make({.kind = unread, .words = read_bilingual(said)});
    }
    if (key == "leaf") {
      expect({});
      const std::string name = said.text();
      for (const node& each : leaves_->leaves)
        if (each.leaf_id() == name) return each;
      said.fail(errc::value_not_allowed, {.vi = "không có điều kiện `" + one_line(name) + "` nào được đăng ký", .en = "no leaf `" + one_line(name) + "` is registered"},
                {.vi = "đăng ký nó trong leaf_registry", .en = "register it in the leaf_registry"});
    }
    if (key == "all_of" || key == "any_of" || key == "none_of") {
      expect({});
      return make({.kind = key == "all_of" ? all_of : key == "any_of" ? any_of : none_of}, list(said));
    }
    if (key == "at_least") {
      expect({"of"});
      return make({.kind = at_least, .k = said_number()}, list(value.at("of")));
    }
    if (key == "consecutive" || key == "within" || key == "previous") {
      expect({"of"});
      return make({.kind = key == "consecutive" ? consecutive : key == "within" ? within : previous, .n = said_number()}, of());
    }
    if (key == "once" || key == "after") {
      expect({});
      return make({.kind = key == "once" ? once : after}, {read(said)});
    }
    if (key == "chained") {
      expect({"gap", "of"});
      return make({.kind = chained, .n = said_number(), .gap = number("gap")}, of());
    }
    if (key == "count") {
      expect({"years", "minimum"});
      const bool is_windowed = value.find("years").has_value();
      node_terms terms{.kind = is_windowed ? count : run_count, .k = number("minimum")};
      if (is_windowed) terms.n = number("years");
      return make(std::move(terms), {read(said)});
    }
    if (key == "over_run") {
      expect({"of", "body"});
      std::vector<node> children = of();
      children.push_back(value.find("body") ? read(value.at("body")) : thidua::detail::make_node({.kind = constant, .value = truth::yes}));
      return make({.kind = over_run, .n = said_number()}, std::move(children));
    }
    expect({"of"});  // on
    const std::string name = said.text();
    const auto part = std::find_if(leaves_->parts.begin(), leaves_->parts.end(), [&](const leaf_table::part& each) { return each.id == name; });
    if (part == leaves_->parts.end())
      said.fail(errc::value_not_allowed, {.vi = "không có phần dữ liệu `" + one_line(name) + "` nào được đăng ký", .en = "no part `" + one_line(name) + "` is registered"},
                {.vi = "đăng ký nó trong leaf_registry", .en = "register it in the leaf_registry"});
    const leaf_table* outer = std::exchange(leaves_, &part->inner.front());
    std::vector<node> child = of();
    leaves_ = outer;
    return value.made([&] { return part->lifted.with(std::move(child)); });
  }

  const leaf_table* leaves_;
  int depth_ = 0;
};

}  // namespace

ordered written(const node& rule) {
  ordered out = written_terms(rule);
  if (!rule.id().empty()) out["id"] = rule.id();
  // What an application's leaf is called where the rule gives it no other words is told by its registration, not by the file.
  const bilingual& wording = rule.get()->wording;
  if (!wording.empty()) out["wording"] = written(wording);
  if (rule.reference()) out["reference"] = written(*rule.reference());
  return out;
}

node read_rule(const json_value& value, const leaf_table& leaves) { return rule_reader(leaves).read(value); }

node rule_from_json(std::string_view text, const leaf_table& leaves) {
  const nlohmann::json parsed = parse_json(text);
  return read_rule(json_value(parsed), leaves);
}

void add_leaf(leaf_table& into, const node& leaf) {
  if (leaf.kind() != custom) refuse({.vi = "chỉ điều kiện riêng của ứng dụng mới cần đăng ký", .en = "only an application's own leaf is registered"});
  for (const node& each : into.leaves)
    if (each.leaf_id() == leaf.leaf_id()) refuse({.vi = "điều kiện `" + leaf.leaf_id() + "` đã được đăng ký", .en = "leaf `" + leaf.leaf_id() + "` is registered already"});
  into.leaves.push_back(leaf);
}
void add_part(leaf_table& into, const node& lifted, leaf_table inner) {
  if (lifted.leaf_id().empty()) refuse({.vi = "phần dữ liệu phải có mã", .en = "a part of the facts needs an id"});
  for (const auto& each : into.parts)
    if (each.id == lifted.leaf_id()) refuse({.vi = "phần `" + each.id + "` đã được đăng ký", .en = "part `" + each.id + "` is registered already"});
  into.parts.push_back({.id = lifted.leaf_id(), .lifted = lifted, .inner = {std::move(inner)}});
}

ordered written(const finding& found, language in) {
  const auto bound = [](int number) { return number == interval::unbounded ? ordered(nullptr) : ordered(number); };
  ordered out = {{"id", found.id}, {"truth", to_string(found.truth)}, {"wording", found.wording.in(in)}};
  out["reference"] = found.reference ? written(*found.reference) : ordered(nullptr);
  const bool is_count = found.kind == count || found.kind == run_count || found.kind == initiatives || found.kind == custom;
  if (!found.measured) {
    out["measured"] = nullptr;
  } else if (is_count) {
    out["measured"] = ordered::array({bound(found.measured->at_least), bound(found.measured->at_most)});
  } else {
    out["measured"] = bound(found.measured->at_least);
  }
  out["required"] = found.required ? ordered(*found.required) : ordered(nullptr);
  ordered& cited = out["evidence"] = ordered::array();
  for (const evidence& each : found.evidence)
    cited.push_back({{"fact", each.fact},
                     {"year", each.year ? ordered(each.year->number()) : ordered(nullptr)},
                     {"value", each.value.empty() ? ordered(nullptr) : ordered(each.value)}});
  out["judgements"] = found.judgements;
  ordered& children = out["children"] = ordered::array();
  for (const finding& each : found.children) children.push_back(written(each, in));
  return out;
}

}  // namespace detail

std::string to_json(const node& rule) { return detail::to_document(detail::written(rule)); }
std::string to_json(const finding& found, language in) { return detail::written(found, in).dump(); }

}  // namespace io
}  // namespace v0
}  // namespace thidua
