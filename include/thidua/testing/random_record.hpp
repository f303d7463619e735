// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Random records about what a rule asks, and the smallest one of those that fail. Layer: testing.
#include <thidua/award/award_year.hpp>
#include <thidua/award/merit_record.hpp>
#include <thidua/rules/node.hpp>
#include <thidua/rules/rule.hpp>
#include <thidua/testing/less_told.hpp>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace testing {

/// Records that speak of the facts a rule asks, in the years that end at one: told so, otherwise, or not at all. Half of them lie around
/// the rule's boundary pairs, so that what takes years in a row is met too, and just missed. The same seed gives the same records on
/// every machine. Rules with an application's own leaves: these are asked as they are.
class record_source {
 public:
  /// Error: errc::unbound_rule; what a leaf throws.
  record_source(const rule& about, award_year last, std::uint64_t seed, subject_kind subject = subject_kind::individual);

  merit_record next();

 private:
  std::uint64_t draw(std::uint64_t below) noexcept;
  bool one_in(std::uint64_t n) { return draw(n) == 0; }
  void tell(const node_terms& asked, year_facts& into);
  merit_record near_a_boundary();

  std::vector<node_terms> asked_;
  std::vector<merit_record> boundary_;
  award_year last_;
  std::uint64_t state_;
  subject_kind subject_;
};

/// The record with all left out that it can do without and still fail. Each fact of what is left is needed, and each detail of it. Range: `holds(from)` is false.
template <class Property>
merit_record smallest_failing(merit_record from, const Property& holds) {
  for (bool is_smaller = true; is_smaller;) {
    is_smaller = false;
    for (merit_record& less : with_one_fact_left_out(from))
      if (!holds(less)) {
        from = std::move(less);
        is_smaller = true;
        break;
      }
  }
  return from;
}

/// The smallest record for which the property does not hold, of so many drawn; nothing where it holds for all of them.
/// `EXPECT_EQ(counterexample(record_source(rule, 2025_y, 1), 1000, [&](const merit_record& who) { return …; }), std::nullopt)`
template <class Property>
std::optional<merit_record> counterexample(record_source from, int how_many, const Property& holds) {
  for (int i = 0; i < how_many; ++i) {
    merit_record drawn = from.next();
    if (!holds(drawn)) return smallest_failing(std::move(drawn), holds);
  }
  return std::nullopt;
}

}  // namespace testing
}  // namespace v0
}  // namespace thidua
