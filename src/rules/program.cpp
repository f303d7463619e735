// SPDX-License-Identifier: BSL-1.0
#include "program.hpp"

#include <algorithm>
#include <new>
#include <optional>

namespace thidua {
inline namespace v0 {
namespace detail {
namespace {

// Two words at a time. What the compilers call a vector needs no flags and is one register on every common processor.
#if (defined(__GNUC__) || defined(__clang__)) && __STDCPP_DEFAULT_NEW_ALIGNMENT__ >= 16
using lane [[gnu::vector_size(16), gnu::may_alias]] = std::uint64_t;
constexpr lane filled(std::uint64_t word) noexcept { return lane{word, word}; }
std::uint64_t sum_of(lane words) noexcept { return words[0] + words[1]; }
#else
struct lane {
  std::uint64_t low;
  std::uint64_t high;

  friend constexpr lane operator&(lane a, lane b) noexcept { return {a.low & b.low, a.high & b.high}; }
  friend constexpr lane operator|(lane a, lane b) noexcept { return {a.low | b.low, a.high | b.high}; }
  friend constexpr lane operator^(lane a, lane b) noexcept { return {a.low ^ b.low, a.high ^ b.high}; }
  friend constexpr lane operator+(lane a, lane b) noexcept { return {a.low + b.low, a.high + b.high}; }
  friend constexpr lane operator-(lane a, lane b) noexcept { return {a.low - b.low, a.high - b.high}; }
  friend constexpr lane operator<<(lane a, int n) noexcept { return {a.low << n, a.high << n}; }
  friend constexpr lane operator>>(lane a, int n) noexcept { return {a.low >> n, a.high >> n}; }
  friend constexpr lane operator~(lane a) noexcept { return {~a.low, ~a.high}; }
  friend constexpr lane& operator&=(lane& a, lane b) noexcept { return a = a & b; }
  friend constexpr lane& operator|=(lane& a, lane b) noexcept { return a = a | b; }
};
constexpr lane filled(std::uint64_t word) noexcept { return {word, word}; }
std::uint64_t sum_of(lane words) noexcept { return words.low + words.high; }
#endif
constexpr std::size_t lane_words = 2;
static_assert(piece_words == 8 * lane_words);

// A piece of a block, in eight registers: compilers keep an array in memory where they do not unroll.
struct piece {
  lane a, b, c, d, e, f, g, h;

  explicit piece(lane all) noexcept : a(all), b(all), c(all), d(all), e(all), f(all), g(all), h(all) {}
  void keep(const lane* x) noexcept { a &= x[0], b &= x[1], c &= x[2], d &= x[3], e &= x[4], f &= x[5], g &= x[6], h &= x[7]; }
  void remove(const lane* x) noexcept { a &= ~x[0], b &= ~x[1], c &= ~x[2], d &= ~x[3], e &= ~x[4], f &= ~x[5], g &= ~x[6], h &= ~x[7]; }
  void add(const lane* x) noexcept { a |= x[0], b |= x[1], c |= x[2], d |= x[3], e |= x[4], f |= x[5], g |= x[6], h |= x[7]; }
  void add_others(const lane* x) noexcept { a |= ~x[0], b |= ~x[1], c |= ~x[2], d |= ~x[3], e |= ~x[4], f |= ~x[5], g |= ~x[6], h |= ~x[7]; }
  void store(lane* to) const noexcept { to[0] = a, to[1] = b, to[2] = c, to[3] = d, to[4] = e, to[5] = f, to[6] = g, to[7] = h; }
};

const lane* lanes(const std::uint64_t* words) noexcept { return reinterpret_cast<const lane*>(words); }
lane* lanes(std::uint64_t* words) noexcept { return reinterpret_cast<lane*>(words); }

void conjunction(const step& what, const std::uint32_t* operands, std::uint64_t* const* slots, std::size_t words) noexcept {
  const std::uint32_t* const plain_end = operands + what.plain;
  const std::uint32_t* const end = plain_end + what.negated;
  for (std::size_t at = 0; at < words; at += piece_words) {
    piece of(filled(~std::uint64_t(0)));
    const std::uint32_t* each = operands;
    for (; each != plain_end; ++each) of.keep(lanes(slots[*each] + at));
    for (; each != end; ++each) of.remove(lanes(slots[*each] + at));
    of.store(lanes(slots[what.to] + at));
  }
}

void disjunction(const step& what, const std::uint32_t* operands, std::uint64_t* const* slots, std::size_t words) noexcept {
  const std::uint32_t* const plain_end = operands + what.plain;
  const std::uint32_t* const end = plain_end + what.negated;
  for (std::size_t at = 0; at < words; at += piece_words) {
    piece of(filled(0));
    const std::uint32_t* each = operands;
    for (; each != plain_end; ++each) of.add(lanes(slots[*each] + at));
    for (; each != end; ++each) of.add_others(lanes(slots[*each] + at));
    of.store(lanes(slots[what.to] + at));
  }
}

lane sign_of(bool is_complement) noexcept { return filled(is_complement ? ~std::uint64_t(0) : 0); }
// The bits that bit 0 fills when what was before it moves in.
lane tail_of(lane of) noexcept { return filled(0) - (of & filled(1)); }

void back(const step& what, const std::uint32_t* operands, std::uint64_t* const* slots, std::size_t words) noexcept {
  const lane* from = lanes(slots[operands[0]]);
  lane* to = lanes(slots[what.to]);
  const lane sign = sign_of(what.is_complement != (what.negated != 0));  // the complement of years before is as before
  if (what.n >= 64) {
    for (std::size_t i = 0; i < words / lane_words; ++i) to[i] = tail_of(from[i]) ^ sign;
    return;
  }
  const int n = what.n;
  for (std::size_t i = 0; i < words / lane_words; i += 4) {
    const lane a = from[i], b = from[i + 1], c = from[i + 2], d = from[i + 3];
    to[i] = ((a << n) | (tail_of(a) >> (64 - n))) ^ sign;
    to[i + 1] = ((b << n) | (tail_of(b) >> (64 - n))) ^ sign;
    to[i + 2] = ((c << n) | (tail_of(c) >> (64 - n))) ^ sign;
    to[i + 3] = ((d << n) | (tail_of(d) >> (64 - n))) ^ sign;
  }
}

// How a fill reads its operands: the flags in its `n`.
constexpr int through_complement = 1;
constexpr int from_complement = 2;
constexpr int through_all = 4;

void fill(const step& what, const std::uint32_t* operands, std::uint64_t* const* slots, std::size_t words) noexcept {
  const lane* through_lines = lanes(slots[operands[0]]);
  const lane* from_lines = lanes(slots[operands[1]]);
  lane* to = lanes(slots[what.to]);
  const lane through_sign = sign_of((what.n & through_complement) != 0);
  const lane from_sign = sign_of((what.n & from_complement) != 0);
  const lane endless = sign_of((what.n & through_all) != 0);
  const lane sign = sign_of(what.is_complement);
  for (std::size_t i = 0; i < words / lane_words; i += 2) {
    lane through_a = (through_lines[i] ^ through_sign) | endless, from_a = from_lines[i] ^ from_sign;
    lane through_b = (through_lines[i + 1] ^ through_sign) | endless, from_b = from_lines[i + 1] ^ from_sign;
    for (int years = 1; years < 64; years *= 2) {
      from_a |= through_a & (from_a << years);
      from_b |= through_b & (from_b << years);
      through_a &= through_a << years;
      through_b &= through_b << years;
    }
    to[i] = from_a ^ sign;
    to[i + 1] = from_b ^ sign;
  }
}

// Carries of a sum of three bits in each place; `a` keeps the sum.
lane carry(lane& a, lane b, lane c) noexcept {
  const lane partial = a ^ b;
  const lane out = (a & b) | (partial & c);
  a = partial ^ c;
  return out;
}

}  // namespace

std::size_t count_bits(const std::uint64_t* from, std::size_t words) noexcept {
  // Eight lanes are added up bit by bit before any bit is counted: baseline processors have no instruction that counts.
  lane ones = filled(0), twos = filled(0), fours = filled(0), bytes = filled(0);
  const auto counted = [](lane of) {
    of = of - ((of >> 1) & filled(0x5555555555555555U));
    of = (of & filled(0x3333333333333333U)) + ((of >> 2) & filled(0x3333333333333333U));
    return (of + (of >> 4)) & filled(0x0F0F0F0F0F0F0F0FU);
  };
  const auto sum_of_bytes = [](lane of) {
    of = (of & filled(0x00FF00FF00FF00FFU)) + ((of >> 8) & filled(0x00FF00FF00FF00FFU));
    of = (of & filled(0x0000FFFF0000FFFFU)) + ((of >> 16) & filled(0x0000FFFF0000FFFFU));
    return static_cast<std::size_t>(sum_of((of & filled(0xFFFFFFFFU)) + (of >> 32)));
  };
  for (std::size_t at = 0; at < words; at += piece_words) {
    const lane* x = lanes(from + at);
    const lane two_a = carry(ones, x[0], x[1]);
    const lane two_b = carry(ones, x[2], x[3]);
    const lane four_a = carry(twos, two_a, two_b);
    const lane two_c = carry(ones, x[4], x[5]);
    const lane two_d = carry(ones, x[6], x[7]);
    const lane four_b = carry(twos, two_c, two_d);
    bytes = bytes + counted(carry(fours, four_a, four_b));  // at most 8 a byte, 8 times
  }
  return 8 * sum_of_bytes(bytes) + 4 * sum_of_bytes(counted(fours)) + 2 * sum_of_bytes(counted(twos)) + sum_of_bytes(counted(ones));
}

void run(const program& what, std::uint64_t* const* slots, std::size_t words) noexcept {
  for (const step& each : what.steps) {
    const std::uint32_t* operands = what.operands.data() + each.first;
    switch (each.kind) {
      case step_kind::conjunction: conjunction(each, operands, slots, words); break;
      case step_kind::disjunction: disjunction(each, operands, slots, words); break;
      case step_kind::back: back(each, operands, slots, words); break;
      case step_kind::fill: fill(each, operands, slots, words); break;
    }
  }
}

namespace {

// Makes a program: joins gates that are read once into those that read them, puts them in order and gives them slots.
class assembler {
 public:
  assembler(const circuit& of, const std::vector<literal>& outputs, program::results how, program& into)
      : of_(of), how_(how), into_(into), forms_(of.size()), stands_(of.size(), never_set) {
    for (const literal each : outputs) reach(each);
    for (std::size_t i = 0; i < of_.size(); ++i)
      if (forms_[i].readers > 0) simplify(i);
    for (const literal each : outputs) wanted_.push_back(resolved(each));
    order();
    assign();
  }

 private:
  struct form {
    int readers = 0;
    bool is_wanted = false;       // is a result, or the complement of one
    std::vector<literal> parts;   // of both: all of these
    std::size_t last_reader = 0;  // a place in the order
    std::optional<std::size_t> slot;
    bool is_flipped = false;      // the slot holds the complement
  };

  void reach(literal from) {
    std::vector<std::size_t> rest{gate_of(from)};
    forms_[gate_of(from)].is_wanted = true;
    while (!rest.empty()) {
      const std::size_t at = rest.back();
      rest.pop_back();
      if (forms_[at].readers++ > 0) continue;
      const gate& each = of_[at];
      if (each.kind == gate_kind::both || each.kind == gate_kind::fill) rest.push_back(gate_of(each.b));
      if (each.kind == gate_kind::both || each.kind == gate_kind::fill || each.kind == gate_kind::back) rest.push_back(gate_of(each.a));
    }
  }

  literal resolved(literal of) const { return stands_[gate_of(of)] ^ (of & 1U); }

  void simplify(std::size_t at) {
    const gate& each = of_[at];
    const literal self = static_cast<literal>(2 * at);
    stands_[at] = self;
    if (each.kind == gate_kind::back && gate_of(resolved(each.a)) == 0) stands_[at] = resolved(each.a);
    if (each.kind == gate_kind::fill && (gate_of(resolved(each.b)) == 0 || resolved(each.a) == never_set)) stands_[at] = resolved(each.b);
    if (each.kind != gate_kind::both) return;
    std::vector<literal>& parts = forms_[at].parts;
    for (const literal part : {resolved(each.a), resolved(each.b)}) {
      const form& below = forms_[gate_of(part)];
      const bool is_joined = !is_complement(part) && of_[gate_of(part)].kind == gate_kind::both && below.readers == 1 && !below.is_wanted;
      if (is_joined) {
        parts.insert(parts.end(), below.parts.begin(), below.parts.end());
      } else if (part != always_set) {
        parts.push_back(part);
      }
    }
    std::sort(parts.begin(), parts.end());
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    bool is_never = !parts.empty() && parts.front() == never_set;
    for (std::size_t i = 1; i < parts.size(); ++i) is_never = is_never || parts[i] == complement_of(parts[i - 1]);
    if (is_never) {
      stands_[at] = never_set;
    } else if (parts.size() < 2) {
      stands_[at] = parts.empty() ? always_set : parts.front();
    }
  }

  // What a gate reads, once simplified.
  std::vector<literal> read_by(std::size_t at) const {
    const gate& each = of_[at];
    switch (each.kind) {
      case gate_kind::never:
      case gate_kind::input: return {};
      case gate_kind::both: return forms_[at].parts;
      case gate_kind::back: return {resolved(each.a)};
      case gate_kind::fill: return {resolved(each.a), resolved(each.b)};
    }
    return {};
  }

  // Depth first, so that what a gate reads is made shortly before.
  void order() {
    std::vector<char> is_done(of_.size());
    std::vector<std::size_t> rest;
    for (const literal each : wanted_) {
      rest.push_back(gate_of(each));
      while (!rest.empty()) {
        const std::size_t at = rest.back();
        bool is_ready = true;
        if (is_done[at] == 0)
          for (const literal part : read_by(at))
            if (is_done[gate_of(part)] == 0) {
              rest.push_back(gate_of(part));
              is_ready = false;
            }
        if (!is_ready) continue;
        rest.pop_back();
        if (is_done[at] != 0) continue;
        is_done[at] = 1;
        order_.push_back(at);
      }
    }
    for (std::size_t i = 0; i < order_.size(); ++i)
      for (const literal part : read_by(order_[i])) forms_[gate_of(part)].last_reader = i;
  }

  bool is_made(std::size_t at) const { return of_[at].kind != gate_kind::input && of_[at].kind != gate_kind::never; }

  void assign() {
    for (const std::size_t at : order_)
      if (of_[at].kind == gate_kind::input) {
        forms_[at].slot = into_.inputs.size();
        into_.inputs.push_back(of_[at].n);
      }
    // The first result that is a gate, or its complement, is written by that gate's step.
    std::vector<std::size_t> own(wanted_.size(), none);
    for (std::size_t i = 0; i < wanted_.size(); ++i) {
      form& of = forms_[gate_of(wanted_[i])];
      const bool is_first = is_made(gate_of(wanted_[i])) && !of.slot;
      const bool has_slot = how_ == program::results::owned || is_first || gate_of(wanted_[i]) == 0;
      if (!has_slot) continue;
      own[i] = into_.inputs.size() + into_.written++;
      if (!is_first) continue;
      of.slot = own[i];
      of.is_flipped = is_complement(wanted_[i]);
    }
    const std::size_t first_kept = into_.inputs.size() + into_.written;
    std::vector<std::size_t> free;
    for (std::size_t i = 0; i < order_.size(); ++i) {
      const std::size_t at = order_[i];
      if (!is_made(at)) continue;
      // Read and write may share a slot: a step reads a word before it writes it, and it writes no word that it reads later.
      for (const literal part : read_by(at)) {
        const form& below = forms_[gate_of(part)];
        if (below.last_reader == i && below.slot && *below.slot >= first_kept && std::find(free.begin(), free.end(), *below.slot) == free.end())
          free.push_back(*below.slot);
      }
      form& made = forms_[at];
      const bool is_result = made.slot.has_value();
      if (!is_result) {
        if (free.empty()) free.push_back(first_kept + into_.kept++);
        made.slot = free.back();
        free.pop_back();
      }
      emit(at, is_result);
    }
    // What is an input, fixed, or written under the other sign.
    for (std::size_t i = 0; i < wanted_.size(); ++i) {
      const form& of = forms_[gate_of(wanted_[i])];
      if (own[i] == none) {
        into_.outputs.push_back({*of.slot, is_complement(wanted_[i]) != of.is_flipped});
        continue;
      }
      into_.outputs.push_back({own[i], false});
      if (of.slot == own[i]) continue;
      if (gate_of(wanted_[i]) == 0) {
        write(is_complement(wanted_[i]) ? step_kind::conjunction : step_kind::disjunction, own[i], {}, {});
      } else if (is_complement(wanted_[i]) != of.is_flipped) {
        write(step_kind::conjunction, own[i], {}, {static_cast<std::uint32_t>(*of.slot)});
      } else {
        write(step_kind::conjunction, own[i], {static_cast<std::uint32_t>(*of.slot)}, {});
      }
    }
  }

  step& write(step_kind kind, std::size_t to, const std::vector<std::uint32_t>& plain, const std::vector<std::uint32_t>& negated) {
    into_.steps.push_back({.kind = kind,
                           .to = static_cast<std::uint32_t>(to),
                           .first = static_cast<std::uint32_t>(into_.operands.size()),
                           .plain = static_cast<std::uint32_t>(plain.size()),
                           .negated = static_cast<std::uint32_t>(negated.size())});
    into_.operands.insert(into_.operands.end(), plain.begin(), plain.end());
    into_.operands.insert(into_.operands.end(), negated.begin(), negated.end());
    return into_.steps.back();
  }

  void emit(std::size_t at, bool is_result) {
    form& made = forms_[at];
    std::vector<std::uint32_t> plain;
    std::vector<std::uint32_t> negated;
    const std::vector<literal> parts = read_by(at);
    const auto is_negated = [&](literal part) { return is_complement(part) != forms_[gate_of(part)].is_flipped; };
    const auto slot = [&](literal part) { return static_cast<std::uint32_t>(*forms_[gate_of(part)].slot); };
    switch (of_[at].kind) {
      case gate_kind::never:
      case gate_kind::input: break;
      case gate_kind::both:
        for (const literal part : parts) (is_negated(part) ? negated : plain).push_back(slot(part));
        if (!is_result) made.is_flipped = plain.empty();  // not one of them: kept as one of them
        if (made.is_flipped) {
          write(step_kind::disjunction, *made.slot, negated, plain);
        } else {
          write(step_kind::conjunction, *made.slot, plain, negated);
        }
        break;
      case gate_kind::back: {
        (is_negated(parts[0]) ? negated : plain).push_back(slot(parts[0]));
        step& out = write(step_kind::back, *made.slot, plain, negated);
        out.n = of_[at].n;
        out.is_complement = made.is_flipped;
        break;
      }
      case gate_kind::fill: {
        const bool is_endless = parts[0] == always_set;  // then it has no slot
        step& out = write(step_kind::fill, *made.slot, {slot(parts[is_endless ? 1 : 0]), slot(parts[1])}, {});
        out.n = (is_negated(parts[0]) ? through_complement : 0) | (is_negated(parts[1]) ? from_complement : 0) | (is_endless ? through_all : 0);
        out.is_complement = made.is_flipped;
        break;
      }
    }
  }

  static constexpr std::size_t none = ~std::size_t(0);
  const circuit& of_;
  program::results how_;
  program& into_;
  std::vector<form> forms_;
  std::vector<literal> stands_;  // by gate: what it is once simplified
  std::vector<literal> wanted_;
  std::vector<std::size_t> order_;
};

}  // namespace

program::program(const circuit& of, const std::vector<literal>& outputs, results how) { assembler(of, outputs, how, *this); }

}  // namespace detail
}  // namespace v0
}  // namespace thidua
