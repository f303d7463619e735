// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/pack_json.hpp>

#include <thidua/core/date_text.hpp>
#include <thidua/core/enumerator.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>
#include <thidua/io/file.hpp>

#include "json_values.hpp"
#include "json_writer.hpp"
#include "rule_json.hpp"

#include <set>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace io {
namespace {

using detail::json_value;
using ordered = nlohmann::ordered_json;

award read_award(const json_value& value) {
  const std::string name = value.text();
  const auto found = award::find(name);
  if (!found) value.fail(errc::value_not_allowed, {.vi = "không có khen thưởng `" + one_line(name) + "`", .en = "there is no award `" + one_line(name) + "`"});
  return *found;
}
subject_kind read_subject(const json_value& value) { return value.one_of(find_enumerator<subject_kind>, {"individual", "collective", "household"}); }

}  // namespace

std::string to_json(const law::pack& what) {
  ordered root = {{"thidua", detail::format_version}, {"kind", "pack"}, {"id", what.id()}, {"name", detail::written(what.name())}};
  if (!what.is_general()) root["sector"] = what.sector();
  root["from"] = to_iso(what.from());
  if (what.to()) root["to"] = to_iso(*what.to());
  if (const auto& day = what.facts().more_favourable_from) root["more_favourable_from"] = to_iso(*day);
  ordered& instruments = root["instruments"] = ordered::array();
  for (const legal_reference& each : what.instruments()) instruments.push_back(detail::written(each));
  ordered& provisions = root["provisions"] = ordered::array();
  for (const law::provision& each : what.provisions())
    provisions.push_back({{"award", each.what.id()}, {"subject", to_string(each.subject)}, {"rule", detail::written(each.standard.root())}});
  if (!what.not_encoded().empty()) {
    ordered& missing = root["not_encoded"] = ordered::array();
    for (const law::unencoded& each : what.not_encoded())
      missing.push_back({{"award", each.what.id()}, {"subject", to_string(each.subject)}, {"why", detail::written(each.why)}});
  }
  return detail::to_document(root);
}

law::pack pack_from_json(std::string_view text, const leaf_registry<merit_record>& leaves) {
  const nlohmann::json parsed = detail::parse_json(text);
  const json_value root = detail::open_document(parsed, {"pack"});
  root.expect_keys({"thidua", "kind", "id", "name", "sector", "from", "to", "more_favourable_from", "instruments", "provisions", "not_encoded"});
  law::pack::parts facts{.id = root.at("id").text(), .name = detail::read_bilingual(root.at("name")), .from = root.at("from").day(), .instruments = {}};
  if (const auto sector = root.find("sector")) facts.sector = sector->text();
  if (const auto to = root.find("to")) facts.to = to->day();
  if (const auto day = root.find("more_favourable_from")) facts.more_favourable_from = day->day();
  for (const json_value& each : root.at("instruments").items()) facts.instruments.push_back(detail::read_reference(each));
  for (const json_value& each : root.at("provisions").items()) {
    each.expect_keys({"award", "subject", "rule"});
    const law::provision read{read_award(each.at("award")), read_subject(each.at("subject")), rule(detail::read_rule(each.at("rule"), leaves.table()))};
    // Checked one by one, so that an error has its place.
    law::pack::parts alone = facts;
    alone.provisions = {read};
    each.made([&] { return law::pack(std::move(alone)); });
    for (std::size_t i = 0; i < facts.provisions.size(); ++i)
      if (facts.provisions[i].what == read.what && facts.provisions[i].subject == read.subject)
        each.fail(errc::invalid_pack, {.vi = "khen thưởng này đã có tiêu chuẩn ở mục " + std::to_string(i), .en = "entry " + std::to_string(i) + " has a standard of this award already"});
    facts.provisions.push_back(read);
  }
  if (const auto missing = root.find("not_encoded"))
    for (const json_value& each : missing->items()) {
      each.expect_keys({"award", "subject", "why"});
      facts.not_encoded.push_back({read_award(each.at("award")), read_subject(each.at("subject")), detail::read_bilingual(each.at("why"))});
    }
  return root.made([&] { return law::pack(std::move(facts)); });
}

law::pack load_pack(const std::string& path, const leaf_registry<merit_record>& leaves) {
  const std::string text = read_file(path);
  try {
    return pack_from_json(text, leaves);
  } catch (const error& broken) {
    throw broken.located(path);
  }
}

std::vector<std::string> judgements_of(const law::pack& what) {
  std::set<std::string> ids;
  for (const law::provision& each : what.provisions())
    visit(each.standard.root(), [&](const node& at, int) {
      if (at.kind() == node_kind::judged) ids.insert(at.terms().text);
    });
  return {ids.begin(), ids.end()};
}

}  // namespace io
}  // namespace v0
}  // namespace thidua
