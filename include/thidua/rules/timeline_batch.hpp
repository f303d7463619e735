// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The timelines of rules for many records at once. Layer: rules.
#include <thidua/award/award_year.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/rule.hpp>
#include <thidua/rules/rule_set.hpp>
#include <thidua/rules/threads.hpp>
#include <thidua/rules/timeline.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {

/// One rule over all award years, for many records. Kept and used again, it costs no allocation.
class timelines {
 public:
  std::size_t size() const noexcept { return first_years_.size(); }
  /// Range: row 0 … size() - 1. noexcept. The second is quick; the first makes a value of its own.
  timeline of(std::size_t row) const;
  truth at(std::size_t row, award_year year) const noexcept;

  /// What most records are: `before` them, 62 years from `first_year` on, `after` them. A record that changes in more years than
  /// that is not; then only `of` and `at` answer.
  bool is_short(std::size_t row) const noexcept;
  int first_year(std::size_t row) const noexcept { return first_years_[row]; }
  year_masks masks(std::size_t row) const noexcept { return {.yes = yes_[row] >> 1 & inner, .no = ~may(row) >> 1 & inner}; }
  truth before(std::size_t row) const noexcept { return bit(row, 0); }
  truth after(std::size_t row) const noexcept { return bit(row, 63); }

  /// Whether they are the same for all records.
  friend bool operator==(const timelines& a, const timelines& b);

 private:
  friend struct timelines_parts;
  static constexpr std::uint64_t inner = ~std::uint64_t(0) >> 2;

  std::uint64_t may(std::size_t row) const noexcept { return may_.empty() ? yes_[row] : may_[row]; }
  truth bit(std::size_t row, int at) const noexcept {
    return (yes_[row] >> at & 1) != 0 ? truth::yes : (may(row) >> at & 1) != 0 ? truth::unknown : truth::no;
  }

  // Bit 0 of a word is the year before first_year and all before it, bit 63 the 63rd year after that and all behind it.
  std::vector<int> first_years_;
  std::vector<std::uint64_t> yes_;
  std::vector<std::uint64_t> may_;  // empty where nothing is unknown
  std::vector<std::pair<std::size_t, timeline>> long_;  // by row
};
bool operator==(const timelines& a, const timelines& b);

namespace detail {
struct timeline_batch_data;

/// A batch, its facts' type forgotten.
class timeline_batch_core {
 public:
  timeline_batch_core(const shared<rule_set_data>& rules, const decision_options& options, std::size_t stride);
  timeline_batch_core(timeline_batch_core&& other) noexcept;
  timeline_batch_core& operator=(timeline_batch_core&& other) noexcept;
  ~timeline_batch_core();

  std::size_t size() const noexcept;
  std::size_t bytes() const noexcept;
  void add(const void* first, std::size_t count, threads shared_by);
  void work_out(std::size_t rule, timelines& into, threads shared_by) const;

 private:
  timeline_batch_data* data_;
};

}  // namespace detail

/// The facts of many records, read once as masks of years. It keeps nothing else of them. Safe to ask from several threads at once.
template <class Facts>
class timeline_batch {
 public:
  /// Error: errc::unbound_rule.
  explicit timeline_batch(const rule_set<Facts>& rules, const decision_options& options = {}) : rules_(rules), core_(rules_.data(), options, sizeof(Facts)) {}
  explicit timeline_batch(const basic_rule<Facts>& rule, const decision_options& options = {}) : timeline_batch(rule_set<Facts>({rule}), options) {}

  const rule_set<Facts>& rules() const noexcept { return rules_; }
  std::size_t size() const noexcept { return core_.size(); }
  /// Unit: bytes a record.
  double bytes_per_record() const noexcept { return size() == 0 ? 0 : static_cast<double>(core_.bytes()) / static_cast<double>(size()); }

  /// Behind the records there are. Error: errc::leaf_failed, which names the row; nothing is added.
  void add(const Facts& facts) { core_.add(&facts, 1, {}); }
  void add(const Facts* first, std::size_t count, threads shared_by = {}) { core_.add(first, count, shared_by); }
  void add(const std::vector<Facts>& all, threads shared_by = {}) { core_.add(all.data(), all.size(), shared_by); }

  /// What `timeline_of` answers for each record. Range: a number of the set.
  thidua::timelines timelines(std::size_t rule, threads shared_by = {}) const {
    thidua::timelines out;
    core_.work_out(rule, out, shared_by);
    return out;
  }
  void timelines(std::size_t rule, thidua::timelines& into, threads shared_by = {}) const { core_.work_out(rule, into, shared_by); }

 private:
  rule_set<Facts> rules_;
  detail::timeline_batch_core core_;
};

}  // namespace v0
}  // namespace thidua
