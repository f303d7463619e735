// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Campaigns with every part a document can hold, right and wrong, by a seed. Layer: tests.
#include <thidua/campaign/campaign.hpp>
#include <thidua/core/text.hpp>

#include "random_catalogue.hpp"

#include <optional>
#include <string>
#include <vector>

namespace thidua::test {

class campaign_source {
 public:
  explicit campaign_source(unsigned seed) : random_(seed) {}

  campaign next() {
    campaign of{.title = maybe_text(), .year = maybe([&] { return year(); }), .kind = one<campaign_kind>(4), .launcher = maybe_text(), .phase_count_stated = maybe([&] { return random_.between(0, 4); })};
    if (random_.one_in(2)) of.document = a_document();
    of.participants = some([&] { return participant_class{.name = text(), .abbreviation = maybe_text(), .includes = some([&] { return text(); })}; });
    of.purposes = some([&] { return text(); });
    of.contents = some([&] { return text(); });
    of.themes = some([&] { return theme{.text = text(), .kind = one<theme_kind>(3), .phase = ordinal(), .launcher = maybe_text(), .span = span()}; });
    of.movements = some([&] {
      return movement{.name = text(), .kind = one<movement_kind>(2), .launcher = maybe_text(), .sector = maybe_text(), .aliases = some([&] { return text(); }),
                      .from_year = maybe([&] { return year(); }), .to_year = maybe([&] { return year(); }), .span = span()};
    });
    of.phases = some([&] { return phase{.ordinal = ordinal(), .from = a_bound(), .to = a_bound(), .theme = maybe_text(), .span = span()}; });
    of.commemorations = some([&] {
      return commemoration_entry{.text = text(), .event = maybe([&] { return random_.one_of(commemorations::vietnam().entries()).id(); }), .stated = maybe([&] { return random_.between(1, 200); }),
                                 .origin = maybe([&] { return day(); }), .target_year = maybe([&] { return year(); }), .phase = ordinal(), .stance = one<commemoration_stance>(2), .span = span()};
    });
    of.congresses = some([&] {
      return congress_mention{.text = text(), .body = random_.one_in(2) ? "Công đoàn Việt Nam" : maybe_text(), .ordinal = ordinal(), .term = maybe([&] { return congress_term{year(), year()}; }),
                              .reading = one<term_reading>(2), .level = maybe([&] { return one<organization_level>(6); }), .stance = one<congress_stance>(5), .phase = ordinal(),
                              .held = maybe([&] { return days(); }), .span = span()};
    });
    of.year_counts = some([&] {
      return year_count{.text = text(), .stated = random_.between(1, 9), .first_year = maybe([&] { return year(); }), .body = maybe_text(), .ordinal = ordinal(), .span = span()};
    });
    if (random_.one_in(2)) of.registration = registration{.due = due(), .to = maybe_text(), .from = maybe_text(), .subject = maybe_text(), .span = span()};
    of.targets = some([&] { return target{.text = text(), .share = maybe([&] { return random_.between(0, 12'000); }), .compared = one<comparison>(3), .of = maybe_text(), .phase = ordinal(), .span = span()}; });
    of.drives = some([&] { return drive{.text = text(), .phase = ordinal(), .count = maybe([&] { return random_.between(1, 9); }), .is_special = random_.one_in(2)}; });
    of.duties = some([&] { return duty{.body = text(), .action = text(), .object = maybe_text(), .due = due(), .level = maybe([&] { return one<organization_level>(6); }), .span = span()}; });
    of.reports = some([&] { return reporting{.from = maybe_text(), .to = maybe_text(), .through = maybe_text(), .frequency = maybe_text(), .purpose = maybe_text(), .due = due(), .span = span()}; });
    of.reviews = some([&] { return review{.kind = one<review_kind>(2), .phase = ordinal(), .due = due(), .span = span()}; });
    of.works = some([&] { return dedicated_work{.name = text(), .owner = maybe_text(), .welcomes = maybe_text(), .registered = maybe([&] { return day(); })}; });
    of.commitments = some([&] { return commitment{.by = text(), .content = text()}; });
    of.recognitions = some([&] { return recognition{.what = text(), .count = random_.between(1, 99), .by = maybe_text(), .year = maybe([&] { return year(); })}; });
    of.steps = some([&] { return transition{.step = one<workflow_step>(9), .day = day()}; });
    return of;
  }

 private:
  template <class Make>
  auto maybe(Make make) -> std::optional<decltype(make())> {
    return random_.one_in(2) ? std::optional(make()) : std::nullopt;
  }
  template <class Make>
  auto some(Make make) -> std::vector<decltype(make())> {
    std::vector<decltype(make())> all;
    for (int i = random_.between(0, 2); i > 0; --i) all.push_back(make());
    return all;
  }
  template <class Enum>
  Enum one(int count) {
    return static_cast<Enum>(random_.between(0, count - 1));
  }
  std::string text() { return to_nfc(random_text(random_)); }
  std::string maybe_text() { return random_.one_in(2) ? text() : ""; }
  int year() { return random_.between(2016, 2020); }
  date day() { return date(year(), random_.between(1, 12), random_.between(1, 28)); }
  period days() {
    const date from = day();
    return {from, from + thidua::days(random_.between(0, 5))};
  }
  std::optional<int> ordinal() {
    return maybe([&] { return random_.between(1, 3); });
  }
  std::optional<text_span> span() {
    return maybe([&] {
      const auto start = static_cast<std::size_t>(random_.between(0, 900));
      return text_span{start, start + static_cast<std::size_t>(random_.between(0, 90))};
    });
  }
  bound a_bound() { return {maybe([&] { return day(); }), one<date_precision>(4), maybe_text()}; }
  std::optional<deadline> due() {
    switch (random_.between(0, 4)) {
      case 0: return deadline::before(day());
      case 1: return deadline::until(day()).worded(maybe_text());
      case 2: return deadline::each_year({random_.between(1, 12), random_.between(1, 28)}, one<boundary>(2)).worded(maybe_text());
      case 3: return deadline::relative(text());
      default: return std::nullopt;
    }
  }
  std::optional<document_number> number() {
    return maybe([&] { return document_number::parse(std::to_string(random_.between(1, 999)) + random_.one_of(std::vector<std::string>{"/KH-CĐ", "-CT/TW", "/LĐLĐ", "/2018/NĐ-CP", "a/QĐ-BTP"})); });
  }
  document a_document() {
    return {.type = maybe([&] { return one<document_type>(15); }),
            .title = maybe_text(),
            .number = number(),
            .unread_type = {},
            .unread_number = {},
            .issued = maybe([&] { return day(); }),
            .issued_not_before = maybe([&] { return day(); }),
            .place = maybe_text(),
            .issuer = maybe_text(),
            .signed_by = maybe([&] { return signature{.capacity = maybe_text(), .position = maybe_text(), .name = maybe_text()}; }),
            .bases = some([&] {
              return basis{.kind = one<basis_kind>(4), .verb = maybe_text(), .text = maybe_text(), .number = number(), .date = maybe([&] { return day(); }), .issuer = maybe_text(), .subject = maybe_text(), .span = span()};
            }),
            .recipients = some([&] { return recipient{.name = text(), .kind = one<recipient_kind>(3), .purpose = maybe_text()}; }),
            .people = some([&] { return person{.name = text(), .offices = some([&] { return office{text(), maybe_text()}; })}; })};
  }

  random_source random_;
};

/// A campaign made of the seed.
inline campaign random_campaign(unsigned seed) { return campaign_source(seed).next(); }

}  // namespace thidua::test
