// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Law 15/2003/QH11 on emulation and commendation as amended in 2005, 2009 and 2013, with Decrees 65/2014/NĐ-CP and
/// 91/2017/NĐ-CP. Layer: law.
#include <thidua/law/law_2022.hpp>
#include <thidua/law/pack.hpp>

#include <vector>

namespace thidua {
inline namespace v0 {
namespace law {

/// Where the texts leave room.
struct law_2003_options {
  title_consumption consumption = title_consumption::free;
};

/// `law-2003`: received 2017-10-01 … 2023-12-31, by Decree 91/2017/NĐ-CP; from 2020-01-01 with Circular 12/2019/TT-BNV. Two editions.
std::vector<pack> law_2003(const law_2003_options& options = {});
/// `law-2003-d65`: received 2014-08-20 … 2017-09-30, by Decree 65/2014/NĐ-CP: a grant counts in the year of its decision.
std::vector<pack> law_2003_decree_65(const law_2003_options& options = {});

}  // namespace law
}  // namespace v0
}  // namespace thidua
