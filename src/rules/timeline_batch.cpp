// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/timeline_batch.hpp>

#include "circuit.hpp"
#include "leaf_failure.hpp"
#include "lines.hpp"
#include "prepared.hpp"
#include "program.hpp"
#include "shared_work.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

namespace thidua {
inline namespace v0 {

struct timelines_parts {
  static void resize(timelines& of, const std::vector<int>& first_years, std::size_t words, bool has_unknowns) {
    of.first_years_ = first_years;
    of.yes_.resize(words);
    of.may_.resize(has_unknowns ? words : 0);
    of.long_.clear();
  }
  static std::uint64_t* yes(timelines& of) noexcept { return of.yes_.data(); }
  static std::uint64_t* may(timelines& of) noexcept { return of.may_.data(); }
  static std::vector<std::pair<std::size_t, timeline>>& long_ones(timelines& of) noexcept { return of.long_; }

  static const timeline* find(const timelines& of, std::size_t row) noexcept {
    const auto at = std::lower_bound(of.long_.begin(), of.long_.end(), row, [](const auto& each, std::size_t wanted) { return each.first < wanted; });
    return at != of.long_.end() && at->first == row ? &at->second : nullptr;
  }
};

bool timelines::is_short(std::size_t row) const noexcept { return long_.empty() || timelines_parts::find(*this, row) == nullptr; }

timeline timelines::of(std::size_t row) const {
  if (const timeline* known = timelines_parts::find(*this, row)) return *known;
  return timeline(first_years_[row], 62, masks(row), before(row), after(row));
}

truth timelines::at(std::size_t row, award_year year) const noexcept {
  if (!long_.empty())
    if (const timeline* known = timelines_parts::find(*this, row)) return known->at(year);
  const long long offset = static_cast<long long>(year.number()) - first_years_[row] + 1;
  return bit(row, static_cast<int>(std::clamp<long long>(offset, 0, 63)));
}

bool operator==(const timelines& a, const timelines& b) {
  if (a.size() != b.size()) return false;
  for (std::size_t row = 0; row < a.size(); ++row)
    if (a.of(row) != b.of(row)) return false;
  return true;
}

namespace detail {
namespace {

// A rule's two sides as a program over blocks of records.
struct compiled_rule {
  program code;
  std::size_t yes;
  std::size_t may;
};

}  // namespace

struct timeline_batch_data {
  timeline_batch_data(shared<rule_set_data> of, const decision_options& how, std::size_t stride_of_facts);

  const layout& laid_out() const noexcept { return rules->laid_out; }
  both_sides root(std::size_t rule) const {
    const layout_entry& entry = laid_out().entries[static_cast<std::size_t>(laid_out().root_entry(rule))];
    return lines.lines[static_cast<std::size_t>(entry.line)];
  }
  void read(const void* facts, std::size_t row, bool& has_unknowns, std::vector<char>& unknowns, std::map<std::size_t, prepared>& too_long);
  std::shared_ptr<const compiled_rule> compile(std::size_t rule, const std::vector<char>& unknown_lines) const;

  struct programs {
    std::shared_ptr<const compiled_rule> two_valued;
    std::shared_ptr<const compiled_rule> three_valued;  // null where nothing is unknown
    std::vector<char> unknowns;                         // that it was made for
  };
  programs programs_for(std::size_t rule) const;

  // The facts' line, as words by record: bit 0 is the record's base year and all before.
  struct column {
    int line;    // of the layout
    int entry;
    int at_least;
    std::vector<std::uint64_t> yes;
    std::vector<std::uint64_t> may;
  };

  shared<rule_set_data> rules;
  decision_options options;
  std::size_t stride;
  line_circuit lines;
  std::vector<column> columns;
  std::vector<int> first_years;      // base + 1, by record
  std::vector<char> block_unknowns;  // by block: whether anything is unknown there
  std::vector<char> line_unknowns;   // by column
  std::map<std::size_t, prepared> long_ones;
  mutable std::mutex guard;
  mutable std::map<std::size_t, programs> made;
};

timeline_batch_data::timeline_batch_data(shared<rule_set_data> of, const decision_options& how, std::size_t stride_of_facts)
    : rules(std::move(of)), options(how), stride(stride_of_facts), lines(laid_out()) {
  std::vector<literal> roots;
  for (std::size_t i = 0; i < rules->rules.size(); ++i) {
    roots.push_back(root(i).yes);
    roots.push_back(root(i).may);
  }
  std::vector<char> is_asked(static_cast<std::size_t>(laid_out().lines));
  asked_bits(lines.gates, roots).inputs([&](int input, std::uint64_t) { is_asked[static_cast<std::size_t>(line_of_input(input))] = 1; });
  for (std::size_t i = 0; i < laid_out().entries.size(); ++i) {
    const layout_entry& each = laid_out().entries[i];
    if (!each.is_leaf) continue;
    for (int k = 0; k < (each.is_number ? each.most : 1); ++k) {
      if (is_asked[static_cast<std::size_t>(each.line + k)] == 0) continue;
      columns.push_back({.line = each.line + k, .entry = static_cast<int>(i), .at_least = k + 1, .yes = {}, .may = {}});
    }
  }
  line_unknowns.resize(columns.size());
}

void timeline_batch_data::read(const void* facts, std::size_t row, bool& has_unknowns, std::vector<char>& unknowns, std::map<std::size_t, prepared>& too_long) {
  const leaf_facts known = guarded(nullptr, [&] { return row; }, [&] { return leaf_facts::of(laid_out(), facts, options); });
  const int base = known.before_changes(laid_out(), true).value_or(0);
  const long long end = static_cast<long long>(known.after_changes().value_or(0)) + laid_out().lookback + 1;
  first_years[row] = base + 1;
  const bool is_long = end - base >= narrow::years;
  if (is_long) {
    auto data = std::make_unique<prepared_data>();
    data->rules = rules;
    data->facts = known;
    too_long.emplace(row, prepared(shared<prepared_data>(data.release())));
  }
  for (std::size_t i = 0; i < columns.size(); ++i) {
    column& to = columns[i];
    const layout_entry& entry = laid_out().entries[static_cast<std::size_t>(to.entry)];
    // A record that words can't hold takes part as if nothing were so.
    year_masks masks{.yes = 0, .no = ~std::uint64_t(0)};
    if (!is_long)
      masks = entry.is_number ? known.numbers[static_cast<std::size_t>(to.entry)].at_least(to.at_least).masks_from(base)
                              : known.lines[static_cast<std::size_t>(to.entry)].masks_from(base);
    to.yes[row] = masks.yes;
    to.may[row] = ~masks.no;
    if (to.yes[row] == to.may[row]) continue;
    has_unknowns = true;
    unknowns[i] = 1;
  }
}

std::shared_ptr<const compiled_rule> timeline_batch_data::compile(std::size_t rule, const std::vector<char>& unknowns) const {
  const both_sides of = root(rule);
  const std::vector<literal> outputs{of.yes, of.may};
  const asked_bits asked(lines.gates, outputs);
  circuit made_gates;
  const auto input_at = [&](int input) {
    const auto at = std::find_if(columns.begin(), columns.end(), [&](const column& each) { return each.line == line_of_input(input); });
    const auto number = static_cast<std::size_t>(at - columns.begin());
    return made_gates.input(input_of(static_cast<int>(number), unknowns[number] != 0 && is_may_input(input)));
  };
  std::vector<literal> copies(lines.gates.size(), never_set);
  const auto copy = [&](literal of_line) { return copies[gate_of(of_line)] ^ (of_line & 1U); };
  for (std::size_t i = 0; i < copies.size(); ++i) {
    if (asked.of(i) == 0) continue;
    const gate& each = lines.gates[i];
    switch (each.kind) {
      case gate_kind::never: break;
      case gate_kind::input: copies[i] = input_at(each.n); break;
      case gate_kind::both: copies[i] = made_gates.both(copy(each.a), copy(each.b)); break;
      case gate_kind::back: copies[i] = made_gates.back(copy(each.a), each.n); break;
      case gate_kind::fill: copies[i] = made_gates.fill(copy(each.a), copy(each.b)); break;
    }
  }
  std::vector<literal> results{copy(of.yes)};
  const bool is_same = copy(of.may) == copy(of.yes);
  if (!is_same) results.push_back(copy(of.may));
  return std::make_shared<const compiled_rule>(compiled_rule{program(made_gates, results, program::results::owned), 0, is_same ? 0U : 1U});
}

timeline_batch_data::programs timeline_batch_data::programs_for(std::size_t rule) const {
  const std::lock_guard lock(guard);
  programs& of = made[rule];
  if (!of.two_valued) of.two_valued = compile(rule, std::vector<char>(columns.size()));
  const bool any = std::find(line_unknowns.begin(), line_unknowns.end(), 1) != line_unknowns.end();
  if (any && (!of.three_valued || of.unknowns != line_unknowns)) {
    of.three_valued = compile(rule, line_unknowns);
    of.unknowns = line_unknowns;
  }
  return of;
}

timeline_batch_core::timeline_batch_core(const shared<rule_set_data>& rules, const decision_options& options, std::size_t stride)
    : data_(new timeline_batch_data(rules, options, stride)) {}
timeline_batch_core::timeline_batch_core(timeline_batch_core&& other) noexcept : data_(std::exchange(other.data_, nullptr)) {}
timeline_batch_core& timeline_batch_core::operator=(timeline_batch_core&& other) noexcept {
  std::swap(data_, other.data_);
  return *this;
}
timeline_batch_core::~timeline_batch_core() { delete data_; }

std::size_t timeline_batch_core::size() const noexcept { return data_->first_years.size(); }

std::size_t timeline_batch_core::bytes() const noexcept {
  std::size_t sum = data_->first_years.capacity() * sizeof(int) + data_->block_unknowns.capacity();
  for (const auto& each : data_->columns) sum += (each.yes.capacity() + each.may.capacity()) * sizeof(std::uint64_t);
  return sum + data_->long_ones.size() * sizeof(prepared_data);
}

void timeline_batch_core::add(const void* first, std::size_t count, threads shared_by) {
  if (count == 0) return;
  timeline_batch_data& to = *data_;
  const std::size_t begin = size();
  const auto resize = [&](std::size_t rows) {
    const auto grow = [](auto& of, std::size_t wanted) {
      if (of.capacity() < wanted) of.reserve(std::max(wanted, of.size() + of.size() / 2));
      of.resize(wanted);
    };
    for (auto& each : to.columns) {
      grow(each.yes, in_pieces(rows));
      grow(each.may, in_pieces(rows));
    }
    grow(to.block_unknowns, (rows + block_words - 1) / block_words);
    grow(to.first_years, rows);
  };
  const std::size_t first_block = begin / block_words;
  const std::size_t blocks = (begin + count + block_words - 1) / block_words - first_block;
  const std::size_t parts = parts_of(blocks, shared_by);
  std::vector<std::map<std::size_t, prepared>> too_long(parts);
  std::vector<std::vector<char>> unknowns(parts, std::vector<char>(to.columns.size()));
  try {
    resize(begin + count);
    share(blocks, parts, [&](std::size_t part, std::size_t from, std::size_t end) {
      for (std::size_t block = first_block + from; block < first_block + end; ++block) {
        bool has_unknowns = to.block_unknowns[block] != 0;
        for (std::size_t row = std::max(begin, block * block_words); row < std::min(begin + count, (block + 1) * block_words); ++row)
          to.read(static_cast<const char*>(first) + (row - begin) * to.stride, row, has_unknowns, unknowns[part], too_long[part]);
        to.block_unknowns[block] = has_unknowns ? 1 : 0;
      }
    });
  } catch (...) {
    resize(begin);
    throw;
  }
  for (std::size_t part = 0; part < parts; ++part) {
    for (std::size_t i = 0; i < to.columns.size(); ++i) to.line_unknowns[i] = static_cast<char>(to.line_unknowns[i] | unknowns[part][i]);
    to.long_ones.merge(too_long[part]);
  }
}

void timeline_batch_core::work_out(std::size_t rule, timelines& into, threads shared_by) const {
  const timeline_batch_data& of = *data_;
  if (rule >= of.rules->rules.size()) throw_invalid_quantity(static_cast<long long>(rule));
  const timeline_batch_data::programs with = of.programs_for(rule);
  const compiled_rule& two = *with.two_valued;
  const compiled_rule& three = with.three_valued ? *with.three_valued : two;
  const bool has_may = three.yes != three.may;
  timelines_parts::resize(into, of.first_years, in_pieces(size()), has_may);
  const std::size_t blocks = (size() + block_words - 1) / block_words;
  const std::size_t parts = parts_of(blocks, shared_by);
  share(blocks, parts, [&](std::size_t, std::size_t from, std::size_t end) {
    std::vector<std::uint64_t> kept(std::max(two.code.kept, three.code.kept) * block_words);
    std::vector<std::uint64_t*> slots(std::max(two.code.slots(), three.code.slots()));
    for (std::size_t block = from; block < end; ++block) {
      const compiled_rule& how = of.block_unknowns[block] != 0 ? three : two;
      const program& code = how.code;
      const std::size_t at = block * block_words;
      const std::size_t words = std::min(block_words, in_pieces(size() - at));
      for (std::size_t i = 0; i < code.inputs.size(); ++i) {
        const auto& column = of.columns[static_cast<std::size_t>(line_of_input(code.inputs[i]))];
        // An input is only read.
        slots[i] = const_cast<std::uint64_t*>((is_may_input(code.inputs[i]) ? column.may : column.yes).data() + at);
      }
      slots[code.outputs[how.yes].slot] = timelines_parts::yes(into) + at;
      if (how.yes != how.may) slots[code.outputs[how.may].slot] = timelines_parts::may(into) + at;
      for (std::size_t i = 0; i < code.kept; ++i) slots[code.inputs.size() + code.written + i] = kept.data() + i * block_words;
      run(code, slots.data(), words);
      if (has_may && how.yes == how.may) std::copy_n(timelines_parts::yes(into) + at, words, timelines_parts::may(into) + at);
    }
  });
  for (const auto& [row, facts] : of.long_ones) timelines_parts::long_ones(into).emplace_back(row, facts.timeline_of(rule));
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
