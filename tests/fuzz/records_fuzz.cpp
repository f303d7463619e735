// SPDX-License-Identifier: BSL-1.0
// libFuzzer target: any bytes as a merit record, quickly and strictly, and as lines of records. Seeds: corpus/records.
// Whatever is found goes there, where tests/io/corpus_test.cpp reads it in every run.
#include <thidua/core/error.hpp>
#include <thidua/io/merit_record_lines.hpp>

#include "../../src/io/merit_record_fast.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace thidua;
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  const auto quick = io::detail::read_plain_record(text, {});
  try {
    const merit_record of = io::detail::read_strictly(text, {});
    if (quick && !(*quick == of)) std::abort();
    if (!(io::merit_record_from_json(io::to_json(of)) == of)) std::abort();
  } catch (const error& refused) {
    if (quick) std::abort();
    for (const auto in : {language::vietnamese, language::english})
      if (refused.line(in).find('\n') != std::string::npos) std::abort();
  }
  io::merit_record_lines lines(io::bytes_from([rest = text](char* into, std::size_t most) mutable {
                                 const std::size_t got = std::min({most, rest.size(), std::size_t(5)});
                                 std::memcpy(into, rest.data(), got);
                                 rest.remove_prefix(got);
                                 return got;
                               }),
                               {}, 200);
  while (const auto row = lines.next())
    if (row->record.has_value() == row->refused.has_value()) std::abort();
  return 0;
}
