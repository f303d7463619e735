// SPDX-License-Identifier: BSL-1.0
// `thidua show`: a campaign on a time line.
#include "tool.hpp"

#include <thidua/campaign/overview.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/io/campaign_json.hpp>
#include <thidua/io/ics.hpp>
#include <thidua/io/json.hpp>
#include <thidua/io/timeline.hpp>

#include <memory>
#include <optional>

namespace thidua::tool {
namespace {

struct show_call {
  std::string file;
  std::optional<std::string> on;
  std::optional<std::string> catalogue;
};

std::optional<date> day_of(const show_call& call, const campaign& what) {
  if (!call.on) return default_day(what);
  try {
    return parse_date(*call.on);
  } catch (const error& broken) {
    throw broken.located("--on");
  }
}

outcome run_show(const show_call& call, const common_options& options) {
  const std::string format = chosen_format(options, {"text", "json", "ics", "svg"});
  reference_facts known = vietnam_facts();
  if (call.catalogue) known.events = io::load_catalogue(*call.catalogue);
  const campaign what = io::load_campaign(call.file, known.events);
  const overview shown = overview_of(what, known, day_of(call, what));
  if (format == "json") {
    put(options, io::to_json(shown, known.events, options.in));
  } else if (format == "ics") {
    put(options, io::to_ics(shown, options.in));
  } else if (format == "svg") {
    put(options, io::to_svg(shown, options.in));
  } else {
    put(options, io::to_timeline(shown, options.in, shows_colours(options) ? io::colours::ansi : io::colours::none));
  }
  // A picture and a calendar do not say what is wrong, and nobody sees it who writes to a file.
  if (format == "ics" || format == "svg" || !options.to_screen())
    for (const violation& each : shown.violations) complain(call.file + "#" + to_text(each, options.in));
  return has_errors(shown.violations) ? outcome::findings : outcome::done;
}

}  // namespace

command add_show(CLI::App& app, language in) {
  const auto say = [&](const char* vi, const char* en) { return std::string(in == language::english ? en : vi); };
  const auto call = std::make_shared<show_call>();
  CLI::App* const parser = app.add_subcommand("show", say("Một phong trào thi đua trên dòng thời gian, cùng những chỗ chưa đúng", "A campaign on a time line, and what is wrong with it"));
  parser->add_option("file", call->file, say("Tệp JSON loại `campaign` hoặc `plan`", "A JSON file of kind `campaign` or `plan`"))->required()->type_name("FILE");
  parser->add_option("--on", call->on, say("Ngày xem; mặc định là ngày ban hành, nếu không có là ngày đầu", "The day it is looked at; the day of issue, else its first day, without it"))->type_name("DAY");
  parser->add_option("--catalogue", call->catalogue, say("Danh mục sự kiện (JSON) thay cho danh mục có sẵn", "A catalogue (JSON) in the place of the built-in one"));
  parser->footer(common_help("text, json, ics, svg", in));
  return {parser, [call](const common_options& options) { return run_show(*call, options); }};
}

}  // namespace thidua::tool
