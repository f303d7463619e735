// SPDX-License-Identifier: BSL-1.0
// Names of awards as people write them, read word by word: abbreviations, classes, and who gives it.
#include <thidua/award/award.hpp>
#include <thidua/core/text.hpp>

#include "award/award_name.hpp"
#include "award/official_names.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <set>
#include <span>

namespace thidua {
inline namespace v0 {
namespace detail {
namespace {

using words = std::vector<std::string>;
using part = std::span<const std::string>;  // of the words of a name

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

template <class Texts>
std::vector<words> words_of_all(const Texts& texts) {
  std::vector<words> out;
  for (const std::string_view each : texts) out.push_back(words_of(each));
  return out;
}

bool begins(part text, const words& what) { return text.size() >= what.size() && std::equal(what.begin(), what.end(), text.begin()); }
// What comes behind, where it begins so.
std::optional<part> behind(part text, const words& what) { return begins(text, what) ? std::optional(text.subspan(what.size())) : std::nullopt; }
bool is(part text, const words& what) { return text.size() == what.size() && begins(text, what); }
bool contains(part text, const words& what) { return std::search(text.begin(), text.end(), what.begin(), what.end()) != text.end(); }

// What people shorten, in whole words. The longest that fits is taken.
struct abbreviation {
  std::string_view brief;
  std::string_view full;
};
constexpr abbreviation abbreviations[] = {
    // awards
    {"CSTĐ", "Chiến sĩ thi đua"}, {"CSTĐ CS", "Chiến sĩ thi đua cơ sở"}, {"CSTĐ TQ", "Chiến sĩ thi đua toàn quốc"}, {"TĐ", "thi đua"}, {"BK", "Bằng khen"}, {"GK", "Giấy khen"}, {"KNC", "Kỷ niệm chương"}, {"LĐTT", "Lao động tiên tiến"},
    {"HCLĐ", "Huân chương Lao động"}, {"HCĐL", "Huân chương Độc lập"}, {"HCCC", "Huân chương Chiến công"}, {"HCQC", "Huân chương Quân công"}, {"HCBVTQ", "Huân chương Bảo vệ Tổ quốc"}, {"HCCSVV", "Huy chương Chiến sĩ vẻ vang"}, {"LĐ", "Lao động"},
    {"LLVTND", "Lực lượng vũ trang nhân dân"}, {"LLVT", "Lực lượng vũ trang"}, {"VN", "Việt Nam"}, {"VNAH", "Việt Nam Anh hùng"},
    // who gives them
    {"TTg", "Thủ tướng Chính phủ"}, {"TTCP", "Thủ tướng Chính phủ"}, {"CP", "Chính phủ"}, {"TW", "Trung ương"}, {"TƯ", "Trung ương"}, {"T.Ư", "Trung ương"},
    {"UBND", "Ủy ban nhân dân"}, {"CT UBND", "Chủ tịch Ủy ban nhân dân"}, {"TP", "thành phố"}, {"HCM", "Hồ Chí Minh"}, {"TPHCM", "thành phố Hồ Chí Minh"}, {"BQP", "Bộ Quốc phòng"}, {"BCA", "Bộ Công an"},
    {"KSND", "kiểm sát nhân dân"}, {"KSNDTC", "kiểm sát nhân dân tối cao"}, {"VKSND", "Viện kiểm sát nhân dân"}, {"VKSNDTC", "Viện kiểm sát nhân dân tối cao"}, {"VKSND TC", "Viện kiểm sát nhân dân tối cao"},
    {"TAND", "Tòa án nhân dân"}, {"TANDTC", "Tòa án nhân dân tối cao"}, {"TAND TC", "Tòa án nhân dân tối cao"},
    {"TLĐ", "Tổng Liên đoàn"}, {"TLĐLĐ", "Tổng Liên đoàn Lao động"}, {"TLĐLĐVN", "Tổng Liên đoàn Lao động Việt Nam"}, {"LĐVN", "Lao động Việt Nam"}, {"LĐLĐ", "Liên đoàn Lao động"}, {"LĐLĐVN", "Liên đoàn Lao động Việt Nam"},
};
struct expansion {
  words brief;
  words full;
};
template <class Abbreviations>
std::vector<expansion> expansions_of(const Abbreviations& all) {
  std::vector<expansion> out;
  for (const abbreviation& each : all) out.push_back({words_of(each.brief), words_of(each.full)});
  return out;
}
const std::vector<expansion>& expansions() {
  static const std::vector<expansion> all = [] {
    std::vector<expansion> out = expansions_of(abbreviations);
    std::stable_sort(out.begin(), out.end(), [](const expansion& a, const expansion& b) { return a.brief.size() > b.brief.size(); });
    return out;
  }();
  return all;
}

words expanded(part from) {
  words out;
  while (!from.empty()) {
    const auto found = std::find_if(expansions().begin(), expansions().end(), [&](const expansion& each) { return begins(from, each.brief); });
    if (found == expansions().end()) {
      out.push_back(from.front());
      from = from.subspan(1);
      continue;
    }
    out.insert(out.end(), found->full.begin(), found->full.end());
    from = from.subspan(found->brief.size());
  }
  return out;
}

// What says nothing of which award it is, in front of a name.
part without_kind(part from) {
  static const words kinds[] = {words_of("danh hiệu thi đua"), words_of("danh hiệu vinh dự nhà nước"), words_of("danh hiệu"), words_of("hình thức khen thưởng")};
  for (const words& each : kinds)
    if (const auto rest = behind(from, each); rest && !rest->empty()) return *rest;
  return from;
}

// And behind it: "năm 2024".
part without_year(part from) {
  static const words year = words_of("năm");
  constexpr std::size_t length = 2;
  if (from.size() <= length) return from;
  const std::string& number = from.back();
  const bool is_year = number.size() == 4 && number.find_first_not_of("0123456789") == std::string::npos && begins(from.last(length), year);
  return is_year ? from.first(from.size() - length) : from;
}

// Classes of orders and medals, at the end of their names, with "hạng" or without.
constexpr abbreviation order_classes[] = {{"Nhất", "hạng Nhất"}, {"Một", "hạng Nhất"}, {"1", "hạng Nhất"}, {"I", "hạng Nhất"}, {"Nhì", "hạng Nhì"}, {"Hai", "hạng Nhì"},
                                         {"2", "hạng Nhì"}, {"II", "hạng Nhì"}, {"Ba", "hạng Ba"}, {"3", "hạng Ba"}, {"III", "hạng Ba"}};
words with_class(words name) {
  static const std::vector<words> classed = words_of_all(std::initializer_list<std::string_view>{"Huân chương", "Huy chương"});
  static const words grade = words_of("hạng");
  static const std::vector<expansion> known = expansions_of(order_classes);
  if (std::none_of(classed.begin(), classed.end(), [&](const words& each) { return begins(name, each); })) return name;
  for (const expansion& each : known)
    if (is(part(name).last(1), each.brief)) {
      name.pop_back();
      if (is(part(name).last(1), grade)) name.pop_back();
      name.insert(name.end(), each.full.begin(), each.full.end());
      break;
    }
  return name;
}

// The words of a name in full. "HC" is short for orders and for medals: two readings.
std::vector<words> readings(std::string_view key) {
  static const words either = words_of("HC");
  const words all = expanded(split(key));
  const part name = without_year(without_kind(all));
  const auto rest = behind(name, either);
  if (!rest) return {with_class({name.begin(), name.end()})};
  std::vector<words> out;
  for (const char* each : {"Huân chương", "Huy chương"}) {
    words full = words_of(each);
    full.insert(full.end(), rest->begin(), rest->end());
    out.push_back(with_class(std::move(full)));
  }
  return out;
}
words read(std::string_view text) { return readings(comparison_key(text)).front(); }

// The level of ministries, branches, central organizations and provinces, however it is listed: "Bộ, ban, ngành, tỉnh", "Bộ, ngành, tỉnh,
// đoàn thể trung ương". A list has one word at least that is of this level by itself, and joining words stand between others.
enum class level_meaning : std::uint8_t {
  sure,
  beside,  // of this level beside a sure one
  joining,
};
struct level_word {
  std::string_view text;
  level_meaning meaning;
};
constexpr level_word level_words[] = {
    {"Bộ", level_meaning::sure}, {"ngành", level_meaning::sure}, {"cơ quan ngang Bộ", level_meaning::sure}, {"đoàn thể trung ương", level_meaning::sure}, {"cơ quan trung ương", level_meaning::sure},
    {"tỉnh", level_meaning::sure}, {"thành phố trực thuộc trung ương", level_meaning::sure}, {"tỉnh thành phố", level_meaning::sure}, {"tỉnh và thành phố", level_meaning::sure}, {"tỉnh hoặc thành phố", level_meaning::sure},
    {"tỉnh thành phố trực thuộc trung ương", level_meaning::sure}, {"tỉnh và thành phố trực thuộc trung ương", level_meaning::sure}, {"tỉnh hoặc thành phố trực thuộc trung ương", level_meaning::sure},
    {"ban", level_meaning::beside}, {"và", level_meaning::joining}, {"hoặc", level_meaning::joining}};

bool is_level(part list) {
  struct known_word {
    words text;
    level_meaning meaning;
  };
  static const std::vector<known_word> known = [] {
    std::vector<known_word> out;
    for (const level_word& each : level_words) out.push_back({words_of(each.text), each.meaning});
    std::stable_sort(out.begin(), out.end(), [](const known_word& a, const known_word& b) { return a.text.size() > b.text.size(); });
    return out;
  }();
  bool is_sure = false;
  bool is_open = true;  // a level must follow
  while (!list.empty()) {
    const auto found = std::find_if(known.begin(), known.end(), [&](const known_word& each) { return begins(list, each.text); });
    if (found == known.end()) return false;
    const bool joins = found->meaning == level_meaning::joining;
    if (joins && is_open) return false;
    is_open = joins;
    is_sure = is_sure || found->meaning == level_meaning::sure;
    list = list.subspan(found->text.size());
  }
  return is_sure && !is_open;
}

// Who gives awards of this level, by name: the body, before it or not who heads it, and behind it what makes it that body. Nothing else
// may follow: unions of provinces and sectors, commands, departments and districts have names that begin like these.
enum class flag_given : std::uint8_t {
  ministerial,
  of_procuracy,
  either,  // the name does not tell
};
struct giver {
  std::string_view head;
  std::string_view body;
  std::span<const std::string_view> rest;
  flag_given flag = flag_given::ministerial;
};
constexpr std::string_view end[] = {""};
constexpr std::string_view end_or_of_labor[] = {"", "Lao động", "Lao động Việt Nam"};
constexpr std::string_view end_or_cities[] = {"", "và thành phố trực thuộc trung ương", "thành phố trực thuộc trung ương", "thành phố"};
constexpr std::string_view sector_of_procuracy[] = {"Kiểm sát", "Kiểm sát nhân dân"};
constexpr giver givers[] = {
    {"", "Bộ trưởng", end},
    {"", "Bộ trưởng", ministries},
    {"Bộ trưởng", "Bộ", ministries},
    {"", "tỉnh", provinces},
    {"", "thành phố", central_cities},
    {"Chủ tịch", "Ủy ban nhân dân tỉnh", end_or_cities},
    {"Chủ tịch", "Ủy ban nhân dân tỉnh", provinces},
    {"Chủ tịch", "Ủy ban nhân dân cấp tỉnh", end},
    {"Chủ tịch", "Ủy ban nhân dân thành phố", central_cities},
    {"Chủ tịch", "Ủy ban nhân dân thành phố trực thuộc trung ương", end},
    {"Viện trưởng", "Viện kiểm sát nhân dân tối cao", end, flag_given::either},
    {"", "ngành", sector_of_procuracy, flag_given::of_procuracy},
    {"", "ngành", end, flag_given::either},
    {"Chánh án", "Tòa án nhân dân tối cao", end},
    {"Chủ tịch", "Tổng Liên đoàn", end_or_of_labor},
    {"Đoàn Chủ tịch", "Tổng Liên đoàn", end_or_of_labor},
};

// What names of bodies are compared by: "và", "&", dashes and where words end tell none apart ("Giáo dục - Đào tạo", "LĐ-TB&XH").
std::string squeezed(part name) {
  static const std::string conjunction = words_of("và").front();
  std::string out;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (name[i] == conjunction && i > 0 && i + 1 < name.size()) continue;
    std::copy_if(name[i].begin(), name[i].end(), std::back_inserter(out), [](char c) { return c != '&' && c != '-'; });
  }
  return out;
}

std::optional<flag_given> flag_of_giver(part name) {
  struct known_giver {
    words head;
    words body;
    std::set<std::string> rest;
    flag_given flag;
  };
  static const std::vector<known_giver> known = [] {
    std::vector<known_giver> out;
    for (const giver& each : givers) {
      std::set<std::string> rest;
      for (const std::string_view one : each.rest) rest.insert(squeezed(expanded(words_of(one))));
      out.push_back({words_of(each.head), words_of(each.body), std::move(rest), each.flag});
    }
    return out;
  }();
  for (const known_giver& each : known)
    for (const part body : {name, behind(name, each.head).value_or(name)})
      if (const auto rest = behind(body, each.body); rest && each.rest.count(squeezed(*rest)) != 0) return each.flag;
  return std::nullopt;
}

part without_link(part from) {
  static const std::vector<words> links = words_of_all(std::initializer_list<std::string_view>{"cấp", "của"});
  for (const words& each : links)
    if (const auto rest = behind(from, each)) return *rest;
  return from;
}

// Awards that ministries, branches, central organizations and provinces give. Of no other giver: none.
std::vector<award> given_at_ministerial_level(part name) {
  static const struct {
    award what;
    words stem;
  } stems[] = {{awards::ministerial_fighter, words_of("Chiến sĩ thi đua")}, {awards::ministerial_flag, words_of("Cờ thi đua")}, {awards::ministerial_certificate, words_of("Bằng khen")}};
  for (const auto& each : stems) {
    const auto rest = behind(name, each.stem);
    if (!rest) continue;
    const part by = without_link(*rest);
    const auto flag = flag_of_giver(by);
    if (!flag) return is_level(by) ? std::vector{each.what} : std::vector<award>();
    if (each.what != awards::ministerial_flag || flag == flag_given::ministerial) return {each.what};
    if (flag == flag_given::of_procuracy) return {awards::procuracy_flag};
    return {awards::ministerial_flag, awards::procuracy_flag};
  }
  return {};
}

// Whether there is something, and no second award: a list is no name.
bool is_one(part rest) {
  static const std::vector<words> others = words_of_all(std::initializer_list<std::string_view>{"Bằng khen", "Giấy khen", "Kỷ niệm chương", "Huân chương", "Huy chương", "Cờ thi đua", "Chiến sĩ thi đua", "tiên tiến"});
  return !rest.empty() && std::none_of(others.begin(), others.end(), [&](const words& each) { return contains(rest, each); });
}

// "Giấy khen của Giám đốc Sở …": the same award whoever gives it.
std::vector<award> given_by_anyone(part name) {
  static const words stem = words_of("Giấy khen");
  static const std::vector<words> bodies = words_of_all(std::initializer_list<std::string_view>{
      "Giám đốc", "Tổng Giám đốc", "Chủ tịch", "Thủ trưởng", "Hiệu trưởng", "Viện trưởng", "Chánh án", "Cục trưởng", "Tổng cục trưởng", "Chi cục trưởng", "Ủy ban nhân dân", "Sở", "Cục", "Tổng cục", "Chi cục", "Công an", "Viện kiểm sát", "Tòa án", "Liên đoàn Lao động", "Công đoàn"});
  const auto rest = behind(name, stem);
  if (!rest) return {};
  const part by = without_link(*rest);
  const bool is_linked = by.size() < rest->size();
  const bool is_body = is_linked || std::any_of(bodies.begin(), bodies.end(), [&](const words& each) { return begins(by, each); });
  return is_body && is_one(by) ? std::vector{awards::certificate_of_commendation} : std::vector<award>();
}

// "Kỷ niệm chương Vì sự nghiệp …": each sector has its own. That of the union has a name in the catalogue; one near it may be either.
std::vector<award> given_for_a_cause(part name) {
  static const words stem = words_of("Kỷ niệm chương vì sự nghiệp");
  static const words of_union = words_of("công đoàn");
  const auto cause = behind(name, stem);
  if (!cause || !is_one(*cause)) return {};
  return contains(*cause, of_union) ? std::vector{awards::commemorative_medal, awards::union_merit_medal} : std::vector{awards::commemorative_medal};
}

// An order without its class.
bool lacks_class(part name, const words& full) {
  static const words classes[] = {words_of("hạng Nhất"), words_of("hạng Nhì"), words_of("hạng Ba")};
  const auto rest = full.size() == name.size() + 2 ? behind(full, {name.begin(), name.end()}) : std::nullopt;
  return rest && std::any_of(std::begin(classes), std::end(classes), [&](const words& each) { return is(*rest, each); });
}

// By a name in the catalogue, or else by what the name says of the class, the giver, the cause.
std::vector<award> named(part asked) {
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
  const auto those = [&](auto fits) {
    std::vector<award> found;
    for (const known_name& each : known)
      if (fits(each) && (found.empty() || found.back() != each.what)) found.push_back(each.what);
    return found;
  };
  if (asked.empty()) return {};
  if (auto found = those([&](const known_name& each) { return is(asked, each.name); }); !found.empty()) return found;
  if (auto found = those([&](const known_name& each) { return lacks_class(asked, each.name); }); !found.empty()) return found;
  for (const auto reader : {given_at_ministerial_level, given_by_anyone, given_for_a_cause})
    if (auto found = reader(asked); !found.empty()) return found;
  return {};
}

std::vector<award> named_by_key(std::string_view key) {
  std::vector<award> found;
  for (const words& each : readings(key)) {
    const std::vector<award> more = named(each);
    found.insert(found.end(), more.begin(), more.end());
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace

std::vector<award> named_awards(std::string_view name) {
  const std::string key = comparison_key(name);
  // "Chiến sĩ thi đua cơ sở (CSTĐCS)": the award that goes by both names. Brackets with no name in them are read as if they were not there.
  const std::size_t open = key.find('(');
  const std::size_t close = key.find(')', std::min(open, key.size()));
  if (close != std::string::npos) {
    const std::vector<award> outside = named_by_key(key.substr(0, open) + ' ' + key.substr(close + 1));
    const std::vector<award> inside = named_by_key(key.substr(open + 1, close - open - 1));
    if (!outside.empty() && !inside.empty()) {
      std::vector<award> both;
      std::set_intersection(outside.begin(), outside.end(), inside.begin(), inside.end(), std::back_inserter(both));
      return both;
    }
  }
  return named_by_key(key);
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
