// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A strict check that a text is well-formed XML, as far as a picture needs: elements, attributes, entities. Layer: tests.
#include <thidua/core/text.hpp>

#include <cctype>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace thidua::test {

/// What is wrong with the text; empty where it is well formed.
inline std::string xml_fault(std::string_view text) {
  if (find_invalid_utf8(text) != std::string_view::npos) return "not UTF-8";
  if (text.find("\xEF\xBF\xBE") != std::string_view::npos || text.find("\xEF\xBF\xBF") != std::string_view::npos) return "a character XML forbids";
  for (const char c : text)
    if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') return "a control character";
  const auto bad_content = [](std::string_view content) -> bool {
    for (std::size_t at = 0; at < content.size(); ++at) {
      if (content[at] == '<' || content.substr(at).starts_with("]]>")) return true;
      if (content[at] != '&') continue;
      bool known = false;
      for (const std::string_view entity : {"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"}) known = known || content.substr(at).starts_with(entity);
      if (!known) return true;
    }
    return false;
  };
  constexpr std::string_view declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  if (!text.starts_with(declaration)) return "no declaration";
  text.remove_prefix(declaration.size());
  std::vector<std::string> open;
  std::size_t roots = 0;
  while (!text.empty()) {
    const std::size_t tag = std::min(text.find('<'), text.size());
    if (bad_content(text.substr(0, tag))) return "bad content: " + std::string(text.substr(0, tag));
    if (open.empty() && text.substr(0, tag).find_first_not_of("\n ") != std::string_view::npos) return "text outside the root";
    if (tag == text.size()) break;
    const std::size_t end = text.find('>', tag);
    if (end == std::string_view::npos) return "a tag without end";
    std::string_view inside = text.substr(tag + 1, end - tag - 1);
    text.remove_prefix(end + 1);
    if (inside.starts_with('/')) {
      if (open.empty() || open.back() != inside.substr(1)) return "</" + std::string(inside) + "> closes nothing";
      open.pop_back();
      continue;
    }
    const bool closed = inside.ends_with('/');
    if (closed) inside.remove_suffix(1);
    const std::string name(inside.substr(0, inside.find(' ')));
    if (name.empty() || std::isalpha(static_cast<unsigned char>(name[0])) == 0) return "a tag without a name";
    if (open.empty() && ++roots > 1) return "two roots";
    inside.remove_prefix(name.size());
    std::set<std::string> attributes;
    while (!inside.empty()) {
      const std::size_t equals = inside.find("=\"");
      const std::size_t quote = equals == std::string_view::npos ? equals : inside.find('"', equals + 2);
      if (inside.front() != ' ' || quote == std::string_view::npos) return "a broken attribute in " + name + ": " + std::string(inside);
      if (!attributes.insert(std::string(inside.substr(1, equals - 1))).second) return "an attribute given twice in " + name;
      if (bad_content(inside.substr(equals + 2, quote - equals - 2))) return "a bad value in " + name;
      inside.remove_prefix(quote + 1);
    }
    if (!closed) open.push_back(name);
  }
  return open.empty() && roots == 1 ? "" : "not closed: " + (open.empty() ? "nothing there" : open.back());
}

}  // namespace thidua::test
