// SPDX-License-Identifier: BSL-1.0
// `thidua rules`: the packs of law, in words and as JSON.
#include "table.hpp"
#include "tool.hpp"

#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>
#include <thidua/io/pack_json.hpp>
#include <thidua/law/difference.hpp>
#include <thidua/law/statutes.hpp>
#include <thidua/rules/wording.hpp>

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

  const law::pack& pack(const std::string& id) const {
    if (const law::pack* found = known.find(id, received)) return *found;
    throw bad_usage({.vi = "không có gói `" + one_line(id) + "`" + (received ? " có hiệu lực ngày " + to_text(*received) : "") + " (xem `thidua rules list`)",
                     .en = "there is no pack `" + one_line(id) + "`" + (received ? " in force on " + to_iso(*received) : "") + " (see `thidua rules list`)"});
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

std::string listed(const question& asked, language in) {
  const bool vi = in == language::vietnamese;
  std::string out;
  for (const law::pack& each : asked.known.packs()) {
    if (asked.received && !each.in_force(*asked.received)) continue;
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
  for (const law::silence& each : asked.known.silences()) {
    if (asked.received && ((each.from && *asked.received < *each.from) || (each.to && *each.to < *asked.received))) continue;
    out += (vi ? "không có gói chung: " : "no general pack: ") + std::string(each.from ? to_iso(*each.from) : "…") + " – " + (each.to ? to_iso(*each.to) : "…") + ": " + each.why.in(in) + "\n";
  }
  return out;
}

std::string shown_provision(const law::pack& of, const law::provision& standard, language in) {
  return of.id() + " · " + std::string(standard.what.id()) + " (" + subject_name(standard.subject, in) + ") · " + standard.standard.id() + "\n" + to_text(standard.standard, in);
}

std::string shown(const question& asked, const std::string& id, language in) {
  const bool vi = in == language::vietnamese;
  std::string out;
  if (const law::pack* whole = asked.known.find(id, asked.received)) {
    for (const law::provision& each : whole->provisions()) out += shown_provision(*whole, each, in) + "\n";
    for (const law::unencoded& each : whole->not_encoded())
      out += (vi ? "chưa mã hóa: " : "not encoded: ") + std::string(each.what.id()) + " (" + subject_name(each.subject, in) + "): " + each.why.in(in) + "\n";
    return out;
  }
  // A rule or an award, in every pack that has it; of several editions that say the same, the latest.
  std::set<std::string> told;
  const auto& packs = asked.known.packs();
  for (auto each = packs.rbegin(); each != packs.rend(); ++each) {
    if (asked.received && !each->in_force(*asked.received)) continue;
    for (const law::provision& standard : each->provisions())
      if ((standard.standard.id() == id || standard.what.id() == id) && told.insert(each->id() + standard.standard.id()).second) out = shown_provision(*each, standard, in) + "\n" + out;
  }
  if (out.empty())
    throw bad_usage({.vi = "không có gói, quy tắc hay khen thưởng `" + one_line(id) + "` (xem `thidua rules list`)",
                     .en = "there is no pack, rule or award `" + one_line(id) + "` (see `thidua rules list`)"});
  return out;
}

std::string stated(const law::stated_condition& of, language in) {
  return of.words.in(in) + (of.reference ? " [" + to_text(*of.reference, in) + "]" : std::string());
}

std::string difference(const law::pack& a, const law::pack& b, language in) {
  const bool vi = in == language::vietnamese;
  std::string out;
  for (const law::standard_difference& each : law::differences(a, b)) {
    const std::string title = std::string(each.what.name(in)) + " (" + subject_name(each.subject, in) + ")";
    if (!each.after) {
      out += "- " + title + (vi ? ": chỉ có trong " : ": only in ") + a.id() + "\n";
    } else if (!each.before) {
      out += "+ " + title + (vi ? ": chỉ có trong " : ": only in ") + b.id() + "\n";
    } else {
      out += "~ " + title + "\n";
      for (const law::changed_condition& changed : each.conditions) {
        if (changed.before) out += "    - " + stated(*changed.before, in) + "\n";
        if (changed.after) out += "    + " + stated(*changed.after, in) + "\n";
      }
    }
  }
  return out;
}

// Several editions go by one id: which one is meant, said once.
void tell_edition(const question& asked, const law::pack& chosen, language in) {
  std::size_t editions = 0;
  for (const law::pack& each : asked.known.packs()) editions += each.id() == chosen.id();
  if (editions < 2 || asked.received) return;
  complain(in == language::english ? chosen.id() + " has " + std::to_string(editions) + " editions; this is the one of " + period_of(chosen, in) + " (choose with --received)"
                                   : chosen.id() + " có " + std::to_string(editions) + " bản; đây là bản " + period_of(chosen, in) + " (chọn bằng --received)");
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
    chosen_format(options, {"text"});
    put(options, listed(asked, options.in));
  } else if (call.what == "show") {
    expect(1, "`rules show` cần một mã: gói, quy tắc hoặc khen thưởng", "`rules show` needs one id: of a pack, a rule or an award");
    chosen_format(options, {"text"});
    put(options, shown(asked, call.ids[0], options.in));
  } else if (call.what == "export") {
    expect(1, "`rules export` cần mã một gói", "`rules export` needs the id of a pack");
    chosen_format(options, {"json"});
    tell_edition(asked, asked.pack(call.ids[0]), options.in);
    put(options, io::to_json(asked.pack(call.ids[0])));
  } else {
    expect(2, "`rules diff` cần mã hai gói", "`rules diff` needs the ids of two packs");
    chosen_format(options, {"text"});
    put(options, difference(asked.pack(call.ids[0]), asked.pack(call.ids[1]), options.in));
  }
  return outcome::done;
}

}  // namespace

command add_rules(CLI::App& app, language in) {
  const auto say = [&](const char* vi, const char* en) { return std::string(in == language::english ? en : vi); };
  const auto call = std::make_shared<rules_call>();
  CLI::App* const parser = app.add_subcommand("rules", say("Các gói quy định: liệt kê, xem, xuất, so sánh", "The packs of law: listed, shown, exported, compared"));
  parser->add_option("what", call->what, say("list (mặc định), show, export, diff", "list (default), show, export, diff"))->check(CLI::IsMember({"list", "show", "export", "diff"}))->type_name("WHAT");
  parser->add_option("ids", call->ids, say("Mã gói, quy tắc hoặc khen thưởng", "Ids of packs, rules or awards"))->type_name("ID");
  parser->add_option("--pack", call->pack, say("Thêm một gói quy định (JSON)", "One pack more (JSON)"))->type_name("FILE");
  parser->add_option("--received", call->received, say("Chỉ những gói có hiệu lực ngày này", "Only what is in force on this day"))->type_name("DAY");
  parser->footer(common_help("text; export: json", in));
  return {parser, [call](const common_options& options) { return run_rules(*call, options); }};
}

}  // namespace thidua::tool
