// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "plan/plans.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <string>
#include <vector>

// What converters of web pages leave in a text; and marks that stand within words.

namespace {

using namespace thidua;
plan::reading read(const std::string& text) { return plan::reader().read(text); }

TEST(HtmlLeftBehind, IsNoText) {
  const std::string text = "CÔNG ĐOÀN XÃ AN HÒA\nSố: 5/KH-CĐX\nAn Hòa, ngày 15 tháng 01 năm 2019\n\nKẾ HOẠCH\nPhát động thi đua năm 2019\n\n1. Các tổ đăng ký thi đua gửi về Văn phòng trước ngày 20/02/2019.\n2. Phong trào “Xanh sạch đẹp”.\n\nNơi nhận:\n- Các tổ;\n- Lưu.\n\nCHỦ TỊCH\n\nLê Thị Lan\n";
  const plan::reading plain = read(text);
  std::string marked;
  for (const char c : text) marked += c == '\n' ? std::string("<br>\n") : std::string(1, c);
  const auto same = [&](const plan::reading& other) { return without_spans(other.campaign) == without_spans(plain.campaign); };
  EXPECT_TRUE(same(read(marked)));
  EXPECT_TRUE(same(read(test::changed(text, "ngày 20/02/2019", "ngày&nbsp;20/02/2019"))));
  EXPECT_TRUE(same(read(test::changed(text, "Xanh sạch đẹp", "<b>Xanh</b> sạch <span style=\"color: red\">đẹp</span>"))));
  EXPECT_EQ(read(test::changed(text, "Xanh sạch đẹp", "Xanh < sạch > đẹp")).campaign.movements.front().name, "Xanh < sạch > đẹp") << "no mark-up";
  EXPECT_EQ(read(test::changed(text, "Xanh sạch đẹp", "Xanh &amp; sạch &amp;đẹp")).campaign.movements.front().name, "Xanh & sạch &đẹp");
  EXPECT_TRUE(same(read(test::changed(test::changed(text, "KẾ HOẠCH\nPhát động thi đua năm 2019\n", "<h2>KẾ HOẠCH</h2><p>Phát động thi đua năm 2019</p>"), "1. Các tổ", "<p>1. Các tổ"))));
}

// The text with each of its letters beyond ASCII spelt out by its number.
std::string spelt_out(const std::string& text, bool is_hexadecimal) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3;
    if (length == 1) {
      out += text[at++];
      continue;
    }
    unsigned int c = lead & (length == 2 ? 0x1FU : 0x0FU);
    for (std::size_t i = 1; i < length; ++i) c = c << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    char number[16];
    std::snprintf(number, sizeof number, is_hexadecimal ? "&#x%X;" : "&#%u;", c);
    out += number;
    at += length;
  }
  return out;
}

TEST(HtmlLeftBehind, SpellsCharactersOut) {
  const std::string text = "CÔNG ĐOÀN XÃ AN HÒA\nSố: 5/KH-CĐX\nAn Hòa, ngày 15 tháng 01 năm 2019\n\nKẾ HOẠCH\nPhát động thi đua năm 2019\n\nThực hiện Kế hoạch số 12/KH-LĐLĐ ngày 05/01/2019 của Liên đoàn Lao động huyện An Bình về thi đua;\n\n1. Phong trào “Xanh sạch đẹp”.\n2. Đợt 1: từ 15/01/2019 – 30/6/2019, kỷ niệm 89 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2019).\n\nCHỦ TỊCH\n\nLê Thị Lan\n";
  const plan::reading plain = read(text);
  ASSERT_EQ(plain.campaign.commemorations.size(), 1U);
  ASSERT_EQ(plain.campaign.document->bases.size(), 1U);
  for (const bool is_hexadecimal : {false, true}) {
    const plan::reading spelt = read(spelt_out(text, is_hexadecimal));
    EXPECT_EQ(without_spans(spelt.campaign), without_spans(plain.campaign)) << is_hexadecimal;
    EXPECT_EQ(spelt.diagnostics.size(), plain.diagnostics.size());
  }
  const std::string named = test::changed(test::changed(test::changed(text, "“Xanh sạch đẹp”", "&ldquo;Xanh sạch đẹp&rdquo;"), "15/01/2019 – 30", "15/01/2019 &ndash; 30"), "CÔNG", "C&Ocirc;NG");
  EXPECT_EQ(without_spans(read(named).campaign), without_spans(plain.campaign));
}

