// SPDX-License-Identifier: BSL-1.0
// Awards that a text says are given, proposed or aimed at.
#include "award_reader.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

static bool is_of_papers(const source& in, std::size_t place) {
  static const phrase_map proposals = {{1, "đề nghị"}, {1, "đề nghị xét"}, {1, "xét"}, {1, "đề xuất"}, {1, "khen thưởng"}};
  static const phrase_map papers = {{1, "hồ sơ"}, {1, "tờ trình"}, {1, "biểu mẫu"}, {1, "mẫu đơn"}, {1, "thủ tục"}};
  const auto ends_at = [&](const phrase_map& phrases, std::size_t at) {
    for (std::size_t length = 3; length >= 1; --length)
      if (at >= length && phrases.at(in, at - length).length == length) return length;
    return std::size_t{0};
  };
  return ends_at(papers, place - ends_at(proposals, place)) != 0;
}

// Whether what the verb at the place says is not done, "Không đề nghị tặng …", or only where a rule is kept, "… mới được xét tặng …".
static bool is_denied(const source& in, std::size_t place) {
  static const phrase_map helpers = {{1, "đề nghị"}, {1, "xét"}, {1, "đề xuất"}, {1, "được"}, {1, "trình"}};
  static const word_hash only_then = hash_of_word("mới"), was = hash_of_word("được"), no = hash_of_word("không"), not_yet = hash_of_word("chưa");
  std::size_t first = place;
  for (bool goes_on = true; goes_on;) {
    goes_on = false;
    for (std::size_t length = 1; length <= 2 && !goes_on && first > length; ++length)
      if (helpers.at(in, first - length).length == length && !in[first].has(sentence_start)) {
        first -= length;
        goes_on = true;
      }
  }
  if (first == 0 || in[first].has(sentence_start)) return false;
  return in.hash(first - 1) == no || in.hash(first - 1) == not_yet || (in.hash(first - 1) == only_then && in.hash(first) == was);
}

std::size_t award_reader::told_alone(std::size_t i) const {
  const std::size_t name = words.title.at(in, i) != 0 && in.is_quote(i + 2) ? i + 3 : i;
  std::size_t behind = award_name_end(in, name);
  // "Danh hiệu “Chiến sĩ tiên tiến”: 100 đồng chí; “Đơn vị quyết thắng”: 03 đơn vị".
  if (behind != name && in.is_quote(behind) && name > 0 && in.is_quote(name - 1) && in.is_mark(behind + 1, ':') && !in[behind + 2].has(block_start) && (counts_at(behind + 2) || (in.is_number(behind + 2) && in.digits(behind + 2) <= 4 && words.counted.at(in, behind + 3)))) return name;
  // "Cờ thi đua của UBND tỉnh: 01 đơn vị dẫn đầu", "Bằng khen của Tổng công ty về thành tích … cho bà …".
  if (name == i && behind != i) {
    const std::size_t giver = giver_behind(behind);
    if (in.is_mark(giver, ':') && in.is_number(giver + 1) && in.digits(giver + 1) <= 4 && !in[giver + 1].has(block_start) && (counts_at(giver + 1) || words.counted.at(in, giver + 2) || (giver > behind && in.digits(giver + 1) <= 3 && ends_clause(giver + 2)))) return name;
    // "10 Giấy khen của Cục trưởng": how many of them.
    const bool has_count = i > 0 && in.is_number(i - 1) && in.digits(i - 1) <= 3;
    const std::size_t first = has_count ? i - 1 : i;
    static const phrase there_are("có");
    const bool begins = in[first].has(sentence_start) || (has_count && there_are.at(in, first - 1) != 0) || in.is_mark(first - 1, ';') || in.is_mark(first - 1, ':');
    if (giver > behind + 1 && begins && counted_behind(giver) != giver) return name;
    if (has_count && begins && words.of.at(in, behind) != 0 && giver > behind + 1 && ends_clause(giver)) return name;
    constexpr std::size_t longest_clause = 40;
    if (giver > behind + 1 && begins)
      for (std::size_t k = giver; k < giver + longest_clause && !in[k].has(sentence_start) && !in.is_mark(k, ';'); ++k)
        if (names_recipient(k)) return name;
  }
  if (name == i && words.order.at(in, i) == 0) return in.size();
  if (behind == name) return in.size();
  if (name != i) return in.is_quote(behind) && words.to_whom.at(in, behind + 1) != 0 ? name : in.size();
  if (in.is_mark(behind, ',')) ++behind;
  const std::size_t year = in.is_mark(behind, '(') ? behind + 1 : year_at(in, behind) != 0 ? behind + 1 : in.size();
  return in.digits(year) == 4 && text.what().year && in.number(year) <= *text.what().year ? name : in.size();
}

