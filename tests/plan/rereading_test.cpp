// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include <thidua/core/date_text.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

// What a second reader stumbled over: each told as it is, and beside it the neighbour that stays as it was. Every text is our own.

namespace {

using namespace thidua;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

const std::string head = "KẾ HOẠCH\nPhát động phong trào thi đua năm 2024\n\n";
const std::string two_phases = "Đợt 1: Từ 01/01/2024 đến 30/6/2024.\nĐợt 2: Từ 01/7/2024 đến 31/12/2024.\n";
plan::reading read_under_head(const std::string& text) { return plan::read(head + text + "\n"); }

std::vector<std::string> told(const std::string& code, const std::string& text) {
  std::vector<std::string> all;
  for (const std::string& each : test::lint(head + text + "\n"))
    if (each.starts_with(code + ": ")) all.push_back(each.substr(code.size() + 2));
  return all;
}

// "Về đích @2"
std::vector<std::string> themes(const plan::reading& of) {
  std::vector<std::string> all;
  for (const theme& each : of.campaign.themes) all.push_back(each.text + (each.phase ? " @" + std::to_string(*each.phase) : ""));
  return all;
}
// "94 dang_csvn @1"
std::vector<std::string> entries(const plan::reading& of) {
  std::vector<std::string> all;
  for (const commemoration_entry& each : of.campaign.commemorations)
    all.push_back((each.stated ? std::to_string(*each.stated) : std::string("-")) + " " + (each.event ? each.event->text() : std::string("-")) + (each.phase ? " @" + std::to_string(*each.phase) : ""));
  return all;
}
std::vector<std::string> phases(const plan::reading& of) {
  std::vector<std::string> all;
  for (const phase& each : of.campaign.phases)
    all.push_back((each.ordinal ? std::to_string(*each.ordinal) : std::string("-")) + " " + (each.from.day ? to_iso(*each.from.day) : "null") + ".." + (each.to.day ? to_iso(*each.to.day) : "null"));
  return all;
}

// ---------------------------------------------------------------------------------------------------------------- phases

TEST(BarePhases, TakeNoParagraphThatStandsBehindThemAll) {
  const std::string text = two_phases + "Hết đợt 2, các bến kiểm điểm. Tuần cao điểm chào mừng 70 năm Chiến thắng Điện Biên Phủ.";
  EXPECT_THAT(entries(read_under_head(text)), ElementsAre("70 dien_bien_phu"));
  EXPECT_THAT(told("commemoration-outside-phase", text), IsEmpty());
  EXPECT_THAT(themes(read_under_head(two_phases + "Các bến nhận chủ đề “Sạch luồng, sáng bến”.")), ElementsAre("Sạch luồng, sáng bến"));
  EXPECT_THAT(themes(read_under_head(two_phases + "Chủ đề năm: “Luồng lạch thông suốt”.")), ElementsAre("Luồng lạch thông suốt"));
}

TEST(BarePhases, KeepTheParagraphThatEachOfThemHas) {
  const auto read = read_under_head("Đợt 1: Từ 01/01/2024 đến 30/6/2024.\nCác bến chào mừng 94 năm ngày thành lập Đảng.\nĐợt 2: Từ 01/7/2024 đến 31/12/2024.\nCác bến chào mừng 95 năm ngày thành lập Công đoàn Việt Nam.");
  EXPECT_THAT(entries(read), ElementsAre("94 dang_csvn @1", "95 cong_doan_vn @2"));
  EXPECT_THAT(themes(read_under_head(two_phases + "Chủ đề: “Về bến an toàn”.")), ElementsAre("Về bến an toàn @2"));
}

TEST(Themes, NeedNoQuotationMarksBehindAColon) {
  EXPECT_THAT(themes(read_under_head("Đợt 1 (từ 01/01/2024 đến 30/6/2024) với chủ đề: Khơi luồng đầu xuân\nĐợt 2 (từ 01/7/2024 đến 31/12/2024) với chủ đề: Kỷ cương, an toàn, chào mừng 79 năm Quốc khánh.")), ElementsAre("Khơi luồng đầu xuân @1", "Kỷ cương, an toàn @2"));
  EXPECT_THAT(themes(read_under_head("Chủ đề năm 2024: Khơi luồng.")), ElementsAre("Khơi luồng"));
  EXPECT_THAT(themes(read_under_head("Đợt 1 (từ 01/01/2024 đến 30/6/2024) với chủ đề: Khơi luồng đầu xuân\nĐợt 2 (từ ngày 01/7/2024 đến ngày 31/12/2024) với chủ đề: Về bến an toàn\nChủ đề năm: “Luồng lạch thông suốt”.")),
              ElementsAre("Khơi luồng đầu xuân @1", "Về bến an toàn @2", "Luồng lạch thông suốt"));
  for (const char* text : {"Chủ đề: sẽ thông báo sau.", "Mỗi bến chọn một chủ đề: một, hai hay ba.", "Chủ đề:\nKhơi luồng đầu xuân."}) EXPECT_THAT(themes(read_under_head(text)), IsEmpty()) << text;
}

TEST(RelativeBounds, EndWhereTheNextLineTellsSomethingElse) {
  const auto read = plan::read("KẾ HOẠCH\nThi đua năm học 2023 - 2024\n\n1. Đợt 1: từ ngày 05/9/2023 đến hết học kỳ I\nChủ đề: “Trò chăm, thầy mẫu mực”. Kỷ niệm 79 năm ngày thành lập Quân đội nhân dân Việt Nam.\n");
  ASSERT_EQ(read.campaign.phases.size(), 1U);
  EXPECT_EQ(read.campaign.phases.front().to.wording, "hết học kỳ I");
  const auto broken = read_under_head("Đợt 2: từ 01/7/2024 đến khi Ban Chấp hành Công đoàn ngành\nCảng Sông Lam họp.");
  ASSERT_EQ(broken.campaign.phases.size(), 1U);
  EXPECT_EQ(broken.campaign.phases.front().to.wording, "khi Ban Chấp hành Công đoàn ngành Cảng Sông Lam họp");
}

TEST(Quarters, NumberThePhasesTheyHead) {
  const auto read = read_under_head("Quý I: từ 01/01/2024 đến 31/3/2024, chào mừng 94 năm ngày thành lập Đảng.\nQuý II: từ 01/4/2024 đến 30/6/2024, chào mừng 49 năm giải phóng miền Nam.");
  EXPECT_THAT(phases(read), ElementsAre("1 2024-01-01..2024-03-31", "2 2024-04-01..2024-06-30"));
  EXPECT_THAT(entries(read), ElementsAre("94 dang_csvn @1", "49 giai_phong_mien_nam @2"));
}

TEST(PhaseBounds, MayBeJoinedByOtherSignsThanADash) {
  EXPECT_THAT(phases(read_under_head("ĐỢT 1 (01/01/2024 ÷ 30/6/2024)\nĐỢT 2 (01/7/2024 → 31/12/2024)")), ElementsAre("1 2024-01-01..2024-06-30", "2 2024-07-01..2024-12-31"));
}

// ------------------------------------------------------------------------------------------------------------------ head

document paper_under(const std::string& letterhead) { return *plan::read(letterhead + "\nSố: 12/KH-TĐ\nVinh, ngày 10 tháng 01 năm 2024\n\nKẾ HOẠCH\nPhát động thi đua năm 2024\n").campaign.document; }

TEST(Letterhead, IsThatOfTheLineAboveTheNumber) {
  for (const auto& [lines, issuer] : std::vector<std::pair<const char*, const char*>>{{"QUÂN KHU 4\nTRUNG ĐOÀN 1", "TRUNG ĐOÀN 1"},
                                                                                     {"BỘ CHỈ HUY QUÂN SỰ TỈNH\nTIỂU ĐOÀN BỘ BINH 3", "TIỂU ĐOÀN BỘ BINH 3"},
                                                                                     {"TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM\nĐIỆN LỰC SÔNG LAM", "ĐIỆN LỰC SÔNG LAM"},
                                                                                     {"TRƯỜNG ĐẠI HỌC SÔNG LAM\nKHOA TOÁN", "KHOA TOÁN"},
                                                                                     {"TỔNG CỤC THỐNG KÊ\nTHỐNG KÊ TỈNH AN HÒA", "THỐNG KÊ TỈNH AN HÒA"},
                                                                                     {"TẬP ĐOÀN VNPT\nVIỄN THÔNG AN HÒA", "VIỄN THÔNG AN HÒA"},
                                                                                     {"BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI TỈNH AN HÒA", "BẢO HIỂM XÃ HỘI TỈNH AN HÒA"},
                                                                                     {"TỔNG CÔNG TY XI MĂNG VIỆT NAM\nXI MĂNG SÔNG LAM HAI", "XI MĂNG SÔNG LAM HAI"},
                                                                                     {"MỎ ĐÁ SÔNG LAM", "MỎ ĐÁ SÔNG LAM"}})
    EXPECT_EQ(paper_under(lines).issuer, issuer) << lines;
}

TEST(Letterhead, KeepsNamesThatGoOnOverTheirLines) {
  for (const auto& [lines, issuer] : std::vector<std::pair<const char*, const char*>>{{"TRƯỜNG THPT\nNGUYỄN TRÃI", "TRƯỜNG THPT NGUYỄN TRÃI"},
                                                                                     {"TRƯỜNG ĐẠI HỌC\nKHOA HỌC TỰ NHIÊN", "TRƯỜNG ĐẠI HỌC KHOA HỌC TỰ NHIÊN"},
                                                                                     {"TỔNG CÔNG TY\nĐIỆN LỰC MIỀN TRUNG", "TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG"},
                                                                                     {"CÔNG ĐOÀN\nKHOA TOÁN", "CÔNG ĐOÀN KHOA TOÁN"},
                                                                                     {"TRƯỜNG ĐẠI HỌC SÔNG LAM\nCÔNG ĐOÀN", "CÔNG ĐOÀN TRƯỜNG ĐẠI HỌC SÔNG LAM"},
                                                                                     {"LIÊN ĐOÀN LAO ĐỘNG TỈNH BÀ RỊA\nVŨNG TÀU", "LIÊN ĐOÀN LAO ĐỘNG TỈNH BÀ RỊA"}})
    EXPECT_EQ(paper_under(lines).issuer, issuer) << lines;
}

TEST(Letterhead, MayStandInATable) {
  const document paper = *plan::read("| ỦY BAN NHÂN DÂN XÃ TÂN LẬP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 64/KH-UBND | Tân Lập, ngày 10 tháng 4 năm 2024 |\n\nKẾ HOẠCH\nPhát động thi đua năm 2024\n").campaign.document;
  EXPECT_EQ(paper.issuer, "ỦY BAN NHÂN DÂN XÃ TÂN LẬP");
  EXPECT_EQ(paper.place, "Tân Lập");
  EXPECT_EQ(paper.issued, date(2024, 4, 10));
}

TEST(Signatories, CommandTheirUnits) {
  for (const char* position : {"SƯ ĐOÀN TRƯỞNG", "LỮ ĐOÀN TRƯỞNG", "TRUNG ĐOÀN TRƯỞNG", "TIỂU ĐOÀN TRƯỞNG", "ĐẠI ĐỘI TRƯỞNG"}) {
    const document paper = *plan::read("QUÂN KHU 4\nTRUNG ĐOÀN 1\nSố: 12/KH-E1\n\nKẾ HOẠCH\nPhát động thi đua năm 2024\n\n1. Canh trời, giữ biển.\n\n" + std::string(position) + "\n\nĐại tá Hà Văn Thụ\n").campaign.document;
    ASSERT_TRUE(paper.signed_by) << position;
    EXPECT_EQ(paper.signed_by->position, position);
  }
}

TEST(TextType, IsThatOfThePaper) {
  const auto type_of = [](const std::string& heading) { return plan::read("CÔNG ĐOÀN CẢNG SÔNG LAM\nSố: 12/CĐ\nVinh, ngày 10 tháng 01 năm 2024\n\n" + heading + "\n\nCông đoàn Cảng nêu như sau.\n").type; };
  EXPECT_EQ(type_of("BÁO CÁO\nTổng kết phong trào thi đua năm 2023"), plan::text_type::report);
  EXPECT_EQ(type_of("THÔNG BÁO\nKết quả bình xét thi đua năm 2023"), plan::text_type::other);
  EXPECT_EQ(type_of("THÔNG BÁO\nPhát động thi đua năm 2024"), plan::text_type::plan);
  EXPECT_EQ(type_of("TỜ TRÌNH\nVề việc khen thưởng năm 2023"), plan::text_type::other);
  EXPECT_EQ(type_of("QUYẾT ĐỊNH\nVề việc tặng Giấy khen năm 2023"), plan::text_type::other);
  EXPECT_EQ(type_of("QUYẾT ĐỊNH\nBan hành Kế hoạch thi đua năm 2024"), plan::text_type::plan);
  EXPECT_EQ(type_of("CHỈ THỊ\nVề phong trào thi đua năm 2024"), plan::text_type::plan);
}

// ---------------------------------------------------------------------------------------------------------------- awards

std::vector<std::string> awards(const std::string& text) {
  std::vector<std::string> all;
  for (const plan::award_mention& each : read_under_head(text).awards) all.push_back(each.name + " | " + each.recipient + " | " + each.giver + " | " + each.reason + " | " + (each.year ? std::to_string(*each.year) : "") + " | " + std::string(to_string(each.status)));
  return all;
}

TEST(Awards, OfAPlanThatNobodyHasGivenAreProposed) {
  EXPECT_THAT(awards("Khen thưởng: tặng Giấy khen cho 08 tổ; danh hiệu “Lao động tiên tiến” cho 30 thợ."), ElementsAre("Giấy khen | 08 tổ |  |  |  | proposed", "Lao động tiên tiến | 30 thợ |  |  |  | proposed"));
  EXPECT_THAT(awards("Tặng danh hiệu “Đơn vị quyết thắng” cho Đội 2."), ElementsAre("Đơn vị quyết thắng | Đội 2 |  |  |  | proposed"));
  EXPECT_THAT(awards("Tặng Bằng khen của Liên đoàn Lao động tỉnh cho 08 tổ."), ElementsAre("Bằng khen | 08 tổ | Liên đoàn Lao động tỉnh |  |  | proposed"));
  EXPECT_THAT(awards("Công đoàn Cảng nhận Bằng khen của Liên đoàn Lao động tỉnh."), ElementsAre("Bằng khen | Công đoàn Cảng | Liên đoàn Lao động tỉnh |  |  | given"));
  EXPECT_THAT(awards("Năm 2023, Cảng đã tặng Giấy khen cho 08 tổ."), ElementsAre(HasSubstr("2023 | given")));
  EXPECT_THAT(awards("Năm 2023, tặng Giấy khen cho 08 tổ."), ElementsAre(HasSubstr("2023 | given")));
}

TEST(Awards, JoinedByACommaHaveOneGiver) {
  EXPECT_THAT(awards("Năm 2023, Liên đoàn Lao động tỉnh tặng Cờ thi đua cho 02 đơn vị, Bằng khen cho 05 cá nhân."),
              ElementsAre("Cờ thi đua | 02 đơn vị | Liên đoàn Lao động tỉnh |  | 2023 | given", "Bằng khen | 05 cá nhân | Liên đoàn Lao động tỉnh |  | 2023 | given"));
}

TEST(Awards, OfThePastNeedNoVerb) {
  EXPECT_THAT(awards("Thành tích: Huân chương Lao động hạng Nhì (2019), Huân chương Lao động hạng Ba năm 2012."), ElementsAre("Huân chương Lao động hạng Nhì |  |  |  | 2019 | given", "Huân chương Lao động hạng Ba |  |  |  | 2012 | given"));
  EXPECT_THAT(awards("Hồ sơ Huân chương Lao động gửi trước ngày 20/5."), IsEmpty());
}

TEST(Awards, AreGivenForWhatStandsBetweenTheMarks) {
  EXPECT_THAT(awards("Năm 2022, Cảng được Chủ tịch UBND tỉnh tặng Bằng khen vì “đã khơi thông luồng lạch”."), ElementsAre(HasSubstr("| đã khơi thông luồng lạch |")));
}

// -------------------------------------------------------------------------------------------------------- commemorations

TEST(Commemorations, AreReadInShortForms) {
  EXPECT_THAT(entries(read_under_head("Chào mừng 79 năm CMT8 và QK 2/9; 94 năm PNVN 20/10.")), ElementsAre("79 cach_mang_thang_tam", "79 quoc_khanh", "94 phu_nu_vn"));
  EXPECT_THAT(entries(read_under_head("Chào mừng thành tích của QK 4 và các đơn vị.")), IsEmpty()) << "a military region";
  EXPECT_THAT(entries(read_under_head("Chào mừng 1.984 năm Khởi nghĩa Hai Bà Trưng.")), ElementsAre(testing::StartsWith("1984 ")));
  EXPECT_THAT(entries(read_under_head("Chào mừng 94 năm ngày Hội Nông dân VN.")), ElementsAre("94 hoi_nong_dan"));
  EXPECT_THAT(entries(read_under_head("Chào mừng 70 năm Chiến thắng Điện Biên Phủ; 38 năm đổi mới đất nước.")), ElementsAre("70 dien_bien_phu", "38 -"));
  EXPECT_THAT(entries(read_under_head("Qua 38 năm đổi mới, bến cảng lớn lên.")), IsEmpty());
}

TEST(Bases, MayBeOfAnArmysPoliticalHead) {
  const auto read = read_under_head("Căn cứ Hướng dẫn số 315/HD-CT ngày 02/01/2024 của Chủ nhiệm Chính trị Quân khu 4 về thi đua;");
  ASSERT_EQ(read.campaign.document->bases.size(), 1U);
  EXPECT_EQ(read.campaign.document->bases.front().issuer, "Chủ nhiệm Chính trị Quân khu 4");
}

// -------------------------------------------------------------------------------------------------------------- findings

TEST(PhaseGap, IsNotMendedByItself) {
  const std::string gap = head + "Đợt 1: Từ 01/01/2024 đến 30/6/2024.\nĐợt 2: Từ 15/7/2024 đến 31/12/2024.\n";
  bool is_told = false;
  for (const plan::diagnostic& each : plan::lint(gap)) {
    if (each.code != plan::diagnostic_code::phase_gap) continue;
    is_told = true;
    EXPECT_FALSE(each.fix) << "which of the two edges is wrong nobody knows";
    EXPECT_FALSE(each.help.vi.empty());
  }
  EXPECT_TRUE(is_told);
}

TEST(DeadlineBoundary, IsToldOnceOfOneDay) { EXPECT_THAT(told("deadline-boundary", "Các tổ gửi bản đăng ký thi đua về Văn phòng xong trước ngày 20/4/2024."), ElementsAre(HasSubstr("trước ngày 20/4/2024"))); }

TEST(AbbreviationUndefined, IsNoNameInCapitals) {
  const std::string tail = "\nSố: 5/KH-ĐTN\nVinh, ngày 06 tháng 01 năm 2024\n\nKẾ HOẠCH\nPhát động thi đua năm 2024\n\n";
  const auto found = [&](const std::string& text) {
    std::vector<std::string> all;
    for (const std::string& each : test::lint(text))
      if (each.starts_with("abbreviation-undefined")) all.push_back(each);
    return all;
  };
  EXPECT_THAT(found("BCH ĐOÀN HUYỆN KRÔNG BUK" + tail + "Đoàn viên thi đua.\n"), IsEmpty());
  EXPECT_THAT(found("Đoàn huyện" + tail + "Huyện KRÔNG Buk thi đua; tuổi trẻ Krông Buk lập công.\n"), IsEmpty());
  EXPECT_THAT(found("Đoàn huyện" + tail + "Các CBVCLĐ thi đua.\n"), ElementsAre("abbreviation-undefined: CBVCLĐ"));
}

TEST(HeaderMissing, PointsAtTheFirstLineWhereNoHeadingStands) {
  const std::string text = "Công đoàn Cảng Sông Lam ban hành Kế hoạch số 12/KH-CĐ phát động thi đua năm 2024\nĐợt 1: Từ 01/01/2024 đến 30/6/2024.\n";
  for (const plan::diagnostic& each : plan::lint(text))
    if (each.code == plan::diagnostic_code::header_missing) EXPECT_EQ(test::at(text, each.span), "Công đoàn Cảng Sông Lam ban hành Kế hoạch số 12/KH-CĐ phát động thi đua năm 2024");
  EXPECT_THAT(test::lint(text), Contains(HasSubstr("header-missing")));
}

// -------------------------------------------------------------------------------------------------------------- sections

TEST(Sections, MayBeNumberedWithDashesAndStrokes) {
  const auto dashed = read_under_head("I- MỤC ĐÍCH\n1- Tạo khí thế thi đua.\nII- NỘI DUNG\n1- Giữ luồng thông suốt.\nIII- TỔ CHỨC THỰC HIỆN\n1- Các bến báo cáo hằng quý.").campaign;
  EXPECT_THAT(dashed.purposes, ElementsAre("Tạo khí thế thi đua"));
  EXPECT_THAT(dashed.contents, ElementsAre("Giữ luồng thông suốt"));
  ASSERT_EQ(dashed.duties.size(), 1U);
  EXPECT_EQ(dashed.duties.front().body, "Các bến");
  const auto parts = read_under_head("PHẦN I. MỤC ĐÍCH\n1/ Nâng cao năng suất.\nPHẦN II. NỘI DUNG\na/ Giữ luồng thông suốt.\nb/ Giữ bến sạch.\nPHẦN III. TỔ CHỨC THỰC HIỆN\n1/ Các bến báo cáo hằng quý.").campaign;
  EXPECT_THAT(parts.purposes, ElementsAre("Nâng cao năng suất"));
  EXPECT_THAT(parts.contents, ElementsAre("Giữ luồng thông suốt", "Giữ bến sạch"));
  ASSERT_EQ(parts.duties.size(), 1U);
  EXPECT_EQ(parts.duties.front().body, "Các bến");
}

// ---------------------------------------------------------------------------------------------- what others of a text bear the name of phases

TEST(PhasesOfOthers, AreNoneOfThePlans) {
  const std::vector<std::string> own = {"1 2024-01-01..2024-06-30", "2 2024-07-01..2024-12-31"};
  for (const char* text : {"Trong năm mở 02 giai đoạn tập huấn: giai đoạn 1 tháng 3/2024, giai đoạn 2 tháng 9/2024.", "Đội tình nguyện đi ba chuyến: đợt 1 từ 01/6 đến 10/6; đợt 2 từ 11/6 đến 20/6; đợt 3 từ 21/6 đến 30/6.", "Gửi số liệu đợt 1: trước ngày 05/7/2024; đợt 2: trước ngày 25/12/2024.", "Thưởng đợt 1 (tháng 7/2024), đợt 2 (tháng 12/2024)."}) {
    EXPECT_THAT(phases(read_under_head(two_phases + text)), ::testing::ElementsAreArray(own)) << text;
    EXPECT_EQ(read_under_head(two_phases + text).campaign.phase_count_stated, std::nullopt) << text;
  }
  EXPECT_THAT(phases(read_under_head("Năm 2023 các bến mở 03 đợt: đợt 1 từ 01/01/2023 đến 31/3/2023, đợt 2 từ 01/4/2023 đến 30/6/2023, đợt 3 từ 01/7/2023 đến 31/12/2023.\n\n" + two_phases)), ::testing::ElementsAreArray(own));
}

TEST(PhasesOfOthers, AreThoseOfARunningSentenceWhereNoneHasALine) {
  EXPECT_THAT(phases(read_under_head("Thi đua chia làm 02 đợt: đợt 1 từ 01/01/2024 đến 30/6/2024; đợt 2 từ 01/7/2024 đến 31/12/2024.")), ElementsAre("1 2024-01-01..2024-06-30", "2 2024-07-01..2024-12-31"));
  EXPECT_THAT(phases(read_under_head("Đợt 1: Từ 01/01/2023 đến 30/6/2023.\nĐợt 2: Từ 01/7/2024 đến 31/12/2024.")), ElementsAre("1 2023-01-01..2023-06-30", "2 2024-07-01..2024-12-31")) << "a year left over from the plan before is one to find";
}

TEST(PhaseCount, IsNotThatOfAnotherMatterOrPaper) {
  const auto count = [](const std::string& text) { return read_under_head(text).campaign.phase_count_stated; };
  EXPECT_EQ(count(two_phases + "Chia việc chấm điểm thành 3 giai đoạn (tháng 10; tháng 11; tháng 12)."), std::nullopt);
  EXPECT_EQ(count("Thực hiện Kế hoạch số 25/KH-LĐLĐ ngày 11/01/2024 của Liên đoàn Lao động huyện về phát động 03 đợt thi đua như sau.\n" + two_phases), std::nullopt);
  EXPECT_EQ(count("Thực hiện Kế hoạch số 25/KH-LĐLĐ ngày 11/01/2024 của Liên đoàn Lao động huyện về thi đua, bến phát động 02 đợt thi đua như sau:\n" + two_phases), 2);
}

TEST(StepsOfTheWork, DivideNoCampaign) {
  EXPECT_THAT(phases(read_under_head("Đợt thi đua từ ngày 01/02/2024 đến ngày 20/12/2024, chia thành 3 bước:\n- Bước 1 (01/02 - 10/02): quán triệt, phát động.\n- Bước 2 (11/02 - 10/12): làm.\n- Bước 3 (11/12 - 20/12): tổng kết.")), ElementsAre("- 2024-02-01..2024-12-20"));
}

TEST(RelativeBounds, AreTheDayInTheBracketsBehindThem) {
  EXPECT_THAT(phases(read_under_head("Đợt 1: từ ngày 08/01/2024 đến hết học kỳ II (25/5/2024): chấm vở.")), ElementsAre("1 2024-01-08..2024-05-25"));
  EXPECT_THAT(phases(read_under_head("Đợt 1: từ ngày 08/01/2024 đến hết học kỳ II (theo lịch): chấm vở.")), ElementsAre("1 2024-01-08..null"));
}

// ---------------------------------------------------------------------------------------------------------- registration

TEST(Registration, IsTheOneOfEmulation) {
  const auto when = [](const std::string& text) {
    const auto read = read_under_head(text);
    const auto& found = read.campaign.registration;
    return found && found->due ? to_iso(*found->due->day()) + (found->due->boundary() == boundary::inclusive ? " to " : " before, to ") + found->to : std::string("none");
  };
  EXPECT_EQ(when("Các bến đăng ký số lượng người hiến máu trước 05/3/2024.\nCác bến đăng ký công trình gửi Ban Thường vụ trước ngày 06/3/2024."), "2024-03-06 before, to Ban Thường vụ");
  EXPECT_EQ(when("- Đăng ký nhu cầu học tập gửi về Phòng Đào tạo trước ngày 15/02/2024.\n- Bản đăng ký thi đua gửi về Văn phòng trước ngày 28/02/2024."), "2024-02-28 before, to Văn phòng");
  EXPECT_EQ(when("Hướng dẫn đăng ký thi đua; các tổ tổ chức ký giao ước xong trước ngày 28/02/2024, gửi bản đăng ký về Phòng Nội vụ chậm nhất 05/3/2024."), "2024-03-05 to Phòng Nội vụ");
  EXPECT_EQ(when("Các bến đăng ký thi đua, gửi về Văn phòng trước ngày 28/02/2024, báo cáo trước ngày 30/6/2024."), "2024-02-28 before, to Văn phòng");
  EXPECT_EQ(when("Các bến nộp danh sách đăng ký thi đua về Văn phòng Công đoàn xong trước ngày 29/02/2024."), "2024-02-29 before, to Văn phòng Công đoàn");
  EXPECT_EQ(when("Các bến gửi bản đăng ký thi đua về Phòng Tổ chức trước 16 giờ 30 phút, thứ Sáu ngày 26/01/2024."), "2024-01-26 to Phòng Tổ chức");
}

TEST(WrittenDays, AreNotTheWeeksOfAMonth) {
  EXPECT_THAT(told("date-format", two_phases + "Họp vào tuần thứ 3 tháng 6, chấm vào tuần 2 tháng 11."), IsEmpty());
  EXPECT_THAT(told("date-format", two_phases + "Họp vào ngày 3 tháng 6."), Not(IsEmpty()));
}

// ------------------------------------------------------------------------------------------------- who, how long, in brief

TEST(Launcher, IsNotWhoeverLaunchesSomething) {
  const auto launcher = [](const std::string& text) { return plan::read("LIÊN ĐOÀN LAO ĐỘNG HUYỆN GÒ MUỐI\nCÔNG ĐOÀN XÃ SÔNG TRẦU\nSố: 07/KH-CĐX\nSông Trầu, ngày 21 tháng 01 năm 2024\n\n" + head + text + "\n").campaign.launcher; };
  EXPECT_EQ(launcher("Thực hiện Quyết định số 15/QĐ-BCT ngày 28/11/2023 của Bộ trưởng Bộ Công Thương ban hành Kế hoạch phong trào thi đua, Công đoàn xã ban hành Kế hoạch như sau:"), "CÔNG ĐOÀN XÃ SÔNG TRẦU");
  EXPECT_EQ(launcher("Tại lễ, đồng chí Chủ tịch LĐLĐ huyện phát động thi đua."), "CÔNG ĐOÀN XÃ SÔNG TRẦU");
  EXPECT_EQ(launcher("UBND xã tổ chức phát động phong trào “Xóm sạch” ngày 18/11/2023."), "CÔNG ĐOÀN XÃ SÔNG TRẦU");
  EXPECT_EQ(launcher("Liên đoàn Lao động huyện Gò Muối phát động phong trào “Bến sạch” với các nội dung sau:"), "Liên đoàn Lao động huyện Gò Muối");
  EXPECT_EQ(launcher("Liên đoàn Lao động huyện Gò Muối phát động phong trào thi đua năm 2024."), "Liên đoàn Lao động huyện Gò Muối");
}

TEST(Heads, NameTheUnitAboveWhoLeadsIt) {
  EXPECT_EQ(plan::read("QUÂN KHU 9\nLỮ ĐOÀN CẦU PHÀ 25\nĐẢNG ỦY - CHỈ HUY\nSố: 60/KH-LĐ\n\n" + head + "Giữ bến.\n").campaign.document->issuer, "LỮ ĐOÀN CẦU PHÀ 25");
}

TEST(DocumentNumbers, HoldDigitsWithinACode) {
  const auto numbered = [](const std::string& number) { return plan::read("TRƯỜNG TIỂU HỌC SỐ 2 SÔNG TRẦU\nSố:  " + number + "\nSông Trầu, ngày 14 tháng 9 năm 2024\n\n" + head + "Dạy tốt.\n").campaign.document->number; };
  for (const char* text : {"87 /KH-TH2ST", "87/KH-C45B"}) {
    const auto number = numbered(text);
    ASSERT_TRUE(number) << text;
    EXPECT_EQ(number->organ_code(), std::string(text).substr(std::string(text).find('-') + 1));
  }
}

TEST(Anniversaries, AreNoRoughSpansOfYears) {
  for (const char* text : {"Hơn 40 năm thống nhất đất nước, bến đổi thay.", "Sau gần 90 năm thành lập Đảng, bến đổi thay.", "Ngót 75 năm thành lập Quân đội nhân dân Việt Nam."}) EXPECT_THAT(entries(read_under_head(text)), IsEmpty()) << text;
  EXPECT_THAT(entries(read_under_head("Chào mừng 49 năm thống nhất đất nước.")), ElementsAre("49 giai_phong_mien_nam"));
}

TEST(Anniversaries, MayBeNamedByTheirLetters) {
  EXPECT_THAT(entries(read_under_head("Chào mừng 42 năm ngày NGVN 20/11; kỷ niệm 95 năm ngày TLCĐVN 28/7; 114 năm ngày QTPN 8/3.")), ElementsAre("42 nha_giao", "95 cong_doan_vn", "114 quoc_te_phu_nu"));
}

TEST(PhaseBounds, MayBeTwoQuarters) {
  EXPECT_THAT(phases(read_under_head("a) Giai đoạn I (Quý I): nạo vét;\nb) Giai đoạn II (Quý II và III): kè bờ;\nc) Giai đoạn III (Quý IV): về đích.")), ElementsAre("1 2024-01-01..2024-03-31", "2 2024-04-01..2024-09-30", "3 2024-10-01..2024-12-31"));
}

TEST(Awards, AreGivenToAllThatAreCounted) {
  const auto read = read_under_head("- Phấn đấu có 2 chi hội, 3 tổ và 5 cá nhân được tặng Giấy khen.");
  ASSERT_EQ(read.awards.size(), 1U);
  EXPECT_EQ(read.awards.front().recipient, "2 chi hội, 3 tổ và 5 cá nhân");
}

TEST(Registration, EndsBeforeWhatElseIsSent) {
  const auto read = read_under_head("Bản đăng ký thi đua gửi Ban Chấp hành (qua ông Lê Văn Bến) và file mềm vào địa chỉ ben@song.vn trước 17h ngày 22 tháng 02 năm 2024.");
  ASSERT_TRUE(read.campaign.registration);
  EXPECT_EQ(read.campaign.registration->to, "Ban Chấp hành (qua ông Lê Văn Bến)");
}

}  // namespace
