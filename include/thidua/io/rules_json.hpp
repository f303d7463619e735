// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What the packs hold and how two of them differ, as JSON documents for other programs. Written only. Layer: io.
#include <thidua/law/difference.hpp>
#include <thidua/law/pack.hpp>
#include <thidua/law/statutes.hpp>

#include <string>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace io {

/// Some standards of a pack.
struct listed_pack {
  law::pack pack;
  std::vector<law::provision> provisions;
};
/// How much of a standard is written.
enum class rule_detail {
  named,  ///< its id, award and subject
  whole,  ///< the rule as well, as in a document of kind "pack"
};

/// A document of kind "rules": packs, in the order given, with these standards; what they do not encode and why; and the silences.
std::string to_json(const std::vector<listed_pack>& packs, const std::vector<law::silence>& silences, rule_detail how = rule_detail::named);

/// A document of kind "rules-difference": what `law::differences` finds, each changed condition with both references and its
/// witness, a merit record that `thidua decide` takes, or null. Error: as `law::witnesses`.
std::string difference_json(const law::pack& before, const law::pack& after, award_year year);

}  // namespace io
}  // namespace v0
}  // namespace thidua
