// SPDX-License-Identifier: BSL-1.0
// The closing of a plan: who signs it, and whom it goes to.
#include "analysis.hpp"
#include "lines.hpp"

#include <thidua/core/text.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

// Degrees and honours before a name: "PGS.TS", "ThS.", "BSCKII.", "NGƯT". Where the name begins.
std::size_t behind_degrees(const source& in, std::size_t first, std::size_t last) {
  static const phrase_map degrees = {{1, "GS"}, {1, "PGS"}, {1, "TS"}, {1, "TSKH"}, {1, "ThS"}, {1, "BS"}, {1, "BSCKI"}, {1, "BSCKII"}, {1, "BSNT"}, {1, "CKI"}, {1, "CKII"}, {1, "DS"}, {1, "DSCKI"}, {1, "DSCKII"}, {1, "KS"}, {1, "LS"}, {1, "CN"}, {1, "NCS"}, {1, "NGƯT"}, {1, "NGND"}, {1, "TTƯT"}, {1, "TTND"}, {1, "NSƯT"}, {1, "NSND"}, {1, "AHLĐ"}};
  while (first < last && in.is_word(first)) {
    const word& w = in.word_at(first);
    const bool is_dotted = in.is_mark(first + 1, '.');
    if (!(w.capitals >= 2 && is_dotted && w.letters <= 7) && !((w.capitals >= 2 || is_dotted) && degrees.at(in, first))) break;  // "Ks."
    ++first;
    while (first < last && (in.is_mark(first, '.') || in.is_mark(first, ',') || in.is_mark(first, '/') || in.is_dash(first))) ++first;
  }
  return first;
}

// One word of a name with what is joined to it: "Lan", "H’Lim", "Y-Bhăm", "Ê-nuôl". Its end; `i` where it is none.
std::size_t name_word_end(const source& in, std::size_t i, std::size_t last) {
  if (!in.is_word(i) || !in.word_at(i).upper_first || in.word_at(i).letters > 8) return i;
  ++i;
  const auto is_sign = [&](std::size_t at) { return in.is_mark(at, 0x27) || in.is_mark(at, 0x2019) || in.is_mark(at, 0x2018) || in.is_mark(at, 0x02BC) || in.is_mark(at, 0x60) || in.is_mark(at, 0xB4) || in.is_dash(at); };
  const auto goes_on = [&](std::size_t at) { return in.joins(at + 1) || (in.word_at(at - 1).letters == 1 && in.word_at(at + 1).upper_first); };  // "K’ Brếp"
  while (i + 1 < last && is_sign(i) && in.joins(i) && in.is_word(i + 1) && goes_on(i)) i += 2;
  return i;
}

