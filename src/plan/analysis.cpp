// SPDX-License-Identifier: BSL-1.0
// The head and the closing of a plan, what kind of text it is, its year.
#include "analysis.hpp"

#include <thidua/core/text.hpp>

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

knowledge::knowledge(reference_facts facts, lexicon with) : known(std::move(facts)), words(std::move(with)), events(known.events, words) {
  for (const congress& each : known.congresses) congress_bodies.emplace(comparison_key(each.body), each.body);
  prepared = prepare_words(*this);
}

analysis::analysis(std::string_view text, const knowledge& with) : in(text), known(with) {
  what().document = document{};
  closing_begin = in.size();
  find_numbers();
  read_head();
  read_closing();
  read_type();
  read_launcher();
  read_bases();
  read_year();
  // Not before the latest day it cites; days after its own year are slips and tell nothing.
  if (!paper().issued)
    for (const basis& each : paper().bases)
      if (each.date && (!what().year || each.date->year() <= *what().year) && (!paper().issued_not_before || *paper().issued_not_before < *each.date)) paper().issued_not_before = each.date;
  read_phases();
  read_phase_count();
  read_commemorations();
  read_congresses();
  read_names();
  read_awards();
  read_registration();
  read_sections();
  find_days();
  find_end();
}

bool analysis::in_number(std::size_t token) const noexcept {
  const auto behind = std::upper_bound(numbers.begin(), numbers.end(), token, [](std::size_t at, const number_found& each) { return at < each.first; });
  return behind != numbers.begin() && token < std::prev(behind)->last;
}

int analysis::year_for(int month) const noexcept {
  if (out.campaign.year) return *out.campaign.year;
  if (school_year.first != 0) return month >= 8 ? school_year.first : school_year.second;
  if (out.campaign.document && out.campaign.document->issued) return out.campaign.document->issued->year();
  return 0;
}

std::optional<std::size_t> analysis::phase_index_at(std::size_t token) const noexcept {
  // Phases stand in the order of the text and apart.
  const auto behind = std::upper_bound(phases.begin(), phases.end(), token, [](std::size_t at, const phase_place& each) { return at < each.first; });
  if (behind == phases.begin()) return std::nullopt;
  const auto at = static_cast<std::size_t>(behind - phases.begin()) - 1;
  return token < phases[at].last ? std::optional(at) : std::nullopt;
}
std::optional<int> analysis::phase_ordinal_at(std::size_t token) const noexcept {
  const auto at = phase_index_at(token);
  return at ? out.campaign.phases[*at].ordinal : std::nullopt;
}

void analysis::find_numbers() {
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (!in.is_number(i)) continue;
    if (auto found = number_at(in, i)) {
      i = found->last - 1;
      numbers.push_back(std::move(*found));
    }
  }
}

