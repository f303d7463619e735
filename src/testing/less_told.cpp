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
  for (std::size_t i = 0; i < all.parts().years.size(); ++i)
    all.add([&](merit_record_parts& parts) { parts.years.erase(parts.years.begin() + static_cast<std::ptrdiff_t>(i)); });
  all.unset_years(false);
  all.unset(&merit_record_parts::grants);
  all.unset(&merit_record_parts::service);
  for (std::size_t i = 0; i < all.parts().years.size(); ++i) {
    const year_facts& year = all.parts().years[i];
    for (std::size_t j = 0; j < year.titles.value_or(std::vector<award>()).size(); ++j)
      all.add([&](merit_record_parts& parts) { parts.years[i].titles->erase(parts.years[i].titles->begin() + static_cast<std::ptrdiff_t>(j)); });
    for (std::size_t j = 0; j < year.initiatives.value_or(std::vector<initiative_fact>()).size(); ++j)
      all.add([&](merit_record_parts& parts) { parts.years[i].initiatives->erase(parts.years[i].initiatives->begin() + static_cast<std::ptrdiff_t>(j)); });
    for (std::size_t j = 0; j < year.attested.size(); ++j)
      all.add([&](merit_record_parts& parts) { parts.years[i].attested.erase(parts.years[i].attested.begin() + static_cast<std::ptrdiff_t>(j)); });
  }
  for (std::size_t i = 0; i < all.parts().grants.value_or(std::vector<grant>()).size(); ++i)
    all.add([&](merit_record_parts& parts) { parts.grants->erase(parts.grants->begin() + static_cast<std::ptrdiff_t>(i)); });
  for (std::size_t i = 0; i < all.parts().service.value_or(std::vector<service_period>()).size(); ++i)
    all.add([&](merit_record_parts& parts) { parts.service->erase(parts.service->begin() + static_cast<std::ptrdiff_t>(i)); });
  for (const fact_kind kind : all.parts().closed) all.add([&](merit_record_parts& parts) { std::erase(parts.closed, kind); });
  all.unset(&merit_record_parts::first_year);
  all.unset(&merit_record_parts::recruited);
  all.unset(&merit_record_parts::founded);
  all.unset(&merit_record_parts::flag_eligible);
  return std::move(all).take();
}

}  // namespace testing
}  // namespace v0
}  // namespace thidua
