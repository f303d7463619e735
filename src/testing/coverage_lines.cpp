// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/coverage.hpp>

#include "line_index.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace testing {

namespace {

using enum node_kind;

// As rules are written as JSON.
std::string pointer_of_child(const node& of, const std::string& pointer, std::size_t i) {
  const std::string kind(to_string(of.kind()));
  switch (of.kind()) {
    case all_of:
    case any_of:
    case none_of: return pointer + "/" + kind + "/" + std::to_string(i);
    case at_least: return pointer + "/of/" + std::to_string(i);
    case once:
    case after: return pointer + "/" + kind;
    case count:
    case run_count: return pointer + "/count";
    case over_run: return pointer + (i == 0 ? "/of" : "/body");
    default: return pointer + "/of";
  }
}

// A condition that was the reason for something, a yes and a no among them.
struct branch_hits {
  std::size_t decided = 0;
  std::size_t yes = 0;
  std::size_t no = 0;
};
struct line_hits {
  std::size_t hits = 0;
  std::vector<branch_hits> branches = {};
};

class collector {
 public:
  collector(std::string_view text, const std::vector<located_coverage>& rules) : lines_(text) {
    for (const located_coverage& each : rules)
      if (!each.report.conditions.empty()) add(each.report, 0, each.pointer);
  }
  std::map<int, line_hits> take() && { return std::move(hits_); }

 private:
  // Gives the place behind the condition and its parts.
  std::size_t add(const coverage_report& report, std::size_t place, const std::string& pointer) {
    const condition_coverage& at = report.conditions[place];
    if (const auto line = lines_.line_of(pointer); line && at.can_decide(truth::unknown)) {
      const std::size_t decided = at.decided[0] + at.decided[1] + at.decided[2];
      line_hits& here = hits_[*line];
      here.hits = std::max(here.hits, decided);  // no branch is taken on a line that nothing hits
      if (at.can_decide(truth::yes)) here.branches.push_back({decided, at.decided_for(truth::yes), at.decided_for(truth::no)});
    }
    ++place;
    for (std::size_t i = 0; i < at.condition.size(); ++i) place = add(report, place, pointer_of_child(at.condition, pointer, i));
    return place;
  }

  detail::line_index lines_;
  std::map<int, line_hits> hits_;
};

struct totals {
  explicit totals(const std::map<int, line_hits>& lines) {
    for (const auto& [line, each] : lines) {
      ++found;
      hit += static_cast<std::size_t>(each.hits > 0);
      for (const branch_hits& of : each.branches) {
        branches += 2;
        taken += static_cast<std::size_t>(of.yes > 0) + static_cast<std::size_t>(of.no > 0);
      }
    }
  }
  std::size_t found = 0, hit = 0, branches = 0, taken = 0;
};

std::string in_xml(std::string_view text) {
  std::string out;
  for (const char each : text) {
    if (each == '&') out += "&amp;";
    else if (each == '<') out += "&lt;";
    else if (each == '"') out += "&quot;";
    else out += each;
  }
  return out;
}
// Of 10,000, as a decimal number; the same under every locale.
std::string rate(std::size_t of, std::size_t all) {
  if (of == all) return "1";
  std::string digits = std::to_string(of * 10'000 / all);
  return "0." + std::string(4 - digits.size(), '0') + digits;
}

}  // namespace

std::string to_lcov(std::string_view file, std::string_view text, const std::vector<located_coverage>& rules) {
  const std::map<int, line_hits> lines = collector(text, rules).take();
  std::string out = "TN:\nSF:" + std::string(file) + "\n";
  const auto number = [](std::size_t n) { return std::to_string(n); };
  for (const auto& [line, each] : lines)
    for (std::size_t i = 0; i < each.branches.size(); ++i) {
      const std::string head = "BRDA:" + std::to_string(line) + "," + number(i) + ",";
      const branch_hits& of = each.branches[i];
      const bool is_reached = of.decided > 0;
      out += head + "0," + (is_reached ? number(of.yes) : "-") + "\n" + head + "1," + (is_reached ? number(of.no) : "-") + "\n";
    }
  const totals all(lines);
  out += "BRF:" + number(all.branches) + "\nBRH:" + number(all.taken) + "\n";
  for (const auto& [line, each] : lines) out += "DA:" + std::to_string(line) + "," + number(each.hits) + "\n";
  return out + "LF:" + number(all.found) + "\nLH:" + number(all.hit) + "\nend_of_record\n";
}

std::string to_cobertura(std::string_view file, std::string_view text, const std::vector<located_coverage>& rules) {
  const std::map<int, line_hits> lines = collector(text, rules).take();
  const totals all(lines);
  const std::string name = in_xml(file);
  const std::string rates = "line-rate=\"" + rate(all.hit, all.found) + "\" branch-rate=\"" + rate(all.taken, all.branches) + "\"";
  const auto number = [](std::size_t n) { return std::to_string(n); };
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE coverage SYSTEM \"http://cobertura.sourceforge.net/xml/coverage-04.dtd\">\n";
  out += "<coverage " + rates + " lines-covered=\"" + number(all.hit) + "\" lines-valid=\"" + number(all.found) + "\" branches-covered=\"" + number(all.taken) +
         "\" branches-valid=\"" + number(all.branches) + "\" complexity=\"0\" version=\"1\" timestamp=\"0\">\n";
  out += "  <sources><source>.</source></sources>\n  <packages>\n    <package name=\"rules\" " + rates + " complexity=\"0\">\n      <classes>\n";
  out += "        <class name=\"" + name + "\" filename=\"" + name + "\" " + rates + " complexity=\"0\">\n          <methods/>\n          <lines>\n";
  for (const auto& [line, each] : lines) {
    out += "            <line number=\"" + std::to_string(line) + "\" hits=\"" + number(each.hits) + "\"";
    if (!each.branches.empty()) {
      const totals here({{line, each}});
      out += " branch=\"true\" condition-coverage=\"" + number(here.taken * 100 / here.branches) + "% (" + number(here.taken) + "/" + number(here.branches) + ")\"";
    }
    out += "/>\n";
  }
  return out + "          </lines>\n        </class>\n      </classes>\n    </package>\n  </packages>\n</coverage>\n";
}

}  // namespace testing
}  // namespace v0
}  // namespace thidua
