// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A table of text, its columns aligned by what a terminal shows. Layer: tool.
#include <cstddef>
#include <string>
#include <vector>

namespace thidua::tool {

class table {
 public:
  explicit table(std::vector<std::string> header) : rows_{{std::move(header), ""}}, right_(rows_.front().cells.size()) {}

  void align_right(std::size_t column) { right_[column] = true; }
  /// One row; `colour` is the escape sequence it is shown in on a terminal that has colours.
  void add(std::vector<std::string> cells, std::string colour = {}) { rows_.push_back({std::move(cells), std::move(colour)}); }
  /// Every row a line, without blanks at its end.
  std::string text(bool colours) const;

 private:
  struct row {
    std::vector<std::string> cells;
    std::string colour;
  };
  std::vector<row> rows_;
  std::vector<bool> right_;
};

}  // namespace thidua::tool
