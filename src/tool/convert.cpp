// SPDX-License-Identifier: BSL-1.0
// `thidua lunar` and `thidua solar`: one converted day a line.
#include "tool.hpp"

#include <thidua/calendar/lunar_text.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>

#include <cstdio>
#include <iostream>
#include <memory>

namespace thidua::tool {
namespace {

struct conversion {
  std::vector<std::string> inputs;
  bool southern = false;

  lunar_reckoning reckoning() const { return southern ? lunar_reckoning::southern : lunar_reckoning::official; }
};

std::string to_lunar_line(const std::string& text, lunar_reckoning by) {
  const date day = parse_date(text);
  if (const auto lunar = to_lunar(day, by)) return to_text(*lunar);
  throw error(errc::lunar_out_of_range,
              {.vi = "ngày " + to_text(day) + " nằm ngoài bảng âm lịch", .en = to_iso(day) + " is outside the lunar table"},
              {.vi = "bảng từ " + to_text(first_lunar_day) + " đến " + to_text(last_lunar_day),
               .en = "the table holds " + to_iso(first_lunar_day) + " to " + to_iso(last_lunar_day)});
}
std::string to_solar_line(const std::string& text, lunar_reckoning by) { return to_iso(to_date(parse_lunar_date(text, by))); }

template <class Convert>
outcome convert_all(const conversion& task, const common_options& options, Convert convert) {
  chosen_format(options, {"text"});
  std::string out;
  std::size_t converted = 0;
  bool argument_failed = false;
  bool line_failed = false;
  const auto convert_one = [&](const std::string& text, const std::string& where, bool& failed) {
    try {
      out += convert(text, task.reckoning()) + "\n";
      ++converted;
    } catch (const error& broken) {
      complain(broken.located(where).line(options.in));
      failed = true;
    }
  };
  const bool english = options.in == language::english;
  for (std::size_t i = 0; i < task.inputs.size(); ++i) {
    if (task.inputs[i] != "-") {
      convert_one(task.inputs[i], (english ? "argument " : "đối số ") + std::to_string(i + 1), argument_failed);
      continue;
    }
    std::string line;
    for (std::size_t number = 1; std::getline(std::cin, line); ++number) {
      if (line.ends_with('\r')) line.pop_back();
      if (line.find_first_not_of(" \t\r") != std::string::npos) convert_one(line, "-:" + std::to_string(number), line_failed);
    }
    // A stream that can't be read looks like one that has ended.
    if (std::ferror(stdin) != 0)
      throw error(errc::file_unreadable, {.vi = "không đọc được đầu vào chuẩn", .en = "can't read standard input"}, {}, "-");
  }
  const bool whole = !argument_failed && (converted != 0 || !line_failed);
  // A file is written for a usable result only; the screen shows what could be converted.
  if (whole || options.to_screen()) put(options, out);
  if (!whole) return outcome::unusable;
  return line_failed ? outcome::some_rows_rejected : outcome::done;
}

template <class Convert>
command add_conversion(CLI::App& app, const char* name, const std::string& does, const char* what, language in, Convert convert) {
  const auto task = std::make_shared<conversion>();
  CLI::App* const parser = app.add_subcommand(name, does);
  parser->add_option(what, task->inputs, in == language::english ? "Days; - reads lines from standard input" : "Các ngày; - đọc từng dòng từ đầu vào chuẩn")
      ->required();
  parser->add_flag("--southern", task->southern,
                   in == language::english ? "The southern calendar of 1968-1975" : "Lịch dùng ở miền Nam các năm 1968-1975");
  parser->footer(common_help("text", in));
  return {parser, [task, convert](const common_options& options) { return convert_all(*task, options, convert); }};
}

}  // namespace

command add_lunar(CLI::App& app, language in) {
  return add_conversion(app, "lunar", in == language::english ? "Solar days to lunar days" : "Đổi ngày dương lịch sang âm lịch", "DATE", in, to_lunar_line);
}

command add_solar(CLI::App& app, language in) {
  return add_conversion(app, "solar", in == language::english ? "Lunar days (2025-06L-01: leap month) to solar days" : "Đổi ngày âm lịch (2025-06L-01: tháng nhuận) sang dương lịch",
                        "DAY", in, to_solar_line);
}

}  // namespace thidua::tool
