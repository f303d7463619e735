// SPDX-License-Identifier: BSL-1.0
/// What a web page puts around a text and is none of it: who posted it and when, files, buttons, links to other pages.
#include "grammar.hpp"
#include "lines.hpp"
#include "source.hpp"

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

enum furniture : int { label = 1, button, links };  // told behind a colon; alone on its line; alone, over a list

const phrase_map& furniture_words() {
  static const phrase_map all = {{label, "Đăng lúc"}, {label, "Đăng ngày"}, {label, "Ngày đăng"}, {label, "Đăng bởi"}, {label, "Người đăng"}, {label, "Cập nhật"}, {label, "Cập nhật lúc"}, {label, "Tác giả"}, {label, "Tác giả bài viết"}, {label, "Lượt xem"}, {label, "Số lượt xem"}, {label, "Lần xem"}, {label, "Đã xem"}, {label, "Nguồn"}, {label, "Nguồn tin"}, {label, "Từ khóa"}, {label, "Tải file đính kèm"}, {label, "File đính kèm"}, {label, "Tệp đính kèm"}, {label, "Tệp tin đính kèm"}, {label, "Tập tin đính kèm"}, {label, "Tài liệu đính kèm"}, {label, "Tải về"}, {label, "Tổng số điểm của bài viết là"}, {label, "Tags"},
                                  {button, "Chia sẻ bài viết"}, {button, "Chia sẻ"}, {button, "In bài viết"}, {button, "In trang"}, {button, "Gửi email"}, {button, "Gửi bài viết"}, {button, "Quay lại"}, {button, "Về đầu trang"}, {button, "Đầu trang"}, {button, "Bình luận"}, {button, "Đánh giá bài viết"}, {button, "Click để đánh giá bài viết"}, {button, "Ý kiến bạn đọc"}, {button, "Tải về"}, {button, "Tải file đính kèm"}, {button, "File đính kèm"},
                                  {links, "Tin liên quan"}, {links, "Tin bài liên quan"}, {links, "Bài liên quan"}, {links, "Bài viết liên quan"}, {links, "Các tin liên quan"}, {links, "Tin khác"}, {links, "Các tin khác"}, {links, "Các tin đã đưa"}, {links, "Tin đã đưa"}, {links, "Bài viết khác"}, {links, "Các bài viết khác"}, {links, "Các bài viết liên quan"}, {links, "Bài viết cùng chuyên mục"}, {links, "Tin mới"}, {links, "Tin mới hơn"}, {links, "Các tin mới hơn"}, {links, "Những tin mới hơn"}, {links, "Tin cũ hơn"}, {links, "Các tin cũ hơn"}, {links, "Những tin cũ hơn"}, {links, "Tin cùng chuyên mục"}, {links, "Tin nổi bật"}, {links, "Tin xem nhiều"}, {links, "Tin đọc nhiều"}, {links, "Xem thêm"}, {links, "Đọc thêm"}};
  return all;
}

// Kinds of furniture that the line is; 0 for any other line.
int furniture_at(const source& in, std::size_t first, std::size_t last) {
  constexpr char32_t copyright = 0xA9;
  if (in.is_mark(first, copyright)) return label;
  const auto hit = furniture_words().at(in, first);
  if (!hit || !in.word_at(first).upper_first) return 0;
  const std::size_t behind = first + hit.length;
  const bool has_colon = in.is_mark(behind, ':') && behind < last;
  constexpr std::size_t longest = 16;
  if (hit.meaning == label) return has_colon && behind + 1 < last && last - behind <= longest ? hit.meaning : 0;
  return behind + (has_colon ? 1U : 0U) >= last ? hit.meaning : 0;
}

