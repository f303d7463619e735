// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/writer.hpp>

#include <thidua/testing/value_printers.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

// What a plan is for, what it asks for, who does what; and every plan written and read back.

namespace {

using namespace thidua;

// A plan by its name; in lists of tests without its text.
struct named_plan {
  std::string name;
  std::string text;

  friend void PrintTo(const named_plan& of, std::ostream* out) { *out << of.name; }
};

// Every plan of the project, and the real ones where they are there: name and text.
const std::vector<named_plan>& every_plan() {
  static const std::vector<named_plan> all = [] {
    std::vector<named_plan> made = {{"good", test::good_plan()}};
    for (const char* folder : {"/plans", "/unseen_plans"})
      for (const auto& each : std::filesystem::directory_iterator(THIDUA_TEST_DATA + std::string(folder))) {
        if (each.path().extension() != ".txt" && each.path().extension() != ".plan") continue;
        const std::string whole = test::content_of_file(each.path());
        made.push_back({each.path().stem().string(), whole.substr(0, whole.find("@@@ expected\n"))});
      }
    for (const auto& path : test::real_plans()) made.push_back({path.stem().string(), test::content_of_file(path)});
    std::sort(made.begin(), made.end(), [](const named_plan& a, const named_plan& b) { return a.name < b.name; });
    return made;
  }();
  return all;
}

class EveryPlan : public ::testing::TestWithParam<named_plan> {};

// The first entry of a list that is another one.
template <class T>
void expect_same(const char* name, const std::vector<T>& back, const std::vector<T>& of) {
  const T none{};
  for (std::size_t i = 0; i < std::max(back.size(), of.size()); ++i) {
    const T& one = i < back.size() ? back[i] : none;
    const T& other = i < of.size() ? of[i] : none;
    if (one == other) continue;
    EXPECT_EQ(one, other) << name << " " << i << " of " << back.size() << ", " << of.size();
    return;
  }
}
// What differs is told part by part.
void expect_equal(const campaign& back, const campaign& of, const std::string& text) {
  EXPECT_EQ(back.title, of.title);
  EXPECT_EQ(back.year, of.year);
  EXPECT_EQ(back.launcher, of.launcher);
  EXPECT_EQ(back.phase_count_stated, of.phase_count_stated);
  if (back.document && of.document) expect_same("bases", back.document->bases, of.document->bases);
  expect_same("purposes", back.purposes, of.purposes);
  expect_same("contents", back.contents, of.contents);
  expect_same("themes", back.themes, of.themes);
  expect_same("movements", back.movements, of.movements);
  expect_same("phases", back.phases, of.phases);
  expect_same("commemorations", back.commemorations, of.commemorations);
  expect_same("congresses", back.congresses, of.congresses);
  expect_same("year_counts", back.year_counts, of.year_counts);
  expect_same("duties", back.duties, of.duties);
  EXPECT_EQ(back.document, of.document);
  EXPECT_EQ(back.registration, of.registration);
  EXPECT_TRUE(back == of) << text;
}

TEST_P(EveryPlan, IsReadBackAsItWasWritten) {
  const campaign of = without_spans(plan::read(GetParam().text).campaign);
  const std::string once = plan::write(of);
  expect_equal(without_spans(plan::read(once).campaign), of, once);
}

TEST_P(EveryPlan, IsDraftedAsItReads) {
  static const plan::reader reader;
  const campaign like = reader.read(GetParam().text).campaign;
  for (const int year : {2023, 2026, 2027, 2031}) {
    SCOPED_TRACE(year);
    const plan::drafted made = plan::draft(like, year, reader);
    const campaign& next = made.what;
    const std::string text = plan::write(next, reader);
    for (const plan::diagnostic& each : reader.lint(text)) {
      const bool is_told = std::any_of(made.notes.begin(), made.notes.end(), [&](const bilingual& note) { return note.vi.find(each.message.vi) != std::string::npos; });
      EXPECT_TRUE(each.severity != severity::error || is_told) << to_string(each.code) << ": " << each.message.vi;
    }
    expect_equal(without_spans(reader.read(text).campaign), next, text);
    if (HasFailure()) return;
  }
}

// A plan for 2024 with its sections.
std::string sectioned(const std::string& sections) {
  return "LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA\nCÔNG ĐOÀN NGÀNH THỦY LỢI\nSố: 12/KH/CĐTL\n\nAn Hòa, ngày 15 tháng 01 năm 2024\n\nKẾ HOẠCH\nPhát động phong trào thi đua năm 2024\n\nCăn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022;\nThực hiện Kế hoạch số 88/KH-LĐLĐ ngày 05/01/2024 của Liên đoàn Lao động tỉnh An Hòa về "
         "thi đua năm 2024,\nCông đoàn ngành Thủy lợi phát động phong trào thi đua năm 2024 với các nội dung sau:\n\n" +
         sections + "\n\nTM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nĐào Văn Kênh\n";
}

TEST(Sections, AreReadWhateverTheirHeadingsAreCalled) {
  for (const auto& [aims, matter, tasks] : {std::array{"I. MỤC ĐÍCH, YÊU CẦU", "II. NỘI DUNG THI ĐUA", "III. TỔ CHỨC THỰC HIỆN"}, std::array{"1. Mục tiêu", "2. Nhiệm vụ trọng tâm", "3. Phân công trách nhiệm"}, std::array{"I- MỤC ĐÍCH", "II- NỘI DUNG, BIỆN PHÁP", "III- TRÁCH NHIỆM THỰC HIỆN"}, std::array{"A. Mục đích và yêu cầu", "B. Nội dung", "C. Tổ chức triển khai thực hiện"}, std::array{"MỤC ĐÍCH - YÊU CẦU", "NHIỆM VỤ VÀ GIẢI PHÁP", "PHÂN CÔNG TRÁCH NHIỆM"}}) {
    const campaign of = plan::read(sectioned(std::string(aims) + "\n- Giữ nước đầu nguồn.\n- Không để vỡ\nđê.\n" + matter + "\n- Mỗi trạm một việc mới;\n" + tasks + "\n- Các tổ công đoàn xây dựng kế hoạch.\n- Ban Nữ công: theo dõi chung./.")).campaign;
    EXPECT_THAT(of.purposes, ::testing::ElementsAre("Giữ nước đầu nguồn", "Không để vỡ đê")) << aims;
    EXPECT_THAT(of.contents, ::testing::ElementsAre("Mỗi trạm một việc mới")) << matter;
    ASSERT_EQ(of.duties.size(), 2U) << tasks;
    EXPECT_EQ(of.duties[0].body, "Các tổ công đoàn");
    EXPECT_EQ(of.duties[0].action, "xây dựng kế hoạch");
    EXPECT_EQ(of.duties[1].body, "Ban Nữ công");
    EXPECT_EQ(of.duties[1].action, "theo dõi chung");
  }
}

TEST(Sections, MayHaveTheirHeadingsWithoutACommaAndUnderLetters) {
  const campaign run_on = plan::read(sectioned("I. MỤC ĐÍCH YÊU CẦU:\n- Giữ nước đầu nguồn.\nII. NỘI DUNG THỰC HIỆN:\n- Nạo kênh.\nIII. BIỆN PHÁP TỔ CHỨC THỰC HIỆN:\n- Các trạm canh nước.")).campaign;
  EXPECT_THAT(run_on.purposes, ::testing::ElementsAre("Giữ nước đầu nguồn"));
  EXPECT_THAT(run_on.contents, ::testing::ElementsAre("Nạo kênh"));
  EXPECT_EQ(run_on.duties.size(), 1U);
  const campaign lettered = plan::read(sectioned("A. MỤC ĐÍCH\nGiữ nước đầu nguồn.\nB. NỘI DUNG\nI. Các phong trào trọng tâm\n1. Phong trào “Kênh xanh”.\n2. Phong trào “Đê vững”.\nII. Các đợt thi đua trong năm\n1. Đợt I (từ ngày 15/01/2024 đến ngày 30/6/2024): nạo kênh.\n2. Đợt II (từ ngày 01/7/2024 đến ngày 31/12/2024): đắp đê.")).campaign;
  EXPECT_THAT(lettered.contents, ::testing::ElementsAre("Phong trào “Kênh xanh”", "Phong trào “Đê vững”"));
  EXPECT_EQ(lettered.phases.size(), 2U);
  EXPECT_THAT(plan::read(sectioned("I. Các phong trào\n1. Phong trào “Kênh xanh”.")).campaign.contents, ::testing::IsEmpty()) << "under no heading of contents";
}

TEST(Duties, NameWhoActsAndNotWhen) {
  const campaign of = plan::read(sectioned("I. TỔ CHỨC THỰC HIỆN\n- Mỗi đợt tổ chức sơ kết.\n- Văn phòng Công đoàn bảo đảm kinh phí.\n- Giao Ban Nữ công phụ trách văn nghệ.\n- UBKT giám sát việc chi.\n- Tiểu ban Kênh: tuyên truyền.\n- Các trạm, phòng gửi bản đăng ký.\n- Phòng Kế hoạch tổng hợp phối hợp chấm điểm.\n- Phòng Vật tư, phòng Kế toán cung cấp số liệu.\n- Đề nghị Huyện đoàn và các tổ chức đoàn thể vận động hội viên.")).campaign;
  std::vector<std::string> told;
  for (const duty& each : of.duties) told.push_back(each.body + " | " + each.action);
  EXPECT_THAT(told, ::testing::ElementsAre(" | Mỗi đợt tổ chức sơ kết", "Văn phòng Công đoàn | bảo đảm kinh phí", "Ban Nữ công | phụ trách văn nghệ", "UBKT | giám sát việc chi", "Tiểu ban Kênh | tuyên truyền", "Các trạm, phòng | gửi bản đăng ký", "Phòng Kế hoạch tổng hợp | phối hợp chấm điểm", "Phòng Vật tư, phòng Kế toán | cung cấp số liệu", "Huyện đoàn và các tổ chức đoàn thể | vận động hội viên"));
}

TEST(Sections, HoldNoPhaseNoRegistrationAndNothingThatIsNotThere) {
  const campaign of = plan::read(sectioned("I. Thời gian\nTừ ngày 15/01/2024 đến ngày 31/12/2024.\nII. TỔ CHỨC THỰC HIỆN\n- Đợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\n- Đợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024.\n- Các tổ gửi bản đăng ký thi đua về Văn phòng trước ngày 28/02/2024.\n- Tổ chức nhiều đợt hiến máu.")).campaign;
  EXPECT_THAT(of.purposes, ::testing::IsEmpty());
  EXPECT_THAT(of.contents, ::testing::IsEmpty());
  ASSERT_EQ(of.duties.size(), 1U) << "the phases and the registration are told elsewhere";
  EXPECT_EQ(of.duties[0].body, "") << "nobody is named";
  EXPECT_EQ(of.duties[0].action, "Tổ chức nhiều đợt hiến máu");
}

std::string drafted_text(const std::string& like, int year) {
  static const plan::reader reader;
  const plan::drafted made = plan::draft(like, year, reader);
  return plan::write(made.what, reader, made.how);
}

TEST(Draft, LooksLikeAPlanToFillIn) {
  const std::string text = drafted_text(sectioned("I. MỤC ĐÍCH\n- Giữ nước.\n"), 2026);
  for (const char* line : {"LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA\nCÔNG ĐOÀN NGÀNH THỦY LỢI\n", "Số: ……/KH/CĐTL\n", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n", "An Hòa, ngày …… tháng …… năm 2026\n", "06/2022/QH15 ngày 15/6/2022", "Thực hiện Kế hoạch số ……/KH-LĐLĐ ngày …… của Liên đoàn Lao động tỉnh An Hòa", "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n"})
    EXPECT_THAT(text, ::testing::HasSubstr(line));
  EXPECT_THAT(text, ::testing::Not(::testing::HasSubstr("Đào Văn Kênh")));
  EXPECT_THAT(text, ::testing::Not(::testing::HasSubstr("88/KH-LĐLĐ"))) << "of the old year";
}

TEST(Draft, MovesWhatItsItemsSay) {
  const std::string text = drafted_text(sectioned("I. MỤC ĐÍCH\n- Hoàn thành chỉ tiêu năm 2024 theo Bộ luật Lao động năm 2019.\n- Thực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam, nhiệm kỳ 2023 - 2028 và Chỉ thị số 07/CT-LĐLĐ ngày 10/01/2024.\n- Năm 2023, Công đoàn ngành được tặng Bằng khen.\nII. NỘI DUNG\n- Chào mừng 95 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2024).\nIII. TỔ CHỨC THỰC HIỆN\n- Các tổ báo cáo kết quả về Văn phòng trước ngày 10/12/2024."), 2026);
  for (const char* line : {"chỉ tiêu năm 2026 theo Bộ luật Lao động năm 2019", "Đại hội XIII Công đoàn Việt Nam, nhiệm kỳ 2023 - 2028", "Chỉ thị số ……/CT-LĐLĐ ngày ……", "97 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2026)", "- Các tổ báo cáo kết quả về Văn phòng trước ngày 10/12/2026."}) EXPECT_THAT(text, ::testing::HasSubstr(line));
  EXPECT_THAT(text, ::testing::Not(::testing::HasSubstr("Bằng khen"))) << "a result of an earlier year";
  EXPECT_THAT(drafted_text(sectioned("I. TỔ CHỨC THỰC HIỆN\n- Các tổ báo cáo kết quả trước ngày 10/12/2024."), 2028), ::testing::HasSubstr("chậm nhất ngày 08/12/2028")) << "the 10th is a Sunday";
}

// The items of a plan for 2024, drafted for 2025.
std::vector<std::string> moved_items(const std::vector<std::string>& items) {
  static const plan::reader reader;
  std::string section = "I. NỘI DUNG THI ĐUA\n";
  for (const std::string& each : items) section += "- " + each + ".\n";
  return plan::draft(sectioned(section), 2025, reader).what.contents;
}

TEST(Draft, KeepsTheNumberOfADayWhoseYearIsStillToCome) {
  EXPECT_THAT(moved_items({"Hướng tới kỷ niệm 100 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2030)", "Tiến tới kỷ niệm 40 năm thành lập Trạm bơm Đồng Sâu (15/8/1985 - 15/8/2025)", "Hướng tới kỷ niệm 80 năm Quốc khánh vào năm 2025", "Chào mừng 94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024)"}),
              ::testing::ElementsAre("Hướng tới kỷ niệm 100 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2030)", "Tiến tới kỷ niệm 40 năm thành lập Trạm bơm Đồng Sâu (15/8/1985 - 15/8/2025)", "Hướng tới kỷ niệm 80 năm Quốc khánh vào năm 2025", "Chào mừng 95 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2025)"));
  static const plan::reader reader;
  const auto notes = plan::draft(sectioned("I. NỘI DUNG THI ĐUA\n- Tiến tới kỷ niệm 40 năm thành lập Trạm bơm Đồng Sâu (15/8/1985 - 15/8/2025).\n"), 2027, reader).notes;
  EXPECT_TRUE(std::any_of(notes.begin(), notes.end(), [](const bilingual& each) { return each.vi.find("của năm 2025, đã qua") != std::string::npos; })) << "two years later it is over";
}

TEST(Draft, CountsTheDaysOfAPhaseInTheYearTheyNameToo) {
  static const plan::reader reader;
  campaign like = plan::read(sectioned("I. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 31/12/2024.")).campaign;
  like.commemorations = {{.text = "100 năm Ngày đắp đê Cửa Lác (01/5/1930 - 01/5/2030)", .stated = 100, .origin = date(1930, 5, 1), .target_year = 2030, .stance = commemoration_stance::run_up},
                         {.text = "50 năm Ngày thành lập Đội kênh chính (1980 - 2030)", .stated = 50, .origin_year = 1980, .target_year = 2030, .stance = commemoration_stance::run_up}};
  const std::string text = plan::write(plan::draft(like, 2025, reader).what, reader);
  EXPECT_THAT(text, ::testing::HasSubstr("ướng tới 100 năm Ngày đắp đê Cửa Lác (01/5/1930 - 01/5/2030)"));
  EXPECT_THAT(text, ::testing::HasSubstr("ướng tới 50 năm Ngày thành lập Đội kênh chính (1980 - 2030)"));
}

TEST(Draft, NamesNoDayThatTheYearDoesNotHave) {
  EXPECT_THAT(moved_items({"Sơ kết ngày 29/02/2024", "Kiểm tra đê vào ngày 29 tháng 02 năm 2024", "Báo cáo trước ngày 31/4/2024", "Tổng kết ngày 30/4/2024"}),
              ::testing::ElementsAre("Sơ kết ngày 28/02/2025", "Kiểm tra đê vào ngày 28 tháng 02 năm 2025", "Báo cáo trước ngày ……", "Tổng kết ngày 30/4/2025"));
  static const plan::reader reader;
  const auto notes = plan::draft(sectioned("I. NỘI DUNG THI ĐUA\n- Báo cáo trước ngày 31/4/2024.\n"), 2025, reader).notes;
  EXPECT_TRUE(std::any_of(notes.begin(), notes.end(), [](const bilingual& each) { return each.vi.find("`31/4/2024`") != std::string::npos; }));
}

TEST(Draft, KeepsEveryDeadlineToWorkingDaysByOneRule) {
  EXPECT_THAT(moved_items({"Báo cáo trước ngày 13/11/2024", "Báo cáo trước ngày 15/11/2024", "Báo cáo trước ngày 17/11/2024", "Báo cáo năm trước ngày 05/01/2025", "Nộp hồ sơ xong trước ngày 15/11/2024", "Gửi hồ sơ trước 17 giờ ngày 15/11/2024", "Gửi tin chậm nhất ngày 16/11/2024", "Gửi tin trước ngày 16/11 hằng năm"}),
              ::testing::ElementsAre("Báo cáo trước ngày 13/11/2025", "Báo cáo chậm nhất ngày 14/11/2025", "Báo cáo chậm nhất ngày 14/11/2025", "Báo cáo năm chậm nhất ngày 02/01/2026", "Nộp hồ sơ xong chậm nhất ngày 14/11/2025", "Gửi hồ sơ trước 17 giờ ngày 14/11/2025", "Gửi tin chậm nhất ngày 14/11/2025", "Gửi tin trước ngày 16/11 hằng năm"));
  // 28 February 2026 is a Saturday.
  const std::string text = drafted_text(sectioned("I. TỔ CHỨC THỰC HIỆN\nCác tổ gửi bản đăng ký thi đua về Văn phòng trước ngày 28/02/2024."), 2026);
  EXPECT_THAT(text, ::testing::HasSubstr("chậm nhất ngày 27/02/2026"));
  for (const auto& each : plan::lint(text)) EXPECT_NE(each.code, plan::diagnostic_code::deadline_boundary) << each.message.vi;
}

TEST(Draft, LeavesTheFiguresOfTheOldYearBlank) {
  static const plan::reader reader;
  EXPECT_THAT(moved_items({"Doanh thu năm 2024 đạt 120 tỷ đồng, tăng 12,5% so với năm 2023", "Năm 2024 tiết kiệm 1.500.000 đồng, 100% tổ tham gia, chào mừng 94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024)", "Phấn đấu 95% hộ dùng nước sạch"}),
              ::testing::ElementsAre("Doanh thu năm 2025 đạt …… tỷ đồng, tăng ……% so với năm 2024", "Năm 2025 tiết kiệm …… đồng, 100% tổ tham gia, chào mừng 95 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2025)", "Phấn đấu 95% hộ dùng nước sạch"));
  const auto noted = [&](const std::string& item) {
    const auto notes = plan::draft(sectioned("I. NỘI DUNG THI ĐUA\n- " + item + ".\n"), 2025, reader).notes;
    return std::any_of(notes.begin(), notes.end(), [](const bilingual& each) { return each.vi.find("số liệu của năm cũ") != std::string::npos; });
  };
  EXPECT_TRUE(noted("Phấn đấu 95% hộ dùng nước sạch"));
  EXPECT_TRUE(noted("Mỗi trạm trồng 30 cây phi lao"));
  EXPECT_FALSE(noted("100% tổ tham gia, báo cáo trước ngày 10/6/2024 về phòng 12"));
  EXPECT_FALSE(noted("Thực hiện Chỉ thị số 05-CT/TW trong 6 tháng đầu năm"));
}

TEST(Draft, CountsNoYearBehindTheLastOneOfAProgramme) {
  static const plan::reader reader;
  const auto draft = [&](int year) { return plan::draft(sectioned("I. MỤC ĐÍCH\n- Năm 2024 là năm thứ tư thực hiện Kế hoạch 5 năm 2021 - 2025.\n"), year, reader); };
  EXPECT_THAT(draft(2025).what.purposes, ::testing::ElementsAre("Năm 2025 là năm thứ năm thực hiện Kế hoạch 5 năm 2021 - 2025"));
  EXPECT_THAT(draft(2027).what.purposes, ::testing::ElementsAre("Năm 2027 là năm thứ …… thực hiện Kế hoạch 5 năm 2021 - 2025"));
  EXPECT_TRUE(draft(2027).what.year_counts.empty()) << "nor beside the item";
  const auto notes = draft(2027).notes;
  EXPECT_TRUE(std::any_of(notes.begin(), notes.end(), [](const bilingual& each) { return each.vi.find("đã hết thời gian thực hiện") != std::string::npos; }));
  campaign like = plan::read(sectioned("I. MỤC ĐÍCH\n- Giữ nước.\n")).campaign;
  like.year_counts = {{.text = "năm thứ tư thực hiện Kế hoạch 5 năm 2021 - 2025", .stated = 4}};
  EXPECT_EQ(plan::draft(like, 2025, reader).what.year_counts.size(), 1U);
  EXPECT_TRUE(plan::draft(like, 2026, reader).what.year_counts.empty());
}

TEST(Draft, KeepsTheDayOfABasisWithItsNumberOfYears) {
  const std::string like = test::changed(sectioned("I. MỤC ĐÍCH\n- Giữ nước.\n"), "thi đua năm 2024,", "thi đua lập thành tích chào mừng kỷ niệm 76 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2024),");
  EXPECT_THAT(drafted_text(like, 2026), ::testing::HasSubstr("chào mừng kỷ niệm 78 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2026);"));
  EXPECT_THAT(moved_items({"Kỷ niệm bảy mươi năm Chiến thắng Điện Biên Phủ (07/5/1954 - 07/5/2024)"}), ::testing::ElementsAre("Kỷ niệm bảy mươi năm Chiến thắng Điện Biên Phủ (07/5/1954 - 07/5/2024)")) << "in words: it is told in a note";
}

TEST(Draft, KeepsADirectiveOfTheCentreThatIsCitedWithoutItsDay) {
  EXPECT_THAT(moved_items({"Học và làm theo Chỉ thị số 05-CT/TW của Bộ Chính trị", "Thực hiện Chỉ thị số 07/CT-LĐLĐ của Liên đoàn Lao động tỉnh"}), ::testing::ElementsAre("Học và làm theo Chỉ thị số 05-CT/TW của Bộ Chính trị", "Thực hiện Chỉ thị số ……/CT-LĐLĐ của Liên đoàn Lao động tỉnh"));
}

bool is_noted(const plan::drafted& made, const std::string& words) {
  return std::any_of(made.notes.begin(), made.notes.end(), [&](const bilingual& each) { return each.vi.find(words) != std::string::npos; });
}

TEST(Draft, LeavesTheThemeOfTheOldYearBlank) {
  static const plan::reader reader;
  const std::string like = test::changed(sectioned("I. NỘI DUNG THI ĐUA\n- Hưởng ứng phong trào thi đua năm 2024 do Ủy ban nhân dân tỉnh phát động với chủ đề “Chung tay giữ nước”.\n- Phát động chủ đề “Nước sạch cho mọi nhà”.\n- Phát động chủ đề “Vững bước nhiệm kỳ 2020 - 2025”.\n"), "thi đua năm 2024,", "phát động phong trào thi đua năm 2024 với chủ đề “Đoàn kết vượt khó”,");
  const plan::drafted made = plan::draft(like, 2026, reader);
  const std::string text = plan::write(made.what, reader, made.how);
  EXPECT_THAT(text, ::testing::HasSubstr("phát động phong trào thi đua năm 2026 với chủ đề “……”;"));
  EXPECT_THAT(text, ::testing::HasSubstr("- Hưởng ứng phong trào thi đua năm 2026 do Ủy ban nhân dân tỉnh phát động với chủ đề “……”."));
  EXPECT_THAT(text, ::testing::HasSubstr("- Phát động chủ đề “Nước sạch cho mọi nhà”."));
  EXPECT_THAT(text, ::testing::Not(::testing::HasSubstr("Đoàn kết vượt khó")));
  EXPECT_THAT(text, ::testing::Not(::testing::HasSubstr("Chung tay giữ nước")));
  EXPECT_TRUE(is_noted(made, "chủ đề `Vững bước nhiệm kỳ 2020 - 2025`"));
}

TEST(Draft, MovesThePeriodOfItsTitle) {
  static const plan::reader reader;
  const std::string like = "KẾ HOẠCH\nPhát động thi đua giai đoạn 2021 - 2025\n\nI. MỤC ĐÍCH\n- Hoàn thành mục tiêu giai đoạn 2021 - 2025 theo Chương trình phát triển thủy lợi giai đoạn 2021 - 2030.\nII. CÁC GIAI ĐOẠN\n1. Giai đoạn 1 (2021 - 2023).\n2. Giai đoạn 2 (2024 - 2025).\n";
  const campaign next = plan::draft(like, 2026, reader).what;
  EXPECT_EQ(next.title, "Phát động thi đua giai đoạn 2026 - 2030");
  EXPECT_THAT(next.purposes, ::testing::ElementsAre("Hoàn thành mục tiêu giai đoạn 2026 - 2030 theo Chương trình phát triển thủy lợi giai đoạn 2021 - 2030"));
  ASSERT_EQ(next.phases.size(), 2U);
  EXPECT_EQ(next.phases[0].from.day, date(2026, 1, 1));
  EXPECT_EQ(next.phases[1].to.day, date(2030, 12, 31));
}

TEST(Draft, TakesOverNoFaultThatIsSurelyOne) {
  static const plan::reader reader;
  const std::string like = sectioned("I. NỘI DUNG THI ĐUA\n- Chào mừng 90 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024).\nII. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến ngày 31/9/2024, chào mừng 95 năm Ngày thành lập Công đoàn Việt Nam.\n");
  const plan::drafted made = plan::draft(like, 2025, reader);
  const std::string text = plan::write(made.what, reader, made.how);
  EXPECT_THAT(text, ::testing::HasSubstr("- Chào mừng 95 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2025)."));
  EXPECT_THAT(text, ::testing::HasSubstr("Đợt 2: Từ ngày 01/7/2025 đến ngày 30/9/2025; chào mừng 96 năm Ngày thành lập Công đoàn Việt Nam"));
  EXPECT_EQ(without_spans(reader.read(plan::write(made.what, reader)).campaign).phases, made.what.phases);
  EXPECT_THAT(drafted_text(sectioned("I. NỘI DUNG THI ĐUA\n- Phát động phong trào thi đua “Mỗi trạm một việc mới\".\n"), 2025), ::testing::HasSubstr("“Mỗi trạm một việc mới”"));
  // What is left is told: a phase round no day of its own is a warning of the linter's.
  const plan::drafted empty = plan::draft(sectioned("I. CÁC ĐỢT\nĐợt 1: từ ngày 04/01/2024 đến ngày 10/01/2024.\nĐợt 2: từ ngày 20/02/2024 đến ngày 31/12/2024.\n"), 2025, reader);
  EXPECT_TRUE(is_noted(empty, "cần xem lại trong dự thảo"));
}

TEST(Draft, CarriesTheDaysOfASemesterWhoseDaysNobodyKnows) {
  static const plan::reader reader;
  const std::string like = "TRƯỜNG TIỂU HỌC HOA BAN\nSố: 9/KH-THHB\n\nAn Hòa, ngày 04 tháng 9 năm 2023\n\nKẾ HOẠCH\nThi đua năm học 2023 - 2024\n\n1. Đợt 1: từ ngày 05/9/2023 đến hết học kỳ I\nChủ đề: “Tôn sư trọng đạo”. Chào mừng 41 năm Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2023).\n2. Đợt 2: từ đầu học kỳ II đến ngày 31/5/2024, chào mừng 93 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 - 26/3/2024).\n";
  const campaign next = plan::draft(like, 2024, reader).what;
  const std::string text = plan::write(next, reader);
  EXPECT_THAT(text, ::testing::HasSubstr("Đợt 1: Từ ngày 05/9/2024 đến hết học kỳ I, chủ đề “Tôn sư trọng đạo”; chào mừng 42 năm Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2024)"));
  EXPECT_THAT(text, ::testing::HasSubstr("Đợt 2: từ đầu học kỳ II đến ngày 31/5/2025; chào mừng 94 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 - 26/3/2025)"));
  EXPECT_EQ(without_spans(reader.read(text).campaign), next);
}

TEST(Draft, KeepsItsQuarters) {
  static const plan::reader reader;
  const std::string like = sectioned("I. CÁC ĐỢT\nQuý I: từ ngày 01/01/2024 đến ngày 31/3/2024, chào mừng 94 năm Ngày thành lập Đảng Cộng sản Việt Nam.\nQuý II: từ ngày 01/4/2024 đến ngày 30/6/2024, chào mừng 49 năm Ngày Giải phóng miền Nam.\n");
  const plan::drafted made = plan::draft(like, 2026, reader);
  const std::string text = plan::write(made.what, reader, made.how);
  EXPECT_THAT(text, ::testing::HasSubstr("Quý I: Từ ngày 01/01/2026 đến ngày 31/3/2026; "));
  EXPECT_THAT(text, ::testing::HasSubstr("chào mừng 96 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026)"));
  EXPECT_THAT(text, ::testing::HasSubstr("Quý II: Từ ngày 01/4/2026 đến ngày 30/6/2026; "));
  ASSERT_EQ(made.what.phases.size(), 2U);
  EXPECT_EQ(made.what.phases[1].ordinal, 2);
  for (const commemoration_entry& each : made.what.commemorations) EXPECT_TRUE(each.phase) << each.text;
}

TEST(Draft, HasTheLetterheadAndTheSignatureOfAPaper) {
  static const plan::reader reader;
  const std::string like = "ỦY BAN NHÂN DÂN XÃ AN HÒA\nSố: 12/KH-UBND\n\nAn Hòa, ngày 28 tháng 12 năm 2023\n\nKẾ HOẠCH\nPhát động phong trào thi đua năm 2024\n\nI. NỘI DUNG\n- Giữ sạch đường làng.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nĐào Văn Kênh\n";
  const plan::drafted made = plan::draft(like, 2025, reader);
  EXPECT_EQ(made.from_year, 2024);
  const std::string text = plan::write(made.what, reader, made.how);
  EXPECT_TRUE(text.starts_with("ỦY BAN NHÂN DÂN XÃ AN HÒA\nSố: ……/KH-UBND\n")) << text;
  EXPECT_THAT(text, ::testing::HasSubstr("\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n"));
  EXPECT_THAT(text, ::testing::HasSubstr("An Hòa, ngày …… tháng …… năm ……\n")) << "the old one was issued in the December before";
  EXPECT_THAT(text, ::testing::HasSubstr("\nPhong trào thi đua năm 2025 có các nội dung sau:\n")) << "its name in capitals is in the letterhead";
  EXPECT_EQ(reader.read(text).campaign.launcher, made.what.launcher);
  EXPECT_THAT(plan::write(plan::draft(test::changed(like, "28 tháng 12 năm 2023", "08 tháng 01 năm 2024"), 2025, reader).what, reader, {.blanks = plan::blanks::written}), ::testing::HasSubstr("ngày …… tháng …… năm 2025\n"));
}

TEST(Draft, TellsWhichYearsAreRound) {
  static const plan::reader reader;
  const plan::drafted made = plan::draft(sectioned("I. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 31/12/2024.\n"), 2025, reader);
  EXPECT_TRUE(is_noted(made, "năm tròn: `50 năm Ngày Giải phóng miền Nam"));
  EXPECT_THAT(plan::write(made.what, reader, made.how), ::testing::Not(::testing::HasSubstr("năm tròn")));
  EXPECT_FALSE(is_noted(plan::draft(sectioned("I. NỘI DUNG\n- Giữ nước.\n"), 2027, reader), "năm tròn"));
}

TEST(Write, CountsItsPhasesByWhatTheyAreCalled) {
  campaign of = without_spans(plan::read(test::good_plan()).campaign);
  const std::string text = plan::write(of, {.phase_label = "Giai đoạn"});
  EXPECT_THAT(text, ::testing::HasSubstr("02 giai đoạn:"));
  EXPECT_EQ(without_spans(plan::read(text).campaign), of) << text;
}

TEST(Draft, TellsOfACongressWhoseTermIsOver) {
  static const plan::reader reader;
  const plan::drafted made = plan::draft(sectioned("I. MỤC ĐÍCH\n- Thực hiện Nghị quyết Đại hội IX Công đoàn ngành Thủy lợi, nhiệm kỳ 2020 - 2025.\n"), 2027, reader);
  ASSERT_FALSE(made.notes.empty());
  EXPECT_THAT(made.notes.front().vi, ::testing::HasSubstr("Đại hội IX Công đoàn ngành Thủy lợi"));
  EXPECT_THAT(made.what.purposes, ::testing::ElementsAre("Thực hiện Nghị quyết Đại hội …… Công đoàn ngành Thủy lợi, nhiệm kỳ …… - ……"));
}

TEST(Draft, KeepsTheLabelOfThePhasesAndTheWordsOfTheDeadline) {
  const std::string like = sectioned("I. CÁC GIAI ĐOẠN\nGiai đoạn 1: từ ngày 15/01/2024 đến ngày 30/6/2024, chào mừng 77 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2024).\nGiai đoạn 2: từ ngày 01/7/2024 đến ngày 31/12/2024.\nCác tổ gửi bản đăng ký thi đua về Văn phòng trước ngày 28/02/2024.");
  const std::string text = drafted_text(like, 2025);
  EXPECT_THAT(text, ::testing::HasSubstr("Giai đoạn 2: Từ ngày 01/7/2025 đến ngày 31/12/2025; ")) << text;
  EXPECT_THAT(text, ::testing::HasSubstr("kỷ niệm 78 năm Ngày Thương binh - Liệt sĩ")) << "not greeted";
  EXPECT_THAT(text, ::testing::HasSubstr("trước ngày 28/02/2025")) << "the 27th is a Thursday";
  EXPECT_THAT(drafted_text(like, 2027), ::testing::HasSubstr("chậm nhất ngày 26/02/2027")) << "the 27th is a Saturday";
}

TEST(Draft, CountsTheYearsOfATermAndItsOwnDays) {
  static const plan::reader reader;
  campaign like = plan::read(sectioned("I. MỤC ĐÍCH\n- Giữ nước.\nII. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 31/12/2024.")).campaign;
  like.year_counts = {{.text = "năm thứ tư thực hiện Nghị quyết Đại hội IX Công đoàn ngành Thủy lợi", .stated = 4, .body = "Công đoàn ngành Thủy lợi", .ordinal = 9}};
  like.commemorations.push_back({.text = "40 năm thành lập Trạm bơm Đồng Sâu", .stated = 40, .phase = 1});
  const plan::drafted next = plan::draft(like, 2025, reader);
  ASSERT_EQ(next.what.year_counts.size(), 1U);
  EXPECT_EQ(next.what.year_counts[0].stated, 5);
  EXPECT_THAT(next.what.year_counts[0].text, ::testing::HasSubstr("năm thứ năm thực hiện"));
  EXPECT_TRUE(std::any_of(next.notes.begin(), next.notes.end(), [](const bilingual& each) { return each.vi.find("năm cuối của nhiệm kỳ") != std::string::npos; }));
  EXPECT_TRUE(plan::draft(like, 2026, reader).what.year_counts.empty()) << "behind the fifth year";
  EXPECT_THAT(plan::write(next.what, reader), ::testing::HasSubstr("41 năm thành lập Trạm bơm Đồng Sâu"));
}

TEST(Draft, MovesNeitherYearOfATerm) {
  EXPECT_THAT(moved_items({"Hoàn thành chỉ tiêu năm 2024 của nhiệm kỳ 2019-2024", "Tổng kết giai đoạn 2021 - 2024"}), ::testing::ElementsAre("Hoàn thành chỉ tiêu năm 2025 của nhiệm kỳ 2019-2024", "Tổng kết giai đoạn 2021 - 2024"));
}

TEST(Draft, CountsItsOwnDaysFromTheirYear) {
  static const plan::reader reader;
  campaign like = plan::read(sectioned("I. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 31/12/2024.")).campaign;
  like.commemorations = {{.text = "Ngày thành lập Trạm bơm Đồng Sâu (1984 - 2024)", .origin_year = 1984, .target_year = 2024, .phase = 1},
                         {.text = "kỷ niệm 31 năm Ngày đắp đê Cửa Lác (1993 - 2024)", .stated = 31, .origin_year = 1993, .target_year = 2024, .phase = 1},
                         {.text = "chào mừng 12 năm thành lập Đội quản lý kênh chính", .stated = 12, .phase = 1},
                         {.text = "Ngày hội của đội", .phase = 1}};
  const campaign next = plan::draft(like, 2026, reader).what;
  std::vector<std::pair<std::string, std::optional<int>>> own;
  for (const commemoration_entry& each : next.commemorations)
    if (!each.event) own.emplace_back(each.text, each.stated);
  EXPECT_THAT(own, ::testing::IsSupersetOf(std::vector<std::pair<std::string, std::optional<int>>>{{"42 năm Ngày thành lập Trạm bơm Đồng Sâu (1984 - 2026)", 42}, {"kỷ niệm 33 năm Ngày đắp đê Cửa Lác (1993 - 2026)", 33}}));
  EXPECT_THAT(plan::write(next, reader), ::testing::HasSubstr("14 năm thành lập Đội quản lý kênh chính"));
}

TEST(Draft, RemembersDaysOfMourningByTheirKind) {
  static const plan::reader reader;
  const campaign like = plan::read(sectioned("I. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 31/12/2024, chào mừng 77 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2024); 78 năm Ngày Toàn quốc kháng chiến; 70 năm Ngày Giải phóng Thủ đô.")).campaign;
  const campaign next = plan::draft(like, 2025, reader).what;
  const std::string text = plan::write(next, reader);
  std::size_t told = 0;
  for (const commemoration_entry& each : next.commemorations) {
    if (!each.event) continue;
    const bool is_memorial = vietnam_facts().events.at(*each.event).kind() == commemoration_kind::memorial;
    EXPECT_THAT(text, ::testing::HasSubstr(is_memorial ? (each.text.starts_with("kỷ niệm ") ? "; " : "; kỷ niệm ") + each.text : "; chào mừng " + each.text));
    told += is_memorial ? 1U : 0U;
  }
  EXPECT_GE(told, 3U) << "with the day of the Hùng kings";
}

TEST(Draft, EndsWithTheYearWhatEndedWithACongress) {
  static const plan::reader reader;
  const plan::drafted made = plan::draft(sectioned("I. CÁC ĐỢT\nĐợt 1: từ ngày 15/01/2024 đến ngày 30/6/2024.\nĐợt 2: từ ngày 01/7/2024 đến khi bế mạc Đại hội X Công đoàn ngành Thủy lợi."), 2026, reader);
  ASSERT_EQ(made.what.phases.size(), 2U);
  EXPECT_EQ(made.what.phases[1].to, bound(date(2026, 12, 31)));
  EXPECT_TRUE(std::any_of(made.notes.begin(), made.notes.end(), [](const bilingual& each) { return each.vi.find("bế mạc Đại hội X") != std::string::npos; }));
  EXPECT_THAT(plan::write(made.what, reader), ::testing::Not(::testing::HasSubstr("bế mạc")));
}

TEST(Draft, KeepsADocumentByItsKindAndItsWords) {
  // Of a plan for 2024, drafted for 2026: the whole line where it stands, the blank where it does not.
  const auto cited = [](const std::string& document) { return drafted_text(test::changed(sectioned("I. MỤC ĐÍCH\n- Giữ nước.\n"), "Thực hiện Kế hoạch số 88/KH-LĐLĐ", "Căn cứ " + document + ";\nThực hiện Kế hoạch số 88/KH-LĐLĐ"), 2026).find("Căn cứ " + document.substr(0, document.find(" về"))) != std::string::npos; };
  EXPECT_TRUE(cited("Nghị quyết số 43/NQ-CP ngày 20/11/2023 của Chính phủ về phát triển thủy lợi"));
  EXPECT_FALSE(cited("Nghị quyết số 01/NQ-CP ngày 05/01/2024 của Chính phủ về nhiệm vụ năm 2024"));
  EXPECT_TRUE(cited("Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ"));
  EXPECT_TRUE(cited("Quyết định số 70/QĐ-LĐLĐ ngày 10/12/2023 của Liên đoàn Lao động tỉnh về việc ban hành Quy chế thi đua"));
  EXPECT_FALSE(cited("Quyết định số 71/QĐ-LĐLĐ ngày 10/12/2023 của Liên đoàn Lao động tỉnh về việc giao chỉ tiêu"));
  EXPECT_TRUE(cited("Kế hoạch số 55/KH-LĐLĐ ngày 12/11/2023 của Liên đoàn Lao động tỉnh về chương trình trồng rừng giai đoạn 2023 - 2028"));
  EXPECT_FALSE(cited("Kế hoạch số 56/KH-LĐLĐ ngày 12/11/2023 của Liên đoàn Lao động tỉnh về chương trình trồng rừng giai đoạn 2020 - 2025")) << "over by then";
  EXPECT_FALSE(cited("Hướng dẫn số 12/HD-LĐLĐ ngày 20/12/2023 của Liên đoàn Lao động tỉnh về công tác thi đua"));
  EXPECT_FALSE(cited("Chỉ thị số 02/CT-LĐLĐ ngày 08/01/2024 của Liên đoàn Lao động tỉnh về mùa mưa lũ"));
  EXPECT_TRUE(cited("Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị"));
}

TEST(Draft, GivesACountedYearTheTermOfTheCongressItCountsFrom) {
  campaign like{.title = "Phát động thi đua năm 2020", .year = 2020, .launcher = "Công đoàn Mỏ An Hòa"};
  for (const char* term : {" (nhiệm kỳ 2016 - 2021)", ", nhiệm kỳ 2016-2021"}) {
    like.year_counts = {{.text = "năm thứ năm thực hiện Nghị quyết Đại hội XII của Đảng" + std::string(term), .stated = 5, .body = "Đảng Cộng sản Việt Nam", .ordinal = 12}};
    const campaign next = plan::draft(like, 2023, vietnam_facts());
    ASSERT_EQ(next.year_counts.size(), 1U);
    EXPECT_TRUE(next.year_counts[0].text.starts_with("năm thứ ba thực hiện Nghị quyết Đại hội XIII của Đảng")) << next.year_counts[0].text;
    EXPECT_THAT(next.year_counts[0].text, ::testing::Not(::testing::HasSubstr("2016")));
    const congress* const then = congresses::vietnam().find("Đảng Cộng sản Việt Nam", 13);
    ASSERT_NE(then, nullptr);
    if (then->term) EXPECT_THAT(next.year_counts[0].text, ::testing::HasSubstr(std::to_string(then->term->from)));
  }
}

INSTANTIATE_TEST_SUITE_P(All, EveryPlan, ::testing::ValuesIn(every_plan()), [](const auto& of) { return "of_" + of.param.name; });

}  // namespace
