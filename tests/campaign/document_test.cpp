// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/document.hpp>

#include <gtest/gtest.h>

namespace {

using namespace thidua;

TEST(Document, HoldsWhatARealPlanHasAndNothingElse) {
  const document empty;
  EXPECT_FALSE(empty.type || empty.number || empty.issued || empty.signed_by);
  EXPECT_TRUE(empty.title.empty() && empty.place.empty() && empty.issuer.empty() && empty.bases.empty() && empty.recipients.empty());
  const document plan{.type = document_type::plan,
                      .number = document_number::parse("15 /KH-LĐLĐ"),
                      .issued = date(2018, 3, 9),
                      .place = "Bến Tre",
                      .issuer = "Liên đoàn Lao động tỉnh Bến Tre",
                      .signed_by = signature{.capacity = "TM. BAN THƯỜNG VỤ", .position = "CHỦ TỊCH", .name = "Nguyễn Văn A"}};
  EXPECT_NE(plan, empty);
  EXPECT_EQ(plan.signed_by->capacity, "TM. BAN THƯỜNG VỤ");
}

TEST(Document, WithoutADayIsNotEarlierThanItsLatestBasis) {
  document plan{.bases = {{.verb = "thực hiện", .number = document_number::parse("128/NQ-CP"), .date = date(2021, 10, 11), .issuer = "Chính phủ"},
                          {.number = document_number::parse("14/KH-CĐVC"), .date = date(2022, 1, 10)},
                          {.kind = basis_kind::theme, .verb = "căn cứ", .text = "chủ đề năm 2022"}}};
  EXPECT_EQ(earliest_issue_day(plan), date(2022, 1, 10));
  plan.issued_not_before = date(2022, 1, 15);
  EXPECT_EQ(earliest_issue_day(plan), date(2022, 1, 15));
  plan.issued = date(2022, 1, 12);
  EXPECT_EQ(earliest_issue_day(plan), date(2022, 1, 12));
  EXPECT_EQ(earliest_issue_day(document{}), std::nullopt);
}

TEST(Basis, MayBeAThemeACongressOrAPlenumInsteadOfADocument) {
  const basis plenum{.kind = basis_kind::plenum, .verb = "theo tinh thần", .text = "Nghị quyết Trung ương 4 (khóa XII)"};
  EXPECT_EQ(to_string(plenum.kind), "plenum");
  EXPECT_NE(plenum.kind, basis_kind::congress);
  EXPECT_FALSE(plenum.number || plenum.date);
}

TEST(Recipient, HasAPurposeAndTheArchiveIsALineOfItsOwn) {
  const document plan{.recipients = {{.name = "Công đoàn các đơn vị trực thuộc", .purpose = "để thực hiện"},
                                     {.name = "Thứ trưởng", .kind = recipient_kind::officer, .purpose = "để báo cáo"},
                                     {.name = "VT, CSPL", .kind = recipient_kind::archive}}};
  EXPECT_EQ(plan.recipients[1].kind, recipient_kind::officer);
  EXPECT_EQ(plan.recipients[2].kind, recipient_kind::archive);
}

TEST(Person, HoldsSeveralPositionsInDifferentBodies) {
  const person chairman{.name = "Bùi Mạnh Cường", .offices = {{"Phó Viện trưởng", "VKSND tối cao"}, {"Chủ tịch", "Công đoàn VKSND tối cao"}}};
  EXPECT_EQ(chairman.offices.size(), 2U);
  EXPECT_NE(chairman.offices[0].body, chairman.offices[1].body);
}

}  // namespace
