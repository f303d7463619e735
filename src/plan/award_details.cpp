// SPDX-License-Identifier: BSL-1.0
// What stands behind the name of an award: who is given it, who gives it, when, why.
#include "award_reader.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

bool award_reader::acts_at(std::size_t at) const { return words.was.at(in, at) != 0 || words.has.at(in, at) != 0 || words.verbs.at(in, at) || words.proposals.at(in, at) || words.aims.at(in, at) || (in.is_word(at) && !in.word_at(at).upper_first && !is_function_word(in.hash(at)) && !words.merits.at(in, at) && !words.occasions.at(in, at)); }

bool award_reader::names_recipient(std::size_t k) const {
  return words.to_whom.at(in, k) != 0 && (words.persons.at(in, k + 1) || words.peoples.at(in, k + 1) || words.counted.at(in, k + 1) || (in.is_number(k + 1) && words.counted.at(in, k + 2)) || body_end(in, k + 1) > k + 1);
}

std::size_t award_reader::recipients_end(std::size_t first) const {
  constexpr std::size_t longest = 20;
  // What stands behind "; " is one more of them where nothing else is told of it: "Tập thể Trạm Y tế; ông Lê Văn Sông, Trưởng thôn 2".
  const auto tells_nothing = [&](std::size_t at) {
    constexpr std::size_t longest_part = 16;
    for (std::size_t k = at; k < at + longest_part; ++k) {
      if (k >= in.size() || in[k].has(sentence_start) || in.is_mark(k, ';') || (in.is_mark(k, '.') && !in.joins(k + 1))) return true;
      if (in.is_mark(k, ':') || words.was.at(in, k) != 0 || words.has.at(in, k) != 0 || words.verbs.at(in, k) || words.proposals.at(in, k) || words.aims.at(in, k) || award_name_end(in, k) > k) return false;
    }
    return false;
  };
  // Behind a number of one kind stands one of another: "05 xã, 10 khu dân cư"; not what is given with it: "05 xã, 3 triệu đồng".
  static const phrase_map measures = {{1, "đồng"}, {1, "triệu"}, {1, "nghìn"}, {1, "ngàn"}, {1, "tỷ"}, {1, "trăm"}, {1, "điểm"}, {1, "bản"}, {1, "cuốn"}, {1, "quyển"}, {1, "suất"}, {1, "phần"}, {1, "giờ"}, {1, "phút"}, {1, "lần"}, {1, "lượt"}, {1, "năm"}, {1, "tháng"}, {1, "ngày"}, {1, "quý"}, {1, "đợt"}, {1, "tuần"}, {1, "giải"}, {1, "bằng khen"}, {1, "giấy khen"}, {1, "cờ"}};
  const auto may_count = [&](std::size_t at) { return in.is_number(first) && in.is_number(at) && in.digits(at) <= 3 && in.is_word(at + 1) && !in.joins(at + 1) && !measures.at(in, at + 1) && award_name_end(in, at + 1) == at + 1 && !is_function_word(in.hash(at + 1)); };
  // "30 xã, 50 tập thể, 100 cá nhân, hộ gia đình": the last without a number.
  const auto is_last_kind = [&](std::size_t at) {
    const auto kind = words.units_counted.at(in, at);
    const std::size_t behind = at + kind.length;
    return kind && in.is_number(first) && (!in.is_word(behind) || in[behind].has(block_start) || words.merits.at(in, behind) || words.occasions.at(in, behind) || year_at(in, behind) != 0);
  };
  // "… và đề nghị tặng …", "… và Bằng khen cho 05 cá nhân": something else is given.
  const auto is_next_act = [&](std::size_t at) {
    if (words.and_word.at(in, at) == 0) return false;
    static const phrase_map praises = {{1, "tuyên dương"}, {1, "biểu dương"}, {1, "tôn vinh"}, {1, "khen thưởng"}, {1, "thưởng"}, {1, "đăng"}, {1, "đưa tin"}, {1, "nhân rộng"}};
    if (words.proposals.at(in, at + 1) || words.verbs.at(in, at + 1) || praises.at(in, at + 1) || (begins_verb(in, at + 1) && !kind_at(at + 1))) return true;
    if (const std::size_t title = quoted_title_end(at + 1); title > at + 1 && words.to_whom.at(in, title + 1) != 0) return true;  // "và “Tàu văn hóa” cho …"
    const std::size_t behind = words.title.at(in, at + 1) != 0 && in.is_quote(at + 3) ? award_name_end(in, at + 4) : award_name_end(in, at + 1);
    constexpr std::size_t nearby = 10;  // its giver may stand between
    bool is_given = false;
    for (std::size_t k = behind; behind > at + 1 && k < behind + nearby && !is_given && (in.is_word(k) || in.is_quote(k)) && !in[k].has(block_start); ++k) is_given = words.to_whom.at(in, k) != 0;
    return is_given;
  };
  // "…, cá nhân được các đơn vị đề nghị".
  const auto proposes_behind = [&](std::size_t at) {
    constexpr std::size_t nearby = 8;
    for (std::size_t k = at + 1; k < at + nearby && in.is_word(k) && !in[k].has(sentence_start); ++k)
      if (words.proposals.at(in, k)) return !in.is_word(k + words.proposals.at(in, k).length);
    return false;
  };
  // "…, 02 cá nhân được UBND tỉnh tặng Bằng khen": they are told of anew.
  const auto is_told_of = [&](std::size_t at) {
    for (std::size_t k = at; k < at + longest && k < in.size() && !in[k].has(sentence_start) && !in.is_mark(k, ',') && !in.is_mark(k, ';') && !words.merits.at(in, k) && !words.occasions.at(in, k) && !is_next_act(k); ++k)
      if (words.verbs.at(in, k).meaning == 1 || (words.was.at(in, k) != 0 && !proposes_behind(k))) return true;
    return false;
  };
  // "Khoa Nội, Khoa Ngoại, Phòng Điều dưỡng": names, with no act behind them.
  // "20% tập thể, 30% cá nhân".
  const auto is_share = [&](std::size_t at) { return in.is_number(at) && in.is_mark(at + 1, '%') && kind_at(at + 2); };
  const auto is_name_like_first = [&](std::size_t from) {
    if (!in.is_word(first) || !in.word_at(first).upper_first || !in.is_word(from) || !in.word_at(from).upper_first || in[from].has(block_start)) return false;
    const std::size_t body = body_end(in, from);
    return in.hash(from) == in.hash(first) || (body > from && !acts_at(body));
  };
  static const phrase_map all_of = {{1, "các"}, {1, "những"}, {1, "toàn thể"}};
  const bool is_plural = in.is_number(first) || all_of.at(in, first);
  const auto goes_on = [&](std::size_t at) {
    static const phrase_map limits = {{1, "không quá"}, {1, "tối đa"}, {1, "từ"}, {1, "ít nhất"}, {1, "khoảng"}};  // "…, không quá 20 cá nhân"
    const auto limit = limits.at(in, at + 1);
    const bool names_one = (limit && counts_at(at + 1 + limit.length)) || counts_at(at + 1) || may_count(at + 1) || is_last_kind(at + 1) || (is_plural && shares_number(at)) || (is_share(first) && is_share(at + 1)) || names_person(at + 1) || words.counted.at(in, at + 1);
    if (in.is_mark(at, ';')) return names_one && !in[at + 1].has(block_start) && tells_nothing(at + 1);
    // "ông Lê Văn Sông, Trưởng thôn 2": what the one before the comma is.
    return in.is_mark(at, ',') && !is_told_of(at + 1) && (names_one || is_name_like_first(at + 1) || (in.is_word(at + 1) && in.word_at(at + 1).upper_first && is_office(at + 1) && person_before(at) < at));
  };
  static const phrase_map of_merits = {{1, "về thành tích"}, {1, "về việc"}, {1, "về những thành tích"}};
  std::size_t end = first;
  while (end < first + longest && end < in.size() && !in[end].has(block_start) && !is_next_act(end) && ((!in.is_mark(end, ',') && !in.is_mark(end, ';')) || is_inside_number(end) || goes_on(end)) && (!in.is_mark(end, '.') || is_inside_number(end)) && !in.is_mark(end, '(') && !in.is_quote(end) && !words.merits.at(in, end) && !words.occasions.at(in, end) && words.with_merit.at(in, end) == 0 && !of_merits.at(in, end) && year_at(in, end) == 0) ++end;
  return end;
}

