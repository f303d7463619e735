// SPDX-License-Identifier: BSL-1.0
// Names of awards as people write them, read word by word: abbreviations, classes, and who gives it.
#include <thidua/award/award.hpp>
#include <thidua/core/text.hpp>

#include "award/award_name.hpp"

#include <algorithm>
#include <iterator>

namespace thidua {
inline namespace v0 {
namespace detail {
namespace {

using words = std::vector<std::string>;

// The words of a key; commas, quotation marks, stops and brackets are blanks.
words split(std::string_view key) {
  words out(1);
  for (const char c : key) {
    if (std::string_view(" ,.\"'()[];:").find(c) == std::string_view::npos) out.back() += c;
    else if (!out.back().empty()) out.emplace_back();
  }
  if (out.back().empty()) out.pop_back();
  return out;
}
words words_of(std::string_view text) { return split(comparison_key(text)); }

// What people shorten, in whole words. The longest that fits is taken.
struct abbreviation {
  std::string_view brief;
  std::string_view full;
};
constexpr abbreviation abbreviations[] = {
    {"CSTĐ", "Chiến sĩ thi đua"}, {"BK", "Bằng khen"},          {"GK", "Giấy khen"},     {"KNC", "Kỷ niệm chương"},  {"HCLĐ", "Huân chương Lao động"},       {"HCĐL", "Huân chương Độc lập"},
    {"HCCC", "Huân chương Chiến công"}, {"HCQC", "Huân chương Quân công"}, {"HCBVTQ", "Huân chương Bảo vệ Tổ quốc"}, {"LĐTT", "Lao động tiên tiến"}, {"TW", "Trung ương"}, {"T.Ư", "Trung ương"},
    {"UBND", "Ủy ban nhân dân"}, {"VKSND", "Viện kiểm sát nhân dân"}, {"VKSNDTC", "Viện kiểm sát nhân dân tối cao"}, {"TAND", "Tòa án nhân dân"}, {"TANDTC", "Tòa án nhân dân tối cao"},
    {"LLVTND", "Lực lượng vũ trang nhân dân"}, {"LLVT", "Lực lượng vũ trang"}, {"TTg", "Thủ tướng Chính phủ"}, {"TTCP", "Thủ tướng Chính phủ"}, {"TP", "thành phố"}, {"TLĐ", "Tổng Liên đoàn Lao động Việt Nam"}, {"LĐLĐ", "Liên đoàn Lao động"},
    {"hạng 1", "hạng Nhất"}, {"hạng I", "hạng Nhất"}, {"hạng 2", "hạng Nhì"}, {"hạng II", "hạng Nhì"}, {"hạng 3", "hạng Ba"}, {"hạng III", "hạng Ba"}, {"hạng Một", "hạng Nhất"}, {"hạng Hai", "hạng Nhì"},
};
struct expansion {
  words brief;
  words full;
};
const std::vector<expansion>& expansions() {
  static const std::vector<expansion> all = [] {
    std::vector<expansion> out;
    for (const abbreviation& each : abbreviations) out.push_back({words_of(each.brief), words_of(each.full)});
    std::stable_sort(out.begin(), out.end(), [](const expansion& a, const expansion& b) { return a.brief.size() > b.brief.size(); });
    return out;
  }();
  return all;
}

bool stands_at(const words& in, std::size_t at, const words& what) {
  return !what.empty() && in.size() - at >= what.size() && std::equal(what.begin(), what.end(), in.begin() + static_cast<std::ptrdiff_t>(at));
}

words expanded(const words& from) {
  words out;
  for (std::size_t at = 0; at < from.size();) {
    const auto found = std::find_if(expansions().begin(), expansions().end(), [&](const expansion& each) { return stands_at(from, at, each.brief); });
    if (found == expansions().end()) {
      out.push_back(from[at++]);
      continue;
    }
    out.insert(out.end(), found->full.begin(), found->full.end());
    at += found->brief.size();
  }
  return out;
}

// What says nothing of which award it is, in front of a name.
words without_kind(const words& from) {
  static const words kinds[] = {words_of("danh hiệu thi đua"), words_of("danh hiệu vinh dự nhà nước"), words_of("danh hiệu"), words_of("hình thức khen thưởng")};
  for (const words& each : kinds)
    if (from.size() > each.size() && stands_at(from, 0, each)) return {from.begin() + static_cast<std::ptrdiff_t>(each.size()), from.end()};
  return from;
}

words read(std::string_view text) { return without_kind(expanded(words_of(text))); }

// Awards that ministries, branches, central organizations and provinces give, and the level in their names, however it is listed:
// "Bộ, ban, ngành, tỉnh", "cấp Bộ, ngành, tỉnh, đoàn thể trung ương", "của Bộ".
struct given_by_level {
  award what;
  std::string_view stem;
};
constexpr given_by_level ministerial[] = {
    {awards::ministerial_fighter, "Chiến sĩ thi đua"}, {awards::ministerial_flag, "Cờ thi đua"}, {awards::ministerial_certificate, "Bằng khen"}};
constexpr std::string_view level_words[] = {"thành phố trực thuộc trung ương", "tỉnh thành phố trực thuộc trung ương", "đoàn thể trung ương", "cơ quan trung ương", "thành phố", "Bộ", "ban", "ngành", "tỉnh", "và", "hoặc"};
// Who gives them by name: what comes behind ("Bộ trưởng Bộ Tư pháp", "Ủy ban nhân dân tỉnh Quảng Ngãi") is free. Unions of provinces
// and sectors, departments and districts are not among them: what they give is of a lower level.
constexpr std::string_view givers[] = {"Bộ trưởng",
                                       "Ủy ban nhân dân tỉnh",
                                       "Ủy ban nhân dân thành phố Hà Nội",
                                       "Ủy ban nhân dân thành phố Hồ Chí Minh",
                                       "Ủy ban nhân dân thành phố Hải Phòng",
                                       "Ủy ban nhân dân thành phố Đà Nẵng",
                                       "Ủy ban nhân dân thành phố Cần Thơ",
                                       "Ủy ban nhân dân thành phố Huế",
                                       "Viện trưởng Viện kiểm sát nhân dân tối cao",
                                       "Viện kiểm sát nhân dân tối cao",
                                       "Chánh án Tòa án nhân dân tối cao",
                                       "Tòa án nhân dân tối cao",
                                       "Tổng Liên đoàn Lao động Việt Nam",
                                       "Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam",
                                       "Tổng Liên đoàn"};

bool is_level(const words& all, std::size_t at) {
  static const std::vector<words> known = [] {
    std::vector<words> out;
    for (const std::string_view each : level_words) out.push_back(words_of(each));
    std::stable_sort(out.begin(), out.end(), [](const words& a, const words& b) { return a.size() > b.size(); });
    return out;
  }();
  bool is_any = false;
  while (at < all.size()) {
    const auto found = std::find_if(known.begin(), known.end(), [&](const words& each) { return stands_at(all, at, each); });
    if (found == known.end()) return false;
    at += found->size();
    is_any = true;
  }
  return is_any;
}
// Also "Chủ tịch" before a committee, and any ministry by its name.
bool is_giver(const words& all, std::size_t at) {
  static const std::vector<words> known = [] {
    std::vector<words> out;
    for (const std::string_view each : givers) out.push_back(words_of(each));
    return out;
  }();
  static const words chairman = words_of("Chủ tịch");
  static const words ministry = words_of("Bộ");
  if (stands_at(all, at, chairman)) at += chairman.size();
  if (stands_at(all, at, ministry) && all.size() > at + 1) return true;
  return std::any_of(known.begin(), known.end(), [&](const words& each) { return stands_at(all, at, each); });
}

// Behind the stem and "cấp" or "của".
std::optional<award> given_by(const words& name) {
  static const words link[] = {words_of("cấp"), words_of("của")};
  for (const given_by_level& each : ministerial) {
    const words stem = words_of(each.stem);
    if (!stands_at(name, 0, stem)) continue;
    std::size_t at = stem.size();
    for (const words& one : link)
      if (stands_at(name, at, one)) {
        ++at;
        break;
      }
    if (is_level(name, at) || is_giver(name, at)) return each.what;
  }
  return std::nullopt;
}

// An order without its class.
bool lacks_class(const words& name, const words& full) {
  static const words classes[] = {words_of("hạng Nhất"), words_of("hạng Nhì"), words_of("hạng Ba")};
  return full.size() == name.size() + 2 && stands_at(full, 0, name) && std::any_of(std::begin(classes), std::end(classes), [&](const words& each) { return stands_at(full, name.size(), each); });
}

}  // namespace

std::vector<award> named_awards(std::string_view name) {
  struct known_name {
    award what;
    words name;
  };
  static const std::vector<known_name> known = [] {
    std::vector<known_name> out;
    for (const award each : award::all()) {
      out.push_back({each, read(each.name())});
      out.push_back({each, read(each.name(language::english))});
      for (const std::string_view alias : each.aliases()) out.push_back({each, read(alias)});
    }
    return out;
  }();
  const words asked = read(name);
  std::vector<award> found;
  if (asked.empty()) return found;
  const std::optional<award> given = given_by(asked);
  for (const known_name& each : known)
    if (each.name == asked || given == each.what || lacks_class(asked, each.name))
      if (found.empty() || found.back() != each.what) found.push_back(each.what);
  return found;
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
