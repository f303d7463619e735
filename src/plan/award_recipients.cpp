// SPDX-License-Identifier: BSL-1.0
// Who is given an award: those named before the verb.
#include "award_reader.hpp"

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

phrase_map::hit award_reader::kind_at(std::size_t k) const {
  const auto usual = words.counted.at(in, k), other = words.units_counted.at(in, k);
  return usual.length >= other.length ? usual : other;
}

bool award_reader::is_inside_number(std::size_t k) const { return (in.is_mark(k, '.') || in.is_mark(k, ',')) && k > 0 && in.is_number(k - 1) && in.joins(k) && in.is_number(k + 1) && in.joins(k + 1); }

bool award_reader::counts_at(std::size_t k) const {
  constexpr std::size_t most_digits = 3;
  if (!in.is_number(k) || in.digits(k) > most_digits) return false;
  while (in.is_mark(k + 1, '.') && is_inside_number(k + 1) && in.digits(k + 2) == most_digits) k += 2;
  return static_cast<bool>(kind_at(k + 1));
}

bool award_reader::shares_number(std::size_t comma) const {
  const int sort = kind_at(comma + 1).meaning;
  if (sort == 0 || sort == of_any) return false;
  constexpr std::size_t longest_kind = 4;
  for (std::size_t length = 1; length <= longest_kind && length < comma; ++length)
    if (const auto before = kind_at(comma - length); before.length == length && before.meaning == sort) return true;
  return false;
}

bool award_reader::names_counted(std::size_t first, std::size_t last) const {
  static const phrase_map spans_of_time = {{1, "năm"}, {1, "tháng"}, {1, "ngày"}, {1, "lần"}, {1, "lượt"}, {1, "đợt"}, {1, "quý"}};
  bool is_noun = !spans_of_time.at(in, first);
  for (std::size_t k = first; k < last && is_noun; ++k) is_noun = in.is_word(k) && !is_function_word(in.hash(k)) && !words.proposals.at(in, k) && !words.aims.at(in, k) && !words.verbs.at(in, k);
  return is_noun;
}

std::size_t award_reader::whole_number(std::size_t place) const {
  while (place > sentence + 1 && in.is_number(place) && in.joins(place) && (in.is_mark(place - 1, '.') || in.is_mark(place - 1, ',')) && in.joins(place - 1) && in.is_number(place - 2)) place -= 2;
  return place;
}

std::size_t award_reader::counted_group_begin(std::size_t end) const {
  constexpr std::size_t longest_kind = 4;
  for (std::size_t length = 1; length < longest_kind && end >= sentence + length + 1; ++length)
    if (in.is_number(end - 1 - length) && in.digits(end - 1 - length) <= 3 && names_counted(end - length, end)) return end - 1 - length;
  for (std::size_t length = 1; length <= longest_kind && end >= sentence + length + 3; ++length) {
    const std::size_t comma = end - length - 1;
    if (!in.is_mark(comma, ',') || kind_at(comma + 1).length != length || !shares_number(comma)) continue;
    const std::size_t first = counted_group_begin(comma);
    return first == comma ? end : first;
  }
  return end;
}

std::size_t award_reader::with_counted(std::size_t counted_last) const {
  static const phrase_map leads = {{1, "có"}, {1, "đã có"}, {1, "cho"}, {1, "với"}, {1, "gồm"}, {1, "là"}, {1, "trong đó"}, {1, "đề nghị"}, {1, "xét"}, {1, "chọn"}, {1, "khen thưởng"}, {1, "tặng"}, {1, "và"}, {1, "trên"}, {1, "ít nhất"}, {1, "tối đa"}, {1, "tối thiểu"}, {1, "không quá"}, {1, "khoảng"}, {1, "gần"}, {1, "hơn"}, {1, "từ"}, {1, "phấn đấu"}, {1, "bình chọn"}, {1, "lựa chọn"}, {1, "giới thiệu"}, {1, "đề xuất"}};
  const std::size_t place_of_last = whole_number(counted_last);
  std::size_t place = place_of_last;
  constexpr int most_groups = 5;
  for (int more = 0; more < most_groups && place > sentence + 1 && (in.is_mark(place - 1, ',') || words.and_word.at(in, place - 1) != 0); ++more) {
    const std::size_t first = counted_group_begin(place - 1);
    if (first == place - 1 || whole_number(first) != first) break;
    if (in.is_word(first + 1) && in.hash(first + 1) == in.hash(counted_last + 1) && in.hash(first + 2) == in.hash(counted_last + 2)) return place_of_last;
    place = first;
  }
  if (place == place_of_last || place <= sentence || !in.is_word(place - 1) || in[place].has(sentence_start)) return place;
  bool is_led = false;
  for (std::size_t length = 1; length <= 2 && place >= sentence + length && !is_led; ++length) is_led = leads.at(in, place - length).length == length;
  return is_led ? place : place_of_last;
}