// The name of a signatory, a few words with capitals and nothing else: where it begins, behind its titles "ThS.", "Đại tá"; `last` where there is none.
std::size_t signatory_at(const source& in, std::size_t first, std::size_t last) {
  static const phrase_map ranks = {{1, "Đại tướng"}, {1, "Thượng tướng"}, {1, "Trung tướng"}, {1, "Thiếu tướng"}, {1, "Đại tá"}, {1, "Thượng tá"}, {1, "Trung tá"}, {1, "Thiếu tá"}, {1, "Đại úy"}, {1, "Thượng úy"}, {1, "Trung úy"}, {1, "Thiếu úy"}, {1, "Bác sĩ"}, {1, "Thạc sĩ"}, {1, "Tiến sĩ"}, {1, "Kỹ sư"}, {1, "Cử nhân"}, {1, "Dược sĩ"}, {1, "Luật sư"}, {1, "Thầy thuốc Ưu tú"}, {1, "Nhà giáo Ưu tú"}, {1, "Nhà giáo"}, {1, "Nghệ sĩ"}, {1, "Nghệ sĩ Ưu tú"}, {1, "Hòa thượng"}, {1, "Thượng tọa"}, {1, "Đại đức"}, {1, "Ni sư"}, {1, "Linh mục"}, {1, "Mục sư"}, {1, "Đồng chí"}, {1, "Ông"}, {1, "Bà"}};
  for (int more = 0; more < 4; ++more) {  // "Thượng tá, ThS. …"
    const std::size_t before = first;
    first = behind_degrees(in, first, last);
    if (in.is_mark(first + 1, '/') && in.is_word(first + 2) && in.word_at(first).key == "đ" && in.word_at(first + 2).key == "c" && first + 3 < last) first += 3;  // "Đ/c"
    if (const auto rank = ranks.at(in, first); rank && first + rank.length < last) {
      first += rank.length;
      // "Thiếu tá QNCN …": what kind of soldier.
      static const phrase_map services = {{1, "QNCN"}, {1, "VCQP"}, {1, "CNVCQP"}, {1, "CNQP"}};
      if (const auto service = services.at(in, first); service && first + service.length < last) first += service.length;
      if (in.is_mark(first, ',') || in.is_mark(first, '.') || in.is_dash(first)) ++first;
    }
    if (first == before) break;
  }
  std::size_t words = 0, end = first;
  while (end < last && words <= 5) {
    const std::size_t next = name_word_end(in, end, last);
    if (next == end) return last;
    words += next > end + 1 && !in.is_dash(end + 1) ? 2U : 1U;  // "K’ Brếp" is a whole name
    end = next;
  }
  if (end != last || words < 2 || words > 5) return last;
  static const phrase signed_word("Đã ký"), to("Nơi nhận"), and_of("kiêm");
  if (and_of.at(in, first) != 0) return last;  // a second office
  return signed_word.at(in, first) != 0 || positions().at(in, first) || acting_at(in, first) != 0 || to.at(in, first) != 0 ? last : first;
}

// Where a document that another one issues begins behind it; the end where there is none.
std::size_t attachment_at(const source& in, std::size_t body_begin, std::optional<document_type> outer) {
  static const phrase attached("kèm theo");
  for (const block& each : in.blocks()) {
    if (each.first <= body_begin || each.label != label_kind::none) continue;
    const type_name found = type_at(in, each.first);
    if (found.length < 2 || found.type == outer || !is_all_capitals(in, each.first, each.first + found.length)) continue;
    if (outer == document_type::decision && each.first + found.length == each.last) return each.first;
    constexpr std::size_t farthest = 120;  // its title stands between
    for (std::size_t i = each.first; i < each.first + farthest && i < in.size(); ++i) {
      if (!in.is_mark(i, '(')) continue;
      for (std::size_t k = i + 1; k < i + 6; ++k)
        if (attached.at(in, k) != 0) return each.first;
    }
  }
  return in.size();
}

// "(Đã ký)", "(Ký tên, đóng dấu)", "(đã duyệt)" where a signature stood.
bool tells_of_signing(const source& in, std::size_t at) {
  static const phrase_map all = {{1, "Đã ký"}, {1, "Ký tên"}, {1, "Ký, ghi rõ họ tên"}, {1, "Ký và ghi rõ họ tên"}, {1, "Ký ghi rõ họ tên"}, {1, "Ký, đóng dấu"}, {1, "đã duyệt"}};
  const std::size_t first = at + (in.is_mark(at, '(') || in.is_mark(at, '[') ? 1 : 0);
  static const phrase sign("Ký");
  return all.at(in, first) || (sign.at(in, first) != 0 && first != at);
}

// Behind "(Đã ký)", "[Đã ký]", "Đã ký:" before the name on its line; the place where nothing of the kind stands.
std::size_t behind_signing(const source& in, std::size_t first, std::size_t last) {
  if (!tells_of_signing(in, first)) return first;
  const bool is_bracket = in.is_mark(first, '(') || in.is_mark(first, '[');
  for (std::size_t k = first; k < last; ++k)
    if (in.is_mark(k, ')') || in.is_mark(k, ']') || (!is_bracket && in.is_mark(k, ':'))) return k + 1;
  return first;
}

