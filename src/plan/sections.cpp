// SPDX-License-Identifier: BSL-1.0
// What a plan is for, what it asks for and who does it: the sections "Mục đích, yêu cầu", "Nội dung", "Tổ chức thực hiện" and their items.
#include "analysis.hpp"
#include "lines.hpp"
#include "sections.hpp"

#include <thidua/core/text.hpp>

#include <algorithm>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

enum section_kind { nothing = 0, purposes, contents, duties, other, movements };  // movements are contents where they stand under a heading of such

// What headings say; one may say two things of one kind: "MỤC ĐÍCH, YÊU CẦU".
const phrase_map& heading_words() {
  static const phrase_map all = {{purposes, "Mục đích"}, {purposes, "Mục tiêu"}, {purposes, "Mục tiêu chung"}, {purposes, "Mục đích chung"}, {purposes, "Mục tiêu cụ thể"}, {purposes, "Mục tiêu tổng quát"}, {purposes, "Ý nghĩa"}, {purposes, "Yêu cầu"}, {purposes, "Quan điểm"}, {purposes, "Quan điểm chỉ đạo"},
                                 {contents, "Nội dung"}, {contents, "Các nội dung"}, {contents, "Nội dung thi đua"}, {contents, "Nội dung trọng tâm"}, {contents, "Một số nội dung"}, {contents, "Nhiệm vụ"}, {contents, "Các nhiệm vụ"}, {contents, "Nhiệm vụ trọng tâm"}, {contents, "Nhiệm vụ chủ yếu"}, {contents, "Một số nhiệm vụ"}, {contents, "Nội dung chủ yếu"},
                                 {contents, "Giải pháp"}, {contents, "Các giải pháp"}, {contents, "Giải pháp thực hiện"}, {contents, "Giải pháp chủ yếu"}, {contents, "Biện pháp"}, {contents, "Các biện pháp"}, {contents, "Biện pháp thực hiện"}, {contents, "Nhiệm vụ, giải pháp"}, {contents, "Trọng tâm thi đua"}, {contents, "Nội dung phong trào thi đua"}, {contents, "Nội dung, hình thức"},
                                 {duties, "Tổ chức thực hiện"}, {duties, "Thực hiện"}, {duties, "Trách nhiệm thực hiện"}, {duties, "Trách nhiệm"}, {duties, "Phân công trách nhiệm"}, {duties, "Phân công nhiệm vụ"}, {duties, "Phân công thực hiện"}, {duties, "Phân công"}, {duties, "Phân công tổ chức thực hiện"}, {duties, "Trách nhiệm của các đơn vị"}, {duties, "Trách nhiệm tổ chức thực hiện"}, {duties, "Triển khai thực hiện"}, {duties, "Tổ chức triển khai"}, {duties, "Tổ chức triển khai thực hiện"},
                                 {other, "Thời gian"}, {other, "Các đợt thi đua"}, {other, "Đợt thi đua"}, {other, "Các đợt"}, {other, "Các giai đoạn"}, {other, "Tiến độ"}, {other, "Đối tượng"}, {other, "Phạm vi"}, {other, "Phạm vi, đối tượng"}, {other, "Khen thưởng"}, {other, "Công tác khen thưởng"}, {other, "Kinh phí"}, {other, "Đăng ký"}, {other, "Đăng ký thi đua"}, {other, "Đăng ký giao ước thi đua"},
                                 {other, "Chỉ tiêu"}, {other, "Chỉ tiêu thi đua"}, {movements, "Phong trào"}, {movements, "Các phong trào"}, {movements, "Các phong trào thi đua"}, {other, "Chủ đề"}, {other, "Khẩu hiệu"}, {other, "Tiêu chuẩn"}, {other, "Tiêu chí"}, {other, "Hình thức"}, {other, "Thời gian thực hiện"}, {other, "Chế độ báo cáo"}, {other, "Kết quả"}};
  return all;
}
// What may stand behind them in a heading.
const phrase_map& heading_tails() {
  static const phrase_map all = {{1, "thi đua"}, {1, "của phong trào"}, {1, "của đợt thi đua"}, {1, "phong trào thi đua"}, {1, "trọng tâm"}, {1, "chủ yếu"}, {1, "cụ thể"}, {1, "chính"}, {1, "phát động"}, {1, "thực hiện"}, {1, "cơ bản"}, {1, "chung"}, {1, "của kế hoạch"}, {1, "của các cấp"}, {1, "của các đơn vị"}, {1, "của các cấp công đoàn"}, {1, "như sau"}, {1, "sau"}, {1, "trong năm"}};
  return all;
}

