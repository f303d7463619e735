// SPDX-License-Identifier: BSL-1.0
#include <thidua/commemoration/catalogue.hpp>

#include <thidua/commemoration/anniversary.hpp>

#include "core/thrown.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

using namespace thidua;
using test::code_of;
using test::error_of;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::IsSupersetOf;

using event_id = id<commemoration>;

commemoration event(const char* name_of_id, const char* name = "Ngày thử", int year = 2000,
                    std::vector<std::string> aliases = {}) {
  return commemoration({.id = event_id(name_of_id),
                        .name = {.vi = name},
                        .aliases = std::move(aliases),
                        .origins = {origin::solar({.year = year, .month = 6, .day = 15})}});
}

template <class Entries>
std::vector<std::string> ids(const Entries& entries) {
  std::vector<std::string> all;
  for (const commemoration& each : entries) all.push_back(each.id().text());
  return all;
}
std::vector<std::string> candidate_ids(const catalogue& from, std::string_view name) {
  std::vector<std::string> all;
  for (const commemoration* each : from.candidates(name)) all.push_back(each->id().text());
  return all;
}

// ------------------------------------------------------------------------------------------------------
// keeping entries

TEST(Catalogue, IsEmptyAtFirst) {
  const catalogue none;
  EXPECT_TRUE(none.empty());
  EXPECT_EQ(none.size(), 0u);
  EXPECT_EQ(none.begin(), none.end());
  EXPECT_EQ(none.find(event_id("a")), nullptr);
  EXPECT_THAT(none.candidates("a"), IsEmpty());
  EXPECT_TRUE(anniversaries(none, period(date::earliest(), date::latest())).empty());
  EXPECT_EQ(none, catalogue());
}

TEST(Catalogue, KeepsTheOrderInWhichEntriesWereAdded) {
  catalogue all;
  all.add(event("c")).add(event("a")).add(event("b"));
  EXPECT_THAT(ids(all), ElementsAre("c", "a", "b"));
  EXPECT_EQ(all.size(), 3u);
  EXPECT_FALSE(all.empty());
  EXPECT_THAT(ids(all.entries()), ElementsAre("c", "a", "b"));
}

TEST(Catalogue, FindsEveryEntryByItsId) {
  catalogue all;
  for (const char* each : {"m", "c", "x", "a", "b", "z", "a1", "a-1", "a_1", "10", "9"}) all.add(event(each));
  for (const commemoration& each : all) {
    ASSERT_NE(all.find(each.id()), nullptr) << each.id().text();
    EXPECT_EQ(all.find(each.id()), &each) << each.id().text();
    EXPECT_EQ(&all.at(each.id()), &each);
  }
  for (const char* unknown : {"0", "a2", "zz", "a.1"})
    EXPECT_EQ(all.find(event_id(unknown)), nullptr) << unknown;
}

TEST(Catalogue, RefusesAnIdItHolds) {
  catalogue all;
  all.add(event("a", "Cũ"));
  EXPECT_EQ(code_of([&]() -> const catalogue& { return all.add(event("a", "Mới")); }),
            "duplicate-commemoration");
  EXPECT_EQ(all.at(event_id("a")).name().vi, "Cũ");
  EXPECT_EQ(all.size(), 1u);
}

TEST(Catalogue, ReplacesInPlace) {
  catalogue all;
  all.add(event("a")).add(event("b", "Cũ", 2000)).add(event("c"));
  all.replace(event("b", "Mới", 1990));
  EXPECT_THAT(ids(all), ElementsAre("a", "b", "c"));
  EXPECT_EQ(all.at(event_id("b")).name().vi, "Mới");
  const auto first = anniversaries(all.at(event_id("b")), period::of_year(2020)).begin();
  EXPECT_EQ((*first).ordinal(), ordinal(30));
}

TEST(Catalogue, ListsAReplacedEntryOnItsNewDay) {
  catalogue all;
  all.add(event("a")).add(event("b"));
  all.replace(commemoration(
      {.id = event_id("a"), .name = {.vi = "A"}, .origins = {origin::lunar({.month = 1, .day = 1})}}));
  std::vector<std::string> listed;
  for (const anniversary& each : anniversaries(all, period::of_year(2026)))
    listed.push_back(each.event().id().text());
  EXPECT_THAT(listed, ElementsAre("a", "b")) << "Tết 17/02/2026 stands before 15/6 now";
}

