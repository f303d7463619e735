// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/finding.hpp>
#include <thidua/rules/wording.hpp>

#include "fact_words.hpp"
#include "leaf_evidence.hpp"
#include "prepared.hpp"

#include <algorithm>
#include <ostream>

namespace thidua {
inline namespace v0 {
namespace detail {
namespace {

// What supports the answer of an entry in a year, followed down to the facts.
template <class Words>
class supporter {
 public:
  // Up to `floor` all years are the same.
  supporter(const layout& rules, const leaf_facts& known, const evaluation<Words>& in, const void* facts, const decision_options& options, int floor)
      : rules_(rules), known_(known), in_(in), facts_(facts), options_(options), floor_(std::clamp(floor - in.base(), 0, Words::years - 1)) {}

  std::vector<evidence> of(int entry, int year) {
    found_ = evidence_list();
    const auto bits = static_cast<std::size_t>(bit_of(year) - floor_ + 1);
    seen_.assign(rules_.entries.size() * bits, false);
    bits_ = bits;
    cite(entry, bit_of(year));
    return found_.take();
  }
  truth at(int entry, int year) const { return at_bit(entry, bit_of(year)); }

 private:
  using enum node_kind;

  int bit_of(int year) const { return std::clamp(year - in_.base(), 0, Words::years - 1); }
  const layout_entry& entry(int at) const { return rules_.entries[static_cast<std::size_t>(at)]; }
  truth at_bit(int at, int bit) const {
    const int line = entry(at).line;
    return Words::at(in_.table().yes(line), bit) ? truth::yes : Words::at(in_.table().may(line), bit) ? truth::unknown : truth::no;
  }
  int streak(int at, int bit, truth least) const {
    const auto& line = least == truth::yes ? in_.table().yes(entry(at).line) : in_.table().may(entry(at).line);
    return Words::streak(line, bit, bit + 1);
  }

  // The years of `at` that end at `bit`, n of them or as far as there is a difference, in which it is `wanted`.
  void cite_years(int at, int bit, int n, truth wanted) {
    for (int i = 0; i < n && bit - i >= floor_; ++i)
      if (at_bit(at, bit - i) == wanted) cite(at, bit - i);
  }
  // The same of what is counted: a number supports a yes where there is some for sure, a no where there is a bound.
  void cite_counted(int at, int bit, int n, truth wanted) {
    const layout_entry& of = entry(at);
    if (!of.is_number) {
      cite_years(at, bit, n, wanted);
      return;
    }
    for (int i = 0; i < n && bit - i >= floor_; ++i) {
      const interval there = known_.numbers[static_cast<std::size_t>(at)].at(in_.base() + bit - i);
      const bool supports = wanted == truth::yes  ? there.at_least > 0
                            : wanted == truth::no ? there.at_most != interval::unbounded
                                                  : !there.is_exact();
      if (supports) cite(at, bit - i);
    }
  }

  void cite(int at, int year_bit) {
    const int bit = std::max(year_bit, floor_);
    const std::size_t place = static_cast<std::size_t>(at) * bits_ + static_cast<std::size_t>(bit - floor_);
    if (seen_[place]) return;
    seen_[place] = true;
    const layout_entry& of = entry(at);
    const truth met = at_bit(at, bit);
    const int all = bit + 1;
    const auto children = [&](truth wanted) {
      for (const int child : of.children)
        if (at_bit(child, bit) == wanted) cite(child, bit);
    };
    if (of.is_leaf) {
      cite_leaf(of, rules_.part_of(facts_, of.part), in_.base() + bit, options_, found_);
      return;
    }
    const node_terms& terms = of.terms;
    switch (terms.kind) {
      case all_of:
      case any_of:
      case at_least: children(met); break;
      case none_of: children(!met); break;
      case consecutive: cite_years(of.children[0], bit, terms.n, met); break;
      case within: cite_years(of.children[0], bit, terms.n, met); break;
      case once: cite_years(of.children[0], bit, all, met); break;
      case previous: cite(of.children[0], std::max(bit - terms.n, 0)); break;
      case after: cite_years(of.children[0], std::max(bit - 1, 0), all, met); break;
      case chained: cite_years(of.children[0], bit, (terms.n - 1) * terms.gap + 1, met); break;
      case count: cite_counted(of.children[0], bit, terms.n, met); break;
      case run_count: cite_run(of, bit, met); break;
      case over_run: {
        const int run = of.children[0];
        const int body = of.children[1];
        if (met == truth::yes) {
          cite_years(run, bit, streak(run, bit, truth::yes), truth::yes);
          cite_in_run(body, bit);
        } else if (met == truth::no) {
          if (streak(run, bit, truth::unknown) < std::min(terms.n, all)) cite_years(run, bit, terms.n, truth::no);
          if (at_bit(body, bit) == truth::no) cite_in_run(body, bit);
        } else {
          cite_years(run, bit, std::max(terms.n, streak(run, bit, truth::unknown)), truth::unknown);
          if (at_bit(body, bit) == truth::unknown) cite_in_run(body, bit);
        }
        break;
      }
      default: break;
    }
  }

  // What makes a run supports the whole condition over it, and is said there: what is counted in it concerns something else.
  void cite_in_run(int body, int bit) {
    ++runs_;
    cite(body, bit);
    --runs_;
  }
  void cite_run_years(int run, int bit, int n, truth wanted) {
    if (runs_ > 0) cite_years(run, bit, n, wanted);
  }
  void cite_run(const layout_entry& of, int bit, truth met) {
    const int sure = streak(of.run, bit, truth::yes);
    const int possible = streak(of.run, bit, truth::unknown);
    if (met == truth::yes) {
      cite_run_years(of.run, bit, sure, truth::yes);
      cite_counted(of.children[0], bit, sure, truth::yes);
    } else if (met == truth::no) {
      // A longer run, or more in it, could have reached the number.
      const int reach = std::max(possible, of.terms.k) + 1;
      cite_run_years(of.run, bit, reach, truth::no);
      cite_counted(of.children[0], bit, reach, truth::no);
    } else {
      cite_run_years(of.run, bit, possible, truth::unknown);
      cite_counted(of.children[0], bit, possible, truth::unknown);
    }
  }

  const layout& rules_;
  const leaf_facts& known_;
  const evaluation<Words>& in_;
  const void* facts_;
  const decision_options& options_;
  int floor_;
  evidence_list found_;
  std::vector<bool> seen_;  // of an entry in a year: what supports it is cited already
  std::size_t bits_ = 0;
  int runs_ = 0;  // conditions over a run around what is cited
};

// Years worth showing under a condition over past years.
int years_shown(const layout_entry& of, const condition_value& value) {
  using enum node_kind;
  constexpr int most = 30;
  const int run = std::min(value.measured.at_most, most) + 1;
  switch (of.terms.kind) {
    case consecutive:
    case within:
    case count: return std::min(of.terms.n, most);
    case over_run: return std::min(std::max(of.terms.n, run), most);
    case chained: return std::min((of.terms.n - 1) * of.terms.gap + 1, most);
    default: return 0;
  }
}

template <class Words>
class teller {
 public:
  teller(const layout& rules, const leaf_facts& known, const evaluation<Words>& in, const void* facts, const decision_options& options, award_year year, int floor)
      : rules_(rules), support_(rules, known, in, facts, options, floor), facts_(facts), options_(options), year_(year), base_(in.base()) {
    in.at(0, year.number(), values_);
  }

  finding tell(int place, const std::string& id, const legal_reference* inherited) {
    const layout_place& at = rules_.places[static_cast<std::size_t>(place)];
    const layout_entry& entry = rules_.entries[static_cast<std::size_t>(at.entry)];
    const node said = node_of(*at.node);
    const condition_value& value = values_[static_cast<std::size_t>(place)];
    const legal_reference* reference = said.reference() ? &*said.reference() : inherited;
    finding out{.id = said.id().empty() ? id : said.id(),
                .kind = said.kind(),
                .truth = value.truth,
                .year = year_,
                .wording = {.vi = to_heading(said, language::vietnamese), .en = to_heading(said, language::english)},
                .reference = reference == nullptr ? std::nullopt : std::optional(*reference),
                .measured = value.is_measured ? std::optional(value.measured) : std::nullopt,
                .required = value.is_measured ? std::optional(value.required) : std::nullopt,
                .evidence = support_.of(at.entry, year_.number())};
    if (at.node->terms.kind == node_kind::on) out.measured.reset(), out.required.reset();
    if (entry.is_leaf && entry.terms.kind == node_kind::judged && is_left_to_council(entry, rules_.part_of(facts_, entry.part), year_.number()))
      out.judgements.push_back(entry.terms.text);
    const int shown = at.node->terms.kind == node_kind::on ? 0 : years_shown(entry, value);
    for (int i = 0; i < shown && year_.number() - i > std::max(base_, 0); ++i)
      out.years.push_back({award_year(year_.number() - i), support_.at(entry.children[0], year_.number() - i)});
    int number = 1;
    for (int child = place + 1; child < place + at.size; child += rules_.places[static_cast<std::size_t>(child)].size) {
      out.children.push_back(tell(child, out.id + "." + std::to_string(number++), reference));
      for (const std::string& each : out.children.back().judgements)
        if (std::find(out.judgements.begin(), out.judgements.end(), each) == out.judgements.end()) out.judgements.push_back(each);
    }
    return out;
  }

 private:
  // A handle to what the rule keeps alive.
  static node node_of(const rule_node& of) {
    retain(&of);
    return node(shared<rule_node>(&of));
  }

  const layout& rules_;
  supporter<Words> support_;
  const void* facts_;
  const decision_options& options_;
  award_year year_;
  int base_;
  flat_finding values_;
};

}  // namespace

finding explain(const node& rule, const void* facts, award_year year, const decision_options& options) {
  const layout& rules = rule.get()->laid_out.of(*rule.get());
  const leaf_facts known = leaf_facts::of(rules, facts, options);
  // What is told of the years before the base is the same for all of them, and not only what follows from it.
  const int base = std::min({known.before_changes(rules, true).value_or(year.number() - 1), known.before_told.value_or(year.number() - 1), year.number() - 1});
  const auto tell = [&](auto& in) {
    in.work_out(true);
    using words = typename std::remove_reference_t<decltype(in)>::words;
    return teller<words>(rules, known, in, facts, options, year, base).tell(0, rule.id().empty() ? "rule" : rule.id(), nullptr);
  };
  if (year.number() - base < narrow::years) {
    evaluation<narrow> in(rules, known, base);
    return tell(in);
  }
  evaluation<wide> in(rules, known, 0);
  return tell(in);
}

}  // namespace detail

std::optional<int> finding::deficit() const noexcept {
  if (truth == thidua::truth::yes || !measured || !required || measured->at_least >= *required) return std::nullopt;
  return *required - measured->at_least;
}

const finding* finding::find(std::string_view wanted) const noexcept {
  if (id == wanted) return this;
  for (const finding& each : children)
    if (const finding* found = each.find(wanted)) return found;
  return nullptr;
}

namespace {

// A condition about one fact, over past years or turned round: one line says both.
bool is_one_line(const finding& found) {
  if (found.children.size() != 1 || !found.children.front().children.empty()) return false;
  using enum node_kind;
  switch (found.kind) {
    case none_of:
    case consecutive:
    case within:
    case once:
    case previous:
    case after:
    case chained:
    case count:
    case run_count: return true;
    default: return false;
  }
}

// What is around a line.
struct surroundings {
  int depth = 0;
  const legal_reference* shown = nullptr;
  bool has_no_run = false;  // within a condition over a run, of which there is none
};

std::string measured_words(const finding& found, bool has_no_run, language in) {
  const bool vi = in == language::vietnamese;
  if (has_no_run && found.kind == node_kind::run_count) return vi ? " — không có khoảng năm liên tục nào để tính" : " — there is no unbroken run of years to count in";
  const auto number = [](int n) { return n == interval::unbounded ? std::string("∞") : std::to_string(n); };
  const interval& is = *found.measured;
  std::string text = vi ? " — có " : " — has ";
  text += is.is_exact() ? number(is.at_least) : number(is.at_least) + (is.at_most == interval::unbounded ? "+" : "–" + number(is.at_most));
  return text + (vi ? ", cần " : ", needs ") + std::to_string(*found.required);
}

void write(const finding& found, language in, const surroundings& around, std::string& into) {
  const bool vi = in == language::vietnamese;
  const char* sign = found.truth == truth::yes ? "✓" : found.truth == truth::no ? "✗" : "?";
  into += std::string(static_cast<std::size_t>(around.depth) * 2, ' ') + sign + " " + found.wording.in(in);
  if (found.measured && found.required && found.kind != node_kind::all_of && found.kind != node_kind::any_of && found.kind != node_kind::none_of)
    into += measured_words(found, around.has_no_run, in);
  const bool has_no_parts = found.children.empty() || is_one_line(found);
  if (!found.years.empty()) {
    into += " (";
    for (std::size_t i = 0; i < found.years.size(); ++i) {
      const year_truth& each = found.years[i];
      into += (i == 0 ? "" : " ") + std::to_string(each.year.number()) + (each.truth == truth::yes ? "✓" : each.truth == truth::no ? "✗" : "?");
    }
    into += ")";
  } else if (has_no_parts && found.truth != truth::yes && !(around.has_no_run && found.kind == node_kind::run_count)) {
    std::string told;
    for (const evidence& each : found.evidence) told += (told.empty() ? "" : "; ") + detail::in_words(each, in);
    if (!told.empty()) into += " (" + told + ")";
  }
  // A line that stands for itself in a report also says what it is part of.
  const bool is_inherited = found.reference && around.shown != nullptr && *found.reference == *around.shown;
  if (found.reference && !is_inherited) into += " [" + to_citation(*found.reference, in) + "]";
  if (is_inherited && has_no_parts && found.truth != truth::yes) into += (vi ? " [thuộc " : " [under ") + to_citation(*found.reference, in) + "]";
  if (found.kind == node_kind::judged && !found.judgements.empty()) into += vi ? " — để hội đồng xem xét" : " — left to the council";
  into += '\n';
  if (is_one_line(found)) return;
  surroundings inner{.depth = around.depth + 1, .shown = found.reference ? &*found.reference : around.shown, .has_no_run = around.has_no_run};
  if (found.kind == node_kind::over_run) inner.has_no_run = found.measured && found.measured->at_most == 0;
  for (const finding& each : found.children) write(each, in, inner, into);
}

}  // namespace

std::string to_text(const finding& found, language in) {
  std::string text;
  write(found, in, {}, text);
  return text;
}
std::ostream& operator<<(std::ostream& out, const finding& found) { return out << to_text(found); }

}  // namespace v0
}  // namespace thidua
