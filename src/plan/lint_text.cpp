// SPDX-License-Identifier: BSL-1.0
// What the text alone tells: marks, numbers, days, spelling, names, abbreviations.
#include "lines.hpp"
#include "lint.hpp"

#include <thidua/core/text.hpp>

#include "campaign/deadline_boundary.hpp"
#include "core/official_numbers.hpp"
#include "core/quoted.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

using code = diagnostic_code;
using thidua::detail::in_backticks;

// Words in small letters, composed.
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

word_hash pair_of(word_hash a, word_hash b) noexcept { return a * 1099511628211ULL ^ b; }

struct term {
  std::vector<word_hash> hashes;
  std::vector<word_hash> sounds;
  std::vector<std::string> words;
};

// A known misspelling: how it is written, and the words that are meant.
struct slip {
  std::vector<word_hash> hashes;
  std::vector<std::string> right;
};

// The lexicon, ready: terms by how their first two words sound, and all neighbours that are right.
struct prepared {
  std::unordered_map<word_hash, std::vector<term>> by_sound;
  word_set pairs;                                // of neighbouring words of terms
  std::unordered_set<word_hash> ends;            // of the last two words of terms
  std::unordered_set<word_hash> repeatable;      // words of two syllables that nobody means to say twice in a row
  word_set not_slips;
  word_set sound_pairs;                          // of the first two words of terms
  std::unordered_map<word_hash, std::vector<slip>> slips;  // by their first word
  std::unordered_set<word_hash> abbreviations;
  word_set first_sounds, second_sounds;
  word_set slip_firsts;
  struct known_name {
    std::string name;
    std::string key;
  };
  std::unordered_map<std::string, known_name> names;  // by key without small words
};

std::string without_small_words(const std::string& key) {
  static const std::vector<std::string> small = [] {
    std::vector<std::string> all;
    for (const char* each : {"của", "các", "và", "những", "về", "trong", "cho"}) all.push_back(comparison_key(each));
    return all;
  }();
  std::string out;
  out.reserve(key.size());
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t blank = std::min(key.find(' ', at), key.size());
    const std::string_view word = std::string_view(key).substr(at, blank - at);
    if (std::find(small.begin(), small.end(), word) == small.end()) out.append(out.empty() ? "" : " ").append(word);
    at = blank + 1;
  }
  return out;
}

prepared prepare(const knowledge& known) {
  prepared all;
  const auto words_of = [](const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t blank = std::min(text.find(' ', at), text.size());
      if (blank > at) words.push_back(text.substr(at, blank - at));
      at = blank + 1;
    }
    return words;
  };
  for (const std::string& each : known.words.terms) {
    term fresh;
    fresh.words = words_of(each);
    for (const std::string& word : fresh.words) {
      fresh.hashes.push_back(hash_of_word(word));
      fresh.sounds.push_back(sound_of(comparison_key(word)));
    }
    if (fresh.words.size() < 2) continue;
    if (fresh.words.size() == 2) all.repeatable.insert(pair_of(fresh.hashes[0], fresh.hashes[1]));
    for (std::size_t i = 1; i < fresh.hashes.size(); ++i) all.pairs.insert(pair_of(fresh.hashes[i - 1], fresh.hashes[i]));
    all.ends.insert(pair_of(fresh.hashes[fresh.hashes.size() - 2], fresh.hashes.back()));
    all.first_sounds.insert(fresh.sounds[0]);
    all.second_sounds.insert(fresh.sounds[1]);
    all.sound_pairs.insert(pair_of(fresh.sounds[0], fresh.sounds[1]));
    all.by_sound[pair_of(fresh.sounds[0], fresh.sounds[1])].push_back(std::move(fresh));
  }
  for (const auto& each : {std::pair("chỉ", "đạo"), std::pair("phát", "triển"), std::pair("tham", "gia"), std::pair("tiếp", "tục"), std::pair("góp", "phần"), std::pair("vận", "động"), std::pair("công", "tác")}) all.repeatable.insert(pair_of(hash_of_word(each.first), hash_of_word(each.second)));
  // Nouns that are verbs too: "các tổ chức tổ chức hội nghị".
  for (const auto& each : {std::pair("tổ", "chức"), std::pair("báo", "cáo"), std::pair("hướng", "dẫn"), std::pair("quyết", "định"), std::pair("yêu", "cầu"), std::pair("khen", "thưởng"), std::pair("thi", "đua")}) all.repeatable.erase(pair_of(hash_of_word(each.first), hash_of_word(each.second)));
  for (const lexicon::misspelling& each : known.words.misspellings) {
    slip fresh{.hashes = {}, .right = words_of(each.right)};
    for (const std::string& word : words_of(each.wrong)) fresh.hashes.push_back(hash_of_word(word));
    if (fresh.hashes.empty() || fresh.hashes.size() != fresh.right.size()) continue;
    bool differs = false;  // "qủa" and "quả" are two spellings of one word
    for (std::size_t i = 0; i < fresh.right.size(); ++i) differs = differs || hash_of_word(fresh.right[i]) != fresh.hashes[i];
    if (!differs) continue;
    all.slip_firsts.insert(fresh.hashes.front());
    all.slips[fresh.hashes.front()].push_back(std::move(fresh));
  }
  for (const std::string& each : known.words.not_slips) {
    const auto words = words_of(each);
    for (std::size_t i = 1; i < words.size(); ++i) all.not_slips.insert(pair_of(hash_of_word(words[i - 1]), hash_of_word(words[i])));
  }
  for (const std::string& each : known.words.abbreviations) all.abbreviations.insert(hash_of_word(each));
  const auto add_name = [&](const std::string& name) {
    const std::string key = movement_key(name);
    if (key.size() > 12) all.names.emplace(without_small_words(key), prepared::known_name{name, key});
  };
  for (const movement& each : known.known.movements) add_name(each.name);
  for (const std::string& each : known.words.names) add_name(each);
  return all;
}