// A position that is none we know, of one who stands at the head of something: "TRƯỞNG CÔNG AN HUYỆN", "HẠT TRƯỞNG". With the name under it, it is one.
bool may_be_position(const source& in, std::size_t first, std::size_t last) {
  static const word_hash head = hash_of_word("trưởng"), deputy = hash_of_word("phó"), growth = hash_of_word("tăng");
  constexpr std::size_t shortest = 2, longest = 4;
  if (last - first < shortest || !in.is_word(last - 1) || !is_all_capitals(in, first, last)) return false;
  for (std::size_t k = first; k < last; ++k)
    if (!in.is_word(k)) return false;
  const std::size_t begin = in.hash(first) == deputy ? first + 1 : first;
  if (in.hash(begin) == head) return last - first <= longest_position;
  return in.hash(last - 1) == head && in.hash(last - 2) != growth && last - first <= longest;
}

// Where on a line of the closing the signature stands beside the recipients: "- Tỉnh ủy (b/c);    CHỦ TỊCH"; `last` where it does not.
// Where one blank is all that is left between the two, capitals behind a mark tell, or a name behind the last full stop.
std::size_t signature_beside(const source& in, std::size_t first, std::size_t last, bool is_begun) {
  if (is_capacity(in, first) || is_position(in, first, last) || signatory_at(in, first, last) != last) return last;  // the whole line is its own
  for (std::size_t k = first + 1; k < last; ++k) {
    const bool apart = is_apart(in, k);
    const bool behind_mark = in.is_mark(k - 1, ':') || in.is_mark(k - 1, ';') || in.is_mark(k - 1, '.') || in.is_mark(k - 1, ',') || in.is_mark(k - 1, ')');
    if (is_capacity(in, k) && (apart || behind_mark)) return k;
    const bool is_listed = in.is_mark(last - 1, ';') || in.is_mark(last - 1, ',') || in.is_mark(last - 1, '.');  // "- Đảng ủy, HĐTV, TGĐ;"
    if (!is_listed && last - k <= longest_position_at(in, k) && (apart || (behind_mark && in[k].has(blank_before))) && is_position(in, k, last)) return k;
    if (!is_begun) continue;
    if (apart && ((last - k <= 2 * longest_position && is_all_capitals(in, k, last)) || is_small_position(in, k, last) || tells_of_signing(in, k))) return k;
    if ((apart || (in.is_mark(k - 1, '.') && in[k].has(blank_before))) && signatory_at(in, k, last) != last) return k;
  }
  return last;
}

