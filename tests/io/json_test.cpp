// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/json.hpp>

#include <thidua/core/date_text.hpp>

#include "core/thrown.hpp"
#include "files.hpp"
#include "json_text.hpp"
#include "random_catalogue.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace thidua;
using test::error_of;
using test::json_text;
using test::read_json_text;
using testing::ElementsAre;
using testing::HasSubstr;

// ------------------------------------------------------------------------------------------------------------
// documents

/// A catalogue document with these entries.
std::string document(const std::string& entries, const std::string& more_keys = {}) {
  return R"({"thidua":1,"kind":"commemorations",)" + more_keys + R"("commemorations":[)" + entries + "]}";
}
const std::string solar_origin = R"({"calendar":"solar","year":1960,"month":7,"day":26})";

/// An entry with everything it needs; `changed` stands for the member of that key, or is added; empty: left
/// out.
std::string entry(const std::string& key = {}, const std::string& changed = {}) {
  std::vector<std::pair<std::string, std::string>> members = {{"id", R"("a")"},
                                                              {"name", R"({"vi":"A"})"},
                                                              {"kind", R"("founding")"},
                                                              {"scope", R"("sector")"},
                                                              {"origins", "[" + solar_origin + "]"}};
  bool found = key.empty();
  for (auto& [name, value] : members)
    if (name == key) {
      value = changed;
      found = true;
    }
  if (!found) members.emplace_back(key, changed);
  std::string text;
  for (const auto& [name, value] : members)
    if (!value.empty()) text += (text.empty() ? "\"" : ",\"") + name + "\":" + value;
  return "{" + text + "}";
}
/// A document whose one entry has this member changed.
std::string with(const std::string& key, const std::string& changed) {
  return document(entry(key, changed));
}
std::string with_origin(const std::string& origin) {
  return with("origins", "[" + origin + "]");
}
std::string with_source(const std::string& source) {
  return with("sources", "[" + source + "]");
}

std::string listing_document(const std::string& anniversaries, const std::string& from = R"("2018-01-01")",
                             const std::string& to = R"("2018-12-31")") {
  return R"({"thidua":1,"kind":"calendar","from":)" + from + R"(,"to":)" + to + R"(,"anniversaries":[)" +
         anniversaries + "]}";
}
std::string listed(const std::string& key = {}, const std::string& changed = {}) {
  std::vector<std::pair<std::string, std::string>> members = {
      {"event", R"("a")"},         {"date", R"("2018-07-26")"}, {"ordinal", "58"},
      {"milestone", R"("other")"}, {"name", R"("A")"},          {"adjusted", "null"}};
  bool found = key.empty();
  for (auto& [name, value] : members)
    if (name == key) {
      value = changed;
      found = true;
    }
  if (!found) members.emplace_back(key, changed);
  std::string text;
  for (const auto& [name, value] : members)
    if (!value.empty()) text += (text.empty() ? "\"" : ",\"") + name + "\":" + value;
  return "{" + text + "}";
}

/// "wrong-type #/commemorations": code and place of what reading throws. Each message is held to the rules on
/// the way.
template <class Read>
std::string refusal_of(const Read& read) {
  const auto thrown = error_of(read);
  if (!thrown) return "nothing";
  for (const std::string& text :
       {thrown->message().vi, thrown->message().en, thrown->help().vi, thrown->help().en}) {
    EXPECT_EQ(text.find_first_of("\n\r"), std::string::npos) << "more than one line: " << text;
    EXPECT_FALSE(text.ends_with('.')) << "a final period: " << text;
  }
  EXPECT_FALSE(thrown->message().vi.empty() || thrown->message().en.empty());
  EXPECT_FALSE(thrown->help().vi.empty() || thrown->help().en.empty()) << "no help: " << thrown->what();
  return std::string(to_string(thrown->code())) + " " + thrown->where();
}
std::string refusal(const std::string& text) {
  return refusal_of([&] { return io::catalogue_from_json(text); });
}
std::string listing_refusal(const std::string& text) {
  return refusal_of([&] { return io::listing_from_json(text); });
}

// ----------------------------------------------------------------------------------------------------
// catalogues: written

TEST(CatalogueJson, IsADocumentOfKindCommemorations) {
  const json_text root = read_json_text(io::to_json(commemorations::vietnam()));
  EXPECT_EQ(root.keys(), "thidua,kind,commemorations");
  EXPECT_EQ(root.at("thidua").text, "1");
  EXPECT_EQ(root.at("kind").text, "commemorations");
  ASSERT_EQ(root.at("commemorations").items.size(), commemorations::vietnam().size());
}

TEST(CatalogueJson, WritesEachEntryWithTheNamesOfTheGlossary) {
  catalogue all;
  all.add(commemoration(
      {.id = id<commemoration>("a"),
       .name = {.vi = "Tết", .en = "New Year"},
       .aliases = {"x \"y\""},
       .kind = commemoration_kind::festival,
       .scope = commemoration_scope::nation,
       .origins = {origin::lunar({.year = 2025, .month = 6, .day = 1, .is_in_leap_month = true}),
                   origin::whole_month({.month = 5})},
       .basis = milestone_basis::gregorian_year,
       .great_day = true,
       .public_holiday = true,
       .from = date(2000, 1, 1),
       .to = date(2099, 12, 31),
       .sources = {{.instrument = "145/2013/NĐ-CP",
                    .article = article{4},
                    .clause = clause{1},
                    .point = point{"đ"},
                    .from = date(2013, 12, 16),
                    .to = date(2030, 1, 1),
                    .certainty = certainty::needs_check,
                    .title = {.vi = "Nghị định", .en = "Decree"}}},
       .note = "ghi chú",
       .day_confidence = confidence::medium,
       .year_confidence = confidence::low}));
  EXPECT_EQ(
      read_json_text(io::to_json(all)).at("commemorations").items.at(0).compact(),
      R"({"id":"a","name":{"vi":"Tết","en":"New Year"},"aliases":["x "y""],"kind":"festival","scope":"nation",)"
      R"("origins":[{"calendar":"lunar","year":2025,"month":6,"day":1,"leap_month":true},{"calendar":"solar","month":5,"precision":"month"}],)"
      R"("basis":"gregorian_year","great_day":true,"public_holiday":true,"from":"2000-01-01","to":"2099-12-31",)"
      R"("sources":[{"instrument":"145/2013/NĐ-CP","article":4,"clause":1,"point":"đ","from":"2013-12-16","to":"2030-01-01","needs_check":true,)"
      R"("title":{"vi":"Nghị định","en":"Decree"}}],"note":"ghi chú","day_confidence":"medium","year_confidence":"low"})");
}