TEST(HtmlLeftBehind, IsNoCharacterWithoutItsMeaning) {
  const std::string text = "KẾ HOẠCH\nPhát động thi đua năm 2019\n\n1. Phong trào “Xanh sạch đẹp”.\n";
  for (const char* each : {"Xanh &khong; sạch", "Xanh & sạch; đẹp", "Xanh &"}) EXPECT_EQ(read(test::changed(text, "Xanh sạch đẹp", each)).campaign.movements.front().name, each);
  // Numbers that no character has; the mark of headings before them is mark-up.
  for (const char* each : {"1114112;", "xD800;", ";", "0;", "x;"}) EXPECT_EQ(read(test::changed(text, "Xanh sạch đẹp", std::string("Xanh &#") + each + " sạch")).campaign.movements.front().name, std::string("Xanh &") + each + " sạch");
}

// What a page puts around a text.

std::string news(const std::string& behind_headline, const std::string& at_the_end) {
  return "Cảng Sông Lam phát động đợt thi đua cao điểm chào mừng kỷ niệm 80 năm Quốc khánh\n" + behind_headline + "\nNgày 10/01/2025, Công đoàn Cảng Sông Lam phát động thi đua đợt 1 từ ngày 15/01/2025 đến ngày 30/9/2025 trong đoàn viên và người lao động của cảng.\n" + at_the_end;
}

TEST(Furniture, IsNoneOfTheText) {
  const plan::reading plain = read(news("", ""));
  ASSERT_EQ(plain.campaign.commemorations.size(), 1U);
  for (const char* line : {"Đăng lúc: 16:20 12/01/2025 (GMT+7)\n", "Thứ Tư, 15/01/2025, 10:05 [GMT+7]\n", "12/01/2025 | 09:12\n", "Tác giả: Lan Chi\n", "Lượt xem: 125\n"}) {
    const plan::reading with = read(news(line, ""));
    ASSERT_EQ(with.campaign.commemorations.size(), 1U) << line;
    EXPECT_EQ(with.campaign.commemorations.front().text, plain.campaign.commemorations.front().text) << line;
    EXPECT_EQ(with.diagnostics.size(), plain.diagnostics.size()) << line;
  }
  for (const char* end : {"Nguồn: cangsonglam.example.vn\n", "Tải file đính kèm: KH_thi_dua.pdf\n", "Từ khóa: thi đua, công đoàn\n", "Chia sẻ bài viết\n", "© Bản quyền thuộc về Cảng Sông Lam\n", "Những tin mới hơn\nKỷ niệm 95 năm Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam (17/10/2025)\nThực hiện Kế hoạch số 4/KH-CĐ ngày 04/02/2025\n"}) {
    const plan::reading with = read(news("", end));
    EXPECT_EQ(without_spans(with.campaign), without_spans(plain.campaign)) << end;
    EXPECT_EQ(with.truncated, plain.truncated) << end;
    EXPECT_EQ(with.diagnostics.size(), plain.diagnostics.size()) << end;
  }
}

TEST(Furniture, IsNoLineThatOnlyBeginsLikeIt) {
  const std::string head = "CÔNG ĐOÀN CẢNG SÔNG LAM\n\nKẾ HOẠCH\nPhát động thi đua năm 2025\n\n";
  // What goes on behind the list of links is read; so is a day that somebody calls one, and what has no colon.
  EXPECT_EQ(read(head + "Tin liên quan\nHội thao của cảng\n\nPhong trào “Xanh sạch đẹp” do cảng phát động.\n").campaign.movements.size(), 1U);
  EXPECT_EQ(read(head + "Nguồn kinh phí thực hiện phong trào “Xanh sạch đẹp”.\n").campaign.movements.size(), 1U);
  EXPECT_EQ(read(head + "Xem thêm phong trào “Xanh sạch đẹp”.\n").campaign.movements.size(), 1U);
  EXPECT_EQ(read(head + "Tin mới của phong trào “Xanh sạch đẹp”.\n").campaign.movements.size(), 1U);
}

TEST(Year, IsThatOfWhatIsLaunchedBesideWhatIsSummedUp) {
  const auto year = [](const std::string& text) { return read(text).campaign.year; };
  EXPECT_EQ(year("Cảng tổng kết phong trào thi đua năm 2021, phát động thi đua năm 2022\n\nCảng vừa tổ chức hội nghị.\n"), 2022);
  EXPECT_EQ(year("KẾ HOẠCH\nTổ chức hội nghị tổng kết phong trào thi đua năm 2021 và phát động phong trào thi đua năm 2022\n"), 2022);
  EXPECT_EQ(year("BÁO CÁO\nTổng kết phong trào thi đua năm 2021 và phương hướng năm 2022\n\n1. Cảng đã phát động thi đua.\n"), 2021);
  EXPECT_EQ(year("BÁO CÁO\nTổng kết phong trào thi đua năm 2021\n\n1. Năm qua cảng tổng kết và đã phát động thi đua năm 2021.\n"), 2021);
}

