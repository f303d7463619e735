// SPDX-License-Identifier: BSL-1.0
// JSON and iCalendar: the parts with dependencies of their own.
#include <thidua/io/ics.hpp>
#include <thidua/io/json.hpp>
#include <thidua/thidua.hpp>

int main() {
  using namespace thidua;
  const catalogue& all = commemorations::vietnam();
  const catalogue again = io::catalogue_from_json(io::to_json(all));
  return io::to_ics(anniversaries(again, period::of_year(2027))).empty() ? 1 : 0;
}
