// SPDX-License-Identifier: BSL-1.0
// JSON, iCalendar and plan documents: the parts with dependencies of their own.
#include <thidua/io/campaign_json.hpp>
#include <thidua/io/ics.hpp>
#include <thidua/io/json.hpp>
#include <thidua/io/merit_record_lines.hpp>
#include <thidua/io/plan_json.hpp>
#include <thidua/io/timeline.hpp>
#include <thidua/plan/reader.hpp>
#include <thidua/plan/writer.hpp>
#include <thidua/thidua.hpp>

#include <string>

int main() {
  using namespace thidua;
  const catalogue& all = commemorations::vietnam();
  const catalogue again = io::catalogue_from_json(io::to_json(all));
  const campaign of{.year = 2027, .phases = {{.ordinal = 1, .from = date(2027, 1, 1), .to = date(2027, 12, 31)}}};
  if (io::campaign_from_json(io::to_json(of, all), all) != of) return 1;
  if (io::to_svg(overview_of(of, vietnam_facts(), date(2027, 1, 1))).empty()) return 1;
  const merit_record officer = merit_record::individual("r1").rated(2026_y, rating::good);
  if (io::merit_record_from_json(io::to_json(officer)) != officer) return 1;
  const std::string text = plan::write(of);
  if (plan::read(text).campaign.phases.size() != 1) return 1;
  if (io::to_sarif({{.file = "plan.txt", .text = text, .diagnostics = plan::lint(text)}}).empty()) return 1;
  return io::to_ics(anniversaries(again, period::of_year(2027))).empty() ? 1 : 0;
}