TEST(Title, GoesOnWhereItsVerbLacksAnObject) {
  const auto title = [](const std::string& heading) { return read("CÔNG ĐOÀN CẢNG SÔNG LAM\n\n" + heading + "\n\nĐợt 1: Từ ngày 15/01/2025 đến ngày 31/12/2025.\n").campaign.title; };
  EXPECT_EQ(title("KẾ HOẠCH TRIỂN KHAI\nCác đợt thi đua năm 2025"), "TRIỂN KHAI Các đợt thi đua năm 2025");
  EXPECT_EQ(title("KẾ HOẠCH THI ĐUA\nChào mừng 95 năm Ngày thành lập Đảng"), "THI ĐUA Chào mừng 95 năm Ngày thành lập Đảng");
  EXPECT_EQ(title("KẾ HOẠCH THI ĐUA NĂM 2025\nCảng Sông Lam làm chủ luồng lạch"), "THI ĐUA NĂM 2025") << "it has its year";
}

TEST(ReportOfTwoYears, HasPhasesOfEach) {
  const auto codes = [](const std::string& kind) {
    std::vector<std::string> all;
    for (const plan::diagnostic& each : read(kind + "\nTổng kết phong trào thi đua năm 2022 và phương hướng năm 2023\n\n1. Công đoàn đã phát động 02 đợt thi đua: đợt 1 (từ 01/01 đến 30/6/2022), đợt 2 (từ 01/7 đến 31/12/2022).\n\n2. Phương hướng: đợt 1: từ ngày 01/01/2023 đến ngày 30/6/2023; đợt 2: từ ngày 01/7/2023 đến ngày 31/12/2023.\n").diagnostics)
      if (each.code == plan::diagnostic_code::phase_count || each.code == plan::diagnostic_code::phase_ordinal) all.emplace_back(to_string(each.code));
    return all;
  };
  EXPECT_TRUE(codes("BÁO CÁO").empty());
  EXPECT_FALSE(codes("KẾ HOẠCH").empty()) << "a plan has one series";
}

TEST(NumberBeforeAMonth, IsNoDayBeyondThirtyOne) {
  const auto codes = [](const std::string& text) {
    std::size_t invalid = 0;
    for (const plan::diagnostic& each : read("KẾ HOẠCH\nPhát động thi đua năm 2025\n\n1. " + text + "\n").diagnostics) invalid += each.code == plan::diagnostic_code::date_invalid ? 1U : 0U;
    return invalid;
  };
  EXPECT_EQ(codes("Hướng tới đại hội thể thao lần thứ 33 tháng 12/2025; tổng kết khóa 45 tháng 5/2025."), 0U);
  EXPECT_EQ(codes("Gửi về trước ngày 33 tháng 12 năm 2025."), 1U);
  EXPECT_EQ(codes("Gửi về trước 31 tháng 11 năm 2025."), 1U);
}

TEST(Apostrophe, StandsWithinANameOfTheHighlands) {
  const auto issuer = [](const std::string& body) {
    const auto bases = read("KẾ HOẠCH\nTổ chức thi đua năm 2021\n\nCăn cứ Kế hoạch số 06/KH-UBND ngày 11/01/2021 của " + body + " về phát động thi đua;\n\n1. Các tổ thi đua.\n").campaign.document->bases;
    return bases.empty() ? std::string() : bases.front().issuer;
  };
  for (const char* body : {"UBND huyện Ea H'leo", "UBND xã Cư M’gar", "LĐLĐ huyện M'Đrắk", "UBND xã Ch'ơm"}) EXPECT_EQ(issuer(body), body);
}

TEST(Apostrophe, AroundWordsQuotesThem) {
  const auto names = read("KẾ HOẠCH\nTổ chức thi đua năm 2021\n\n1. Phong trào 'Hè vui' và phong trào ‘Tết ấm’ của các tổ.\n").campaign.movements;
  ASSERT_EQ(names.size(), 2U);
  EXPECT_EQ(names[0].name, "Hè vui");
  EXPECT_EQ(names[1].name, "Tết ấm");
}

}  // namespace
