// SPDX-License-Identifier: BSL-1.0
#include <thidua/award/award.hpp>
#include <thidua/award/award_year.hpp>

#include <thidua/core/enumerator.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>

#include "core/thrown.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <sstream>
#include <string>

namespace {

using namespace thidua;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;
using test::code_of;

TEST(Award, HasAStableIdThatFindsIt) {
  std::set<std::string_view> ids;
  for (const award each : award::all()) {
    EXPECT_TRUE(ids.insert(each.id()).second) << each;
    EXPECT_EQ(award::find(each.id()), each);
    EXPECT_EQ(each.id().find_first_not_of("abcdefghijklmnopqrstuvwxyz_"), std::string_view::npos) << each;
  }
  EXPECT_EQ(ids.size(), static_cast<std::size_t>(awards::count));
  EXPECT_EQ(award::find("BKCT"), std::nullopt);
  EXPECT_EQ(award::find(""), std::nullopt);
}

// FORMATS.md: titles are advanced_worker … government_flag, procuracy_flag, cultural_*, exemplary_commune; all else is a form.
TEST(Award, IsATitleOrAForm) {
  std::set<std::string_view> titles;
  for (const award each : award::all())
    if (each.is_title()) titles.insert(each.id());
  EXPECT_EQ(titles, (std::set<std::string_view>{"advanced_worker", "advanced_soldier", "grassroots_fighter", "ministerial_fighter", "national_fighter", "advanced_collective", "excellent_collective",
                                                "ministerial_flag", "procuracy_flag", "government_flag", "cultural_family", "cultural_village", "exemplary_commune"}));
}

TEST(Award, HasNamesInBothLanguagesAndSomeoneWhoMayHoldIt) {
  for (const award each : award::all()) {
    EXPECT_FALSE(each.name().empty() || each.name(language::english).empty()) << each;
    EXPECT_EQ(to_nfc(each.name()), each.name()) << each;
    EXPECT_TRUE(each.is_for(subject_kind::individual) || each.is_for(subject_kind::collective) || each.is_for(subject_kind::household)) << each;
    EXPECT_GE(each.precedence(), 1) << each;
    EXPECT_THAT(award::candidates(each.name()), ::testing::Contains(each));
    for (const std::string_view alias : each.aliases()) EXPECT_THAT(award::candidates(alias), ::testing::Contains(each)) << alias;
  }
  EXPECT_FALSE(awards::grassroots_fighter.is_for(subject_kind::collective));
  EXPECT_TRUE(awards::cultural_family.is_for(subject_kind::household));
}

// Who grants it: titles are at most the Prime Minister's and the Government's (Law 06/2022, Art. 78.2); the State's are orders, medals, honorary titles.
TEST(Award, HasTheLevelOfWhoGrantsIt) {
  for (const award each : award::all())
    if (each.is_title()) EXPECT_LT(each.level(), award_level::state) << each;
  for (const award each : {awards::national_fighter, awards::government_flag, awards::pm_certificate}) EXPECT_EQ(each.level(), award_level::government) << each;
  for (const award each : {awards::ministerial_fighter, awards::procuracy_flag, awards::ministerial_certificate}) EXPECT_EQ(each.level(), award_level::ministerial) << each;
  for (const award each : {awards::labor_order_third, awards::hero_of_labor, awards::heroic_mother, awards::friendship_medal}) EXPECT_EQ(each.level(), award_level::state) << each;
}

// VECTORS.md D13: codes made of initials collide; an ambiguous text gives candidates, never a guess.
TEST(Award, D13AmbiguousTextsGiveAllCandidates) {
  EXPECT_THAT(award::candidates("Bằng khen"), ElementsAre(awards::ministerial_certificate, awards::pm_certificate));
  EXPECT_THAT(award::candidates("KNC"), UnorderedElementsAre(awards::commemorative_medal, awards::union_merit_medal));
  EXPECT_THAT(award::candidates("CSTĐCS"), ElementsAre(awards::grassroots_fighter));
  EXPECT_THAT(award::candidates("chiến sỹ thi đua toàn quốc"), ElementsAre(awards::national_fighter)) << "sĩ, sỹ";
  EXPECT_THAT(award::candidates("đơn vị quyết thắng"), ElementsAre(awards::excellent_collective)) << "the armed forces' name";
  EXPECT_THAT(award::candidates("không có"), IsEmpty());
  EXPECT_THAT(award::candidates(""), IsEmpty());
}

// Names met in plans, decisions and older law.
TEST(Award, IsKnownByNamesOfOfficesAndOlderLaw) {
  struct row {
    const char* text;
    award what;
  };
  for (const auto& [text, what] : {
           row{"Chiến sỹ thi đua cấp Bộ, ngành, tỉnh, đoàn thể trung ương", awards::ministerial_fighter},
           row{"danh hiệu “Chiến sĩ thi đua cấp bộ, ngành, tỉnh”", awards::ministerial_fighter},
           row{"CSTĐ cấp tỉnh", awards::ministerial_fighter},
           row{"CSTĐ cấp thành phố trực thuộc TW", awards::ministerial_fighter},
           row{"CSTĐ cơ sở", awards::grassroots_fighter},
           row{"Chiến sĩ thi đua cấp cơ sở", awards::grassroots_fighter},
           row{"Danh hiệu thi đua CSTĐ toàn quốc", awards::national_fighter},
           row{"CHIẾN SĨ TIÊN TIẾN", awards::advanced_soldier},
           row{"Đơn vị Quyết thắng", awards::excellent_collective},
           row{"Đơn vị tiên tiến", awards::advanced_collective},
           row{"Tập thể LĐTT", awards::advanced_collective},
           row{"Cờ thi đua của Bộ, ban, ngành, đoàn thể trung ương, tỉnh, thành phố trực thuộc trung ương", awards::ministerial_flag},
           row{"Cờ thi đua của UBND tỉnh Quảng Ngãi", awards::ministerial_flag},
           row{"Cờ thi đua của Chính phủ", awards::government_flag},
           row{"Cờ Thi đua ngành Kiểm sát nhân dân", awards::procuracy_flag},
           row{"Bằng khen của Bộ trưởng Bộ Tư pháp", awards::ministerial_certificate},
           row{"Bằng khen của Viện trưởng VKSND tối cao", awards::ministerial_certificate},
           row{"Bằng khen của Chủ tịch UBND tỉnh Quảng Ngãi", awards::ministerial_certificate},
           row{"Bằng khen của Bộ Quốc phòng", awards::ministerial_certificate},
           row{"Bằng khen của Chủ tịch UBND thành phố Hà Nội", awards::ministerial_certificate},
           row{"HCLĐ 3", awards::labor_order_third},
           row{"BK cấp Bộ", awards::ministerial_certificate},
           row{"bằng khen của Tổng Liên đoàn Lao động Việt Nam", awards::ministerial_certificate},
           row{"BK TTg", awards::pm_certificate},
           row{"Bằng khen của Thủ tướng Chính phủ", awards::pm_certificate},
           row{"GK", awards::certificate_of_commendation},
           row{"HCLĐ hạng 2", awards::labor_order_second},
           row{"Huân chương Lao động hạng II", awards::labor_order_second},
           row{"Huân chương Độc lập hạng nhất", awards::independence_order_first},
           row{"HCBVTQ hạng Ba", awards::fatherland_defence_order_third},
           row{"danh hiệu Anh hùng Lao động", awards::hero_of_labor},
           row{"Kỷ niệm chương “Vì sự nghiệp xây dựng tổ chức Công đoàn”", awards::union_merit_medal},
           row{"Kỉ niệm chương \"Vì sự nghiệp xây dựng tổ chức công đoàn\"", awards::union_merit_medal},
           row{"Anh hùng LLVTND", awards::hero_of_armed_forces},
           row{"Huy chương Chiến sỹ vẻ vang hạng Nhì", awards::glorious_fighter_medal_second},
           row{"Bà mẹ Việt Nam anh hùng", awards::heroic_mother},
           row{"Buôn văn hoá", awards::cultural_village},
       })
    EXPECT_THAT(award::candidates(text), ElementsAre(what)) << text;
  EXPECT_THAT(award::candidates("Huân chương Lao động"), ElementsAre(awards::labor_order_third, awards::labor_order_second, awards::labor_order_first)) << "without its class";
  EXPECT_THAT(award::candidates("HCĐL"), ElementsAre(awards::independence_order_third, awards::independence_order_second, awards::independence_order_first));
  EXPECT_THAT(award::candidates("BK"), ElementsAre(awards::ministerial_certificate, awards::pm_certificate));
  // Given by who is no ministry, branch, central organization or province: none of the catalogue's.
  for (const char* text : {"Bằng khen của Liên đoàn Lao động tỉnh Quảng Ngãi", "Bằng khen của Công đoàn Viên chức Việt Nam", "Cờ thi đua của Sở Nội vụ", 
                           "Bằng khen của", "danh hiệu", "hạng Ba", "Cờ thi đua của Ủy ban nhân dân huyện", "Bằng khen của UBND thành phố Quảng Ngãi", "Bằng khen của Chủ tịch công đoàn"})
    EXPECT_THAT(award::candidates(text), IsEmpty()) << text;
}

// What many bodies and lower levels have in common with ministries and provinces is the beginning of their names.
TEST(Award, OfMinisterialLevelIsNotGuessedFromTheFirstWordOfAName) {
  for (const char* text :
       {"Bằng khen của Bộ Tư lệnh Quân khu 7", "Cờ thi đua của Bộ Tư lệnh Thủ đô Hà Nội", "Cờ thi đua của Bộ Chỉ huy Quân sự tỉnh Nghệ An", "Chiến sĩ thi đua Bộ đội Biên phòng", "Bằng khen Bộ Tổng Tham mưu",
        "Chiến sĩ thi đua bộ phận sản xuất", "Chiến sĩ thi đua cấp bộ môn", "Cờ thi đua của Bộ môn Toán", "Bằng khen Bộ Ngoại giao Lào", "CSTĐ Bộ Chính trị", "Bằng khen Chủ tịch Bộ Tư pháp", "Bằng khen UBND tỉnh đoàn",
        "Bằng khen của Tổng Liên đoàn viên", "Bằng khen và", "Bằng khen cấp và", "Cờ thi đua hoặc", "Bằng khen ban", "Cờ thi đua cấp thành phố", "Chiến sĩ thi đua thành phố", "Cờ thi đua của Ủy ban nhân dân thành phố Huế",
        "Bằng khen Bộ và", "Bằng khen của Bộ trưởng và", "CSTĐ và Bộ", "CSTĐ cấp Bộ, thành phố", "Bằng khen của UBND tỉnh Quảng Ngãi và", "Bằng khen của UBND tỉnh Quảng Đông", "Bằng khen của tỉnh đoàn Nghệ An",
        "Bằng khen của UBND thành phố", "CSTĐ thành phố Huế", "Bằng khen của Bộ trưởng Bộ", "Bằng khen của Viện trưởng VKSND tỉnh Bến Tre", "Cờ thi đua của VKSND tỉnh", "CSTĐ ngành Giáo dục tỉnh Nghệ An",
        "Bằng khen của Bộ Tư pháp và Bằng khen của Bộ Nội vụ"})
    EXPECT_THAT(award::candidates(text), IsEmpty()) << text;
}

TEST(Award, OfMinistriesProvincesAndCentralCitiesIsKnownByTheirNames) {
  for (const char* giver :
       {"của Bộ Tư pháp", "Bộ Nội vụ", "của Bộ trưởng Nội vụ", "của Bộ trưởng", "Bộ GD&ĐT", "của Bộ trưởng Bộ Giáo dục và Đào tạo", "Bộ Giáo dục - Đào tạo", "Bộ GD-ĐT", "Bộ LĐTBXH", "Bộ LĐ-TB&XH", "Bộ LĐ, TB&XH", "Bộ Lao động – Thương binh và Xã hội",
        "Bộ Văn hóa, Thể thao và Du lịch", "Bộ VHTT&DL", "Bộ VH, TT & DL", "Bộ Nông nghiệp và PTNT", "Bộ NN&PTNT", "Bộ Nông nghiệp và Môi trường", "Bộ Thuỷ sản", "Bộ Quốc phòng", "BQP", "Bộ Công an", "Bộ Dân tộc và Tôn giáo", "cấp Bộ", "bộ, ban, ngành",
        "Bộ và tỉnh", "Bộ hoặc cơ quan ngang Bộ", "cấp tỉnh", "tỉnh, thành phố", "tỉnh và thành phố trực thuộc Trung ương", "tỉnh Nghệ An", "của UBND tỉnh", "UBND cấp tỉnh", "Chủ tịch UBND tỉnh, thành phố trực thuộc trung ương",
        "CT UBND tỉnh Bà Rịa – Vũng Tàu", "UBND tỉnh Bà Rịa Vũng Tàu", "UBND tỉnh Đăk Lăk", "UBND tỉnh Hà Tây", "UBND tỉnh Thừa Thiên - Huế", "của UBND TP.HCM", "UBND TP HCM", "UBND TPHCM", "của Ủy ban nhân dân Tp. Hồ Chí Minh", "UBND TP Cần Thơ", "thành phố Hà Nội",
        "TLĐLĐVN", "TLĐLĐ VN", "của Tổng LĐLĐ Việt Nam", "Tổng Liên đoàn", "Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam", "của TLĐ", "TANDTC", "của Chánh án TAND tối cao"})
    for (const auto& [stem, what] : {std::pair{"Bằng khen ", awards::ministerial_certificate}, std::pair{"CSTĐ ", awards::ministerial_fighter}, std::pair{"Cờ thi đua ", awards::ministerial_flag}})
      EXPECT_THAT(award::candidates(std::string(stem) + giver), ElementsAre(what)) << stem << giver;
}

// The People's Procuracy is a body of ministerial level whose flag is that of the sector.
TEST(Award, FlagsOfTheProcuracyAreOfTheSectorOrMinisterial) {
  for (const char* text : {"Cờ thi đua của Viện trưởng VKSNDTC", "Cờ thi đua của VKSND tối cao", "Cờ thi đua VKSNDTC", "Cờ thi đua của Viện KSND tối cao", "Cờ thi đua của VKSND TC", "Cờ thi đua ngành"})
    EXPECT_THAT(award::candidates(text), ElementsAre(awards::ministerial_flag, awards::procuracy_flag)) << text;
  for (const char* text : {"Cờ thi đua ngành KSND", "Cờ thi đua của ngành KSND", "Cờ thi đua ngành Kiểm sát"}) EXPECT_THAT(award::candidates(text), ElementsAre(awards::procuracy_flag)) << text;
  for (const char* text : {"CSTĐ ngành KSND", "CSTĐ ngành Kiểm sát", "Chiến sĩ thi đua ngành Kiểm sát nhân dân", "Chiến sĩ thi đua VKSNDTC"}) EXPECT_THAT(award::candidates(text), ElementsAre(awards::ministerial_fighter)) << text;
  for (const char* text : {"Bằng khen của Viện KSND tối cao", "BK của Viện trưởng VKSNDTC", "Bằng khen ngành KSND"}) EXPECT_THAT(award::candidates(text), ElementsAre(awards::ministerial_certificate)) << text;
}

TEST(Award, IsKnownByAbbreviationsThatOfficesUse) {
  using many = std::vector<award>;
  const many fighters = {awards::grassroots_fighter, awards::ministerial_fighter, awards::national_fighter};
  const many flags = {awards::ministerial_flag, awards::procuracy_flag, awards::government_flag};
  const many labor_orders = {awards::labor_order_third, awards::labor_order_second, awards::labor_order_first};
  const std::vector<std::pair<const char*, many>> all = {
      {"CSTĐ", fighters},
      {"Chiến sĩ thi đua", fighters},
      {"danh hiệu Chiến sỹ thi đua", fighters},
      {"CSTĐ CS", {awards::grassroots_fighter}},
      {"CSTĐ TQ", {awards::national_fighter}},
      {"Chiến sĩ thi đua cơ sở (CSTĐCS)", {awards::grassroots_fighter}},
      {"Chiến sĩ thi đua cơ sở (CSTĐ)", {awards::grassroots_fighter}},
      {"Bằng khen (BKTTg)", {awards::pm_certificate}},
      {"Bằng khen (của Bộ Tư pháp)", {awards::ministerial_certificate}},
      {"Huân chương Lao động (hạng Ba)", {awards::labor_order_third}},
      {"Chiến sĩ thi đua cơ sở (CSTĐTQ)", {}},
      {"Danh hiệu Chiến sĩ thi đua cơ sở năm 2024", {awards::grassroots_fighter}},
      {"Chiến sĩ thi đua cơ sở (CSTĐCS) năm 2024", {awards::grassroots_fighter}},
      {"Bằng khen của Bộ Tư pháp năm 2023", {awards::ministerial_certificate}},
      {"năm 2024", {}},
      {"BKTTCP", {awards::pm_certificate}},
      {"Bằng khen của Thủ tướng CP", {awards::pm_certificate}},
      {"Bằng khen của Chính phủ", {awards::pm_certificate}},
      {"Cờ TĐ của Chính phủ", {awards::government_flag}},
      {"Cờ thi đua của CP", {awards::government_flag}},
      {"Cờ thi đua cấp Chính phủ", {awards::government_flag}},
      {"Cờ thi đua", flags},
      {"Cờ TĐ", flags},
      {"HCLĐ", labor_orders},
      {"HCLĐ III", {awards::labor_order_third}},
      {"HCLĐ nhất", {awards::labor_order_first}},
      {"HCLĐ hạng I", {awards::labor_order_first}},
      {"Huân chương Lao động Nhất", {awards::labor_order_first}},
      {"Huân chương Lao động hạng hai năm 2024", {awards::labor_order_second}},
      {"HC Lao động hạng Ba", {awards::labor_order_third}},
      {"Huân chương LĐ hạng Ba", {awards::labor_order_third}},
      {"HC LĐ", labor_orders},
      {"HC Chiến sĩ vẻ vang hạng Nhì", {awards::glorious_fighter_medal_second}},
      {"HC Hữu nghị", {awards::friendship_order, awards::friendship_medal}},
      {"HC", {}},
      {"Huân chương hạng Ba", {}},
      {"Huân chương Lao động hạng Tư", {}},
      {"Bà mẹ VNAH", {awards::heroic_mother}},
      {"Xã, phường, đặc khu tiêu biểu", {awards::exemplary_commune}},
  };
  for (const auto& [text, what] : all) EXPECT_EQ(award::candidates(text), what) << text;
}

TEST(Award, CertificatesOfCommendationAreOneAwardWhoeverGivesThem) {
  for (const char* text : {"Giấy khen của Sở Nội vụ", "Giấy khen của Giám đốc Sở Giáo dục và Đào tạo", "Giấy khen Giám đốc Sở Nội vụ", "Giấy khen của Chủ tịch UBND huyện Bình Sơn", "GK của CT UBND xã", "Giấy khen cấp huyện", "Giấy khen UBND phường", "Giấy khen (GK)"})
    EXPECT_THAT(award::candidates(text), ElementsAre(awards::certificate_of_commendation)) << text;
  for (const char* text : {"Giấy khen của", "Giấy khen thưởng", "Giấy khen và Bằng khen", "Giấy khen của Sở Nội vụ, Bằng khen của Bộ Nội vụ"}) EXPECT_THAT(award::candidates(text), IsEmpty()) << text;
}

TEST(Award, CommemorativeMedalsAreOfManySectors) {
  for (const char* text : {"Kỷ niệm chương Vì sự nghiệp Kiểm sát", "KNC “Vì sự nghiệp Giáo dục”", "Kỉ niệm chương vì sự nghiệp Tư pháp năm 2022"}) EXPECT_THAT(award::candidates(text), ElementsAre(awards::commemorative_medal)) << text;
  EXPECT_THAT(award::candidates("KNC Vì sự nghiệp xây dựng tổ chức công đoàn"), ElementsAre(awards::union_merit_medal));
  EXPECT_THAT(award::candidates("KNC Vì sự nghiệp Công đoàn"), ElementsAre(awards::commemorative_medal, awards::union_merit_medal)) << "near the union's name: either";
  for (const char* text : {"Kỷ niệm chương Vì sự nghiệp", "Kỷ niệm chương Vì sự nghiệp Tư pháp và Bằng khen của Bộ Tư pháp"}) EXPECT_THAT(award::candidates(text), IsEmpty()) << text;
}

// VECTORS.md D11: an import fell back to a default title for an unknown code.
TEST(Award, D11AnUnknownTextIsNoAwardAndAnAmbiguousOneIsSeveral) {
  for (const char* text : {"CSTD", "CSTDX", "title_1", "advanced worker", "Advanced_worker", "advanced_worker ", "không rõ"}) EXPECT_EQ(award::find(text), std::nullopt) << text;
  for (const char* text : {"CSTDX", "title_1", "không rõ", "danh hiệu khác", "Chiến sĩ", "Huân chương"}) EXPECT_THAT(award::candidates(text), IsEmpty()) << text;
  EXPECT_GT(award::candidates("Bằng khen").size(), 1U);
}

TEST(Award, ClassesOfOneOrderRankInTheirOrder) {
  EXPECT_LT(awards::labor_order_third.precedence(), awards::labor_order_second.precedence());
  EXPECT_LT(awards::labor_order_second.precedence(), awards::labor_order_first.precedence());
  EXPECT_LT(awards::grassroots_fighter.precedence(), awards::ministerial_fighter.precedence());
  EXPECT_LT(awards::ministerial_certificate.precedence(), awards::pm_certificate.precedence());
  EXPECT_LT(awards::pm_certificate.precedence(), awards::labor_order_third.precedence());
}

TEST(Award, GoesToAStreamByItsId) {
  std::ostringstream out;
  out << awards::pm_certificate;
  EXPECT_EQ(out.str(), "pm_certificate");
  EXPECT_EQ(find_enumerator<award_level>("ministerial"), award_level::ministerial);
  EXPECT_EQ(find_enumerator<subject_kind>("household"), subject_kind::household);
  EXPECT_EQ(to_string(award_kind::form), "form");
}

TEST(AwardYear, IsFromTheYear1To9999) {
  static_assert(2025_y == award_year(2025) && 2025_y + years(1) == 2026_y && 2025_y - 3_years == 2022_y && 2025_y - 2020_y == 5_years && 2024_y < 2025_y);
  for (const int wrong : {0, -1, 10000}) EXPECT_EQ(code_of([&] { return award_year(wrong); }), "invalid-quantity");
  EXPECT_EQ(code_of([] { return 9999_y + years(1); }), "invalid-quantity");
}

}  // namespace
