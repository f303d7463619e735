// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/population.hpp>

#include <thidua/core/error.hpp>

#include "circuit.hpp"
#include "plane_store.hpp"
#include "prepared.hpp"
#include "program.hpp"
#include "shared_work.hpp"

#include <algorithm>
#include <compare>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

namespace thidua {
inline namespace v0 {

// Writes planes.
struct plane_parts {
  static void resize(truth_plane& of, std::size_t rows, std::size_t words, bool has_unknowns) {
    of.size_ = rows;
    of.yes_.resize(words);
    if (has_unknowns) of.may_.resize(words);
  }
  static std::uint64_t* yes(truth_plane& of) noexcept { return of.yes_.data(); }
  static std::uint64_t* may(truth_plane& of) noexcept { return of.may_.data(); }
  static truth_counts& counts(truth_plane& of) noexcept { return of.counts_; }

  static void set(truth_plane& of, std::size_t row, truth value) {
    const truth before = of.at(row);
    if (before == value) return;
    const std::uint64_t bit = std::uint64_t(1) << row % 64;
    const auto put = [&](std::uint64_t& word, bool is_set) { word = is_set ? word | bit : word & ~bit; };
    if (of.counts_.unknown == 0 && value == truth::unknown) of.may_ = of.yes_;
    put(of.yes_[row / 64], value == truth::yes);
    if (of.counts_.unknown > 0 || value == truth::unknown) put(of.may_[row / 64], value != truth::no);
    --count(of, before);
    ++count(of, value);
  }

 private:
  static std::size_t& count(truth_plane& of, truth value) noexcept {
    return value == truth::yes ? of.counts_.yes : value == truth::no ? of.counts_.no : of.counts_.unknown;
  }
};

namespace detail {
namespace {

// A question's conditions.
struct wanted {
  std::size_t rule;
  int year;
  places which;

  friend auto operator<=>(const wanted&, const wanted&) = default;
};

// A program that works them out for a block.
struct compiled {
  program code;
  std::vector<std::size_t> yes;  // by condition: a result of the program
  std::vector<std::size_t> may;
};

// A thread's own memory.
struct scratch {
  std::vector<std::uint64_t> words;
  std::vector<std::uint64_t*> slots;
  std::vector<std::size_t> yes;  // by condition: how many
  std::vector<std::size_t> may;
  std::vector<std::size_t> counted;  // by result of the block's program
};

// What is worked out once for a question.
struct asked_conditions {
  std::vector<std::size_t> places;    // places of the layout
  std::vector<literal> outputs;       // of the circuit of lines: yes and may of each place
  std::vector<std::size_t> planes;    // that they hang on
  std::vector<char> unknowns;         // by plane: those that `three_valued` was made for
  std::shared_ptr<const compiled> two_valued[2];  // by how results are given
  std::shared_ptr<const compiled> three_valued[2];
};

}  // namespace

struct population_data {
  population_data(const shared<rule_set_data>& of, const std::vector<question>& questions, const population_options& options, std::size_t stride)
      : rules(of), lines(of->laid_out), store(of, planes_for(questions, options.answers), options.decisions, stride) {}

  const layout& laid_out() const noexcept { return rules->laid_out; }

  std::vector<plane> planes_for(const std::vector<question>& questions, places most);
  std::shared_ptr<const compiled> compile(const asked_conditions& of, const wanted& what, const std::vector<char>& unknowns,
                                          program::results how) const;

  // Programs for both kinds of blocks. Error: errc::not_covered.
  struct programs {
    std::shared_ptr<const compiled> two_valued;    // null where something is unknown in each block
    std::shared_ptr<const compiled> three_valued;  // null where nothing they hang on is unknown
    const compiled& most() const noexcept { return three_valued ? *three_valued : *two_valued; }
    const compiled& least() const noexcept { return two_valued ? *two_valued : *three_valued; }
    const asked_conditions* of;
  };
  programs programs_for(const wanted& what, program::results how) const;
  void answer(const wanted& what, truth_plane* into, const programs& with, threads shared_by) const;
  void count(truth_counts* into, const programs& with, threads shared_by) const;
  // Calls `f(block number, its program, scratch)` for each block, in several threads; the sums of what each counted.
  template <class F>
  scratch each_block(const programs& with, threads shared_by, F f) const;

  shared<rule_set_data> rules;
  line_circuit lines;
  std::map<std::pair<int, int>, std::size_t> plane_at;  // by line and year
  mutable std::mutex guard;                             // of the programs in `questions`
  mutable std::map<wanted, asked_conditions> questions;
  plane_store store;
};

namespace {

constexpr int last_bit = 63;

// An input in a year, before it is known which planes there are.
constexpr int input_at(int input, int bit) noexcept { return input * 64 + bit; }

std::vector<std::size_t> places_of(const layout& rules, std::size_t rule, places which) {
  const auto first = static_cast<std::size_t>(rules.roots[rule]);
  const auto size = static_cast<std::size_t>(rules.places[first].size);
  std::vector<std::size_t> out{first};
  if (which == places::root) return out;
  for (std::size_t at = first + 1; at < first + size; at += which == places::all ? 1 : static_cast<std::size_t>(rules.places[at].size)) out.push_back(at);
  return out;
}

[[noreturn]] void throw_not_covered(const wanted& what) {
  const std::string rule = std::to_string(what.rule);
  const std::string year = std::to_string(what.year);
  throw error(errc::not_covered,
              {.vi = "tập hồ sơ không được dựng cho quy tắc " + rule + ", năm " + year + " hoặc các điều kiện được hỏi",
               .en = "the population was not made for rule " + rule + ", year " + year + " or the conditions asked for"},
              {.vi = "nêu chúng khi dựng tập hồ sơ", .en = "name them when the population is made"});
}

// Where a block's rows end, results hold anything: this makes it 0.
void clear_behind(std::uint64_t* words, std::size_t rows, std::size_t count) noexcept {
  if (rows % 64 != 0) words[rows / 64] &= (std::uint64_t(1) << rows % 64) - 1;
  for (std::size_t word = (rows + 63) / 64; word < count; ++word) words[word] = 0;
}

}  // namespace

std::vector<plane> population_data::planes_for(const std::vector<question>& asked, places most) {
  std::vector<plane> made;
  std::vector<std::pair<int, int>> leaf_of(static_cast<std::size_t>(laid_out().lines));  // by line: entry, threshold
  for (std::size_t i = 0; i < laid_out().entries.size(); ++i) {
    const layout_entry& each = laid_out().entries[i];
    if (!each.is_leaf) continue;
    for (int k = 0; k < (each.is_number ? each.most : 1); ++k) leaf_of[static_cast<std::size_t>(each.line + k)] = {static_cast<int>(i), k + 1};
  }
  for (const question& each : asked) {
    if (each.rule >= rules->rules.size()) throw_not_covered({each.rule, each.year.number(), most});
    for (const places which : {places::root, places::top, places::all}) {
      if (which > most) break;
      const wanted what{each.rule, each.year.number(), which};
      if (questions.contains(what)) continue;
      asked_conditions conditions;
      conditions.places = places_of(laid_out(), each.rule, which);
      for (const std::size_t place : conditions.places) {
        const layout_entry& entry = laid_out().entries[static_cast<std::size_t>(laid_out().places[place].entry)];
        const both_sides& line = lines.lines[static_cast<std::size_t>(entry.line)];
        conditions.outputs.push_back(line.yes);
        conditions.outputs.push_back(line.may);
      }
      // The inputs that are left when all that is fixed is folded.
      circuit years;
      const asked_bits bits(lines.gates, conditions.outputs);
      const std::vector<literal> outputs = bits.expand(years, conditions.outputs, [&](int input, int bit) { return years.input(input_at(input, bit)); });
      const asked_bits reached(years, outputs);
      reached.inputs([&](int input, std::uint64_t) {
        const int line = line_of_input(input / 64);
        const int bit = input % 64;
        const int year = what.year - last_bit + bit;
        const auto [entry, at_least] = leaf_of[static_cast<std::size_t>(line)];
        const auto found = plane_at.try_emplace({line, year}, made.size());
        if (found.second) made.push_back({.entry = entry, .at_least = at_least, .year = year, .and_before = false});
        plane& known = made[found.first->second];
        known.and_before = known.and_before || bit == 0;
        conditions.planes.push_back(found.first->second);
      });
      std::sort(conditions.planes.begin(), conditions.planes.end());
      conditions.planes.erase(std::unique(conditions.planes.begin(), conditions.planes.end()), conditions.planes.end());
      questions.emplace(what, std::move(conditions));
    }
  }
  return made;
}

std::shared_ptr<const compiled> population_data::compile(const asked_conditions& of, const wanted& what, const std::vector<char>& unknowns,
                                                         program::results how) const {
  circuit years;
  const asked_bits bits(lines.gates, of.outputs);
  const std::vector<literal> outputs = bits.expand(years, of.outputs, [&](int input, int bit) {
    const auto found = plane_at.find({line_of_input(input), what.year - last_bit + bit});
    if (found == plane_at.end()) return never_set;  // nothing hangs on it
    const bool has_unknowns = unknowns[found->second] != 0;
    return years.input(input_of(static_cast<int>(found->second), has_unknowns && is_may_input(input)));
  });
  // Each different result once.
  std::vector<literal> results;
  std::map<literal, std::size_t> known;
  std::vector<std::size_t> sides[2];
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    const auto at = known.try_emplace(outputs[i], results.size());
    if (at.second) results.push_back(outputs[i]);
    sides[i % 2].push_back(at.first->second);
  }
  return std::make_shared<const compiled>(compiled{program(years, results, how), std::move(sides[0]), std::move(sides[1])});
}

population_data::programs population_data::programs_for(const wanted& what, program::results how) const {
  const auto found = questions.find(what);
  if (found == questions.end()) throw_not_covered(what);
  asked_conditions& of = found->second;
  const std::lock_guard lock(guard);
  const std::size_t kind = how == program::results::owned ? 0 : 1;
  std::vector<char> unknowns(store.planes().size());
  bool any = false;  // is unknown
  bool all = !store.blocks().empty();  // blocks have unknowns
  for (const plane_block& block : store.blocks()) {
    bool here = false;
    for (const std::size_t plane : of.planes)
      if (block.has_unknowns(plane)) {
        unknowns[plane] = 1;
        here = true;
      }
    any = any || here;
    all = all && here;
  }
  programs out{.two_valued = nullptr, .three_valued = nullptr, .of = &of};
  if (!all) {
    if (!of.two_valued[kind]) of.two_valued[kind] = compile(of, what, std::vector<char>(unknowns.size()), how);
    out.two_valued = of.two_valued[kind];
  }
  if (any) {
    if (of.unknowns != unknowns) {
      of.three_valued[0] = of.three_valued[1] = nullptr;
      of.unknowns = unknowns;
    }
    if (!of.three_valued[kind]) of.three_valued[kind] = compile(of, what, unknowns, how);
    out.three_valued = of.three_valued[kind];
  }
  return out;
}

template <class F>
scratch population_data::each_block(const programs& with, threads shared_by, F f) const {
  const std::size_t parts = parts_of(store.blocks().size(), shared_by);
  std::vector<scratch> own(parts);
  const program& two = with.least().code;
  const program& three = with.most().code;
  for (scratch& each : own) {
    each.words.resize(std::max(two.written + two.kept, three.written + three.kept) * block_words);
    each.slots.resize(std::max(two.slots(), three.slots()));
    each.yes.resize(with.of->places.size());
    each.may.resize(with.of->places.size());
    each.counted.resize(2 * with.of->places.size());
  }
  share(store.blocks().size(), parts, [&](std::size_t part, std::size_t from, std::size_t to) {
    for (std::size_t at = from; at < to; ++at) {
      const plane_block& block = store.blocks()[at];
      const bool has_unknowns = std::any_of(with.of->planes.begin(), with.of->planes.end(), [&](std::size_t plane) { return block.has_unknowns(plane); });
      const compiled& how = has_unknowns ? with.most() : with.least();
      scratch& mine = own[part];
      for (std::size_t i = 0; i < how.code.inputs.size(); ++i) {
        const int input = how.code.inputs[i];
        const auto plane = static_cast<std::size_t>(line_of_input(input));
        // An input is only read.
        mine.slots[i] = const_cast<std::uint64_t*>(is_may_input(input) ? block.may(plane) : block.yes(plane));
      }
      for (std::size_t i = how.code.inputs.size(); i < how.code.slots(); ++i)
        mine.slots[i] = mine.words.data() + (i - how.code.inputs.size()) * block_words;
      f(at, how, mine);
    }
  });
  for (std::size_t part = 1; part < parts; ++part)
    for (std::size_t i = 0; i < own[0].yes.size(); ++i) {
      own[0].yes[i] += own[part].yes[i];
      own[0].may[i] += own[part].may[i];
    }
  return std::move(own[0]);
}

namespace {

truth_counts counts_from(std::size_t yes, std::size_t may, std::size_t rows) noexcept { return {.yes = yes, .no = rows - may, .unknown = may - yes}; }

}  // namespace

void population_data::answer(const wanted& what, truth_plane* into, const programs& with, threads shared_by) const {
  const std::vector<plane_block>& blocks = store.blocks();
  const std::size_t conditions = with.of->places.size();
  const std::size_t words = blocks.empty() ? 0 : (blocks.size() - 1) * block_words + blocks.back().words();
  // Where the rule itself is unknown, as an unread limb is, both kinds of blocks have two sides.
  const compiled& most = with.most();
  const auto has_may = [&](std::size_t i) { return most.yes[i] != most.may[i]; };
  for (std::size_t i = 0; i < conditions; ++i) plane_parts::resize(into[i], store.size(), words, has_may(i));

  // The results of a program are written where they are first wanted, and copied from there.
  struct target {
    std::size_t condition;
    bool is_may;
    std::size_t result;
    bool is_first;
  };
  const auto targets_of = [&](const std::shared_ptr<const compiled>& how) {
    std::vector<target> out;
    if (!how) return out;
    std::vector<char> is_written(how->code.outputs.size());
    for (std::size_t i = 0; i < conditions; ++i) {
      out.push_back({i, false, how->yes[i], !std::exchange(is_written[how->yes[i]], 1)});
      if (has_may(i)) out.push_back({i, true, how->may[i], !std::exchange(is_written[how->may[i]], 1)});
    }
    return out;
  };
  const std::vector<target> targets[2] = {targets_of(with.two_valued), targets_of(with.three_valued)};

  const auto each = [&](std::size_t at, const compiled& how, scratch& mine) {
    const plane_block& block = blocks[at];
    const std::vector<target>& wanted_of = targets[&how == with.two_valued.get() ? 0 : 1];
    const auto place_of = [&](const target& to) {
      truth_plane& plane = into[to.condition];
      return (to.is_may ? plane_parts::may(plane) : plane_parts::yes(plane)) + at * block_words;
    };
    for (const target& to : wanted_of)
      if (to.is_first) mine.slots[how.code.outputs[to.result].slot] = place_of(to);
    run(how.code, mine.slots.data(), block.words());
    for (const target& to : wanted_of) {
      const std::uint64_t* from = mine.slots[how.code.outputs[to.result].slot];
      if (to.is_first) {
        clear_behind(place_of(to), block.rows(), block.words());
        mine.counted[to.result] = count_bits(from, block.words());
      } else {
        std::copy_n(from, block.words(), place_of(to));
      }
    }
    for (std::size_t i = 0; i < conditions; ++i) {
      mine.yes[i] += mine.counted[how.yes[i]];
      mine.may[i] += mine.counted[how.may[i]];
    }
  };
  const scratch all = each_block(with, shared_by, each);
  for (std::size_t i = 0; i < conditions; ++i) plane_parts::counts(into[i]) = counts_from(all.yes[i], all.may[i], store.size());

  flat_finding found;
  for (const auto& [row, outlier] : store.outliers()) {
    outlier.explain(what.rule, award_year(what.year), found);
    for (std::size_t i = 0; i < conditions; ++i) plane_parts::set(into[i], row, found[with.of->places[i] - with.of->places[0]].truth);
  }
}

void population_data::count(truth_counts* into, const programs& with, threads shared_by) const {
  const auto each = [&](std::size_t at, const compiled& how, scratch& mine) {
    const plane_block& block = store.blocks()[at];
    run(how.code, mine.slots.data(), block.words());
    const bool is_whole = block.rows() == block_rows;
    for (std::size_t i = 0; i < how.code.outputs.size(); ++i) {
      const program::result& result = how.code.outputs[i];
      const std::uint64_t* from = mine.slots[result.slot];
      alignas(16) std::uint64_t inside[block_words];
      if (!is_whole) {
        std::copy_n(from, block.words(), inside);
        clear_behind(inside, block.rows(), block.words());
        from = inside;
      }
      const std::size_t found = count_bits(from, block.words());
      mine.counted[i] = result.is_complement ? block.rows() - found : found;
    }
    for (std::size_t i = 0; i < how.yes.size(); ++i) {
      mine.yes[i] += mine.counted[how.yes[i]];
      mine.may[i] += mine.counted[how.may[i]];
    }
  };
  const scratch all = each_block(with, shared_by, each);
  for (std::size_t i = 0; i < all.yes.size(); ++i) into[i] = counts_from(all.yes[i], all.may[i], store.size());
}

population_core::population_core(const shared<rule_set_data>& rules, const std::vector<question>& questions, const population_options& options,
                                 std::size_t stride)
    : data_(new population_data(rules, questions, options, stride)) {}
population_core::population_core(population_core&& other) noexcept : data_(std::exchange(other.data_, nullptr)) {}
population_core& population_core::operator=(population_core&& other) noexcept {
  std::swap(data_, other.data_);
  return *this;
}
population_core::~population_core() { delete data_; }

std::size_t population_core::size() const noexcept { return data_->store.size(); }
std::size_t population_core::bytes() const noexcept { return data_->store.bytes(); }

std::vector<plane_key> population_core::planes() const {
  const layout& rules = data_->laid_out();
  std::vector<plane_key> out;
  for (const plane& each : data_->store.planes()) {
    const auto place = std::find_if(rules.places.begin(), rules.places.end(), [&](const layout_place& at) {
      return at.entry == each.entry && at.node->terms.kind != node_kind::on;
    });
    const auto at = static_cast<int>(place - rules.places.begin());
    const auto rule = std::upper_bound(rules.roots.begin(), rules.roots.end(), at) - 1;
    retain(place->node);
    out.push_back({.leaf = node(shared<rule_node>(place->node)),
                   .rule = static_cast<std::size_t>(rule - rules.roots.begin()),
                   .place = static_cast<std::size_t>(at - *rule),
                   .at_least = each.at_least,
                   .year = each.year,
                   .and_before = each.and_before});
  }
  return out;
}

void population_core::resize(std::size_t rows) { data_->store.resize(rows); }
void population_core::fill(std::size_t plane, const std::uint64_t* yes, const std::uint64_t* may) { data_->store.fill(plane, yes, may); }
void population_core::fill(std::size_t plane, const std::vector<truth>& values) {
  if (values.size() != size()) throw_invalid_quantity(static_cast<long long>(values.size()));
  std::vector<std::uint64_t> yes((values.size() + 63) / 64);
  std::vector<std::uint64_t> may(yes.size());
  for (std::size_t row = 0; row < values.size(); ++row) {
    yes[row / 64] |= static_cast<std::uint64_t>(values[row] == truth::yes) << row % 64;
    may[row / 64] |= static_cast<std::uint64_t>(values[row] != truth::no) << row % 64;
  }
  fill(plane, yes.data(), may.data());
}
void population_core::add(const void* first, std::size_t count, threads shared_by) { data_->store.add(first, count, shared_by); }
void population_core::change(std::size_t row, const void* facts) { data_->store.change(row, facts); }

void population_core::decide(question what, truth_plane& into, threads shared_by) const {
  const wanted of{what.rule, what.year.number(), places::root};
  data_->answer(of, &into, data_->programs_for(of, program::results::owned), shared_by);
}

void population_core::conditions(question what, places which, std::vector<truth_plane>& into, threads shared_by) const {
  const wanted of{what.rule, what.year.number(), which};
  const population_data::programs with = data_->programs_for(of, program::results::owned);
  into.resize(with.of->places.size());
  data_->answer(of, into.data(), with, shared_by);
}

std::vector<truth_counts> population_core::counts(question what, places which, threads shared_by) const {
  const wanted of{what.rule, what.year.number(), which};
  if (!data_->store.outliers().empty()) {
    std::vector<truth_plane> planes;
    conditions(what, which, planes, shared_by);
    std::vector<truth_counts> out;
    out.reserve(planes.size());
    for (const truth_plane& each : planes) out.push_back(each.counts());
    return out;
  }
  const population_data::programs with = data_->programs_for(of, program::results::told);
  std::vector<truth_counts> out(with.of->places.size());
  data_->count(out.data(), with, shared_by);
  return out;
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
