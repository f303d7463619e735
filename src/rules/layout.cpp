// SPDX-License-Identifier: BSL-1.0
#include "layout.hpp"

#include <thidua/core/error.hpp>

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace detail {
namespace {

constexpr int most_lookback = 100'000;

void expect_bound(const node_terms& terms) {
  const bool is_open = (terms.kind == node_kind::granted && !terms.what) || (terms.kind == node_kind::initiatives && terms.usable_for == usability::unbound);
  if (!is_open) return;
  throw error(errc::unbound_rule, {.vi = "quy tắc chưa được gắn với khen thưởng nào", .en = "the rule does not say which award it is for"},
              {.vi = "gắn bằng for_award trước khi hỏi", .en = "bind it with for_award before asking it"});
}

bool looks_back(node_kind kind) {
  using enum node_kind;
  return kind == consecutive || kind == within || kind == once || kind == previous || kind == after || kind == chained || kind == count ||
         kind == run_count || kind == over_run;
}

}  // namespace

layout::layout(const std::vector<const rule_node*>& rules) : parts(1) {
  for (const rule_node* each : rules) {
    roots.push_back(static_cast<int>(places.size()));
    place(*each, -1, 0);
    lookback = std::max(lookback, lookbacks_[static_cast<std::size_t>(places[static_cast<std::size_t>(roots.back())].entry)]);
  }
  for (const layout_entry& each : entries)
    if (looks_back(each.terms.kind))
      for (const int child : each.children) need_line(child);
  for (layout_entry& each : entries) {
    each.line = lines;
    lines += each.is_number ? each.most : 1;
  }
  for (std::size_t at = 0; at < places.size(); ++at) steps.push_back(step_of(at));
}

layout_step layout::step_of(std::size_t at) {
  const layout_place& place = places[at];
  const auto entry = [&](int of) -> const layout_entry& { return entries[static_cast<std::size_t>(of)]; };
  const layout_entry& of = entry(place.entry);
  const bool is_on = place.node->terms.kind == node_kind::on;  // its entry is that of what stands below
  const int read = of.is_leaf || is_on ? place.entry : of.children[0];
  layout_step out{.kind = is_on ? node_kind::on : of.terms.kind,
                  .is_leaf = of.is_leaf && !is_on,
                  .is_number = entry(read).is_number,
                  .line = entry(read).line,
                  .number = read,
                  .run_line = of.run < 0 ? 0 : entry(of.run).line,
                  .n = of.terms.n,
                  .k = of.terms.k,
                  .gap = of.terms.gap,
                  .first_child = static_cast<int>(child_offsets.size())};
  for (int offset = 1; offset < place.size; offset += places[at + static_cast<std::size_t>(offset)].size) {
    child_offsets.push_back(offset);
    ++out.children;
  }
  return out;
}

void layout::need_line(int entry) {
  layout_entry& of = entries[static_cast<std::size_t>(entry)];
  if (of.needs_line) return;
  of.needs_line = true;
  for (const int child : of.children) need_line(child);
}

const layout& layout_cache::of(const rule_node& root) const {
  const layout* known = made_.load(std::memory_order_acquire);
  if (known != nullptr) return *known;
  auto mine = std::make_unique<const layout>(std::vector<const rule_node*>{&root});
  if (made_.compare_exchange_strong(known, mine.get(), std::memory_order_acq_rel)) return *mine.release();
  return *known;
}
layout_cache::~layout_cache() { delete made_.load(std::memory_order_acquire); }

int layout::place(const rule_node& of, int run, int part) {
  expect_bound(of.terms);
  const std::size_t at = places.size();
  places.push_back({&of, -1, 1});
  int entry = -1;
  if (of.terms.kind == node_kind::on) {
    // The part of the facts is told to the leaves below; the node itself says nothing more.
    std::vector<const projection_body*> way = parts[static_cast<std::size_t>(part)];
    way.push_back(of.part->body.get());
    auto found = std::find(parts.begin(), parts.end(), way);
    if (found == parts.end()) found = parts.insert(parts.end(), std::move(way));
    entry = place(*of.children[0].get(), -1, static_cast<int>(found - parts.begin()));
  } else {
    layout_entry made{.terms = of.terms, .asked = &of, .children = {}, .is_number = detail::is_number(of), .is_leaf = detail::is_leaf(of)};
    if (made.is_leaf && of.terms.kind != node_kind::constant) made.part = part;
    if (is_run_part(of)) {
      if (run < 0)
        throw error(errc::invalid_rule, {.vi = "số đếm trong chuỗi năm không hỏi riêng được", .en = "what counts within a run of years can't be asked by itself"},
                    {.vi = "đặt vào over_run", .en = "put it into an over_run"});
      made.run = run;
    }
    for (std::size_t i = 0; i < of.children.size(); ++i) {
      const rule_node& child = *of.children[i].get();
      const bool is_body = of.terms.kind == node_kind::over_run && i == 1;
      const int inner_run = is_body ? made.children[0] : made.run;
      made.children.push_back(place(child, inner_run, part));
    }
    entry = entry_of(std::move(made));
  }
  places[at].entry = entry;
  places[at].size = static_cast<int>(places.size() - at);
  return entry;
}

int layout::entry_of(layout_entry made) {
  stable_hash hash;
  hash.number(static_cast<std::uint64_t>(made.terms.kind));
  for (const int number : {made.terms.level, made.terms.n, made.terms.k, made.terms.gap, made.run, made.part, made.terms.what ? made.terms.what->index() : -1})
    hash.number(static_cast<std::uint64_t>(number));
  hash.text(made.terms.text);
  for (const int child : made.children) hash.number(static_cast<std::uint64_t>(child));
  const auto range = known_.equal_range(hash.value());
  for (auto each = range.first; each != range.second; ++each) {
    const layout_entry& other = entries[static_cast<std::size_t>(each->second)];
    if (other.terms == made.terms && other.children == made.children && other.run == made.run && other.part == made.part &&
        other.asked->leaf.get() == made.asked->leaf.get())
      return each->second;
  }

  // The number below is asked for thresholds up to this one.
  using enum node_kind;
  const node_terms& terms = made.terms;
  if ((terms.kind == count || terms.kind == run_count) && entries[static_cast<std::size_t>(made.children[0])].is_number) {
    int& most = entries[static_cast<std::size_t>(made.children[0])].most;
    most = std::max(most, terms.k);
  }
  int below = 0;
  for (const int child : made.children) below = std::max(below, lookbacks_[static_cast<std::size_t>(child)]);
  int own = 0;
  switch (terms.kind) {
    case consecutive:
    case within:
    case count: own = terms.n; break;
    case previous: own = terms.n; break;
    case after:
    case once: own = 1; break;
    case chained: own = terms.n * terms.gap; break;
    case over_run: own = terms.n; break;
    case run_count: own = terms.k + 1; break;
    default: break;
  }
  lookbacks_.push_back(std::min(below + own, most_lookback));
  const int entry = static_cast<int>(entries.size());
  entries.push_back(std::move(made));
  known_.emplace(hash.value(), entry);
  return entry;
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
