// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/scenario_table.hpp>

#include <thidua/core/enumerator.hpp>
#include <thidua/core/error.hpp>
#include <thidua/io/file.hpp>
#include <thidua/io/merit_record_json.hpp>
#include <thidua/io/pack_json.hpp>
#include <thidua/law/law_2003.hpp>
#include <thidua/law/law_2022.hpp>
#include <thidua/rules/node.hpp>
#include <thidua/testing/builder.hpp>
#include <thidua/testing/table_reports.hpp>

#include "io/record_value.hpp"
#include "io/json_reader.hpp"
#include "io/rule_json.hpp"
#include "line_index.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace testing {

namespace {

using io::detail::json_value;

template <class Enum>
Enum enumerator(const json_value& from) {
  std::vector<std::string_view> names;
  for (int at = 0; !to_string(static_cast<Enum>(at)).empty(); ++at) names.push_back(to_string(static_cast<Enum>(at)));
  return from.one_of(find_enumerator<Enum>, names);
}
template <class Enum>
Enum enumerator_of_key(const json_value& value, const std::string& key) {
  const auto found = find_enumerator<Enum>(key);
  if (!found) value.fail(errc::unknown_key, {.vi = "không có giá trị `" + key + "`", .en = "there is no value `" + key + "`"});
  return *found;
}
award award_named(const json_value& at, const std::string& id) {
  const auto found = award::find(id);
  if (!found) at.fail(errc::value_not_allowed, {.vi = "không có khen thưởng `" + id + "`", .en = "there is no award `" + id + "`"});
  return *found;
}
// What a record of a table may name, so that a slip of the pen is no fact that nobody asks.
struct known_ids {
  io::record_reading reading;
  std::vector<std::string> sectors;
};
void expect_sector(const json_value& at, const known_ids& known) {
  const std::string id = at.text();
  if (std::find(known.sectors.begin(), known.sectors.end(), id) != known.sectors.end()) return;
  std::string all;
  for (const std::string& each : known.sectors) all += (all.empty() ? "" : ", ") + each;
  at.fail(errc::value_not_allowed, {.vi = "không có ngành `" + id + "`", .en = "there is no sector `" + id + "`"}, {.vi = "các ngành: " + all, .en = "the sectors are " + all});
}
void expect_award_of(subject_kind subject, award what, const json_value& at) {
  if (what.is_for(subject)) return;
  std::string all;
  for (const award each : award::all())
    if (each.kind() == what.kind() && each.is_for(subject)) all += (all.empty() ? "" : ", ") + std::string(each.id());
  const std::string shown = "`" + std::string(what.id()) + "`";
  const std::string who(to_string(subject));
  at.fail(errc::value_not_allowed, {.vi = shown + " không dành cho " + who, .en = shown + " is not for " + who}, {.vi = "dành cho " + who + ": " + all, .en = "for " + who + " there are " + all});
}

// A text that says something.
std::string words(const json_value& from) {
  std::string text = from.text();
  if (text.empty()) from.fail(errc::value_not_allowed, {.vi = "không được để trống", .en = "may not be empty"});
  return text;
}
award_year year_number(const json_value& from) { return award_year(from.integer(1, 9999)); }
// 2025, "2020-2025".
year_list years_in(const json_value& from) {
  if (!from.is_text()) return year_number(from);
  return from.made([&] { return year_list::parse(from.text()); });
}

// What the builders say, as a document says it.
class given_reader {
 public:
  // Told each value that was read, and what is made so far.
  using watcher = std::function<void(const json_value&, const record_builder&)>;

  // Without a subject it is not looked at whose awards they are.
  given_reader(const json_value& from, record_builder onto, std::optional<subject_kind> subject, const known_ids& known, watcher watch = {})
      : from_(from), made_(std::move(onto)), subject_(subject), known_(known), watch_(std::move(watch)) {}