class text_linter {
 public:
  text_linter(const analysis& of, const prepared& with, finding_list& into) : of_(of), in_(of.in), with_(with), into_(into) {}

  void run() {
    quotations();
    days();
    deadlines();
    numbers();
    words();
    spellings();
    names();
    awards();
  }

 private:
  void report(code which, const text_span& span, bilingual message, bilingual help = {}, std::optional<replacement> fix = std::nullopt, std::vector<deciding_fact> facts = {}) {
    into_.add({which, usual_severity(which), span, std::move(message), std::move(help), std::move(fix), std::move(facts)});
  }
  std::string raw(const text_span& span) const { return std::string(in_.text().substr(span.start, span.end - span.start)); }
  std::string shown(const text_span& span) const { return in_backticks(in_.clean(span)); }

  // -------------------------------------------------------------------------------------------------- quotation marks

  void quotations() {
    using fault = quotation::fault;
    std::size_t straight = 0, curly = 0;
    for (const quotation& each : in_.quotations()) {
      if (each.wrong != fault::none) continue;
      ++(each.is_straight ? straight : curly);
    }
    const bool both = straight > 0 && curly > 0;
    const bool straight_is_odd = straight <= curly;
    std::size_t told = 0;
    for (const quotation& each : in_.quotations()) {
      if (each.wrong != fault::none && ++told > 2 * finding_list::most) {  // a text of marks alone
        into_.admits(each.wrong == fault::mixed ? code::quote_mixed : code::quote_unclosed);
        continue;
      }
      const std::size_t last = each.wrong == fault::unclosed ? std::max(each.open + 1, each.close) : each.close + 1;
      const text_span whole = in_.span(each.open, last);
      switch (each.wrong) {
        case fault::unclosed:
          report(code::quote_unclosed, whole, {.vi = "dấu mở ngoặc kép không có dấu đóng: " + shown(whole), .en = "a quotation is opened and never closed: " + shown(whole)}, {.vi = "thêm dấu đóng ngoặc", .en = "add the closing mark"});
          break;
        case fault::unopened:
          report(code::quote_unclosed, in_.span(each.open, each.open + 1), {.vi = "dấu đóng ngoặc kép không có dấu mở", .en = "a quotation is closed and was never opened"}, {.vi = "thêm dấu mở ngoặc", .en = "add the opening mark"});
          break;
        case fault::mixed: {
          std::string right = raw(whole);
          const text_span inner = in_.span(each.open + 1, each.close);
          right = "\xE2\x80\x9C" + raw(inner) + "\xE2\x80\x9D";
          report(code::quote_mixed, whole, {.vi = "mở và đóng ngoặc kép khác kiểu: " + shown(whole), .en = "the marks of the quotation do not match: " + shown(whole)}, {.vi = "dùng “…”", .en = "use “…”"}, replacement{whole, std::move(right)});
          break;
        }
        case fault::none: {
          if (each.is_nested) report(code::quote_nested, whole, {.vi = "ngoặc kép trong ngoặc kép: " + shown(whole), .en = "a quotation inside a quotation: " + shown(whole)}, {.vi = "dùng ‘…’ ở trong", .en = "use ‘…’ inside"});
          if (both && each.is_straight == straight_is_odd && last > each.open + 2) {
            const std::string inner = raw(in_.span(each.open + 1, each.close));
            report(code::quote_style, whole, {.vi = std::string(each.is_straight ? "ngoặc kép thẳng" : "ngoặc kép cong") + " trong văn bản dùng cả hai kiểu: " + shown(whole), .en = std::string(each.is_straight ? "straight" : "curly") + " marks in a text that uses both kinds: " + shown(whole)},
                   {.vi = "dùng một kiểu", .en = "use one kind"}, replacement{whole, each.is_straight ? "\xE2\x80\x9C" + inner + "\xE2\x80\x9D" : "\"" + inner + "\""});
          }
          break;
        }
      }
    }
  }