TEST(CatalogueJson, WritesUtf8UnescapedAndEndsTheLastLine) {
  const std::string text = io::to_json(commemorations::vietnam());
  EXPECT_THAT(text, HasSubstr("Ngày thành lập ngành Kiểm sát nhân dân"));
  EXPECT_EQ(text.find("\\u"), std::string::npos);
  EXPECT_EQ(text.back(), '\n');
}

TEST(CatalogueJson, GivesTheSameBytesForTheSameCatalogue) {
  EXPECT_EQ(io::to_json(commemorations::vietnam()), io::to_json(catalogue(commemorations::vietnam())));
}

TEST(CatalogueJson, ReadsBackAsAnEqualCatalogue) {
  EXPECT_EQ(io::catalogue_from_json(io::to_json(commemorations::vietnam())), commemorations::vietnam());
  EXPECT_EQ(io::catalogue_from_json(io::to_json(catalogue())), catalogue());
  for (unsigned seed = 0; seed < 30; ++seed) {
    const catalogue all = test::random_catalogue(seed, 20);
    EXPECT_EQ(io::catalogue_from_json(io::to_json(all)), all) << "seed " << seed;
  }
}

// --------------------------------------------------------------------------------------------------------
// catalogues: read

TEST(CatalogueFromJson, NeedsNoMoreThanIdNameKindScopeAndOrigins) {
  const catalogue all = io::catalogue_from_json(document(entry()));
  catalogue expected;
  expected.add(commemoration({.id = id<commemoration>("a"),
                              .name = {.vi = "A"},
                              .kind = commemoration_kind::founding,
                              .scope = commemoration_scope::sector,
                              .origins = {origin(date(1960, 7, 26))}}));
  EXPECT_EQ(all, expected);
  EXPECT_TRUE(io::catalogue_from_json(document("")).empty());
}

TEST(CatalogueFromJson, TakesKeysInAnyOrderAndBlanksAnywhere) {
  EXPECT_EQ(io::catalogue_from_json(
                "\r\n\t {\"commemorations\" : [ \n ] , \"kind\":\"commemorations\",\"thidua\":1 } \n\n"),
            catalogue());
}

TEST(CatalogueFromJson, TakesAByteOrderMark) {
  EXPECT_EQ(io::catalogue_from_json("\xEF\xBB\xBF" + document(entry())).size(), 1u);
}

TEST(CatalogueFromJson, KeepsTheOrderOfTheDocument) {
  const catalogue all = io::catalogue_from_json(
      document(entry("id", R"("c")") + "," + entry("id", R"("a")") + "," + entry("id", R"("b")")));
  EXPECT_EQ(all.entries()[0].id(), "c");
  EXPECT_EQ(all.entries()[2].id(), "b");
}

TEST(CatalogueFromJson, BringsTextsToNfc) {
  const catalogue all = io::catalogue_from_json(with("name",
                                                     "{\"vi\":\"Ho\xCC\x80"
                                                     "a\",\"en\":\"e\\u0301\"}"));
  EXPECT_EQ(all.entries()[0].name(), (bilingual{.vi = "Hòa", .en = "é"}));
}

TEST(CatalogueFromJson, LetsAnythingStandUnderX) {
  const std::string x = R"("x":{"y":[null,1.5,{"y":"y"}],"thidua":7})";
  const std::string origin = R"({"calendar":"solar","month":7,"day":26,)" + x + "}";
  const std::string source = R"({"instrument":"1",)" + x + R"(,"title":{"vi":"T",)" + x + "}}";
  const std::string name = R"({"vi":"A",)" + x + "}";
  const std::string text = R"({"thidua":1,"kind":"commemorations",)" + x +
                           R"(,"commemorations":[{"id":"a","kind":"founding","scope":"sector",)" + x +
                           R"(,"name":)" + name + R"(,"origins":[)" + origin + R"(],"sources":[)" + source +
                           "]}]}";
  EXPECT_EQ(io::catalogue_from_json(text).size(), 1u);
}

TEST(CatalogueFromJson, ExtendsTheBuiltInCatalogueOnRequest) {
  const catalogue all = io::catalogue_from_json(
      document(entry("id", R"("kiem_sat")") + "," + entry("id", R"("own")"), R"("extends":"vietnam",)"));
  ASSERT_EQ(all.size(), commemorations::vietnam().size() + 1);
  EXPECT_EQ(all.at(id<commemoration>("kiem_sat")).name().vi, "A");
  EXPECT_EQ(all.entries().back().id(), "own");
  for (std::size_t i = 0; i < commemorations::vietnam().size(); ++i) {
    EXPECT_EQ(all.entries()[i].id(), commemorations::vietnam().entries()[i].id()) << "each in its place";
    if (all.entries()[i].id() != id<commemoration>("kiem_sat")) {
      EXPECT_EQ(all.entries()[i], commemorations::vietnam().entries()[i]);
    }
  }
  EXPECT_EQ(io::catalogue_from_json(document("", R"("extends":"vietnam",)")), commemorations::vietnam());
  EXPECT_NE(commemorations::vietnam().at(id<commemoration>("kiem_sat")).name().vi, "A")
      << "the built-in one stays as it is";
}

