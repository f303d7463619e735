// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Phases that stand in a table, a row each: "| Đợt | Thời gian | Nội dung |". Layer: plan, private.
#include "bounds.hpp"
#include "source.hpp"

#include <cstddef>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// A cell of a table's row, tokens [first, last) without the marks of bold letters.
struct table_cell {
  std::size_t first = 0, last = 0;
};
/// The cells of the row [first, last), parted by `|`, or by tabs or wide gaps.
std::vector<table_cell> cells_in_row(const source& in, std::size_t first, std::size_t last);

/// A row that tells of one phase. Tokens are [first, last).
struct phase_row {
  std::size_t first = 0, last = 0;
  std::size_t label = 0, label_last = 0;  ///< the cell its number stands in
  int ordinal = 0;                        ///< 0 where none is written
  bounds_found bounds;
  std::size_t theme = 0, theme_last = 0;  ///< the cell under "Chủ đề", without quotation marks; empty where there is none
};

/// The rows of the first table between the tokens whose head has a column of phases and one of their time, its cells parted by `|`, by tabs
/// or by wide gaps. Empty where none is there, and where the table is of another matter: training, money, awards.
std::vector<phase_row> rows_of_phases(const source& in, std::size_t first, std::size_t last);

/// Whether words, of a heading or a table's head, name what has drives and times of its own beside the campaign: training, blood donation.
bool names_another_matter(const source& in, std::size_t first, std::size_t last);
/// Whether the token stands in a table, its cells parted by `|`, whose head or the line above it names another matter than the campaign.
bool is_in_table_of_another(const source& in, std::size_t at);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
