// SPDX-License-Identifier: BSL-1.0
// Spellings, words said twice, abbreviations.
#include "text_linter.hpp"

#include "lines.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

std::string lowered(std::string_view raw) {
  const std::string nfc = to_nfc(raw);
  std::string out;
  for (std::size_t i = 0; i < nfc.size();) {
    const auto byte = [&](std::size_t at) { return static_cast<char32_t>(static_cast<unsigned char>(nfc[at])); };
    char32_t c = byte(i);
    std::size_t length = 1;
    if (c >= 0xE0 && c < 0xF0) {
      c = static_cast<char32_t>((c & 0x0F) << 12 | (byte(i + 1) & 0x3F) << 6 | (byte(i + 2) & 0x3F));
      length = 3;
    } else if (c >= 0xC0 && c < 0xE0) {
      c = static_cast<char32_t>((c & 0x1F) << 6 | (byte(i + 1) & 0x3F));
      length = 2;
    } else if (c >= 0xF0) {
      length = 4;
    }
    char32_t small = c;
    if (c >= 'A' && c <= 'Z') small = c + 32;
    if (c >= 0xC0 && c <= 0xDE && c != 0xD7) small = c + 32;
    if (((c >= 0x100 && c < 0x138) || (c >= 0x1E00 && c < 0x1F00)) && c % 2 == 0) small = c + 1;
    if (c == 0x1A0 || c == 0x1AF) small = c + 1;
    if (small == c) {
      out.append(nfc, i, length);
    } else if (small < 0x80) {
      out += static_cast<char>(small);
    } else if (small < 0x800) {
      out += static_cast<char>(0xC0 | (small >> 6));
      out += static_cast<char>(0x80 | (small & 0x3F));
    } else {
      out += static_cast<char>(0xE0 | (small >> 12));
      out += static_cast<char>(0x80 | ((small >> 6) & 0x3F));
      out += static_cast<char>(0x80 | (small & 0x3F));
    }
    i += length;
  }
  return out;
}

namespace {

// The first letter as a capital.
std::string capitalized(std::string_view text) {
  std::string word = to_nfc(text);
  if (word.empty()) return word;
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(word[at]); };
  if (byte(0) < 0x80) {
    if (word[0] >= 'a' && word[0] <= 'z') word[0] = static_cast<char>(word[0] - 32);
    return word;
  }
  // The neighbour before it whose small letter it is.
  for (const char* upper : {"Đ", "Ă", "Â", "Ê", "Ô", "Ơ", "Ư", "À", "Á", "Ả", "Ã", "Ạ", "Ằ", "Ắ", "Ẳ", "Ẵ", "Ặ", "Ầ", "Ấ", "Ẩ", "Ẫ", "Ậ", "È", "É", "Ẻ", "Ẽ", "Ẹ", "Ề", "Ế", "Ể", "Ễ", "Ệ", "Ì", "Í", "Ỉ", "Ĩ", "Ị", "Ò", "Ó", "Ỏ", "Õ", "Ọ", "Ồ", "Ố", "Ổ", "Ỗ", "Ộ", "Ờ", "Ớ", "Ở", "Ỡ", "Ợ", "Ù", "Ú", "Ủ", "Ũ", "Ụ", "Ừ", "Ứ", "Ử", "Ữ", "Ự", "Ỳ", "Ý", "Ỷ", "Ỹ", "Ỵ"}) {
    const std::string small = lowered(upper);
    if (word.starts_with(small)) return upper + word.substr(small.size());
  }
  return word;
}

}  // namespace

