// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A fingerprint of all that a decision rests on, for the record of the decision. Layer: io.
#include <thidua/award/award_year.hpp>
#include <thidua/award/merit_record.hpp>
#include <thidua/core/date.hpp>
#include <thidua/law/decision.hpp>
#include <thidua/law/pack.hpp>
#include <thidua/rules/decide.hpp>
#include <thidua/rules/node.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace io {

/// All that a decision rests on. There is no clock, no locale and no machine in it: who has the same can decide anew and gets the same.
struct decision_basis {
  award what;
  award_year year;
  /// The standard; nothing: none was in force.
  std::optional<node> rule = std::nullopt;
  /// Where the standard is from; nothing: an application's own, or none was in force.
  std::optional<law::pack> pack = std::nullopt;
  /// The facts as one canonical text: of a merit record `to_json(record)`, of an application's own facts a text of its own.
  std::string facts = {};
  /// The day the dossier was received, where it selected the law.
  std::optional<date> received = std::nullopt;
  decision_options options = {};
};

/// What a decision on a record by the law of a day rests on.
decision_basis basis_of(const law::decision& made, const merit_record& record, const law::decision_question& question);

/// The basis as text, UTF-8, a line a part, long parts with their length in bytes before them: what is hashed, to be kept beside the
/// fingerprint or made anew. The pack by id, sector, days and instruments; the rule whole, with its wordings and references.
/// Error: errc::invalid_rule for a rule that no file can name (an `on` without an id); errc::not_utf8.
std::string canonical_text(const decision_basis& of);
/// `"sha256:"` and 64 hexadecimal digits over `canonical_text`. Equal for equal bases on every machine, in every thread and locale; the
/// version of the text's form is in the text. Error: as for `canonical_text`.
std::string fingerprint(const decision_basis& of);

/// The SHA-256 digest of the bytes, 64 lower-case hexadecimal digits. Source: FIPS 180-4. Complexity: linear.
std::string sha256(std::string_view bytes);

}  // namespace io
}  // namespace v0
}  // namespace thidua