  // -------------------------------------------------------------------------------------------------------------- days

  void days() {
    const auto padded = [&](std::size_t token) { return in_.raw(token).starts_with('0'); };
    bool unpadded_months = false;  // of March to December
    for (const day_found& each : of_.written_days) {
      const std::size_t month = month_token(each);
      unpadded_months = unpadded_months || (month != 0 && each.month >= 3 && each.month <= 9 && !padded(month));
    }
    for (const day_found& each : of_.written_days) {
      const text_span span = in_.span(each.begin, each.last);
      if (each.is_malformed) {
        std::optional<replacement> fix;
        if (each.year != 0 && date::exists(each.year, each.month, each.day)) fix = replacement{span, thidua::detail::official_day(each.day) + "/" + thidua::detail::official_month(each.month) + "/" + std::to_string(each.year)};
        report(code::date_malformed, span, {.vi = "ngày viết hỏng: " + shown(span), .en = "the day is written in a broken form: " + shown(span)}, fix ? bilingual{.vi = "viết " + in_backticks(fix->text), .en = "write " + in_backticks(fix->text)} : bilingual{.vi = "viết ngày/tháng/năm", .en = "write day/month/year"}, fix);
        continue;
      }
      if (!each.exists()) {
        report(code::date_invalid, span, {.vi = "không có ngày " + shown(span), .en = "there is no day " + shown(span)}, {.vi = "kiểm tra ngày và tháng", .en = "check day and month"});
        continue;
      }
      const std::size_t month = month_token(each);
      const std::size_t day = day_token(each);
      if (month == 0 || day == 0) continue;
      const bool short_day = each.day < 10 && !padded(day);
      const bool short_month = each.month <= 2 && !padded(month);
      const bool long_month = each.month >= 3 && padded(month) && unpadded_months;
      const bool other_mark = !each.in_words && each.separator != '/';
      if (!short_day && !short_month && !long_month && !other_mark) continue;
      std::string right;
      if (each.in_words) {
        right = raw({in_[each.begin].start, in_[day].start}) + thidua::detail::official_day(each.day) + raw({in_[day].end, in_[month].start}) + thidua::detail::official_month(each.month) + raw({in_[month].end, span.end});
      } else {
        right = thidua::detail::official_day(each.day) + "/" + thidua::detail::official_month(each.month) + (each.year != 0 ? "/" + std::to_string(each.year) : "");
      }
      report(code::date_format, span, {.vi = shown(span) + " không theo thể thức", .en = shown(span) + " is not in the official style"}, {.vi = "viết " + in_backticks(right), .en = "write " + in_backticks(right)}, replacement{span, right},
             {{{.vi = "Nghị định 30/2020/NĐ-CP, Phụ lục I: ngày nhỏ hơn 10 và tháng 1, 2 thêm số 0 ở trước", .en = "Decree 30/2020/NĐ-CP, annex I: days below 10 and months 1 and 2 take a leading zero"}}});
    }
    // "tháng 13/2018": no month.
    static const word_hash month_word = hash_of_word("tháng");
    for (std::size_t i = 0; i + 2 < in_.size(); ++i)
      if (in_.hash(i) == month_word && in_.is_number(i + 1) && in_.digits(i + 1) == 2 && in_.number(i + 1) > 12 && in_.is_mark(i + 2, '/') && in_.digits(i + 3) == 4) {
        const bool in_day = std::any_of(of_.written_days.begin(), of_.written_days.end(), [&](const day_found& each) { return each.begin <= i && i < each.last; });
        const text_span span = in_.span(i, i + 4);
        if (!in_day) report(code::date_invalid, span, {.vi = "không có " + shown(span), .en = "there is no month " + shown(span)}, {.vi = "kiểm tra tháng", .en = "check the month"});
      }
    // The blanks about the dash of ranges.
    const auto style_of = [&](const range_place& each) {  // 0 none, 1 on both sides, 2 uneven
      const bool before = !in_.joins(each.dash);
      const bool after = !in_.joins(each.dash + 1);
      return before == after ? (before ? 1 : 0) : 2;
    };
    // The text's own style is that of most of them; of as many each, with blanks, as the official one has it.
    std::size_t wide_ones = 0, narrow_ones = 0;
    for (const range_place& each : of_.ranges) {
      if (style_of(each) == 1) ++wide_ones;
      if (style_of(each) == 0) ++narrow_ones;
    }
    const int usual = narrow_ones > wide_ones ? 0 : 1;
    for (const range_place& each : of_.ranges) {
      const int style = style_of(each);
      const text_span span = in_.span(each.first, each.last);
      if (style != usual) {
        const bool wide = usual != 0;
        const std::string right = raw(in_.span(each.first, each.dash)) + (wide ? " " : "") + raw(in_.span(each.dash, each.dash + 1)) + (wide ? " " : "") + raw(in_.span(each.dash + 1, each.last));
        report(code::range_spacing, span, {.vi = "khoảng trắng quanh dấu gạch không đều: " + shown(span), .en = "uneven blanks about the dash: " + shown(span)}, {.vi = "viết " + in_backticks(right), .en = "write " + in_backticks(right)}, replacement{span, right});
      }
    }
  }
  std::size_t day_token(const day_found& of) const {
    for (std::size_t i = of.begin; i < of.last; ++i)
      if (in_.is_number(i)) return i;
    return 0;
  }
  std::size_t month_token(const day_found& of) const {
    int seen = 0;
    for (std::size_t i = of.begin; i < of.last; ++i)
      if (in_.is_number(i) && ++seen == 2) return i;
    return 0;
  }