  record_builder read() {
    from_.expect_keys({"first_year", "recruited", "founded", "sectors", "open", "rated", "held", "initiatives", "used_initiatives", "sanctioned", "pending", "members", "votes", "leads_bloc",
                       "exceeds_targets", "organizations_excellent", "thematic_leader", "attested", "denied", "flag_eligible", "granted", "served"});
    if (const auto year = from_.find("first_year")) tell(*year, made_.first_year(year_number(*year)));
    if (const auto day = from_.find("recruited")) tell(*day, made_.recruited(day->day()));
    if (const auto day = from_.find("founded")) tell(*day, made_.founded(day->day()));
    if (const auto sectors = from_.find("sectors"))
      for (const json_value& each : sectors->items()) {
        expect_sector(each, known_);
        tell(each, made_.sector(each.text()));
      }
    if (const auto kinds = from_.find("open")) {
      if (kinds->is_text()) {
        if (kinds->text() != "everything") kinds->fail(errc::value_not_allowed, {.vi = "chỉ nhận everything hoặc một danh sách", .en = "only everything or a list may stand here"});
        tell(*kinds, made_.open_everything());
      } else {
        for (const json_value& each : kinds->items()) tell(each, made_.open(enumerator<fact_kind>(each)));
      }
    }
    by_key("rated", [&](const std::string& key, const json_value& value) { tell(value, made_.rated(enumerator_of_key<rating>(value, key), once(value))); });
    by_key("held", [&](const std::string& key, const json_value& value) { tell(value, made_.held(of_subject(value, key), years_in(value))); });
    by_key("initiatives", [&](const std::string& key, const json_value& value) { tell(value, made_.initiative(enumerator_of_key<scope>(value, key), years_in(value))); });
    by_key("used_initiatives", [&](const std::string& used_for, const json_value& scopes) {
      for (const auto& [key, value] : scopes.members())
        tell(value, made_.initiative({.scope = enumerator_of_key<scope>(value, key), .used_for = std::vector{award_named(value, used_for)}}, years_in(value)));
    });
    by_key("sanctioned", [&](const std::string& key, const json_value& value) { tell(value, made_.sanctioned(enumerator_of_key<sanction>(value, key), once(value))); });
    if (const auto years = from_.find("pending")) tell(*years, made_.pending(years_in(*years)));
    by_key("members", [&](const std::string& key, const json_value& value) {
      value.expect_keys({"total", "completed", "advanced", "grassroots_fighters", "sanctioned"});
      const auto count = [&](const char* part) -> std::optional<int> {
        const auto found = value.find(part);
        return found ? std::optional(found->integer(0, most)) : std::nullopt;
      };
      tell(value, made_.members({.total = count("total"), .completed = count("completed"), .advanced = count("advanced"), .grassroots_fighters = count("grassroots_fighters"), .sanctioned = count("sanctioned")},
                            value.made([&] { return year_list::parse(key); })));
    });
    by_key("votes", [&](const std::string& key, const json_value& value) {
      value.expect_keys({"for", "total"});
      tell(value, made_.votes({.in_favour = value.at("for").integer(0, most), .total = value.at("total").integer(1, most)}, value.made([&] { return year_list::parse(key); })));
    });
    by_key("leads_bloc", [&](const std::string& key, const json_value& value) { tell(value, made_.leads_bloc(enumerator_of_key<bloc_led>(value, key), once(value))); });
    if (const auto years = from_.find("exceeds_targets")) tell(*years, made_.exceeds_targets(years_in(*years)));
    if (const auto years = from_.find("organizations_excellent")) tell(*years, made_.organizations_excellent(years_in(*years)));
    if (const auto led = from_.find("thematic_leader")) {
      led->expect_keys({"level", "length", "years"});
      tell(*led, made_.thematic_leader({.level = enumerator<scope>(led->at("level")), .length = years(led->at("length").integer(0, most))}, years_in(led->at("years"))));
    }
    by_key("attested", [&](const std::string& key, const json_value& value) {
      io::detail::expect_judgement(value, key, known_.reading);
      tell(value, made_.attested(key, years_in(value)));
    });
    by_key("denied", [&](const std::string& key, const json_value& value) {
      io::detail::expect_judgement(value, key, known_.reading);
      tell(value, made_.denied(key, years_in(value)));
    });
    if (const auto eligible = from_.find("flag_eligible"); eligible && !eligible->boolean()) tell(*eligible, made_.not_flag_eligible());
    by_key("granted", [&](const std::string& key, const json_value& value) { grant(of_subject(value, key), value); });
    if (const auto served = from_.find("served"))
      for (const json_value& each : served->items()) {
        each.expect_keys({"kind", "from", "to", "factor"});
        service_period what{.kind = each.at("kind").text(), .from = each.at("from").day()};
        if (const auto to = each.find("to")) what.to = to->day();
        if (const auto factor = each.find("factor")) what.factor = factor->made([&] { return service_factor::parse(factor->text()); });
        tell(each, made_.served(what));
      }
    return made_;
  }

