// SPDX-License-Identifier: BSL-1.0
#include <thidua/commemoration/commemoration.hpp>
#include <thidua/commemoration/milestone.hpp>
#include <thidua/core/enumerator.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace {

[[noreturn]] void refuse(const id<commemoration>& which, const bilingual& why, bilingual help) {
  throw error(errc::invalid_commemoration,
              {.vi = "sự kiện `" + which.text() + "` " + why.vi, .en = "commemoration `" + which.text() + "` " + why.en}, std::move(help));
}

}  // namespace

std::string_view to_string(commemoration_kind kind) noexcept {
  switch (kind) {
    case commemoration_kind::founding: return "founding";
    case commemoration_kind::tradition: return "tradition";
    case commemoration_kind::response: return "response";
    case commemoration_kind::victory: return "victory";
    case commemoration_kind::birth: return "birth";
    case commemoration_kind::memorial: return "memorial";
    case commemoration_kind::international: return "international";
    case commemoration_kind::festival: return "festival";
  }
  return "";
}

std::string_view to_string(commemoration_scope scope) noexcept {
  switch (scope) {
    case commemoration_scope::nation: return "nation";
    case commemoration_scope::sector: return "sector";
    case commemoration_scope::organization: return "organization";
    case commemoration_scope::locality: return "locality";
    case commemoration_scope::international: return "international";
  }
  return "";
}

std::string_view to_string(milestone_basis basis) noexcept {
  switch (basis) {
    case milestone_basis::ordinal: return "ordinal";
    case milestone_basis::gregorian_year: return "gregorian_year";
  }
  return "";
}

std::string_view to_string(confidence how) noexcept {
  switch (how) {
    case confidence::high: return "high";
    case confidence::medium: return "medium";
    case confidence::low: return "low";
  }
  return "";
}

std::string_view to_string(milestone which) noexcept {
  switch (which) {
    case milestone::round: return "round";
    case milestone::half_decade: return "half_decade";
    case milestone::other: return "other";
  }
  return "";
}

std::string_view name_of(milestone which, language in) noexcept {
  const bool english = in == language::english;
  switch (which) {
    case milestone::round: return english ? "round year" : "năm tròn";
    case milestone::half_decade: return english ? "half decade" : "năm lẻ 5";
    case milestone::other: return english ? "other year" : "năm khác";
  }
  return "";
}

std::optional<commemoration_kind> find_commemoration_kind(std::string_view name) noexcept {
  return find_enumerator<commemoration_kind>(name);
}
std::optional<commemoration_scope> find_commemoration_scope(std::string_view name) noexcept {
  return find_enumerator<commemoration_scope>(name);
}
std::optional<milestone_basis> find_milestone_basis(std::string_view name) noexcept {
  return find_enumerator<milestone_basis>(name);
}
std::optional<confidence> find_confidence(std::string_view name) noexcept {
  return find_enumerator<confidence>(name);
}
std::optional<milestone> find_milestone(std::string_view name) noexcept {
  return find_enumerator<milestone>(name);
}

commemoration::commemoration(parts facts) : facts_(std::move(facts)) {
  facts_.name = {.vi = to_nfc(facts_.name.vi), .en = to_nfc(facts_.name.en)};
  facts_.note = to_nfc(facts_.note);
  for (std::string& alias : facts_.aliases) alias = to_nfc(alias);
  for (legal_reference& source : facts_.sources) {
    source.instrument = to_nfc(source.instrument);
    if (source.point) source.point->letter = to_nfc(source.point->letter);
    source.title = {.vi = to_nfc(source.title.vi), .en = to_nfc(source.title.en)};
  }
  if (comparison_key(facts_.name.vi).empty()) refuse(facts_.id, {.vi = "không có tên tiếng Việt", .en = "has no Vietnamese name"}, {.vi = "thêm tên tiếng Việt", .en = "name it in Vietnamese"});
  if (facts_.origins.empty()) refuse(facts_.id, {.vi = "không có ngày gốc", .en = "has no origin"}, {.vi = "thêm ít nhất một ngày gốc", .en = "give it one origin or more"});
  std::vector<origin> sorted = facts_.origins;
  std::sort(sorted.begin(), sorted.end());
  if (std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end())
    refuse(facts_.id, {.vi = "có hai ngày gốc trùng nhau", .en = "has one origin twice"}, {.vi = "bỏ một trong hai", .en = "remove one of the two"});
  if (facts_.from && facts_.to && *facts_.to < *facts_.from)
    refuse(facts_.id, {.vi = "hết hiệu lực trước khi có hiệu lực", .en = "ends before it begins"}, {.vi = "đổi chỗ hai ngày", .en = "exchange the two days"});
}

}  // namespace v0
}  // namespace thidua
