// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A JSON document read value by value, each knowing its place. Layer: io, private.
#include <thidua/core/bilingual.hpp>
#include <thidua/core/date.hpp>
#include <thidua/core/error.hpp>

#include <cstddef>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace io {
namespace detail {

/// The whole document. Error: errc::not_utf8, errc::empty_document, errc::malformed_json (trailing garbage too) with
/// line and column, errc::duplicate_key with the pointer; errc::malformed_json for more than `most_levels` of nesting.
nlohmann::json parse_json(std::string_view text);
inline constexpr std::size_t most_levels = 1'000'000;

/// One value of a document and the pointer to it. Every question it can't answer throws, located.
class json_value {
 public:
  explicit json_value(const nlohmann::json& root) : value_(&root) {}

  /// Where: `#/commemorations/3`.
  const std::string& where() const noexcept { return where_; }

  /// Error: errc::wrong_type where this is no object; errc::unknown_key for any other key but "x".
  void expect_keys(std::initializer_list<std::string_view> known) const { expect_keys(std::vector(known)); }
  void expect_keys(const std::vector<std::string_view>& known) const;
  /// Error: errc::missing_key.
  json_value at(std::string_view key) const;
  /// Nothing where the key is absent. A null is a value, and the wrong one.
  std::optional<json_value> find(std::string_view key) const;
  /// Error: errc::wrong_type where this is no list.
  std::vector<json_value> items() const;
  /// Keys and values, by key. Error: errc::wrong_type where this is no object.
  std::vector<std::pair<std::string, json_value>> members() const;

  bool is_null() const noexcept { return value_->is_null(); }
  bool is_text() const noexcept { return value_->is_string(); }
  bool is_list() const noexcept { return value_->is_array(); }
  bool is_object() const noexcept { return value_->is_object(); }

  std::string text() const;
  /// Range: `least` … `most`, both included. Error: errc::wrong_type (2.0 is no integer), errc::value_not_allowed.
  int integer(int least, int most) const;
  bool boolean() const;
  /// ISO 8601. Error: errc::malformed_date, errc::impossible_date.
  date day() const;

  /// The enumerator `find_named` finds for this text. Error: errc::value_not_allowed, which lists `allowed`.
  template <class Find>
  auto one_of(Find find_named, const std::vector<std::string_view>& allowed) const {
    const std::string name = text();
    if (const auto found = find_named(name)) return *found;
    refuse_value(name, allowed);
  }
  /// What `make` makes; an error it throws is given this place.
  template <class Make>
  auto made(Make make) const {
    try {
      return make();
    } catch (const error& broken) {
      if (!broken.where().empty()) throw;
      throw broken.located(where_);
    }
  }
  [[noreturn]] void fail(errc code, bilingual message, bilingual help = {}) const;

 private:
  json_value(const nlohmann::json& value, std::string where) : value_(&value), where_(std::move(where)) {}
  [[noreturn]] void refuse_value(const std::string& found, const std::vector<std::string_view>& allowed) const;
  [[noreturn]] void wrong_type(const char* vi, const char* en) const;
  json_value child(std::string_view key, const nlohmann::json& value) const;

  const nlohmann::json* value_;
  std::string where_ = "#";
};

/// The version of the formats, at the root of every document.
inline constexpr int format_version = 1;

/// Makes sure of the value of `"thidua"`. Error: errc::wrong_document for another version.
void expect_format_version(const json_value& version);

/// The root of a document of this library: `"thidua":1` and one of the kinds. Error: errc::wrong_document.
json_value open_document(const nlohmann::json& root, const std::vector<std::string_view>& kinds);

}  // namespace detail
}  // namespace io
}  // namespace v0
}  // namespace thidua
