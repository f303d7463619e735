// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A circuit as a list of steps over blocks of words, and what runs it. Layer: rules, private.
///
/// A block has up to 128 words, so that what the steps keep in between stays in the nearest cache. Each word is 64 records of one
/// condition and year, or 64 years of one record.
#include "circuit.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

inline constexpr std::size_t block_words = 128;
/// Blocks are worked on in pieces of so many words; all memory a program reads or writes is a multiple of it and aligned to 16 bytes.
inline constexpr std::size_t piece_words = 16;
constexpr std::size_t in_pieces(std::size_t words) noexcept { return (words + piece_words - 1) / piece_words * piece_words; }

enum class step_kind : std::uint8_t {
  conjunction,  ///< all plain operands and none of the negated
  disjunction,  ///< one of the plain operands, or not one of the negated
  back,         ///< the operand, n years before
  fill,         ///< operands through and from
};
struct step {
  step_kind kind;
  bool is_complement = false;  // of back and fill: what is written is the complement
  std::uint32_t to;            // a slot
  std::uint32_t first;         // of its operands, the plain ones before the negated
  std::uint32_t plain;
  std::uint32_t negated;
  int n = 0;  // of back: years; of fill: how it reads its operands
};

/// Slots are blocks of words: first the inputs, then the results, then what is kept in between.
struct program {
  /// `owned`: each result has a slot of its own, which holds it. Else a result that is an input, or a complement, or stands there
  /// already, has none, and is told by slot and sign.
  enum class results { owned, told };
  program(const circuit& of, const std::vector<literal>& outputs, results how);

  struct result {
    std::size_t slot;
    bool is_complement;
  };
  std::vector<int> inputs;      // the numbers of the circuit's inputs, by slot
  std::vector<result> outputs;  // in the order asked for
  std::size_t written = 0;      // slots of results
  std::size_t kept = 0;         // slots in between
  std::size_t slots() const noexcept { return inputs.size() + written + kept; }

  std::vector<step> steps;
  std::vector<std::uint32_t> operands;
};

/// Runs the steps over blocks of `words` words, a multiple of piece_words.
void run(const program& what, std::uint64_t* const* slots, std::size_t words) noexcept;
/// How many bits are set. Range: words is a multiple of piece_words up to block_words.
std::size_t count_bits(const std::uint64_t* from, std::size_t words) noexcept;

}  // namespace detail
}  // namespace v0
}  // namespace thidua