  // ----------------------------------------------------------------------------------------------------------- numbers

  // "Gửi báo cáo trước ngày …": deadlines of other acts than registration, which the campaign has.
  void deadlines() {
    static const phrase_map acts = {{1, "gửi"}, {1, "nộp"}, {1, "báo cáo"}, {1, "đăng ký"}, {1, "hoàn thành"}, {1, "hồ sơ"}, {1, "tổng hợp"}, {1, "hoàn tất"}, {1, "xây dựng kế hoạch"}};
    static const phrase before("trước ngày"), until("đến"), after("sau");
    const auto not_before = of_.out.campaign.document->issued ? of_.out.campaign.document->issued : of_.out.campaign.document->issued_not_before;
    std::map<date, std::optional<thidua::detail::boundary_doubt>> looked_up;
    bool acts_in_sentence = false;
    for (std::size_t i = of_.body_begin; i < of_.closing_begin; ++i) {
      if (in_[i].has(sentence_start)) acts_in_sentence = false;
      acts_in_sentence = acts_in_sentence || acts.at(in_, i);
      if (!acts_in_sentence || in_.hash(i) != before.hashes().front() || before.at(in_, i) == 0 || (i > 0 && until.at(in_, i - 1) != 0)) continue;
      const auto day = day_at(in_, i + 1);
      if (!day || day->is_malformed || day->is_lunar || after.at(in_, day->last) != 0) continue;
      const auto named = day->full() ? day->full() : day->in_year(of_.year_for(day->month));
      const text_span span = in_.span(i, day->last);
      const bool is_registration = of_.due_span && of_.due_span->start < span.end && span.start < of_.due_span->end;  // whose end its own check tells of
      if (!named || is_registration || (not_before && *named <= *not_before)) continue;
      // The same day is named again and again; of a text of nothing but days not every one is looked up.
      constexpr std::size_t most_days = 2'000;
      const auto known = looked_up.find(*named);
      if (known == looked_up.end() && looked_up.size() >= most_days) continue;
      const auto& found = known != looked_up.end() ? known->second : looked_up.emplace(*named, thidua::detail::boundary_of(*named, of_.known.known.events)).first->second;
      if (found) report(code::deadline_boundary, span, found->message, found->help);
    }
  }