namespace {

// Enterprises choose the words of their names, which need not stand for others: "Công ty TNHH HUD LOGISTICS".
const phrase_map& enterprises() {
  static const phrase_map all = {{1, "Công ty"}, {1, "Tổng công ty"}, {1, "Tập đoàn"}, {1, "Nhà máy"}, {1, "Xí nghiệp"}, {1, "Ngân hàng"}, {1, "Chi nhánh"}, {1, "Liên doanh"}, {1, "Khách sạn"}, {1, "CTCP"}, {1, "Cty"}};
  return all;
}

// The words behind the enterprise in a body's name.
std::unordered_set<word_hash> words_of_enterprise(const std::string& body) {
  std::unordered_set<word_hash> all;
  const source name(body);
  std::size_t i = 0;
  while (i < name.size() && !enterprises().at(name, i)) ++i;
  for (; i < name.size(); ++i)
    if (name.is_word(i)) all.insert(name.hash(i));
  return all;
}

}  // namespace

bool text_linter::is_in_enterprise(std::size_t i) const {
  constexpr std::size_t furthest = 12;
  for (std::size_t back = 1; back <= furthest && back <= i && !in_[i - back + 1].has(block_start); ++back)
    if (enterprises().at(in_, i - back) && body_end(in_, i - back) > i) return true;
  return false;
}

void text_linter::words() {
  const auto& words = in_.words();
  // Which spellings of one word the text has: by hash, the first one and the others.
  const std::vector<std::uint32_t> first_of = first_spellings();
  std::unordered_map<std::size_t, std::string> small;
  std::vector<char> variant(words.size(), 0);
  for (std::size_t w = 0; w < words.size(); ++w) {
    if (first_of[w] == w) continue;
    const std::string& mine = small.emplace(w, lowered(words[w].raw)).first->second;
    const std::string& other = small.emplace(first_of[w], lowered(words[first_of[w]].raw)).first->second;
    if (mine != other && comparison_key(mine) == comparison_key(other)) variant[w] = 1;
  }
  // Abbreviations that are explained somewhere: "(CCVCLĐ)". What stands elsewhere with a capital alone is a word or a name: "KRÔNG".
  std::vector<char> abbreviation(words.size(), 0);
  word_set asked;
  for (std::size_t w = 0; w < words.size(); ++w) {
    const word& each = words[w];
    if (!each.upper_all || each.letters < 3 || each.letters > 14 || with_.abbreviations.contains(each.hash)) continue;
    if (std::any_of(each.raw.begin(), each.raw.end(), [](char c) { return c >= '0' && c <= '9'; })) continue;
    if (roman_value(each.raw) != 0 || is_syllable(each.key)) continue;
    if (is_foreign(each.key)) continue;
    abbreviation[w] = 1;
    asked.insert(each.hash);
  }
  word_set in_small;
  for (const word& each : words)
    if (!each.upper_all && asked.contains(each.hash)) in_small.insert(each.hash);
  bool any = false;
  for (std::size_t w = 0; w < words.size(); ++w) {
    if (abbreviation[w] != 0 && in_small.contains(words[w].hash)) abbreviation[w] = 0;
    any = any || abbreviation[w] != 0;
  }
  if (any)
    for (const word_hash own : words_of_enterprise(of_.out.campaign.document->issuer))
      for (std::size_t w = 0; w < words.size(); ++w)
        if (words[w].hash == own) abbreviation[w] = 0;
  std::vector<std::size_t> first_use(words.size(), 0);
  static const phrase short_for("viết tắt"), called("gọi tắt");
  const auto& hashes = in_.hashes();
  const word_hash* const first = hashes.data();
  const std::size_t size = hashes.size();
  for (std::size_t i = 0; i + 2 < size; ++i)
    if (first[i] == first[i + 1] || first[i] == first[i + 2])
      if (in_.is_word(i)) doubled(i);
  if (size >= 2 && first[size - 2] == first[size - 1] && in_.is_word(size - 2)) doubled(size - 2);
  const stops looked_at(in_, [&](const word& each) {
    const auto w = static_cast<std::size_t>(&each - words.data());
    return variant[w] != 0 || abbreviation[w] != 0;
  });
  for (std::size_t i = looked_at.next(0); i < size; i = looked_at.next(i + 1)) {
    const std::uint32_t w = in_[i].value;
    if (variant[w] != 0) {
      variant[w] = 0;  // once
      const std::uint32_t other = first_of[w];
      const text_span span = in_.span(i, i + 1);
      report(code::orthography_variant, span, {.vi = in_backticks(small[w]) + " và " + in_backticks(small[other]) + " là hai cách viết một từ", .en = in_backticks(small[w]) + " and " + in_backticks(small[other]) + " are two spellings of one word"},
             {.vi = "dùng một cách viết", .en = "use one spelling"}, replacement{span, small[other]});
    }
    if (!any || abbreviation[w] == 0 || is_in_capitals(i)) continue;
    if (of_.in_number(i) || (i > 0 && in_.joins(i) && in_.joins(i - 1) && (in_.is_dash(i - 1) || in_.is_mark(i - 1, '/')))) continue;  // codes of a number, one left blank too
    const bool explained = (i > 0 && in_.is_mark(i - 1, '(') && in_.joins(i) && (in_.is_mark(i + 1, ')') || in_.is_mark(i + 1, ','))) || (in_.is_mark(i + 1, '(') && in_.is_word(i + 2) && !in_.word_at(i + 2).upper_all && explains(i)) ||
                           (i >= 3 && (short_for.at(in_, i - 3) != 0 || called.at(in_, i - 3) != 0)) || (i >= 2 && in_.is_quote(i - 1));
    if (explained) {
      abbreviation[w] = 0;
      first_use[w] = 0;
    } else if (first_use[w] == 0 && !is_in_enterprise(i)) {
      first_use[w] = i + 1;
    }
  }
  for (std::size_t w = 0; w < words.size(); ++w) {
    if (abbreviation[w] == 0 || first_use[w] == 0) continue;
    // The same in another normal form may be explained.
    const text_span span = in_.span(first_use[w] - 1, first_use[w]);
    report(code::abbreviation_undefined, span, {.vi = "chữ viết tắt " + in_backticks(words[w].raw) + " không được giải thích", .en = "the abbreviation " + in_backticks(words[w].raw) + " is never expanded"}, {.vi = "viết đầy đủ ở lần đầu, kèm chữ viết tắt trong ngoặc", .en = "write it out the first time, with the abbreviation in brackets"});
  }
}

