// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>
#include <thidua/plan/writer.hpp>

#include <thidua/core/date_text.hpp>

#include "plan/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

// What a plan rests on, and what it only cites.

namespace {

using namespace thidua;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

const std::string head = "KẾ HOẠCH\nPhát động phong trào thi đua năm 2019\n\nCông đoàn Cảng Sông Lam phát động phong trào thi đua năm 2019 như sau:\n\n";

// "9/KH-A 2019-01-02 UBND tỉnh" for each basis.
std::vector<std::string> bases(const std::string& sentence) {
  const auto read = plan::read(head + sentence + "\n");
  std::vector<std::string> all;
  for (const auto& each : read.campaign.document->bases)
    all.push_back((each.number ? to_text(*each.number) : each.text) + (each.date ? " " + to_iso(*each.date) : "") + (each.issuer.empty() ? "" : " " + each.issuer));
  return all;
}

TEST(Basis, IsNoneThatIsReplacedOrGaveAnAward) {
  for (const char* text : {"Kế hoạch này thay thế Kế hoạch số 15/KH-CĐC ngày 08/01/2018.", "Chỉ thị này thay cho Chỉ thị số 3/CT-UBND ngày 08/01/2018.", "Bãi bỏ Quyết định số 77/QĐ-CĐC ngày 08/01/2015.", "Năm 2018, tổ bốc xếp được UBND tỉnh tặng Bằng khen theo Quyết định số 910/QĐ-UBND ngày 12/11/2018.", "Tặng Giấy khen cho 04 tổ (theo Quyết định số 18/QĐ-CĐC)."})
    EXPECT_THAT(bases(text), IsEmpty()) << text;
  EXPECT_THAT(bases("Thực hiện Kế hoạch số 15/KH-CĐC ngày 08/01/2018."), ElementsAre("15/KH-CĐC 2018-01-08"));
}

TEST(Basis, IsNoneFromWhichYearsAreCounted) {
  for (const char* text : {"Năm 2019 là năm đầu thực hiện Nghị quyết Đại hội XII Công đoàn Việt Nam.", "Năm 2019 là năm đầu tiên thực hiện Nghị quyết Đại hội XII Công đoàn Việt Nam.", "Năm 2019 là năm cuối thực hiện Nghị quyết Đại hội XII Công đoàn Việt Nam."}) EXPECT_THAT(bases(text), IsEmpty()) << text;
  const std::string text = head + "Năm 2019 là năm đầu thực hiện Nghị quyết Đại hội XII Công đoàn Việt Nam.\n";
  const auto counts = plan::read(text).campaign.year_counts;
  ASSERT_EQ(counts.size(), 1U);
  EXPECT_EQ(counts.front().stated, 1);
  EXPECT_THAT(test::lint(text), Not(Contains(::testing::StartsWith("year-ordinal")))) << "held in late September: the next year is the first";
}

TEST(BasisIssuer, IsNamedInFull) {
  EXPECT_THAT(bases("Thực hiện Kế hoạch số 88/KH-SĐ, ngày 03/12/2018 của Sư đoàn 7 về thi đua."), ElementsAre("88/KH-SĐ 2018-12-03 Sư đoàn 7"));
  EXPECT_THAT(bases("Căn cứ Quyết định số 12/QĐ-TCT ngày 05/3/2010 của Hội đồng thành viên Tổng công ty Hàng hải Việt Nam về quy chế;"), ElementsAre("12/QĐ-TCT 2010-03-05 Hội đồng thành viên Tổng công ty Hàng hải Việt Nam"));
  EXPECT_THAT(bases("Thực hiện Kế hoạch số 9/KH-TƯHCTĐ ngày 02/12/2018 của Trung ương Hội Chữ thập đỏ Việt Nam."), ElementsAre("9/KH-TƯHCTĐ 2018-12-02 Trung ương Hội Chữ thập đỏ Việt Nam"));
  EXPECT_THAT(bases("Theo Kế hoạch số 4/KHLT-SGD-LĐLĐ ngày 03/01/2019 giữa Sở Giáo dục và Đào tạo và Liên đoàn Lao động tỉnh;"), ElementsAre("4/KHLT-SGD-LĐLĐ 2019-01-03 Sở Giáo dục và Đào tạo và Liên đoàn Lao động tỉnh"));
  EXPECT_THAT(bases("Căn cứ Nghị quyết 09 của Ban Chấp hành Đảng bộ huyện;"), ElementsAre("Nghị quyết 09 Ban Chấp hành Đảng bộ huyện"));
}

TEST(BasisIssuer, IsSharedByThoseOfOneList) {
  EXPECT_THAT(bases("Căn cứ các Nghị định: số 65/2014/NĐ-CP ngày 01/7/2014, số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ;"), ElementsAre("65/2014/NĐ-CP 2014-07-01 Chính phủ", "91/2017/NĐ-CP 2017-07-31 Chính phủ"));
  EXPECT_THAT(bases("Căn cứ Kế hoạch số 6/KH-CĐC ngày 03/01/2019, Kế hoạch số 7/KH-UBND ngày 04/01/2019 của UBND tỉnh;"), ElementsAre("6/KH-CĐC 2019-01-03", "7/KH-UBND 2019-01-04 UBND tỉnh")) << "another plan, maybe another's";
}

TEST(BasisDay, StandsBehindItsIssuerOrBehindASecondCode) {
  EXPECT_THAT(bases("Căn cứ Kế hoạch số 31/KH-LĐLĐ của Liên đoàn Lao động tỉnh ban hành ngày 09/01/2019;"), ElementsAre("31/KH-LĐLĐ 2019-01-09 Liên đoàn Lao động tỉnh"));
  EXPECT_THAT(bases("Căn cứ Quyết định số 60/QĐ-EVN CPC ngày 22/3/2018 của Tổng công ty Điện lực miền Trung;"), ElementsAre("60/QĐ-EVNCPC 2018-03-22 Tổng công ty Điện lực miền Trung"));
  EXPECT_THAT(bases("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 14/6/2005 và ngày 16/11/2013;"), ElementsAre("Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng 2005-06-14", "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng 2013-11-16"));
}

TEST(BasisWithABareNumber, IsCitedByItsNameWrittenSmallToo) {
  EXPECT_THAT(bases("Căn cứ công văn 56 ngày 02/01/2019 của Liên đoàn Lao động thành phố Sông Lam;"), ElementsAre("công văn 56 2019-01-02 Liên đoàn Lao động thành phố Sông Lam"));
  EXPECT_THAT(bases("Căn cứ kế hoạch của tổ;"), IsEmpty());
}

TEST(BasisMatter, IsTheNameOfALawAndWhatADocumentDoes) {
  const auto read = plan::read(head + "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022;\nCăn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết một số điều của Luật Thi đua, khen thưởng;\n"
                                      "Căn cứ Quyết định số 15/QĐ-CĐN ngày 02/5/2016 của Công đoàn ngành về việc ban hành Quy chế xét thưởng;\nCăn cứ Công văn số 7/CĐN ngày 03/01/2019 của Công đoàn ngành về thi đua;\n");
  const auto& all = read.campaign.document->bases;
  ASSERT_EQ(all.size(), 4U);
  EXPECT_EQ(all[0].text, "Luật Thi đua, khen thưởng");
  EXPECT_EQ(all[0].subject, "");
  EXPECT_EQ(all[1].text, "");
  EXPECT_EQ(all[1].subject, "quy định chi tiết một số điều của Luật Thi đua, khen thưởng");
  EXPECT_EQ(all[2].subject, "ban hành Quy chế xét thưởng");
  EXPECT_EQ(all[3].subject, "thi đua");
  const std::string written = plan::write(read.campaign);
  EXPECT_THAT(written, ::testing::HasSubstr("Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022;\n"));
  EXPECT_THAT(written, ::testing::HasSubstr("của Chính phủ quy định chi tiết một số điều"));
  EXPECT_THAT(written, ::testing::HasSubstr("của Công đoàn ngành ban hành Quy chế xét thưởng;\n"));
  EXPECT_THAT(written, ::testing::HasSubstr("của Công đoàn ngành về việc thi đua;\n"));
  EXPECT_EQ(without_spans(plan::read(written).campaign), without_spans(read.campaign));
}

TEST(BasisMatter, BeginsWithVvOrInQuotationMarksToo) {
  const auto all = plan::read(head + "Căn cứ Kế hoạch số 7/KH-CĐN ngày 03/01/2019 của Công đoàn ngành V/v mở đợt thi đua;\nCăn cứ Chỉ thị số 8/CT-CĐN ngày 03/01/2019 của Công đoàn ngành “Về việc mở đợt thi đua, ký giao ước”;\n"
                                     "Căn cứ Kế hoạch số 9/KH-CĐN ngày 03/01/2019 của Công đoàn ngành “Sông xanh”;\nCăn cứ Nghị quyết số 5/NQ-CĐN ngày 03/01/2019 của Công đoàn ngành, nhiệm kỳ 2017 - 2022 về thi đua;\nCăn cứ Nghị quyết số 6/NQ-CĐN ngày 03/01/2019 của Công đoàn ngành nhiệm kỳ mới về thi đua;\n")
                       .campaign.document->bases;
  ASSERT_EQ(all.size(), 5U);
  EXPECT_EQ(all[0].subject, "mở đợt thi đua");
  EXPECT_EQ(all[1].subject, "mở đợt thi đua, ký giao ước");
  EXPECT_EQ(all[2].subject, "") << "a name, not what it is about";
  EXPECT_EQ(all[3].subject, "thi đua") << "the term is no part of it";
  EXPECT_EQ(all[4].subject, "") << "no term with years";
  for (const auto& each : all) EXPECT_EQ(each.issuer, "Công đoàn ngành");
}

TEST(Basis, KeepsAPaperThatItsMatterNames) {
  const auto subject = [](const std::string& about) {
    const auto bases = plan::read("KẾ HOẠCH\nPhát động thi đua năm 2024\n\nCăn cứ Kế hoạch số 15/KH-SNV ngày 03/01/2024 của Sở Nội vụ về " + about + ";\n").campaign.document->bases;
    return bases.empty() ? std::string() : bases.front().subject;
  };
  EXPECT_EQ(subject("triển khai phong trào thi đua và Chương trình xây dựng nông thôn mới"), "triển khai phong trào thi đua và Chương trình xây dựng nông thôn mới");
  EXPECT_EQ(subject("tổ chức Hội nghị và Kế hoạch công tác năm 2024"), "tổ chức Hội nghị và Kế hoạch công tác năm 2024");
  EXPECT_EQ(subject("triển khai phong trào thi đua và Nghị quyết Hội nghị người lao động ngày 06/01/2024"), "triển khai phong trào thi đua");
  EXPECT_EQ(subject("triển khai phong trào thi đua và Kế hoạch số 16/KH-SNV của Sở"), "triển khai phong trào thi đua");
}

TEST(BasisMatter, EndsBeforeTheGroundsOfAnotherButNotInsideAList) {
  const auto all = plan::read(head + "Thực hiện Kế hoạch số 7/KH-CĐN ngày 03/01/2019 của Công đoàn ngành về mở đợt thi đua năm 2019, được sự đồng ý của Đảng ủy, Công đoàn Cảng phát động thi đua.\n"
                                     "Căn cứ Quyết định số 8/QĐ-CĐN ngày 03/01/2019 của Công đoàn ngành về quy chế của Khối thi đua, Cụm thi đua;\nCăn cứ Kế hoạch số 9/KH-CĐN ngày 03/01/2019 của Công đoàn ngành về thi đua, xét công nhận sáng kiến;\n")
                       .campaign.document->bases;
  ASSERT_EQ(all.size(), 3U);
  const auto joined = plan::read(head + "Thực hiện Kế hoạch số 7/KH-CĐN ngày 03/01/2019 của Công đoàn ngành về mở đợt thi đua và Nghị quyết Hội nghị người lao động ngày 05/01/2019;\nCăn cứ Kế hoạch số 9/KH-CĐN ngày 03/01/2019 của Công đoàn ngành về thực hiện Chỉ thị năm và Kế hoạch quý của cảng;\n").campaign.document->bases;
  ASSERT_EQ(joined.size(), 2U);
  EXPECT_EQ(joined[0].subject, "mở đợt thi đua") << "a resolution joined to it";
  EXPECT_EQ(joined[1].subject, "thực hiện Chỉ thị năm và Kế hoạch quý của cảng") << "it is about documents";
  EXPECT_EQ(all[0].subject, "mở đợt thi đua năm 2019");
  EXPECT_EQ(all[1].subject, "quy chế của Khối thi đua, Cụm thi đua");
  EXPECT_EQ(all[2].subject, "thi đua, xét công nhận sáng kiến") << "what it is about too";
}

TEST(Basis, MayBeALinkInMarkdown) {
  EXPECT_THAT(bases("Căn cứ [Kế hoạch số 4/KH-CĐN](https://bien.example/kh4.pdf) ngày 01/3/2019 của Công đoàn ngành;"), ElementsAre("4/KH-CĐN 2019-03-01 Công đoàn ngành"));
  EXPECT_THAT(bases("Căn cứ [Kế hoạch số 4/KH-CĐN] (xem phụ lục) ngày 01/3/2019 của Công đoàn ngành;"), ElementsAre("4/KH-CĐN"));
}

TEST(BasisIssuer, KeepsTheApostropheOfItsPlace) {
  EXPECT_THAT(bases("Căn cứ Kế hoạch số 4/KH-UBND ngày 01/3/2019 của UBND huyện Ea H'mơ;\nCăn cứ Kế hoạch số 5/KH-UBND ngày 01/3/2019 của UBND xã Đ’Lam;"), ElementsAre("4/KH-UBND 2019-03-01 UBND huyện Ea H'mơ", "5/KH-UBND 2019-03-01 UBND xã Đ’Lam"));
  EXPECT_THAT(bases("Căn cứ Kế hoạch số 4/KH-UBND ngày 01/3/2019 của UBND xã ‘Bến’về thi đua;"), ElementsAre("4/KH-UBND 2019-03-01 UBND xã")) << "a quotation mark";
}

TEST(BasisIssuer, IsToldBeforeTheNumbersItsColonLeadsTo) {
  EXPECT_THAT(bases("Căn cứ các Kế hoạch của UBND tỉnh: số 10/KH-UBND ngày 02/01/2019, số 15/KH-UBND ngày 06/01/2019;"), ElementsAre("10/KH-UBND 2019-01-02 UBND tỉnh", "15/KH-UBND 2019-01-06 UBND tỉnh"));
  EXPECT_THAT(bases("Căn cứ các Kế hoạch của UBND tỉnh và tình hình: số 10/KH-UBND ngày 02/01/2019;"), ElementsAre("10/KH-UBND 2019-01-02"));
  EXPECT_THAT(bases("Căn cứ Văn bản hợp nhất số 5/VBHN-VPQH ngày 02/01/2019 của Văn phòng Quốc hội;"), ElementsAre("5/VBHN-VPQH 2019-01-02 Văn phòng Quốc hội"));
}

TEST(BasesUnderAHeading, AreLinesOfTheirOwn) {
  EXPECT_THAT(bases("I. Căn cứ:\n\nLuật Thi đua, Khen thưởng năm 2003;\n\nNghị quyết Đại hội Công đoàn Cảng;\n\nCông văn số 789/SCT-VP ngày 21/12/2018 của Sở Công Thương.\n\nII. Nội dung\n\nLuật chơi kéo co do tổ trưởng phổ biến."),
              ElementsAre("Luật Thi đua, Khen thưởng", "789/SCT-VP 2018-12-21 Sở Công Thương"));
}

}  // namespace
