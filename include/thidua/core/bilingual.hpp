// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A text in Vietnamese and English, and the choice between them. Layer: core.
#include <string>

namespace thidua {
inline namespace v0 {

/// The language a text is wanted in.
enum class language { vietnamese, english };

/// One text in both languages of the library. UTF-8, NFC.
struct bilingual {
  std::string vi = {};
  std::string en = {};

  /// The text in the wanted language; the Vietnamese one where there is no English one.
  const std::string& in(language wanted) const noexcept {
    return wanted == language::english && !en.empty() ? en : vi;
  }
  bool empty() const noexcept { return vi.empty() && en.empty(); }

  friend bool operator==(const bilingual&, const bilingual&) = default;
};

}  // namespace v0
}  // namespace thidua
