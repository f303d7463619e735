// SPDX-License-Identifier: BSL-1.0
// `thidua calendar`: what falls in a year or a period.
#include "table.hpp"
#include "tool.hpp"

#include <thidua/commemoration/anniversary.hpp>
#include <thidua/commemoration/ceremony.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>
#include <thidua/io/csv.hpp>
#include <thidua/io/ics.hpp>
#include <thidua/io/json.hpp>

#include <algorithm>
#include <memory>
#include <optional>

namespace thidua::tool {
namespace {

struct calendar_call {
  std::optional<std::string> year;
  std::optional<std::string> from;
  std::optional<std::string> to;
  std::vector<std::string> milestones;
  std::optional<std::string> catalogue;
  bool unverified = false;
  bool bom = false;
};

period window_of(const calendar_call& call) {
  if (call.year) {
    if (call.from || call.to)
      throw bad_usage({.vi = "dùng --year, hoặc --from cùng --to", .en = "use --year, or --from with --to"});
    // Four digits: to the parser of the command line 03742 and 0x7E2 would be 2018 as well.
    const bool digits = call.year->size() == 4 && call.year->find_first_not_of("0123456789") == std::string::npos;
    const int year = digits ? std::stoi(*call.year) : 0;
    if (year < date::first_year || year > date::last_year)
      throw bad_usage({.vi = "--year `" + *call.year + "`: cần một năm từ 1400 đến 9999", .en = "--year `" + *call.year + "`: a year from 1400 to 9999 is needed"});
    return period::of_year(year);
  }
  if (!call.from || !call.to)
    throw bad_usage({.vi = "cần --year, hoặc --from cùng --to", .en = "--year is needed, or --from with --to"});
  const auto read = [](const std::string& text, const char* option) {
    try {
      return parse_date(text);
    } catch (const error& broken) {
      throw broken.located(option);
    }
  };
  const date from = read(*call.from, "--from");
  const date to = read(*call.to, "--to");
  try {
    return period(from, to);
  } catch (const error& broken) {
    throw broken.located("--to");
  }
}

std::vector<milestone> milestones_of(const calendar_call& call) {
  std::vector<milestone> wanted;
  for (const std::string& name : call.milestones) {
    const auto found = find_milestone(name);
    if (!found)
      throw bad_usage({.vi = "--milestone không có loại `" + name + "` (các loại: round, half_decade, other)",
                       .en = "--milestone has no class `" + name + "` (the classes are round, half_decade, other)"});
    wanted.push_back(*found);
  }
  return wanted;
}

const char* colour_of(std::optional<milestone> of) {
  if (of == milestone::round) return "\033[1;33m";
  if (of == milestone::half_decade) return "\033[36m";
  return "";
}

// Official in Vietnamese; in English, where the order of day and month is in doubt, ISO.
std::string day_text(date day, language in) { return to_text(day, in == language::english ? date_style::iso : date_style::official); }

// The event as an officer reads it: name, origin, and what is not certain about it.
std::string described(const anniversary& which, language in) {
  std::string text = one_line(which.event().name().in(in));
  if (which.ordinal() || which.from().calendar() == calendar_kind::lunar) text += " (" + to_text(which.from(), in) + ")";
  if (!which.event().is_verified()) {
    text += " [!]";
  } else if (which.ordinal() && !which.event().is_year_verified()) {
    text += " [?]";
  }
  if (which.adjusted() != adjustment::none) text += " [*]";
  return text;
}

std::string references_text(const ceremony_ruling& ruling, language in) {
  std::string text;
  for (const legal_reference& each : ruling.references) text += (text.empty() ? "" : "; ") + to_text(each, in);
  return text;
}

// The rulings on the ceremonies of the round years among them, one line each.
std::string ceremonies_text(const std::vector<anniversary>& all, language in) {
  std::string text;
  for (const anniversary& each : all) {
    if (!each.is_round()) continue;
    const ceremony_ruling ruling = ceremony_rules(each);
    const std::string references = references_text(ruling, in);
    text += "  " + day_text(each.day(), in) + "  " + one_line(each.event().name().in(in)) + ": " + ruling.wording.in(in) +
            (references.empty() ? "" : " [" + references + "]") + "\n";
  }
  if (text.empty()) return text;
  return "\n" + std::string(in == language::english ? "Ceremonies in round years:\n" : "Lễ kỷ niệm trong năm tròn:\n") + text;
}

std::string legend_text(const std::vector<anniversary>& all, language in) {
  const auto any = [&](auto predicate) { return std::any_of(all.begin(), all.end(), predicate); };
  const bool english = in == language::english;
  std::string text;
  if (any([](const anniversary& each) { return !each.event().is_verified(); }))
    text += english ? "[!] not verified\n" : "[!] chưa kiểm chứng\n";
  if (any([](const anniversary& each) { return each.ordinal() && each.event().is_verified() && !each.event().is_year_verified(); }))
    text += english ? "[?] the year of origin, and so the number, is not verified\n" : "[?] năm gốc, và do đó số năm, chưa kiểm chứng\n";
  if (any([](const anniversary& each) { return each.adjusted() != adjustment::none; }))
    text += english ? "[*] moved: the year does not have that day\n" : "[*] ngày được dời vì năm này không có ngày gốc\n";
  return text.empty() ? text : "\n" + text;
}

std::string to_table(const std::vector<anniversary>& all, const period& window, const common_options& options) {
  const language in = options.in;
  const bool english = in == language::english;
  const auto round = std::count_if(all.begin(), all.end(), [](const anniversary& each) { return each.is_round(); });
  std::string title;
  if (english) {
    title = "Commemorations from " + to_text(window.from(), date_style::in_words, in) + " to " + to_text(window.to(), date_style::in_words, in) + ": " +
            std::to_string(all.size()) + ", round years: " + std::to_string(round) + "\n\n";
  } else {
    title = "Ngày kỷ niệm từ " + to_text(window.from()) + " đến hết " + to_text(window.to()) + ": " + std::to_string(all.size()) +
            ", năm tròn: " + std::to_string(round) + "\n\n";
  }
  if (all.empty()) return title;
  table rows(english ? std::vector<std::string>{"Date", "Day", "Years", "Class", "Event"}
                     : std::vector<std::string>{"Ngày", "Thứ", "Số năm", "Loại", "Sự kiện"});
  rows.align_right(2);
  for (const anniversary& each : all) {
    const auto number = each.ordinal();
    const auto of = each.milestone();
    rows.add({day_text(each.day(), in), std::string(name_of(each.day().weekday(), in)),
              number ? std::to_string(number->number()) : "", of ? std::string(name_of(*of, in)) : "", described(each, in)},
             colour_of(of));
  }
  return title + rows.text(shows_colours(options)) + ceremonies_text(all, in) + legend_text(all, in);
}

io::anniversary_listing listing_of(const std::vector<anniversary>& all, const period& window, language in) {
  io::anniversary_listing listing{window};
  for (const anniversary& each : all) listing.anniversaries.push_back(io::to_listed(each, in));
  return listing;
}

outcome run_calendar(const calendar_call& call, const common_options& options) {
  const std::string format = chosen_format(options, {"text", "json", "csv", "ics"});
  if (call.bom && format != "csv")
    throw bad_usage({.vi = "--bom chỉ dùng với --format csv", .en = "--bom goes with --format csv"});
  const period window = window_of(call);
  const std::vector<milestone> wanted = milestones_of(call);
  const catalogue events = call.catalogue ? io::load_catalogue(*call.catalogue) : commemorations::vietnam();
  const anniversary_range range = anniversaries(events, window, {.unverified = call.unverified ? unverified::include : unverified::leave_out});
  std::vector<anniversary> all;
  for (const anniversary& each : range) {
    const auto of = each.milestone();
    if (wanted.empty() || (of && std::find(wanted.begin(), wanted.end(), *of) != wanted.end())) all.push_back(each);
  }
  if (range.is_lunar_cut_off())
    complain(options.in == language::english ? "lunar events are missing outside 1800-01-25 … 2200-02-14, where the lunar table ends"
                                             : "thiếu các ngày âm lịch ngoài khoảng 25/01/1800 đến 14/02/2200, nơi bảng âm lịch kết thúc");
  if (format == "json") {
    put(options, io::to_json(listing_of(all, window, options.in)));
  } else if (format == "csv") {
    put(options, io::to_csv(listing_of(all, window, options.in), call.bom ? io::byte_order_mark::utf8 : io::byte_order_mark::none));
  } else if (format == "ics") {
    put(options, io::to_ics(all, options.in));
  } else {
    put(options, to_table(all, window, options));
  }
  return outcome::done;
}

}  // namespace

command add_calendar(CLI::App& app, language in) {
  const auto say = [&](const char* vi, const char* en) { return std::string(in == language::english ? en : vi); };
  const auto call = std::make_shared<calendar_call>();
  CLI::App* const parser = app.add_subcommand("calendar", say("Các ngày kỷ niệm của một năm hoặc một khoảng ngày", "The commemorations of a year or a period"));
  parser->add_option("--year", call->year, say("Cả năm", "A whole year"))->type_name("YEAR");
  parser->add_option("--from", call->from, say("Ngày đầu, tính cả ngày này", "First day, included"));
  parser->add_option("--to", call->to, say("Ngày cuối, tính cả ngày này", "Last day, included"));
  parser->add_option("--milestone", call->milestones, say("Chỉ các loại năm: round,half_decade,other", "Only these classes: round,half_decade,other"))->delimiter(',');
  parser->add_option("--catalogue", call->catalogue, say("Danh mục sự kiện (JSON) thay cho danh mục có sẵn", "A catalogue (JSON) in the place of the built-in one"));
  parser->add_flag("--unverified", call->unverified, say("Kể cả các ngày chưa kiểm chứng", "Also events that are not verified"));
  parser->add_flag("--bom", call->bom, say("Thêm dấu BOM vào CSV, cho Excel", "Begin CSV with a byte order mark, for Excel"));
  parser->footer(common_help("text, json, csv, ics", in));
  return {parser, [call](const common_options& options) { return run_calendar(*call, options); }};
}

}  // namespace thidua::tool
