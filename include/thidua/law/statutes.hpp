// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The register: which packs hold for a dossier received on a day, or why none does. Layer: law.
#include <thidua/award/merit_record.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/date.hpp>
#include <thidua/core/detail/shared.hpp>
#include <thidua/core/legal_reference.hpp>
#include <thidua/law/pack.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace law {

/// Days on which no general pack holds, and why. First and last day included; nothing: open on that side.
struct silence {
  std::optional<date> from = std::nullopt;
  std::optional<date> to = std::nullopt;
  bilingual why;

  friend bool operator==(const silence&, const silence&) = default;
};

/// The packs that hold on a day.
struct applicable_law {
  date received;
  /// The general one first, then those of sectors by id. None: see `why`.
  std::vector<pack> packs = {};
  /// A later general pack that decides in place of the general one where it is more favourable to the subject.
  std::optional<pack> more_favourable = std::nullopt;
  /// Why no general pack holds; empty where one does.
  bilingual why = {};

  /// The standard by the general pack, or null. noexcept.
  const rule* rule_for(award what, subject_kind subject = subject_kind::individual) const noexcept;
};

/// What is asked of the register.
struct law_question {
  /// *Ngày tiếp nhận hồ sơ*: the day the dossier was received for appraisal. It selects the law.
  date received;
  /// The sectors the record names.
  std::vector<std::string> sectors = {};
};

namespace detail {
struct statutes_data;
void retain(const statutes_data* data) noexcept;
void release(const statutes_data* data) noexcept;
}  // namespace detail

/// All packs an office knows. An immutable value, cheap to copy: replacing one disturbs nobody who is deciding by another.
class statutes {
 public:
  /// Every day has a general pack or a silence that says why not. Error: errc::invalid_register for general packs that overlap,
  /// editions of one id that overlap, transitions that overlap, and days about which nothing is said.
  statutes(std::vector<pack> packs, std::vector<silence> silences);

  /// The built-in packs: law-2003-d65, law-2003, law-2022, procuracy-2019, procuracy-2024, union-2014.
  /// The law of dossiers received from 2026-10-01 on is not encoded.
  static const statutes& vietnam();

  applicable_law applicable(const law_question& question) const;
  /// By id, then by period.
  const std::vector<pack>& packs() const noexcept;
  const std::vector<silence>& silences() const noexcept;
  /// The edition of a pack that holds on the day, or without a day the latest; null where there is none. noexcept.
  const pack* find(std::string_view id, std::optional<date> received = std::nullopt) const noexcept;
  /// The same register with one pack more; a general one ends the silence about its days. Error: as for the constructor.
  statutes with(pack added) const;

  friend bool operator==(const statutes& a, const statutes& b) { return a.packs() == b.packs() && a.silences() == b.silences(); }

 private:
  thidua::detail::shared<detail::statutes_data> data_;
};

/// A reference whose instrument has expired by a day, and the rule that cites it.
struct stale_reference {
  std::string pack;
  std::string rule;
  legal_reference reference;
};
/// What rules cite that has expired by the day, each once a rule, in the order of `packs`; earlier packs are among them.
/// Decree 152/2025/NĐ-CP expires on 2027-03-01, unconfirmed: its last day.
std::vector<stale_reference> stale_references(const statutes& law, date day);

}  // namespace law

}  // namespace v0
}  // namespace thidua
