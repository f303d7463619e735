// SPDX-License-Identifier: BSL-1.0
#include <thidua/rules/wording.hpp>

#include "node_data.hpp"

namespace thidua {
inline namespace v0 {
namespace {

using enum node_kind;

struct speaker {
  language in;

  bool is_vietnamese() const { return in == language::vietnamese; }
  std::string either(std::string_view vi, std::string_view en) const { return std::string(is_vietnamese() ? vi : en); }
  std::string years(int n) const { return std::to_string(n) + (is_vietnamese() ? " năm" : n == 1 ? " year" : " years"); }
  std::string of_award(const std::optional<award>& what) const {
    return what ? std::string(what->name(in)) : either("chính khen thưởng này", "this very award");
  }
  std::string of_rating(int level) const {
    switch (static_cast<rating>(level)) {
      case rating::not_completed: return either("được xếp loại", "rated");
      case rating::completed: return either("hoàn thành nhiệm vụ trở lên", "rated completed or better");
      case rating::good: return either("hoàn thành tốt nhiệm vụ trở lên", "rated good or better");
      case rating::excellent: return either("hoàn thành xuất sắc nhiệm vụ", "rated excellent");
    }
    return {};
  }
  std::string of_scope(int level) const {
    switch (static_cast<scope>(level)) {
      case scope::grassroots: return either("cấp cơ sở", "grassroots");
      case scope::ministerial: return either("cấp Bộ, ban, ngành, tỉnh", "ministerial");
      case scope::national: return either("cấp toàn quốc", "national");
    }
    return {};
  }
  // None is wider than the national scope.
  std::string initiative_of(int level) const {
    const bool is_widest = static_cast<scope>(level) == scope::national;
    return either("sáng kiến ", "initiative of ") + of_scope(level) + either("", " scope") + (is_widest ? "" : either(" trở lên", " or wider"));
  }
  std::string of_sanction(int level) const {
    switch (static_cast<sanction>(level)) {
      case sanction::none: return {};
      case sanction::reprimand: return either("bị kỷ luật từ khiển trách trở lên", "sanctioned with a reprimand or worse");
      case sanction::warning: return either("bị kỷ luật từ cảnh cáo trở lên", "sanctioned with a warning or worse");
      case sanction::demotion: return either("bị kỷ luật từ giáng chức, cách chức trở lên", "sanctioned with a demotion or worse");
      case sanction::dismissal: return either("bị buộc thôi việc", "dismissed");
    }
    return {};
  }
  std::string of_members(const node_terms& terms) const {
    const std::string number = std::to_string(terms.n);
    const auto who = static_cast<member_part>(terms.level);
    const auto what = [&] {
      switch (who) {
        case member_part::completed: return either("cá nhân hoàn thành nhiệm vụ", "members who completed their tasks");
        case member_part::advanced: return either("cá nhân đạt Lao động tiên tiến", "members who are advanced workers");
        case member_part::grassroots_fighters: return either("cá nhân đạt Chiến sĩ thi đua cơ sở", "members who are grassroots emulation fighters");
        case member_part::sanctioned: return either("cá nhân bị kỷ luật từ cảnh cáo trở lên", "members sanctioned with a warning or worse");
      }
      return std::string();
    }();
    switch (terms.compare) {
      case member_comparison::at_least: return either("có ít nhất ", "at least ") + number + " " + what;
      case member_comparison::at_most: return terms.n == 0 ? either("không có ", "no ") + what : either("có nhiều nhất ", "at most ") + number + " " + what;
      case member_comparison::at_least_percent: return terms.n == 100 ? either("100% ", "all ") + what : either("có ít nhất ", "at least ") + number + "% " + what;
      case member_comparison::more_than_percent: return either("có trên ", "more than ") + number + "% " + what;
    }
    return {};
  }
  std::string of_service(const node_terms& terms, std::string_view vi, std::string_view en) const {
    const std::string kind = terms.text == "army" ? either("trong quân đội", "in the army") : terms.text == "union" ? either("công tác công đoàn", "for the trade union") : "`" + terms.text + "`";
    const std::string length = terms.n % 12 == 0 ? years(terms.n / 12) : std::to_string(terms.n) + either(" tháng", " months");
    return is_vietnamese() ? std::string(vi) + " " + kind + " đủ " + length : length + " of " + std::string(en) + " service " + kind;
  }

  std::string joined(const node& of, std::string_view vi, std::string_view en) const {
    std::string text;
    for (std::size_t i = 0; i < of.size(); ++i) {
      if (i > 0) text += either(vi, en);
      const node part = of.child(i);
      const bool is_group = part.size() > 1 && (part.kind() == all_of || part.kind() == any_of || part.kind() == none_of) && part.wording().empty();
      text += is_group ? "(" + phrase(part) + ")" : phrase(part);
    }
    return text;
  }

  // English turns its verbs round; Vietnamese puts a word before them.
  std::string none_of_these(const node& of) const {
    if (of.size() != 1) return either("không ", "not ") + "(" + joined(of, " hoặc ", " or ") + ")";
    const node part = of.child(0);
    if (!is_vietnamese() && part.wording().empty()) {
      switch (part.kind()) {
        case initiatives: return "no " + initiative_of(part.terms().level);
        case pending: return "no " + phrase(part);
        case leads_bloc: return static_cast<bloc_led>(part.terms().level) == bloc_led::central ? "leads no central bloc" : "leads no bloc";
        case exceeds_targets: return "does not exceed its targets";
        case organizations_excellent: return "its Party and mass organisations are not rated excellent";
        case flag_eligible: return "belongs to no bloc in which flags are given";
        default: break;
      }
    }
    return either("không ", "not ") + (part.size() > 1 && part.wording().empty() ? "(" + phrase(part) + ")" : phrase(part));
  }

  std::string phrase(const node& of) const {
    if (!of.wording().empty()) return of.wording().in(in);
    const node_terms& terms = of.terms();
    const auto inner = [&](std::size_t at = 0) { return phrase(of.child(at)); };
    switch (terms.kind) {
      case constant: return terms.value == truth::yes ? either("không có điều kiện thêm", "no further condition") : either("không bao giờ", "never");
      case rated: return of_rating(terms.level);
      case held: return either("đạt danh hiệu ", "holder of the title ") + of_award(terms.what);
      case granted:
        return either("được tặng ", "granted the ") + of_award(terms.what) + (terms.basis == grant_basis::decision ? either(" (tính theo năm quyết định)", " (by the year of the decision)") : "");
      case initiatives: return either("có ", "an ") + initiative_of(terms.level);
      case sanctioned: return of_sanction(terms.level);
      case pending: return either("đang bị xem xét kỷ luật, thanh tra, tố cáo", "discipline, inspection or denunciation under way");
      case members: return of_members(terms);
      case leads_bloc:
        return static_cast<bloc_led>(terms.level) == bloc_led::central ? either("dẫn đầu khối, cụm thi đua do Trung ương tổ chức", "leads a central bloc")
                                                                       : either("dẫn đầu khối, cụm thi đua của Bộ, ban, ngành, tỉnh", "leads a ministerial bloc");
      case exceeds_targets: return either("hoàn thành vượt mức các chỉ tiêu", "exceeds its targets");
      case organizations_excellent: return either("tổ chức đảng, đoàn thể được xếp loại xuất sắc", "its Party and mass organisations are rated excellent");
      case thematic_leader:
        return either("dẫn đầu phong trào thi đua chuyên đề ", "led a ") + of_scope(terms.level) + either(" từ ", " thematic movement lasting ") + years(terms.n) + either(" trở lên", " or more");
      case flag_eligible: return either("thuộc khối, cụm xét tặng cờ thi đua", "belongs to a bloc in which flags are given");
      case votes: return either("có từ ", "at least ") + std::to_string(terms.n) + either("% phiếu đồng ý trở lên", "% of the votes in favour");
      case age: return either("thành lập đủ ", "founded at least ") + years(terms.n) + either("", " ago");
      case recruited: return either("được tuyển dụng đủ ", "recruited at least ") + std::to_string(terms.n) + either(" tháng", " months ago");
      case continuous_service: return of_service(terms, "phục vụ liên tục", "continuous");
      case weighted_service: return of_service(terms, "thời gian quy đổi", "weighted");
      case judged: return either("được hội đồng đánh giá `", "judged by the council: `") + terms.text + "`";
      case unread: return either("phần chưa có văn bản: ", "not read: ") + terms.words.in(in);
      case custom: return "`" + of.leaf_id() + "`";
      case all_of: return joined(of, " và ", " and ");
      case any_of: return joined(of, " hoặc ", " or ");
      case none_of: return none_of_these(of);
      case at_least: return either("ít nhất ", "at least ") + std::to_string(terms.k) + either(" trong các điều kiện: ", " of: ") + joined(of, "; ", "; ");
      case consecutive: return years(terms.n) + either(" liên tục ", " in a row: ") + inner();
      case within: return terms.n == 1 ? inner() : either("trong ", "in the last ") + years(terms.n) + either(" gần nhất ", ": ") + inner();
      case once: return either("đã từng ", "at some time: ") + inner();
      case previous: return terms.n == 1 ? either("năm trước đó ", "the year before: ") + inner() : either("trước đó ", "") + years(terms.n) + either(" ", " before: ") + inner();
      case after: return either("sau khi ", "after: ") + inner();
      case chained:
        return std::to_string(terms.n) + either(" lần ", " times: ") + inner() + either(", mỗi lần cách nhau không quá ", ", each at most ") + years(terms.gap) + either("", " apart");
      case count:
        return either("trong ", "in ") + years(terms.n) + either(" có ít nhất ", ", at least ") + std::to_string(terms.k) + number_word(of) + inner();
      case run_count: return either("trong thời gian đó có ít nhất ", "in that time at least ") + std::to_string(terms.k) + number_word(of) + inner();
      case over_run: {
        const std::string run = either("từ ", "for ") + years(terms.n) + either(" liên tục trở lên ", " in a row or more: ") + inner();
        return of.child(1).kind() == constant ? run : run + either(", ", ", ") + phrase(of.child(1));
      }
      case on: return inner();
    }
    return {};
  }
  // What a count counts: initiatives, or years.
  std::string number_word(const node& of) const {
    return detail::is_number(*of.child(0).get()) ? either(" lần: ", " of: ") : either(" năm ", of.terms().k == 1 ? " year: " : " years: ");
  }

  void outline(const node& of, int depth, std::string& into) const {
    into += std::string(static_cast<std::size_t>(depth) * 2, ' ') + "- " + heading(of);
    if (of.reference()) into += " [" + to_citation(*of.reference(), in) + "]";
    into += '\n';
    for (std::size_t i = 0; i < of.size(); ++i) outline(of.child(i), depth + 1, into);
  }
  // A group says only how its parts go together: they follow.
  std::string heading(const node& of) const {
    if (!of.wording().empty()) return of.wording().in(in);
    switch (of.kind()) {
      case all_of: return either("tất cả các điều kiện sau", "all of these");
      case any_of: return either("một trong các điều kiện sau", "one of these");
      case none_of: return of.size() == 1 && of.child(0).size() == 0 ? phrase(of) : either("không điều kiện nào sau đây", "none of these");
      case at_least: return either("ít nhất ", "at least ") + std::to_string(of.terms().k) + either(" trong các điều kiện sau", " of these");
      default: return phrase(of);
    }
  }
};

}  // namespace

std::string to_phrase(const node& of, language in) { return speaker{in}.phrase(of); }
std::string to_heading(const node& of, language in) { return speaker{in}.heading(of); }
std::string to_text(const node& of, language in) {
  std::string text;
  speaker{in}.outline(of, 0, text);
  return text;
}

std::string to_citation(const legal_reference& reference, language in) {
  std::string text = to_text(reference, in);
  if (reference.certainty == certainty::text_read) return text;
  return text + (in == language::english ? " (to be checked)" : " (cần kiểm tra)");
}

}  // namespace v0
}  // namespace thidua