  void numbers() {
    for (const number_found& each : of_.numbers)
      if (each.is_spaced) {
        const text_span span = in_.span(each.first, each.last);
        const std::string right = to_text(each.number);
        report(code::number_spacing, span, {.vi = "số, ký hiệu có khoảng trắng: " + shown(span), .en = "blanks inside a document number: " + shown(span)}, {.vi = "viết " + in_backticks(right), .en = "write " + in_backticks(right)}, replacement{span, right});
      }
    enum unit { money = 1, thousand, million };
    static const phrase_map units = {{money, "đ"}, {money, "đồng"}, {money, "VNĐ"}, {money, "VND"}, {thousand, "ngàn đồng"}, {thousand, "nghìn đồng"}, {thousand, "ngàn"}, {thousand, "nghìn"}, {million, "triệu đồng"}, {million, "triệu"}, {million, "tỷ đồng"}, {million, "tỷ"}};
    for (std::size_t i = 0; i < in_.size(); ++i) {
      if (!in_.is_number(i) || of_.in_number(i)) continue;
      if (i > 0 && in_.joins(i) && (in_.is_mark(i - 1, '.') || in_.is_mark(i - 1, ',') || in_.is_mark(i - 1, '/'))) continue;
      std::size_t last = i + 1;
      std::vector<std::pair<char, std::size_t>> groups;  // separator and digits
      while ((in_.is_mark(last, '.') || in_.is_mark(last, ',')) && in_.joins(last) && in_.is_number(last + 1) && in_.joins(last + 1)) {
        groups.emplace_back(static_cast<char>(in_[last].value), in_.digits(last + 1));
        last += 2;
      }
      if (groups.empty() || in_[last].has(block_start)) continue;
      const auto unit = units.at(in_, last);
      if (!unit) continue;
      std::size_t dots = 0, commas = 0;
      bool three = true;
      for (const auto& group : groups) {
        ++(group.first == '.' ? dots : commas);
        three = three && group.second == 3;
      }
      const bool decimal = commas == 1 && groups.back().first == ',' && groups.back().second <= 2;
      const std::size_t whole_groups = groups.size() - (decimal ? 1 : 0);
      bool bad = false;
      if (decimal) {
        for (std::size_t k = 0; k < whole_groups; ++k) bad = bad || groups[k].first != '.' || groups[k].second != 3;
      } else if (commas > 0) {
        bad = three || dots > 0 || commas > 1;  // "151,000": commas between thousands; "151.000,000"
      } else {
        bad = groups.size() > 1 ? !three : groups.front().second > 3;
      }
      if (!groups.empty() && in_.digits(i) > 3 && (groups.size() > (decimal ? 1U : 0U))) bad = true;  // "1510.000"
      const bool joined = in_.joins(last);
      const text_span span = in_.span(i, joined ? last + unit.length : last);
      if (bad) {
        std::optional<replacement> fix;
        bilingual help{.vi = "phân cách hàng nghìn bằng dấu chấm, phần lẻ bằng dấu phẩy", .en = "thousands are parted by dots, decimals by a comma"};
        if (three && in_.digits(i) <= 3) {
          std::string right(in_.raw(i));
          for (std::size_t k = i + 2; k < last; k += 2) right.append(".").append(in_.raw(k));
          fix = replacement{in_.span(i, last), right};
          help = {.vi = "phân cách hàng nghìn bằng dấu chấm: " + right, .en = "thousands are parted by dots: " + right};
        }
        report(code::number_format, span, {.vi = "số viết sai dấu phân cách: " + shown(span), .en = "wrong separators in the number: " + shown(span)}, std::move(help), fix);
      } else if (whole_groups >= 2 && unit.meaning != money) {
        const text_span with_unit = in_.span(i, last + unit.length);
        report(code::number_unit, with_unit, {.vi = "đơn vị tính hai lần: " + shown(with_unit), .en = "the unit is counted twice: " + shown(with_unit)}, {.vi = "viết số đầy đủ với `đồng`, hoặc bỏ bớt số 0", .en = "give the full number in `đồng`, or fewer zeros"});
      }
      i = last - 1;
    }
  }

  // ------------------------------------------------------------------------------------- spellings, doubles, abbreviations

