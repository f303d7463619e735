// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/date_text.hpp>
#include <thidua/core/enumerator.hpp>
#include <thidua/io/merit_record_json.hpp>

#include "core/quoted.hpp"
#include "json_reader.hpp"
#include "record_value.hpp"
#include "merit_record_fast.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace io {
namespace {

using detail::json_value;

constexpr int most_count = 1'000'000'000;

// ------------------------------------------------------------------------------------------------------------- reading

template <class Enum>
const std::vector<std::string_view>& names_of() {
  static const std::vector<std::string_view> all = [] {
    std::vector<std::string_view> names;
    for (int at = 0; !to_string(static_cast<Enum>(at)).empty(); ++at) names.push_back(to_string(static_cast<Enum>(at)));
    return names;
  }();
  return all;
}

template <class Enum>
Enum enumerator(const json_value& from) {
  return from.one_of([](const std::string& name) { return find_enumerator<Enum>(name); }, names_of<Enum>());
}

template <class Read>
auto if_there(const json_value& object, std::string_view key, Read read) {
  std::optional<decltype(read(object))> value;  // spelled out: what is read may be an optional itself
  if (const auto found = object.find(key)) value.emplace(read(*found));
  return value;
}

template <class Read>
auto list(const json_value& from, Read read) {
  std::vector<decltype(read(from))> all;
  for (const json_value& each : from.items()) all.push_back(read(each));
  return all;
}

std::string text(const json_value& from) { return from.text(); }
bool boolean(const json_value& from) { return from.boolean(); }
date day(const json_value& from) { return from.day(); }
award_year year_number(const json_value& from) { return award_year(from.integer(1, 9999)); }
int count(const json_value& from) { return from.integer(0, most_count); }
int total(const json_value& from) { return from.integer(1, most_count); }

std::string full_id(const json_value& from) {
  std::string id = from.text();
  if (id.empty()) from.fail(errc::value_not_allowed, {.vi = "mã trống", .en = "the id is empty"}, {.vi = "ghi mã, hoặc bỏ khóa này nếu được", .en = "give an id, or leave the key out where that is allowed"});
  return id;
}

award any_award(const json_value& from) {
  static const std::vector<std::string_view> ids = [] {
    std::vector<std::string_view> all;
    for (const award each : award::all()) all.push_back(each.id());
    return all;
  }();
  return from.one_of([](const std::string& name) { return award::find(name); }, ids);
}

initiative_fact initiative(const json_value& from) {
  from.expect_keys({"id", "scope", "kind", "used_for"});
  return {.id = if_there(from, "id", full_id).value_or(""),
          .scope = enumerator<scope>(from.at("scope")),
          .kind = if_there(from, "kind", enumerator<initiative_kind>).value_or(initiative_kind::initiative),
          .used_for = if_there(from, "used_for", [](const json_value& uses) { return list(uses, any_award); })};
}

member_counts members(const json_value& from) {
  from.expect_keys({"total", "completed", "advanced", "grassroots_fighters", "sanctioned"});
  return {.total = if_there(from, "total", total),
          .completed = if_there(from, "completed", count),
          .advanced = if_there(from, "advanced", count),
          .grassroots_fighters = if_there(from, "grassroots_fighters", count),
          .sanctioned = if_there(from, "sanctioned", count)};
}

std::optional<thematic_lead> thematic_leader(const json_value& from) {
  if (from.is_text()) {
    static_cast<void>(from.one_of([](const std::string& name) { return name == "none" ? std::optional(true) : std::nullopt; }, {"none"}));
    return std::nullopt;
  }
  from.expect_keys({"level", "years"});
  return thematic_lead{.level = enumerator<scope>(from.at("level")), .length = years(count(from.at("years")))};
}

vote_count votes(const json_value& from) {
  from.expect_keys({"for", "total"});
  return {.in_favour = if_there(from, "for", count), .total = if_there(from, "total", total)};
}

std::vector<std::pair<std::string, bool>> attested(const json_value& from, const record_reading& how) {
  std::vector<std::pair<std::string, bool>> all;
  for (const auto& [id, value] : from.members()) {
    detail::expect_judgement(value, id, how);
    all.emplace_back(id, value.boolean());
  }
  return all;
}

year_facts facts_of_year(const json_value& from, const record_reading& how) {
  from.expect_keys({"year", "rating", "titles", "initiatives", "sanction", "pending", "members", "leads_bloc", "exceeds_targets", "organizations_excellent", "thematic_leader", "votes", "attested"});
  const auto all_titles = [](const json_value& titles) { return list(titles, any_award); };
  const auto all_initiatives = [](const json_value& initiatives) { return list(initiatives, initiative); };
  const auto all_attested = [&how](const json_value& judgements) { return attested(judgements, how); };
  return {.year = year_number(from.at("year")),
          .rating = if_there(from, "rating", enumerator<rating>),
          .titles = if_there(from, "titles", all_titles),
          .initiatives = if_there(from, "initiatives", all_initiatives),
          .sanction = if_there(from, "sanction", enumerator<sanction>),
          .pending = if_there(from, "pending", boolean),
          .members = if_there(from, "members", members),
          .leads_bloc = if_there(from, "leads_bloc", enumerator<bloc_led>),
          .exceeds_targets = if_there(from, "exceeds_targets", boolean),
          .organizations_excellent = if_there(from, "organizations_excellent", boolean),
          .thematic_leader = if_there(from, "thematic_leader", thematic_leader),
          .votes = if_there(from, "votes", votes),
          .attested = if_there(from, "attested", all_attested).value_or(std::vector<std::pair<std::string, bool>>())};
}

grant one_grant(const json_value& from) {
  from.expect_keys({"award", "year", "achievement_to", "track", "decision", "date"});
  return {.what = any_award(from.at("award")),
          .year = year_number(from.at("year")),
          .achievement_to = if_there(from, "achievement_to", year_number),
          .track = if_there(from, "track", enumerator<track>),
          .decision = if_there(from, "decision", text).value_or(""),
          .day = if_there(from, "date", day)};
}

service_period one_service(const json_value& from) {
  from.expect_keys({"kind", "from", "to", "factor"});
  const auto factor = [](const json_value& number) { return number.made([&] { return service_factor::parse(number.text()); }); };
  return {.kind = text(from.at("kind")), .from = day(from.at("from")), .to = if_there(from, "to", day), .factor = if_there(from, "factor", factor).value_or(service_factor())};
}

merit_record_parts parts_of(const json_value& root, const record_reading& how) {
  root.expect_keys({"thidua", "id", "subject", "name", "organization", "sectors", "first_year", "recruited", "founded", "flag_eligible", "closed", "years", "grants", "service"});
  if (const auto version = root.find("thidua")) detail::expect_format_version(*version);
  const auto texts = [](const json_value& from) { return list(from, text); };
  const auto kinds = [](const json_value& from) { return list(from, enumerator<fact_kind>); };
  const auto all_years = [&how](const json_value& from) { return list(from, [&how](const json_value& each) { return facts_of_year(each, how); }); };
  const auto all_grants = [](const json_value& from) { return list(from, one_grant); };
  const auto all_service = [](const json_value& from) { return list(from, one_service); };
  return {.id = full_id(root.at("id")),
          .subject = enumerator<subject_kind>(root.at("subject")),
          .name = if_there(root, "name", text).value_or(""),
          .organization = if_there(root, "organization", text).value_or(""),
          .sectors = if_there(root, "sectors", texts).value_or(std::vector<std::string>()),
          .first_year = if_there(root, "first_year", year_number),
          .recruited = if_there(root, "recruited", day),
          .founded = if_there(root, "founded", day),
          .flag_eligible = if_there(root, "flag_eligible", boolean),
          .closed = if_there(root, "closed", kinds).value_or(std::vector<fact_kind>()),
          .years = if_there(root, "years", all_years).value_or(std::vector<year_facts>()),
          .grants = if_there(root, "grants", all_grants),
          .service = if_there(root, "service", all_service)};
}

// ------------------------------------------------------------------------------------------------------------- writing

// Writes keys and values one after the other, with the commas between them.
class line_writer {
 public:
  void open(char bracket) {
    comma();
    out_ += bracket;
    is_first_ = true;
  }
  void close(char bracket) {
    out_ += bracket;
    is_first_ = false;
  }
  line_writer& key(std::string_view name) {
    comma();
    out_.append("\"").append(name).append("\":");
    is_first_ = true;
    return *this;
  }
  void value(std::string_view text) {
    comma();
    quote(text);
  }
  void value(bool is_true) {
    comma();
    out_ += is_true ? "true" : "false";
  }
  void value(int number) {
    comma();
    out_ += std::to_string(number);
  }
  void value(date day) { value(std::string_view(to_iso(day))); }
  void value(award_year year) { value(year.number()); }
  void value(award which) { value(which.id()); }
  template <class Enum>
    requires std::is_enum_v<Enum>
  void value(Enum which) {
    value(to_string(which));
  }
  template <class T>
  void value(const std::vector<T>& all) {
    list(all, [this](const T& each) { value(each); });
  }
  template <class T>
  void member(std::string_view name, const std::optional<T>& known) {
    if (known) key(name).value(*known);
  }
  template <class T, class Write>
  void list(const std::vector<T>& all, Write write) {
    open('[');
    for (const T& each : all) write(each);
    close(']');
  }
  std::string take() { return std::move(out_); }