TEST(Catalogue, CannotReplaceOrRemoveWhatItDoesNotHold) {
  catalogue all;
  all.add(event("a"));
  EXPECT_EQ(code_of([&]() -> const catalogue& { return all.replace(event("b")); }), "unknown-commemoration");
  EXPECT_EQ(code_of([&]() -> const catalogue& { return all.remove(event_id("b")); }),
            "unknown-commemoration");
  EXPECT_EQ(code_of([&]() -> const commemoration& { return all.at(event_id("b")); }),
            "unknown-commemoration");
  EXPECT_THAT(ids(all), ElementsAre("a"));
}

TEST(Catalogue, PutsWhatIsKnownInItsPlaceAndWhatIsNewAtTheEnd) {
  catalogue all;
  all.add(event("a")).add(event("b"));
  all.put(event("a", "Mới")).put(event("c"));
  EXPECT_THAT(ids(all), ElementsAre("a", "b", "c"));
  EXPECT_EQ(all.at(event_id("a")).name().vi, "Mới");
}

TEST(Catalogue, RemovesAnEntryAndItsDays) {
  catalogue all;
  all.add(event("a")).add(event("b")).add(event("c"));
  all.remove(event_id("b"));
  EXPECT_THAT(ids(all), ElementsAre("a", "c"));
  EXPECT_EQ(all.find(event_id("b")), nullptr);
  EXPECT_EQ(all.find(event_id("c")), &all.entries()[1]);
  for (const anniversary& each : anniversaries(all, period::of_year(2020)))
    EXPECT_NE(each.event().id().text(), "b");
  all.remove(all.entries().front().id());  // the id is a part of what goes
  all.remove(event_id("c"));
  EXPECT_TRUE(all.empty());
  EXPECT_TRUE(anniversaries(all, period::of_year(2020)).empty());
}

TEST(Catalogue, TakesBackWhatWasRemoved) {
  catalogue all;
  all.add(event("a")).add(event("b"));
  all.remove(event_id("a")).add(event("a"));
  EXPECT_THAT(ids(all), ElementsAre("b", "a"));
}

TEST(Catalogue, SaysWhatIsWrongInBothLanguages) {
  catalogue all;
  all.add(event("a"));
  const auto twice = error_of([&]() -> const catalogue& { return all.add(event("a")); });
  ASSERT_TRUE(twice);
  EXPECT_EQ(twice->message(), (bilingual{.vi = "danh mục đã có sự kiện `a`",
                                         .en = "the catalogue already has commemoration `a`"}));
  const auto unknown = error_of([&]() -> const commemoration& { return all.at(event_id("b")); });
  ASSERT_TRUE(unknown);
  EXPECT_EQ(unknown->message(), (bilingual{.vi = "danh mục không có sự kiện `b`",
                                           .en = "the catalogue has no commemoration `b`"}));
}

// ------------------------------------------------------------------------------------------------------
// being a value

TEST(CatalogueCopy, IsLeftAsItWasWhenTheOriginalChanges) {
  catalogue first;
  first.add(event("a")).add(event("b"));
  const catalogue copy = first;
  first.replace(event("a", "Mới")).remove(event_id("b")).add(event("c"));
  EXPECT_THAT(ids(copy), ElementsAre("a", "b"));
  EXPECT_EQ(copy.at(event_id("a")).name().vi, "Ngày thử");
  EXPECT_THAT(ids(first), ElementsAre("a", "c"));
}

TEST(CatalogueCopy, LeavesTheOriginalAsItWasWhenItChanges) {
  catalogue first;
  first.add(event("a"));
  catalogue copy = first;
  copy.put(event("a", "Mới")).add(event("b"));
  EXPECT_THAT(ids(first), ElementsAre("a"));
  EXPECT_EQ(first.at(event_id("a")).name().vi, "Ngày thử");
}

TEST(CatalogueCopy, NeverChangesTheBuiltInCatalogue) {
  const catalogue before = commemorations::vietnam();
  catalogue own = commemorations::vietnam();
  while (!own.empty()) own.remove(event_id(own.entries().back().id().text()));
  EXPECT_EQ(commemorations::vietnam(), before);
  EXPECT_NE(commemorations::vietnam(), own);
  EXPECT_FALSE(commemorations::vietnam().empty());
}

TEST(CatalogueCopy, SurvivesTheCatalogueItWasCopiedFrom) {
  catalogue copy;
  {
    catalogue first;
    first.add(event("a"));
    copy = first;
  }
  EXPECT_THAT(ids(copy), ElementsAre("a"));
}

