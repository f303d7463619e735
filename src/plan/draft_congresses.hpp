// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Congresses, and years counted from them, in the draft of another year. Layer: plan, private.
#include <thidua/campaign/campaign.hpp>
#include <thidua/campaign/reference_facts.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// Congresses of the Party and the unions are held every five years: so it has been, no text of it was read. For drafts alone, which a person reads.
inline constexpr int regular_term = 5;
/// The congress of the body whose resolution is carried out in those days; where the table does not tell, the last one held before them.
const congress* in_force_in(const reference_facts& known, const std::string& body, int ordinal, const period& window);
/// The last congress of the body that the old plan itself says was held before the year, by its term; the mention given where it names no later one.
const congress_mention& last_held_in(const campaign& like, const congress_mention& of, int year, const reference_facts& known);
/// How the congresses of the bodies stand in that year: one mention a body, and the next one in the year the term runs out.
std::vector<congress_mention> congresses_for(const campaign& like, const campaign& next, int year, const period& window, const reference_facts& known, std::vector<bilingual>& notes);
/// "thứ tư": the words a year of a count is told in.
std::string ordinal_words(int number);
/// Where a text has the words of a counted year's number, "thứ hai", of the first one "đầu tiên" too: the first byte and how many; npos
/// where it has none.
std::pair<std::size_t, std::size_t> number_in(const std::string& text, int stated);
/// "Nghị quyết Đại hội XII Công đoàn Việt Nam" where it is carried out, else the congress alone.
std::string named_congress(congress_stance stance, int ordinal, const std::string& body);
/// The number the year has then in the carrying out of what the old plan counts, and the congress it is counted from: the one whose
/// resolution is carried out by then, where that is another one than the old plan's. No number behind the fifth year of a term.
struct counted_year {
  std::optional<int> number;
  const congress* other = nullptr;
};
counted_year counted(const year_count& of, int old_year, int year, const period& window, const reference_facts& known);
/// "năm thứ tư thực hiện …" of the new year: by the congress whose resolution is carried out then; nothing behind its fifth year.
std::vector<year_count> counts_for(const campaign& like, int old_year, int year, const period& window, const reference_facts& known, const std::set<std::string>& blanked, std::vector<bilingual>& notes);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
