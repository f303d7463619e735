// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/document_number.hpp>

#include <thidua/core/enumerator.hpp>
#include <thidua/core/error.hpp>

#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "core/thrown.hpp"

namespace {

using namespace thidua;
using test::code_of;

struct row {
  const char* text;
  int number;
  const char* type_code;
  const char* organ_code;
  std::optional<document_type> type;
  const char* written;
};

class DocumentNumber : public ::testing::TestWithParam<row> {};

TEST_P(DocumentNumber, IsTakenApart) {
  const row& expected = GetParam();
  const document_number found = document_number::parse(expected.text);
  EXPECT_EQ(found.number(), expected.number);
  EXPECT_EQ(found.type_code(), expected.type_code);
  EXPECT_EQ(found.organ_code(), expected.organ_code);
  EXPECT_EQ(found.type(), expected.type);
  EXPECT_EQ(to_text(found), expected.written);
  EXPECT_EQ(document_number::parse(expected.written), found);
}

INSTANTIATE_TEST_SUITE_P(
    Written, DocumentNumber,
    ::testing::Values(row{"402/KH-CĐ", 402, "KH", "CĐ", document_type::plan, "402/KH-CĐ"},
                      row{"15 /KH-LĐLĐ", 15, "KH", "LĐLĐ", document_type::plan, "15/KH-LĐLĐ"},
                      row{"05-CT/TW", 5, "CT", "TW", document_type::directive, "05-CT/TW"},
                      row{"02-NQ/TW", 2, "NQ", "TW", document_type::resolution, "02-NQ/TW"},
                      row{"22-CT/TW", 22, "CT", "TW", document_type::directive, "22-CT/TW"},
                      row{"476/Ctr-CĐVC", 476, "Ctr", "CĐVC", document_type::action_program, "476/Ctr-CĐVC"},
                      row{"03/CTr-LĐLĐ", 3, "CTr", "LĐLĐ", document_type::action_program, "03/CTr-LĐLĐ"},
                      row{"128/NQ-CP", 128, "NQ", "CP", document_type::resolution, "128/NQ-CP"},
                      row{"09/KH-TLĐ", 9, "KH", "TLĐ", document_type::plan, "09/KH-TLĐ"},
                      row{"10-KH/LĐ", 10, "KH", "LĐ", document_type::plan, "10-KH/LĐ"},
                      row{"15KH/ĐTNK-BTG", 15, "KH", "ĐTNK-BTG", document_type::plan, "15KH/ĐTNK-BTG"},
                      row{"64 /LĐLĐ", 64, "", "LĐLĐ", std::nullopt, "64/LĐLĐ"},
                      row{"111/2018/NĐ-CP", 111, "NĐ", "CP", document_type::decree, "111/2018/NĐ-CP"},
                      row{"06/2022/QH15", 6, "", "QH15", document_type::law, "06/2022/QH15"},
                      row{"1500/QĐ-BTP", 1500, "QĐ", "BTP", document_type::decision, "1500/QĐ-BTP"},
                      row{"09a/KH-CĐ", 9, "KH", "CĐ", document_type::plan, "09a/KH-CĐ"},
                      row{"12B/KH-CĐ", 12, "KH", "CĐ", document_type::plan, "12B/KH-CĐ"},
                      row{"12/KH/CĐCS", 12, "KH", "CĐCS", document_type::plan, "12/KH/CĐCS"},
                      row{"103/KH.CĐN", 103, "KH", "CĐN", document_type::plan, "103/KH.CĐN"},
                      row{"9/QĐ-TTg", 9, "QĐ", "TTg", document_type::decision, "9/QĐ-TTg"},
                      row{"21/KH-CĐ&BGĐ", 21, "KH", "CĐ&BGĐ", document_type::plan, "21/KH-CĐ&BGĐ"},
                      row{"45/KH-UBND.NC", 45, "KH", "UBND.NC", document_type::plan, "45/KH-UBND.NC"},
                      row{"12/KH-CAT(PX01)", 12, "KH", "CAT(PX01)", document_type::plan, "12/KH-CAT(PX01)"},
                      row{"45/KH-CĐ/BTV", 45, "KH", "CĐ/BTV", document_type::plan, "45/KH-CĐ/BTV"},
                      row{"33/KH-ĐHSP1", 33, "KH", "ĐHSP1", document_type::plan, "33/KH-ĐHSP1"},
                      row{"508/NHNo.SL-TĐ", 508, "", "NHNo.SL-TĐ", std::nullopt, "508/NHNo.SL-TĐ"},
                      row{"7 / XY – ABC", 7, "XY", "ABC", std::nullopt, "7/XY-ABC"}));

TEST(DocumentNumberEquality, IgnoresBlanksCaseNormalFormAndTheShapeOfTheDash) {
  EXPECT_EQ(document_number::parse("15 /KH-LĐLĐ"), document_number::parse("15/kh–lđlđ"));
  EXPECT_EQ(document_number::parse("476/Ctr-CĐVC"), document_number::parse("476/CTr-CĐVC"));
  EXPECT_EQ(document_number::parse("05-CT/TW"), document_number::parse("5/CT-TW"));
  EXPECT_EQ(document_number::parse("03/CTHĐ-LĐLĐ"), document_number::parse("03/CTr-LĐLĐ"));
  EXPECT_EQ(document_number::parse("12/KH/CĐCS"), document_number::parse("12/KH-CĐCS"));
  EXPECT_EQ(document_number::parse("12/KH.CĐCS"), document_number::parse("12/KH-CĐCS"));
}

TEST(DocumentNumberText, KeepsZeroAndHyphenAsTheyAreWritten) {
  for (const char* text : {"5/KH-CĐ", "05/KH-CĐ", "005/KH-CĐ", "15KH/ĐTNK-BTG", "15-KH/ĐTNK-BTG", "9a/KH-CĐ", "7/LĐLĐ"}) EXPECT_EQ(to_text(document_number::parse(text)), text);
  EXPECT_EQ(document_number::parse("005/KH-CĐ"), document_number::parse("5/KH-CĐ"));
}

TEST(DocumentNumberEquality, TellsOtherPartsApart) {
  const auto base = document_number::parse("15/KH-LĐLĐ");
  for (const char* other : {"16/KH-LĐLĐ", "15/KH-CĐVC", "15/CT-LĐLĐ", "15/LĐLĐ", "15/2018/KH-LĐLĐ", "15a/KH-LĐLĐ", "15A/KH-LĐLĐ", "15/KH-LĐLĐ.NC", "15/KH-LĐLĐ(PX01)"})
    EXPECT_NE(base, document_number::parse(other)) << other;
}

TEST(DocumentNumberText, IsRefusedWhenItIsNoNumber) {
  for (const char* text : {"", " ", "KH-CĐ", "/KH-CĐ", "0/KH-CĐ", "402", "402/", "402-", "402/KH-", "402/-CĐ", "402-KH", "402-KH/", "402-/CĐ", "1234567/KH-CĐ",
                           "402/KH-CĐ ngày 28/2", "402/KH-CĐ BTV", "4 02/KH-CĐ", "402/KH-CĐ\n;", "402/KH-CĐ(", "402/KH-CĐ()", "402/KH-CĐ)", "402/KH-((CĐ))", "402/KH-CĐ&", "402/KH--CĐ", "402/KH/", "402/KH-CĐ_BTV"})
    EXPECT_EQ(code_of([&] { document_number::parse(text); }), "malformed-document-number") << text;
  EXPECT_EQ(code_of([] { document_number::parse("402/KH-\xFF"); }), "not-utf8");
}

TEST(DocumentType, IsFoundByEveryCodeAndName) {
  EXPECT_EQ(type_of_code("kh"), document_type::plan);
  EXPECT_EQ(type_of_code("CTHĐ"), document_type::action_program);
  EXPECT_EQ(type_of_code("CTr"), document_type::action_program) << "what a programme is, its code does not tell";
  EXPECT_EQ(type_of_code("CTPH"), document_type::joint_program);
  EXPECT_EQ(type_of_code("QC"), document_type::rules);
  EXPECT_EQ(type_of_code("XX"), std::nullopt);
  EXPECT_EQ(type_of_code(""), std::nullopt);
  EXPECT_EQ(type_of_name("KẾ HOẠCH"), document_type::plan);
  EXPECT_EQ(type_of_name("Chương trình hành động"), document_type::action_program);
  EXPECT_EQ(type_of_name("CHƯƠNG TRÌNH"), document_type::program);
  EXPECT_EQ(type_of_name("Directive"), document_type::directive);
  EXPECT_EQ(type_of_name("Kế hoạch số"), std::nullopt);
  for (int at = 0; !to_string(static_cast<document_type>(at)).empty(); ++at) {
    const auto type = static_cast<document_type>(at);
    EXPECT_EQ(find_enumerator<document_type>(to_string(type)), type);
    EXPECT_EQ(type_of_name(name_of(type)), type);
    EXPECT_EQ(type_of_name(name_of(type, language::english)), type);
  }
}

TEST(DocumentNumberText, GoesToAStream) {
  std::ostringstream out;
  out << document_number::parse("5-CT/TW");
  EXPECT_EQ(out.str(), "5-CT/TW");
}

}  // namespace
