// SPDX-License-Identifier: BSL-1.0
#include "all_headers.hpp"

const void* version_in_the_other_unit();

int main() {
  // One program, one object: an inline variable has the same address in both.
  return version_in_the_other_unit() == static_cast<const void*>(thidua::version_string) ? 0 : 1;
}