 private:
  void comma() {
    if (!is_first_) out_ += ',';
    is_first_ = false;
  }
  void quote(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    out_ += '"';
    for (const char c : text) {
      if (c == '"' || c == '\\') {
        out_ += '\\';
        out_ += c;
      } else if (const auto byte = static_cast<unsigned char>(c); byte < 0x20) {
        switch (c) {
          case '\n': out_ += "\\n"; break;
          case '\r': out_ += "\\r"; break;
          case '\t': out_ += "\\t"; break;
          case '\b': out_ += "\\b"; break;
          case '\f': out_ += "\\f"; break;
          default:
            out_ += "\\u00";
            out_ += digits[byte >> 4];
            out_ += digits[byte & 0xF];
        }
      } else {
        out_ += c;
      }
    }
    out_ += '"';
  }

  std::string out_;
  bool is_first_ = true;
};

void write(line_writer& out, const initiative_fact& each) {
  out.open('{');
  if (!each.id.empty()) out.key("id").value(std::string_view(each.id));
  out.key("scope").value(each.scope);
  out.key("kind").value(each.kind);
  out.member("used_for", each.used_for);
  out.close('}');
}

void write(line_writer& out, const year_facts& each) {
  out.open('{');
  out.key("year").value(each.year);
  out.member("rating", each.rating);
  out.member("titles", each.titles);
  if (each.initiatives) out.key("initiatives").list(*each.initiatives, [&out](const initiative_fact& one) { write(out, one); });
  out.member("sanction", each.sanction);
  out.member("pending", each.pending);
  if (const auto& members = each.members) {
    out.key("members").open('{');
    out.member("total", members->total);
    out.member("completed", members->completed);
    out.member("advanced", members->advanced);
    out.member("grassroots_fighters", members->grassroots_fighters);
    out.member("sanctioned", members->sanctioned);
    out.close('}');
  }
  out.member("leads_bloc", each.leads_bloc);
  out.member("exceeds_targets", each.exceeds_targets);
  out.member("organizations_excellent", each.organizations_excellent);
  if (each.thematic_leader) {
    out.key("thematic_leader");
    if (const auto& lead = *each.thematic_leader) {
      out.open('{');
      out.key("level").value(lead->level);
      out.key("years").value(lead->length.count());
      out.close('}');
    } else {
      out.value(std::string_view("none"));
    }
  }
  if (each.votes) {
    out.key("votes").open('{');
    out.member("for", each.votes->in_favour);
    out.member("total", each.votes->total);
    out.close('}');
  }
  if (!each.attested.empty()) {
    out.key("attested").open('{');
    for (const auto& [id, is_so] : each.attested) out.key(id).value(is_so);
    out.close('}');
  }
  out.close('}');
}

void write(line_writer& out, const grant& each) {
  out.open('{');
  out.key("award").value(each.what);
  out.key("year").value(each.year);
  out.member("achievement_to", each.achievement_to);
  out.member("track", each.track);
  if (!each.decision.empty()) out.key("decision").value(std::string_view(each.decision));
  out.member("date", each.day);
  out.close('}');
}

void write(line_writer& out, const service_period& each) {
  out.open('{');
  out.key("kind").value(std::string_view(each.kind));
  out.key("from").value(each.from);
  out.member("to", each.to);
  if (each.factor != service_factor()) out.key("factor").value(std::string_view(to_text(each.factor)));
  out.close('}');
}

}  // namespace

