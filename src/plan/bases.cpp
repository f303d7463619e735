// SPDX-License-Identifier: BSL-1.0
// What a plan rests on.
#include "analysis.hpp"
#include "lines.hpp"
#include "lint.hpp"

#include <thidua/core/text.hpp>

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

enum introducing_verb { based_on = 1, carrying_out, in_the_spirit, following };
const phrase_map& introducing_verbs() {
  static const phrase_map all = {{based_on, "căn cứ"}, {based_on, "căn cứ vào"}, {carrying_out, "thực hiện"}, {carrying_out, "thực hiện thắng lợi"}, {carrying_out, "thực hiện tốt"}, {carrying_out, "thực hiện có hiệu quả"}, {carrying_out, "thực hiện hiệu quả"}, {carrying_out, "thực hiện nghiêm"},
                                 {carrying_out, "thực hiện nghiêm túc"}, {in_the_spirit, "theo tinh thần"}, {following, "triển khai"}, {following, "triển khai thực hiện"}};
  return all;
}
const char* verb_text(int meaning) {
  switch (meaning) {
    case based_on: return "căn cứ";
    case carrying_out: return "thực hiện";
    case in_the_spirit: return "theo tinh thần";
    case following: return "triển khai";
    default: return "";
  }
}

const phrase_map& cited_types() {
  static const phrase_map all = [] {
    phrase_map names{};
    for (int each = 0; !to_string(static_cast<document_type>(each)).empty(); ++each) names.add(each, name_of(static_cast<document_type>(each)));
    for (const char* each : {"Bộ luật", "Văn bản hợp nhất"}) names.add(static_cast<int>(document_type::law), each);
    // Of several bodies together.
    for (const auto& each : {std::pair{document_type::plan, "Kế hoạch liên tịch"}, std::pair{document_type::plan, "Kế hoạch liên ngành"}, std::pair{document_type::plan, "Kế hoạch phối hợp"}, std::pair{document_type::resolution, "Nghị quyết liên tịch"},
                             std::pair{document_type::circular, "Thông tư liên tịch"}, std::pair{document_type::guidance, "Hướng dẫn liên tịch"}, std::pair{document_type::guidance, "Hướng dẫn liên ngành"}})
      names.add(static_cast<int>(each.first), each.second);
    names.add(static_cast<int>(document_type::regulation), "Điều lệ");
    return names;
  }();
  return all;
}

}  // namespace

// Where the issuer of a basis ends: a body, with the conference, the office and the term that belong to it: "Hội nghị lần thứ năm Ban
// Chấp hành Trung ương Đảng khóa XIII", "Bí thư thứ nhất Trung ương Đoàn", "Khối thi đua số 5". `place` where none begins.
static std::size_t one_issuer_end(const source& in, std::size_t place) {
  static const phrase conference("Hội nghị");
  static const phrase_map offices = {{1, "Bí thư thứ nhất"}, {1, "Bí thư"}, {1, "Tổng Bí thư"}, {1, "Phó Chủ tịch"}, {1, "Phó Chủ tịch Thường trực"}, {1, "Chủ tịch"}, {1, "Chủ nhiệm"}, {1, "Phó Giám đốc"}, {1, "Phó Viện trưởng"}, {1, "Thứ trưởng"}, {1, "Trưởng"}, {1, "Thống đốc"}, {1, "Tổng Thanh tra"}};
  static const phrase_map blocks = {{1, "Khối thi đua"}, {1, "Cụm thi đua"}};
  static const word_hash term = hash_of_word("khóa"), no = hash_of_word("số");
  std::size_t begin = place;
  if (conference.at(in, place) != 0) {
    begin = place + 2;
    if (const auto times = times_at(in, begin)) begin = times->last;
  } else if (const auto office = offices.at(in, place); office && body_end(in, place) == place) {
    begin = place + office.length;
  }
  static const phrase_map behind_issuer = {{1, "về"}, {1, "ban hành"}, {1, "phát động"}, {1, "hướng dẫn"}, {1, "quy định"}, {1, "triển khai"}, {1, "tổ chức"}};
  constexpr std::size_t words_before_mark = 1;
  std::size_t end = in.is_word(begin) && in.word_at(begin).upper_first ? body_end_before(in, begin, behind_issuer, words_before_mark) : begin;
  if (end == begin && begin != place) return place;
  if (const auto block = blocks.at(in, place); block && end < place + block.length + 1) {
    end = place + block.length;
    const std::size_t at = end + (in.hash(end) == no ? 1 : 0);
    if (in.is_number(at) && in.digits(at) <= 2 && !in.is_mark(at + 1, '/')) end = at + 1;
    if (in.is_word(at) && roman_value(in.word_at(at).raw) != 0) end = at + 1;
  }
  if (end == place) return place;
  if (in.hash(end) == term && in.is_word(end + 1) && roman_value(in.word_at(end + 1).raw) != 0) return end + 2;
  if (in.is_mark(end, '(') && in.hash(end + 1) == term && in.is_word(end + 2) && in.is_mark(end + 3, ')')) return end + 4;
  return end;
}

