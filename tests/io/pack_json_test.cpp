// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/pack_json.hpp>

#include <thidua/core/error.hpp>
#include <thidua/law/statutes.hpp>
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/rules/finding.hpp>

#include "core/thrown.hpp"
#include "random_rules.hpp"

#include <gtest/gtest.h>

#include <tuple>

namespace {

using namespace thidua;
using test::error_of;

TEST(PackJson, GivesBackEveryBuiltInPack) {
  for (const law::pack& each : law::statutes::vietnam().packs()) {
    const law::pack read = io::pack_from_json(io::to_json(each));
    EXPECT_EQ(read, each) << each.id();
    EXPECT_EQ(io::to_json(read), io::to_json(each));
  }
}

TEST(PackJson, FindsTheSameAfterTheRoundTrip) {
  test::random_source random(61);
  const law::pack& law = *law::statutes::vietnam().find("law-2022");
  const law::pack read = io::pack_from_json(io::to_json(law));
  for (int round = 0; round < 40; ++round) {
    const merit_record record = test::random_record(random);
    for (const law::provision& each : law.provisions())
      if (each.subject == subject_kind::individual)
        ASSERT_EQ(io::to_json(explain(*read.rule_for(each.what), record, 2023_y)), io::to_json(explain(each.standard, record, 2023_y)));
  }
}

std::string document(const std::string& provisions, const std::string& more = "") {
  return R"({"thidua":1,"kind":"pack","id":"acme","name":{"vi":"Quy chế ACME"},"from":"2026-10-01",)" + more + R"("instruments":[{"instrument":"01/QC-ACME","from":"2026-10-01"}],"provisions":[)" + provisions + "]}";
}
const std::string good = R"({"award":"advanced_worker","subject":"individual","rule":{"rated":"good","id":"acme.a","reference":{"instrument":"01/QC-ACME","article":1}}})";

TEST(PackJson, ReadsAnOfficesOwn) {
  const law::pack own = io::pack_from_json(document(good));
  EXPECT_EQ(own.id(), "acme");
  EXPECT_EQ(own.rule_for(awards::advanced_worker)->id(), "acme.a");
  EXPECT_EQ(io::judgements_of(own), std::vector<std::string>());
  const law::statutes with = law::statutes::vietnam().with(own);
  EXPECT_EQ(with.applicable({.received = date(2026, 10, 1)}).packs.front().id(), "acme") << "the silence about these days has ended";
  EXPECT_TRUE(law::statutes::vietnam().applicable({.received = date(2026, 10, 1)}).packs.empty()) << "and only in the new register";
}

TEST(PackJson, KeepsTheDayFromWhichItIsAppliedWhereItIsMoreFavourable) {
  const law::pack own = io::pack_from_json(document(good, R"("more_favourable_from":"2026-06-01",)"));
  EXPECT_EQ(own.facts().more_favourable_from, date(2026, 6, 1));
  EXPECT_EQ(io::pack_from_json(io::to_json(own)), own);
}

TEST(PackJson, RefusesWithThePlaceOfTheFault) {
  const std::vector<std::tuple<std::string, errc, std::string>> cases = {
      {document(R"({"award":"nothing","subject":"individual","rule":{"rated":"good"}})"), errc::value_not_allowed, "#/provisions/0/award"},
      {document(R"({"award":"advanced_worker","subject":"household","rule":{"rated":"good","id":"a","reference":{"instrument":"x"}}})"), errc::invalid_pack, "#/provisions/0"},
      {document(good + "," + good), errc::invalid_pack, "#/provisions/1"},
      {document(good + R"(,{"award":"grassroots_fighter","subject":"individual","rule":{"rated":"good","id":"b"}})"), errc::missing_reference, "#/provisions/1"},
      {document(R"({"award":"advanced_worker","subject":"individual","rule":{"rated":"good","reference":{"instrument":"x"}}})"), errc::invalid_pack, "#/provisions/0"},
      {document(R"({"award":"advanced_worker","subject":"individual","rule":{"rated":"good","id":"a","reference":{"instrument":"x","from":"2027-01-01"}}})"), errc::missing_reference, "#/provisions/0"},
      {document(R"({"award":"advanced_worker","subject":"individual","rule":{"all_of":[{"ratd":"good"}]}})"), errc::missing_key, "#/provisions/0/rule/all_of/0"},
      {document(good, R"("to":"2026-01-01",)"), errc::invalid_pack, "#/provisions/0"},
      {document(good, R"("tp":"2026-01-01",)"), errc::unknown_key, "#/tp"},
  };
  for (const auto& each : cases) {
    const std::string& text = std::get<0>(each);
    const auto refused = error_of([&] { return io::pack_from_json(text); });
    ASSERT_TRUE(refused) << text;
    EXPECT_EQ(refused->code(), std::get<1>(each)) << text << "\n" << refused->what();
    EXPECT_EQ(refused->where(), std::get<2>(each)) << text;
  }
}

TEST(PackJson, IsRefusedByTheRegisterWhereItOverlaps) {
  const law::pack own = io::pack_from_json(R"({"thidua":1,"kind":"pack","id":"acme","name":{"vi":"ACME"},"from":"2026-01-01","instruments":[],"provisions":[]})");
  EXPECT_EQ(error_of([&] { return law::statutes::vietnam().with(own); })->code(), errc::invalid_register);
}

}  // namespace
