// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/error.hpp>

#include <gtest/gtest.h>

#include <exception>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>

namespace {

using thidua::errc;
using thidua::error;
using thidua::error_condition;
using thidua::language;

struct fact {
  int number;
  std::string_view name;
  error_condition condition;
};

// The numbers and names are stable from the first release: a changed row breaks callers and files.
const std::map<errc, fact>& facts() {
  static const std::map<errc, fact> all = {
      {errc::impossible_date, {101, "impossible-date", error_condition::invalid_value}},
      {errc::date_out_of_range, {102, "date-out-of-range", error_condition::out_of_range}},
      {errc::malformed_date, {103, "malformed-date", error_condition::malformed_text}},
      {errc::period_backwards, {104, "period-backwards", error_condition::invalid_value}},
      {errc::malformed_id, {105, "malformed-id", error_condition::invalid_value}},
      {errc::not_utf8, {106, "not-utf8", error_condition::malformed_text}},
      {errc::invalid_quantity, {107, "invalid-quantity", error_condition::invalid_value}},
      {errc::impossible_lunar_date, {201, "impossible-lunar-date", error_condition::invalid_value}},
      {errc::lunar_out_of_range, {202, "lunar-out-of-range", error_condition::out_of_range}},
      {errc::malformed_lunar_date, {203, "malformed-lunar-date", error_condition::malformed_text}},
      {errc::impossible_origin, {204, "impossible-origin", error_condition::invalid_value}},
      {errc::invalid_commemoration, {205, "invalid-commemoration", error_condition::invalid_value}},
      {errc::duplicate_commemoration, {206, "duplicate-commemoration", error_condition::invalid_value}},
      {errc::unknown_commemoration, {207, "unknown-commemoration", error_condition::invalid_value}},
      {errc::malformed_document_number, {208, "malformed-document-number", error_condition::malformed_text}},
      {errc::invalid_organization, {209, "invalid-organization", error_condition::invalid_value}},
      {errc::duplicate_organization, {210, "duplicate-organization", error_condition::invalid_value}},
      {errc::unknown_organization, {211, "unknown-organization", error_condition::invalid_value}},
      {errc::invalid_movement, {212, "invalid-movement", error_condition::invalid_value}},
      {errc::invalid_congress, {213, "invalid-congress", error_condition::invalid_value}},
      {errc::move_not_allowed, {214, "move-not-allowed", error_condition::invalid_value}},
      {errc::invalid_record, {301, "invalid-record", error_condition::invalid_value}},
      {errc::invalid_rule, {302, "invalid-rule", error_condition::invalid_value}},
      {errc::unbound_rule, {303, "unbound-rule", error_condition::invalid_value}},
      {errc::missing_reference, {304, "missing-reference", error_condition::invalid_value}},
      {errc::leaf_failed, {305, "leaf-failed", error_condition::invalid_value}},
      {errc::mixed_polarity, {306, "mixed-polarity", error_condition::invalid_value}},
      {errc::invalid_pack, {307, "invalid-pack", error_condition::invalid_value}},
      {errc::invalid_register, {308, "invalid-register", error_condition::invalid_value}},
      {errc::not_covered, {309, "not-covered", error_condition::out_of_range}},
      {errc::invalid_ranking, {310, "invalid-ranking", error_condition::invalid_value}},
      {errc::text_too_long, {401, "text-too-long", error_condition::out_of_range}},
      {errc::file_unreadable, {501, "file-unreadable", error_condition::file}},
      {errc::file_unwritable, {502, "file-unwritable", error_condition::file}},
      {errc::empty_document, {503, "empty-document", error_condition::malformed_text}},
      {errc::malformed_json, {504, "malformed-json", error_condition::malformed_text}},
      {errc::duplicate_key, {505, "duplicate-key", error_condition::wrong_content}},
      {errc::unknown_key, {506, "unknown-key", error_condition::wrong_content}},
      {errc::missing_key, {507, "missing-key", error_condition::wrong_content}},
      {errc::wrong_type, {508, "wrong-type", error_condition::wrong_content}},
      {errc::value_not_allowed, {509, "value-not-allowed", error_condition::wrong_content}},
      {errc::wrong_document, {510, "wrong-document", error_condition::wrong_content}},
      {errc::line_too_long, {511, "line-too-long", error_condition::malformed_text}},
  };
  return all;
}

TEST(Errc, KeepsItsNumber) {
  for (const auto& [code, fact] : facts()) EXPECT_EQ(static_cast<int>(code), fact.number) << fact.name;
}

TEST(Errc, KeepsItsName) {
  for (const auto& [code, fact] : facts()) EXPECT_EQ(to_string(code), fact.name);
}

TEST(Errc, HasTheConditionThatTellsWhatToDo) {
  for (const auto& [code, fact] : facts()) {
    EXPECT_EQ(condition_of(code), fact.condition) << fact.name;
    EXPECT_EQ(error(code, {.vi = "x", .en = "x"}).condition(), fact.condition) << fact.name;
  }
}

TEST(Errc, HasANameOfItsOwnInLowerCaseWithDashes) {
  std::set<std::string_view> names;
  for (const auto& [code, fact] : facts()) {
    const std::string_view name = to_string(code);
    EXPECT_TRUE(names.insert(name).second) << name << " names two codes";
    EXPECT_EQ(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-"), std::string_view::npos)
        << name;
  }
}

// A code added to the library must be added above: no number without a row may have a name.
TEST(Errc, IsListedHereWhole) {
  const std::string_view unknown = to_string(static_cast<errc>(999));
  for (int number = 0; number < 1000; ++number) {
    const auto code = static_cast<errc>(number);
    if (facts().contains(code)) continue;
    EXPECT_EQ(to_string(code), unknown) << number;
  }
}

TEST(Error, KeepsWhatItWasGiven) {
  const error bad(errc::impossible_date, {.vi = "sai ngày", .en = "wrong day"},
                  {.vi = "sửa", .en = "mend it"}, "a.json");
  EXPECT_EQ(bad.code(), errc::impossible_date);
  EXPECT_EQ(bad.message(), (thidua::bilingual{.vi = "sai ngày", .en = "wrong day"}));
  EXPECT_EQ(bad.help(), (thidua::bilingual{.vi = "sửa", .en = "mend it"}));
  EXPECT_EQ(bad.where(), "a.json");
}

TEST(Error, SaysPlaceMessageAndHelpInOneLineInBothLanguages) {
  const error bad(errc::impossible_date, {.vi = "sai ngày", .en = "wrong day"},
                  {.vi = "sửa", .en = "mend it"}, "a.json:3:1");
  EXPECT_EQ(bad.line(language::vietnamese), "a.json:3:1: sai ngày (sửa)");
  EXPECT_EQ(bad.line(language::english), "a.json:3:1: wrong day (mend it)");
}

TEST(Error, LeavesOutWhatItDoesNotHave) {
  const error bad(errc::impossible_date, {.vi = "sai ngày", .en = "wrong day"});
  EXPECT_TRUE(bad.help().empty());
  EXPECT_TRUE(bad.where().empty());
  EXPECT_EQ(bad.line(language::vietnamese), "sai ngày");
  EXPECT_EQ(bad.line(language::english), "wrong day");
}

TEST(Error, IsAStandardExceptionWhoseWhatIsEnglishWithThePlace) {
  try {
    throw error(errc::impossible_date, {.vi = "sai ngày", .en = "wrong day"}, {.vi = "sửa", .en = "mend it"},
                "a.json");
  } catch (const std::exception& caught) {
    EXPECT_STREQ(caught.what(), "a.json: wrong day");
  }
}

TEST(Error, SpeaksVietnameseWhereThereIsNoEnglish) {
  const error bad(errc::impossible_date, {.vi = "sai ngày", .en = ""}, {.vi = "sửa", .en = ""});
  EXPECT_STREQ(bad.what(), "sai ngày");
  EXPECT_EQ(bad.line(language::english), "sai ngày (sửa)");
}

TEST(Error, IsLocatedFromTheInsideOut) {
  const error inner(errc::wrong_type, {.vi = "sai kiểu", .en = "wrong type"}, {.vi = "sửa", .en = "mend it"},
                    "#/from");
  const error outer = inner.located("plan.json");
  EXPECT_EQ(outer.where(), "plan.json#/from");
  EXPECT_STREQ(outer.what(), "plan.json#/from: wrong type");
  EXPECT_EQ(outer.line(language::vietnamese), "plan.json#/from: sai kiểu (sửa)");
  EXPECT_EQ(outer.code(), inner.code());
  EXPECT_EQ(outer.message(), inner.message());
  EXPECT_EQ(outer.help(), inner.help());
  EXPECT_EQ(inner.where(), "#/from") << "the first error is left as it was";
}

TEST(Error, WithoutAPlaceTakesTheOuterOneAlone) {
  EXPECT_EQ(error(errc::wrong_type, {.vi = "x", .en = "x"}).located("plan.json").where(), "plan.json");
}

}  // namespace
