// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What the law lets a body hold on an anniversary (*lễ kỷ niệm*). Layer: commemoration.
#include <thidua/commemoration/anniversary.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/legal_reference.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {

/// Whether a ceremony (*lễ kỷ niệm*) may be held.
enum class ceremony_answer : std::uint8_t {
  allowed,
  not_allowed,       ///< the law says so
  not_provided,      ///< the protocol of that year holds other things; it does not name a ceremony
  unknown,           ///< the text that decides was not read, or the number of years is not known
  no_rule_in_force,  ///< no such law on that day
};
/// The stable name: "allowed" …
std::string_view to_string(ceremony_answer answer) noexcept;

/// What may be held on one anniversary, with the law behind it.
struct ceremony_ruling {
  ceremony_answer answer;
  /// The answer in a sentence, and why.
  bilingual wording;
  /// What may be done, and what may not, in that year.
  std::vector<bilingual> allowed;
  std::vector<bilingual> forbidden;
  /// What the answer rests on; empty where there is none.
  std::vector<legal_reference> references;
};

/// The ruling by the law in force on the anniversary's own day.
/// Great days: Decree 145/2013/NĐ-CP, from 2013-12-16; encoded for the Party's founding (Article 6(1)) and National Day
/// (Article 11), unknown for the others. Founding and tradition days of sectors, organizations and localities: Decree
/// 111/2018/NĐ-CP, Articles 4 and 9, from 2018-10-15: a ceremony in round years alone, emulation in every year.
/// Response days from that day on (its Articles 14 and 15), days of the whole nation, international days and festivals: unknown.
ceremony_ruling ceremony_rules(const anniversary& which);

}  // namespace v0
}  // namespace thidua
