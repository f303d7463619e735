// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/diagnostic.hpp>

#include "core/enum_names.hpp"

#include <algorithm>
#include <iterator>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace {

struct rule {
  std::string_view id;
  severity usual;
  std::string_view vi;
  std::string_view en;
};
using enum severity;

constexpr rule rules[] = {
    {"anniversary-number", error, "số năm kỷ niệm không bằng năm kỷ niệm trừ năm gốc", "the number of years is not the target year less the year of origin"},
    {"anniversary-stale-year", error, "năm kỷ niệm ghi trong ngoặc không phải năm của kế hoạch", "the stated target year is not this plan's"},
    {"year-ordinal", error, "“năm thứ N thực hiện” không bằng năm nay trừ năm đầu cộng 1", "“năm thứ N” is not the year less the first year plus 1"},
    {"origin-date", error, "ngày gốc ghi trong văn bản khác ngày gốc của sự kiện", "the stated origin is not the event's"},
    {"date-invalid", error, "ngày không có trên lịch", "no calendar has the day"},
    {"date-malformed", error, "ngày viết hỏng", "the day is written in a broken form"},
    {"congress-term", error, "số đại hội và nhiệm kỳ không đi với nhau", "ordinal and term of a congress do not belong together"},
    {"congress-outside-phase", info, "chào mừng đại hội trong đợt không có ngày họp nào", "a congress is welcomed in a phase its days do not touch"},
    {"congress-conflict", error, "hai đại hội của một tổ chức cùng được ghi là đang thực hiện nghị quyết", "two congresses of one body are both being carried out"},
    {"congress-state", error, "cách nói không hợp với việc đại hội đã họp hay chưa", "the verb does not fit the state of the congress"},
    {"term-conflict", warning, "một cấp đại hội được ghi hai nhiệm kỳ", "one congress level is given two terms"},
    {"phase-overlap", error, "các đợt chồng lên nhau", "phases overlap"},
    {"phase-gap", error, "có ngày không thuộc đợt nào", "some days are in no phase"},
    {"phase-order", error, "đợt kết thúc trước khi bắt đầu, hoặc đứng sai thứ tự", "a phase runs backwards or stands out of order"},
    {"phase-ordinal", error, "số đợt lặp lại hoặc bỏ quãng", "a phase number is repeated or skipped"},
    {"phase-year", error, "đợt có ngày ngoài năm thi đua", "a phase leaves the campaign's year"},
    {"phase-count", error, "số đợt nêu ra khác số đợt có trong văn bản", "another number of phases is stated than is given"},
    {"phase-label", error, "tên đợt viết hỏng", "a phase's label is damaged"},
    {"phase-before-issue", warning, "đợt bắt đầu trước ngày ban hành", "a phase began before the plan was issued"},
    {"phase-empty", warning, "đợt không nêu ngày kỷ niệm nào", "a phase names no commemoration"},
    {"commemoration-outside-phase", error, "ngày kỷ niệm nằm ngoài đợt nêu nó", "the day lies outside the phase that lists it"},
    {"commemoration-before-issue", warning, "ngày kỷ niệm đã qua khi ban hành", "the day had passed when the plan was issued"},
    {"event-name", error, "tên sự kiện viết hỏng", "the name of an event is damaged"},
    {"ordinal-missing", info, "ngày kỷ niệm không ghi số năm", "a commemoration without its number of years"},
    {"deadline-boundary", warning, "“trước ngày” không tính ngày đó và rơi vào ngày nghỉ", "“trước ngày” leaves the day out, at a weekend or holiday"},
    {"deadline-before-issue", error, "hạn không sau ngày ban hành", "the deadline is not after the day of issue"},
    {"basis-after-issue", error, "căn cứ có sau kế hoạch", "a cited basis is later than the plan"},
    {"quote-unclosed", error, "dấu ngoặc kép không có dấu đóng hoặc mở", "a quotation mark has no partner"},
    {"quote-mixed", warning, "mở và đóng ngoặc kép khác kiểu", "a quotation opens and closes with different marks"},
    {"quote-nested", info, "ngoặc kép trong ngoặc kép", "a quotation inside a quotation"},
    {"number-format", error, "số viết sai dấu phân cách", "a number has the wrong separators"},
    {"number-unit", warning, "đơn vị tính hai lần", "a unit is counted twice"},
    {"ordinal-unit", error, "“ngày” viết thay cho “năm ngày”", "“ngày” stands for “năm ngày”"},
    {"number-spacing", info, "số, ký hiệu văn bản có khoảng trắng", "blanks inside a document number"},
    {"range-spacing", info, "khoảng trắng quanh dấu gạch của khoảng ngày không đều", "uneven blanks about the dash of a range"},
    {"date-format", info, "ngày viết không theo thể thức", "a day is not in the official style"},
    {"orthography-variant", info, "một từ viết hai cách", "one word in two spellings"},
    {"name-variant", info, "tên viết khác cách viết thường dùng", "a name differs from its usual wording"},
    {"quote-style", info, "hai kiểu ngoặc kép trong một văn bản", "two styles of quotation marks in one text"},
    {"spelling", error, "từ viết sai", "a misspelt word"},
    {"word-doubled", error, "từ lặp", "a word twice"},
    {"award-kind", error, "hình thức khen thưởng và danh hiệu lẫn lộn trong một câu", "two kinds of award are mixed up in one phrase"},
    {"award-giver", warning, "một phần thưởng có hai nơi tặng", "one award, two givers"},
    {"abbreviation-undefined", info, "chữ viết tắt không được giải thích", "an abbreviation is never expanded"},
    {"launcher-conflict", warning, "nơi phát động khác nơi đã biết", "a movement is attributed to another launcher"},
    {"month-precision", info, "mốc thời gian chỉ ghi tháng", "a bound is given to the month"},
    {"relative-date", info, "mốc thời gian không ghi ngày", "a bound names no day of the calendar"},
    {"header-missing", warning, "kế hoạch thiếu số, ngày, địa danh hoặc người ký", "a plan without number, date, place or signatory"},
    {"truncated", error, "văn bản dừng giữa câu", "the text ends in mid-sentence"},
    {"superior-window", error, "ngày ngoài thời gian của kế hoạch cấp trên", "days outside the superior's campaign"},
    {"superior-movement", warning, "thiếu phong trào của cấp trên", "a movement of the superior is missing"},
    {"superior-date", error, "ban hành trước kế hoạch cấp trên, hoặc khác năm", "issued before the superior's plan, or for another year"},
    {"superior-deadline", error, "nhận đăng ký sau hạn của cấp trên", "registration ends after the superior's"},
};
static_assert(std::size(rules) == static_cast<std::size_t>(diagnostic_code::superior_deadline) + 1);

