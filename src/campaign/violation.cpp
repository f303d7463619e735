// SPDX-License-Identifier: BSL-1.0
#include <thidua/campaign/violation.hpp>

#include <algorithm>
#include <ostream>

namespace thidua {
inline namespace v0 {

std::string to_text(const violation& what, language in) {
  std::string line = what.where + (what.where.empty() ? "" : ": ");
  line += std::string(name_of(what.severity, in)) + " " + std::string(to_string(what.code)) + ": " + what.message.in(in);
  if (!what.help.empty()) line += " (" + what.help.in(in) + ")";
  return line;
}

std::ostream& operator<<(std::ostream& out, const violation& what) { return out << to_text(what); }

bool has_errors(const std::vector<violation>& all) noexcept {
  return std::any_of(all.begin(), all.end(), [](const violation& each) { return each.severity == severity::error; });
}

}  // namespace v0
}  // namespace thidua
