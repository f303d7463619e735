// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Rules as circuits of gates, each different one once: what the evaluator does, written down instead of done. Layer: rules, private.
#include "layout.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

/// A gate, or its complement: twice the gate's number, plus 1 for the complement.
using literal = std::uint32_t;
inline constexpr literal never_set = 0;
inline constexpr literal always_set = 1;
constexpr literal complement_of(literal of) noexcept { return of ^ 1U; }
constexpr std::size_t gate_of(literal of) noexcept { return of >> 1; }
constexpr bool is_complement(literal of) noexcept { return (of & 1U) != 0; }

enum class gate_kind : std::uint8_t {
  never,  ///< gate 0
  input,  ///< [n] its number
  both,   ///< [a, b]
  back,   ///< [a, n] what was n years before; of lines only
  fill,   ///< [a: through, b: from] of lines only
};
struct gate {
  gate_kind kind = gate_kind::never;
  literal a = 0;
  literal b = 0;
  int n = 0;

  friend bool operator==(const gate&, const gate&) = default;
};

/// Gates in an order in which each comes behind those it reads. "Either" is the complement of "both" of complements.
class circuit {
 public:
  circuit() : gates_(1) {}

  literal input(int number) { return literal_of({.kind = gate_kind::input, .n = number}); }
  literal both(literal a, literal b);
  literal either(literal a, literal b) { return complement_of(both(complement_of(a), complement_of(b))); }
  literal back(literal a, int n);
  literal fill(literal through, literal from);

  std::size_t size() const noexcept { return gates_.size(); }
  const gate& operator[](std::size_t at) const noexcept { return gates_[at]; }

 private:
  struct hash_of_gate {
    std::size_t operator()(const gate& of) const noexcept;
  };
  literal literal_of(const gate& made);

  std::vector<gate> gates_;
  std::unordered_map<gate, literal, hash_of_gate> known_;
};

/// The algebra of lines that only writes down what is asked of it.
struct symbolic {
  using line = literal;
  circuit& in;

  line all(bool value) const noexcept { return value ? always_set : never_set; }
  line complement(line a) const noexcept { return complement_of(a); }
  line both(line a, line b) { return in.both(a, b); }
  line either(line a, line b) { return in.either(a, b); }
  line back(line a, int n) { return in.back(a, n); }
  line fill(line through, line from) { return in.fill(through, from); }
};

/// One side of a condition: that it is so for sure, or that it may be.
struct both_sides {
  literal yes = never_set;
  literal may = never_set;
};
/// The input of a side of a line that the facts give.
constexpr int input_of(int line, bool is_may) noexcept { return 2 * line + (is_may ? 1 : 0); }
constexpr int line_of_input(int input) noexcept { return input / 2; }
constexpr bool is_may_input(int input) noexcept { return input % 2 != 0; }

/// All conditions of a layout as one circuit of lines.
struct line_circuit {
  explicit line_circuit(const layout& of);

  circuit gates;
  std::vector<both_sides> lines;  // by the layout's lines
};

/// The years of a circuit of lines that its outputs at one year ask for. Bit 63 is that year, bit 0 the year 63 years before and
/// all before it.
class asked_bits {
 public:
  asked_bits(const circuit& lines, const std::vector<literal>& outputs);
  std::uint64_t of(std::size_t gate) const noexcept { return asked_[gate]; }

  /// Calls `f(input, bits)` for each input that is asked for at all.
  template <class F>
  void inputs(F f) const {
    for (std::size_t i = 0; i < asked_.size(); ++i)
      if (asked_[i] != 0 && lines_[i].kind == gate_kind::input) f(lines_[i].n, asked_[i]);
  }

  /// The outputs at bit 63 as a circuit without years. `input_at(input, bit)` gives what stands for an input in a year.
  template <class Input>
  std::vector<literal> expand(circuit& into, const std::vector<literal>& outputs, Input input_at) const;

 private:
  const circuit& lines_;
  std::vector<std::uint64_t> asked_;
};

template <class Input>
std::vector<literal> asked_bits::expand(circuit& into, const std::vector<literal>& outputs, Input input_at) const {
  // The asked bits of each gate side by side, the lowest first.
  std::vector<std::size_t> first(asked_.size());
  std::vector<literal> made;
  const auto rank = [&](std::size_t of, int bit) { return first[of] + static_cast<std::size_t>(std::popcount(asked_[of] & ((std::uint64_t(1) << bit) - 1))); };
  const auto at = [&](literal of, int bit) { return made[rank(gate_of(of), bit)] ^ (of & 1U); };
  for (std::size_t i = 0; i < asked_.size(); ++i) {
    first[i] = made.size();
    const gate& of = lines_[i];
    for (std::uint64_t rest = asked_[i]; rest != 0; rest &= rest - 1) {
      const int bit = std::countr_zero(rest);
      switch (of.kind) {
        case gate_kind::never: made.push_back(never_set); break;
        case gate_kind::input: made.push_back(input_at(of.n, bit)); break;
        case gate_kind::both: made.push_back(into.both(at(of.a, bit), at(of.b, bit))); break;
        case gate_kind::back: made.push_back(at(of.a, bit < of.n ? 0 : bit - of.n)); break;
        case gate_kind::fill: {
          const literal from = at(of.b, bit);
          made.push_back(bit == 0 ? from : into.either(from, into.both(at(of.a, bit), made.back())));
          break;
        }
      }
    }
  }
  std::vector<literal> out;
  out.reserve(outputs.size());
  for (const literal each : outputs) out.push_back(at(each, 63));
  return out;
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