const rule* rule_of(diagnostic_code code) noexcept {
  const auto at = static_cast<std::size_t>(code);
  return at < std::size(rules) ? &rules[at] : nullptr;
}

}  // namespace

std::string_view to_string(diagnostic_code code) noexcept {
  const rule* const found = rule_of(code);
  return found == nullptr ? std::string_view() : found->id;
}
std::optional<diagnostic_code> find_diagnostic_code(std::string_view name) noexcept {
  for (std::size_t i = 0; i < std::size(rules); ++i)
    if (rules[i].id == name) return static_cast<diagnostic_code>(i);
  return std::nullopt;
}
severity usual_severity(diagnostic_code code) noexcept {
  const rule* const found = rule_of(code);
  return found == nullptr ? severity::info : found->usual;
}
bilingual description_of(diagnostic_code code) {
  const rule* const found = rule_of(code);
  return found == nullptr ? bilingual{} : bilingual{.vi = std::string(found->vi), .en = std::string(found->en)};
}

namespace {
constexpr std::size_t step = 256;
}

line_index::line_index(std::string_view text) : text_(text), starts_{0} {
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'))) starts_.push_back(i + 1);
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i % step == 0) counts_.push_back(count);
    count += (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
  }
  counts_.push_back(count);
}

std::size_t line_index::characters_before(std::size_t offset) const noexcept {
  std::size_t count = counts_[std::min(offset / step, counts_.size() - 1)];
  for (std::size_t i = offset / step * step; i < offset; ++i) count += (static_cast<unsigned char>(text_[i]) & 0xC0) != 0x80;
  return count;
}

text_position line_index::at(std::size_t offset) const noexcept {
  offset = std::min(offset, text_.size());
  const auto behind = std::upper_bound(starts_.begin(), starts_.end(), offset);
  const auto line = static_cast<std::size_t>(behind - starts_.begin());
  return {line, 1 + characters_before(offset) - characters_before(starts_[line - 1])};
}

std::string_view line_index::line(std::size_t number) const noexcept {
  if (number < 1 || number > starts_.size()) return {};
  const std::size_t start = starts_[number - 1];
  std::size_t end = number < starts_.size() ? starts_[number] : text_.size();
  while (end > start && (text_[end - 1] == '\n' || text_[end - 1] == '\r')) --end;
  return text_.substr(start, end - start);
}
std::size_t line_index::start_of(std::size_t number) const noexcept { return number < 1 || number > starts_.size() ? text_.size() : starts_[number - 1]; }

bool has_errors(const std::vector<diagnostic>& all) noexcept {
  return std::any_of(all.begin(), all.end(), [](const diagnostic& each) { return each.severity == severity::error; });
}

std::string fixed(std::string_view text, const std::vector<diagnostic>& found) {
  std::vector<const replacement*> fixes;
  for (const diagnostic& each : found)
    if (each.fix && each.fix->span.end <= text.size() && each.fix->span.start <= each.fix->span.end) fixes.push_back(&*each.fix);
  std::stable_sort(fixes.begin(), fixes.end(), [](const replacement* a, const replacement* b) { return a->span < b->span; });
  std::string out;
  std::size_t at = 0;
  for (const replacement* each : fixes) {
    if (each->span.start < at) continue;
    out.append(text.substr(at, each->span.start - at)).append(each->text);
    at = each->span.end;
  }
  return out.append(text.substr(at));
}

}  // namespace plan
}  // namespace v0
}  // namespace thidua
