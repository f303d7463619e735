// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

// Which lines are items of a section, which are headings, and who does what.

namespace {

using namespace thidua;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

campaign read(const std::string& sections) {
  return plan::read("KẾ HOẠCH\nPhát động phong trào thi đua năm 2024\n\nCông đoàn Cảng Sông Lam phát động phong trào thi đua năm 2024 như sau:\n\n" + sections + "\n").campaign;
}

// "Ban Nữ công: theo dõi" for each duty; without a colon where nobody is named.
std::vector<std::string> duties(const std::string& items) {
  std::vector<std::string> all;
  for (const duty& each : read("I. TỔ CHỨC THỰC HIỆN\n" + items).duties) all.push_back((each.body.empty() ? "" : each.body + ": ") + each.action);
  return all;
}

TEST(Headings, MayHaveADashBehindTheirNumberAndABlankBeforeTheirColon) {
  const campaign of = read("I- Mục đích, yêu cầu :\n- Giữ luồng thông.\nII- Nội dung thi đua :\n1- Bốc nhanh hàng rời.\n2- Không để tàu chờ.");
  EXPECT_THAT(of.purposes, ElementsAre("Giữ luồng thông"));
  EXPECT_THAT(of.contents, ElementsAre("Bốc nhanh hàng rời", "Không để tàu chờ"));
  EXPECT_THAT(read("A- Mục đích\n- Giữ luồng thông.\nB- Nội dung\n- Không để tàu chờ.").contents, ElementsAre("Không để tàu chờ"));
  EXPECT_THAT(read("I. NỘI DUNG\nQuý II - Quý III bốc hàng rời.\n").contents, ElementsAre("Quý II - Quý III bốc hàng rời")) << "no label";
}

TEST(Headings, MaySayTwoThingsWithoutAComma) {
  const campaign of = read("I. MỤC ĐÍCH YÊU CẦU:\n1. Giữ luồng thông.\nII. BIỆN PHÁP TỔ CHỨC THỰC HIỆN:\n+ Ban Nữ công nấu cơm ca.");
  EXPECT_THAT(of.purposes, ElementsAre("Giữ luồng thông"));
  EXPECT_EQ(of.duties.size(), 1U);
  EXPECT_THAT(read("I. NỘI DUNG\n1. Không để tàu chờ.\nII. NỘI DUNG KHEN THƯỞNG\n1. Thưởng ca giỏi.").contents, ElementsAre("Không để tàu chờ")) << "of something else";
}

TEST(Headings, OfMovementsPartTheContents) {
  const campaign of = read("B. NỘI DUNG\nI. Các phong trào trọng tâm\n1. Phong trào “Lái cẩu giỏi”.\n2. Phong trào: “Cảng xanh”, “Cảng sạch”.\nII. Các đợt thi đua trong năm\n1. Đợt I (từ ngày 01/01/2024 đến ngày 30/6/2024): Chào mừng 94 năm thành lập Đảng.\n2. Đợt II (từ ngày 01/7/2024 đến ngày 31/12/2024): Chào mừng Quốc khánh.");
  EXPECT_THAT(of.contents, ElementsAre("Phong trào “Lái cẩu giỏi”", "Phong trào: “Cảng xanh”, “Cảng sạch”"));
  EXPECT_EQ(of.phases.size(), 2U);
  EXPECT_THAT(read("I. NỘI DUNG\n1. Không để tàu chờ.\nII. CÁC PHONG TRÀO\n1. Lái cẩu giỏi.").contents, ElementsAre("Không để tàu chờ")) << "beside the contents";
}

TEST(Headings, OverThePhasesAreNoContents) {
  const std::string phases = "1. Đợt 1: từ ngày 01/01/2024 đến ngày 30/6/2024.\n2. Đợt 2: từ ngày 01/7/2024 đến ngày 31/12/2024.";
  EXPECT_THAT(read("B. NỘI DUNG\nI. Không để tàu chờ\nII. Phân kỳ các đợt thi đua\n" + phases).contents, ElementsAre("Không để tàu chờ"));
  EXPECT_THAT(read("B. NỘI DUNG\nI. Hiến máu nhiều đợt\nII. Không để tàu chờ").contents, ElementsAre("Hiến máu nhiều đợt", "Không để tàu chờ"));
}

TEST(Item, GoesOnOverTheNumberOfThePage) {
  EXPECT_THAT(read("I. MỤC ĐÍCH, YÊU CẦU\n1. Giữ luồng thông.\n2. Mọi ca trực phải ghi nhật ký luồng lạch theo mẫu của Cảng vụ Sông\n\n1\n\nLam.").purposes, ElementsAre("Giữ luồng thông", "Mọi ca trực phải ghi nhật ký luồng lạch theo mẫu của Cảng vụ Sông Lam"));
  EXPECT_THAT(read("I. MỤC ĐÍCH, YÊU CẦU\n- Giữ luồng\n\n1\n\nLái cẩu giỏi.").purposes, ElementsAre("Giữ luồng", "Lái cẩu giỏi")) << "a short line is no broken one";
}

TEST(Duty, NamesWhoActs) {
  EXPECT_THAT(duties("1. Văn phòng Công đoàn bảo đảm kinh phí.\n2. Tiểu ban Hậu cần: nấu cơm ca.\n3. Đội Cẩu chủ trì, báo cáo kết quả.\n4. Phòng KT-VT, phòng Điều độ cung cấp số liệu.\n5. Tất cả các tổ bốc xếp đăng ký."),
              ElementsAre("Văn phòng Công đoàn: bảo đảm kinh phí", "Tiểu ban Hậu cần: nấu cơm ca", "Đội Cẩu: chủ trì, báo cáo kết quả", "Phòng KT-VT, phòng Điều độ: cung cấp số liệu", "Tất cả các tổ bốc xếp: đăng ký"));
  EXPECT_THAT(duties("- Hội đồng thẩm định chấm điểm.\n- Trung tâm bồi dưỡng nghiệp vụ cảng mở lớp.\n- Cán bộ quản lý theo dõi.\n- Ban Chỉ huy cảng đề nghị khen thưởng những ca làm tốt."),
              ElementsAre("Hội đồng thẩm định: chấm điểm", "Trung tâm bồi dưỡng nghiệp vụ cảng: mở lớp", "Cán bộ quản lý: theo dõi", "Ban Chỉ huy cảng: đề nghị khen thưởng những ca làm tốt")) << "what names a unit is no act";
  EXPECT_THAT(duties("1. UBKT giám sát việc chấm điểm.\n2. Giao Ban Tuyên giáo tuyên truyền.\n3. Giao lưu văn nghệ với xã bạn.\n4. CNVC đi ca đúng giờ."), ElementsAre("UBKT: giám sát việc chấm điểm", "Ban Tuyên giáo: tuyên truyền", "Giao lưu văn nghệ với xã bạn", "CNVC đi ca đúng giờ"));
  EXPECT_THAT(duties("1. Giao Văn phòng theo dõi, đôn đốc.\n2. Cô Nga (HT): chỉ đạo chung.\n3. Công chức Văn hóa - Xã hội theo dõi, đôn đốc.\n4. Phòng tổng hợp theo dõi.\n5. Ông bà, cha mẹ tham gia."), ElementsAre("Văn phòng: theo dõi, đôn đốc", "Cô Nga (HT): chỉ đạo chung", "Công chức Văn hóa - Xã hội: theo dõi, đôn đốc", "Phòng tổng hợp: theo dõi", "Ông bà, cha mẹ tham gia"));
  EXPECT_THAT(duties("1. Mỗi đợt tổ chức sơ kết.\n2. Các phong trào phải được chấm điểm.\n3. Mỗi tổ chọn một việc."), ElementsAre("Mỗi đợt tổ chức sơ kết", "Các phong trào phải được chấm điểm", "Mỗi tổ: chọn một việc")) << "a time and a movement do nothing";
}

TEST(Duty, IsOfSeveralBeforeAColonOrWithinTheirCompetence) {
  EXPECT_THAT(duties("1. Bến số 1, bến số 2; Trung đoàn 8; Đội Luồng lạch: căn cứ kế hoạch này mà làm.\n2. Ban Bến, Công an xã theo chức năng, nhiệm vụ phối hợp.\n3. Thẩm phán, Thư ký Tòa án thực hiện nghiêm túc."), ElementsAre("Bến số 1, bến số 2; Trung đoàn 8; Đội Luồng lạch: căn cứ kế hoạch này mà làm", "Ban Bến, Công an xã: theo chức năng, nhiệm vụ phối hợp", "Thẩm phán, Thư ký Tòa án: thực hiện nghiêm túc"));
  EXPECT_THAT(duties("1. Ban Bến; giữ luồng: ca đêm.\n2. Công đoàn nào theo dõi thì báo."), ElementsAre("Ban Bến; giữ luồng: ca đêm", "Công đoàn nào theo dõi thì báo")) << "no second one, and none of all";
}

TEST(Headings, OfTargetsLeadToContents) {
  EXPECT_THAT(read("I. MỤC ĐÍCH\n1. Giữ luồng thông.\n2. Chỉ tiêu: 100% ca đúng giờ; không để tàu chờ.").contents, ElementsAre("100% ca đúng giờ; không để tàu chờ"));
  EXPECT_THAT(read("I. NỘI DUNG\n1. Bốc nhanh.\nII. CHỈ TIÊU THI ĐUA\n1. 100% ca đúng giờ.\nIII. THỜI GIAN\n1. Cả năm.").contents, ElementsAre("Bốc nhanh", "100% ca đúng giờ"));
  EXPECT_THAT(read("I. MỤC TIÊU, CHỈ TIÊU\n1. Giữ luồng thông.").contents, IsEmpty()) << "one heading, of its first word's kind";
}

std::vector<std::string> movements(const std::string& item) {
  std::vector<std::string> all;
  for (const movement& each : read("I. NỘI DUNG\n- " + item).movements) all.push_back(each.name);
  return all;
}

TEST(MovementList, GoesOnBehindWhatIsSaidOfAName) {
  EXPECT_THAT(movements("Phong trào thi đua “Cảng xanh” (gắn với phân loại rác), “Luồng sạch”."), ElementsAre("Cảng xanh", "Luồng sạch"));
  EXPECT_THAT(movements("Phong trào “Ca trẻ” trong thợ lái, thợ máy; “Tàu sáng”."), ElementsAre("Ca trẻ", "Tàu sáng"));
  EXPECT_THAT(movements("Phong trào “Ca trẻ” trong thợ lái, khẩu hiệu “Tàu sáng”."), ElementsAre("Ca trẻ"));
  EXPECT_THAT(movements("Phong trào “Ca trẻ” trong thợ lái, tặng sổ “Tàu sáng”."), ElementsAre("Ca trẻ"));
}

TEST(Movement, IsNoVictory) {
  EXPECT_THAT(movements("Phong trào thi đua chào mừng 52 năm Chiến thắng “Hà Nội - Điện Biên Phủ trên không”."), IsEmpty());
  EXPECT_THAT(movements("Phong trào thi đua “Chiến thắng con nước”."), ElementsAre("Chiến thắng con nước"));
  EXPECT_THAT(movements("Phong trào “Ngày thứ Bảy xanh”."), ElementsAre("Ngày thứ Bảy xanh"));
}

}  // namespace
