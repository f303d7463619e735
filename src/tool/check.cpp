// SPDX-License-Identifier: BSL-1.0
// `thidua check`: what is wrong in the texts of plans.
#include "tool.hpp"

#include <thidua/io/file.hpp>
#include <thidua/io/json.hpp>
#include <thidua/io/plan_json.hpp>
#include <thidua/plan/reader.hpp>

#include <filesystem>
#include <memory>
#include <optional>

namespace thidua::tool {
namespace {

struct check_call {
  std::vector<std::string> files;
  std::optional<std::string> superior;
  std::optional<std::string> catalogue;
  std::vector<std::string> allow;
  std::vector<std::string> deny;
  bool fix = false;
  bool in_place = false;
};

std::vector<plan::diagnostic_code> codes_of(const std::vector<std::string>& names, const char* option) {
  std::vector<plan::diagnostic_code> codes;
  for (const std::string& name : names) {
    const auto found = plan::find_diagnostic_code(name);
    if (!found) throw bad_usage({.vi = std::string(option) + ": không có quy tắc `" + name + "`", .en = std::string(option) + ": there is no rule `" + name + "`"});
    codes.push_back(*found);
  }
  return codes;
}

// "plan.txt" → "plan.fixed.txt".
std::string fixed_name(const std::string& file) {
  std::filesystem::path path(file);
  const std::string extension = path.extension().string();
  path.replace_extension();
  path += ".fixed" + extension;
  return path.string();
}

outcome run_check(const check_call& call, const common_options& options) {
  const std::string format = chosen_format(options, {"text", "json", "sarif"});
  const plan::lint_options wanted{.allow = codes_of(call.allow, "--allow"), .deny = codes_of(call.deny, "--deny")};
  if (call.in_place && !call.fix) throw bad_usage({.vi = "--in-place chỉ dùng với --fix", .en = "--in-place goes with --fix"});
  reference_facts known = vietnam_facts();
  if (call.catalogue) known.events = io::load_catalogue(*call.catalogue);
  const plan::reader reader(std::move(known));
  std::optional<campaign> superior;
  std::string superior_text;
  if (call.superior) {
    superior_text = io::read_file(*call.superior);
    try {
      superior = reader.read(superior_text).campaign;
    } catch (const error& broken) {
      throw broken.located(*call.superior);
    }
  }
  std::vector<io::checked_text> all;
  bool unreadable = false;
  for (const std::string& file : call.files) {
    try {
      io::checked_text each{.file = file, .text = io::read_file(file)};
      try {
        each.diagnostics = superior ? reader.lint_under(*superior, superior_text, each.text, wanted) : reader.lint(each.text, wanted);
      } catch (const error& broken) {
        throw broken.located(file);
      }
      all.push_back(std::move(each));
    } catch (const error& broken) {  // the others are checked all the same
      complain(broken.line(options.in));
      unreadable = true;
    }
  }
  if (call.fix) {
    for (const io::checked_text& each : all) {
      // A fix may free the way for another one that overlapped it.
      std::string text = each.text;
      for (int pass = 0; pass < 4; ++pass) {
        std::string better = plan::fixed(text, pass == 0 ? each.diagnostics : reader.lint(text, wanted));
        if (better == text) break;
        text = std::move(better);
      }
      if (text == each.text) {
        complain((options.in == language::english ? "nothing to correct by itself: " : "không có gì tự sửa được: ") + each.file);
        continue;
      }
      const std::string target = call.in_place ? each.file : fixed_name(each.file);
      io::write_file(target, text);
      complain((options.in == language::english ? "corrected copy: " : "bản đã sửa: ") + target);
    }
  }
  if (all.empty() && unreadable) return outcome::unusable;
  if (format == "json") {
    put(options, io::to_json(all, options.in));
  } else if (format == "sarif") {
    put(options, io::to_sarif(all, options.in));
  } else {
    put(options, io::to_report(all, options.in, shows_colours(options) ? io::colours::ansi : io::colours::none));
  }
  if (unreadable) return outcome::unusable;
  for (const io::checked_text& each : all)
    if (plan::has_errors(each.diagnostics)) return outcome::findings;
  return outcome::done;
}

}  // namespace

command add_check(CLI::App& app, language in) {
  const auto say = [&](const char* vi, const char* en) { return std::string(in == language::english ? en : vi); };
  const auto call = std::make_shared<check_call>();
  CLI::App* const parser = app.add_subcommand("check", say("Kiểm tra văn bản kế hoạch", "Check the texts of plans"));
  parser->add_option("file", call->files, say("Văn bản kế hoạch (UTF-8)", "Texts of plans (UTF-8)"))->required()->type_name("PLAN");
  parser->add_option("--superior", call->superior, say("Kế hoạch của cấp trên, để đối chiếu", "The superior's plan, to compare with"))->type_name("PLAN");
  parser->add_option("--allow", call->allow, say("Tắt quy tắc này; nhiều quy tắc: cách nhau bằng dấu phẩy, hoặc viết lại tùy chọn", "Switch this rule off; several: with commas, or the option again"))->type_name("CODE[,CODE]")->delimiter(',')->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  parser->add_option("--deny", call->deny, say("Coi quy tắc này là lỗi; nhiều quy tắc như trên", "Count this rule as an error; several likewise"))->type_name("CODE[,CODE]")->delimiter(',')->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  parser->add_option("--catalogue", call->catalogue, say("Danh mục sự kiện (JSON) thay cho danh mục có sẵn", "A catalogue (JSON) in the place of the built-in one"));
  parser->add_flag("--fix", call->fix, say("Ghi bản đã sửa bên cạnh: x.txt thành x.fixed.txt", "Write a corrected copy beside it: x.txt becomes x.fixed.txt"));
  parser->add_flag("--in-place", call->in_place, say("Cùng --fix: ghi đè văn bản gốc", "With --fix: over the original"));
  parser->footer(common_help("text, json, sarif", in));
  return {parser, [call](const common_options& options) { return run_check(*call, options); }};
}

}  // namespace thidua::tool
