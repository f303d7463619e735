// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// On which line of a JSON text a value stands. Layer: testing, private.
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace testing {
namespace detail {

/// The line of each value of a JSON text, by its pointer; of an object or a list the line of what comes first in it; Range: texts that were read as JSON before.
class line_index {
 public:
  explicit line_index(std::string_view text) : rest_(text) { value("#", 0); }

  std::optional<int> line_of(const std::string& pointer) const {
    const auto found = lines_.find(pointer);
    return found == lines_.end() ? std::nullopt : std::optional(found->second);
  }
  /// Where there is no such value, the line of what it would be in.
  int nearest_line_of(std::string pointer) const {
    for (;;) {
      if (const auto line = line_of(pointer)) return *line;
      const std::size_t slash = pointer.rfind('/');
      if (slash == std::string::npos) return 1;
      pointer.erase(slash);
    }
  }

 private:
  char peek() {
    while (!rest_.empty() && (rest_.front() == ' ' || rest_.front() == '\t' || rest_.front() == '\r' || rest_.front() == '\n')) take();
    return rest_.empty() ? '\0' : rest_.front();
  }
  char take() {
    if (rest_.empty()) return '\0';
    const char next = rest_.front();
    line_ += next == '\n' ? 1 : 0;
    rest_.remove_prefix(1);
    return next;
  }
  std::string text() {
    std::string out;
    take();
    while (!rest_.empty() && rest_.front() != '"') {
      if (rest_.front() == '\\') out += take();
      out += take();
    }
    take();
    return out;
  }
  // Nothing that is read lies so deep; what does must not exhaust the stack.
  static constexpr int most_levels = 100;
  void skip() {
    int open = 0;
    do {
      const char next = peek();
      if (next == '"') {
        text();
      } else {
        open += next == '{' || next == '[' ? 1 : next == '}' || next == ']' ? -1 : 0;
        take();
      }
    } while (open > 0 && !rest_.empty());
  }
  void value(const std::string& pointer, int level) {
    const char opening = peek();
    if (opening == '{' || opening == '[') {
      if (level >= most_levels) return skip();
      take();
      peek();
      lines_.emplace(pointer, line_);
      for (int i = 0; peek() != '\0' && peek() != '}' && peek() != ']'; ++i) {
        std::string key = std::to_string(i);
        if (opening == '{') {
          key = text();
          peek();
          take();  // the colon
        }
        value(pointer + "/" + key, level + 1);
        if (peek() == ',') take();
      }
      take();
      return;
    }
    lines_.emplace(pointer, line_);
    if (opening == '"') {
      text();
    } else {
      while (!rest_.empty() && std::string_view(",]} \t\r\n").find(rest_.front()) == std::string_view::npos) take();
    }
  }

  std::string_view rest_;
  int line_ = 1;
  std::map<std::string, int, std::less<>> lines_;
};

}  // namespace detail
}  // namespace testing
}  // namespace v0
}  // namespace thidua
