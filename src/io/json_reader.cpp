// SPDX-License-Identifier: BSL-1.0
#include "json_reader.hpp"

#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>

#include "../core/quoted.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace io {
namespace detail {
namespace {

using nlohmann::json;
using thidua::detail::in_backticks;

// RFC 6901: ~ and / inside a key; and, as in its form for URIs, what would break the line of a message.
std::string escaped(std::string_view key) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (const char c : key) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else if (const auto byte = static_cast<unsigned char>(c); byte < 0x20 || byte == 0x7F || byte == '%') {
      out += '%';
      out += digits[byte >> 4];
      out += digits[byte & 0xF];
    } else {
      out += c;
    }
  }
  return out;
}

std::string line_and_column(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, std::min(offset, text.size()));
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  std::size_t column = 1;  // in characters
  for (const char c : before.substr(start)) column += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return ":" + std::to_string(line) + ":" + std::to_string(column);
}

// Walks through the document once before it is read, and refuses a key that an object already has. A second pass over the
// text is cheaper than a parser with a callback, which goes through a whole list after each of its objects.
class duplicate_finder : public nlohmann::json_sax<json> {
 public:
  bool null() override { return enter(); }
  bool boolean(bool) override { return enter(); }
  bool number_integer(number_integer_t) override { return enter(); }
  bool number_unsigned(number_unsigned_t) override { return enter(); }
  bool number_float(number_float_t, const string_t&) override { return enter(); }
  bool string(string_t&) override { return enter(); }
  bool binary(binary_t&) override { return enter(); }
  bool start_object(std::size_t) override { return open(false); }
  bool start_array(std::size_t) override { return open(true); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }
  bool key(string_t& name) override {
    level& object = open_.back();
    object.key = name;
    if (!object.seen.insert(name).second)
      throw error(errc::duplicate_key, {.vi = "khóa " + in_backticks(name) + " xuất hiện hai lần", .en = "key " + in_backticks(name) + " is given twice"},
                  {.vi = "bỏ một trong hai", .en = "remove one of the two"}, pointer());
    return true;
  }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }  // the parser will say

  // Where the value stands at which the walk ended early.
  std::string next() {
    enter();
    return pointer();
  }

 private:
  struct level {
    bool is_array;
    std::size_t index;
    std::string key;
    std::set<std::string> seen;
  };
  bool enter() {
    if (!open_.empty() && open_.back().is_array) ++open_.back().index;
    return true;
  }
  bool open(bool is_array) {
    enter();
    if (open_.size() == most_levels) {
      open_.resize(1);  // the place of the outermost value will do
      throw error(errc::malformed_json, {.vi = "ngoặc lồng nhau quá sâu", .en = "brackets are nested too deeply"},
                  {.vi = "nhiều nhất là " + std::to_string(most_levels) + " cấp", .en = "at most " + std::to_string(most_levels) + " levels"}, pointer());
    }
    open_.push_back({is_array, 0, {}, {}});
    return true;
  }
  bool close() {
    open_.pop_back();
    return true;
  }
  std::string pointer() const {
    std::string where = "#";
    for (const level& each : open_) where += "/" + (each.is_array ? std::to_string(each.index - 1) : escaped(each.key));
    return where;
  }

  std::vector<level> open_;
};

}  // namespace