// What follows is refused, each with its code and its place.

TEST(CatalogueFromJson, RefusesAnEmptyDocument) {
  for (const char* text : {"", " ", "\n\n\t \r\n", "\xEF\xBB\xBF", "\xEF\xBB\xBF \n"})
    EXPECT_EQ(refusal(text), "empty-document :1:1");
}

TEST(CatalogueFromJson, RefusesBytesThatAreNotUtf8) {
  EXPECT_EQ(refusal("{\n \"a\xFF\": 1}"), "not-utf8 :2:4");
  EXPECT_EQ(refusal(with("note", "\"\xED\xA0\x80\"")).substr(0, 10), "not-utf8 :") << "a surrogate";
  EXPECT_EQ(refusal("\xC3"), "not-utf8 :1:1");
  EXPECT_EQ(refusal("{\"đ\": \"\xC0\xAF\"}"), "not-utf8 :1:8") << "columns are characters";
}

TEST(CatalogueFromJson, RefusesWhatIsCutShort) {
  const std::string whole = document(entry());
  for (std::size_t length = 1; length < whole.size(); ++length) {
    const std::string cut = whole.substr(0, length);
    EXPECT_EQ(refusal(cut), "malformed-json :1:" + std::to_string(length + 1)) << cut;
  }
  EXPECT_EQ(refusal("{\n  \"thidua\": 1,\n"), "malformed-json :3:1");
}

TEST(CatalogueFromJson, RefusesTrailingGarbage) {
  const std::string whole = document("");
  const std::string after = ":1:" + std::to_string(whole.size() + 1);
  for (const char* garbage : {"x", "}", "]", ",", "{}", "[]", ":", "\v"})
    EXPECT_EQ(refusal(whole + garbage), "malformed-json " + after) << garbage;
  EXPECT_EQ(refusal(whole + "\n\n x"), "malformed-json :3:2");
  EXPECT_EQ(refusal(whole + "1").substr(0, 16), "malformed-json :");
  EXPECT_EQ(refusal(whole + "\"\"").substr(0, 16), "malformed-json :");
}

// A NUL is no end of a text: what follows it must not be dropped in silence.
TEST(CatalogueFromJson, RefusesANulByteAndWhatFollowsIt) {
  const std::string whole = document("");
  const std::string nul(1, '\0');
  const std::string after = ":1:" + std::to_string(whole.size() + 1);
  EXPECT_EQ(refusal(whole + nul), "malformed-json " + after);
  EXPECT_EQ(refusal(whole + nul + "garbage"), "malformed-json " + after);
  EXPECT_EQ(refusal(nul), "malformed-json :1:1");
  EXPECT_EQ(refusal(nul + whole), "malformed-json :1:1");
  EXPECT_EQ(refusal("{\"a" + nul + "\":1}"), "malformed-json :1:4");
}

TEST(CatalogueFromJson, RefusesWhatIsNoJson) {
  EXPECT_EQ(refusal("nonsense"), "malformed-json :1:2");
  EXPECT_EQ(refusal("{'thidua':1}"), "malformed-json :1:2");
  EXPECT_EQ(refusal("{thidua:1}"), "malformed-json :1:3");  // "th": no word of JSON
  EXPECT_EQ(refusal("{\"thidua\":01}").substr(0, 16), "malformed-json :");
  EXPECT_EQ(refusal("{\"thidua\":+1}"), "malformed-json :1:11");
  EXPECT_EQ(refusal("{\"thidua\":.5}"), "malformed-json :1:11");
  EXPECT_EQ(refusal("{\"thidua\":NaN}"), "malformed-json :1:11");
  EXPECT_EQ(refusal("{\"thidua\":1,}"), "malformed-json :1:13");
  EXPECT_EQ(refusal("{\"thidua\":}"), "malformed-json :1:11");
  EXPECT_EQ(refusal("{\n  \"thidua\": 1,\n  \"kind\": ]\n}"), "malformed-json :3:11");
  EXPECT_EQ(refusal("{\"a\": \"b\nc\"}"), "malformed-json :1:9") << "a bare line end in a string";
  EXPECT_EQ(refusal("{} // why"), "malformed-json :1:4") << "JSON has no comments";
  EXPECT_EQ(refusal("{\"a\": \"\\ud800\"}").substr(0, 16), "malformed-json :") << "half a surrogate pair";
  EXPECT_EQ(refusal("{\"a\": \"\\q\"}").substr(0, 16), "malformed-json :");
  EXPECT_EQ(refusal("{\"đ\": }"), "malformed-json :1:7") << "columns are characters";
  EXPECT_EQ(refusal("\xEF\xBB\xBF{\"a\": }"), "malformed-json :1:7")
      << "the mark is no character of the line";
}

// A place inside the token that should not be there is as near as the parser comes.
TEST(CatalogueFromJson, LocatesAValueTooManyWithinIt) {
  const auto column_of = [](const std::string& text) {
    return std::stoi(refusal(text).substr(std::string("malformed-json :1:").size()));
  };
  const std::string text = R"({"thidua":1 "kind":"x"})";
  EXPECT_GE(column_of(text), 13);
  EXPECT_LE(column_of(text), 18);
  EXPECT_GE(column_of("[1 234]"), 4);
  EXPECT_LE(column_of("[1 234]"), 6);
}

