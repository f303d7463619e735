// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A shared, immutable object kept alive by its handles: std::shared_ptr<const T> without the 9,000 lines of <memory>.
/// Layer: core.
#include <utility>

namespace thidua {
inline namespace v0 {
namespace detail {

/// A handle to a `const T`, or to nothing. `T` may be incomplete: `void retain(const T*) noexcept` and
/// `void release(const T*) noexcept` are found beside it and count in src/, atomically.
template <class T>
class shared {
 public:
  shared() noexcept = default;
  /// Takes over one count.
  explicit shared(const T* owned) noexcept : object_(owned) {}
  shared(const shared& other) noexcept : object_(other.object_) {
    if (object_ != nullptr) retain(object_);
  }
  shared(shared&& other) noexcept : object_(std::exchange(other.object_, nullptr)) {}
  shared& operator=(shared other) noexcept {
    std::swap(object_, other.object_);
    return *this;
  }
  ~shared() {
    if (object_ != nullptr) release(object_);
  }

  const T* get() const noexcept { return object_; }
  const T& operator*() const noexcept { return *object_; }
  const T* operator->() const noexcept { return object_; }
  explicit operator bool() const noexcept { return object_ != nullptr; }

 private:
  const T* object_ = nullptr;
};

}  // namespace detail
}  // namespace v0
}  // namespace thidua
