// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/rules_json.hpp>

#include <thidua/core/date_text.hpp>
#include <thidua/io/merit_record_json.hpp>

#include "json_values.hpp"
#include "json_writer.hpp"
#include "rule_json.hpp"

#include <optional>

namespace thidua {
inline namespace v0 {
namespace io {
namespace {

using ordered = nlohmann::ordered_json;

ordered day_or_null(const std::optional<date>& day) { return day ? ordered(to_iso(*day)) : ordered(nullptr); }

ordered written(const law::pack& of) {
  return {{"id", of.id()}, {"name", detail::written(of.name())}, {"sector", of.is_general() ? ordered(nullptr) : ordered(of.sector())}, {"from", to_iso(of.from())}, {"to", day_or_null(of.to())}};
}
ordered written(const law::provision& of, rule_detail how) {
  const auto& cited = of.standard.reference();
  ordered out = {{"id", of.standard.id()}, {"award", of.what.id()}, {"subject", to_string(of.subject)}, {"reference", cited ? detail::written(*cited) : ordered(nullptr)}};
  if (how == rule_detail::whole) out["rule"] = detail::written(of.standard.root());
  return out;
}
ordered written(const law::stated_condition& of) {
  return {{"id", of.id.empty() ? ordered(nullptr) : ordered(of.id)}, {"wording", detail::written(of.words)}, {"reference", of.reference ? detail::written(*of.reference) : ordered(nullptr)}};
}
ordered written(const std::optional<law::stated_condition>& of) { return of ? written(*of) : ordered(nullptr); }
ordered written(const std::optional<law::made_up_witness>& of) {
  if (!of) return nullptr;
  return {{"record", ordered::parse(to_json(of->record))}, {"year", of->year.number()}, {"before", to_string(of->before)}, {"after", to_string(of->after)}, {"because", written(of->because)}};
}

}  // namespace

std::string to_json(const std::vector<listed_pack>& packs, const std::vector<law::silence>& silences, rule_detail how) {
  ordered root = {{"thidua", detail::format_version}, {"kind", "rules"}, {"packs", ordered::array()}, {"silences", ordered::array()}};
  for (const listed_pack& each : packs) {
    ordered one = written(each.pack);
    ordered& instruments = one["instruments"] = ordered::array();
    for (const legal_reference& instrument : each.pack.instruments()) instruments.push_back(detail::written(instrument));
    ordered& provisions = one["provisions"] = ordered::array();
    for (const law::provision& standard : each.provisions) provisions.push_back(written(standard, how));
    ordered& missing = one["not_encoded"] = ordered::array();
    for (const law::unencoded& gap : each.pack.not_encoded())
      missing.push_back({{"award", gap.what.id()}, {"subject", to_string(gap.subject)}, {"why", detail::written(gap.why)}});
    root["packs"].push_back(std::move(one));
  }
  for (const law::silence& each : silences) root["silences"].push_back({{"from", day_or_null(each.from)}, {"to", day_or_null(each.to)}, {"why", detail::written(each.why)}});
  return detail::to_document(root);
}

std::string difference_json(const law::pack& before, const law::pack& after, award_year year) {
  ordered root = {{"thidua", detail::format_version}, {"kind", "rules-difference"}, {"before", written(before)}, {"after", written(after)}, {"differences", ordered::array()}, {"references", ordered::array()}};
  for (const law::standard_difference& each : law::differences(before, after)) {
    ordered one = {{"award", each.what.id()}, {"subject", to_string(each.subject)}, {"change", !each.before ? "added" : !each.after ? "removed" : "changed"}, {"conditions", ordered::array()}};
    const auto witnesses = law::witnesses(each, year);
    for (std::size_t i = 0; i < each.conditions.size(); ++i)
      one["conditions"].push_back({{"before", written(each.conditions[i].before)}, {"after", written(each.conditions[i].after)}, {"witness", written(witnesses[i])}});
    root["differences"].push_back(std::move(one));
  }
  for (const law::reference_difference& each : law::reference_differences(before, after)) {
    ordered one = {{"award", each.what.id()}, {"subject", to_string(each.subject)}, {"before", ordered::array()}, {"after", ordered::array()}};
    for (const legal_reference& place : each.before) one["before"].push_back(detail::written(place));
    for (const legal_reference& place : each.after) one["after"].push_back(detail::written(place));
    root["references"].push_back(std::move(one));
  }
  return detail::to_document(root);
}

}  // namespace io
}  // namespace v0
}  // namespace thidua
