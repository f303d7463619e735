// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Stable identifiers, typed by what they name. Layer: core.
#include <compare>
#include <string>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace detail {

/// True for one or more of a–z 0–9 _ . - with a letter or digit at both ends.
constexpr bool is_id(std::string_view text) noexcept {
  const auto alphanumeric = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  if (text.empty() || !alphanumeric(text.front()) || !alphanumeric(text.back())) return false;
  for (const char c : text)
    if (!alphanumeric(c) && c != '_' && c != '.' && c != '-') return false;
  return true;
}
[[noreturn]] void throw_malformed_id(std::string_view text);

}  // namespace detail

/// The stable identifier of a `Thing`: `id<commemoration>("kiem_sat")`. Ids of different things do not compare.
/// Range: one or more of a–z 0–9 _ . - with a letter or digit at both ends. Error: errc::malformed_id.
template <class Thing>
class id {
 public:
  explicit id(std::string_view text) : text_(text) {
    if (!detail::is_id(text)) detail::throw_malformed_id(text);
  }

  const std::string& text() const noexcept { return text_; }

  friend bool operator==(const id&, const id&) = default;
  friend auto operator<=>(const id& a, const id& b) noexcept { return a.text_.compare(b.text_) <=> 0; }
  friend bool operator==(const id& a, std::string_view b) noexcept { return a.text_ == b; }

 private:
  std::string text_;
};

}  // namespace v0
}  // namespace thidua