TEST(CatalogueFromJson, RefusesAKeyGivenTwice) {
  EXPECT_EQ(refusal(R"({"thidua":1,"thidua":1})"), "duplicate-key #/thidua");
  EXPECT_EQ(refusal(document(R"({"id":"a","id":"a"})")), "duplicate-key #/commemorations/0/id");
  EXPECT_EQ(refusal(document(entry() + "," + entry("name", R"({"vi":"A","vi":"B"})"))),
            "duplicate-key #/commemorations/1/name/vi");
  EXPECT_EQ(refusal(document(entry(), R"("x":{"a/b":[[],[0,{"c~":1,"c~":2}]]},)")),
            "duplicate-key #/x/a~1b/1/1/c~0")
      << "also where anything may stand";
  EXPECT_EQ(refusal(R"({"a":1,"\u0061":2})"), "duplicate-key #/a") << "also when it is spelled otherwise";
  EXPECT_EQ(refusal(document(entry("id", R"("b")") + "," + entry(), R"("x":[{"a":1},{"a":1}],)")), "nothing")
      << "each object has its own keys";
}

TEST(CatalogueFromJson, RefusesAnUnknownKeyWherever) {
  EXPECT_EQ(refusal(document("", R"("surprise":1,)")), "unknown-key #/surprise");
  EXPECT_EQ(refusal(with("Kind", "1")), "unknown-key #/commemorations/0/Kind");
  EXPECT_EQ(refusal(with("name", R"({"vi":"A","fr":"A"})")), "unknown-key #/commemorations/0/name/fr");
  EXPECT_EQ(refusal(with_origin(R"({"calendar":"solar","month":1,"day":1,"hour":2})")),
            "unknown-key #/commemorations/0/origins/0/hour");
  EXPECT_EQ(refusal(with_source(R"({"instrument":"1","chapter":2})")),
            "unknown-key #/commemorations/0/sources/0/chapter");
  EXPECT_EQ(refusal(with_source(R"({"instrument":"1","title":{"vi":"T","":2}})")),
            "unknown-key #/commemorations/0/sources/0/title/");
  EXPECT_EQ(refusal(with("a/b~c", "1")), "unknown-key #/commemorations/0/a~1b~0c") << "RFC 6901";
  EXPECT_EQ(refusal(with("X", "1")), "unknown-key #/commemorations/0/X");
  EXPECT_EQ(refusal(with(R"(a\n\u001bb%)", "1")), "unknown-key #/commemorations/0/a%0A%1Bb%25")
      << "the place stays on one line";
  EXPECT_EQ(refusal(with(R"(ngày)", "1")), "unknown-key #/commemorations/0/ngày");
}

TEST(CatalogueFromJson, RefusesAMissingKeyAtTheObjectThatLacksIt) {
  EXPECT_EQ(refusal("{}"), "missing-key #");
  EXPECT_EQ(refusal(R"({"thidua":1})"), "missing-key #");
  EXPECT_EQ(refusal(R"({"thidua":1,"kind":"commemorations"})"), "missing-key #");
  for (const char* key : {"id", "name", "kind", "scope", "origins"})
    EXPECT_EQ(refusal(with(key, "")), "missing-key #/commemorations/0") << key;
  EXPECT_EQ(refusal(with("name", R"({"en":"A"})")), "missing-key #/commemorations/0/name");
  EXPECT_EQ(refusal(with_origin(R"({"month":1,"day":1})")), "missing-key #/commemorations/0/origins/0");
  EXPECT_EQ(refusal(with_origin(R"({"calendar":"solar","day":1})")),
            "missing-key #/commemorations/0/origins/0");
  EXPECT_EQ(refusal(with_origin(R"({"calendar":"solar","month":1})")),
            "missing-key #/commemorations/0/origins/0");
  EXPECT_EQ(refusal(with_source("{}")), "missing-key #/commemorations/0/sources/0");
}

TEST(CatalogueFromJson, NamesTheKeyThatIsMissing) {
  const auto thrown = error_of([] { return io::catalogue_from_json(with("scope", "")); });
  ASSERT_TRUE(thrown);
  EXPECT_EQ(thrown->message(), (bilingual{.vi = "thiếu khóa `scope`", .en = "key `scope` is missing"}));
}

TEST(CatalogueFromJson, RefusesWrongTypes) {
  const std::vector<std::pair<std::string, std::string>> members = {{"id", "5"},
                                                                    {"name", R"("A")"},
                                                                    {"name", "[]"},
                                                                    {"aliases", R"("A")"},
                                                                    {"kind", "true"},
                                                                    {"scope", "{}"},
                                                                    {"origins", "{}"},
                                                                    {"basis", "1"},
                                                                    {"great_day", "1"},
                                                                    {"great_day", R"("true")"},
                                                                    {"public_holiday", "0"},
                                                                    {"from", "2018"},
                                                                    {"to", "[]"},
                                                                    {"sources", R"("1")"},
                                                                    {"note", "[]"},
                                                                    {"day_confidence", "1"},
                                                                    {"year_confidence", "false"}};
  for (const auto& [key, value] : members)
    EXPECT_EQ(refusal(with(key, value)), "wrong-type #/commemorations/0/" + key) << value;
  EXPECT_EQ(refusal(with("name", R"({"vi":7})")), "wrong-type #/commemorations/0/name/vi");
  EXPECT_EQ(refusal(with("aliases", R"(["a",7])")), "wrong-type #/commemorations/0/aliases/1");
  EXPECT_EQ(refusal(with("origins", R"(["a"])")), "wrong-type #/commemorations/0/origins/0");
  EXPECT_EQ(refusal(with_origin(R"({"calendar":"solar","month":"7","day":1})")),
            "wrong-type #/commemorations/0/origins/0/month");
  EXPECT_EQ(refusal(with_origin(R"({"calendar":"lunar","month":7,"day":1,"leap_month":7})")),
            "wrong-type #/commemorations/0/origins/0/leap_month");
  EXPECT_EQ(refusal(with_source(R"({"instrument":5})")),
            "wrong-type #/commemorations/0/sources/0/instrument");
  EXPECT_EQ(refusal(with_source(R"({"instrument":"1","point":1})")),
            "wrong-type #/commemorations/0/sources/0/point");
  EXPECT_EQ(refusal(document("1")), "wrong-type #/commemorations/0");
  EXPECT_EQ(refusal(R"({"thidua":1,"kind":"commemorations","commemorations":{}})"),
            "wrong-type #/commemorations");
  for (const char* root : {"[]", "1", "\"a\"", "true", "null", "1.5"})
    EXPECT_EQ(refusal(root), "wrong-type #") << root;
}

