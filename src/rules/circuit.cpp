// SPDX-License-Identifier: BSL-1.0
#include "circuit.hpp"

#include "evaluation.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace detail {

std::size_t circuit::hash_of_gate::operator()(const gate& of) const noexcept {
  std::uint64_t mixed = static_cast<std::uint64_t>(of.kind);
  for (const std::uint64_t part : {static_cast<std::uint64_t>(of.a), static_cast<std::uint64_t>(of.b), static_cast<std::uint64_t>(of.n)})
    mixed = (mixed ^ part) * 0x9E3779B97F4A7C15U ^ mixed >> 29;
  return static_cast<std::size_t>(mixed);
}

literal circuit::literal_of(const gate& made) {
  const auto [at, is_new] = known_.try_emplace(made, static_cast<literal>(2 * gates_.size()));
  if (is_new) gates_.push_back(made);
  return at->second;
}

literal circuit::both(literal a, literal b) {
  if (a > b) std::swap(a, b);
  if (a == never_set || a == complement_of(b)) return never_set;
  if (a == always_set || a == b) return b;
  return literal_of({.kind = gate_kind::both, .a = a, .b = b});
}

literal circuit::back(literal a, int n) {
  if (n == 0 || gate_of(a) == 0) return a;
  const literal sign = a & 1U;
  a ^= sign;
  const gate& of = gates_[gate_of(a)];
  constexpr int most = 1 << 20;
  const gate made = of.kind == gate_kind::back ? gate{.kind = gate_kind::back, .a = of.a, .n = std::min(of.n + std::min(n, most), most)}
                                               : gate{.kind = gate_kind::back, .a = a, .n = std::min(n, most)};
  return literal_of(made) ^ sign;
}

literal circuit::fill(literal through, literal from) {
  if (from == never_set || from == always_set || from == through || through == never_set) return from;
  return literal_of({.kind = gate_kind::fill, .a = through, .b = from});
}

line_circuit::line_circuit(const layout& of) : lines(static_cast<std::size_t>(of.lines)) {
  symbolic algebra{gates};
  line_table<symbolic> table(of, algebra);
  for (const layout_entry& each : of.entries) {
    if (!each.is_leaf) continue;
    const int count = each.is_number ? each.most : 1;
    for (int line = each.line; line < each.line + count; ++line) {
      const bool is_fixed = each.terms.kind == node_kind::constant || each.terms.kind == node_kind::unread;
      const truth fixed = each.terms.kind == node_kind::constant ? each.terms.value : truth::unknown;
      table.yes(line) = is_fixed ? algebra.all(fixed == truth::yes) : gates.input(input_of(line, false));
      table.may(line) = is_fixed ? algebra.all(fixed != truth::no) : gates.input(input_of(line, true));
    }
  }
  table.work_out(true);
  for (int line = 0; line < of.lines; ++line) lines[static_cast<std::size_t>(line)] = {table.yes(line), table.may(line)};
}

asked_bits::asked_bits(const circuit& lines, const std::vector<literal>& outputs) : lines_(lines), asked_(lines.size()) {
  for (const literal each : outputs) asked_[gate_of(each)] |= std::uint64_t(1) << 63;
  for (std::size_t i = lines.size(); i-- > 0;) {
    if (asked_[i] == 0) continue;
    const gate& of = lines[i];
    switch (of.kind) {
      case gate_kind::never:
      case gate_kind::input: break;
      case gate_kind::both:
        asked_[gate_of(of.a)] |= asked_[i];
        asked_[gate_of(of.b)] |= asked_[i];
        break;
      case gate_kind::back: {
        const int n = std::min(of.n, 63);  // what lies further back is as at bit 0
        const std::uint64_t before = (std::uint64_t(1) << n) - 1;
        asked_[gate_of(of.a)] |= asked_[i] >> n | ((asked_[i] & before) != 0 ? 1U : 0U);
        break;
      }
      case gate_kind::fill: {
        const std::uint64_t until = ~std::uint64_t(0) >> std::countl_zero(asked_[i]);  // each year needs the one before
        asked_[i] = until;
        asked_[gate_of(of.b)] |= until;
        asked_[gate_of(of.a)] |= until & ~std::uint64_t(1);
        break;
      }
    }
  }
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
