// SPDX-License-Identifier: BSL-1.0
#include "matrix.hpp"

#include <thidua/core/date_text.hpp>
#include <thidua/law/statutes.hpp>

#include "careers.hpp"
#include "own_pack.hpp"

#include <iostream>
#include <sstream>
#include <utility>

#include <gtest/gtest.h>

namespace {

using namespace thidua;
using test::claim;
using test::claims;

// How many tests of the suite run.
int tests_in(const std::string& suite) {
  const auto& all = *::testing::UnitTest::GetInstance();
  for (int i = 0; i < all.total_test_suite_count(); ++i)
    if (all.GetTestSuite(i)->name() == suite) return all.GetTestSuite(i)->total_test_count() - all.GetTestSuite(i)->disabled_test_count();
  return 0;
}
bool cites(const rule& standard, int article) {
  bool found = false;
  visit(standard.root(), [&](const node& at, int) { found = found || (at.reference() && (article == 0 ? !at.reference()->article : at.reference()->article && at.reference()->article->number == article)); });
  return found;
}
bool is_about(const claim& each, const law::pack& pack, const law::provision& provision) {
  return each.provision.pack == pack.id() && each.provision.what == provision.what && each.provision.subject == provision.subject;
}

// A provision, its rule, and the suites that test it.
struct row {
  std::string provision;
  std::string suites;
};
std::vector<row> matrix_of(const law::statutes& law) {
  std::vector<row> rows;
  for (const law::pack& pack : law.packs())
    for (const law::provision& provision : pack.provisions()) {
      std::ostringstream text;
      text << pack.id() << " " << pack.from() << " | " << provision.what << ", " << to_string(provision.subject) << " | " << provision.standard.id() << " | " << *provision.standard.reference();
      row made{text.str(), {}};
      for (const claim& each : claims())
        if (is_about(each, pack, provision) && cites(provision.standard, each.article) && tests_in(each.suite) > 0) made.suites += " " + each.suite + "(" + std::to_string(tests_in(each.suite)) + ")";
      rows.push_back(std::move(made));
    }
  return rows;
}

// Provision, rule, test: printed, and complete.
TEST(Matrix, EveryProvisionOfEveryPackHasTestsThatNameItsArticle) {
  for (const row& each : matrix_of(law::statutes::vietnam())) {
    EXPECT_FALSE(each.suites.empty()) << "no test covers " << each.provision;
    std::cout << each.provision << " |" << each.suites << '\n';
  }
}
TEST(Matrix, FindsAProvisionWithoutATest) {
  const date from(2026, 10, 1);
  const law::pack planted(test::own_pack("planted", from, std::nullopt, {test::own_provision(awards::advanced_worker, rated(rating::good), from)}));
  int uncovered = 0;
  for (const row& each : matrix_of(test::vietnam_and({planted}))) uncovered += each.suites.empty();
  EXPECT_EQ(uncovered, 1);
}

TEST(Matrix, ClaimsAreAboutProvisionsThatExist) {
  for (const claim& each : claims()) {
    bool exists = false;
    for (const law::pack& pack : law::statutes::vietnam().packs())
      for (const law::provision& provision : pack.provisions()) {
        if (!is_about(each, pack, provision)) continue;
        exists = true;
        EXPECT_TRUE(cites(provision.standard, each.article)) << each.suite << " says article " << each.article << " of " << provision.standard.id() << ", which does not cite it";
      }
    EXPECT_GE(tests_in(each.suite), 1) << each.suite << " has no tests";
    EXPECT_TRUE(exists) << each.suite << ": " << each.provision.pack << " has no standard of " << each.provision.what << " for " << to_string(each.provision.subject);
  }
}

// The careers that the tests of all provisions start from do meet them.
TEST(Matrix, EveryProvisionIsMetByACareer) {
  for (const law::pack& pack : law::statutes::vietnam().packs())
    for (const law::provision& provision : pack.provisions()) {
      const test::standard standard(pack.id(), provision.what, provision.subject);
      EXPECT_EQ(standard.at(test::just_meeting(pack.id(), provision.what, provision.subject, 2025), 2025), truth::yes) << provision.standard.id();
    }
}

}  // namespace
