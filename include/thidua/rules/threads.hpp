// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// How many threads share a batch. Layer: rules.

namespace thidua {
inline namespace v0 {

/// How many threads share the work. The result is the same, to the byte, for any number. Range: 1 … 1024; more than there is work
/// for are not started.
struct threads {
  int count = 1;
};

}  // namespace v0
}  // namespace thidua