  void words() {
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
    std::unordered_set<word_hash> in_small;
    for (const word& each : words)
      if (!each.upper_all) in_small.insert(each.hash);
    std::vector<char> abbreviation(words.size(), 0);
    bool any = false;
    for (std::size_t w = 0; w < words.size(); ++w) {
      const word& each = words[w];
      if (!each.upper_all || each.letters < 3 || each.letters > 14 || with_.abbreviations.contains(each.hash)) continue;
      if (std::any_of(each.raw.begin(), each.raw.end(), [](char c) { return c >= '0' && c <= '9'; })) continue;
      if (roman_value(each.raw) != 0 || is_syllable(each.key)) continue;
      if (is_foreign(each.key) || in_small.contains(each.hash)) continue;
      abbreviation[w] = 1;
      any = true;
    }
    std::vector<std::size_t> first_use(words.size(), 0);
    static const phrase short_for("viết tắt"), called("gọi tắt");
    const auto& hashes = in_.hashes();
    const bool is_asked = any || std::any_of(variant.begin(), variant.end(), [](char each) { return each != 0; });
    for (std::size_t i = 0; i < hashes.size(); ++i) {
      // Most words are said once and asked for nothing.
      const bool is_again = (i + 1 < hashes.size() && hashes[i] == hashes[i + 1]) || (i + 2 < hashes.size() && hashes[i] == hashes[i + 2]);
      if ((!is_asked && !is_again) || !in_.is_word(i)) continue;
      const std::uint32_t w = in_[i].value;
      if (variant[w] != 0) {
        variant[w] = 0;  // once
        const std::uint32_t other = first_of[w];
        const text_span span = in_.span(i, i + 1);
        report(code::orthography_variant, span, {.vi = in_backticks(small[w]) + " và " + in_backticks(small[other]) + " là hai cách viết một từ", .en = in_backticks(small[w]) + " and " + in_backticks(small[other]) + " are two spellings of one word"},
               {.vi = "dùng một cách viết", .en = "use one spelling"}, replacement{span, small[other]});
      }
      if (is_again) doubled(i);
      if (!any || abbreviation[w] == 0 || is_in_capitals(i)) continue;
      if (of_.in_number(i) || (i > 0 && in_.joins(i) && in_.joins(i - 1) && (in_.is_dash(i - 1) || in_.is_mark(i - 1, '/')))) continue;  // codes of a number, one left blank too
      const bool explained = (i > 0 && in_.is_mark(i - 1, '(') && in_.joins(i) && (in_.is_mark(i + 1, ')') || in_.is_mark(i + 1, ','))) || (in_.is_mark(i + 1, '(') && in_.is_word(i + 2) && !in_.word_at(i + 2).upper_all && explains(i)) ||
                             (i >= 3 && (short_for.at(in_, i - 3) != 0 || called.at(in_, i - 3) != 0)) || (i >= 2 && in_.is_quote(i - 1));
      if (explained) {
        abbreviation[w] = 0;
        first_use[w] = 0;
      } else if (first_use[w] == 0) {
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
  // Whether a word stands in a line of capitals, where names look like abbreviations.
  bool is_in_capitals(std::size_t i) const {
    constexpr std::size_t furthest = 40, at_least = 3;
    std::size_t first = i, last = i + 1;
    while (first > 0 && i - first < furthest && !in_[first].has(line_start)) --first;
    while (last < in_.size() && last - i < furthest && !in_[last].has(line_start)) ++last;
    return last - first >= at_least && is_all_capitals(in_, first, last);
  }
  // Of each distinct word in small letters the first one that is the same but for its spelling; of the others themselves.
  std::vector<std::uint32_t> first_spellings() const {
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
  // Words without a Vietnamese sound that people know: names of programmes and illnesses are none of ours.
  static bool is_foreign(std::string_view key) { return key.find('w') != std::string_view::npos || key.find('z') != std::string_view::npos || key.find('j') != std::string_view::npos || key.find('f') != std::string_view::npos; }
  // Whether the words in the bracket behind begin with the letters of the abbreviation.
  bool explains(std::size_t at) const {
    const std::string letters = skeleton(in_.word_at(at).key);
    std::size_t matched = 0;
    for (std::size_t i = at + 2; i < at + 2 + 2 * letters.size() && !in_.is_mark(i, ')') && matched < letters.size(); ++i)
      if (in_.is_word(i) && !in_.word_at(i).key.empty() && skeleton(in_.word_at(i).key).front() == letters[matched]) ++matched;
    return matched + 1 >= letters.size();
  }

  // The word there comes again as the next one or the one behind that.
  void doubled(std::size_t i) {
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

  static bool is_never_doubled(word_hash hash) {
    static const word_set all = {"các", "những", "của", "và", "là", "được", "cho", "với", "trong", "về", "đến", "theo", "để", "tại", "nhằm", "đã", "sẽ", "hoặc", "tới", "vào"};
    return all.contains(hash);
  }
  // Compounds that begin or end with a small word: "mẫu kèm theo theo Nghị định …" is right.
  static const std::unordered_set<word_hash>& small_compounds() {
    static const std::unordered_set<word_hash> all = [] {
      std::unordered_set<word_hash> pairs;
      for (const auto& each : {std::pair("theo", "dõi"), std::pair("theo", "đuổi"), std::pair("kèm", "theo"), std::pair("tiếp", "theo"), std::pair("trong", "sạch"), std::pair("trong", "sáng"), std::pair("trong", "lành"), std::pair("bên", "trong"), std::pair("của", "cải"), std::pair("trở", "về"), std::pair("là", "lượt"),
                               std::pair("nhà", "để"), std::pair("đồng", "tại"), std::pair("tồn", "tại"), std::pair("hiện", "tại"), std::pair("để", "dành"), std::pair("nơi", "đến"), std::pair("bước", "vào"), std::pair("đầu", "vào"), std::pair("đơn", "cho")})
        pairs.insert(pair_of(hash_of_word(each.first), hash_of_word(each.second)));
      return pairs;
    }();
    return all;
  }

  void spellings() {
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
    for (std::size_t i = 0; i < in_.size(); ++i) {
      const token& at = in_[i];
      if (at.kind != token_kind::word) continue;
      const sound& own = sounds[at.value];
      if (!own.is_slip && !own.is_first) continue;
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
        // A word that stands freely, or belongs to its other neighbour, is no slip.
        if (is_function_word(in_.hash(wrong_at)) || stands_freely(in_.hash(wrong_at))) continue;
        const std::size_t end = i + each.hashes.size();
        const bool joins_left = wrong_at == i && i > 0 && in_.is_word(i - 1) && is_known(i - 1);
        const bool joins_right = wrong_at + 1 == end && in_.is_word(end) && is_known(wrong_at);
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
  // "Đòi với khu vực hành chính, …": a preposition is known by what it governs, the words up to the next mark where they are few.
  std::size_t governed_end(std::size_t end) const {
    constexpr std::size_t most = 4;
    if (!is_function_word(in_.hash(end - 1))) return end;
    std::size_t last = end;
    while (last < end + most && in_.is_word(last) && !in_[last].has(block_start)) ++last;
    return last > end && (in_.is_mark(last, ',') || in_.is_mark(last, ':')) ? last : end;
  }
  // A misspelling that the lexicon names.
  bool known_slip(std::size_t i) {
    const auto found = with_.slips.find(in_.hash(i));
    if (found == with_.slips.end()) return false;
    for (const slip& each : found->second) {
      std::size_t k = 1;
      while (k < each.hashes.size() && in_.is_word(i + k) && !in_[i + k].has(block_start) && in_.hash(i + k) == each.hashes[k]) ++k;
      if (k < each.hashes.size()) continue;
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
  bool is_known(std::size_t i) const {
    const word_hash pair = pair_of(in_.hash(i), in_.hash(i + 1));
    return with_.pairs.contains(pair) || with_.not_slips.contains(pair);
  }
  static bool stands_freely(word_hash hash) {
    static const word_set all = {"cần", "đưa", "cao", "đạt", "phải", "nên", "đổi", "chuyển", "dần", "tự", "đầu", "đâu", "thế", "thì", "mới", "lớn", "đó", "đây", "ấy", "lại", "nữa", "luôn", "thêm", "chỉ", "chi", "nhất", "nhì", "hết", "nhằm", "giúp", "bộ", "sở", "cơ", "tốt", "khá", "giỏi", "toàn", "cá", "cử", "đội", "tổ", "nhà", "viện", "kỳ", "quý", "tháng", "ngày", "tuần", "giờ"};
    return all.contains(hash);
  }

  // ------------------------------------------------------------------------------------------------- names and awards

  void names() {
    std::unordered_map<std::string, prepared::known_name> seen;
    std::set<std::string> told;
    const auto check = [&](const std::string& name, const std::optional<text_span>& span) {
      if (!span) return;
      const std::string key = movement_key(name);
      if (key.size() <= 12) return;
      const std::string core = without_small_words(key);
      const auto known = with_.names.find(core);
      const auto before = seen.find(core);
      const prepared::known_name* other = known != with_.names.end() ? &known->second : before != seen.end() ? &before->second : nullptr;
      const bool differs = other != nullptr && other->name != name && (other->key != key || marks_of(other->name) != marks_of(name));
      if (differs && told.insert(name).second)
        report(code::name_variant, with_marks(*span), {.vi = in_backticks(name) + " khác cách viết " + in_backticks(other->name), .en = in_backticks(name) + " is written " + in_backticks(other->name) + " elsewhere"}, {.vi = "dùng một cách viết", .en = "use one wording"}, replacement{*span, other->name});
      if (before == seen.end()) seen.emplace(core, prepared::known_name{name, key});
    };
    for (const movement& each : of_.out.campaign.movements) check(each.name, each.span);
    for (const theme& each : of_.out.campaign.themes) check(each.text, each.span);
  }
  // A quoted name with its quotation marks.
  text_span with_marks(text_span span) const {
    const auto& all = in_.quotations();
    const auto behind = std::upper_bound(all.begin(), all.end(), span.start, [&](std::size_t at, const quotation& each) { return at < in_[each.open].end; });
    if (behind == all.begin()) return span;
    const quotation& own = *std::prev(behind);
    const bool is_whole = own.wrong == quotation::fault::none && in_[own.open].end == span.start && in_[own.close].start == span.end;
    return is_whole ? in_.span(own.open, own.close + 1) : span;
  }
  // The marks between the words: "," and "-" are two wordings.
  static std::string marks_of(const std::string& name) {
    std::string marks;
    for (const char c : comparison_key(name))
      if (c == ',' || c == ';' || c == '-' || c == ':' || c == '.') marks += c;
    return marks;
  }

  void awards() {
    static const phrase of("của"), give("tặng"), hand("trao tặng"), title("danh hiệu"), commendation("Bằng khen"), certificate("Giấy khen"), order("Huân chương"), medal("Huy chương"), badge("Kỷ niệm chương");
    const word_set& names = award_name_firsts();
    for (std::size_t i = 0; i < of_.closing_begin; ++i) {
      if (!in_.is_word(i)) continue;
      if (!names.may_contain(in_.hash(i)) && in_.hash(i) != title.hashes().front()) continue;
      if (title.at(in_, i) != 0) {
        const std::size_t at = i + 2;
        if (commendation.at(in_, at) != 0 || certificate.at(in_, at) != 0 || order.at(in_, at) != 0 || medal.at(in_, at) != 0 || badge.at(in_, at) != 0) {
          const text_span span = in_.span(i, award_name_end(in_, at) > at ? award_name_end(in_, at) : at + 2);
          report(code::award_kind, span, {.vi = shown(span) + ": đây là hình thức khen thưởng, không phải danh hiệu", .en = shown(span) + ": a form of commendation, no title"}, {.vi = "bỏ chữ `danh hiệu`", .en = "leave out `danh hiệu`"});
        }
        continue;
      }
      const std::size_t name = award_name_end(in_, i);
      if (name == i || of.at(in_, name) == 0) continue;
      const std::size_t giver = body_end(in_, name + 1);
      if (giver == name + 1) continue;
      const std::size_t verb = hand.at(in_, giver) != 0 ? 2 : give.at(in_, giver) != 0 ? 1 : 0;
      if (verb == 0) continue;
      const std::size_t other = award_name_end(in_, giver + verb);
      if (other == giver + verb || comparison_key(in_.clean(i, name)) == comparison_key(in_.clean(giver + verb, other))) continue;
      const text_span span = in_.span(i, other);
      report(code::award_kind, span, {.vi = "hai loại khen thưởng trong một câu: " + shown(span), .en = "two kinds of award in one phrase: " + shown(span)}, {.vi = "nói rõ được tặng gì", .en = "say which one was given"});
    }
    std::map<std::string, std::size_t> told;
    for (std::size_t i = 0; i < of_.out.awards.size(); ++i) {
      const award_mention& each = of_.out.awards[i];
      if (i < of_.awards.size() && of_.awards[i].has_two_givers) {
        report(code::award_giver, of_.awards[i].giver, {.vi = "một phần thưởng có hai nơi tặng: " + in_backticks(each.giver), .en = "one award, two givers: " + in_backticks(each.giver)}, {.vi = "nêu một nơi tặng, hoặc hai phần thưởng", .en = "name one giver, or two awards"});
        continue;
      }
      if (each.giver.empty() || each.recipient.empty() || each.reason.empty()) continue;
      const std::string key = comparison_key(each.name) + "|" + comparison_key(each.reason) + "|" + comparison_key(each.recipient) + "|" + (each.year ? std::to_string(*each.year) : "");
      const auto [place, is_new] = told.emplace(key, i);
      if (is_new) continue;
      const award_mention& before = of_.out.awards[place->second];
      const std::string a = comparison_key(before.giver), b = comparison_key(each.giver);
      if (a.find(b) != std::string::npos || b.find(a) != std::string::npos) continue;
      report(code::award_giver, i < of_.awards.size() && of_.awards[i].giver != text_span{} ? of_.awards[i].giver : each.span, {.vi = "nơi tặng " + in_backticks(each.giver) + " khác " + in_backticks(before.giver) + " đã nêu", .en = "the giver " + in_backticks(each.giver) + " is not " + in_backticks(before.giver) + ", told before"},
             {.vi = "nêu một nơi tặng", .en = "name one giver"}, std::nullopt, {{{.vi = "xem " + in_backticks(before.name), .en = "see " + in_backticks(before.name)}, before.span}});
    }
  }

  const analysis& of_;
  const source& in_;
  const prepared& with_;
  finding_list& into_;
};

}  // namespace

struct prepared_words {
  prepared all;
};
bool knowledge::ends_term(word_hash first, word_hash second) const { return prepared->all.ends.contains(pair_of(first, second)); }
std::shared_ptr<const prepared_words> prepare_words(const knowledge& known) { return std::make_shared<const prepared_words>(prepared_words{prepare(known)}); }

void lint_text(const analysis& of, finding_list& into) { text_linter(of, of.known.prepared->all, into).run(); }

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
