// SPDX-License-Identifier: BSL-1.0
#include "plane_store.hpp"

#include "fact_lines.hpp"
#include "leaf_failure.hpp"
#include "prepared.hpp"
#include "shared_work.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace detail {
namespace {

using word_block = std::array<std::uint64_t, block_words>;
constexpr word_block all_equal(std::uint64_t word) {
  word_block out{};
  for (std::uint64_t& each : out) each = word;
  return out;
}
alignas(64) constexpr word_block no_rows = all_equal(0);
alignas(64) constexpr word_block all_rows = all_equal(~std::uint64_t(0));

constexpr std::uint64_t lowest(std::size_t n) noexcept { return n >= 64 ? ~std::uint64_t(0) : (std::uint64_t(1) << n) - 1; }

// Asks a leaf; what one of an application throws names the row.
template <class Row, class Ask>
auto asked(const custom_leaf* leaf, Row row, Ask ask) {
  return leaf == nullptr ? ask() : guarded(leaf, row, ask);
}

template <class Line>
bool changes_until(const Line& line, int year) {
  const bool is_same = line.length() == 0 && line.before() == line.after();
  return !is_same && line.first_year() <= year;
}

}  // namespace

plane_block::plane_block(std::size_t planes) : planes_(planes, sides{no_rows.data(), all_rows.data()}) {}

bool plane_block::owns(const std::uint64_t* words) const noexcept { return words != no_rows.data() && words != all_rows.data(); }
std::uint64_t* plane_block::own(const std::uint64_t* words) noexcept { return memory_.data() + (words - memory_.data()); }

plane_block plane_block::opened() const {
  plane_block out(planes_.size());
  out.rows_ = rows_;
  out.is_open_ = true;
  out.memory_.resize(planes_.size() * 2 * block_words);
  for (std::size_t i = 0; i < planes_.size(); ++i) {
    std::uint64_t* const yes = out.memory_.data() + 2 * i * block_words;
    std::uint64_t* const may = yes + block_words;
    std::copy_n(planes_[i].yes, words(), yes);
    std::copy_n(planes_[i].may, words(), may);
    // Rows to come are unknown.
    for (std::size_t word = rows_ / 64; word < block_words; ++word) {
      const std::uint64_t known = word == rows_ / 64 ? lowest(rows_ % 64) : 0;
      yes[word] &= known;
      may[word] |= ~known;
    }
    out.planes_[i] = {yes, may};
  }
  return out;
}

plane_block plane_block::sealed() const {
  const auto is_all = [&](const std::uint64_t* words, const std::uint64_t* what) {
    for (std::size_t i = 0; i < rows_ / 64; ++i)
      if (words[i] != what[i]) return false;
    const std::uint64_t rest = lowest(rows_ % 64);
    return rest == 0 || ((words[rows_ / 64] ^ what[rows_ / 64]) & rest) == 0;
  };
  plane_block out(planes_.size());
  out.rows_ = rows_;
  std::size_t sides_kept = 0;
  for (std::size_t i = 0; i < planes_.size(); ++i) {
    // Set for now: what stays in memory points to what it is copied from.
    const auto fixed = [&](const std::uint64_t* from) {
      return is_all(from, no_rows.data()) ? no_rows.data() : is_all(from, all_rows.data()) ? all_rows.data() : from;
    };
    out.planes_[i].yes = fixed(planes_[i].yes);
    out.planes_[i].may = is_all(planes_[i].yes, planes_[i].may) ? out.planes_[i].yes : fixed(planes_[i].may);
    sides_kept += owns(out.planes_[i].yes);
    sides_kept += out.has_unknowns(i) && owns(out.planes_[i].may);
  }
  out.memory_.resize(sides_kept * words());
  std::uint64_t* next = out.memory_.data();
  const auto keep = [&](const std::uint64_t* from) {
    if (!owns(from)) return from;
    std::copy_n(from, words(), next);
    return static_cast<const std::uint64_t*>(std::exchange(next, next + words()));
  };
  for (sides& each : out.planes_) {
    const bool has_unknowns = each.yes != each.may;
    each.yes = keep(each.yes);
    each.may = has_unknowns ? keep(each.may) : each.yes;
  }
  return out;
}

