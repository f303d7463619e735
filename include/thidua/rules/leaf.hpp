// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// An application's own conditions over its own facts. Layer: rules.
///
/// What a leaf's function promises: the same facts give the same answer, in every thread; it changes nothing and keeps nothing;
/// what the facts do not say it answers with truth::unknown. What it throws passes on; in a batch it becomes errc::leaf_failed.
#include <thidua/rules/count_line.hpp>
#include <thidua/rules/rule.hpp>
#include <thidua/rules/timeline.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <type_traits>
#include <utility>

namespace thidua {
inline namespace v0 {

/// The years that a function of facts and year is asked about, and what holds on either side of them.
struct asked_years {
  award_year first;
  award_year last;
  truth before = truth::unknown;
  truth after = truth::unknown;
};

namespace detail {

/// What a custom leaf does, its types forgotten.
struct leaf_body {
  leaf_body() = default;
  leaf_body(const leaf_body&) = delete;
  leaf_body& operator=(const leaf_body&) = delete;
  virtual ~leaf_body() = default;

  virtual bool is_count() const noexcept { return false; }
  virtual timeline line(const void* facts) const = 0;
  virtual count_line numbers(const void* facts) const;
  /// One year of up to 64 facts that stand side by side: bit i for the i-th. `at` is the one being asked. False: not offered.
  virtual bool block(const void* first, std::size_t count, int year, std::uint64_t& yes, std::uint64_t& may, std::size_t& at) const;
  /// A year in which, and before which, no facts change it.
  virtual int calm_until() const noexcept { return std::numeric_limits<int>::min(); }
  /// The years it is asked about, where it is not asked about all.
  virtual const asked_years* window() const noexcept { return nullptr; }
};
/// Takes over the body. Error: errc::malformed_id.
node own_leaf(std::string_view id, const bilingual& wording, const leaf_body* body);

template <class Facts, class Function>
struct line_leaf final : leaf_body {
  explicit line_leaf(Function function) : ask(std::move(function)) {}
  timeline line(const void* facts) const override {
    return timeline(ask(*static_cast<const Facts*>(facts)));
  }
  Function ask;
};
template <class Facts, class Function>
struct count_leaf final : leaf_body {
  explicit count_leaf(Function function) : ask(std::move(function)) {}
  bool is_count() const noexcept override { return true; }
  timeline line(const void* facts) const override { return numbers(facts).at_least(1); }
  count_line numbers(const void* facts) const override { return ask(*static_cast<const Facts*>(facts)); }
  Function ask;
};
template <class Facts, class Function>
struct year_leaf final : leaf_body {
  year_leaf(Function function, asked_years years) : ask(std::move(function)), asked(years) {}
  timeline line(const void* facts) const override {
    std::vector<truth> years;
    for (int year = asked.first.number(); year <= asked.last.number(); ++year)
      years.push_back(ask(*static_cast<const Facts*>(facts), award_year(year)));
    return timeline(asked.first.number(), years, asked.before, asked.after);
  }
  bool block(const void* first, std::size_t count, int year, std::uint64_t& yes, std::uint64_t& may, std::size_t& at) const override {
    const bool is_before = year < asked.first.number();
    const bool is_after = asked.last.number() < year;
    const auto* facts = static_cast<const Facts*>(first);
    yes = may = 0;
    for (at = 0; at < count; ++at) {
      const truth answer = is_before ? asked.before : is_after ? asked.after : ask(facts[at], award_year(year));
      yes |= static_cast<std::uint64_t>(answer == truth::yes) << at;
      may |= static_cast<std::uint64_t>(answer != truth::no) << at;
    }
    return true;
  }
  int calm_until() const noexcept override { return asked.first.number() - 1; }
  const asked_years* window() const noexcept override { return &asked; }
  Function ask;
  asked_years asked;
};

/// What `on` does, its types forgotten.
struct projection_body {
  projection_body() = default;
  projection_body(const projection_body&) = delete;
  projection_body& operator=(const projection_body&) = delete;
  virtual ~projection_body() = default;
  virtual const void* part(const void* whole) const = 0;
};
node own_part(std::string_view id, const projection_body* body, const node& child);

template <class Whole, class Part>
struct member_part_of final : projection_body {
  explicit member_part_of(Part Whole::*member) noexcept : which(member) {}
  const void* part(const void* whole) const override { return &(static_cast<const Whole*>(whole)->*which); }
  Part Whole::*which;
};

}  // namespace detail

/// A condition of your own. `ask` takes the facts and answers with a `truth` (the same in every year), a `timeline`, or a
/// `count_line` (a number a year, which `count` adds up). The id is that under which rules in files name it.
/// Error: errc::malformed_id; errc::not_utf8.
template <class Facts, class Function>
basic_rule<Facts> leaf(std::string_view id, const bilingual& wording, Function ask) {
  using answer = std::invoke_result_t<const Function&, const Facts&>;
  static_assert(!std::is_same_v<answer, bool>, "thidua: a leaf answers with truth or timeline, not bool: what the facts do not say is unknown");
  static_assert(std::is_same_v<answer, truth> || std::is_same_v<answer, timeline> || std::is_same_v<answer, count_line> || std::is_same_v<answer, bool>,
                "thidua: a leaf answers with truth, timeline or count_line");
  if constexpr (std::is_same_v<answer, count_line>) {
    return basic_rule<Facts>(detail::own_leaf(id, wording, new detail::count_leaf<Facts, Function>(std::move(ask))));
  } else if constexpr (std::is_same_v<answer, truth> || std::is_same_v<answer, timeline>) {
    return basic_rule<Facts>(detail::own_leaf(id, wording, new detail::line_leaf<Facts, Function>(std::move(ask))));
  }
}
/// The same, `ask` taking the facts and an award year: the quickest in a population, where only the years that matter are asked.
template <class Facts, class Function>
basic_rule<Facts> leaf(std::string_view id, const bilingual& wording, asked_years years, Function ask) {
  using answer = std::invoke_result_t<const Function&, const Facts&, award_year>;
  static_assert(!std::is_same_v<answer, bool>, "thidua: a leaf answers with truth or timeline, not bool: what the facts do not say is unknown");
  static_assert(std::is_same_v<answer, truth> || std::is_same_v<answer, bool>, "thidua: a leaf that is asked a year answers with truth");
  if constexpr (std::is_same_v<answer, truth>)
    return basic_rule<Facts>(detail::own_leaf(id, wording, new detail::year_leaf<Facts, Function>(std::move(ask), years)));
}

/// The rule asked of a member of larger facts: `on(&candidate::merit, standard)`. With an id it can be written to a file.
template <class Whole, class Part>
basic_rule<Whole> on(Part Whole::*member, const basic_rule<Part>& of, std::string_view id = {}) {
  return basic_rule<Whole>(detail::own_part(id, new detail::member_part_of<Whole, Part>(member), of.root()));
}

}  // namespace v0
}  // namespace thidua