bool award_reader::names_person(std::size_t k) const {  // "cô Trần Thị …"
  const auto address = words.persons.at(in, k);
  return address && in.is_word(k + address.length) && in.word_at(k + address.length).upper_first && !in.word_at(k + address.length).upper_all;
}

std::size_t award_reader::person_before(std::size_t place) const {
  constexpr std::size_t longest_name = 6;
  std::size_t first = place;
  while (first > sentence && place - first < longest_name && in.is_word(first - 1) && in.word_at(first - 1).upper_first && !words.persons.at(in, first)) --first;
  if (words.persons.at(in, first) && first + 1 < place) return first;
  for (std::size_t length = 2; length >= 1; --length)
    if (first < place && first >= sentence + length && words.persons.at(in, first - length).length == length) return first - length;
  return place;
}

std::size_t award_reader::with_appositive(std::size_t office) const {
  const std::size_t holder = person_before(office - 1);
  return holder < office - 1 ? holder : office;
}

std::size_t award_reader::with_persons(std::size_t place) const {
  constexpr std::size_t longest_person = 8;
  for (bool goes_on = true; goes_on;) {
    goes_on = false;
    for (std::size_t length = 2; length <= longest_person && !goes_on && place >= sentence + length + 1 && (in.is_mark(place - 1, ',') || words.and_word.at(in, place - 1) != 0); ++length) {
      const std::size_t first = place - 1 - length;
      if (!in.is_word(first) || is_function_word(in.hash(first))) break;
      goes_on = names_person(first) && in.is_word(place - 2) && in.word_at(place - 2).upper_first;
      for (std::size_t k = first + words.persons.at(in, first).length; k < place - 1 && goes_on; ++k) goes_on = in.is_word(k) && in.word_at(k).upper_first;
      if (goes_on) place = first;
    }
  }
  return place;
}

bool award_reader::is_comrade(std::size_t at) const {
  static const word_hash comrade = hash_of_word("đ"), comrade_end = hash_of_word("c");
  return in.hash(at) == comrade && in.is_mark(at + 1, '/') && in.hash(at + 2) == comrade_end;
}

bool award_reader::is_office(std::size_t at) const { return office_heads().at(in, at) || positions().at(in, at); }

std::size_t award_reader::with_peoples(std::size_t place) const {
  constexpr int most_groups = 5;
  for (int more = 0; more < most_groups; ++more) {
    const bool joined = place > sentence + 1 && words.peoples.at(in, place) && (in.is_mark(place - 1, ',') || words.and_word.at(in, place - 1) != 0);
    const std::size_t last = joined ? place - 1 : place;
    std::size_t first = last;
    for (std::size_t length = 1; length <= 3 && first == last && last >= sentence + length; ++length)
      if (words.peoples.at(in, last - length).length == length) first = last - length;
    if (first == last) break;
    place = first;
  }
  return place;
}

std::size_t award_reader::with_bodies(std::size_t place) const {
  constexpr std::size_t longest_name = 12;
  std::size_t begin = place;
  for (bool goes_on = true; goes_on && place > sentence + 1 && (in.is_mark(place - 1, ',') || words.and_word.at(in, place - 1) != 0);) {
    std::size_t first = place;
    for (std::size_t back = place - 1; back > sentence && place - back <= longest_name; --back)
      if (in.is_word(back - 1) && in.word_at(back - 1).upper_first && body_end_by(back - 1, place - 1) == place - 1) first = back - 1;
    goes_on = first < place;
    place = first;
    if (goes_on && (first == sentence || in.is_mark(first - 1, ';') || in.is_mark(first - 1, ':') || in.is_mark(first - 1, ','))) begin = first;
  }
  return begin;
}