json parse_json(std::string_view text) {
  if (constexpr std::string_view mark = "\xEF\xBB\xBF"; text.starts_with(mark)) text.remove_prefix(mark.size());
  if (const std::size_t at = find_invalid_utf8(text); at != std::string_view::npos)
    throw error(errc::not_utf8, {.vi = "nội dung không phải UTF-8", .en = "the text is not UTF-8"},
                {.vi = "lưu tệp với bảng mã UTF-8", .en = "save the file as UTF-8"}, line_and_column(text, at));
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
    throw error(errc::empty_document, {.vi = "tài liệu trống", .en = "the document is empty"},
                {.vi = "tài liệu phải là một đối tượng JSON", .en = "a document is a JSON object"}, ":1:1");
  const auto refuse_at = [&](std::size_t at) {
    const bool ended = at >= text.size();
    throw error(errc::malformed_json,
                ended ? bilingual{.vi = "JSON bị cắt cụt", .en = "the JSON text ends too early"}
                      : bilingual{.vi = "sai cú pháp JSON tại " + in_backticks(text.substr(at, 12)), .en = "JSON syntax error at " + in_backticks(text.substr(at, 12))},
                ended ? bilingual{.vi = "đóng mọi ngoặc { và [ đã mở", .en = "close every { and [ that was opened"}
                      : bilingual{.vi = "xem dấu phẩy, ngoặc và dấu nháy ở đây", .en = "look at commas, brackets and quotes here"},
                line_and_column(text, at));
  };
  duplicate_finder duplicates;
  json::sax_parse(text, &duplicates);
  try {
    json root = json::parse(text);
    // The parser takes a NUL for the end of the text and does not look behind it.
    if (const std::size_t at = text.find('\0'); at != std::string_view::npos) refuse_at(at);
    return root;
  } catch (const json::parse_error& broken) {
    // The parser counts bytes from 1 and names the one after which it gave up.
    refuse_at(broken.byte == 0 ? 0 : broken.byte - 1);
    throw;
  } catch (const json::exception& broken) {
    // Only a number that no double can hold comes here.
    throw error(errc::malformed_json, {.vi = "số quá lớn trong JSON", .en = "a number in the JSON text is too large"},
                {.vi = "số lớn nhất đọc được là khoảng 1.8e308", .en = "the largest that is read is about 1.8e308"}, duplicates.next());
  }
}

namespace {

// A place that nobody can read has its middle left out, whole keys of it.
std::string readable(const std::string& where) {
  constexpr std::size_t most = 400, head = 200, tail = 100;
  if (where.size() <= most) return where;
  const std::size_t left = where.rfind('/', head);
  const std::size_t right = where.find('/', where.size() - tail);
  return left == std::string::npos || right == std::string::npos ? where : where.substr(0, left) + "/…" + where.substr(right);
}

}  // namespace

void json_value::fail(errc code, bilingual message, bilingual help) const { throw error(code, std::move(message), std::move(help), readable(where_)); }

void json_value::wrong_type(const char* vi, const char* en) const {
  static const auto name_of_type = [](const json& value) -> bilingual {
    if (value.is_null()) return {.vi = "null", .en = "null"};
    if (value.is_object()) return {.vi = "một đối tượng", .en = "an object"};
    if (value.is_array()) return {.vi = "một danh sách", .en = "a list"};
    if (value.is_string()) return {.vi = "một chuỗi", .en = "a string"};
    if (value.is_boolean()) return {.vi = "true hoặc false", .en = "a boolean"};
    if (value.is_number_integer()) return {.vi = "một số nguyên", .en = "an integer"};
    return {.vi = "một số thập phân", .en = "a decimal number"};
  };
  const bilingual found = name_of_type(*value_);
  fail(errc::wrong_type, {.vi = std::string("cần ") + vi + ", gặp " + found.vi, .en = std::string("expected ") + en + ", found " + found.en},
       value_->is_null() ? bilingual{.vi = "bỏ khóa này nếu không có giá trị", .en = "leave the key out where there is no value"} : bilingual{.vi = "sửa giá trị tại đây", .en = "change the value here"});
}

json_value json_value::child(std::string_view key, const json& value) const { return json_value(value, where_ + "/" + escaped(key)); }

void json_value::expect_keys(const std::vector<std::string_view>& known) const {
  if (!value_->is_object()) wrong_type("một đối tượng", "an object");
  for (const auto& [key, value] : value_->items()) {
    if (key == "x" || std::find(known.begin(), known.end(), key) != known.end()) continue;
    std::string list;
    for (const std::string_view each : known) list += (list.empty() ? "" : ", ") + std::string(each);
    child(key, value).fail(errc::unknown_key, {.vi = "khóa " + in_backticks(key) + " không được biết", .en = "unknown key " + in_backticks(key)},
                           {.vi = "các khóa: " + list, .en = "the keys are " + list});
  }
}

