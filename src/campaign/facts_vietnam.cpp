// SPDX-License-Identifier: BSL-1.0
// The built-in bodies and congresses.
#include <thidua/campaign/reference_facts.hpp>

#include <initializer_list>

namespace thidua {
inline namespace v0 {
namespace {

using body_id = id<organization>;
using day_id = id<commemoration>;

organization_tree make_organizations() {
  using enum organization_kind;
  using enum organization_level;
  const std::vector<organ> union_organs = {{.name = "Ban Chấp hành", .aliases = {"BCH"}},
                                           {.name = "Ban Thường vụ", .aliases = {"BTV"}},
                                           {.name = "Ủy ban Kiểm tra", .aliases = {"UBKT"}},
                                           {.name = "Ban Thi đua - Khen thưởng", .aliases = {"Ban TĐKT"}},
                                           {.name = "Văn phòng", .aliases = {"VP"}}};
  std::vector<organ> central_organs = union_organs;
  central_organs.insert(central_organs.begin(), {.name = "Đoàn Chủ tịch", .aliases = {"ĐCT"}});

  organization_tree all;
  all.add(organization{.id = body_id("dcsvn"),
           .name = {.vi = "Đảng Cộng sản Việt Nam", .en = "Communist Party of Vietnam"},
           .aliases = {"Đảng", "ĐCSVN"},
           .kind = party,
           .level = central,
           .organs = {{.name = "Ban Chấp hành Trung ương", .aliases = {"BCH Trung ương"}}, {.name = "Bộ Chính trị"}, {.name = "Ban Bí thư"}},
           .days = {day_id("dang_csvn")}});
  all.add(organization{.id = body_id("vksndtc"),
           .name = {.vi = "Viện kiểm sát nhân dân tối cao", .en = "Supreme People's Procuracy"},
           .aliases = {"VKSNDTC", "VKSND tối cao", "Viện KSND tối cao"},
           .level = ministerial,
           .days = {day_id("kiem_sat")}});
  all.add(organization{.id = body_id("tandtc"),
           .name = {.vi = "Tòa án nhân dân tối cao", .en = "Supreme People's Court"},
           .aliases = {"TANDTC", "TAND tối cao"},
           .level = ministerial,
           .days = {day_id("toa_an")}});
  all.add(organization{.id = body_id("bo_tu_phap"),
           .name = {.vi = "Bộ Tư pháp", .en = "Ministry of Justice"},
           .level = ministerial,
           .days = {day_id("tu_phap")}});
  all.add(organization{.id = body_id("tldldvn"),
           .name = {.vi = "Tổng Liên đoàn Lao động Việt Nam", .en = "Vietnam General Confederation of Labour"},
           .aliases = {"Công đoàn Việt Nam", "TLĐLĐVN", "TLĐLĐ Việt Nam", "TLĐ", "Tổng Liên đoàn"},
           .kind = trade_union,
           .level = central,
           .organs = central_organs,
           .days = {day_id("cong_doan_vn")}});
  all.add(organization{.id = body_id("cdvcvn"),
           .name = {.vi = "Công đoàn Viên chức Việt Nam", .en = "Vietnam Civil Servants' Union"},
           .aliases = {"CĐVCVN", "CĐVC Việt Nam"},
           .kind = trade_union,
           .level = ministerial,
           .superior = body_id("tldldvn"),
           .organs = union_organs,
           .days = {day_id("cdvc_vn")}});
  all.add(organization{.id = body_id("cd_vksndtc"),
           .name = {.vi = "Công đoàn Viện kiểm sát nhân dân tối cao", .en = "Trade Union of the Supreme People's Procuracy"},
           .aliases = {"Công đoàn VKSNDTC", "Công đoàn VKSND tối cao", "CĐ VKSNDTC"},
           .kind = trade_union,
           .level = superior,
           .superior = body_id("cdvcvn"),
           .authority = body_id("vksndtc"),
           .organs = union_organs});
  all.add(organization{.id = body_id("cd_bo_tu_phap"),
           .name = {.vi = "Công đoàn Bộ Tư pháp", .en = "Trade Union of the Ministry of Justice"},
           .aliases = {"CĐ Bộ Tư pháp"},
           .kind = trade_union,
           .level = superior,
           .superior = body_id("cdvcvn"),
           .authority = body_id("bo_tu_phap"),
           .organs = union_organs});
  return all;
}

congress_table make_congresses() {
  const std::string party = "Đảng Cộng sản Việt Nam";
  const std::string trade_union = "Công đoàn Việt Nam";
  const std::string civil_servants = "Công đoàn Viên chức Việt Nam";
  congress_table all;
  const auto held = [&](const std::string& body, int ordinal, date from, date to, confidence how, const char* note,
                        std::optional<congress_term> term = std::nullopt) {
    all.add({.body = body, .ordinal = ordinal, .term = term, .held = period(from, to), .level = organization_level::central, .confidence = how, .note = note});
  };
  const auto term_only = [&](const std::string& body, int ordinal, congress_term term, organization_level level, const char* note) {
    all.add({.body = body, .ordinal = ordinal, .term = term, .level = level, .confidence = confidence::medium, .note = note});
  };
  // The terms of the Party's congresses are written in several ways (2016-2020, 2016-2021): they are left out.
  held(party, 7, date(1991, 6, 24), date(1991, 6, 27), confidence::high, "báo Nhân Dân");
  held(party, 8, date(1996, 6, 28), date(1996, 7, 1), confidence::high, "báo Nhân Dân");
  held(party, 10, date(2006, 4, 18), date(2006, 4, 25), confidence::high, "báo Nhân Dân");
  held(party, 11, date(2011, 1, 12), date(2011, 1, 19), confidence::high, "báo Nhân Dân");
  held(party, 12, date(2016, 1, 20), date(2016, 1, 28), confidence::high, "báo Nhân Dân");
  held(party, 13, date(2021, 1, 25), date(2021, 2, 1), confidence::high, "báo Nhân Dân; phiên trù bị 25/1, khai mạc 26/1");
  held(party, 14, date(2026, 1, 19), date(2026, 1, 23), confidence::high, "báo chí; phiên trù bị 19/1, khai mạc 20/1, bế mạc 23/1");

  held(trade_union, 1, date(1950, 1, 1), date(1950, 1, 15), confidence::high, "danh sách các kỳ đại hội");
  const char* const list = "danh sách các kỳ đại hội";
  for (int ordinal = 4; ordinal <= 10; ++ordinal) {
    const int from = 1978 + 5 * (ordinal - 4);
    term_only(trade_union, ordinal, {from, from + 5}, organization_level::central, list);
  }
  held(trade_union, 11, date(2013, 7, 27), date(2013, 7, 30), confidence::medium, "ngày họp chưa kiểm chứng", congress_term{2013, 2018});
  held(trade_union, 12, date(2018, 9, 24), date(2018, 9, 26), confidence::high, "báo Bảo vệ pháp luật", congress_term{2018, 2023});
  held(trade_union, 13, date(2023, 12, 1), date(2023, 12, 3), confidence::high, list, congress_term{2023, 2028});
  all.add({.body = trade_union,
           .ordinal = 14,
           .term = congress_term{2026, 2031},
           .level = organization_level::central,
           .confidence = confidence::medium,
           .note = "sớm hơn nhiệm kỳ XIII; dự kiến tháng 6/2026, ngày họp chưa kiểm chứng",
           .is_early = true});

  term_only(civil_servants, 4, {2013, 2018}, organization_level::ministerial, "nhiệm kỳ liền trước Đại hội V");
  all.add({.body = civil_servants,
           .ordinal = 5,
           .term = congress_term{2018, 2023},
           .held = period(date(2018, 4, 3), date(2018, 4, 4)),
           .level = organization_level::ministerial,
           .confidence = confidence::medium,
           .note = "trù bị 03/4, khai mạc 04/4/2018"});
  term_only(civil_servants, 6, {2023, 2028}, organization_level::ministerial, "các kế hoạch thi đua");
  return all;
}

// Launchers as the decisions on them say. The union's own movements are launched again by every body under it: none is given.
movement_table make_movements() {
  const std::string prime_minister = "Thủ tướng Chính phủ";
  movement_table all;
  all.add({.name = "Cả nước chung sức xây dựng nông thôn mới", .launcher = prime_minister, .from_year = 2011});
  all.add({.name = "Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau", .launcher = prime_minister, .aliases = {"Cả nước chung tay vì người nghèo"}, .from_year = 2016});
  all.add({.name = "Doanh nghiệp Việt Nam hội nhập và phát triển", .launcher = prime_minister, .from_year = 2017});
  all.add({.name = "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở", .launcher = prime_minister, .from_year = 2019});
  all.add({.name = "Lao động giỏi"});
  all.add({.name = "Lao động sáng tạo"});
  all.add({.name = "Giỏi việc nước, đảm việc nhà"});
  all.add({.name = "Trung thành, sáng tạo, tận tụy, gương mẫu", .kind = movement_kind::mobilization, .to_year = 2017});
  all.add({.name = "Trung thành, trách nhiệm, liêm chính, sáng tạo", .kind = movement_kind::mobilization, .from_year = 2018});
  return all;
}

}  // namespace

namespace movements {
const movement_table& vietnam() {
  static const movement_table all = make_movements();
  return all;
}
}  // namespace movements

namespace organizations {
const organization_tree& vietnam() {
  static const organization_tree all = make_organizations();
  return all;
}
}  // namespace organizations

namespace congresses {
const congress_table& vietnam() {
  static const congress_table all = make_congresses();
  return all;
}
}  // namespace congresses

const reference_facts& vietnam_facts() {
  static const reference_facts all{.events = commemorations::vietnam(), .organizations = organizations::vietnam(), .congresses = congresses::vietnam(), .movements = movements::vietnam()};
  return all;
}

}  // namespace v0
}  // namespace thidua
