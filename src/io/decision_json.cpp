// SPDX-License-Identifier: BSL-1.0
#include <thidua/io/decision_json.hpp>

#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/text.hpp>
#include <thidua/rules/earliest.hpp>
#include <thidua/rules/finding.hpp>
#include <thidua/rules/missing.hpp>
#include <thidua/rules/wording.hpp>

#include "csv_field.hpp"
#include "json_values.hpp"
#include "rule_json.hpp"

#include <algorithm>
#include <optional>
#include <variant>

namespace thidua {
inline namespace v0 {
namespace io {
namespace {

using ordered = nlohmann::ordered_json;

// When a rule can be met first, and whether its law is known to be in force when such a dossier would be received: as long after
// the year as this one was.
struct outlook {
  std::optional<earliest_year> found = std::nullopt;  // nothing: the rule wants one fact both ways
  bool in_force = false;
};

outlook outlook_of(const law::decision& what, const rule& standard, const merit_record& record, const law::decider& by) {
  outlook out;
  try {
    out.found = earliest(standard, record, what.year, by.question().options);
  } catch (const error& refused) {
    if (refused.code() != errc::mixed_polarity) throw;
    return out;
  }
  if (!out.found->year) return out;
  const date received = by.question().received;
  const int year = received.year() + (*out.found->year - what.year).count();
  if (year > date::last_year) return out;
  const auto parts = received.split();
  const date then(year, parts.month, std::min(parts.day, thidua::detail::days_in_month(year, parts.month)));
  out.in_force = by.law().find(what.pack->id(), then) != nullptr || what.pack->in_transition(then);
  return out;
}

ordered written(const change& what) {
  return {{"fact", to_string(what.fact)},
          {"year", what.year ? ordered(what.year->number()) : ordered(nullptr)},
          {"to", to_text(what.to)},
          {"kind", to_string(what.kind)},
          {"reference", what.reference ? detail::written(*what.reference) : ordered(nullptr)}};
}
ordered written(const unmet_condition& what, language in) {
  return {{"id", what.condition.id().empty() ? ordered(nullptr) : ordered(what.condition.id())},
          {"wording", to_phrase(what.condition, in)},
          {"year", what.year.number()},
          {"reference", what.reference ? detail::written(*what.reference) : ordered(nullptr)}};
}
ordered written(const missing_facts& lacking, language in) {
  ordered out = {{"alternatives", ordered::array()}, {"blocked", ordered::array()}, {"more", lacking.more}};
  for (const auto& alternative : lacking.alternatives) {
    ordered& list = out["alternatives"].emplace_back(ordered::array());
    for (const change& each : alternative) list.push_back(written(each));
  }
  for (const unmet_condition& each : lacking.blocked) out["blocked"].push_back(written(each, in));
  return out;
}

std::string cited(const std::optional<legal_reference>& reference, language in) { return reference ? " [" + to_citation(*reference, in) + "]" : std::string(); }

// On one line; a reference follows the last of those that it is for.
std::string in_words(const std::vector<change>& all, const rule& standard, language in) {
  std::string text;
  for (std::size_t i = 0; i < all.size(); ++i) {
    text += (i == 0 ? "" : "; ") + to_text(all[i], standard.root(), in);
    if (i + 1 == all.size() || all[i + 1].reference != all[i].reference) text += cited(all[i].reference, in);
  }
  return text;
}

// What a record does not tell at all though the condition rests on it, for those that nothing in a year can supply.
std::string untold(const unmet_condition& what, const merit_record& record, language in) {
  const bool vi = in == language::vietnamese;
  switch (what.condition.kind()) {
    case node_kind::age: return record.founded() ? "" : vi ? "ngày thành lập" : "the day of founding";
    case node_kind::recruited: return record.recruited() ? "" : vi ? "ngày tuyển dụng" : "the day of recruitment";
    case node_kind::continuous_service:
    case node_kind::weighted_service: return record.service() ? "" : vi ? "thời gian công tác" : "the time of service";
    default: return {};
  }
}
// Of several conditions, each once.
std::string untold(const std::vector<unmet_condition>& all, const merit_record& record, language in) {
  std::vector<std::string> names;
  for (const unmet_condition& each : all) {
    const std::string name = untold(each, record, in);
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  std::string text;
  for (const std::string& each : names) text += (text.empty() ? "" : ", ") + each;
  return text;
}

// The judgements nobody attested, each once.
void left_to_council(const finding& found, std::vector<const finding*>& into) {
  const auto is_same = [&](const finding* each) { return each->judgements == found.judgements; };
  if (found.kind == node_kind::judged && !found.judgements.empty() && std::none_of(into.begin(), into.end(), is_same)) into.push_back(&found);
  for (const finding& each : found.children) left_to_council(each, into);
}

// The first condition that is not met, as a report names it: down through what must all be met.
std::string first_unmet(const node& of, const finding& found, language in) {
  if (found.kind == node_kind::all_of || found.kind == node_kind::on)
    for (std::size_t i = 0; i < found.children.size(); ++i)
      if (found.children[i].truth == found.truth) return first_unmet(of.child(i), found.children[i], in);
  return to_phrase(of, in) + cited(found.reference, in);
}

bool needs_other_awards(const std::vector<change>& plan) {
  return std::any_of(plan.begin(), plan.end(), [](const change& each) {
    const auto* const title = std::get_if<title_value>(&each.to);
    const auto* const form = std::get_if<grant_value>(&each.to);
    return (title != nullptr && title->is_held) || (form != nullptr && form->is_granted);
  });
}

// JSON texts of what was asked beside the verdict, with their keys.
std::string details(const law::decision& what, const merit_record& record, const law::decider& by, const decision_detail& detail, language in) {
  std::string out;
  const rule* standard = what.standard(record.subject());
  if (detail.explain) out += ",\"finding\":" + (standard == nullptr ? "null" : detail::written(explain(*standard, record, what.year, by.question().options), in).dump());
  if (detail.missing) out += ",\"missing\":" + (standard == nullptr ? "null" : written(missing(*standard, record, what.year, by.question().options), in).dump());
  if (detail.earliest) {
    const outlook when = standard == nullptr ? outlook() : outlook_of(what, *standard, record, by);
    const bool is_known = when.found && when.found->year;
    out += ",\"earliest\":" + (is_known ? std::to_string(when.found->year->number()) : std::string("null"));
    out += ",\"earliest_pack\":" + (standard == nullptr ? std::string("null") : "\"" + what.pack->id() + "\"");
    out += std::string(",\"earliest_in_force\":") + (when.in_force ? "true" : "false");
  }
  return out;
}

std::string sign(const law::decision& what) {
  if (!what.truth) return "–";
  return *what.truth == truth::yes ? "✓" : *what.truth == truth::no ? "✗" : "?";
}

}  // namespace

std::string to_json(const law::decision& what, const merit_record& record, const law::decider& by, const decision_detail& detail, language in) {
  std::string out = "{\"record\":" + nlohmann::json(record.id()).dump();
  out += ",\"award\":\"";
  out += what.what.id();
  out += "\",\"year\":" + std::to_string(what.year.number());
  out += ",\"pack\":" + (what.pack ? "\"" + what.pack->id() + "\"" : std::string("null"));
  out += ",\"truth\":\"";
  out += verdict(what);
  out += '"';
  out += details(what, record, by, detail, in);
  if (what.other) {
    out += ",\"x\":{\"passed_over\":{\"pack\":\"" + what.other->pack.id() + "\",\"truth\":\"";
    out += to_string(what.other->truth);
    out += "\"}}";
  }
  return out + "}\n";
}

std::string decision_csv_header(const decision_detail& detail) {
  std::string out = "record,award,year,pack,truth";
  if (detail.explain) out += ",unmet";
  if (detail.missing) out += ",missing";
  if (detail.earliest) out += ",earliest,earliest_pack,earliest_in_force";
  return out + "\r\n";
}

std::string to_csv(const law::decision& what, const merit_record& record, const law::decider& by, const decision_detail& detail, language in) {
  std::string out = detail::csv_field(record.id()) + "," + std::string(what.what.id()) + "," + std::to_string(what.year.number()) + "," + (what.pack ? what.pack->id() : "") + "," + std::string(verdict(what));
  const rule* standard = what.standard(record.subject());
  if (detail.explain) {
    out += ",";
    if (standard != nullptr && what.truth != truth::yes) out += detail::csv_field(first_unmet(standard->root(), explain(*standard, record, what.year, by.question().options), in));
  }
  if (detail.missing) {
    out += ",";
    if (standard != nullptr) {
      const missing_facts lacking = missing(*standard, record, what.year, by.question().options);
      if (!lacking.alternatives.empty()) out += detail::csv_field(in_words(lacking.alternatives.front(), *standard, in));
    }
  }
  if (detail.earliest) {
    const outlook when = standard == nullptr ? outlook() : outlook_of(what, *standard, record, by);
    out += "," + (when.found && when.found->year ? std::to_string(when.found->year->number()) : std::string());
    out += standard == nullptr ? "," : "," + what.pack->id();
    out += std::string(",") + (standard == nullptr ? "" : when.in_force ? "true" : "false");
  }
  return out + "\r\n";
}

std::string to_text(const std::vector<law::decision>& all, const merit_record& record, const law::decider& by, const decision_detail& detail, language in) {
  const bool vi = in == language::vietnamese;
  std::string out = (vi ? "Hồ sơ " : "Record ") + one_line(record.id());
  if (!record.name().empty()) out += " — " + one_line(record.name());
  if (!record.organization().empty()) out += " (" + one_line(record.organization()) + ")";
  out += (vi ? ", năm " : ", ") + std::to_string(by.question().year.number());
  out += vi ? ", tiếp nhận " + to_text(by.question().received) + "\n" : ", received " + to_iso(by.question().received) + "\n";
  for (const law::decision& what : all) {
    out += "  " + sign(what) + " " + std::string(what.what.name(in)) + ": ";
    if (!what.truth) {
      out += (vi ? "không có quy định đang có hiệu lực (" : "no rule in force (") + what.why.in(in) + ")\n";
      continue;
    }
    out += std::string(name_of(*what.truth, in)) + " [" + what.pack->id() + "]";
    if (!what.why.empty()) out += " (" + what.why.in(in) + ")";  // which of two laws was chosen
    out += "\n";
    const rule& standard = *what.standard(record.subject());
    const decision_options& options = by.question().options;
    if (detail.explain) {
      const finding why = explain(standard, record, what.year, options);
      const std::string tree = to_text(why, in);
      for (std::size_t at = 0; at < tree.size();) {
        const std::size_t end = tree.find('\n', at);
        out += "    " + tree.substr(at, end - at) + "\n";
        at = end + 1;
      }
      std::vector<const finding*> council;
      left_to_council(why, council);
      if (!council.empty()) out += vi ? "    để hội đồng xem xét:\n" : "    left to the council:\n";
      for (const finding* each : council) out += "      - " + each->wording.in(in) + cited(each->reference, in) + "\n";
    }
    if (detail.missing && *what.truth != truth::yes) {
      const missing_facts lacking = missing(standard, record, what.year, options);
      constexpr std::size_t most = 3;  // the others are in JSON
      for (std::size_t i = 0; i < lacking.alternatives.size() && i < most; ++i) {
        out += (i == 0 ? (vi ? "    còn thiếu:\n" : "    missing:\n") : (vi ? "    hoặc:\n" : "    or:\n"));
        for (const change& each : lacking.alternatives[i]) out += "      - " + to_text(each, standard.root(), in) + cited(each.reference, in) + "\n";
      }
      if (lacking.more || lacking.alternatives.size() > most) out += vi ? "    (còn cách khác)\n" : "    (there are other ways)\n";
      for (const unmet_condition& each : lacking.blocked) {
        const std::string name = untold(each, record, in);
        out += name.empty() ? (vi ? "    không thể bổ sung: " : "    can't be supplied: ") + to_phrase(each.condition, in)
                            : (vi ? "    hồ sơ chưa ghi: " : "    the record does not tell: ") + name + " (" + to_phrase(each.condition, in) + ")";
        out += cited(each.reference, in) + "\n";
      }
    }
    if (detail.earliest && *what.truth != truth::yes) {
      const outlook when = outlook_of(what, standard, record, by);
      if (!when.found) {
        out += vi ? "    năm sớm nhất: quy tắc này không xác định được\n" : "    earliest year: not defined for this rule\n";
      } else if (!when.found->year) {
        const std::string names = untold(when.found->why_not_before, record, in);
        out += vi ? "    năm sớm nhất: không có trong 64 năm tới" : "    earliest year: none within 64 years";
        if (!names.empty()) out += (vi ? "; hồ sơ chưa ghi " : "; the record does not tell ") + names;
        out += "\n";
      } else {
        out += (vi ? "    năm sớm nhất: " : "    earliest year: ") + std::to_string(when.found->year->number());
        if (!when.in_force) out += vi ? " (khi đó gói này không còn hiệu lực: chỉ đúng nếu quy định không đổi)" : " (this pack is not in force then: so only if the law stays as it is)";
        if (!when.found->plan.empty()) out += (vi ? ", với: " : ", with: ") + in_words(when.found->plan, standard, in);
        out += "\n";
        if (needs_other_awards(when.found->plan))
          out += vi ? "      (giả định các danh hiệu, hình thức nêu trên được tặng; chưa xét tiêu chuẩn riêng của chúng)\n" : "      (on the assumption that these titles and forms are given; their own standards are not examined)\n";
      }
    }
  }
  return out;
}

}  // namespace io
}  // namespace v0
}  // namespace thidua