namespace {

struct type_name {
  std::optional<document_type> type;
  std::size_t length = 0;
};

// The name of a kind of document that begins at the place.
type_name type_at(const source& in, std::size_t place) {
  static const phrase_map all = [] {
    phrase_map names{};
    for (int each = 0; !to_string(static_cast<document_type>(each)).empty(); ++each) names.add(each, name_of(static_cast<document_type>(each)));
    names.add(static_cast<int>(document_type::action_program), "Chương trình");
    return names;
  }();
  const auto hit = all.at(in, place);
  return hit ? type_name{static_cast<document_type>(hit.meaning), hit.length} : type_name{};
}

bool is_all_capitals(const source& in, std::size_t first, std::size_t last) {
  std::size_t words = 0;
  for (std::size_t i = first; i < last; ++i) {
    if (!in.is_word(i)) continue;
    const word& w = in.word_at(i);
    if (!(w.upper_all || (w.letters == 1 && w.upper_first))) return false;
    ++words;
  }
  return words > 0;
}

std::size_t line_last(const source& in, std::size_t first) {
  std::size_t i = first + 1;
  while (i < in.size() && !in[i].has(line_start)) ++i;
  return std::min(i, in.size());
}

const phrase_map& positions() {
  static const phrase_map all = {{1, "Chủ tịch"}, {1, "Phó Chủ tịch"}, {1, "Bí thư"}, {1, "Phó Bí thư"}, {1, "Hiệu trưởng"}, {1, "Phó Hiệu trưởng"}, {1, "Giám đốc"}, {1, "Phó Giám đốc"}, {1, "Tổng Giám đốc"}, {1, "Phó Tổng Giám đốc"},
                                 {1, "Trưởng ban"}, {1, "Phó Trưởng ban"}, {1, "Viện trưởng"}, {1, "Phó Viện trưởng"}, {1, "Chánh án"}, {1, "Phó Chánh án"}, {1, "Bộ trưởng"}, {1, "Thứ trưởng"}, {1, "Chánh Văn phòng"}, {1, "Cục trưởng"}, {1, "Vụ trưởng"},
                                 {1, "Trưởng phòng"}, {1, "Phó Trưởng phòng"}, {1, "Thủ trưởng"}, {1, "Chi cục trưởng"}, {1, "Phó Cục trưởng"}, {1, "Phó Bí thư Thường trực"}, {1, "Phó Chủ tịch Thường trực"}, {1, "Trưởng đoàn"}, {1, "Chỉ huy trưởng"}, {1, "Hội trưởng"}, {1, "Tổng Thư ký"}, {1, "Tổ trưởng"}, {1, "Bí thư Chi bộ"}, {1, "Chủ nhiệm"},
                                 {1, "Hiệu phó"}, {1, "Trưởng khoa"}, {1, "Phó Trưởng khoa"}, {1, "Trưởng trạm"}, {1, "Trạm trưởng"}, {1, "Đội trưởng"}, {1, "Khối trưởng"}, {1, "Cụm trưởng"}, {1, "Chánh Thanh tra"}, {1, "Tư lệnh"}, {1, "Phó Tư lệnh"}, {1, "Chính ủy"}, {1, "Phó Chính ủy"}, {1, "Tổng phụ trách"}, {1, "Người lập kế hoạch"}, {1, "Người lập"}, {1, "Người viết kế hoạch"}};
  return all;
}

// "Q. VIỆN TRƯỞNG", "QUYỀN GIÁM ĐỐC": how many tokens stand before the position that is held for a time.
std::size_t acting_at(const source& in, std::size_t i) {
  static const word_hash acting = hash_of_word("quyền");
  std::size_t length = 0;
  if (in.is_word(i) && in.word_at(i).raw == "Q" && (in.is_mark(i + 1, '.') || in.is_mark(i + 1, '/'))) length = 2;
  if (in.hash(i) == acting) length = 1;
  return length != 0 && positions().at(in, i + length) ? length : 0;
}

// Whether a column may begin at the token: a tab or more blanks stand before it than a slip doubles.
bool is_apart(const source& in, std::size_t i) {
  const std::string_view gap = in.text().substr(in[i - 1].end, in[i].start - in[i - 1].end);
  std::size_t width = 0;
  for (const char c : gap) width += c == '\t' ? 3U : (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1U : 0U;
  return width >= 3;
}

// What a signature begins with: "TM.", "KT.", "T/M", "T.M"; "TM BAN THƯỜNG VỤ" where it begins a line or a column.
bool is_capacity(const source& in, std::size_t i) {
  if (!in.is_word(i) || !in[i].has(blank_before)) return false;
  const std::string_view raw = in.word_at(i).raw;
  if (raw == "T" || raw == "K") return (in.is_mark(i + 1, '/') || (in.is_mark(i + 1, '.') && in.joins(i + 1))) && in.is_word(i + 2) && (in.word_at(i + 2).raw == "M" || in.word_at(i + 2).raw == "T" || in.word_at(i + 2).raw == "L") && in.joins(i + 2);
  if (raw == "Q") return (in.is_mark(i + 1, '.') || in.is_mark(i + 1, '/')) && acting_at(in, i) == 0;
  if (raw != "TM" && raw != "KT" && raw != "TL" && raw != "TUQ") return false;
  if (in.is_mark(i + 1, '.') || in.is_mark(i + 1, '/')) return true;
  const std::size_t last = line_last(in, i);
  return (in[i].has(line_start) || (i > 0 && is_apart(in, i))) && i + 1 < last && is_all_capitals(in, i, last) && (positions().at(in, i + 1) || body_end(in, i + 1) > i + 1);
}

constexpr std::size_t longest_position = 8;
bool is_position(const source& in, std::size_t first, std::size_t last) { return (positions().at(in, first) || acting_at(in, first) != 0) && is_all_capitals(in, first, last); }
// One in small letters, alone: "Chủ tịch". Under what it is signed for it is one all the same.
bool is_small_position(const source& in, std::size_t first, std::size_t last) {
  const std::size_t acting = acting_at(in, first);
  const auto hit = positions().at(in, first + acting);
  return hit && in.word_at(first).upper_first && first + acting + hit.length == last;
}

// Degrees and honours before a name: "PGS.TS", "ThS.", "BSCKII.", "NGƯT". Where the name begins.
std::size_t behind_degrees(const source& in, std::size_t first, std::size_t last) {
  static const phrase_map degrees = {{1, "GS"}, {1, "PGS"}, {1, "TS"}, {1, "TSKH"}, {1, "ThS"}, {1, "BS"}, {1, "BSCKI"}, {1, "BSCKII"}, {1, "BSNT"}, {1, "CKI"}, {1, "CKII"}, {1, "DS"}, {1, "DSCKI"}, {1, "DSCKII"}, {1, "KS"}, {1, "LS"}, {1, "CN"}, {1, "NCS"}, {1, "NGƯT"}, {1, "NGND"}, {1, "TTƯT"}, {1, "TTND"}, {1, "NSƯT"}, {1, "NSND"}, {1, "AHLĐ"}};
  while (first < last && in.is_word(first)) {
    const word& w = in.word_at(first);
    const bool is_dotted = in.is_mark(first + 1, '.');
    if (!(w.capitals >= 2 && ((is_dotted && w.letters <= 7) || degrees.at(in, first)))) break;
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
  while (i + 1 < last && is_sign(i) && in.joins(i) && in.joins(i + 1) && in.is_word(i + 1)) i += 2;
  return i;
}

// The name of a signatory, a few words with capitals and nothing else: where it begins, behind its titles "ThS.", "Đại tá"; `last` where there is none.
std::size_t signatory_at(const source& in, std::size_t first, std::size_t last) {
  static const phrase_map ranks = {{1, "Đại tướng"}, {1, "Thượng tướng"}, {1, "Trung tướng"}, {1, "Thiếu tướng"}, {1, "Đại tá"}, {1, "Thượng tá"}, {1, "Trung tá"}, {1, "Thiếu tá"}, {1, "Đại úy"}, {1, "Thượng úy"}, {1, "Trung úy"}, {1, "Thiếu úy"}, {1, "Bác sĩ"}, {1, "Thạc sĩ"}, {1, "Tiến sĩ"}, {1, "Thầy thuốc Ưu tú"}, {1, "Nhà giáo Ưu tú"}};
  for (int more = 0; more < 4; ++more) {  // "Thượng tá, ThS. …"
    const std::size_t before = first;
    first = behind_degrees(in, first, last);
    if (const auto rank = ranks.at(in, first); rank && first + rank.length < last) {
      first += rank.length;
      if (in.is_mark(first, ',') || in.is_mark(first, '.') || in.is_dash(first)) ++first;
    }
    if (first == before) break;
  }
  std::size_t words = 0, end = first;
  while (end < last && words <= 5) {
    const std::size_t next = name_word_end(in, end, last);
    if (next == end) return last;
    end = next;
    ++words;
  }
  if (end != last || words < 2 || words > 5) return last;
  static const phrase signed_word("Đã ký"), to("Nơi nhận");
  return signed_word.at(in, first) != 0 || positions().at(in, first) || acting_at(in, first) != 0 || to.at(in, first) != 0 ? last : first;
}

// Whether a line begins the grounds of a decision: the office over them, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", is no signature.
bool opens_grounds(const source& in, std::size_t i) {
  static const phrase_map openings = {{1, "Căn cứ"}, {1, "Xét"}, {1, "Theo"}, {1, "Thực hiện"}, {1, "Quyết định"}};
  return static_cast<bool>(openings.at(in, i));
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

// Where on a line of the closing the signature stands beside the recipients: "- Tỉnh ủy (b/c);    CHỦ TỊCH"; `last` where it does not.
// Where one blank is all that is left between the two, capitals behind a mark tell, or a name behind the last full stop.
std::size_t signature_beside(const source& in, std::size_t first, std::size_t last, bool is_begun) {
  static const phrase signed_word("Đã ký");
  if (is_capacity(in, first) || is_position(in, first, last) || signatory_at(in, first, last) != last) return last;  // the whole line is its own
  for (std::size_t k = first + 1; k < last; ++k) {
    const bool apart = is_apart(in, k);
    const bool behind_mark = in.is_mark(k - 1, ':') || in.is_mark(k - 1, ';') || in.is_mark(k - 1, '.') || in.is_mark(k - 1, ',') || in.is_mark(k - 1, ')');
    if (is_capacity(in, k) && (apart || behind_mark)) return k;
    if (last - k <= longest_position && (apart || (behind_mark && in[k].has(blank_before))) && is_position(in, k, last)) return k;
    if (!is_begun) continue;
    if (apart && ((last - k <= 2 * longest_position && is_all_capitals(in, k, last)) || is_small_position(in, k, last) || signed_word.at(in, k) != 0 || (in.is_mark(k, '(') && signed_word.at(in, k + 1) != 0))) return k;
    if ((apart || (in.is_mark(k - 1, '.') && in[k].has(blank_before))) && signatory_at(in, k, last) != last) return k;
  }
  return last;
}

}  // namespace

// ---------------------------------------------------------------------------------------------------------------- head

void analysis::read_head() {
  const auto& blocks = in.blocks();
  constexpr std::size_t deepest = 40;
  const std::size_t count = std::min(blocks.size(), deepest);
  std::size_t type_block = blocks.size();
  std::size_t behind_type = 0;
  // An official letter names no kind: it has its matter under the number, and whom it is addressed to.
  static const phrase addressed("Kính gửi"), matter("Về việc");
  std::size_t matter_at = in.size();
  for (std::size_t b = 0; b < count; ++b) {
    const block& each = blocks[b];
    if (each.label == label_kind::none && type_at(in, each.first).length != 0 && is_all_capitals(in, each.first, each.first + type_at(in, each.first).length)) break;
    if (addressed.at(in, each.body) != 0) {
      if (matter_at == in.size()) break;
      paper().type = document_type::dispatch;
      type_block = in.block_of(matter_at);
      behind_type = matter_at;
      break;
    }
    for (std::size_t i = each.first; i < each.last && matter_at == in.size(); ++i) {
      const bool short_form = in.is_word(i) && in.word_at(i).letters == 1 && in.word_at(i).key == "v" && in.is_mark(i + 1, '/') && in.is_word(i + 2) && in.word_at(i + 2).key == "v" && in.joins(i + 2);
      if (in[i].has(line_start) && (short_form || matter.at(in, i) != 0)) matter_at = i;
    }
  }
  const bool is_letter = type_block != blocks.size();
  if (is_letter) heading = in.span(matter_at, matter_at + 1);
  for (std::size_t b = 0; b < count && type_block == blocks.size(); ++b) {
    const block& each = blocks[b];
    if (each.label == label_kind::bullet) continue;
    if (each.label != label_kind::none) break;
    const type_name found = type_at(in, each.first);
    if (found.length == 0) continue;
    const bool alone = each.first + found.length == each.last;
    if (!is_all_capitals(in, each.first, each.first + found.length) && !(alone && found.length >= 2)) continue;
    type_block = b;
    behind_type = each.first + found.length;
    paper().type = found.type;
    heading = in.span(each.first, behind_type);
  }
  if (!heading) {  // everything in one line: "… năm 2013. KẾ HOẠCH Phát động …"
    constexpr std::size_t farthest = 150;
    for (std::size_t i = 1; i < std::min(in.size(), farthest) && !heading; ++i) {
      const type_name found = type_at(in, i);
      if (found.length < 2 || !in[i].has(sentence_start) || in[i].has(block_start) || !is_all_capitals(in, i, i + found.length) || !in.is_word(i + found.length)) continue;
      type_block = in.block_of(i);
      behind_type = i + found.length;
      paper().type = found.type;
      heading = in.span(i, behind_type);
    }
  }
  const bool is_formal = heading.has_value();
  if (!is_formal && !blocks.empty()) {  // "Kế hoạch phát động …" as a headline
    const type_name found = type_at(in, blocks.front().first);
    if (found.length != 0 && blocks.front().label == label_kind::none) {
      type_block = 0;
      behind_type = blocks.front().first + found.length;
      paper().type = found.type;
      heading = in.span(blocks.front().first, behind_type);
    }
  }
  out.type = is_formal ? text_type::plan : text_type::other;  // looked at again in read_type
  // The number, the place and the day stand before the first full sentence.
  static const word_hash no = hash_of_word("số");
  std::size_t head_end = in.size();
  std::size_t blocks_in_head = 0;
  for (std::size_t b = 0; b < blocks.size(); ++b) {
    const block& each = blocks[b];
    const bool is_long = each.last - each.first > 60;
    if (each.label == label_kind::roman || (is_long && (b > type_block || type_block == blocks.size())) || ++blocks_in_head > deepest) {
      head_end = each.first;
      break;
    }
  }
  for (std::size_t i = 0; i + 1 < head_end && i < in.size(); ++i) {
    const bool at_start = in[i].has(line_start) || in[i].has(block_start) || (in.is_mark(i + 1, ':') && in.is_word(i) && in.word_at(i).upper_first) || (i > 0 && in.is_number(i - 1) && in.digits(i - 1) == 4 && in.is_mark(i + 1, ':'));
    if (in.hash(i) == no && at_start && !paper().number) {
      const std::size_t at = i + (in.is_mark(i + 1, ':') ? 2 : 1);
      const auto found = std::find_if(numbers.begin(), numbers.end(), [&](const number_found& each) { return each.first == at; });
      if (found != numbers.end()) {
        paper().number = found->number;
        number_span = in.span(found->first, found->last);
      }
    }
  }
  // "Bến Tre, ngày 9 tháng 3 năm 2018": at the head, or before the signature.
  static const word_hash day_word = hash_of_word("ngày");
  const auto read_place = [&](std::size_t comma) {
    const auto day = day_at(in, comma + 1);
    if (!paper().place.empty()) return;
    // "ngày …… tháng 8 năm 2025": the day is yet to be filled in, or one that no year has; the place is said all the same.
    std::size_t behind_day = 0;
    if (day && day->day != 0 && day->month != 0 && day->year != 0) {
      behind_day = day->last;
    } else {
      static const word_hash month_word = hash_of_word("tháng"), year_word = hash_of_word("năm");
      const auto is_field = [&](std::size_t i) { return in.is_mark(i, '.') || in.is_mark(i, 0x2026) || in.is_mark(i, '/') || in.is_number(i); };
      std::size_t i = comma + 2;
      for (int dots = 0; dots < 4 && is_field(i); ++dots) ++i;
      if (in.hash(i) != month_word) return;
      ++i;
      for (int dots = 0; dots < 4 && is_field(i); ++dots) ++i;
      if (in.hash(i) != year_word) return;
      ++i;
      for (int dots = 0; dots < 4 && is_field(i); ++dots) ++i;
      behind_day = i;
    }
    std::size_t first = comma;
    while (first > 0 && comma - first < 10 && !in[first].has(line_start)) {
      const std::size_t before = first - 1;
      if (in_number(before)) break;
      const bool name = in.is_word(before) && (in.word_at(before).upper_first || in.word_at(before).letters <= 7);
      const bool mark = in.is_dash(before) || in.is_mark(before, '.');
      if (!name && !mark) break;
      first = before;
      if (in[first].has(line_start) || is_apart(in, first)) break;  // a column may begin here
    }
    while (first < comma && in.is_dash(first)) ++first;
    // The star under a letterhead of the Party may stand before it.
    const bool begins_line = in[first].has(line_start) || (first > 0 && ((in.is_mark(first - 1, '*') && in[first - 1].has(line_start)) || is_apart(in, first))) || (first > 0 && (in_number(first - 1) || in.is_dash(first - 1) || (first > 1 && in.is_mark(first - 1, ',') && in_number(first - 2))));
    if (first == comma || !begins_line || !in.is_word(first) || !in.word_at(first).upper_first) return;
    // Nothing but the day may follow on the line.
    if (behind_day < in.size() && !in[behind_day].has(line_start) && !in.is_mark(behind_day, '.') && in.hash(behind_day) != no) return;
    paper().place = in.clean(first, comma);
    if (!day || behind_day != day->last) return;
    paper().issued = day->full();
    issued_span = in.span(day->begin, day->last);
  };
  for (std::size_t i = 1; i + 1 < in.size(); ++i)
    if (in.is_mark(i, ',') && (in.hash(i + 1) == day_word || (i < head_end && in.is_number(i + 1) && day_at(in, i + 1) && day_at(in, i + 1)->full()))) read_place(i);
  // The letterhead: the last line before the number and the heading that names a body.
  std::size_t stop = 0;
  if (is_formal)
    while (stop < in.size() && in[stop].start < heading->start) ++stop;
  static const phrase_map generic = {{1, "Công đoàn"}, {1, "Công đoàn cơ sở"}, {1, "CĐCS"}, {1, "Ban Chấp hành"}, {1, "Ban Thường vụ"}, {1, "BCH"}, {1, "BTV"}, {1, "Ban Chấp hành Công đoàn"}, {1, "Ban Thường vụ Công đoàn"}, {1, "Ủy ban nhân dân"}, {1, "UBND"}, {1, "Hội đồng nhân dân"}, {1, "Viện kiểm sát nhân dân"}, {1, "Tòa án nhân dân"},
                                     {1, "Liên đoàn Lao động"}, {1, "Hội Liên hiệp Phụ nữ"}, {1, "Hội LHPN"}, {1, "Hội Nông dân"}, {1, "Hội Cựu chiến binh"}, {1, "Chi bộ"}, {1, "Đảng bộ"}, {1, "Đảng ủy"}, {1, "Đoàn Thanh niên"}, {1, "Chi đoàn"}, {1, "Liên đội"}, {1, "Ủy ban Mặt trận Tổ quốc"}, {1, "Ủy ban Mặt trận Tổ quốc Việt Nam"}, {1, "Ủy ban MTTQ"},
                                     {1, "Ủy ban MTTQ Việt Nam"}, {1, "Trường"}, {1, "Công ty"}, {1, "Công ty cổ phần"}, {1, "Công ty TNHH"}, {1, "Bệnh viện"}};
  static const phrase_map places = {{1, "tỉnh"}, {1, "thành phố"}, {1, "TP"}, {1, "huyện"}, {1, "quận"}, {1, "thị xã"}, {1, "xã"}, {1, "phường"}, {1, "thị trấn"}, {1, "đặc khu"}, {1, "trường"}, {1, "khu vực"}};
  static const phrase republic("Cộng hòa xã hội chủ nghĩa Việt Nam"), party("Đảng Cộng sản Việt Nam"), motto("Độc lập"), youth("Đoàn TNCS Hồ Chí Minh");
  const auto is_motto_at = [&](std::size_t k) { return republic.at(in, k) != 0 || party.at(in, k) != 0 || motto.at(in, k) != 0; };
  // "BCH ĐOÀN TỈNH …    ĐOÀN TNCS HỒ CHÍ MINH": the second column of its letterhead; not "BCH ĐOÀN TNCS HỒ CHÍ MINH".
  static const word_hash union_word = hash_of_word("đoàn"), party_word = hash_of_word("đảng");
  static const phrase_map union_lines = {{1, "Công đoàn"}, {1, "Công đoàn cơ sở"}, {1, "Ban Chấp hành Công đoàn"}, {1, "Ban Thường vụ Công đoàn"}, {1, "BCH Công đoàn"}, {1, "BCH Công đoàn cơ sở"}, {1, "Ban Chấp hành Công đoàn cơ sở"}};
  std::string union_line;        // the name the line before is the beginning of
  bool has_union_above = false;  // whether the line before names a union or the Party
  const auto is_youth_column = [&](std::size_t first, std::size_t k, std::size_t last) {
    if (youth.at(in, k) == 0 || k + youth.size() != last) return false;
    bool is_named = false;
    for (std::size_t before = first; before < k; ++before) is_named = is_named || in.hash(before) == union_word;
    return is_named || is_apart(in, k);
  };
  bool is_generic = false;  // the line before is a body of which there are many: "TÒA ÁN NHÂN DÂN" over "TỈNH …"
  bool is_body = false;     // the line before names a body
  for (std::size_t i = 0; i < stop;) {
    const std::size_t last = std::min(line_last(in, i), stop);
    std::size_t end = last;
    for (std::size_t k = i; k < last; ++k)
      if (k > i && (is_motto_at(k) || is_youth_column(i, k, last))) end = std::min(end, k);
    const std::size_t body = body_end(in, i);
    // "NGÂN HÀNG … - Số: 5/KH-NH": the name ends where something else begins.
    if (body > i && body < end && (in.is_dash(body) || in.hash(body) == no) && is_all_capitals(in, i, body)) end = body;
    const bool behind_number = number_span && in[i].start > number_span->start && !paper().issuer.empty();
    const bool is_other = is_motto_at(i) || (youth.at(in, i) != 0 && i + youth.size() == end && !paper().issuer.empty()) || behind_number;
    const bool capitals = is_all_capitals(in, i, end);
    const bool follows = !in[i].has(empty_line_before);
    constexpr std::size_t longest_name = 20;
    if (!is_other && body > i && end - i >= 2 && (capitals || (body == end && end - i <= longest_name))) {
      const std::string line = in.clean(i, end);
      const auto alone = union_lines.at(in, i);
      // "TRƯỜNG …" over "CÔNG ĐOÀN": the union of what stands above it, where that is no union itself.
      const bool is_of_above = alone && alone.length == end - i && is_body && !is_generic && follows && !has_union_above;
      paper().issuer = is_of_above ? line + " " + paper().issuer : is_generic && follows ? union_line + " " + line : line;
      union_line = is_of_above || !(is_generic && follows) ? line : paper().issuer;
      has_union_above = false;
      for (std::size_t k = i; k < end; ++k) has_union_above = has_union_above || in.hash(k) == union_word || in.hash(k) == party_word;
      is_generic = generic.at(in, i).length == end - i;
      is_body = true;
    } else if (!is_other && capitals && follows && ((is_body && places.at(in, i)) || is_generic)) {
      paper().issuer += " " + in.clean(i, end);
      union_line = paper().issuer;
      is_generic = false;
    } else {
      is_generic = is_body = false;
    }
    i = last;
  }
  if (is_letter) {
    // Its matter, in one column with the number: it ends at an empty line, another column, the place and the day.
    std::size_t last = behind_type + 1;
    while (last < in.size() && !in[last].has(block_start) && !in[last].has(empty_line_before) && !is_apart(in, last)) ++last;
    what().title = in.clean(behind_type, last);
    body_begin = last;
  } else if (type_block < blocks.size()) {
    read_title(type_block, behind_type);
  } else {
    body_begin = 0;
  }
  if (!is_formal && number_span) out.type = text_type::plan;
}

void analysis::read_title(std::size_t type_block, std::size_t behind_type) {
  const auto& blocks = in.blocks();
  const block& type = blocks[type_block];
  std::size_t first = behind_type;
  std::size_t last = type.last;
  std::size_t next = type_block + 1;
  // A heading inside a line: the title is the rest of its sentence.
  const bool is_inline = heading && in[type.first].start < heading->start;
  if (is_inline)
    for (std::size_t k = first + 1; k < last; ++k)
      if (in[k].has(sentence_start)) last = k;
  static const phrase_map openings = {{1, "Căn cứ"}, {1, "Thực hiện"}, {1, "Nhằm"}, {1, "Năm"}, {1, "Để"}, {1, "Phát huy"}, {1, "Kính gửi"}, {1, "Tiếp tục"}};
  // A line that begins so is none of the title: what it rests on, a section, a note in brackets, a label with its colon.
  static const phrase_map body_openings = {{1, "Căn cứ"}, {1, "Thực hiện"}, {1, "Kính gửi"}};
  const auto begins_body = [&](std::size_t at) {
    if (in.is_mark(at, '(')) return !day_at(in, at + 1);  // "(26/3/1931 - 26/3/2021)" is of the title, "(Kèm theo …)" is not
    if (!in.is_word(at)) return false;
    if (body_openings.at(in, at)) return true;
    if (in[at].has(line_start) && is_position(in, at, line_last(in, at)) && opens_grounds(in, line_last(in, at))) return true;  // who decides
    constexpr std::size_t longest_label = 6;
    for (std::size_t k = at + 1; k <= at + longest_label && k < in.size() && !in[k].has(line_start) && (in.is_word(k) || in.is_mark(k, ':')); ++k)
      if (in.is_mark(k, ':')) return k + 1 < in.size() && !in[k + 1].has(line_start);
    return false;
  };
  static const word_hash school_word = hash_of_word("học");
  const auto ends_title = [&](std::size_t behind) {
    if (behind == 0) return false;
    const bool is_school_year = behind > 3 && in.digits(behind - 1) == 4 && in.digits(behind - 3) == 4 && in.hash(behind - 4) == school_word;
    const bool is_range = behind > 2 && in.is_mark(behind - 1, ')') && in.digits(behind - 2) == 4;  // "(14/10/1930 - 14/10/2024)"
    return in.is_mark(behind - 1, '.') || (behind > 1 && year_at(in, behind - 2) != 0) || is_school_year || is_range;
  };
  // "Năm 2023", "Năm học 2023 - 2024": a line that is the year alone.
  static const word_hash school = hash_of_word("học"), year_word = hash_of_word("năm");
  const auto is_year_alone = [&](std::size_t from, std::size_t to) {
    if (in.hash(from) != year_word) return false;
    const std::size_t at = from + (in.hash(from + 1) == school ? 2 : 1);
    return in.digits(at) == 4 && (at + 1 == to || ((in.is_dash(at + 1) || in.is_mark(at + 1, '/')) && in.digits(at + 2) == 4 && at + 3 == to));
  };
  const auto belongs = [&](std::size_t b, bool is_first) {
    if (b >= blocks.size() || blocks[b].label != label_kind::none) return false;
    const block& each = blocks[b];
    const bool capitals = is_all_capitals(in, each.first, each.last);
    // "Thực hiện phong trào thi đua …" may head a title; what cites a document or goes on behind its line is the body.
    static const phrase carrying("thực hiện");
    const auto cited = std::lower_bound(numbers.begin(), numbers.end(), each.first, [](const number_found& one, std::size_t place) { return one.first < place; });
    const bool cites = cited != numbers.end() && cited->first < each.last;
    const bool goes_on = in.is_mark(each.last - 1, ',') || in.is_mark(each.last - 1, ':') || in.is_mark(each.last - 1, ';') || in.is_mark(each.last - 1, '.');
    const bool names_itself = is_first && carrying.at(in, each.first) != 0 && !cites && !goes_on && each.last - each.first <= 40;
    if (begins_body(each.first) && !names_itself) return false;
    if (is_first) return (capitals || each.last - each.first <= 80) && !(openings.at(in, each.first) && !capitals && each.last - each.first > 25);
    if (each.last - each.first > 40) return false;
    if (is_year_alone(each.first, each.last)) return !ends_title(last);
    if (is_year_alone(first, last)) return !each.is_after_blank || capitals;  // the year stands first
    if (each.is_after_blank) {
      // Lines of capitals with empty lines between them; a sentence that launches is none of them.
      const bool is_sentence = in.is_mark(each.last - 1, ':') || in.is_mark(each.last - 1, '.') || in.is_mark(each.last - 1, ',');
      return capitals && is_all_capitals(in, first, last) && !ends_title(last) && !is_sentence;
    }
    if (in.is_mark(each.first, '(')) return in.is_mark(each.last - 1, ')');  // the days of the anniversary on their own line
    const bool same_case = capitals == is_all_capitals(in, first, last);
    if (ends_title(last)) return false;
    return same_case && !openings.at(in, each.first) && !in.is_mark(last - 1, '.') && each.last - each.first <= 40;
  };
  static const phrase_map joint_kinds = {{1, "liên tịch"}, {1, "liên ngành"}, {1, "phối hợp"}};  // "KẾ HOẠCH LIÊN TỊCH"
  if (const auto joint = joint_kinds.at(in, first); joint && first + joint.length == last) first = last;
  if (first >= last) {
    if (!belongs(next, true)) {
      body_begin = type.last;
      return;
    }
    first = blocks[next].first;
    last = blocks[next].last;
    ++next;
  }
  // A block of several lines may hold the first lines of the body: it ends where one of them begins.
  const auto cut_at_body = [&] {
    for (std::size_t k = first + 1; k < last; ++k)
      if (in[k].has(line_start) && (begins_body(k) || (ends_title(k) && !is_year_alone(first, k)))) {
        if (ends_title(k) && !begins_body(k) && in.is_word(k) && !in.word_at(k).upper_first) continue;
        last = k;
        return true;
      }
    return false;
  };
  bool is_cut = cut_at_body();
  for (int more = 0; more < 3 && !is_cut && !is_inline && belongs(next, false); ++more, ++next) {
    last = blocks[next].last;
    is_cut = cut_at_body();
  }
  std::size_t end = last;
  if (in.is_mark(first, '(') && in.is_mark(end - 1, ')')) {  // "(V/v phát động thi đua)"
    bool whole = true;
    for (std::size_t k = first + 1; k + 1 < end; ++k) whole = whole && !in.is_mark(k, ')');
    if (whole) {
      ++first;
      --end;
    }
  }
  while (end > first && (in.is_mark(end - 1, '.') || in.is_mark(end - 1, ':') || in.is_dash(end - 1))) --end;
  what().title = in.clean(first, end);
  static const phrase peak("cao điểm"), special("đặc biệt");
  for (std::size_t i = first; i < end; ++i)
    if (peak.at(in, i) != 0 || special.at(in, i) != 0) what().kind = campaign_kind::special;
  body_begin = last;
}

// ------------------------------------------------------------------------------------------------------------- closing

void analysis::read_closing() {
  const auto& blocks = in.blocks();
  static const phrase to("Nơi nhận"), copy("Nơi gửi"), store("Lưu");
  // What is attached behind the closing, "KẾ HOẠCH … (Ban hành kèm theo Quyết định …)", belongs to the body.
  const std::size_t whole = attachment_at(in, body_begin, paper().type);
  std::size_t recipients_at = whole;
  std::size_t recipients_block = blocks.size();
  for (std::size_t b = 0; b < blocks.size(); ++b)
    if ((to.at(in, blocks[b].body) != 0 || copy.at(in, blocks[b].body) != 0) && blocks[b].first >= body_begin && blocks[b].first < whole) {
      recipients_at = blocks[b].first;
      recipients_block = b;
    }
  // The lines of the closing, without the recipients that stand beside the signature.
  struct cell {
    std::size_t first;
    std::size_t last;
  };
  std::vector<cell> lines;
  bool has_columns = false;
  for (std::size_t i = std::min(body_begin, whole); i < whole;) {
    const std::size_t last = line_last(in, i);
    std::size_t first = i;
    if (i >= recipients_at) {
      const std::size_t beside = signature_beside(in, i, last, has_columns || (!lines.empty() && is_capacity(in, lines.back().first)));
      if (beside != last) {
        first = beside;
        has_columns = true;
      }
    }
    if (first != i || !has_columns || in.blocks()[in.block_of(i)].label != label_kind::bullet || in.blocks()[in.block_of(i)].first != i) lines.push_back({first, last});
    i = last;
  }
  // The signature: what follows TM., KT. …, or a line that is a position in capitals.
  std::size_t signed_at = whole;
  std::size_t signed_line = lines.size();
  for (std::size_t n = 0; n < lines.size() && signed_at == whole; ++n) {
    for (std::size_t i = lines[n].first; i < lines[n].last && signed_at == whole; ++i)
      if (is_capacity(in, i) || (i == lines[n].first && lines[n].last - i <= longest_position && is_position(in, i, lines[n].last) && !opens_grounds(in, lines[n].last))) signed_at = i;
    signed_line = n;
  }
  std::vector<cell> taken;  // by the signature
  if (signed_at < whole) {
    signature by;
    std::size_t n = signed_line;
    // Capacities, then the position, each on its line; in one line "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" too.
    for (int count = 0; count < 5 && n < lines.size(); ++count) {
      const std::size_t i = n == signed_line ? signed_at : lines[n].first;
      const std::size_t last = lines[n].last;
      if (is_capacity(in, i)) {
        by.capacity += (by.capacity.empty() ? "" : " ") + in.clean(i, last);
      } else if (is_position(in, i, last) || (!by.capacity.empty() && by.position.empty() && (is_all_capitals(in, i, last) || is_small_position(in, i, last)))) {
        by.position = in.clean(i, last);
      } else {
        break;
      }
      taken.push_back({i, last});
      ++n;
    }
    // The name: a few words with capitals on a line of their own.
    for (int count = 0; count < 12 && n < lines.size(); ++count, ++n) {
      const std::size_t first = signatory_at(in, lines[n].first, lines[n].last);
      if (first == lines[n].last) {
        static const phrase signed_word("Đã ký");
        const std::size_t at = lines[n].first;
        if (!in[at].has(line_start) || signed_word.at(in, at + (in.is_mark(at, '(') ? 1 : 0)) != 0) taken.push_back(lines[n]);
        continue;
      }
      by.name = in.clean(first, lines[n].last);
      taken.push_back(lines[n]);
      break;
    }
    if (!by.name.empty() || !by.position.empty()) paper().signed_by = std::move(by);
  }
  closing_begin = std::min(signed_at, recipients_at);
  if (whole < in.size()) {  // the attachment's own closing
    closing_begin = in.size();
    for (std::size_t i = whole; i < in.size() && closing_begin == in.size(); i = line_last(in, i))
      if (to.at(in, i) != 0 || copy.at(in, i) != 0 || is_capacity(in, i) || is_position(in, i, line_last(in, i))) closing_begin = i;
  }
  if (recipients_block == blocks.size()) return;
  std::string begun;  // a recipient whose line the signature cuts
  const auto add = [&](std::size_t first, std::size_t last) {
    while (last > first && (in.is_mark(last - 1, ';') || in.is_mark(last - 1, '.') || in.is_mark(last - 1, ',') || in.is_mark(last - 1, '/'))) --last;
    while (first < last && (in.is_dash(first) || in.is_mark(first, '+') || in.is_mark(first, '*') || in.is_mark(first, 0x2022))) ++first;
    if (first >= last || paper().recipients.size() > 500) return;
    recipient fresh;
    std::size_t end = last;
    for (std::size_t k = first; k < last; ++k)
      if (in.is_mark(k, '(')) {
        static const phrase_map purposes = {{1, "để"}, {1, "báo cáo"}, {1, "thực hiện"}, {1, "phối hợp"}, {1, "chỉ đạo"}, {1, "theo dõi"}, {1, "biết"}, {1, "thay"}};
        const bool is_short = in.is_word(k + 1) && in.word_at(k + 1).letters == 1 && in.is_mark(k + 2, '/') && in.is_word(k + 3);  // "b/c", "t/hiện"
        if (purposes.at(in, k + 1) || is_short) {
          std::size_t closing = k + 1;
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
  std::size_t i = blocks[recipients_block].body + 2;
  if (in.is_mark(i, ':')) ++i;
  const std::size_t until = signed_at > recipients_at && !has_columns ? signed_at : whole;
  std::size_t begin = i;
  int depth = 0;
  for (; i <= until; ++i) {
    // What the signature takes on the line is none of the recipients'.
    const auto beside = std::find_if(taken.begin(), taken.end(), [&](const cell& each) { return each.first == i; });
    if (beside != taken.end() && i < until) {
      const std::size_t next = beside->last;
      const bool is_block = next >= whole || in[next].has(block_start);
      if (is_block || begin == i || in.is_mark(i - 1, ';')) {
        add(begin, i);
      } else {
        while (begin < i && (in.is_dash(begin) || in.is_mark(begin, '+'))) ++begin;
        begun = in.clean(begin, i);
      }
      const bool is_last = beside + 1 == taken.end();
      if (is_block && (is_last || !paper().recipients.empty()) && !(next < whole && in.blocks()[in.block_of(next)].label == label_kind::bullet)) break;
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
      if (new_line && in.blocks()[in.block_of(i)].label != label_kind::bullet) break;
    }
    if (i == until) break;
  }
}

// ---------------------------------------------------------------------------------------------------------- kind, year

void analysis::read_type() {
  const bool is_formal = out.type == text_type::plan;
  static const phrase issue("ban hành"), no("số"), here("tại đây"), emulation("thi đua"), following("Theo"), movement("phong trào thi đua"), peak_of("đợt thi đua");
  bool reported = false;
  std::size_t plan_number = in.size();    // token of "ban hành"
  std::size_t number_token = in.size();   // of the number behind it
  std::optional<document_type> reported_type;
  std::size_t followed = in.size();       // token of the number in "Theo Kế hoạch số …, phong trào thi đua …"
  std::optional<document_type> followed_type;
  std::size_t roman = 0;
  for (const block& each : in.blocks()) roman += each.label == label_kind::roman ? 1U : 0U;
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (issue.at(in, i) != 0 && plan_number == in.size()) {
      // "ban hành Kế hoạch số 402/KH-CĐ phát động thi đua …".
      const type_name type = type_at(in, i + 2);
      if (type.length != 0 && no.at(in, i + 2 + type.length) != 0) {
        bool about = false;
        for (std::size_t k = i; k < i + 40 && !(k > i && in[k].has(sentence_start)); ++k) about = about || emulation.at(in, k) != 0;
        const std::size_t at = i + 3 + type.length;
        if (about && std::any_of(numbers.begin(), numbers.end(), [&](const number_found& each) { return each.first == at; })) {
          reported = true;
          plan_number = i;
          number_token = at;
          reported_type = type.type;
        }
      }
    }
    if (following.at(in, i) != 0 && in[i].has(sentence_start) && followed == in.size()) {
      const type_name type = type_at(in, i + 1);
      const std::size_t at = i + 2 + type.length;
      if (type.length != 0 && no.at(in, at - 1) != 0 && std::any_of(numbers.begin(), numbers.end(), [&](const number_found& each) { return each.first == at; }))
        for (std::size_t k = at; k < i + 60 && !in[k].has(sentence_start) && followed == in.size(); ++k)
          if (in.is_mark(k, ',') && (movement.at(in, k + 1) != 0 || peak_of.at(in, k + 1) != 0)) {
            followed = at;
            followed_type = type.type;
          }
    }
    if (here.at(in, i) != 0 && heading && !is_formal) reported = true;
  }
  const bool has_place = paper().issued.has_value();
  const bool closes = paper().signed_by.has_value() || !paper().recipients.empty();
  if (is_formal || has_place || closes) {
    out.type = text_type::plan;
    return;
  }
  if (reported || followed != in.size() || (heading && roman == 0)) {
    out.type = text_type::report;
  } else if (heading) {
    out.type = text_type::plan;
    return;
  } else {
    static const phrase_map mentions = {{1, "ban hành kế hoạch"}, {1, "xây dựng kế hoạch phát động"}};
    for (std::size_t i = 0; i < in.size() && out.type == text_type::other; ++i)
      if (mentions.at(in, i) && body_end(in, i) == i) {
        // By a body whose name stands before it: somebody else tells of the plan.
        static const word_hash thi = hash_of_word("thi"), dua = hash_of_word("đua");
        for (std::size_t k = i; k < i + 12; ++k)
          if (in.hash(k) == thi && in.hash(k + 1) == dua) out.type = text_type::report;
      }
    if (out.type == text_type::other) return;
  }
  // A report tells number and day in a sentence: "Ngày 28/2/2018, … ban hành Kế hoạch số 402/KH-CĐ phát động …".
  const bool is_followed = plan_number == in.size();
  if (is_followed) {
    number_token = followed;
    reported_type = followed_type;
    plan_number = followed;
  }
  if (number_token == in.size()) return;
  const auto found = std::find_if(numbers.begin(), numbers.end(), [&](const number_found& each) { return each.first == number_token; });
  paper().number = found->number;
  paper().type = reported_type;
  number_span = in.span(found->first, found->last);
  std::size_t begin = plan_number;
  constexpr std::size_t longest = 60;
  while (begin > 0 && plan_number - begin < longest && !in[begin].has(sentence_start)) --begin;
  for (std::size_t k = begin; k < plan_number; ++k)
    if (const auto day = day_at(in, k); day && day->full()) {
      paper().issued = day->full();
      issued_span = in.span(day->begin, day->last);
      break;
    }
  std::size_t last = found->last;
  // Its own day may stand behind the number.
  if (const auto day = day_at(in, last)) {
    if (day->full()) {
      paper().issued = day->full();
      issued_span = in.span(day->begin, day->last);
    }
    last = day->last;
  }
  static const word_hash about = hash_of_word("về"), about_doing = hash_of_word("việc"), of = hash_of_word("của");
  if (is_followed) {
    if (in.hash(last) == of && paper().issuer.empty())
      if (const std::size_t issuer = body_end(in, last + 1); issuer > last + 1) paper().issuer = in.clean(last + 1, issuer);
    return;
  }
  if (in.hash(last) == about) ++last;
  if (in.hash(last) == about_doing) ++last;
  std::size_t end = last;
  while (end < in.size() && end < last + longest && !in.is_mark(end, '.') && !(in.is_mark(end, ',') && !in.is_quote(end + 1) && !(end > last && in.is_quote(end - 1))) && !in.is_mark(end, ';') && !in.is_mark(end, ':') && !in[end].has(block_start)) ++end;
  if (end > last) what().title = in.clean(last, end);
}

void analysis::read_launcher() {
  static const phrase_map verbs = {{1, "phát động"}, {2, "ban hành"}, {2, "xây dựng kế hoạch"}, {2, "triển khai kế hoạch"}, {2, "đề ra kế hoạch"}, {2, "tổ chức phát động"}, {2, "triển khai phong trào"}, {2, "tổ chức phong trào"}, {2, "xây dựng và triển khai"}, {2, "kêu gọi"}, {2, "tổ chức đợt thi đua"}, {2, "lập kế hoạch"}, {2, "lập kế hoạch phát động"}, {2, "tổ chức lễ phát động"}, {2, "triển khai đợt thi đua"}, {2, "xây dựng Kế hoạch tổ chức"}};
  static const phrase_map fillers = {{1, "đã"}, {1, "sẽ"}, {1, "tiếp tục"}, {1, "long trọng"}, {1, "chính thức"}, {1, "quyết định"}, {1, "vừa"}};
  static const phrase_map objects = {{1, "phong trào"}, {1, "thi đua"}, {1, "đợt"}, {1, "cao điểm"}, {1, "kế hoạch"}, {1, "toàn thể"}, {1, "trong"}, {1, "chỉ thị"}, {1, "công văn"}, {1, "hướng dẫn"}, {1, "các phong trào"}};
  static const word_hash by = hash_of_word("do"), of = hash_of_word("của"), about = hash_of_word("về");
  for (std::size_t i = body_begin; i < closing_begin; ++i) {
    static const phrase_map small_heads = {{1, "trường"}, {1, "công ty"}, {1, "công đoàn"}, {1, "liên đội"}};
    if (!in.is_word(i) || !(in.word_at(i).upper_first || (small_heads.at(in, i) && in.is_word(i + 1) && in.word_at(i + 1).upper_first)) || (i > 0 && in.is_word(i - 1) && (in.hash(i - 1) == by || in.hash(i - 1) == of || in.hash(i - 1) == about))) continue;
    std::size_t end = body_end(in, i);
    if (end == i) continue;
    std::size_t k = end;
    if (in.is_mark(k, '(')) {  // "(viết tắt là …)"
      std::size_t closing = k;
      while (closing < k + 12 && !in.is_mark(closing, ')')) ++closing;
      k = closing + 1;
    }
    if (in.is_mark(k, ',')) ++k;
    // "A phối hợp với B phát động …": A's.
    static const phrase_map together = {{1, "phối hợp với"}, {1, "phối hợp cùng"}, {1, "phối hợp chặt chẽ với"}, {1, "cùng với"}};
    if (const auto with = together.at(in, k)) {
      constexpr std::size_t longest_partner = 16;
      for (std::size_t at = k + with.length; at < k + with.length + longest_partner && in.is_word(at) && !in[at].has(sentence_start); ++at)
        if (verbs.at(in, at) || fillers.at(in, at)) {
          k = at;
          break;
        }
    }
    while (const auto filler = fillers.at(in, k)) k += filler.length;
    const auto verb = verbs.at(in, k);
    if (!verb || in[k].has(block_start)) {
      i = std::max(i, end - 1);
      continue;
    }
    bool has_object = verb.length > 2;
    for (std::size_t at = k + verb.length; at < k + verb.length + 3 && !has_object; ++at) has_object = static_cast<bool>(objects.at(in, at));
    bool is_passive = false;  // "do A và B phát động"
    for (std::size_t back = i; back > 0 && i - back < 12 && !in[back].has(sentence_start) && !is_passive; --back) is_passive = in.hash(back - 1) == by;
    if (!has_object || is_passive) {
      i = std::max(i, end - 1);
      continue;
    }
    what().launcher = in.clean(i, end);
    break;
  }
  if (paper().issuer.empty()) paper().issuer = what().launcher;
  if (what().launcher.empty()) what().launcher = paper().issuer;
}

void analysis::read_year() {
  // The years of a stretch of text: one, two (a school year), or none.
  static const word_hash school = hash_of_word("học"), period_word = hash_of_word("đoạn");
  static const word_hash year_word = hash_of_word("năm");
  struct years {
    int one = 0;
    std::pair<int, int> two = {0, 0};
    std::size_t at = 0;
  };
  const auto years_in = [&](std::size_t first, std::size_t last) {
    years found;
    for (std::size_t i = first; i < last; ++i) {
      if (in_number(i)) continue;
      if (in.digits(i) == 4) {
        const bool named = i > 0 && (in.hash(i - 1) == year_word || in.hash(i - 1) == school || in.hash(i - 1) == period_word);
        if (const auto pair = years_at(in, i); pair && named && pair->to > pair->from && pair->to - pair->from <= 6) {
          static const word_hash term = hash_of_word("kỳ");
          if (i > 1 && in.hash(i - 1) == term) continue;
          if (found.one == 0 && found.two.first == 0) found = {0, {pair->from, pair->to}, i};
          i = pair->last;
          continue;
        }
      }
      if (const int year = year_at(in, i); year != 0 && found.one == 0 && found.two.first == 0) found = {year, {0, 0}, i};
    }
    return found;
  };
  // The target of a range in the title: "(20/11/1982 - 20/11/2022)".
  const auto target_in = [&](std::size_t first, std::size_t last) {
    years found;
    for (std::size_t i = first; i < last; ++i)
      if (const auto day = day_at(in, i); day && day->year != 0 && in.is_dash(day->last) && day->last < last)
        if (const auto target = day_at(in, day->last + 1); target && target->full()) found = {target->year, {0, 0}, target->last - 1};
    return found;
  };
  const auto take = [&](const years& found) {
    if (found.one != 0) {
      what().year = found.one;
      year_span = in.span(found.at, found.at + 2);
      return true;
    }
    if (found.two.first != 0) {
      school_year = found.two;
      year_span = in.span(found.at, found.at + 3);
      return true;
    }
    return false;
  };
  years title_target;
  // In the title. Its tokens stand before the body; of a report in its own sentence.
  if (out.type != text_type::report && heading) {
    std::size_t begin = 0;
    for (std::size_t i = 0; i < body_begin && i < in.size(); ++i)
      if (in[i].start >= heading->end) {
        begin = i;
        break;
      }
    if (begin < body_begin && begin != 0 && take(years_in(begin, body_begin))) return;
    title_target = begin != 0 ? target_in(begin, body_begin) : years{};
  }
  if (out.type == text_type::report && number_span) {
    for (const number_found& each : numbers)
      if (in[each.first].start == number_span->start && take(years_in(each.last, std::min(each.last + 30, in.size())))) return;
  }
  // Near "thi đua" in a sentence that launches, or names the campaign.
  static const phrase emulation("thi đua"), launch("phát động"), movement("phong trào thi đua"), launched_movement("phát động phong trào"), launched("phát động thi đua");
  static const word_hash picture = hash_of_word("ảnh");  // what stands under a picture is not the plan's
  years second;
  for (std::size_t i = body_begin; i < closing_begin;) {
    std::size_t last = i + 1;
    constexpr std::size_t longest = 400;
    while (last < closing_begin && !in[last].has(sentence_start) && last - i < longest) ++last;
    bool launches = false;
    const bool is_caption = in.hash(in.blocks()[in.block_of(i)].body) == picture;
    for (std::size_t k = i; k < last; ++k) {
      if (launched_movement.at(in, k) != 0 || launched.at(in, k) != 0) {
        static const word_hash by = hash_of_word("do");
        bool passive = false;
        for (std::size_t back = k; back > i && k - back < 14; --back) passive = passive || in.hash(back - 1) == by;
        launches = launches || !passive;
      }
      if (emulation.at(in, k) == 0 || is_caption) continue;
      // "thi đua năm 2018", "phong trào thi đua yêu nước năm 2018".
      for (std::size_t at = k + 2; at <= k + 5 && at < last; ++at) {
        if (in.is_mark(at, ',') || in.is_mark(at, ';') || in.is_quote(at)) break;
        if (year_at(in, at) != 0 || (in.hash(at) == year_word && in.hash(at + 1) == school) ) {
          if (take(years_in(at, std::min(at + 6, last)))) return;
        }
      }
    }
    if (launches && !is_caption && second.one == 0 && second.two.first == 0) second = years_in(i, last);
    i = last;
  }
  if (take(second) || title_target.one == 0) return;
  what().year = title_target.one;
  year_span = in.span(title_target.at, title_target.at + 1);
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
