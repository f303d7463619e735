// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Which tests speak of which provision: `const covers art22("Law2022Art22", 22, {{"law-2022", awards::ministerial_fighter}});`
/// beside them. law/matrix_test.cpp fails for a provision that nothing covers. Layer: tests.
#include <thidua/award/award.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace thidua::test {

/// A provision by what does not change from edition to edition.
struct covered {
  std::string_view pack;
  award what;
  subject_kind subject = subject_kind::individual;
};

struct claim {
  covered provision;
  std::string suite;
  int article;  // which the rule cites; 0: its instrument has none
};
inline std::vector<claim>& claims() {
  static std::vector<claim> all;
  return all;
}

/// The tests of a suite, about provisions that rest on an article.
struct covers {
  covers(std::string_view suite, int article, const std::vector<covered>& provisions) {
    for (const covered& each : provisions) claims().push_back({each, std::string(suite), article});
  }
};

}  // namespace thidua::test