TEST(CatalogueFromJson, RefusesNullEverywhere) {
  for (const char* key :
       {"id", "name", "aliases", "kind", "scope", "origins", "basis", "great_day", "public_holiday", "from",
        "to", "sources", "note", "day_confidence", "year_confidence"})
    EXPECT_EQ(refusal(with(key, "null")), std::string("wrong-type #/commemorations/0/") + key);
  for (const char* key : {"year", "month", "day", "calendar", "leap_month", "precision"}) {
    std::string text =
        R"({"calendar":"lunar","year":2000,"month":7,"day":2,"leap_month":false,"precision":"day"})";
    const std::size_t value = text.find(':', text.find("\"" + std::string(key) + "\"")) + 1;
    text.replace(value, text.find_first_of(",}", value) - value, "null");
    EXPECT_EQ(refusal(with_origin(text)), std::string("wrong-type #/commemorations/0/origins/0/") + key);
  }
  EXPECT_EQ(refusal(document("null")), "wrong-type #/commemorations/0");
  EXPECT_EQ(refusal(document("", R"("extends":null,)")), "wrong-type #/extends");
}

TEST(CatalogueFromJson, DoesNotTakeADecimalForAnInteger) {
  EXPECT_EQ(refusal(with_origin(R"({"calendar":"solar","month":7.0,"day":1})")),
            "wrong-type #/commemorations/0/origins/0/month");
  EXPECT_EQ(refusal(with_origin(R"({"calendar":"solar","month":7e0,"day":1})")),
            "wrong-type #/commemorations/0/origins/0/month");
  EXPECT_EQ(refusal(R"({"thidua":1.0,"kind":"commemorations","commemorations":[]})"), "wrong-type #/thidua");
}

TEST(CatalogueFromJson, RefusesNumbersOutOfRange) {
  const auto with_number = [](const std::string& key, const std::string& number) {
    std::string text = R"({"calendar":"solar","year":2000,"month":7,"day":2})";
    const std::size_t value = text.find(':', text.find("\"" + key + "\"")) + 1;
    text.replace(value, text.find_first_of(",}", value) - value, number);
    return refusal(with_origin(text));
  };
  for (const std::string key : {"year", "month", "day"})
    for (const std::string number :
         {"0", "-1", "10000", "2147483647", "2147483648", "-2147483649", "4294967297", "9223372036854775807",
          "-9223372036854775808", "18446744073709551615"})
      EXPECT_EQ(with_number(key, number), "value-not-allowed #/commemorations/0/origins/0/" + key) << number;
  EXPECT_EQ(with_number("month", "13"), "value-not-allowed #/commemorations/0/origins/0/month");
  EXPECT_EQ(with_number("day", "32"), "value-not-allowed #/commemorations/0/origins/0/day");
  // Beyond 64 bits a number is no integer any more.
  for (const std::string number : {"18446744073709551616", "100000000000000000000000000000"})
    EXPECT_EQ(with_number("year", number).substr(0, 10), "wrong-type") << number;
  EXPECT_EQ(refusal(with_source(R"({"instrument":"1","article":0})")),
            "value-not-allowed #/commemorations/0/sources/0/article");
  EXPECT_EQ(refusal(with_source(R"({"instrument":"1","clause":-4})")),
            "value-not-allowed #/commemorations/0/sources/0/clause");
}

TEST(CatalogueFromJson, RefusesANumberNoDoubleHoldsWhereItStands) {
  EXPECT_EQ(refusal(with_origin(R"({"calendar":"solar","month":1e999,"day":1})")),
            "malformed-json #/commemorations/0/origins/0/month");
  EXPECT_EQ(refusal(with("aliases", R"(["a",["b"],-1e999])")), "malformed-json #/commemorations/0/aliases/2");
  EXPECT_EQ(refusal(document("", R"("x":{"y":1e400},)")), "malformed-json #/x/y");
  EXPECT_EQ(refusal("1e999"), "malformed-json #");
  EXPECT_EQ(refusal(document("", R"("x":1e-999,)")), "nothing") << "too small is nought";
}

TEST(CatalogueFromJson, RefusesValuesThatAreNoneOfThoseAllowed) {
  for (const std::string key : {"kind", "scope", "basis", "day_confidence", "year_confidence"})
    for (const char* value : {R"("")", R"("nonsense")", R"("Founding")", R"(" high")"})
      EXPECT_EQ(refusal(with(key, value)), "value-not-allowed #/commemorations/0/" + key);
  EXPECT_EQ(refusal(with_origin(R"({"calendar":"julian","month":1,"day":1})")),
            "value-not-allowed #/commemorations/0/origins/0/calendar");
  EXPECT_EQ(refusal(with_origin(R"({"calendar":"solar","month":1,"precision":"year"})")),
            "value-not-allowed #/commemorations/0/origins/0/precision");
  EXPECT_EQ(refusal(document("", R"("extends":"china",)")), "value-not-allowed #/extends");
  const auto thrown = error_of([] { return io::catalogue_from_json(with("basis", R"("x")")); });
  ASSERT_TRUE(thrown);
  EXPECT_EQ(
      thrown->line(language::english),
      "#/commemorations/0/basis: `x` is not one of the values (the values are ordinal, gregorian_year)");
}

