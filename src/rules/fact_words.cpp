// SPDX-License-Identifier: BSL-1.0
#include "fact_words.hpp"

#include <thidua/award/award.hpp>
#include <thidua/core/date_text.hpp>

#include "core/enum_names.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace detail {
namespace {

// What people say.
constexpr enum_name ratings[] = {{"", "không hoàn thành nhiệm vụ", "not completed"}, {"", "hoàn thành nhiệm vụ", "completed"},
                                         {"", "hoàn thành tốt nhiệm vụ", "good"}, {"", "hoàn thành xuất sắc nhiệm vụ", "excellent"}};
constexpr enum_name sanctions[] = {{"", "không bị kỷ luật", "no sanction"}, {"", "bị khiển trách", "a reprimand"}, {"", "bị cảnh cáo", "a warning"},
                                           {"", "bị giáng chức hoặc cách chức", "demotion"}, {"", "bị buộc thôi việc", "dismissal"}};
constexpr enum_name scopes[] = {{"", "cấp cơ sở", "grassroots"}, {"", "cấp Bộ, ban, ngành, tỉnh", "ministerial"}, {"", "cấp toàn quốc", "national"}};
constexpr enum_name blocs[] = {{"", "không dẫn đầu khối, cụm thi đua", "led no bloc"}, {"", "dẫn đầu khối, cụm thi đua cấp Bộ, ban, ngành, tỉnh", "led a ministerial bloc"},
                                       {"", "dẫn đầu khối, cụm thi đua do Trung ương tổ chức", "led a central bloc"}};
constexpr enum_name parts[] = {{"", "số người hoàn thành nhiệm vụ", "members who completed their tasks"}, {"", "số người đạt danh hiệu tiên tiến", "advanced members"},
                                       {"", "số Chiến sĩ thi đua cơ sở", "grassroots emulation fighters"}, {"", "số người bị kỷ luật từ cảnh cáo trở lên", "members under a warning or worse"}};
constexpr enum_name tracks[] = {{"", "công trạng", "merit"}, {"", "đột xuất", "sudden deed"}, {"", "phong trào", "movement"}, {"", "cống hiến", "dedication"}, {"", "niên hạn", "seniority"}, {"", "đối ngoại", "external relations"}};

// What is told, by the keys of evidence and of what is closed.
constexpr enum_name nouns[] = {{"rating", "xếp loại", "rating"},
                               {"ratings", "xếp loại", "ratings"},
                               {"titles", "danh hiệu", "titles"},
                               {"grants", "hình thức khen thưởng", "commendations"},
                               {"tracks", "loại hình khen thưởng", "tracks of commendations"},
                               {"initiatives", "sáng kiến", "initiatives"},
                               {"sanction", "kỷ luật", "sanction"},
                               {"sanctions", "kỷ luật", "sanctions"},
                               {"pending", "việc xem xét kỷ luật, thanh tra, tố cáo", "discipline, inspection or denunciation under way"},
                               {"members", "số liệu thành viên", "counts of members"},
                               {"leads_bloc", "việc dẫn đầu khối, cụm thi đua", "leading a bloc"},
                               {"exceeds_targets", "việc vượt mức chỉ tiêu", "exceeding its targets"},
                               {"organizations_excellent", "xếp loại xuất sắc của tổ chức đảng, đoàn thể", "excellent rating of Party and mass organisations"},
                               {"thematic_leader", "việc dẫn đầu phong trào chuyên đề", "leading a thematic movement"},
                               {"flag_eligible", "việc thuộc diện xét tặng cờ thi đua", "whether flags are given in the bloc"},
                               {"votes", "phiếu tán thành", "votes"},
                               {"founded", "ngày thành lập", "day of founding"},
                               {"recruited", "ngày tuyển dụng", "day of recruitment"},
                               {"service", "thời gian công tác", "time of service"},
                               {"attested", "đánh giá của hội đồng", "the council's judgement"}};

class speaker {
 public:
  explicit speaker(language in) : in_(in) {}

  std::string of(const evidence& what) const {
    if (what.fact == "unread") return either("chưa đọc được văn bản", "the text was not available");
    if (what.fact == "first_year") return either("hồ sơ bắt đầu từ năm ", "the record begins in ") + what.value;
    if (what.fact == "closed") return noun(what.value) + either(": không ghi là ", ": what is not told is ") + meant_by_absence(what.value);
    const std::string when = what.year ? std::to_string(what.year->number()) : std::string();
    if (what.value.empty()) return either("hồ sơ chưa ghi ", "not told: ") + noun(what.fact) + (when.empty() ? "" : either(" năm ", ", ") + when);
    return (when.empty() ? "" : either("năm ", "") + when + ": ") + value(what.fact, what.value);
  }