bool text_linter::is_in_capitals(std::size_t i) const {
  constexpr std::size_t furthest = 40, at_least = 3;
  std::size_t first = i, last = i + 1;
  while (first > 0 && i - first < furthest && !in_[first].has(line_start)) --first;
  while (last < in_.size() && last - i < furthest && !in_[last].has(line_start)) ++last;
  return last - first >= at_least && is_all_capitals(in_, first, last);
}

std::vector<std::uint32_t> text_linter::first_spellings() const {
  const auto& words = in_.words();
  std::vector<std::uint32_t> first(words.size());
  std::size_t width = 64;
  while (width < 2 * words.size()) width *= 2;
  std::vector<std::uint32_t> table(width, 0);  // indexes + 1, by hash
  for (std::uint32_t w = 0; w < words.size(); ++w) {
    first[w] = w;
    if (words[w].upper_first || words[w].letters < 2) continue;
    std::size_t at = (words[w].hash >> 32) & (width - 1);
    while (table[at] != 0 && words[table[at] - 1].hash != words[w].hash) at = (at + 1) & (width - 1);
    if (table[at] == 0) table[at] = w + 1;
    first[w] = table[at] - 1;
  }
  return first;
}

bool text_linter::explains(std::size_t at) const {
  const std::string letters = skeleton(in_.word_at(at).key);
  std::size_t matched = 0;
  for (std::size_t i = at + 2; i < at + 2 + 2 * letters.size() && !in_.is_mark(i, ')') && matched < letters.size(); ++i)
    if (in_.is_word(i) && !in_.word_at(i).key.empty() && skeleton(in_.word_at(i).key).front() == letters[matched]) ++matched;
  return matched + 1 >= letters.size();
}

