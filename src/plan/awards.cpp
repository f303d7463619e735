// SPDX-License-Identifier: BSL-1.0
// Awards that a text says are given, proposed or aimed at.
#include "lines.hpp"
#include "lint.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

namespace {

// What a name is of: something one is given, or what one is called from then on.
enum award_kind { form = 1, award_title };
const phrase_map& award_names() {
  static const phrase_map all = {{form, "Bằng khen"}, {form, "Giấy khen"}, {form, "Cờ thi đua"}, {form, "Cờ thi đua xuất sắc"}, {form, "Cờ đơn vị xuất sắc"}, {form, "Kỷ niệm chương"}, {form, "Huân chương Lao động"}, {form, "Huân chương Độc lập"}, {form, "Huân chương Quân công"}, {form, "Huân chương Chiến công"}, {form, "Huân chương Bảo vệ Tổ quốc"},
                                 {form, "Huân chương Đại đoàn kết dân tộc"}, {form, "Huân chương Dũng cảm"}, {form, "Huân chương Hữu nghị"}, {form, "Huân chương Sao vàng"}, {form, "Huân chương Hồ Chí Minh"}, {form, "Huy chương"}, {form, "Huy chương Quân kỳ quyết thắng"}, {award_title, "Chiến sĩ thi đua"}, {award_title, "Chiến sĩ thi đua cơ sở"}, {award_title, "Chiến sĩ thi đua toàn quốc"}, {award_title, "CSTĐ"}, {award_title, "CSTĐ cơ sở"}, {award_title, "CSTĐ toàn quốc"}, {award_title, "CSTĐCS"}, {award_title, "Chiến sĩ tiên tiến"},
                                 {award_title, "Lao động tiên tiến"}, {award_title, "LĐTT"}, {award_title, "Tập thể lao động tiên tiến"}, {award_title, "Tập thể LĐTT"}, {award_title, "Tập thể lao động xuất sắc"}, {award_title, "Tập thể LĐXS"}, {award_title, "Đơn vị quyết thắng"}, {award_title, "Đơn vị tiên tiến"}, {award_title, "Anh hùng Lao động"}, {award_title, "Gia đình văn hóa"}, {form, "Bằng Lao động sáng tạo"}, {form, "Giấy chứng nhận"}, {form, "Thư khen"}, {form, "Bức trướng"}, {form, "Huy hiệu"}};
  return all;
}

}  // namespace

const word_set& award_name_firsts() { return award_names().firsts(); }

std::size_t award_name_end(const source& in, std::size_t place) {
  const auto hit = award_names().at(in, place);
  if (!hit) return place;
  static const phrase badge("Huy hiệu"), of_party("năm tuổi Đảng");
  if (badge.at(in, place) != 0 && in.is_number(place + 2) && of_party.at(in, place + 3) != 0) return place + 6;  // "Huy hiệu 30 năm tuổi Đảng"
  if (badge.at(in, place) != 0 && !in.word_at(place).upper_first) return place;  // a pin
  static const phrase_map of_contests = {{1, "Huy chương Vàng"}, {1, "Huy chương Bạc"}, {1, "Huy chương Đồng"}};
  if (of_contests.at(in, place)) return place;  // of a festival, a match
  static const phrase flag("Cờ thi đua"), order("Huân chương"), sector("ngành"), grade("hạng"), level("cấp");
  static const phrase_map fighters = {{1, "Chiến sĩ thi đua"}, {1, "CSTĐ"}};  // of no level yet
  std::size_t end = place + hit.length;
  if (order.at(in, place) != 0 && grade.at(in, end) != 0 && in.is_word(end + 1)) end += 2;
  if (flag.at(in, place) != 0 && sector.at(in, end) != 0) end = std::max(end, body_end(in, end));
  if (fighters.at(in, place).length == hit.length && level.at(in, end) != 0 && in.is_word(end + 1)) end += 2;
  return end;
}

// Whether what is given or proposed at the place is the matter of papers: "hồ sơ đề nghị tặng …", "tờ trình tặng …".
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

