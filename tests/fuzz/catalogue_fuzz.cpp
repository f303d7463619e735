// SPDX-License-Identifier: BSL-1.0
// libFuzzer target: any bytes as a catalogue and as a listing. Seeds: corpus/catalogue. Whatever is found
// goes there, where tests/io/corpus_test.cpp reads it in every run.
#include <thidua/core/error.hpp>
#include <thidua/io/json.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

// A value reads back equal; an error of the library is an answer; anything else ends the run.
template <class Read>
void read_back(std::string_view text, Read read) {
  try {
    const auto value = read(text);
    if (!(read(thidua::io::to_json(value)) == value)) std::abort();
  } catch (const thidua::error& refused) {
    for (const auto language : {thidua::language::vietnamese, thidua::language::english})
      if (refused.line(language).find('\n') != std::string::npos) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  read_back(text, thidua::io::catalogue_from_json);
  read_back(text, thidua::io::listing_from_json);
  return 0;
}