void text_linter::doubled(std::size_t i) {
  if (!in_.is_word(i + 1) || in_[i + 1].has(block_start)) return;
  const bool gains_capital = !in_.word_at(i).upper_first && in_.word_at(i + 1).upper_first;  // "các Các Mác"
  if (in_.hash(i) == in_.hash(i + 1)) {
    // A syllable is no word: "Công đoàn đoàn kết". Small words alone are never meant twice, and not where they begin or end a compound.
    if (gains_capital || !is_never_doubled(in_.hash(i))) return;
    if (i > 0 && in_.is_word(i - 1) && small_compounds().contains(pair_of(in_.hash(i - 1), in_.hash(i)))) return;
    if (in_.is_word(i + 2) && small_compounds().contains(pair_of(in_.hash(i + 1), in_.hash(i + 2)))) return;
    const text_span span = in_.span(i, i + 2);
    report(code::word_doubled, span, {.vi = "từ lặp: " + shown(span), .en = "a word twice: " + shown(span)}, {.vi = "bỏ một từ", .en = "remove one"}, replacement{{in_[i].end, in_[i + 1].end}, ""});
    return;
  }
  // Two words twice.
  if (!in_.is_word(i + 2) || !in_.is_word(i + 3) || in_[i + 2].has(block_start) || in_[i + 3].has(block_start)) return;
  if (in_.hash(i) != in_.hash(i + 2) || in_.hash(i + 1) != in_.hash(i + 3) || in_.hash(i) == in_.hash(i + 1)) return;
  if (!in_.word_at(i).upper_first && in_.word_at(i + 2).upper_first) return;
  if (!with_.repeatable.contains(pair_of(in_.hash(i), in_.hash(i + 1)))) return;
  const text_span span = in_.span(i, i + 4);
  report(code::word_doubled, span, {.vi = "từ lặp: " + shown(span), .en = "words twice: " + shown(span)}, {.vi = "bỏ một lần", .en = "remove one"}, replacement{{in_[i + 1].end, in_[i + 3].end}, ""});
}

bool text_linter::is_never_doubled(word_hash hash) {
  static const word_set all = {"gửi", "xét", "chấm", "tặng", "nộp", "các", "những", "của", "và", "là", "được", "cho", "với", "trong", "về", "đến", "theo", "để", "tại", "nhằm", "đã", "sẽ", "hoặc", "tới", "vào"};
  return all.contains(hash);
}

const std::unordered_set<word_hash>& text_linter::small_compounds() {
  static const std::unordered_set<word_hash> all = [] {
    std::unordered_set<word_hash> pairs;
    for (const auto& each : {std::pair("theo", "dõi"), std::pair("theo", "đuổi"), std::pair("kèm", "theo"), std::pair("tiếp", "theo"), std::pair("trong", "sạch"), std::pair("trong", "sáng"), std::pair("trong", "lành"), std::pair("bên", "trong"), std::pair("của", "cải"), std::pair("trở", "về"), std::pair("là", "lượt"),
                             std::pair("nhà", "để"), std::pair("đồng", "tại"), std::pair("tồn", "tại"), std::pair("hiện", "tại"), std::pair("để", "dành"), std::pair("nơi", "đến"), std::pair("bước", "vào"), std::pair("đầu", "vào"), std::pair("đơn", "cho"), std::pair("nhận", "xét"), std::pair("xem", "xét"), std::pair("quà", "tặng"), std::pair("dấu", "chấm"), std::pair("giao", "nộp"), std::pair("chấm", "công"), std::pair("chấm", "dứt"), std::pair("xét", "xử"), std::pair("xét", "nghiệm")})
      pairs.insert(pair_of(hash_of_word(each.first), hash_of_word(each.second)));
    return pairs;
  }();
  return all;
}

