// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Where the law says it: instrument, article, clause, point, and from when to when. Layer: core.
#include <thidua/core/bilingual.hpp>
#include <thidua/core/date.hpp>

#include <compare>
#include <iosfwd>
#include <optional>
#include <string>

namespace thidua {
inline namespace v0 {

/// *Điều*. Range: 1 or more.
struct article {
  int number;
  friend auto operator<=>(const article&, const article&) = default;
};
/// *Khoản*. Range: 1 or more.
struct clause {
  int number;
  friend auto operator<=>(const clause&, const clause&) = default;
};
/// *Điểm*: a, b, c, d, đ, e …
struct point {
  std::string letter;
  friend bool operator==(const point&, const point&) = default;
};

/// How well a citation is founded.
enum class certainty {
  text_read,    ///< the article's own text was read
  needs_check,  ///< a secondary source tells it: check it against the signed text before relying on it
};

/// A place in a legal instrument and the days on which it is law.
struct legal_reference {
  /// The number of the instrument: "145/2013/NĐ-CP", "45/2019/QH14".
  std::string instrument;
  std::optional<thidua::article> article = std::nullopt;
  std::optional<thidua::clause> clause = std::nullopt;
  std::optional<thidua::point> point = std::nullopt;
  /// First and last day in force, both included; empty: open on that side, or not known.
  std::optional<date> from = std::nullopt;
  std::optional<date> to = std::nullopt;
  thidua::certainty certainty = thidua::certainty::text_read;
  /// What the instrument is called where its number does not tell: "Bộ luật Lao động", "Labour Code".
  bilingual title = {};

  /// Whether it is law on that day. noexcept.
  bool in_force(date day) const noexcept { return (!from || *from <= day) && (!to || day <= *to); }

  friend bool operator==(const legal_reference&, const legal_reference&) = default;
};

/// What kind of instrument it is: its title, else what the number tells ("Nghị định", "Decree"), else empty.
bilingual kind_of_instrument(const legal_reference& reference);
/// "điểm a khoản 1 Điều 4 Nghị định 145/2013/NĐ-CP"; in English "Decree 145/2013/NĐ-CP, Article 4(1)(a)".
std::string to_text(const legal_reference& reference, language in = language::vietnamese);
/// Writes the Vietnamese text.
std::ostream& operator<<(std::ostream& out, const legal_reference& reference);

}  // namespace v0
}  // namespace thidua
