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

// The text between two marks, or nothing.
std::string between(const std::string& text, std::string_view from, std::string_view to) {
  const std::size_t begin = text.find(from);
  if (begin == std::string::npos) return {};
  const std::size_t end = text.find(to, begin + from.size());
  return end == std::string::npos ? std::string() : text.substr(begin + from.size(), end - begin - from.size());
}

// What is wrong with the call; the parser's own words where it has a case that is not told apart here.
std::string reason_of(const CLI::App& app, const CLI::ParseError& stop, language in) {
  const auto say = [&](const std::string& vi, const std::string& en) { return in == language::english ? en : vi; };
  std::string what = stop.what();
  const std::string option = what.substr(0, what.find(':'));
  const auto* const is_required = dynamic_cast<const CLI::RequiredError*>(&stop);
  if (is_required != nullptr && app.get_subcommands().empty()) {
    const std::vector<std::string> rest = app.remaining();
    return rest.empty() ? say("cần một lệnh", "a command is needed") : say("không có lệnh `" + rest.front() + "`", "there is no command `" + rest.front() + "`");
  }
  if (constexpr std::string_view required = " is required"; is_required != nullptr && what.ends_with(required)) {
    const std::string name = what.substr(0, what.size() - required.size());
    return say("thiếu " + name, name + " is missing");
  }
  if (dynamic_cast<const CLI::ExtrasError*>(&stop) != nullptr) {
    const std::string rest = what.substr(std::min(what.size(), what.find(": ") + 2));
    return say("không hiểu `" + rest + "`", "`" + rest + "` is not understood");
  }
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&stop) != nullptr && what.ends_with(" missing")) return say(option + ": thiếu giá trị", option + ": a value is missing");
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&stop) != nullptr && what.find("At Most 1 required") != std::string::npos) return say(option + ": chỉ được nêu một lần", option + ": may be given only once");
  if (const std::string name = between(what + "\n", "Could not convert: ", " = "); !name.empty()) {
    const std::string value = what.substr(what.find(" = ") + 3);
    return say(name + ": `" + value + "` không phải số", name + ": `" + value + "` is no number");
  }
  if (std::string allowed = between(what, " not in {", "}"); !allowed.empty()) {
    for (std::size_t at = 0; (at = allowed.find(',', at)) != std::string::npos; at += 2) allowed.replace(at, 1, ", ");
    const std::string value = between(what, ": ", " not in {");
    return say(option + ": không có `" + value + "` (có: " + allowed + ")", option + ": there is no `" + value + "` (there are: " + allowed + ")");
  }
  return what;
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
    const auto named = app.get_subcommands();
    const std::string help = "`thidua " + (named.empty() ? "" : named.front()->get_name() + " ") + "--help`)";
    const std::string advice = named.empty() ? say(" (các lệnh: calendar, lunar, solar, show, decide, rules, read, check, draft; xem ", " (the commands are calendar, lunar, solar, show, decide, rules, read, check, draft; see ")
                                             : say(" (xem ", " (see ");
    complain(reason_of(app, stop, options.in) + advice + help);
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