std::size_t award_reader::counted_title_begin(std::size_t i) const {
  static const phrase_map there_are = {{1, "có"}, {1, "có được"}};
  static const phrase_map measures = {{1, "ít nhất"}, {1, "tối thiểu"}, {1, "trên"}, {1, "từ"}};
  const auto called = award_names().at(in, i);
  if (called.meaning != award_title || i < 2 || !in.is_number(i - 1) || in.digits(i - 1) > 3) return i;
  if (const std::size_t end = award_name_end(in, i); !ends_clause(end) && words.and_word.at(in, end) == 0) return i;
  std::size_t first = i - 1;
  for (std::size_t length = 2; length >= 1 && first == i - 1; --length)
    if (first > length && measures.at(in, first - length).length == length) first -= length;
  for (std::size_t length = 2; length >= 1; --length)
    if (first >= length && there_are.at(in, first - length).length == length) return first;
  // "phấn đấu 5 Chiến sĩ thi đua cơ sở", and what is joined to that.
  for (std::size_t length = 2; length >= 1; --length)
    if (first >= length && words.aims.at(in, first - length).length == length) return first;
  // "Cá nhân: 25 Lao động tiên tiến": what an item says alone, or behind its colon.
  if (first == i - 1 && text.out.type == text_type::plan && (in[first].has(sentence_start) || (in.is_mark(first - 1, ':') && !in[first].has(block_start)))) return first;
  return now.counts_titles && first == now.behind + 1 && (in.is_mark(now.behind, ',') || in.is_mark(now.behind, ';') || words.and_word.at(in, now.behind) != 0) ? first : i;
}

