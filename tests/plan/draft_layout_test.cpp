// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/writer.hpp>

#include <thidua/core/date_text.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

// What a draft takes over from how the old plan is laid out. Every text is our own.

namespace {

using namespace thidua;
using ::testing::HasSubstr;
using ::testing::Not;

const plan::reader& built_in() {
  static const plan::reader made;
  return made;
}

// A plan of a union for 2024 with its sections.
std::string plan_with(const std::string& sections, const std::string& letterhead = "LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA\nCÔNG ĐOÀN CẢNG SÔNG LAM") {
  return letterhead + "\nSố: 07/KH-CĐC\n\nAn Hòa, ngày 12 tháng 01 năm 2024\n\nKẾ HOẠCH\nPhát động phong trào thi đua năm 2024\n\nBan Thường vụ Công đoàn Cảng Sông Lam phát động phong trào thi đua năm 2024 với các nội dung sau:\n\n" + sections + "\n\nTM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nHồ Văn Luồng\n";
}

std::string drafted_text(const std::string& like, int year) {
  const plan::drafted made = plan::draft(like, year, built_in());
  return plan::write(made.what, built_in(), made.how);
}

TEST(DraftLayout, CallsThePhasesWhatTheOldPlanCallsThem) {
  const auto text = [](const std::string& label) { return drafted_text(plan_with("I. THỜI GIAN\nPhong trào thi đua được chia thành 02 đợt:\n" + label + " 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\n" + label + " 2: từ ngày 01/7/2024 đến ngày 31/12/2024."), 2025); };
  for (const std::string label : {"Đợt", "Giai đoạn", "Chặng", "Bước"}) {
    const std::string draft = text(label);
    EXPECT_THAT(draft, HasSubstr("\n" + label + " 1: Từ ngày 15/01/2025 đến ngày 30/6/2025")) << draft;
    EXPECT_THAT(draft, HasSubstr("\n" + label + " 2: Từ ngày 01/7/2025 đến ngày 31/12/2025"));
    const campaign back = built_in().read(draft).campaign;
    EXPECT_EQ(back.phases.size(), 2U) << draft;
    EXPECT_EQ(back.phase_count_stated, 2) << draft;
  }
  EXPECT_THAT(text("ĐỢT"), HasSubstr("\nĐợt 1: Từ ngày 15/01/2025")) << "capitals are of the line they stood in";
}

TEST(DraftLayout, HasTheBodyAboveTheIssuerInTheLetterhead) {
  const auto superior = [](const std::string& letterhead) { return plan::draft(plan_with("I. NỘI DUNG\n- Giữ luồng thông suốt.", letterhead), 2025, built_in()).how.superior; };
  EXPECT_EQ(superior("LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA\nCÔNG ĐOÀN CẢNG SÔNG LAM"), "LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA");
  EXPECT_EQ(superior("LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCÔNG ĐOÀN CẢNG SÔNG LAM      Độc lập - Tự do - Hạnh phúc"), "LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA");
  EXPECT_EQ(superior("CÔNG ĐOÀN GIÁO DỤC TỈNH AN HÒA\nTRƯỜNG THPT SÔNG LAM\nCÔNG ĐOÀN"), "CÔNG ĐOÀN GIÁO DỤC TỈNH AN HÒA") << "the union is the school's";
  EXPECT_EQ(superior("VIỆN KIỂM SÁT NHÂN DÂN TỈNH AN HÒA\nVIỆN KIỂM SÁT NHÂN DÂN\nHUYỆN SÔNG LAM"), "VIỆN KIỂM SÁT NHÂN DÂN TỈNH AN HÒA") << "a name over two lines";
  EXPECT_EQ(superior("ỦY BAN NHÂN DÂN XÃ SÔNG LAM"), "");
}

// The draft reads back as what it is, in the sections of the old plan.
void expect_whole(const plan::drafted& made, const std::string& text) {
  plan::write_options how = made.how;
  how.blanks = plan::blanks::left_out;
  const std::string bare = plan::write(made.what, built_in(), how);
  EXPECT_TRUE(without_spans(built_in().read(bare).campaign) == made.what) << bare;
  for (const bilingual& each : made.notes) EXPECT_THAT(each.vi, Not(HasSubstr("bố cục"))) << text;
}

TEST(DraftLayout, KeepsTheSectionsTheirHeadingsAndTheLabelsOfItems) {
  const std::string sections =
      "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích: Tạo khí thế thi đua trên các bến.\n2. Yêu cầu: Thiết thực, không phô trương.\n"
      "II. CHỈ TIÊU THI ĐUA NĂM 2024\n1. Đối với bến:\na) 100% tổ đăng ký thi đua;\nb) Sản lượng năm 2024 đạt 2,5 triệu tấn.\n2. Đối với đội tàu: không để xảy ra tai nạn.\n"
      "III. NỘI DUNG\n1. Giữ luồng thông suốt:\na) Nạo vét đúng hẹn;\nb) Thay phao hỏng trong ngày.\n2. Giữ bến sạch.\n"
      "IV. CÁC ĐỢT THI ĐUA\n1. Đợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\n2. Đợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024.\n"
      "V. KHEN THƯỞNG\n- Mỗi đợt khen không quá 10 tập thể.\n- Hồ sơ gửi trước ngày 20/11/2024.\n"
      "VI. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Công đoàn theo dõi chung.\n2. Các tổ công đoàn:\n- Tổ chức phát động;\n- Báo cáo hằng quý.\n\n"
      "Trên đây là Kế hoạch phát động phong trào thi đua năm 2024.";
  const plan::drafted made = plan::draft(plan_with(sections), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích: Tạo khí thế thi đua trên các bến.\n2. Yêu cầu: Thiết thực, không phô trương.\n\n"));
  EXPECT_THAT(text, HasSubstr("II. CHỈ TIÊU THI ĐUA NĂM 2025\n\n1. Đối với bến:\na) 100% tổ đăng ký thi đua;\nb) Sản lượng năm 2025 đạt …… triệu tấn.\n2. Đối với đội tàu: không để xảy ra tai nạn.\n"));
  EXPECT_THAT(text, HasSubstr("III. NỘI DUNG\n\n1. Giữ luồng thông suốt:\na) Nạo vét đúng hẹn;\nb) Thay phao hỏng trong ngày.\n2. Giữ bến sạch.\n"));
  EXPECT_THAT(text, HasSubstr("IV. CÁC ĐỢT THI ĐUA\n\n1. Đợt 1: Từ ngày 15/01/2025 đến ngày 30/6/2025; chào mừng"));
  EXPECT_THAT(text, HasSubstr("\n2. Đợt 2: Từ ngày 01/7/2025 đến ngày 31/12/2025; chào mừng"));
  EXPECT_THAT(text, HasSubstr("V. KHEN THƯỞNG\n\n- Mỗi đợt khen không quá 10 tập thể.\n- Hồ sơ gửi trước ngày 20/11/2025.\n")) << "the 19th is a Wednesday";
  EXPECT_THAT(text, HasSubstr("VI. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng Công đoàn theo dõi chung.\n2. Các tổ công đoàn:\n- Tổ chức phát động;\n- Báo cáo hằng quý.\n\nTrên đây là Kế hoạch phát động phong trào thi đua năm 2025.\n"));
  EXPECT_THAT(text, Not(HasSubstr("2024")));
  EXPECT_TRUE(std::any_of(made.notes.begin(), made.notes.end(), [](const bilingual& each) { return each.vi.find("10 tập thể") != std::string::npos; })) << "a figure of the old year is told of";
  expect_whole(made, text);
}

TEST(DraftLayout, NumbersASectionOfItsOwnAmongTheOthers) {
  const plan::drafted made = plan::draft(plan_with("Công đoàn Cảng thực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam.\n\nI. MỤC ĐÍCH\n- Giữ luồng.\nII. NỘI DUNG\n- Giữ bến.\nIII. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024."), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("II. NỘI DUNG\n\n- Giữ bến.\n\nIII. ĐIỂM NHẤN\n\n- ")) << text;
  EXPECT_THAT(text, HasSubstr("IV. CÁC ĐỢT\n\nĐợt 1: Từ ngày"));
  expect_whole(made, text);
}

TEST(DraftLayout, KeepsTheWordsOfTheRegistration) {
  const plan::drafted made = plan::draft(plan_with("I. NỘI DUNG\n- Giữ luồng.\nII. ĐĂNG KÝ THI ĐUA\nCác tổ công đoàn đăng ký với Ban Thi đua của Cảng, bản đăng ký gửi về Văn phòng Công đoàn trước 16 giờ 30 ngày 15/3/2024. Quá thời hạn trên, Ban Thi đua không xét.\n"), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("II. ĐĂNG KÝ THI ĐUA\n\nCác tổ công đoàn đăng ký với Ban Thi đua của Cảng, bản đăng ký gửi về Văn phòng Công đoàn trước 16 giờ 30 ngày 14/3/2025. Quá thời hạn trên, Ban Thi đua không xét.\n")) << "the 15th is a Saturday\n" << text;
  ASSERT_TRUE(made.what.registration && made.what.registration->due);
  EXPECT_EQ(made.what.registration->due->last_valid_day(2025), date(2025, 3, 14));
  EXPECT_EQ(text.find("đăng ký với"), text.rfind("đăng ký với")) << "it is not said twice";
  expect_whole(made, text);
}

TEST(DraftLayout, KeepsWhatIsAimedAtInAPhase) {
  const plan::drafted made = plan::draft(plan_with("I. CÁC ĐỢT THI ĐUA\nĐợt 1 (từ ngày 15/01/2024 đến ngày 30/6/2024): Hoàn thành nạo vét luồng chính năm 2024, lập thành tích chào mừng 94 năm Ngày thành lập Đảng Cộng sản Việt Nam.\n- Mục tiêu: đạt 45% sản lượng cả năm.\n- Chào mừng 70 năm Chiến thắng Điện Biên Phủ.\nĐợt 2 (từ ngày 01/7/2024 đến ngày 31/12/2024): chào mừng 95 năm Ngày thành lập Công đoàn Việt Nam; về đích trước hạn mọi chỉ tiêu.\n"), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr(". Hoàn thành nạo vét luồng chính năm 2025.\n- Mục tiêu: đạt 45% sản lượng cả năm.\n")) << text;
  EXPECT_THAT(text, HasSubstr("; về đích trước hạn mọi chỉ tiêu.\n"));
  EXPECT_THAT(text, Not(HasSubstr("70 năm Chiến thắng"))) << "days are told with the new number, once";
  EXPECT_EQ(text.find("Điện Biên Phủ"), text.rfind("Điện Biên Phủ"));
  EXPECT_TRUE(std::any_of(made.notes.begin(), made.notes.end(), [](const bilingual& each) { return each.vi.find("đạt 45%") != std::string::npos; })) << "a share of the old year is told of";
  expect_whole(made, text);
}

TEST(DraftLayout, LeavesOutAnItemWithItsLine) {
  const std::string text = drafted_text(plan_with("I. MỤC ĐÍCH\n- Giữ luồng.\n- Năm 2023, Cảng được tặng Cờ thi đua.\n- Giữ bến.\nII. KẾT QUẢ\n- Năm 2023 vượt chỉ tiêu."), 2025);
  EXPECT_THAT(text, HasSubstr("I. MỤC ĐÍCH\n\n- Giữ luồng.\n- Giữ bến.\n"));
  EXPECT_THAT(text, Not(HasSubstr("2023")));
}

TEST(DraftLayout, KeepsQuartersFromWhicheverTheyBegin) {
  const plan::drafted made = plan::draft(plan_with("I. CÁC ĐỢT THI ĐUA\n- Quý II: từ ngày 01/4/2024 đến ngày 30/6/2024, chào mừng 138 năm Ngày Quốc tế Lao động.\n- Quý III: từ ngày 01/7/2024 đến ngày 30/9/2024, chào mừng 95 năm Ngày thành lập Công đoàn Việt Nam.\n- Quý IV: từ ngày 01/10/2024 đến ngày 31/12/2024."), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("\n- Quý II: Từ ngày 01/4/2025 đến ngày 30/6/2025; ")) << text;
  EXPECT_THAT(text, HasSubstr("\n- Quý III: Từ ngày 01/7/2025 đến ngày 30/9/2025; chào mừng 96 năm Ngày thành lập Công đoàn Việt Nam"));
  EXPECT_THAT(text, HasSubstr("\n- Quý IV: Từ ngày 01/10/2025 đến ngày 31/12/2025"));
  EXPECT_THAT(text, Not(HasSubstr("ĐIỂM NHẤN")));
  expect_whole(made, text);
}

TEST(DraftLayout, MovesBothYearsOfASchoolYear) {
  std::string like = plan_with("I. NỘI DUNG\n1. Sơ kết học kỳ I vào tháng 01/2024, tổng kết trước ngày 24/5/2024.\n2. Hội giảng tháng 11/2023, hội thi tháng 3 năm 2024.\nII. CÁC ĐỢT THI ĐUA\n1. Đợt 1: từ ngày 05/9/2023 đến hết học kỳ I.\n2. Đợt 2: từ đầu học kỳ II đến hết năm học, chào mừng 50 năm Ngày thành lập Trường Sông Lam (12/02/1974 - 12/02/2024).");
  for (std::size_t at = like.find("thi đua năm 2024"); at != std::string::npos; at = like.find("thi đua năm 2024")) like.replace(at, std::string("thi đua năm 2024").size(), "thi đua năm học 2023 - 2024");
  like = test::changed(like, "12 tháng 01 năm 2024", "05 tháng 9 năm 2023");
  const plan::drafted made = plan::draft(like, 2024, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("\n1. Sơ kết học kỳ I vào tháng 01/2025, tổng kết chậm nhất ngày 23/5/2025.\n")) << "the 24th is a Saturday\n" << text;
  EXPECT_THAT(text, HasSubstr("\n2. Hội giảng tháng 11/2024, hội thi tháng 3 năm 2025.\n"));
  EXPECT_THAT(text, HasSubstr("2. Đợt 2: từ đầu học kỳ II đến hết năm học; chào mừng 51 năm Ngày thành lập Trường Sông Lam (12/02/1974 - 12/02/2025).\n")) << "of a phase whose days nobody knows";
  expect_whole(made, text);
}

TEST(DraftLayout, EndsThePhasesWhereASectionBegins) {
  const plan::drafted made = plan::draft(plan_with("A. NỘI DUNG\n- Nạo vét trong vụ 2023 - 2024.\n- Giải tỏa hàng tồn của năm 2023.\nB. CÁC GIAI ĐOẠN\nGiai đoạn 1: từ ngày 15/01/2024 đến ngày 30/6/2024\nGiai đoạn 2: từ ngày 01/7/2024 đến ngày 31/12/2024\n- Về đích sớm, đúng kế hoạch.\nC. KINH PHÍ\nTrích quỹ khen thưởng của Cảng.\nD. TỔ CHỨC THỰC HIỆN\n1. Trách nhiệm\na) Văn phòng theo dõi chung."), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("- Về đích sớm, đúng kế hoạch.\n\nC. KINH PHÍ\n\nTrích quỹ khen thưởng của Cảng.\n\nD. TỔ CHỨC THỰC HIỆN\n\n1. Trách nhiệm\na) Văn phòng theo dõi chung.\n")) << text;
  EXPECT_THAT(text, HasSubstr("- Nạo vét trong vụ 2024 - 2025.\n"));
  EXPECT_TRUE(std::any_of(made.notes.begin(), made.notes.end(), [](const bilingual& each) { return each.vi == "`Giải tỏa hàng tồn của năm 2023` nhắc năm 2023: xem lại"; }));
  expect_whole(made, text);
}

TEST(DraftLayout, ClosesTheGapsOfItemsLeftOut) {
  const std::string text = drafted_text(plan_with("I. MỤC ĐÍCH\n1. Giữ luồng.\n2. Năm 2023, Cảng được tặng Cờ thi đua.\n3. Giữ bến.\nII. CÁC ĐỢT\n1. Đợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024\na) Chào mừng 94 năm Ngày thành lập Đảng Cộng sản Việt Nam;\nb) Nạo vét xong luồng chính.\nc) Sơ kết ngay tại bến.\n2. Đợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024\nIII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng tổng kết vào tháng 01/2025."), 2026);
  EXPECT_THAT(text, HasSubstr("\n1. Giữ luồng.\n2. Giữ bến.\n"));
  EXPECT_THAT(text, HasSubstr("\na) Nạo vét xong luồng chính.\nb) Sơ kết ngay tại bến.\n2. Đợt 2: ")) << text;
  EXPECT_THAT(text, HasSubstr("tổng kết vào tháng 01/2027.\n")) << "the month behind the plan's year";
}

TEST(DraftLayout, TellsACountOnce) {
  const plan::drafted made = plan::draft(plan_with("I. MỤC ĐÍCH\n- Năm 2024 là năm thứ tư thực hiện Nghị quyết Đại hội XIII của Đảng.\nII. CHỦ ĐỀ NĂM 2024\n“Luồng thông, bến sạch”\nIII. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024."), 2027, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("Năm 2027 là năm thứ hai thực hiện Nghị quyết Đại hội XIV của Đảng"));
  EXPECT_EQ(text.find("Đại hội XIV"), text.rfind("Đại hội XIV")) << text;
  EXPECT_THAT(text, Not(HasSubstr("Luồng thông, bến sạch"))) << "the theme of 2024";
  expect_whole(made, text);
}

// A draft of what stands in one item of the sections, and its notes.
struct drafted_item {
  std::string text, notes;
};
drafted_item drafted_from(const std::string& item, int year = 2025) {
  const plan::drafted made = plan::draft(plan_with("I. NỘI DUNG\n- " + item + "\n- Giữ bến sạch.\nII. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024."), year, built_in());
  drafted_item all{plan::write(made.what, built_in(), made.how), {}};
  for (const bilingual& each : made.notes) all.notes += each.vi + "\n";
  return all;
}

TEST(DraftItems, MoveTheNumberOfYearsWithTheRangeThatStandsWithIt) {
  EXPECT_THAT(drafted_from("Kể chuyện truyền thống 38 năm của bến phà (16/10/1986 - 16/10/2024).").text, HasSubstr("truyền thống 39 năm của bến phà (16/10/1986 - 16/10/2025)"));
  EXPECT_THAT(drafted_from("Trưng bày ảnh 120 năm mở bến (1904 - 2024).", 2027).text, HasSubstr("ảnh 123 năm mở bến (1904 - 2027)"));
  const drafted_item wrong = drafted_from("Trưng bày ảnh 100 năm mở bến (1904 - 2024).");
  EXPECT_THAT(wrong.text, HasSubstr("ảnh 100 năm mở bến (1904 - 2024)")) << "both stay";
  EXPECT_THAT(wrong.notes, HasSubstr("không khớp"));
  const drafted_item alone = drafted_from("Kể chuyện truyền thống 38 năm của bến phà.");
  EXPECT_THAT(alone.text, HasSubstr("truyền thống 38 năm của bến phà"));
  EXPECT_THAT(alone.notes, HasSubstr("`38 năm của bến phà` giữ nguyên số năm: xem lại"));
}

TEST(DraftItems, KeepTheYearsOfAProgramme) {
  const drafted_item over = drafted_from("Hoàn thành kế hoạch nạo vét 5 năm 2020 - 2024 và đề án luồng xanh giai đoạn 2021 - 2024.");
  EXPECT_THAT(over.text, HasSubstr("5 năm 2020 - 2024 và đề án luồng xanh giai đoạn 2021 - 2024"));
  EXPECT_THAT(over.notes, HasSubstr("`giai đoạn 2020 - 2024` đã hết: xem lại"));
  EXPECT_THAT(over.notes, HasSubstr("`giai đoạn 2021 - 2024` đã hết: xem lại"));
  EXPECT_THAT(drafted_from("Góp phần hoàn thành kế hoạch (2022 - 2026).").notes, Not(HasSubstr("đã hết")));
}

TEST(DraftItems, MoveTheWeekdayWithItsDay) {
  const drafted_item moved = drafted_from("Họp giao ban thứ Ba, ngày 14/5/2024; tổng duyệt vào chiều Thứ Tư ngày 12/6/2024.");
  EXPECT_THAT(moved.text, HasSubstr("Họp giao ban thứ Tư, ngày 14/5/2025; tổng duyệt vào chiều Thứ Năm ngày 12/6/2025."));
  const drafted_item off = drafted_from("Họp giao ban thứ Sáu ngày 17/5/2024, sau đó họp tổ mỗi thứ Hai.");
  EXPECT_THAT(off.text, HasSubstr("thứ Bảy ngày 17/5/2025, sau đó họp tổ mỗi thứ Hai."));
  EXPECT_THAT(off.notes, HasSubstr("`thứ Bảy 17/5/2025` trong một mục là ngày nghỉ"));
  EXPECT_THAT(drafted_from("Gặp mặt thứ Năm ngày 29/02/2024.").text, HasSubstr("thứ …… ngày 28/02/2025"));
}

TEST(DraftItems, MoveTheWeekdayBehindItsDay) {
  EXPECT_THAT(drafted_from("Sơ kết ngày 05/5/2024 (Chủ nhật) tại bến.").text, HasSubstr("ngày 05/5/2025 (Thứ Hai) tại bến"));
  EXPECT_THAT(drafted_from("Sơ kết ngày 14/5/2024 (thứ Ba) tại bến.", 2026).text, HasSubstr("ngày 14/5/2026 (thứ Năm) tại bến"));
}

TEST(DraftItems, LeaveTheNumberOfAnEditionBlank) {
  const drafted_item made = drafted_from("Tham gia Hội thao toàn tỉnh lần thứ V năm 2024.");
  EXPECT_THAT(made.text, HasSubstr("Hội thao toàn tỉnh lần thứ …… năm 2025"));
  EXPECT_THAT(made.notes, HasSubstr("là lần của năm cũ: để trống số thứ tự"));
}

TEST(DraftItems, TellOfAYearThatIsOverByThen) {
  EXPECT_THAT(drafted_from("Phấn đấu đến năm 2026 xong luồng xanh.", 2028).notes, HasSubstr("nhắc năm 2026, đã qua: xem lại"));
  EXPECT_THAT(drafted_from("Phấn đấu đến năm 2026 xong luồng xanh.", 2026).notes, Not(HasSubstr("nhắc năm 2026, đã qua")));
}

TEST(DraftItems, LeaveTheDayOfAnElectionBlank) {
  const drafted_item made = drafted_from("Phục vụ tốt cuộc bầu cử bổ sung đại biểu Hội đồng nhân dân phường (26/5/2024); trang trí bến ngày 18/12/2024.");
  EXPECT_THAT(made.text, HasSubstr("nhân dân phường (……); trang trí bến ngày 18/12/2025"));
  EXPECT_THAT(made.notes, HasSubstr("là việc một lần của năm cũ"));
}

TEST(DraftItems, NameTheLunarYearAnew) {
  EXPECT_THAT(drafted_from("Chúc Tết bà con vạn chài dịp đón Xuân Giáp Thìn 2024.").text, HasSubstr("đón Xuân Ất Tỵ 2025"));
  EXPECT_THAT(drafted_from("Thăm hỏi thợ lặn trước thềm Xuân Ất Tỵ.", 2027).text, HasSubstr("trước thềm Xuân Mậu Thân"));
  EXPECT_THAT(drafted_from("Kể chuyện đoàn tàu Giáp Thìn 1964.").text, HasSubstr("đoàn tàu Giáp Thìn 1964"));
}

TEST(DraftItems, TellOfCongressesWhoseTermIsOverOrHasBegun) {
  const drafted_item over = drafted_from("Thực hiện nghị quyết đại hội công đoàn các cấp nhiệm kỳ 2019 - 2024.", 2026);
  EXPECT_THAT(over.text, HasSubstr("nhiệm kỳ …… - ……"));
  EXPECT_THAT(over.notes, HasSubstr("`nhiệm kỳ 2019 - 2024` đã hết"));
  const drafted_item begun = drafted_from("Chuẩn bị tốt đại hội công đoàn các cấp nhiệm kỳ 2025 - 2030.", 2027);
  EXPECT_THAT(begun.notes, HasSubstr("`đại hội nhiệm kỳ 2025 - 2030` đã qua"));
}

TEST(DraftItems, LeaveTheDocumentBlankThatThePlanReplaces) {
  const drafted_item made = drafted_from("Kế hoạch này có hiệu lực từ ngày ký và thay thế Kế hoạch số 41/KH-CĐC ngày 12/01/2021.");
  EXPECT_THAT(made.text, HasSubstr("thay thế Kế hoạch số ……/KH-CĐC ngày ……"));
  EXPECT_THAT(made.notes, HasSubstr("văn bản bị thay thế"));
}

TEST(DraftLayout, CitesADocumentByTheKindItWasCitedBy) {
  const std::string text = drafted_text(plan_with("Thực hiện Nghị quyết liên tịch số 02-NQLT/CĐC-ĐTN ngày 20/5/2021 giữa Công đoàn Cảng và Đoàn Thanh niên Cảng;\nCăn cứ Quy chế số 08/QC-CĐC ngày 12/01/2020 của Công đoàn Cảng;\nCăn cứ Công văn số 51/CHH-TC ngày 08/01/2024 của Cục Hàng hải;\nI. NỘI DUNG\n- Giữ luồng."), 2025);
  EXPECT_THAT(text, HasSubstr("Nghị quyết liên tịch số 02-NQLT/CĐC-ĐTN ngày 20/5/2021")) << text;
  EXPECT_THAT(text, HasSubstr("Quy chế số 08/QC-CĐC ngày 12/01/2020"));
  EXPECT_THAT(text, HasSubstr("Công văn số ……/CHH-TC ngày ……"));
}

TEST(DraftLayout, BuildsNoPhaseRoundDaysBeforeItsUnknownBeginning) {
  const std::string text = drafted_text(plan_with("I. CÁC ĐỢT\nĐợt 1: từ ngày hạ thủy tàu Sông Lam đến ngày 20/11/2024, chào mừng 42 năm Ngày Nhà giáo Việt Nam.\nĐợt 2: từ ngày 21/11/2024 đến ngày 31/12/2024."), 2025);
  EXPECT_THAT(text, HasSubstr("43 năm Ngày Nhà giáo Việt Nam")) << text;
  EXPECT_THAT(text, Not(HasSubstr("Tết Nguyên đán")));
  EXPECT_THAT(text, Not(HasSubstr("Quốc khánh")));
}

TEST(DraftLayout, MovesTheTwoYearsOfItsTitle) {
  std::string like = plan_with("I. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 31/12/2024.\nĐợt 2: từ ngày 01/01/2025 đến ngày 31/12/2025.\nII. NỘI DUNG\n- Giữ luồng.");
  for (std::size_t at = like.find("thi đua năm 2024"); at != std::string::npos; at = like.find("thi đua năm 2024")) like.replace(at, std::string("thi đua năm 2024").size(), "thi đua giai đoạn 2024 - 2025");
  const std::string text = drafted_text(like, 2026);
  EXPECT_THAT(text, HasSubstr("thi đua giai đoạn 2026 - 2027")) << text;
  EXPECT_THAT(text, Not(HasSubstr("2024")));
  const std::string named = drafted_text(test::changed(like, "Phát động phong trào thi đua giai đoạn 2024 - 2025", "Tổ chức phong trào thi đua “Luồng thông bến sạch giai đoạn 2024 - 2025”"), 2026);
  EXPECT_THAT(named, HasSubstr("“Luồng thông bến sạch giai đoạn 2026 - 2027”")) << named;
  EXPECT_THAT(named, Not(HasSubstr("sạch giai đoạn 2024 - 2025")));
  EXPECT_THAT(drafted_text(test::changed(plan_with("I. NỘI DUNG\n- Giữ luồng."), "Phát động phong trào thi đua năm 2024", "Phát động thi đua chào mừng các ngày lễ lớn trong năm"), 2025), HasSubstr("các ngày lễ lớn trong năm 2025\n"));
}

TEST(DraftLayout, TellsWhichSentencesOfTheOldPlanItDoesNotHave) {
  const auto notes_of = [](const std::string& like) {
    std::string all;
    for (const bilingual& each : plan::draft(like, 2025, built_in()).notes) all += each.vi + "\n";
    return all;
  };
  const std::string sections = "I. NỘI DUNG\n- Giữ luồng thông suốt.\nII. CÁC ĐỢT\nThời gian thi đua chia làm hai đợt, cụ thể:\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024, lập thành tích chào mừng 94 năm Ngày thành lập Đảng Cộng sản Việt Nam.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024.\nIII. ĐĂNG KÝ\nCác tổ gửi bản đăng ký thi đua trước ngày 15/3/2024.";
  EXPECT_THAT(notes_of(plan_with(sections)), Not(HasSubstr("không có trong dự thảo")));
  EXPECT_THAT(notes_of(test::changed(plan_with(sections, "LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCÔNG ĐOÀN CẢNG SÔNG LAM        Độc lập - Tự do - Hạnh phúc"), "Đợt 1: từ ngày", "Đợt 1 (Quý I, II/2024): từ ngày")), Not(HasSubstr("không có trong dự thảo"))) << "the head, what the phases are called";
  const std::string notes = notes_of(plan_with("(Mùa nước nổi năm nay về sớm hơn mọi năm, tàu bè qua lại bến đông gấp rưỡi.)\n\n" + sections));
  EXPECT_THAT(notes, HasSubstr("không có trong dự thảo, bổ sung nếu cần: `(Mùa nước nổi năm nay về sớm hơn mọi năm, tàu bè qua lại"));
}

// A plan that opens in its own words, and its draft.
struct drafted_opening {
  plan::drafted made;
  std::string text, notes;
};
drafted_opening drafted_from_opening(const std::string& opening, int year = 2025, const std::string& sections = "I. NỘI DUNG\n- Giữ luồng.\nII. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024.") {
  const std::string like = test::changed(plan_with(sections), "Ban Thường vụ Công đoàn Cảng Sông Lam phát động phong trào thi đua năm 2024 với các nội dung sau:", opening);
  drafted_opening all{plan::draft(like, year, built_in()), {}, {}};
  all.text = plan::write(all.made.what, built_in(), all.made.how);
  for (const bilingual& each : all.made.notes) all.notes += each.vi + "\n";
  expect_whole(all.made, all.text);
  return all;
}

TEST(DraftedOpenings, StandBeforeTheSectionsWithTheirDaysMoved) {
  for (const int year : {2025, 2026, 2027, 2028}) {
    const drafted_opening draft = drafted_from_opening("Kính gửi:\n- Các tổ công đoàn bến phà;\n- Đội tàu kéo.\n\nĐể lập thành tích chào mừng 94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024), 120 năm mở bến (1904 - 2024), Chủ tịch Công đoàn Cảng yêu cầu:", year);
    const std::string now = std::to_string(year);
    EXPECT_THAT(draft.text, HasSubstr("\n\nKính gửi:\n- Các tổ công đoàn bến phà;\n- Đội tàu kéo.\n\nĐể lập thành tích chào mừng " + std::to_string(year - 1930) + " năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/" + now + "), " + std::to_string(year - 1904) + " năm mở bến (1904 - " + now + "), Chủ tịch Công đoàn Cảng yêu cầu:\n\n")) << draft.text;
    EXPECT_THAT(draft.text, Not(HasSubstr("có các nội dung sau"))) << "it leads on itself";
    EXPECT_THAT(draft.text, Not(HasSubstr("2024")));
    EXPECT_THAT(draft.notes, Not(HasSubstr("không có trong dự thảo")));
  }
}

TEST(DraftedOpenings, LeaveWhatTheOldYearAloneKnowsBlank) {
  const drafted_opening draft = drafted_from_opening("Do lũ về sớm, quý I sản lượng đạt 812.500 tấn, bằng 78% cùng kỳ. Phát huy kết quả năm 2023 và được sự nhất trí tại cuộc họp ngày 10/01/2024, Ban Thường vụ Công đoàn Cảng Sông Lam phát động phong trào thi đua năm 2024 như sau:");
  EXPECT_THAT(draft.text, HasSubstr("Do lũ về sớm, quý I sản lượng đạt …… tấn, bằng ……% cùng kỳ. Phát huy kết quả năm …… và được sự nhất trí tại cuộc họp ngày ……, Ban Thường vụ Công đoàn Cảng Sông Lam phát động phong trào thi đua năm 2025 như sau:\n")) << draft.text;
  EXPECT_THAT(draft.notes, HasSubstr("lời mở đầu lấy từ kế hoạch cũ, xem lại: `Do lũ về sớm"));
  EXPECT_THAT(draft.notes, HasSubstr("nêu ngày của năm cũ: để trống"));
}

TEST(DraftedOpenings, LeaveOutWhatTheOldYearsWere) {
  const drafted_opening draft = drafted_from_opening("Năm 2023, Cảng vượt sản lượng. Đội tàu kéo được tặng Giấy khen.\nNăm 2024 là năm bản lề của đề án luồng xanh. Để giữ đà ấy, Ban Thường vụ Công đoàn Cảng Sông Lam phát động phong trào thi đua năm 2024 gồm:");
  for (const char* each : {"vượt sản lượng", "tặng Giấy khen", "bản lề"}) EXPECT_THAT(draft.text, Not(HasSubstr(each))) << draft.text;
  EXPECT_THAT(draft.text, HasSubstr("Để giữ đà ấy, Ban Thường vụ Công đoàn Cảng Sông Lam phát động phong trào thi đua năm 2025 gồm:\n"));
  EXPECT_THAT(draft.notes, HasSubstr("bỏ mục nói về kết quả năm trước: `Năm 2023"));
  EXPECT_THAT(draft.notes, HasSubstr("bỏ câu nói riêng về năm cũ: `Năm 2024 là năm bản lề"));
}

TEST(DraftedOpenings, DoNotSayBasesPhasesAndRegistrationTwice) {
  const drafted_opening draft = drafted_from_opening("Thực hiện Kế hoạch số 25/KH-LĐLĐ ngày 05/01/2024 của Liên đoàn Lao động tỉnh An Hòa về phong trào thi đua; Ban Thường vụ Công đoàn Cảng Sông Lam phát động phong trào thi đua năm 2024 gồm 02 đợt. Các tổ đăng ký thi đua trước ngày 15/3/2024.");
  EXPECT_EQ(draft.text.find("25/KH-LĐLĐ"), std::string::npos) << "of the old year";
  EXPECT_EQ(draft.text.find("02 đợt"), draft.text.rfind("02 đợt")) << draft.text;
  EXPECT_EQ(draft.text.find("đăng ký"), draft.text.rfind("đăng ký"));
  EXPECT_THAT(draft.text, HasSubstr("14/3/2025")) << "the 15th is a Saturday";
}

TEST(DraftedOpenings, AreLaidOutForAWriterToo) {
  campaign what;
  what.title = "Phát động phong trào thi đua năm 2024";
  what.year = 2024;
  what.contents = {"Giữ luồng"};
  const plan::write_options how = {.outline = {{.part = plan::outline_part::addressed, .text = "Kính gửi: Các tổ", .end = "."}, {.part = plan::outline_part::opening, .text = "Nước đã rút", .end = ".", .index = 1}, {.part = plan::outline_part::opening, .text = "Các tổ thi đua như sau:", .index = 1}, {.part = plan::outline_part::heading, .label = "I.", .text = "NỘI DUNG"}, {.part = plan::outline_part::content, .label = "-", .end = "."}}};
  EXPECT_EQ(plan::write(what, built_in(), how), "KẾ HOẠCH\nPhát động phong trào thi đua năm 2024\n\nKính gửi: Các tổ.\n\nNước đã rút. Các tổ thi đua như sau:\n\nI. NỘI DUNG\n\n- Giữ luồng.\n\n");
}

TEST(DraftLayout, KeepsTheLinesOfTheIssuersName) {
  const auto head_of = [](const std::string& letterhead) {
    const std::string text = drafted_text(plan_with("I. NỘI DUNG\n- Giữ luồng.", letterhead), 2025);
    return text.substr(0, text.find("Số:"));
  };
  EXPECT_EQ(head_of("ỦY BAN NHÂN DÂN\nHUYỆN SÔNG LAM"), "ỦY BAN NHÂN DÂN\nHUYỆN SÔNG LAM\n");
  EXPECT_EQ(head_of("TỔNG CÔNG TY CẢNG SÔNG LAM\nBAN CHẤP HÀNH CÔNG ĐOÀN"), "TỔNG CÔNG TY CẢNG SÔNG LAM\nBAN CHẤP HÀNH CÔNG ĐOÀN\n") << "an organ below the body it is of";
  EXPECT_EQ(head_of("VIỆN KIỂM SÁT NHÂN DÂN TỈNH AN HÒA\nVIỆN KIỂM SÁT NHÂN DÂN\nHUYỆN SÔNG LAM"), "VIỆN KIỂM SÁT NHÂN DÂN TỈNH AN HÒA\nVIỆN KIỂM SÁT NHÂN DÂN\nHUYỆN SÔNG LAM\n");
  EXPECT_EQ(head_of("CÔNG ĐOÀN CẢNG SÔNG LAM"), "…………\nCÔNG ĐOÀN CẢNG SÔNG LAM\n") << "who stands above a union of one line is not known";
  EXPECT_EQ(plan::draft(plan_with("I. NỘI DUNG\n- Giữ luồng."), 2025, built_in()).how.issuer_lines, std::vector<std::string>());
}

TEST(DraftLayout, PutsWhatNoLineHoldsWhereASectionBegins) {
  const std::string congress = "Công đoàn Cảng thực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam.\n\n";
  const std::string phases = "Đợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024.\n";
  for (const int year : {2025, 2026, 2027}) {
    const std::string within = drafted_text(plan_with("CĐ Cảng thực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam\n\nI/ MỤC ĐÍCH\n- Giữ luồng.\nII/ NỘI DUNG\n1/ Giữ bến.\n2/ Giữ phao.\n3/ Thời gian thi đua chia làm 2 đợt:\n" + phases + "III/ CHỈ TIÊU\n- 95% tổ đăng ký."), year);
    EXPECT_THAT(within, HasSubstr("I/ MỤC ĐÍCH\n\n- Giữ luồng.\n\nII/ ĐIỂM NHẤN\n\n- ")) << within;
    EXPECT_THAT(within, HasSubstr("III/ NỘI DUNG\n\n1/ Giữ bến.\n2/ Giữ phao.\n3/ "));
    EXPECT_THAT(within, HasSubstr("IV/ CHỈ TIÊU\n"));
  }
}

TEST(DraftLayout, TellsADayOnceThatALineTells) {
  for (const int year : {2025, 2026, 2027, 2028}) {
    const plan::drafted made = plan::draft(plan_with("I. NỘI DUNG\n- Tọa đàm nhân 95 năm ngày thành lập Công đoàn Việt Nam 28/7, 42 năm ngày Nhà giáo Việt Nam 20/11.\nII. THỜI GIAN\nTừ ngày 15/01/2024 đến ngày 31/12/2024.\nIII. TỔ CHỨC THỰC HIỆN\n- Văn phòng theo dõi.\nĐề nghị các tổ nghiêm túc thực hiện."), year, built_in());
    const std::string text = plan::write(made.what, built_in(), made.how);
    EXPECT_THAT(text, HasSubstr(std::to_string(year - 1929) + " năm ngày thành lập Công đoàn Việt Nam 28/7"));
    EXPECT_THAT(text, HasSubstr(std::to_string(year - 1982) + " năm ngày Nhà giáo Việt Nam 20/11"));
    EXPECT_THAT(text, Not(HasSubstr("(28/7/1929"))) << text;
    EXPECT_THAT(text, Not(HasSubstr("(20/11/1982")));
    EXPECT_LT(text.find("ĐIỂM NHẤN") + 1, text.find("Đề nghị các tổ") + 1) << "nothing stands behind the closing sentence";
    expect_whole(made, text);
  }
}

TEST(DraftLayout, HasNoNewSectionAmongNumberedItems) {
  const plan::drafted made = plan::draft(plan_with("1. Các tổ giữ luồng thông suốt.\n2. Thời gian chia làm hai đợt:\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024.\n3. Văn phòng tổng hợp kết quả của các tổ.\n4. Thưởng tổ về nhất một chuyến tham quan."), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, Not(HasSubstr("CÁC ĐỢT THI ĐUA"))) << text;
  for (const char* each : {"\n1. Các tổ giữ luồng", "\n2. Phong trào thi đua được chia thành 02 đợt", "\n3. Văn phòng tổng hợp", "\n4. Thưởng tổ về nhất"}) EXPECT_THAT(text, HasSubstr(each));
  expect_whole(made, text);
}

TEST(DraftLayout, LeavesTheResultsOfTheYearBeforeToBeFilledIn) {
  for (const int year : {2025, 2027}) {
    const std::string text = drafted_text(plan_with("I. ĐÁNH GIÁ KẾT QUẢ NĂM 2023\nNăm 2023, có 04 tổ được tặng Giấy khen, phong trào sôi nổi.\nII. CÁC ĐỢT THI ĐUA\n1. Đợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\n2. Đợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024."), year);
    EXPECT_THAT(text, HasSubstr("I. ĐÁNH GIÁ KẾT QUẢ NĂM " + std::to_string(year - 1) + "\n\n……\n\nII. CÁC ĐỢT THI ĐUA\n")) << text;
  }
}

TEST(DraftLayout, TellsOfACongressThatALineNames) {
  const plan::drafted made = plan::draft(plan_with("I. NỘI DUNG\n- Giữ luồng.\nII. TIẾN ĐỘ\nHướng về các sự kiện lớn, nhất là Đại hội Công đoàn tỉnh An Hòa lần thứ IX, các tổ ra quân đầu năm.\nIII. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024."), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  ASSERT_THAT(text, HasSubstr("Đại hội Công đoàn tỉnh An Hòa lần thứ IX"));
  EXPECT_TRUE(std::any_of(made.notes.begin(), made.notes.end(), [](const bilingual& each) { return each.vi.find("còn trong dự thảo, chưa rõ năm 2025 có hay không") != std::string::npos; }));
  EXPECT_TRUE(std::none_of(made.notes.begin(), made.notes.end(), [](const bilingual& each) { return each.vi.find("không đưa vào") != std::string::npos; }));
}

TEST(DraftLayout, KeepsItsSectionsWhereTheHeadAloneIsNotReadBack) {
  const plan::drafted made = plan::draft(plan_with("I. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024.\nII. KHEN THƯỞNG\n1. Mỗi đợt thưởng tổ về nhất.", "ĐOÀN TÀU SÔNG LAM\nĐẢNG ỦY - CHỈ HUY"), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("II. KHEN THƯỞNG\n\n1. Mỗi đợt thưởng tổ về nhất.\n")) << text;
  EXPECT_THAT(text, HasSubstr("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"));
  EXPECT_TRUE(std::none_of(made.notes.begin(), made.notes.end(), [](const bilingual& each) { return each.vi.find("bố cục") != std::string::npos; }));
}

TEST(DraftLayout, MovesTheRegistrationAndItsLineAlike) {
  const plan::drafted made = plan::draft(plan_with("I. BIỆN PHÁP\n- Các tổ nộp bản đăng ký thi đua cho Văn phòng Công đoàn vào ngày 15/3/2024.\nII. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024."), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("nộp bản đăng ký thi đua cho Văn phòng Công đoàn vào ngày 14/3/2025.\n")) << "the 15th is a Saturday\n" << text;
  EXPECT_THAT(text, Not(HasSubstr("Bản đăng ký thi đua gửi về"))) << "it is not said twice";
  expect_whole(made, text);
}

TEST(DraftItems, TellWhomTheyName) {
  EXPECT_THAT(drafted_from("Đồng chí Hồ Văn Luồng theo dõi các bến.").notes, HasSubstr("`Đồng chí Hồ Văn Luồng theo dõi các bến` nêu tên người: xem lại"));
  EXPECT_THAT(drafted_from("Đồng chí Chủ tịch Công đoàn Cảng theo dõi các bến, học tập đạo đức Bác Hồ.").notes, Not(HasSubstr("nêu tên người")));
  const plan::drafted made = plan::draft(test::changed(plan_with("I. NỘI DUNG\n- Giữ luồng."), "TM. BAN THƯỜNG VỤ", "Nơi nhận:\n- Thứ trưởng Hồ Văn Bến;\n- Lưu: VP.\n\nTM. BAN THƯỜNG VỤ"), 2025, built_in());
  EXPECT_TRUE(std::any_of(made.notes.begin(), made.notes.end(), [](const bilingual& each) { return each.vi.starts_with("nơi nhận `Thứ trưởng Hồ Văn Bến"); }));
}

TEST(DraftItems, LeaveOutTheResultsOfASchoolYear) {
  const drafted_item made = drafted_from("Năm học 2022 - 2023, trường nghề của Cảng được tặng Bằng khen.");
  EXPECT_THAT(made.text, Not(HasSubstr("trường nghề")));
  EXPECT_THAT(made.notes, HasSubstr("bỏ mục nói về kết quả năm trước: `Năm học 2022 - 2023"));
}

TEST(DraftLayout, IsThatOfPapersAlone) {
  const plan::drafted made = plan::draft("Công đoàn Cảng Sông Lam phát động thi đua năm 2024\n\n(Báo Cảng) - Ngày 12/01/2024, Công đoàn Cảng Sông Lam phát động phong trào thi đua năm 2024.\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024.\n1. Ảnh: Đoàn viên ra quân.\n", 2025, built_in());
  EXPECT_TRUE(made.how.outline.empty());
  EXPECT_THAT(plan::write(made.what, built_in(), made.how), HasSubstr("I. CÁC ĐỢT THI ĐUA\n\nĐợt 1: "));
}

TEST(DraftLayout, ReadsBackEqualForEveryPlan) {
  std::vector<std::string> plans = {test::good_plan()};
  for (const char* folder : {"/plans", "/unseen_plans"})
    for (const auto& each : std::filesystem::directory_iterator(THIDUA_TEST_DATA + std::string(folder)))
      if (each.path().extension() == ".txt") plans.push_back(test::content_of_file(each.path()));
  for (const auto& path : test::real_plans()) plans.push_back(test::content_of_file(path));
  for (const std::string& like : plans)
    for (const int year : {2026, 2027, 2029}) {
      const plan::drafted made = plan::draft(like, year, built_in());
      expect_whole(made, like.substr(0, 200));
      if (built_in().read(like).type != plan::text_type::plan) EXPECT_TRUE(made.how.outline.empty()) << like.substr(0, 200);
    }
}

// -------------------------------------------------------------------------------------------------- what moves with the year

TEST(DraftedItems, KeepWeekdaysAndSpansOfYearsRight) {
  const std::string text = drafted_text(plan_with("I. NỘI DUNG\n- Báo cáo vào thứ Sáu ngày 28/6/2024, họp sáng thứ Hai, 01/7/2024.\n- Giáo dục truyền thống 49 năm của Đoạn quản lý (12/9/1975 - 12/9/2024).\n- Thực hiện Kế hoạch cảng 5 năm 2021 - 2024."), 2025);
  EXPECT_THAT(text, HasSubstr("thứ Bảy ngày 28/6/2025, họp sáng thứ Ba, 01/7/2025"));
  EXPECT_THAT(text, HasSubstr("50 năm của Đoạn quản lý (12/9/1975 - 12/9/2025)"));
  EXPECT_THAT(text, HasSubstr("5 năm 2021 - 2024"));
}

TEST(DraftedItems, BlankWhatThePlanPutsOutOfForce) {
  const std::string text = drafted_text(plan_with("I. NỘI DUNG\n- Giữ luồng.\nII. TỔ CHỨC THỰC HIỆN\n- Kế hoạch này có hiệu lực từ ngày ký và thay thế Kế hoạch số 30/KH-CĐC ngày 12/01/2020 của Công đoàn Cảng."), 2025);
  EXPECT_THAT(text, HasSubstr("thay thế Kế hoạch số ……/KH-CĐC ngày ……"));
}

TEST(DraftedOutlines, LookBackOnTheYearBefore) { EXPECT_THAT(drafted_text(plan_with("I. KẾT QUẢ NĂM 2023\nNăm 2023 có 04 tổ được khen.\nII. NỘI DUNG\n- Giữ luồng."), 2025), HasSubstr("I. KẾT QUẢ NĂM 2024")); }

TEST(DraftedOutlines, GetNoHeadingAmongNumberedItems) {
  const std::string text = drafted_text(plan_with("1. Thời gian: chia 2 đợt:\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024.\n2. Chỉ tiêu: luồng sâu thêm.\n3. Thưởng các tổ đạt chỉ tiêu."), 2025);
  EXPECT_THAT(text, Not(HasSubstr("I. CÁC ĐỢT THI ĐUA")));
  EXPECT_THAT(text, HasSubstr("2. Chỉ tiêu"));
}

TEST(DraftedTitles, NameTheYearOnce) {
  const plan::drafted made = plan::draft("CÔNG ĐOÀN CẢNG SÔNG LAM\nSố: 07/KH-CĐC\n\nAn Hòa, ngày 12 tháng 01 năm 2024\n\nKẾ HOẠCH\nThi đua kỷ niệm các ngày lễ lớn trong năm\n\nĐợt 1: từ ngày 15/01/2024 đến ngày 31/12/2024: giữ luồng.\n", 2025, built_in());
  EXPECT_THAT(made.what.title, HasSubstr("trong năm 2025"));
  EXPECT_THAT(made.what.title, Not(HasSubstr("năm năm")));
}

TEST(DraftedPhases, ReckonALunarDayAnew) {
  const std::string like = plan_with("I. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến Rằm tháng Giêng năm Giáp Thìn (24/02/2024).\nĐợt 2: từ ngày 25/02/2024 đến ngày 30/6/2024.\nĐợt 3: từ ngày 01/7/2024 đến ngày 31/12/2024.");
  // The fifteenth of the first lunar month, by the calendars of those years.
  for (const auto& [year, day] : {std::pair(2025, date(2025, 2, 12)), {2026, date(2026, 3, 3)}, {2027, date(2027, 2, 20)}, {2028, date(2028, 2, 9)}}) {
    const plan::drafted made = plan::draft(like, year, built_in());
    ASSERT_EQ(made.what.phases.size(), 3U);
    EXPECT_EQ(made.what.phases[0].from.day, date(year, 1, 15));
    EXPECT_EQ(made.what.phases[0].to.day, day);
    EXPECT_EQ(made.what.phases[1].from.day, day + days(1)) << "the next begins behind it";
    EXPECT_EQ(made.what.phases[1].to.day, date(year, 6, 30));
    EXPECT_TRUE(std::any_of(made.notes.begin(), made.notes.end(), [&, on = day](const bilingual& each) { return each.vi.find("theo âm lịch: trong dự thảo là ngày " + to_text(on)) != std::string::npos; }));
  }
}

TEST(DraftedPhases, ReckonTheDayAnewThatALunarOneStandsBeside) {
  const plan::drafted made = plan::draft(plan_with("I. CÁC ĐỢT\nĐợt 1: từ ngày 15/02/2024 (mùng 6 Tết) đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024."), 2025, built_in());
  ASSERT_EQ(made.what.phases.size(), 2U);
  EXPECT_EQ(made.what.phases[0].from.day, date(2025, 2, 3));
  EXPECT_EQ(made.what.phases[0].to.day, date(2025, 6, 30)) << "no lunar day";
}

TEST(DraftedOutlines, KeepSectionsByRomanNumbersWithADash) {
  const plan::drafted made = plan::draft(plan_with("I- Mục đích, yêu cầu :\n- Giữ luồng.\n\nII- Thời gian : chia làm 2 đợt\n+ Đợt 1 : từ 15-01-2024 đến 30-6-2024.\n+ Đợt 2 : từ 01-7-2024 đến 31-12-2024.\n\nIII- Tổ chức thực hiện :\n- Văn phòng theo dõi."), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("I- Mục đích, yêu cầu :\n\n- Giữ luồng.\n\nII- Thời gian :\n\nPhong trào thi đua được chia thành 02 đợt:\n")) << text;
  EXPECT_THAT(text, HasSubstr("III- Tổ chức thực hiện :\n\n- Văn phòng theo dõi.\n"));
  expect_whole(made, text);
}

TEST(DraftedOutlines, PutNothingAmongTheRomanNumbersOfALetteredSection) {
  const plan::drafted made = plan::draft(plan_with("CĐ Cảng thực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam\n\nA. MỤC ĐÍCH\nGiữ luồng.\nB. NỘI DUNG\nI. Các phong trào\n1. Giữ bến.\nII. Các đợt thi đua\nChia làm 02 đợt:\n1. Đợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\n2. Đợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024.\nC. KHEN THƯỞNG\n- Thưởng tổ về nhất."), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("A. MỤC ĐÍCH\n\nGiữ luồng.\n\nĐIỂM NHẤN\n\n- ")) << text;
  EXPECT_THAT(text, HasSubstr("\n\nB. NỘI DUNG\n\nI. Các phong trào\n"));
  EXPECT_THAT(text, HasSubstr("II. Các đợt thi đua\n"));
  EXPECT_THAT(text, HasSubstr("C. KHEN THƯỞNG\n\n- Thưởng tổ về nhất.\n"));
  expect_whole(made, text);
}

TEST(DraftedOutlines, KeepAPlanAllInCapitals) {
  const plan::drafted made = plan::draft("ỦY BAN NHÂN DÂN HUYỆN SÔNG LAM\nTRUNG TÂM CỨU HỘ, CỨU NẠN\nSỐ: 17/KH-TTCH\nSÔNG LAM, NGÀY 12 THÁNG 01 NĂM 2024\n\nKẾ HOẠCH\nPHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2024\n\nI. CÁC ĐỢT THI ĐUA\nĐỢT I: TỪ NGÀY 15/01/2024 ĐẾN NGÀY 30/6/2024.\nĐỢT II: TỪ NGÀY 01/7/2024 ĐẾN NGÀY 31/12/2024, CHÀO MỪNG 40 NĂM NGÀY MỞ BẾN PHÀ (28/8/1984 - 28/8/2024).\n\nII. KHEN THƯỞNG\nMỖI ĐỢT THƯỞNG 02 TỔ.\n\nIII. TỔ CHỨC THỰC HIỆN\nCÁC TỔ BÁO CÁO TRƯỚC NGÀY 22/11/2024.\n\nGIÁM ĐỐC\n\nHỒ VĂN BẾN\n", 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("II. KHEN THƯỞNG\n\nMỖI ĐỢT THƯỞNG 02 TỔ.\n")) << text;
  EXPECT_THAT(text, HasSubstr("41 năm NGÀY MỞ BẾN PHÀ (28/8/1984 - 28/8/2025)"));
  EXPECT_THAT(text, HasSubstr("CÁC TỔ BÁO CÁO CHẬM NHẤT NGÀY 21/11/2025.\n")) << "the 22nd is a Saturday";
  expect_whole(made, text);
}

TEST(DraftedTables, StandAsTheyWereWhereTheyHoldNoFigures) {
  const std::string phases = "II. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024.";
  for (const std::string& table : {std::string("| TT | Tổ | Bến |\n|---|---|---|\n| 1 | Tổ một | Bến trên |\n| 2 | Tổ hai | Bến dưới |"), std::string("TT      Tổ          Bến\n1       Tổ một      Bến trên\n2       Tổ hai      Bến dưới")}) {
    for (const int year : {2025, 2028}) {
      const plan::drafted made = plan::draft(plan_with("I. KINH PHÍ\nCác tổ phụ trách bến theo bảng dưới đây.\n\n" + table + "\n\n" + phases), year, built_in());
      const std::string text = plan::write(made.what, built_in(), made.how);
      EXPECT_THAT(text, HasSubstr("\n\n" + table + "\n\n")) << text;
      EXPECT_TRUE(std::none_of(made.notes.begin(), made.notes.end(), [](const bilingual& each) { return each.vi.find("bảng") != std::string::npos && each.vi.find("kế hoạch cũ") != std::string::npos; }));
      expect_whole(made, text);
    }
  }
}

TEST(DraftedTables, AreToBeFilledInWhereTheyHoldFigures) {
  const std::string phases = "II. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024.";
  for (const char* table : {"| TT | Tổ | Sản lượng |\n|---|---|---|\n| 1 | Tổ một | 450 tấn |", "| TT | Việc | Hạn |\n|---|---|---|\n| 1 | Giữ luồng | 15/3/2024 |", "TT      Tổ          Sáng kiến\n1       Tổ một      3\n2       Tổ hai      4"}) {
    const plan::drafted made = plan::draft(plan_with("I. KINH PHÍ\nCác tổ phụ trách bến theo bảng dưới đây.\n\n" + std::string(table) + "\n\n" + phases), 2025, built_in());
    const std::string text = plan::write(made.what, built_in(), made.how);
    EXPECT_THAT(text, HasSubstr("bảng dưới đây.\n\n(Bảng: ……)\n\nII. CÁC ĐỢT\n")) << text;
    for (const char* each : {"450", "15/3", "Tổ hai", "|"}) EXPECT_THAT(text, Not(HasSubstr(each)));
    EXPECT_TRUE(std::any_of(made.notes.begin(), made.notes.end(), [](const bilingual& each) { return each.vi.find("điền vào chỗ `(Bảng: ……)`") != std::string::npos; }));
    expect_whole(made, text);
  }
}

TEST(DraftedTables, AreNoItems) {
  const plan::drafted made = plan::draft(plan_with("I. NỘI DUNG\n- Giữ luồng.\n\nTT      Tổ          Bến\n1       Tổ một      Bến trên\n2       Tổ hai      Bến dưới\n\nII. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024."), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("I. NỘI DUNG\n\n- Giữ luồng.\n\n(Bảng: ……)\n\nII. CÁC ĐỢT\n")) << text;
  EXPECT_THAT(text, Not(HasSubstr("Tổ một Bến trên")));
  expect_whole(made, text);
}

TEST(DraftedOutlines, HaveNothingOfTheDecisionThatIssuesThePlan) {
  const std::string text = drafted_text("CÔNG TY BẾN PHÀ AN HÒA\nSố: 18/QĐ-BPAH\n\nAn Hòa, ngày 12 tháng 01 năm 2024\n\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch thi đua năm 2024\n\nGIÁM ĐỐC CÔNG TY BẾN PHÀ AN HÒA\n\nCăn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch thi đua năm 2024.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu VT.\n\nGIÁM ĐỐC\n(Đã ký)\nHồ Văn Bến\n\nKẾ HOẠCH\nThi đua năm 2024\n\nI. MỤC ĐÍCH\nGiữ luồng.\n\nII. CÁC ĐỢT THI ĐUA\n- Đợt 1: từ 15/01/2024 đến 30/6/2024.\n- Đợt 2: từ 01/7/2024 đến 31/12/2024.\n", 2025);
  EXPECT_THAT(text, Not(HasSubstr("Hồ Văn Bến"))) << text;
  EXPECT_EQ(text.find("Luật Thi đua"), text.rfind("Luật Thi đua"));
  EXPECT_EQ(text.find("Nơi nhận"), text.rfind("Nơi nhận"));
  EXPECT_THAT(text, HasSubstr("I. MỤC ĐÍCH\n\nGiữ luồng.\n"));
}

TEST(DraftedOutlines, HaveNoPageNumbers) {
  const std::string text = drafted_text(plan_with("I. MỤC ĐÍCH\n1. Giữ luồng.\n\n1\n\n2. Giữ bến.\n\n2\n\nII. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024."), 2025);
  EXPECT_THAT(text, Not(HasSubstr("\n1\n"))) << text;
  EXPECT_THAT(text, Not(HasSubstr("\n2\n")));
}

TEST(DraftedBases, WithoutANumberAreKept) {
  const auto drafted_under = [&](const std::string& bases) { return drafted_text(test::changed(plan_with("I. NỘI DUNG\n- Giữ luồng."), "Ban Thường vụ Công đoàn Cảng Sông Lam phát động", bases + ", Ban Thường vụ Công đoàn Cảng Sông Lam phát động"), 2025); };
  const std::string text = drafted_under("Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022; Nghị quyết Hội nghị người lao động năm 2024; Công văn 56 ngày 02/01/2024 của Liên đoàn Lao động tỉnh An Hòa");
  EXPECT_THAT(text, HasSubstr("Luật Thi đua, khen thưởng ngày 15/6/2022;\n")) << text;
  EXPECT_THAT(text, HasSubstr("Nghị quyết Hội nghị người lao động năm 2025;\n"));
  EXPECT_THAT(text, HasSubstr("Công văn số …… ngày …… của Liên đoàn Lao động tỉnh An Hòa"));
  EXPECT_THAT(drafted_under("Thực hiện Hướng dẫn số 88-HD/HNDTW ngày 14/02/2024 của Ban Thường vụ Trung ương Hội Nông dân Việt Nam về việc thi đua chào mừng Đại hội Hội Nông dân các cấp, nhiệm kỳ 2024 - 2029"), HasSubstr("Hướng dẫn số ……-HD/HNDTW ngày ……")) << "of the congress of its year";
  EXPECT_THAT(drafted_under("Thực hiện Hướng dẫn số 88-HD/HNDTW ngày 14/02/2024 của Ban Thường vụ Trung ương Hội Nông dân Việt Nam về việc thực hiện đề án giai đoạn 2024 - 2029"), HasSubstr("Hướng dẫn số 88-HD/HNDTW ngày 14/02/2024"));
  EXPECT_THAT(drafted_under("Căn cứ:\n- Luật Thi đua, khen thưởng số 06/2022/QH15"), Not(HasSubstr("Căn cứ:")));
}

TEST(DraftItems, TellOfACongressWithoutItsNumber) {
  EXPECT_THAT(drafted_from("Chào mừng Đại hội Công đoàn các cấp và ngày hội bến.").notes, HasSubstr("`Đại hội Công đoàn các cấp` là đại hội mà kế hoạch cũ nhắc, chưa rõ năm 2025 có hay không: xem lại"));
  EXPECT_THAT(drafted_from("Thực hiện nghị quyết đại hội công đoàn các cấp.").notes, Not(HasSubstr("là đại hội mà kế hoạch cũ nhắc")));
}

TEST(DraftedCongresses, AreThoseTheOldPlanSaysWereHeld) {
  const std::string like = plan_with("I. MỤC ĐÍCH\n- Giữ luồng.\nII. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024, quán triệt Nghị quyết Đại hội V Công đoàn tỉnh An Hòa; chào mừng Đại hội VI Công đoàn tỉnh An Hòa, nhiệm kỳ 2024 - 2029.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024.");
  for (const int year : {2025, 2026, 2027, 2028}) {
    std::vector<int> ordinals;
    for (const congress_mention& each : plan::draft(like, year, built_in()).what.congresses)
      if (each.stance == congress_stance::carrying_out && each.ordinal) ordinals.push_back(*each.ordinal);
    EXPECT_EQ(ordinals, std::vector<int>{6}) << year;
  }
}

TEST(DraftedTitles, NameTheLunarYearInCapitalsToo) {
  const std::string like = test::changed(plan_with("I. NỘI DUNG\n- Giữ luồng."), "Phát động phong trào thi đua năm 2024\n\nBan", "PHÁT ĐỘNG THI ĐUA NĂM GIÁP THÌN 2024\n\nBan");
  EXPECT_EQ(plan::draft(like, 2025, built_in()).what.title, "PHÁT ĐỘNG THI ĐUA NĂM ẤT TỴ 2025");
  EXPECT_EQ(plan::draft(like, 2028, built_in()).what.title, "PHÁT ĐỘNG THI ĐUA NĂM MẬU THÂN 2028");
}

TEST(DraftedPhases, ThatBeginAtNoDayKeepWhatTheyNamed) {
  const plan::drafted made = plan::draft(plan_with("I. CÁC ĐỢT\nĐợt 1: Từ ngày khai giảng đến ngày 20/11/2024, chào mừng 42 năm Ngày Nhà giáo Việt Nam.\nĐợt 2: Từ ngày 21/11/2024 đến ngày 31/12/2024."), 2025, built_in());
  std::vector<std::string> of_first;
  for (const commemoration_entry& each : made.what.commemorations)
    if (each.phase == 1 && each.event) of_first.push_back(each.event->text());
  EXPECT_EQ(of_first, std::vector<std::string>{"nha_giao"});
}

TEST(DraftedBases, AreCalledWhatTheyWere) {
  const std::string like = plan_with("I. NỘI DUNG\n- Giữ luồng.");
  const auto drafted_under = [&](const std::string& basis) { return drafted_text(test::changed(like, "Ban Thường vụ Công đoàn Cảng Sông Lam phát động", basis + ", Ban Thường vụ Công đoàn Cảng Sông Lam phát động"), 2025); };
  EXPECT_THAT(drafted_under("Thực hiện Nghị quyết liên tịch số 01-NQLT/TĐ ngày 20/5/2020 của Tỉnh đoàn"), HasSubstr("Nghị quyết liên tịch số 01-NQLT/TĐ"));
  EXPECT_THAT(drafted_under("Căn cứ Công văn số 512/SYT-TCCB ngày 05/01/2024 của Sở Y tế"), HasSubstr("Công văn số ……/SYT-TCCB"));
  EXPECT_THAT(drafted_under("Căn cứ Kế hoạch số 25/KH-SYT ngày 05/01/2024 của Sở Y tế"), HasSubstr("Kế hoạch số ……/KH-SYT"));
}

TEST(Decisions, KeepTheArticlesBehindWhoDecides) {
  const campaign read = plan::read("BƯU ĐIỆN TỈNH AN HÒA\nSố: 88/QĐ-BĐAH\n\nAn Hòa, ngày 02 tháng 02 năm 2024\n\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch thi đua năm 2024\n\nGIÁM ĐỐC BƯU ĐIỆN TỈNH AN HÒA\n- Căn cứ Luật Thi đua, khen thưởng;\n- Xét đề nghị của Trưởng phòng Tổ chức,\nQUYẾT ĐỊNH:\nĐiều 1. Thi đua gồm 2 đợt:\na) Đợt 1: từ 15/02/2024 đến 30/6/2024;\nb) Đợt 2: từ 01/7/2024 đến 31/12/2024.\nNơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\n\nHồ Văn Thư\n").campaign;
  EXPECT_EQ(read.phases.size(), 2U);
  ASSERT_TRUE(read.document->signed_by);
  EXPECT_EQ(read.document->signed_by->position, "GIÁM ĐỐC");
}

std::string notes_of(const plan::drafted& made) {
  std::string all;
  for (const bilingual& each : made.notes) all += each.vi + "\n";
  return all;
}

TEST(DraftedPapers, AreThePlanThatADecisionIssues) {
  const std::string like = "CÔNG TY BẾN PHÀ AN HÒA\nSố: 18/QĐ-BPAH\n\nAn Hòa, ngày 12 tháng 01 năm 2024\n\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch thi đua năm 2024\n\nGIÁM ĐỐC CÔNG TY BẾN PHÀ AN HÒA\n\nCăn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;\nXét đề nghị của Trưởng phòng Tổ chức,\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch thi đua năm 2024.\nĐiều 2. Các phòng thi hành Quyết định này.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu VT.\n\nGIÁM ĐỐC\n(Đã ký)\nHồ Văn Bến\n\nKẾ HOẠCH\nThi đua giữ bến năm 2024\n(Ban hành kèm theo Quyết định số 18/QĐ-BPAH)\n\nI. MỤC ĐÍCH\nGiữ luồng.\n\nII. CÁC ĐỢT THI ĐUA\n- Đợt 1: từ 15/01/2024 đến 30/6/2024.\n- Đợt 2: từ 01/7/2024 đến 31/12/2024.\n";
  const plan::drafted made = plan::draft(like, 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("\nKẾ HOẠCH\nThi đua giữ bến năm 2025\n")) << text;
  for (const char* of_decision : {"QUYẾT ĐỊNH", "Điều 1", "Xét đề nghị", "GIÁM ĐỐC CÔNG TY", "QĐ-BPAH"}) EXPECT_THAT(text, Not(HasSubstr(of_decision)));
  EXPECT_THAT(notes_of(made), HasSubstr("ban hành kèm theo quyết định"));
}

TEST(DraftedPapers, OfALetterHaveItsMatterBelowTheNumber) {
  const std::string like = "UBND TỈNH AN HÒA\nSỞ GIAO THÔNG VẬN TẢI\nSố: 215/SGTVT-VP\nV/v phát động phong trào thi đua năm 2024\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Hòa, ngày 09 tháng 02 năm 2024\n\nKính gửi:\n- Các phòng thuộc Sở.\n\nThực hiện Công văn số 118/UBND-NC ngày 28/01/2024 của UBND tỉnh An Hòa về việc phát động phong trào thi đua năm 2024, Giám đốc Sở phát động phong trào thi đua với các nội dung sau:\n\n1. Các đợt\na) Đợt 1: từ ngày 15/02/2024 đến hết ngày 30/6/2024.\nb) Đợt 2: từ ngày 01/7/2024 đến hết ngày 30/11/2024.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nHồ Văn Luồng\n";
  const std::string text = drafted_text(like, 2025);
  EXPECT_THAT(text, HasSubstr("Số: ……/SGTVT-VP\nV/v phát động phong trào thi đua năm 2025\n")) << text;
  EXPECT_THAT(text, Not(HasSubstr("CÔNG VĂN")));
  for (const char* once : {"Độc lập - Tự do", "An Hòa, ngày", "Kính gửi", "Thực hiện Công văn"}) EXPECT_EQ(text.find(once), text.rfind(once)) << once;
  EXPECT_THAT(text, Not(HasSubstr("ngày 09 tháng 02")));
  const plan::reading back = built_in().read(text);
  EXPECT_EQ(back.campaign.document->type, document_type::dispatch);
  EXPECT_EQ(back.campaign.title, "V/v phát động phong trào thi đua năm 2025");
}

TEST(DraftedPapers, OfADraftThatWasNotFilledInKeepItsCodesAndBlankBases) {
  const std::string like = test::changed(plan_with("I. MỤC ĐÍCH\n1. Giữ luồng.\n\nII. ĐIỂM NHẤN\n\n- Quán triệt Nghị quyết Đại hội V Công đoàn tỉnh An Hòa.\n\nIII. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024."), "Ban Thường vụ Công đoàn Cảng Sông Lam phát động", "Căn cứ Kế hoạch số ……/KH-LĐLĐ ngày …… của Liên đoàn Lao động tỉnh An Hòa về việc thi đua năm 2024;\n\nBan Thường vụ Công đoàn Cảng Sông Lam phát động");
  const auto drafted_with = [&](const std::string& number) { return drafted_text(test::changed(like, "Số: 07/KH-CĐC", number), 2025); };
  const std::string text = drafted_with("Số: ……/KH-CĐC");
  EXPECT_THAT(text, HasSubstr("\nSố: ……/KH-CĐC\n")) << text;
  EXPECT_THAT(text, HasSubstr("Căn cứ Kế hoạch số ……/KH-LĐLĐ ngày …… của Liên đoàn Lao động tỉnh An Hòa về việc thi đua năm 2025;\n"));
  EXPECT_EQ(text.find("KH-LĐLĐ"), text.rfind("KH-LĐLĐ"));
  EXPECT_EQ(text.find("ĐIỂM NHẤN"), text.rfind("ĐIỂM NHẤN")) << text;
  EXPECT_THAT(drafted_with("Số: ……-KH/HĐTN"), HasSubstr("\nSố: ……-KH/HĐTN\n"));
  EXPECT_THAT(drafted_with("Số: ……/……"), HasSubstr("\nSố: ……/……\n"));
}

TEST(DraftedPapers, OfAReportArePlansWithoutItsResults) {
  const std::string like = "LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA\nCÔNG ĐOÀN CẢNG SÔNG LAM\nSố: 88/BC-CĐC\nAn Hòa, ngày 10 tháng 12 năm 2024\n\nBÁO CÁO\nTổng kết phong trào thi đua năm 2024\n\nThực hiện Kế hoạch số 12/KH-CĐC ngày 15/01/2024 của Công đoàn Cảng về việc phát động thi đua năm 2024, kết quả như sau:\n\nI. KẾT QUẢ\n1. Đã tổ chức 02 đợt thi đua: đợt 1 từ 15/01/2024 đến 30/6/2024; đợt 2 từ 01/7/2024 đến 31/12/2024.\n2. Có 1.250 đoàn viên đăng ký thi đua; 30 sáng kiến được công nhận.\n\nTM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nHồ Văn Luồng\n";
  const plan::drafted made = plan::draft(like, 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("\nKẾ HOẠCH\nPhát động phong trào thi đua năm 2025\n")) << text;
  for (const char* of_report : {"BÁO CÁO", "Tổng kết", "1.250", "kết quả như sau", "BC-CĐC"}) EXPECT_THAT(text, Not(HasSubstr(of_report)));
  EXPECT_THAT(notes_of(made), HasSubstr("văn bản cũ là báo cáo, không phải kế hoạch"));
}

TEST(DraftedPapers, OfMinutesHaveNothingOfTheMeeting) {
  const plan::drafted made = plan::draft("CÔNG ĐOÀN CẢNG SÔNG LAM\n\nBIÊN BẢN\nHọp đăng ký thi đua năm 2024\n\nHôm nay, ngày 20 tháng 01 năm 2024, Công đoàn Cảng họp đăng ký thi đua.\nNội dung: Các đoàn viên đăng ký danh hiệu thi đua năm 2024.\nBiên bản kết thúc lúc 16 giờ 30 phút cùng ngày.\n", 2025, built_in());
  EXPECT_THAT(plan::write(made.what, built_in(), made.how), Not(HasSubstr("Biên bản")));
  EXPECT_THAT(notes_of(made), HasSubstr("văn bản cũ không phải kế hoạch"));
}

TEST(DraftNotes, TellOfDaysThatFallInNoPhaseOfTheDraft) {
  const auto notes = [](const std::string& days) { return notes_of(plan::draft(plan_with("I. CÁC ĐỢT\nĐợt 1: từ ngày 15/02/2024 đến ngày 30/6/2024, chào mừng " + days + ".\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024."), 2025, built_in())); };
  EXPECT_THAT(notes("94 năm Ngày thành lập Đảng Cộng sản Việt Nam"), HasSubstr("ngày kỷ niệm của kế hoạch cũ không có trong dự thảo, bổ sung nếu cần: `94 năm Ngày thành lập Đảng"));
  EXPECT_THAT(notes("49 năm Ngày Giải phóng miền Nam"), Not(HasSubstr("ngày kỷ niệm của kế hoạch cũ")));
}

TEST(DraftNotes, TellThatTheOldTextIsCutOff) {
  const std::string whole = plan_with("I. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024, hoàn thành các chỉ tiêu.");
  EXPECT_THAT(notes_of(plan::draft(whole.substr(0, whole.find(" tiêu.")), 2025, built_in())), HasSubstr("văn bản cũ bị cắt ở cuối"));
  EXPECT_THAT(notes_of(plan::draft(whole, 2025, built_in())), Not(HasSubstr("bị cắt")));
}

TEST(DraftNotes, TellWhatIsSaidOfTheOldYearAlone) {
  const auto notes = [](const std::string& item) { return notes_of(plan::draft(plan_with("I. NỘI DUNG\n1. " + item + "\n2. Giữ bến."), 2025, built_in())); };
  EXPECT_THAT(notes("Thi đua trong năm bản lề thực hiện kế hoạch 5 năm 2021 - 2025."), HasSubstr("`năm bản lề thực hiện kế hoạch 5 năm 2021 - 2025` nói riêng về năm cũ"));
  EXPECT_THAT(notes("Tổng kết 50 năm thực hiện Di chúc (1974 - 2024)."), HasSubstr("là dịp của năm cũ"));
  EXPECT_THAT(notes("Giữ luồng thông suốt cả năm."), Not(HasSubstr("năm cũ")));
}

TEST(DraftedPhases, KeepTheNamesOfTheirDrives) {
  const std::string like = plan_with("I. CÁC ĐỢT\n1. Đợt 1: Tháng Sạch bến (từ ngày 15/01/2024 đến ngày 30/6/2024): thay phao hỏng trên toàn tuyến.\n2. Đợt 2: Chiến dịch Thông luồng (từ ngày 01/7/2024 đến ngày 31/12/2024).");
  const plan::drafted made = plan::draft(like, 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("Tháng Sạch bến; thay phao hỏng trên toàn tuyến.")) << text;
  EXPECT_THAT(text, HasSubstr("Chiến dịch Thông luồng."));
  expect_whole(made, text);
}

TEST(DraftedPhases, HoldNoElectionOfTheOldYear) {
  const plan::drafted made = plan::draft(plan_with("I. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024: chào mừng cuộc bầu cử đại biểu HĐND các cấp; thay phao hỏng trên toàn tuyến.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024."), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, Not(HasSubstr("bầu cử"))) << text;
  EXPECT_THAT(text, HasSubstr("hay phao hỏng trên toàn tuyến"));
  EXPECT_THAT(notes_of(made), HasSubstr("bỏ việc một lần của năm cũ"));
}

TEST(DraftedPhases, AreTimedOnce) {
  const std::string text = drafted_text(plan_with("1. Thời gian thi đua: từ ngày 31/10/2024 đến ngày 31/12/2024.\n2. Nội dung: giữ luồng thông suốt."), 2025);
  EXPECT_THAT(text, HasSubstr("Thời gian thi đua: từ ngày 31/10/2025 đến ngày 31/12/2025.\n")) << text;
  EXPECT_EQ(text.find("Thời gian"), text.rfind("Thời gian"));
}

TEST(DraftedPeriods, MoveTheirLastYearAndBlankThoseBetween) {
  const std::string like = test::changed(test::changed(plan_with("I. MỤC TIÊU ĐẾN NĂM 2025\n1. Giữ luồng.\nII. LỘ TRÌNH\n- Giai đoạn 1: Từ năm 2021 đến năm 2022: phát động thi đua; sơ kết vào cuối năm 2022.\n- Giai đoạn 2: Từ năm 2023 đến năm 2025: nhân rộng điển hình, tổng kết vào quý IV/2025."), "Phát động phong trào thi đua năm 2024\n\nBan", "Phong trào thi đua “Giữ bến, thông luồng” giai đoạn 2021 - 2025\n\nBan"), "phát động phong trào thi đua năm 2024 với", "phát động phong trào thi đua với");
  const plan::drafted made = plan::draft(like, 2026, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("I. MỤC TIÊU ĐẾN NĂM 2030\n")) << text;
  EXPECT_THAT(text, HasSubstr("sơ kết vào cuối năm ……"));
  EXPECT_THAT(text, HasSubstr("tổng kết vào quý IV/2030"));
  EXPECT_THAT(notes_of(made), HasSubstr("nhắc một năm của giai đoạn cũ: để trống"));
  // One that has moved into the old period does not move again.
  const std::string early = test::changed(like, "1. Giữ luồng.", "1. Hoàn thành nhiệm vụ năm 2021 của Kế hoạch 5 năm 2021 - 2022.");
  EXPECT_THAT(drafted_text(early, 2022), HasSubstr("Hoàn thành nhiệm vụ năm 2022 của Kế hoạch"));
}

TEST(DraftNotes, TellOfHeadingsWhoseYearsAreOver) {
  const auto notes = [](int year) { return notes_of(plan::draft(plan_with("I. MỤC TIÊU ĐẾN NĂM 2025\n1. Giữ luồng.\n2. Giữ bến."), year, built_in())); };
  EXPECT_THAT(notes(2026), HasSubstr("`MỤC TIÊU ĐẾN NĂM 2025` nhắc năm 2025, đã qua: xem lại"));
  EXPECT_THAT(notes(2025), Not(HasSubstr("đã qua")));
}

TEST(DraftedRecipients, EndWithTheirCell) {
  const plan::drafted made = plan::draft(test::changed(plan_with("I. NỘI DUNG\n1. Giữ luồng.\n2. Giữ bến."), "\n\nTM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nHồ Văn Luồng\n", "\n\n|Nơi nhận: - Các tổ; - Lưu: VT.|CHỦ TỊCH Hồ Văn Luồng|\n|---|---|\n"), 2025, built_in());
  EXPECT_THAT(plan::write(made.what, built_in(), made.how), Not(HasSubstr("Hồ Văn Luồng")));
}

std::string drafted_under(const std::string& bases, const std::string& opening = "Ban Thường vụ Công đoàn Cảng Sông Lam phát động phong trào thi đua năm 2024 với các nội dung sau:") {
  return drafted_text(test::changed(plan_with("I. NỘI DUNG\n1. Giữ luồng.\n2. Giữ bến."), "Ban Thường vụ Công đoàn Cảng Sông Lam phát động phong trào thi đua năm 2024 với các nội dung sau:", bases + opening), 2025);
}

TEST(DraftedBases, AreAboutWhatStandsBehindTheirIssuer) {
  EXPECT_THAT(drafted_under("Căn cứ Nghị quyết số 03-NQ/ĐU ngày 10/01/2024 của Đảng ủy Cảng lãnh đạo thực hiện nhiệm vụ chính trị năm 2024;\n\n"), HasSubstr("Căn cứ Nghị quyết số ……-NQ/ĐU ngày …… của Đảng ủy Cảng về việc lãnh đạo thực hiện nhiệm vụ chính trị năm 2025;"));
  EXPECT_THAT(drafted_under("Căn cứ Nghị quyết số 03-NQ/ĐU ngày 10/01/2021 của Đảng ủy Cảng;\n\n"), HasSubstr("Nghị quyết số 03-NQ/ĐU ngày 10/01/2021"));
  EXPECT_THAT(drafted_under("Căn cứ Công văn số 12/BTĐKT ngày 08/01/2024 của Ban Thi đua - Khen thưởng tỉnh gửi các cơ quan;\n\n"), Not(HasSubstr("về việc gửi")));
  EXPECT_THAT(drafted_under("Thực hiện Kế hoạch số 12/KH-SGT ngày 08/01/2024 của Sở Giao thông và Kế hoạch số 14/KH-CAT ngày 20/01/2024 của Công an tỉnh;\n\n"), Not(HasSubstr("về việc và"))) << "another basis";
}

TEST(DraftedBases, EndBeforeTheSentenceThatOpensThePlan) {
  const std::string text = drafted_under("Thực hiện Công văn số 33/CV-LĐLĐ ngày 25/01/2024 của Liên đoàn Lao động tỉnh An Hòa hướng dẫn phát động thi đua,\n", "Công đoàn Cảng xây dựng kế hoạch như sau:");
  EXPECT_THAT(text, HasSubstr("hướng dẫn phát động thi đua;\n\nCông đoàn Cảng phát động phong trào thi đua năm 2025")) << text;
  EXPECT_THAT(text, Not(HasSubstr("như sau")));
  const std::string of_library = drafted_text("SỞ VĂN HÓA TỈNH AN HÒA\nTHƯ VIỆN TỈNH\nSố: 18/KH-TVT\nAn Hòa, ngày 11 tháng 02 năm 2024\n\nKẾ HOẠCH\nTổ chức phong trào thi đua năm 2024\n\nThực hiện Công văn số 33/CV-CĐVC ngày 25/01/2024 của Công đoàn Viên chức tỉnh hướng dẫn phát động thi đua,\nThư viện tỉnh xây dựng kế hoạch như sau:\n\nI. NỘI DUNG\n1. Giữ sách.\n2. Giữ kho.\n\nGIÁM ĐỐC\n\nHồ Văn Sách\n", 2025);
  EXPECT_THAT(of_library, HasSubstr("hướng dẫn phát động thi đua;\n\nThư viện tỉnh xây dựng kế hoạch như sau:\n")) << of_library;
  EXPECT_THAT(drafted_under("Thực hiện Công văn số 33/CV-LĐLĐ ngày 25/01/2024 của Liên đoàn Lao động tỉnh An Hòa hướng dẫn thi đua năm 2024,\n\n", ""), Not(HasSubstr(",;")));
}

TEST(DraftedPhases, OfATableStandWhereItStood) {
  const plan::drafted made = plan::draft(plan_with("I. Các đợt thi đua\n\n| Đợt | Thời gian | Ngày lễ |\n|---|---|---|\n| 1 | 12/01 - 30/6/2024 | 134 năm Ngày sinh Chủ tịch Hồ Chí Minh |\n| 2 | 01/7 - 31/12/2024 | 79 năm Quốc khánh |\n\nII. Chỉ tiêu\n\n| Hình thức | Số lượng |\n|---|---|\n| Giấy khen | 05 tập thể |\n\nIII. Tổ chức\n- Các tổ theo dõi, đôn đốc việc giữ luồng."), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("I. Các đợt thi đua\n\nĐợt 1: Từ ngày 12/01/2025 đến ngày 30/6/2025")) << text;
  EXPECT_THAT(text, HasSubstr("II. Chỉ tiêu\n\n(Bảng: ……)\n"));
  EXPECT_THAT(text, HasSubstr("III. Tổ chức\n\n- Các tổ theo dõi, đôn đốc việc giữ luồng."));
  EXPECT_THAT(text, Not(HasSubstr("|")));
  EXPECT_EQ(text.find("Đợt 1"), text.rfind("Đợt 1"));
  expect_whole(made, text);
}

TEST(DraftedPhases, KeepTheNamesTheyHaveInsteadOfNumbers) {
  const plan::drafted made = plan::draft(plan_with("I. Các đợt thi đua\n1. Chiến dịch vận tải Tết Giáp Thìn: từ ngày 15/01/2024 đến ngày 24/02/2024.\n2. Chiến dịch vận tải hè: từ ngày 25/5/2024 đến ngày 25/8/2024.\nII. Nội dung\n- Giữ luồng thông suốt."), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("1. Chiến dịch vận tải Tết Ất Tỵ: từ ngày 15/01/2025 đến ngày 24/02/2025")) << text;
  EXPECT_THAT(text, HasSubstr("2. Chiến dịch vận tải hè: từ ngày 25/5/2025 đến ngày 25/8/2025"));
  expect_whole(made, text);
}

TEST(DraftedPhases, TellDaysOfTheirOwnAmongTheOthers) {
  const std::string text = drafted_text(plan_with("I. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024, lập thành tích chào mừng 38 năm Ngày mở bến phà Sông Lam (16/7/1986 - 16/7/2024)."), 2025);
  const std::size_t own = text.find("chào mừng 39 năm Ngày mở bến phà Sông Lam (16/7/1986 - 16/7/2025)");
  ASSERT_NE(own, std::string::npos) << text;
  EXPECT_LT(own, text.find("Ngày Quốc khánh"));
}

TEST(DraftNotes, OfALostSentenceDoNotSayAgainWhatIsLeftOut) {
  const std::string notes = notes_of(plan::draft(plan_with("I. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024, chào mừng cuộc bầu cử đại biểu Hội đồng nhân dân các cấp của toàn tỉnh.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024."), 2025, built_in()));
  EXPECT_THAT(notes, HasSubstr("bỏ việc một lần của năm cũ")) << notes;
  EXPECT_THAT(notes, Not(HasSubstr("không có trong dự thảo")));
}

TEST(DraftedPapers, OfAReportFollowTheYearOfThePhasesItLooksAheadTo) {
  const plan::drafted made = plan::draft("ỦY BAN NHÂN DÂN\nXÃ SÔNG LAM\nSố: 112/BC-UBND\nSông Lam, ngày 28 tháng 11 năm 2023\n\nBÁO CÁO\nKết quả phong trào thi đua yêu nước năm 2023, phương hướng năm 2024\n\nI. KẾT QUẢ NĂM 2023\n1. Nhân dân góp 3.500 ngày công.\n\nII. PHƯƠNG HƯỚNG NĂM 2024\n1. Phát động thi đua 2 đợt: đợt 1 từ tháng 01 đến tháng 6/2024; đợt 2 từ tháng 7 đến tháng 12/2024.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHồ Văn Bến\n", 2025, built_in());
  ASSERT_EQ(made.what.phases.size(), 2U);
  EXPECT_EQ(made.what.phases[0].from.day, date(2025, 1, 1));
  EXPECT_EQ(made.what.phases[1].to.day, date(2025, 12, 31));
}

TEST(DraftedPhases, HaveNoLunarDayWhereTheDayIsASolarOne) {
  const std::string text = drafted_text(plan_with("I. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến ngày 01/5/2024.\nĐợt 2: từ mồng 2 tháng 5 đến ngày 31 tháng 12 năm 2024."), 2025);
  EXPECT_THAT(text, HasSubstr("Đợt 1: Từ ngày 01/01/2025 đến ngày 01/5/2025")) << text;
  EXPECT_THAT(text, HasSubstr("Đợt 2: Từ ngày 02/5/2025 đến ngày 31/12/2025"));
}

TEST(DraftedPhases, EndBeforeTheNextOneDoes) {
  const plan::drafted made = plan::draft(plan_with("I. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến ngày 23 tháng Chạp (02/02/2024).\nĐợt 2: từ 03/02/2024 đến ngày 31/12/2024."), 2025, built_in());
  ASSERT_EQ(made.what.phases.size(), 2U);
  for (const phase& each : made.what.phases) EXPECT_TRUE(!each.from.day || !each.to.day || *each.from.day < *each.to.day);
  EXPECT_TRUE(!made.what.phases[0].to.day || made.what.phases[0].to.day->year() == 2025);
}

TEST(DraftedPhases, LoseOfWhatHappensOnceNoMoreThanItsClause) {
  const std::string text = drafted_text(plan_with("I. CÁC ĐỢT\n- Đợt 1: Từ 01/01/2024 đến 30/6/2024, tập trung phục vụ bầu cử đại biểu Quốc hội, đại biểu Hội đồng nhân dân, làm tốt công tác cứu hộ.\n- Đợt 2: Từ 01/7/2024 đến 31/12/2024, mừng Quốc khánh."), 2025);
  EXPECT_THAT(text, HasSubstr("làm tốt công tác cứu hộ")) << text;
  EXPECT_THAT(text, Not(HasSubstr("đại biểu")));
}

TEST(DraftedPhases, KeepShortNamesBeforeTheirBounds) {
  const std::string text = drafted_text(plan_with("I. CÁC ĐỢT\n- Đợt 1: Ra quân, từ 01/01/2024 đến 30/6/2024.\n- Đợt 2: sửa chữa lớn, từ 01/7/2024 đến 31/12/2024."), 2025);
  for (const char* name : {"Ra quân", "sửa chữa lớn"}) EXPECT_THAT(text, HasSubstr(name)) << text;
}

TEST(DraftLayout, StandsWithTheDeadlineOfTheYearBefore) {
  const auto draft_of = [](const std::string& day) {
    std::string like = plan_with("I. NỘI DUNG\n1. Giữ luồng thông suốt.\n2. Giữ bến sạch.\nII. CÁC ĐỢT\n1. Đợt 1: từ 01/01/2024 đến 30/6/2024.\n2. Đợt 2: từ 01/7/2024 đến 31/12/2024.\nIII. TỔ CHỨC THỰC HIỆN\n1. Các tổ đăng ký thi đua gửi về Văn phòng chậm nhất ngày " + day + ".\n2. Văn phòng theo dõi, đôn đốc.");
    const std::size_t at = like.find("12 tháng 01 năm 2024");
    like.replace(at, std::string("12 tháng 01 năm 2024").size(), "12 tháng 12 năm 2023");
    return plan::draft(like, 2025, built_in());
  };
  const plan::drafted made = draft_of("29/12/2023");
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("1. Các tổ đăng ký thi đua gửi về Văn phòng chậm nhất ngày 27/12/2024.\n2. Văn phòng theo dõi")) << "a working day\n" << text;
  expect_whole(made, text);
  ASSERT_TRUE(made.what.registration && made.what.registration->due);
  EXPECT_EQ(made.what.registration->due->day(), date(2024, 12, 27));
}

TEST(DraftLayout, StandsWithTheRegistrationInItsOwnWords) {
  const auto text_of = [](const std::string& line, std::size_t registered) {
    const plan::drafted made = plan::draft(plan_with("I. CÁC ĐỢT\n- Đợt 1: từ 01/01/2024 đến 30/6/2024.\n- Đợt 2: từ 01/7/2024 đến 31/12/2024.\nII. TỔ CHỨC THỰC HIỆN\n- " + line + "\n- Văn phòng theo dõi, đôn đốc."), 2025, built_in());
    const std::string text = plan::write(made.what, built_in(), made.how);
    expect_whole(made, text);
    EXPECT_EQ(made.what.registration.has_value() ? 1U : 0U, registered) << text;
    return text;
  };
  // What the reader takes for a deadline there is the draft's, in a day of the old words.
  EXPECT_THAT(text_of("Đăng ký tại Phòng Kỹ thuật, hạn chót: thứ Hai, 05.02.2024.", 1), Not(HasSubstr("Bản đăng ký thi đua gửi")));
  // A day that does not exist is left blank, and then nothing is registered by any day.
  const std::string blank = text_of("Các tổ đăng ký phần việc gửi về Văn phòng trước ngày 30/02/2024.", 0);
  EXPECT_THAT(blank, HasSubstr("- Các tổ đăng ký phần việc gửi về Văn phòng trước ngày ……")) << blank;
  EXPECT_EQ(blank.find("đăng ký phần việc"), blank.rfind("đăng ký phần việc")) << blank;
}

TEST(DraftLayout, KeepsLinksAndTellsOfTheYearInThem) {
  const plan::drafted made = plan::draft(plan_with("I. CÁC ĐỢT\n- Đợt 1: từ 01/01/2024 đến 30/6/2024.\n- Đợt 2: từ 01/7/2024 đến 31/12/2024.\nII. TỔ CHỨC THỰC HIỆN\n- Đăng ký trực tuyến tại https://example.org/dangky-2024 (mã TĐ-01/2024) đến 17h00 ngày 26/01/2024.\n- Mẫu biểu tại https://example.org/mau, dùng cho năm 2024."), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("https://example.org/dangky-2024 (mã TĐ-01/2025)")) << text;
  EXPECT_THAT(text, HasSubstr("https://example.org/mau, dùng cho năm 2025"));
  expect_whole(made, text);
  const std::string notes = notes_of(made);
  EXPECT_THAT(notes, HasSubstr("có đường dẫn ghi năm 2024: xem lại")) << notes;
  EXPECT_EQ(notes.find("có đường dẫn"), notes.rfind("có đường dẫn"));
}

TEST(DraftNotes, OfADayOrACongressThatTheDraftNamesAreNone) {
  const std::string notes = notes_of(plan::draft(plan_with("I. NỘI DUNG\n1. Chuẩn bị tốt đại hội công đoàn các cấp nhiệm kỳ 2023 - 2028 ở các bến.\n2. Tiến tới Đại hội Công đoàn các cấp, nhiệm kỳ 2023-2028.\nII. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến 30/6/2024, kỷ niệm 40 năm thành lập Bến phà 15/4.\nĐợt 2: từ 01/7/2024 đến 31/12/2024."), 2025, built_in()));
  EXPECT_THAT(notes, Not(HasSubstr("không có trong dự thảo"))) << notes;
  // One that is gone is told.
  const std::string gone = notes_of(plan::draft(plan_with("I. CÁC ĐỢT\nĐợt 1: từ 15/02/2024 đến 30/6/2024, chào mừng 94 năm ngày thành lập Đảng, chào mừng đại hội công đoàn cấp trên trực tiếp cơ sở.\nĐợt 2: từ 01/7/2024 đến 31/12/2024."), 2025, built_in()));
  EXPECT_THAT(gone, HasSubstr("không có trong dự thảo, bổ sung nếu cần: `94 năm ngày thành lập Đảng`")) << gone;
  EXPECT_THAT(gone, HasSubstr("không có trong dự thảo, bổ sung nếu cần: `đại hội công đoàn cấp trên trực tiếp cơ sở`"));
}

TEST(DraftNotes, TellOfAJubileeThatAPhaseLooksBackOn) {
  const auto notes = [](const std::string& day) { return notes_of(plan::draft(plan_with("I. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến 30/6/2024.\nĐợt 2: từ 01/7/2024 đến 31/12/2024, " + day + "."), 2025, built_in())); };
  EXPECT_THAT(notes("kỷ niệm 55 năm thực hiện Di chúc của Chủ tịch Hồ Chí Minh (1969 - 2024)"), HasSubstr("là dịp của năm cũ: xem lại"));
  EXPECT_THAT(notes("kỷ niệm 55 năm mở Bến phà Sông Lam (1969 - 2024)"), Not(HasSubstr("là dịp của năm cũ")));
}

TEST(DraftNotes, TakeTheNumberOfAPlaceForNoFigure) {
  const auto notes = [](const std::string& item) { return notes_of(plan::draft(plan_with("I. NỘI DUNG\n1. " + item + "\n2. Giữ bến sạch.\nII. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến 31/12/2024."), 2025, built_in())); };
  EXPECT_THAT(notes("Phường 5 vận động các hộ giữ bến."), Not(HasSubstr("có số liệu")));
  EXPECT_THAT(notes("Phường vận động 5 hộ giữ bến."), HasSubstr("có số liệu của năm cũ"));
}

TEST(DraftedPapers, OfAReportKeepThePhasesOfTheYearItLooksAheadTo) {
  const std::string report = "ỦY BAN NHÂN DÂN\nXÃ SÔNG LAM\nSố: 112/BC-UBND\nSông Lam, ngày 28 tháng 11 năm 2023\n\nBÁO CÁO\nKết quả phong trào thi đua yêu nước năm 2023, phương hướng năm 2024\n\nI. KẾT QUẢ NĂM 2023\n1. Nhân dân góp 3.500 ngày công.\n\nII. PHƯƠNG HƯỚNG NĂM 2024\n1. Phát động thi đua 2 đợt: đợt 1 từ tháng 01 đến tháng 6/2024; đợt 2 từ tháng 7 đến tháng 12/2024.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHồ Văn Bến\n";
  const plan::drafted made = plan::draft(report, 2024, built_in());
  EXPECT_EQ(made.from_year, 2023);
  ASSERT_EQ(made.what.phases.size(), 2U);
  EXPECT_EQ(made.what.phases[0].from.day, date(2024, 1, 1));
  EXPECT_EQ(made.what.phases[1].to.day, date(2024, 12, 31));
  EXPECT_THAT(notes_of(made), HasSubstr("đã là của năm 2024: giữ nguyên thời gian"));
  const plan::drafted later = plan::draft(report, 2025, built_in());
  EXPECT_EQ(later.from_year, 2023);
  EXPECT_THAT(notes_of(later), Not(HasSubstr("giữ nguyên thời gian")));
}

TEST(DraftedItems, KeepWhatADutyIsChargedWith) {
  const plan::drafted made = plan::draft(plan_with("I. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến 31/12/2024.\nII. TỔ CHỨC THỰC HIỆN\n1. Đề nghị Ban Giám đốc và các phòng phối hợp thực hiện.\n2. Giao Văn phòng theo dõi, đôn đốc.\n3. Các tổ công đoàn tổ chức phát động."), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("1. Đề nghị Ban Giám đốc và các phòng phối hợp thực hiện.\n2. Giao Văn phòng theo dõi, đôn đốc.\n3. Các tổ công đoàn tổ chức phát động.")) << text;
  expect_whole(made, text);
}

TEST(DraftedOpenings, BeginWithWhoAgreed) {
  std::string like = plan_with("I. NỘI DUNG\n1. Giữ luồng thông suốt.\nII. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến 31/12/2024.");
  const std::string opening = "Ban Thường vụ Công đoàn Cảng Sông Lam phát động phong trào thi đua năm 2024 với các nội dung sau:";
  const auto with = [&](const std::string& agreed) {
    std::string text = like;
    text.replace(text.find(opening), opening.size(), "Thực hiện Kế hoạch số 05/KH-LĐLĐ ngày 03/01/2024 của Liên đoàn Lao động tỉnh An Hòa về việc phát động phong trào thi đua năm 2024; " + agreed + opening);
    return drafted_text(text, 2025);
  };
  EXPECT_THAT(with("được sự đồng ý của Đảng ủy Cảng, "), HasSubstr("\nĐược sự đồng ý của Đảng ủy Cảng, Ban Thường vụ Công đoàn Cảng Sông Lam phát động phong trào thi đua năm 2025"));
  EXPECT_THAT(with("theo đề nghị của Văn phòng, "), HasSubstr("\nTheo đề nghị của Văn phòng, Ban Thường vụ"));
  EXPECT_THAT(with(""), HasSubstr("\nBan Thường vụ Công đoàn Cảng Sông Lam phát động"));
}

TEST(DraftedPhases, OfADriveKeepHowManyDaysItHas) {
  const auto text = [](const std::string& line) { return drafted_text(plan_with("I. THỜI GIAN\n- " + line + "\nII. NỘI DUNG\n- Giữ luồng thông suốt."), 2025); };
  EXPECT_THAT(text("Thời gian thi đua đặc biệt: 60 ngày, từ ngày 20/6/2024 đến ngày 18/8/2024."), HasSubstr("- Thời gian thi đua đặc biệt: 60 ngày, từ ngày 20/6/2025 đến ngày 18/8/2025"));
  EXPECT_THAT(text("Thời gian thi đua: từ ngày 20/6/2024 đến ngày 18/8/2024."), HasSubstr("- Thời gian thi đua: từ ngày 20/6/2025 đến ngày 18/8/2025"));
}

// A plan for 2024 with another title.
std::string plan_titled(const std::string& title, const std::string& sections = "I. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến 30/6/2024.\nĐợt 2: từ 01/7/2024 đến 31/12/2024.") {
  const std::string usual = "Phát động phong trào thi đua năm 2024\n";
  std::string text = plan_with(sections);
  return text.replace(text.find(usual), usual.size(), title + "\n");
}

TEST(DraftedTitles, KeepWhatIsCarriedOutAndLoseNoVerbWithoutItsObject) {
  const auto title = [](const std::string& old) { return plan::draft(plan_titled(old), 2025, built_in()).what.title; };
  EXPECT_EQ(title("Phát động phong trào thi đua thực hiện thắng lợi Nghị quyết Đại hội XIII của Đảng năm 2024"), "Phát động phong trào thi đua thực hiện thắng lợi Nghị quyết Đại hội XIII của Đảng năm 2025");
  EXPECT_EQ(title("Phát động phong trào thi đua năm 2024 và thi đua lập thành tích chào mừng Đại hội Hội Nông dân các cấp"), "Phát động phong trào thi đua năm 2025");
  EXPECT_EQ(title("Phát động thi đua năm 2024 chào mừng 40 năm mở bến phà, 94 năm Ngày thành lập Đảng"), "Phát động thi đua năm 2025 chào mừng 41 năm mở bến phà, 95 năm Ngày thành lập Đảng") << "a day that no catalogue holds";
  const std::string notes = notes_of(plan::draft(plan_titled("Phát động phong trào thi đua năm 2024 chào mừng Đại hội Hội Nông dân các cấp"), 2025, built_in()));
  EXPECT_THAT(notes, HasSubstr("bỏ khỏi tiêu đề: `Đại hội Hội Nông dân các cấp`")) << notes;
  EXPECT_THAT(notes_of(plan::draft(plan_titled("Phát động phong trào thi đua năm 2024 chào mừng bầu cử đại biểu Quốc hội"), 2025, built_in())), HasSubstr("tiêu đề nêu việc một lần"));
}

TEST(DraftedTitles, AreNotToldAgainBelow) {
  const plan::drafted made = plan::draft(plan_titled("Phát động thi đua năm 2024 thực hiện Nghị quyết Đại hội XIII của Đảng, chào mừng 40 năm mở bến phà Sông Lam"), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_EQ(text.find("41 năm mở bến phà"), text.rfind("41 năm mở bến phà")) << text;
  EXPECT_EQ(text.find("Nghị quyết Đại hội XIII"), text.rfind("Nghị quyết Đại hội XIII"));
  EXPECT_THAT(text, Not(HasSubstr("ĐIỂM NHẤN")));
  expect_whole(made, text);
}

TEST(DraftedPhases, TellADayOnce) {
  const auto count = [](const std::string& text, const std::string& words) {
    std::size_t times = 0;
    for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) ++times;
    return times;
  };
  // Once with its days and once without them.
  EXPECT_EQ(count(drafted_text(plan_titled("Thi đua kỷ niệm 45 năm Ngày mở bến phà Sông Lam (29/3/1979 - 29/3/2024) năm 2024", "I. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến 30/6/2024, kỷ niệm 45 năm Ngày mở bến phà Sông Lam (29/3).\nĐợt 2: từ 01/7/2024 đến 31/12/2024."), 2025), "46 năm Ngày mở bến phà Sông Lam"), 2U) << "in the title and in the phase";
  // The theme of the phase names it too.
  EXPECT_EQ(count(drafted_text(plan_with("I. CÁC ĐỢT\nĐợt 1: từ 05/9/2024 đến 20/11/2024, chủ đề: “Thi đua dạy tốt, chào mừng Ngày Nhà giáo Việt Nam”. Kỷ niệm 42 năm Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2024).\nĐợt 2: từ 21/11/2024 đến 31/12/2024."), 2025), "Ngày Nhà giáo Việt Nam"), 2U) << "in the theme and with its number";
}

TEST(DraftedPhases, WhoseDaysNobodyKnowsAreLeftBlank) {
  const plan::drafted made = plan::draft(plan_with("I. CÁC ĐỢT\n1. Đợt 1: Thi đua chào mừng 134 năm Ngày sinh Chủ tịch Hồ Chí Minh.\n2. Đợt 2: từ 01/7/2024 đến 31/12/2024."), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("1. Đợt 1: Từ ngày …… đến ngày ……; chào mừng 135 năm Ngày sinh Chủ tịch Hồ Chí Minh")) << text;
  EXPECT_THAT(text, HasSubstr("2. Đợt 2: Từ ngày 01/7/2025"));
  const std::string notes = notes_of(made);
  EXPECT_THAT(notes, HasSubstr("chưa rõ thời gian của đợt 1")) << notes;
  EXPECT_THAT(notes, Not(HasSubstr("chưa rõ thời gian của đợt 2")));
  EXPECT_THAT(notes, Not(HasSubstr("bố cục")));
}

TEST(DraftedItems, CountOnFromTheFirstYear) {
  const auto item = [](const std::string& text) { return drafted_text(plan_with("I. NỘI DUNG\n1. Năm 2024 là " + text + ".\n2. Giữ bến sạch.\nII. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến 31/12/2024."), 2025); };
  for (const char* first : {"năm đầu tiên", "năm đầu", "năm thứ nhất"}) EXPECT_THAT(item(std::string(first) + " thực hiện Nghị quyết Đại hội Công đoàn tỉnh An Hòa lần thứ XI"), HasSubstr("Năm 2025 là năm thứ hai thực hiện Nghị quyết Đại hội Công đoàn tỉnh An Hòa lần thứ XI")) << first;
}

TEST(DraftedItems, DoNotRenameMovements) {
  const plan::drafted made = plan::draft(plan_with("I. NỘI DUNG\n1. Phong trào thi đua “Cả bến chung tay xóa phà cũ trong năm 2024”.\n2. Năm 2024 giữ bến sạch.\nII. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến 31/12/2024."), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("1. Phong trào thi đua “Cả bến chung tay xóa phà cũ trong năm 2024”.\n2. Năm 2025 giữ bến sạch.")) << text;
  EXPECT_EQ(text.find("xóa phà cũ"), text.rfind("xóa phà cũ"));
  EXPECT_THAT(notes_of(made), HasSubstr("là tên phong trào ghi năm 2024: giữ nguyên"));
}

TEST(DraftedItems, MoveTheYearThatComesWithItsName) {
  const std::string text = drafted_text(plan_with("I. NỘI DUNG\n1. Chăm lo Tết Nguyên đán Ất Tỵ 2025.\n2. Chăm lo Tết Giáp Thìn năm 2024.\n3. Xây bến trong năm 2026.\nII. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến 31/12/2024."), 2025);
  for (const char* item : {"Tết Nguyên đán Bính Ngọ 2026", "Tết Ất Tỵ năm 2025", "trong năm 2026"}) EXPECT_THAT(text, HasSubstr(item)) << text;
}

TEST(DraftedPeriods, StayWhereThePlanIsOfOneYearOfThem) {
  const auto title = [](const std::string& phases) { return plan::draft(plan_titled("Phát động phong trào thi đua yêu nước giai đoạn 2024 - 2028", phases), 2025, built_in()).what.title; };
  EXPECT_EQ(title("I. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến 31/12/2024."), "Phát động phong trào thi đua yêu nước giai đoạn 2024 - 2028");
  EXPECT_EQ(title("I. CÁC ĐỢT\nGiai đoạn 1: từ 01/01/2024 đến 31/12/2025.\nGiai đoạn 2: từ 01/01/2026 đến 31/12/2028."), "Phát động phong trào thi đua yêu nước giai đoạn 2025 - 2029");
}

TEST(DraftedPhases, KeepQuotedNamesAndBracketsWhole) {
  const std::string text = drafted_text(plan_with("I. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến 30/6/2024\nThi đua “Nạo vét nhanh, thông luồng sớm” chào mừng 134 năm Ngày sinh Chủ tịch Hồ Chí Minh; trọng tâm: (1) nạo vét xong luồng chính; (2) thay hết phao hỏng.\nĐợt 2: từ 01/7/2024 đến 31/12/2024\nThi đua “100 ngày nước rút” chào mừng 79 năm Quốc khánh 2/9."), 2025);
  for (const char* words : {"Thi đua “Nạo vét nhanh, thông luồng sớm”", "(1) nạo vét xong luồng chính; (2) thay hết phao hỏng", "Thi đua “100 ngày nước rút”"}) EXPECT_THAT(text, HasSubstr(words)) << text;
  EXPECT_THAT(text, Not(HasSubstr("ĐIỂM NHẤN")));
}

TEST(DraftedPhases, KeepTheNumberInTheNameOfABody) {
  const auto text = [](const std::string& day) { return drafted_text(plan_with("I. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến 30/6/2024, kỷ niệm 28 năm " + day + ".\nĐợt 2: từ 01/7/2024 đến 31/12/2024."), 2025); };
  EXPECT_THAT(text("Ngày thành lập Công ty Nạo vét 36 (04/4/1996 - 04/4/2024)"), HasSubstr("29 năm Ngày thành lập Công ty Nạo vét 36 (04/4/1996 - 04/4/2025)"));
  EXPECT_THAT(text("Ngày thành lập Công ty Nạo vét 04/4 (04/4/1996 - 04/4/2024)"), HasSubstr("29 năm Ngày thành lập Công ty Nạo vét (04/4/1996 - 04/4/2025)"));
}

TEST(DraftedItems, MoveBothEndsOfAStretchOrNeither) {
  const auto text = [](const std::string& item) { return drafted_text(plan_with("I. NỘI DUNG\n1. " + item + "\n2. Giữ bến sạch.\nII. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến 31/12/2024."), 2025); };
  EXPECT_THAT(text("Trực luồng từ ngày 03/11/2024 đến hết ngày 31/01/2025."), HasSubstr("từ ngày 03/11/2025 đến hết ngày 31/01/2026"));
  EXPECT_THAT(text("Quyên góp từ ngày 17/3/2023 đến ngày 30/4/2024."), HasSubstr("từ ngày 17/3/2023 đến ngày 30/4/2024"));
  EXPECT_THAT(text("Trực luồng từ ngày 03/3/2024 đến ngày 30/4/2024."), HasSubstr("từ ngày 03/3/2025 đến ngày 30/4/2025"));
  EXPECT_THAT(text("Chào mừng 79 năm Ngày mở bến (10/9/1945 - 10/9/2024)."), HasSubstr("80 năm Ngày mở bến (10/9/1945 - 10/9/2025)"));
}

TEST(DraftedItems, CountTheEditionsOfAYearlyMonth) {
  const std::string text = drafted_text(plan_with("I. NỘI DUNG\n1. Hưởng ứng Tháng Công nhân lần thứ 16 năm 2024.\nII. CÁC ĐỢT\nĐợt 1: từ 01/6/2024 đến 31/12/2024."), 2025);
  EXPECT_THAT(text, HasSubstr("Tháng Công nhân lần thứ 17 năm 2025")) << text;
}

TEST(DraftedBases, AreNoneThatItemsAloneName) {
  const std::string items = "I. NỘI DUNG\n1. Tiếp tục thực hiện Kế hoạch số 15/KH-UBND ngày 10/02/2024 của UBND tỉnh về chuyển đổi số.\n2. Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 với chủ đề năm 2024 “Giữ bến”.\nII. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến 31/12/2024.";
  const plan::drafted made = plan::draft(plan_with(items), 2025, built_in());
  EXPECT_TRUE(made.how.bases.empty());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_EQ(text.find("KH-UBND"), text.rfind("KH-UBND")) << text;
  EXPECT_THAT(text, HasSubstr("1. Tiếp tục thực hiện Kế hoạch số ……/KH-UBND ngày ……"));
  EXPECT_THAT(text, HasSubstr("2. Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 với chủ đề năm 2025 “……”")) << "a directive that stands";
  // One that the head cites as well is one.
  std::string cited = plan_with(items);
  cited.insert(cited.find("Ban Thường vụ Công đoàn Cảng"), "Căn cứ Kế hoạch số 15/KH-UBND ngày 10/02/2024 của UBND tỉnh về chuyển đổi số;\n\n");
  EXPECT_EQ(plan::draft(cited, 2025, built_in()).how.bases.empty(), false);
}

TEST(DraftedPapers, OfALetterKeepTheirLayoutWhateverItLaunches) {
  for (const char* launched : {"đợt thi đua đặc biệt", "đợt thi đua cao điểm", "phong trào thi đua"}) {
    const std::string text = drafted_text("CÔNG TY VẬN TẢI SÔNG LAM\nXÍ NGHIỆP BẾN PHÀ\nSố: 33/XNBP-VP\nV/v phát động " + std::string(launched) + " năm 2024\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Hòa, ngày 03 tháng 10 năm 2024\n\nKính gửi: - Các tổ sản xuất;\n- Các bến.\n\nGiám đốc Xí nghiệp phát động " + launched + " như sau:\n\n1. Thời gian: từ ngày 05/10/2024 đến ngày 31/12/2024.\n2. Mục tiêu: Không để xảy ra tai nạn.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nHồ Văn Bến\n", 2025);
    EXPECT_THAT(text, HasSubstr("Kính gửi: - Các tổ sản xuất;")) << text;
    EXPECT_THAT(text, HasSubstr("2. Mục tiêu: Không để xảy ra tai nạn."));
    EXPECT_THAT(text, Not(HasSubstr("CÔNG VĂN")));
  }
}

TEST(DraftedItems, KeepTheNumbersOfRulesAndBlankThoseOfThePapersOfAYear) {
  const auto text = [](const std::string& item) { return drafted_text(plan_with("I. NỘI DUNG\n1. " + item + ".\n2. Giữ bến sạch.\nII. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến 31/12/2024."), 2025); };
  for (const char* kept : {"Theo Điều 53, Điều 54 Nghị định số 152/2024/NĐ-CP", "Thực hiện Thông tư số 08/2024/TT-BNV về thi đua", "Bến đạt TCVN 2024:2018 và QCVN 01:2024/BYT"}) EXPECT_THAT(text(kept), HasSubstr(std::string("1. ") + kept)) << kept;
  EXPECT_THAT(text("Theo Kế hoạch số 389 ngày 01/6/2024 của Ban Chỉ đạo"), HasSubstr("Theo Kế hoạch số …… ngày …… của Ban Chỉ đạo"));
  EXPECT_THAT(text("Theo Công văn ngày 05 tháng 02 năm 2024 của Sở Nội vụ"), HasSubstr("Theo Công văn ngày …… của Sở Nội vụ"));
  EXPECT_THAT(text("Sơ kết ngày 01/6/2024"), HasSubstr("Sơ kết ngày 01/6/2025"));
}

TEST(DraftedBases, JoinedByAWordStandOnceEach) {
  std::string like = plan_with("I. NỘI DUNG\n1. Giữ luồng thông suốt.\nII. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến 31/12/2024.");
  like.insert(like.find("Ban Thường vụ Công đoàn Cảng"), "Thực hiện Kế hoạch số 05/KH-LĐLĐ ngày 03/01/2024 của Liên đoàn Lao động tỉnh An Hòa về việc phát động thi đua năm 2024 và Kế hoạch số 88/KH-SGT ngày 05/01/2024 của Sở Giao thông tỉnh An Hòa về công tác thi đua năm 2024, ");
  const std::string text = drafted_text(like, 2025);
  EXPECT_EQ(text.find("KH-SGT"), text.rfind("KH-SGT")) << text;
  EXPECT_THAT(text, HasSubstr("về việc phát động thi đua năm 2025;\n"));
  EXPECT_THAT(text, HasSubstr("Kế hoạch số ……/KH-SGT ngày …… của Sở Giao thông tỉnh An Hòa về công tác thi đua năm 2025;"));
}

TEST(DraftedPhases, WithoutNumbersHoldTheirDays) {
  const plan::drafted made = plan::draft(plan_with("I. THỜI GIAN\nNăm 2024 tổ chức hai đợt thi đua:\n- Từ ngày 01/01/2024 đến ngày 30/6/2024: Chào mừng 94 năm Ngày thành lập Đảng; ra quân.\n- Từ ngày 01/7/2024 đến ngày 31/12/2024: Chào mừng 79 năm Quốc khánh 2/9; tăng tốc.\nII. NỘI DUNG\n- Giữ luồng thông suốt."), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, Not(HasSubstr("ĐIỂM NHẤN"))) << text;
  const std::size_t first = text.find("- Từ ngày 01/01/2025"), second = text.find("- Từ ngày 01/7/2025");
  ASSERT_LT(first, second);
  EXPECT_LT(text.find("95 năm Ngày thành lập Đảng"), second);
  EXPECT_LT(second, text.find("80 năm Ngày Quốc khánh"));
  EXPECT_THAT(text, HasSubstr("; tăng tốc."));
  expect_whole(made, text);
  // Numbered ones hold theirs by their numbers.
  const std::string numbered = drafted_text(plan_with("I. THỜI GIAN\nĐợt 1: Từ ngày 01/3/2024 đến ngày 30/6/2024.\nII. NỘI DUNG\n- Chào mừng 94 năm Ngày thành lập Đảng."), 2025);
  EXPECT_THAT(numbered, HasSubstr("- Chào mừng 95 năm Ngày thành lập Đảng")) << numbered;
}

TEST(DraftedPhases, KeepQuotedNamesInsteadOfNumbers) {
  const plan::drafted made = plan::draft(plan_with("I- CHỦ ĐỀ: “Thông luồng, giữ bến”\nII- CÁC ĐỢT CAO ĐIỂM\n1. Đợt thi đua thường xuyên: từ 01/01/2024 đến 31/12/2024.\n2. Thi đua cao điểm “Thông luồng, vững bến, an toàn mùa lũ”: từ ngày 01/4/2024 đến ngày 19/5/2024.\nIII- TỔ CHỨC\nCác tổ tổ chức phát động."), 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  EXPECT_THAT(text, HasSubstr("1. Đợt thi đua thường xuyên: từ ngày 01/01/2025 đến ngày 31/12/2025")) << text;
  EXPECT_THAT(text, HasSubstr("2. Thi đua cao điểm “Thông luồng, vững bến, an toàn mùa lũ”: từ ngày 01/4/2025 đến ngày 19/5/2025"));
  EXPECT_THAT(text, HasSubstr("II- CÁC ĐỢT CAO ĐIỂM"));
  EXPECT_THAT(text, Not(HasSubstr("CÁC ĐỢT THI ĐUA"))) << "they have a heading";
  expect_whole(made, text);
}

TEST(DraftedPhases, NameTheThemeOnce) {
  const std::string text = drafted_text(plan_with("I. NỘI DUNG, THỜI GIAN\n1. Đợt thi đua “95 ngày giữ bến”: từ ngày 15/8/2024 đến ngày 18/11/2024.\n2. Hoàn thành nhiệm vụ."), 2025);
  EXPECT_THAT(text, HasSubstr("1. Đợt thi đua “95 ngày giữ bến”: từ ngày 15/8/2025 đến ngày 18/11/2025")) << text;
  EXPECT_EQ(text.find("95 ngày giữ bến"), text.rfind("95 ngày giữ bến"));
}

TEST(DraftedPhases, AreNeverTurnedRound) {
  const plan::drafted made = plan::draft(plan_with("I. CÁC ĐỢT\nĐợt 1: từ ngày 05/9/2024 đến ngày 31/12/2024.\nĐợt 2: từ ngày 01/10/2024 đến ngày 31/12/2024."), 2025, built_in());
  ASSERT_EQ(made.what.phases.size(), 2U);
  EXPECT_EQ(made.what.phases[1].from.day, date(2025, 10, 1));
  EXPECT_EQ(made.what.phases[1].to.day, date(2025, 12, 31));
  // A day that two of them share is the first one's.
  const plan::drafted bordering = plan::draft(plan_with("I. CÁC ĐỢT\nĐợt 1: từ ngày 01/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 30/6/2024 đến ngày 31/12/2024."), 2025, built_in());
  EXPECT_EQ(bordering.what.phases[1].from.day, date(2025, 7, 1));
}

TEST(DraftedPapers, OfAReportHaveThePhasesOfItsLastYear) {
  const plan::drafted made = plan::draft("CÔNG ĐOÀN CẢNG SÔNG LAM\nSố: 12/BC-CĐC\nAn Hòa, ngày 20 tháng 12 năm 2022\n\nBÁO CÁO\nTổng kết phong trào thi đua năm 2022 và phương hướng, nhiệm vụ năm 2023\n\nPhần thứ nhất\nKẾT QUẢ PHONG TRÀO THI ĐUA NĂM 2022\n\n1. Công đoàn đã phát động 02 đợt thi đua: đợt 1 (từ 01/01 đến 30/6/2022), đợt 2 (từ 01/7 đến 31/12/2022).\n\nPhần thứ hai\nPHƯƠNG HƯỚNG NĂM 2023\n\n1. Đợt 1 năm 2023: từ ngày 01/01 đến ngày 30/6/2023; đợt 2: từ ngày 01/7 đến ngày 31/12/2023.\n2. Các đơn vị gửi đăng ký thi đua năm 2023 về Công đoàn trước ngày 16/01/2023.\n\nCHỦ TỊCH\n\nHồ Văn Luồng\n", 2024, built_in());
  ASSERT_EQ(made.what.phases.size(), 2U);
  EXPECT_EQ(made.what.phases[0].from.day, date(2024, 1, 1));
  EXPECT_EQ(made.what.phases[1].to.day, date(2024, 12, 31));
  ASSERT_TRUE(made.what.registration && made.what.registration->due);
  EXPECT_EQ(made.what.registration->due->day()->year(), 2024);
}

TEST(DraftedHeads, OfTheYouthUnionHaveItsLine) {
  const auto head = [](const std::string& letterhead) { return drafted_text(plan_with("I. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến 31/12/2024.", letterhead), 2025); };
  EXPECT_THAT(head("BCH ĐOÀN HUYỆN SÔNG LAM\nBTV ĐOÀN XÃ SÔNG LAM"), Not(HasSubstr("Độc lập")));
  EXPECT_THAT(head("LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA\nBTV CÔNG ĐOÀN CẢNG SÔNG LAM"), HasSubstr("Độc lập"));
}

TEST(DraftedItems, MoveADayThatWasStillToCome) {
  std::string like = plan_with("I. NỘI DUNG\n1. Tổ chức Lễ phát động ngày 24/12/2023 tại bến chính.\n2. Tiếp nối lễ ra quân ngày 05/3/2023.\nII. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến 31/12/2024.");
  like.replace(like.find("12 tháng 01 năm 2024"), std::string("12 tháng 01 năm 2024").size(), "03 tháng 12 năm 2023");
  const std::string text = drafted_text(like, 2025);
  EXPECT_THAT(text, HasSubstr("Lễ phát động ngày 24/12/2024")) << text;
  EXPECT_THAT(text, HasSubstr("lễ ra quân ngày 05/3/2023")) << "over when the plan was issued";
}

TEST(DraftedBases, HaveALawWithoutANumberInItsPlace) {
  std::string like = plan_with("I. NỘI DUNG\n1. Giữ luồng thông suốt.\nII. CÁC ĐỢT\nĐợt 1: từ 01/01/2024 đến 31/12/2024.");
  like.insert(like.find("Ban Thường vụ Công đoàn Cảng"), "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nCăn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;\nCăn cứ Kế hoạch số 05/KH-LĐLĐ ngày 03/01/2024 của Liên đoàn Lao động tỉnh An Hòa về việc phát động thi đua năm 2024;\n\n");
  const plan::drafted made = plan::draft(like, 2025, built_in());
  const std::string text = plan::write(made.what, built_in(), made.how);
  const std::size_t law = text.find("Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;"), decree = text.find("Căn cứ Nghị định số 98/2023/NĐ-CP"), paper = text.find("Căn cứ Kế hoạch số ……/KH-LĐLĐ");
  ASSERT_NE(law, std::string::npos) << text;
  EXPECT_LT(law, decree);
  EXPECT_LT(decree, paper);
  EXPECT_NE(paper, std::string::npos);
  expect_whole(made, text);
}

TEST(DraftLayout, NumbersThePhasesAsTheOldPlanDoes) {
  for (const auto& [first, second] : {std::pair<std::string, std::string>{"Đợt I", "Đợt II"}, {"Đợt thứ nhất", "Đợt thứ hai"}, {"Giai đoạn một", "Giai đoạn hai"}, {"Đợt 1", "Đợt 2"}}) {
    const plan::drafted made = plan::draft(plan_with("I. THỜI GIAN\n- " + first + ": từ ngày 15/01/2024 đến ngày 30/6/2024.\n- " + second + ": từ ngày 01/7/2024 đến ngày 31/12/2024."), 2025, built_in());
    const std::string text = plan::write(made.what, built_in(), made.how);
    EXPECT_THAT(text, HasSubstr("- " + first + ": Từ ngày 15/01/2025")) << text;
    EXPECT_THAT(text, HasSubstr("- " + second + ": Từ ngày 01/7/2025"));
    expect_whole(made, text);
  }
}

TEST(DraftedTitle, KeepsTheTermOfABody) {
  const auto title = [](const std::string& of, const std::string& phase) { return plan::draft("CÔNG ĐOÀN CẢNG SÔNG LAM\nSố: 6/KH-CĐ\nAn Hòa, ngày 12 tháng 11 năm 2025\n\nKẾ HOẠCH\nPhát động thi đua thực hiện nghị quyết " + of + "\n\n1. " + phase + "\n", 2026, built_in()).what.title; };
  EXPECT_THAT(title("Đại hội Công đoàn Cảng lần thứ I, nhiệm kỳ 2025 - 2030", "Phát động thi đua từ nay đến hết ngày 31/01/2026."), HasSubstr("nhiệm kỳ 2025 - 2030"));
}

TEST(Drafted, OfOneThatBeginsWithItsIssueIsOfThatYear) {
  const std::string text = drafted_text("CÔNG ĐOÀN CẢNG SÔNG LAM\nSố: 6/KH-CĐ\nAn Hòa, ngày 12 tháng 11 năm 2025\n\nKẾ HOẠCH\nPhát động thi đua đặc biệt\n\n1. Phát động thi đua từ nay đến hết ngày 31/01/2026.\n2. Các tổ gửi đăng ký thi đua về Văn phòng trước ngày 30/11/2025.\n", 2026);
  EXPECT_THAT(text, HasSubstr("31/01/2027"));
  EXPECT_THAT(text, HasSubstr("27/11/2026"));
  EXPECT_THAT(text, Not(HasSubstr("năm 2027")));
}

TEST(DraftedItems, KeepTheBracketBehindAWeekday) {
  const std::string text = drafted_text(plan_with("I. TỔ CHỨC THỰC HIỆN\n1. Các tổ báo cáo về Văn phòng trước 10h ngày thứ Hai (15/7/2024).\n2. Giữ bến."), 2025);
  EXPECT_THAT(text, Not(HasSubstr("……1")));
  EXPECT_THAT(text, HasSubstr("("));
  EXPECT_THAT(text, HasSubstr("/7/2025)"));
}

TEST(DraftedItems, EndAtAnHourOfAWorkingDay) {
  EXPECT_THAT(drafted_text(plan_with("I. TỔ CHỨC THỰC HIỆN\n1. Các tổ đăng ký trực tuyến đến 17h00 ngày 20/9/2024.\n2. Giữ bến."), 2025), HasSubstr("đến 17h00 ngày 19/9/2025"));
}

TEST(Drafted, OfDecomposedTextIsThatOfComposed) {
  const std::string text = plan_with("I. TỔ CHỨC THỰC HIỆN\n1. Đề nghị Công đoàn ngành phối hợp tổ chức.\n2. Giao Văn phòng theo dõi.");
  EXPECT_EQ(drafted_text(test::decomposed(text), 2025), drafted_text(text, 2025));
  EXPECT_THAT(drafted_text(text, 2025), HasSubstr("Đề nghị Công đoàn ngành"));
}

}  // namespace
