// SPDX-License-Identifier: BSL-1.0
// `thidua rules`: the packs of law, in words and as JSON.
#include "table.hpp"
#include "tool.hpp"

#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>
#include <thidua/io/pack_json.hpp>
#include <thidua/io/rules_json.hpp>
#include <thidua/law/difference.hpp>
#include <thidua/law/statutes.hpp>
#include <thidua/rules/wording.hpp>

#include <algorithm>
#include <memory>
#include <optional>
#include <set>

namespace thidua::tool {
namespace {

struct rules_call {
  std::string what = "list";
  std::vector<std::string> ids;
  std::optional<std::string> pack;
  std::optional<std::string> received;
};

struct question {
  law::statutes known;
  std::optional<date> received;

  // "law-2022"; "law-2022@2024-06-01", the edition of that day; or a file.
  law::pack pack(const std::string& named) const {
    if (named.find('/') != std::string::npos || named.ends_with(".json")) return io::load_pack(named);
    std::string id = named;
    std::optional<date> day = received;
    if (const std::size_t at = named.find('@'); at != std::string::npos) {
      id = named.substr(0, at);
      try {
        day = parse_date(named.substr(at + 1));
      } catch (const error& broken) {
        throw broken.located("`" + one_line(named) + "`");
      }
    }
    if (const law::pack* found = known.find(id, day)) return *found;
    if (const law::pack* other = known.find(id); other != nullptr && day)
      throw bad_usage({.vi = "gói `" + one_line(id) + "` không áp dụng ngày " + to_text(*day) + " (xem `thidua rules list`)", .en = "the pack `" + one_line(id) + "` does not hold on " + to_iso(*day) + " (see `thidua rules list`)"});
    throw bad_usage({.vi = "không có gói `" + one_line(id) + "`" + (day ? " có hiệu lực ngày " + to_text(*day) : "") + " (xem `thidua rules list`)",
                     .en = "there is no pack `" + one_line(id) + "`" + (day ? " in force on " + to_iso(*day) : "") + " (see `thidua rules list`)"});
  }
};

std::string period_of(const law::pack& of, language in) {
  if (in == language::english) return to_iso(of.from()) + " to " + (of.to() ? to_iso(*of.to()) : std::string("now"));
  return to_text(of.from()) + " đến " + (of.to() ? "hết " + to_text(*of.to()) : std::string("nay"));
}
std::string subject_name(subject_kind subject, language in) {
  if (in == language::english) return std::string(to_string(subject));
  return subject == subject_kind::individual ? "cá nhân" : subject == subject_kind::collective ? "tập thể" : "hộ gia đình";
}

// The packs and silences of the day that was asked for, or all.
std::vector<law::pack> packs_of(const question& asked) {
  std::vector<law::pack> out;
  for (const law::pack& each : asked.known.packs())
    if (!asked.received || each.in_force(*asked.received)) out.push_back(each);
  return out;
}
std::vector<law::silence> silences_of(const question& asked) {
  std::vector<law::silence> out;
  for (const law::silence& each : asked.known.silences())
    if (!asked.received || ((!each.from || *each.from <= *asked.received) && (!each.to || *asked.received <= *each.to))) out.push_back(each);
  return out;
}

std::string told_silences(const std::vector<law::silence>& silences, language in) {
  const bool vi = in == language::vietnamese;
  const auto day = [&](const date& of) { return vi ? to_text(of) : to_iso(of); };
  std::string out;
  for (const law::silence& each : silences)
    out += (vi ? "không có gói chung: " : "no general pack: ") + (each.from ? day(*each.from) : "…") + " – " + (each.to ? day(*each.to) : "…") + ": " + each.why.in(in) + "\n";
  return out;
}

std::string listed(const question& asked, language in) {
  const bool vi = in == language::vietnamese;
  std::string out;
  for (const law::pack& each : packs_of(asked)) {
    out += each.id() + "  " + each.name().in(in) + "\n";
    out += (vi ? "  tiếp nhận: " : "  received: ") + period_of(each, in) + "\n";
    if (!each.is_general()) out += (vi ? "  ngành: " : "  sector: ") + each.sector() + "\n";
    for (const legal_reference& instrument : each.instruments()) out += (vi ? "  văn bản: " : "  instrument: ") + to_text(instrument, in) + "\n";
    for (const law::provision& standard : each.provisions())
      out += "    " + standard.standard.id() + "  " + std::string(standard.what.id()) + " (" + subject_name(standard.subject, in) + ")" +
             (standard.standard.reference() && standard.standard.reference()->certainty == certainty::needs_check ? (vi ? "  [cần kiểm tra văn bản]" : "  [needs check]") : "") + "\n";
    if (!each.not_encoded().empty())
      out += (vi ? "  chưa mã hóa: " : "  not encoded: ") + std::to_string(each.not_encoded().size()) + (vi ? " (xem `thidua rules show " : " (see `thidua rules show ") + each.id() + "`)\n";
  }
  return out + told_silences(silences_of(asked), in);
}
std::string listed_as_json(const question& asked) {
  std::vector<io::listed_pack> all;
  for (const law::pack& each : packs_of(asked)) all.push_back({each, each.provisions()});
  return io::to_json(all, silences_of(asked));
}

std::string shown_provision(const law::pack& of, const law::provision& standard, language in) {
  return of.id() + " · " + std::string(standard.what.id()) + " (" + subject_name(standard.subject, in) + ") · " + standard.standard.id() + "\n" + to_text(standard.standard, in);
}

// What goes by that name: a whole pack, or a rule or an award in every pack that has it; of several editions that say the same, the
// latest.
struct found_standards {
  std::vector<io::listed_pack> packs;
  bool is_whole_pack = false;
  std::optional<award> of = std::nullopt;
  std::vector<law::silence> silences = {};
};
found_standards named(const question& asked, const std::string& id) {
  if (id.find('@') != std::string::npos || id.ends_with(".json") || asked.known.find(id) != nullptr) {
    const law::pack whole = asked.pack(id);
    return {{{whole, whole.provisions()}}, true};
  }
  found_standards out;
  std::set<std::string> told;
  const std::vector<law::pack> packs = packs_of(asked);
  for (auto each = packs.rbegin(); each != packs.rend(); ++each) {
    io::listed_pack found{*each, {}};
    for (const law::provision& standard : each->provisions())
      if ((standard.standard.id() == id || standard.what.id() == id) && told.insert(each->id() + standard.standard.id()).second) found.provisions.push_back(standard);
    if (!found.provisions.empty()) out.packs.insert(out.packs.begin(), std::move(found));
  }
  // Of an award also who does not encode it, and why; and the days without law.
  if (const auto what = award::find(id)) {
    out.of = *what;
    for (const law::pack& each : packs) {
      const auto& gaps = each.not_encoded();
      const bool is_gap = std::any_of(gaps.begin(), gaps.end(), [&](const law::unencoded& gap) { return gap.what == *what; });
      const bool is_there = std::any_of(out.packs.begin(), out.packs.end(), [&](const io::listed_pack& one) { return one.pack == each; });
      if (is_gap && !is_there && told.insert(each.id()).second) out.packs.push_back({each, {}});
    }
    std::stable_sort(out.packs.begin(), out.packs.end(), [](const io::listed_pack& a, const io::listed_pack& b) { return a.pack.from() < b.pack.from(); });
    out.silences = silences_of(asked);
    return out;
  }
  if (out.packs.empty())
    throw bad_usage({.vi = "không có gói, quy tắc hay khen thưởng `" + one_line(id) + "` (xem `thidua rules list`)",
                     .en = "there is no pack, rule or award `" + one_line(id) + "` (see `thidua rules list`)"});
  return out;
}
std::string shown(const found_standards& found, language in) {
  const bool vi = in == language::vietnamese;
  std::string out;
  for (const io::listed_pack& each : found.packs) {
    for (const law::provision& one : each.provisions) out += shown_provision(each.pack, one, in) + "\n";
    for (const law::unencoded& gap : each.pack.not_encoded()) {
      if (!found.is_whole_pack && found.of != gap.what) continue;
      out += (found.is_whole_pack ? "" : each.pack.id() + " · ") + std::string(vi ? "chưa mã hóa: " : "not encoded: ") + std::string(gap.what.id()) + " (" + subject_name(gap.subject, in) + "): " + gap.why.in(in) + "\n";
    }
  }
  return out + told_silences(found.silences, in);
}

std::string stated(const law::stated_condition& of, language in) {
  return of.words.in(in) + (of.reference ? " [" + to_text(*of.reference, in) + "]" : std::string());
}

// The packs under the names they were asked by.
struct compared {
  const law::pack& before;
  const law::pack& after;
  std::string before_name;
  std::string after_name;
};

std::string witnessed(const law::made_up_witness& of, const compared& packs, language in) {
  const bool vi = in == language::vietnamese;
  const auto verdict = [&](truth of_pack) { return of_pack == truth::yes ? (vi ? "đạt" : "met") : of_pack == truth::no ? (vi ? "không đạt" : "not met") : (vi ? "chưa rõ" : "not known"); };
  return (vi ? "      ví dụ, xét năm " : "      for example, award year ") + std::to_string(of.year.number()) + ": " + law::to_text(of, in) + " → " + packs.before_name + " " + verdict(of.before) + ", " + packs.after_name + " " + verdict(of.after) + "\n";
}

std::string difference(const compared& packs, award_year year, language in) {
  const bool vi = in == language::vietnamese;
  std::string out;
  for (const law::standard_difference& each : law::differences(packs.before, packs.after)) {
    const std::string title = std::string(each.what.name(in)) + " (" + subject_name(each.subject, in) + ")";
    if (!each.after) {
      out += "- " + title + (vi ? ": chỉ có trong " : ": only in ") + packs.before_name + "\n";
    } else if (!each.before) {
      out += "+ " + title + (vi ? ": chỉ có trong " : ": only in ") + packs.after_name + "\n";
    } else {
      out += "~ " + title + "\n";
      const auto witnesses = law::witnesses(each, year);
      for (std::size_t i = 0; i < each.conditions.size(); ++i) {
        const law::changed_condition& changed = each.conditions[i];
        if (changed.before) out += "    - " + stated(*changed.before, in) + "\n";
        if (changed.after) out += "    + " + stated(*changed.after, in) + "\n";
        out += witnesses[i] ? witnessed(*witnesses[i], packs, in) : std::string(vi ? "      (không tìm được ví dụ: điều kiện khác đã quyết định)\n" : "      (no example was found: other conditions decide)\n");
      }
    }
  }
  if (out.empty()) out = vi ? "hai gói không khác nhau về điều kiện\n" : "the conditions of the two packs are the same\n";
  // Standards that ask the same by other places.
  std::string cited;
  for (const law::reference_difference& each : law::reference_differences(packs.before, packs.after)) {
    const auto list = [&](const std::vector<legal_reference>& all) {
      std::string text;
      for (const legal_reference& one : all) text += (text.empty() ? "" : "; ") + to_text(one, in);
      return text.empty() ? std::string("–") : text;
    };
    cited += "    " + std::string(each.what.name(in)) + " (" + subject_name(each.subject, in) + "): " + list(each.before) + " → " + list(each.after) + "\n";
  }
  if (!cited.empty()) out += (vi ? "viện dẫn khác nhau:\n" : "what is cited differs:\n") + cited;
  return out;
}

// Several editions go by one id: which one is meant, said once.
void tell_edition(const question& asked, const std::string& named, const law::pack& chosen, language in) {
  std::size_t editions = 0;
  for (const law::pack& each : asked.known.packs()) editions += each.id() == chosen.id();
  if (editions < 2 || asked.received || named != chosen.id()) return;
  complain(in == language::english ? chosen.id() + " has " + std::to_string(editions) + " editions; this is the one of " + period_of(chosen, in) + " (choose with --received or " + chosen.id() + "@DAY)"
                                   : chosen.id() + " có " + std::to_string(editions) + " bản; đây là bản " + period_of(chosen, in) + " (chọn bằng --received hoặc " + chosen.id() + "@NGÀY)");
}

outcome run_rules(const rules_call& call, const common_options& options) {
  question asked{law::statutes::vietnam(), std::nullopt};
  if (call.pack) asked.known = asked.known.with(io::load_pack(*call.pack));
  if (call.received) {
    try {
      asked.received = parse_date(*call.received);
    } catch (const error& broken) {
      throw broken.located("--received");
    }
  }
  const auto expect = [&](std::size_t count, const char* vi, const char* en) {
    if (call.ids.size() != count) throw bad_usage({.vi = vi, .en = en});
  };
  if (call.what == "list") {
    expect(0, "`rules list` không nhận thêm gì", "`rules list` takes nothing more");
    put(options, chosen_format(options, {"text", "json"}) == "json" ? listed_as_json(asked) : listed(asked, options.in));
  } else if (call.what == "show") {
    expect(1, "`rules show` cần một mã: gói, quy tắc hoặc khen thưởng", "`rules show` needs one id: of a pack, a rule or an award");
    const std::string format = chosen_format(options, {"text", "json"});
    const found_standards found = named(asked, call.ids[0]);
    put(options, format == "json" ? io::to_json(found.packs, found.silences, io::rule_detail::whole) : shown(found, options.in));
  } else if (call.what == "export") {
    expect(1, "`rules export` cần mã một gói", "`rules export` needs the id of a pack");
    chosen_format(options, {"json"});
    const law::pack whole = asked.pack(call.ids[0]);
    tell_edition(asked, call.ids[0], whole, options.in);
    put(options, io::to_json(whole));
  } else {
    expect(2, "`rules diff` cần mã hai gói", "`rules diff` needs the ids of two packs");
    const std::string format = chosen_format(options, {"text", "json"});
    const law::pack before = asked.pack(call.ids[0]);
    const law::pack after = asked.pack(call.ids[1]);
    tell_edition(asked, call.ids[0], before, options.in);
    tell_edition(asked, call.ids[1], after, options.in);
    const award_year year(std::max(before.from(), after.from()).year());
    put(options, format == "json" ? io::difference_json(before, after, year) : difference({before, after, call.ids[0], call.ids[1]}, year, options.in));
  }
  return outcome::done;
}

}  // namespace

command add_rules(CLI::App& app, language in) {
  const auto say = [&](const char* vi, const char* en) { return std::string(in == language::english ? en : vi); };
  const auto call = std::make_shared<rules_call>();
  CLI::App* const parser = app.add_subcommand("rules", say("Các gói quy định: liệt kê, xem, xuất, so sánh", "The packs of law: listed, shown, exported, compared"));
  parser->add_option("what", call->what, say("list (mặc định), show, export, diff", "list (default), show, export, diff"))->check(CLI::IsMember({"list", "show", "export", "diff"}))->type_name("WHAT");
  parser->add_option("ids", call->ids, say("Mã gói (law-2022, hoặc law-2022@2024-06-01: bản của ngày đó, hoặc một tệp .json), quy tắc hoặc khen thưởng", "Ids of packs (law-2022; or law-2022@2024-06-01, the edition of that day; or a .json file), rules or awards"))->type_name("ID");
  parser->add_option("--pack", call->pack, say("Thêm một gói quy định (JSON)", "One pack more (JSON)"))->type_name("FILE");
  parser->add_option("--received", call->received, say("Chỉ những gói có hiệu lực ngày này", "Only what is in force on this day"))->type_name("DAY");
  parser->footer(common_help("text, json; export: json", in));
  return {parser, [call](const common_options& options) { return run_rules(*call, options); }};
}

}  // namespace thidua::tool