TEST(CatalogueCopy, MayBeAssignedToItselfAndMoved) {
  catalogue all;
  all.add(event("a"));
  const catalogue& same = all;
  all = same;
  EXPECT_THAT(ids(all), ElementsAre("a"));
  const catalogue moved = std::move(all);
  EXPECT_THAT(ids(moved), ElementsAre("a"));
  static_assert(std::is_nothrow_move_constructible_v<catalogue>);
}

TEST(CatalogueChange, LeavesListsMadeBeforeAsTheyWere) {
  catalogue all;
  all.add(event("a")).add(event("b"));
  const anniversary_range range = anniversaries(all, period(date(2018, 1, 1), date(2019, 12, 31)));
  auto iterator = range.begin();
  all.remove(event_id("a")).replace(event("b", "Mới", 1900)).add(event("c"));
  const auto described = [](const anniversary& each) {
    return each.event().id().text() + std::to_string(each.ordinal()->number());
  };
  std::vector<std::string> listed;
  for (; iterator != range.end(); ++iterator) listed.push_back(described(*iterator));
  EXPECT_THAT(listed, ElementsAre("a18", "b18", "a19", "b19"));
  listed.clear();
  for (const anniversary& each : range) listed.push_back(described(each));
  EXPECT_THAT(listed, ElementsAre("a18", "b18", "a19", "b19")) << "also from its beginning again";
}

TEST(CatalogueChange, MakingNothingNewOfItselfIsSafe) {
  catalogue all;
  all.add(event("a")).add(event("b"));
  all.put(all.entries()[0]).replace(*all.find(event_id("b")));
  EXPECT_THAT(ids(all), ElementsAre("a", "b"));
}

TEST(CatalogueEquality, GoesByEntriesAndTheirOrder) {
  catalogue ab;
  ab.add(event("a")).add(event("b"));
  catalogue ba;
  ba.add(event("b")).add(event("a"));
  EXPECT_NE(ab, ba);
  ba.remove(event_id("b")).add(event("b"));
  EXPECT_EQ(ab, ba);
  ba.replace(event("b", "Mới"));
  EXPECT_NE(ab, ba);
}

// ------------------------------------------------------------------------------------------------------
// finding by name

const catalogue& named() {
  static const catalogue all = [] {
    catalogue made;
    made.add(event("defence", "Ngày hội Quốc phòng toàn dân"));
    made.add(event("army", "Ngày thành lập Quân đội - Ngày hội Quốc phòng toàn dân"));
    made.add(event("peace", "Ngày Hòa bình", 2000, {"Ngày của hoà giải"}));
    made.add(event("martyrs", "Ngày Thương binh - Liệt sĩ"));
    made.add(event("twin1", "Ngày đôi"));
    made.add(event("twin2", "Khác", 2000, {"Ngày đôi"}));
    made.add(event("theory", "Ngày Lý luận"));
    return made;
  }();
  return all;
}

TEST(CatalogueCandidates, AreThoseOfTheVeryNameWhereThereAreAny) {
  EXPECT_THAT(candidate_ids(named(), "Ngày hội Quốc phòng toàn dân"), ElementsAre("defence"));
}

TEST(CatalogueCandidates, AreThoseThatContainTheNameWhereNoneIsEqual) {
  EXPECT_THAT(candidate_ids(named(), "Quốc phòng toàn dân"), ElementsAre("defence", "army"));
  EXPECT_THAT(candidate_ids(named(), "Quân đội"), ElementsAre("army"));
}

TEST(CatalogueCandidates, StaySeveralWhereSeveralHaveTheName) {
  EXPECT_THAT(candidate_ids(named(), "Ngày đôi"), ElementsAre("twin1", "twin2"));
}

TEST(CatalogueCandidates, AreFoundByAlias) {
  EXPECT_THAT(candidate_ids(named(), "Ngày của hòa giải"), ElementsAre("peace"));
}

TEST(CatalogueCandidates, AreFoundWhateverTheSpelling) {
  for (const char* spelling : {"Ngày Hòa bình", "Ngày Hoà bình", "NGÀY HÒA BÌNH", "ngày  hòa   bình",
                               " Ngày\tHòa bình ", "Ngày\xC2\xA0Hòa bình",
                               "Nga\xCC\x80y Ho\xCC\x80"
                               "a bi\xCC\x80nh"})
    EXPECT_THAT(candidate_ids(named(), spelling), ElementsAre("peace")) << spelling;
  for (const char* spelling : {"Ngày Thương binh - Liệt sĩ", "Ngày Thương binh - Liệt sỹ",
                               "Ngày Thương binh – Liệt sĩ", "Ngày Thương binh — Liệt sĩ"})
    EXPECT_THAT(candidate_ids(named(), spelling), ElementsAre("martyrs")) << spelling;
  EXPECT_THAT(candidate_ids(named(), "ngày lí luận"), ElementsAre("theory"));
}

