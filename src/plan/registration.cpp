// SPDX-License-Identifier: BSL-1.0
// Registration: its deadline, where it goes. And the days of the text.
#include "analysis.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

// Behind "Ngày 15/3: hạn cuối", "ngày 15/3 là hạn chót", a day that is called the last one; `place` where none stands there.
static std::size_t limit_day_end(const source& in, std::size_t place) {
  static const phrase_map limits = {{1, "hạn cuối"}, {1, "hạn cuối cùng"}, {1, "hạn chót"}, {1, "hết hạn"}, {1, "hạn cuối để"}, {1, "ngày cuối cùng"}};
  static const word_hash is_word_hash = hash_of_word("là"), day_word = hash_of_word("ngày");
  if (in.hash(place) != day_word) return place;
  const auto day = day_at(in, place);
  if (!day || !(in.is_mark(day->last, ':') || in.is_dash(day->last) || in.hash(day->last) == is_word_hash)) return place;
  const auto limit = limits.at(in, day->last + 1);
  if (!limit) return place;
  // "hạn cuối nộp báo cáo" is another matter's.
  static const phrase_map others = {{1, "nộp báo cáo"}, {1, "báo cáo"}, {1, "gửi báo cáo"}, {1, "nộp hồ sơ"}, {1, "gửi hồ sơ"}};
  const std::size_t behind = day->last + 1 + limit.length;
  return others.at(in, behind) ? place : behind;
}

// Behind "sau 15/02/2019 không nhận", a day after which nothing is taken; `place` where that is not said.
static std::size_t refusal_end(const source& in, std::size_t place) {
  static const word_hash after = hash_of_word("sau");
  static const phrase_map refusals = {{1, "không nhận"}, {1, "sẽ không nhận"}, {1, "không tiếp nhận"}, {1, "sẽ không tiếp nhận"}, {1, "thì không nhận"}, {1, "không xét"}, {1, "sẽ không xét"}, {1, "không tổng hợp"}, {1, "sẽ không tổng hợp"}, {1, "không giải quyết"}, {1, "coi như không đăng ký"}, {1, "xem như không đăng ký"}};
  if (in.hash(place) != after) return place;
  const auto day = day_at(in, behind_weekday(in, behind_hour(in, place + 1)));
  if (!day) return place;
  if (refusals.at(in, day->last)) return day->last;
  constexpr std::size_t longest_body = 8;  // "…, Văn phòng không nhận"
  if (in.is_mark(day->last, ','))
    for (std::size_t k = day->last + 1; k < day->last + longest_body && in.is_word(k); ++k)
      if (refusals.at(in, k)) return day->last;
  return place;
}

void analysis::read_registration() {
  read_registration(registered_as::said);
  if (!what().registration) read_registration(registered_as::pledged);
}

