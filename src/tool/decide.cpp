// SPDX-License-Identifier: BSL-1.0
// `thidua decide`: decisions on each record of a batch by the law of a day.
#include "tool.hpp"

#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>
#include <thidua/io/decision_json.hpp>
#include <thidua/io/file.hpp>
#include <thidua/io/merit_record_lines.hpp>
#include <thidua/io/pack_json.hpp>
#include <thidua/law/decision.hpp>

#include <unistd.h>

#include <cstdio>
#include <memory>
#include <optional>

namespace thidua::tool {
namespace {

struct decide_call {
  std::string file;
  int year = 0;
  std::string received;
  std::vector<std::string> awards;
  std::optional<std::string> pack;
  std::string judgements = "assume";
  io::decision_detail detail;
};

// Where the lines go: the screen as they come, or a file that is replaced only when all are written.
class output {
 public:
  explicit output(const common_options& options) : options_(options) {
    if (!options.to_screen()) file_.emplace(options.output);
  }
  void write(std::string_view text) {
    waiting_ += text;
    if (waiting_.size() >= block) flush();
  }
  void finish() {
    flush();
    if (file_) file_->commit();
  }

 private:
  static constexpr std::size_t block = std::size_t(1) << 18;
  void flush() {
    if (file_) {
      file_->write(waiting_);
    } else {
      put(options_, waiting_);
    }
    waiting_.clear();
  }

  const common_options& options_;
  std::optional<io::file_writer> file_;
  std::string waiting_;
};

// Every so many records a word to a terminal.
class progress_line {
 public:
  explicit progress_line(language in) : in_(in), is_shown_(isatty(STDERR_FILENO) != 0) {}
  ~progress_line() {
    if (is_shown_ && count_ >= step) std::fputs("\r\033[K", stderr);
  }
  progress_line(const progress_line&) = delete;
  progress_line& operator=(const progress_line&) = delete;
  void count() {
    if (++count_ % step != 0 || !is_shown_) return;
    std::fprintf(stderr, in_ == language::english ? "\r%zu records" : "\r%zu hồ sơ", count_);
    std::fflush(stderr);
  }

 private:
  static constexpr std::size_t step = 20'000;
  language in_;
  bool is_shown_;
  std::size_t count_ = 0;
};

law::decision_question question_of(const decide_call& call) {
  const auto day = [&] {
    try {
      return parse_date(call.received);
    } catch (const error& broken) {
      throw broken.located("--received");
    }
  };
  if (call.year < 1 || call.year > 9999)
    throw bad_usage({.vi = "--year từ 1 đến 9999, không phải " + std::to_string(call.year), .en = "--year is 1 to 9999, not " + std::to_string(call.year)});
  law::decision_question asked{.year = award_year(call.year), .received = day()};
  asked.options.judgements = call.judgements == "require" ? judgement_policy::require : judgement_policy::assume;
  for (const std::string& id : call.awards) {
    const auto found = award::find(id);
    if (!found) throw bad_usage({.vi = "không có khen thưởng `" + one_line(id) + "` (xem `thidua rules`)", .en = "there is no award `" + one_line(id) + "` (see `thidua rules`)"});
    asked.awards.push_back(*found);
  }
  return asked;
}

outcome run_decide(const decide_call& call, const common_options& options) {
  const std::string format = chosen_format(options, {"json", "text", "csv"});
  law::statutes known = law::statutes::vietnam();
  io::record_reading reading;
  if (call.pack) {
    const law::pack own = io::load_pack(*call.pack);
    reading.judgements = io::judgements_of(own);
    known = known.with(own);
  }
  const law::decider by(known, question_of(call));
  io::merit_record_lines rows(io::open_bytes(call.file), reading);
  output out(options);
  progress_line progress(options.in);
  bool some_rejected = false;
  if (format == "csv") out.write(io::decision_csv_header(call.detail));
  while (const auto row = rows.next()) {
    progress.count();
    if (row->refused) {
      complain(row->refused->located(call.file).line(options.in));
      some_rejected = true;
      continue;
    }
    const std::vector<law::decision> all = by.decide(*row->record);
    if (format == "text") {
      out.write(io::to_text(all, *row->record, by, call.detail, options.in));
      continue;
    }
    for (const law::decision& each : all)
      out.write(format == "csv" ? io::to_csv(each, *row->record, by, call.detail, options.in) : io::to_json(each, *row->record, by, call.detail, options.in));
  }
  out.finish();
  return some_rejected ? outcome::some_rows_rejected : outcome::done;
}

}  // namespace

command add_decide(CLI::App& app, language in) {
  const auto say = [&](const char* vi, const char* en) { return std::string(in == language::english ? en : vi); };
  const auto call = std::make_shared<decide_call>();
  CLI::App* const parser = app.add_subcommand("decide", say("Xét hồ sơ thành tích: đạt, không đạt hay chưa rõ, và vì sao", "Merit records decided: met, not met or unknown, and why"));
  parser->add_option("file", call->file, say("Hồ sơ, mỗi dòng một hồ sơ JSON; - là đầu vào chuẩn", "Records, a JSON record a line; - is standard input"))->required()->type_name("FILE");
  parser->add_option("--year", call->year, say("Năm xét", "The award year"))->required()->type_name("Y");
  parser->add_option("--received", call->received, say("Ngày tiếp nhận hồ sơ: ngày này chọn luật", "The day the dossier was received: it selects the law"))->required()->type_name("DAY");
  parser->add_option("--award", call->awards, say("Chỉ xét khen thưởng này; dùng được nhiều lần", "Only this award; may be given several times"))->type_name("ID")->take_all()->expected(1)->trigger_on_parse(false);
  parser->add_option("--pack", call->pack, say("Thêm một gói quy định (JSON)", "One pack more (JSON)"))->type_name("FILE");
  parser->add_option("--judgements", call->judgements, say("Đánh giá chưa có: assume (mặc định, để hội đồng) hoặc require", "Judgements not attested: assume (default, left to the council) or require"))
      ->check(CLI::IsMember({"assume", "require"}));
  parser->add_flag("--explain", call->detail.explain, say("Nêu mọi điều kiện", "List every condition"));
  parser->add_flag("--missing", call->detail.missing, say("Nêu những gì còn thiếu", "List what is missing"));
  parser->add_flag("--earliest", call->detail.earliest, say("Nêu năm sớm nhất có thể đạt", "Tell the earliest year it can be met"));
  parser->footer(common_help("json, text, csv", in));
  return {parser, [call](const common_options& options) { return run_decide(*call, options); }};
}

}  // namespace thidua::tool
