// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A commemoration (*ngày kỷ niệm*): what is remembered, since when, on whose word. Layer: commemoration.
#include <thidua/calendar/origin.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/date.hpp>
#include <thidua/core/id.hpp>
#include <thidua/core/legal_reference.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {

/// What kind of day it is; the rules on ceremonies ask for it.
enum class commemoration_kind : std::uint8_t {
  founding,       ///< *ngày thành lập*
  tradition,      ///< *ngày truyền thống*
  response,       ///< *ngày hưởng ứng*, month-long ones too
  victory,        ///< *ngày chiến thắng*, uprisings, liberations
  birth,          ///< *ngày sinh*
  memorial,       ///< *ngày giỗ, ngày tưởng niệm*, the beginnings of wars: kept, not greeted
  international,  ///< *ngày quốc tế*
  festival,       ///< *ngày lễ, tết cổ truyền*
};

/// Whose day it is.
enum class commemoration_scope : std::uint8_t {
  nation,
  sector,        ///< *ngành, lực lượng*
  organization,  ///< *đoàn thể, tổ chức, cơ quan*
  locality,
  international,
};

/// What the number of years is taken from when the year is called round.
enum class milestone_basis : std::uint8_t {
  ordinal,         ///< the number of the anniversary
  gregorian_year,  ///< the calendar year itself: Giỗ Tổ Hùng Vương, which counts from no year
};

/// How well a fact is founded.
enum class confidence : std::uint8_t {
  high,    ///< a legal text or agreeing independent sources
  medium,  ///< one good source, or documents that agree with each other
  low,     ///< not verified
};

/// The stable names: "founding", "nation", "gregorian_year", "high"; and back, nothing for a text that is none of them.
std::string_view to_string(commemoration_kind kind) noexcept;
std::string_view to_string(commemoration_scope scope) noexcept;
std::string_view to_string(milestone_basis basis) noexcept;
std::string_view to_string(confidence how) noexcept;
std::optional<commemoration_kind> find_commemoration_kind(std::string_view name) noexcept;
std::optional<commemoration_scope> find_commemoration_scope(std::string_view name) noexcept;
std::optional<milestone_basis> find_milestone_basis(std::string_view name) noexcept;
std::optional<confidence> find_confidence(std::string_view name) noexcept;

/// Something remembered every year. Immutable; texts are kept in NFC.
class commemoration {
 public:
  /// What it is made of; everything but id, Vietnamese name and one origin has a sensible absence.
  struct parts {
    thidua::id<commemoration> id;
    bilingual name;
    /// Other names it goes by, in either language.
    std::vector<std::string> aliases = {};
    commemoration_kind kind = commemoration_kind::tradition;
    commemoration_scope scope = commemoration_scope::organization;
    /// One, or more for a joint event ("Cách mạng tháng Tám và Quốc khánh").
    std::vector<origin> origins;
    milestone_basis basis = milestone_basis::ordinal;
    /// *Ngày lễ lớn*. Source: Decree 145/2013/NĐ-CP, Article 4.
    bool great_day = false;
    /// A day off. Source: Labour Code 45/2019/QH14, Article 112(1).
    bool public_holiday = false;
    /// First and last day on which it is kept at all; empty: open on that side.
    std::optional<date> from = std::nullopt;
    std::optional<date> to = std::nullopt;
    /// Where the law names the day.
    std::vector<legal_reference> sources = {};
    /// Where the facts come from, in words.
    std::string note = {};
    /// How sure day and month are, and how sure the year of origin is.
    confidence day_confidence = confidence::high;
    confidence year_confidence = confidence::high;

    friend bool operator==(const parts&, const parts&) = default;
  };

  /// Error: errc::invalid_commemoration for no Vietnamese name, no origin, an origin given twice or `to` before `from`;
  /// errc::not_utf8.
  explicit commemoration(parts facts);

  const thidua::id<commemoration>& id() const noexcept { return facts_.id; }
  const bilingual& name() const noexcept { return facts_.name; }
  const std::vector<std::string>& aliases() const noexcept { return facts_.aliases; }
  commemoration_kind kind() const noexcept { return facts_.kind; }
  commemoration_scope scope() const noexcept { return facts_.scope; }
  const std::vector<origin>& origins() const noexcept { return facts_.origins; }
  milestone_basis basis() const noexcept { return facts_.basis; }
  bool is_great_day() const noexcept { return facts_.great_day; }
  bool is_public_holiday() const noexcept { return facts_.public_holiday; }
  const std::vector<legal_reference>& sources() const noexcept { return facts_.sources; }
  const std::string& note() const noexcept { return facts_.note; }
  confidence day_confidence() const noexcept { return facts_.day_confidence; }
  confidence year_confidence() const noexcept { return facts_.year_confidence; }

  /// Whether day and month are more than hearsay. Those that are not are left out of lists unless asked for.
  bool is_verified() const noexcept { return facts_.day_confidence != confidence::low; }
  /// Whether the year of origin, and with it every ordinal, is more than hearsay.
  bool is_year_verified() const noexcept { return facts_.year_confidence != confidence::low; }
  /// Whether the year of origin is less sure than the day: sources differ about it (8/3: 1910 or 1911), or nobody verified it.
  bool is_year_disputed() const noexcept { return facts_.year_confidence > facts_.day_confidence || facts_.year_confidence == confidence::low; }
  /// Whether it is kept on that day.
  bool in_force(date day) const noexcept {
    return (!facts_.from || *facts_.from <= day) && (!facts_.to || day <= *facts_.to);
  }
  /// All of it, to make a changed one from.
  const parts& facts() const noexcept { return facts_; }

  friend bool operator==(const commemoration&, const commemoration&) = default;

 private:
  parts facts_;
};

}  // namespace v0
}  // namespace thidua
