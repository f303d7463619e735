// SPDX-License-Identifier: BSL-1.0
#include "matrix.hpp"

#include <thidua/core/date_text.hpp>
#include <thidua/law/statutes.hpp>

#include "careers.hpp"

#include <iostream>

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

// Provision, rule, test: printed, and complete.
TEST(Matrix, EveryProvisionOfEveryPackHasTestsThatNameItsArticle) {
  for (const law::pack& pack : law::statutes::vietnam().packs())
    for (const law::provision& provision : pack.provisions()) {
      std::string suites;
      for (const claim& each : claims()) {
        if (!is_about(each, pack, provision)) continue;
        EXPECT_TRUE(cites(provision.standard, each.article)) << each.suite << " says article " << each.article << " of " << provision.standard.id() << ", which does not cite it";
        EXPECT_GE(tests_in(each.suite), 1) << each.suite << " has no tests";
        suites += " " + each.suite + "(" + std::to_string(tests_in(each.suite)) + ")";
      }
      EXPECT_FALSE(suites.empty()) << pack.id() << ": no test covers " << provision.what << " of " << to_string(provision.subject) << ", " << *provision.standard.reference();
      std::cout << pack.id() << " " << pack.from() << " | " << provision.what << ", " << to_string(provision.subject) << " | " << provision.standard.id() << " | " << *provision.standard.reference()
                << " |" << suites << '\n';
    }
}

TEST(Matrix, ClaimsAreAboutProvisionsThatExist) {
  for (const claim& each : claims()) {
    bool exists = false;
    for (const law::pack& pack : law::statutes::vietnam().packs())
      for (const law::provision& provision : pack.provisions()) exists = exists || is_about(each, pack, provision);
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
