// SPDX-License-Identifier: BSL-1.0
#include "json_values.hpp"

#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

namespace thidua {
inline namespace v0 {
namespace io {
namespace detail {

using ordered = nlohmann::ordered_json;

ordered written(const bilingual& text) {
  ordered out = {{"vi", text.vi}};
  if (!text.en.empty()) out["en"] = text.en;
  return out;
}

ordered written(const legal_reference& source) {
  ordered out = {{"instrument", source.instrument}};
  if (source.article) out["article"] = source.article->number;
  if (source.clause) out["clause"] = source.clause->number;
  if (source.point) out["point"] = source.point->letter;
  if (source.from) out["from"] = to_iso(*source.from);
  if (source.to) out["to"] = to_iso(*source.to);
  if (source.certainty == certainty::needs_check) out["needs_check"] = true;
  if (!source.title.empty()) out["title"] = written(source.title);
  return out;
}

bilingual read_bilingual(const json_value& value) {
  value.expect_keys({"vi", "en"});
  const auto en = value.find("en");
  return {.vi = to_nfc(value.at("vi").text()), .en = en ? to_nfc(en->text()) : ""};
}

std::optional<bool> find_flag(const json_value& value, std::string_view key) {
  const auto found = value.find(key);
  return found ? std::optional(found->boolean()) : std::nullopt;
}
std::optional<date> find_day(const json_value& value, std::string_view key) {
  const auto found = value.find(key);
  return found ? std::optional(found->day()) : std::nullopt;
}

legal_reference read_reference(const json_value& value) {
  value.expect_keys({"instrument", "article", "clause", "point", "from", "to", "needs_check", "title"});
  constexpr int most = 9999;
  legal_reference source{.instrument = value.made([&] { return to_nfc(value.at("instrument").text()); })};
  if (source.instrument.empty())
    value.at("instrument").fail(errc::value_not_allowed, {.vi = "số hiệu văn bản trống", .en = "the number of the instrument is empty"},
                               {.vi = "viết như 145/2013/NĐ-CP", .en = "write it as in 145/2013/NĐ-CP"});
  if (const auto found = value.find("article")) source.article = article{found->integer(1, most)};
  if (const auto found = value.find("clause")) source.clause = clause{found->integer(1, most)};
  if (const auto found = value.find("point")) source.point = point{to_nfc(found->text())};
  source.from = find_day(value, "from");
  source.to = find_day(value, "to");
  if (source.from && source.to && *source.to < *source.from)
    value.at("to").fail(errc::period_backwards, {.vi = "ngày hết hiệu lực đứng trước ngày có hiệu lực", .en = "it ends before it begins"},
                       {.vi = "đổi chỗ hai ngày", .en = "swap the two days"});
  if (find_flag(value, "needs_check").value_or(false)) source.certainty = certainty::needs_check;
  if (const auto found = value.find("title")) source.title = read_bilingual(*found);
  return source;
}

}  // namespace detail
}  // namespace io
}  // namespace v0
}  // namespace thidua
