// SPDX-License-Identifier: BSL-1.0
// The stable names of the layer's enumerations, and what people call them.
#include <thidua/campaign/campaign.hpp>
#include <thidua/campaign/status.hpp>
#include <thidua/campaign/violation.hpp>

#include "core/enum_names.hpp"

namespace thidua {
inline namespace v0 {
namespace {

using detail::enum_name;
using detail::in;
using detail::named;

constexpr enum_name recipient_kinds[] = {{"organization"}, {"officer"}, {"archive"}};
constexpr enum_name basis_kinds[] = {{"document"}, {"theme"}, {"congress"}, {"plenum"}};
constexpr enum_name organization_kinds[] = {{"party"}, {"authority"}, {"trade_union"}, {"front"}, {"youth_union"}, {"women_union"}, {"farmer_union"},
                                            {"veteran_union"}, {"association"}, {"enterprise"}};
constexpr enum_name organization_levels[] = {{"central", "trung ương", "central"},
                                             {"ministerial", "Bộ, ban, ngành, tỉnh", "ministerial"},
                                             {"superior", "cấp trên trực tiếp cơ sở", "immediate superior"},
                                             {"grassroots", "cơ sở", "grassroots"},
                                             {"section", "bộ phận", "section"},
                                             {"group", "tổ", "group"}};
constexpr enum_name theme_kinds[] = {{"theme"}, {"slogan"}, {"motto"}};
constexpr enum_name movement_kinds[] = {{"movement"}, {"mobilization"}};
constexpr enum_name date_precisions[] = {{"day"}, {"month"}, {"year"}, {"relative"}};
constexpr enum_name congress_states[] = {{"preparing", "đang chuẩn bị", "preparing"},
                                         {"in_session", "đang họp", "in session"},
                                         {"held", "đã họp", "held"},
                                         {"superseded", "đã có đại hội sau", "superseded"}};
constexpr enum_name congress_stances[] = {{"mentioned"}, {"preparing"}, {"welcoming"}, {"success"}, {"carrying_out"}};
constexpr enum_name term_readings[] = {{"own"}, {"may_be_shared"}};
constexpr enum_name standings[] = {{"in_time"}, {"late"}, {"missing"}, {"expected"}, {"unknown"}};
constexpr enum_name comparisons[] = {{"at_least"}, {"exactly"}, {"at_most"}};
constexpr enum_name review_kinds[] = {{"interim_review", "Sơ kết", "Interim review"}, {"final_review", "Tổng kết", "Final review"}};
constexpr enum_name campaign_kinds[] = {{"regular", "thường xuyên", "regular"},
                                        {"by_phases", "theo đợt", "by phases"},
                                        {"topical", "theo chuyên đề", "topical"},
                                        {"special", "đặc biệt", "special"}};
constexpr enum_name commemoration_stances[] = {{"day"}, {"run_up"}};
constexpr enum_name campaign_states[] = {{"not_started", "chưa bắt đầu", "not started"},
                                         {"running", "đang diễn ra", "running"},
                                         {"ended", "đã kết thúc", "ended"},
                                         {"unknown", "chưa rõ", "unknown"}};
constexpr enum_name workflow_steps[] = {{"plan", "ban hành kế hoạch", "plan issued"},
                                        {"subordinate_plan", "cấp dưới ban hành kế hoạch", "subordinate plan issued"},
                                        {"launch", "phát động", "launch"},
                                        {"registration", "đăng ký thi đua", "registration"},
                                        {"phase", "bắt đầu đợt thi đua", "phase begins"},
                                        {"interim_review", "sơ kết", "interim review"},
                                        {"final_review", "tổng kết", "final review"},
                                        {"commendation", "khen thưởng", "commendation"},
                                        {"report", "báo cáo cấp trên", "report to the superior"}};
constexpr enum_name severities[] = {{"error", "lỗi", "error"}, {"warning", "cảnh báo", "warning"}, {"info", "lưu ý", "note"}};
constexpr enum_name violation_codes[] = {{"phase-order"}, {"phase-overlap"}, {"phase-gap"}, {"phase-ordinal"}, {"phase-year"}, {"phase-count"},
                                         {"phase-reference"}, {"phase-before-issue"}, {"phase-empty"}, {"anniversary-number"},
                                         {"anniversary-stale-year"}, {"origin-date"}, {"commemoration-outside-phase"},
                                         {"commemoration-before-issue"}, {"event-unknown"}, {"year-ordinal"}, {"congress-term"},
                                         {"congress-conflict"}, {"congress-state"}, {"congress-outside-phase"}, {"congress-sequence"}, {"congress-days"},
                                         {"term-conflict"}, {"deadline-before-issue"}, {"deadline-boundary"}, {"basis-after-issue"},
                                         {"header-missing"}, {"document-number"}, {"movement-repeated"}, {"movement-wording"}, {"launcher-conflict"}, {"step-order"},
                                         {"superior-window"}, {"superior-movement"}, {"superior-date"}, {"superior-deadline"}};

}  // namespace

std::string_view to_string(recipient_kind kind) noexcept { return named<recipient_kind::archive>(recipient_kinds, kind).id; }
std::string_view to_string(basis_kind kind) noexcept { return named<basis_kind::plenum>(basis_kinds, kind).id; }
std::string_view to_string(organization_kind kind) noexcept { return named<organization_kind::enterprise>(organization_kinds, kind).id; }
std::string_view to_string(organization_level level) noexcept { return named<organization_level::group>(organization_levels, level).id; }
std::string_view name_of(organization_level level, language wanted) noexcept {
  return in(named<organization_level::group>(organization_levels, level), wanted);
}
std::string_view to_string(theme_kind kind) noexcept { return named<theme_kind::motto>(theme_kinds, kind).id; }
std::string_view to_string(movement_kind kind) noexcept { return named<movement_kind::mobilization>(movement_kinds, kind).id; }
std::string_view to_string(date_precision precision) noexcept { return named<date_precision::relative>(date_precisions, precision).id; }
std::string_view to_string(congress_state state) noexcept { return named<congress_state::superseded>(congress_states, state).id; }
std::string_view name_of(congress_state state, language wanted) noexcept {
  return in(named<congress_state::superseded>(congress_states, state), wanted);
}
std::string_view to_string(congress_stance stance) noexcept { return named<congress_stance::carrying_out>(congress_stances, stance).id; }
std::string_view to_string(term_reading reading) noexcept { return named<term_reading::may_be_shared>(term_readings, reading).id; }
std::string_view to_string(registration_standing standing) noexcept { return named<registration_standing::unknown>(standings, standing).id; }
std::string_view to_string(comparison how) noexcept { return named<comparison::at_most>(comparisons, how).id; }
std::string_view to_string(review_kind kind) noexcept { return named<review_kind::final_review>(review_kinds, kind).id; }
std::string_view name_of(review_kind kind, language wanted) noexcept { return in(named<review_kind::final_review>(review_kinds, kind), wanted); }
std::string_view to_string(campaign_kind kind) noexcept { return named<campaign_kind::special>(campaign_kinds, kind).id; }
std::string_view name_of(campaign_kind kind, language wanted) noexcept { return in(named<campaign_kind::special>(campaign_kinds, kind), wanted); }
std::string_view to_string(commemoration_stance stance) noexcept { return named<commemoration_stance::run_up>(commemoration_stances, stance).id; }
std::string_view to_string(campaign_state state) noexcept { return named<campaign_state::unknown>(campaign_states, state).id; }
std::string_view name_of(campaign_state state, language wanted) noexcept { return in(named<campaign_state::unknown>(campaign_states, state), wanted); }
std::string_view to_string(workflow_step step) noexcept { return named<workflow_step::report>(workflow_steps, step).id; }
std::string_view name_of(workflow_step step, language wanted) noexcept { return in(named<workflow_step::report>(workflow_steps, step), wanted); }
std::string_view to_string(severity how) noexcept { return named<severity::info>(severities, how).id; }
std::string_view name_of(severity how, language wanted) noexcept { return in(named<severity::info>(severities, how), wanted); }
std::string_view to_string(violation_code code) noexcept { return named<violation_code::superior_deadline>(violation_codes, code).id; }

}  // namespace v0
}  // namespace thidua