std::size_t award_reader::with_named(std::size_t place) const {
  static const phrase_map others = {{1, "dịp"}, {1, "nhân"}, {1, "vừa"}, {1, "sáng"}, {1, "chiều"}, {1, "hôm"}, {1, "đặc biệt"}, {1, "năm"}, {1, "tháng"}, {1, "ngày"}, {1, "riêng"}, {1, "kết quả"}, {1, "hội nghị"}, {1, "lễ"}};
  if (place <= sentence + 1 || !(in.is_mark(place - 1, ',') || words.and_word.at(in, place - 1) != 0)) return place;
  std::size_t begin = sentence;
  if (const block& own = in.blocks()[in.block_of(place)]; own.body > begin && own.body < place) begin = own.body;
  constexpr std::size_t longest = 8, at_least = 2;
  std::size_t syllables = 0, capitals = 0;
  for (std::size_t k = begin; k < place; ++k) {
    if (in.is_mark(k, ',') || words.and_word.at(in, k) != 0) {
      if (syllables < at_least || syllables > longest || capitals < at_least) return place;
      syllables = capitals = 0;
      continue;
    }
    if (!in.is_word(k) || is_function_word(in.hash(k)) || words.verbs.at(in, k) || words.proposals.at(in, k) || words.aims.at(in, k) || (syllables == 0 && (!in.word_at(k).upper_first || others.at(in, k)))) return place;
    ++syllables;
    capitals += in.word_at(k).upper_first ? 1U : 0U;
  }
  return begin;
}

// What may stand between a share and what it is of.
static const phrase_map& share_measures() {
  static const phrase_map all = {{1, "trở lên"}, {1, "số"}, {1, "trở lên số"}};
  return all;
}

std::size_t award_reader::share_begin(std::size_t place) const {
  const bool is_broken = place > sentence + 3 && in.is_mark(place - 3, ',') && in.joins(place - 2) && in.is_number(place - 4);
  return place - (is_broken ? 4U : 2U);
}

std::size_t award_reader::share_before(std::size_t place) const {
  for (std::size_t length = 0; length <= 3 && place > sentence + length + 1; ++length)
    if ((length == 0 || share_measures().at(in, place - length).length == length) && in.is_mark(place - length - 1, '%') && in.is_number(place - length - 2)) return share_begin(place - length);
  return place;
}

std::size_t award_reader::clause_begin(std::size_t i) const {
  std::size_t clause = i;
  constexpr std::size_t longest_clause = 14;
  while (clause > sentence && i - clause < longest_clause && (in.is_word(clause - 1) || in.is_number(clause - 1) || (clause > sentence + 1 && is_comrade(clause - 2))) && year_at(in, clause - 1) == 0 && !(in.is_number(clause - 1) && in.digits(clause - 1) == 4)) --clause;
  static const phrase_map leads = {{1, "đã"}, {1, "qua đó"}, {1, "vì vậy"}, {1, "do đó"}, {1, "kết quả"}, {1, "phấn đấu"}, {1, "quyết tâm"}};
  while (const auto lead = leads.at(in, clause)) clause += lead.length;
  return clause;
}

bool award_reader::is_name(std::size_t first, std::size_t last) const {
  static const phrase_map spans_of_time = {{1, "năm"}, {1, "tháng"}, {1, "ngày"}, {1, "hôm"}, {1, "quý"}, {1, "dịp"}, {1, "nhân"}, {1, "đặc biệt"}, {1, "ngoài ra"}, {1, "tiêu biểu"}};
  constexpr std::size_t longest = 12;
  if (first + 1 >= last || last - first > longest || !in.is_word(first) || !in.word_at(first).upper_first || spans_of_time.at(in, first) || !in.word_at(last - 1).upper_first || !in.word_at(last - 2).upper_first || in.word_at(last - 1).upper_all) return false;
  for (std::size_t k = first; k < last; ++k)
    if (!in.is_word(k) || is_function_word(in.hash(k)) || words.verbs.at(in, k) || words.proposals.at(in, k) || words.aims.at(in, k)) return false;
  return true;
}