TEST(CatalogueFromJson, RefusesWhatACalendarDoesNotHave) {
  EXPECT_EQ(refusal(with_origin(R"({"calendar":"solar","month":1,"day":1,"leap_month":true})")),
            "value-not-allowed #/commemorations/0/origins/0/leap_month");
  EXPECT_EQ(refusal(with_origin(R"({"calendar":"solar","month":1,"day":1,"leap_month":false})")), "nothing");
  EXPECT_EQ(refusal(with_origin(R"({"calendar":"lunar","month":1,"precision":"month"})")),
            "value-not-allowed #/commemorations/0/origins/0/precision");
  EXPECT_EQ(refusal(with_origin(R"({"calendar":"solar","month":1,"day":1,"precision":"month"})")),
            "value-not-allowed #/commemorations/0/origins/0/day");
  EXPECT_EQ(refusal(with_origin(R"({"calendar":"solar","month":1,"day":1,"precision":"day"})")), "nothing");
  EXPECT_EQ(refusal(with_origin(R"({"calendar":"lunar","month":1,"day":31})")),
            "value-not-allowed #/commemorations/0/origins/0/day");
}

TEST(CatalogueFromJson, RefusesImpossibleOrigins) {
  for (const char* impossible :
       {R"({"calendar":"solar","month":4,"day":31})", R"({"calendar":"solar","month":2,"day":30})",
        R"({"calendar":"solar","year":2019,"month":2,"day":29})",
        R"({"calendar":"solar","year":1900,"month":2,"day":29})",
        R"({"calendar":"lunar","year":2025,"month":7,"day":1,"leap_month":true})",
        R"({"calendar":"lunar","year":2026,"month":2,"day":30})"})
    EXPECT_EQ(refusal(with_origin(impossible)), "impossible-origin #/commemorations/0/origins/0")
        << impossible;
  for (const char* possible : {R"({"calendar":"solar","month":2,"day":29})",
                               R"({"calendar":"lunar","year":2025,"month":6,"day":1,"leap_month":true})",
                               R"({"calendar":"lunar","month":7,"day":30,"leap_month":true})",
                               R"({"calendar":"solar","year":1,"month":1,"day":1})"})
    EXPECT_EQ(refusal(with_origin(possible)), "nothing") << possible;
}

TEST(CatalogueFromJson, RefusesBadIds) {
  for (const char* bad :
       {R"("")", R"("A")", R"("a b")", R"("_a")", R"("a.")", R"("ngày")", R"("a\u0000")", R"("a\nb")"})
    EXPECT_EQ(refusal(with("id", bad)), "malformed-id #/commemorations/0/id") << bad;
}

TEST(CatalogueFromJson, RefusesAnIdGivenTwiceInOneDocument) {
  EXPECT_EQ(refusal(document(entry() + "," + entry())), "duplicate-commemoration #/commemorations/1");
  EXPECT_EQ(
      refusal(document(entry() + "," + entry("id", R"("b")") + "," + entry(), R"("extends":"vietnam",)")),
      "duplicate-commemoration #/commemorations/2");
}

TEST(CatalogueFromJson, RefusesInvalidCommemorations) {
  EXPECT_EQ(refusal(with("name", R"({"vi":""})")), "invalid-commemoration #/commemorations/0");
  EXPECT_EQ(refusal(with("name", R"({"vi":"  "})")), "invalid-commemoration #/commemorations/0");
  EXPECT_EQ(refusal(with("origins", "[]")), "invalid-commemoration #/commemorations/0");
  EXPECT_EQ(refusal(with("origins", "[" + solar_origin + "," + solar_origin + "]")),
            "invalid-commemoration #/commemorations/0");
  std::string backwards = entry("from", R"("2020-01-02")");
  backwards.insert(backwards.size() - 1, R"(,"to":"2020-01-01")");
  EXPECT_EQ(refusal(document(backwards)), "invalid-commemoration #/commemorations/0");
}

TEST(CatalogueFromJson, RefusesBadDays) {
  for (const std::string key : {"from", "to"}) {
    for (const char* text : {R"("")", R"("today")", R"("26/7/2018")", R"("2018-7-26")",
                             R"("2018-07-26T00:00")", R"(" 2018-07-26")", R"("20180726")"})
      EXPECT_EQ(refusal(with(key, text)), "malformed-date #/commemorations/0/" + key) << text;
    EXPECT_EQ(refusal(with(key, R"("2018-02-30")")), "impossible-date #/commemorations/0/" + key);
    EXPECT_EQ(refusal(with(key, R"("2018-13-01")")), "impossible-date #/commemorations/0/" + key);
  }
  EXPECT_EQ(refusal(with_source(R"({"instrument":"1","from":"2018-02-30"})")),
            "impossible-date #/commemorations/0/sources/0/from");
  EXPECT_EQ(refusal(with_source(R"({"instrument":"1","from":"2018-02-02","to":"2018-02-01"})")),
            "period-backwards #/commemorations/0/sources/0/to");
  EXPECT_EQ(refusal(with_source(R"({"instrument":""})")),
            "value-not-allowed #/commemorations/0/sources/0/instrument");
}

