// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Random rules over random facts: an application's own and merit records. Layer: tests.
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>
#include <thidua/rules/leaf.hpp>

#include <cstddef>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace thidua::test {

/// What an application could know of a candidate.
struct candidate {
  merit_record merit = merit_record::individual("c");
  timeline registered = timeline(truth::unknown);
  std::vector<truth> praised = {};  // of the years from 2000 on
  truth is_member = truth::unknown;
  count_line letters = count_line();
};

class random_rules {
 public:
  /// `percent_long`: of windows of years that reach the end of what one word holds, and beyond.
  explicit random_rules(unsigned seed, int percent_long = 10) : random_(seed), percent_long_(percent_long) {}

  int number(int least, int most) { return std::uniform_int_distribution<int>(least, most)(random_); }
  bool chance(int percent) { return number(1, 100) <= percent; }
  truth any_truth(int percent_unknown) { return chance(percent_unknown) ? truth::unknown : to_truth(chance(60)); }

  /// `percent_unknown`: of what is told, and of whether what is not told is.
  candidate facts(int percent_unknown, int first_year = 2008) {
    candidate out;
    out.merit = record(percent_unknown, first_year);
    std::vector<truth> years;
    for (int i = number(0, 14); i > 0; --i) years.push_back(any_truth(percent_unknown));
    out.registered = timeline(first_year + number(0, 6), years, any_truth(percent_unknown), any_truth(percent_unknown));
    for (int i = 0; i < 27; ++i) out.praised.push_back(any_truth(percent_unknown));
    out.is_member = any_truth(percent_unknown);
    std::vector<interval> counts;
    for (int i = number(0, 14); i > 0; --i) counts.push_back(range(percent_unknown));
    out.letters = count_line(first_year + number(0, 6), counts, interval::exactly(number(0, 1)), range(percent_unknown));
    return out;
  }

  basic_rule<candidate> rule(int depth) {
    if (depth == 0 || chance(10)) return leaf_rule();
    const auto below = [&] { return rule(depth - 1); };
    const auto length = [&] { return years(chance(percent_long_) ? number(50, 80) : number(1, 6)); };
    switch (number(0, 13)) {
      case 0: return all_of(below(), below());
      case 1: return any_of(below(), below(), below());
      case 2: return none_of(below(), below());
      case 3: return at_least(number(0, 3), below(), below(), below());
      case 4: return consecutive(length(), below());
      case 5: return within(length(), below());
      case 6: return once(below());
      case 7: return previous(length(), below());
      case 8: return after(below());
      case 9: return chained(number(1, 3), below(), gap{years(number(1, 4))});
      case 10: {
        const int n = number(1, 7);
        return count(years(n), below()) >= number(0, n + 1);
      }
      case 11: return count(years(number(1, 4)), numbers()) >= number(0, 5);
      case 12: return over_run(years(number(1, 4)), below(), any_of(count(numbers()) >= number(0, 4), all_of(below(), count(below()) >= number(0, 3))));
      default: return !below();
    }
  }

 private:
  interval range(int percent_unknown) {
    const int least = number(0, 3);
    return chance(percent_unknown) ? interval{least, chance(50) ? interval::unbounded : least + number(0, 2)} : interval::exactly(least);
  }

  merit_record record(int percent_unknown, int first) {
    merit_record out = merit_record::individual("c");
    if (chance(50)) out.first_year(award_year(first));
    for (const fact_kind each : {fact_kind::titles, fact_kind::initiatives, fact_kind::sanctions, fact_kind::ratings, fact_kind::grants})
      if (!chance(percent_unknown)) out.close(each);
    int next_id = 0;
    for (int year = first; year <= 2026; year += chance(80) ? 1 : number(1, 3)) {
      if (chance(70)) out.rated(award_year(year), static_cast<rating>(number(0, 3)));
      if (chance(60)) out.held(award_year(year), awards::grassroots_fighter);
      if (chance(30)) out.initiative(award_year(year), {.id = "i" + std::to_string(next_id++), .scope = static_cast<scope>(number(0, 2))});
      if (chance(20)) out.sanctioned(award_year(year), static_cast<sanction>(number(0, 4)));
    }
    return out;
  }

  basic_rule<candidate> numbers() {
    if (chance(50)) return on(&candidate::merit, initiative(static_cast<scope>(number(0, 2)), usability::for_form), "t.merit");
    return leaf<candidate>("t.letters", {.vi = "thư"}, [](const candidate& who) { return who.letters; });
  }
  basic_rule<candidate> leaf_rule() {
    switch (number(0, 9)) {
      case 0: return leaf<candidate>("t.registered", {.vi = "đăng ký"}, [](const candidate& who) { return who.registered; });
      case 1:
        return leaf<candidate>("t.praised", {.vi = "khen"}, asked_years{2000_y, 2026_y, truth::no, truth::unknown},
                               [](const candidate& who, award_year year) { return who.praised[static_cast<std::size_t>(year.number() - 2000)]; });
      case 2: return leaf<candidate>("t.member", {.vi = "thành viên"}, [](const candidate& who) { return who.is_member; });
      case 3: return numbers();
      case 4: return on(&candidate::merit, rated(static_cast<rating>(number(1, 3))), "t.merit");
      case 5: return on(&candidate::merit, held(awards::grassroots_fighter), "t.merit");
      case 6: return on(&candidate::merit, sanctioned(static_cast<sanction>(number(1, 3))), "t.merit");
      case 7: return on(&candidate::merit, judged("t.judged"), "t.merit");
      case 8: return chance(50) ? always<candidate>() : never<candidate>();
      default: return on(&candidate::merit, chance(20) ? unread({.vi = "chưa đọc"}) : clean(), "t.merit");
    }
  }

  std::mt19937 random_;
  int percent_long_;
};

}  // namespace thidua::test
