// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A reading in lines that a person can write beforehand. Layer: tests.
#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>
#include <thidua/plan/reader.hpp>

#include "plan/plans.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua::test {

/// One line for each thing a text says, "-" for what it does not: `phase 1 | 2018-01-01 day | 2018-07-31 day | -`.
inline std::vector<std::string> summary(const plan::reading& of, std::string_view text) {
  std::vector<std::string> all;
  const auto or_none = [](std::string_view value) { return value.empty() ? std::string("-") : std::string(value); };
  const auto day = [](const std::optional<date>& value) { return value ? to_iso(*value) : std::string("-"); };
  const auto number = [](const std::optional<int>& value) { return value ? std::to_string(*value) : std::string("-"); };
  const auto words = [&](const std::optional<text_span>& span) {  // on one line, as values are
    std::string out;
    std::string raw = to_nfc(at(text, span));
    for (const std::string_view invisible : {"\u200B", "\uFEFF"})
      for (std::size_t i = raw.find(invisible); i != std::string::npos; i = raw.find(invisible, i)) raw.erase(i, invisible.size());
    for (std::size_t i = raw.find("\u00A0"); i != std::string::npos; i = raw.find("\u00A0", i)) raw.replace(i, 2, " ");
    for (const char c : raw) {
      const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '*';
      if (!blank) {
        out += c;
      } else if (!out.empty() && out.back() != ' ') {
        out += ' ';
      }
    }
    return out;
  };
  const campaign& what = of.campaign;
  const document& paper = *what.document;
  all.push_back("type " + std::string(to_string(of.type)));
  if (of.truncated) all.push_back("truncated");
  all.push_back("document " + (paper.type ? std::string(name_of(*paper.type)) : "-") + " | " + (paper.number ? to_text(*paper.number) : or_none(paper.unread_number)) + " | " + day(paper.issued) + " | " + or_none(paper.place) + " | " + or_none(paper.issuer));
  if (paper.issued_not_before) all.push_back("not before " + day(paper.issued_not_before));
  if (paper.signed_by) all.push_back("signed " + or_none(paper.signed_by->name) + " | " + or_none(paper.signed_by->position));
  for (const basis& each : paper.bases) all.push_back("basis " + (each.number ? to_text(*each.number) : "-") + " | " + day(each.date) + " | " + or_none(each.issuer) + " | " + words(each.span));
  for (const recipient& each : paper.recipients) all.push_back("to " + each.name);
  if (!what.title.empty()) all.push_back("title " + what.title);
  all.push_back("year " + number(what.year));
  all.push_back("launcher " + or_none(what.launcher));
  if (what.phase_count_stated) all.push_back("count " + number(what.phase_count_stated));
  for (const theme& each : what.themes) all.push_back(std::string(to_string(each.kind)) + " " + number(each.phase) + " | " + each.text);
  for (const movement& each : what.movements) all.push_back(std::string(to_string(each.kind)) + " " + each.name + " | " + or_none(each.launcher));
  for (const phase& each : what.phases) {
    const auto side = [&](const bound& edge) { return day(edge.day) + " " + std::string(to_string(edge.precision)); };
    all.push_back("phase " + number(each.ordinal) + " | " + side(each.from) + " | " + side(each.to) + " | " + or_none(theme_of(what, each)));
  }
  for (const commemoration_entry& each : what.commemorations)
    all.push_back("commemoration " + number(each.stated) + " | " + (each.event ? each.event->text() : "-") + " | " + day(each.origin) + " | " + number(each.target_year) + " | " + number(each.phase) + " | " + each.text);
  for (const congress_mention& each : what.congresses)
    all.push_back("congress " + number(each.ordinal) + " | " + or_none(each.body) + " | " + (each.term ? std::to_string(each.term->from) + "-" + std::to_string(each.term->to) : "-") + " | " + each.text);
  if (what.registration) {
    const auto& due = what.registration->due;
    std::string when = "-";
    if (due && due->yearly()) {
      when = to_iso(date(2000, due->yearly()->month, due->yearly()->day)).replace(0, 4, "-");
    } else if (due) {
      when = day(due->day());
    }
    all.push_back("registration " + when + (due && due->boundary() == boundary::inclusive ? " inclusive" : " exclusive") + " | " + or_none(what.registration->to));
  }
  for (const plan::award_mention& each : of.awards) all.push_back("award " + each.name + " | " + or_none(each.reason) + " | " + or_none(each.recipient) + " | " + or_none(each.giver) + " | " + number(each.year));
  return all;
}

}  // namespace thidua::test
