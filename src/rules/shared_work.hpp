// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Work on a row of items, shared by several threads. Layer: rules, private.
#include <thidua/core/quantity.hpp>
#include <thidua/rules/threads.hpp>

#include <algorithm>
#include <cstddef>
#include <exception>
#include <system_error>
#include <thread>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

/// How many parts so many items are shared in. Error: errc::invalid_quantity.
inline std::size_t parts_of(std::size_t items, threads by) {
  if (by.count < 1 || by.count > 1024) throw_invalid_quantity(by.count);
  return std::max<std::size_t>(1, std::min(items, static_cast<std::size_t>(by.count)));
}

/// Calls `f(part, first, last)` for each part, the items first … last - 1 being its own. What several throw, the first part's
/// exception passes on, after all have ended.
template <class F>
void share(std::size_t items, std::size_t parts, F f) {
  std::vector<std::exception_ptr> failed(parts);
  const auto part = [&](std::size_t at) noexcept {
    try {
      f(at, items * at / parts, items * (at + 1) / parts);
    } catch (...) {
      failed[at] = std::current_exception();
    }
  };
  std::vector<std::thread> started;
  started.reserve(parts - 1);
  std::size_t next = 1;
  try {
    for (; next < parts; ++next) started.emplace_back(part, next);
  } catch (const std::system_error&) {
    // No more threads are to be had: this one does what is left.
  }
  part(0);
  for (; next < parts; ++next) part(next);
  for (std::thread& each : started) each.join();
  for (const std::exception_ptr& each : failed)
    if (each) std::rethrow_exception(each);
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