 private:
  static constexpr int most = 1'000'000'000;

  void tell(const json_value& at, record_builder more) {
    made_ = std::move(more);
    if (watch_) watch_(at, made_);
  }
  award of_subject(const json_value& at, const std::string& id) const {
    const award what = award_named(at, id);
    if (subject_) expect_award_of(*subject_, what, at);
    return what;
  }
  template <class F>
  void by_key(const char* name, F f) {
    taken_.clear();
    if (const auto found = from_.find(name))
      for (const auto& [key, value] : found->members()) f(key, value);
  }
  // Of a fact that a year has once: the same year under two values is a contradiction.
  year_list once(const json_value& value) {
    year_list all = years_in(value);
    for (const award_year each : all) {
      if (std::find(taken_.begin(), taken_.end(), each) != taken_.end()) {
        const std::string year = std::to_string(each.number());
        value.fail(errc::value_not_allowed, {.vi = "năm " + year + " đã có giá trị khác", .en = "the year " + year + " has another value already"});
      }
      taken_.push_back(each);
    }
    return all;
  }
  // Years of decisions, or more about one of them.
  void grant(award what, const json_value& value) {
    if (value.is_object()) {
      value.expect_keys({"years", "achievement_to", "track"});
      grant_details details;
      if (const auto year = value.find("achievement_to")) details.achievement_to = year_number(*year);
      if (const auto track = value.find("track")) details.track = enumerator<thidua::track>(*track);
      tell(value, made_.granted(what, years_in(value.at("years")), details));
    } else {
      tell(value, made_.granted(what, years_in(value)));
    }
  }

