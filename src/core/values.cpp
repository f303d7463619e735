// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/error.hpp>
#include <thidua/core/id.hpp>
#include <thidua/core/quantity.hpp>

#include "quoted.hpp"

namespace thidua {
inline namespace v0 {

void detail::throw_malformed_id(std::string_view text) {
  const std::string shown = in_backticks(text);
  throw error(errc::malformed_id, {.vi = shown + " không phải là mã định danh", .en = shown + " is not an id"},
              {.vi = "mã gồm các ký tự a–z 0–9 _ . -, đầu và cuối là chữ hoặc số",
               .en = "an id holds a–z 0–9 _ . -, a letter or digit at both ends"});
}

void detail::throw_invalid_quantity(long long count) {
  const std::string number = std::to_string(count);
  throw error(errc::invalid_quantity, {.vi = "số " + number + " nằm ngoài phạm vi của đại lượng", .en = number + " is outside the range of its quantity"});
}

}  // namespace v0
}  // namespace thidua
