// SPDX-License-Identifier: BSL-1.0
/// A campaign under that of its superior.
#include <thidua/campaign/validation.hpp>
#include <thidua/core/date_text.hpp>

#include "campaign_checker.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace thidua {
inline namespace v0 {
namespace {

using detail::at;
using detail::in_backticks;
using detail::number;
using code = violation_code;

}  // namespace

std::vector<violation> validate_under(const campaign& superior, const campaign& what) {
  std::vector<violation> found;
  const auto report = [&](code which, severity how, std::string where, bilingual message, bilingual help, std::string above = {}) {
    found.push_back({which, how, std::move(where), std::move(message), std::move(help), {}});
    if (!above.empty()) found.back().related.push_back(std::move(above));
  };
  if (superior.year && what.year && superior.year != what.year)
    report(code::superior_date, severity::error, "/year",
           {.vi = "năm " + number(*what.year) + " khác năm của cấp trên, " + number(*superior.year), .en = number(*what.year) + " is not the superior's year, " + number(*superior.year)},
           {.vi = "theo kế hoạch cùng năm của cấp trên", .en = "follow the superior's plan of the same year"});
  const auto above = superior.document ? superior.document->issued : std::nullopt;
  const auto own = what.document ? what.document->issued : std::nullopt;
  if (what.document && superior.document && superior.document->number && above)
    for (std::size_t i = 0; i < what.document->bases.size(); ++i) {
      const basis& each = what.document->bases[i];
      if (each.number != superior.document->number || !each.date || each.date == above) continue;
      report(code::superior_date, severity::error, "/document" + at("bases", i, "/date"),
             {.vi = "căn cứ ghi kế hoạch cấp trên ngày " + to_text(*each.date) + ", kế hoạch ấy ban hành " + to_text(*above), .en = "the superior's plan is cited as of " + to_iso(*each.date) + "; it was issued on " + to_iso(*above)},
             {.vi = "ghi ngày " + to_text(*above), .en = "write " + to_iso(*above)});
    }
  if (above && own && *own < *above)
    report(code::superior_date, severity::error, "/document/issued",
           {.vi = "ban hành " + to_text(*own) + ", trước kế hoạch của cấp trên " + to_text(*above), .en = "issued on " + to_iso(*own) + ", before the superior's plan of " + to_iso(*above)},
           {.vi = "kế hoạch cấp dưới ban hành sau kế hoạch cấp trên", .en = "a subordinate plan follows its superior's"});
  if (const auto window = window_of(superior)) {
    const auto check = [&](const bound& edge, const std::string& where) {
      if (!edge.day || window->contains(*edge.day)) return;
      report(code::superior_window, severity::error, where,
             {.vi = "ngày " + to_text(*edge.day) + " nằm ngoài thời gian của cấp trên, " + to_text(window->from()) + " đến hết " + to_text(window->to()),
              .en = to_iso(*edge.day) + " lies outside the superior's campaign, " + to_iso(window->from()) + " to " + to_iso(window->to())},
             {.vi = "thu hẹp vào thời gian của cấp trên", .en = "keep to the superior's days"}, superior.phases.empty() ? std::string() : *edge.day < window->from() ? at("phases", 0) : at("phases", superior.phases.size() - 1));
    };
    for (std::size_t i = 0; i < what.phases.size(); ++i) {
      check(what.phases[i].from, at("phases", i, "/from"));
      check(what.phases[i].to, at("phases", i, "/to"));
    }
    if (const auto own_window = what.phases.empty() ? window_of(what) : std::nullopt; own_window && !window->contains(*own_window)) {
      check(own_window->from(), "/year");
      check(own_window->to(), "/year");
    }
  }
  std::set<std::string> own_movements;
  for (const movement& each : what.movements) {
    own_movements.insert(movement_key(each.name));
    for (const std::string& alias : each.aliases) own_movements.insert(movement_key(alias));
  }
  for (std::size_t i = 0; i < superior.movements.size(); ++i) {
    const movement& each = superior.movements[i];
    const bool is_taken_up = own_movements.contains(movement_key(each.name)) ||
                             std::any_of(each.aliases.begin(), each.aliases.end(), [&](const std::string& alias) { return own_movements.contains(movement_key(alias)); });
    if (!is_taken_up)
      report(code::superior_movement, severity::warning, "/movements",
             {.vi = "thiếu phong trào " + in_backticks(each.name) + " của cấp trên", .en = "the superior's movement " + in_backticks(each.name) + " is missing"},
             {.vi = "bổ sung, hoặc nói rõ vì sao không áp dụng", .en = "take it up, or say why it does not apply"}, at("movements", i));
  }
  const auto last_day = [](const campaign& of) -> std::optional<date> {
    if (!of.registration || !of.registration->due) return std::nullopt;
    return of.registration->due->last_valid_day(of.year.value_or(0));
  };
  const auto due_above = last_day(superior);
  const auto due = last_day(what);
  if (due_above && due && *due_above < *due)
    report(code::superior_deadline, severity::error, "/registration/deadline",
           {.vi = "nhận đăng ký đến " + to_text(*due) + ", sau hạn của cấp trên " + to_text(*due_above), .en = "registration ends on " + to_iso(*due) + ", after the superior's " + to_iso(*due_above)},
           {.vi = "đặt hạn sớm hơn hạn của cấp trên", .en = "set an earlier day than the superior's"}, "/registration/deadline");
  return found;
}

}  // namespace v0
}  // namespace thidua
