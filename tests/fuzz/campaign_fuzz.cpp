// SPDX-License-Identifier: BSL-1.0
// libFuzzer target: any bytes as a campaign, checked, laid out and drawn. Seeds: corpus/campaigns. Whatever is
// found goes there, where tests/io/corpus_test.cpp reads it in every run.
#include <thidua/campaign/overview.hpp>
#include <thidua/core/error.hpp>
#include <thidua/io/campaign_json.hpp>
#include <thidua/io/ics.hpp>
#include <thidua/io/timeline.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace thidua;
  const catalogue& events = commemorations::vietnam();
  try {
    const campaign of = io::campaign_from_json({reinterpret_cast<const char*>(bytes), size}, events);
    if (!(io::campaign_from_json(io::to_json(of, events), events) == of)) std::abort();
    const overview shown = overview_of(of, vietnam_facts(), default_day(of).value_or(date(2018, 1, 1)));
    static_cast<void>(io::to_svg(shown));
    static_cast<void>(io::to_timeline(shown));
    static_cast<void>(io::to_ics(shown));
  } catch (const error& refused) {
    for (const auto in : {language::vietnamese, language::english})
      if (refused.line(in).find('\n') != std::string::npos) std::abort();
  }
  return 0;
}
