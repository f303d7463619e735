// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Rules in words. Layer: rules.
#include <thidua/core/bilingual.hpp>
#include <thidua/core/legal_reference.hpp>
#include <thidua/rules/change.hpp>
#include <thidua/rules/node.hpp>
#include <thidua/rules/rule.hpp>

#include <string>

namespace thidua {
inline namespace v0 {

/// The condition in one phrase: its own wording, or one made of what it is and of its parts' wordings.
std::string to_phrase(const node& of, language in = language::vietnamese);
/// The same where the parts follow: of a group without a wording of its own only how they go together ("tất cả các điều kiện sau").
std::string to_heading(const node& of, language in = language::vietnamese);
/// The whole rule as an outline: a line a condition, indented, each with its reference.
std::string to_text(const node& of, language in = language::vietnamese);
template <class Facts>
std::string to_text(const basic_rule<Facts>& rule, language in = language::vietnamese) { return to_text(rule.root(), in); }

/// The change in the words of the rule that asks for it: a judgement by the wording of its condition, not by its id.
std::string to_text(const change& what, const node& rule, language in = language::vietnamese);
/// The reference as a report cites it: "(cần kiểm tra)" or "(to be checked)" follows what only a secondary source tells.
std::string to_citation(const legal_reference& reference, language in = language::vietnamese);

}  // namespace v0
}  // namespace thidua