const std::vector<std::string_view>& built_in_judgements() {
  static const std::vector<std::string_view> all = {"movements", "productive", "outstanding", "outstanding_ministerial", "outstanding_national", "united", "creative", "thrifty", "best_leader", "model", "democratic"};
  return all;
}

void detail::expect_judgement(const json_value& there, const std::string& id, const record_reading& how) {
  if (is_judgement(id, how)) return;
  std::string known;
  for (const std::string_view each : built_in_judgements()) known += (known.empty() ? "" : ", ") + std::string(each);
  for (const std::string& each : how.judgements) known += ", " + each;
  const std::string shown = thidua::detail::in_backticks(id);
  there.fail(errc::unknown_key, {.vi = "không có đánh giá " + shown, .en = "there is no judgement " + shown}, {.vi = "các đánh giá: " + known, .en = "the judgements are " + known});
}

bool detail::is_judgement(std::string_view id, const record_reading& how) noexcept {
  const auto& built_in = built_in_judgements();
  return std::find(built_in.begin(), built_in.end(), id) != built_in.end() || std::find(how.judgements.begin(), how.judgements.end(), id) != how.judgements.end();
}

std::string to_json(const merit_record& what) {
  line_writer out;
  out.open('{');
  out.key("id").value(std::string_view(what.id()));
  out.key("subject").value(what.subject());
  if (!what.name().empty()) out.key("name").value(std::string_view(what.name()));
  if (!what.organization().empty()) out.key("organization").value(std::string_view(what.organization()));
  if (!what.sectors().empty()) out.key("sectors").list(what.sectors(), [&out](const std::string& each) { out.value(std::string_view(each)); });
  out.member("first_year", what.first_year());
  out.member("recruited", what.recruited());
  out.member("founded", what.founded());
  out.member("flag_eligible", what.flag_eligible());
  std::vector<fact_kind> closed;
  for (int at = 0; !to_string(static_cast<fact_kind>(at)).empty(); ++at)
    if (what.is_closed(static_cast<fact_kind>(at))) closed.push_back(static_cast<fact_kind>(at));
  if (!closed.empty()) out.key("closed").value(closed);
  if (!what.years().empty()) out.key("years").list(what.years(), [&out](const year_facts& each) { write(out, each); });
  if (what.grants()) out.key("grants").list(*what.grants(), [&out](const grant& each) { write(out, each); });
  if (what.service()) out.key("service").list(*what.service(), [&out](const service_period& each) { write(out, each); });
  out.close('}');
  return out.take();
}

merit_record detail::read_strictly(std::string_view text, const record_reading& how) {
  const nlohmann::json parsed = parse_json(text);
  return merit_record(parts_of(json_value(parsed), how));
}

merit_record detail::read_record(const json_value& value, const record_reading& how) { return merit_record(parts_of(value, how)); }

merit_record merit_record_from_json(std::string_view text, const record_reading& how) {
  if (auto plain = detail::read_plain_record(text, how)) return std::move(*plain);
  return detail::read_strictly(text, how);
}

}  // namespace io
}  // namespace v0
}  // namespace thidua