TEST(CatalogueFromJson, RefusesAnotherKindOfDocument) {
  EXPECT_EQ(refusal(R"({"thidua":1,"kind":"calendar","commemorations":[]})"), "wrong-document #/kind");
  EXPECT_EQ(refusal(R"({"thidua":1,"kind":"","commemorations":[]})"), "wrong-document #/kind");
  EXPECT_EQ(refusal(R"({"thidua":1,"kind":1,"commemorations":[]})"), "wrong-type #/kind");
  EXPECT_EQ(refusal(io::to_json(io::anniversary_listing{period::of_year(2018)})), "wrong-document #/kind");
}

TEST(CatalogueFromJson, RefusesAnotherVersion) {
  for (const char* version : {"2", "0", "-1", "99", "2147483647"})
    EXPECT_EQ(
        refusal(std::string(R"({"thidua":)") + version + R"(,"kind":"commemorations","commemorations":[]})"),
        "wrong-document #/thidua")
        << version;
  EXPECT_EQ(refusal(R"({"thidua":2,"kind":"from the future","what":1})"), "wrong-document #/thidua")
      << "before anything else it does not know";
  EXPECT_EQ(refusal(R"({"thidua":"1","kind":"commemorations","commemorations":[]})"), "wrong-type #/thidua");
}

TEST(CatalogueFromJson, WithstandsDeepNesting) {
  constexpr std::size_t levels = 100'000;
  const auto repeated = [](std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
  };
  const std::string lists = std::string(levels, '[') + std::string(levels, ']');
  const std::string objects = repeated("{\"a\":", levels) + "1" + std::string(levels, '}');
  EXPECT_EQ(refusal(lists), "wrong-type #");
  EXPECT_EQ(refusal(std::string(levels, '[')), "malformed-json :1:100001");
  EXPECT_EQ(refusal(objects), "missing-key #");
  EXPECT_EQ(refusal(repeated("{\"a\":", levels)), "malformed-json :1:500001");
  EXPECT_EQ(refusal(document("", "\"x\":" + lists + ",")), "nothing") << "it may stand under x";
  EXPECT_EQ(refusal(document("", "\"x\":" + objects + ",")), "nothing");
  EXPECT_EQ(refusal(with("name", lists)), "wrong-type #/commemorations/0/name");
}

TEST(CatalogueFromJson, ShowsTextOfTheDocumentOnOneLine) {
  const auto thrown = error_of([] {
    return io::catalogue_from_json(with("id", "\"a\\nb\\u001b[31m" + std::string(5000, 'x') + "\""));
  });
  ASSERT_TRUE(thrown);
  for (const language in : {language::vietnamese, language::english}) {
    EXPECT_EQ(thrown->line(in).find_first_of("\n\x1B"), std::string::npos);
    EXPECT_LT(thrown->line(in).size(), 500u);
  }
}

TEST(LoadCatalogue, ReadsAFile) {
  const test::temporary_directory folder;
  test::put_content(folder / "own.json", io::to_json(commemorations::vietnam()));
  EXPECT_EQ(io::load_catalogue(folder / "own.json"), commemorations::vietnam());
}

TEST(LoadCatalogue, PutsThePathBeforeThePlace) {
  const test::temporary_directory folder;
  const std::string path = folder / "own.json";
  const auto refusal_of_file = [&](const std::string& content) {
    test::put_content(path, content);
    return refusal_of([&] { return io::load_catalogue(path); });
  };
  EXPECT_EQ(refusal_of_file(with("kind", "7")), "wrong-type " + path + "#/commemorations/0/kind");
  EXPECT_EQ(refusal_of_file("{\n]"), "malformed-json " + path + ":2:1");
  EXPECT_EQ(refusal_of_file(""), "empty-document " + path + ":1:1");
  EXPECT_EQ(refusal_of_file("\xFF"), "not-utf8 " + path + ":1:1");
  EXPECT_EQ(refusal_of([&] { return io::load_catalogue(folder / "missing"); }),
            "file-unreadable " + (folder / "missing"));
  EXPECT_EQ(refusal_of([&] { return io::load_catalogue(folder.path().string()); }),
            "file-unreadable " + folder.path().string());
}

// --------------------------------------------------------------------------------------------------------------
// listings

// FORMATS.md: these keys, in this order; by date, then catalogue order.
TEST(ListingJson, HasTheKeysOfTheContractInTheirOrder) {
  const json_text root = read_json_text(
      io::to_json(io::to_listing(anniversaries(commemorations::vietnam(), period::of_year(2027)))));
  EXPECT_EQ(root.keys(), "thidua,kind,from,to,anniversaries");
  EXPECT_EQ(root.at("thidua").text, "1");
  EXPECT_EQ(root.at("kind").text, "calendar");
  EXPECT_EQ(root.at("from").text, "2027-01-01");
  EXPECT_EQ(root.at("to").text, "2027-12-31");
  const auto& all = root.at("anniversaries").items;
  EXPECT_GT(all.size(), 50u);
  std::string kiem_sat;
  for (const json_text& each : all) {
    EXPECT_EQ(each.keys(), "event,date,ordinal,milestone,name,adjusted");
    if (each.at("event").text == "kiem_sat") kiem_sat = each.compact();
  }
  EXPECT_EQ(
      kiem_sat,
      R"({"event":"kiem_sat","date":"2027-07-26","ordinal":67,"milestone":"other","name":"Ngày thành lập ngành Kiểm sát nhân dân","adjusted":null})");
}

TEST(ListingJson, WritesNullForWhatThereIsNot) {
  const auto of = [](const char* event, int year) {
    const auto range =
        anniversaries(commemorations::vietnam().at(id<commemoration>(event)), period::of_year(year));
    return read_json_text(io::to_json(io::to_listing(range))).at("anniversaries").items.at(0).compact();
  };
  EXPECT_EQ(
      of("tet_nguyen_dan", 2030),
      R"({"event":"tet_nguyen_dan","date":"2030-02-02","ordinal":null,"milestone":null,"name":"Tết Nguyên đán","adjusted":null})");
  EXPECT_EQ(
      of("gio_to_hung_vuong", 2030),
      R"({"event":"gio_to_hung_vuong","date":"2030-04-12","ordinal":null,"milestone":"round","name":"Ngày Giỗ Tổ Hùng Vương","adjusted":null})");
}