// Of one issuer or of several together: "Liên đoàn Lao động tỉnh và Sở Giáo dục và Đào tạo". What goes on with a verb is another clause.
static std::size_t issuer_end(const source& in, std::size_t place) {
  static const word_hash and_word = hash_of_word("và"), on = hash_of_word("ngày"), attached = hash_of_word("kèm");
  std::size_t end = one_issuer_end(in, place);
  if (end == place) return place;
  std::size_t last = end;
  constexpr int most = 6;
  for (int more = 0; more < most; ++more) {
    const bool is_and = in.hash(last) == and_word;
    if ((!is_and && !in.is_mark(last, ',')) || in[last].has(block_start)) break;
    const std::size_t next = one_issuer_end(in, last + 1);
    if (next == last + 1) break;
    // "Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc": two offices of one.
    if (!is_and && more == 0 && positions().at(in, place).length == end - place && positions().at(in, last + 1)) end = next;
    last = next;
    if (!is_and) continue;  // a list is sure to be one where "và" ends it
    const bool is_done = last >= in.size() || in[last].has(block_start) || !in.is_word(last) || in.hash(last) == on || about_at(in, last) != 0 || in.hash(last) == attached;
    if (is_done) end = last;
    break;
  }
  return end;
}

// "[Kế hoạch số 5/KH-CĐ | ](https://…) ngày …": behind the address in Markdown of what is cited.
static std::size_t behind_link(const source& in, std::size_t place) {
  constexpr std::size_t longest = 80;
  if (!in.is_mark(place, ']') || !in.is_mark(place + 1, '(') || !in.joins(place + 1)) return place;
  for (std::size_t at = place + 2; at < place + longest && at < in.size() && !in[at].has(line_start) && in.joins(at); ++at)
    if (in.is_mark(at, ')')) return at + 1;
  return place;
}

// "các Kế hoạch của UBND tỉnh | : số …": who issued what a colon at the place leads to; empty where that is not told.
static std::string issuer_before(const source& in, std::size_t colon) {
  static const word_hash of = hash_of_word("của");
  constexpr std::size_t longest = 16;
  if (!in.is_mark(colon, ':')) return {};
  for (std::size_t k = colon; k > 0 && colon - k < longest && !in[k].has(sentence_start); --k)
    if (in.hash(k - 1) == of) return issuer_end(in, k) == colon ? in.clean(k, colon) : std::string();
  return {};
}

// Behind the term of those who issued it, which is neither of their name nor of the matter: "Ban Chấp hành …, nhiệm kỳ 2018 - 2023 | về …".
static std::size_t behind_term(const source& in, std::size_t place) {
  static const phrase term("nhiệm kỳ");
  const bool is_bracketed = in.is_mark(place, '(');
  const std::size_t at = place + (is_bracketed || in.is_mark(place, ',') ? 1 : 0);
  if (term.at(in, at) == 0) return place;
  const auto years = years_at(in, at + term.size());
  if (!years || (is_bracketed && !in.is_mark(years->last, ')'))) return place;
  return years->last + (is_bracketed ? 1 : 0);
}

// Whether a document is of that kind where nothing but its number is told.
static bool same_kind(const std::string& key, const document_number& number) {
  const auto type = number.type();
  return key == comparison_key(type ? name_of(*type) : "Công văn");
}