void award_reader::read() {
  std::optional<int> lasting_year;     // of the sentence so far
  std::optional<int> paragraph_year;  // "Năm 2021, …": what its first sentence begins with
  // Where nothing is given yet, what all below begins with.
  static const word_set starts = [] {
    const award_words& of_awards = words_of_awards();
    word_set all;
    for (const phrase_map* each : {&of_awards.verbs, &of_awards.proposals, &of_awards.aims}) all.insert(each->firsts());
    all.insert(hash_of_word("hình"));  // "Hình thức" over a column
    for (const phrase* each : {&of_awards.was, &of_awards.has, &of_awards.title, &of_awards.order}) all.insert(each->hashes().front());
    all.insert(award_name_firsts());
    return all;
  }();
  static const word_hash year_word = hash_of_word("năm");  // `year_at`
  const stops asked(in, [](const word& each) { return each.hash == year_word || starts.may_contain(each.hash); }, stops::sentences | stops::clauses);
  const auto next = [&](std::size_t i) { return now.gives || now.behind != 0 ? i + 1 : asked.next(i + 1); };
  for (std::size_t i = asked.next(0); i < text.closing_begin; i = next(i)) {
    if (in[i].has(sentence_start)) {
      now = {};
      sentence = i;
      if (in[i].has(block_start)) paragraph_year.reset();
      if (const block& own = in.blocks()[in.block_of(i)]; i == own.body && year_at(in, i) != 0) paragraph_year = year_at(in, i);
      lasting_year = paragraph_year;
    }
    // "…; ông Lê Văn Tám được …", "… Bằng khen, 12 cá nhân được …": the next clause has a subject of its own.
    if (in.is_mark(i, ';') || (now.behind != 0 && i >= now.behind && sentence < now.behind && (in.is_mark(i, ',') || words.and_word.at(in, i) != 0))) {
      static const phrase_map goes_on = {{1, "được"}, {1, "đã được"}, {1, "và được"}, {1, "đã"}, {1, "và"}};
      static const phrase there_are("có");
      const bool is_list = !in.is_mark(i, ';');
      const std::size_t longest_clause = is_list ? 16 : 40;
      static const phrase of_them("trong đó");
      const bool may_begin = !goes_on.at(in, i + 1) && !words.verbs.at(in, i + 1) && !in[i + 1].has(block_start) && (!(is_list && is_function_word(in.hash(i + 1))) || of_them.at(in, i + 1) != 0 || (there_are.at(in, i + 1) != 0 && in.is_number(i + 2)));
      const auto joins_more = [&](std::size_t k) { return words.peoples.at(in, k + 1) || (in.is_number(k + 1) && words.counted.at(in, k + 2)); };  // "cán bộ, chiến sĩ …"
      bool is_clause = !is_list && there_are.at(in, i + 1) != 0;  // "…; có ít nhất 3 …"
      const bool counts_anew = !is_list && in.is_number(i + 1);      // "…; 01 sáng kiến đề nghị … tặng …"
      for (std::size_t k = i + 1; k < i + longest_clause && may_begin && !is_clause && !in[k].has(sentence_start) && !in.is_mark(k, ';') && !(is_list && in.is_mark(k, ',') && !joins_more(k)); ++k) is_clause = words.was.at(in, k) != 0 || (k > i + 1 && (now.behind != 0 || !is_list) && words.verbs.at(in, k).meaning == 2) || (counts_anew && k > i + 2 && words.proposals.at(in, k));
      if (is_clause) {
        now.recipient.clear();
        now.giver.clear();
        now.gives = false;
        sentence = i + 1;
      }
    }
    static const word_set over_columns = {"danh", "hình"};
    if (over_columns.contains(in.hash(i)) && (in.is_mark(i - 1, '|') || in[i].has(line_start) || is_apart(in, i)))
      if (const std::size_t behind = read_table(i); behind != i) {
        now = {};
        i = behind - 1;
        continue;
      }
    if (in.is_mark(i, ',')) now.comma = i;
    if (const int year = year_at(in, i)) lasting_year = year;
    // "tặng danh hiệu “A” cho 12 thôn, “B” cho 5 hộ": the list of titles goes on.
    constexpr std::size_t longest_aside = 10;
    const std::size_t joint = now.quotes_titles && in.is_quote(i) ? i - 1 : in.size();
    const bool goes_on_at_once = joint == now.behind || (joint < in.size() && in.is_mark(now.behind, '(') && in.is_mark(joint - 1, ')') && joint - now.behind <= longest_aside);  // "… 125 hộ (96,15%); “B” …"
    const bool lists_title = goes_on_at_once && (in.is_mark(joint, ',') || in.is_mark(joint, ';') || words.and_word.at(in, joint) != 0) && words.to_whom.at(in, quoted_title_end(i) + 1) != 0;
    if ((!in.is_word(i) && !lists_title) || (!now.gives && !lists_title && !starts.may_contain(in.hash(i)))) continue;
    if (words.proposals.at(in, i) && now.status == award_status::given) now.status = award_status::proposed;
    if (words.aims.at(in, i)) now.status = award_status::target;
    // "X đã được …", "X đã đạt …": who the award goes to stands before the verb.
    const bool is_active = words.has.at(in, i) != 0 && words.verbs.at(in, i + 1).meaning == 1;  // "X đã tặng …": who gives it does
    const auto note_anew = [&] {  // "Có 15 tập thể được khen, trong đó 02 tập thể được tặng …": the nearest one, where there is one
      const std::string before = std::exchange(now.recipient, {});
      note_recipient(i);
      if (now.recipient.empty()) now.recipient = before;
      now.noted = i;
    };
    const bool may_be_another = now.behind <= now.noted && now.comma > now.noted;
    if (words.has.at(in, i) != 0 && !is_active) {
      note_recipient(i);
      now.noted = i;
    } else if (words.was.at(in, i) != 0 && (now.recipient.empty() || may_be_another)) {
      note_anew();
    }
    auto verb = words.verbs.at(in, i);
    // "công nhận", "ghi nhận", "xác nhận": nobody receives anything.
    static const word_hash receive = hash_of_word("nhận");
    static const word_set not_received = {"công", "ghi", "xác", "chứng", "thừa", "cảm", "tiếp", "nhìn"};
    if (verb && in.hash(i) == receive && i > 0 && not_received.contains(in.hash(i - 1))) verb = {};
    // "đề nghị UBND huyện xét 05 Cờ thi đua", "đề nghị UBND huyện 05 Cờ thi đua": the one who is asked gives it.
    std::size_t asked_giver = in.size();
    if (const auto proposal = words.proposals.at(in, i); proposal && !verb) {
      static const phrase_map reviews = {{1, "xét"}, {1, "xem xét"}, {1, "quyết định"}};
      const std::size_t giver = i + proposal.length;
      const std::size_t body = in.is_word(giver) && in.word_at(giver).upper_first ? body_end(in, giver) : giver;
      const std::size_t behind = body + reviews.at(in, body).length;
      if (body > giver && in.is_number(behind) && in.digits(behind) <= 3 && award_name_end(in, behind + 1) > behind + 1) {
        asked_giver = giver;
        verb = {1, behind - i};
      }
    }
    now.is_told = now.is_told || words.has.at(in, i) != 0 || words.was.at(in, i) != 0 || (verb && verb.meaning == 2);
    if (verb && verb.meaning == 2 && (now.recipient.empty() || may_be_another)) note_anew();
    std::size_t name = in.size(), title_end = 0;
    bool is_counted_title = false;
    // "hồ sơ đề nghị tặng Bằng khen": the papers of an award, not one that is given or proposed.
    if (verb && verb.meaning == 1 && (is_of_papers(in, i) || is_denied(in, i))) {
      now.gives = false;
      i = std::max(i, award_name_end(in, i + verb.length) - 1);
      continue;
    }
    if (verb) {
      std::size_t at = i + verb.length;
      const bool is_titled = words.title.at(in, at) != 0;
      if (is_titled) at += 2;
      if (is_titled && verb.meaning == 1) title_end = quoted_title_end(at);
      while (in.is_quote(at) || in.is_number(at)) ++at;
      if (given_name_end(at) > at || title_end > at) {
        now.gives = true;
        now.verb = i;
        name = at;
        const std::string giver_above = std::exchange(now.giver, {});
        if (verb.meaning == 1) {
          const giver_place by = asked_giver != in.size() ? giver_place{asked_giver, body_end(in, asked_giver), false} : giver_before(i);
          // "… tặng Cờ thi đua cho X, tặng Bằng khen cho Y": the same one gives again.
          const bool gives_again = by.first == by.last && now.behind != 0 && i == now.behind + 1 && (in.is_mark(i - 1, ',') || in.is_mark(i - 1, ';') || words.and_word.at(in, i - 1) != 0);
          if (by.first < by.last) now.giver = in.clean(by.first, by.last);
          if (gives_again) now.giver = giver_above;
          award_place place;
          place.giver = in.span(by.first, by.last);
          // "Thừa ủy quyền của Chủ tịch nước, đồng chí Bí thư Tỉnh ủy trao …": who hands it over does not give it.
          static const phrase_map on_behalf = {{1, "thừa ủy quyền"}, {1, "thừa ủy quyền của"}, {1, "được ủy quyền của"}};
          const std::size_t principal = sentence + on_behalf.at(in, sentence).length;
          if (const std::size_t end_of_principal = principal > sentence ? body_or_head_end(principal) : principal; end_of_principal > principal) {
            now.giver = in.clean(principal, end_of_principal);
            place.giver = in.span(principal, end_of_principal);
          }
          place.has_two_givers = by.are_two;
          text.awards.push_back(place);
        }
      } else {
        // "đạt danh hiệu “Hoàn thành xuất sắc nhiệm vụ”": the name is quoted.
        const bool is_title = is_titled || (verb.length >= 3 && words.title.at(in, i + verb.length - 2) != 0);
        const std::size_t open = is_title ? i + verb.length + (is_titled ? 2 : 0) : in.size();
        // "đạt danh hiệu Giáo viên dạy giỏi": a name of words alone, that begins with a capital.
        static const word_set behind_title = {"trở", "tăng", "giảm", "chiếm", "liên", "năm", "nhiều", "hằng", "hàng", "lần", "nhân", "đợt", "gồm", "thuộc"};
        constexpr std::size_t longest_title = 10;
        title_end = open;
        if (in.is_word(open) && in.word_at(open).upper_first)
          while (title_end < open + longest_title && in.is_word(title_end) && !(title_end > open && in[title_end].has(block_start)) && !is_function_word(in.hash(title_end)) && !behind_title.contains(in.hash(title_end)) && !words.merits.at(in, title_end) && !words.verbs.at(in, title_end)) ++title_end;
        if (title_end >= open + 2 && title_end < open + longest_title && title_end < in.size() && !now.recipient.empty()) {
          award_mention fresh{.name = in.clean(open, title_end), .recipient = now.recipient, .year = lasting_year, .status = now.status, .span = in.span(i, title_end)};
          if (const int year = year_at(in, title_end)) fresh.year = year;
          now.behind = title_end;
          text.out.awards.push_back(std::move(fresh));
          text.awards.resize(text.out.awards.size());
          i = title_end - 1;
          continue;
        }
        if (const std::size_t last = quoted_title_end(open); last > open) {
          award_mention fresh{.name = in.clean(open + 1, last), .recipient = now.recipient, .year = lasting_year, .status = now.status, .span = in.span(i, last)};
          now.behind = last + 1;
          if (verb.meaning == 2 || !fresh.recipient.empty()) text.out.awards.push_back(std::move(fresh));
          text.awards.resize(text.out.awards.size());
          i = last;
          continue;
        }
        title_end = 0;
      }
    } else if (lists_title) {
      name = i + 1;
      title_end = quoted_title_end(i);
    } else if (now.gives && award_name_end(in, i) > i && i <= now.verb + 120) {
      name = i;  // the list goes on
    } else if (const std::size_t alone = told_alone(i); alone != in.size()) {
      name = alone;
    } else if (const std::size_t count = counted_title_begin(i); count != i) {
      // "có ít nhất 3 Chiến sĩ thi đua cơ sở": how many there are of a title; whose it is is not said.
      static const phrase_map least = {{1, "ít nhất"}, {1, "tối thiểu"}, {1, "trên"}, {1, "từ"}};
      is_counted_title = true;
      if (count != now.behind + 1) now.is_told = !in[count].has(sentence_start) && !in.is_mark(count - 1, ':');
      if (now.status == award_status::given && least.at(in, count)) now.status = award_status::target;
      name = i;
    }
    if (name == in.size()) continue;
    std::size_t end = std::max(given_name_end(name), title_end);
    // "… đạt CSTĐ cơ sở, 2 CSTĐ cấp tỉnh": others, whom the number before the name counts.
    if (!verb && in.is_number(name - 1) && !now.recipient.empty() && now.recipient.front() >= '0' && now.recipient.front() <= '9') {
      now.recipient.clear();
      is_counted_title = award_names().at(in, name).meaning == award_title;
    }
    // The giver before the verb gives what follows it at once, and what is joined to that by a comma: "tặng Cờ thi đua cho 02 đơn vị, Bằng khen cho 05 cá nhân".
    const bool is_joined = now.behind != 0 && (name == now.behind + 1 || lists_title || (words.title.at(in, now.behind + 1) != 0 && name <= now.behind + 4)) && (in.is_mark(now.behind, ',') || words.and_word.at(in, now.behind) != 0);
    award_mention fresh{.name = in.clean(name, end), .recipient = now.recipient, .giver = verb || is_joined ? now.giver : std::string(), .year = lasting_year, .status = now.status};
    // What a plan says is given, with nobody who did and no year behind it, is yet to be: "Khen thưởng: tặng Giấy khen cho 10 tập thể".
    const bool is_ahead = text.out.type == text_type::plan && now.status == award_status::given && !now.is_told && now.giver.empty() && words.order.at(in, name) == 0 && !(lasting_year && text.what().year && *lasting_year < *text.what().year);
    std::size_t last = end;
    if (award_names().at(in, name).meaning == award_title && name > 0 && in.is_quote(name - 1)) {  // “Chiến sĩ thi đua ngành”: all that is quoted
      constexpr std::size_t longest_rest = 6;
      std::size_t close = end;
      while (close < end + longest_rest && in.is_word(close) && !in[close].has(block_start)) ++close;
      if (close > end && in.is_quote(close)) {
        fresh.name = in.clean(name, close);
        end = last = close;
      }
    }
    if (in.is_quote(last) && name > 0 && in.is_quote(name - 1)) end = ++last;
    if (words.order.at(in, name) != 0 && in.is_mark(last, '(') && in.digits(last + 1) == 4 && in.is_mark(last + 2, ')')) {  // "(2019)"
      fresh.year = in.number(last + 1);
      end = last = last + 3;
    }
    if (words.unit.at(in, last) != 0) last += 2;
    // "Phó Chủ tịch UBND tỉnh đã trao Bằng khen của Chủ tịch UBND tỉnh": who hands it over does not give it.
    static const word_hash hands_over = hash_of_word("trao");
    end = read_behind(fresh, name, end, last, verb && in.hash(i) == hands_over);
    const std::size_t first = verb ? i : name;
    if (fresh.recipient.empty() && verb && verb.meaning == 1) {
      const std::size_t giver = asked_giver != in.size() ? asked_giver : giver_before(i).first;
      const auto proposed = proposed_before(giver);
      if (proposed.first < proposed.second) {
        fresh.recipient = now.proposed = in.clean(proposed.first, proposed.second);
      } else if (giver < i && now.behind != 0 && giver == now.behind + 1 && (in.is_mark(now.behind, ',') || words.and_word.at(in, now.behind) != 0)) {
        fresh.recipient = now.proposed;  // "…, UBND xã tặng Giấy khen": to the same
      }
    }
    // "…, 01 đơn vị xếp thứ Nhì tặng Bằng khen": those a number counts give nothing.
    if (fresh.recipient.empty() && fresh.giver.empty() && verb && verb.meaning == 1 && asked_giver == in.size()) {
      const std::size_t counts = clause_begin(i);
      constexpr std::size_t longest_group = 8;
      if (counts_at(counts) && i - counts <= longest_group && names_counted(counts + 1, i)) fresh.recipient = in.clean(with_counted(counts), i);
    }
    if (is_ahead && !(fresh.year && text.what().year && *fresh.year < *text.what().year)) fresh.status = award_status::proposed;
    fresh.span = in.span(first, end);
    constexpr std::size_t most = 100'000;
    // Who gives it, or who is given it: a rule that awards may be given is none.
    const bool is_aim = verb && verb.meaning == 2 && now.status == award_status::target;  // "phấn đấu đạt danh hiệu …"
    const bool is_past = words.order.at(in, name) != 0 && fresh.year && !verb && !now.gives;    // "Huân chương Lao động hạng Nhì (2019)"
    now.behind = end;
    now.counts_titles = is_counted_title;
    now.quotes_titles = name > 0 && in.is_quote(name - 1);
    if ((is_past || !fresh.giver.empty() || !fresh.recipient.empty() || is_aim || is_counted_title) && text.out.awards.size() < most) {
      text.out.awards.push_back(std::move(fresh));
      text.awards.resize(std::max(text.awards.size(), text.out.awards.size()));
      if (text.awards.size() > text.out.awards.size()) text.awards.erase(text.awards.begin() + static_cast<std::ptrdiff_t>(text.out.awards.size()) - 1);
    } else if (text.awards.size() > text.out.awards.size()) {
      text.awards.resize(text.out.awards.size());
    }
    i = std::max(i, end - 1);
  }
  text.awards.resize(text.out.awards.size());
}

void analysis::read_awards() { award_reader(*this).read(); }

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