struct heading_found {
  section_kind kind = nothing;
  std::size_t behind = 0;  // token of what stands behind it on the line
};

// A heading that begins at the place: known words alone, up to the end of the block or a colon.
heading_found heading_at(const source& in, std::size_t place, std::size_t last) {
  heading_found found;
  std::size_t i = place;
  bool wants_more = true;  // behind "," and "và"
  while (i < last) {
    if (const auto words = heading_words().at(in, i); words && wants_more) {
      if (found.kind == nothing) found.kind = static_cast<section_kind>(words.meaning);
      i += words.length;
      wants_more = false;
      continue;
    }
    if (found.kind == nothing) return {};
    // "MỤC ĐÍCH YÊU CẦU", "BIỆN PHÁP TỔ CHỨC THỰC HIỆN": with no comma between.
    if (const auto words = heading_words().at(in, i); words && !wants_more && !heading_tails().at(in, i) && (words.meaning == found.kind || (words.meaning == duties && found.kind == contents))) {
      found.kind = static_cast<section_kind>(words.meaning);
      i += words.length;
      continue;
    }
    if (const auto tail = heading_tails().at(in, i)) {
      i += tail.length;
      continue;
    }
    if (year_at(in, i) != 0) {
      i += 2;
      continue;
    }
    static const word_hash and_word = hash_of_word("và");
    if (in.is_mark(i, ',') || in.is_mark(i, '/') || in.is_dash(i) || in.hash(i) == and_word) {
      if (wants_more) return {};
      wants_more = true;
      ++i;
      continue;
    }
    break;
  }
  if (wants_more) return {};
  found.behind = i;
  if (i >= last) return found;
  if (in.is_mark(i, ':') || in.is_mark(i, '.')) {
    found.behind = i + 1;
    return found.behind >= last || in.is_mark(i, ':') ? found : heading_found{};
  }
  return {};
}