void text_linter::spellings() {
  // What each distinct word sounds like, and where in a term it may stand.
  struct sound {
    word_hash hash = 0;
    bool is_slip = false, is_first = false, is_second = false;
  };
  const auto& words = in_.words();
  std::vector<sound> sounds(words.size());
  for (std::size_t w = 0; w < words.size(); ++w) {
    sounds[w].is_slip = with_.slip_firsts.contains(words[w].hash);
    if (words[w].letters > 8) continue;
    sounds[w].hash = words[w].sound;
    sounds[w].is_first = with_.first_sounds.contains(sounds[w].hash);
    sounds[w].is_second = with_.second_sounds.contains(sounds[w].hash);
  }
  const stops asked(in_, [&](const word& each) {
    const sound& own = sounds[static_cast<std::size_t>(&each - words.data())];
    return own.is_slip || own.is_first;
  });
  for (std::size_t i = asked.next(0); i < in_.size(); i = asked.next(i + 1)) {
    const sound& own = sounds[in_[i].value];
    if (own.is_slip && known_slip(i)) continue;
    if (!own.is_first || !in_.is_word(i + 1) || in_[i + 1].has(block_start)) continue;
    const sound& next = sounds[in_[i + 1].value];
    if (!next.is_second || !with_.sound_pairs.may_contain(pair_of(own.hash, next.hash))) continue;
    const word_hash pair = pair_of(in_.hash(i), in_.hash(i + 1));
    if (with_.not_slips.contains(pair)) continue;
    const auto found = with_.by_sound.find(pair_of(own.hash, next.hash));
    if (found == with_.by_sound.end()) continue;
    const bool is_pair = with_.pairs.contains(pair);
    for (const term& each : found->second) {
      std::size_t wrong = 0, wrong_at = 0;
      bool fits = true;
      for (std::size_t k = 0; k < each.hashes.size() && fits; ++k) {
        fits = in_.is_word(i + k) && !(k > 0 && in_[i + k].has(block_start));
        if (!fits || in_.hash(i + k) == each.hashes[k]) continue;
        fits = in_.word_at(i + k).sound == each.sounds[k] && ++wrong == 1;
        wrong_at = i + k;
      }
      if (!fits || wrong != 1) continue;
      if (is_pair && wrong_at <= i + 1) continue;
      // A name begins with a capital letter that the term has not: "Công đoàn Viễn thông".
      if (wrong_at > i && in_.word_at(wrong_at).upper_first && !in_.word_at(wrong_at - 1).upper_first) continue;
      // Nor is the word before it where that makes a word with its own neighbour: "phân công | trực ban".
      if (wrong_at == i + 1 && each.hashes.size() == 2 && i > 0 && in_.is_word(i - 1) && !in_[i].has(block_start) && with_.not_slips.contains(pair_of(in_.hash(i - 1), in_.hash(i)))) continue;
      // A word that stands freely, or belongs to its other neighbour, is no slip.
      if (is_function_word(in_.hash(wrong_at)) || stands_freely(in_.hash(wrong_at))) continue;
      const std::size_t end = i + each.hashes.size();
      if (in_.is_word(end) && !in_[end].has(block_start) && with_.not_slips.contains(pair_of(in_.hash(end - 1), in_.hash(end)))) continue;  // "giảm sát nhập"
      // So is the second of two where the first belongs to the word before: "phân công trực ban" is none of "công chức".
      const bool joins_left = (wrong_at == i || (wrong_at == i + 1 && each.hashes.size() == 2)) && i > 0 && in_.is_word(i - 1) && is_known(i - 1);
      // So is the first word of two where the second makes a word with what follows: "số kết quả" is none of "sơ kết".
      const bool joins_right = (wrong_at + 1 == end || each.hashes.size() == 2) && in_.is_word(end) && !in_[end].has(block_start) && is_known(end - 1);
      if (joins_left || joins_right) continue;
      if (words[in_[wrong_at].value].key == comparison_key(each.words[wrong_at - i])) continue;  // another spelling, no slip
      std::string right = lowered(each.words[wrong_at - i]);
      const bool is_numbered = in_.is_word(end) && !in_[end].has(block_start) && roman_value(in_.word_at(end).raw) != 0;  // "Đại hôi IV"
      const text_span span = in_.span(i, is_numbered ? end + 1 : governed_end(end));
      if (in_.word_at(wrong_at).upper_first) right = in_.word_at(wrong_at).upper_all ? std::string() : capitalized(right);
      const std::string whole = right.empty() ? "" : raw({span.start, in_[wrong_at].start}) + right + raw({in_[wrong_at].end, span.end});
      std::string full;
      for (const std::string& word : each.words) full += (full.empty() ? "" : " ") + word;
      report(code::spelling, span, {.vi = in_backticks(in_.clean(span)) + " viết sai", .en = in_backticks(in_.clean(span)) + " is misspelt"}, {.vi = "viết " + in_backticks(whole.empty() ? full : to_nfc(whole)), .en = "write " + in_backticks(whole.empty() ? full : to_nfc(whole))},
             right.empty() ? std::nullopt : std::optional(replacement{in_.span(wrong_at, wrong_at + 1), right}), {{{.vi = "từ của kế hoạch thi đua: " + full, .en = "a word of plans: " + full}}});
      break;
    }
  }
}

