// SPDX-License-Identifier: BSL-1.0
// Text goes through utf8proc and the anniversaries through the compiled catalogue: what is missing does not link.
#include <thidua/thidua.hpp>

#include <iostream>

int main() {
  using namespace thidua;
  const anniversary_range year = anniversaries(commemorations::vietnam(), period::of_year(2027));
  for (const anniversary& each : year) std::cout << each << '\n';
  return to_nfc("a\xCC\x81") == "\xC3\xA1" && !year.empty() ? 0 : 1;
}
