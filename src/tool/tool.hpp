// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What the commands of the tool share: the streams, the language, where output goes and how a command ends. Layer: tool.
#include <thidua/core/bilingual.hpp>
#include <thidua/core/error.hpp>

#include <CLI/CLI.hpp>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua::tool {

/// How a run ended: the exit status. Part of the format contract.
enum class outcome { done = 0, findings = 1, unusable = 2, some_rows_rejected = 3 };

/// A call that can't be carried out as asked; ends with outcome::unusable.
class bad_usage : public std::exception {
 public:
  explicit bad_usage(bilingual message) : message_(std::move(message)) {}
  const bilingual& message() const noexcept { return message_; }
  const char* what() const noexcept override { return message_.en.c_str(); }

 private:
  bilingual message_;
};

/// Options every command takes.
struct common_options {
  language in = language::vietnamese;
  std::string format;  // empty: the command's own default
  std::string output = "-";

  /// Whether the output goes to standard output.
  bool to_screen() const { return output == "-"; }
};

/// A command that was set up on the parser: what it does once the call is read.
struct command {
  CLI::App* parser;
  std::function<outcome(const common_options&)> run;
};

command add_calendar(CLI::App& app, language in);
command add_lunar(CLI::App& app, language in);
command add_solar(CLI::App& app, language in);
command add_show(CLI::App& app, language in);
command add_decide(CLI::App& app, language in);
command add_rules(CLI::App& app, language in);
command add_read(CLI::App& app, language in);
command add_check(CLI::App& app, language in);
command add_draft(CLI::App& app, language in);

/// The format asked for, one of `known`, the first of them where none was. Error: bad_usage.
std::string chosen_format(const common_options& options, const std::vector<std::string>& known);

/// What the help of a command says of the options every command takes.
std::string common_help(const char* formats, language in);

/// Writes the whole text where the user wants it. Error: errc::file_unwritable, standard output included.
void put(const common_options& options, std::string_view text);

/// One line to standard error: `thidua: …`.
void complain(const std::string& line);

/// Whether a stream is a terminal that shows colours (and NO_COLOR is not set).
bool shows_colours(const common_options& options);

}  // namespace thidua::tool
