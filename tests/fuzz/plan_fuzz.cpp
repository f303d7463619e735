// SPDX-License-Identifier: BSL-1.0
// libFuzzer target: any bytes as the text of a plan, read, checked, fixed, written and drafted. Seeds: corpus/plans. Whatever is
// found goes there, where tests/plan/corpus_test.cpp reads it in every run.
#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>
#include <thidua/io/campaign_json.hpp>
#include <thidua/io/plan_json.hpp>
#include <thidua/plan/reader.hpp>
#include <thidua/plan/writer.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace thidua;
  static const plan::reader reader;
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  try {
    const plan::reading read = reader.read(text);
    for (const plan::diagnostic& each : read.diagnostics)
      if (each.span.end < each.span.start || each.span.end > size || each.message.empty()) std::abort();
    const catalogue& events = reader.known().events;
    const campaign back = io::campaign_from_json(io::to_json(read, text, "x", events), events);
    if (back.phases.size() != read.campaign.phases.size()) std::abort();
    if (find_invalid_utf8(io::to_report({{.file = "x", .text = std::string(text), .diagnostics = read.diagnostics}})) != std::string_view::npos) std::abort();
    static_cast<void>(reader.lint(plan::fixed(text, read.diagnostics)));
    static_cast<void>(reader.read(plan::write(read.campaign, reader)));
    static_cast<void>(plan::write(plan::draft(read.campaign, 2027, reader.known()), reader));
  } catch (const error& refused) {
    if (refused.code() != errc::not_utf8) std::abort();
  }
  return 0;
}
