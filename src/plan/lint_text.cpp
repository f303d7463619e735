// SPDX-License-Identifier: BSL-1.0
// What the text alone tells of its marks, days and numbers.
#include "text_linter.hpp"

#include "lines.hpp"

#include <thidua/calendar/lunar.hpp>

#include "campaign/deadline_boundary.hpp"
#include "core/official_numbers.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

void text_linter::quotations() {
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

void text_linter::days() {
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
    const bool has_zero = each.year != 0 && (each.day == 0 || each.month == 0);  // "0/5/2019"
    if (!each.exists() || has_zero) {
      // The end of a period, "đến ngày 31/6", is the month's last day; of any other nobody knows what was meant.
      const bool ends_phase = std::any_of(of_.phases.begin(), of_.phases.end(), [&](const phase_place& phase) { return phase.to == span && phase.from != span; });
      const int year = each.year != 0 ? each.year : of_.year_for(each.month);
      const std::size_t token = day_token(each);
      constexpr int longest_month = 31;
      std::optional<replacement> fix;
      if (ends_phase && token != 0 && each.day <= longest_month && date::exists(year, each.month, 1)) fix = replacement{in_.span(token, token + 1), std::to_string(thidua::detail::days_in_month(year, each.month))};
      report(code::date_invalid, span, {.vi = "không có ngày " + shown(span), .en = "there is no day " + shown(span)}, fix ? bilingual{.vi = "ngày cuối tháng là " + in_backticks(fix->text), .en = "the month's last day is " + in_backticks(fix->text)} : bilingual{.vi = "kiểm tra ngày và tháng", .en = "check day and month"}, fix);
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
  const stops months(in_, [](const word& each) { return each.hash == month_word; });
  for (std::size_t i = months.next(0); i + 2 < in_.size(); i = months.next(i + 1))
    if (in_.is_number(i + 1) && in_.digits(i + 1) == 2 && in_.number(i + 1) > 12 && in_.is_mark(i + 2, '/') && in_.digits(i + 3) == 4) {
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

std::size_t text_linter::day_token(const day_found& of) const {
  for (std::size_t i = of.begin; i < of.last; ++i)
    if (in_.is_number(i)) return i;
  return 0;
}

std::size_t text_linter::month_token(const day_found& of) const {
  int seen = 0;
  for (std::size_t i = of.begin; i < of.last; ++i)
    if (in_.is_number(i) && ++seen == 2) return i;
  return 0;
}

void text_linter::deadlines() {
  static const phrase_map acts = {{1, "gửi"}, {1, "nộp"}, {1, "báo cáo"}, {1, "đăng ký"}, {1, "hoàn thành"}, {1, "hồ sơ"}, {1, "tổng hợp"}, {1, "hoàn tất"}, {1, "xây dựng kế hoạch"}};
  static const phrase before("trước ngày"), until("đến"), after("sau");
  const auto not_before = of_.out.campaign.document->issued ? of_.out.campaign.document->issued : of_.out.campaign.document->issued_not_before;
  std::map<date, std::optional<thidua::detail::boundary_doubt>> looked_up;
  bool acts_in_sentence = false;
  const stops told(in_, [&](const word& each) { return acts.firsts().may_contain(each.hash) || each.hash == before.hashes().front(); }, stops::sentences);
  for (std::size_t i = told.next(of_.body_begin); i < of_.closing_begin; i = told.next(i + 1)) {
    if (in_[i].has(sentence_start)) acts_in_sentence = false;
    acts_in_sentence = acts_in_sentence || acts.at(in_, i);
    if (!acts_in_sentence || in_.hash(i) != before.hashes().front() || before.at(in_, i) == 0 || (i > 0 && until.at(in_, i - 1) != 0)) continue;
    const auto day = day_at(in_, i + 1);
    if (!day || day->is_malformed || day->is_lunar || after.at(in_, day->last) != 0) continue;
    const auto named = day->full() ? day->full() : day->in_year(of_.year_for(day->month));
    const text_span span = in_.span(i, day->last);
    const bool is_registration = of_.due_span && of_.due_span->start < span.end && span.start < of_.due_span->end;  // whose end its own check tells of
    const auto own = of_.phase_index_at(i);
    const bool is_bound = own && of_.phases[*own].bounds.start <= span.start && span.end <= of_.phases[*own].bounds.end;  // a phase's end is no deadline
    if (!named || is_registration || is_bound || (not_before && *named <= *not_before)) continue;
    // The same day is named again and again; of a text of nothing but days not every one is looked up.
    constexpr std::size_t most_days = 2'000;
    const auto known = looked_up.find(*named);
    if (known == looked_up.end() && looked_up.size() >= most_days) continue;
    const auto& found = known != looked_up.end() ? known->second : looked_up.emplace(*named, thidua::detail::boundary_of(*named, of_.known.known.events)).first->second;
    if (found) report(code::deadline_boundary, span, found->message, found->help);
  }
}

void text_linter::lunar_days() {
  static const phrase_map means = {{1, "tức"}, {1, "tức là"}, {1, "nhằm"}, {1, "nhằm vào"}, {1, "tức nhằm"}};
  static const phrase solar_words("dương lịch");
  const stops told(in_, means.firsts());
  for (std::size_t i = told.next(of_.body_begin); i < of_.closing_begin; i = told.next(i + 1)) {
    const auto hit = means.at(in_, i);
    if (!hit || i == 0) continue;
    const auto behind = day_at(in_, i + hit.length, months_in_words);
    if (!behind || behind->is_malformed || !behind->has_day()) continue;
    // The one before, which a mark may part from the word.
    std::size_t end = i;
    if (in_.is_mark(end - 1, ',') || in_.is_mark(end - 1, '(') || in_.is_dash(end - 1)) --end;
    constexpr std::size_t longest = 10;
    std::optional<day_found> before;
    for (std::size_t back = end; back > 0 && end - back < longest && !in_[back].has(block_start); --back)
      if (const auto found = day_at(in_, back - 1, months_in_words); found && (found->last == end || (solar_words.at(in_, found->last) != 0 && found->last + solar_words.size() == end))) before = found;
    if (!before || before->is_malformed || !before->has_day() || before->is_lunar == behind->is_lunar) continue;
    const day_found& lunar = before->is_lunar ? *before : *behind;
    const day_found& solar = before->is_lunar ? *behind : *before;
    const auto stated = solar.full() ? solar.full() : solar.in_year(of_.year_for(solar.month));
    const auto is_of = stated ? to_lunar(*stated) : std::nullopt;  // nothing outside the tables
    if (!is_of || (is_of->day() == lunar.day && is_of->month() == lunar.month)) continue;
    // Of the lunar year the solar day lies in, or of the one the text gives.
    const auto meant = lunar_date::find(lunar_month(lunar.year != 0 ? lunar.year : is_of->year(), lunar.month), lunar.day);
    if (!meant) continue;
    const date right = to_date(*meant);
    const text_span span = in_.span(solar.begin, solar.last);
    const std::string written = solar.in_words ? std::string() : thidua::detail::official_day(right.day()) + "/" + thidua::detail::official_month(right.month()) + (solar.year != 0 ? "/" + std::to_string(right.year()) : "");
    report(code::origin_date, span, {.vi = shown(span) + " không phải ngày " + shown(in_.span(lunar.begin, lunar.last)), .en = shown(span) + " is not " + shown(in_.span(lunar.begin, lunar.last))},
           {.vi = "ngày ấy là " + to_text(right), .en = "that day is " + to_text(right, date_style::official, language::english)}, written.empty() ? std::nullopt : std::optional<replacement>(replacement{span, written}));
  }
}

void text_linter::numbers() {
  for (const number_found& each : of_.numbers)
    if (each.is_spaced) {
      const text_span span = in_.span(each.first, each.last);
      const std::string right = to_text(each.number);
      report(code::number_spacing, span, {.vi = "số, ký hiệu có khoảng trắng: " + shown(span), .en = "blanks inside a document number: " + shown(span)}, {.vi = "viết " + in_backticks(right), .en = "write " + in_backticks(right)}, replacement{span, right});
    }
  enum unit { money = 1, thousand, million };
  static const phrase_map units = {{money, "đ"}, {money, "đồng"}, {money, "VNĐ"}, {money, "VND"}, {thousand, "ngàn đồng"}, {thousand, "nghìn đồng"}, {thousand, "ngàn"}, {thousand, "nghìn"}, {million, "triệu đồng"}, {million, "triệu"}, {million, "tỷ đồng"}, {million, "tỷ"}};
  constexpr std::size_t full_amount = 9;  // digits of what is likely counted in đồng
  const stops numbered(in_, word_set(), stops::numbers);
  for (std::size_t i = numbered.next(0); i < in_.size(); i = numbered.next(i + 1)) {
    if (of_.in_number(i)) continue;
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
    } else if (std::size_t whole_digits = in_.digits(i) + 3 * whole_groups; whole_groups >= 2 && whole_digits >= full_amount && unit.meaning != money) {  // "1.085.400 triệu đồng" is how a province counts
      const text_span with_unit = in_.span(i, last + unit.length);
      report(code::number_unit, with_unit, {.vi = "đơn vị tính hai lần: " + shown(with_unit), .en = "the unit is counted twice: " + shown(with_unit)}, {.vi = "viết số đầy đủ với `đồng`, hoặc bỏ bớt số 0", .en = "give the full number in `đồng`, or fewer zeros"});
    }
    i = last - 1;
  }
}

void lint_text(const analysis& of, finding_list& into) { text_linter(of, *of.known.prepared, into).run(); }

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
