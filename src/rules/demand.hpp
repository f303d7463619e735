// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What a way to meet a rule demands of the facts, and sets of such ways. Layer: rules, private.
#include <thidua/rules/change.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {

/// One fact of one year, and what it may be.
struct demand {
  record_key fact = record_key::rating;
  int year = 0;  // 0: a fact of the record, or a grant of any year up to `until`
  int key = 0;   // which title, grant, scope, judgement
  std::uint64_t allowed = ~std::uint64_t(0);  // of facts of few values: which may be; of members: which comparisons must hold
  int at_least = 0;                           // of initiatives; of votes: percent
  int at_most = std::numeric_limits<int>::max();  // of votes: fewer than so many percent
  int until = 0;
  int place = 0;         // the condition that asks for it
  bool is_kept = false;  // as the facts are already: a demand, but no change

  std::uint64_t slot() const noexcept {
    return static_cast<std::uint64_t>(year) << 32 | static_cast<std::uint64_t>(fact) << 24 | static_cast<std::uint64_t>(key);
  }
  bool same(const demand& other) const noexcept {
    return slot() == other.slot() && allowed == other.allowed && at_least == other.at_least && at_most == other.at_most && until == other.until && is_kept == other.is_kept;
  }
};

/// Keys. 0 stands for "told, and none but those named".
inline int key_of_award(award what, grant_basis basis = grant_basis::achievement) noexcept { return (what.index() + 1) * 2 + static_cast<int>(basis); }
inline int key_of_initiatives(scope narrowest, usability use) noexcept { return static_cast<int>(use) * 4 + static_cast<int>(narrowest); }

/// One way: by slot, each slot once.
struct demand_set {
  std::vector<demand> demands;
  std::uint64_t slots = 0;  // a bit for each slot, shared by some: what is not in it is not there
  int changes = 0;

  void count() noexcept;
};
/// Both ways at once; nothing where they exclude each other.
std::optional<demand_set> both(const demand_set& a, const demand_set& b);
/// Whether whoever does `more` does `less` as well.
bool covers(const demand_set& more, const demand_set& less) noexcept;
/// Fewest changes first, then latest years.
bool before(const demand_set& a, const demand_set& b) noexcept;

/// Some ways, any of which will do. None: it can't be.
struct ways {
  std::vector<demand_set> sets;
  bool more = false;  // some were left out

  static ways nothing_needed() { return {{demand_set{}}, false}; }
  static ways impossible() { return {}; }
  static ways of(demand only);
  bool is_free() const noexcept { return sets.size() == 1 && sets.front().demands.empty(); }
  bool is_impossible() const noexcept { return sets.empty(); }
};

/// Combines ways, and keeps them and the work within bounds: at first all of them up to many; once that has taken long, one.
class ways_algebra {
 public:
  ways either(ways a, ways b);
  ways both(const ways& a, const ways& b);
  /// k of them, whichever.
  ways choose(const std::vector<ways>& of, int k);
  /// Whether one way has to do.
  bool is_tired() const noexcept { return left_ <= 0; }
  /// Whether even that has taken too long.
  bool is_spent() const noexcept { return left_ <= -patience * 8; }
  void spend(long long work) noexcept { left_ -= work; }

 private:
  void settle(ways& all);
  static void keep_one(ways& all);

  static constexpr std::size_t most_ways = 64;
  static constexpr long long most_merges = 2048;  // of two lists of ways
  static constexpr long long patience = 2'000'000;  // in demands handled
  long long left_ = patience;
};

}  // namespace detail
}  // namespace v0
}  // namespace thidua