// Tokens that stand together: a line, or a column of it.
struct cell {
  std::size_t first;
  std::size_t last;
};
// A line in its columns.
std::vector<cell> columns_of(const source& in, const cell& line) {
  std::vector<cell> all{{line.first, line.first + 1}};
  for (std::size_t i = line.first + 1; i < line.last; ++i) {
    if (is_apart(in, i)) all.push_back({i, i});
    all.back().last = i + 1;
  }
  return all;
}
// How far from the edge a token stands, with tabs to every eighth column.
std::size_t indent_of(const source& in, std::size_t i) {
  const std::string_view before = in.text().substr(0, in[i].start);
  const std::size_t line = before.find_last_of("\n\r");
  std::size_t width = 0;
  for (const char c : before.substr(line == std::string_view::npos ? 0 : line + 1)) width = c == '\t' ? (width / 8 + 1) * 8 : width + ((static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1U : 0U);
  return width;
}
// The foot in one row of a table, a cell for the recipients and one for the signature, whose lines are told by their bold marks: "|Nơi nhận:
// … - Lưu: VT.|**GIÁM ĐỐC** **Trần Thị Lan**|". The lines of the signature; none where the row holds none.
std::vector<cell> signature_in_row(const source& in, std::size_t first, std::size_t last) {
  if (!in.is_mark(first, '|')) return {};
  std::size_t begin = last;
  while (begin > first + 1 && !in.is_mark(begin - 1, '|')) --begin;
  if (begin == first + 1) return {};
  std::vector<cell> all{{begin, begin + 1}};
  const auto ends_bold = [&](std::size_t k) { return in.text().substr(in[k - 1].end, in[k].start - in[k - 1].end).find("**") != std::string_view::npos; };
  for (std::size_t k = begin + 1; k < last; ++k) {
    if (ends_bold(k)) all.push_back({k, k});
    all.back().last = k + 1;
  }
  const bool signs = all.size() >= 2 && (is_capacity(in, all.front().first) || is_position(in, all.front().first, all.front().last)) && signatory_at(in, all.back().first, all.back().last) != all.back().last;
  return signs ? all : std::vector<cell>();
}
bool signs_at(const source& in, const cell& at) { return is_capacity(in, at.first) || is_position(in, at.first, at.last); }

// Several who sign side by side, from the line of their capacities or positions on; empty where it is one who signs.
std::vector<signature> signatures_beside(const source& in, const std::vector<cell>& lines, std::size_t begin) {
  constexpr std::size_t most_columns = 6, longest = 16;
  const std::vector<cell> columns = columns_of(in, lines[begin]);
  if (columns.size() < 2 || columns.size() > most_columns) return {};
  // Of a position that is none we know, "GENERAL DIRECTOR", the names below tell.
  const auto may_sign = [&](const cell& each) { return signs_at(in, each) || (each.last - each.first <= longest_position && is_all_capitals(in, each.first, each.last) && !in.is_mark(each.last - 1, ':')); };
  if (!signs_at(in, columns.front()) || !std::all_of(columns.begin(), columns.end(), may_sign)) return {};
  const bool is_sure = std::all_of(columns.begin(), columns.end(), [&](const cell& each) { return signs_at(in, each); });
  std::vector<std::size_t> edges;
  edges.reserve(columns.size());
  for (const cell& each : columns) edges.push_back(indent_of(in, each.first));
  std::vector<signature> all(columns.size());
  std::size_t named = 0;
  for (std::size_t n = begin; n < lines.size() && n < begin + longest && named < all.size(); ++n) {
    const std::vector<cell> cells = columns_of(in, lines[n]);
    if (cells.size() > columns.size()) break;
    for (std::size_t c = 0; c < cells.size(); ++c) {
      // A line that leaves columns out: the nearest one.
      std::size_t column = c;
      if (cells.size() < columns.size()) {
        const std::size_t indent = indent_of(in, cells[c].first);
        const auto distance = [&](std::size_t edge) { return edge > indent ? edge - indent : indent - edge; };
        column = static_cast<std::size_t>(std::min_element(edges.begin(), edges.end(), [&](std::size_t a, std::size_t b) { return distance(a) < distance(b); }) - edges.begin());
      }
      signature& by = all[column];
      if (is_capacity(in, cells[c].first)) {
        by.capacity += (by.capacity.empty() ? "" : " ") + in.clean(cells[c].first, cells[c].last);
      } else if (by.name.empty() && by.position.empty() && (is_position(in, cells[c].first, cells[c].last) || ((!by.capacity.empty() || n == begin) && is_all_capitals(in, cells[c].first, cells[c].last)))) {
        by.position = in.clean(cells[c].first, cells[c].last);
      } else if (const std::size_t name = signatory_at(in, cells[c].first, cells[c].last); by.name.empty() && name != cells[c].last) {
        by.name = in.clean(name, cells[c].last);
        ++named;
      }
    }
  }
  if (!is_sure && named < all.size()) return {};
  // Who only drew the paper up stands behind those who answer for it.
  static const std::string drawn_up = comparison_key("Người");
  std::stable_partition(all.begin(), all.end(), [](const signature& each) { return !comparison_key(each.position).starts_with(drawn_up); });
  return all;
}

}  // namespace

