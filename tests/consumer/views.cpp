// SPDX-License-Identifier: BSL-1.0
#include <thidua/thidua.hpp>
#include <thidua/views.hpp>

int main() {
  using namespace thidua;
  const anniversary_range year = anniversaries(commemorations::vietnam(), period::of_year(2025));
  auto round = year | views::round_only;
  return round.begin() == round.end() ? 1 : 0;
}
