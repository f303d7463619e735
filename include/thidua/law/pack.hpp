// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A pack: the standards of awards that one set of instruments lays down, for dossiers received in one period. Layer: law.
#include <thidua/award/award.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/date.hpp>
#include <thidua/core/detail/shared.hpp>
#include <thidua/core/legal_reference.hpp>
#include <thidua/rules/rule.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace law {

/// The standard of an award for a kind of subject, by the limb of the law that merit records can show.
struct provision {
  award what;
  subject_kind subject = subject_kind::individual;
  /// Bound to the award when it enters a pack. Its root has an id, a wording and a reference.
  rule standard;

  friend bool operator==(const provision& a, const provision& b) { return a.what == b.what && a.subject == b.subject && a.standard == b.standard; }
};

/// A standard that exists and is not encoded.
struct unencoded {
  award what;
  subject_kind subject = subject_kind::individual;
  bilingual why;

  friend bool operator==(const unencoded&, const unencoded&) = default;
};

namespace detail {
struct pack_data;
void retain(const pack_data* data) noexcept;
void release(const pack_data* data) noexcept;
}  // namespace detail

/// The law that holds for dossiers received between two days. An immutable value, cheap to copy and to share.
class pack {
 public:
  struct parts {
    /// "law-2022". Several packs may have one id: editions, whose periods do not overlap.
    std::string id;
    bilingual name;
    /// Empty: for everyone. Else it speaks only of records that name this sector, and adds to the general pack.
    std::string sector = {};
    /// First and last day of receipt, both included; nothing: still in force.
    date from;
    std::optional<date> to = std::nullopt;
    /// First day of receipt of earlier dossiers that are judged by it too where it is more favourable to the subject; nothing: none
    /// are. Range: before `from`; of general packs only.
    std::optional<date> more_favourable_from = std::nullopt;
    /// What its rules cite.
    std::vector<legal_reference> instruments;
    std::vector<provision> provisions = {};
    std::vector<unencoded> not_encoded = {};

    friend bool operator==(const parts&, const parts&) = default;
  };

  /// Error: errc::malformed_id for an id or sector that is none; errc::invalid_pack for a period backwards, a transition that is none,
  /// an award that is not for the subject or stands twice; errc::missing_reference for a standard that cites nothing, or cites what
  /// is not among the instruments or not in force throughout the period.
  explicit pack(parts facts);

  const std::string& id() const noexcept;
  const bilingual& name() const noexcept;
  const std::string& sector() const noexcept;
  bool is_general() const noexcept { return sector().empty(); }
  date from() const noexcept;
  std::optional<date> to() const noexcept;
  /// Whether a dossier received on that day is judged by it. noexcept.
  bool in_force(date received) const noexcept { return from() <= received && (!to() || received <= *to()); }
  std::optional<date> more_favourable_from() const noexcept;
  /// Whether a dossier received on that day, before the pack's own, is judged by it where it is more favourable. noexcept.
  bool in_transition(date received) const noexcept { return more_favourable_from() && *more_favourable_from() <= received && received < from(); }
  const std::vector<legal_reference>& instruments() const noexcept;
  const std::vector<provision>& provisions() const noexcept;
  const std::vector<unencoded>& not_encoded() const noexcept;
  const parts& facts() const noexcept;

  /// The standard, or null where the pack has none for that subject. noexcept.
  const rule* rule_for(award what, subject_kind subject = subject_kind::individual) const noexcept;
  /// Why there is none, or null where nothing is said about it. noexcept.
  const unencoded* why_not(award what, subject_kind subject = subject_kind::individual) const noexcept;

  friend bool operator==(const pack& a, const pack& b) { return a.facts() == b.facts(); }

 private:
  thidua::detail::shared<detail::pack_data> data_;
};

}  // namespace law
}  // namespace v0
}  // namespace thidua