TEST(ListingJson, WritesWhatWasAdjusted) {
  const commemoration born(
      {.id = id<commemoration>("a"), .name = {.vi = "A"}, .origins = {origin(date(2016, 2, 29))}});
  const std::string text = io::to_json(io::to_listing(anniversaries(born, period::of_year(2018))));
  EXPECT_EQ(read_json_text(text).at("anniversaries").items.at(0).at("adjusted").text, "february-29-to-28");
}

TEST(ListingJson, ReadsBackAsAnEqualListing) {
  const auto again = [](const io::anniversary_listing& listing) {
    return io::listing_from_json(io::to_json(listing));
  };
  const io::anniversary_listing none{period::of_year(2018)};
  EXPECT_EQ(again(none), none);
  const auto vietnam =
      io::to_listing(anniversaries(commemorations::vietnam(), period(date(1799, 1, 1), date(1850, 12, 31)),
                                   {.unverified = unverified::include}));
  EXPECT_EQ(again(vietnam), vietnam);
  int adjusted = 0;
  for (unsigned seed = 0; seed < 10; ++seed)
    for (const missing_day policy : {missing_day::previous, missing_day::next}) {
      const anniversary_options options{{.february_29 = policy, .lunar_day_30 = policy}, unverified::include};
      const auto listing = io::to_listing(anniversaries(
          test::random_catalogue(seed, 25), period(date(2016, 1, 1), date(2020, 12, 31)), options));
      EXPECT_EQ(again(listing), listing) << "seed " << seed;
      for (const auto& each : listing.anniversaries) adjusted += each.adjusted != adjustment::none;
    }
  EXPECT_GT(adjusted, 100);
}

TEST(ListingFromJson, RefusesDaysOutsideThePeriodOrOutOfOrder) {
  EXPECT_EQ(listing_refusal(listing_document(listed())), "nothing");
  EXPECT_EQ(listing_refusal(listing_document(listed("date", R"("2017-12-31")"))),
            "value-not-allowed #/anniversaries/0/date");
  EXPECT_EQ(listing_refusal(listing_document(listed("date", R"("2019-01-01")"))),
            "value-not-allowed #/anniversaries/0/date");
  EXPECT_EQ(listing_refusal(listing_document(listed("date", R"("2018-01-01")") + "," +
                                             listed("date", R"("2018-12-31")"))),
            "nothing");
  EXPECT_EQ(listing_refusal(listing_document(listed() + "," + listed("date", R"("2018-07-25")"))),
            "value-not-allowed #/anniversaries/1/date");
  EXPECT_EQ(listing_refusal(listing_document(listed() + "," + listed())), "nothing")
      << "one day may have several";
}

TEST(ListingFromJson, RefusesAPeriodBackwards) {
  EXPECT_EQ(listing_refusal(listing_document("", R"("2018-12-31")", R"("2018-01-01")")),
            "period-backwards #/to");
  EXPECT_EQ(listing_refusal(listing_document("", R"("2018-01-01")", R"("2018-01-01")")), "nothing");
}

TEST(ListingFromJson, RefusesMissingKeysAlsoThoseThatMayBeNull) {
  for (const char* key : {"event", "date", "ordinal", "milestone", "name", "adjusted"})
    EXPECT_EQ(listing_refusal(listing_document(listed(key, ""))), "missing-key #/anniversaries/0") << key;
  for (const char* key : {"ordinal", "milestone", "adjusted"})
    EXPECT_EQ(listing_refusal(listing_document(listed(key, "null"))), "nothing") << key;
  for (const std::string key : {"event", "date", "name"})
    EXPECT_EQ(listing_refusal(listing_document(listed(key, "null"))), "wrong-type #/anniversaries/0/" + key);
}

TEST(ListingFromJson, RefusesWrongTypesAndValues) {
  const std::vector<std::tuple<std::string, std::string, std::string>> cases = {
      {"event", R"("A")", "malformed-id"},
      {"event", "1", "wrong-type"},
      {"date", R"("26/7/2018")", "malformed-date"},
      {"date", R"("2018-02-29")", "impossible-date"},
      {"ordinal", "0", "value-not-allowed"},
      {"ordinal", "-1", "value-not-allowed"},
      {"ordinal", "10000", "value-not-allowed"},
      {"ordinal", "58.0", "wrong-type"},
      {"ordinal", R"("58")", "wrong-type"},
      {"milestone", R"("năm tròn")", "value-not-allowed"},
      {"milestone", "1", "wrong-type"},
      {"name", "[]", "wrong-type"},
      {"adjusted", R"("none")", "value-not-allowed"},
      {"adjusted", R"("")", "value-not-allowed"},
      {"adjusted", "false", "wrong-type"},
      {"extra", "1", "unknown-key"}};
  for (const auto& [key, value, code] : cases)
    EXPECT_EQ(listing_refusal(listing_document(listed(key, value))), code + " #/anniversaries/0/" + key)
        << value;
  EXPECT_EQ(listing_refusal(listing_document("", R"("x")")), "malformed-date #/from");
  EXPECT_EQ(listing_refusal(listing_document("", "null")), "wrong-type #/from");
  EXPECT_EQ(listing_refusal(document("")), "wrong-document #/kind");
  EXPECT_EQ(listing_refusal(""), "empty-document :1:1");
  EXPECT_EQ(listing_refusal(listing_document(listed("x", R"({"any":[1]})"))), "nothing");
}

}  // namespace
