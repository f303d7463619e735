// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A campaign: one year's emulation of one body, as its plan sets it out. Layer: campaign.
#include <thidua/campaign/congress.hpp>
#include <thidua/campaign/document.hpp>
#include <thidua/campaign/duty.hpp>
#include <thidua/campaign/movement.hpp>
#include <thidua/campaign/phase.hpp>
#include <thidua/campaign/registration.hpp>
#include <thidua/campaign/theme.hpp>
#include <thidua/campaign/workflow.hpp>
#include <thidua/commemoration/catalogue.hpp>
#include <thidua/core/period.hpp>
#include <thidua/core/text_span.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {

/// *Hình thức tổ chức thi đua*.
enum class campaign_kind : std::uint8_t {
  regular,    ///< *thường xuyên*: the whole year
  by_phases,  ///< *theo đợt*
  topical,    ///< *theo chuyên đề*
  special,    ///< *đặc biệt*, *cao điểm*
};
std::string_view to_string(campaign_kind kind) noexcept;
/// "thường xuyên", "regular".
std::string_view name_of(campaign_kind kind, language in = language::vietnamese) noexcept;

/// Whether a plan keeps the day itself or works towards it.
enum class commemoration_stance : std::uint8_t {
  day,     ///< *chào mừng, kỷ niệm*
  run_up,  ///< *hướng tới, tiến tới, lập thành tích chào mừng*
};
std::string_view to_string(commemoration_stance stance) noexcept;

/// One commemoration as a plan lists it. A joint one ("Cách mạng tháng Tám và Quốc khánh") is one entry for each event.
struct commemoration_entry {
  /// As written: "89 năm ngày thành lập Công đoàn Việt Nam".
  std::string text;
  /// The event of the catalogue; nothing for a general one ("các ngày lễ lớn"), which is kept, not guessed.
  std::optional<id<commemoration>> event = std::nullopt;
  /// The number of years the text gives.
  std::optional<int> stated = std::nullopt;
  /// The origin the text gives, where it is a full day.
  std::optional<date> origin = std::nullopt;
  /// The year of origin, where the text gives it without the day: "(1950 - 2024)".
  std::optional<int> origin_year = std::nullopt;
  /// The year the anniversary is in; nothing: the campaign's.
  std::optional<int> target_year = std::nullopt;
  /// The ordinal of the phase it is for; nothing for the whole campaign.
  std::optional<int> phase = std::nullopt;
  commemoration_stance stance = commemoration_stance::day;
  std::optional<text_span> span = std::nullopt;

  friend bool operator==(const commemoration_entry&, const commemoration_entry&) = default;
};

/// *Năm thứ N thực hiện …*: the number a plan gives its year in the carrying out of something.
struct year_count {
  /// "năm thứ hai thực hiện Nghị quyết Đại hội XII của Đảng".
  std::string text;
  int stated = 0;
  /// The year that is number 1, where the text or the congress tells.
  std::optional<int> first_year = std::nullopt;
  /// The congress whose resolution is carried out; an empty body where it is none.
  std::string body = {};
  std::optional<int> ordinal = std::nullopt;
  std::optional<text_span> span = std::nullopt;

  friend bool operator==(const year_count&, const year_count&) = default;
};

/// *Phong trào thi đua* of a year. It holds what a plan says, right or wrong: `validate` tells which. What is not said is absent;
/// texts are NFC.
struct campaign {
  std::string title = {};
  /// Nothing where the plan gives none, or two (a school year).
  std::optional<int> year = std::nullopt;
  campaign_kind kind = campaign_kind::by_phases;
  /// The body that launches it, as written; of a text that tells it by first letters, "LĐLĐ tỉnh", in full where the text tells that too.
  std::string launcher = {};
  /// "chia thành 02 đợt".
  std::optional<int> phase_count_stated = std::nullopt;
  /// The plan that sets it out.
  std::optional<thidua::document> document = std::nullopt;

  std::vector<participant_class> participants = {};
  std::vector<std::string> purposes = {};
  std::vector<std::string> contents = {};
  std::vector<theme> themes = {};
  std::vector<movement> movements = {};
  /// In the order of the text.
  std::vector<phase> phases = {};
  std::vector<commemoration_entry> commemorations = {};
  std::vector<congress_mention> congresses = {};
  std::vector<year_count> year_counts = {};
  std::optional<thidua::registration> registration = std::nullopt;

  std::vector<target> targets = {};
  std::vector<drive> drives = {};
  std::vector<duty> duties = {};
  std::vector<reporting> reports = {};
  std::vector<review> reviews = {};
  std::vector<dedicated_work> works = {};
  std::vector<commitment> commitments = {};
  std::vector<recognition> recognitions = {};
  /// The steps taken so far, as recorded.
  std::vector<transition> steps = {};

  friend bool operator==(const campaign&, const campaign&) = default;
};

/// Its first and its last day, as far as they are known: those of its phases; where the first or last phase is open there, or
/// none has days, those of its year. noexcept.
struct campaign_bounds {
  std::optional<date> first = std::nullopt;
  std::optional<date> last = std::nullopt;

  friend bool operator==(const campaign_bounds&, const campaign_bounds&) = default;
};
campaign_bounds bounds_of(const campaign& of) noexcept;
/// From the first day to the last; nothing where one of them is not known, or they run backwards.
std::optional<period> window_of(const campaign& of) noexcept;
/// The first phase of that ordinal, or null.
const phase* find_phase(const campaign& of, int ordinal) noexcept;
/// The theme of a phase: its own, else the first one the list has for its ordinal; empty where there is none.
std::string_view theme_of(const campaign& of, const phase& which) noexcept;
/// The same campaign without the places its parts were read from: what equality of content means.
campaign without_spans(campaign of);

/// The year of the origin an entry gives, with its day or without. noexcept.
std::optional<int> stated_origin_year(const commemoration_entry& entry) noexcept;
/// The year an entry is about: its own, else the campaign's, or the one in which the event falls in the entry's phase (or the only
/// one) where that reaches into the year before or after; where the campaign has none (a school year), the year in which the event
/// falls in the entry's phase, or else in the days of the phases; else that of the document's day. A phase that is open on one side
/// reaches a year from its other one.
std::optional<int> target_year_of(const commemoration_entry& entry, const campaign& in, const catalogue& events);
/// Whether the origin an entry gives is a second one of its day: a day was made of an older one decades later (*Ngày Phụ nữ Việt
/// Nam*: 20/10/2010 beside 20/10/1930), or the other way round is told by another name. It is none where the number given is that
/// of the catalogue's origin.
bool has_second_origin(const commemoration_entry& entry, const campaign& in, const catalogue& events);
/// The number of years that is right: the catalogue's; the target year less that of the stated origin, a day or a year, where that is a second one
/// of the day, or the catalogue has none or its year is in dispute. Nothing where neither is known, or below 1.
std::optional<int> right_number(const commemoration_entry& entry, const campaign& in, const catalogue& events);
/// The days the entry takes up in its target year, one or a whole month; the first ones where it returns twice; nothing where
/// that is not known.
std::optional<period> days_of(const commemoration_entry& entry, const campaign& in, const catalogue& events);
/// The first of them.
std::optional<date> day_of(const commemoration_entry& entry, const campaign& in, const catalogue& events);

}  // namespace v0
}  // namespace thidua
