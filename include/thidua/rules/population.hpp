// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Many records transposed into bit planes, and rules decided over all of them at once. Layer: rules.
///
/// A plane is one fact, threshold and year: a bit a record, two where it is unknown of some. There are only those that the rules
/// ask for the award years, and none of the facts is kept. What is answered is what `decide` answers for each record.
#include <thidua/award/award_year.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/planes.hpp>
#include <thidua/rules/rule.hpp>
#include <thidua/rules/rule_set.hpp>
#include <thidua/rules/threads.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace thidua {
inline namespace v0 {

/// A rule of a set at an award year.
struct question {
  std::size_t rule;
  award_year year;

  friend bool operator==(const question&, const question&) = default;
};

/// Which conditions of a rule.
enum class places {
  root,  ///< the rule itself
  top,   ///< the rule and the conditions right below it: 0 is the rule, i the i-th of them
  all,   ///< all, in the order of `visit`
};

struct population_options {
  decision_options decisions = {};
  /// What can be asked. The rule alone may need fewer planes than all its conditions.
  places answers = places::all;
};

/// One plane of a population: what its owner can fill from columns of their own.
struct plane_key {
  /// The leaf that it answers, and where it first stands: a rule, and a place in the order of `visit`.
  node leaf;
  std::size_t rule;
  std::size_t place;
  /// Of a leaf that is a number: that it is so much or more. Of any other: 1.
  int at_least;
  /// May lie before year 1.
  int year;
  /// Whether it must answer for every year before as well. A record for which that can't be said can't be told by columns.
  bool and_before;
};

namespace detail {
struct population_data;

/// A population, its facts' type forgotten.
class population_core {
 public:
  population_core(const shared<rule_set_data>& rules, const std::vector<question>& questions, const population_options& options, std::size_t stride);
  population_core(population_core&& other) noexcept;
  population_core& operator=(population_core&& other) noexcept;
  ~population_core();

  std::size_t size() const noexcept;
  std::size_t bytes() const noexcept;
  std::vector<plane_key> planes() const;
  void resize(std::size_t rows);
  void fill(std::size_t plane, const std::uint64_t* yes, const std::uint64_t* may);
  void fill(std::size_t plane, const std::vector<truth>& values);
  void add(const void* first, std::size_t count, threads shared_by);
  void change(std::size_t row, const void* facts);
  void decide(question what, truth_plane& into, threads shared_by) const;
  void conditions(question what, places which, std::vector<truth_plane>& into, threads shared_by) const;
  std::vector<truth_counts> counts(question what, places which, threads shared_by) const;

 private:
  population_data* data_;
};

}  // namespace detail

/// Many records of one facts type, to be asked some rules at some award years. Safe to ask from several threads at once.
template <class Facts>
class population {
 public:
  /// All rules at all of these years. Error: errc::unbound_rule.
  population(const rule_set<Facts>& rules, const std::vector<award_year>& years, const population_options& options = {})
      : population(rules, each_of(rules.size(), years), options) {}
  population(const basic_rule<Facts>& rule, const std::vector<award_year>& years, const population_options& options = {})
      : population(rule_set<Facts>({rule}), years, options) {}
  /// Each rule at the years that are asked of it.
  population(const rule_set<Facts>& rules, const std::vector<question>& questions, const population_options& options = {})
      : rules_(rules), core_(rules_.data(), questions, options, sizeof(Facts)) {}

  const rule_set<Facts>& rules() const noexcept { return rules_; }
  std::size_t size() const noexcept { return core_.size(); }
  /// What planes take, and what is kept of records that planes can't hold. Unit: bytes a record.
  double bytes_per_record() const noexcept { return size() == 0 ? 0 : static_cast<double>(core_.bytes()) / static_cast<double>(size()); }

  /// Behind the records there are. Error: errc::leaf_failed, which names the row of the first leaf that threw; nothing is added.
  void add(const Facts& facts) { core_.add(&facts, 1, {}); }
  void add(const Facts* first, std::size_t count, threads shared_by = {}) { core_.add(first, count, shared_by); }
  void add(const std::vector<Facts>& all, threads shared_by = {}) { core_.add(all.data(), all.size(), shared_by); }
  /// The record of that row is now told anew, as a whole. Error: errc::leaf_failed; nothing is changed. errc::invalid_quantity
  /// for a row that is not there.
  void change(std::size_t row, const Facts& facts) { core_.change(row, &facts); }

  /// The planes there are, for columns of the caller's own: `resize`, then `fill` each of them.
  std::vector<plane_key> planes() const { return core_.planes(); }
  /// Of new rows nothing is known.
  void resize(std::size_t rows) { core_.resize(rows); }
  /// Bits as in `truth_plane`, for all rows. What is in `yes` counts as in `may` too. Error: errc::invalid_quantity for a plane
  /// that is not there.
  void fill(std::size_t plane, const std::uint64_t* yes, const std::uint64_t* may) { core_.fill(plane, yes, may); }
  /// The same from one truth a row. Error: also for a list of another length.
  void fill(std::size_t plane, const std::vector<truth>& values) { core_.fill(plane, values); }

  /// The rule for every record. Error: errc::not_covered for what the population was not made for.
  truth_plane decide(std::size_t rule, award_year year, threads shared_by = {}) const {
    truth_plane out;
    core_.decide({rule, year}, out, shared_by);
    return out;
  }
  void decide(std::size_t rule, award_year year, truth_plane& into, threads shared_by = {}) const { core_.decide({rule, year}, into, shared_by); }
  /// Every rule at that year, by number. Error: errc::not_covered.
  std::vector<truth_plane> decide_all(award_year year, threads shared_by = {}) const {
    std::vector<truth_plane> out(rules_.size());
    for (std::size_t rule = 0; rule < out.size(); ++rule) core_.decide({rule, year}, out[rule], shared_by);
    return out;
  }
  /// Who fails what: conditions of the rule for every record, none left out. Error: errc::not_covered, also for places that the
  /// options left out.
  std::vector<truth_plane> conditions(std::size_t rule, award_year year, places which = places::all, threads shared_by = {}) const {
    std::vector<truth_plane> out;
    core_.conditions({rule, year}, which, out, shared_by);
    return out;
  }
  void conditions(std::size_t rule, award_year year, places which, std::vector<truth_plane>& into, threads shared_by = {}) const {
    core_.conditions({rule, year}, which, into, shared_by);
  }
  /// The counts of the same, without the planes. Error: as above.
  std::vector<truth_counts> counts(std::size_t rule, award_year year, places which = places::all, threads shared_by = {}) const {
    return core_.counts({rule, year}, which, shared_by);
  }

 private:
  static std::vector<question> each_of(std::size_t rules, const std::vector<award_year>& years) {
    std::vector<question> all;
    for (std::size_t rule = 0; rule < rules; ++rule)
      for (const award_year year : years) all.push_back({rule, year});
    return all;
  }

  rule_set<Facts> rules_;
  detail::population_core core_;
};

}  // namespace v0
}  // namespace thidua