// What those who act do, where it stands behind their name.
const phrase_map& acts() {
  static const phrase_map all = {{1, "xây dựng"}, {1, "tổ chức"}, {1, "triển khai"}, {1, "chỉ đạo"}, {1, "hướng dẫn"}, {1, "căn cứ"}, {1, "phối hợp"}, {1, "tham mưu"}, {1, "theo dõi"}, {1, "đôn đốc"}, {1, "kiểm tra"}, {1, "tổng hợp"}, {1, "báo cáo"}, {1, "đăng ký"}, {1, "gửi"}, {1, "nộp"}, {1, "lập"}, {1, "vận động"}, {1, "chủ động"},
                                 {1, "thường xuyên"}, {1, "có trách nhiệm"}, {1, "chịu trách nhiệm"}, {1, "phát động"}, {1, "nghiêm túc"}, {1, "quán triệt"}, {1, "tuyên truyền"}, {1, "thực hiện"}, {1, "lựa chọn"}, {1, "phân công"}, {1, "bố trí"}, {1, "tập trung"}, {1, "cần"}, {1, "phải"}, {1, "tăng cường"}, {1, "kịp thời"}, {1, "bình xét"}, {1, "đề xuất"},
                                 {1, "sơ kết"}, {1, "tổng kết"}, {1, "đánh giá"}, {1, "giao"}, {1, "ký"}, {1, "tích cực"}, {1, "là"}, {1, "cụ thể hóa"}, {1, "tiếp nhận"}, {1, "đẩy mạnh"}, {1, "phổ biến"}, {1, "làm"}, {1, "đưa"}, {1, "giúp"}, {1, "chuẩn bị"}, {1, "tham gia"}, {1, "hưởng ứng"}, {1, "xét"}, {1, "chọn"}, {1, "dựa vào"}, {1, "ban hành"}, {1, "nắm"}, {1, "bảo đảm"}, {1, "đảm bảo"}, {1, "phụ trách"}, {1, "giám sát"}, {1, "cung cấp"}, {1, "chủ trì"}, {1, "thẩm định"}, {1, "duy trì"}, {1, "khẩn trương"}, {1, "trực tiếp"}, {1, "tiến hành"}, {1, "rà soát"}, {1, "thông báo"}, {1, "hỗ trợ"}, {1, "thành lập"}, {1, "chấm điểm"}, {1, "đăng tải"}, {1, "trình"}, {1, "quản lý"}, {1, "kết hợp"}, {1, "niêm yết"}};
  return all;
}
// What the name of those who act begins with, where it is none of a single body.
const phrase_map& actors() {
  static const phrase_map all = {{1, "Các"}, {1, "Mỗi"}, {1, "Từng"}, {1, "Toàn thể"}, {1, "Ban"}, {1, "Phòng"}, {1, "Văn phòng"}, {1, "Tổ"}, {1, "Khối"}, {1, "Cụm"}, {1, "Khoa"}, {1, "Đội"}, {1, "Chi đoàn"}, {1, "Chi bộ"}, {1, "Chi hội"}, {1, "Bộ phận"}, {1, "Thủ trưởng"}, {1, "Lãnh đạo"}, {1, "Cán bộ"}, {1, "Đoàn viên"}, {1, "Hội viên"}, {1, "Giáo viên"},
                                 {1, "Thường trực"}, {1, "Hội đồng"}, {1, "Nhà trường"}, {1, "Đơn vị"}, {1, "Tập thể"}, {1, "Cá nhân"}, {1, "Đồng chí"}, {1, "Giám đốc"}, {1, "Hiệu trưởng"}, {1, "Trưởng"}, {1, "Tổ trưởng"}, {1, "Công đoàn"}, {1, "Đảng ủy"}, {1, "Ủy ban"}, {1, "UBND"}, {1, "Sở"}, {1, "Trung tâm"}, {1, "Cấp ủy"}, {1, "Bí thư"}, {1, "Chủ tịch"}, {1, "Cơ quan"}, {1, "Tiểu ban"}, {1, "Nhóm"}, {1, "Xưởng"}, {1, "Phân xưởng"}};
  return all;
}

constexpr std::size_t longest_actor = 24;  // tokens

