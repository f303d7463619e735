// SPDX-License-Identifier: BSL-1.0
// `thidua read`: a plan's text as a typed campaign.
#include "tool.hpp"

#include <thidua/io/file.hpp>
#include <thidua/io/json.hpp>
#include <thidua/io/plan_json.hpp>
#include <thidua/plan/reader.hpp>

#include <memory>
#include <optional>

namespace thidua::tool {
namespace {

struct read_call {
  std::string file;
  std::optional<std::string> catalogue;
};

outcome run_read(const read_call& call, const common_options& options) {
  chosen_format(options, {"json"});
  reference_facts known = vietnam_facts();
  if (call.catalogue) known.events = io::load_catalogue(*call.catalogue);
  const std::string text = io::read_file(call.file);
  const plan::reader reader(std::move(known));
  try {
    put(options, io::to_json(reader.read(text), text, call.file, reader.known().events, options.in));
  } catch (const error& broken) {
    if (broken.code() == errc::file_unwritable) throw;
    throw broken.located(call.file);
  }
  return outcome::done;
}

}  // namespace

command add_read(CLI::App& app, language in) {
  const auto say = [&](const char* vi, const char* en) { return std::string(in == language::english ? en : vi); };
  const auto call = std::make_shared<read_call>();
  CLI::App* const parser = app.add_subcommand("read", say("Đọc văn bản kế hoạch thành dữ liệu, mỗi giá trị kèm vị trí", "A plan's text as data, each value with its place"));
  parser->add_option("file", call->file, say("Văn bản kế hoạch (UTF-8)", "The text of a plan (UTF-8)"))->required()->type_name("PLAN");
  parser->add_option("--catalogue", call->catalogue, say("Danh mục sự kiện (JSON) thay cho danh mục có sẵn", "A catalogue (JSON) in the place of the built-in one"));
  parser->footer(common_help("json", in));
  return {parser, [call](const common_options& options) { return run_read(*call, options); }};
}

}  // namespace thidua::tool