 private:
  std::string either(std::string_view vi, std::string_view en) const { return std::string(in_ == language::english ? en : vi); }
  // What is not a fact of the record is a leaf of an application, of which its condition speaks.
  std::string noun(std::string_view key) const {
    const auto* const found = std::find_if(std::begin(nouns), std::end(nouns), [&](const enum_name& each) { return each.id == key; });
    return found == std::end(nouns) ? either("thông tin", "what it asks") : std::string(in(*found, in_));
  }

  std::string meant_by_absence(std::string_view closed) const {
    if (closed == "ratings") return in_words(rating::not_completed, in_);
    if (closed == "tracks") return std::string(in(named<track::external>(tracks, track::merit), in_));
    if (closed == "flag_eligible") return either("thuộc diện đó", "that they are");
    return either("không có", "none");
  }

  template <class Enum>
  static std::optional<Enum> named_so(std::string_view id) {
    for (int at = 0; !to_string(static_cast<Enum>(at)).empty(); ++at)
      if (to_string(static_cast<Enum>(at)) == id) return static_cast<Enum>(at);
    return std::nullopt;
  }
  static std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at <= text.size();) {
      const std::size_t end = std::min(text.find(' ', at), text.size());
      out.emplace_back(text.substr(at, end - at));
      at = end + 1;
    }
    return out;
  }
  std::string name(std::string_view id) const {
    const auto found = award::find(id);
    return found ? std::string(found->name(in_)) : std::string(id);
  }
  std::string day(std::string_view iso) const { return to_text(parse_iso_date(iso), date_style::official, in_); }

  std::string value(std::string_view fact, const std::string& told) const {
    if (fact == "rating") return either("xếp loại ", "rated ") + in_words(*named_so<rating>(told), in_);
    if (fact == "sanction") return in_words(*named_so<sanction>(told), in_);
    if (fact == "leads_bloc") return in_words(*named_so<bloc_led>(told), in_);
    if (fact == "titles") return titles(told);
    if (fact == "grants") return grant(told);
    if (fact == "initiatives") return initiatives(told);
    if (fact == "members") return members(told);
    if (fact == "votes") return told + either(" phiếu tán thành", " votes in favour");
    if (fact == "founded") return either("thành lập ngày ", "founded on ") + day(told);
    if (fact == "recruited") return either("được tuyển dụng ngày ", "recruited on ") + day(told);
    if (fact == "service") return service(told);
    if (fact == "attested") return told.ends_with("=true") ? either("hội đồng đánh giá đạt", "judged met") : either("hội đồng đánh giá không đạt", "judged not met");
    if (fact == "thematic_leader") {
      const std::vector<std::string> parts = split(told);
      if (parts.size() < 2) return in_words(std::optional<thematic_lead>(), in_);
      return in_words(std::optional(thematic_lead{*named_so<scope>(parts[0]), years(std::stoi(parts[1]))}), in_);
    }
    for (const record_key key : {record_key::pending, record_key::exceeds_targets, record_key::organizations_excellent, record_key::flag_eligible})
      if (fact == to_string(key)) return in_words(key, told == "true", in_);
    for (const truth each : {truth::yes, truth::no})
      if (told == to_string(each)) return std::string(name_of(each, in_));
    return told;
  }
  std::string titles(const std::string& told) const {
    if (told == "none") return either("không có danh hiệu", "no title");
    std::string text;
    for (const std::string& each : split(told)) text += (text.empty() ? "" : ", ") + name(each);
    return text;
  }
  // "none pm_certificate"; "pm_certificate 2020 achievement_to=2019 1500/QĐ-BTP merit", of which only the first two always stand.
  std::string grant(const std::string& told) const {
    std::vector<std::string> parts = split(told);
    if (parts.size() < 2) return told;
    if (parts[0] == "none") return either("không được tặng ", "never granted: ") + name(parts[1]);
    std::string text = either("được tặng ", "granted ") + name(parts[0]) + either(" năm ", " in ") + parts[1];
    parts.erase(parts.begin(), parts.begin() + 2);
    std::string beside;
    const auto add = [&](const std::string& more) { beside += (beside.empty() ? "" : ", ") + more; };
    if (constexpr std::string_view key = "achievement_to="; !parts.empty() && parts[0].starts_with(key)) {
      add(either("thành tích đến năm ", "achievements up to ") + parts[0].substr(key.size()));
      parts.erase(parts.begin());
    }
    const std::optional<track> on = parts.empty() ? std::nullopt : named_so<track>(parts.back());
    if (on) parts.pop_back();
    std::string decision;
    for (const std::string& each : parts) decision += (decision.empty() ? "" : " ") + each;
    if (!decision.empty()) add(either("quyết định ", "decision ") + decision);
    if (on && *on != track::merit) add(either("loại hình ", "track: ") + std::string(in(named<track::external>(tracks, *on), in_)));
    return beside.empty() ? text : text + " (" + beside + ")";
  }
  // "1 ministerial", "0–2 national": what can still be used.
  std::string initiatives(const std::string& told) const {
    const std::vector<std::string> parts = split(told);
    const scope narrowest = *named_so<scope>(parts.back());
    const bool is_widest = narrowest == scope::national;
    if (in_ == language::english) return parts[0] + " usable of " + in_words(narrowest, in_) + " scope" + (is_widest ? "" : " or wider");
    return parts[0] + " sáng kiến " + in_words(narrowest, in_) + (is_widest ? "" : " trở lên") + " còn dùng được";
  }
  std::string members(const std::string& told) const {
    std::string text;
    for (const std::string& each : split(told)) {
      const std::size_t equals = each.find('=');
      if (equals == std::string::npos) continue;
      const auto part = named_so<member_part>(each.substr(0, equals));
      text += (text.empty() ? "" : ", ") + (part ? in_words(*part, in_) : either("tổng số người", "members in all")) + " " + each.substr(equals + 1);
    }
    return text.empty() ? either("chưa có số liệu thành viên", "no counts of members") : text;
  }
  // "2001-09-30/2026-09-01×1.5 2027-01-01/..".
  std::string service(const std::string& told) const {
    if (told == "none") return either("không có thời gian công tác đó", "no such service");
    std::string text;
    for (const std::string& each : split(told)) {
      const std::size_t slash = each.find('/');
      const std::size_t factor = each.find("×");
      const std::string end = each.substr(slash + 1, factor == std::string::npos ? factor : factor - slash - 1);
      text += (text.empty() ? "" : ", ") + either("từ ", "from ") + day(each.substr(0, slash)) + (end == ".." ? either(" đến nay", " on") : either(" đến ", " to ") + day(end));
      if (factor != std::string::npos) text += either(" (hệ số ", " (factor ") + each.substr(factor + std::string_view("×").size()) + ")";
    }
    return text;
  }

  language in_;
};

