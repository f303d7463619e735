// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The version of the library, outside the layers. CMake reads it from here: this is the only place that states it.

#define THIDUA_VERSION_MAJOR 0
#define THIDUA_VERSION_MINOR 1
#define THIDUA_VERSION_PATCH 0

#define THIDUA_VERSION_TEXT_(major, minor, patch) #major "." #minor "." #patch
#define THIDUA_VERSION_TEXT(major, minor, patch) THIDUA_VERSION_TEXT_(major, minor, patch)

namespace thidua {
inline namespace v0 {

/// The version as text: "major.minor.patch".
inline constexpr char version_string[] =
    THIDUA_VERSION_TEXT(THIDUA_VERSION_MAJOR, THIDUA_VERSION_MINOR, THIDUA_VERSION_PATCH);

}  // namespace v0
}  // namespace thidua

#undef THIDUA_VERSION_TEXT
#undef THIDUA_VERSION_TEXT_