void analysis::read_awards() {
  static const phrase_map verbs = {{1, "tặng"}, {1, "trao tặng"}, {1, "tặng thưởng"}, {1, "trao"}, {1, "phong tặng"}, {1, "truy tặng"}, {1, "công nhận"}, {2, "đạt danh hiệu"}, {2, "đạt"}, {2, "nhận"}, {2, "đón nhận"}, {2, "được công nhận"}, {2, "vinh dự nhận"}, {2, "được nhận"}, {2, "được đón nhận"}, {2, "vinh dự được nhận"}, {2, "vinh dự đón nhận"}, {2, "vinh dự được đón nhận"}, {2, "giành"}};
  static const phrase_map proposals = {{1, "đề nghị"}, {1, "xét"}, {1, "đề xuất"}, {1, "trình"}, {1, "xem xét"}};
  static const phrase_map aims = {{1, "phấn đấu"}, {1, "quyết tâm"}};
  static const phrase_map merits = {{1, "có thành tích"}, {1, "đã có thành tích"}, {1, "có nhiều thành tích"}, {1, "đạt thành tích"}, {1, "đã có nhiều thành tích"}, {1, "tiêu biểu trong"}, {1, "hoàn thành xuất sắc"}};  // why: behind the recipient
  static const phrase_map persons = {{1, "ông"}, {1, "bà"}, {1, "đồng chí"}, {1, "anh"}, {1, "chị"}, {1, "thầy"}, {1, "cô"}};
  static const phrase_map to_whoms = {{1, "cho"}, {1, "đối với"}};
  static const phrase_map occasions = {{1, "nhân kỷ niệm"}, {1, "nhân dịp"}, {1, "nhân ngày"}, {1, "theo Quyết định"}, {1, "theo quy định"}, {1, "theo Quy chế"}, {1, "theo Luật"}, {1, "vào dịp"}, {1, "trong dịp"}, {1, "tại Hội nghị"}, {1, "tại lễ"}, {1, "tại buổi"}, {1, "tại Đại hội"}, {1, "trong Hội nghị"}};  // behind the recipient
  static const phrase title("danh hiệu"), was("được"), has("đã"), to_whom("cho"), by_whom("do"), about("về"), in_review("trong tổng kết"), with_merit("vì"), unit("đơn vị"), of("của"), and_word("và"), order("Huân chương");
  static const phrase_map counted = {{1, "cá nhân"}, {1, "tập thể"}, {1, "đơn vị"}, {1, "người"}, {1, "đồng chí"}, {1, "đoàn viên"}, {1, "hội viên"}, {1, "cán bộ"}};
  // What else a number counts: "03 tổ", "5 hộ gia đình".
  static const phrase_map units_counted = {{1, "tổ"}, {1, "đội"}, {1, "nhóm"}, {1, "chi hội"}, {1, "chi đoàn"}, {1, "chi bộ"}, {1, "liên đội"}, {1, "hộ"}, {1, "hộ gia đình"}, {1, "gia đình"}, {1, "giáo viên"}, {1, "giảng viên"}, {1, "học sinh"}, {1, "sinh viên"}, {1, "nhân viên"}, {1, "công nhân"}, {1, "công chức"}, {1, "viên chức"}, {1, "chiến sĩ"}, {1, "nông dân"}, {1, "phụ nữ"}, {1, "thanh niên"}, {1, "đảng viên"}, {1, "lao động"}, {1, "tổ chức"}, {1, "cơ sở"}, {1, "công đoàn"}, {1, "công đoàn cơ sở"}, {1, "CĐCS"}, {1, "thôn"}, {1, "ấp"}, {1, "xã"}, {1, "phường"}, {1, "huyện"}, {1, "phòng"}, {1, "khoa"}, {1, "ban"}, {1, "lớp"}, {1, "trường"}, {1, "phân xưởng"}, {1, "doanh nghiệp"}, {1, "gương"}, {1, "điển hình"}, {1, "em"}, {1, "bác sĩ"}, {1, "điều dưỡng"}};
  const auto counts_at = [&](std::size_t k) { return in.is_number(k) && in.digits(k) <= 3 && (counted.at(in, k + 1) || units_counted.at(in, k + 1)); };
  const auto names_person = [&](std::size_t k) {  // "cô Trần Thị …"
    const auto address = persons.at(in, k);
    return address && in.is_word(k + address.length) && in.word_at(k + address.length).upper_first && !in.word_at(k + address.length).upper_all;
  };
  // A body by its kind alone: whose plan it is.
  static const phrase_map kinds = {{1, "huyện"}, {1, "tỉnh"}, {1, "thành phố"}, {1, "thị xã"}, {1, "quận"}, {1, "xã"}, {1, "phường"}, {1, "sở"}, {1, "cục"}, {1, "chi cục"}, {1, "tổng cục"}, {1, "ngành"}, {1, "trường"}, {1, "nhà trường"}, {1, "bệnh viện"}, {1, "công ty"}, {1, "tổng công ty"}, {1, "cơ quan"}, {1, "đơn vị"}, {1, "trung tâm"}, {1, "công đoàn"}, {1, "đồn"}};
  // Those who are given something together: "nhân dân và cán bộ huyện", "cán bộ, chiến sĩ Đồn Biên phòng".
  static const phrase_map peoples = {{1, "nhân dân"}, {1, "cán bộ"}, {1, "đảng bộ"}, {1, "quân và dân"}, {1, "quân dân"}, {1, "tập thể"}, {1, "chiến sĩ"}, {1, "thầy và trò"}, {1, "thầy trò"}, {1, "đoàn viên"}, {1, "hội viên"}, {1, "công nhân"}, {1, "đảng viên"}, {1, "công chức"}, {1, "viên chức"}, {1, "người lao động"}, {1, "phụ nữ"}, {1, "nông dân"}, {1, "cựu chiến binh"}};
  // Where the name of a body that begins at the place ends before the verb, `by`, whose first word may look like one of the name: "Giám đốc Sở | công nhận", "UBND HUYỆN | TẶNG".
  const auto body_end_by = [&](std::size_t place, std::size_t by) {
    const std::size_t end = body_end(in, place);
    return end > by && place < by ? by : end;
  };
  struct state {
    std::string recipient;
    std::optional<int> year;
    std::string giver;
    bool gives = false;
    std::size_t verb = 0;
    std::size_t noted = 0;       // where the recipient was told, and the last comma: behind that another may be
    std::size_t comma = 0;
    award_status status = award_status::given;
    bool is_told = false;        // "đã", "được", "nhận": of what was done
    std::size_t behind = 0;      // token behind the award before
    bool counts_titles = false;  // the award before was one of a counted title
  } now;
  const auto without_quotes = [&](std::size_t first, std::size_t last) { return in.is_quote(first) && in.is_quote(last - 1) && last > first + 2 ? in.clean(first + 1, last - 1) : in.clean(first, last); };
  // Whether "cho" stands at the place, and who is given something behind it: "cho bà …", "cho 05 tập thể", "cho Đội …".
  const auto names_recipient = [&](std::size_t k) {
    return to_whom.at(in, k) != 0 && (persons.at(in, k + 1) || peoples.at(in, k + 1) || counted.at(in, k + 1) || (in.is_number(k + 1) && counted.at(in, k + 2)) || body_end(in, k + 1) > k + 1);
  };
  // "… phong trào thi đua năm 2021", but "… 6 tháng đầu năm 2021", "… quý I năm 2021": a part of one.
  const auto is_year_of_award = [&](std::size_t k) {
    static const word_set parts = {"đầu", "cuối", "giữa"};
    return year_at(in, k) != 0 && !(k > 0 && in.is_word(k - 1) && (parts.contains(in.hash(k - 1)) || roman_value(in.word_at(k - 1).raw) != 0));
  };
  // "…, được Bộ Công an tặng Bằng khen": the same one is given something else.
  const auto is_given_more = [&](std::size_t k) {
    constexpr std::size_t longest_giver = 16;
    if (!in.is_mark(k, ',') || was.at(in, k + 1) == 0) return false;
    for (std::size_t at = k + 2; at < k + longest_giver && in.is_word(at) && !in[at].has(sentence_start); ++at)
      if (verbs.at(in, at).meaning == 1) return true;
    return false;
  };
  // Whether a clause ends before the place: at a mark that is none inside a number.
  const auto ends_clause = [&](std::size_t k) { return k >= in.size() || in[k].has(line_start) || ((in.is_mark(k, ',') || in.is_mark(k, ';') || in.is_mark(k, '.')) && !(in.is_number(k + 1) && in.joins(k + 1))); };
  // Where a name of what is given ends; behind a verb a flag may bear its name in quotation marks: "tặng Cờ “Đơn vị quyết thắng”".
  // "tặng Giải thưởng “Lý Tự Trọng”" bears it as its own.
  static const word_hash flag = hash_of_word("cờ");
  static const phrase_map borne = {{1, "Giải thưởng"}, {1, "Bằng"}, {1, "Huy hiệu"}, {1, "Bức trướng"}};
  const auto given_name_end = [&](std::size_t k) {
    const std::size_t end = award_name_end(in, k);
    if (!in.is_word(k) || !in.word_at(k).upper_first) return end;
    if (end == k && in.hash(k) == flag && in.is_quote(k + 1)) return k + 1;
    constexpr std::size_t longest_name = 12;
    if (const auto noun = borne.at(in, k); noun && in.is_quote(k + noun.length)) {
      std::size_t close = k + noun.length + 1;
      while (close < k + longest_name && in.is_word(close) && !in[close].has(block_start)) ++close;
      if (in.is_quote(close) && close > k + noun.length + 1) return close + 1;
    }
    return end;
  };
  // Behind a body, or who stands at its head: "Trưởng Công an huyện".
  const auto body_or_head_end = [&](std::size_t at) {
    const std::size_t body = body_end(in, at);
    const auto office = body == at ? office_heads().at(in, at) : phrase_map::hit{};
    return office && body_end(in, at + office.length) > at + office.length ? body_end(in, at + office.length) : body;
  };
  // "Bằng khen của UBND tỉnh", "Bằng khen UBND tỉnh": behind who gives it; the place where nobody is named.
  const auto giver_behind = [&](std::size_t k) {
    const std::size_t body = of.at(in, k) != 0 ? k + 1 : k;
    const std::size_t end = in.is_word(body) && (body != k || in.word_at(body).upper_first) ? body_or_head_end(body) : body;
    return end > body ? end : k;
  };
  // "danh hiệu “Lao động tiên tiến” cho 45 cá nhân", "Huân chương Lao động hạng Nhì (2019)": told without a verb. Where the name begins.
  const auto told_alone = [&](std::size_t i) {
    const std::size_t name = title.at(in, i) != 0 && in.is_quote(i + 2) ? i + 3 : i;
    std::size_t behind = award_name_end(in, name);
    // "Danh hiệu “Chiến sĩ tiên tiến”: 100 đồng chí; “Đơn vị quyết thắng”: 03 đơn vị".
    if (behind != name && in.is_quote(behind) && name > 0 && in.is_quote(name - 1) && in.is_mark(behind + 1, ':') && !in[behind + 2].has(block_start) && (counts_at(behind + 2) || (in.is_number(behind + 2) && in.digits(behind + 2) <= 4 && counted.at(in, behind + 3)))) return name;
    // "Cờ thi đua của UBND tỉnh: 01 đơn vị dẫn đầu", "Bằng khen của Tổng công ty về thành tích … cho bà …".
    if (name == i && behind != i) {
      const std::size_t giver = giver_behind(behind);
      if (in.is_mark(giver, ':') && in.is_number(giver + 1) && in.digits(giver + 1) <= 4 && !in[giver + 1].has(block_start) && (counts_at(giver + 1) || counted.at(in, giver + 2) || (giver > behind && in.digits(giver + 1) <= 3 && ends_clause(giver + 2)))) return name;
      // "10 Giấy khen của Cục trưởng": how many of them.
      const bool has_count = i > 0 && in.is_number(i - 1) && in.digits(i - 1) <= 3;
      const std::size_t first = has_count ? i - 1 : i;
      const bool begins = in[first].has(sentence_start) || in.is_mark(first - 1, ';') || (has_count && in.is_mark(first - 1, ':'));
      if (has_count && begins && of.at(in, behind) != 0 && giver > behind + 1 && ends_clause(giver)) return name;
      constexpr std::size_t longest_clause = 40;
      if (giver > behind + 1 && begins)
        for (std::size_t k = giver; k < giver + longest_clause && !in[k].has(sentence_start) && !in.is_mark(k, ';'); ++k)
          if (names_recipient(k)) return name;
    }
    if (name == i && order.at(in, i) == 0) return in.size();
    if (behind == name) return in.size();
    if (name != i) return in.is_quote(behind) && to_whom.at(in, behind + 1) != 0 ? name : in.size();
    if (in.is_mark(behind, ',')) ++behind;
    const std::size_t year = in.is_mark(behind, '(') ? behind + 1 : year_at(in, behind) != 0 ? behind + 1 : in.size();
    return in.digits(year) == 4 && what().year && in.number(year) <= *what().year ? name : in.size();
  };
  // "có ít nhất 3 Chiến sĩ thi đua cơ sở", "phấn đấu 5 Chiến sĩ thi đua cơ sở": where the words before a counted title begin, behind "có"; the place where it is none.
  const auto counted_title_begin = [&](std::size_t i) {
    static const phrase_map there_are = {{1, "có"}, {1, "có được"}};
    static const phrase_map measures = {{1, "ít nhất"}, {1, "tối thiểu"}, {1, "trên"}, {1, "từ"}};
    const auto called = award_names().at(in, i);
    if (called.meaning != award_title || i < 2 || !in.is_number(i - 1) || in.digits(i - 1) > 3) return i;
    if (const std::size_t end = award_name_end(in, i); !ends_clause(end) && and_word.at(in, end) == 0) return i;
    std::size_t first = i - 1;
    for (std::size_t length = 2; length >= 1 && first == i - 1; --length)
      if (first > length && measures.at(in, first - length).length == length) first -= length;
    for (std::size_t length = 2; length >= 1; --length)
      if (first >= length && there_are.at(in, first - length).length == length) return first;
    // "phấn đấu 5 Chiến sĩ thi đua cơ sở", and what is joined to that.
    for (std::size_t length = 2; length >= 1; --length)
      if (first >= length && aims.at(in, first - length).length == length) return first;
    // "Cá nhân: 25 Lao động tiên tiến": what an item says alone, or behind its colon.
    if (first == i - 1 && out.type == text_type::plan && (in[first].has(sentence_start) || (in.is_mark(first - 1, ':') && !in[first].has(block_start)))) return first;
    return now.counts_titles && first == now.behind + 1 && (in.is_mark(now.behind, ',') || in.is_mark(now.behind, ';') || and_word.at(in, now.behind) != 0) ? first : i;
  };
  std::size_t sentence = 0;
  std::optional<int> lasting_year;     // of the sentence so far
  std::optional<int> paragraph_year;  // "Năm 2021, …": what its first sentence begins with
  // Where the groups before a place begin: "cán bộ, chiến sĩ …", "nhân dân và cán bộ …".
  const auto with_peoples = [&](std::size_t place) {
    constexpr int most_groups = 5;
    for (int more = 0; more < most_groups; ++more) {
      const bool joined = place > sentence + 1 && peoples.at(in, place) && (in.is_mark(place - 1, ',') || and_word.at(in, place - 1) != 0);
      const std::size_t last = joined ? place - 1 : place;
      std::size_t first = last;
      for (std::size_t length = 1; length <= 3 && first == last && last >= sentence + length; ++length)
        if (peoples.at(in, last - length).length == length) first = last - length;
      if (first == last) break;
      place = first;
    }
    return place;
  };
  // Whether the words between a number and a place can be what it counts: "cá nhân", "chi hội".
  const auto names_counted = [&](std::size_t first, std::size_t last) {
    static const phrase_map spans_of_time = {{1, "năm"}, {1, "tháng"}, {1, "ngày"}, {1, "lần"}, {1, "lượt"}, {1, "đợt"}, {1, "quý"}};
    bool is_noun = !spans_of_time.at(in, first);
    for (std::size_t k = first; k < last && is_noun; ++k) is_noun = in.is_word(k) && !is_function_word(in.hash(k)) && !proposals.at(in, k) && !aims.at(in, k) && !verbs.at(in, k);
    return is_noun;
  };
  // Where the person begins, with a form of address, whose name ends before the place: "ông Trần Văn A"; the place where none does.
  const auto person_before = [&](std::size_t place) {
    constexpr std::size_t longest_name = 6;
    std::size_t first = place;
    while (first > sentence && place - first < longest_name && in.is_word(first - 1) && in.word_at(first - 1).upper_first && !persons.at(in, first)) --first;
    if (persons.at(in, first) && first + 1 < place) return first;
    for (std::size_t length = 2; length >= 1; --length)
      if (first < place && first >= sentence + length && persons.at(in, first - length).length == length) return first - length;
    return place;
  };
  // Where the person begins whose office stands at the place, behind a comma: "ông Trần Văn A, Trưởng Công an xã"; the place where none does.
  const auto with_appositive = [&](std::size_t office) {
    const std::size_t holder = person_before(office - 1);
    return holder < office - 1 ? holder : office;
  };
  // Where the persons before a place begin, each with a form of address: "thầy Nguyễn Văn Hùng, cô Lê Thị Mai".
  const auto with_persons = [&](std::size_t place) {
    constexpr std::size_t longest_person = 8;
    for (bool goes_on = true; goes_on;) {
      goes_on = false;
      for (std::size_t length = 2; length <= longest_person && !goes_on && place >= sentence + length + 1 && (in.is_mark(place - 1, ',') || and_word.at(in, place - 1) != 0); ++length) {
        const std::size_t first = place - 1 - length;
        if (!in.is_word(first) || is_function_word(in.hash(first))) break;
        goes_on = names_person(first) && in.is_word(place - 2) && in.word_at(place - 2).upper_first;
        for (std::size_t k = first + persons.at(in, first).length; k < place - 1 && goes_on; ++k) goes_on = in.is_word(k) && in.word_at(k).upper_first;
        if (goes_on) place = first;
      }
    }
    return place;
  };
  // Where a whole number begins whose last part is at the place: "1.250", "2,5".
  const auto whole_number = [&](std::size_t place) {
    while (place > sentence + 1 && in.is_number(place) && in.joins(place) && (in.is_mark(place - 1, '.') || in.is_mark(place - 1, ',')) && in.joins(place - 1) && in.is_number(place - 2)) place -= 2;
    return place;
  };
  // Where what is counted before a place begins: "12 tập thể, 25 cá nhân". What is counted as the object of another deed is none of them:
  // "kết nạp 15 đảng viên, 02 chi bộ", nor what is counted again: "có 45 giáo viên, 12 giáo viên".
  const auto with_counted = [&](std::size_t counted_last) {
    static const phrase_map leads = {{1, "có"}, {1, "đã có"}, {1, "cho"}, {1, "với"}, {1, "gồm"}, {1, "là"}, {1, "trong đó"}, {1, "đề nghị"}, {1, "xét"}, {1, "chọn"}, {1, "khen thưởng"}, {1, "tặng"}, {1, "và"}, {1, "trên"}, {1, "ít nhất"}, {1, "tối đa"}, {1, "tối thiểu"}, {1, "không quá"}, {1, "khoảng"}, {1, "gần"}, {1, "hơn"}, {1, "từ"}, {1, "phấn đấu"}, {1, "bình chọn"}, {1, "lựa chọn"}, {1, "giới thiệu"}, {1, "đề xuất"}};
    const std::size_t place_of_last = whole_number(counted_last);
    std::size_t place = place_of_last;
    constexpr int most_groups = 5;
    for (int more = 0; more < most_groups && place > sentence + 1 && (in.is_mark(place - 1, ',') || and_word.at(in, place - 1) != 0); ++more) {
      std::size_t first = place;
      for (std::size_t length = 1; length <= 3 && first == place && place >= sentence + length + 2; ++length)
        if (in.is_number(place - 2 - length) && in.digits(place - 2 - length) <= 3 && names_counted(place - 1 - length, place - 1)) first = place - 2 - length;
      if (first == place || whole_number(first) != first) break;
      if (in.is_word(first + 1) && in.hash(first + 1) == in.hash(counted_last + 1) && in.hash(first + 2) == in.hash(counted_last + 2)) return place_of_last;
      place = first;
    }
    if (place == place_of_last || place <= sentence || !in.is_word(place - 1) || in[place].has(sentence_start)) return place;
    bool is_led = false;
    for (std::size_t length = 1; length <= 2 && place >= sentence + length && !is_led; ++length) is_led = leads.at(in, place - length).length == length;
    return is_led ? place : place_of_last;
  };
  // "đ/c": how a comrade is called for short.
  static const word_hash comrade = hash_of_word("đ"), comrade_end = hash_of_word("c");
  const auto is_comrade = [&](std::size_t at) { return in.hash(at) == comrade && in.is_mark(at + 1, '/') && in.hash(at + 2) == comrade_end; };
  // Where the words of a clause begin that end before the place.
  const auto clause_begin = [&](std::size_t i) {
    std::size_t clause = i;
    constexpr std::size_t longest_clause = 14;
    while (clause > sentence && i - clause < longest_clause && (in.is_word(clause - 1) || in.is_number(clause - 1) || (clause > sentence + 1 && is_comrade(clause - 2))) && year_at(in, clause - 1) == 0 && !(in.is_number(clause - 1) && in.digits(clause - 1) == 4)) --clause;
    static const phrase_map leads = {{1, "đã"}, {1, "qua đó"}, {1, "vì vậy"}, {1, "do đó"}, {1, "kết quả"}, {1, "phấn đấu"}, {1, "quyết tâm"}};
    while (const auto lead = leads.at(in, clause)) clause += lead.length;
    return clause;
  };
  // Whether an office begins at the place: "Trưởng thôn", "Giám đốc".
  const auto is_office = [&](std::size_t at) { return office_heads().at(in, at) || positions().at(in, at); };
  // Where those named from the place on end, who are given something: "tập thể …", "5 tập thể, 10 cá nhân", "cô X, thầy Y"; at the latest at the next mark.
  const auto recipients_end = [&](std::size_t first) {
    constexpr std::size_t longest = 20;
    // What stands behind "; " is one more of them where nothing else is told of it: "Tập thể Trạm Y tế; ông Lê Văn Sông, Trưởng thôn 2".
    const auto tells_nothing = [&](std::size_t at) {
      constexpr std::size_t longest_part = 16;
      for (std::size_t k = at; k < at + longest_part; ++k) {
        if (k >= in.size() || in[k].has(sentence_start) || in.is_mark(k, ';') || (in.is_mark(k, '.') && !in.joins(k + 1))) return true;
        if (in.is_mark(k, ':') || was.at(in, k) != 0 || has.at(in, k) != 0 || verbs.at(in, k) || proposals.at(in, k) || aims.at(in, k) || award_name_end(in, k) > k) return false;
      }
      return false;
    };
    // Behind a number of one kind stands one of another: "05 xã, 10 khu dân cư"; not what is given with it: "05 xã, 3 triệu đồng".
    static const phrase_map measures = {{1, "đồng"}, {1, "triệu"}, {1, "nghìn"}, {1, "ngàn"}, {1, "tỷ"}, {1, "trăm"}, {1, "điểm"}, {1, "bản"}, {1, "cuốn"}, {1, "quyển"}, {1, "suất"}, {1, "phần"}, {1, "giờ"}, {1, "phút"}, {1, "lần"}, {1, "lượt"}, {1, "năm"}, {1, "tháng"}, {1, "ngày"}, {1, "quý"}, {1, "đợt"}, {1, "tuần"}, {1, "giải"}, {1, "bằng khen"}, {1, "giấy khen"}, {1, "cờ"}};
    const auto may_count = [&](std::size_t at) { return in.is_number(first) && in.is_number(at) && in.digits(at) <= 3 && in.is_word(at + 1) && !in.joins(at + 1) && !measures.at(in, at + 1) && award_name_end(in, at + 1) == at + 1 && !is_function_word(in.hash(at + 1)); };
    // "30 xã, 50 tập thể, 100 cá nhân, hộ gia đình": the last without a number.
    const auto is_last_kind = [&](std::size_t at) {
      const auto kind = units_counted.at(in, at);
      const std::size_t behind = at + kind.length;
      return kind && in.is_number(first) && (!in.is_word(behind) || in[behind].has(block_start) || merits.at(in, behind) || occasions.at(in, behind) || year_at(in, behind) != 0);
    };
    // "… và đề nghị tặng …", "… và Bằng khen cho 05 cá nhân": something else is given.
    const auto is_next_act = [&](std::size_t at) {
      if (and_word.at(in, at) == 0) return false;
      static const phrase_map praises = {{1, "tuyên dương"}, {1, "biểu dương"}, {1, "tôn vinh"}, {1, "khen thưởng"}, {1, "thưởng"}, {1, "đăng"}, {1, "đưa tin"}, {1, "nhân rộng"}};
      if (proposals.at(in, at + 1) || verbs.at(in, at + 1) || praises.at(in, at + 1)) return true;
      const std::size_t behind = title.at(in, at + 1) != 0 && in.is_quote(at + 3) ? award_name_end(in, at + 4) : award_name_end(in, at + 1);
      constexpr std::size_t nearby = 10;  // its giver may stand between
      bool is_given = false;
      for (std::size_t k = behind; behind > at + 1 && k < behind + nearby && !is_given && (in.is_word(k) || in.is_quote(k)) && !in[k].has(block_start); ++k) is_given = to_whom.at(in, k) != 0;
      return is_given;
    };
    // "…, cá nhân được các đơn vị đề nghị".
    const auto proposes_behind = [&](std::size_t at) {
      constexpr std::size_t nearby = 8;
      for (std::size_t k = at + 1; k < at + nearby && in.is_word(k) && !in[k].has(sentence_start); ++k)
        if (proposals.at(in, k)) return !in.is_word(k + proposals.at(in, k).length);
      return false;
    };
    // "…, 02 cá nhân được UBND tỉnh tặng Bằng khen": they are told of anew.
    const auto is_told_of = [&](std::size_t at) {
      for (std::size_t k = at; k < at + longest && k < in.size() && !in[k].has(sentence_start) && !in.is_mark(k, ',') && !in.is_mark(k, ';') && !merits.at(in, k) && !occasions.at(in, k) && !is_next_act(k); ++k)
        if (verbs.at(in, k).meaning == 1 || (was.at(in, k) != 0 && !proposes_behind(k))) return true;
      return false;
    };
    const auto goes_on = [&](std::size_t at) {
      static const phrase_map limits = {{1, "không quá"}, {1, "tối đa"}, {1, "từ"}, {1, "ít nhất"}, {1, "khoảng"}};  // "…, không quá 20 cá nhân"
      const auto limit = limits.at(in, at + 1);
      const bool names_one = (limit && counts_at(at + 1 + limit.length)) || counts_at(at + 1) || may_count(at + 1) || is_last_kind(at + 1) || names_person(at + 1) || counted.at(in, at + 1);
      if (in.is_mark(at, ';')) return names_one && !in[at + 1].has(block_start) && tells_nothing(at + 1);
      // "ông Lê Văn Sông, Trưởng thôn 2": what the one before the comma is.
      return in.is_mark(at, ',') && !is_told_of(at + 1) && (names_one || (in.is_word(at + 1) && in.word_at(at + 1).upper_first && is_office(at + 1) && person_before(at) < at));
    };
    std::size_t end = first;
    while (end < first + longest && end < in.size() && !in[end].has(block_start) && !is_next_act(end) && ((!in.is_mark(end, ',') && !in.is_mark(end, ';')) || goes_on(end)) && !in.is_mark(end, '.') && !in.is_mark(end, '(') && !in.is_quote(end) && !merits.at(in, end) && !occasions.at(in, end) && with_merit.at(in, end) == 0 && year_at(in, end) == 0) ++end;
    return end;
  };
  // Where the office begins that is held in the body at the place: "Trưởng | Công an huyện", "Chánh | Văn phòng Sở", "Bí thư | Huyện ủy".
  const auto with_office = [&](std::size_t body) {
    constexpr std::size_t longest_office = 4;
    for (std::size_t length = longest_office; length >= 1; --length) {
      if (body < sentence + length) continue;
      const std::size_t first = body - length;
      if (office_heads().at(in, first).length == length || positions().at(in, first).length >= length) return first;
    }
    return body;
  };
  // "05 tập thể, 10 cá nhân tiêu biểu trình Bộ trưởng tặng …": who stands before the one asked to give it, as tokens [first, last).
  const auto proposed_before = [&](std::size_t giver) -> std::pair<std::size_t, std::size_t> {
    std::size_t last = giver;
    for (std::size_t length = 2; length >= 1 && last == giver; --length)
      if (giver > sentence + length && proposals.at(in, giver - length).length == length) last = giver - length;
    if (last == giver) return {giver, giver};
    if (in.is_mark(last - 1, ',')) --last;
    constexpr std::size_t longest_noun = 6;
    for (std::size_t length = 1; length <= longest_noun && last > sentence + length; ++length)
      if (counts_at(last - length - 1)) return names_counted(last - length, last) ? std::pair(with_counted(last - length - 1), last) : std::pair(giver, giver);
    return {giver, giver};
  };
  // Whether an act follows at the place: whoever stands before it does that.
  const auto acts_at = [&](std::size_t at) { return was.at(in, at) != 0 || has.at(in, at) != 0 || verbs.at(in, at) || proposals.at(in, at) || aims.at(in, at) || (in.is_word(at) && !in.word_at(at).upper_first && !is_function_word(in.hash(at)) && !merits.at(in, at) && !occasions.at(in, at)); };
  // Who gives what the verb at the place says: the body right before it, or before its helpers, "UBND huyện xét | tặng"; two of them joined by a comma or "và".
  struct giver_place {
    std::size_t first, last;
    bool are_two;
  };
  const auto giver_before = [&](std::size_t i) {
    static const phrase_map helpers = {{1, "đã"}, {1, "xét"}, {1, "vừa"}, {1, "sẽ"}, {1, "xem xét"}, {1, "quyết định"}};
    std::size_t last = i;
    for (std::size_t length = 2; length >= 1; --length)
      if (last > sentence + length && helpers.at(in, last - length).length == length) last -= length;
    for (std::size_t length = 2; length >= 1; --length)  // "UBND tỉnh xét, tặng"
      if (last == i && last > sentence + length + 1 && in.is_mark(last - 1, ',') && helpers.at(in, last - 1 - length).length == length) last -= length + 1;
    std::size_t first = last;
    std::size_t until = last;  // where the name ends that `first` begins
    bool are_two = false;
    for (std::size_t back = last; back > sentence && last - back < 24; --back) {
      if (!in.is_word(back - 1) || !in.word_at(back - 1).upper_first) continue;
      const std::size_t end = body_end_by(back - 1, last);
      if (end == until) {
        first = back - 1;
        continue;
      }
      if (first < last && end != now.behind && (end + 1 == first || end == first) && (in.is_mark(end, ',') || and_word.at(in, end) != 0)) {
        first = back - 1;
        until = end;
        are_two = true;
      }
    }
    return giver_place{first < last ? with_office(first) : first, last, are_two};
  };
  // Where the bodies before one begin that are given it with it: "Công đoàn và Đoàn Thanh niên"; they begin their clause.
  const auto with_bodies = [&](std::size_t place) {
    constexpr std::size_t longest_name = 12;
    std::size_t begin = place;
    for (bool goes_on = true; goes_on && place > sentence + 1 && (in.is_mark(place - 1, ',') || and_word.at(in, place - 1) != 0);) {
      std::size_t first = place;
      for (std::size_t back = place - 1; back > sentence && place - back <= longest_name; --back)
        if (in.is_word(back - 1) && in.word_at(back - 1).upper_first && body_end_by(back - 1, place - 1) == place - 1) first = back - 1;
      goes_on = first < place;
      place = first;
      if (goes_on && (first == sentence || in.is_mark(first - 1, ';') || in.is_mark(first - 1, ':') || in.is_mark(first - 1, ','))) begin = first;
    }
    return begin;
  };
  // "Khoa Nội, Khoa Ngoại, Phòng Điều dưỡng": names joined to one from where their clause begins, some of which may be none we know.
  const auto with_named = [&](std::size_t place) {
    static const phrase_map others = {{1, "dịp"}, {1, "nhân"}, {1, "vừa"}, {1, "sáng"}, {1, "chiều"}, {1, "hôm"}, {1, "đặc biệt"}, {1, "năm"}, {1, "tháng"}, {1, "ngày"}, {1, "riêng"}, {1, "kết quả"}, {1, "hội nghị"}, {1, "lễ"}};
    if (place <= sentence + 1 || !(in.is_mark(place - 1, ',') || and_word.at(in, place - 1) != 0)) return place;
    std::size_t begin = sentence;
    if (const block& own = in.blocks()[in.block_of(place)]; own.body > begin && own.body < place) begin = own.body;
    constexpr std::size_t longest = 8, at_least = 2;
    std::size_t words = 0, capitals = 0;
    for (std::size_t k = begin; k < place; ++k) {
      if (in.is_mark(k, ',') || and_word.at(in, k) != 0) {
        if (words < at_least || words > longest || capitals < at_least) return place;
        words = capitals = 0;
        continue;
      }
      if (!in.is_word(k) || is_function_word(in.hash(k)) || verbs.at(in, k) || proposals.at(in, k) || aims.at(in, k) || (words == 0 && (!in.word_at(k).upper_first || others.at(in, k)))) return place;
      ++words;
      capitals += in.word_at(k).upper_first ? 1U : 0U;
    }
    return begin;
  };
  // What may stand between a share and what it is of; and where the share begins, its sign before the place: "99,5%".
  static const phrase_map measures = {{1, "trở lên"}, {1, "số"}, {1, "trở lên số"}};
  const auto share_begin = [&](std::size_t place) {
    const bool is_broken = place > sentence + 3 && in.is_mark(place - 3, ',') && in.joins(place - 2) && in.is_number(place - 4);
    return place - (is_broken ? 4U : 2U);
  };
  // Where the share of a kind of bodies begins: "10% | CĐCS"; the place where none stands before it.
  const auto share_before = [&](std::size_t place) {
    for (std::size_t length = 0; length <= 3 && place > sentence + length + 1; ++length)
      if ((length == 0 || measures.at(in, place - length).length == length) && in.is_mark(place - length - 1, '%') && in.is_number(place - length - 2)) return share_begin(place - length);
    return place;
  };
  // Who stands right before the place: a body, or a person with a form of address.
  const auto note_recipient = [&](std::size_t i) {
    static const phrase_map adverbs = {{1, "vinh dự"}, {1, "tiếp tục"}, {1, "liên tục"}, {1, "cũng"}, {1, "luôn"}, {1, "phấn đấu"}, {1, "quyết tâm"}, {1, "đăng ký"}};
    for (std::size_t length = 2; length >= 1; --length)
      if (i > sentence + length && adverbs.at(in, i - length).length == length) i -= length;
    const std::size_t own_clause = clause_begin(i);
    const auto kind = kinds.at(in, own_clause);
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
    if (is_comrade(own_clause) && own_clause + 3 < i) {      now.recipient = in.clean(own_clause, i);
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
          const bool has_count = first > sentence && in.is_number(first - 1) && in.digits(first - 1) <= 3 && units_counted.at(in, first);  // "05 CĐCS"
          now.recipient = in.clean(part < first ? part : has_count ? with_counted(first - 1) : with_named(with_peoples(with_bodies(first))), i);
          break;
        }
      }
    if (now.recipient.empty()) {  // "Ông Trịnh Văn Sáu được …"
      std::size_t first = i;
      constexpr std::size_t longest_name = 6;
      while (first > sentence && i - first < longest_name && in.is_word(first - 1) && in.word_at(first - 1).upper_first) --first;
      for (std::size_t at = first; at < i && at < first + 2; ++at)
        if (const auto person = persons.at(in, at); person && at + person.length + 2 <= i) {
          now.recipient = in.clean(with_persons(at), i);
          break;
        }
      static const phrase there_are("có");
      for (std::size_t length = 1; length <= 3 && now.recipient.empty() && i > sentence + length; ++length)  // "công ty có 03 tập thể được …"
        if (in.is_number(i - length - 1) && in.digits(i - length - 1) <= 3 && (counted.at(in, i - length).length == length || units_counted.at(in, i - length).length == length || (i > sentence + length + 1 && there_are.at(in, i - length - 2) != 0 && names_counted(i - length, i)))) now.recipient = in.clean(with_counted(i - length - 1), i);
      // "Năm 2023, huyện được …", "02 tập thể được …": the clause names no more.
      std::size_t clause = own_clause;
      if (peoples.at(in, clause)) clause = with_peoples(clause);
      if (now.recipient.empty() && clause < i && peoples.at(in, clause).length > 0 && clause + peoples.at(in, clause).length < i) now.recipient = in.clean(share_before(clause), i);
      // "100% đơn vị", "95% trở lên đoàn viên", "99,5% số hộ".
      if (now.recipient.empty() && clause > sentence + 1 && in.is_mark(clause - 1, '%') && in.is_number(clause - 2)) {
        static const phrase_map limits = {{1, "không quá"}, {1, "tối đa"}, {1, "không vượt quá"}};  // a rule, no award
        const std::size_t noun = clause + measures.at(in, clause).length;
        constexpr std::size_t longest_part = 5;
        const std::size_t part = share_begin(clause);
        const bool is_limit = part >= sentence + 2 && (limits.at(in, part - 2).length == 2 || (part >= sentence + 3 && limits.at(in, part - 3).length == 3));
        if (!is_limit && noun < i && i - noun <= longest_part && (kinds.at(in, noun).length == i - noun || names_counted(noun, i))) now.recipient = in.clean(part, i);
      }
      static const phrase of_these("trong đó");  // "…, trong đó 15% đạt …"
      if (const std::size_t part = clause == i && clause > sentence + 2 && in.is_mark(clause - 1, '%') && in.is_number(clause - 2) ? share_begin(clause) : 0; now.recipient.empty() && part >= sentence + 2 && of_these.at(in, part - 2) != 0) now.recipient = in.clean(part, i);
      if (in.is_number(clause) && clause > sentence + 1 && in.is_mark(clause - 1, '/') && in.joins(clause) && in.is_number(clause - 2) && clause + 1 < i && names_counted(clause + 1, i)) now.recipient = in.clean(clause - 2, i);  // "8/9 thôn"
      // "Gia đình ông Lê Văn Sông ở thôn 2", "Ông Lê Văn Sông ở thôn 2": the clause begins with a person.
      static const phrase_map households = {{1, "gia đình"}, {1, "hộ"}, {1, "hộ gia đình"}, {1, "vợ chồng"}, {1, "tập thể"}, {1, "cá nhân"}};
      static const word_hash lives_at = hash_of_word("ở");
      const std::size_t behind_household = clause + households.at(in, clause).length;
      if (now.recipient.empty() && names_person(behind_household)) {
        bool is_name = true;
        for (std::size_t k = behind_household + persons.at(in, behind_household).length; k < i && is_name; ++k) is_name = in.is_number(k) || (in.is_word(k) && (!is_function_word(in.hash(k)) || in.hash(k) == lives_at) && !verbs.at(in, k) && !proposals.at(in, k) && !aims.at(in, k));
        if (is_name) now.recipient = in.clean(behind_household == clause ? with_persons(clause) : clause, i);
      }
      const std::size_t noun = in.is_number(clause) ? clause + 1 : clause;
      const auto named = in.is_number(clause) ? counted.at(in, noun) : kinds.at(in, noun);
      const bool is_second_kind = noun == clause && clause > sentence + 2 && in.is_mark(clause - 1, ',') && kinds.at(in, clause - 2);  // "03 xã, phường"
      if (now.recipient.empty() && named && (noun != clause || noun + named.length == i)) now.recipient = in.clean(is_second_kind ? with_counted(clause) : whole_number(clause), i);
      constexpr std::size_t longest_noun = 3;
      if (now.recipient.empty() && in.is_number(clause) && in.digits(clause) <= 3 && noun < i && i - noun <= longest_noun && names_counted(noun, i)) now.recipient = in.clean(with_counted(clause), i);
      // "Phòng Tổ chức cán bộ": small words at the end of a body's name that nothing else begins with.
      constexpr std::size_t most_small = 2;
      if (const std::size_t end = in.word_at(clause).upper_first ? body_end(in, clause) : clause; now.recipient.empty() && end > clause && end < i && i - end <= most_small) {
        bool is_name = !proposals.at(in, end) && !aims.at(in, end) && !verbs.at(in, end);
        for (std::size_t k = end; k < i && is_name; ++k) is_name = in.is_word(k) && !is_function_word(in.hash(k));
        if (is_name) now.recipient = in.clean(clause, i);
      }
      // "Trưởng khoa Nội Nguyễn Thị Mai": the whole clause is a name.
      static const phrase_map spans_of_time = {{1, "năm"}, {1, "tháng"}, {1, "ngày"}, {1, "hôm"}, {1, "quý"}, {1, "dịp"}, {1, "nhân"}, {1, "đặc biệt"}, {1, "ngoài ra"}, {1, "tiêu biểu"}};
      if (now.recipient.empty() && clause + 1 < i && i - clause <= 12 && in.is_word(clause) && in.word_at(clause).upper_first && !spans_of_time.at(in, clause) && in.word_at(i - 1).upper_first && in.word_at(i - 2).upper_first && !in.word_at(i - 1).upper_all) {
        bool is_name = true;
        for (std::size_t k = clause; k < i && is_name; ++k) is_name = in.is_word(k) && !is_function_word(in.hash(k)) && !verbs.at(in, k) && !proposals.at(in, k) && !aims.at(in, k);
        if (is_name) now.recipient = in.clean(with_named(clause), i);
      }
      if (now.recipient.empty() && first > sentence + 1 && persons.at(in, first - 2).length == 2) now.recipient = in.clean(with_persons(first - 2), i);
      if (now.recipient.empty() && first > sentence && persons.at(in, first - 1).length == 1) now.recipient = in.clean(with_persons(first - 1), i);
    }
  };
  // Where nothing is given yet, what all below begins with.
  static const word_set starts = [] {
    word_set all;
    for (const phrase_map* each : {&verbs, &proposals, &aims}) all.insert(each->firsts());
    for (const phrase* each : {&was, &has, &title, &order}) all.insert(each->hashes().front());
    all.insert(award_name_firsts());
    return all;
  }();
  static const word_hash year_word = hash_of_word("năm");  // `year_at`
  const stops asked(in, [](const word& each) { return each.hash == year_word || starts.may_contain(each.hash); }, stops::sentences | stops::clauses);
  const auto next = [&](std::size_t i) { return now.gives || now.behind != 0 ? i + 1 : asked.next(i + 1); };
  for (std::size_t i = asked.next(0); i < closing_begin; i = next(i)) {
    if (in[i].has(sentence_start)) {
      now = {};
      sentence = i;
      if (in[i].has(block_start)) paragraph_year.reset();
      if (const block& own = in.blocks()[in.block_of(i)]; i == own.body && year_at(in, i) != 0) paragraph_year = year_at(in, i);
      lasting_year = paragraph_year;
    }
    // "…; ông Lê Văn Tám được …", "… Bằng khen, 12 cá nhân được …": the next clause has a subject of its own.
    if (in.is_mark(i, ';') || (now.behind != 0 && i >= now.behind && sentence < now.behind && (in.is_mark(i, ',') || and_word.at(in, i) != 0))) {
      static const phrase_map goes_on = {{1, "được"}, {1, "đã được"}, {1, "và được"}, {1, "đã"}, {1, "và"}};
      static const phrase there_are("có");
      const bool is_list = !in.is_mark(i, ';');
      const std::size_t longest_clause = is_list ? 16 : 40;
      static const phrase of_them("trong đó");
      const bool may_begin = !goes_on.at(in, i + 1) && !verbs.at(in, i + 1) && !in[i + 1].has(block_start) && (!(is_list && is_function_word(in.hash(i + 1))) || of_them.at(in, i + 1) != 0);
      const auto joins_more = [&](std::size_t k) { return peoples.at(in, k + 1) || (in.is_number(k + 1) && counted.at(in, k + 2)); };  // "cán bộ, chiến sĩ …"
      bool is_clause = !is_list && there_are.at(in, i + 1) != 0;  // "…; có ít nhất 3 …"
      const bool counts_anew = !is_list && in.is_number(i + 1);      // "…; 01 sáng kiến đề nghị … tặng …"
      for (std::size_t k = i + 1; k < i + longest_clause && may_begin && !is_clause && !in[k].has(sentence_start) && !in.is_mark(k, ';') && !(is_list && in.is_mark(k, ',') && !joins_more(k)); ++k) is_clause = was.at(in, k) != 0 || (k > i + 1 && (now.behind != 0 || !is_list) && verbs.at(in, k).meaning == 2) || (counts_anew && k > i + 2 && proposals.at(in, k));
      if (is_clause) {
        now.recipient.clear();
        now.giver.clear();
        now.gives = false;
        sentence = i + 1;
      }
    }
    if (in.is_mark(i, ',')) now.comma = i;
    if (const int year = year_at(in, i)) lasting_year = year;
    if (!in.is_word(i) || (!now.gives && !starts.may_contain(in.hash(i)))) continue;
    if (proposals.at(in, i) && now.status == award_status::given) now.status = award_status::proposed;
    if (aims.at(in, i)) now.status = award_status::target;
    // "X đã được …", "X đã đạt …": who the award goes to stands before the verb.
    const bool is_active = has.at(in, i) != 0 && verbs.at(in, i + 1).meaning == 1;  // "X đã tặng …": who gives it does
    const auto note_anew = [&] {  // "Có 15 tập thể được khen, trong đó 02 tập thể được tặng …": the nearest one, where there is one
      const std::string before = std::exchange(now.recipient, {});
      note_recipient(i);
      if (now.recipient.empty()) now.recipient = before;
      now.noted = i;
    };
    const bool may_be_another = now.behind <= now.noted && now.comma > now.noted;
    if (has.at(in, i) != 0 && !is_active) {
      note_recipient(i);
      now.noted = i;
    } else if (was.at(in, i) != 0 && (now.recipient.empty() || may_be_another)) {
      note_anew();
    }
    auto verb = verbs.at(in, i);
    // "công nhận", "ghi nhận", "xác nhận": nobody receives anything.
    static const word_hash receive = hash_of_word("nhận");
    static const word_set not_received = {"công", "ghi", "xác", "chứng", "thừa", "cảm", "tiếp", "nhìn"};
    if (verb && in.hash(i) == receive && i > 0 && not_received.contains(in.hash(i - 1))) verb = {};
    // "đề nghị UBND huyện xét 05 Cờ thi đua", "đề nghị UBND huyện 05 Cờ thi đua": the one who is asked gives it.
    std::size_t asked_giver = in.size();
    if (const auto proposal = proposals.at(in, i); proposal && !verb) {
      static const phrase_map reviews = {{1, "xét"}, {1, "xem xét"}, {1, "quyết định"}};
      const std::size_t giver = i + proposal.length;
      const std::size_t body = in.is_word(giver) && in.word_at(giver).upper_first ? body_end(in, giver) : giver;
      const std::size_t behind = body + reviews.at(in, body).length;
      if (body > giver && in.is_number(behind) && in.digits(behind) <= 3 && award_name_end(in, behind + 1) > behind + 1) {
        asked_giver = giver;
        verb = {1, behind - i};
      }
    }
    now.is_told = now.is_told || has.at(in, i) != 0 || was.at(in, i) != 0 || (verb && verb.meaning == 2);
    if (verb && verb.meaning == 2 && (now.recipient.empty() || may_be_another)) note_anew();
    std::size_t name = in.size();
    bool is_counted_title = false;
    // "hồ sơ đề nghị tặng Bằng khen": the papers of an award, not one that is given or proposed.
    if (verb && verb.meaning == 1 && (is_of_papers(in, i) || is_denied(in, i))) {
      now.gives = false;
      i = std::max(i, award_name_end(in, i + verb.length) - 1);
      continue;
    }
    if (verb) {
      std::size_t at = i + verb.length;
      if (title.at(in, at) != 0) at += 2;
      while (in.is_quote(at) || in.is_number(at)) ++at;
      if (given_name_end(at) > at) {
        now.gives = true;
        now.verb = i;
        name = at;
        const std::string giver_above = std::exchange(now.giver, {});
        if (verb.meaning == 1) {
          const giver_place by = asked_giver != in.size() ? giver_place{asked_giver, body_end(in, asked_giver), false} : giver_before(i);
          // "… tặng Cờ thi đua cho X, tặng Bằng khen cho Y": the same one gives again.
          const bool gives_again = by.first == by.last && now.behind != 0 && i == now.behind + 1 && (in.is_mark(i - 1, ',') || in.is_mark(i - 1, ';') || and_word.at(in, i - 1) != 0);
          if (by.first < by.last) now.giver = in.clean(by.first, by.last);
          if (gives_again) now.giver = giver_above;
          award_place place;
          place.giver = in.span(by.first, by.last);
          place.has_two_givers = by.are_two;
          awards.push_back(place);
        }
      } else {
        // "đạt danh hiệu “Hoàn thành xuất sắc nhiệm vụ”": the name is quoted.
        const bool is_title = title.at(in, i + verb.length) != 0 || (verb.length >= 3 && title.at(in, i + verb.length - 2) != 0);
        const std::size_t open = is_title ? i + verb.length + (title.at(in, i + verb.length) != 0 ? 2 : 0) : in.size();
        // "đạt danh hiệu Giáo viên dạy giỏi": a name of words alone, that begins with a capital.
        static const word_set behind_title = {"trở", "tăng", "giảm", "chiếm", "liên", "năm", "nhiều", "hằng", "hàng", "lần", "nhân", "đợt", "gồm", "thuộc"};
        constexpr std::size_t longest_title = 10;
        std::size_t title_end = open;
        if (in.is_word(open) && in.word_at(open).upper_first)
          while (title_end < open + longest_title && in.is_word(title_end) && !(title_end > open && in[title_end].has(block_start)) && !is_function_word(in.hash(title_end)) && !behind_title.contains(in.hash(title_end)) && !merits.at(in, title_end) && !verbs.at(in, title_end)) ++title_end;
        if (title_end >= open + 2 && title_end < open + longest_title && title_end < in.size() && !now.recipient.empty()) {
          award_mention fresh{.name = in.clean(open, title_end), .recipient = now.recipient, .year = lasting_year, .status = now.status, .span = in.span(i, title_end)};
          if (const int year = year_at(in, title_end)) fresh.year = year;
          now.behind = title_end;
          out.awards.push_back(std::move(fresh));
          awards.resize(out.awards.size());
          i = title_end - 1;
          continue;
        }
        if (in.is_quote(open)) {
          const auto quoted = std::find_if(in.quotations().begin(), in.quotations().end(), [&](const quotation& q) { return q.open == open; });
          if (quoted != in.quotations().end()) {
            std::size_t last = std::min(quoted->close, open + 20);
            for (std::size_t k = open + 1; k < last; ++k)
              if (in.is_mark(k, '.') || in[k].has(block_start)) last = k;
            award_mention fresh{.name = in.clean(open + 1, last), .recipient = now.recipient, .year = lasting_year, .status = now.status, .span = in.span(i, last)};
            now.behind = std::min(last + 1, quoted->close + 1);
            if (verb.meaning == 2 || !fresh.recipient.empty()) out.awards.push_back(std::move(fresh));
            awards.resize(out.awards.size());
            i = last;
            continue;
          }
        }
      }
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
    std::size_t end = given_name_end(name);
    // "… đạt CSTĐ cơ sở, 2 CSTĐ cấp tỉnh": others, whom the number before the name counts.
    if (!verb && in.is_number(name - 1) && !now.recipient.empty() && now.recipient.front() >= '0' && now.recipient.front() <= '9') {
      now.recipient.clear();
      is_counted_title = award_names().at(in, name).meaning == award_title;
    }
    // The giver before the verb gives what follows it at once, and what is joined to that by a comma: "tặng Cờ thi đua cho 02 đơn vị, Bằng khen cho 05 cá nhân".
    const bool is_joined = now.behind != 0 && (name == now.behind + 1 || (title.at(in, now.behind + 1) != 0 && name <= now.behind + 4)) && (in.is_mark(now.behind, ',') || and_word.at(in, now.behind) != 0);
    award_mention fresh{.name = in.clean(name, end), .recipient = now.recipient, .giver = verb || is_joined ? now.giver : std::string(), .year = lasting_year, .status = now.status};
    // What a plan says is given, with nobody who did and no year behind it, is yet to be: "Khen thưởng: tặng Giấy khen cho 10 tập thể".
    const bool is_ahead = out.type == text_type::plan && now.status == award_status::given && !now.is_told && now.giver.empty() && order.at(in, name) == 0 && !(lasting_year && what().year && *lasting_year < *what().year);
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
    if (order.at(in, name) != 0 && in.is_mark(last, '(') && in.digits(last + 1) == 4 && in.is_mark(last + 2, ')')) {  // "(2019)"
      fresh.year = in.number(last + 1);
      end = last = last + 3;
    }
    if (unit.at(in, last) != 0) last += 2;
    constexpr std::size_t longest = 60;
    for (std::size_t k = last; k < last + longest && k < closing_begin && !in[k].has(sentence_start);) {
      if (in.is_quote(k) && fresh.reason.empty()) {
        const auto quoted = std::lower_bound(in.quotations().begin(), in.quotations().end(), k, [](const quotation& q, std::size_t at) { return q.open < at; });
        if (quoted == in.quotations().end() || quoted->open != k || quoted->close > k + 30) break;
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
        if (to_whom.at(in, aside + 1) != 0 && !in[aside + 1].has(block_start)) {
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
      if ((is_list || k == end) && fresh.recipient.empty() && (names_one || counts_at(named) || names_person(named) || (in.is_number(named) && in.digits(named) <= 4 && counted.at(in, named + 1)) || (!is_list && all_of.at(in, named) && counted.at(in, named + 1)))) {
        end = k = recipients_end(named);
        fresh.recipient = in.clean(named, end);
        if (is_list) break;
        continue;
      }
      if (k == end && fresh.giver.empty() && of.at(in, k) == 0)  // "Giấy khen LĐLĐ tỉnh: 3 cá nhân"
        if (const std::size_t giver = giver_behind(k); giver > k && (in.is_mark(giver, ':') || to_whom.at(in, giver) != 0 || counts_at(giver))) {
          fresh.giver = in.clean(k, giver);
          end = k = giver;
          continue;
        }
      if (in.is_mark(k, ',') || in.is_mark(k, ';') || in.is_mark(k, '.') || in.is_mark(k, ':')) break;
      if (by_whom.at(in, k) != 0)  // "Kỷ niệm chương do Tổng công ty trao tặng"
        if (const std::size_t body = body_end(in, k + 1); body > k + 1)
          if (const auto given = verbs.at(in, body); given && given.meaning == 1) {
            if (fresh.giver.empty()) fresh.giver = in.clean(k + 1, body);
            end = k = body + given.length;
            continue;
          }
      if (k > name + 1 && (verbs.at(in, k) || award_name_end(in, k) > k || (title.at(in, k) != 0 && in.is_quote(k + 2)))) break;
      // "Phó Chủ tịch UBND tỉnh đã trao Bằng khen của Chủ tịch UBND tỉnh": who hands it over does not give it.
      static const word_hash hands_over = hash_of_word("trao");
      if (of.at(in, k) != 0 && (fresh.giver.empty() || (verb && in.hash(i) == hands_over)) && k <= last + 3) {
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
      if (const auto whom = to_whoms.at(in, k)) {
        const std::size_t who = k + whom.length;
        std::size_t body = body_end(in, who);
        if (body == who) {  // "cho tập thể …": to the next mark
          body = recipients_end(who);
        } else {  // "Đội Quản lý vận hành số 2": the small words that still belong to the name
          std::size_t rest = body;
          while (rest < body + 6 && in.is_word(rest) && !in[rest].has(block_start) && !in.word_at(rest).upper_first && !is_function_word(in.hash(rest)) && !merits.at(in, rest) && year_at(in, rest) == 0) ++rest;
          if (in.is_number(rest) && rest > body && in.digits(rest) <= 3) body = rest + 1;
          // "cho Công đoàn Cảng và 02 cá nhân": more of them, of whom nothing else is told.
          constexpr int most_groups = 8;
          for (int more = 0; more < most_groups && (in.is_mark(body, ',') || and_word.at(in, body) != 0) && !in[body + 1].has(block_start); ++more) {
            const std::size_t next_one = body + 1;
            const std::size_t behind = counts_at(next_one) || names_person(next_one) ? recipients_end(next_one) : in.word_at(next_one).upper_first ? body_end(in, next_one) : next_one;
            bool is_one = behind > next_one && !acts_at(behind);
            for (std::size_t at = next_one; at < behind && is_one; ++at) is_one = was.at(in, at) == 0 && has.at(in, at) == 0 && !verbs.at(in, at) && !proposals.at(in, at);
            if (!is_one) break;
            body = behind;
          }
        }
        fresh.recipient = in.clean(who, body);
        end = k = body;
        continue;
      }
      if (merits.at(in, k) && fresh.reason.empty()) {
        std::size_t reason = k;
        while (reason < k + 40 && !in[reason].has(sentence_start) && !in.is_mark(reason, ';') && !in.is_mark(reason, '.') && !is_year_of_award(reason) && !is_given_more(reason)) ++reason;
        while (reason > k && in.is_mark(reason - 1, ',')) --reason;
        fresh.reason = in.clean(k, reason);
        end = k = reason;
        continue;
      }
      if ((about.at(in, k) != 0 || in_review.at(in, k) != 0 || with_merit.at(in, k) != 0) && fresh.reason.empty()) {
        std::size_t reason = k + 1;
        while (reason < k + 40 && !in[reason].has(sentence_start) && !in.is_mark(reason, ';') && !in.is_mark(reason, '.') && !names_recipient(reason) && !is_given_more(reason) && !(in.is_mark(reason, ',') && in.is_word(reason + 1) && (in.word_at(reason + 1).upper_first || award_name_end(in, reason + 1) > reason + 1))) ++reason;
        const std::size_t behind = reason;
        if (names_recipient(reason) && reason > k + 3 && year_at(in, reason - 2) != 0) {  // "… năm 2018 cho bà Lê Thị C"
          reason -= 2;
          fresh.year = year_at(in, reason);
        }
        fresh.reason = without_quotes(k + 1, reason);
        end = k = behind;
        continue;
      }
      ++k;
    }
    const std::size_t first = verb ? i : name;
    if (fresh.recipient.empty() && !fresh.giver.empty() && verb && verb.meaning == 1) {
      const auto proposed = proposed_before(asked_giver != in.size() ? asked_giver : giver_before(i).first);
      if (proposed.first < proposed.second) fresh.recipient = in.clean(proposed.first, proposed.second);
    }
    // "…, 01 đơn vị xếp thứ Nhì tặng Bằng khen": those a number counts give nothing.
    if (fresh.recipient.empty() && fresh.giver.empty() && verb && verb.meaning == 1 && asked_giver == in.size()) {
      const std::size_t counts = clause_begin(i);
      constexpr std::size_t longest_group = 8;
      if (counts_at(counts) && i - counts <= longest_group && names_counted(counts + 1, i)) fresh.recipient = in.clean(with_counted(counts), i);
    }
    if (is_ahead && !(fresh.year && what().year && *fresh.year < *what().year)) fresh.status = award_status::proposed;
    fresh.span = in.span(first, end);
    constexpr std::size_t most = 100'000;
    // Who gives it, or who is given it: a rule that awards may be given is none.
    const bool is_aim = verb && verb.meaning == 2 && now.status == award_status::target;  // "phấn đấu đạt danh hiệu …"
    const bool is_past = order.at(in, name) != 0 && fresh.year && !verb && !now.gives;    // "Huân chương Lao động hạng Nhì (2019)"
    now.behind = end;
    now.counts_titles = is_counted_title;
    if ((is_past || !fresh.giver.empty() || !fresh.recipient.empty() || is_aim || is_counted_title) && out.awards.size() < most) {
      out.awards.push_back(std::move(fresh));
      awards.resize(std::max(awards.size(), out.awards.size()));
      if (awards.size() > out.awards.size()) awards.erase(awards.begin() + static_cast<std::ptrdiff_t>(out.awards.size()) - 1);
    } else if (awards.size() > out.awards.size()) {
      awards.resize(out.awards.size());
    }
    i = std::max(i, end - 1);
  }
  awards.resize(out.awards.size());
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