TEST(CatalogueCandidates, AreNotFoundUnderAnotherToneOrLetter) {
  for (const char* other :
       {"Ngày Họa bình", "Ngay Hòa bình", "Ngày Hòa binh", "Ngày Hóa bình", "Ngày Doi", "Ngày đổi"})
    EXPECT_THAT(candidate_ids(named(), other), IsEmpty()) << other;
}

// A key holds the tone after the letters of its syllable: a search must not match the letters alone.
TEST(CatalogueCandidates, DoNotContainAWordOfAnotherTone) {
  for (const char* other : {"Ngay", "Quốc phong", "toàn dân - ngay", "Liêt", "Thương binh - Liet", "Hoa"})
    EXPECT_THAT(candidate_ids(named(), other), IsEmpty()) << other;
  EXPECT_THAT(candidate_ids(named(), "Hòa"), ElementsAre("peace"));
  EXPECT_THAT(candidate_ids(named(), "hội Quốc ph"), ElementsAre("defence", "army"))
      << "a word that is not finished matches";
}

TEST(CatalogueCandidates, AreNoneForNothing) {
  for (const char* nothing : {"", " ", "\t\n", "\xC2\xA0", "Ngày không có"})
    EXPECT_THAT(candidate_ids(named(), nothing), IsEmpty()) << '"' << nothing << '"';
}

TEST(CatalogueCandidates, RefuseTextThatIsNotUtf8) {
  EXPECT_EQ(code_of([] { return named().candidates("Ng\xE0y"); }), "not-utf8");
}

TEST(CatalogueCandidates, OfTheBuiltInCatalogue) {
  const catalogue& all = commemorations::vietnam();
  EXPECT_THAT(candidate_ids(all, "ngày thành lập ngành Kiểm sát nhân dân"), ElementsAre("kiem_sat"));
  EXPECT_THAT(candidate_ids(all, "Ngày Thương binh – Liệt sỹ"), ElementsAre("thuong_binh_liet_si"));
  EXPECT_THAT(candidate_ids(all, "Quốc khánh nước Cộng hoà xã hội chủ nghĩa Việt Nam"),
              ElementsAre("quoc_khanh"));
  EXPECT_THAT(candidate_ids(all, "national day"), ElementsAre("quoc_khanh"));
  EXPECT_THAT(candidate_ids(all, "Ngày hội Quốc phòng toàn dân"), ElementsAre("qptd"))
      << "the army's day only contains it";
  EXPECT_THAT(candidate_ids(all, "Quốc phòng toàn dân"), ElementsAre("qdnd", "qptd"));
  EXPECT_THAT(candidate_ids(all, "Ngày truyền thống ngành"),
              IsSupersetOf({"tu_phap", "thanh_tra", "tai_chinh"}));
}

// The plans and reports of the trade unions name events in these words.
TEST(CatalogueCandidates, AreFoundInTheWordsOfRealPlans) {
  const catalogue& all = commemorations::vietnam();
  const std::pair<const char*, const char*> plans[] = {
      {"ngày thống nhất đất nước", "giai_phong_mien_nam"},
      {"ngày Giải phóng hoàn toàn miền Nam, thống nhất đất nước", "giai_phong_mien_nam"},
      {"ngày Quốc tế lao động", "quoc_te_lao_dong"},
      {"Ngày sinh Chủ tịch Hồ Chí Minh", "ho_chi_minh"},
      {"ngày thành lập ngành Kiểm sát nhân dân", "kiem_sat"},
      {"ngày thành lập Đảng Cộng sản Việt Nam", "dang_csvn"},
      {"Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc", "thi_dua_ai_quoc"},
      {"Ngày truyền thống Thi đua yêu nước", "thi_dua_ai_quoc"},
      {"Ngày thành lập Công đoàn Việt Nam", "cong_doan_vn"},
      {"ngày thành lập Công đoàn Viên chức Việt Nam", "cdvc_vn"},
      {"Cách mạng tháng Tám", "cach_mang_thang_tam"},
      {"Quốc khánh nước Cộng hòa XHCN Việt Nam", "quoc_khanh"}};
  for (const auto& [words, expected] : plans)
    EXPECT_THAT(candidate_ids(all, words), ElementsAre(expected)) << words;
}

