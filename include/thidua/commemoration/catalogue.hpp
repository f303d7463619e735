// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A list of commemorations in a fixed order, found by id, by name, and by the days they fall on. Layer: commemoration.
#include <thidua/commemoration/commemoration.hpp>
#include <thidua/core/detail/shared.hpp>
#include <thidua/core/id.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {
struct catalogue_data;
void retain(const catalogue_data* data) noexcept;
void release(const catalogue_data* data) noexcept;
}  // namespace detail

/// Commemorations under their ids. A value: copies are cheap and share what they hold; changing one copy leaves the
/// others, and every `anniversary_range` made from them, as they were. A change invalidates pointers to its entries, and
/// single anniversaries, that no copy and no range keeps alive.
class catalogue {
 public:
  /// An empty one.
  catalogue();

  /// Appends. Error: errc::duplicate_commemoration.
  catalogue& add(commemoration entry);
  /// Puts the entry in the place of the one with its id. Error: errc::unknown_commemoration.
  catalogue& replace(commemoration entry);
  /// Replaces where the id is known, appends where it is not.
  catalogue& put(commemoration entry);
  /// Error: errc::unknown_commemoration.
  catalogue& remove(const id<commemoration>& which);

  /// All entries in their order, verified or not.
  const std::vector<commemoration>& entries() const noexcept;
  std::size_t size() const noexcept { return entries().size(); }
  bool empty() const noexcept { return entries().empty(); }
  auto begin() const noexcept { return entries().begin(); }
  auto end() const noexcept { return entries().end(); }

  /// The entry, or null. Valid until this catalogue changes or its last copy is gone. Complexity: logarithmic.
  const commemoration* find(const id<commemoration>& which) const noexcept;
  /// Error: errc::unknown_commemoration.
  const commemoration& at(const id<commemoration>& which) const;
  /// Every entry one of whose names or aliases is the text, spelling apart (`comparison_key`); where there is none, every
  /// entry one of whose names contains it. Never a guess: several candidates are several. In the catalogue's order.
  std::vector<const commemoration*> candidates(std::string_view name) const;

  friend bool operator==(const catalogue& a, const catalogue& b) noexcept { return a.entries() == b.entries(); }

 private:
  friend class anniversary_range;
  detail::catalogue_data& writable();

  detail::shared<detail::catalogue_data> data_;
};

namespace commemorations {
/// The built-in catalogue: the great days, public holidays, and the days of sectors, organizations and localities of
/// Vietnam. Unverified entries are in it and marked; lists leave them out unless asked.
const catalogue& vietnam();
}  // namespace commemorations

}  // namespace v0
}  // namespace thidua
