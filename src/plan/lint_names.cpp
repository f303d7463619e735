// SPDX-License-Identifier: BSL-1.0
// Names that are written in two ways, awards and who gives them.
#include "text_linter.hpp"

#include "lines.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

void text_linter::names() {
  std::unordered_map<std::string, prepared_words::known_name> seen;
  std::set<std::string> told;
  const auto check = [&](const std::string& name, const std::optional<text_span>& span) {
    if (!span) return;
    const std::string key = movement_key(name);
    if (key.size() <= 12) return;
    const std::string core = without_small_words(key);
    const auto known = with_.names.find(core);
    const auto before = seen.find(core);
    const prepared_words::known_name* other = known != with_.names.end() ? &known->second : before != seen.end() ? &before->second : nullptr;
    const bool differs = other != nullptr && other->name != name && (other->key != key || marks_of(other->name) != marks_of(name));
    if (differs && told.insert(name).second)
      report(code::name_variant, with_marks(*span), {.vi = in_backticks(name) + " khác cách viết " + in_backticks(other->name), .en = in_backticks(name) + " is written " + in_backticks(other->name) + " elsewhere"}, {.vi = "dùng một cách viết", .en = "use one wording"}, replacement{*span, other->name});
    if (before == seen.end()) seen.emplace(core, prepared_words::known_name{name, key});
  };
  for (const movement& each : of_.out.campaign.movements) check(each.name, each.span);
  for (const theme& each : of_.out.campaign.themes) check(each.text, each.span);
}

text_span text_linter::with_marks(text_span span) const {
  const auto& all = in_.quotations();
  const auto behind = std::upper_bound(all.begin(), all.end(), span.start, [&](std::size_t at, const quotation& each) { return at < in_[each.open].end; });
  if (behind == all.begin()) return span;
  const quotation& own = *std::prev(behind);
  const bool is_whole = own.wrong == quotation::fault::none && in_[own.open].end == span.start && in_[own.close].start == span.end;
  return is_whole ? in_.span(own.open, own.close + 1) : span;
}

std::string text_linter::marks_of(const std::string& name) {
  std::string marks;
  for (const char c : comparison_key(name))
    if (c == ',' || c == ';' || c == '-' || c == ':' || c == '.') marks += c;
  return marks;
}

void text_linter::awards() {
  static const phrase of("của"), give("tặng"), hand("trao tặng"), title("danh hiệu"), commendation("Bằng khen"), certificate("Giấy khen"), order("Huân chương"), medal("Huy chương"), badge("Kỷ niệm chương");
  const word_set& names = award_name_firsts();
  const stops named(in_, [&](const word& each) { return names.may_contain(each.hash) || each.hash == title.hashes().front(); });
  for (std::size_t i = named.next(0); i < of_.closing_begin; i = named.next(i + 1)) {
    if (title.at(in_, i) != 0) {
      const std::size_t at = i + 2;
      if (commendation.at(in_, at) != 0 || certificate.at(in_, at) != 0 || order.at(in_, at) != 0 || medal.at(in_, at) != 0 || badge.at(in_, at) != 0) {
        const text_span span = in_.span(i, award_name_end(in_, at) > at ? award_name_end(in_, at) : at + 2);
        report(code::award_kind, span, {.vi = shown(span) + ": đây là hình thức khen thưởng, không phải danh hiệu", .en = shown(span) + ": a form of commendation, no title"}, {.vi = "bỏ chữ `danh hiệu`", .en = "leave out `danh hiệu`"});
      }
      continue;
    }
    const std::size_t name = award_name_end(in_, i);
    if (name == i || of.at(in_, name) == 0) continue;
    const std::size_t giver = body_end(in_, name + 1);
    if (giver == name + 1) continue;
    const std::size_t verb = hand.at(in_, giver) != 0 ? 2 : give.at(in_, giver) != 0 ? 1 : 0;
    if (verb == 0) continue;
    const std::size_t other = award_name_end(in_, giver + verb);
    if (other == giver + verb || comparison_key(in_.clean(i, name)) == comparison_key(in_.clean(giver + verb, other))) continue;
    const text_span span = in_.span(i, other);
    report(code::award_kind, span, {.vi = "hai loại khen thưởng trong một câu: " + shown(span), .en = "two kinds of award in one phrase: " + shown(span)}, {.vi = "nói rõ được tặng gì", .en = "say which one was given"});
  }
  std::map<std::string, std::size_t> told;
  for (std::size_t i = 0; i < of_.out.awards.size(); ++i) {
    const award_mention& each = of_.out.awards[i];
    if (i < of_.awards.size() && of_.awards[i].has_two_givers) {
      report(code::award_giver, of_.awards[i].giver, {.vi = "một phần thưởng có hai nơi tặng: " + in_backticks(each.giver), .en = "one award, two givers: " + in_backticks(each.giver)}, {.vi = "nêu một nơi tặng, hoặc hai phần thưởng", .en = "name one giver, or two awards"});
      continue;
    }
    if (each.giver.empty() || each.recipient.empty() || each.reason.empty()) continue;
    const std::string key = comparison_key(each.name) + "|" + comparison_key(each.reason) + "|" + comparison_key(each.recipient) + "|" + (each.year ? std::to_string(*each.year) : "");
    const auto [place, is_new] = told.emplace(key, i);
    if (is_new) continue;
    const award_mention& before = of_.out.awards[place->second];
    const std::string a = comparison_key(before.giver), b = comparison_key(each.giver);
    if (a.find(b) != std::string::npos || b.find(a) != std::string::npos) continue;
    report(code::award_giver, i < of_.awards.size() && of_.awards[i].giver != text_span{} ? of_.awards[i].giver : each.span, {.vi = "nơi tặng " + in_backticks(each.giver) + " khác " + in_backticks(before.giver) + " đã nêu", .en = "the giver " + in_backticks(each.giver) + " is not " + in_backticks(before.giver) + ", told before"},
           {.vi = "nêu một nơi tặng", .en = "name one giver"}, std::nullopt, {{{.vi = "xem " + in_backticks(before.name), .en = "see " + in_backticks(before.name)}, before.span}});
  }
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
