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

enum section_kind { nothing = 0, purposes, contents, duties, other };

// What headings say; one may say two things of one kind: "MỤC ĐÍCH, YÊU CẦU".
const phrase_map& heading_words() {
  static const phrase_map all = {{purposes, "Mục đích"}, {purposes, "Mục tiêu"}, {purposes, "Mục tiêu chung"}, {purposes, "Mục đích chung"}, {purposes, "Mục tiêu cụ thể"}, {purposes, "Mục tiêu tổng quát"}, {purposes, "Ý nghĩa"}, {purposes, "Yêu cầu"}, {purposes, "Quan điểm"}, {purposes, "Quan điểm chỉ đạo"},
                                 {contents, "Nội dung"}, {contents, "Các nội dung"}, {contents, "Chỉ tiêu"}, {contents, "Các chỉ tiêu"}, {contents, "Một số chỉ tiêu"}, {contents, "Chỉ tiêu thi đua"}, {contents, "Các chỉ tiêu thi đua"}, {contents, "Nội dung thi đua"}, {contents, "Nội dung trọng tâm"}, {contents, "Một số nội dung"}, {contents, "Nhiệm vụ"}, {contents, "Các nhiệm vụ"}, {contents, "Nhiệm vụ trọng tâm"}, {contents, "Nhiệm vụ chủ yếu"}, {contents, "Một số nhiệm vụ"}, {contents, "Nội dung chủ yếu"},
                                 {contents, "Giải pháp"}, {contents, "Các giải pháp"}, {contents, "Giải pháp thực hiện"}, {contents, "Giải pháp chủ yếu"}, {contents, "Biện pháp"}, {contents, "Các biện pháp"}, {contents, "Biện pháp thực hiện"}, {contents, "Nhiệm vụ, giải pháp"}, {contents, "Trọng tâm thi đua"}, {contents, "Nội dung phong trào thi đua"}, {contents, "Nội dung, hình thức"},
                                 {duties, "Tổ chức thực hiện"}, {duties, "Thực hiện"}, {duties, "Trách nhiệm thực hiện"}, {duties, "Trách nhiệm"}, {duties, "Phân công trách nhiệm"}, {duties, "Phân công nhiệm vụ"}, {duties, "Phân công thực hiện"}, {duties, "Phân công"}, {duties, "Phân công tổ chức thực hiện"}, {duties, "Trách nhiệm của các đơn vị"}, {duties, "Trách nhiệm tổ chức thực hiện"}, {duties, "Triển khai thực hiện"}, {duties, "Tổ chức triển khai"}, {duties, "Tổ chức triển khai thực hiện"},
                                 {other, "Thời gian"}, {other, "Các đợt thi đua"}, {other, "Đợt thi đua"}, {other, "Các đợt"}, {other, "Các giai đoạn"}, {other, "Tiến độ"}, {other, "Đối tượng"}, {other, "Phạm vi"}, {other, "Phạm vi, đối tượng"}, {other, "Khen thưởng"}, {other, "Công tác khen thưởng"}, {other, "Kinh phí"}, {other, "Đăng ký"}, {other, "Đăng ký thi đua"}, {other, "Đăng ký giao ước thi đua"},
                                 {other, "Phong trào"}, {other, "Các phong trào"}, {other, "Các phong trào thi đua"}, {other, "Chủ đề"}, {other, "Khẩu hiệu"}, {other, "Tiêu chuẩn"}, {other, "Tiêu chí"}, {other, "Hình thức"}, {other, "Thời gian thực hiện"}, {other, "Chế độ báo cáo"}, {other, "Kết quả"}};
  return all;
}
// What may stand behind them in a heading.
const phrase_map& heading_tails() {
  static const phrase_map all = {{1, "thi đua"}, {1, "của phong trào"}, {1, "của đợt thi đua"}, {1, "phong trào thi đua"}, {1, "trọng tâm"}, {1, "chủ yếu"}, {1, "cụ thể"}, {1, "chính"}, {1, "phát động"}, {1, "thực hiện"}, {1, "cơ bản"}, {1, "chung"}, {1, "của kế hoạch"}, {1, "của các cấp"}, {1, "của các đơn vị"}, {1, "của các cấp công đoàn"}, {1, "như sau"}, {1, "sau"}};
  return all;
}
// Headings of what is emulated in: inside a section of contents they part it, and what stands under them is its own.
const phrase_map& content_parts() {
  static const phrase_map all = {{1, "Phong trào"}, {1, "Các phong trào"}, {1, "Các phong trào thi đua"}};
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
    // "MỤC ĐÍCH YÊU CẦU", "BIỆN PHÁP TỔ CHỨC THỰC HIỆN": two without a comma; what is done about it is what counts.
    if (const auto words = heading_words().at(in, i); words && words.meaning != other && heading_tails().at(in, i).length < words.length) {
      if (words.meaning == duties) found.kind = duties;
      i += words.length;
      continue;
    }
    if (const auto tail = heading_tails().at(in, i)) {
      i += tail.length;
      continue;
    }
    static const word_hash within = hash_of_word("trong"), year = hash_of_word("năm");
    if (year_at(in, i) != 0) {
      i += 2;
      continue;
    }
    if (in.hash(i) == within && in.hash(i + 1) == year) {  // "trong năm", "trong năm 2019"
      i += in.digits(i + 2) == 4 ? 3U : 2U;
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

// What those who act do, where it stands behind their name. Some of it names units too: "Ban chỉ đạo", "Trung tâm bồi dưỡng".
enum act_kind { act = 1, may_name, often_names };
const phrase_map& acts() {
  static const phrase_map all = {{may_name, "xây dựng"}, {may_name, "tổ chức"}, {act, "triển khai"}, {may_name, "chỉ đạo"}, {may_name, "hướng dẫn"}, {act, "căn cứ"}, {act, "phối hợp"}, {may_name, "tham mưu"}, {may_name, "theo dõi"}, {may_name, "đôn đốc"}, {may_name, "kiểm tra"}, {may_name, "tổng hợp"}, {may_name, "báo cáo"}, {may_name, "đăng ký"}, {act, "gửi"}, {act, "nộp"}, {act, "lập"}, {may_name, "vận động"}, {act, "chủ động"},
                                 {act, "thường xuyên"}, {act, "có trách nhiệm"}, {act, "chịu trách nhiệm"}, {act, "phát động"}, {act, "nghiêm túc"}, {act, "quán triệt"}, {may_name, "tuyên truyền"}, {act, "thực hiện"}, {act, "lựa chọn"}, {may_name, "phân công"}, {act, "bố trí"}, {act, "tập trung"}, {act, "cần"}, {act, "phải"}, {act, "tăng cường"}, {act, "kịp thời"}, {act, "bình xét"}, {act, "đề xuất"},
                                 {may_name, "sơ kết"}, {may_name, "tổng kết"}, {may_name, "đánh giá"}, {act, "giao"}, {act, "ký"}, {act, "tích cực"}, {act, "là"}, {act, "cụ thể hóa"}, {may_name, "tiếp nhận"}, {act, "đẩy mạnh"}, {may_name, "phổ biến"}, {act, "làm"}, {act, "đưa"}, {may_name, "giúp"}, {may_name, "chuẩn bị"}, {may_name, "tham gia"}, {act, "hưởng ứng"}, {may_name, "xét"}, {act, "chọn"}, {act, "dựa vào"}, {act, "ban hành"}, {act, "nắm"},
                                 {act, "theo chức năng"}, {act, "theo nhiệm vụ"}, {act, "theo thẩm quyền"}, {act, "chủ trì"}, {act, "bảo đảm"}, {act, "đảm bảo"}, {act, "cung cấp"}, {act, "thông báo"}, {often_names, "thẩm định"}, {act, "trình"}, {act, "đề nghị"}, {act, "quyết định"}, {often_names, "giám sát"}, {often_names, "quản lý"}, {act, "cử"}, {act, "tạo điều kiện"}, {act, "nhắc nhở"}, {act, "công khai"}, {act, "lưu"}, {act, "cập nhật"}, {act, "rà soát"}, {act, "xem xét"}, {often_names, "hỗ trợ"},
                                 {act, "thành lập"}, {act, "gắn"}, {act, "lồng ghép"}, {act, "nâng cao"}, {act, "ghi nhận"}, {act, "biểu dương"}, {act, "đăng tải"}, {act, "đưa tin"}, {act, "viết"}, {act, "phản ánh"}, {act, "thu thập"}, {often_names, "soạn thảo"}, {act, "sắp xếp"}, {often_names, "phụ trách"}, {often_names, "nghiên cứu"}, {act, "vận dụng"}, {act, "chấm điểm"}, {act, "tiến hành"}, {act, "duy trì"},
                                 {act, "phát huy"}, {act, "xác định"}, {act, "định kỳ"}, {act, "sẽ"}, {act, "đề ra"}, {act, "kêu gọi"}, {may_name, "giải quyết"}, {act, "hoàn thành"}, {act, "thống nhất"}, {act, "giới thiệu"}, {act, "phát hiện"}, {act, "nhân rộng"}, {often_names, "bồi dưỡng"}, {act, "động viên"}, {act, "khuyến khích"}, {act, "huy động"}, {often_names, "khảo sát"}, {act, "dự trù"},
                                 {act, "cân đối"}, {act, "trích"}, {act, "chi trả"}, {act, "củng cố"}, {act, "mở"}, {act, "cam kết"}, {act, "gương mẫu"}, {act, "nêu cao"}, {act, "rút kinh nghiệm"}, {act, "có kế hoạch"}, {act, "có nhiệm vụ"}, {act, "chịu sự"},
                                 {act, "tăng"}, {act, "hăng hái"}, {act, "ra sức"}, {act, "phấn đấu"}, {act, "nhiệt tình"}, {act, "nêu gương"}, {act, "tranh thủ"}, {act, "tận dụng"}, {act, "khai thác"}, {act, "phân bổ"}, {act, "ưu tiên"}, {act, "dành"}, {act, "mua sắm"}, {act, "trao đổi"}, {act, "liên hệ"}, {act, "mời"}, {act, "quan tâm"}, {act, "chăm lo"},
                                 {act, "đáp ứng"}, {act, "kiến nghị"}, {act, "tiếp thu"}, {act, "khắc phục"}, {act, "chấn chỉnh"}, {may_name, "xử lý"}, {act, "phát sóng"}, {act, "trang trí"}, {act, "treo"}, {act, "góp ý"}, {act, "tự"}, {often_names, "phục vụ"}, {often_names, "bảo vệ"}, {act, "họp"}, {act, "bình chọn"}};
  return all;
}
// What the name of those who act begins with, where it is none of a single body.
const phrase_map& actors() {
  static const phrase_map all = {{1, "Các"}, {1, "Mỗi"}, {1, "Từng"}, {1, "Toàn thể"}, {1, "Ban"}, {1, "Phòng"}, {1, "Văn phòng"}, {1, "Tổ"}, {1, "Khối"}, {1, "Cụm"}, {1, "Khoa"}, {1, "Đội"}, {1, "Chi đoàn"}, {1, "Chi bộ"}, {1, "Chi hội"}, {1, "Bộ phận"}, {1, "Thủ trưởng"}, {1, "Lãnh đạo"}, {1, "Cán bộ"}, {1, "Đoàn viên"}, {1, "Hội viên"}, {1, "Giáo viên"},
                                 {1, "Thường trực"}, {1, "Hội đồng"}, {1, "Nhà trường"}, {1, "Đơn vị"}, {1, "Tập thể"}, {1, "Cá nhân"}, {1, "Đồng chí"}, {1, "Giám đốc"}, {1, "Hiệu trưởng"}, {1, "Trưởng"}, {1, "Tổ trưởng"}, {1, "Công đoàn"}, {1, "Đảng ủy"}, {1, "Ủy ban"}, {1, "UBND"}, {1, "Sở"}, {1, "Trung tâm"}, {1, "Cấp ủy"}, {1, "Bí thư"}, {1, "Chủ tịch"}, {1, "Cơ quan"},
                                 {1, "Tiểu ban"}, {1, "Bộ môn"}, {1, "Xưởng"}, {1, "Phân xưởng"}, {1, "Chuyền"}, {1, "Trạm"}, {1, "Nhóm"}, {1, "Xã"}, {1, "Phường"}, {1, "Thị trấn"}, {1, "Huyện"}, {1, "Thôn"}, {1, "Ấp"}, {1, "Khu phố"}, {1, "Kế toán"}, {1, "Thủ quỹ"}, {1, "Thư ký"}, {1, "Ủy viên"}, {1, "Thành viên"}, {1, "Nhân viên"},
                                 {1, "Công nhân"}, {1, "Học sinh"}, {1, "Sinh viên"}, {1, "Thẩm phán"}, {1, "Thẩm tra viên"}, {1, "Thư ký"}, {1, "Kiểm sát viên"}, {1, "Chấp hành viên"}, {1, "Điều tra viên"}, {1, "Tất cả"}, {1, "Toàn bộ"}, {1, "Đ/c"}, {1, "Công chức"}, {1, "Viên chức"}, {1, "Người lao động"}, {1, "Chuyên viên"}, {1, "Phó"}};
  return all;
}
// Those of them that say how many, and what does nothing itself, behind them: "Mỗi đợt tổ chức sơ kết", "Các phong trào phải …".
bool counts_no_actor(const source& in, std::size_t place) {
  static const phrase_map counts = {{1, "Các"}, {1, "Mỗi"}, {1, "Từng"}, {1, "Tất cả"}, {1, "Tất cả các"}, {1, "Toàn bộ"}, {1, "Toàn bộ các"}};
  static const phrase_map things = {{1, "đợt"}, {1, "năm"}, {1, "tháng"}, {1, "quý"}, {1, "tuần"}, {1, "ngày"}, {1, "kỳ"}, {1, "lần"}, {1, "giai đoạn"}, {1, "thời kỳ"}, {1, "phong trào"}, {1, "hoạt động"}, {1, "nội dung"}, {1, "chỉ tiêu"}, {1, "mục tiêu"}, {1, "danh hiệu"}, {1, "hình thức"}, {1, "hồ sơ"}, {1, "báo cáo"}, {1, "văn bản"}, {1, "kế hoạch"},
                                    {1, "tiêu chí"}, {1, "tiêu chuẩn"}, {1, "nhiệm vụ"}, {1, "giải pháp"}, {1, "biện pháp"}, {1, "việc"}, {1, "công việc"}, {1, "công tác"}, {1, "trường hợp"}, {1, "gương"}, {1, "điển hình"}, {1, "mô hình"}, {1, "sáng kiến"}, {1, "đề tài"}, {1, "công trình"}, {1, "sản phẩm"}, {1, "cuộc"}, {1, "buổi"}, {1, "hội thi"}, {1, "hội nghị"},
                                    {1, "vấn đề"}, {1, "khâu"}, {1, "mặt"}, {1, "lĩnh vực"}, {1, "thủ tục"}, {1, "quy định"}, {1, "chính sách"}, {1, "chế độ"}, {1, "nguồn"}, {1, "khoản"}, {1, "chi phí"}, {1, "số liệu"}, {1, "thông tin"}, {1, "bài"}, {1, "tài liệu"}, {1, "ý kiến"}};
  const auto many = counts.at(in, place);
  return many && static_cast<bool>(things.at(in, place + many.length));
}

constexpr std::size_t longest_actor = 24;  // tokens

// Who acts, and where the act begins: "Các tổ công đoàn | xây dựng kế hoạch", "Văn phòng: | theo dõi". Nothing where the text does not name them first.
struct actor_found {
  std::size_t first = 0;
  std::size_t last = 0;  // behind the name
  std::size_t act = 0;
};
std::optional<actor_found> actor_at(const source& in, std::size_t place, std::size_t last) {
  static const phrase_map charges = {{1, "Giao"}, {1, "Giao cho"}, {1, "Phân công"}, {1, "Đề nghị"}, {1, "Yêu cầu"}};
  if (const auto charge = charges.at(in, place); charge && in.word_at(place + charge.length).upper_first) {  // "Giao Ban Tuyên giáo tuyên truyền …"
    const auto charged = actor_at(in, place + charge.length, last);
    return charged ? std::optional(actor_found{place + charge.length, charged->last, charged->act}) : std::nullopt;
  }
  const std::size_t body = body_end(in, place);
  // "UBKT giám sát …": letters alone, and what they do.
  const word& name = in.word_at(place);
  static const phrase_map persons = {{1, "Cô"}, {1, "Thầy"}, {1, "Ông"}, {1, "Bà"}, {1, "Anh"}, {1, "Chị"}};
  const bool is_person = persons.at(in, place) && in.word_at(place + 1).upper_first;  // "Cô Nga: chỉ đạo chung"
  const bool is_short = name.upper_all && name.letters >= 3 && !is_syllable(name.key) && acts().at(in, place + 1);
  // "Hội thi", "Đoàn kết", "Tổ quốc": they begin as a body's name does.
  static const phrase_map no_bodies = {{1, "Tổ quốc"}, {1, "Phòng học"}, {1, "Phòng làm việc"}, {1, "Phòng chống"}, {1, "Phòng ngừa"}, {1, "Phòng họp"}, {1, "Hội thi"}, {1, "Hội thảo"}, {1, "Hội thao"}, {1, "Hội diễn"}, {1, "Hội nghị"}, {1, "Hội trường"}, {1, "Hội nhập"}, {1, "Đoàn kết"}, {1, "Đội hình"}, {1, "Báo cáo"}, {1, "Trường hợp"}, {1, "Xã hội"}, {1, "Khối lượng"}, {1, "Viện phí"}, {1, "Vụ việc"}, {1, "Quỹ thời gian"}};
  if (no_bodies.at(in, place)) return std::nullopt;
  if (!in.word_at(place).upper_first || acts().at(in, place) || (body == place && !actors().at(in, place) && !is_short && !is_person) || counts_no_actor(in, place)) return std::nullopt;  // "Tổ chức …" is an act, "Tổ công đoàn" is none
  for (std::size_t i = place + 1; i < last && i - place <= longest_actor; ++i) {
    if (in.is_mark(i, ':')) return i + 1 < last ? std::optional(actor_found{place, i, i + 1}) : std::nullopt;
    // "Trung đoàn 8; Tiểu đoàn Công binh: …": several before their colon.
    const bool names_more = in.is_mark(i, ';') && in.word_at(i + 1).upper_first && !acts().at(in, i + 1) && (body_end(in, i + 1) > i + 1 || actors().at(in, i + 1));
    if (in.is_mark(i, '.') || (in.is_mark(i, ';') && !names_more) || in.is_quote(i)) return std::nullopt;
    const auto done = acts().at(in, i);
    static const word_set ends_subject = {"nào", "theo", "do", "nếu", "khi"};  // "Công đoàn nào không báo cáo …"
    if (i >= body && !done && ends_subject.contains(in.hash(i))) return std::nullopt;
    if (i >= std::max(body, place + 1) && done && !in.word_at(i).upper_first) {
      static const phrase_map before = {{1, "Ban"}, {1, "phòng"}, {1, "bộ phận"}, {1, "tổ"}, {1, "công tác"}, {1, "các"}, {1, "những"}};  // "Ban Tổ chức", "bộ phận tổng hợp", "các tổ chức đoàn thể": of the name
      static const phrase_map units = {{1, "Nhóm"}, {1, "Đội"}, {1, "Tâm"}, {1, "Bộ"}, {1, "Viên"}, {1, "Chí"}, {1, "Viện"}, {1, "Khoa"}, {1, "Đoàn"}, {1, "Đồng"}};  // their last syllables: "Trung tâm bồi dưỡng", "cán bộ quản lý"
      static const phrase logistics("Hậu cần");
      static const phrase office("Văn phòng"), planning("Kế hoạch tổng hợp");
      const bool may_be_name = done.meaning != act && before.at(in, i - 1) && !(i >= place + 2 && office.at(in, i - 2) != 0);
      const bool is_planning = i >= place + 2 && planning.at(in, i - 2) != 0 && acts().at(in, i + done.length);  // "Phòng Kế hoạch tổng hợp phối hợp …"
      const bool is_in_title = in.word_at(i - 1).upper_first && actors().at(in, i - 1).length > 1;  // "Thư ký"
      if (is_in_title || logistics.at(in, i - 1) != 0 || is_planning || may_be_name || (done.meaning == often_names && units.at(in, i - 1)) || in.is_dash(i - 1)) continue;
      std::size_t end = i;
      while (end > place + 1 && in.is_mark(end - 1, ',')) --end;
      return end == i ? std::optional(actor_found{place, end, i}) : std::nullopt;
    }
  }
  return std::nullopt;
}

// Whether a numbered line is a heading over the phase that stands in the block: it speaks of them, and all between is below it.
bool parts_phases(const source& in, const block& heading, std::size_t phase_block) {
  static const phrase_map words = {{1, "đợt"}, {1, "các đợt"}, {1, "giai đoạn"}, {1, "thời gian"}};
  constexpr std::size_t longest = 16;
  if (heading.label == label_kind::none || heading.label == label_kind::bullet || heading.last - heading.body > longest) return false;
  bool speaks = false;
  for (std::size_t i = heading.body; i < heading.last; ++i) {
    if (in.is_mark(i, '.') || in.is_mark(i, ';')) return false;
    speaks = speaks || words.at(in, i);
  }
  for (std::size_t b = in.block_of(heading.first) + 1; b <= phase_block && speaks; ++b)
    speaks = in.blocks()[b].depth > heading.depth;
  return speaks;
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
      case other: return;
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
    if (each.label == label_kind::none && in.word_at(body).letters == 1 && in.word_at(body).upper_first && (in.is_mark(body + 1, '.') || in.is_mark(body + 1, '/') || (in.is_dash(body + 1) && in.joins(body + 1) && !in.joins(body + 2))) && body + 2 < each.last) {
      body += 2;
      depth = 0;
      is_lettered = true;
    }
    constexpr std::size_t longest_heading = 24;
    const bool is_capital = each.label == label_kind::none && each.last - body <= longest_heading && is_all_capitals(in, body, each.last);
    if (is_capital && !is_lettered) depth = 0;
    heading_found headed = heading_at(in, body, each.last);
    // What a bullet introduces is a heading with its colon alone.
    if (headed.kind != nothing && each.label == label_kind::bullet && !in.is_mark(headed.behind - 1, ':')) headed = {};
    if (each.label == label_kind::none && headed.kind != nothing) depth = 0;
    const bool is_paragraph = each.label == label_kind::none && headed.kind == nothing && !is_capital && !is_lettered;
    if (is_listed && each.label != label_kind::bullet) opened.clear();
    if (opened.empty()) is_listed = false;
    if (!is_paragraph)
      while (!opened.empty() && opened.back().depth >= depth) opened.pop_back();
    // Alone on its line it parts the contents; "1. Phong trào: “A”, “B”" is one of them.
    if (headed.kind == other && content_parts().at(in, body) && !opened.empty() && opened.back().kind == contents && opened.back().depth < depth) headed = headed.behind >= each.last ? heading_found{contents, headed.behind} : heading_found{};
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
    // Nor is what stands over the phases an item: "II. Phân kỳ các đợt thi đua".
    if (phase < phases.size() && phases[phase].first >= each.last && parts_phases(in, each, in.block_of(phases[phase].first))) continue;
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
