#include <thidua/thidua.hpp>

#include <iostream>
#include <vector>

using namespace thidua;

int main() {
  merit_record officer = merit_record::individual("ks-01");
  officer.first_year(2018_y).close(fact_kind::sanctions).close(fact_kind::pending).close(fact_kind::titles).close(fact_kind::initiatives);
  officer.held(2023_y, awards::grassroots_fighter).held(2025_y, awards::grassroots_fighter);
  officer.initiative(2025_y, {.id = "sk-7", .scope = scope::ministerial});

  // Which law holds for a dossier received on that day, and does it let this officer be proposed?
  const law::applicable_law law = law::statutes::vietnam().applicable({.received = date(2025, 12, 15)});
  if (const rule* standard = law.rule_for(awards::ministerial_fighter)) {
    std::cout << explain(*standard, officer, 2025_y);
    const missing_facts lacking = missing(*standard, officer, 2025_y);
    for (const change& each : lacking.alternatives.front()) std::cout << to_text(each) << '\n';
    if (const auto first = earliest(*standard, officer, 2025_y).year) std::cout << "sớm nhất: " << first->number() << '\n';
    std::cout << to_text(progress(*standard, officer, 2025_y)) << '\n';
    // What if the title of 2024 had been recorded?
    std::cout << to_string(decide(*standard, what_if(officer).held(2024_y, awards::grassroots_fighter), 2025_y)) << '\n';

    // The whole office at once, as planes of bits.
    population<merit_record> office(*standard, {2025_y});
    office.add(std::vector<merit_record>{officer, officer});
    std::cout << office.decide(0, 2025_y).counts().no << " chưa đạt\n";
  }

  // Every award at once, each with the packs that speak of it, or why none does.
  const law::decider desk(law::statutes::vietnam(), {.year = 2026_y, .received = date(2026, 10, 1)});
  for (const law::decision& each : desk.decide(officer))
    if (each.what == awards::advanced_worker) std::cout << verdict(each) << ": " << each.why.vi << '\n';
}
