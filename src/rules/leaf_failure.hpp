// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What an application's leaf throws in a batch, as our error that names the row. Layer: rules, private.
#include <thidua/core/error.hpp>

#include "core/quoted.hpp"
#include "node_data.hpp"

#include <cstddef>
#include <exception>
#include <new>
#include <string>

namespace thidua {
inline namespace v0 {
namespace detail {

/// `leaf` may be null: one of several, it is not known which.
[[noreturn]] inline void throw_failed(const custom_leaf* leaf, std::size_t row, const char* why) {
  const std::string id = leaf != nullptr ? " " + in_backticks(leaf->id) : std::string();
  const std::string reason = in_backticks(why);
  throw error(errc::leaf_failed, {.vi = "điều kiện" + id + " gặp lỗi ở dòng " + std::to_string(row) + ": " + reason,
                                  .en = "condition" + id + " failed for row " + std::to_string(row) + ": " + reason});
}

/// Asks leaves of an application. `row()` is asked only when one throws.
template <class Row, class Ask>
auto guarded(const custom_leaf* leaf, Row row, Ask ask) {
  try {
    return ask();
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& thrown) {
    throw_failed(leaf, row(), thrown.what());
  } catch (...) {
    throw_failed(leaf, row(), "?");
  }
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
