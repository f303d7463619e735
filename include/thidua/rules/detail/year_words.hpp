// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A mask of years in 64-bit words: one word in place, more of them on the heap. Layer: rules.
#include <cstddef>
#include <cstdint>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace detail {

/// A fixed number of words. Most masks need one, and then nothing is allocated.
class year_words {
 public:
  year_words() noexcept = default;
  explicit year_words(std::size_t count) : count_(count) {
    if (count_ > 1) many_ = new std::uint64_t[count_]();
  }
  year_words(const year_words& other) : year_words(other.count_) {
    one_ = other.one_;
    if (count_ > 1)
      for (std::size_t i = 0; i < count_; ++i) many_[i] = other.many_[i];
  }
  year_words(year_words&& other) noexcept
      : count_(std::exchange(other.count_, 0)), one_(std::exchange(other.one_, 0)), many_(std::exchange(other.many_, nullptr)) {}
  year_words& operator=(year_words other) noexcept {
    std::swap(count_, other.count_);
    std::swap(one_, other.one_);
    std::swap(many_, other.many_);
    return *this;
  }
  ~year_words() { delete[] many_; }

  std::size_t size() const noexcept { return count_; }
  std::uint64_t operator[](std::size_t at) const noexcept { return count_ > 1 ? many_[at] : one_; }
  std::uint64_t& operator[](std::size_t at) noexcept { return count_ > 1 ? many_[at] : one_; }

  friend bool operator==(const year_words& a, const year_words& b) noexcept {
    if (a.count_ != b.count_) return false;
    for (std::size_t i = 0; i < a.count_; ++i)
      if (a[i] != b[i]) return false;
    return true;
  }

 private:
  std::size_t count_ = 0;
  std::uint64_t one_ = 0;
  std::uint64_t* many_ = nullptr;
};

}  // namespace detail
}  // namespace v0
}  // namespace thidua
