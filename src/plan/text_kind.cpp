// SPDX-License-Identifier: BSL-1.0
// What kind of text it is: a plan, a report of one, or neither.
#include "analysis.hpp"
#include "lines.hpp"

#include <thidua/core/text.hpp>

#include <algorithm>
#include <iterator>
#include <string>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

// Whether a text that is none of its own speaks of a plan or of what is issued like one.
bool analysis::tells_of_plan() const {
  static const phrase_map papers = {{1, "kế hoạch"}, {1, "chỉ thị"}, {1, "công văn"}, {1, "hướng dẫn"}, {1, "thông báo"}, {1, "chương trình"}};
  if (spoken_block(in)) return false;
  for (std::size_t i = 0; i < in.size(); ++i)
    if (papers.at(in, i)) return true;
  return false;
}

void analysis::read_type() {
  const bool is_formal = out.type == text_type::plan;
  if (!is_formal && (spoken_block(in) || !paper().unread_type.empty())) return;
  const bool has_place = paper().issued.has_value();
  const bool closes = paper().signed_by.has_value() || !paper().recipients.empty();
  if (is_formal || has_place || closes) {
    // A report of what was done and what is laid before a superior launch nothing; a notice or a decision does where its title says so.
    static const std::string launches[] = {comparison_key("phát động"), comparison_key("kế hoạch"), comparison_key("tổ chức thi đua"), comparison_key("tổ chức đợt thi đua"), comparison_key("tổ chức các đợt thi đua"), comparison_key("tổ chức phong trào thi đua"), comparison_key("tổ chức các phong trào thi đua")};
    const std::string title = comparison_key(what().title);
    const auto type = paper().type;
    const bool may_launch = type == document_type::notice || type == document_type::decision;
    const bool is_other = type == document_type::proposal || (may_launch && std::none_of(std::begin(launches), std::end(launches), [&](const std::string& each) { return title.find(each) != std::string::npos; }));
    out.type = type == document_type::report ? text_type::report : is_other ? text_type::other : text_type::plan;
    return;
  }
  static const phrase issue("ban hành"), no("số"), here("tại đây"), emulation("thi đua"), following("Theo"), movement("phong trào thi đua"), peak_of("đợt thi đua");
  bool reported = false;
  std::size_t plan_number = in.size();    // token of "ban hành"
  std::size_t number_token = in.size();   // of the number behind it
  std::optional<document_type> reported_type;
  std::size_t followed = in.size();       // token of the number in "Theo Kế hoạch số …, phong trào thi đua …"
  std::optional<document_type> followed_type;
  std::size_t roman = 0;
  for (const block& each : in.blocks()) roman += each.label == label_kind::roman ? 1U : 0U;
  const stops told(in, [&](const word& each) { return each.hash == issue.hashes().front() || each.hash == following.hashes().front() || each.hash == here.hashes().front(); });
  for (std::size_t i = told.next(0); i < in.size(); i = told.next(i + 1)) {
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
    if (here.at(in, i) != 0 && heading) reported = true;
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
  // "Ngày 13/1, …" in a page of 14/01/2020: of the year of the page, or of the one before where the day is yet to come in that year.
  constexpr std::size_t page_head = 80;
  std::optional<date> page_day;
  for (std::size_t k = 0; k < std::min(begin, page_head) && !page_day; ++k)
    if (in.is_number(k))
      if (const auto day = day_at(in, k)) page_day = day->full();
  for (std::size_t k = begin; k < plan_number; ++k)
    if (const auto day = day_at(in, k); day && (day->full() || (page_day && day->first != day->begin && day->year == 0 && day->has_day()))) {
      auto found_day = day->full();
      if (!found_day) found_day = day->in_year(page_day->year());
      if (found_day && !day->full() && *page_day < *found_day) found_day = day->in_year(page_day->year() - 1);
      if (!found_day) continue;
      paper().issued = found_day;
      issued_span = in.span(day->begin, day->last);
      break;
    }
  std::size_t last = found->last;
  // Its own day may stand behind the number.
  if (in.is_mark(last, ',') && day_at(in, last + 1)) ++last;
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
  // "Công đoàn … đã ban hành Kế hoạch số …": whose plan it is; a headline may call it by less.
  static const phrase_map fillers = {{1, "đã"}, {1, "vừa"}, {1, "mới"}};
  std::size_t issuer_end = plan_number;
  while (issuer_end > begin + 1 && fillers.at(in, issuer_end - 1)) --issuer_end;
  constexpr std::size_t longest_name = 24;
  std::size_t issuer_first = issuer_end;
  for (std::size_t k = issuer_end; k > begin && issuer_end - k < longest_name; --k)
    if (in.is_word(k - 1) && in.word_at(k - 1).upper_first && body_end(in, k - 1) == issuer_end) issuer_first = k - 1;
  static const phrase_map organs = {{1, "Ban Thường vụ"}, {1, "Ban Chấp hành"}, {1, "BTV"}, {1, "BCH"}, {1, "Đoàn Chủ tịch"}};
  const std::size_t own_name = issuer_first + organs.at(in, issuer_first).length;
  const std::size_t headline_end = body_end(in, 0);
  const bool is_in_headline = own_name < issuer_end && comparison_key(in.clean(0, headline_end)).find(comparison_key(in.clean(own_name, issuer_end))) != std::string::npos;
  if (issuer_first < issuer_end && !is_in_headline && paper().issuer.empty()) paper().issuer = in.clean(issuer_first, issuer_end);
  // "Kế hoạch do đồng chí … - Chủ tịch Công đoàn ký".
  static const phrase_map addressed = {{1, "đồng chí"}, {1, "ông"}, {1, "bà"}};
  static const word_hash by = hash_of_word("do"), signs = hash_of_word("ký");
  for (std::size_t k = plan_number; k + 4 < in.size() && !paper().signed_by; ++k) {
    const auto address = in.hash(k) == by ? addressed.at(in, k + 1) : phrase_map::hit{};
    if (!address) continue;
    const std::size_t name = k + 1 + address.length;
    std::size_t name_end = name;
    constexpr std::size_t shortest = 2, longest_person = 5, longest_office = 14;
    while (name_end < name + longest_person && in.is_word(name_end) && in.word_at(name_end).upper_first && !positions().at(in, name_end)) ++name_end;
    const std::size_t office = name_end + (in.is_mark(name_end, ',') || in.is_dash(name_end) ? 1 : 0);
    if (name_end < name + shortest || office == name_end || !positions().at(in, office)) continue;
    std::size_t office_end = office;
    while (office_end < office + longest_office && in.is_word(office_end) && in.hash(office_end) != signs) ++office_end;
    const std::size_t verb = office_end + (in.is_mark(office_end, ',') ? 1 : 0);
    if (in.hash(verb) == signs) paper().signed_by = signature{.position = in.clean(office, office_end), .name = in.clean(name, name_end)};
  }
  if (in.hash(last) == about) ++last;
  if (in.hash(last) == about_doing) ++last;
  std::size_t end = last;
  // A list goes on behind its commas: "trong cán bộ, công chức, viên chức năm 2020"; the year is the title's end.
  const auto lists_on = [&](std::size_t comma) {
    constexpr std::size_t furthest = 20;
    static const phrase_map others = {{1, "nhằm"}, {1, "với"}, {1, "theo"}, {1, "trong đó"}, {1, "được"}, {1, "chia"}, {1, "yêu cầu"}, {1, "đề nghị"}, {1, "gồm"}, {1, "có"}, {1, "từ"}, {1, "đến"}, {1, "hướng"}, {1, "chào mừng"}, {1, "lập thành tích"}};
    for (std::size_t k = comma + 1; k < comma + furthest && (in.is_word(k) || in.is_mark(k, ',')) && !in[k].has(block_start); ++k) {
      if (year_at(in, k) != 0) return true;
      if (others.at(in, k) || (in.is_mark(k - 1, ',') && in.word_at(k).upper_first && !in.word_at(k).upper_all)) return false;
    }
    return false;
  };
  while (end < in.size() && end < last + longest && !in.is_mark(end, '.') && !(in.is_mark(end, ',') && !in.is_quote(end + 1) && !(end > last && in.is_quote(end - 1)) && !lists_on(end)) && !in.is_mark(end, ';') && !in.is_mark(end, ':') && !in[end].has(block_start)) ++end;
  if (end > last) what().title = in.clean(last, end);
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