bool award_reader::ends_clause(std::size_t k) const { return k >= in.size() || in[k].has(line_start) || ((in.is_mark(k, ',') || in.is_mark(k, ';') || in.is_mark(k, '.')) && !(in.is_number(k + 1) && in.joins(k + 1))); }

bool award_reader::is_part_of_year(std::size_t k) const {
  static const word_set parts = {"đầu", "cuối", "giữa"};
  return year_at(in, k) != 0 && k > 0 && in.is_word(k - 1) && (parts.contains(in.hash(k - 1)) || roman_value(in.word_at(k - 1).raw) != 0);
}

bool award_reader::is_year_of_award(std::size_t k) const {
  if (year_at(in, k) == 0 || is_part_of_year(k)) return false;
  static const word_set bounds = {"từ", "đến"};
  static const word_hash to = hash_of_word("đến"), year = hash_of_word("năm");
  if (k > 0 && (bounds.contains(in.hash(k - 1)) || in.is_number(k - 1))) return false;
  const std::size_t behind = k + 2;
  const bool joins = in.is_dash(behind) || in.is_mark(behind, ',') || in.hash(behind) == to || words.and_word.at(in, behind) != 0;
  return !joins || in.digits(behind + 1 + (in.hash(behind + 1) == year ? 1U : 0U)) != 4;
}