  const json_value& from_;
  record_builder made_;
  std::optional<subject_kind> subject_;
  const known_ids& known_;
  watcher watch_;
  std::vector<award_year> taken_ = {};
};

interval measured_in(const json_value& from) {
  constexpr int most = 1'000'000'000;
  if (!from.is_list()) return interval::exactly(from.integer(0, most));
  const auto bounds = from.items();
  if (bounds.size() != 2) from.fail(errc::value_not_allowed, {.vi = "cần hai số: ít nhất và nhiều nhất", .en = "two numbers: at least, at most"});
  return {bounds[0].integer(0, most), bounds[1].is_null() ? interval::unbounded : bounds[1].integer(0, most)};
}

// Says yes where it is wanted that no rule is in force.
bool read_then(const json_value& from, expectation& into) {
  const bool is_short = from.is_text();
  const json_value verdict = is_short ? from : from.at("truth");
  if (!is_short) from.expect_keys({"truth", "fails", "conditions"});
  if (verdict.text() == "no_rule_in_force") {
    if (!is_short)
      for (const char* said : {"fails", "conditions"})
        if (const auto value = from.find(said)) value->fail(errc::value_not_allowed, {.vi = "không có quy tắc thì không có điều kiện nào", .en = "where no rule is in force there are no conditions"});
    return true;
  }
  into.truth = verdict.one_of(find_enumerator<truth>, {"no", "unknown", "yes", "no_rule_in_force"});
  if (is_short) return false;
  if (const auto fails = from.find("fails")) {
    if (fails->items().empty()) fails->fail(errc::value_not_allowed, {.vi = "danh sách trống không kiểm tra gì", .en = "an empty list looks at nothing"});
    for (const json_value& each : fails->items()) into.fails.push_back(each.text());
  }
  if (const auto conditions = from.find("conditions")) {
    if (conditions->members().empty()) conditions->fail(errc::value_not_allowed, {.vi = "không có điều kiện nào thì không kiểm tra gì", .en = "no condition looks at nothing"});
    for (const auto& [id, value] : conditions->members()) {
      value.expect_keys({"truth", "measured", "required"});
      if (!value.find("truth") && !value.find("measured") && !value.find("required"))
        value.fail(errc::value_not_allowed, {.vi = "không nói gì về điều kiện thì không kiểm tra gì", .en = "a condition of which nothing is said is not looked at"});
      expected_condition of{.id = id};
      if (const auto truth = value.find("truth")) of.truth = enumerator<thidua::truth>(*truth);
      if (const auto measured = value.find("measured")) of.measured = measured_in(*measured);
      if (const auto required = value.find("required")) of.required = required->integer(0, 1'000'000'000);
      into.conditions.push_back(std::move(of));
    }
  }
  return false;
}

class table_reader {
 public:
  table_reader(const nlohmann::json& parsed, std::string_view text, const table_law& law)
      : root_(io::detail::open_document(parsed, {"scenarios"})), lines_(text), law_(law) {
    const std::vector<law::pack> built_in = law.register_of_law.packs();
    for (const std::vector<law::pack>* packs : {&law.packs, &built_in})
      for (const law::pack& each : *packs) {
        for (const std::string& id : io::judgements_of(each)) know_judgement(id);
        if (!each.is_general() && std::find(known_.sectors.begin(), known_.sectors.end(), each.sector()) == known_.sectors.end()) known_.sectors.push_back(each.sector());
      }
  }

  scenario_table read() {
    root_.expect_keys({"thidua", "kind", "note", "rule", "pack", "award", "subject", "year", "received", "judgements", "options", "given", "cases", "excused"});
    scenario_table out;
    // Rows that have a record of their own do not ask for it.
    if (const auto own = root_.find("rule")) {
      own_rule_ = rule(io::detail::read_rule(*own, io::leaf_registry<merit_record>().table()));
      visit(own_rule_->root(), [&](const node& at, int) {
        if (at.kind() == node_kind::judged) know_judgement(at.terms().text);
      });
    }
    if (const auto base = root_.find("given")) base->made([&] { return given_reader(*base, blank(subject_of(root_)), std::nullopt, known_).read(); });
    if (const auto options = root_.find("options")) read_options(*options);
    if (root_.at("cases").items().empty()) root_.at("cases").fail(errc::value_not_allowed, {.vi = "bảng không có dòng nào thì không kiểm tra được gì", .en = "a table without a row tests nothing"});
    std::map<std::string, std::string> names;  // of the tests, and of the rows that they are
    for (const json_value& each : root_.at("cases").items()) {
      table_case made = read_case(each);
      // A row is a test of that name: `a b` and `a-b` would be the same one.
      const std::string& name = made.of.name;
      const auto [known, is_new] = names.emplace(detail::test_name(name), name);
      if (!is_new) {
        const std::string& other = known->second;
        if (other == name) each.at("name").fail(errc::value_not_allowed, {.vi = "đã có ca `" + name + "`", .en = "there is a case `" + name + "` already"});
        each.at("name").fail(errc::value_not_allowed, {.vi = "ca `" + other + "` và ca `" + name + "` cùng thành kiểm thử `" + known->first + "`",
                                                       .en = "the cases `" + other + "` and `" + name + "` would both be the test `" + known->first + "`"});
      }
      out.cases.push_back(std::move(made));
    }
    if (const auto options = root_.find("options"))
      for (const auto& [pack, chosen] : options->members())
        if (is_pack_with_options(pack) && std::find(asked_packs_.begin(), asked_packs_.end(), pack) == asked_packs_.end()) refuse_unused_options(chosen, pack);
    if (const auto excused = root_.find("excused"))
      for (const json_value& each : excused->items()) {
        each.expect_keys({"rules", "keys", "reason"});
        const std::string reason = words(each.at("reason"));
        for (const json_value& rule : each.at("rules").items())
          for (const json_value& key : each.at("keys").items()) out.excused.push_back({.key = key.text(), .reason = reason, .rule = rule.text()});
      }
    return out;
  }

 private:
  // What a case does not say, the table says.
  std::optional<json_value> find(const json_value& row, std::string_view key) const {
    const auto own = row.find(key);
    return own ? own : root_.find(key);
  }
  json_value wanted(const json_value& row, std::string_view key) const {
    const auto found = find(row, key);
    return found ? *found : row.at(key);  // which says that it is missing
  }

  subject_kind subject_of(const json_value& row) const {
    const auto key = find(row, "subject");
    return key ? enumerator<subject_kind>(*key) : subject_kind::individual;
  }
  static record_builder blank(subject_kind subject) { return subject == subject_kind::collective ? collective() : subject == subject_kind::household ? household() : officer(); }

  table_case read_case(const json_value& row) {
    row.expect_keys({"name", "note", "pack", "award", "subject", "year", "received", "judgements", "options", "given", "record", "then"});
    const subject_kind subject = subject_of(row);
    merit_record record = read_record(row, subject);
    table_case out{.of = {.name = words(row.at("name")), .given = std::move(record), .year = year_number(wanted(row, "year"))}};
    if (const auto line = lines_.line_of(row.where())) out.line = *line;
    if (const auto policy = find(row, "judgements")) out.of.options.judgements = enumerator<judgement_policy>(*policy);
    out.wants_no_rule = read_then(row.at("then"), out.of.then);
    if (const auto options = row.find("options")) read_options(*options);
    choose_rule(row, out);
    const auto pack_key = find(row, "pack");
    const std::string asked = pack_key && !own_rule_ ? pack_key->text() : out.pack;
    asked_packs_.push_back(asked);
    if (const auto options = row.find("options"))
      for (const auto& [pack, chosen] : options->members())
        if (is_pack_with_options(pack) && pack != asked) refuse_unused_options(chosen, pack);
    return out;
  }

  merit_record read_record(const json_value& row, subject_kind subject) {
    if (const auto full = row.find("record")) {
      if (const auto given = row.find("given"))
        given->fail(errc::value_not_allowed, {.vi = "ca đã có hồ sơ đầy đủ ở `record`, điều này sẽ không được dùng", .en = "the case has its record in full, which leaves nothing to be given"});
      try {
        merit_record read = io::detail::read_record(*full, known_.reading);
        expect_known(*full, read.subject());
        return read;
      } catch (const error& broken) {
        if (broken.where().compare(0, full->where().size(), full->where()) == 0) throw;
        std::string place = broken.where();
        if (!place.empty() && place.front() == '#') place.erase(0, 1);
        throw error(broken.code(), broken.message(), broken.help(), full->where() + (place.find(':') == std::string::npos ? place : ""));
      }
    }
    const record_builder made = given_of(row, subject);
    try {
      return made.record();
    } catch (const error& refused) {  // its place is one of a record that the file does not have
      throw error(refused.code(), refused.message(), refused.help(), place_of_contradiction(row, subject));
    }
  }
  // What the table gives, and the row beside it.
  record_builder given_of(const json_value& row, subject_kind subject, const given_reader::watcher& watch = {}) const {
    record_builder made = blank(subject);
    for (const std::optional<json_value>& given : {root_.find("given"), row.find("given")})
      if (given) made = given->made([&] { return given_reader(*given, made, subject, known_, watch).read(); });
    return made;
  }
  // Since which of the things given there is no record that holds them all.
  std::string place_of_contradiction(const json_value& row, subject_kind subject) const {
    std::string place = row.where();
    bool is_broken = false;
    given_of(row, subject, [&](const json_value& at, const record_builder& so_far) {
      const bool was_broken = is_broken;
      is_broken = false;
      try {
        so_far.record();
      } catch (const error&) {
        is_broken = true;
      }
      if (is_broken && !was_broken) place = at.where();
    });
    return place;
  }
  // Of a record in full, which holds what its reader knows and some things that nobody asks.
  void expect_known(const json_value& record, subject_kind subject) const {
    if (const auto sectors = record.find("sectors"))
      for (const json_value& each : sectors->items()) expect_sector(each, known_);
    const auto expect_awards = [&](const json_value& at) { expect_award_of(subject, award_named(at, at.text()), at); };
    if (const auto years = record.find("years"))
      for (const json_value& year : years->items())
        if (const auto titles = year.find("titles"))
          for (const json_value& each : titles->items()) expect_awards(each);
    if (const auto grants = record.find("grants"))
      for (const json_value& each : grants->items()) expect_awards(each.at("award"));
  }
  void know_judgement(const std::string& id) {
    std::vector<std::string>& known = known_.reading.judgements;
    const auto& built_in = io::built_in_judgements();
    if (std::find(built_in.begin(), built_in.end(), id) == built_in.end() && std::find(known.begin(), known.end(), id) == known.end()) known.push_back(id);
  }

  void choose_rule(const json_value& row, table_case& into) {
    if (own_rule_) {
      into.standard = own_rule_;
      if (const auto what = find(row, "award")) into.standard = own_rule_->for_award(award_named(*what, what->text()));
      return;
    }
    const json_value what_key = wanted(row, "award");
    const award what = award_named(what_key, what_key.text());
    const subject_kind subject = into.of.given.subject();
    const auto received_key = find(row, "received");
    const auto received = received_key ? std::optional(received_key->day()) : std::nullopt;
    const auto take = [&](const law::pack& from) {
      const rule* found = from.rule_for(what, subject);
      if (found == nullptr || (received && !from.in_force(*received))) return false;
      into.standard = *found;
      into.pack = from.id();
      return true;
    };
    if (const auto pack_key = find(row, "pack")) {
      const std::string id = pack_key->text();
      bool is_known = false;
      for (const law::pack& each : law_.packs) {
        if (each.id() != id) continue;
        is_known = true;
        if (take(each)) return;
      }
      const law::statutes& built_in = register_for(row);
      for (const law::pack& each : built_in.packs()) is_known = is_known || each.id() == id;
      if (!is_known) pack_key->fail(errc::value_not_allowed, {.vi = "không có bộ quy tắc `" + id + "`", .en = "there is no pack `" + id + "`"});
      if (const law::pack* found = built_in.find(id, received)) take(*found);
      return;
    }
    for (const law::pack& each : law_.packs)
      if (take(each)) return;
    if (!received) row.at("received");  // it selects the law: a table that does not say is refused
    for (const law::pack& each : register_for(row).applicable({.received = *received, .sectors = into.of.given.sectors()}).packs)
      if (take(each)) return;
  }

  struct chosen_options {
    std::optional<law::law_2003_options> decree_65;
    std::optional<law::law_2003_options> of_2003;
    std::optional<law::law_2022_options> of_2022;
  };
  // The packs that leave room.
  static bool is_pack_with_options(std::string_view id) { return id == "law-2003-d65" || id == "law-2003" || id == "law-2022"; }
  chosen_options read_options(const json_value& options) const {
    if (own_rule_) options.fail(errc::value_not_allowed, {.vi = "bảng có quy tắc riêng, không hỏi bộ quy tắc nào", .en = "the table has a rule of its own and asks no pack"});
    options.expect_keys({"law-2003-d65", "law-2003", "law-2022"});
    chosen_options out{.decree_65 = options_of_2003(options.find("law-2003-d65")), .of_2003 = options_of_2003(options.find("law-2003")), .of_2022 = std::nullopt};
    if (const auto told = options.find("law-2022")) {
      told->expect_keys({"consumption", "excellent_collective"});
      out.of_2022.emplace();
      if (const auto value = told->find("consumption")) out.of_2022->consumption = enumerator<law::title_consumption>(*value);
      if (const auto value = told->find("excellent_collective")) out.of_2022->excellent_collective = enumerator<law::sanctioned_member>(*value);
    }
    return out;
  }
  [[noreturn]] static void refuse_unused_options(const json_value& options, const std::string& pack) {
    options.fail(errc::value_not_allowed, {.vi = "không được dùng: không hỏi bộ quy tắc `" + pack + "` ở đây", .en = "nothing is chosen by it: `" + pack + "` is not asked here"});
  }

  // The register, with the packs made anew that the row chooses options of.
  const law::statutes& register_for(const json_value& row) {
    const auto options = find(row, "options");
    if (!options) return law_.register_of_law;
    const auto [decree_65, of_2003, of_2022] = read_options(*options);
    std::string key;
    for (const auto& each : {decree_65, of_2003}) key += each ? to_string(each->consumption) : "-";
    if (of_2022) key.append(to_string(of_2022->consumption)).append(to_string(of_2022->excellent_collective));
    const auto known = registers_.find(key);
    if (known != registers_.end()) return known->second;

    std::vector<law::pack> packs = law_.register_of_law.packs();
    const auto replace = [&](const std::vector<law::pack>& editions) {
      std::erase_if(packs, [&](const law::pack& each) { return each.id() == editions.front().id(); });
      packs.insert(packs.end(), editions.begin(), editions.end());
    };
    if (decree_65) replace(law::law_2003_decree_65(*decree_65));
    if (of_2003) replace(law::law_2003(*of_2003));
    if (of_2022) replace(law::law_2022(*of_2022));
    return registers_.emplace(key, law::statutes(std::move(packs), law_.register_of_law.silences())).first->second;
  }
  static std::optional<law::law_2003_options> options_of_2003(const std::optional<json_value>& told) {
    if (!told) return std::nullopt;
    told->expect_keys({"consumption"});
    law::law_2003_options out;
    if (const auto value = told->find("consumption")) out.consumption = enumerator<law::title_consumption>(*value);
    return out;
  }

  json_value root_;
  detail::line_index lines_;
  const table_law& law_;
  known_ids known_ = {};
  std::optional<rule> own_rule_ = std::nullopt;
  std::vector<std::string> asked_packs_ = {};  // by the rows so far; empty where none is
  std::map<std::string, law::statutes> registers_ = {};  // by the options chosen
};

}  // namespace

std::vector<tested_rule> rules_of(const std::vector<scenario_table>& tables) {
  std::vector<tested_rule> out;
  for (const scenario_table& table : tables)
    for (const table_case& each : table.cases) {
      if (!each.standard || each.wants_no_rule) continue;
      auto known = std::find_if(out.begin(), out.end(), [&](const tested_rule& of) { return of.standard == *each.standard; });
      if (known == out.end()) known = out.insert(out.end(), tested_rule{.standard = *each.standard, .pack = each.pack, .scenarios = {}});
      known->scenarios.push_back(each.of);
    }
  return out;
}

std::vector<excuse> excuses_of(const std::vector<scenario_table>& tables) {
  std::vector<excuse> out;
  for (const scenario_table& each : tables) out.insert(out.end(), each.excused.begin(), each.excused.end());
  return out;
}

scenario_table scenarios_from_json(std::string_view text, const table_law& law) {
  const nlohmann::json parsed = io::detail::parse_json(text);
  return table_reader(parsed, text, law).read();
}

scenario_table load_scenarios(const std::string& path, const table_law& law) {
  const std::string text = io::read_file(path);
  try {
    return scenarios_from_json(text, law);
  } catch (const error& broken) {
    throw broken.located(path);
  }
}

std::string unmet_expectation(const table_case& of, language in) {
  const bool vi = in == language::vietnamese;
  if (of.wants_no_rule) {
    if (!of.standard) return {};
    return vi ? "có quy tắc `" + of.standard->id() + "`, phải là không có quy tắc nào\n" : "there is a rule `" + of.standard->id() + "`, but there should be none in force\n";
  }
  if (!of.standard) return vi ? "không có quy tắc nào có hiệu lực\n" : "no rule is in force\n";
  return unmet_expectation(*of.standard, of.of, in);
}

}  // namespace testing
}  // namespace v0
}  // namespace thidua
