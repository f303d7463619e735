// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Text that is seen at a glance to need no normalization, and single code points. Layer: core, private.
#include <string>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace detail {

/// True only for valid UTF-8 in normal form C: ASCII, the precomposed letters of Vietnamese and its neighbours, dashes and
/// quotation marks. False is no verdict. A fraction of the time that `to_nfc` takes to find out.
bool is_plainly_nfc(std::string_view text) noexcept;
/// A code point that UTF-8 can write.
void append_utf8(std::string& out, char32_t c);

}  // namespace detail
}  // namespace v0
}  // namespace thidua
