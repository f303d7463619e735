// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Packs of an office of its own, for tests of packs and registers. Layer: tests.
#include <thidua/law/law_2022.hpp>
#include <thidua/law/statutes.hpp>
#include <thidua/rules/build.hpp>
#include <thidua/rules/facts.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace thidua::test {

inline legal_reference own_regulation(date from, int number_of_article = 0) {
  legal_reference made{.instrument = "01/QC-ACME", .from = from};
  if (number_of_article > 0) made.article = article{number_of_article};
  return made;
}
/// A standard of a title for one year, by its own regulation.
inline law::provision own_provision(award what, const rule& standard, date from) { return {what, subject_kind::individual, standard.id("acme." + std::string(what.id())).cite(own_regulation(from, 4))}; }
inline law::pack::parts own_pack(std::string id, date from, std::optional<date> to = std::nullopt, std::vector<law::provision> provisions = {}) {
  law::pack::parts made{.id = std::move(id), .name = {.vi = "Quy chế ACME", .en = "Regulation of ACME"}, .from = from, .to = to, .instruments = {own_regulation(from)}};
  made.provisions = std::move(provisions);
  return made;
}
/// The built-in register with general packs of one's own, from 2026-10-01 on, in place of the silence about these days.
inline law::statutes vietnam_and(std::vector<law::pack> own) {
  const law::statutes& all = law::statutes::vietnam();
  std::vector<law::pack> packs = all.packs();
  packs.insert(packs.end(), own.begin(), own.end());
  return law::statutes(std::move(packs), {all.silences().front()});
}

}  // namespace thidua::test
