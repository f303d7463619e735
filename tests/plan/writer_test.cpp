// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/writer.hpp>

#include <thidua/core/date_text.hpp>
#include <thidua/testing/value_printers.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>

namespace {

using namespace thidua;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(Write, ReadsBackEqual) {
  const campaign of = without_spans(plan::read(test::good_plan()).campaign);
  const std::string text = plan::write(of);
  EXPECT_EQ(without_spans(plan::read(text).campaign), of) << text;
  EXPECT_THAT(test::lint(text), IsEmpty()) << text;
}

TEST(Write, GivesATypedCampaignItsStandardWording) {
  const campaign of{.title = "Phát động thi đua năm 2024",
                    .year = 2024,
                    .launcher = "Công đoàn Cảng Sông Lam",
                    .phase_count_stated = 2,
                    .phases = {{.ordinal = 1, .from = bound::first_of_month(2024, 1), .to = date(2024, 6, 30)}, {.ordinal = 2, .from = date(2024, 7, 1), .to = date(2024, 12, 31)}},
                    .commemorations = {{.text = "ngày thành lập Công đoàn", .event = id<commemoration>("cong_doan_vn"), .stated = 95, .origin = date(1929, 7, 28), .target_year = 2024, .phase = 2}}};
  const std::string text = plan::write(of);
  EXPECT_THAT(text, HasSubstr("Đợt 1: Từ tháng 01/2024 đến ngày 30/6/2024."));
  EXPECT_THAT(text, HasSubstr("Đợt 2: Từ ngày 01/7/2024 đến ngày 31/12/2024; chào mừng 95 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2024).")) << "the words did not say it";
  const campaign back = plan::read(text).campaign;
  EXPECT_EQ(back.phases[0].from, of.phases[0].from);
  EXPECT_EQ(back.phases[1].to, of.phases[1].to);
  EXPECT_EQ(back.commemorations.front().origin, date(1929, 7, 28));
}

// A campaign of what plans can say, in an order a text can tell it in.
campaign random_plan(unsigned seed) {
  std::mt19937 random(seed);
  const auto pick = [&](int least, int most) { return std::uniform_int_distribution<int>(least, most)(random); };
  const int year = pick(1990, 2040);
  campaign of;
  of.year = year;
  of.title = "Phát động phong trào thi đua năm " + std::to_string(year);
  of.launcher = pick(0, 1) == 0 ? "Công đoàn Viện Hải dương" : "Ban Thường vụ Liên đoàn Lao động tỉnh Bình Lâm";
  document paper{.type = document_type::plan, .issuer = of.launcher};
  if (pick(0, 1) == 0) paper.number = document_number::parse(std::to_string(pick(1, 900)) + "/KH-CĐ");
  if (pick(0, 1) == 0) {
    paper.issued = date(year, pick(1, 12), pick(1, 28));
    paper.place = "Bình Lâm";
  }
  if (pick(0, 1) == 0) paper.signed_by = signature{.capacity = "TM. BAN THƯỜNG VỤ", .position = "CHỦ TỊCH", .name = "Lê Văn Bình"};
  if (pick(0, 1) == 0) paper.recipients = {{.name = "Các tổ công đoàn", .purpose = "để thực hiện"}, {.name = "Lưu: VT", .kind = recipient_kind::archive}};
  if (pick(0, 1) == 0) paper.bases = {{.verb = "căn cứ", .number = document_number::parse("09/KH-TLĐ"), .date = date(year - 1, 12, 20), .issuer = "Tổng Liên đoàn Lao động Việt Nam", .subject = "phát động thi đua", .span = std::nullopt}};
  if (!paper.issued && !paper.bases.empty()) paper.issued_not_before = paper.bases.front().date;
  of.document = paper;
  const int count = pick(1, 3);
  if (pick(0, 1) == 0) of.phase_count_stated = count;
  for (int i = 1; i <= count; ++i) {
    const int first = 1 + (i - 1) * 12 / count, last = i * 12 / count;
    phase each{.ordinal = i, .from = pick(0, 2) == 0 ? bound::first_of_month(year, first) : bound(date(year, first, 1)), .to = date(year, last, thidua::last_day_of_month(year, last).day())};
    of.phases.push_back(each);
  }
  if (pick(0, 1) == 0) of.themes.push_back({.text = "Vươn khơi bám biển"});
  if (pick(0, 1) == 0) of.themes.push_back({.text = "Mừng xuân mới", .phase = 1});
  if (pick(0, 2) == 0) of.themes.insert(of.themes.begin(), {.text = "An toàn là trên hết", .kind = theme_kind::slogan});
  if (pick(0, 2) == 0) of.themes.insert(of.themes.begin(), {.text = "Dân chủ, đồng thuận", .kind = theme_kind::motto});
  if (pick(0, 3) == 0) of.themes.push_back({.text = "Về đích sớm", .kind = theme_kind::slogan, .phase = count});
  if (pick(0, 3) == 0) of.themes.push_back({.text = "Gọn từng ca, sạch từng cầu", .kind = theme_kind::slogan});
  if (pick(0, 2) == 0) of.purposes = {"Phát huy sức mạnh của phong trào thi đua “Lao động giỏi”"};
  if (pick(0, 2) == 0) of.duties = {{.body = "Các tổ công đoàn", .action = "theo dõi việc thực hiện"}};
  if (pick(0, 1) == 0) of.movements.push_back({.name = "Lao động giỏi"});
  if (pick(0, 1) == 0) of.movements.push_back({.name = "Bến cảng xanh", .launcher = "Ủy ban nhân dân tỉnh"});
  if (pick(0, 1) == 0) of.movements.push_back({.name = "Kỷ luật, an toàn", .kind = movement_kind::mobilization});
  if (!of.purposes.empty() && std::none_of(of.movements.begin(), of.movements.end(), [](const movement& each) { return each.name == "Lao động giỏi"; })) of.movements.insert(pick(0, 1) == 0 ? of.movements.begin() : of.movements.end(), {.name = "Lao động giỏi"});
  for (const phase& each : of.phases)
    for (const anniversary& one : days_of_body(vietnam_facts(), "", *each.days())) {
      if (pick(0, 2) != 0 || !one.ordinal() || one.from().calendar() != calendar_kind::solar) continue;
      const int number = one.ordinal()->number();
      const date from(*one.from().year(), one.from().month(), one.from().day());
      const std::string name = one.event().id() == "giai_phong_mien_nam" ? "Ngày Giải phóng miền Nam, thống nhất đất nước" : one.event().name().vi;
      of.commemorations.push_back({.text = std::to_string(number) + " năm " + name + " (" + to_text(from) + " - " + to_text(one.day()) + ")", .event = one.event().id(), .stated = number, .origin = from, .target_year = year, .phase = each.ordinal,
                                   .stance = pick(0, 3) == 0 ? commemoration_stance::run_up : commemoration_stance::day});
    }
  if (pick(0, 1) == 0) of.congresses.push_back({.text = "Đại hội XII Công đoàn Việt Nam, nhiệm kỳ 2018 - 2023", .body = "Công đoàn Việt Nam", .ordinal = 12, .term = congress_term{2018, 2023}, .stance = congress_stance::welcoming, .phase = 1});
  if (pick(0, 3) == 0) of.congresses.push_back({.text = "Đại hội X Công đoàn Cảng Sông Lam", .body = "Công đoàn Cảng Sông Lam", .ordinal = 10, .stance = congress_stance::success, .phase = count});
  if (pick(0, 2) == 0) {
    const bool carries_out = pick(0, 1) == 0;  // the resolution is of the mention
    of.congresses.insert(pick(0, 1) == 0 ? of.congresses.begin() : of.congresses.end(), {.text = std::string(carries_out ? "Nghị quyết " : "") + "Đại hội VI Công đoàn Viên chức Việt Nam", .body = "Công đoàn Viên chức Việt Nam", .ordinal = 6, .stance = carries_out ? congress_stance::carrying_out : congress_stance::preparing});
  }
  if (pick(0, 1) == 0) of.registration = registration{.due = pick(0, 1) == 0 ? deadline::before(date(year, 2, pick(1, 28))) : deadline::until(date(year, 3, pick(1, 28))), .to = "Văn phòng Công đoàn (Phòng 312)", .from = "các tổ công đoàn", .subject = "bản đăng ký"};
  return of;
}

// The same, with one period that no label names, and two events under one number.
campaign random_drive(unsigned seed) {
  std::mt19937 random(seed);
  const auto pick = [&](int least, int most) { return std::uniform_int_distribution<int>(least, most)(random); };
  campaign of = random_plan(seed);
  const int year = *of.year;
  of.phase_count_stated.reset();
  of.phases = {{.ordinal = std::nullopt, .from = date(year, pick(1, 4), pick(1, 28)), .to = date(year, pick(9, 12), pick(1, 28))}};
  std::erase_if(of.themes, [](const theme& each) { return each.phase.has_value(); });
  std::erase_if(of.congresses, [](const congress_mention& each) { return each.phase.has_value(); });
  std::erase_if(of.commemorations, [](const commemoration_entry& each) { return each.event == id<commemoration>("cach_mang_thang_tam") || each.event == id<commemoration>("quoc_khanh"); });
  for (commemoration_entry& each : of.commemorations) each.phase.reset();
  const int number = year - 1945;
  for (const char* event : {"cach_mang_thang_tam", "quoc_khanh"})
    of.commemorations.push_back({.text = std::to_string(number) + " năm Cách mạng tháng Tám và Quốc khánh", .event = id<commemoration>(event), .stated = number, .target_year = year});
  return of;
}

TEST(Write, ReadsBackADrive) {
  for (unsigned seed = 0; seed < 100; ++seed) {
    const campaign of = random_drive(seed);
    const std::string text = plan::write(of);
    const campaign back = without_spans(plan::read(text).campaign);
    EXPECT_EQ(back.commemorations, of.commemorations);
    EXPECT_EQ(back.phases, of.phases);
    ASSERT_EQ(back, of) << seed << "\n" << text;
  }
}

TEST(Write, ReadsBackEqualWhateverAPlanSays) {
  for (unsigned seed = 0; seed < 300; ++seed) {
    const campaign of = random_plan(seed);
    const std::string text = plan::write(of);
    const campaign back = without_spans(plan::read(text).campaign);
    EXPECT_EQ(back.themes, of.themes);
    EXPECT_EQ(back.movements, of.movements);
    EXPECT_EQ(back.congresses, of.congresses);
    EXPECT_EQ(back.document, of.document);
    EXPECT_EQ(back.duties, of.duties);
    ASSERT_TRUE(back == of) << seed << "\n" << text;
  }
}

// A plan read, written and read again.
void expect_read_back(const std::string& like, std::initializer_list<const char*> lines) {
  const campaign of = without_spans(plan::read(like).campaign);
  const std::string text = plan::write(of);
  const campaign back = without_spans(plan::read(text).campaign);
  EXPECT_EQ(back.congresses, of.congresses);
  EXPECT_EQ(back.commemorations, of.commemorations);
  EXPECT_EQ(back.movements, of.movements);
  EXPECT_TRUE(back == of) << text;
  for (const char* line : lines) EXPECT_THAT(text, HasSubstr(line));
}
std::string launching(const std::string& sentences) { return "CÔNG ĐOÀN CẢNG SÔNG LAM\n\nKẾ HOẠCH\nPhát động thi đua năm 2024\n\nCông đoàn Cảng Sông Lam phát động phong trào thi đua năm 2024.\n\n" + sentences; }

TEST(Write, KeepsTheOrderOfCongresses) {
  expect_read_back(launching("- Tổ chức đại hội công đoàn các cấp.\n- Thực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam.\n- Chào mừng Đại hội X Công đoàn Cảng Sông Lam.\n"), {"Tổ chức đại hội công đoàn các cấp.\nThực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam.\n"});
  expect_read_back(launching("- Đợt 1: từ ngày 01/01/2024 đến ngày 30/6/2024, chào mừng Đại hội X Công đoàn Cảng Sông Lam.\n- Đợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024.\n\nII. KHEN THƯỞNG\n\nTổng kết 5 năm thực hiện Nghị quyết Đại hội IX Công đoàn Cảng Sông Lam.\n"), {"Tổng kết việc thực hiện Nghị quyết Đại hội IX"});
}

TEST(Write, JoinsCongressesThatShareAWordABodyOrATerm) {
  expect_read_back(launching("- Kế thừa kết quả Đại hội XI, XII Công đoàn Cảng Sông Lam.\n"), {"Đại hội XI, XII Công đoàn Cảng Sông Lam"});
  expect_read_back(launching("- Quán triệt Nghị quyết Đại hội VI Công đoàn Viên chức Việt Nam, Đại hội XIII Công đoàn Việt Nam nhiệm kỳ 2023-2028.\n"), {"Việt Nam, Đại hội XIII Công đoàn Việt Nam nhiệm kỳ 2023-2028"});
  expect_read_back("CÔNG ĐOÀN VIÊN CHỨC TỈNH AN HÒA\nCÔNG ĐOÀN CƠ SỞ CHI CỤC KIỂM LÂM\n\nAn Hòa, ngày 05 tháng 01 năm 2024\n\nKẾ HOẠCH\nPhát động thi đua năm 2024\n\n- Chào mừng Đại hội VI Công đoàn Viên chức tỉnh.\n", {"trên địa bàn tỉnh An Hòa"});
}

TEST(Write, NamesFirstWhatTheSectionsNameInAnotherOrder) {
  expect_read_back(launching("Gắn với cuộc vận động “Bến cảng xanh” của ngành.\n\nI. NỘI DUNG THI ĐUA\n- Đẩy mạnh phong trào thi đua “Lao động giỏi” và cuộc vận động “Bến cảng xanh”.\n"), {"- Cuộc vận động “Bến cảng xanh”.\n\nII. NỘI DUNG THI ĐUA"});
}

TEST(Write, TellsTheYearOfADayOfAnotherYear) {
  expect_read_back(launching("- Hướng tới 85 năm Ngày truyền thống ngành Thủy sản vào năm 2044.\n- Hướng tới 100 năm Ngày thành lập Công đoàn Việt Nam vào năm 2029.\n"), {"100 năm Ngày thành lập Công đoàn Việt Nam vào năm 2029"});
}

TEST(Write, TellsWhenItWasIssuedAsFarAsItIsKnown) {
  const std::string like = test::changed(test::good_plan(), "An Hòa, ngày 31 tháng 12 năm 2021", "");
  campaign of = without_spans(plan::read(like).campaign);
  of.document->issued = date(2021, 12, 31);
  of.document->issued_not_before.reset();
  EXPECT_EQ(without_spans(plan::read(plan::write(of)).campaign), of) << "a day without a place";
  of.document->issued.reset();
  for (const date day : {date(2022, 1, 1), date(2022, 1, 6)}) {
    of.document->issued_not_before = day;
    const std::string text = plan::write(of);
    EXPECT_EQ(without_spans(plan::read(text).campaign), of) << text;
  }
}

TEST(Write, GivesNewsNoHeading) {
  const campaign of = without_spans(plan::read("Công đoàn Cảng Sông Lam đẩy mạnh phong trào thi đua “Lao động giỏi”.\n").campaign);
  ASSERT_FALSE(of.document->type);
  const std::string text = plan::write(of);
  EXPECT_EQ(without_spans(plan::read(text).campaign), of) << text;
  EXPECT_THAT(text, ::testing::Not(HasSubstr("KẾ HOẠCH")));
}

TEST(Write, IsTheSameAfterReading) {
  for (const auto& path : test::real_plans()) {
    const std::string once = plan::write(plan::read(test::content_of_file(path)).campaign);
    EXPECT_EQ(plan::write(plan::read(once).campaign), once) << path;
  }
}

TEST(Draft, IsNextYearsPlan) {
  const campaign like = plan::read(test::good_plan()).campaign;
  const campaign next = plan::draft(like, 2023, vietnam_facts());
  EXPECT_EQ(next.year, 2023);
  EXPECT_EQ(next.title, "Tổ chức phong trào thi đua trong đoàn viên và người lao động ngành Y tế năm 2023");
  ASSERT_EQ(next.phases.size(), 2U);
  EXPECT_EQ(next.phases[0].from.day, date(2023, 1, 1));
  EXPECT_EQ(next.phases[1].to.day, date(2023, 12, 31));
  ASSERT_EQ(next.movements.size(), 2U);
  const auto entry = std::find_if(next.commemorations.begin(), next.commemorations.end(), [](const commemoration_entry& each) { return each.event == id<commemoration>("cong_doan_vn"); });
  ASSERT_NE(entry, next.commemorations.end());
  EXPECT_EQ(entry->stated, 94);
  EXPECT_EQ(entry->text, "94 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2023)");
  EXPECT_EQ(entry->phase, 2);
  EXPECT_FALSE(next.document->number);
  EXPECT_FALSE(next.document->issued);
  EXPECT_EQ(next.document->signed_by->name, "");
}

TEST(Draft, ReadsBackEqualAndIsRight) {
  std::vector<std::string> plans = {test::good_plan()};
  for (const auto& each : std::filesystem::directory_iterator(std::string(THIDUA_TEST_DATA "/plans")))
    if (each.path().extension() == ".txt") plans.push_back(test::content_of_file(each.path()));
  for (const auto& path : test::real_plans()) plans.push_back(test::content_of_file(path));
  const plan::reader reader;
  for (const std::string& like : plans) {
    const campaign old = reader.read(like).campaign;
    const std::vector<plan::diagnostic> faults = reader.lint(like);
    for (int year = 2023; year <= 2033; ++year) {
      const plan::drafted made = plan::draft(old, year, reader);
      const campaign& next = made.what;
      const std::string text = plan::write(next, reader, {.blanks = plan::blanks::written});
      const campaign back = without_spans(reader.read(text).campaign);
      EXPECT_EQ(back.title, next.title);
      EXPECT_TRUE(back.document == next.document) << back.document->issuer;
      EXPECT_EQ(back.themes, next.themes);
      EXPECT_EQ(back.movements, next.movements);
      EXPECT_EQ(back.commemorations, next.commemorations);
      EXPECT_EQ(back.congresses, next.congresses);
      EXPECT_EQ(back.phases, next.phases);
      EXPECT_TRUE(back.registration == next.registration) << back.registration->subject << "|" << back.registration->from << "|" << back.registration->to;
      EXPECT_EQ(back.phase_count_stated, next.phase_count_stated);
      EXPECT_EQ(back.launcher, next.launcher);
      EXPECT_EQ(back.year, next.year);
      EXPECT_EQ(back.purposes, next.purposes);
      EXPECT_EQ(back.contents, next.contents);
      EXPECT_EQ(back.duties, next.duties);
      EXPECT_EQ(back.year_counts, next.year_counts);
      EXPECT_EQ(back.kind, next.kind);
      ASSERT_TRUE(back == next) << year << "\n" << text;
      // A mark that is missing in the old plan's own words, and nobody can tell where: whoever fills the draft in is told.
      for (const auto& each : plan::lint(plan::write(next, reader, made.how))) {
        const bool is_told = each.code == plan::diagnostic_code::quote_unclosed && std::any_of(made.notes.begin(), made.notes.end(), [&](const bilingual& note) { return note.vi.find(each.message.vi) != std::string::npos; });
        EXPECT_TRUE(each.severity != severity::error || is_told) << year << " " << each.message.vi << "\n" << text;
      }
      const bool is_whole = std::none_of(faults.begin(), faults.end(), [](const plan::diagnostic& one) { return one.code == plan::diagnostic_code::quote_unclosed && !one.fix; });
      if (is_whole) EXPECT_TRUE(std::none_of(made.notes.begin(), made.notes.end(), [](const bilingual& note) { return note.vi.starts_with("lỗi có từ kế hoạch cũ"); })) << year;
    }
  }
}

TEST(Draft, GreetsInItsTitleWhatIsStillToCome) {
  const std::string like = test::changed(test::changed(test::good_plan(), "Tổ chức phong trào thi đua trong đoàn viên và người lao động ngành Y tế năm 2022", "Phát động phong trào thi đua trong ngành Y tế chào mừng Đại hội XII Công đoàn Việt Nam, kỷ niệm 75 năm Ngày Cách mạng tháng Tám (19/8/1945 - 19/8/2020)"), "năm 2022 với", "năm 2020 với");
  const campaign old = plan::read(like).campaign;
  const auto title = [&](int year) { return plan::draft(old, year, vietnam_facts()).title; };
  EXPECT_EQ(title(2021), "Phát động phong trào thi đua trong ngành Y tế kỷ niệm 76 năm Ngày Cách mạng tháng Tám (19/8/1945 - 19/8/2021)") << "the congress is over";
  EXPECT_EQ(title(2023), "Phát động phong trào thi đua trong ngành Y tế chào mừng Đại hội XIII Công đoàn Việt Nam, kỷ niệm 78 năm Ngày Cách mạng tháng Tám (19/8/1945 - 19/8/2023)");
  EXPECT_EQ(title(2025), "Phát động phong trào thi đua trong ngành Y tế kỷ niệm 80 năm Ngày Cách mạng tháng Tám (19/8/1945 - 19/8/2025)");
}

TEST(Draft, KeepsMottosAndLeavesThemesOfTheirYear) {
  campaign like = plan::read(test::good_plan()).campaign;
  like.themes.push_back({.text = "Khỏe để cống hiến", .kind = theme_kind::slogan});
  like.themes.push_back({.text = "Năm nâng cao y đức", .kind = theme_kind::theme});
  std::vector<std::string> kept;
  for (const theme& each : plan::draft(like, 2023, vietnam_facts()).themes) kept.push_back(each.text);
  EXPECT_THAT(kept, ::testing::Contains("Khỏe để cống hiến"));
  EXPECT_THAT(kept, ::testing::Not(::testing::Contains("Năm nâng cao y đức")));
}

TEST(Draft, MovesASchoolYearAndOpenBounds) {
  campaign like{.title = "Phát động thi đua năm học 2023 - 2024", .launcher = "Công đoàn Trường An Hòa"};
  like.phases = {{.ordinal = 1, .from = bound(date(2023, 9, 1)), .to = bound(date(2024, 2, 29))}, {.ordinal = 2, .from = bound(date(2024, 3, 1), date_precision::relative, "Từ nay"), .to = bound(date(2024, 5, 31))}};
  const campaign next = plan::draft(like, 2024, vietnam_facts());
  EXPECT_EQ(next.title, "Phát động thi đua năm học 2024 - 2025");
  EXPECT_EQ(next.phases[0].from.day, date(2024, 9, 1));
  EXPECT_EQ(next.phases[0].to.day, date(2025, 2, 28));
  EXPECT_FALSE(next.phases[1].from.day) << "nobody knows yet when it is issued";
  // Years out of the range of dates are nothing, not an error.
  EXPECT_FALSE(plan::draft(like, 9999, vietnam_facts()).phases[0].to.day);
}

TEST(Draft, MovesBothYearsOfASchoolYearWhateverDashStandsBetween) {
  const auto title = [](const char* old, int year) { return plan::draft(campaign{.title = old, .launcher = "Công đoàn Trường An Hòa", .phases = {{.ordinal = 1, .from = date(2023, 1, 3), .to = date(2023, 5, 31)}}}, year, vietnam_facts()).title; };
  EXPECT_EQ(title("Thi đua hai tốt năm học 2022 – 2023", 2023), "Thi đua hai tốt năm học 2023 – 2024");
  EXPECT_EQ(title("Thi đua hai tốt năm học 2022-2023", 2023), "Thi đua hai tốt năm học 2023-2024");
  EXPECT_EQ(title("Thi đua hai tốt năm học 2022 - 2023", 2024), "Thi đua hai tốt năm học 2024 - 2025");
  campaign like = plan::read(test::good_plan()).campaign;
  like.themes = {{.text = "Tiếp bước năm học 2021 - 2022", .kind = theme_kind::slogan}};
  EXPECT_EQ(plan::draft(like, 2024, vietnam_facts()).themes.front().text, "Tiếp bước năm học 2023 - 2024");
}

TEST(Draft, CarriesDaysThatNoCatalogueHolds) {
  const std::string text = test::changed(test::good_plan(), "67 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2022)", "30 năm Ngày thành lập Bệnh viện An Hòa (15/3/1992 - 15/3/2022)");
  const plan::reader reader;
  const campaign next = plan::draft(reader.read(text).campaign, 2024, vietnam_facts());
  const auto own = std::find_if(next.commemorations.begin(), next.commemorations.end(), [](const commemoration_entry& each) { return !each.event; });
  ASSERT_NE(own, next.commemorations.end());
  EXPECT_EQ(own->text, "32 năm Ngày thành lập Bệnh viện An Hòa (15/3/1992 - 15/3/2024)");
  EXPECT_EQ(own->stated, 32);
  EXPECT_EQ(own->phase, 1);
  const std::string written = plan::write(next);
  EXPECT_EQ(without_spans(reader.read(written).campaign).commemorations, next.commemorations) << written;
}

TEST(Draft, DoesNotTakeOverWhatWasWrongWithThePhases) {
  const std::string text = test::changed(test::changed(test::good_plan(), "02 đợt", "03 đợt"), "Từ ngày 01/7/2022", "Từ ngày 10/6/2022");
  const campaign next = plan::draft(plan::read(text).campaign, 2024, vietnam_facts());
  EXPECT_EQ(next.phase_count_stated, 2);
  EXPECT_EQ(next.phases[0].to.day, date(2024, 6, 30));
  EXPECT_EQ(next.phases[1].from.day, date(2024, 7, 1));
  for (const auto& each : plan::lint(plan::write(next))) EXPECT_NE(each.severity, severity::error) << each.message.vi;
}

TEST(Draft, SetsNoDeadlineInTheDaysOfTet) {
  const auto due = [](int day, int month) {
    campaign like = plan::read(test::good_plan()).campaign;
    like.registration->due = deadline::until(date(2022, month, day));
    return plan::draft(like, 2026, vietnam_facts()).registration->due->last_valid_day(2026);
  };
  EXPECT_EQ(due(13, 2), date(2026, 2, 13)) << "a Friday";
  EXPECT_EQ(due(16, 2), date(2026, 2, 13)) << "the eve: Tết is on the 17th, the 14th and 15th are a weekend";
  EXPECT_EQ(due(19, 2), date(2026, 2, 13)) << "the third day of the year";
}

TEST(Draft, SaysRegistrationOnce) {
  const std::string text = test::changed(test::good_plan(), "Đề nghị các công đoàn cơ sở đăng ký thi đua và gửi bản đăng ký về", "Các công đoàn cơ sở gửi đăng ký thi đua về");
  const plan::reader reader;
  campaign next = plan::draft(reader.read(text).campaign, 2024, vietnam_facts());
  ASSERT_TRUE(next.registration);
  for (const char* from : {"", "các công đoàn cơ sở"}) {
    next.registration->from = from;
    next.registration->subject = "đăng ký thi đua";
    const std::string written = plan::write(next);
    const std::size_t first = written.find("đăng ký thi đua");
    ASSERT_NE(first, std::string::npos);
    EXPECT_EQ(written.find("đăng ký thi đua", first + 1), std::string::npos) << written;
    EXPECT_EQ(reader.read(written).campaign.registration->due, next.registration->due);
  }
}

TEST(Draft, LeavesLinesToFillIn) {
  const campaign next = plan::draft(plan::read(test::good_plan()).campaign, 2023, vietnam_facts());
  const std::string text = plan::write(next, {.blanks = plan::blanks::written, .number_codes = "KH-CĐYT"});
  EXPECT_THAT(text, HasSubstr("Số: ……/KH-CĐYT\n"));
  EXPECT_THAT(text, HasSubstr(", ngày …… tháng …… năm 2023\n"));
  EXPECT_THAT(text, HasSubstr("CHỦ TỊCH\n\n(chữ ký, họ và tên)\n"));
  EXPECT_THAT(test::lint(text), ::testing::ElementsAre("header-missing: KẾ HOẠCH")) << "what is to be filled in, and nothing else";
}

TEST(Draft, AdvancesCongressesAndMovesTheDeadline) {
  const campaign next = plan::draft(plan::read(test::good_plan()).campaign, 2024, vietnam_facts());
  const auto of_union = std::find_if(next.congresses.begin(), next.congresses.end(), [](const congress_mention& each) { return each.body == "Công đoàn Việt Nam"; });
  ASSERT_NE(of_union, next.congresses.end());
  EXPECT_EQ(of_union->ordinal, 13);
  EXPECT_EQ(of_union->stance, congress_stance::carrying_out) << "it met in December 2023";
  EXPECT_EQ(next.registration->due->last_valid_day(2024), date(2024, 1, 19)) << "20 January 2024 is a Saturday";
}

TEST(Draft, CarriesOutACongressThatIsOverAndGreetsItNoMore) {
  campaign like{.title = "Phát động đợt thi đua cao điểm", .launcher = "Công đoàn Mỏ An Hòa"};
  like.phases = {{.ordinal = std::nullopt, .from = date(2025, 10, 1), .to = date(2026, 1, 28)}};
  like.congresses = {{.text = "Đại hội XIV của Đảng", .body = "Đảng Cộng sản Việt Nam", .ordinal = 14, .stance = congress_stance::welcoming}};
  for (const int year : {2026, 2027}) {
    const campaign next = plan::draft(like, year, vietnam_facts());
    ASSERT_EQ(next.congresses.size(), 1U) << year;
    EXPECT_EQ(next.congresses.front().ordinal, 14);
    EXPECT_EQ(next.congresses.front().stance, congress_stance::carrying_out) << "it met in January 2026, before the drive of " << year;
  }
  const campaign last = plan::draft(like, 2031, vietnam_facts());
  ASSERT_EQ(last.congresses.size(), 2U) << "five years on the next one is due";
  EXPECT_EQ(last.congresses.back().ordinal, 15);
  EXPECT_EQ(last.congresses.back().stance, congress_stance::preparing);
}

TEST(Draft, MovesTheNumberInATheme) {
  campaign like = plan::read(test::good_plan()).campaign;
  like.themes = {{.text = "70 năm vững bước", .phase = 1}, {.text = "Chặng đường 5 năm", .phase = 2}};
  const campaign next = plan::draft(like, 2024, vietnam_facts());
  ASSERT_EQ(next.themes.size(), 2U);
  EXPECT_EQ(next.themes[0].text, "72 năm vững bước");
  EXPECT_EQ(next.themes[1].text, "Chặng đường 5 năm") << "the length of a programme";
}

TEST(Draft, CountsYearsThatTheOldPlanCountsRightly) {
  const auto number = [](const char* said) {
    const std::string text = test::changed(test::good_plan(), "67 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2022)", said);
    const campaign next = plan::draft(plan::read(text).campaign, 2024, vietnam_facts());
    const auto found = std::find_if(next.commemorations.begin(), next.commemorations.end(), [](const commemoration_entry& each) { return each.event == id<commemoration>("hai_ba_trung"); });
    return found == next.commemorations.end() ? std::optional<int>(-1) : found->stated;
  };
  EXPECT_EQ(number("1982 năm Khởi nghĩa Hai Bà Trưng"), 1984);
  EXPECT_EQ(number("Khởi nghĩa Hai Bà Trưng"), std::nullopt) << "the year is not verified, and nobody counts from it";
}

TEST(Draft, KeepsANameOfTwoParts) {
  const std::string text = test::changed(test::good_plan(), "chào mừng 28 năm ngày thành lập Công đoàn Viên chức Việt Nam", "kỷ niệm 75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2022)");
  const plan::reader reader;
  const campaign next = plan::draft(reader.read(text).campaign, 2024, vietnam_facts());
  const std::string written = plan::write(next, reader);
  EXPECT_THAT(written, HasSubstr("77 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2024)"));
  EXPECT_EQ(without_spans(reader.read(written).campaign).commemorations, next.commemorations);
}

TEST(Draft, HasNoErrorsAndMarksRoundYears) {
  for (int year = 2022; year <= 2032; ++year) {
    const campaign next = plan::draft(plan::read(test::good_plan()).campaign, year, vietnam_facts());
    const std::string text = plan::write(next, {.rounds = plan::round_years::marked});
    for (const auto& each : plan::lint(text)) EXPECT_NE(each.severity, severity::error) << year << " " << each.message.vi << "\n" << text;
    EXPECT_EQ(without_spans(plan::read(text).campaign).commemorations, next.commemorations) << year;
    if (year == 2025) EXPECT_THAT(text, HasSubstr("95 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2025);"));
    if (year == 2030) EXPECT_THAT(text, HasSubstr("100 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2030) (năm tròn)"));
  }
}

}  // namespace