bool award_reader::is_limit(std::size_t k) const {
  static const phrase_map limits = {{1, "mỗi"}, {1, "không quá"}, {1, "tối đa"}};
  return in.is_mark(k, ',') && limits.at(in, k + 1);
}

std::size_t award_reader::counted_behind(std::size_t giver) const {
  static const phrase_map verbs_of_giving = {{1, "tặng"}, {1, "xét tặng"}, {1, "đề nghị tặng"}, {1, "trao tặng"}, {1, "tặng cho"}, {1, "xét tặng cho"}};
  static const phrase_map limits = {{1, "không quá"}, {1, "tối đa"}};
  const bool is_led = in.is_mark(giver, ':') && !in[giver + 1].has(block_start);
  const std::size_t verb = giver + (is_led ? 1U : 0U);
  const std::size_t first = verb + verbs_of_giving.at(in, verb).length, number = first + limits.at(in, first).length;
  if (first == giver || (!is_led && number != first)) return giver;
  const bool is_share = number != first && in.is_number(number) && in.is_mark(number + 1, '%') && in.is_word(number + 2);
  return counts_at(number) || is_share ? first : giver;
}

bool award_reader::leads_to_list(std::size_t k) const {
  static const phrase_map leads = {{1, "có danh sách"}, {1, "danh sách"}, {1, "theo danh sách"}, {1, "kèm theo"}, {1, "kèm danh sách"}};
  return in.is_mark(k, '(') && leads.at(in, k + 1);
}

bool award_reader::is_given_more(std::size_t k) const {
  constexpr std::size_t longest_giver = 16;
  if (!in.is_mark(k, ',') || words.was.at(in, k + 1) == 0) return false;
  for (std::size_t at = k + 2; at < k + longest_giver && in.is_word(at) && !in[at].has(sentence_start); ++at)
    if (words.verbs.at(in, at).meaning == 1) return true;
  return false;
}

std::string award_reader::without_quotes(std::size_t first, std::size_t last) const { return in.is_quote(first) && in.is_quote(last - 1) && last > first + 2 ? in.clean(first + 1, last - 1) : in.clean(first, last); }

