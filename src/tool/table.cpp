// SPDX-License-Identifier: BSL-1.0
#include "table.hpp"

#include <thidua/core/text.hpp>

#include <algorithm>

namespace thidua::tool {

std::string table::text(bool colours) const {
  std::vector<std::size_t> widths(right_.size());
  for (const row& each : rows_)
    for (std::size_t i = 0; i < widths.size(); ++i) widths[i] = std::max(widths[i], display_width(each.cells[i]));
  std::string out;
  for (const row& each : rows_) {
    std::string line;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      const std::string blanks(widths[i] - display_width(each.cells[i]), ' ');
      line += (i == 0 ? "" : "  ") + (right_[i] ? blanks + each.cells[i] : each.cells[i] + blanks);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out += colours && !each.colour.empty() ? each.colour + line + "\033[0m\n" : line + "\n";
  }
  return out;
}

}  // namespace thidua::tool