std::string text(const enum_name& row, language wanted) { return std::string(in(row, wanted)); }

}  // namespace

std::string in_words(rating value, language in) { return text(named<rating::excellent>(ratings, value), in); }
std::string in_words(sanction value, language in) { return text(named<sanction::dismissal>(sanctions, value), in); }
std::string in_words(scope value, language in) { return text(named<scope::national>(scopes, value), in); }
std::string in_words(bloc_led value, language in) { return text(named<bloc_led::central>(blocs, value), in); }
std::string in_words(member_part value, language in) { return text(named<member_part::sanctioned>(parts, value), in); }
std::string in_words(const std::optional<thematic_lead>& value, language in) {
  const bool vi = in == language::vietnamese;
  if (!value) return vi ? "không dẫn đầu phong trào thi đua theo chuyên đề" : "led no thematic movement";
  const std::string scope = in_words(value->level, in);
  const std::string length = std::to_string(value->length.count());
  if (vi) return "dẫn đầu phong trào thi đua theo chuyên đề " + scope + " kéo dài " + length + " năm";
  return "led a " + scope + " thematic movement of " + length + (value->length.count() == 1 ? " year" : " years");
}
std::string in_words(record_key fact, bool value, language in) {
  const auto choose = [&](const char* vi, const char* en) { return std::string(in == language::vietnamese ? vi : en); };
  switch (fact) {
    case record_key::pending:
      return value ? choose("đang bị xem xét kỷ luật, thanh tra hoặc có đơn tố cáo", "discipline, inspection or denunciation under way")
                   : choose("không đang bị xem xét kỷ luật, thanh tra hoặc có đơn tố cáo", "no discipline, inspection or denunciation under way");
    case record_key::exceeds_targets: return value ? choose("hoàn thành vượt mức chỉ tiêu", "exceeded its targets") : choose("không vượt mức chỉ tiêu", "did not exceed its targets");
    case record_key::organizations_excellent:
      return value ? choose("tổ chức đảng, đoàn thể được xếp loại xuất sắc", "Party and mass organisations rated excellent")
                   : choose("tổ chức đảng, đoàn thể không được xếp loại xuất sắc", "Party and mass organisations not rated excellent");
    case record_key::rating:
    case record_key::sanction:
    case record_key::titles:
    case record_key::grants:
    case record_key::initiatives:
    case record_key::members:
    case record_key::leads_bloc:
    case record_key::thematic_leader:
    case record_key::flag_eligible:
    case record_key::votes:
    case record_key::attested: break;
  }
  return value ? choose("thuộc diện xét tặng cờ thi đua", "belongs to a bloc in which flags are given")
               : choose("không thuộc diện xét tặng cờ thi đua", "belongs to no bloc in which flags are given");
}
std::string in_words(const evidence& what, language in) { return speaker(in).of(what); }

}  // namespace detail
}  // namespace v0
}  // namespace thidua
