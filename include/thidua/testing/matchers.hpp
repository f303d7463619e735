// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Matchers of what rules find, for EXPECT_THAT; they fail with the finding in words. Layer: testing.
///
/// `EXPECT_THAT(explain(rule, record, 2025_y), NotMetBecause("acme.fighter.streak", Measured(1), Required(3)))`. With
/// `using namespace thidua` GoogleTest's own names are `::testing::…`.
#include <thidua/core/legal_reference.hpp>
#include <thidua/law/decision.hpp>
#include <thidua/rules/earliest.hpp>
#include <thidua/rules/finding.hpp>
#include <thidua/rules/progress.hpp>
#include <thidua/testing/printers.hpp>
#include <thidua/testing/reasons.hpp>
#include <thidua/testing/scenario.hpp>

#include <gmock/gmock.h>

#include <cstddef>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace testing {

namespace detail {

using listener = ::testing::MatchResultListener;

/// Findings, decisions and bare truths.
class truth_matcher {
 public:
  using is_gtest_matcher = void;
  explicit truth_matcher(truth wanted) : wanted_(wanted) {}

  bool MatchAndExplain(truth is, listener* out) const {
    *out << "which is " << name_of(is, language::english);
    return is == wanted_;
  }
  bool MatchAndExplain(const finding& found, listener* out) const {
    *out << "which is " << name_of(found.truth, language::english) << blockers_in_words(found);
    return found.truth == wanted_;
  }
  bool MatchAndExplain(const law::decision& decided, listener* out) const {
    if (decided.truth) *out << "which is " << name_of(*decided.truth, language::english);
    else
      *out << "for which no rule is in force" << (decided.why.empty() ? "" : ": ") << decided.why.in(language::english);
    return decided.truth == wanted_;
  }
  void DescribeTo(std::ostream* out) const { *out << "is " << name_of(wanted_, language::english); }
  void DescribeNegationTo(std::ostream* out) const { *out << "isn't " << name_of(wanted_, language::english); }

 private:
  truth wanted_;
};

struct measured_detail {
  interval value;
};
struct required_detail {
  int value;
};

class reason_matcher {
 public:
  using is_gtest_matcher = void;
  explicit reason_matcher(std::string id) : of_{.id = std::move(id)} {}
  void add(measured_detail detail) { of_.measured = detail.value; }
  void add(required_detail detail) { of_.required = detail.value; }

  bool MatchAndExplain(const finding& found, listener* out) const;
  void DescribeTo(std::ostream* out) const;
  void DescribeNegationTo(std::ostream* out) const;

 private:
  expected_condition of_;
};

class only_reason_matcher {
 public:
  using is_gtest_matcher = void;
  explicit only_reason_matcher(std::string id) : id_(std::move(id)) {}
  bool MatchAndExplain(const finding& found, listener* out) const;
  void DescribeTo(std::ostream* out) const { *out << "is not met because of `" << id_ << "` and nothing else"; }
  void DescribeNegationTo(std::ostream* out) const { *out << "is met, or not met because of more than `" << id_ << "`"; }

 private:
  std::string id_;
};

class citing_matcher {
 public:
  using is_gtest_matcher = void;
  void add(std::string instrument) { wanted_.instrument = std::move(instrument); }
  void add(article number) { wanted_.article = number; }
  void add(clause number) { wanted_.clause = number; }
  void add(point letter) { wanted_.point = std::move(letter); }

  bool MatchAndExplain(const legal_reference& reference, listener* out) const;
  bool MatchAndExplain(const finding& found, listener* out) const;
  bool MatchAndExplain(const node& of, listener* out) const;
  template <class Facts>
  bool MatchAndExplain(const basic_rule<Facts>& rule, listener* out) const { return MatchAndExplain(rule.root(), out); }
  void DescribeTo(std::ostream* out) const;
  void DescribeNegationTo(std::ostream* out) const;

 private:
  bool is_cited_by(const legal_reference& reference) const;
  bool is_among(const std::vector<legal_reference>& cited, listener* out) const;
  std::string in_words() const;

  legal_reference wanted_ = {.instrument = {}};
};

class progress_matcher {
 public:
  using is_gtest_matcher = void;
  progress_matcher(int is, int of) : is_(is), of_(of) {}
  bool MatchAndExplain(const condition_progress& progress, listener* out) const {
    *out << "which is at " << to_text(progress, language::english);
    return progress.measured == interval::exactly(is_) && progress.required == of_;
  }
  bool MatchAndExplain(const rule_progress& progress, listener* out) const {
    if (progress.leading) return MatchAndExplain(*progress.leading, out);
    *out << "in which nothing is measured";
    return false;
  }
  bool MatchAndExplain(const finding& found, listener* out) const {
    if (found.measured && found.required) *out << "which has " << *found.measured << " of " << *found.required;
    else
      *out << "in which nothing is measured";
    return found.measured == interval::exactly(is_) && found.required == of_;
  }
  void DescribeTo(std::ostream* out) const { *out << "has come " << is_ << " of " << of_; }
  void DescribeNegationTo(std::ostream* out) const { *out << "has not come " << is_ << " of " << of_; }

 private:
  int is_;
  int of_;
};

class earliest_matcher {
 public:
  using is_gtest_matcher = void;
  explicit earliest_matcher(std::optional<award_year> wanted) : wanted_(wanted) {}
  bool MatchAndExplain(const earliest_year& found, listener* out) const {
    if (found.year) *out << "which is " << found.year->number();
    else
      *out << "which is never";
    return found.year == wanted_;
  }
  void DescribeTo(std::ostream* out) const { describe("is first met in ", out); }
  void DescribeNegationTo(std::ostream* out) const { describe("is not first met in ", out); }

