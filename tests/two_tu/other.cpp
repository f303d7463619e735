// SPDX-License-Identifier: BSL-1.0
#include "all_headers.hpp"

const void* version_in_the_other_unit();

const void* version_in_the_other_unit() { return thidua::version_string; }
