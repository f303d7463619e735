// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/reader.hpp>

#include "plan/plans.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <string>

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
