// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A strict reader of JSON that keeps the order of keys, so that what the library writes is read by other
/// code than its own. Layer: tests.
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace thidua::test {

/// One JSON value.
struct json_text {
  enum class type { null, boolean, number, string, array, object };

  type is = type::null;
  /// The decoded string, or a number, true or false as written.
  std::string text = {};
  std::vector<json_text> items = {};
  std::vector<std::pair<std::string, json_text>> members = {};

  /// The keys in their order, with a comma between them.
  std::string keys() const {
    std::string all;
    for (const auto& [key, value] : members) all += (all.empty() ? "" : ",") + key;
    return all;
  }
  const json_text& at(std::string_view key) const {
    for (const auto& [name, value] : members)
      if (name == key) return value;
    throw std::runtime_error("no key " + std::string(key));
  }
  bool has(std::string_view key) const noexcept {
    for (const auto& member : members)
      if (member.first == key) return true;
    return false;
  }
  bool is_null() const noexcept { return is == type::null; }
  /// A whole number.
  int number() const { return std::stoi(text); }
  /// Everything but the blanks: `{"a":1,"b":[]}`, strings as they are between quotes.
  std::string compact() const {
    std::string out;
    switch (is) {
      case type::null:
        return "null";
      case type::boolean:
      case type::number:
        return text;
      case type::string:
        return "\"" + text + "\"";
      case type::array:
        for (const json_text& each : items) out += (out.empty() ? "" : ",") + each.compact();
        return "[" + out + "]";
      case type::object:
        for (const auto& [key, value] : members)
          out += (out.empty() ? "\"" : ",\"") + key + "\":" + value.compact();
        return "{" + out + "}";
    }
    return out;
  }
};

namespace detail {

class json_text_reader {
 public:
  explicit json_text_reader(std::string_view text) : text_(text) {}

  json_text document() {
    json_text root = value();
    skip_blanks();
    if (at_ != text_.size()) fail();
    return root;
  }

 private:
  [[noreturn]] void fail() const {
    throw std::runtime_error("JSON syntax error at byte " + std::to_string(at_));
  }
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  char take() {
    if (at_ == text_.size()) fail();
    return text_[at_++];
  }
  void expect(std::string_view word) {
    if (text_.substr(at_, word.size()) != word) fail();
    at_ += word.size();
  }
  void skip_blanks() {
    while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos)
      ++at_;
  }

  json_text value() {
    skip_blanks();
    switch (peek()) {
      case '{':
        return object();
      case '[':
        return array();
      case '"':
        return {json_text::type::string, string()};
      case 't':
        return expect("true"), json_text{json_text::type::boolean, "true"};
      case 'f':
        return expect("false"), json_text{json_text::type::boolean, "false"};
      case 'n':
        return expect("null"), json_text{};
      default:
        return {json_text::type::number, number()};
    }
  }
  json_text object() {
    json_text out{json_text::type::object};
    expect("{");
    skip_blanks();
    if (peek() == '}') return ++at_, out;
    for (;;) {
      skip_blanks();
      std::string key = string();
      skip_blanks();
      expect(":");
      out.members.emplace_back(std::move(key), value());
      skip_blanks();
      if (peek() == '}') return ++at_, out;
      expect(",");
    }
  }
  json_text array() {
    json_text out{json_text::type::array};
    expect("[");
    skip_blanks();
    if (peek() == ']') return ++at_, out;
    for (;;) {
      out.items.push_back(value());
      skip_blanks();
      if (peek() == ']') return ++at_, out;
      expect(",");
    }
  }
  std::string number() {
    const std::size_t first = at_;
    if (peek() == '-') ++at_;
    if (peek() == '0') {
      ++at_;
    } else {
      digits();
    }
    if (peek() == '.') ++at_, digits();
    if (peek() == 'e' || peek() == 'E') {
      ++at_;
      if (peek() == '+' || peek() == '-') ++at_;
      digits();
    }
    return std::string(text_.substr(first, at_ - first));
  }
  void digits() {
    const std::size_t first = at_;
    while (peek() >= '0' && peek() <= '9') ++at_;
    if (at_ == first) fail();
  }
  std::string string() {
    std::string out;
    expect("\"");
    for (;;) {
      const char c = take();
      if (c == '"') return out;
      if (static_cast<unsigned char>(c) < 0x20) fail();
      out += c == '\\' ? escaped() : std::string(1, c);
    }
  }
  std::string escaped() {
    switch (take()) {
      case '"':
        return "\"";
      case '\\':
        return "\\";
      case '/':
        return "/";
      case 'b':
        return "\b";
      case 'f':
        return "\f";
      case 'n':
        return "\n";
      case 'r':
        return "\r";
      case 't':
        return "\t";
      case 'u':
        break;
      default:
        fail();
    }
    unsigned code = 0;
    for (int i = 0; i < 4; ++i) {
      const std::size_t digit = std::string_view("0123456789abcdefABCDEF").find(take());
      if (digit == std::string_view::npos) fail();
      code = code * 16 + static_cast<unsigned>(digit < 16 ? digit : digit - 6);
    }
    // The library escapes control characters alone; everything else stands in UTF-8.
    if (code >= 0x80) fail();
    return std::string(1, static_cast<char>(code));
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace detail

/// The document. Error: std::runtime_error for whatever RFC 8259 does not allow, and for escapes above
/// U+007F.
inline json_text read_json_text(std::string_view text) {
  return detail::json_text_reader(text).document();
}

}  // namespace thidua::test
