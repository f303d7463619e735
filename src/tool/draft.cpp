// SPDX-License-Identifier: BSL-1.0
// `thidua draft`: next year's plan from this year's.
#include "tool.hpp"

#include <thidua/io/campaign_json.hpp>
#include <thidua/io/file.hpp>
#include <thidua/io/json.hpp>
#include <thidua/plan/reader.hpp>
#include <thidua/plan/writer.hpp>

#include <iostream>
#include <memory>
#include <optional>

namespace thidua::tool {
namespace {

struct draft_call {
  std::string year;
  std::string like;
  std::optional<std::string> catalogue;
};

outcome run_draft(const draft_call& call, const common_options& options) {
  const std::string format = chosen_format(options, {"text", "json"});
  const bool digits = call.year.size() == 4 && call.year.find_first_not_of("0123456789") == std::string::npos;
  const int year = digits ? std::stoi(call.year) : 0;
  if (year < date::first_year || year > date::last_year)
    throw bad_usage({.vi = "--year `" + call.year + "`: cần một năm từ 1400 đến 9999", .en = "--year `" + call.year + "`: a year from 1400 to 9999 is needed"});
  reference_facts known = vietnam_facts();
  if (call.catalogue) known.events = io::load_catalogue(*call.catalogue);
  const plan::reader reader(std::move(known));
  const std::string text = io::read_file(call.like);
  plan::drafted made;
  try {
    made = plan::draft(text, year, reader);
  } catch (const error& broken) {
    throw broken.located(call.like);
  }
  if (year <= made.from_year)
    throw bad_usage({.vi = "--year " + call.year + ": kế hoạch làm mẫu là của năm " + std::to_string(made.from_year) + "; cần một năm sau đó", .en = "--year " + call.year + ": the plan it follows is of " + std::to_string(made.from_year) + "; a later year is needed"});
  put(options, format == "json" ? io::to_json(made.what, reader.known().events) : plan::write(made.what, reader, made.how));
  for (const bilingual& each : made.notes) std::cerr << (options.in == language::english ? "note: " : "lưu ý: ") << each.in(options.in) << '\n';
  return outcome::done;
}

}  // namespace

command add_draft(CLI::App& app, language in) {
  const auto say = [&](const char* vi, const char* en) { return std::string(in == language::english ? en : vi); };
  const auto call = std::make_shared<draft_call>();
  CLI::App* const parser = app.add_subcommand("draft", say("Soạn kế hoạch năm sau từ kế hoạch năm nay; chỗ cần điền là “……”, điều cần xem lại ghi ra luồng lỗi", "Next year's plan from this year's; what is to be filled in is “……”, what is to be looked at goes to standard error"));
  parser->add_option("--year", call->year, say("Năm của kế hoạch mới", "The year of the new plan"))->required()->type_name("YEAR");
  parser->add_option("--like", call->like, say("Kế hoạch làm mẫu (văn bản, UTF-8)", "The plan it follows (text, UTF-8)"))->required()->type_name("PLAN");
  parser->add_option("--catalogue", call->catalogue, say("Danh mục sự kiện (JSON) thay cho danh mục có sẵn", "A catalogue (JSON) in the place of the built-in one"));
  parser->footer(common_help("text, json", in));
  return {parser, [call](const common_options& options) { return run_draft(*call, options); }};
}

}  // namespace thidua::tool
