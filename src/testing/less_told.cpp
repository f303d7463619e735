// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/less_told.hpp>

#include <thidua/core/error.hpp>

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace testing {

namespace {

class collector {
 public:
  explicit collector(const merit_record& record) : parts_(record.parts()) {}

  template <class Change>
  void add(Change change) {
    merit_record_parts parts = parts_;
    change(parts);
    try {
      made_.emplace_back(std::move(parts));
    } catch (const error&) {  // what would contradict itself is no record
    }
  }
  const merit_record_parts& parts() const noexcept { return parts_; }
  std::vector<merit_record> take() && { return std::move(made_); }

  template <class T>
  void unset(std::optional<T> merit_record_parts::*which) {
    if (parts_.*which) add([&](merit_record_parts& parts) { (parts.*which).reset(); });
  }
  /// Each year's value of one key; with `kind`, that absence is closed no longer.
  template <class T>
  void unset(std::optional<T> year_facts::*which, std::optional<fact_kind> kind) {
    for (std::size_t i = 0; i < parts_.years.size(); ++i)
      if (parts_.years[i].*which)
        add([&](merit_record_parts& parts) {
          (parts.years[i].*which).reset();
          if (kind) std::erase(parts.closed, *kind);
        });
  }
  void unset_years(bool opens) {
    const auto kind = [&](fact_kind of) { return opens ? std::optional(of) : std::nullopt; };
    unset(&year_facts::rating, kind(fact_kind::ratings));
    unset(&year_facts::titles, kind(fact_kind::titles));
    unset(&year_facts::initiatives, kind(fact_kind::initiatives));
    unset(&year_facts::sanction, kind(fact_kind::sanctions));
    unset(&year_facts::pending, kind(fact_kind::pending));
    unset(&year_facts::members, std::nullopt);
    unset(&year_facts::leads_bloc, kind(fact_kind::leads_bloc));
    unset(&year_facts::exceeds_targets, kind(fact_kind::exceeds_targets));
    unset(&year_facts::organizations_excellent, kind(fact_kind::organizations_excellent));
    unset(&year_facts::thematic_leader, kind(fact_kind::thematic_leader));
    unset(&year_facts::votes, std::nullopt);
  }

 private:
  merit_record_parts parts_;
  std::vector<merit_record> made_;
};

}  // namespace

std::vector<merit_record> with_one_fact_unknown(const merit_record& record) {
  collector all(record);
  all.unset(&merit_record_parts::first_year);
  all.unset(&merit_record_parts::recruited);
  all.unset(&merit_record_parts::founded);
  all.unset(&merit_record_parts::service);
  if (all.parts().flag_eligible)
    all.add([](merit_record_parts& parts) {
      parts.flag_eligible.reset();
      std::erase(parts.closed, fact_kind::flag_eligible);
    });
  if (all.parts().grants)
    all.add([](merit_record_parts& parts) {
      parts.grants.reset();
      std::erase(parts.closed, fact_kind::grants);
    });
  for (const fact_kind kind : all.parts().closed) all.add([&](merit_record_parts& parts) { std::erase(parts.closed, kind); });
  all.unset_years(true);
  for (std::size_t i = 0; i < all.parts().years.size(); ++i)
    for (std::size_t j = 0; j < all.parts().years[i].initiatives.value_or(std::vector<initiative_fact>()).size(); ++j)
      all.add([&](merit_record_parts& parts) {
        (*parts.years[i].initiatives)[j].used_for.reset();
        std::erase(parts.closed, fact_kind::initiatives);
      });
  for (std::size_t i = 0; i < all.parts().grants.value_or(std::vector<grant>()).size(); ++i)
    all.add([&](merit_record_parts& parts) {
      (*parts.grants)[i].track.reset();
      std::erase(parts.closed, fact_kind::tracks);
    });
  return std::move(all).take();
}

std::vector<merit_record> with_one_fact_left_out(const merit_record& record) {
  collector all(record);
  const merit_record_parts& told = all.parts();
  // Each thing of a list.
  const auto drop_each = [&](std::size_t size, auto list_of) {
    for (std::size_t i = 0; i < size; ++i)
      all.add([&](merit_record_parts& parts) {
        auto& list = list_of(parts);
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(i));
      });
  };
  // A detail that is told, as it is where it is not.
  const auto drop_detail = [&](auto untold, auto detail_of) {
    merit_record_parts copy = told;
    if (!(detail_of(copy) == untold)) all.add([&](merit_record_parts& parts) { detail_of(parts) = untold; });
  };
  // The largest first, for shrinking to need few steps.
  drop_each(told.years.size(), [](merit_record_parts& of) -> auto& { return of.years; });
  all.unset_years(false);
  all.unset(&merit_record_parts::grants);
  all.unset(&merit_record_parts::service);
  for (std::size_t i = 0; i < told.years.size(); ++i) {
    const year_facts& year = told.years[i];
    if (year.titles) drop_each(year.titles->size(), [i](merit_record_parts& of) -> auto& { return *of.years[i].titles; });
    if (year.initiatives) drop_each(year.initiatives->size(), [i](merit_record_parts& of) -> auto& { return *of.years[i].initiatives; });
    drop_each(year.attested.size(), [i](merit_record_parts& of) -> auto& { return of.years[i].attested; });
    for (std::size_t j = 0; year.initiatives && j < year.initiatives->size(); ++j) {
      const auto& used_for = (*year.initiatives)[j].used_for;
      const auto initiative = [i, j](merit_record_parts& of) -> initiative_fact& { return (*of.years[i].initiatives)[j]; };
      drop_detail(std::optional<std::vector<award>>(), [&](merit_record_parts& of) -> auto& { return initiative(of).used_for; });
      if (used_for) drop_each(used_for->size(), [&](merit_record_parts& of) -> auto& { return *initiative(of).used_for; });
      drop_detail(std::string(), [&](merit_record_parts& of) -> auto& { return initiative(of).id; });
      drop_detail(initiative_fact().kind, [&](merit_record_parts& of) -> auto& { return initiative(of).kind; });
    }
    if (year.members)
      for (const auto count : {&member_counts::total, &member_counts::completed, &member_counts::advanced, &member_counts::grassroots_fighters, &member_counts::sanctioned})
        drop_detail(std::optional<int>(), [i, count](merit_record_parts& of) -> auto& { return (*of.years[i].members).*count; });
    if (year.votes)
      for (const auto count : {&vote_count::in_favour, &vote_count::total})
        drop_detail(std::optional<int>(), [i, count](merit_record_parts& of) -> auto& { return (*of.years[i].votes).*count; });
  }
  if (told.grants) {
    drop_each(told.grants->size(), [](merit_record_parts& of) -> auto& { return *of.grants; });
    for (std::size_t i = 0; i < told.grants->size(); ++i) {
      const auto at = [i](merit_record_parts& of) -> grant& { return (*of.grants)[i]; };
      drop_detail(std::optional<award_year>(), [&](merit_record_parts& of) -> auto& { return at(of).achievement_to; });
      drop_detail(std::optional<track>(), [&](merit_record_parts& of) -> auto& { return at(of).track; });
      drop_detail(std::string(), [&](merit_record_parts& of) -> auto& { return at(of).decision; });
      drop_detail(std::optional<date>(), [&](merit_record_parts& of) -> auto& { return at(of).day; });
    }
  }
  if (told.service) {
    drop_each(told.service->size(), [](merit_record_parts& of) -> auto& { return *of.service; });
    for (std::size_t i = 0; i < told.service->size(); ++i) {
      const auto at = [i](merit_record_parts& of) -> service_period& { return (*of.service)[i]; };
      drop_detail(std::optional<date>(), [&](merit_record_parts& of) -> auto& { return at(of).to; });
      drop_detail(service_factor(), [&](merit_record_parts& of) -> auto& { return at(of).factor; });
    }
  }
  drop_each(told.closed.size(), [](merit_record_parts& of) -> auto& { return of.closed; });
  all.unset(&merit_record_parts::first_year);
  all.unset(&merit_record_parts::recruited);
  all.unset(&merit_record_parts::founded);
  all.unset(&merit_record_parts::flag_eligible);
  drop_each(told.sectors.size(), [](merit_record_parts& of) -> auto& { return of.sectors; });
  drop_detail(std::string(), [](merit_record_parts& of) -> auto& { return of.name; });
  drop_detail(std::string(), [](merit_record_parts& of) -> auto& { return of.organization; });
  return std::move(all).take();
}

}  // namespace testing
}  // namespace v0
}  // namespace thidua