void plane_block::put(std::size_t plane, std::size_t row, std::size_t count, std::uint64_t yes, std::uint64_t may) noexcept {
  const std::size_t word = row / 64;
  const std::size_t shift = row % 64;
  const std::uint64_t outside = ~(lowest(count) << shift);
  std::uint64_t* const yes_words = own(planes_[plane].yes);
  std::uint64_t* const may_words = own(planes_[plane].may);
  yes_words[word] = (yes_words[word] & outside) | yes << shift;
  may_words[word] = (may_words[word] & outside) | may << shift;
}

bool plane_block::has_room(std::size_t row, const std::vector<truth>& values) const noexcept {
  const auto is_set = [&](const std::uint64_t* words) { return (words[row / 64] >> row % 64 & 1) != 0; };
  for (std::size_t i = 0; i < planes_.size(); ++i) {
    const bool yes = values[i] == truth::yes;
    const bool may = values[i] != truth::no;
    if (yes != may && !has_unknowns(i)) return false;
    if (is_set(planes_[i].yes) != yes && !owns(planes_[i].yes)) return false;
    if (is_set(planes_[i].may) != may && !owns(planes_[i].may)) return false;
  }
  return true;
}

void plane_block::set(std::size_t row, const std::vector<truth>& values) noexcept {
  const std::uint64_t bit = std::uint64_t(1) << row % 64;
  const auto put_bit = [&](const std::uint64_t* words, bool value) {
    if (!owns(words)) return;  // it says so already
    std::uint64_t& word = own(words)[row / 64];
    word = value ? word | bit : word & ~bit;
  };
  for (std::size_t i = 0; i < planes_.size(); ++i) {
    put_bit(planes_[i].yes, values[i] == truth::yes);
    put_bit(planes_[i].may, values[i] != truth::no);
  }
}

plane_store::plane_store(shared<rule_set_data> rules, std::vector<plane> planes, const decision_options& options, std::size_t stride)
    : rules_(std::move(rules)), planes_(std::move(planes)), options_(options), stride_(stride) {
  for (std::size_t i = 0; i < planes_.size(); ++i) {
    const plane& each = planes_[i];
    auto leaf = std::find_if(leaves_.begin(), leaves_.end(), [&](const asked_leaf& known) { return known.entry == each.entry; });
    if (leaf == leaves_.end()) leaf = leaves_.insert(leaves_.end(), asked_leaf{.entry = each.entry, .planes = {}});
    leaf->planes.push_back(i);
    if (each.and_before) leaf->calm_until = std::max(leaf->calm_until, each.year);
  }
  for (asked_leaf& each : leaves_) {
    const layout_entry& entry = rules_->laid_out.entries[static_cast<std::size_t>(each.entry)];
    const custom_leaf* const own = entry.asked->leaf.get();
    if (own == nullptr) continue;
    if (own->body->calm_until() >= each.calm_until) each.calm_until = std::numeric_limits<int>::min();
    std::uint64_t yes = 0, may = 0;
    std::size_t at = 0;
    each.is_by_block = !entry.is_number && each.calm_until == std::numeric_limits<int>::min() && own->body->block(nullptr, 0, 1, yes, may, at);
  }
}

std::size_t plane_store::bytes() const noexcept {
  std::size_t sum = blocks_.capacity() * sizeof(plane_block);
  for (const plane_block& each : blocks_) sum += each.bytes();
  for (const auto& each : outliers_) {
    const prepared_data& data = *each.second.get();
    sum += sizeof each + sizeof data + data.facts.lines.size() * sizeof(timeline) + data.facts.numbers.size() * sizeof(count_line) +
           (data.in_one_word ? 2 * sizeof(std::uint64_t) * static_cast<std::size_t>(data.laid_out().lines) : 0);
  }
  return sum;
}