// When a page was posted, alone on its line: "Thứ Tư, 15/05/2024, 10:05", "16:20 12/10/2025 (GMT+7)". A plan gives days without an hour or
// calls them so.
bool is_time_of_posting(const source& in, std::size_t first, std::size_t last) {
  static const word_set zones = {"GMT", "AM", "PM", "SA", "CH", "lúc"};
  constexpr std::size_t longest = 20;
  if (last - first > longest) return false;
  bool has_day = false, tells_time = false;
  for (std::size_t i = first; i < last;) {
    if (const std::size_t behind = behind_weekday(in, i); behind > i) {
      tells_time = true;
      i = behind;
    } else if (in.is_number(i) && in.digits(i) <= 2 && in.is_mark(i + 1, ':') && in.joins(i + 1) && in.digits(i + 2) == 2) {
      tells_time = true;
      i += 3;
      if (in.is_mark(i, ':') && in.digits(i + 1) == 2) i += 2;
    } else if (const auto day = in.is_number(i) && !has_day ? day_at(in, i) : std::nullopt; day && day->full() && !day->in_words) {
      has_day = true;
      i = day->last;
    } else if (in.is_word(i) ? zones.contains(in.hash(i)) : in.is_mark(i, ',') || in.is_mark(i, '|') || in.is_mark(i, '(') || in.is_mark(i, ')') || in.is_mark(i, '[') || in.is_mark(i, ']') || in.is_mark(i, '-') || (in.is_mark(i, '+') && in.is_number(i + 1))) {
      i += in.is_mark(i, '+') ? 2U : 1U;
    } else {
      return false;
    }
  }
  return has_day && tells_time;
}

}  // namespace

void source::leave_out(const std::vector<std::pair<std::size_t, std::size_t>>& ranges) {
  std::size_t kept = 0, next = 0;
  bool is_behind = false;
  std::vector<text_span> spans;
  for (std::size_t i = 0; i <= size_; ++i) {  // and what stands behind the last
    if (next < ranges.size() && i == ranges[next].second) ++next;
    if (next < ranges.size() && i == ranges[next].first) spans.push_back({tokens_[i].start, tokens_[ranges[next].second - 1].end});
    if (next < ranges.size() && i >= ranges[next].first) {
      is_behind = true;
      continue;
    }
    tokens_[kept] = tokens_[i];
    if (is_behind) tokens_[kept].flags |= blank_before | line_start | empty_line_before;
    is_behind = false;
    stops_[kept] = stops_[i];
    if (i < size_) hashes_[kept] = hashes_[i];
    ++kept;
  }
  tokens_.resize(kept);
  stops_.resize(kept);
  size_ = kept - 1;
  hashes_.resize(size_);
  // A number of a page within them is left out with them. Both are in the order of the text.
  std::size_t at = 0;
  std::erase_if(pages_, [&](const text_span& page) {
    while (at < spans.size() && spans[at].end <= page.start) ++at;
    return at < spans.size() && spans[at].start <= page.start;
  });
  const auto added = pages_.insert(pages_.end(), spans.begin(), spans.end());
  std::inplace_merge(pages_.begin(), added, pages_.end(), [](const text_span& a, const text_span& b) { return a.start < b.start; });
}

void source::leave_out_furniture() {
  std::vector<std::pair<std::size_t, std::size_t>> lines;
  for (std::size_t i = 0; i < size_; ++i) {
    if (!tokens_[i].has(line_start)) continue;
    const std::size_t last = line_last(*this, i);
    const int kind = furniture_at(*this, i, last);
    if (kind == label || kind == button) {
      lines.emplace_back(i, last);
    } else if (is_time_of_posting(*this, i, last)) {  // a paragraph of its own
      tokens_[i].flags |= empty_line_before;
      if (last < size_) tokens_[last].flags |= empty_line_before;
    }
  }
  if (!lines.empty()) leave_out(lines);
}

bool source::leave_out_links() {
  std::vector<std::pair<std::size_t, std::size_t>> lists;
  for (std::size_t b = 0; b < blocks_.size(); ++b) {
    const block& over = blocks_[b];
    if (furniture_at(*this, over.body, std::min(line_last(*this, over.body), over.last)) != links) continue;
    std::size_t last = over.last;
    // Until a paragraph that is a sentence.
    constexpr std::size_t longest_link = 40;
    for (; b + 1 < blocks_.size() && blocks_[b + 1].last - blocks_[b + 1].first <= longest_link && !is_mark(blocks_[b + 1].last - 1, '.') && !is_mark(blocks_[b + 1].last - 1, ';') && !is_mark(blocks_[b + 1].last - 1, ':'); ++b) last = blocks_[b + 1].last;
    lists.emplace_back(over.first, last);
  }
  if (lists.empty()) return false;
  leave_out(lists);
  for (token& each : tokens_) each.flags &= static_cast<std::uint8_t>(~block_start);
  blocks_.clear();
  quotations_.clear();
  return true;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
