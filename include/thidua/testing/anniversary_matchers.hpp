// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Matchers of anniversaries. Layer: testing.
#include <thidua/commemoration/anniversary.hpp>
#include <thidua/testing/printers.hpp>

#include <gmock/gmock.h>

#include <optional>
#include <ostream>
#include <string>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace testing {

namespace detail {

class anniversary_matcher {
 public:
  using is_gtest_matcher = void;
  anniversary_matcher(std::string event, std::optional<ordinal> number) : event_(std::move(event)), number_(number) {}
  bool MatchAndExplain(const anniversary& which, ::testing::MatchResultListener* out) const {
    *out << "which is ";
    if (const auto number = which.ordinal()) *out << "number " << number->number() << " of ";
    else
      *out << "an anniversary of ";
    *out << '`' << which.event().id().text() << '`';
    return which.event().id() == event_ && (!number_ || which.ordinal() == number_);
  }
  bool MatchAndExplain(const std::optional<anniversary>& which, ::testing::MatchResultListener* out) const { return which && MatchAndExplain(*which, out); }
  void DescribeTo(std::ostream* out) const {
    *out << "is ";
    if (number_) *out << "number " << number_->number() << " of ";
    else
      *out << "an anniversary of ";
    *out << '`' << event_ << '`';
  }
  void DescribeNegationTo(std::ostream* out) const {
    *out << "not: ";
    DescribeTo(out);
  }

 private:
  std::string event_;
  std::optional<ordinal> number_;
};

class day_matcher {
 public:
  using is_gtest_matcher = void;
  explicit day_matcher(date day) : day_(day) {}
  bool MatchAndExplain(const anniversary& which, ::testing::MatchResultListener* out) const {
    *out << "which falls on " << which.day();
    return which.day() == day_;
  }
  bool MatchAndExplain(const std::optional<anniversary>& which, ::testing::MatchResultListener* out) const { return which && MatchAndExplain(*which, out); }
  void DescribeTo(std::ostream* out) const { *out << "falls on " << day_; }
  void DescribeNegationTo(std::ostream* out) const { *out << "doesn't fall on " << day_; }

 private:
  date day_;
};

}  // namespace detail

/// Of an anniversary, or of one that may not exist: it is one of that event, of that number where one is given.
inline auto Anniversary(std::string event) { return detail::anniversary_matcher(std::move(event), std::nullopt); }
inline auto Anniversary(std::string event, ordinal number) { return detail::anniversary_matcher(std::move(event), number); }
/// The day it falls on; of a month-long event the first.
inline auto FallsOn(date day) { return detail::day_matcher(day); }

}  // namespace testing
}  // namespace v0
}  // namespace thidua