std::size_t award_reader::read_behind(award_mention& fresh, std::size_t name, std::size_t end, std::size_t last, bool is_handed_over) const {
  constexpr std::size_t longest = 60;
  for (std::size_t k = last; k < last + longest && k < text.closing_begin && !in[k].has(sentence_start);) {
    if (in.is_quote(k) && fresh.reason.empty()) {
      const quotation* const quoted = in.quotation_at(k);
      if (quoted == nullptr || quoted->close > k + 30) break;
      if (!fresh.recipient.empty() && words.to_whom.at(in, quoted->close + 1) != 0) break;  // "… và “Tàu văn hóa” cho …": the next title
      fresh.reason = in.clean(k + 1, quoted->close);
      end = k = quoted->close + 1;
      continue;
    }
    if (in.is_mark(k, ',') && fresh.recipient.empty()) {  // "Bằng khen, cho 10 tập thể", "Giấy khen, kèm tiền thưởng, cho …"
      static const word_hash with_it = hash_of_word("kèm");
      std::size_t aside = k;
      constexpr std::size_t longest_aside = 10;
      if (in.hash(k + 1) == with_it)
        for (std::size_t at = k + 2; at < k + longest_aside && aside == k && !in[at].has(sentence_start); ++at)
          if (in.is_mark(at, ',')) aside = at;
      if (words.to_whom.at(in, aside + 1) != 0 && !in[aside + 1].has(block_start)) {
        k = aside + 1;
        continue;
      }
    }
    // "Bằng khen: 02 tập thể, 05 cá nhân", "tặng Giấy khen 02 tập thể", "tặng Giấy khen các tập thể, cá nhân …".
    static const phrase_map all_of = {{1, "các"}, {1, "những"}};
    const bool is_list = in.is_mark(k, ':') && !in[k + 1].has(block_start);
    const std::size_t named = is_list ? k + 1 : k;
    static const phrase_map one_of = {{1, "tập thể"}, {1, "cá nhân"}, {1, "gia đình"}, {1, "hộ gia đình"}};
    const auto one = one_of.at(in, named);
    const bool names_one = is_list && one && in.is_word(named + one.length) && in.word_at(named + one.length).upper_first;  // ": Tập thể Trạm Y tế"
    if ((is_list || k == end) && fresh.recipient.empty() && (names_one || counts_at(named) || names_person(named) || (in.is_number(named) && in.digits(named) <= 4 && words.counted.at(in, named + 1)) || (!is_list && all_of.at(in, named) && words.counted.at(in, named + 1)))) {
      end = k = recipients_end(named);
      fresh.recipient = in.clean(named, end);
      if (is_list) break;
      continue;
    }
    if (const std::size_t counted = k == end && fresh.recipient.empty() ? counted_behind(k) : k; counted != k) {  // "…: xét tặng 01 đơn vị"
      end = k = recipients_end(counted);
      fresh.recipient = in.clean(counted, end);
      continue;
    }
    if (k == end && fresh.giver.empty() && words.of.at(in, k) == 0)  // "Giấy khen LĐLĐ tỉnh: 3 cá nhân"
      if (const std::size_t giver = giver_behind(k); giver > k && (in.is_mark(giver, ':') || words.to_whom.at(in, giver) != 0 || counts_at(giver))) {
        fresh.giver = in.clean(k, giver);
        end = k = giver;
        continue;
      }
    if (in.is_mark(k, ',') || in.is_mark(k, ';') || in.is_mark(k, '.') || in.is_mark(k, ':')) break;
    if (words.by_whom.at(in, k) != 0)  // "Kỷ niệm chương do Tổng công ty trao tặng"
      if (const std::size_t body = body_end(in, k + 1); body > k + 1)
        if (const auto given = words.verbs.at(in, body); given && given.meaning == 1) {
          if (fresh.giver.empty()) fresh.giver = in.clean(k + 1, body);
          end = k = body + given.length;
          continue;
        }
    if (k > name + 1 && (words.verbs.at(in, k) || award_name_end(in, k) > k || (words.title.at(in, k) != 0 && in.is_quote(k + 2)))) break;
    if (words.of.at(in, k) != 0 && (fresh.giver.empty() || is_handed_over) && k <= last + 3) {
      if (const std::size_t body = body_or_head_end(k + 1); body > k + 1) {
        fresh.giver = in.clean(k + 1, body);
        end = k = body;
        continue;
      }
    }
    if (const int year = year_at(in, k)) {
      fresh.year = year;
      end = k = k + 2;
      continue;
    }
    if (const auto whom = words.to_whoms.at(in, k)) {
      const std::size_t who = k + whom.length;
      std::size_t body = body_end(in, who);
      if (body == who) {  // "cho tập thể …": to the next mark
        body = recipients_end(who);
      } else {  // "Đội Quản lý vận hành số 2": the small words that still belong to the name
        std::size_t rest = body;
        while (rest < body + 6 && in.is_word(rest) && !in[rest].has(block_start) && !in.word_at(rest).upper_first && !is_function_word(in.hash(rest)) && !words.merits.at(in, rest) && year_at(in, rest) == 0) ++rest;
        if (in.is_number(rest) && rest > body && in.digits(rest) <= 3) body = rest + 1;
        // "cho Công đoàn Cảng và 02 cá nhân": more of them, of whom nothing else is told.
        constexpr int most_groups = 8;
        for (int more = 0; more < most_groups && (in.is_mark(body, ',') || words.and_word.at(in, body) != 0) && !in[body + 1].has(block_start); ++more) {
          const std::size_t next_one = body + 1;
          const std::size_t behind = counts_at(next_one) || names_person(next_one) ? recipients_end(next_one) : in.word_at(next_one).upper_first ? body_end(in, next_one) : next_one;
          bool is_one = behind > next_one && !acts_at(behind);
          for (std::size_t at = next_one; at < behind && is_one; ++at) is_one = words.was.at(in, at) == 0 && words.has.at(in, at) == 0 && !words.verbs.at(in, at) && !words.proposals.at(in, at);
          if (!is_one) break;
          body = behind;
        }
      }
      fresh.recipient = in.clean(who, body);
      end = k = body;
      continue;
    }
    if (words.merits.at(in, k) && fresh.reason.empty()) {
      std::size_t reason = k;
      while (reason < k + 40 && !in[reason].has(sentence_start) && !in.is_mark(reason, ';') && !in.is_mark(reason, '.') && !is_year_of_award(reason) && !is_given_more(reason) && !leads_to_list(reason) && !is_limit(reason)) {
        // The last of several: "từ năm 2017 đến năm 2018", "năm 2017 - 2018".
        if (const int year = year_at(in, reason)) fresh.year = year;
        else if (in.digits(reason) == 4 && reason > k + 3 && year_at(in, reason - 3) != 0 && !is_year_of_award(reason - 3)) fresh.year = in.number(reason);
        ++reason;
      }
      while (reason > k && (in.is_mark(reason - 1, ',') || is_function_word(in.hash(reason - 1)))) --reason;
      fresh.reason = in.clean(k, reason);
      end = k = reason;
      continue;
    }
    if ((words.about.at(in, k) != 0 || words.in_review.at(in, k) != 0 || words.with_merit.at(in, k) != 0) && fresh.reason.empty()) {
      std::size_t reason = k + 1;
      while (reason < k + 40 && !in[reason].has(sentence_start) && !in.is_mark(reason, ';') && !in.is_mark(reason, '.') && !names_recipient(reason) && !is_given_more(reason) && !leads_to_list(reason) && !(in.is_mark(reason, ',') && in.is_word(reason + 1) && (in.word_at(reason + 1).upper_first || award_name_end(in, reason + 1) > reason + 1))) ++reason;
      const std::size_t behind = reason;
      if (names_recipient(reason) && reason > k + 3 && year_at(in, reason - 2) != 0) {  // "… năm 2018 cho bà Lê Thị C"
        fresh.year = year_at(in, reason - 2);
        if (is_year_of_award(reason - 2)) reason -= 2;
      }
      fresh.reason = without_quotes(k + 1, reason);
      end = k = behind;
      continue;
    }
    ++k;
  }
  return end;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