void plane_store::read_line(const asked_leaf& leaf, const void* facts, std::size_t row, truth* values, bool& is_outlier) const {
  const layout& rules = rules_->laid_out;
  const layout_entry& entry = rules.entries[static_cast<std::size_t>(leaf.entry)];
  const custom_leaf* const own = entry.asked->leaf.get();
  const void* const part = rules.part_of(facts, entry.part);
  const auto the_row = [&] { return row; };
  if (entry.is_number) {
    const count_line line = asked(own, the_row, [&] { return numbers_of(entry.terms, own, part); });
    for (std::size_t i = 0; i < leaf.planes.size(); ++i) {
      const plane& each = planes_[leaf.planes[i]];
      values[i] = line.at(each.year).reaches(each.at_least);
    }
    is_outlier = is_outlier || changes_until(line, leaf.calm_until);
  } else {
    const timeline line = asked(own, the_row, [&] { return line_of(entry.terms, own, part, options_); });
    for (std::size_t i = 0; i < leaf.planes.size(); ++i) values[i] = line.at(planes_[leaf.planes[i]].year);
    is_outlier = is_outlier || changes_until(line, leaf.calm_until);
  }
}

prepared plane_store::prepare(const void* facts, std::size_t row) const {
  return guarded(nullptr, [&] { return row; }, [&] { return prepared(detail::prepare(rules_, facts, options_)); });
}

plane_store::found plane_store::read(const void* facts, std::size_t row) const {
  found out;
  out.values.resize(planes_.size());
  std::vector<truth> values(planes_.size());
  for (const asked_leaf& leaf : leaves_) {
    read_line(leaf, facts, row, values.data(), out.is_outlier);
    for (std::size_t i = 0; i < leaf.planes.size(); ++i) out.values[leaf.planes[i]] = values[i];
  }
  return out;
}

// The facts of rows `row` … `row + count - 1`, side by side, into those of the block from `at` on, which lie in one word.
void plane_store::read_group(const void* first, std::size_t count, std::size_t row, plane_block& into, std::size_t at,
                             std::map<std::size_t, prepared>& outliers) const {
  const layout& rules = rules_->laid_out;
  std::array<bool, 64> is_outlier{};
  std::vector<truth> values(planes_.size());
  std::vector<std::pair<std::uint64_t, std::uint64_t>> bits;
  for (const asked_leaf& leaf : leaves_) {
    const layout_entry& entry = rules.entries[static_cast<std::size_t>(leaf.entry)];
    if (leaf.is_by_block) {
      const custom_leaf* const own = entry.asked->leaf.get();
      for (const std::size_t plane : leaf.planes) {
        std::uint64_t yes = 0, may = 0;
        std::size_t failing = 0, done = 0;
        asked(own, [&] { return row + done + failing; }, [&] {
          const int year = planes_[plane].year;
          if (entry.part == 0) {
            own->body->block(first, count, year, yes, may, failing);
            return;
          }
          // Parts of facts do not stand side by side.
          for (; done < count; ++done) {
            std::uint64_t one_yes = 0, one_may = 0;
            own->body->block(rules.part_of(facts_at(first, done), entry.part), 1, year, one_yes, one_may, failing);
            failing = 0;
            yes |= one_yes << done;
            may |= one_may << done;
          }
        });
        into.put(plane, at, count, yes, may);
      }
      continue;
    }
    bits.assign(leaf.planes.size(), {});
    for (std::size_t i = 0; i < count; ++i) {
      read_line(leaf, facts_at(first, i), row + i, values.data(), is_outlier[i]);
      for (std::size_t p = 0; p < leaf.planes.size(); ++p) {
        bits[p].first |= static_cast<std::uint64_t>(values[p] == truth::yes) << i;
        bits[p].second |= static_cast<std::uint64_t>(values[p] != truth::no) << i;
      }
    }
    for (std::size_t p = 0; p < leaf.planes.size(); ++p) into.put(leaf.planes[p], at, count, bits[p].first, bits[p].second);
  }
  for (std::size_t i = 0; i < count; ++i)
    if (is_outlier[i]) outliers.emplace(row + i, prepare(facts_at(first, i), row + i));
}