void analysis::read_bases() {
  static const word_hash no = hash_of_word("số"), of = hash_of_word("của"), on = hash_of_word("ngày"), joined = hash_of_word("và"), between = hash_of_word("giữa");
  static const phrase attached("kèm theo"), rewards("khen thưởng"), issued("ban hành");
  // The nearest verb before the place, not further than the list it introduces.
  const auto verb_before = [&](std::size_t place) {
    constexpr std::size_t furthest = 60;
    const phrase_map& verbs = introducing_verbs();
    for (std::size_t back = 1; back <= furthest && back <= place; ++back) {
      const std::size_t at = place - back;
      if (const auto verb = verbs.at(in, at)) return std::pair{verb.meaning, at + verb.length};
      if (in[at + 1].has(sentence_start)) break;
    }
    return std::pair{0, place};
  };
  static const phrase_map grounds_of_another = {{1, "được sự"}, {1, "xét tình hình"}, {1, "xét đề nghị"}, {1, "xét thấy"}, {1, "sau khi"}, {1, "trên cơ sở"}, {1, "căn cứ"}};  // "…, được sự đồng ý của Đảng ủy"
  // Whether the paper named there is told by its number or its day, and so is one of its own.
  const auto is_told_apart = [&](std::size_t paper) {
    constexpr std::size_t longest = 20;
    for (std::size_t k = paper; k < paper + longest && k < in.size() && !in[k].has(block_start) && !in.is_mark(k, ',') && !in.is_mark(k, ';'); ++k)
      if (in_number(k) || (in.hash(k) == on && day_at(in, k))) return true;
    return false;
  };
  const auto end_of_subject = [&](std::size_t from) {
    std::size_t end = from;
    constexpr std::size_t longest = 80;
    int quotes = 0;
    bool tells_of_document = false;
    while (end < in.size() && end < from + longest && !in[end].has(block_start)) {
      if (in[end].value == 0x201C && in.is_quote(end)) ++quotes;
      if (in[end].value == 0x201D && in.is_quote(end) && quotes > 0) --quotes;
      if (quotes == 0 && (in.is_mark(end, '.') || in.is_mark(end, ';'))) break;
      // Who acts on it; one of a list is the last of its clause.
      if (quotes == 0 && in.is_mark(end, ',') && in.is_word(end + 1) && in.word_at(end + 1).upper_first)
        if (const std::size_t body = body_end(in, end + 1); body > end + 1 && !(body >= in.size() || in[body].has(block_start) || in.is_mark(body, ';') || in.is_mark(body, '.'))) break;
      if (quotes == 0 && in.is_mark(end, ',') && grounds_of_another.at(in, end + 1)) break;
      // "… về tổ chức thi đua và Nghị quyết …": another basis, where it is not about documents.
      const bool is_document = in.is_word(end) && in.word_at(end).upper_first && cited_types().at(in, end);
      if (quotes == 0 && is_document && !tells_of_document && end > from && in.hash(end - 1) == joined && is_told_apart(end)) return end - 1;
      tells_of_document = tells_of_document || is_document;
      ++end;
    }
    return end;
  };
  std::vector<std::pair<std::size_t, std::pair<basis, basis_place>>> found;
  const auto add = [&](std::size_t at, basis fresh, basis_place places = {}) {
    constexpr std::size_t most = 100'000;
    if (found.size() < most) found.emplace_back(at, std::pair{std::move(fresh), places});
  };
  std::string of_numbers;  // the issuer of the numbers that a colon leads to
  // "… tặng Bằng khen theo Quyết định số …", "thay thế Chỉ thị số …": what an award was given by, and what goes out of force.
  const auto is_no_ground = [&](std::size_t first) {
    static const word_hash by = hash_of_word("theo"), at_word = hash_of_word("tại");
    for (std::size_t length = 2; length <= 3; ++length)
      if (first >= length && put_out_of_force().at(in, first - length).length == length) return true;
    if (first == 0 || (in.hash(first - 1) != by && in.hash(first - 1) != at_word)) return false;
    static const phrase contact("liên hệ");  // "liên hệ theo Công văn số …"
    if (first >= 3 && contact.at(in, first - 3) != 0) return true;
    constexpr std::size_t furthest = 30;
    for (std::size_t back = 1; back <= furthest && back < first && !in[first - back].has(sentence_start); ++back)
      if (award_name_end(in, first - 1 - back) > first - 1 - back) return true;
    return false;
  };
  for (const number_found& each : numbers) {
    // The document's own number is none, nor what the text is attached to: "(Ban hành kèm theo Quyết định số …)".
    if (paper().number && *paper().number == each.number) {  // its own, unless it bears another day: the superior's may be numbered alike
      const auto day = day_at(in, each.last + (in.is_mark(each.last, ',') ? 1U : 0U));
      if (!day || !day->full() || !paper().issued || *day->full() == *paper().issued) continue;
    }
    if (number_span && in[each.first].start == number_span->start) continue;
    std::size_t named = each.first;
    if (named > 0 && in.hash(named - 1) == no) --named;
    std::size_t first = named;
    bool has_type = false, is_named = false;
    for (std::size_t length = 4; length >= 1 && !has_type; --length) {
      if (named < length) continue;
      const auto hit = cited_types().at(in, named - length);
      if (hit && hit.length == length && !in[named].has(block_start)) {
        first = named - length;
        has_type = true;
      }
    }
    // A law's name stands between: "Luật Thi đua, khen thưởng số 06/2022/QH15".
    if (!has_type && named < each.first && !in[named].has(block_start)) {
      static const phrase_map named_by_matter = {{1, "Luật"}, {1, "Bộ luật"}, {1, "Pháp lệnh"}, {1, "Điều lệ"}, {1, "Quy chế"}, {1, "Quy định"}};
      constexpr std::size_t longest_name = 20;
      for (std::size_t back = named; back > 0 && named - back < longest_name && !has_type; --back) {
        const std::size_t at = back - 1;
        if (in.is_mark(at, ';') || in.is_mark(at, '.') || in.is_mark(at, ':') || in.is_number(at)) break;
        if (in.is_word(at) && in.word_at(at).upper_first && named_by_matter.at(in, at)) {
          first = at;
          has_type = is_named = true;
        }
        if (in[at].has(sentence_start)) break;
      }
    }
    if (!has_type && !(each.number.type() && named < each.first)) {
      // "các văn bản: 12/KH-UBND": no kind is named; a number at the head of the paper is not cited.
      if (!has_type && each.first < body_begin) continue;
      if (!has_type && !each.number.type()) continue;
    }
    if (is_no_ground(first)) continue;
    basis fresh;
    fresh.number = each.number;
    if (is_named) fresh.text = in.clean(first, named - (in.is_mark(named - 1, '(') ? 1 : 0));
    // A kind that the codes of its number do not tell: "Nghị quyết liên tịch", "Quy chế".
    if (has_type && !is_named)
      if (const std::string kind = in.clean(first, named), key = comparison_key(kind); !same_kind(key, each.number)) fresh.text = kind;
    const auto verb = verb_before(first);
    fresh.verb = verb_text(verb.first);
    basis_place places;
    std::size_t last = behind_link(in, each.last);
    if (in.is_mark(last, ',') && in.hash(last + 1) == on) ++last;
    const auto own_day = day_at(in, last);
    const bool is_bracketed = first >= 5 && (in.is_mark(first - 5, '(') || in.is_mark(first - 3, '('));  // "(Ban hành kèm theo …)"
    if (first >= 2 && attached.at(in, first - 2) != 0 && (verb.first == 0 || first < body_begin || is_bracketed)) {  // what issued the text tells its day all the same
      if (own_day && in.hash(last) == on && !paper().issued) paper().issued_not_before = own_day->full();
      continue;
    }
    if (const auto& day = own_day; day && in.hash(last) == on) {
      fresh.date = day->full();
      places.date = in.span(day->begin, day->last);
      last = day->last;
    }
    if (in.is_mark(last, ',') && in.hash(last + 1) == of) ++last;
    const bool is_joint = in.hash(last) == between;  // "giữa Sở … và Liên đoàn …"
    if (in.hash(last) == of || is_joint) {
      const std::size_t issuer = issuer_end(in, last + 1);
      if (issuer > last + 1) {
        fresh.issuer = in.clean(last + 1, issuer);
        last = issuer;
      }
      // The day behind the body: "của Thủ tướng Chính phủ, ngày 17/5/2011".
      std::size_t at = last + (in.is_mark(last, ',') ? 1 : 0);
      at += issued.at(in, at);  // "của Liên đoàn Lao động tỉnh ban hành ngày …"
      if (const auto day = day_at(in, at); day && day->full() && in.hash(at) == on && !fresh.date) {
        fresh.date = day->full();
        places.date = in.span(day->begin, day->last);
        last = day->last;
      }
    }
    if (named > first && in.is_mark(named - 1, '(') && in.is_mark(last, ')')) ++last;  // "(số 06/2022/QH15)"
    fresh.span = in.span(first, last);
    last = behind_term(in, last);
    const std::size_t matter = last + (in.is_mark(last, ',') ? 1 : 0);
    if (const std::size_t about = about_at(in, matter); about != 0) {
      fresh.subject = in.clean(matter + about, end_of_subject(matter + about));
    } else if (const std::size_t quoted = in.is_quote(matter) ? about_at(in, matter + 1) : 0; quoted != 0) {  // "của Bộ Chính trị “Về …”"
      std::size_t close = end_of_subject(matter + 1);
      while (close > matter && !in.is_quote(close - 1)) --close;
      if (close > matter + 2 + quoted) fresh.subject = in.clean(matter + 1 + quoted, close - 1);
    } else if (opens_deed(in, last) && !in[last].has(block_start)) {
      fresh.subject = in.clean(last, end_of_subject(last));
    }
    // "các Kế hoạch của UBND tỉnh: số …, số …": told before all of them.
    if (fresh.issuer.empty() && !has_type && named > 0) {
      const bool goes_on = !found.empty() && found.back().second.first.span && (in.is_mark(named - 1, ',') || in.is_mark(named - 1, ';') || in.hash(named - 1) == joined) && in[named - 1].start >= found.back().second.first.span->end && in[named - 1].start <= found.back().second.first.span->end + 1;
      if (!goes_on) of_numbers = issuer_before(in, named - 1);
      fresh.issuer = of_numbers;
    } else {
      of_numbers.clear();
    }
    // "các Nghị định: số … ngày …, số … của Chính phủ": the issuer of all of them.
    constexpr std::size_t most_shared = 8;
    std::size_t begins = named;
    for (std::size_t k = found.size(); !fresh.issuer.empty() && !has_type && k > 0 && found.size() - k < most_shared; --k) {
      basis& before = found[k - 1].second.first;
      if (!before.issuer.empty() || !before.span || begins == 0 || !(in.is_mark(begins - 1, ',') || in.is_mark(begins - 1, ';') || in.hash(begins - 1) == joined) || in[begins - 1].start < before.span->end || in[begins - 1].start > before.span->end + 1) break;
      before.issuer = fresh.issuer;
      begins = found[k - 1].first;
    }
    add(first, std::move(fresh), places);
  }
  // "(Kèm theo Quyết định ngày 06/01/2014)": what issued the text, without its number.
  for (std::size_t i = 0; i + 2 < closing_begin && !paper().issued; ++i) {
    if (!in.is_mark(i, '(') || !in[i].has(line_start)) continue;
    static const phrase made_with("ban hành");
    std::size_t at = i + 1 + made_with.at(in, i + 1);
    if (attached.at(in, at) == 0) continue;
    at += attached.size();
    const auto type = cited_types().at(in, at);
    if (const auto day = type ? day_at(in, at + type.length) : std::nullopt; day && in.hash(at + type.length) == on && day->full()) paper().issued_not_before = day->full();
  }
  // Resolutions of congresses that are carried out, laws without a number behind "Căn cứ", themes of superior bodies.
  static const phrase resolution("Nghị quyết"), congress("Đại hội"), damaged("Đại hôi"), theme("chủ đề"), levels("các cấp");
  const auto clause_end = [&](std::size_t from) {
    std::size_t end = from;
    constexpr std::size_t longest = 60;
    while (end < in.size() && end < from + longest && !in[end].has(block_start) && !in.is_mark(end, ',') && !in.is_mark(end, '.') && !in.is_mark(end, ';') && !in.is_mark(end, ':')) ++end;
    return end;
  };
  static const phrase_map year_counts_words = {{1, "năm thứ"}, {1, "năm đầu"}, {1, "năm đầu tiên"}, {1, "năm cuối"}, {1, "năm cuối cùng"}, {1, "năm giữa"}, {1, "năm bản lề"}};
  const phrase_map& introducing = introducing_verbs();
  const stops introduced(in, introducing.firsts());
  for (std::size_t i = introduced.next(0); i < closing_begin; i = introduced.next(i + 1)) {
    const auto verb = introducing.at(in, i);
    if (!verb) continue;
    const std::size_t behind = i + verb.length;
    bool counts_years = false;  // "năm thứ hai thực hiện Nghị quyết …", "năm cuối triển khai …"
    for (std::size_t back = i; back > 0 && i - back < 5; --back) counts_years = counts_years || year_counts_words.at(in, back - 1);
    if (counts_years) continue;
    std::size_t at = behind;
    // A list: "Nghị quyết Đại hội …, Nghị quyết Đại hội …".
    for (int more = 0; more < 8 && resolution.at(in, at) != 0 && (congress.at(in, at + 2) != 0 || damaged.at(in, at + 2) != 0); ++more) {
      std::size_t end = clause_end(at + 4);
      static const word_hash and_word = hash_of_word("và"), term = hash_of_word("nhiệm");
      for (std::size_t k = at + 4; k < end; ++k)
        if (in.hash(k) == and_word || in.hash(k) == term || in.is_mark(k, '(') || introducing.at(in, k)) {
          static const phrase_map stops = {{1, "và"}, {1, "nhiệm kỳ"}, {1, "thực hiện"}, {1, "triển khai"}};
          if (stops.at(in, k) || in.is_mark(k, '(')) end = k;
          break;
        }
      bool of_levels = false;  // "Đại hội các cấp" is no document
      for (std::size_t k = at; k < end; ++k) of_levels = of_levels || levels.at(in, k) != 0;
      if (!of_levels) add(at, basis{.kind = basis_kind::congress, .verb = verb_text(verb.meaning), .text = in.clean(at, end), .span = in.span(at, end)});
      // Its term stands between: "…, nhiệm kỳ 2018 - 2023 và Nghị quyết …".
      static const phrase term_words("nhiệm kỳ");
      const std::size_t named_term = in.is_mark(end, ',') || in.is_mark(end, '(') ? end + 1 : end;
      if (term_words.at(in, named_term) != 0)
        if (const auto years = years_at(in, named_term + 2)) end = in.is_mark(end, '(') && in.is_mark(years->last, ')') ? years->last + 1 : years->last;
      if (!in.is_mark(end, ',') && !in.is_mark(end, ';') && in.hash(end) != joined) break;
      at = end + 1;
    }
    // Under a heading "Căn cứ:" each is a line of its own.
    std::size_t line = in.block_of(i);
    const bool is_heading = in.blocks()[line].body == i && in.blocks()[line].label != label_kind::none && (in[behind].has(block_start) || (in.is_mark(behind, ':') && in[behind + 1].has(block_start)));
    if (verb.meaning != based_on || (in.hash(behind) == 0 && !is_heading)) continue;
    if (theme.at(in, behind) != 0) {
      // "Căn cứ chủ đề năm 2017 “…” của Chính phủ; “…” của …".
      std::size_t begin = behind;
      for (int more = 0; more < 6; ++more) {
        std::size_t mark = begin;
        while (mark < begin + 12 && !in.is_quote(mark) && !in.is_mark(mark, '.') && !in.is_mark(mark, ';')) ++mark;
        const quotation* const quoted = in.quotation_at(mark);
        if (quoted == nullptr || quoted->wrong == quotation::fault::unclosed || quoted->wrong == quotation::fault::unopened) break;
        std::size_t end = quoted->close + 1;
        basis fresh{.kind = basis_kind::theme, .verb = verb_text(verb.meaning), .text = in.clean(quoted->open + 1, quoted->close)};
        if (in.hash(end) == of)
          if (const std::size_t issuer = body_end(in, end + 1); issuer > end + 1) {
            fresh.issuer = in.clean(end + 1, issuer);
            end = issuer;
          }
        fresh.span = in.span(begin, end);
        add(begin, std::move(fresh));
        if (!in.is_mark(end, ';') && !in.is_mark(end, ',')) break;
        begin = end + 1;
        if (!in.is_quote(begin) && theme.at(in, begin) == 0) break;
      }
      continue;
    }
    // One behind the other: "Luật … và Luật …; Điều lệ …". Those with a number are there already.
    std::size_t item = behind;
    if (is_heading && line + 1 < in.blocks().size()) item = in.blocks()[++line].body;
    constexpr int most_items = 20;
    for (int more = 0; more < most_items; ++more) {
      const auto type = cited_types().at(in, item);
      if (!type) break;
      const std::size_t named = item + type.length;
      // "căn cứ Kế hoạch này", "căn cứ Kế hoạch thi đua nêu trên": the paper itself, or one told before.
      static const phrase_map told_before = {{1, "này"}, {1, "nói trên"}, {1, "nêu trên"}, {1, "trên đây"}};
      constexpr std::size_t longest_kind = 4;
      bool is_itself = false;
      for (std::size_t k = named; k <= named + longest_kind && in.is_word(k) && !in[k].has(block_start) && !is_itself; ++k) is_itself = static_cast<bool>(told_before.at(in, k));
      if (is_itself) break;
      const bool is_congress = congress.at(in, named) != 0 || damaged.at(in, named) != 0;
      std::size_t last = named;
      // "Nghị quyết 04 của Ban Chấp hành …": a number nobody can cite by, and so of its name.
      const bool is_short_number = in.is_number(named) && !in_number(named) && in.digits(named) <= 3 && !in.is_mark(named + 1, '/') && !in.is_dash(named + 1);
      if (!in.word_at(item).upper_first && !is_short_number) break;
      if (in.hash(named) != no && (!in.is_number(named) || is_short_number) && !is_congress) {
        basis fresh{.verb = verb_text(verb.meaning)};
        basis_place places;
        constexpr std::size_t longest = 30;
        const auto names_law = [&](std::size_t k) { return in.is_word(k) && in.word_at(k).upper_first && cited_types().at(in, k); };
        // "… năm 2003 và Luật …": neither the year nor another document is of the name; the law that is amended is.
        const bool is_law = type.meaning == static_cast<int>(document_type::law);
        const auto ends_text = [&](std::size_t k) { return (is_law && year_at(in, k) != 0) || (in.hash(k) == joined && names_law(k + 1)); };
        while (last < named + longest && !in[last].has(block_start) && !in.is_mark(last, ';') && !in.is_mark(last, '.') && (in.hash(last) != of || names_law(last + 1)) && in.hash(last) != on && !ends_text(last)) {
          if (in.is_mark(last, ',') && !(in.is_word(last + 1) && !in.word_at(last + 1).upper_first) && rewards.at(in, last + 1) == 0) break;
          ++last;
        }
        fresh.text = in.clean(item, last);
        if (const auto day = day_at(in, last); day && in.hash(last) == on) {
          fresh.date = day->full();
          places.date = in.span(day->begin, day->last);
          last = day->last;
          // "Luật … ngày … và ngày …": a second one of that name.
          if (const auto second = in.hash(last) == joined && in.hash(last + 1) == on && !in[last].has(block_start) ? day_at(in, last + 1) : std::nullopt; second && second->full()) {
            basis another = fresh;
            another.date = second->full();
            another.span = in.span(item, second->last);
            fresh.span = in.span(item, last);
            basis_place its;
            its.date = in.span(second->begin, second->last);
            add(item, std::move(fresh), places);
            add(item, std::move(another), its);
            last = second->last;
            fresh = {};
          }
        }
        if (in.hash(last) == of)
          if (const std::size_t issuer = body_end(in, last + 1); issuer > last + 1) {
            fresh.issuer = in.clean(last + 1, issuer);
            last = issuer;
          }
        // One that carries its number is there already.
        const auto numbered = std::lower_bound(numbers.begin(), numbers.end(), item, [](const number_found& each, std::size_t place) { return each.first < place; });
        if (!fresh.text.empty() && (numbered == numbers.end() || numbered->first >= last)) {
          fresh.span = in.span(item, last);
          add(item, std::move(fresh), places);
        }
        if (year_at(in, last) != 0) last += 2;
        if (in.hash(last) == joined && names_law(last + 1)) {
          item = last + 1;
          continue;
        }
      }
      // Behind the next semicolon of the paragraph.
      constexpr std::size_t furthest = 80;
      std::size_t next = last;
      while (next < last + furthest && next < closing_begin && !in.is_mark(next, ';') && !in.is_mark(next, '.') && !in[next].has(block_start)) ++next;
      if (is_heading && line + 1 < in.blocks().size() && in.blocks()[line].last < closing_begin && (next >= in.blocks()[line].last || in[next + 1].has(block_start))) {
        item = in.blocks()[++line].body;
        continue;
      }
      if (!in.is_mark(next, ';') || in[next + 1].has(block_start)) break;
      item = next + 1;
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (auto& each : found) {
    paper().bases.push_back(std::move(each.second.first));
    bases.push_back(each.second.second);
  }
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
