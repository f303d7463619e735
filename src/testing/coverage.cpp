// SPDX-License-Identifier: BSL-1.0
#include <thidua/testing/coverage.hpp>

#include <thidua/rules/wording.hpp>

#include "batch.hpp"
#include "excuses.hpp"
#include "io/json_writer.hpp"

#include <ostream>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace testing {

namespace {

using enum node_kind;
using ordered = nlohmann::ordered_json;

constexpr truth answers[] = {truth::yes, truth::no, truth::unknown};

// Why a condition never decided, from what the scenarios came to.
class explainer {
 public:
  explainer(const std::vector<detail::placed_node>& places, const std::vector<detail::scenario_view>& all, const std::vector<flat_finding>& found)
      : places_(places), all_(all), found_(found) {}

  bilingual why_never(std::size_t place, truth answer) const {
    const std::string vi(name_of(answer, language::vietnamese));
    const std::string en(name_of(answer, language::english));
    bool ends_so = false;
    bool is_past = false;
    for (int up = places_[place].parent; up >= 0; up = places_[static_cast<std::size_t>(up)].parent) is_past = is_past || looks_back(places_[static_cast<std::size_t>(up)].at.kind());
    const truth wanted = is_turned(place) ? !answer : answer;
    for (std::size_t i = 0; i < all_.size(); ++i) {
      if (found_[i].front().truth != answer) continue;
      ends_so = true;
      if (found_[i][place].truth != wanted) continue;
      const std::string in = "`" + *all_[i].name + "`";
      if (const int other = other_reason(place, i, wanted); other >= 0) {
        const auto& beside = places_[static_cast<std::size_t>(other)];
        return {.vi = "trong ca " + in + " thì " + detail::shown(beside, language::vietnamese) + " cũng quyết định như vậy",
                .en = "in the case " + in + " " + detail::shown(beside, language::english) + " decides the same"};
      }
      if (is_past) break;
      return {.vi = "trong ca " + in + " câu trả lời không phụ thuộc vào nó", .en = "in the case " + in + " the answer doesn't hang on it"};
    }
    if (!ends_so) return {.vi = "không ca nào có kết quả " + vi, .en = "no case ends " + en};
    if (is_past) return {.vi = "không ca nào " + vi + " vì các năm của riêng nó", .en = "no case is " + en + " because of its years alone"};
    return {.vi = "không ca nào " + vi + " mà chính nó " + std::string(name_of(wanted, language::vietnamese)),
            .en = "in no case that is " + en + " it is itself " + std::string(name_of(wanted, language::english))};
  }

 private:
  static bool looks_back(node_kind kind) {
    return kind == consecutive || kind == within || kind == once || kind == previous || kind == after || kind == chained || kind == count || kind == run_count || kind == over_run;
  }
  bool is_turned(std::size_t place) const {
    bool turned = false;
    for (int up = places_[place].parent; up >= 0; up = places_[static_cast<std::size_t>(up)].parent) turned = turned != (places_[static_cast<std::size_t>(up)].at.kind() == none_of);
    return turned;
  }
  // A condition beside it, or beside what it is part of, that alone would decide as it does.
  int other_reason(std::size_t place, std::size_t in, truth wanted) const {
    std::size_t at = place;
    for (int up = places_[at].parent; up >= 0; up = places_[at].parent) {
      const node_kind kind = places_[static_cast<std::size_t>(up)].at.kind();
      const bool one_decides = (kind == all_of && wanted == truth::no) || ((kind == any_of || kind == none_of) && wanted == truth::yes);
      if (one_decides)
        for (std::size_t other = static_cast<std::size_t>(up) + 1; other < places_.size(); ++other)
          if (other != at && places_[other].parent == up && found_[in][other].truth == wanted) return static_cast<int>(deepest(other, in, wanted));
      if (kind == none_of) wanted = !wanted;
      at = static_cast<std::size_t>(up);
    }
    return -1;
  }

  // Of a group the first of its parts that decides for it.
  std::size_t deepest(std::size_t of, std::size_t in, truth wanted) const {
    const node_kind kind = places_[of].at.kind();
    if (!((kind == all_of && wanted == truth::no) || (kind == any_of && wanted == truth::yes))) return of;
    for (std::size_t part = of + 1; part < places_.size(); ++part)
      if (places_[part].parent == static_cast<int>(of) && found_[in][part].truth == wanted) return deepest(part, in, wanted);
    return of;
  }

  const std::vector<detail::placed_node>& places_;
  const std::vector<detail::scenario_view>& all_;
  const std::vector<flat_finding>& found_;
};

}  // namespace

bool condition_coverage::can_decide(truth answer) const noexcept {
  if (condition.kind() == constant) return false;
  return condition.kind() != unread || answer == truth::unknown;
}

int coverage_report::percent() const noexcept {
  std::size_t wanted = 0;
  std::size_t reached = 0;
  for (const condition_coverage& each : conditions)
    for (const truth answer : {truth::yes, truth::no}) {
      if (!each.can_decide(answer) || !each.excuse[static_cast<std::size_t>(answer)].empty()) continue;
      ++wanted;
      reached += static_cast<std::size_t>(each.decided_for(answer) > 0);
    }
  return wanted == 0 ? 100 : static_cast<int>(reached * 100 / wanted);
}