void award_reader::note_recipient(std::size_t i) {
  static const phrase_map adverbs = {{1, "vinh dự"}, {1, "tiếp tục"}, {1, "liên tục"}, {1, "cũng"}, {1, "luôn"}, {1, "phấn đấu"}, {1, "quyết tâm"}, {1, "đăng ký"}};
  for (std::size_t length = 2; length >= 1; --length)
    if (i > sentence + length && adverbs.at(in, i - length).length == length) i -= length;
  const std::size_t own_clause = clause_begin(i);
  const auto kind = words.kinds.at(in, own_clause);
  static const phrase_map qualities = {{1, "dẫn đầu"}, {1, "đứng đầu"}, {1, "xuất sắc"}, {1, "tiêu biểu"}, {1, "thuộc"}};
  if (kind && own_clause + kind.length < i) {  // "đơn vị dẫn đầu Cụm", "đơn vị thứ hai"
    const auto times = times_at(in, own_clause + kind.length);
    if (qualities.at(in, own_clause + kind.length) || (times && times->last == i)) {
      now.recipient = in.clean(own_clause, i);
      return;
    }
  }
  if (i >= sentence + 4 && is_comrade(i - 3) && in.is_number(i - 4) && in.digits(i - 4) <= 3) {  // "02 đ/c"
    now.recipient = in.clean(with_counted(i - 4), i);
    return;
  }
  if (is_comrade(own_clause) && own_clause + 3 < i) {
      now.recipient = in.clean(own_clause, i);
    return;
  }
  for (std::size_t back = i; back > sentence && i - back < 16; --back)
    if (in.is_word(back - 1) && in.word_at(back - 1).upper_first) {
      const std::size_t end = body_end_by(back - 1, i);
      if (end == i) {
        // The longest name that ends here.
        std::size_t first = back - 1;
        for (std::size_t further = first; further > sentence && i - further < 20; --further)
          if (in.is_word(further - 1) && body_end_by(further - 1, i) == i) first = further - 1;
        first = with_office(first);
        if ((in.is_mark(first - 1, ',') || in.is_dash(first - 1)) && is_office(first)) first = with_appositive(first);  // "ông Trần Văn A, Trưởng Công an xã"
        const std::size_t part = share_before(first);
        const bool has_count = first > sentence && in.is_number(first - 1) && in.digits(first - 1) <= 3 && words.units_counted.at(in, first);  // "05 CĐCS"
        now.recipient = in.clean(part < first ? part : has_count ? with_counted(first - 1) : with_named(with_peoples(with_bodies(first))), i);
        break;
      }
    }
  if (now.recipient.empty()) {  // "Ông Trịnh Văn Sáu được …"
    std::size_t first = i;
    constexpr std::size_t longest_name = 6;
    while (first > sentence && i - first < longest_name && in.is_word(first - 1) && in.word_at(first - 1).upper_first) --first;
    for (std::size_t at = first; at < i && at < first + 2; ++at)
      if (const auto person = words.persons.at(in, at); person && at + person.length + 2 <= i) {
        now.recipient = in.clean(with_persons(at), i);
        break;
      }
    static const phrase there_are("có");
    constexpr std::size_t longest_kind = 4;
    for (std::size_t length = 1; length <= longest_kind && now.recipient.empty() && i > sentence + length; ++length)  // "công ty có 03 tập thể được …"
      if (in.is_number(i - length - 1) && in.digits(i - length - 1) <= 3 && (words.counted.at(in, i - length).length == length || words.units_counted.at(in, i - length).length == length || (i > sentence + length + 1 && there_are.at(in, i - length - 2) != 0 && names_counted(i - length, i)))) now.recipient = in.clean(with_counted(i - length - 1), i);
    // "30 công chức, viên chức được …".
    if (const std::size_t group = counted_group_begin(i); now.recipient.empty() && group < i)
      for (std::size_t k = group; k < i && now.recipient.empty(); ++k)
        if (in.is_mark(k, ',')) now.recipient = in.clean(with_counted(group), i);
    // "Năm 2023, huyện được …", "02 tập thể được …": the clause names no more.
    std::size_t clause = own_clause;
    if (words.peoples.at(in, clause)) clause = with_peoples(clause);
    if (now.recipient.empty() && clause < i && words.peoples.at(in, clause).length > 0 && clause + words.peoples.at(in, clause).length < i) now.recipient = in.clean(share_before(clause), i);
    // "100% đơn vị", "95% trở lên đoàn viên", "99,5% số hộ".
    if (now.recipient.empty() && clause > sentence + 1 && in.is_mark(clause - 1, '%') && in.is_number(clause - 2)) {
      static const phrase_map limits = {{1, "không quá"}, {1, "tối đa"}, {1, "không vượt quá"}};  // a rule, no award
      const std::size_t noun = clause + share_measures().at(in, clause).length;
      constexpr std::size_t longest_part = 5;
      const std::size_t part = share_begin(clause);
      const bool is_limit = part >= sentence + 2 && (limits.at(in, part - 2).length == 2 || (part >= sentence + 3 && limits.at(in, part - 3).length == 3));
      if (!is_limit && noun < i && i - noun <= longest_part && (words.kinds.at(in, noun).length == i - noun || names_counted(noun, i))) now.recipient = in.clean(part, i);
    }
    // "…, trong đó 15% đạt …", "…; 15% đạt …": the share alone, of those told before.
    static const phrase of_these("trong đó");
    if (now.recipient.empty() && clause + share_measures().at(in, clause).length == i && clause >= sentence + 2 && in.is_mark(clause - 1, '%') && in.is_number(clause - 2))
      if (const std::size_t part = share_begin(clause); part == sentence || (part >= sentence + 2 && of_these.at(in, part - 2) != 0)) now.recipient = in.clean(part, i);
    if (in.is_number(clause) && clause > sentence + 1 && in.is_mark(clause - 1, '/') && in.joins(clause) && in.is_number(clause - 2) && clause + 1 < i && names_counted(clause + 1, i)) now.recipient = in.clean(clause - 2, i);  // "8/9 thôn"
    // "Gia đình ông Lê Văn Sông ở thôn 2", "Ông Lê Văn Sông ở thôn 2": the clause begins with a person.
    static const phrase_map households = {{1, "gia đình"}, {1, "hộ"}, {1, "hộ gia đình"}, {1, "vợ chồng"}, {1, "tập thể"}, {1, "cá nhân"}};
    static const word_hash lives_at = hash_of_word("ở");
    const std::size_t behind_household = clause + households.at(in, clause).length;
    if (now.recipient.empty() && names_person(behind_household)) {
      bool is_name = true;
      for (std::size_t k = behind_household + words.persons.at(in, behind_household).length; k < i && is_name; ++k) is_name = in.is_number(k) || (in.is_word(k) && (!is_function_word(in.hash(k)) || in.hash(k) == lives_at) && !words.verbs.at(in, k) && !words.proposals.at(in, k) && !words.aims.at(in, k));
      if (is_name) now.recipient = in.clean(behind_household == clause ? with_persons(clause) : clause, i);
    }
    const std::size_t noun = in.is_number(clause) ? clause + 1 : clause;
    const auto named = in.is_number(clause) ? words.counted.at(in, noun) : words.kinds.at(in, noun);
    const bool is_second_kind = noun == clause && clause > sentence + 2 && in.is_mark(clause - 1, ',') && words.kinds.at(in, clause - 2);  // "03 xã, phường"
    if (now.recipient.empty() && named && (noun != clause || noun + named.length == i)) now.recipient = in.clean(is_second_kind ? with_counted(clause) : whole_number(clause), i);
    constexpr std::size_t longest_noun = 3;
    if (now.recipient.empty() && in.is_number(clause) && in.digits(clause) <= 3 && noun < i && i - noun <= longest_noun && names_counted(noun, i)) now.recipient = in.clean(with_counted(clause), i);
    // "Phòng Tổ chức cán bộ": small words at the end of a body's name that nothing else begins with.
    constexpr std::size_t most_small = 2;
    if (const std::size_t end = in.word_at(clause).upper_first ? body_end(in, clause) : clause; now.recipient.empty() && end > clause && end < i && i - end <= most_small) {
      bool is_name = !words.proposals.at(in, end) && !words.aims.at(in, end) && !words.verbs.at(in, end);
      for (std::size_t k = end; k < i && is_name; ++k) is_name = in.is_word(k) && !is_function_word(in.hash(k));
      if (is_name) now.recipient = in.clean(clause, i);
    }
    // "Trưởng khoa Nội Nguyễn Thị Mai": the whole clause is a name.
    if (now.recipient.empty() && is_name(clause, i)) now.recipient = in.clean(with_named(clause), i);
    // "Nghệ sĩ Lê Văn Sông, Trưởng phòng Kỹ thuật, được …": what the one before the comma is.
    const std::size_t office_last = i > sentence && in.is_mark(i - 1, ',') ? i - 1 : i;
    if (const std::size_t office = clause_begin(office_last); now.recipient.empty() && office < office_last && office > sentence + 1 && in.is_mark(office - 1, ',') && is_office(office)) {
      std::size_t holder = with_appositive(office);
      if (holder == office)
        if (const std::size_t name = clause_begin(office - 1); is_name(name, office - 1)) holder = name;
      if (holder < office) now.recipient = in.clean(holder, office_last);
    }
    if (now.recipient.empty() && first > sentence + 1 && words.persons.at(in, first - 2).length == 2) now.recipient = in.clean(with_persons(first - 2), i);
    if (now.recipient.empty() && first > sentence && words.persons.at(in, first - 1).length == 1) now.recipient = in.clean(with_persons(first - 1), i);
  }
}

std::pair<std::size_t, std::size_t> award_reader::proposed_before(std::size_t giver) const {
  std::size_t last = giver;
  for (std::size_t length = 2; length >= 1 && last == giver; --length)
    if (giver > sentence + length && words.proposals.at(in, giver - length).length == length) last = giver - length;
  if (last == giver) return {giver, giver};
  if (in.is_mark(last - 1, ',')) --last;
  constexpr std::size_t longest_noun = 6;
  for (std::size_t length = 1; length <= longest_noun && last > sentence + length; ++length)
    if (counts_at(last - length - 1)) return names_counted(last - length, last) ? std::pair(with_counted(last - length - 1), last) : std::pair(giver, giver);
  return {giver, giver};
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
