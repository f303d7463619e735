// SPDX-License-Identifier: BSL-1.0
// What a reader knows, made ready once.
#include "analysis.hpp"

#include <thidua/core/text.hpp>

#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

knowledge::knowledge(reference_facts facts, lexicon with) : known(std::move(facts)), words(std::move(with)), events(known.events, words) {
  for (const congress& each : known.congresses) congress_bodies.emplace(comparison_key(each.body), each.body);
  prepared = prepare_words(*this);
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
