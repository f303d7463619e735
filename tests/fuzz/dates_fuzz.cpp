// SPDX-License-Identifier: BSL-1.0
// libFuzzer target: any bytes as a solar and as a lunar day. Seeds: corpus/dates. Whatever is found goes
// there, where tests/io/corpus_test.cpp reads it in every run.
#include <thidua/calendar/lunar_text.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

template <class Read, class Write>
void read_back(std::string_view text, Read read, Write write) {
  try {
    const auto day = read(text);
    if (read(write(day)) != day) std::abort();
  } catch (const thidua::error& refused) {
    for (const auto language : {thidua::language::vietnamese, thidua::language::english})
      if (refused.line(language).find('\n') != std::string::npos) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  const auto official = [](thidua::date day) { return thidua::to_text(day, thidua::date_style::in_words); };
  read_back(text, thidua::parse_date, official);
  read_back(text, thidua::parse_iso_date, thidua::to_iso);
  for (const auto by : {thidua::lunar_reckoning::official, thidua::lunar_reckoning::southern})
    read_back(
        text, [by](std::string_view code) { return thidua::parse_lunar_date(code, by); },
        [](const thidua::lunar_date& day) { return thidua::to_text(day); });
  return 0;
}
