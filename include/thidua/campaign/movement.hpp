// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Named standing drives: movements and mobilizations, their names compared as people write them. Layer: campaign.
#include <thidua/core/text_span.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {

enum class movement_kind : std::uint8_t {
  movement,      ///< *phong trào thi đua*
  mobilization,  ///< *cuộc vận động*
};
std::string_view to_string(movement_kind kind) noexcept;

/// *Phong trào*, *cuộc vận động*: a named drive that a campaign takes up, often another's.
struct movement {
  /// Without the quotation marks: "Lao động giỏi".
  std::string name;
  movement_kind kind = movement_kind::movement;
  /// Who launched it, as written; empty where that is not said.
  std::string launcher = {};
  /// *Sản xuất kinh doanh*, *hành chính*, *hệ thống Công đoàn*; empty where it is for all.
  std::string sector = {};
  /// Other wordings of the same name.
  std::vector<std::string> aliases = {};
  /// First and last year in which this wording is used, both included; empty: open on that side, or not known.
  std::optional<int> from_year = std::nullopt;
  std::optional<int> to_year = std::nullopt;
  std::optional<text_span> span = std::nullopt;

  /// Whether the wording is the one of that year. noexcept.
  bool in_use(int year) const noexcept { return (!from_year || *from_year <= year) && (!to_year || year <= *to_year); }

  friend bool operator==(const movement&, const movement&) = default;
};

/// A key under which the ways of writing one name are equal: those of `comparison_key`, and commas, semicolons, dashes
/// and quotation marks. Error: errc::not_utf8.
std::string movement_key(std::string_view name);
/// Whether two names are one: "Giỏi việc nước – đảm việc nhà" is "giỏi việc nước, đảm việc nhà". Error: errc::not_utf8.
bool same_movement(std::string_view a, std::string_view b);

/// Known movements. A name may stand in it several times, with years that do not meet.
class movement_table {
 public:
  /// Error: errc::invalid_movement for no name, years backwards, or a name that is there already for one of the years.
  movement_table& add(movement entry);

  const std::vector<movement>& entries() const noexcept { return entries_; }
  std::size_t size() const noexcept { return entries_.size(); }
  auto begin() const noexcept { return entries_.begin(); }
  auto end() const noexcept { return entries_.end(); }

  /// Every movement that goes by the name, whatever the year.
  std::vector<const movement*> find(std::string_view name) const;
  /// The same by the name's `movement_key`, where that is at hand.
  std::vector<const movement*> find_by_key(std::string_view key) const;
  /// The movements a quoted name stands for: itself, or the parts of a joint name when every part is known ("Lao động giỏi,
  /// lao động sáng tạo" is two). Empty where nothing is known.
  std::vector<const movement*> resolve(std::string_view quoted) const;

  friend bool operator==(const movement_table&, const movement_table&) = default;

 private:
  std::vector<movement> entries_;
  std::vector<std::vector<std::string>> keys_;  // of each entry: the keys of its name and aliases
};

namespace movements {
/// A few movements of the whole country and of the trade union, with who launched them and the years a wording is used.
const movement_table& vietnam();
}  // namespace movements

}  // namespace v0
}  // namespace thidua
