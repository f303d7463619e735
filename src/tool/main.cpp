// SPDX-License-Identifier: BSL-1.0
#include "tool.hpp"

#include <thidua/core/text.hpp>
#include <thidua/io/file.hpp>
#include <thidua/version.hpp>

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <system_error>

namespace thidua::tool {

std::string common_help(const char* formats, language in) {
  const std::string list = formats;
  return in == language::english ? "Also: --format (" + list + "), --lang vi|en, -o FILE" : "Và: --format (" + list + "), --lang vi|en, -o TỆP";
}

std::string chosen_format(const common_options& options, const std::vector<std::string>& known) {
  if (options.format.empty()) return known.front();
  if (std::find(known.begin(), known.end(), options.format) != known.end()) return options.format;
  std::string list;
  for (const std::string& each : known) list += (list.empty() ? "" : ", ") + each;
  throw bad_usage({.vi = "lệnh này không có định dạng `" + options.format + "` (các định dạng: " + list + ")",
                   .en = "this command has no format `" + options.format + "` (the formats are " + list + ")"});
}

void put(const common_options& options, std::string_view text) {
  if (!options.to_screen()) {
    io::write_file(options.output, text);
    return;
  }
  if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0) return;
  const std::string reason = std::generic_category().message(errno);
  throw error(errc::file_unwritable, {.vi = "không ghi được ra đầu ra chuẩn: " + reason, .en = "can't write to standard output: " + reason});
}

void complain(const std::string& line) {
  const std::string text = "thidua: " + one_line(line) + "\n";
  std::fputs(text.c_str(), stderr);
}

bool shows_colours(const common_options& options) {
  const char* const term = std::getenv("TERM");
  const char* const no_color = std::getenv("NO_COLOR");
  return options.to_screen() && isatty(STDOUT_FILENO) != 0 && term != nullptr &&
         std::string_view(term) != "dumb" && (no_color == nullptr || *no_color == '\0');
}

namespace {

// The language is needed before the call is read, for the help texts.
language language_of(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == "--lang=en" || (word == "--lang" && i + 1 < argc && std::string_view(argv[i + 1]) == "en")) return language::english;
  }
  return language::vietnamese;
}

// Help and version.
int answer(const CLI::App& app, const CLI::ParseError& asked, language in) {
  std::ostringstream text;
  app.exit(asked, text);
  try {
    put({}, text.str());
    return static_cast<int>(outcome::done);
  } catch (const error& broken) {
    complain(broken.line(in));
    return static_cast<int>(outcome::unusable);
  }
}

int run(int argc, char** argv) {
  common_options options{.in = language_of(argc, argv), .format = {}};
  const auto say = [&](const char* vi, const char* en) { return std::string(options.in == language::english ? en : vi); };
  CLI::App app(say("Thi đua, khen thưởng: xét hồ sơ thành tích, kế hoạch và phong trào thi đua, lịch kỷ niệm, âm lịch", "Vietnamese emulation and commendation: merit records, plans and campaigns, commemorations, lunar calendar"), "thidua");
  app.require_subcommand(1);
  app.fallthrough();
  app.set_version_flag("--version", std::string("thidua ") + version_string, say("In phiên bản rồi thoát", "Print the version and exit"));
  app.set_help_flag("-h,--help", say("In trợ giúp rồi thoát", "Print this help and exit"));
  std::string language_name;
  app.add_option("--lang", language_name, say("Ngôn ngữ: vi (mặc định), en", "Language: vi (default), en"))->check(CLI::IsMember({"vi", "en"}));
  app.add_option("--format", options.format, say("Định dạng, tùy lệnh: text, json, csv, ics, svg, sarif", "Format, as the command has it: text, json, csv, ics, svg, sarif"));
  app.add_option("-o,--output", options.output, say("Ghi ra tệp; - là đầu ra chuẩn (mặc định)", "Write to a file; - is standard output (default)"));
  const std::vector<command> commands = {add_calendar(app, options.in), add_lunar(app, options.in), add_solar(app, options.in),
                                         add_show(app, options.in),     add_decide(app, options.in), add_rules(app, options.in),
                                         add_read(app, options.in),     add_check(app, options.in),  add_draft(app, options.in)};
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& stop) {
    if (stop.get_exit_code() == 0) return answer(app, stop, options.in);
    const std::vector<std::string> rest = app.remaining();
    std::string reason = stop.what();
    if (dynamic_cast<const CLI::RequiredError*>(&stop) != nullptr && app.get_subcommands().empty())
      reason = rest.empty() ? say("cần một lệnh", "a command is needed") : say("không có lệnh `", "there is no command `") + rest.front() + "`";
    if (constexpr std::string_view required = " is required"; options.in == language::vietnamese && reason.ends_with(required))
      reason = "thiếu " + reason.substr(0, reason.size() - required.size());
    complain(reason + say(" (các lệnh: calendar, lunar, solar, show, decide, rules, read, check, draft; xem `thidua --help`)",
                          " (the commands are calendar, lunar, solar, show, decide, rules, read, check, draft; see `thidua --help`)"));
    return static_cast<int>(outcome::unusable);
  }
  const auto chosen = std::find_if(commands.begin(), commands.end(), [](const command& each) { return each.parser->parsed(); });
  try {
    return static_cast<int>(chosen->run(options));
  } catch (const error& broken) {
    complain(broken.line(options.in));
  } catch (const bad_usage& broken) {
    complain(broken.message().in(options.in));
  }
  return static_cast<int>(outcome::unusable);
}

}  // namespace
}  // namespace thidua::tool

int main(int argc, char** argv) {
  try {
    return thidua::tool::run(argc, argv);
  } catch (const std::exception& broken) {
    thidua::tool::complain(broken.what());
    return static_cast<int>(thidua::tool::outcome::unusable);
  }
}
