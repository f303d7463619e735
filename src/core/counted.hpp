// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The count behind detail::shared. Layer: core, private.
#include <atomic>

namespace thidua {
inline namespace v0 {
namespace detail {

struct counted {
  mutable std::atomic<long> handles{1};

  counted() = default;
  counted(const counted&) noexcept {}  // a copy has its own handles
  counted& operator=(const counted&) = delete;
};

template <class T>
void retain_counted(const T* object) noexcept {
  object->handles.fetch_add(1, std::memory_order_relaxed);
}
template <class T>
void release_counted(const T* object) noexcept {
  if (object->handles.fetch_sub(1, std::memory_order_acq_rel) == 1) delete object;
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
