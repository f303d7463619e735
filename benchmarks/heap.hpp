// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// How much of the heap is held, counted in operator new. Replaces it for the whole program: for one source of each. Layer: benchmarks.
#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <new>

namespace thidua::bench {

/// Of this thread's and all others' allocations. Unit: bytes asked for, what the allocator adds not among them.
class heap {
 public:
  static std::size_t held() noexcept { return held_.load(std::memory_order_relaxed); }
  /// The most that was held at once since `forget_peak`.
  static std::size_t peak() noexcept { return peak_.load(std::memory_order_relaxed); }
  static void forget_peak() noexcept { peak_.store(held(), std::memory_order_relaxed); }

  static void* take(std::size_t size) {
    // The size stands before the bytes, in a place that keeps their alignment.
    auto* const place = static_cast<std::size_t*>(std::malloc(size + room));
    if (place == nullptr) throw std::bad_alloc();
    *place = size;
    const std::size_t now = held_.fetch_add(size, std::memory_order_relaxed) + size;
    std::size_t most = peak_.load(std::memory_order_relaxed);
    while (most < now && !peak_.compare_exchange_weak(most, now, std::memory_order_relaxed)) {}
    return reinterpret_cast<char*>(place) + room;
  }
  static void give_back(void* bytes) noexcept {
    if (bytes == nullptr) return;
    auto* const place = reinterpret_cast<std::size_t*>(static_cast<char*>(bytes) - room);
    held_.fetch_sub(*place, std::memory_order_relaxed);
    std::free(place);
  }

 private:
  static constexpr std::size_t room = std::max(sizeof(std::size_t), alignof(std::max_align_t));
  static inline std::atomic<std::size_t> held_ = 0;
  static inline std::atomic<std::size_t> peak_ = 0;
};

}  // namespace thidua::bench

void* operator new(std::size_t size) { return thidua::bench::heap::take(size); }
void operator delete(void* bytes) noexcept { thidua::bench::heap::give_back(bytes); }
void operator delete(void* bytes, std::size_t) noexcept { thidua::bench::heap::give_back(bytes); }