std::size_t text_linter::governed_end(std::size_t end) const {
  constexpr std::size_t most = 4;
  if (!is_function_word(in_.hash(end - 1))) return end;
  std::size_t last = end;
  while (last < end + most && in_.is_word(last) && !in_[last].has(block_start)) ++last;
  return last > end && (in_.is_mark(last, ',') || in_.is_mark(last, ':')) ? last : end;
}

bool text_linter::known_slip(std::size_t i) {
  const auto found = with_.slips.find(in_.hash(i));
  if (found == with_.slips.end()) return false;
  for (const slip& each : found->second) {
    std::size_t k = 1;
    while (k < each.hashes.size() && in_.is_word(i + k) && !in_[i + k].has(block_start) && in_.hash(i + k) == each.hashes[k]) ++k;
    if (k < each.hashes.size()) continue;
    if (in_.is_word(i + k) && !in_[i + k].has(block_start) && with_.not_slips.contains(pair_of(in_.hash(i + k - 1), in_.hash(i + k)))) continue;  // "thì đua nhau"
    const text_span span = in_.span(i, i + k);
    std::string right, meant;
    bool has_fix = true;
    for (std::size_t at = 0; at < k; ++at) {
      meant += (at == 0 ? "" : " ") + each.right[at];
      if (at > 0) right += raw({in_[i + at - 1].end, in_[i + at].start});
      const word& own = in_.word_at(i + at);
      if (in_.hash(i + at) == hash_of_word(each.right[at])) {
        right += raw(in_.span(i + at, i + at + 1));
      } else {
        has_fix = has_fix && !own.upper_all;  // of capitals the reader writes it
        right += own.upper_first ? capitalized(each.right[at]) : each.right[at];
      }
    }
    report(code::spelling, span, {.vi = in_backticks(in_.clean(span)) + " viết sai", .en = in_backticks(in_.clean(span)) + " is misspelt"}, {.vi = "viết " + in_backticks(has_fix ? to_nfc(right) : meant), .en = "write " + in_backticks(has_fix ? to_nfc(right) : meant)},
           has_fix ? std::optional(replacement{span, right}) : std::nullopt);
    return true;
  }
  return false;
}

bool text_linter::is_known(std::size_t i) const {
  const word_hash pair = pair_of(in_.hash(i), in_.hash(i + 1));
  return with_.pairs.contains(pair) || with_.not_slips.contains(pair);
}

bool text_linter::stands_freely(word_hash hash) {
  static const word_set all = {"cần", "đưa", "cao", "đạt", "phải", "nên", "đổi", "chuyển", "dần", "tự", "đầu", "đâu", "thế", "thì", "mới", "lớn", "đó", "đây", "ấy", "lại", "nữa", "luôn", "thêm", "chỉ", "chi", "nhất", "nhì", "hết", "nhằm", "giúp", "bộ", "sở", "cơ", "tốt", "khá", "giỏi", "toàn", "cá", "cử", "đội", "tổ", "nhà", "viện", "kỳ", "quý", "tháng", "ngày", "tuần", "giờ", "trực"};
  return all.contains(hash);
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
