#pragma once
#include <thidua/thidua.hpp>

#include <optional>

// What this office knows of a candidate: the merits, and when the year's registration was handed in.
struct candidate {
  thidua::merit_record merit;
  thidua::deadline due;
  std::optional<thidua::date> registered;
};

// Article 4 of its regulation: registered in time, three years in a row a grassroots fighter, an initiative of the
// ministry's scope, no sanction.
inline thidua::basic_rule<candidate> office_fighter() {
  using namespace thidua;
  const auto in_time = leaf<candidate>("acme.registered", {.vi = "đăng ký thi đua đúng hạn", .en = "registered in time"},
                                       [](const candidate& who) {
                                         const auto last = who.due.day() ? who.due.last_valid_day(who.due.day()->year()) : std::nullopt;
                                         if (!who.registered || !last) return truth::unknown;
                                         return to_truth(*who.registered <= *last);
                                       });
  const rule merits = all_of(consecutive(3_years, held(awards::grassroots_fighter)).id("acme.fighter.streak"),
                             within(3_years, initiative(scope::ministerial)),
                             none_of(sanctioned(sanction::reprimand)));
  return all_of(in_time, on(&candidate::merit, merits, "merit"))
      .id("acme.fighter")
      .wording("Chiến sĩ thi đua ACME", "ACME emulation fighter")
      .cite({.instrument = "01/QC-ACME", .article = article{4}})
      .for_award(awards::ministerial_fighter);
}