namespace detail {

coverage_report coverage_of(const node& rule, const std::vector<scenario_view>& all, const std::vector<excuse>& excused) {
  const std::vector<placed_node> places = places_of(rule);
  coverage_report out{.conditions = {}, .scenarios = all.size()};
  std::vector<node> variants{rule};
  for (std::size_t i = 0; i < places.size(); ++i) {
    out.conditions.push_back({.condition = places[i].at, .place = i, .id = places[i].id});
    for (const truth always : {truth::no, truth::yes}) variants.push_back(with_node_at(places, i, thidua::detail::make_node({.kind = constant, .value = always})));
  }
  const rule_batch batch(variants);
  std::vector<flat_finding> found(all.size());
  for (std::size_t s = 0; s < all.size(); ++s) {
    const prepared ready = batch.prepare(all[s].facts, *all[s].options);
    ready.explain(0, all[s].year, found[s]);
    const truth answer = found[s].front().truth;
    for (std::size_t i = 0; i < places.size(); ++i) {
      ++out.conditions[i].was[static_cast<std::size_t>(found[s][i].truth)];
      if (ready.decide(1 + 2 * i, all[s].year) != answer || ready.decide(2 + 2 * i, all[s].year) != answer) ++out.conditions[i].decided[static_cast<std::size_t>(answer)];
    }
  }
  const explainer why(places, all, found);
  for (condition_coverage& each : out.conditions)
    for (const truth answer : answers)
      if (each.can_decide(answer) && each.decided_for(answer) == 0) each.why_never[static_cast<std::size_t>(answer)] = why.why_never(each.place, answer);
  for (const excuse& of : excused) {
    if (!concerns(of, rule, excused_thing::coverage)) continue;
    bool is_stale = true;
    for (condition_coverage& each : out.conditions)
      for (const truth answer : answers)
        if (of.key == each.id + decides + std::string(to_string(answer)) && !each.why_never_for(answer).empty()) {
          each.excuse[static_cast<std::size_t>(answer)] = of.reason;
          is_stale = false;
        }
    if (is_stale) out.stale_excuses.push_back(of.key);
  }
  return out;
}

}  // namespace detail

std::string to_text(const coverage_report& report, language in) {
  const bool vi = in == language::vietnamese;
  std::string out = std::to_string(report.percent()) + (vi ? "% qua " : "% over ") + std::to_string(report.scenarios) + (vi ? " ca\n" : " cases\n");
  std::string never_unknown;
  for (const condition_coverage& each : report.conditions) {
    out += "  `" + each.id + "` " + to_phrase(each.condition, in) + ":";
    for (const truth answer : answers) out += " " + std::string(name_of(answer, in)) + " " + std::to_string(each.decided_for(answer));
    out += '\n';
    for (const truth answer : {truth::yes, truth::no}) {
      if (each.why_never_for(answer).empty()) continue;
      const std::string& excuse = each.excuse[static_cast<std::size_t>(answer)];
      out += (vi ? "    chưa từng quyết định " : "    never decided ") + std::string(name_of(answer, in)) + ": " + each.why_never_for(answer).in(in);
      out += excuse.empty() ? "\n" : (vi ? " — được miễn: " : " — excused: ") + excuse + "\n";
    }
    if (!each.why_never_for(truth::unknown).empty()) never_unknown += (never_unknown.empty() ? "`" : ", `") + each.id + "`";
  }
  // Beside the percentage: a table may well be complete without what is unknown.
  if (!never_unknown.empty()) out += (vi ? "  chưa từng quyết định chưa rõ (không tính): " : "  never decided unknown (not counted): ") + never_unknown + "\n";
  for (const std::string& each : report.stale_excuses) out += (vi ? "  miễn trừ không còn đúng: `" : "  an excuse that no longer holds: `") + each + "`\n";
  return out;
}
std::ostream& operator<<(std::ostream& out, const coverage_report& report) { return out << to_text(report); }

std::string to_json(const coverage_report& report, language in) {
  ordered root = {{"thidua", 1}, {"kind", "coverage"}, {"percent", report.percent()}, {"scenarios", report.scenarios}};
  ordered& conditions = root["conditions"] = ordered::array();
  for (const condition_coverage& each : report.conditions) {
    ordered decided, was, why = ordered::object(), excused = ordered::object();
    for (const truth answer : answers) {
      const std::string key(to_string(answer));
      decided[key] = each.decided_for(answer);
      was[key] = each.was[static_cast<std::size_t>(answer)];
      if (!each.why_never_for(answer).empty()) why[key] = each.why_never_for(answer).in(in);
      if (!each.excuse[static_cast<std::size_t>(answer)].empty()) excused[key] = each.excuse[static_cast<std::size_t>(answer)];
    }
    conditions.push_back({{"id", each.id}, {"wording", to_phrase(each.condition, in)}, {"decided", decided}, {"was", was}, {"why_never", why}});
    if (!excused.empty()) conditions.back()["excused"] = excused;
  }
  return io::detail::to_document(root);
}

}  // namespace testing
}  // namespace v0
}  // namespace thidua
