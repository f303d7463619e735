// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>
#include <thidua/plan/writer.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

// The head and the closing of plans: the line of place and day, the letterhead, the title, who launches and who signs. Every text is our own.

namespace {

using namespace thidua;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

document paper_of(const std::string& text) { return *plan::read(text).campaign.document; }

// A plan of a hospital's union with a line of its own under the letterhead, and one behind the text.
std::string with_lines(const std::string& under_letterhead, const std::string& behind_text = "") {
  return "CÔNG ĐOÀN NGÀNH Y TẾ\nCÔNG ĐOÀN BỆNH VIỆN SÔNG LAM\nSố: 12/KH-CĐ\n" + under_letterhead + "\n\nKẾ HOẠCH\nPhát động phong trào thi đua năm 2025\n\nCông đoàn Bệnh viện Sông Lam phát động phong trào thi đua năm 2025 như sau:\n" + behind_text;
}

// ---------------------------------------------------------------------------------------------------- place and day

TEST(DateLine, IsReadWithoutPlaceOrComma) {
  for (const char* line : {"Ngày 05 tháng 01 năm 2025", "ngày 05 tháng 01 năm 2025", "Ngày 05/01/2025"}) {
    const document paper = paper_of(with_lines(line));
    EXPECT_EQ(paper.issued, date(2025, 1, 5)) << line;
    EXPECT_EQ(paper.place, "") << line;
  }
  for (const char* line : {"Hà Nội ngày 05 tháng 01 năm 2025", "Hà Nội - ngày 05 tháng 01 năm 2025", "Hà Nội – Ngày 05/01/2025", "Hà Nội, ngày 05-01-2025", "Hà Nội, 05/01/2025"}) {
    const document paper = paper_of(with_lines(line));
    EXPECT_EQ(paper.issued, date(2025, 1, 5)) << line;
    EXPECT_EQ(paper.place, "Hà Nội") << line;
    EXPECT_EQ(paper.issuer, "CÔNG ĐOÀN BỆNH VIỆN SÔNG LAM") << line;
  }
}

TEST(DateLine, MayNameAPlaceWithAnApostrophe) {
  for (const char* place : {"Ea H’leo", "M’Đrắk", "Đắk R'Lấp"}) {
    const document paper = paper_of(with_lines(std::string(place) + ", ngày 05 tháng 01 năm 2025"));
    EXPECT_EQ(paper.place, place);
    EXPECT_EQ(paper.issued, date(2025, 1, 5)) << place;
  }
}

TEST(DateLine, MayLeaveItsDayOpen) {
  for (const char* line : {"Hà Nội, tháng 01/2025", "Hà Nội, tháng 01 năm 2025", "Hà Nội, ngày    /01/2025", "Hà Nội, ngày ......../01/2025", "Hà Nội, ngày ............ tháng 01 năm 2025", "Hà Nội, ngày     tháng 01 năm 2025"}) {
    const document paper = paper_of(with_lines(line));
    EXPECT_EQ(paper.place, "Hà Nội") << line;
    EXPECT_EQ(paper.issued, std::nullopt) << line << ": no day is made up";
    EXPECT_EQ(paper.issued_not_before, date(2025, 1, 1)) << line;
  }
  const document unsaid = paper_of(with_lines("Hà Nội, ngày ..... tháng ..... năm 2025"));
  EXPECT_EQ(unsaid.place, "Hà Nội");
  EXPECT_EQ(unsaid.issued_not_before, std::nullopt);
}

TEST(DateLine, GivesAYearToPhasesAlsoWhereItsDayIsOpen) {
  const auto read = plan::read("CÔNG ĐOÀN CẢNG SÔNG LAM\nVinh, ngày    /01/2025\n\nKẾ HOẠCH\nPhát động thi đua\n\nĐợt 1: Từ ngày 15/01 đến ngày 30/6.\nĐợt 2: Từ ngày 01/7 đến ngày 31/12.\n");
  ASSERT_EQ(read.campaign.phases.size(), 2U);
  EXPECT_EQ(read.campaign.phases[1].to.day, date(2025, 12, 31));
}

TEST(DateLine, MayStandAboveTheSignature) {
  const std::string signature = "\nTM. BAN CHẤP HÀNH\nCHỦ TỊCH\n\nLê Thị Lan\n";
  EXPECT_EQ(paper_of(with_lines("", "\nNgày 05 tháng 01 năm 2025" + signature)).issued, date(2025, 1, 5));
  const document paper = paper_of(with_lines("", "\nVinh ngày 05 tháng 01 năm 2025" + signature));
  EXPECT_EQ(paper.issued, date(2025, 1, 5));
  EXPECT_EQ(paper.place, "Vinh");
}

TEST(DateLine, IsNoDayOfAPage) {
  const document paper = paper_of("Thứ sáu, 26/09/2025 | 14:32\n\n" + with_lines("Vinh, ngày 24 tháng 9 năm 2025"));
  EXPECT_EQ(paper.issued, date(2025, 9, 24));
  EXPECT_EQ(paper.place, "Vinh");
  EXPECT_EQ(paper_of("Chủ nhật, ngày 26/9/2025\n\n" + with_lines("")).place, "");
}

TEST(DateLine, IsNoOtherDayOfTheText) {
  for (const char* line : {"Quyết định ngày 05/01/2025", "Số 5 ngày 05/01/2025", "Quý I, tháng 01/2025"}) EXPECT_EQ(paper_of(with_lines(line)).place, "") << line;
  for (const char* behind : {"Ngày 05 tháng 01 năm 2025\nkhai mạc hội thao.\n", "Sơn Trà ngày 05 tháng 3 năm 2025\nHội thao của khối.\n", "Quý I, tháng 03/2025\n"}) {
    const document paper = paper_of(with_lines("", behind));
    EXPECT_EQ(paper.place, "") << behind;
    EXPECT_EQ(paper.issued, std::nullopt) << behind;
    EXPECT_EQ(paper.issued_not_before, std::nullopt) << behind;
  }
}

// ------------------------------------------------------------------------------------------------------- letterhead

// A plan with the lines of its letterhead and the sentence its body begins with.
plan::reading read_under(const std::string& letterhead, const std::string& sentence = "Thực hiện nhiệm vụ năm 2025, cơ quan tổ chức thi đua.") {
  return plan::read(letterhead + "\nSố: 12/KH-TĐ\n\nKẾ HOẠCH\nPhát động phong trào thi đua năm 2025\n\n" + sentence + "\n");
}

TEST(Letterhead, IsJoinedOverItsLines) {
  for (const auto& [lines, issuer] : std::vector<std::pair<const char*, const char*>>{{"ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP", "ỦY BAN NHÂN DÂN XÃ TÂN LẬP"},
                                                                                     {"UBND\nXÃ TÂN LẬP", "UBND XÃ TÂN LẬP"},
                                                                                     {"UBND HUYỆN SÔNG LAM\nỦY BAN NHÂN DÂN\nXÃ TÂN LẬP", "ỦY BAN NHÂN DÂN XÃ TÂN LẬP"},
                                                                                     {"TỈNH LONG AN\nỦY BAN NHÂN DÂN", "ỦY BAN NHÂN DÂN TỈNH LONG AN"},
                                                                                     {"LIÊN ĐOÀN LAO ĐỘNG TỈNH\nLONG AN", "LIÊN ĐOÀN LAO ĐỘNG TỈNH LONG AN"},
                                                                                     {"LIÊN ĐOÀN LAO ĐỘNG\nTỈNH LONG AN\nBAN THƯỜNG VỤ", "BAN THƯỜNG VỤ LIÊN ĐOÀN LAO ĐỘNG TỈNH LONG AN"},
                                                                                     {"LIÊN ĐOÀN LAO ĐỘNG TỈNH LONG AN\nBAN CHẤP HÀNH\nCÔNG ĐOÀN NGÀNH Y TẾ", "BAN CHẤP HÀNH CÔNG ĐOÀN NGÀNH Y TẾ"}})
    EXPECT_EQ(read_under(lines).campaign.document->issuer, issuer) << lines;
}

TEST(Letterhead, IsJoinedAlsoWithEmptyLinesBetweenAllItsLines) {
  const auto issuer = [](const std::string& lines) { return paper_of(lines + "\n\nSố: 12/KH-CĐ\n\nHà Nội, ngày 05 tháng 01 năm 2025\n\nKẾ HOẠCH\n\nThi đua năm 2025\n\nNội dung.\n").issuer; };
  EXPECT_EQ(issuer("CÔNG TY ĐÓNG TÀU SÔNG LAM\n\nCÔNG ĐOÀN CƠ SỞ"), "CÔNG ĐOÀN CƠ SỞ CÔNG TY ĐÓNG TÀU SÔNG LAM");
  EXPECT_EQ(issuer("LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG LAM\n\nCÔNG ĐOÀN NGÀNH Y TẾ"), "CÔNG ĐOÀN NGÀNH Y TẾ");
}

TEST(Letterhead, TakesTheRestOfItsNameFromTheLinesBeside) {
  const auto issuer = [](const std::string& lines) { return paper_of(lines + "\nSố: 12/KH-CĐ\nHà Nội, ngày 05 tháng 01 năm 2025\n\nKẾ HOẠCH:\nThi đua năm 2025\n\nNội dung.\n").issuer; };
  EXPECT_EQ(issuer("CÔNG ĐOÀN CÔNG TY TNHH\nPHAO NỔI SÔNG LAM"), "CÔNG ĐOÀN CÔNG TY TNHH PHAO NỔI SÔNG LAM");
  EXPECT_EQ(issuer("HỘI ĐỒNG GIÁO DỤC NGHỀ\nTRUNG ƯƠNG"), "HỘI ĐỒNG GIÁO DỤC NGHỀ TRUNG ƯƠNG");
  EXPECT_EQ(issuer("ĐẢNG ỦY CÔNG TY CẢNG\nCÔNG ĐOÀN"), "CÔNG ĐOÀN CÔNG TY CẢNG");
  EXPECT_EQ(issuer("HỘI NÔNG DÂN VIỆT NAM\nBAN CHẤP HÀNH TỈNH SÔNG LAM"), "BAN CHẤP HÀNH HỘI NÔNG DÂN VIỆT NAM TỈNH SÔNG LAM");
  EXPECT_EQ(issuer("ĐẢNG ỦY CÔNG TY CẢNG\nCÔNG ĐOÀN BẾN MỘT"), "CÔNG ĐOÀN BẾN MỘT") << "it has a name of its own";
  EXPECT_EQ(plan::read("CÔNG ĐOÀN CẢNG SÔNG LAM\nSố: 12/KH-CĐ\n\nKẾ HOẠCH:\nThi đua năm 2025\n\nNội dung.\n").campaign.title, "Thi đua năm 2025");
}

TEST(Letterhead, MayBeACellWithTheIssuerInBold) {
  const auto issuer = [](const std::string& cell) { return paper_of("|" + cell + "|**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** **Độc lập - Tự do - Hạnh phúc**|\n|---|---|\n|Số: 33/KH-BT|*Hà Nội, ngày 14 tháng 3 năm 2022*|\n\n**KẾ HOẠCH**\n\n**Phát động thi đua năm 2022**\n\nNội dung.\n").issuer; };
  EXPECT_EQ(issuer("SỞ Y TẾ SÔNG LAM **BỆNH VIỆN BẾN PHÀ**"), "BỆNH VIỆN BẾN PHÀ");
  EXPECT_EQ(issuer("**BỆNH VIỆN BẾN PHÀ**"), "BỆNH VIỆN BẾN PHÀ");
}

TEST(Letterhead, StandsOverPapersOfOtherKindsToo) {
  for (const auto& [heading, type] : {std::pair{"CHƯƠNG TRÌNH", document_type::program}, std::pair{"CHƯƠNG TRÌNH PHỐI HỢP", document_type::joint_program}, std::pair{"CHƯƠNG TRÌNH HÀNH ĐỘNG", document_type::action_program}, std::pair{"QUY CHẾ", document_type::rules}, std::pair{"QUY ĐỊNH", document_type::regulation}}) {
    const auto read = plan::read(test::changed(with_lines("Hà Nội, ngày 05 tháng 01 năm 2025"), "KẾ HOẠCH", heading));
    EXPECT_EQ(read.campaign.document->type, type) << heading;
    EXPECT_EQ(read.campaign.document->issuer, "CÔNG ĐOÀN BỆNH VIỆN SÔNG LAM") << heading;
    EXPECT_EQ(read.campaign.title, "Phát động phong trào thi đua năm 2025") << heading;
  }
}

TEST(Letterhead, IsJoinedToASectorAndNotToABrand) {
  const auto issuer = [](const std::string& lines) { return paper_of(lines + "\nSố: 12/KH-TĐ\n\nKẾ HOẠCH\nPhát động thi đua năm 2026\n").issuer; };
  EXPECT_EQ(issuer("TẬP ĐOÀN CÔNG NGHIỆP - VIỄN THÔNG QUÂN ĐỘI\nVIETTEL QUẢNG NAM"), "VIETTEL QUẢNG NAM");
  EXPECT_EQ(issuer("QUÂN CHỦNG HẢI QUÂN\nVÙNG 3 HẢI QUÂN"), "VÙNG 3 HẢI QUÂN");
  EXPECT_EQ(issuer("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\nNGÀNH TÒA ÁN"), "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG NGÀNH TÒA ÁN");
  EXPECT_EQ(issuer("BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG\nCÁC CÔNG TRÌNH GIAO THÔNG"), "BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG CÁC CÔNG TRÌNH GIAO THÔNG");
  EXPECT_EQ(issuer("CỤM THI ĐUA SỐ 3\nCÁC TỈNH MIỀN NÚI PHÍA BẮC"), "CỤM THI ĐUA SỐ 3 CÁC TỈNH MIỀN NÚI PHÍA BẮC");
}

TEST(Letterhead, GoesOnWithTheNameOfABodyThatItsLineBreaks) {
  for (const auto& [lines, issuer] : std::vector<std::pair<const char*, const char*>>{{"UBND TỈNH AN HÒA\nSỞ LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"},
                                                                                     {"UBND TỈNH AN HÒA\nSỞ VĂN HÓA,\nTHỂ THAO VÀ DU LỊCH", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH"},
                                                                                     {"UBND TỈNH AN HÒA\nSỞ LAO ĐỘNG\n- THƯƠNG BINH VÀ XÃ HỘI", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"},
                                                                                     {"UBND TỈNH AN HÒA\nBAN QUẢN LÝ\nKHU KINH TẾ", "BAN QUẢN LÝ KHU KINH TẾ"},
                                                                                     {"LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA\nCÔNG ĐOÀN CÁC\nKHU CÔNG NGHIỆP", "CÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP"},
                                                                                     {"BỘ TÀI CHÍNH\nTỔNG CỤC DỰ TRỮ\nNHÀ NƯỚC", "TỔNG CỤC DỰ TRỮ NHÀ NƯỚC"},
                                                                                     {"SỞ Y TẾ AN HÒA\nTRUNG TÂM KIỂM SOÁT\nBỆNH TẬT", "TRUNG TÂM KIỂM SOÁT BỆNH TẬT"},
                                                                                     {"BỘ TƯ LỆNH BỘ ĐỘI BIÊN PHÒNG\nBỘ CHỈ HUY\nBĐBP TỈNH AN HÒA", "BỘ CHỈ HUY BĐBP TỈNH AN HÒA"},
                                                                                     {"CỤC THI HÀNH ÁN DÂN SỰ TỈNH AN HÒA\nCHI CỤC THI HÀNH ÁN\nDÂN SỰ HUYỆN SÔNG LAM", "CHI CỤC THI HÀNH ÁN DÂN SỰ HUYỆN SÔNG LAM"},
                                                                                     {"HỘI LIÊN HIỆP\nPHỤ NỮ TỈNH AN HÒA\nBAN THƯỜNG VỤ", "BAN THƯỜNG VỤ HỘI LIÊN HIỆP PHỤ NỮ TỈNH AN HÒA"},
                                                                                     {"CÔNG TY TNHH MTV\nGỖ SÔNG LAM\nCÔNG ĐOÀN", "CÔNG ĐOÀN CÔNG TY TNHH MTV GỖ SÔNG LAM"},
                                                                                     {"ĐÀI PHÁT THANH\nVÀ TRUYỀN HÌNH\nTỈNH AN HÒA", "ĐÀI PHÁT THANH VÀ TRUYỀN HÌNH TỈNH AN HÒA"},
                                                                                     {"UBND tỉnh An Hòa\nSở Lao động - Thương binh\nvà Xã hội", "Sở Lao động - Thương binh và Xã hội"}})
    EXPECT_EQ(read_under(lines).campaign.document->issuer, issuer) << lines;
  // None of it: a body of its own, one that no list holds, a note of the paper.
  for (const auto& [lines, issuer] : std::vector<std::pair<const char*, const char*>>{{"SỞ Y TẾ\nBỆNH VIỆN BẾN PHÀ", "BỆNH VIỆN BẾN PHÀ"},
                                                                                     {"TRƯỜNG THPT BẾN PHÀ\nTỔ NGỮ VĂN", "TRƯỜNG THPT BẾN PHÀ"},
                                                                                     {"SỞ VĂN HÓA VÀ THỂ THAO\nNHÀ HÁT CHÈO", "SỞ VĂN HÓA VÀ THỂ THAO"},
                                                                                     {"SỞ GIÁO DỤC VÀ ĐÀO TẠO\nTHPT BẾN PHÀ", "THPT BẾN PHÀ"},
                                                                                     {"TỔNG CÔNG TY XI MĂNG\nXI MĂNG SÔNG LAM", "TỔNG CÔNG TY XI MĂNG"},
                                                                                     {"CÔNG AN TỈNH CAO BẰNG\nCÔNG AN HUYỆN SÔNG LAM", "CÔNG AN HUYỆN SÔNG LAM"},
                                                                                     {"SỞ GIÁO DỤC VÀ ĐÀO TẠO\nHỎA TỐC", "SỞ GIÁO DỤC VÀ ĐÀO TẠO"},
                                                                                     {"CÔNG ĐOÀN CẢNG\nPHÁT ĐỘNG THI ĐUA", "CÔNG ĐOÀN CẢNG"},
                                                                                     {"CÔNG ĐOÀN CẢNG\nHÀ NỘI, NGÀY 12 THÁNG 01 NĂM 2025", "CÔNG ĐOÀN CẢNG"}})
    EXPECT_EQ(read_under(lines).campaign.document->issuer, issuer) << lines;
}

TEST(Letter, HasItsMatterOverTwoLines) {
  const auto letter = [](const std::string& matter) { return plan::read("CÔNG ĐOÀN CẢNG SÔNG LAM\nSố: 21/CĐC\n" + matter + "\n\nKính gửi: Các tổ công đoàn\n\nCông đoàn cảng phát động đợt thi đua từ ngày 15/8/2020 đến ngày 15/11/2020.\n").campaign; };
  for (const auto& [lines, title] : std::vector<std::pair<const char*, const char*>>{{"V/v mở đợt thi đua\nđặc biệt\n\nVinh, ngày 11 tháng 8 năm 2020", "V/v mở đợt thi đua đặc biệt"},
                                                                                    {"V/v tổ chức thi đua\nnước rút quý IV\nVinh, ngày 11 tháng 8 năm 2020", "V/v tổ chức thi đua nước rút quý IV"},
                                                                                    {"V/v mở đợt thi đua\nVinh, ngày 11 tháng 8 năm 2020", "V/v mở đợt thi đua"},
                                                                                    {"V/v mở đợt thi đua\n\nBẢN SAO\nVinh, ngày 11 tháng 8 năm 2020", "V/v mở đợt thi đua"}}) {
    EXPECT_EQ(letter(lines).title, title);
    EXPECT_EQ(letter(lines).document->issued, date(2020, 8, 11)) << lines;
  }
}

TEST(Letterhead, IsOneNameOnTwoLines) {
  const auto issuer = [](const std::string& lines) { return paper_of(lines + "\nSố: 12/KH-TĐ\n\nKẾ HOẠCH\nPhát động thi đua năm 2026\n").issuer; };
  for (const auto& [first, second] : {std::pair{"SỞ VĂN HÓA, THỂ THAO", "VÀ DU LỊCH"}, {"SỞ LAO ĐỘNG - THƯƠNG BINH", "VÀ XÃ HỘI"}, {"PHÒNG GIÁO DỤC", "VÀ ĐÀO TẠO"}, {"TỔNG CỤC DỰ TRỮ", "NHÀ NƯỚC"}, {"CÔNG TY ĐIỆN LỰC", "PHÚ THỌ"}, {"TRUNG TÂM KIỂM SOÁT", "BỆNH TẬT"}, {"BỘ CHỈ HUY", "BĐBP TỈNH KIÊN GIANG"}, {"HỘI LIÊN HIỆP", "PHỤ NỮ TỈNH BÌNH ĐỊNH"}, {"BAN QUẢN LÝ", "KHU KINH TẾ"}}) EXPECT_EQ(issuer(std::string(first) + "\n" + second), std::string(first) + " " + second);
  EXPECT_EQ(issuer("CÔNG TY TNHH MTV\nCAO SU DẦU TIẾNG\nCÔNG ĐOÀN"), "CÔNG ĐOÀN CÔNG TY TNHH MTV CAO SU DẦU TIẾNG");
  EXPECT_EQ(issuer("CÔNG TY THAN ĐÔNG TRIỀU\nCHUYÊN MÔN – CÔNG ĐOÀN – ĐOÀN THANH NIÊN"), "CÔNG TY THAN ĐÔNG TRIỀU") << "no name";
  EXPECT_EQ(issuer("SỞ Y TẾ TỈNH HÀ NAM\nBỆNH VIỆN PHỔI"), "BỆNH VIỆN PHỔI") << "another body";
}

TEST(Head, MayBeOfAKindThatNoListHolds) {
  for (const char* kind : {"ĐỀ ÁN", "PHƯƠNG ÁN", "THỂ LỆ", "THƯ PHÁT ĐỘNG THI ĐUA"}) {
    const std::string text = test::changed(with_lines("Vinh, ngày 05 tháng 01 năm 2025"), "KẾ HOẠCH", kind);
    const auto read = plan::read(text);
    EXPECT_EQ(read.campaign.title, "Phát động phong trào thi đua năm 2025") << kind;
    EXPECT_EQ(read.campaign.document->issuer, "CÔNG ĐOÀN BỆNH VIỆN SÔNG LAM") << kind;
    EXPECT_FALSE(read.campaign.document->type) << kind;
    EXPECT_EQ(read.campaign.document->unread_type, kind);
  }
  const auto minutes = plan::read("CÔNG ĐOÀN TRƯỜNG NAM SƠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBIÊN BẢN\nHọp đăng ký thi đua năm 2025\n\nHôm nay tổ họp.\n\nTHƯ KÝ                         CHỦ TRÌ\n");
  EXPECT_EQ(minutes.type, plan::text_type::other) << "no plan without a number";
  EXPECT_EQ(minutes.campaign.title, "Họp đăng ký thi đua năm 2025");
  EXPECT_EQ(paper_of(test::changed(with_lines(""), "KẾ HOẠCH", "DỰ THẢO KẾ HOẠCH")).type, document_type::plan);
  // No kinds: a line of the letterhead, a title without one, what heads a section.
  for (const char* line : {"PHÁT ĐỘNG THI ĐUA", "BỆNH VIỆN SÔNG LAM", "MỤC ĐÍCH YÊU CẦU", "CHỦ TỊCH"}) EXPECT_EQ(paper_of(test::changed(with_lines(""), "KẾ HOẠCH", line)).unread_type, "") << line;
}

TEST(Head, OfACallHasItsIssuerToo) {
  const auto read = plan::read(test::changed(with_lines("Vinh, ngày 05 tháng 01 năm 2025"), "KẾ HOẠCH", "THƯ KÊU GỌI"));
  EXPECT_EQ(read.type, plan::text_type::other);
  EXPECT_EQ(read.campaign.title, "THƯ KÊU GỌI Phát động phong trào thi đua năm 2025");
  EXPECT_EQ(read.campaign.document->issuer, "CÔNG ĐOÀN BỆNH VIỆN SÔNG LAM");
}

TEST(Number, WithASlipIsReadOrKeptAsWritten) {
  const auto paper = [](const std::string& line) { return paper_of(test::changed(with_lines(""), "Số: 12/KH-CĐ", line)); };
  for (const char* line : {"Sỗ: 12/KH-CĐ", "Sô: 12/KH-CĐ", "Số 12/KH-CĐ"}) {
    ASSERT_TRUE(paper(line).number) << line;
    EXPECT_EQ(to_text(*paper(line).number), "12/KH-CĐ") << line;
  }
  for (const char* number : {"l2/KH-CĐ", "I2/KH-CĐ", "O5/KH-CĐ"}) {
    EXPECT_FALSE(paper(std::string("Số: ") + number).number) << number;
    EXPECT_EQ(paper(std::string("Số: ") + number).unread_number, number);
  }
  for (const char* line : {"Sở: 12 phòng", "Số: /KH-CĐ", "Số: Lan/KH"}) {
    EXPECT_FALSE(paper(line).number) << line;
    EXPECT_EQ(paper(line).unread_number, "") << line;
  }
}

TEST(Letterhead, IsNotJoinedToAnotherBody) {
  EXPECT_EQ(read_under("UBND TỈNH LONG AN\nSỞ NỘI VỤ").campaign.document->issuer, "SỞ NỘI VỤ");
  EXPECT_EQ(read_under("LĐLĐ TỈNH LONG AN\nCÔNG ĐOÀN VIÊN CHỨC").campaign.document->issuer, "CÔNG ĐOÀN VIÊN CHỨC");
  EXPECT_EQ(read_under("ỦY BAN NHÂN DÂN TỈNH LONG AN\n\nBẢN SAO").campaign.document->issuer, "ỦY BAN NHÂN DÂN TỈNH LONG AN");
}

TEST(Letterhead, NamesTheProvinceOfItsCongressesInTheSpellingOfItsName) {
  for (const auto& [lines, body] : std::vector<std::pair<const char*, const char*>>{{"LIÊN ĐOÀN LAO ĐỘNG TỈNH LONG AN", "Công đoàn tỉnh Long An"}, {"UBND TỈNH BÀ RỊA - VŨNG TÀU     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ", "Công đoàn tỉnh Bà Rịa - Vũng Tàu"}, {"UBND HUYỆN SÔNG LAM", "Công đoàn tỉnh"}}) {
    const auto read = read_under(lines, "Các công đoàn tiến tới Đại hội XI Công đoàn tỉnh.");
    ASSERT_EQ(read.campaign.congresses.size(), 1U) << lines;
    EXPECT_EQ(read.campaign.congresses.front().body, body) << lines;
  }
}

TEST(Launcher, WithoutANameIsThatOfTheLetterhead) {
  for (const char* who : {"Ban Chấp hành công đoàn cơ sở", "Ban Chấp hành Công đoàn", "Công đoàn cơ sở", "Ban Thường vụ", "đơn vị"})
    EXPECT_EQ(read_under("CÔNG ĐOÀN SỞ Y TẾ", std::string("Năm 2025, ") + who + " phát động phong trào thi đua.").campaign.launcher, "CÔNG ĐOÀN SỞ Y TẾ") << who;
  for (const char* who : {"Ban Chấp hành Công đoàn Sở", "Công đoàn Khối Điều trị"})
    EXPECT_EQ(read_under("CÔNG ĐOÀN SỞ Y TẾ", std::string(who) + " phát động phong trào thi đua.").campaign.launcher, who);
  EXPECT_EQ(read_under("CÔNG TY GỖ AN PHÁT", "Công đoàn cơ sở phát động phong trào thi đua.").campaign.launcher, "Công đoàn cơ sở") << "the union is not the company";
}

TEST(Launcher, IsNoEndOfALongerName) {
  const auto launcher = [](const char* who) { return plan::read("CÔNG ĐOÀN CẢNG SÔNG LAM\nSố: 12/KH-CĐ\n\nKẾ HOẠCH\nThi đua năm 2025\n\n" + std::string(who) + " phát động phong trào thi đua năm 2025 như sau:\n\nNội dung.\n").campaign.launcher; };
  EXPECT_EQ(launcher("Ban Dân vận Tỉnh ủy"), "Ban Dân vận Tỉnh ủy");
  EXPECT_EQ(launcher("Phó Chủ tịch Thường trực UBND tỉnh"), "Phó Chủ tịch Thường trực UBND tỉnh");
  EXPECT_EQ(launcher("Nông trường Sông Hậu"), "Nông trường Sông Hậu");
  EXPECT_EQ(launcher("Vĩnh trường Sông Hậu"), "CÔNG ĐOÀN CẢNG SÔNG LAM") << "no body we know";
}

TEST(Launcher, IsToldInFullWhereThePaperTellsIt) {
  EXPECT_EQ(read_under("LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ AN", "LĐLĐ tỉnh phát động phong trào thi đua.").campaign.launcher, "LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ AN");
  EXPECT_EQ(read_under("CÔNG ĐOÀN NGÀNH Y TẾ", "CĐ ngành phát động phong trào thi đua.").campaign.launcher, "CÔNG ĐOÀN NGÀNH Y TẾ");
  EXPECT_EQ(read_under("CÔNG ĐOÀN CẢNG SÔNG LAM", "Thực hiện Kế hoạch của Liên đoàn Lao động tỉnh Hà An. LĐLĐ tỉnh phát động phong trào thi đua.").campaign.launcher, "Liên đoàn Lao động tỉnh Hà An");
  EXPECT_EQ(read_under("CÔNG ĐOÀN CẢNG SÔNG LAM", "TLĐ phát động phong trào thi đua.").campaign.launcher, "Tổng Liên đoàn Lao động Việt Nam");
  EXPECT_EQ(read_under("CÔNG ĐOÀN CẢNG SÔNG LAM", "UBND huyện phát động phong trào thi đua tại UBND huyện Ba Bến, UBND huyện Sông Lam.").campaign.launcher, "UBND huyện") << "one of two";
  EXPECT_EQ(read_under("UBND TỈNH HÀ AN", "UBND tỉnh Hà An phát động phong trào thi đua.").campaign.launcher, "UBND tỉnh Hà An") << "told in full";
  EXPECT_EQ(read_under("CÔNG ĐOÀN CẢNG SÔNG LAM", "LĐLĐ tỉnh phát động phong trào thi đua.").campaign.launcher, "LĐLĐ tỉnh") << "told nowhere";
}

TEST(Launcher, IsNoneOfManyWhoAreCalledOn) {
  const auto launcher = [](const char* text) { return plan::read("HƯỚNG DẪN\nThi đua năm 2025\n\n" + std::string(text) + "\n").campaign.launcher; };
  EXPECT_EQ(launcher("Ban Thường vụ Hội Nông dân tỉnh hướng dẫn các cấp Hội thi đua như sau:\nCác cấp Hội phát động thi đua theo 02 đợt."), "Ban Thường vụ Hội Nông dân tỉnh");
  EXPECT_EQ(launcher("Các Công đoàn cơ sở phát động phong trào thi đua."), "");
  EXPECT_EQ(launcher("1. Các phòng, Trung tâm Y tế phát động đợt thi đua."), "");
  EXPECT_EQ(launcher("Thực hiện các chỉ tiêu, Công đoàn Cảng phát động phong trào thi đua."), "Công đoàn Cảng") << "another part of the sentence";
  EXPECT_EQ(launcher("Lambank Chi nhánh tỉnh Hà An phát động phong trào thi đua."), "Lambank Chi nhánh tỉnh Hà An");
}

TEST(Launcher, MayBeSeveralTogether) {
  for (const char* who : {"Giám đốc Công ty Gỗ An Phát và Ban Chấp hành Công đoàn Công ty", "Ban Giám đốc, Ban Chấp hành Công đoàn Công ty Gỗ An Phát", "Đảng ủy, Ban Giám đốc và Công đoàn Công ty Gỗ An Phát"})
    EXPECT_EQ(read_under("CÔNG TY GỖ AN PHÁT", std::string(who) + " phát động phong trào thi đua.").campaign.launcher, who);
  EXPECT_EQ(read_under("CÔNG TY GỖ AN PHÁT", "Thực hiện ý kiến của Tỉnh ủy, Ủy ban nhân dân tỉnh, Công đoàn Công ty phát động phong trào thi đua.").campaign.launcher, "Công đoàn Công ty") << "those before it do not launch";
}

TEST(Basis, MayHaveSeveralIssuers) {
  const auto issuers = [](const std::string& sentence) {
    const plan::reading read = read_under("CÔNG ĐOÀN CẢNG SÔNG LAM", sentence);
    std::vector<std::string> all;
    for (const basis& each : read.campaign.document->bases) all.push_back(each.issuer);
    return all;
  };
  EXPECT_THAT(issuers("Thực hiện Kế hoạch số 5/KH-SGD ngày 05/01/2025 của Sở Giáo dục và Đào tạo và Công đoàn ngành Giáo dục về thi đua, cảng tổ chức thi đua."), ElementsAre("Sở Giáo dục và Đào tạo và Công đoàn ngành Giáo dục"));
  EXPECT_THAT(issuers("Thực hiện Chương trình số 15/CTr-BYT của Bộ Y tế, Bộ Công an và Tổng Liên đoàn Lao động Việt Nam về thi đua."), ElementsAre("Bộ Y tế, Bộ Công an và Tổng Liên đoàn Lao động Việt Nam"));
  EXPECT_THAT(issuers("Căn cứ Công văn số 15/BQL-VP ngày 05/01/2025 của Ban quản lý các khu công nghiệp tỉnh Long An về thi đua."), ElementsAre("Ban quản lý các khu công nghiệp tỉnh Long An"));
  EXPECT_THAT(issuers("Thực hiện Chỉ thị số 15/CT-TTg ngày 05/01/2025 của Thủ tướng Chính phủ, Công đoàn Cảng và Giám đốc Cảng phát động thi đua."), ElementsAre("Thủ tướng Chính phủ")) << "those who act on it";
}

// --------------------------------------------------------------------------------------------------------- signatures

TEST(Signatures, OfSeveralTogetherAreAllKeptInOrder) {
  const std::string text = "CÔNG TY GỖ AN PHÁT\n\nKẾ HOẠCH\nPhát động phong trào thi đua năm 2025\n\nCông ty tổ chức thi đua.\n\n";
  const signature chair{.capacity = "TM. BAN CHẤP HÀNH", .position = "CHỦ TỊCH", .name = "Lê Thị Lan"};
  const signature director{.position = "GIÁM ĐỐC", .name = "Trần Văn Bình"};
  const document first = paper_of(text + "TM. BAN CHẤP HÀNH                    GIÁM ĐỐC\nCHỦ TỊCH\n\n\nLê Thị Lan                    ThS. Trần Văn Bình\n");
  EXPECT_EQ(first.signed_by, chair);
  EXPECT_THAT(first.co_signed_by, ElementsAre(director));
  const document second = paper_of(text + "GIÁM ĐỐC\t\t\tTM. BAN CHẤP HÀNH\n\t\t\tCHỦ TỊCH\n\n(Đã ký)\t\t\t(Đã ký)\n\nTrần Văn Bình\t\t\tLê Thị Lan\n\nNơi nhận:\n- Các phân xưởng;\n- Lưu: VT.\n");
  EXPECT_EQ(second.signed_by, director);
  EXPECT_THAT(second.co_signed_by, ElementsAre(chair));
  EXPECT_EQ(second.recipients.size(), 2U);
  const document below = paper_of(text + "TM. BAN CHẤP HÀNH\nCHỦ TỊCH\n\nLê Thị Lan\n\nGIÁM ĐỐC\n\nTrần Văn Bình\n");
  EXPECT_EQ(below.signed_by, chair);
  EXPECT_THAT(below.co_signed_by, ElementsAre(director));
  const document drawn_up = paper_of(text + "NGƯỜI LẬP          CHỦ TỊCH\n\nVũ Thị Hoa         Lê Thị Lan\n");
  EXPECT_EQ(drawn_up.signed_by, (signature{.position = "CHỦ TỊCH", .name = "Lê Thị Lan"}));
}

TEST(Signatures, BesideTheRecipientsAreOne) {
  const document paper = paper_of("CÔNG TY GỖ AN PHÁT\n\nKẾ HOẠCH\nPhát động thi đua năm 2025\n\nCông ty tổ chức thi đua.\n\nNơi nhận:                 TM. BAN CHẤP HÀNH\n- Công đoàn ngành;        CHỦ TỊCH\n- Lưu: VT.\n\n                          Lê Thị Lan\n");
  EXPECT_EQ(paper.signed_by, (signature{.capacity = "TM. BAN CHẤP HÀNH", .position = "CHỦ TỊCH", .name = "Lê Thị Lan"}));
  EXPECT_THAT(paper.co_signed_by, IsEmpty());
  EXPECT_EQ(paper.recipients.size(), 2U);
}

TEST(Signatures, OfWhoStandsAtTheHeadOfSomethingNeedANameUnderThem) {
  for (const char* position : {"TRƯỞNG CÔNG AN XÃ", "TRƯỞNG BẾN", "PHAO TRƯỞNG", "QUẢN ĐỐC", "TỔNG BIÊN TẬP"}) {
    const document paper = paper_of(with_lines("Hà Nội, ngày 05 tháng 01 năm 2025", std::string("\nNơi nhận:\n- Các khoa;\n- Lưu.\n\n") + position + "\n\n(Đã ký)\n\nNguyễn Thị Lan\n"));
    ASSERT_TRUE(paper.signed_by) << position;
    EXPECT_EQ(paper.signed_by->position, position);
    EXPECT_EQ(paper.signed_by->name, "Nguyễn Thị Lan") << position;
  }
  for (const char* none : {"TĂNG TRƯỞNG\n\nNguyễn Thị Lan\n", "PHAO TRƯỞNG\n\nCác khoa giữ sạch phòng bệnh và đón người bệnh.\n"}) EXPECT_FALSE(paper_of(with_lines("Hà Nội, ngày 05 tháng 01 năm 2025", std::string("\n") + none)).signed_by) << none;
}

TEST(Signatures, MayNameTheBodyOnALineOfItsOwn) {
  const auto signed_by = [](const std::string& lines) { return paper_of(with_lines("Vinh, ngày 05 tháng 01 năm 2025", "\n" + lines + "\n")).signed_by.value_or(signature{}); };
  for (const auto& [position, body] : {std::pair{"GIÁM ĐỐC", "BỆNH VIỆN PHỔI"}, {"CHỦ TỊCH", "CÔNG ĐOÀN NGÀNH Y TẾ"}, {"CHỦ TỊCH LIÊN ĐOÀN LAO ĐỘNG", "HUYỆN MAI CHÂU"}, {"CHỦ TỊCH CÔNG ĐOÀN", "TRƯỜNG THPT LÊ LỢI"}, {"TRƯỞNG PHÒNG", "PHÒNG TỔ CHỨC CÁN BỘ"}}) {
    const signature by = signed_by(std::string(position) + "\n" + body + "\n\nTrịnh Xuân Bách");
    EXPECT_EQ(by.position, std::string(position) + " " + body);
    EXPECT_EQ(by.name, "Trịnh Xuân Bách") << body;
  }
  EXPECT_EQ(signed_by("CHỦ TỊCH\n\nTRỊNH XUÂN BÁCH").name, "TRỊNH XUÂN BÁCH") << "a name in capitals, where none in small letters follows";
}

TEST(Signatures, OfWhoHeadsAGroupHaveTheirOwnOfficeToo) {
  const auto signed_by = [](const std::string& lines) { return paper_of(with_lines("Vinh, ngày 05 tháng 01 năm 2025", "\n" + lines + "\n\nNguyễn Thuận Phong\n")).signed_by.value_or(signature{}); };
  const signature head = signed_by("TM. KHỐI THI ĐUA\nKHỐI TRƯỞNG\nGIÁM ĐỐC SỞ NỘI VỤ");
  EXPECT_EQ(head.capacity, "TM. KHỐI THI ĐUA");
  EXPECT_EQ(head.position, "KHỐI TRƯỞNG GIÁM ĐỐC SỞ NỘI VỤ");
  EXPECT_EQ(signed_by("KT. KHỐI TRƯỞNG\nPHÓ KHỐI TRƯỞNG\nPHÓ GIÁM ĐỐC SỞ NỘI VỤ").position, "PHÓ KHỐI TRƯỞNG PHÓ GIÁM ĐỐC SỞ NỘI VỤ");
  EXPECT_EQ(signed_by("TRƯỞNG CỤM").position, "TRƯỞNG CỤM");
  EXPECT_EQ(signed_by("CHỦ TỊCH\nPHÓ CHỦ TỊCH").position, "PHÓ CHỦ TỊCH") << "for the first, though KT. is left out";
}

TEST(Foot, InATableMayHaveARuleOrASignBesideARecipient) {
  const document paper = paper_of(with_lines("", "\n| *Nơi nhận:* | **KT. BỘ TRƯỞNG** |\n|---|---|\n| - Bộ trưởng; | **THỨ TRƯỞNG** |\n| - Lưu: VT. | **Võ Văn Hưng** |\n"));
  ASSERT_TRUE(paper.signed_by);
  EXPECT_EQ(paper.signed_by->position, "THỨ TRƯỞNG");
  EXPECT_EQ(paper.signed_by->name, "Võ Văn Hưng");
  const document beside = paper_of(with_lines("", "\nNơi nhận: GIÁM ĐỐC\n– Sở Y tế;\n– Các khoa, phòng; (Đã ký)\n– Lưu: VT.\nLâm Quốc Khởi\n"));
  EXPECT_EQ(beside.recipients.size(), 3U);
}

TEST(Signatures, HaveTheirNameAlone) {
  for (const auto& [line, name] : {std::pair{"(Đã ký) Nguyễn Thị Lan", "Nguyễn Thị Lan"}, std::pair{"[Đã ký] Nguyễn Thị Lan", "Nguyễn Thị Lan"}, std::pair{"Đã ký: Nguyễn Thị Lan", "Nguyễn Thị Lan"}, std::pair{"Nguyễn Thị Lan.", "Nguyễn Thị Lan"}, std::pair{"Ks. Nguyễn Thị Lan", "Nguyễn Thị Lan"}, std::pair{"Luật sư Nguyễn Thị Lan", "Nguyễn Thị Lan"}, std::pair{"Đ/c Nguyễn Thị Lan", "Nguyễn Thị Lan"}, std::pair{"K’ Brơi", "K’ Brơi"}, std::pair{"H’ Lan Niê", "H’ Lan Niê"}}) {
    const document paper = paper_of(with_lines("Hà Nội, ngày 05 tháng 01 năm 2025", std::string("\nTM. BAN CHẤP HÀNH\nPhó Chủ tịch phụ trách\n\n") + line + "\n"));
    ASSERT_TRUE(paper.signed_by) << line;
    EXPECT_EQ(paper.signed_by->position, "Phó Chủ tịch phụ trách") << line;
    EXPECT_EQ(paper.signed_by->name, name) << line;
  }
}

std::vector<std::string> recipients_of(const std::string& closing) {
  std::vector<std::string> all;
  for (const recipient& each : paper_of(with_lines("Hà Nội, ngày 05 tháng 01 năm 2025", closing)).recipients) all.push_back(each.name + (each.purpose.empty() ? "" : " | " + each.purpose));
  return all;
}

TEST(Recipients, MayStandUnderTheNamesOfThoseWhoSign) {
  EXPECT_THAT(recipients_of("Nội dung.\nCHỦ TỊCH                     GIÁM ĐỐC\n\nNguyễn Thị Lan                  Lê Văn Bình\nNơi nhận:\n- Các khoa;\n- Lưu: VT.\n"), ElementsAre("Các khoa", "Lưu: VT"));
}

TEST(Recipients, HaveTheirPurposeBehindADashToo) {
  EXPECT_THAT(recipients_of("\nNơi nhận:\n- Giám đốc – để b/c;\n- Các khoa - thực hiện;\n- Ban Thi đua - Khen thưởng;\n- Tổ Hồi sức - Báo cáo viên;\n(để phối hợp)\n- Đảng ủy, HĐTV, TGĐ;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Thị Lan\n"),
              ElementsAre("Giám đốc | để b/c", "Các khoa | thực hiện", "Ban Thi đua - Khen thưởng", "Tổ Hồi sức - Báo cáo viên", "Đảng ủy, HĐTV, TGĐ", "Lưu: VT"));
}

TEST(Signatures, AreWrittenAndReadBack) {
  campaign what{.title = "Phát động thi đua", .launcher = "Công ty Gỗ An Phát", .document = document{.type = document_type::plan, .issuer = "Công ty Gỗ An Phát"}};
  what.document->signed_by = signature{.capacity = "TM. BAN CHẤP HÀNH", .position = "CHỦ TỊCH", .name = "Lê Thị Lan"};
  what.document->co_signed_by = {signature{.position = "GIÁM ĐỐC", .name = "Trần Văn Bình"}, signature{.capacity = "TM. ĐOÀN THANH NIÊN", .position = "BÍ THƯ", .name = "Vũ Thị Hoa"}};
  const document back = paper_of(plan::write(what));
  EXPECT_EQ(back.signed_by, what.document->signed_by);
  EXPECT_EQ(back.co_signed_by, what.document->co_signed_by);
}

// -------------------------------------------------------------------------------------------------------------- titles

TEST(HeadTitle, StopsBeforeTheSentenceThatLaunches) {
  const auto title = [](const std::string& text) { return plan::read("CÔNG ĐOÀN CẢNG SÔNG LAM\n\nKẾ HOẠCH\n" + text).campaign.title; };
  EXPECT_EQ(title("Phát động phong trào thi đua\nchào mừng Đại hội Công đoàn\nCông đoàn Cảng phát động phong trào thi đua như sau:\nI. MỤC ĐÍCH\n"), "Phát động phong trào thi đua chào mừng Đại hội Công đoàn");
  EXPECT_EQ(title("Công đoàn Cảng tổ chức phong trào thi đua\nnăm 2025\n\nI. MỤC ĐÍCH\n"), "Công đoàn Cảng tổ chức phong trào thi đua năm 2025") << "a title may name who acts";
}

TEST(HeadTitle, GoesOnBehindALineThatLacksItsObject) {
  const auto title = [](const std::string& lines) { return plan::read("CÔNG ĐOÀN NGÀNH Y TẾ\nSố: 12/KH-CĐ\n\n" + lines + "\n\nĐợt 1: Từ ngày 01/01/2025 đến ngày 31/12/2025.\n").campaign.title; };
  EXPECT_EQ(title("KẾ HOẠCH TRIỂN KHAI\nCác đợt thi đua năm 2025"), "TRIỂN KHAI Các đợt thi đua năm 2025");
  EXPECT_EQ(title("CHƯƠNG TRÌNH CÔNG TÁC\nThi đua năm 2025"), "CÔNG TÁC Thi đua năm 2025");
  EXPECT_EQ(title("KẾ HOẠCH THI ĐUA NĂM 2025\nCông đoàn phát động thi đua như sau:"), "THI ĐUA NĂM 2025");
  EXPECT_EQ(title("KẾ HOẠCH THI ĐUA\nCăn cứ Kế hoạch số 5/KH-CĐYT."), "THI ĐUA");
}

TEST(HeadTitle, OfALetterIsWrappedAboveItsDay) {
  EXPECT_EQ(plan::read("HỘI NÔNG DÂN TỈNH HÀ TĨNH\nSố: 215/HND-VP\nV/v triển khai đợt thi đua\nđặc biệt\n\nHà Tĩnh, ngày 11 tháng 8 năm 2020\n\nKính gửi: Các huyện hội\n").campaign.title, "V/v triển khai đợt thi đua đặc biệt");
  EXPECT_EQ(plan::read("HỘI NÔNG DÂN TỈNH HÀ TĨNH\nSố: 215/HND-VP\nV/v triển khai đợt thi đua\nHà Tĩnh, ngày 11 tháng 8 năm 2020\n\nKính gửi: Các huyện hội\n").campaign.title, "V/v triển khai đợt thi đua");
}

TEST(Recipients, HoldNoNumberOfAPage) {
  const auto recipients = [](const std::string& end) { return paper_of(with_lines("", "\nNơi nhận: HIỆU TRƯỞNG\n- Sở GDĐT;\n- Lưu VT.\nĐỗ Văn Chiến\n" + end)).recipients; };
  ASSERT_EQ(recipients("3\n").size(), 2U);
  EXPECT_EQ(recipients("3\n")[1].name, recipients("")[1].name);
}

TEST(HeadTitle, MayBeginAsTheBodyDoes) {
  const auto title = [](const std::string& text) { return plan::read("CÔNG ĐOÀN CẢNG SÔNG LAM\n\nKẾ HOẠCH\n" + text).campaign.title; };
  const std::string body = "Thực hiện Kế hoạch số 5/KH-LĐ ngày 05/01/2025 của Liên đoàn Lao động tỉnh, Công đoàn Cảng tổ chức thi đua.\n";
  EXPECT_EQ(title("Thực hiện Chỉ thị số 5/CT-TTg của Thủ tướng Chính phủ về thi đua yêu nước\n\n" + body), "Thực hiện Chỉ thị số 5/CT-TTg của Thủ tướng Chính phủ về thi đua yêu nước");
  EXPECT_EQ(title(body), "") << "the body alone is no title";
}

// ------------------------------------------------------------------------------------------- launchers of movements

TEST(Movements, AreNotNamedByTheVictoryTheyWelcome) {
  const auto movements = [](const std::string& line) { return plan::read(with_lines("Hà Nội, ngày 05 tháng 01 năm 2025", "\n" + line + "\n")).campaign.movements; };
  EXPECT_THAT(movements("Phát động phong trào thi đua chào mừng 50 năm Chiến thắng “Sông Lam cuộn sóng”."), IsEmpty());
  EXPECT_THAT(movements("Phát động phong trào thi đua “Chiến thắng dịch bệnh”."), ::testing::SizeIs(1));
}

TEST(MovementLauncher, IsThatOfAllNamesBeforeIt) {
  const auto movements = [](const std::string& list) {
    const plan::reading read = read_under("CÔNG ĐOÀN CẢNG SÔNG LAM", "Đẩy mạnh phong trào thi đua " + list + ".");
    std::vector<std::pair<std::string, std::string>> all;
    for (const movement& each : read.campaign.movements) all.emplace_back(each.name, each.launcher);
    return all;
  };
  using row = std::pair<std::string, std::string>;
  for (const char* list : {"“Cảng xanh”, “Cảng an toàn” do Công đoàn Việt Nam phát động", "“Cảng xanh” và “Cảng an toàn” do Công đoàn Việt Nam phát động"}) EXPECT_THAT(movements(list), ElementsAre(row("Cảng xanh", "Công đoàn Việt Nam"), row("Cảng an toàn", "Công đoàn Việt Nam"))) << list;
  EXPECT_THAT(movements("“Cảng xanh” do Tỉnh đoàn phát động, “Cảng an toàn” do Công đoàn Việt Nam phát động, “Cảng sạch”"), ElementsAre(row("Cảng xanh", "Tỉnh đoàn"), row("Cảng an toàn", "Công đoàn Việt Nam"), row("Cảng sạch", "")));
}

TEST(MovementLauncher, IsThatOfAListWhoseKindIsSaidAgain) {
  const auto launchers = [](const std::string& list) {
    const plan::reading read = read_under("CÔNG ĐOÀN CẢNG SÔNG LAM", "Đẩy mạnh " + list + ".");
    std::vector<std::string> all;
    for (const movement& each : read.campaign.movements) all.push_back(each.launcher);
    return all;
  };
  EXPECT_THAT(launchers("phong trào “Cảng xanh” (do Tỉnh đoàn phát động), “Cảng an toàn” (do Công đoàn Việt Nam phát động)"), ElementsAre("Tỉnh đoàn", "Công đoàn Việt Nam"));
  EXPECT_THAT(launchers("phong trào “Cảng xanh”, phong trào “Cảng an toàn” do Công đoàn Việt Nam phát động"), ElementsAre("Công đoàn Việt Nam", "Công đoàn Việt Nam"));
  EXPECT_THAT(launchers("phong trào “Cảng xanh” và phong trào “Cảng an toàn” do Công đoàn Việt Nam phát động"), ElementsAre("Công đoàn Việt Nam", "Công đoàn Việt Nam"));
  EXPECT_THAT(launchers("các phong trào “Cảng xanh”, “Cảng an toàn” do Công đoàn Việt Nam phát động"), ElementsAre("Công đoàn Việt Nam", "Công đoàn Việt Nam"));
  // Another item of the list, another's movement, other words between them.
  EXPECT_THAT(launchers("phong trào “Cảng xanh”; phong trào “Cảng an toàn” do Công đoàn Việt Nam phát động"), ElementsAre("", "Công đoàn Việt Nam"));
  EXPECT_THAT(launchers("phong trào “Cảng xanh” do Tỉnh đoàn phát động, phong trào “Cảng an toàn” do Công đoàn Việt Nam phát động"), ElementsAre("Tỉnh đoàn", "Công đoàn Việt Nam"));
  EXPECT_THAT(launchers("phong trào “Cảng xanh” gắn với phong trào “Cảng an toàn” do Công đoàn Việt Nam phát động"), ElementsAre("", "Công đoàn Việt Nam"));
}

// -------------------------------------------------------------------------------------------------------------- awards

std::vector<std::string> awards_of(const std::string& sentence) {
  const plan::reading read = read_under("CÔNG ĐOÀN CẢNG SÔNG LAM", sentence);
  std::vector<std::string> all;
  for (const plan::award_mention& each : read.awards) all.push_back(each.name + " | " + each.recipient + " | " + each.giver + " | " + std::string(to_string(each.status)));
  return all;
}

TEST(Awards, GoToWhomTheyAreSaidToGoBehindAComma) {
  EXPECT_THAT(awards_of("Công đoàn Việt Nam tặng Bằng khen, cho 10 tập thể."), ElementsAre("Bằng khen | 10 tập thể | Công đoàn Việt Nam | given"));
  EXPECT_THAT(awards_of("Công đoàn Cảng tặng Giấy khen, kèm tiền thưởng, cho Tổ Bốc dỡ số 2."), ElementsAre("Giấy khen | Tổ Bốc dỡ số 2 | Công đoàn Cảng | given"));
  EXPECT_THAT(awards_of("Công đoàn Cảng tặng Giấy khen, các tổ dành chỗ cho khách."), ElementsAre("Giấy khen |  | Công đoàn Cảng | given"));
}

TEST(Awards, AreTwoWhereOneIsGivenAndOneProposed) {
  EXPECT_THAT(awards_of("Liên đoàn Lao động tỉnh tặng Bằng khen cho 10 tập thể, 5 cá nhân và đề nghị tặng Cờ thi đua cho 02 tập thể."), ElementsAre("Bằng khen | 10 tập thể, 5 cá nhân | Liên đoàn Lao động tỉnh | given", "Cờ thi đua | 02 tập thể |  | proposed"));
}

TEST(Awards, OfThePastAreGivenWithTheirYear) {
  const plan::reading read = read_under("CÔNG ĐOÀN CẢNG SÔNG LAM", "Năm 2024 có 05 tập thể được tặng Bằng khen của Liên đoàn Lao động tỉnh.");
  ASSERT_EQ(read.awards.size(), 1U);
  EXPECT_EQ(read.awards.front().year, 2024);
  EXPECT_EQ(read.awards.front().recipient, "05 tập thể");
}

TEST(Awards, ArePapersOfNone) {
  for (const char* sentence : {"Hồ sơ đề nghị tặng Bằng khen của Liên đoàn Lao động tỉnh gửi trước ngày 30/11/2025.", "Các tổ gửi hồ sơ xét tặng Bằng khen cho tập thể, cá nhân.", "Tờ trình đề nghị tặng Cờ thi đua của Chính phủ gồm hai bản."}) EXPECT_THAT(awards_of(sentence), IsEmpty()) << sentence;
  EXPECT_THAT(awards_of("Đề nghị tặng Bằng khen cho 03 tập thể."), ElementsAre("Bằng khen | 03 tập thể |  | proposed"));
}

// --------------------------------------------------------------------------------------------------------------- bases

TEST(Basis, InCapitalsEndsItsIssuerBeforeItsMatter) {
  const auto bases = paper_of(with_lines("Hà Nội, ngày 05 tháng 02 năm 2025", "\nCĂN CỨ KẾ HOẠCH SỐ 05/KH-UBND NGÀY 10/01/2025 CỦA ỦY BAN NHÂN DÂN HUYỆN BẾN PHÀ VỀ PHÁT ĐỘNG THI ĐUA NĂM 2025;\n")).bases;
  ASSERT_EQ(bases.size(), 1U);
  EXPECT_EQ(bases.front().issuer, "ỦY BAN NHÂN DÂN HUYỆN BẾN PHÀ");
}

TEST(Basis, MayBearTheNumberOfThePaperItself) {
  const auto bases = [](const std::string& day) { return paper_of("UBND XÃ BẾN PHÀ\nSố: 05/KH-UBND\nBến Phà, ngày 21 tháng 01 năm 2019\n\nKẾ HOẠCH\nThi đua năm 2019\n\nThực hiện Kế hoạch số 05/KH-UBND ngày " + day + " của UBND huyện Sông Lam, UBND xã phát động thi đua.\n").bases; };
  ASSERT_EQ(bases("10/01/2019").size(), 1U);
  EXPECT_EQ(bases("10/01/2019").front().issuer, "UBND huyện Sông Lam");
  EXPECT_THAT(bases("21/01/2019"), IsEmpty()) << "the paper itself";
}

TEST(Basis, SpanHoldsBothBrackets) {
  const std::string text = "KẾ HOẠCH\nThi đua năm 2025\n\nCăn cứ Luật Thi đua, khen thưởng (số 06/2022/QH15) và chương trình công tác, cảng tổ chức thi đua.\n";
  const document paper = paper_of(text);
  ASSERT_EQ(paper.bases.size(), 1U);
  EXPECT_EQ(test::at(text, paper.bases.front().span), "Luật Thi đua, khen thưởng (số 06/2022/QH15)");
}

TEST(Basis, IsNoLinkOfThePage) {
  for (const char* heading : {"Tin liên quan", "Tin liên quan:", "Xem thêm"})
    EXPECT_THAT(read_under("CÔNG ĐOÀN CẢNG SÔNG LAM", std::string("Công đoàn tổ chức thi đua.\n\n") + heading + "\n- Công văn số 68/CĐ-TG về biển đảo\n- Kế hoạch số 77/KH-CĐ tổ chức hội thao\n").campaign.document->bases, IsEmpty()) << heading;
  const document behind = *read_under("CÔNG ĐOÀN CẢNG SÔNG LAM", "Tin liên quan\n- Hội thao của cảng\n\nCông đoàn tổ chức thi đua theo tinh thần Kế hoạch số 77/KH-LĐ ngày 05/01/2025 của cấp trên.\n").campaign.document;
  EXPECT_EQ(behind.bases.size(), 1U) << "the text goes on";
}

TEST(Headline, TellsNumberAndIssuerOfThePaperItIsAbout) {
  const plan::reading read = plan::read("Công văn số 68/CĐ-TG của Công đoàn Cảng về phát động thi đua năm 2025\n\nNgày 5/1/2025, Công đoàn Cảng Sông Lam phát động phong trào thi đua năm 2025.\n");
  const document paper = *read.campaign.document;
  ASSERT_TRUE(paper.number);
  EXPECT_EQ(to_text(*paper.number), "68/CĐ-TG");
  EXPECT_EQ(paper.issuer, "Công đoàn Cảng");
  EXPECT_THAT(paper.bases, IsEmpty());
  EXPECT_EQ(read.campaign.title, "phát động thi đua năm 2025");
  EXPECT_EQ(read.type, plan::text_type::report);
}

// -------------------------------------------------------------------------------------------------------- registration

TEST(RegistrationDay, MayStandBeforeTheWordThatSaysItIsTheLast) {
  for (const char* sentence : {"Ngày 15/3: hạn cuối đăng ký thi đua.", "Ngày 15/3/2025 là hạn cuối đăng ký thi đua của các tổ.", "Đăng ký thi đua: ngày 15/3 là hạn chót."}) {
    const plan::reading read = read_under("CÔNG ĐOÀN CẢNG SÔNG LAM", sentence);
    ASSERT_TRUE(read.campaign.registration && read.campaign.registration->due) << sentence;
    EXPECT_EQ(read.campaign.registration->due->day(), date(2025, 3, 15)) << sentence;
  }
  for (const char* sentence : {"Ngày 15/3: hội thao, các tổ đăng ký thi đấu.", "Ngày 15/3: hạn cuối nộp báo cáo đăng ký thi đua quý I."}) EXPECT_FALSE(read_under("CÔNG ĐOÀN CẢNG SÔNG LAM", sentence).campaign.registration) << sentence;
}

// ------------------------------------------------------------------------------------------------- numbers not asked for

TEST(OrdinalMissing, IsNotAskedForWhatTheTitleCountsOrIsHeldEachYear) {
  const auto asked = [](const std::string& title, const std::string& sentence) {
    const std::string text = "CÔNG ĐOÀN CẢNG SÔNG LAM\n\nKẾ HOẠCH\n" + title + "\n\nCông đoàn Cảng phát động thi đua năm 2025.\n\n" + sentence + "\n";
    std::vector<std::string> all;
    for (const std::string& each : test::lint(text))
      if (each.starts_with("ordinal-missing: ")) all.push_back(each.substr(17));
    return all;
  };
  const std::string party = "Chào mừng Ngày thành lập Đảng Cộng sản Việt Nam 03/02.";
  EXPECT_THAT(asked("Phát động thi đua chào mừng 95 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2025)", party), IsEmpty());
  EXPECT_THAT(asked("Phát động thi đua chào mừng 135 năm Ngày sinh Chủ tịch Hồ Chí Minh", party), ElementsAre("Ngày thành lập Đảng Cộng sản Việt Nam 03/02")) << "another's number";
  EXPECT_THAT(asked("Phát động thi đua năm 2025", "Hưởng ứng Ngày hội toàn dân bảo vệ ANTQ 19/8."), IsEmpty());
}

TEST(Abbreviations, ThatEveryoneKnowsNeedNoExpansion) {
  for (const auto& [word, is_known] : std::vector<std::pair<const char*, bool>>{{"BĐBP", true}, {"HTX", true}, {"TPKTC", false}}) {
    const auto all = test::lint("KẾ HOẠCH\nThi đua năm 2025\n\nCảng phối hợp với " + std::string(word) + " giữ gìn vùng nước.\n");
    EXPECT_EQ(std::none_of(all.begin(), all.end(), [](const std::string& each) { return each.starts_with("abbreviation-undefined"); }), is_known) << word;
  }
}

// ------------------------------------------------------------------------------------------------------- found on plans

TEST(FoundOnPlans, ANumberAndAKindMayStandInEnglishToo) {
  const plan::reading read = plan::read("CÔNG ĐOÀN CÔNG TY SUNRISE\nNo: 05/2023/KH-CĐCS\n\nKẾ HOẠCH (PLAN)\nPhát động thi đua năm 2023\n\nCông đoàn tổ chức thi đua.\n\nTM. BCH CÔNG ĐOÀN                 GENERAL DIRECTOR\nCHỦ TỊCH\n\nVõ Thị Kim Ngân                    Park Min Soo\n");
  const document& paper = *read.campaign.document;
  ASSERT_TRUE(paper.number);
  EXPECT_EQ(to_text(*paper.number), "05/2023/KH-CĐCS");
  EXPECT_EQ(read.campaign.title, "Phát động thi đua năm 2023");
  EXPECT_EQ(paper.signed_by, (signature{.capacity = "TM. BCH CÔNG ĐOÀN", .position = "CHỦ TỊCH", .name = "Võ Thị Kim Ngân"}));
  EXPECT_THAT(paper.co_signed_by, ElementsAre(signature{.position = "GENERAL DIRECTOR", .name = "Park Min Soo"}));
}

TEST(FoundOnPlans, OneRegistersAtAnAddress) {
  const plan::reading read = read_under("TRƯỜNG ĐẠI HỌC SÔNG LAM", "Các khoa đăng ký thi đua tại https://song-lam.example.vn/thidua, hạn cuối: 15/10/2025.");
  ASSERT_TRUE(read.campaign.registration);
  EXPECT_EQ(read.campaign.registration->to, "https://song-lam.example.vn/thidua");
}

TEST(FoundOnPlans, AwardsGoToAllThatAreCountedAndToNoCaption) {
  EXPECT_THAT(awards_of("Năm 2024, có 12 tập thể, 25 cá nhân được Liên đoàn Lao động tỉnh tặng Bằng khen."), ElementsAre("Bằng khen | 12 tập thể, 25 cá nhân | Liên đoàn Lao động tỉnh | given"));
  EXPECT_THAT(awards_of("Liên đoàn Lao động tỉnh trao Bằng khen cho các tập thể (Ảnh: T.H)"), ElementsAre("Bằng khen | các tập thể | Liên đoàn Lao động tỉnh | given"));
}

TEST(FoundOnPlans, ACommanderOfAPostSignsBesideTheRecipients) {
  const document paper = paper_of("ĐỒN BIÊN PHÒNG NÀ MÈO\n\nKẾ HOẠCH\nThi đua năm 2025\n\nĐồn tổ chức thi đua.\n\nNơi nhận:                    ĐỒN TRƯỞNG\n- Bộ Chỉ huy tỉnh;\n- Lưu: VT.\n\n                             Trung tá Lò Văn Én\n");
  EXPECT_EQ(paper.signed_by, (signature{.position = "ĐỒN TRƯỞNG", .name = "Lò Văn Én"}));
  EXPECT_EQ(paper.recipients.size(), 2U);
}

}  // namespace
