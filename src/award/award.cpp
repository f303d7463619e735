// SPDX-License-Identifier: BSL-1.0
#include <thidua/award/award.hpp>

#include "award/award_name.hpp"
#include "core/enum_names.hpp"

#include <algorithm>
#include <ostream>

namespace thidua {
inline namespace v0 {
namespace {

constexpr detail::enum_name kinds[] = {{"title"}, {"form"}};
constexpr detail::enum_name levels[] = {{"grassroots"}, {"ministerial"}, {"government"}, {"state"}};
constexpr detail::enum_name subjects[] = {{"individual"}, {"collective"}, {"household"}};

enum for_whom : unsigned { individual = 1, collective = 2, household = 4 };

constexpr std::size_t most_aliases = 10;

struct row {
  award which;
  std::string_view id;
  award_kind kind;
  award_level level;
  unsigned subjects;
  int precedence;
  std::string_view vi;
  std::string_view en;
  std::string_view aliases[most_aliases] = {};
};

using enum award_kind;
using enum award_level;

constexpr row rows[] = {
    {awards::advanced_worker, "advanced_worker", title, grassroots, individual, 1, "Lao động tiên tiến", "Advanced worker", {"Cá nhân lao động tiên tiến", "Cá nhân tiên tiến"}},
    {awards::advanced_soldier, "advanced_soldier", title, grassroots, individual, 1, "Chiến sĩ tiên tiến", "Advanced soldier", {"CSTT"}},
    {awards::grassroots_fighter, "grassroots_fighter", title, grassroots, individual, 2, "Chiến sĩ thi đua cơ sở", "Grassroots emulation fighter", {"CSTĐCS", "Chiến sĩ thi đua cấp cơ sở", "Chiến sĩ thi đua"}},
    {awards::ministerial_fighter, "ministerial_fighter", title, ministerial, individual, 3, "Chiến sĩ thi đua Bộ, ban, ngành, tỉnh", "Ministerial emulation fighter", {"CSTĐB", "Chiến sĩ thi đua cấp Bộ", "Chiến sĩ thi đua"}},
    {awards::national_fighter, "national_fighter", title, government, individual, 4, "Chiến sĩ thi đua toàn quốc", "National emulation fighter", {"CSTĐTQ", "Chiến sĩ thi đua cấp toàn quốc", "Chiến sĩ thi đua"}},
    {awards::advanced_collective, "advanced_collective", title, grassroots, collective, 1, "Tập thể lao động tiên tiến", "Advanced collective", {"TTLĐTT", "Tập thể LĐTT", "Tập thể tiên tiến", "Đơn vị tiên tiến"}},
    {awards::excellent_collective, "excellent_collective", title, ministerial, collective, 2, "Tập thể lao động xuất sắc", "Excellent collective", {"TTLĐXS", "Tập thể LĐXS", "Đơn vị quyết thắng"}},
    {awards::ministerial_flag, "ministerial_flag", title, ministerial, collective, 3, "Cờ thi đua của Bộ, ban, ngành, tỉnh", "Ministerial emulation flag", {"Cờ thi đua cấp Bộ", "Cờ thi đua"}},
    {awards::procuracy_flag, "procuracy_flag", title, ministerial, collective, 3, "Cờ thi đua ngành Kiểm sát nhân dân", "Emulation flag of the People's Procuracy", {"Cờ thi đua ngành Kiểm sát", "Cờ thi đua của ngành Kiểm sát nhân dân", "Cờ thi đua"}},
    {awards::government_flag, "government_flag", title, government, collective, 4, "Cờ thi đua của Chính phủ", "Government emulation flag", {"Cờ thi đua Chính phủ", "Cờ thi đua cấp Chính phủ", "Cờ Chính phủ", "Cờ của Chính phủ", "Cờ thi đua"}},
    {awards::cultural_family, "cultural_family", title, grassroots, household, 1, "Gia đình văn hóa", "Cultural family", {"GĐVH"}},
    {awards::cultural_village, "cultural_village", title, grassroots, collective, 1, "Thôn, tổ dân phố văn hóa", "Cultural village", {"Thôn văn hóa", "Tổ dân phố văn hóa", "Làng văn hóa", "Bản văn hóa", "Ấp văn hóa", "Buôn văn hóa", "Khóm văn hóa", "Khu phố văn hóa", "Khu dân cư văn hóa"}},
    {awards::exemplary_commune, "exemplary_commune", title, ministerial, collective, 2, "Xã, phường, thị trấn tiêu biểu", "Exemplary commune", {"Xã, phường, đặc khu tiêu biểu", "Xã, phường tiêu biểu", "Xã tiêu biểu", "Phường tiêu biểu", "Thị trấn tiêu biểu", "Đặc khu tiêu biểu"}},
    {awards::certificate_of_commendation, "certificate_of_commendation", form, grassroots, individual | collective | household, 1, "Giấy khen", "Certificate of commendation"},
    {awards::ministerial_certificate, "ministerial_certificate", form, ministerial, individual | collective | household, 2, "Bằng khen của Bộ, ban, ngành, tỉnh", "Ministerial certificate of merit", {"Bằng khen"}},
    {awards::pm_certificate, "pm_certificate", form, government, individual | collective | household, 3, "Bằng khen của Thủ tướng Chính phủ", "Certificate of merit of the Prime Minister", {"BKTTg", "BKTTCP", "Bằng khen Thủ tướng Chính phủ", "Bằng khen của Thủ tướng", "Bằng khen Thủ tướng", "Bằng khen Chính phủ", "Bằng khen của Chính phủ", "Bằng khen"}},
    {awards::commemorative_medal, "commemorative_medal", form, ministerial, individual, 1, "Kỷ niệm chương", "Commemorative medal", {"Huy hiệu"}},
    {awards::union_merit_medal, "union_merit_medal", form, ministerial, individual, 1, "Kỷ niệm chương Vì sự nghiệp xây dựng tổ chức Công đoàn", "Medal for the building of the trade union", {"Kỷ niệm chương", "Vì sự nghiệp xây dựng tổ chức Công đoàn"}},
    {awards::military_flag_medal, "military_flag_medal", form, state, individual, 4, "Huy chương Quân kỳ quyết thắng", "Military flag medal", {"HCQKQT"}},
    {awards::friendship_order, "friendship_order", form, state, individual | collective, 4, "Huân chương Hữu nghị", "Friendship order"},
    {awards::bravery_order, "bravery_order", form, state, individual, 4, "Huân chương Dũng cảm", "Bravery order"},
    {awards::great_national_unity_order, "great_national_unity_order", form, state, individual, 4, "Huân chương Đại đoàn kết dân tộc", "Great national unity order"},
    {awards::feat_of_arms_order_third, "feat_of_arms_order_third", form, state, individual | collective, 5, "Huân chương Chiến công hạng Ba", "Feat-of-arms order, third class"},
    {awards::feat_of_arms_order_second, "feat_of_arms_order_second", form, state, individual | collective, 6, "Huân chương Chiến công hạng Nhì", "Feat-of-arms order, second class"},
    {awards::feat_of_arms_order_first, "feat_of_arms_order_first", form, state, individual | collective, 7, "Huân chương Chiến công hạng Nhất", "Feat-of-arms order, first class"},
    {awards::fatherland_defence_order_third, "fatherland_defence_order_third", form, state, individual | collective, 5, "Huân chương Bảo vệ Tổ quốc hạng Ba", "Fatherland defence order, third class"},
    {awards::fatherland_defence_order_second, "fatherland_defence_order_second", form, state, individual | collective, 6, "Huân chương Bảo vệ Tổ quốc hạng Nhì", "Fatherland defence order, second class"},
    {awards::fatherland_defence_order_first, "fatherland_defence_order_first", form, state, individual | collective, 7, "Huân chương Bảo vệ Tổ quốc hạng Nhất", "Fatherland defence order, first class"},
    {awards::labor_order_third, "labor_order_third", form, state, individual | collective, 5, "Huân chương Lao động hạng Ba", "Labour order, third class", {"HCLĐ 3"}},
    {awards::labor_order_second, "labor_order_second", form, state, individual | collective, 6, "Huân chương Lao động hạng Nhì", "Labour order, second class", {"HCLĐ 2"}},
    {awards::labor_order_first, "labor_order_first", form, state, individual | collective, 7, "Huân chương Lao động hạng Nhất", "Labour order, first class", {"HCLĐ 1"}},
    {awards::military_exploit_order_third, "military_exploit_order_third", form, state, individual | collective, 8, "Huân chương Quân công hạng Ba", "Military exploit order, third class"},
    {awards::military_exploit_order_second, "military_exploit_order_second", form, state, individual | collective, 9, "Huân chương Quân công hạng Nhì", "Military exploit order, second class"},
    {awards::military_exploit_order_first, "military_exploit_order_first", form, state, individual | collective, 10, "Huân chương Quân công hạng Nhất", "Military exploit order, first class"},
    {awards::independence_order_third, "independence_order_third", form, state, individual | collective, 8, "Huân chương Độc lập hạng Ba", "Independence order, third class"},
    {awards::independence_order_second, "independence_order_second", form, state, individual | collective, 9, "Huân chương Độc lập hạng Nhì", "Independence order, second class"},
    {awards::independence_order_first, "independence_order_first", form, state, individual | collective, 10, "Huân chương Độc lập hạng Nhất", "Independence order, first class"},
    {awards::hero_of_labor, "hero_of_labor", form, state, individual | collective, 11, "Anh hùng Lao động", "Hero of labour", {"AHLĐ"}},
    {awards::ho_chi_minh_order, "ho_chi_minh_order", form, state, individual | collective, 12, "Huân chương Hồ Chí Minh", "Ho Chi Minh order", {"HCHCM"}},
    {awards::gold_star_order, "gold_star_order", form, state, individual | collective, 13, "Huân chương Sao vàng", "Gold star order", {"HCSV"}},
    {awards::national_security_medal, "national_security_medal", form, state, individual, 4, "Huy chương Vì an ninh Tổ quốc", "Medal for national security"},
    {awards::glorious_fighter_medal_third, "glorious_fighter_medal_third", form, state, individual, 2, "Huy chương Chiến sĩ vẻ vang hạng Ba", "Glorious fighter medal, third class"},
    {awards::glorious_fighter_medal_second, "glorious_fighter_medal_second", form, state, individual, 3, "Huy chương Chiến sĩ vẻ vang hạng Nhì", "Glorious fighter medal, second class"},
    {awards::glorious_fighter_medal_first, "glorious_fighter_medal_first", form, state, individual, 4, "Huy chương Chiến sĩ vẻ vang hạng Nhất", "Glorious fighter medal, first class"},
    {awards::friendship_medal, "friendship_medal", form, state, individual, 4, "Huy chương Hữu nghị", "Friendship medal"},
    {awards::youth_volunteer_medal, "youth_volunteer_medal", form, state, individual, 4, "Huy chương Thanh niên xung phong vẻ vang", "Glorious youth volunteer medal"},
    {awards::hero_of_armed_forces, "hero_of_armed_forces", form, state, individual | collective, 11, "Anh hùng Lực lượng vũ trang nhân dân", "Hero of the people's armed forces", {"AHLLVT", "AHLLVTND", "Anh hùng Lực lượng vũ trang"}},
    {awards::heroic_mother, "heroic_mother", form, state, individual, 11, "Bà mẹ Việt Nam Anh hùng", "Heroic Vietnamese mother", {"Mẹ Việt Nam Anh hùng", "BMVNAH"}},
};

constexpr bool rows_stand_at_their_index() {
  for (std::size_t i = 0; i < std::size(rows); ++i)
    if (rows[i].which.index() != static_cast<int>(i)) return false;
  return true;
}
static_assert(std::size(rows) == awards::count && rows_stand_at_their_index());

const row& row_of(award which) noexcept { return rows[static_cast<std::size_t>(which.index())]; }

}  // namespace

std::string_view to_string(award_kind kind) noexcept { return detail::named<award_kind::form>(kinds, kind).id; }
std::string_view to_string(award_level level) noexcept { return detail::named<award_level::state>(levels, level).id; }
std::string_view to_string(subject_kind kind) noexcept { return detail::named<subject_kind::household>(subjects, kind).id; }

std::string_view award::id() const noexcept { return row_of(*this).id; }
award_kind award::kind() const noexcept { return row_of(*this).kind; }
award_level award::level() const noexcept { return row_of(*this).level; }
std::string_view award::name(language in) const noexcept { return in == language::english ? row_of(*this).en : row_of(*this).vi; }
int award::precedence() const noexcept { return row_of(*this).precedence; }
bool award::is_for(subject_kind subject) const noexcept { return (row_of(*this).subjects >> static_cast<unsigned>(subject) & 1U) != 0; }

std::vector<std::string_view> award::aliases() const {
  const auto& all = row_of(*this).aliases;
  return {std::begin(all), std::find(std::begin(all), std::end(all), std::string_view())};
}

std::optional<award> award::find(std::string_view id) noexcept {
  const auto found = std::find_if(std::begin(rows), std::end(rows), [&](const row& each) { return each.id == id; });
  return found == std::end(rows) ? std::nullopt : std::optional(found->which);
}

std::vector<award> award::candidates(std::string_view name) { return detail::named_awards(name); }

std::vector<award> award::all() {
  std::vector<award> found;
  for (const row& each : rows) found.push_back(each.which);
  return found;
}

std::ostream& operator<<(std::ostream& out, award which) { return out << which.id(); }

}  // namespace v0
}  // namespace thidua