json_value json_value::at(std::string_view key) const {
  if (auto found = find(key)) return *found;
  fail(errc::missing_key, {.vi = "thiếu khóa " + in_backticks(key), .en = "key " + in_backticks(key) + " is missing"},
       {.vi = "thêm khóa này vào đối tượng", .en = "add it to this object"});
}

std::optional<json_value> json_value::find(std::string_view key) const {
  if (!value_->is_object()) wrong_type("một đối tượng", "an object");
  const auto found = value_->find(std::string(key));
  if (found == value_->end()) return std::nullopt;
  return child(key, *found);
}

std::vector<json_value> json_value::items() const {
  if (!value_->is_array()) wrong_type("một danh sách", "a list");
  std::vector<json_value> all;
  all.reserve(value_->size());
  for (std::size_t i = 0; i < value_->size(); ++i) all.push_back(child(std::to_string(i), (*value_)[i]));
  return all;
}

std::vector<std::pair<std::string, json_value>> json_value::members() const {
  if (!value_->is_object()) wrong_type("một đối tượng", "an object");
  std::vector<std::pair<std::string, json_value>> all;
  all.reserve(value_->size());
  for (const auto& [key, value] : value_->items()) all.emplace_back(key, child(key, value));
  return all;
}

std::string json_value::text() const {
  if (!value_->is_string()) wrong_type("một chuỗi", "a string");
  return value_->get<std::string>();
}

int json_value::integer(int least, int most) const {
  if (!value_->is_number_integer()) wrong_type("một số nguyên", "an integer");
  const bool fits = value_->is_number_unsigned() ? value_->get<std::uint64_t>() <= static_cast<std::uint64_t>(INT32_MAX)
                                                 : value_->get<std::int64_t>() >= INT32_MIN;
  const int number = fits ? value_->get<int>() : 0;
  if (!fits || number < least || number > most)
    fail(errc::value_not_allowed, {.vi = "số " + value_->dump() + " nằm ngoài phạm vi", .en = value_->dump() + " is out of range"},
         {.vi = "từ " + std::to_string(least) + " đến " + std::to_string(most), .en = "the range is " + std::to_string(least) + " to " + std::to_string(most)});
  return number;
}

bool json_value::boolean() const {
  if (!value_->is_boolean()) wrong_type("true hoặc false", "a boolean");
  return value_->get<bool>();
}

date json_value::day() const {
  const std::string iso = text();
  return made([&] { return parse_iso_date(iso); });
}

void json_value::refuse_value(const std::string& found, const std::vector<std::string_view>& allowed) const {
  std::string list;
  for (const std::string_view each : allowed) list += (list.empty() ? "" : ", ") + std::string(each);
  fail(errc::value_not_allowed, {.vi = in_backticks(found) + " không phải giá trị hợp lệ", .en = in_backticks(found) + " is not one of the values"},
       {.vi = "các giá trị: " + list, .en = "the values are " + list});
}

void expect_format_version(const json_value& version) {
  if (version.integer(INT32_MIN, INT32_MAX) != format_version)
    version.fail(errc::wrong_document, {.vi = "phiên bản tài liệu không được hỗ trợ", .en = "this version of the format is not read"},
                 {.vi = "đọc được phiên bản 1", .en = "version 1 is read"});
}

json_value open_document(const json& root, const std::vector<std::string_view>& kinds) {
  json_value document(root);
  expect_format_version(document.at("thidua"));
  const json_value found = document.at("kind");
  if (const std::string name = found.text(); std::find(kinds.begin(), kinds.end(), name) == kinds.end()) {
    bilingual wanted;
    for (const std::string_view each : kinds) {
      wanted.vi += (wanted.vi.empty() ? "`" : " hoặc `") + std::string(each) + "`";
      wanted.en += (wanted.en.empty() ? "`" : " or `") + std::string(each) + "`";
    }
    found.fail(errc::wrong_document, {.vi = "tài liệu thuộc loại " + in_backticks(name), .en = "the document is of kind " + in_backticks(name)},
               {.vi = "cần loại " + wanted.vi, .en = "expected kind " + wanted.en});
  }
  return document;
}

}  // namespace detail
}  // namespace io
}  // namespace v0
}  // namespace thidua