void analysis::read_registration(registered_as how) {
  static const phrase register_word("đăng ký"), damaged("đãng ký"), send("gửi"), hand_in("nộp"), about("về"), each_year("hằng năm"), each_year_too("hàng năm"), request("đề nghị"), demand("yêu cầu"), to_place("tới"), for_place("cho"), to_word("đến");
  const phrase_map& edges = registration_edges();
  static const word_hash day_word = hash_of_word("ngày");
  const auto says_each_year = [&](std::size_t first, std::size_t last) {
    bool said = false;
    for (std::size_t k = first; k < last; ++k) said = said || each_year.at(in, k) != 0 || each_year_too.at(in, k) != 0;
    return said;
  };
  // "gửi bản giao ước thi đua về …", "ký giao ước thi đua và gửi về …": where nothing is called a registration.
  static const phrase_map pledges = {{1, "bản giao ước thi đua"}, {1, "bản cam kết thi đua"}, {1, "bản ký kết giao ước thi đua"}};
  static const phrase_map signed_pledges = {{1, "ký giao ước"}, {1, "ký kết giao ước"}, {1, "ký cam kết"}, {1, "ký kết cam kết"}, {1, "ký bản giao ước"}, {1, "ký bản cam kết"}, {1, "ký các bản giao ước"}};
  static const word_set pledge_firsts = [] {
    word_set all = pledges.firsts();
    all.insert(signed_pledges.firsts());
    return all;
  }();
  const auto is_signed_and_sent = [&](std::size_t k) {
    static const phrase_map themselves = {{1, "về"}, {1, "cho"}, {1, "đến"}, {1, "tới"}, {1, "lên"}, {1, "bản giao ước"}, {1, "bản cam kết"}, {1, "giao ước"}, {1, "các bản"}, {1, "bản ký kết"}};
    static const phrase_map matters_between = {{1, "báo cáo"}, {1, "hồ sơ"}, {1, "danh sách"}, {1, "kết quả"}, {1, "sơ kết"}, {1, "tổng kết"}};
    constexpr std::size_t furthest = 24;
    const auto pledge = signed_pledges.at(in, k);
    for (std::size_t next = k + pledge.length; pledge && next < k + furthest && !in[next].has(sentence_start) && !in.is_mark(next, ';') && !matters_between.at(in, next); ++next)
      if (send.at(in, next) != 0 || hand_in.at(in, next) != 0) return themselves.at(in, next + 1) || in.is_mark(next + 1, ':') || (in.word_at(next + 1).upper_first && body_end(in, next + 1) > next + 1);
    return false;
  };
  const auto is_register = [&](std::size_t k) { return how == registered_as::pledged ? pledges.at(in, k) || is_signed_and_sent(k) : register_word.at(in, k) != 0 || damaged.at(in, k) != 0; };
  const stops sentence_starts(in, word_set(), stops::sentences);
  const stops words_of_it(in, [&](const word& each) { return how == registered_as::pledged ? pledge_firsts.may_contain(each.hash) : each.hash == register_word.hashes().front() || each.hash == damaged.hashes().front(); });
  // Whether "đến" at the place parts two days, "từ 01/02/2019 đến 15/02/2019".
  const auto ends_range = [&](std::size_t sentence, std::size_t place) {
    static const word_hash from = hash_of_word("từ");
    constexpr std::size_t furthest = 8;
    if (!day_at(in, place + 1)) return false;
    for (std::size_t back = place; back > sentence && place - back < furthest; --back)
      if (in.hash(back - 1) == from) {
        const auto day = day_at(in, back);
        return day && day->last == place;
      }
    return false;
  };
  // Whether "đến" at the place parts two hours of one day, "từ 7h đến 11h ngày 26/3".
  const auto ends_hours = [&](std::size_t sentence, std::size_t place) {
    static const word_hash from = hash_of_word("từ");
    constexpr std::size_t furthest = 5;
    for (std::size_t back = place; back > sentence && place - back < furthest; --back)
      if (in.hash(back - 1) == from) return in.is_number(back) && behind_hour(in, back) == back;
    return false;
  };
  // "…; các khối ký giao ước xong trước ngày 28/02, gửi bản đăng ký … chậm nhất 05/3": whether the deadline at the place is that of an act
  // of its own clause, where a later one of the sentence is the registration's.
  const auto is_of_other_act = [&](std::size_t sentence, std::size_t place, std::size_t last) {
    const auto names_it = [&](std::size_t first, std::size_t end) {
      bool named = false;
      for (std::size_t k = first; k < end && !named; ++k) named = is_register(k) || send.at(in, k) != 0 || hand_in.at(in, k) != 0;
      return named;
    };
    std::size_t clause = place;
    while (clause > sentence && !in.is_mark(clause - 1, ',') && !in.is_mark(clause - 1, ';')) --clause;
    constexpr std::size_t shortest_act = 3;
    if (place - clause < shortest_act || names_it(clause, place)) return false;
    for (std::size_t next = place + 1, begin = last; next < last; ++next) {
      if (in.is_mark(next, ',') || in.is_mark(next, ';')) begin = next + 1;
      if (begin < next && edges.at(in, next) && words_of_it.next(begin, next) < next && is_register(words_of_it.next(begin, next))) return true;
    }
    return false;
  };
  // "… trước 15/02 (qua Ban Tổ chức)", "…; nơi nhận: Phòng Tổ chức": who receives it, told behind the day in the same block.
  const auto named_receiver = [&](std::size_t day_last) -> std::string {
    static const phrase_map receivers = {{1, "nơi nhận"}, {1, "nơi nộp"}, {1, "nơi tiếp nhận"}, {1, "địa điểm nhận"}, {1, "bộ phận tiếp nhận"}, {1, "đầu mối tiếp nhận"}};
    static const phrase by("qua");
    const std::size_t block_last = in.blocks()[in.block_of(day_last)].last;
    std::size_t first = day_last;
    if (in.is_mark(day_last, '(') && by.at(in, day_last + 1) != 0) {
      first = day_last + 2;
      const std::size_t last = body_end(in, first);
      return last > first && in.is_mark(last, ')') ? in.clean(first, last) : std::string();
    }
    if (in.is_mark(first, ';') || in.is_mark(first, '.') || in.is_mark(first, ',')) ++first;
    const auto receiver = receivers.at(in, first);
    first += receiver.length;
    if (!receiver || first >= block_last || !in.is_mark(first, ':')) return {};
    std::size_t last = ++first;
    constexpr std::size_t longest = 24;
    while (last < block_last && last < first + longest && !in.is_mark(last, ';') && !in.is_mark(last, '.') && !(in.is_mark(last, ',') && last >= body_end(in, first))) ++last;
    return last > first ? in.clean(first, last) : std::string();
  };
  std::size_t named_at = in.size();  // where "đăng ký" was met last
  for (std::size_t i = body_begin; i < closing_begin;) {
    constexpr std::size_t longest = 250;
    const std::size_t last = sentence_starts.next(i + 1, std::min(closing_begin, i + longest));
    std::size_t registers = words_of_it.next(i, last);
    while (registers < last && !is_register(registers)) registers = words_of_it.next(registers + 1, last);
    // A heading or the sentence before it may name the matter.
    bool by_heading = false;
    if (registers == last && i > body_begin) {
      const block& own = in.blocks()[in.block_of(i)];
      by_heading = named_at != in.size() && named_at >= own.first;
      const std::size_t b = in.block_of(i);
      if (!by_heading && own.body == i && b > 0 && in.blocks()[b - 1].last - in.blocks()[b - 1].body <= 12 && in.blocks()[b - 1].label != label_kind::none)
        for (std::size_t k = in.blocks()[b - 1].body; k < in.blocks()[b - 1].last; ++k) by_heading = by_heading || (how == registered_as::said && register_word.at(in, k) != 0);
    }
    // "Đăng ký hiến máu", "đăng ký số lượng người dự thi": another matter's.
    enum { at_once = 1, anywhere };
    static const phrase_map others = {{anywhere, "hiến máu"}, {anywhere, "dự thi"}, {at_once, "tham dự"}, {at_once, "tham gia hội"}, {at_once, "tham gia giải"}, {at_once, "tham gia cuộc thi"}, {at_once, "tham gia lớp"}, {at_once, "tham gia chương trình"}, {at_once, "tác phẩm"}, {at_once, "bài thi"}, {at_once, "học"}, {anywhere, "học tập"}, {anywhere, "nhu cầu"}, {anywhere, "tập huấn"}, {anywhere, "kết hôn"}, {anywhere, "khai sinh"}, {at_once, "kinh doanh"}, {at_once, "xe"}, {anywhere, "tạm trú"}, {anywhere, "tiết mục"}, {anywhere, "đội bóng"}, {at_once, "thi đấu"}, {anywhere, "suất ăn"}, {anywhere, "tham quan"}};
    const auto is_of_another = [&](std::size_t place) {
      static const phrase_map own = {{1, "thi đua"}, {1, "danh hiệu"}, {1, "khen thưởng"}, {1, "giao ước"}, {1, "phong trào"}, {1, "làm theo"}, {1, "sáng kiến"}, {1, "cải tiến"}, {1, "công trình"}, {1, "phần việc"}, {1, "chỉ tiêu"}, {1, "nội dung"}, {1, "mô hình"}, {1, "sản phẩm"}, {1, "gắn biển"}, {1, "tiết dạy"}, {1, "điển hình"}, {1, "việc làm"}, {1, "tập thể"}, {1, "cá nhân"}, {1, "thành tích"}, {1, "phấn đấu"}, {1, "cờ"}, {1, "bằng khen"}, {1, "giấy khen"}, {1, "huân chương"}, {1, "hạng mục"}, {1, "giải pháp"}, {1, "chuyên đề"}, {1, "cuộc vận động"}, {1, "tiêu chí"}, {1, "nhiệm vụ"}, {1, "mục tiêu"}, {1, "xây dựng"}};
      // What may stand behind "đăng ký" where it has no object: "đăng ký với …", "đăng ký trực tuyến", "bản đăng ký của các tổ".
      static const phrase_map bare = {{1, "về"}, {1, "với"}, {1, "tại"}, {1, "của"}, {1, "cho"}, {1, "và"}, {1, "theo"}, {1, "trước"}, {1, "sau"}, {1, "trong"}, {1, "từ"}, {1, "đến"}, {1, "tới"}, {1, "qua"}, {1, "bằng"}, {1, "trên"}, {1, "lên"}, {1, "xong"}, {1, "này"}, {1, "là"}, {1, "năm"}, {1, "đầu năm"}, {1, "hằng năm"}, {1, "hàng năm"}, {1, "hạn"}, {1, "kèm"}, {1, "kịp"}, {1, "đúng"}, {1, "đầy đủ"}, {1, "cụ thể"}, {1, "trực tuyến"}, {1, "trực tiếp"}, {1, "online"}, {1, "tham gia"}, {1, "thực hiện"}, {1, "chậm nhất"}, {1, "muộn nhất"}, {1, "không"}, {1, "cuối cùng"}, {1, "đợt"}, {1, "hưởng ứng"}, {1, "để"}, {1, "có"}, {1, "phải"}, {1, "được"}, {1, "vào"}, {1, "ngày"}, {1, "thời"}, {1, "gồm"}, {1, "ghi"}, {1, "lập"}, {1, "ban đầu"}, {1, "chính thức"}, {1, "bổ sung"}, {1, "lại"}, {1, "do"}, {1, "tổng hợp"}, {1, "xin"}, {1, "chung"}, {1, "riêng"}};
      constexpr std::size_t longest_object = 8;
      const std::size_t object = place + 2;
      const auto goes_on = [&](std::size_t k) { return (in.is_word(k) || in.is_number(k)) && !own.at(in, k) && send.at(in, k) == 0 && hand_in.at(in, k) == 0 && !edges.at(in, k); };
      for (std::size_t k = object; k < object + longest_object && k < last && goes_on(k); ++k)
        if (const auto other = others.at(in, k); other && (k == object || other.meaning == anywhere)) return true;
      // Anything else that is registered is another matter's too, "đăng ký khám sức khỏe", unless an object of the campaign's goes with it.
      if (object >= last || !goes_on(object) || bare.at(in, object) || in.word_at(object).upper_first) return false;
      std::size_t k = object;
      while (k < object + longest_object && k < last && (goes_on(k) || in.is_mark(k, ',')) && !bare.at(in, k)) ++k;
      return !(k < last && own.at(in, k));
    };
    while (registers < last && (!is_register(registers) || is_of_another(registers))) registers = words_of_it.next(registers + 1, last);
    for (std::size_t k = registers; k < last; k = words_of_it.next(k + 1, last))
      if (is_register(k) && !is_of_another(k)) named_at = k;
    if (registers == last && !by_heading) {
      i = last;
      continue;
    }
    static const phrase report("báo cáo"), summary("tổng kết"), file("hồ sơ");
    bool other_matter = false, before_matter = false;
    for (std::size_t k = i; k < last; ++k) {
      // A deadline before the word is another matter's, and so is one behind a file that is sent: "…, gửi hồ sơ khen thưởng trước ngày …".
      if (!by_heading && registers != last && k < registers) {
        static const phrase sums_up("sơ kết");
        before_matter = before_matter || (k > i && (report.at(in, k - 1) != 0 || summary.at(in, k - 1) != 0 || sums_up.at(in, k - 1) != 0 || file.at(in, k - 1) != 0));
        if (before_matter) continue;
      }
      if (k < registers || by_heading) other_matter = other_matter || (by_heading && (report.at(in, k) != 0 || summary.at(in, k) != 0 || file.at(in, k) != 0));
      auto hit = edges.at(in, k);
      // "…, thời gian hoàn thành: 31/3/2019".
      static const phrase_map times = {{deadline_inclusive, "thời gian hoàn thành"}, {deadline_inclusive, "thời gian nộp"}, {deadline_inclusive, "thời gian gửi"}, {deadline_inclusive, "hoàn thành"}};
      if (const auto time = times.at(in, k); !hit && time && in.is_mark(k + time.length, ':') && day_at(in, behind_weekday(in, k + time.length + 1))) hit = time;
      // "đăng ký trực tuyến … đến 17h00 ngày 26/3"; "từ 7h đến 11h ngày 26/3" are the hours of one day.
      if (!hit && to_word.at(in, k) != 0 && k > registers && behind_hour(in, k + 1) > k + 1 && !ends_hours(i, k)) hit = {deadline_inclusive, 1};
      if (!hit && refusal_end(in, k) > k) hit = {deadline_inclusive, 1};
      if (!hit && to_word.at(in, k) != 0 && ends_range(i, k)) hit = {deadline_inclusive, 1};  // "Thời gian đăng ký: từ 01/02 đến 15/02"
      // "Ngày 15/3: hạn cuối đăng ký thi đua".
      const std::size_t behind_limit = hit ? k : limit_day_end(in, k);
      const bool is_limit_day = behind_limit > k;
      if (is_limit_day) hit = {deadline_inclusive, 0};
      if ((!hit && !is_limit_day) || in_number(k)) continue;
      if (!is_limit_day && is_of_other_act(i, k, last)) continue;
      // "Đăng ký gắn biển công trình: …, hoàn thành trước ngày 31/8": when the work itself is done.
      static const phrase_map works = {{1, "gắn biển"}, {1, "công trình"}, {1, "phần việc"}, {1, "gắn biển công trình"}};
      static const phrase done("hoàn thành");
      if (!by_heading && k >= done.size() && done.at(in, k - done.size()) != 0 && registers + 2 < k && works.at(in, registers + 2)) continue;
      std::size_t at = k + hit.length;
      // "hạn cuối đăng ký thi đua: 20/02/2023".
      static const phrase_map matters = {{1, "đăng ký"}, {1, "đăng ký thi đua"}, {1, "gửi đăng ký"}, {1, "gửi bản đăng ký"}, {1, "nộp bản đăng ký"}, {1, "gửi bản đăng ký thi đua"}, {1, "nhận đăng ký"}, {1, "đăng ký cuối cùng"}, {1, "đăng ký thi đua cuối cùng"}, {1, "nhận đăng ký thi đua"}, {1, "nộp đăng ký"}, {1, "nộp đăng ký thi đua"}, {1, "nộp bản đăng ký thi đua"}, {1, "nộp danh sách đăng ký thi đua"}};
      static const phrase_map copulas = {{1, "là"}, {1, "là ngày"}, {1, "vào"}, {1, "vào ngày"}};
      static const word_hash term = hash_of_word("hạn");
      if (const auto matter = is_limit_day ? phrase_map::hit{} : matters.at(in, at)) {
        const std::size_t behind = at + matter.length;
        const auto copula = copulas.at(in, behind);
        if (in.is_mark(behind, ':') || day_at(in, behind) || edges.at(in, behind) || (copula && day_at(in, behind + copula.length))) at = behind + copula.length;
      } else if (hit.length == 1 && in.hash(k) == term && !((in.is_mark(k - 1, ',') || in.is_mark(k - 1, ';') || in.is_mark(k - 1, '(')) && day_at(in, in.is_mark(at, ':') ? at + 1 : at))) {
        continue;  // "hạn" of something else
      }
      if (in.is_mark(at, ':')) ++at;
      bool exclusive_edge = hit.meaning == deadline_exclusive;
      // An hour before the day: "trước 17h00 ngày 20/02/2023".
      if (const std::size_t behind = behind_hour(in, at); behind > at) {
        at = behind;
        exclusive_edge = false;  // the day itself is within it
      }
      // "trước ngày thứ Sáu 14/02", "trước thứ Sáu, ngày 14/02".
      at = behind_weekday(in, at);
      // "chậm nhất là trước ngày …", "hạn cuối: ngày …".
      if (const auto more = edges.at(in, at); more && more.meaning == deadline_exclusive) {
        exclusive_edge = true;
        at += more.length;
      }
      // "Đợt 1 (từ 15/9 đến 20/11): mỗi tổ đăng ký …": the end of the phase is no deadline.
      const auto ends_phase = [&](const phase_place& phase) { return phase.has_label && phase.to.start <= in[at].start && in[at].start < phase.to.end; };
      if (!by_heading && std::any_of(phases.begin(), phases.end(), ends_phase)) continue;
      std::optional<day_found> day = day_at(in, at);
      std::size_t day_last = is_limit_day ? behind_limit : day ? day->last : at;
      std::optional<deadline> due;
      bool yearly = false;
      if (day && !day->is_malformed && day->exists() && !day->is_lunar && (day->year != 0 || day->month != 0)) {
        if (each_year.at(in, day_last) != 0 || each_year_too.at(in, day_last) != 0) {
          yearly = true;
          day_last += 2;
        } else if (day->year == 0 && says_each_year(i, k)) {  // "Đăng ký thi đua hằng năm … trước ngày 25/01"
          yearly = true;
        } else if (in.is_mark(day_last, '(') && (each_year.at(in, day_last + 1) != 0 || each_year_too.at(in, day_last + 1) != 0)) {
          yearly = true;
        }
        const boundary edge = exclusive_edge ? boundary::exclusive : boundary::inclusive;
        if (yearly && day->year == 0) {
          due = deadline::each_year({day->month, day->day}, edge);
        } else if (const auto named = day->in_year(year_for(day->month))) {
          due = exclusive_edge ? deadline::before(*named) : deadline::until(*named);
        }
      } else if (!day) {
        const bool has_day = in.hash(at) == day_word;
        const auto quarter = quarter_at(in, at);
        if (const auto month = has_day ? std::nullopt : month_at(in, at)) {
          const int year = month->year != 0 ? month->year : year_for(month->month);
          if (date::exists(year, month->month, 1)) {
            day_last = month->last;
            due = exclusive_edge ? deadline::before(date(year, month->month, 1)) : deadline::until(date(year, month->month, thidua::detail::days_in_month(year, month->month)));
          }
        } else if (quarter) {
          const int last_month = quarter->quarter * 3;
          const int year = quarter->year != 0 ? quarter->year : year_for(last_month);
          if (date::exists(year, last_month, 1)) {
            day_last = quarter->last;
            due = exclusive_edge ? deadline::before(date(year, last_month - 2, 1)) : deadline::until(date(year, last_month, thidua::detail::days_in_month(year, last_month)));
          }
        }
      }
      const bool is_no_day = day && !day->is_malformed && !day->is_lunar && day->has_day() && !day->exists();  // "30/02": what is registered and where is told all the same
      if ((!due && !is_no_day) || other_matter || (hit.meaning == deadline_within && day)) continue;
      registration found;
      found.due = due;
      due_span = in.span(k, day_last);
      found.span = due_span;
      // Where to: behind the last "về", else "gửi", before the day; else behind it.
      static const phrase located("tại");
      const auto place_from = [&](std::size_t begin, std::size_t end) {
        std::size_t start = end;
        for (std::size_t p = begin; p < end; ++p) {
          static const phrase doing("về việc"), about_matter("về kết quả");
          if (about.at(in, p) != 0 && doing.at(in, p) == 0) start = p + 1;
        }
        if (start == end)
          for (std::size_t p = begin; p < end; ++p)
            if (send.at(in, p) != 0 || hand_in.at(in, p) != 0) {
              start = p + 1;
              const std::size_t object = start;
              // "gửi danh sách cho …": behind the last such word that no deadline follows.
              for (std::size_t q = start; q < end && !in.is_mark(q, ',') && !in.is_mark(q, ';') && !in.is_mark(q, '.'); ++q)
                if ((to_place.at(in, q) != 0 || for_place.at(in, q) != 0 || to_word.at(in, q) != 0 || (q > start && located.at(in, q) != 0)) && in.is_word(q + 1) && q + 1 < end && !edges.at(in, q)) start = q + 1;
              // "gửi đăng ký thi đua trước …": what is sent, and not where to.
              static const phrase_map sent = {{1, "đăng ký"}, {1, "bản đăng ký"}, {1, "phiếu đăng ký"}, {1, "danh sách đăng ký"}, {1, "hồ sơ đăng ký"}, {1, "biểu đăng ký"}, {1, "văn bản đăng ký"}, {1, "mẫu đăng ký"}, {1, "bảng đăng ký"}, {1, "các bản đăng ký"}, {1, "nội dung đăng ký"}, {1, "bản giao ước"}, {1, "bản cam kết"}};
              if (start == object && sent.at(in, object)) start = end;
            }
        if (start < end && in.is_mark(start, ':')) ++start;          // "gửi về: Ban Tổ chức"
        if (start < end && located.at(in, start) != 0) ++start;  // "nộp tại Phòng Tổ chức"
        if (start == end) {  // "đăng ký với phòng Tổ chức", "đăng ký tại Văn phòng"
          static const phrase with("với"), at_place("tại");
          for (std::size_t p = begin; p < end; ++p)
            if ((with.at(in, p) != 0 || at_place.at(in, p) != 0) && in.is_word(p + 1)) start = p + 1;
        }
        static const phrase_map address_schemes = {{1, "http"}, {1, "https"}};
        if (start < end && address_schemes.at(in, start) && in.is_mark(start + 1, ':')) {  // to the blank behind it
          std::size_t behind = start + 1;
          while (behind < end && in.joins(behind)) ++behind;
          while (behind > start && in.is_mark(behind - 1, ',')) --behind;
          return in.clean(start, behind);
        }
        int depth = 0;
        std::size_t stop = start;
        for (; stop < end && stop < start + 40; ++stop) {
          if (in.is_mark(stop, '(')) {
            static const phrase before("trước"), late("chậm");
            if (before.at(in, stop + 1) != 0 || late.at(in, stop + 1) != 0) break;
            ++depth;
          }
          if (in.is_mark(stop, ')') && depth > 0) {
            --depth;
            continue;
          }
          if (in.is_mark(stop, ')')) break;  // of the bracket it stands in
          static const phrase_map ends = {{1, "để"}, {1, "chậm nhất"}, {1, "theo"}, {1, "trước"}, {1, "từ nay"}, {1, "từ ngày"}, {1, "xong"}, {1, "và file mềm"}, {1, "và bản mềm"}, {1, "và qua"}, {1, "và email"}, {1, "và thư điện tử"}, {1, "và hộp thư"}, {1, "qua email"}, {1, "qua thư điện tử"}, {1, "qua hộp thư"}, {1, "qua địa chỉ"}, {1, "qua zalo"}, {1, "và zalo"}, {1, "và gửi"}, {1, "đồng thời"}};
          // "về Văn phòng tổng hợp trước ngày …": what it does with it; "Phòng tổng hợp" is a name.
          static const phrase sum_up("tổng hợp"), office("văn phòng");
          static const phrase_map units = {{1, "phòng"}, {1, "ban"}, {1, "vụ"}, {1, "khối"}, {1, "tổ"}, {1, "phận"}, {1, "hoạch"}};
          if (depth == 0 && stop > start && sum_up.at(in, stop) != 0 && !in.word_at(stop).upper_first && (stop + 2 == end || is_function_word(in.hash(stop + 2)) || in.is_mark(stop + 2, ',')) && (!units.at(in, stop - 1) || (stop >= start + 2 && office.at(in, stop - 2) != 0))) break;
          static const word_hash from_word = hash_of_word("từ");
          if (depth == 0 && stop > start && in.hash(stop) == from_word && (behind_hour(in, stop + 1) > stop + 1 || day_at(in, stop + 1))) break;
          if (depth == 0 && stop > start && in.hash(stop) == day_word && day_at(in, stop)) {
            if (begin >= day_last) return std::string();  // "…, hạn 20/3; gửi cấp trên ngày 25/3": another act, with a day of its own
            break;
          }
          // What belongs to a name: "Hội đồng Thi đua, Khen thưởng", "P.TCCB", "P. Tổ chức".
          const bool in_name = in.is_mark(stop, ',') ? stop < body_end(in, start) : in.is_mark(stop, '.') && stop > start && in.joins(stop) && (in.joins(stop + 1) || in.word_at(stop - 1).letters == 1 || (in.word_at(stop - 1).letters == 2 && in.word_at(stop - 1).upper_all)) && in.word_at(stop - 1).upper_first && in.word_at(stop - 1).letters <= 3 && in.word_at(stop + 1).upper_first;
          if (in_name) continue;
          if (depth == 0 && (in.is_mark(stop, ',') || in.is_mark(stop, ';') || in.is_mark(stop, '.') || in.is_mark(stop, ':') || (stop > start && ends.at(in, stop)))) break;
        }
        while (stop > start && (in.is_mark(stop - 1, ',') || in.is_dash(stop - 1) || (in.is_mark(stop - 1, '(')))) --stop;
        return stop > start ? in.clean(start, stop) : std::string();
      };
      // What is sent may be said before the word: "gửi danh sách đăng ký cho …".
      std::size_t begin = registers < k ? registers : i;
      for (std::size_t p = begin; p > i && !in.is_mark(p - 1, ',') && !in.is_mark(p - 1, ';') && begin - p < 8; --p)
        if (send.at(in, p - 1) != 0 || hand_in.at(in, p - 1) != 0) begin = p - 1;
      found.to = place_from(begin, k);
      // The sentence before, of which this one gives the deadline: "… gửi bản đăng ký về Văn phòng. Hạn cuối: 28/02/2023."
      if (found.to.empty() && by_heading && named_at < i && i - named_at < 60) found.to = place_from(named_at, i);
      if (found.to.empty()) {
        // Behind the day, but not what another act and its own deadline say: "…, gửi hồ sơ khen thưởng trước ngày …".
        std::size_t clause = day_last;
        bool other_deadline = false;
        for (std::size_t p = day_last; p < last && !other_deadline; ++p) other_deadline = edges.at(in, p) && !in_number(p) && day_at(in, p + edges.at(in, p).length);
        if (!other_deadline) clause = last;
        found.to = place_from(day_last, clause);
        if (found.to.empty() && for_place.at(in, day_last) != 0) {  // "nộp chậm nhất 15/02 cho Văn phòng"
          std::size_t stop = day_last + 1;
          while (stop < clause && !in.is_mark(stop, ',') && !in.is_mark(stop, ';') && !in.is_mark(stop, '.')) ++stop;
          found.to = in.clean(day_last + 1, stop);
        }
        if (found.to.empty()) found.to = named_receiver(day_last);
      }
      for (std::size_t p = i; p < k; ++p)
        if ((request.at(in, p) != 0 || demand.at(in, p) != 0) && found.from.empty()) {
          std::size_t end = p + 2;
          static const phrase_map acts = {{1, "đăng ký"}, {1, "gửi"}, {1, "xây dựng"}, {1, "tổ chức"}, {1, "triển khai"}, {1, "nghiêm túc"}, {1, "căn cứ"}, {1, "báo cáo"}, {1, "lập"}};
          while (end < p + 24 && end < k && !acts.at(in, end) && !in.is_mark(end, ';') && !in.is_mark(end, '.')) ++end;
          std::size_t trimmed = end;
          while (trimmed > p + 2 && in.is_mark(trimmed - 1, ',')) --trimmed;
          if (acts.at(in, end)) found.from = in.clean(p + 2, trimmed);
        }
      for (std::size_t p = i; p < k; ++p)
        if (send.at(in, p) != 0 && found.subject.empty()) {
          std::size_t end = p + 1;
          while (end < p + 24 && end < k && about.at(in, end) == 0 && !in.is_mark(end, ',') && !in.is_mark(end, ';')) ++end;
          if (about.at(in, end) != 0 && end > p + 1) found.subject = in.clean(p + 1, end);
        }
      what().registration = std::move(found);
      return;
    }
    i = last;
  }
}