// Who acts, and where the act begins: "Các tổ công đoàn | xây dựng kế hoạch", "Văn phòng: | theo dõi". Nothing where the text does not name them first.
struct actor_found {
  std::size_t first = 0;
  std::size_t last = 0;  // behind the name
  std::size_t act = 0;
};
std::optional<actor_found> actor_at(const source& in, std::size_t place, std::size_t last) {
  static const phrase_map charges = {{1, "Giao"}, {1, "Giao cho"}, {1, "Đề nghị"}, {1, "Yêu cầu"}};  // "Giao Ban Tuyên giáo | tuyên truyền"
  if (const auto charge = charges.at(in, place); charge && in.word_at(place + charge.length).upper_first) place += charge.length;
  const std::size_t body = body_end(in, place);
  const bool is_code = in.word_at(place).upper_all && acts().at(in, place + 1);  // "UBKT giám sát …"
  // "Mỗi đợt tổ chức sơ kết": when, not who.
  static const phrase_map every = {{1, "Các"}, {1, "Mỗi"}, {1, "Từng"}}, times = {{1, "đợt"}, {1, "năm"}, {1, "tháng"}, {1, "quý"}, {1, "kỳ"}, {1, "tuần"}, {1, "giai đoạn"}, {1, "học kỳ"}, {1, "ngày"}, {1, "lần"}};
  if (every.at(in, place) && times.at(in, place + 1)) return std::nullopt;
  if (!in.word_at(place).upper_first || acts().at(in, place) || (body == place && !actors().at(in, place) && !is_code)) return std::nullopt;  // "Tổ chức …" is an act, "Tổ công đoàn" is none
  for (std::size_t i = place + 1; i < last && i - place <= longest_actor; ++i) {
    if (in.is_mark(i, ':')) return i + 1 < last ? std::optional(actor_found{place, i, i + 1}) : std::nullopt;
    if (in.is_mark(i, '.') || in.is_mark(i, ';') || in.is_quote(i)) return std::nullopt;
    const auto act = i >= std::max(body, place + 1) && !in.word_at(i).upper_first ? acts().at(in, i) : phrase_map::hit{};
    if (!act) continue;
    // "Ban Tổ chức", "bộ phận tổng hợp", "Phòng Kế hoạch tổng hợp phối hợp …": of the name.
    static const phrase_map before = {{1, "Ban"}, {1, "phòng"}, {1, "bộ phận"}, {1, "tổ"}, {1, "công tác"}, {1, "các"}, {1, "những"}}, of_names = {{1, "tổ chức"}, {1, "tổng hợp"}, {1, "hướng dẫn"}, {1, "kiểm tra"}, {1, "giám sát"}, {1, "tuyên truyền"}, {1, "thực hiện"}, {1, "quản lý"}, {1, "xây dựng"}, {1, "thẩm định"}, {1, "chỉ đạo"}, {1, "theo dõi"}};
    if (in.is_dash(i - 1) || (of_names.at(in, i) && (before.at(in, i - 1) || (in.is_word(i - 1) && acts().at(in, i + act.length))))) continue;
    std::size_t end = i;
    while (end > place + 1 && in.is_mark(end - 1, ',')) --end;
    return end == i ? std::optional(actor_found{place, end, i}) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

bool begins_with_act(std::string_view text) {
  const source in(text);
  return acts().at(in, 0) && !in.word_at(0).upper_first;
}

std::vector<block_place> analysis::read_sections() {
  struct open_section {
    section_kind kind;
    int depth;
  };
  std::vector<open_section> opened;
  const auto& blocks = in.blocks();
  std::vector<block_place> places(blocks.size());
  const auto holds = [&](const block& each, const std::optional<text_span>& span) { return span && each.first < each.last && in[each.first].start < span->end && span->start < in[each.last - 1].end; };
  // Without the mark that ends it in a list; what it introduces keeps its colon.
  const auto item_text = [&](std::size_t first, std::size_t last) {
    while (last > first && (in.is_mark(last - 1, '.') || in.is_mark(last - 1, ';') || in.is_mark(last - 1, ',') || in.is_mark(last - 1, '/')) && !(last > first + 1 && in.is_mark(last - 1, '.') && in.is_mark(last - 2, '.'))) --last;
    return last > first ? in.clean(first, last) : std::string();
  };
  const auto add = [&](section_kind kind, std::size_t b, std::size_t first) {
    const block& from = blocks[b];
    constexpr std::size_t most = 100'000;
    bool has_word = false;
    for (std::size_t i = first; i < from.last && !has_word; ++i) has_word = in.is_word(i);
    const bool is_aside = in.is_mark(first, '(') && in.is_mark(from.last - 1, ')');  // "(Kèm theo …)", "(chữ ký, họ và tên)"
    if (!has_word || is_aside || in.is_mark(first, '|') || what().purposes.size() + what().contents.size() + what().duties.size() >= most) return;
    std::string text = item_text(first, from.last);
    const auto place = [&](block_role role, std::size_t index) {
      places[b].role = role;
      places[b].item = first;
      places[b].index = index;
    };
    switch (kind) {
      case purposes:
        place(block_role::purpose, what().purposes.size());
        what().purposes.push_back(std::move(text));
        return;
      case contents:
        place(block_role::content, what().contents.size());
        what().contents.push_back(std::move(text));
        return;
      case duties: {
        place(block_role::duty, what().duties.size());
        duty fresh;
        fresh.span = in.span(first, from.last);
        if (const auto actor = actor_at(in, first, from.last)) {
          fresh.body = in.clean(actor->first, actor->last);
          fresh.action = item_text(actor->act, from.last);
        }
        if (fresh.action.empty()) {
          fresh.body.clear();
          fresh.action = std::move(text);
        }
        what().duties.push_back(std::move(fresh));
        return;
      }
      case nothing:
      case other:
      case movements: return;
    }
  };
  std::size_t phase = 0;  // the next that may hold a block
  bool is_listed = false;  // the section is the list a paragraph introduces
  for (std::size_t b = 0; b < blocks.size(); ++b) {
    const block& each = blocks[b];
    if (each.first < body_begin) continue;
    if (each.first >= closing_begin) break;
    std::size_t& body = places[b].body;
    body = each.body;
    int depth = each.depth;
    bool is_lettered = false;  // "A. NỘI DUNG"
    if (each.label == label_kind::none && in.word_at(body).letters == 1 && in.word_at(body).upper_first && (in.is_mark(body + 1, '.') || in.is_mark(body + 1, '/')) && body + 2 < each.last) {
      body += 2;
      depth = -1;  // above what Roman numbers head
      is_lettered = true;
    }
    constexpr std::size_t longest_heading = 24;
    const bool is_capital = each.label == label_kind::none && each.last - body <= longest_heading && is_all_capitals(in, body, each.last);
    if (is_capital && !is_lettered) depth = 0;
    heading_found headed = heading_at(in, body, each.last);
    // What a bullet introduces is a heading with its colon alone.
    if (headed.kind != nothing && each.label == label_kind::bullet && !in.is_mark(headed.behind - 1, ':')) headed = {};
    if (each.label == label_kind::none && headed.kind != nothing && !is_lettered) depth = 0;
    const bool is_paragraph = each.label == label_kind::none && headed.kind == nothing && !is_capital && !is_lettered;
    if (is_listed && each.label != label_kind::bullet) opened.clear();
    if (opened.empty()) is_listed = false;
    if (!is_paragraph)
      while (!opened.empty() && opened.back().depth >= depth) opened.pop_back();
    if (headed.kind == movements) headed.kind = !opened.empty() && opened.back().kind == contents ? contents : other;
    if (headed.kind != nothing) {
      opened.push_back({headed.kind, depth});
      if (headed.behind >= each.last) {
        places[b].role = block_role::heading;
        continue;
      }
    } else if (is_capital || is_lettered) {
      places[b].role = block_role::heading;
      continue;
    } else if (is_paragraph && opened.empty() && b + 1 < blocks.size() && blocks[b + 1].label == label_kind::bullet && in.is_mark(each.last - 1, ':')) {
      // "Nội dung thi đua gồm:" at the end of a paragraph, and a list under it.
      static const phrase matter("nội dung");
      for (std::size_t i = each.last - 1; i > each.first && !in[i].has(sentence_start) && !is_listed; --i) is_listed = matter.at(in, i) != 0;
      if (is_listed) opened.push_back({contents, 5});
      continue;
    }
    if (opened.empty() || opened.back().kind == other) continue;
    // What holds a phase, the number of them or the registration is told there.
    while (phase < phases.size() && phases[phase].last <= each.first) ++phase;
    if (phase < phases.size() && phases[phase].first < each.last) {
      // What is listed beside a phase that is an item itself is none of its own.
      const block& own = blocks[in.block_of(phases[phase].first)];
      if (each.label == label_kind::none || own.label == label_kind::none || own.first >= each.first || own.depth < each.depth) continue;
    }
    if (holds(each, count_span) || holds(each, due_span)) continue;
    static const phrase_map closings = {{1, "Trên đây là"}, {1, "Trên đây"}, {1, "Nhận được"}, {1, "Xem chi tiết"}, {1, "Ảnh"}, {1, "Tin, ảnh"}};
    if (each.label == label_kind::none && closings.at(in, headed.kind != nothing ? headed.behind : body)) continue;
    add(opened.back().kind, b, headed.kind != nothing ? headed.behind : body);
  }
  return places;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
