// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Campaigns that tests begin with. Layer: tests.
#include <thidua/campaign/campaign.hpp>
#include <thidua/campaign/validation.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace thidua::test {

/// A campaign of 2018 in which nothing is wrong.
inline campaign two_phases() {
  return {.title = "Phong trào thi đua năm 2018",
          .year = 2018,
          .launcher = "Công đoàn VKSND tối cao",
          .phase_count_stated = 2,
          .document = document{.type = document_type::plan,
                               .number = document_number::parse("12/KH-CĐ"),
                               .issued = date(2018, 1, 1),
                               .place = "Hà Nội",
                               .issuer = "Công đoàn VKSND tối cao",
                               .signed_by = signature{.name = "Nguyễn Văn A"}},
          .themes = {{.text = "Mừng Đảng, mừng xuân", .phase = 1}, {.text = "Kỷ cương", .kind = theme_kind::slogan}},
          .phases = {{.ordinal = 1, .from = date(2018, 1, 1), .to = date(2018, 7, 31)}, {.ordinal = 2, .from = date(2018, 8, 1), .to = date(2018, 12, 31)}},
          .commemorations = {{.text = "58 năm ngày thành lập ngành Kiểm sát nhân dân", .event = id<commemoration>("kiem_sat"), .stated = 58, .phase = 1},
                             {.text = "73 năm Quốc khánh", .event = id<commemoration>("quoc_khanh"), .stated = 73, .origin = date(1945, 9, 2), .phase = 2}},
          .registration = registration{.due = deadline::until(date(2018, 3, 9)), .to = "Văn phòng"}};
}

/// "error phase-overlap /phases/1/from" for each.
inline std::vector<std::string> keys(const std::vector<violation>& all) {
  std::vector<std::string> found;
  for (const violation& each : all) found.push_back(std::string(to_string(each.severity)) + " " + std::string(to_string(each.code)) + " " + each.where);
  return found;
}

inline std::vector<std::string> check(const campaign& what, const reference_facts& known = vietnam_facts()) { return keys(validate(what, known)); }

}  // namespace thidua::test
