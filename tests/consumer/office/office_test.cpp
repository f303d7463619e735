#include "office.hpp"

#include <gtest/gtest.h>

using namespace thidua;

namespace {

candidate officer() {
  merit_record merit = merit_record::individual("a1");
  merit.first_year(2018_y).close(fact_kind::sanctions).close(fact_kind::titles).close(fact_kind::initiatives);
  merit.held(2023_y, awards::grassroots_fighter).held(2025_y, awards::grassroots_fighter);
  merit.initiative(2024_y, {.id = "sk1", .scope = scope::ministerial});
  return {merit, deadline::before(date(2025, 3, 10)), date(2025, 3, 9)};
}

TEST(AcmeFighter, NeedsThreeYearsInARow) {
  const finding found = explain(office_fighter(), officer(), 2025_y);
  const finding& streak = *found.find("acme.fighter.streak");
  EXPECT_EQ(found.truth, truth::no) << found;
  EXPECT_EQ(streak.measured, interval::exactly(1));
  EXPECT_EQ(streak.deficit(), 2);
  EXPECT_EQ(to_text(*streak.reference), "Điều 4 01/QC-ACME");
}

TEST(AcmeFighter, IsMetWithTheYearBetween) {
  candidate who = officer();
  who.merit.held(2024_y, awards::grassroots_fighter);
  EXPECT_EQ(decide(office_fighter(), who, 2025_y), truth::yes);
  who.registered = date(2025, 3, 10);  // "before 10 March" leaves the day out
  EXPECT_EQ(decide(office_fighter(), who, 2025_y), truth::no);
  who.registered.reset();
  EXPECT_EQ(decide(office_fighter(), who, 2025_y), truth::unknown) << "nobody knows is not no";
}

TEST(AcmeFighter, CitesItsRegulation) { expect_references(office_fighter()); }

}  // namespace