void analysis::find_days() {
  static const phrase_map before = {{1, "ngày"}, {1, "đến"}, {1, "từ"}, {1, "tới"}, {1, "trước"}, {1, "hết"}, {1, "sau"}, {1, "mừng"}, {1, "niệm"}, {1, "dịp"}};
  // Places of commemorations and phases hold days beyond doubt.
  std::vector<text_span> sure;
  for (const commemoration_entry& each : out.campaign.commemorations)
    if (each.span) sure.push_back(*each.span);
  for (const phase_place& each : phases) sure.push_back(each.bounds);
  std::sort(sure.begin(), sure.end());
  std::size_t at = 0;
  std::size_t reach = 0;
  const stops numbered(in, word_set(), stops::numbers);
  for (std::size_t i = numbered.next(0); i < in.size(); i = numbered.next(i + 1)) {
    if (in_number(i)) continue;
    if (i > 0 && in.joins(i) && (in.is_mark(i - 1, '/') || in.is_mark(i - 1, '.') || (in.is_mark(i - 1, ',') && in.is_number(i - 2)))) continue;
    static const word_hash day_word = hash_of_word("ngày"), week = hash_of_word("tuần");
    static const word_hash which = hash_of_word("thứ");
    if (i > 0 && (in.hash(i - 1) == week || (i > 1 && in.hash(i - 1) == which && in.hash(i - 2) == week))) continue;  // "tuần 2 tháng 12/2025", "tuần thứ 3 tháng 6"
    const bool has_word = i > 0 && in.hash(i - 1) == day_word && !in[i].has(block_start);
    auto found = day_at(in, i);
    if (!found) continue;
    if (found->last < in.size() && in.is_mark(found->last, '/') && in.joins(found->last)) continue;
    if (has_word && found->in_words) {
      found->first = found->begin = i - 1;
    } else if (has_word) {
      found->first = i - 1;
    }
    while (at < sure.size() && sure[at].start <= in[i].start) reach = std::max(reach, sure[at++].end);
    const bool in_sure = in[i].start < reach;
    const bool led = i > 0 && before.at(in, i - 1);
    // A day and a month alone may be a fraction or "24/7".
    if (found->year == 0 && !found->in_words && !found->is_malformed && !in_sure && !led) continue;
    if (found->year == 0 && found->is_malformed && !led && !in_sure && found->month > 12) continue;
    if (found->is_lunar) {
      i = found->last - 1;
      continue;
    }
    // "từ 1/2 số đơn vị": a fraction.
    if (found->year == 0 && !in_sure && !has_word && in.is_word(found->last)) {
      static const phrase_map fractions = {{1, "số"}, {1, "tổng số"}, {1, "đơn vị"}, {1, "cán bộ"}, {1, "thời gian"}, {1, "diện tích"}};
      if (fractions.at(in, found->last)) continue;
    }
    // Ranges of full days.
    if (found->year != 0 && in.is_dash(found->last)) {
      const auto other = day_at(in, found->last + 1, short_dashes | short_dots);
      if (other && other->year != 0) ranges.push_back({found->begin, found->last, other->last});
    }
    i = found->last - 1;
    written_days.push_back(*found);
  }
  std::sort(ranges.begin(), ranges.end(), [](const range_place& a, const range_place& b) { return a.dash < b.dash; });
  ranges.erase(std::unique(ranges.begin(), ranges.end(), [](const range_place& a, const range_place& b) { return a.dash == b.dash; }), ranges.end());
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
