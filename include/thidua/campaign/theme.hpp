// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Themes, slogans and mottos. Layer: campaign.
#include <thidua/core/text_span.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace thidua {
inline namespace v0 {

enum class theme_kind : std::uint8_t {
  theme,   ///< *chủ đề*
  slogan,  ///< *khẩu hiệu*
  motto,   ///< *phương châm*
};
std::string_view to_string(theme_kind kind) noexcept;

/// What a campaign or a phase stands under. No movement: it is not registered for and not rewarded.
struct theme {
  /// Without the quotation marks: "Mừng Đảng, mừng xuân, mừng Đất nước đổi mới".
  std::string text;
  theme_kind kind = theme_kind::theme;
  /// The ordinal of the phase it is for; nothing for the whole campaign.
  std::optional<int> phase = std::nullopt;
  /// Whose it is where it is not the launcher's own: a year's theme of a higher body; else empty.
  std::string launcher = {};
  std::optional<text_span> span = std::nullopt;

  friend bool operator==(const theme&, const theme&) = default;
};

}  // namespace v0
}  // namespace thidua
