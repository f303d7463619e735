// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What a call throws, as text that reads well in a failed comparison. Layer: tests.
#include <thidua/core/error.hpp>

#include <optional>
#include <string>

namespace thidua::test {

/// The error of the library that `call` throws, if it throws one. Anything else it throws passes on and fails
/// the test.
template <class Call>
std::optional<error> error_of(Call&& call) {
  try {
    static_cast<void>(call());
  } catch (const error& thrown) {
    return thrown;
  }
  return std::nullopt;
}

/// The stable name of the code that `call` throws, or "nothing".
template <class Call>
std::string code_of(Call&& call) {
  const auto thrown = error_of(call);
  return thrown ? std::string(to_string(thrown->code())) : "nothing";
}

/// The whole line for people that `call` throws, or "nothing".
template <class Call>
std::string line_of(Call&& call, language in = language::english) {
  const auto thrown = error_of(call);
  return thrown ? thrown->line(in) : "nothing";
}

}  // namespace thidua::test