 private:
  void describe(const char* how, std::ostream* out) const {
    *out << how;
    if (wanted_) *out << wanted_->number();
    else
      *out << "no year within the horizon";
  }
  std::optional<award_year> wanted_;
};

}  // namespace detail

/// Of a finding, a decision or a truth: the rule is met; is not met; can't be told. A decision without a rule is none of them.
inline auto IsMet() { return detail::truth_matcher(truth::yes); }
inline auto IsNotMet() { return detail::truth_matcher(truth::no); }
inline auto IsUnknown() { return detail::truth_matcher(truth::unknown); }

/// What a condition measures: exactly, or known to lie between both.
constexpr detail::measured_detail Measured(int number) noexcept { return {interval::exactly(number)}; }
constexpr detail::measured_detail Measured(int at_least, int at_most) noexcept { return {{at_least, at_most}}; }
/// What there must be.
constexpr detail::required_detail Required(int number) noexcept { return {number}; }

/// Of a finding: the rule is not met, the condition is among the reasons (`blockers_of`, or a part of one of them that is not met),
/// and is measured so: `NotMetBecause("acme.streak", Measured(1), Required(3))`.
template <class... Details>
auto NotMetBecause(std::string id, Details... details) {
  detail::reason_matcher out(std::move(id));
  (out.add(details), ...);
  return out;
}
/// Of a finding: the rule is not met because of that condition, or of parts of it, alone.
inline auto FailsOnly(std::string id) { return detail::only_reason_matcher(std::move(id)); }

/// Of a finding, a rule or a reference: it, or a condition in it, is written there. Any of the instrument's number, article, clause,
/// point: `Cites(article{22}, clause{1})`, `Cites("06/2022/QH15")`.
template <class... Places>
auto Cites(Places... places) {
  static_assert(sizeof...(Places) > 0, "thidua: Cites names an article, a clause, a point or an instrument");
  detail::citing_matcher out;
  (out.add(std::move(places)), ...);
  return out;
}

/// Of progress, or of a finding that is measured: so many of so many.
inline auto HasProgress(int is, int of) { return detail::progress_matcher(is, of); }
/// Of `earliest`: that year; never within the horizon.
inline auto EarliestIs(award_year year) { return detail::earliest_matcher(year); }
inline auto EarliestIsNever() { return detail::earliest_matcher(std::nullopt); }

namespace detail {

inline bool reason_matcher::MatchAndExplain(const finding& found, listener* out) const {
  if (const std::string why = not_a_reason(found, of_.id); !why.empty()) {
    *out << why;
    return false;
  }
  const finding& at = *found.find(of_.id);
  *out << "in which `" << of_.id << '`';
  if (at.measured && at.required) *out << " has " << *at.measured << " of " << *at.required;
  else
    *out << " measures nothing";
  return (!of_.measured || at.measured == of_.measured) && (!of_.required || at.required == of_.required);
}
inline void reason_matcher::DescribeTo(std::ostream* out) const {
  *out << "is not met because of `" << of_.id << '`';
  if (of_.measured) *out << ", measured " << *of_.measured;
  if (of_.required) *out << ", required " << *of_.required;
}
inline void reason_matcher::DescribeNegationTo(std::ostream* out) const {
  *out << "not: ";
  DescribeTo(out);
}

inline bool only_reason_matcher::MatchAndExplain(const finding& found, listener* out) const {
  std::string why = not_a_reason(found, id_);
  if (why.empty()) why = other_reasons(found, id_);
  *out << why;
  return why.empty();
}

inline bool citing_matcher::is_cited_by(const legal_reference& reference) const {
  return (wanted_.instrument.empty() || wanted_.instrument == reference.instrument) && (!wanted_.article || wanted_.article == reference.article) &&
         (!wanted_.clause || wanted_.clause == reference.clause) && (!wanted_.point || wanted_.point == reference.point);
}
inline bool citing_matcher::MatchAndExplain(const legal_reference& reference, listener* out) const {
  *out << "which is " << to_text(reference, language::english);
  return is_cited_by(reference);
}
inline bool citing_matcher::MatchAndExplain(const finding& found, listener* out) const { return is_among(references_of(found), out); }
inline bool citing_matcher::MatchAndExplain(const node& of, listener* out) const { return is_among(references_of(of), out); }
inline bool citing_matcher::is_among(const std::vector<legal_reference>& cited, listener* out) const {
  bool is_cited = false;
  for (const legal_reference& each : cited) is_cited = is_cited || is_cited_by(each);
  *out << "which cites ";
  if (cited.empty()) *out << "nothing";
  for (std::size_t i = 0; i < cited.size(); ++i) *out << (i == 0 ? "" : "; ") << to_text(cited[i], language::english);
  return is_cited;
}
inline std::string citing_matcher::in_words() const {
  std::string text = wanted_.instrument;
  const auto add = [&](const std::string& part) { (text += text.empty() ? "" : ", ") += part; };
  if (wanted_.article) add("Article " + std::to_string(wanted_.article->number));
  if (wanted_.clause) add("clause " + std::to_string(wanted_.clause->number));
  if (wanted_.point) add("point " + wanted_.point->letter);
  return text;
}
inline void citing_matcher::DescribeTo(std::ostream* out) const { *out << "cites " << in_words(); }
inline void citing_matcher::DescribeNegationTo(std::ostream* out) const { *out << "doesn't cite " << in_words(); }

}  // namespace detail

}  // namespace testing
}  // namespace v0
}  // namespace thidua
