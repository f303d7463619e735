// SPDX-License-Identifier: BSL-1.0
#include "analysis.hpp"
namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
std::vector<diagnostic> findings_of(const analysis&) { return {}; }
std::vector<diagnostic> findings_under(const campaign&, const analysis&) { return {}; }
void order(std::vector<diagnostic>&) {}
void apply(const lint_options&, std::vector<diagnostic>&) {}
}
}
}
}