void plane_store::add(const void* first, std::size_t count, threads shared_by) {
  if (count == 0) return;
  const std::size_t begin = size();
  const bool continues = !blocks_.empty() && blocks_.back().rows() < block_rows;
  if (count == 1) {
    // Where records come one by one, the last block stays open.
    found made = read(first, begin);
    std::map<std::size_t, prepared> outlier;
    if (made.is_outlier) outlier.emplace(begin, prepare(first, begin));
    if (!continues) {
      blocks_.reserve(blocks_.size() + 1);
      blocks_.push_back(plane_block(planes_.size()).opened());
    } else if (!blocks_.back().is_open()) {
      blocks_.back() = blocks_.back().opened();
    }
    plane_block& last = blocks_.back();
    const std::size_t at = last.rows();
    last.grow(at + 1);
    last.set(at, made.values);
    outliers_.merge(outlier);
    if (last.rows() == block_rows) last = last.sealed();
    return;
  }

  const std::size_t first_block = blocks_.size() - (continues ? 1 : 0);
  const std::size_t made_blocks = (begin + count + block_rows - 1) / block_rows - first_block;
  std::vector<plane_block> made;
  for (std::size_t i = 0; i < made_blocks; ++i) made.emplace_back(0);
  const std::size_t parts = parts_of(made_blocks, shared_by);
  std::vector<std::map<std::size_t, prepared>> outliers(parts);
  share(made_blocks, parts, [&](std::size_t part, std::size_t from, std::size_t to) {
    for (std::size_t each = from; each < to; ++each) {
      plane_block open = each == 0 && continues ? blocks_.back().opened() : plane_block(planes_.size()).opened();
      const std::size_t block_begin = (first_block + each) * block_rows;
      const std::size_t last = std::min(begin + count, block_begin + block_rows);
      std::size_t row = block_begin + open.rows();
      open.grow(last - block_begin);
      while (row < last) {
        const std::size_t in_word = std::min(last - row, 64 - row % 64);
        read_group(facts_at(first, row - begin), in_word, row, open, row - block_begin, outliers[part]);
        row += in_word;
      }
      made[each] = open.sealed();
    }
  });
  blocks_.reserve(first_block + made_blocks);
  if (continues) blocks_.pop_back();
  for (plane_block& each : made) blocks_.push_back(std::move(each));
  for (auto& each : outliers) outliers_.merge(each);
}

void plane_store::change(std::size_t row, const void* facts) {
  if (row >= size()) throw_invalid_quantity(static_cast<long long>(row));
  const found made = read(facts, row);
  std::map<std::size_t, prepared> outlier;
  if (made.is_outlier) outlier.emplace(row, prepare(facts, row));
  plane_block& block = blocks_[row / block_rows];
  const std::size_t at = row % block_rows;
  if (block.has_room(at, made.values)) {
    block.set(at, made.values);
  } else {
    plane_block open = block.opened();
    open.set(at, made.values);
    block = open.sealed();
  }
  outliers_.erase(row);
  outliers_.merge(outlier);
}

void plane_store::resize(std::size_t rows) {
  const std::size_t needed = (rows + block_rows - 1) / block_rows;
  std::vector<plane_block> made;  // what is now the last block, as it will be, and those behind it
  const std::size_t kept = std::min(needed, blocks_.size());
  if (kept > 0) {
    const std::size_t end = std::min(rows - (kept - 1) * block_rows, block_rows);
    plane_block open = blocks_[kept - 1].opened();
    open.grow(std::min(open.rows(), end));
    open = open.opened();  // rows that go are unknown when they come again
    open.grow(end);
    made.push_back(open.sealed());
  }
  for (std::size_t i = kept; i < needed; ++i) {
    made.emplace_back(planes_.size());
    made.back().grow(std::min(rows - i * block_rows, block_rows));
  }
  blocks_.reserve(needed);
  blocks_.erase(blocks_.begin() + static_cast<std::ptrdiff_t>(kept == 0 ? 0 : kept - 1), blocks_.end());
  for (plane_block& each : made) blocks_.push_back(std::move(each));
  outliers_.erase(outliers_.lower_bound(rows), outliers_.end());
}

void plane_store::fill(std::size_t plane, const std::uint64_t* yes, const std::uint64_t* may) {
  if (plane >= planes_.size()) throw_invalid_quantity(static_cast<long long>(plane));
  std::vector<plane_block> made;
  made.reserve(blocks_.size());
  for (std::size_t i = 0; i < blocks_.size(); ++i) {
    plane_block open = blocks_[i].opened();
    for (std::size_t row = 0; row < open.rows(); row += 64) {
      const std::size_t word = i * block_words + row / 64;
      const std::size_t count = std::min<std::size_t>(64, open.rows() - row);
      const std::uint64_t inside = lowest(count);
      open.put(plane, row, count, yes[word] & inside, (yes[word] | may[word]) & inside);
    }
    made.push_back(open.sealed());
  }
  blocks_ = std::move(made);
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
