// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/fingerprint.hpp>

#include <thidua/io/merit_record_json.hpp>
#include <thidua/law/statutes.hpp>
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>

#include "core/thrown.hpp"

#include <algorithm>
#include <cstdlib>
#include <locale>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace {

using namespace thidua;
using io::basis_of;
using io::canonical_text;
using io::decision_basis;
using io::fingerprint;
using io::sha256;
using test::code_of;

// FIPS 180-4 and the examples published with it by NIST.
TEST(Sha256, IsThatOfThePublishedVectors) {
  EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"), "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  EXPECT_EQ(sha256("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu"),
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1");
  EXPECT_EQ(sha256(std::string(1'000'000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
  EXPECT_EQ(sha256("\xbd"), "68325720aabd7c82f30f554b313d0570c95accbb7dc4b5aae11204c08ffe732b");
  EXPECT_EQ(sha256(std::string(64, '\0')), "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b");
  EXPECT_EQ(sha256(std::string(55, '\0')), "02779466cdec163811d078815c633f21901413081449002f24aa3e80f0b88ef7");
  EXPECT_EQ(sha256(std::string(56, '\0')), "d4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb");
}

TEST(Sha256, IsAnotherForEveryLengthAroundABlock) {
  std::set<std::string> seen;
  for (std::size_t length = 0; length <= 200; ++length) {
    const std::string digest = sha256(std::string(length, 'x'));
    EXPECT_EQ(digest.size(), 64u);
    EXPECT_EQ(digest.find_first_not_of("0123456789abcdef"), std::string::npos);
    EXPECT_TRUE(seen.insert(digest).second) << length;
  }
}

merit_record officer() {
  merit_record who = merit_record::individual("ks-01");
  who.name("Nguyễn Thị Hòa").first_year(2020_y).close(fact_kind::sanctions).close(fact_kind::pending);
  for (int year = 2021; year <= 2025; ++year) who.rated(award_year(year), rating::excellent).held(award_year(year), awards::grassroots_fighter);
  who.initiative(2024_y, {.id = "sk-9", .scope = scope::ministerial});
  return who;
}

// A rule and facts of this test alone, so that the text can be told in full.
decision_basis small() {
  return {.what = awards::grassroots_fighter, .year = 2025_y, .rule = rated(rating::good).id("acme.good").root(), .facts = "{\"id\":\"ks-01\"}", .received = date(2025, 12, 15)};
}

TEST(Fingerprint, IsOverATextThatCanBeRead) {
  EXPECT_EQ(canonical_text(small()),
            "thidua decision 1\n"
            "award grassroots_fighter\n"
            "year 2025\n"
            "received 2025-12-15\n"
            "judgements assume\n"
            "pack 0\n\n"
            "rule 33\n{\"rated\":\"good\",\"id\":\"acme.good\"}\n"
            "facts 14\n{\"id\":\"ks-01\"}\n");
  EXPECT_EQ(fingerprint(small()), "sha256:" + sha256(canonical_text(small())));
  // Made once, on one machine; every other has to make the same.
  EXPECT_EQ(fingerprint(small()), "sha256:b3b90ae05492cd1c45f9d62bc4ce07acfe2affc99c77258bfa98c09ec2d9404d");
}

std::vector<std::string> decided_anew() {
  const law::decider by(law::statutes::vietnam(), {.year = 2025_y, .received = date(2025, 12, 15)});
  const merit_record who = officer();
  std::vector<std::string> out;
  for (const law::decision& each : by.decide(who)) out.push_back(fingerprint(basis_of(each, who, by.question())));
  return out;
}

// VECTORS D9: the decision's hash contained the clock.
TEST(Fingerprint, D9SameInputSameBytesWhateverTheThreadsAndTheLocale) {
  const std::vector<std::string> once = decided_anew();
  ASSERT_GE(once.size(), 5u);
  EXPECT_EQ(std::set<std::string>(once.begin(), once.end()).size(), once.size()) << "each award has its own";
  EXPECT_EQ(decided_anew(), once) << "replay";
  for (const std::size_t threads : {std::size_t{2}, std::size_t{7}}) {
    std::vector<std::vector<std::string>> found(threads);
    std::vector<std::thread> running;
    for (std::size_t i = 0; i < threads; ++i) running.emplace_back([&found, i] { found[i] = decided_anew(); });
    for (std::thread& each : running) each.join();
    for (const auto& each : found) EXPECT_EQ(each, once);
  }
  // A locale that groups digits and writes a decimal comma.
  struct grouping : std::numpunct<char> {
    char do_thousands_sep() const override { return '.'; }
    char do_decimal_point() const override { return ','; }
    std::string do_grouping() const override { return "\3"; }
  };
  const std::locale before = std::locale::global(std::locale(std::locale::classic(), new grouping));
  const std::vector<std::string> elsewhere = decided_anew();
  std::locale::global(before);
  EXPECT_EQ(elsewhere, once);
}

TEST(Fingerprint, SurvivesWritingAndReadingTheRecord) {
  const merit_record who = officer();
  const merit_record read = io::merit_record_from_json(io::to_json(who));
  const law::decider by(law::statutes::vietnam(), {.year = 2025_y, .received = date(2025, 12, 15)});
  const auto first = by.decide(who);
  const auto second = by.decide(read);
  ASSERT_EQ(first.size(), second.size());
  for (std::size_t i = 0; i < first.size(); ++i) EXPECT_EQ(fingerprint(basis_of(first[i], who, by.question())), fingerprint(basis_of(second[i], read, by.question())));
}

TEST(Fingerprint, ChangesWithEveryPart) {
  std::set<std::string> seen = {fingerprint(small())};
  const auto expect_new = [&](auto change) {
    decision_basis other = small();
    change(other);
    EXPECT_TRUE(seen.insert(fingerprint(other)).second);
  };
  expect_new([](decision_basis& of) { of.what = awards::advanced_worker; });
  expect_new([](decision_basis& of) { of.year = 2024_y; });
  expect_new([](decision_basis& of) { of.received = date(2025, 12, 16); });
  expect_new([](decision_basis& of) { of.received = std::nullopt; });
  expect_new([](decision_basis& of) { of.options.judgements = judgement_policy::require; });
  expect_new([](decision_basis& of) { of.facts += " "; });
  expect_new([](decision_basis& of) { of.rule = std::nullopt; });
  expect_new([](decision_basis& of) { of.rule = rated(rating::excellent).id("acme.good").root(); });
  expect_new([](decision_basis& of) { of.rule = rated(rating::good).id("acme.fair").root(); });
  expect_new([](decision_basis& of) { of.rule = rated(rating::good).id("acme.good").wording("tốt").root(); });
  expect_new([](decision_basis& of) { of.rule = rated(rating::good).id("acme.good").cite({.instrument = "1/QĐ-X"}).root(); });
  expect_new([](decision_basis& of) { of.pack = *law::statutes::vietnam().find("law-2022", date(2024, 1, 1)); });
  expect_new([](decision_basis& of) { of.pack = *law::statutes::vietnam().find("law-2022", date(2025, 7, 1)); });
  expect_new([](decision_basis& of) { of.pack = *law::statutes::vietnam().find("law-2003", date(2018, 1, 1)); });
}

TEST(Fingerprint, CantBeMovedFromOnePartToTheNext) {
  decision_basis a = small();
  decision_basis b = small();
  a.facts = "x\nfacts 1\ny";
  b.facts = "x";
  EXPECT_NE(fingerprint(a), fingerprint(b));
  EXPECT_NE(canonical_text(a).find("facts 11\n"), std::string::npos);
}

TEST(Fingerprint, IsOfADecisionWithoutARuleToo) {
  const merit_record who = officer();
  const law::decider by(law::statutes::vietnam(), {.year = 2026_y, .received = date(2026, 10, 1), .awards = {awards::ministerial_fighter}});
  const auto made = by.decide(who);
  ASSERT_EQ(made.size(), 1u);
  ASSERT_FALSE(made[0].truth);
  EXPECT_NE(canonical_text(basis_of(made[0], who, by.question())).find("\nrule 0\n"), std::string::npos);
}

TEST(Fingerprint, RefusesTextThatIsNotUtf8) {
  decision_basis bad = small();
  bad.rule = rated(rating::good).cite({.instrument = "\xFF"}).root();
  EXPECT_EQ(code_of([&] { return fingerprint(bad); }), "not-utf8");
}

}  // namespace