// -------------------------------------------------------------------------------------------- the built-in
// catalogue

struct listed_fact {
  std::string id;
  std::string calendar;
  int day;
  int month;
  std::optional<int> year;
  std::string confidence;
  bilingual name;

  std::string line() const {
    return id + " | " + calendar + " " + std::to_string(day) + "/" + std::to_string(month) +
           (year ? "/" + std::to_string(*year) : "") + " | " + name.vi + " | " + name.en;
  }
};

const std::vector<listed_fact>& facts() {
  static const std::vector<listed_fact> all = [] {
    std::ifstream in(THIDUA_TEST_DATA "/commemorations.tsv");
    std::vector<listed_fact> read;
    std::string line;
    std::getline(in, line);  // the source
    std::getline(in, line);  // the header
    while (std::getline(in, line)) {
      std::vector<std::string> cells;
      std::istringstream row(line);
      for (std::string cell; std::getline(row, cell, '\t');) cells.push_back(cell);
      if (cells.size() != 8) throw std::runtime_error("not eight cells: " + line);
      read.push_back({cells[0],
                      cells[1],
                      std::stoi(cells[2]),
                      std::stoi(cells[3]),
                      cells[4].empty() ? std::nullopt : std::optional(std::stoi(cells[4])),
                      cells[5],
                      {.vi = cells[6], .en = cells[7]}});
    }
    return read;
  }();
  return all;
}

// An entry of the catalogue in the words of the list.
std::string line_of_entry(const commemoration& entry) {
  std::string lines;
  for (const origin& from : entry.origins())
    lines += listed_fact{entry.id().text(), from.calendar() == calendar_kind::lunar ? "lunar" : "solar",
                         from.day(),        from.month(),
                         from.year(),       "",
                         entry.name()}
                 .line();
  return lines;
}

TEST(VietnamCatalogue, IsTheListOfFactsEntryByEntry) {
  ASSERT_GE(facts().size(), 80u);
  std::set<std::string> listed;
  std::set<std::string> held;
  for (const listed_fact& each : facts()) listed.insert(each.line());
  for (const commemoration& each : commemorations::vietnam()) held.insert(line_of_entry(each));
  for (const std::string& each : listed)
    EXPECT_TRUE(held.contains(each)) << "in the list but not in the catalogue: " << each;
  for (const std::string& each : held)
    EXPECT_TRUE(listed.contains(each)) << "in the catalogue but not in the list: " << each;
}

TEST(VietnamCatalogue, IsInTheOrderOfTheList) {
  std::vector<std::string> listed;
  for (const listed_fact& each : facts()) listed.push_back(each.id);
  EXPECT_EQ(ids(commemorations::vietnam()), listed);
}

TEST(VietnamCatalogue, HasEachIdOnceAndFindsIt) {
  std::set<std::string> seen;
  for (const commemoration& each : commemorations::vietnam()) {
    EXPECT_TRUE(seen.insert(each.id().text()).second) << each.id().text();
    EXPECT_EQ(commemorations::vietnam().find(each.id()), &each);
  }
}

TEST(VietnamCatalogue, IsAsSureAsTheList) {
  for (const listed_fact& each : facts()) {
    const commemoration& entry = commemorations::vietnam().at(event_id(each.id));
    // "high", or "high (day) / medium (year)"
    const std::string day = each.confidence.substr(0, each.confidence.find(' '));
    const std::size_t slash = each.confidence.find("/ ");
    const std::string year = slash == std::string::npos
                                 ? day
                                 : each.confidence.substr(slash + 2, each.confidence.rfind(" (") - slash - 2);
    EXPECT_EQ(to_string(entry.day_confidence()), day) << each.id;
    EXPECT_EQ(to_string(entry.year_confidence()), year) << each.id;
  }
}

