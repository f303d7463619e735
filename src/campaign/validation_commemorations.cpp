// SPDX-License-Identifier: BSL-1.0
/// Commemorations: origins, numbers of years, the phase they stand in.
#include "campaign_checker.hpp"

#include <algorithm>

namespace thidua {
inline namespace v0 {
namespace detail {

void campaign_checker::commemorations() {
  for (std::size_t i = 0; i < of_.commemorations.size(); ++i) {
    const commemoration_entry& each = of_.commemorations[i];
    if (each.event && event_of(each) == nullptr)
      report(code::event_unknown, severity::error, at("commemorations", i, "/event"),
             {.vi = "danh mục không có sự kiện `" + each.event->text() + "`", .en = "the catalogue has no commemoration `" + each.event->text() + "`"},
             {.vi = "xem các mã bằng `thidua calendar --format json`", .en = "`thidua calendar --format json` shows the ids"});
    origin_of(i);
    if (!is_stale(i)) {
      number_of(i);
      place_of(i);
    }
  }
}

void campaign_checker::origin_of(std::size_t i) {
  const commemoration_entry& each = of_.commemorations[i];
  const auto stated_year = stated_origin_year(each);
  if (!stated_year || event_of(each) == nullptr || has_second_origin(each, of_, known_.events)) return;
  bool comparable = true, known_day = false;
  const auto fits = [&](const commemoration_entry& entry) {
    const commemoration* const event = event_of(entry);
    if (event == nullptr) return false;
    return std::any_of(event->origins().begin(), event->origins().end(), [&](const thidua::origin& from) {
      if (!each.origin) {  // the year alone: of any calendar
        comparable = comparable && from.year();
        return from.year() == stated_year;
      }
      if (from.calendar() != calendar_kind::solar || from.precision() != precision::day || !from.year()) return comparable = false;
      known_day = known_day || (from.month() == each.origin->month() && from.day() == each.origin->day());
      return from == thidua::origin(*each.origin);
    });
  };
  if (any_joint(i, fits) || !comparable) return;
  const commemoration& event = *event_of(each);
  const day_text right(event.origins().front());
  // A day is told as an error where the catalogue's is verified; a year also where it is not in dispute.
  const bool is_sure = each.origin && !known_day ? event.is_verified() : !event.is_year_disputed();
  const bilingual unsure = is_sure ? bilingual{} : bilingual{.vi = " (chưa kiểm chứng)", .en = " (not verified)"};
  const bilingual stated = each.origin ? bilingual{.vi = "ngày gốc " + to_text(*each.origin), .en = "the stated origin " + to_iso(*each.origin)} : bilingual{.vi = "năm gốc " + number(*stated_year), .en = "the stated year of origin, " + number(*stated_year) + ","};
  report(code::origin_date, is_sure ? severity::error : severity::warning, at("commemorations", i, "/origin"), {.vi = stated.vi + " khác danh mục", .en = stated.en + " is not the catalogue's"},
         {.vi = "theo danh mục: " + right.vi + unsure.vi, .en = "by the catalogue: " + right.en + unsure.en});
}

bool campaign_checker::number_fits(std::size_t i, std::optional<int> year) const {
  return any_joint(i, [&](const commemoration_entry& entry) {
    commemoration_entry asked = entry;
    asked.target_year = year;
    const auto right = right_number(asked, of_, known_.events);
    return right && right == of_.commemorations[i].stated;
  });
}

void campaign_checker::stale(std::size_t i, int right) {
  report(code::anniversary_stale_year, severity::error, at("commemorations", i, "/target_year"),
         {.vi = "năm " + number(*of_.commemorations[i].target_year) + " không phải năm của kế hoạch, " + number(right), .en = number(*of_.commemorations[i].target_year) + " is not the plan's year, " + number(right)},
         {.vi = "ghi năm " + number(right) + " và tính lại số năm", .en = "give " + number(right) + " and count again"}, {"/year"});
}

bool campaign_checker::is_stale(std::size_t i) {
  const commemoration_entry& each = of_.commemorations[i];
  const std::optional<int> own_year = of_.year ? of_.year : issued_ ? std::optional(issued_->year()) : std::nullopt;
  if (!each.target_year || !own_year) return false;
  // Of a school year the phase tells the year: "(19/5/1890 - 19/5/2017)" in the spring of 2018, with the number of 2018.
  if (!of_.year && each.stated && each.phase) {
    commemoration_entry by_phase = each;
    by_phase.target_year.reset();
    const auto window = days_of_phase(each.phase);
    const auto year = target_year_of(by_phase, of_, known_.events);
    if (window && year && year != each.target_year && window->from().year() == window->to().year() && window->from().year() == *year && !number_fits(i, each.target_year) && number_fits(i, year)) {
      stale(i, *year);
      return true;
    }
  }
  if (each.target_year == own_year) return false;
  const bool is_past = *each.target_year < *own_year;
  const bool is_copied = each.stated && !number_fits(i, each.target_year) && number_fits(i, own_year);
  if (!is_past && !is_copied) return false;
  if (working_year_ && days_[i] && working_year_->contains(*days_[i])) return false;
  if (const auto phase = days_of_phase(each.phase); phase && days_[i] && phase->contains(*days_[i]) && !is_copied) return false;  // of one that begins the year before
  const auto window = window_of(of_);
  if (!of_.year && window && days_[i] && window->contains(*days_[i])) return false;  // of a school year both are
  stale(i, *own_year);
  return true;
}

void campaign_checker::number_of(std::size_t i) {
  const commemoration_entry& each = of_.commemorations[i];
  const auto year = target_year_of(each, of_, known_.events);
  const auto right = right_number(each, of_, known_.events);
  if (!each.stated || !right || !year || right == each.stated || number_fits(i, year)) return;
  const commemoration* const event = event_of(each);
  const bool is_disputed = event != nullptr && !stated_origin_year(each) && event->is_year_disputed();
  report(code::anniversary_number, is_disputed ? severity::warning : severity::error, at("commemorations", i, "/stated"),
         {.vi = "ghi " + number(*each.stated) + " năm, năm " + number(*year) + " là " + number(*right) + " năm",
          .en = number(*each.stated) + " years are stated; in " + number(*year) + " it is " + number(*right)},
         {.vi = "sửa thành " + number(*right) + " năm", .en = "write " + number(*right)});
}

void campaign_checker::place_of(std::size_t i) {
  const commemoration_entry& each = of_.commemorations[i];
  const auto& days = days_[i];
  if (!days) return;
  if (not_before_ && days->to() < *not_before_) {
    const day_text falls(days->to());
    const day_text issued(*not_before_);
    report(code::commemoration_before_issue, severity::warning, at("commemorations", i),
           {.vi = "ngày " + falls.vi + " đã qua khi kế hoạch được ban hành " + issued.vi, .en = falls.en + " had passed when the plan was issued on " + issued.en},
           {.vi = "bỏ, hoặc nói rõ là nhìn lại", .en = "leave it out, or say that it looks back"}, {"/document/issued"});
  }
  const auto phase = days_of_phase(each.phase);
  if (!phase || falls_in(each, *days, *phase)) return;
  const bool is_after = phase->to() < days->from();
  const thidua::days distance = is_after ? days->from() - phase->to() : phase->from() - days->to();
  const bool is_far = distance > outside_phase_tolerance;
  if (each.stance == commemoration_stance::run_up && !is_far) return;
  // "Tiến tới kỷ niệm 80 năm … (13/9/2025)" in a plan for 2024: a later year that is named is what it works towards.
  if (each.stance == commemoration_stance::run_up && each.target_year && *each.target_year > of_.year.value_or(phase->to().year())) return;
  const day_text falls(is_after ? days->from() : days->to());
  report(code::commemoration_outside_phase, is_far ? severity::error : severity::warning, at("commemorations", i),
         {.vi = "ngày " + falls.vi + " nằm ngoài đợt " + number(*each.phase) + ", cách " + number(distance.count()) + " ngày",
          .en = falls.en + " lies outside phase " + number(*each.phase) + ", by " + number(distance.count()) + (distance.count() == 1 ? " day" : " days")},
         {.vi = "chuyển sang đợt có ngày này", .en = "move it to the phase that has the day"}, {at("phases", phase_of_.at(*each.phase))});
}

bool campaign_checker::falls_in(const commemoration_entry& entry, const period& days, const period& phase) const {
  const commemoration* const event = event_of(entry);
  if (event == nullptr || days.overlaps(phase)) return days.overlaps(phase);
  for (const anniversary& each : anniversaries(*event, period::of_year(days.from().year())))
    if (each.duration().overlaps(phase)) return true;
  return false;
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