void analysis::read_closing() {
  const auto& blocks = in.blocks();
  static const phrase to("Nơi nhận"), copy("Nơi gửi"), store("Lưu");
  // What is attached behind the closing, "KẾ HOẠCH … (Ban hành kèm theo Quyết định …)", belongs to the body.
  const std::size_t whole = attachment_at(in, body_begin, paper().type);
  std::size_t recipients_at = whole;
  std::size_t behind_recipients_word = in.size();
  // The foot may be a table: "| Nơi nhận: | TM. BAN CHẤP HÀNH |".
  const auto behind_edge = [&](std::size_t i) { return in.is_mark(i, '|') ? i + 1 : i; };
  for (std::size_t b = 0; b < blocks.size(); ++b)
    if ((to.at(in, behind_edge(blocks[b].body)) != 0 || copy.at(in, behind_edge(blocks[b].body)) != 0) && blocks[b].first >= body_begin && blocks[b].first < whole) {
      recipients_at = blocks[b].first;
      behind_recipients_word = behind_edge(blocks[b].body) + 2;
    }
  // Under the names of those who sign, with no empty line between.
  if (behind_recipients_word == in.size())
    for (std::size_t i = std::min(body_begin, whole); i < whole; i = line_last(in, i))
      if (const std::size_t word = behind_edge(i); to.at(in, word) != 0 && in.is_mark(word + 2, ':') && in[word + 3].has(line_start)) {
        recipients_at = i;
        behind_recipients_word = word + 2;
      }
  // The lines of the closing, without the recipients that stand beside the signature.
  std::vector<cell> lines;
  bool has_columns = false;
  for (std::size_t i = std::min(body_begin, whole); i < whole;) {
    const std::size_t next = line_last(in, i);
    std::size_t last = next;
    while (last > i + 1 && in.is_mark(last - 1, '|')) --last;
    std::size_t first = i;
    if (last == i + 1 && in.is_mark(i, '|')) {  // "|---|---|"
      i = next;
      continue;
    }
    if (const std::vector<cell> bold = i >= recipients_at && !has_columns ? signature_in_row(in, i, last) : std::vector<cell>(); !bold.empty()) {
      lines.insert(lines.end(), bold.begin(), bold.end());
      has_columns = true;
      i = next;
      continue;
    }
    if (i >= recipients_at) {
      // A position over the recipients begins the column too.
      const auto begins_column = [&](const cell& line) { return is_capacity(in, line.first) || (line.first < recipients_at && is_position(in, line.first, line.last)); };
      bool is_begun = has_columns || (!lines.empty() && is_capacity(in, lines.back().first));
      constexpr std::size_t nearby = 2;
      for (std::size_t back = 1; back <= nearby && back <= lines.size() && !is_begun; ++back) is_begun = begins_column(lines[lines.size() - back]);
      const std::size_t beside = signature_beside(in, i, last, is_begun);
      if (beside != last) {
        first = beside;
        has_columns = true;
      }
    }
    if (first != i || !has_columns || in.blocks()[in.block_of(i)].label != label_kind::bullet || in.blocks()[in.block_of(i)].first != i) lines.push_back({first, last});
    i = next;
  }
  // The signature: what follows TM., KT. …, or a line that is a position in capitals.
  std::size_t signed_at = whole;
  std::size_t signed_line = lines.size();
  // The name on a line, with what stands before and behind it: "(Đã ký) Nguyễn Thị Lan", "Nguyễn Thị Lan đã ký", "Nguyễn Thị Lan (đã ký)", "Nguyễn Thị Lan.".
  const auto name_on = [&](const cell& line) {
    std::size_t last = line.last;
    const std::size_t bracket = in.is_mark(last - 1, ')') ? 1 : 0;
    static const phrase signed_word("đã ký");
    if (last >= line.first + 4 + 2 * bracket && signed_word.at(in, last - bracket - 2) != 0) last -= 2 + 2 * bracket;
    if (last > line.first + 1 && in.is_mark(last - 1, '.')) --last;
    const std::size_t first = signatory_at(in, behind_signing(in, line.first, last), last);
    return cell{first, last};
  };
  const auto names_position = [&](std::size_t n) {
    if (is_position(in, lines[n].first, lines[n].last)) return true;
    if (!may_be_position(in, lines[n].first, lines[n].last)) return false;
    std::size_t next = n + 1;
    while (next < lines.size() && name_on(lines[next]).first == name_on(lines[next]).last && tells_of_signing(in, lines[next].first)) ++next;
    return next < lines.size() && name_on(lines[next]).first < name_on(lines[next]).last;
  };
  const stops capacities(in, capacity_words());
  for (std::size_t n = 0; n < lines.size() && signed_at == whole; ++n) {
    for (std::size_t i = lines[n].first; i < lines[n].last && signed_at == whole; i = capacities.next(i + 1, lines[n].last))
      if (is_capacity(in, i) || (i == lines[n].first && (positions().at(in, i) || acting_at(in, i) != 0) && !signatures_beside(in, lines, n).empty()) || (i == lines[n].first && names_position(n) && lines[n].last - i <= longest_position_at(in, i) && !opens_grounds(in, lines[n].last))) signed_at = i;
    signed_line = n;
  }
  std::vector<cell> taken;  // by the signature
  std::vector<signature> together;
  if (signed_at < whole && signed_at == lines[signed_line].first && in[signed_at].has(line_start)) together = signatures_beside(in, lines, signed_line);
  if (!together.empty()) {
    paper().signed_by = std::move(together.front());
    together.erase(together.begin());
    paper().co_signed_by = std::move(together);
  } else if (signed_at < whole) {
    std::size_t n = signed_line;
    static const word_hash second_office = hash_of_word("kiêm");
    // "GIÁM ĐỐC" over "BỆNH VIỆN PHỔI", "CHỦ TỊCH LIÊN ĐOÀN LAO ĐỘNG" over "HUYỆN …": of which body, where the name in small letters stands below.
    const auto names_body = [&](std::size_t at) {
      static const phrase_map nouns = {{1, "trường"}, {1, "tỉnh"}, {1, "thành phố"}, {1, "huyện"}, {1, "quận"}, {1, "thị xã"}, {1, "xã"}, {1, "phường"}, {1, "thị trấn"}, {1, "đặc khu"}, {1, "khoa"}};
      constexpr std::size_t furthest = 8;
      const cell& line = lines[at];
      if (!is_all_capitals(in, line.first, line.last) || line.last < line.first + 2 || !(nouns.at(in, line.first) || body_end(in, line.first) > line.first)) return false;
      for (std::size_t next = at + 1; next < lines.size() && next <= at + furthest && !signs_at(in, lines[next]); ++next)
        if (const cell name = name_on(lines[next]); name.first < name.last && !is_all_capitals(in, name.first, name.last)) return true;
      return false;
    };
    // Who heads a group, "KHỐI TRƯỞNG", "TRƯỞNG BAN", has an office of his own, which stands below.
    static const phrase_map heads_of_groups = {{1, "Khối trưởng"}, {1, "Phó Khối trưởng"}, {1, "Trưởng khối"}, {1, "Phó Trưởng khối"}, {1, "Cụm trưởng"}, {1, "Phó Cụm trưởng"}, {1, "Trưởng cụm"}, {1, "Phó Trưởng cụm"}};
    bool heads_group = false;
    const auto read_signature = [&] {
      signature by;
      heads_group = false;
      // Capacities, then the position, each on its line; in one line "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" too.
      for (int count = 0; count < 5 && n < lines.size(); ++count) {
        const std::size_t i = n == signed_line ? signed_at : lines[n].first;
        const std::size_t last = lines[n].last;
        if (is_capacity(in, i)) {
          by.capacity += (by.capacity.empty() ? "" : " ") + in.clean(i, last);
        } else if ((i == lines[n].first ? names_position(n) : is_position(in, i, last)) || (!by.capacity.empty() && by.position.empty() && (is_all_capitals(in, i, last) || is_small_position(in, i, last)))) {
          by.position = (heads_group ? by.position + " " : "") + in.clean(i, last);
          heads_group = heads_of_groups.at(in, i).length == last - i;
        } else if (!by.position.empty() && names_body(n)) {
          by.position += " " + in.clean(i, last);
        } else if (!by.position.empty() && in.hash(i) == second_office && is_all_capitals(in, i, last)) {  // "CHÁNH ÁN" over "KIÊM CHỦ TỊCH HỘI ĐỒNG"
          by.position += " " + in.clean(i, last);
        } else if (const auto hit = positions().at(in, i); hit && in.is_mark(i + hit.length, ':') && signatory_at(in, i + hit.length + 1, last) != last) {  // "Chủ tịch: Nguyễn Văn Dũng"
          by.position = in.clean(i, i + hit.length);
          by.name = in.clean(signatory_at(in, i + hit.length + 1, last), last);
          taken.push_back({i, last});
          ++n;
          return by;
        } else {
          break;
        }
        taken.push_back({i, last});
        ++n;
      }
      // The name: a few words with capitals on a line of their own.
      for (int count = 0; count < 12 && n < lines.size(); ++count, ++n) {
        const cell name = name_on(lines[n]);
        if (name.first == name.last) {
          const std::size_t at = lines[n].first;
          if (!in[at].has(line_start) || tells_of_signing(in, at)) taken.push_back(lines[n]);
          continue;
        }
        by.name = in.clean(name.first, name.last);
        taken.push_back(lines[n]);
        ++n;
        break;
      }
      return by;
    };
    signature by = read_signature();
    const bool is_named = !by.name.empty();
    if (is_named || !by.position.empty()) paper().signed_by = std::move(by);
    // Who signs with them stands below.
    constexpr std::size_t most = 5;
    while (is_named && n < lines.size() && signs_at(in, lines[n]) && in[lines[n].first].has(line_start) && paper().co_signed_by.size() < most) {
      by = read_signature();
      if (by.name.empty()) break;
      paper().co_signed_by.push_back(std::move(by));
    }
    // Who drew it up, or only confirms it, stands above who answers for it.
    static const phrase_map others = {{1, "Xác nhận"}, {1, "Ý kiến"}};
    static const std::string drawn_up = comparison_key("Người");
    const bool is_other = (signed_line > 0 && others.at(in, lines[signed_line - 1].first)) || (paper().signed_by && comparison_key(paper().signed_by->position).starts_with(drawn_up));
    if (is_other && !paper().co_signed_by.empty()) {
      std::swap(*paper().signed_by, paper().co_signed_by.front());
      std::rotate(paper().co_signed_by.begin(), paper().co_signed_by.begin() + 1, paper().co_signed_by.end());
    }
  }
  closing_begin = std::min(signed_at, recipients_at);
  if (whole < in.size()) {  // the attachment's own closing
    closing_begin = in.size();
    for (std::size_t i = whole; i < in.size() && closing_begin == in.size(); i = line_last(in, i))
      if (to.at(in, i) != 0 || copy.at(in, i) != 0 || is_capacity(in, i) || is_position(in, i, line_last(in, i))) closing_begin = i;
  }
  if (behind_recipients_word == in.size()) return;
  std::string begun;  // a recipient whose line the signature cuts
  const auto add = [&](std::size_t first, std::size_t last) {
    while (last > first && (in.is_mark(last - 1, ';') || in.is_mark(last - 1, '.') || in.is_mark(last - 1, ',') || in.is_mark(last - 1, '/') || in.is_mark(last - 1, '|'))) --last;
    // "1. Liên đoàn …": the number of its line.
    if (const block& own = in.blocks()[in.block_of(first)]; own.first == first && own.label == label_kind::arabic && own.body < last) first = own.body;
    while (first < last && (in.is_mark(first, '|') || in.is_dash(first) || in.is_mark(first, '+') || in.is_mark(first, '*') || in.is_mark(first, 0x2022))) ++first;
    if (first >= last || paper().recipients.size() > 500 || tells_of_signing(in, first)) return;
    recipient fresh;
    std::size_t end = last;
    for (std::size_t k = first; k < last; ++k) {
      const bool is_bracket = in.is_mark(k, '(');
      if (!is_bracket && !(k > first && in.is_dash(k) && (!in.joins(k) || !in.joins(k + 1)))) continue;
      static const phrase_map purposes = {{1, "để"}, {1, "báo cáo"}, {1, "thực hiện"}, {1, "phối hợp"}, {1, "chỉ đạo"}, {1, "theo dõi"}, {1, "biết"}, {1, "thay"}};
      const bool is_short = in.is_word(k + 1) && in.word_at(k + 1).letters == 1 && in.is_mark(k + 2, '/') && in.is_word(k + 3);  // "b/c", "t/hiện"
      if ((purposes.at(in, k + 1) && (is_bracket || !in.word_at(k + 1).upper_first)) || is_short) {
        std::size_t closing = is_bracket ? k + 1 : last;
        while (closing < last && !in.is_mark(closing, ')')) ++closing;
        fresh.purpose = in.clean(k + 1, closing);
        end = k;
        break;
      }
    }
    fresh.name = in.clean(first, end);
    if (fresh.name.empty()) return;
    if (!begun.empty()) fresh.name = std::exchange(begun, {}) + " " + fresh.name;
    static const phrase_map officers = {{1, "Bộ trưởng"}, {1, "Thứ trưởng"}, {1, "Chủ tịch"}, {1, "Phó Chủ tịch"}, {1, "Bí thư"}, {1, "Hiệu trưởng"}, {1, "Giám đốc"}, {1, "Viện trưởng"}, {1, "Đồng chí"}};
    if (store.at(in, first) != 0) {
      fresh.kind = recipient_kind::archive;
    } else if (officers.at(in, first)) {
      fresh.kind = recipient_kind::officer;
    }
    paper().recipients.push_back(std::move(fresh));
  };
  std::size_t i = behind_recipients_word;
  if (in.is_mark(i, ':')) ++i;
  const std::size_t until = signed_at > recipients_at && !has_columns ? signed_at : whole;
  std::size_t begin = i;
  int depth = 0;
  int counted = in[begin].has(block_start) && in.blocks()[in.block_of(begin)].label == label_kind::arabic ? in.blocks()[in.block_of(begin)].number : 0;
  for (; i <= until; ++i) {
    // What the signature takes on the line is none of the recipients'.
    const auto beside = std::find_if(taken.begin(), taken.end(), [&](const cell& each) { return each.first == i; });
    if (beside != taken.end() && i < until) {
      std::size_t next = beside->last;
      while (in.is_mark(next, '|') && !in[next].has(line_start)) ++next;
      const bool is_block = next >= whole || in[next].has(block_start);
      if (is_block || begin == i || in.is_mark(i - 1, ';') || in.is_mark(i - 1, '|')) {
        add(begin, i);
      } else {
        while (begin < i && (in.is_dash(begin) || in.is_mark(begin, '+'))) ++begin;
        begun = in.clean(begin, i);
      }
      const bool is_last = beside + 1 == taken.end();
      if (is_block && (is_last || !paper().recipients.empty()) && !(next < whole && (in.blocks()[in.block_of(next)].label == label_kind::bullet || in.is_mark(next, '|')))) break;
      begin = next;
      i = next - 1;
      depth = 0;
      continue;
    }
    if (in.is_mark(i, '(')) ++depth;
    if (in.is_mark(i, ')') && depth > 0) --depth;
    const bool bullet = i < until && (in.is_dash(i) || in.is_mark(i, '+')) && i > begin && in.is_mark(i - 1, ';');
    const bool new_line = i < until && in[i].has(block_start) && i > begin;
    static const word_hash archive = hash_of_word("Lưu");  // "Lưu: VT, CT; H03": its codes are one line's
    const std::size_t own = in.is_dash(begin) || in.is_mark(begin, '+') ? begin + 1 : begin;
    if (i == until || bullet || new_line || (in.is_mark(i, ';') && depth == 0 && (in.hash(own) != archive || in[i + 1].has(line_start)))) {
      add(begin, i);
      begin = in.is_mark(i, ';') ? i + 1 : i;
      const block& line = in.blocks()[in.block_of(i)];
      const bool is_counted = new_line && line.label == label_kind::arabic && line.number == counted + 1;  // "1. …", "2. …" of the recipients themselves
      if (is_counted) ++counted;
      if (new_line && line.label != label_kind::bullet && !is_counted && !in.is_mark(i, '|')) break;
    }
    if (i == until) break;
  }
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
