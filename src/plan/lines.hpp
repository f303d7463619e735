// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What the lines of a head and of a closing are made of: kinds of documents, positions, columns. Layer: plan, private.
#include <thidua/campaign/document_number.hpp>

#include "grammar.hpp"
#include "source.hpp"

#include <cstddef>
#include <optional>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

struct type_name {
  std::optional<document_type> type;
  std::size_t length = 0;
};
/// The name of a kind of document that begins at the place.
type_name type_at(const source& in, std::size_t place);

/// The block that heads a speech, a pledge or a call in capitals, "DIỄN VĂN PHÁT ĐỘNG", "BẢN GIAO ƯỚC THI ĐUA": none of them is a plan, though it may tell of one.
std::optional<std::size_t> spoken_block(const source& in);

bool is_all_capitals(const source& in, std::size_t first, std::size_t last);
/// Behind the last token of the line.
std::size_t line_last(const source& in, std::size_t first);
/// Whether a column may begin at the token: a tab or more blanks stand before it than a slip doubles.
bool is_apart(const source& in, std::size_t i);

/// The positions one signs in: "Chủ tịch", "Phó Hiệu trưởng".
const phrase_map& positions();
/// "Q. VIỆN TRƯỞNG", "QUYỀN GIÁM ĐỐC": how many tokens stand before the position that is held for a time.
std::size_t acting_at(const source& in, std::size_t i);
inline constexpr std::size_t longest_position = 8;
/// How many tokens the one that begins there may take: more where the body one stands at the head of is named, "GIÁM ĐỐC BAN QUẢN LÝ DỰ ÁN …".
std::size_t longest_position_at(const source& in, std::size_t first);
bool is_position(const source& in, std::size_t first, std::size_t last);
/// One in small letters, alone: "Chủ tịch". Under what it is signed for it is one all the same.
bool is_small_position(const source& in, std::size_t first, std::size_t last);
/// What an office is called before the name of the body one stands at the head of: "Trưởng", "Chánh".
const phrase_map& office_heads();
/// Where the office, or the body, before a body's name, tokens [first, last), begins: "Trưởng | Công an huyện", "Phó Chủ tịch Thường trực | UBND tỉnh", "Ban Dân vận | Tỉnh ủy"; `first` where none stands at `from` or behind it.
std::size_t office_begin(const source& in, std::size_t from, std::size_t first, std::size_t last);
/// What a signature begins with: "TM.", "KT.", "T/M", "T.M"; "TM BAN THƯỜNG VỤ" where it begins a line or a column.
bool is_capacity(const source& in, std::size_t i);
/// What a capacity begins with: most words are told apart.
const word_set& capacity_words();
/// Whether a line begins the grounds of a decision: the office over them, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", is no signature.
bool opens_grounds(const source& in, std::size_t i);
/// What is said of a document that goes out of force, before its name: "thay thế", "bãi bỏ".
const phrase_map& put_out_of_force();
/// Whether a document's matter begins with what it does, "ban hành Quy chế …", and so stands behind its issuer without "về việc".
bool opens_deed(const source& in, std::size_t i);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