TEST(VietnamCatalogue, HasEntriesOfLowConfidenceUnverifiedAndLeavesThemOutOfLists) {
  const auto listed_under = [](unverified choice) {
    std::set<std::string> listed;
    for (const anniversary& each : anniversaries(
             commemorations::vietnam(), period(date(2030, 1, 1), date(2031, 12, 31)), {.unverified = choice}))
      listed.insert(each.event().id().text());
    return listed;
  };
  const auto by_default = listed_under(unverified::leave_out);
  const auto on_request = listed_under(unverified::include);
  int low = 0;
  for (const listed_fact& each : facts()) {
    const bool is_low = each.confidence == "low";
    low += is_low;
    EXPECT_EQ(commemorations::vietnam().at(event_id(each.id)).is_verified(), !is_low) << each.id;
    EXPECT_EQ(by_default.contains(each.id), !is_low) << each.id;
    EXPECT_TRUE(on_request.contains(each.id)) << each.id;
  }
  EXPECT_GT(low, 20) << "the list has rows from memory alone";
  EXPECT_EQ(on_request.size(), facts().size());
}

// Decree 145/2013/NĐ-CP, Article 4: seven items, the last of which holds two days.
TEST(VietnamCatalogue, HasTheGreatDaysOfDecree145Article4AndNoOthers) {
  const std::map<std::string, int> items = {
      {"tet_nguyen_dan", 1}, {"dang_csvn", 2},   {"gio_to_hung_vuong", 3},   {"giai_phong_mien_nam", 4},
      {"dien_bien_phu", 5},  {"ho_chi_minh", 6}, {"cach_mang_thang_tam", 7}, {"quoc_khanh", 7}};
  std::map<std::string, int> found;
  for (const commemoration& each : commemorations::vietnam()) {
    if (!each.is_great_day()) continue;
    for (const legal_reference& source : each.sources())
      if (source.instrument == "145/2013/NĐ-CP" && source.article == article{4} && source.clause)
        found[each.id().text()] = source.clause->number;
  }
  EXPECT_EQ(found, items);
}

TEST(VietnamCatalogue, DoesNotTakeOtherLargeDaysForGreatOnes) {
  for (const char* each : {"thuong_binh_liet_si", "nha_giao", "qdnd", "quoc_te_phu_nu", "cong_doan_vn"})
    EXPECT_FALSE(commemorations::vietnam().at(event_id(each)).is_great_day()) << each;
}

// Labour Code 45/2019/QH14, Article 112(1): points a to e.
TEST(VietnamCatalogue, HasThePublicHolidaysOfTheLabourCodeAndNoOthers) {
  const std::map<std::string, std::string> points = {
      {"tet_duong_lich", "a"},   {"tet_nguyen_dan", "b"}, {"giai_phong_mien_nam", "c"},
      {"quoc_te_lao_dong", "d"}, {"quoc_khanh", "đ"},     {"gio_to_hung_vuong", "e"}};
  std::map<std::string, std::string> found;
  for (const commemoration& each : commemorations::vietnam()) {
    if (!each.is_public_holiday()) continue;
    for (const legal_reference& source : each.sources())
      if (source.instrument == "45/2019/QH14" && source.article == article{112} &&
          source.clause == clause{1} && source.point)
        found[each.id().text()] = source.point->letter;
  }
  EXPECT_EQ(found, points);
}

TEST(VietnamCatalogue, CountsTheMilestoneOfGioToAloneByTheCalendarYear) {
  for (const commemoration& each : commemorations::vietnam())
    EXPECT_EQ(each.basis() == milestone_basis::gregorian_year, each.id() == "gio_to_hung_vuong")
        << each.id().text();
}

TEST(VietnamCatalogue, HasTwoMonthLongEvents) {
  std::vector<std::string> months;
  for (const commemoration& each : commemorations::vietnam())
    for (const origin& from : each.origins())
      if (from.precision() == precision::month) months.push_back(each.id().text());
  EXPECT_THAT(months, ElementsAre("atvs_lao_dong", "thang_cong_nhan"));
}

// One typing mistake in a name or alias would make a plan's words point at the wrong event.
TEST(VietnamCatalogue, FindsEveryEntryByEachOfItsNames) {
  for (const commemoration& each : commemorations::vietnam()) {
    std::vector<std::string> names = each.aliases();
    names.push_back(each.name().vi);
    names.push_back(each.name().en);
    for (const std::string& name : names)
      EXPECT_THAT(candidate_ids(commemorations::vietnam(), name), testing::Contains(each.id().text()))
          << name;
    EXPECT_FALSE(each.name().en.empty()) << each.id().text();
  }
}

TEST(VietnamCatalogue, SaysWhereEveryEntryComesFrom) {
  for (const commemoration& each : commemorations::vietnam())
    EXPECT_FALSE(each.sources().empty() && each.note().empty()) << each.id().text();
}

}  // namespace
