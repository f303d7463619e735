// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The words commemorations are told with: what leads to one, what its name may begin with. Layer: plan, private.
#include "events.hpp"
#include "grammar.hpp"
#include "source.hpp"

#include <cstddef>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// What is said of what a trigger leads to.
enum trigger { keeps_day = 1, works_towards, commemorates };
/// "chào mừng", "kỷ niệm", "hướng tới": what leads to a commemoration.
const phrase_map& triggers();
/// The one at the place: no medal, "Kỷ niệm chương", and no "nhân" of "công nhân".
phrase_map::hit trigger_at(const source& in, std::size_t place, const event_names& events);
/// What an event that no catalogue holds may begin with.
const phrase_map& event_openings();
/// What a number of times may stand behind, within the name: "sinh nhật lần thứ 95 của Đảng".
const phrase_map& counted_heads();
/// What stands behind a number of years that tells of work, "5 năm thực hiện".
const phrase_map& no_events();
/// What a day that no catalogue holds is called.
const phrase_map& day_kinds();

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
