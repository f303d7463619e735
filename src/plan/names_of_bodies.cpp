// SPDX-License-Identifier: BSL-1.0
/// Where the name of a body ends.
#include "grammar.hpp"

#include <algorithm>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

namespace {

enum body_head { plain_head = 1, field_head };

const phrase_map& heads() {
  static const phrase_map all = {
      {plain_head, "Công đoàn"}, {plain_head, "Tổng Liên đoàn"}, {plain_head, "Liên đoàn Lao động"}, {plain_head, "Tổng LĐLĐ"}, {plain_head, "LĐLĐ"}, {plain_head, "CĐ"}, {plain_head, "CĐVN"}, {plain_head, "CĐVC"}, {plain_head, "CĐCS"},
      {plain_head, "Ban Thường vụ"}, {plain_head, "Ban Chấp hành"}, {plain_head, "BCH"}, {plain_head, "BTV"}, {plain_head, "Đoàn Chủ tịch"}, {plain_head, "Ban Thường trực"}, {plain_head, "Thường trực"},
      {plain_head, "Đảng bộ"}, {plain_head, "Đảng ủy"}, {plain_head, "Đảng Cộng sản"}, {plain_head, "Chi bộ"}, {plain_head, "Chi đoàn"}, {plain_head, "Chi hội"}, {plain_head, "Tỉnh ủy"}, {plain_head, "Thành ủy"}, {plain_head, "Huyện ủy"},
      {plain_head, "Quận ủy"}, {plain_head, "Thị ủy"}, {plain_head, "Tỉnh đoàn"}, {plain_head, "Thành đoàn"}, {plain_head, "Huyện đoàn"}, {plain_head, "Đoàn Thanh niên"}, {plain_head, "Đoàn TNCS"}, {plain_head, "Đoàn trường"}, {plain_head, "Đoàn Khối"},
      {plain_head, "Trung ương Đoàn"}, {plain_head, "Trung ương Hội"}, {plain_head, "Chính phủ"}, {plain_head, "Thủ tướng Chính phủ"}, {plain_head, "Thủ tướng"}, {plain_head, "Quốc hội"}, {plain_head, "Chủ tịch nước"},
      {plain_head, "Bộ Chính trị"}, {plain_head, "Ban Bí thư"}, {field_head, "Bộ"}, {field_head, "Sở"}, {field_head, "Ban"}, {plain_head, "Cục"}, {plain_head, "Tổng cục"}, {plain_head, "Chi cục"}, {plain_head, "Vụ"}, {field_head, "Phòng"},
      {plain_head, "Viện"}, {plain_head, "VKSND"}, {plain_head, "VKSNDTC"}, {plain_head, "VKS"}, {plain_head, "TAND"}, {plain_head, "Tòa án"}, {plain_head, "Thanh tra"}, {plain_head, "Kho bạc"}, {plain_head, "Ngân hàng"},
      {plain_head, "UBND"}, {plain_head, "Ủy ban"}, {plain_head, "HĐND"}, {plain_head, "Hội đồng"}, {plain_head, "Hội"}, {plain_head, "Liên hiệp"}, {plain_head, "Mặt trận Tổ quốc"}, {plain_head, "MTTQ"}, {plain_head, "UBMTTQ"},
      {plain_head, "Trường"}, {plain_head, "Học viện"}, {plain_head, "Đại học"}, {plain_head, "Nhà trường"}, {plain_head, "Bệnh viện"}, {plain_head, "Trung tâm"}, {plain_head, "Chi nhánh"}, {plain_head, "Công ty"}, {plain_head, "CTCP"}, {plain_head, "Tổng công ty"}, {plain_head, "Tập đoàn"}, {plain_head, "Nhà máy"}, {plain_head, "Xí nghiệp"},
      {plain_head, "Hợp tác xã"}, {plain_head, "Bộ đội"}, {plain_head, "Quân khu"}, {plain_head, "Quân ủy"}, {plain_head, "Công an"}, {plain_head, "Văn phòng"}, {plain_head, "Ngành"}, {plain_head, "Cơ quan"}, {plain_head, "Chủ tịch UBND"}, {plain_head, "Chủ tịch Ủy ban"},
      {plain_head, "Ban Tổ chức"}, {plain_head, "Ban Quản lý"}, {plain_head, "Đài"}, {plain_head, "Báo"}, {plain_head, "Khối"}, {plain_head, "Cụm"}, {plain_head, "Khối thi đua"}, {plain_head, "Đồn Biên phòng"}, {plain_head, "Đồn Công an"}, {plain_head, "Hạt Kiểm lâm"}, {plain_head, "Hải đội"}, {plain_head, "Cụm thi đua"}, {plain_head, "Liên minh"}, {plain_head, "Hiệu trưởng"}, {plain_head, "Giám đốc"}, {plain_head, "Tổng Giám đốc"}, {plain_head, "Viện trưởng"}, {plain_head, "Bộ trưởng"}, {plain_head, "Đảng"}, {plain_head, "Đoàn"}, {plain_head, "Tổ chức Công đoàn"},
      {plain_head, "Liên đội"}, {plain_head, "Hội đồng đội"}, {plain_head, "Xã đoàn"}, {plain_head, "Phường đoàn"}, {plain_head, "Quận đoàn"}, {plain_head, "Thị đoàn"}, {plain_head, "Đảng đoàn"}, {plain_head, "Ban Cán sự"}, {plain_head, "Ủy ban nhân dân"}, {plain_head, "Hội Liên hiệp Phụ nữ"}, {plain_head, "Hội LHPN"}, {plain_head, "Hội Nông dân"},
      {plain_head, "Hội Cựu chiến binh"}, {plain_head, "Nghiệp đoàn"}, {plain_head, "Tổng công ty"}, {plain_head, "Chủ tịch Hội đồng"}, {plain_head, "Ban Giám đốc"}, {plain_head, "Ban Giám hiệu"}, {plain_head, "BGH"}, {plain_head, "lãnh đạo"}, {plain_head, "liên tịch"}, {plain_head, "Chánh án"}, {plain_head, "Thủ trưởng"}, {plain_head, "Cục trưởng"}, {plain_head, "Tổng cục trưởng"}, {plain_head, "Tư lệnh"}, {plain_head, "Đội"}, {plain_head, "Thường trực"}, {plain_head, "Cảng"}, {plain_head, "Phụ nữ"}, {plain_head, "Tỉnh hội"}, {plain_head, "Huyện hội"}, {plain_head, "Chủ nhiệm Chính trị"},
      {plain_head, "Hội đồng quản trị"}, {plain_head, "Hội đồng thành viên"}, {plain_head, "HĐQT"}, {plain_head, "HĐTV"}, {plain_head, "Sư đoàn"}, {plain_head, "Lữ đoàn"}, {plain_head, "Trung đoàn"}, {plain_head, "Quân đoàn"}, {plain_head, "Binh đoàn"}, {plain_head, "Quân chủng"}, {plain_head, "Binh chủng"}, {plain_head, "Tiểu đoàn"},
      {plain_head, "TLĐ"}, {plain_head, "TLĐLĐ"}, {plain_head, "TLĐLĐVN"}, {plain_head, "Tổng LĐLĐVN"}, {plain_head, "Trung ương Hội Chữ thập đỏ"}, {plain_head, "Hội Chữ thập đỏ"}, {plain_head, "Bảo hiểm xã hội"}, {plain_head, "BHXH"}, {plain_head, "Nông trường"}, {plain_head, "Lâm trường"}, {plain_head, "Ban Cán sự đảng"}, {plain_head, "Quỹ"}, {plain_head, "Kiểm lâm"}, {plain_head, "Ban Chỉ đạo thực hiện"}, {plain_head, "Ban Quản lý dự án"}, {plain_head, "Liên hiệp các tổ chức"}, {plain_head, "Đoàn đại biểu Quốc hội"}, {plain_head, "Đoàn ĐBQH"}, {plain_head, "Kho bạc nhà nước"}, {plain_head, "Đại học quốc gia"}, {plain_head, "Liên minh hợp tác xã"}, {plain_head, "Đoàn thanh niên cộng sản Hồ Chí Minh"}, {plain_head, "Trung ương Đoàn thanh niên cộng sản Hồ Chí Minh"}, {plain_head, "Bưu điện tỉnh"}, {plain_head, "Bưu điện thành phố"}, {plain_head, "Bưu điện huyện"}, {plain_head, "Kiểm toán nhà nước"}, {plain_head, "Tổng Kiểm toán nhà nước"}, {plain_head, "Thuế tỉnh"}, {plain_head, "Thuế thành phố"}, {plain_head, "Thuế cơ sở"}, {plain_head, "Thông tấn xã"}, {plain_head, "Phó Chủ tịch UBND"}, {plain_head, "Phó Chủ tịch Thường trực UBND"}};
  return all;
}

// Small words that stand inside names of bodies, and those that may stand at their end.
enum name_word { inner_word = 1, closing_word };
const phrase_map& name_words() {
  static const phrase_map all = {
      {closing_word, "tỉnh"}, {closing_word, "thành phố"}, {closing_word, "huyện"}, {closing_word, "quận"}, {closing_word, "thị xã"}, {closing_word, "xã"}, {closing_word, "phường"}, {closing_word, "thị trấn"}, {closing_word, "thôn"}, {closing_word, "ấp"}, {closing_word, "khu phố"}, {closing_word, "tối cao"}, {closing_word, "cấp cao"}, {closing_word, "cơ sở"}, {closing_word, "bộ phận"},
      {closing_word, "các cấp"}, {closing_word, "trực thuộc"}, {closing_word, "trung ương"}, {closing_word, "nhân dân"}, {closing_word, "toàn quốc"}, {closing_word, "ngành"}, {closing_word, "khối"}, {closing_word, "trường"}, {closing_word, "viên chức"}, {closing_word, "lao động"}, {closing_word, "công ty"}, {closing_word, "cơ quan"},
      {closing_word, "công đoàn"}, {closing_word, "kiểm sát"}, {closing_word, "thường vụ"}, {closing_word, "chấp hành"}, {closing_word, "vụ"}, {closing_word, "cục"}, {closing_word, "viện"}, {closing_word, "sở"}, {closing_word, "bộ"}, {closing_word, "đảng bộ"}, {closing_word, "đảng ủy"}, {closing_word, "đoàn"}, {closing_word, "hội"}, {closing_word, "chi bộ"},
      {closing_word, "trung học"}, {closing_word, "phổ thông"}, {closing_word, "tiểu học"}, {closing_word, "mầm non"}, {closing_word, "cổ phần"}, {closing_word, "trách nhiệm hữu hạn"}, {closing_word, "một thành viên"}, {closing_word, "nông thôn"}, {closing_word, "đào tạo"}, {closing_word, "công nghệ"}, {closing_word, "xã hội"}, {closing_word, "du lịch"}, {closing_word, "môi trường"},
      {closing_word, "đầu tư"}, {closing_word, "truyền thông"}, {closing_word, "khen thưởng"}, {closing_word, "thanh niên"}, {closing_word, "phụ nữ"}, {closing_word, "nông dân"}, {closing_word, "cựu chiến binh"}, {closing_word, "liên hiệp"}, {closing_word, "điều hành"}, {closing_word, "giáo dục"}, {closing_word, "y tế"}, {closing_word, "bệnh viện"}, {closing_word, "văn phòng"}, {closing_word, "tư pháp"}, {closing_word, "tài chính"}, {closing_word, "ngân hàng"}, {closing_word, "đại học"}, {closing_word, "cao đẳng"}, {closing_word, "nhà trường"},
      {closing_word, "khu công nghiệp"}, {closing_word, "cụm công nghiệp"}, {closing_word, "khu chế xuất"}, {closing_word, "khu kinh tế"}, {closing_word, "khu vực"}, {closing_word, "đa khoa"}, {closing_word, "doanh nghiệp"}, {closing_word, "giao thông"}, {closing_word, "giao thông vận tải"}, {closing_word, "kỹ thuật"}, {closing_word, "chi nhánh"}, {closing_word, "đặc khu"}, {closing_word, "miền Bắc"}, {closing_word, "miền Trung"}, {closing_word, "miền Nam"}, {closing_word, "việc làm"}, {closing_word, "dân chủ"}, {closing_word, "hữu nghị"}, {closing_word, "tiến bộ"}, {closing_word, "chức năng"}, {closing_word, "dân sự"}, {closing_word, "thị trường"}, {closing_word, "dự án"},
      {closing_word, "đầu tư xây dựng"}, {closing_word, "tư vấn xây dựng"}, {closing_word, "quản trị"}, {closing_word, "thành viên"}, {closing_word, "thiết kế xây dựng"}, {closing_word, "cổ phần xây dựng"},
      {inner_word, "cấp"}, {inner_word, "và"}, {inner_word, "cấp trên"}};
  return all;
}

// Ministries and offices whose names hold commas, dashes and "và".
std::size_t field_end(const source& in, std::size_t place) {
  // A window of words without the marks, matched by hand: names are short.
  struct name {
    std::vector<word_hash> words;
  };
  static const std::vector<name> all = [] {
    std::vector<name> names;
    for (const char* text : {"Văn hóa Thể thao và Du lịch", "Văn hóa và Thể thao", "Lao động Thương binh và Xã hội", "Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và Môi trường", "Giáo dục và Đào tạo", "Khoa học và Công nghệ",
                             "Tài nguyên và Môi trường", "Kế hoạch và Đầu tư", "Thông tin và Truyền thông", "Tổ chức Cán bộ", "Thi đua Khen thưởng", "Tuyên giáo và Dân vận", "Dân tộc và Tôn giáo", "Nông nghiệp PTNT", "Thanh niên Xung phong", "Chữ thập đỏ",
                             "Thi hành án dân sự", "Quản lý thị trường", "Quản lý dự án", "Quản lý đô thị", "Quản lý đất đai", "Bảo hiểm xã hội", "Bảo vệ thực vật", "Bảo trợ xã hội", "Bảo vệ môi trường", "Phát thanh Truyền hình", "Phát thanh và Truyền hình", "Chăn nuôi và Thú y", "An toàn giao thông", "An toàn thực phẩm",
                             "An toàn vệ sinh thực phẩm", "An toàn lao động", "Y tế dự phòng", "Xúc tiến thương mại", "Cấp thoát nước", "Phòng cháy chữa cháy", "Khí tượng thủy văn", "Dân số Kế hoạch hóa gia đình", "Kiểm soát bệnh tật", "Giáo dục thường xuyên", "Giáo dục nghề nghiệp", "Giới thiệu việc làm", "Thực phẩm chức năng",
                             "Trợ giúp pháp lý", "Thi hành án hình sự", "Sự nghiệp công lập", "Vì sự tiến bộ phụ nữ", "Vì sự tiến bộ của phụ nữ", "Khoa học và Kỹ thuật", "Khoa học kỹ thuật", "Đối ngoại", "Hải quan", "Xuất nhập cảnh", "Xổ số kiến thiết", "Môi trường đô thị", "Điều phối nông thôn mới",
                             "Hàng không", "Hậu cần", "Hậu cần Kỹ thuật", "Quản lý giám sát bảo hiểm", "Bảo vệ quyền trẻ em", "Bảo vệ chăm sóc sức khỏe", "Bảo vệ chăm sóc sức khỏe cán bộ", "Bảo trợ người khuyết tật và trẻ mồ côi", "Đầu tư và Phát triển nhà", "Đầu tư và Phát triển", "Phòng chống", "Phòng chống tội phạm", "Phòng chống tham nhũng", "Phòng chống ma túy", "Phòng chống dịch bệnh", "Phòng chống thiên tai", "Phòng chống thiên tai và Tìm kiếm cứu nạn",
                             "Văn hóa Thể thao và Truyền thanh", "Văn hóa Thông tin và Thể thao", "Phối hợp phổ biến giáo dục pháp luật", "Nạn nhân chất độc da cam"})
      names.push_back({phrase(text).hashes()});
    return names;
  }();
  static const word_set firsts = [] {
    word_set words;
    for (const name& each : all) words.insert(each.words.front());
    return words;
  }();
  std::size_t best = place;
  if (!firsts.may_contain(in.hash(place))) return best;
  for (const name& each : all) {
    std::size_t i = place;
    bool fits = true;
    for (const word_hash hash : each.words) {
      if (i != place && (in.is_mark(i, ',') || in.is_dash(i) || in.is_mark(i, '&')) && !in[i].has(block_start)) ++i;
      if (in.hash(i) != hash || (i != place && in[i].has(block_start))) {
        fits = false;
        break;
      }
      ++i;
    }
    if (fits) best = std::max(best, i);
  }
  return best;
}

// Words that end a name: verbs and what introduces something else.
bool ends_name(word_hash hash) {
  static const word_set all = {"tặng", "trao", "đạt", "luôn", "giao", "gửi", "cần", "phải", "năm", "ngày", "lần", "nhiệm", "khóa", "theo", "ký", "họp", "nêu", "sau", "đợt", "đối", "mời", "xin", "trên", "số", "để", "kể", "kịp", "sẽ", "đã", "mà", "nhất", "giúp", "lập", "xét", "làm", "đưa", "ra", "vừa"};
  return all.contains(hash) || is_function_word(hash);
}

// What follows a name in a text of capitals, where no small letter tells where the name ends.
const phrase_map& behind_names() {
  static const phrase_map all = {{1, "phát động"}, {1, "ban hành"}, {1, "tổ chức"}, {1, "triển khai"}, {1, "xây dựng"}, {1, "hướng dẫn"}, {1, "đề nghị"}, {1, "yêu cầu"}, {1, "thực hiện"}, {1, "kêu gọi"}, {1, "lần thứ"}, {1, "nhiệm kỳ"}, {1, "khóa"}, {1, "năm"}, {1, "chào mừng"}, {1, "kỷ niệm"}, {1, "về"}, {1, "và"}, {1, "trong"}, {1, "trước"}, {1, "từ"}, {1, "đến"}};
  return all;
}

}  // namespace

bool begins_verb(const source& in, std::size_t place) {
  static const phrase_map verbs = [] {
    phrase_map all{};
    for (const char* each : {"phát động", "phát huy", "phát triển", "phát hiện", "ban hành", "tổ chức", "xây dựng", "triển khai", "đề nghị", "đề ra", "đề xuất", "yêu cầu", "tặng thưởng", "trao tặng", "trao thưởng", "thực hiện", "tiếp tục", "tiếp nhận", "chỉ đạo", "chỉ thị", "giao cho", "báo cáo", "căn cứ", "phối hợp", "hướng dẫn",
                             "hướng ứng", "hướng về", "hướng tới", "kêu gọi", "quyết định", "quyết tâm", "vừa qua", "chào mừng", "kỷ niệm", "trực tiếp", "thống nhất", "giữ vững", "giữ gìn", "chủ trì", "chủ động", "tham gia", "tham mưu", "long trọng", "tích cực", "đăng ký", "chịu trách", "tập trung", "tập huấn", "tăng cường", "đẩy mạnh", "nâng cao",
                             "phấn đấu", "hoàn thành", "hoàn thiện", "thường xuyên", "tuyên truyền", "tuyên dương", "vận động", "vận dụng", "đôn đốc", "kiểm tra", "khen thưởng", "xét chọn", "xét tặng", "công nhận", "công bố", "lựa chọn", "quán triệt", "thông báo", "thông qua", "nhận thức", "lập thành", "lập kế", "giúp đỡ", "tiến hành", "tiến tới", "thành lập",
                             "thành công", "đưa ra", "góp phần", "ra sức", "ra quân", "thi đua", "lãnh đạo", "phụ trách", "nghiêm túc", "làm tốt", "làm việc", "hỗ trợ", "tạo điều", "dự kiến", "ghi nhận", "gắn với", "hằng năm", "hàng năm", "đồng thời", "đồng loạt", "đánh giá", "tổng kết", "tổng hợp", "sơ kết", "kết quả", "kết hợp", "kết luận", "nhận định", "nhận xét", "nhận được", "đồng ý", "kiểm điểm", "ghi danh", "chỉ ra", "đề cao", "nghị quyết", "quy định"})
      all.add(1, each);
    return all;
  }();
  return static_cast<bool>(verbs.at(in, place));
}

namespace {

// What the name of a place begins with; all its syllables have capitals.
const word_set& places() {
  static const word_set all = {"tỉnh", "phố", "huyện", "quận", "xã", "phường", "trấn", "thôn", "ấp", "khóm"};
  return all;
}

// Bodies behind which the name of a place goes on.
const phrase_map& seats() {
  static const phrase_map all = {{1, "Tỉnh ủy"}, {1, "Thành ủy"}, {1, "Huyện ủy"}, {1, "Quận ủy"}, {1, "Thị ủy"}, {1, "Tỉnh đoàn"}, {1, "Thành đoàn"}, {1, "Huyện đoàn"}};
  return all;
}

}  // namespace

// Whether a name is one of a noun that many bodies share, "Bộ", or ends in a verb that calls for its object: "Ban Chỉ đạo", "Công ty Khai thác". What
// follows it in small letters belongs to it: "Bộ công an", "Ban Quản lý rừng …".
static bool is_open_name(const source& in, std::size_t first, std::size_t last) {
  static const phrase_map nouns = {{1, "Bộ"}, {1, "Sở"}, {1, "Cục"}, {1, "Tổng cục"}, {1, "Chi cục"}, {1, "Vụ"}, {1, "Ban"}, {1, "Phòng"}, {1, "Hội"}, {1, "Đài"}, {1, "Báo"}, {1, "Viện"}, {1, "Trường"}, {1, "Học viện"}, {1, "Trung tâm"}, {1, "Công ty"}, {1, "Công ty TNHH"}, {1, "Công ty cổ phần"}, {1, "Tổng công ty"},
                                   {1, "Tập đoàn"}, {1, "Hợp tác xã"}, {1, "Ủy ban"}, {1, "Hội đồng"}, {1, "Văn phòng"}, {1, "Chi nhánh"}, {1, "Nhà máy"}, {1, "Xí nghiệp"}, {1, "Ngân hàng"}, {1, "Bệnh viện"}, {1, "Quỹ"}, {1, "Tổng công ty Cảng"}};
  static const phrase_map with_object = {{1, "chỉ đạo"}, {1, "chỉ huy"}, {1, "quản lý"}, {1, "vận động"}, {1, "điều phối"}, {1, "bảo vệ"}, {1, "bảo trợ"}, {1, "hỗ trợ"}, {1, "phát triển"}, {1, "khai thác"}, {1, "ứng dụng"}, {1, "xúc tiến"}, {1, "đầu tư"}, {1, "sản xuất"}, {1, "chế biến"}, {1, "kinh doanh"}, {1, "tư vấn"}, {1, "chống"}};
  if (nouns.at(in, first).length == last - first) return true;
  std::size_t verb = last;
  for (std::size_t length = 2; length >= 1 && verb == last; --length)
    if (last > first + length && with_object.at(in, last - length).length == length) verb = last - length;
  if (verb == last) return false;
  for (std::size_t at = first + 1; at < verb; ++at)
    if (field_end(in, at) == last && !in.is_mark(last - 2, ',')) return false;  // "Sở Kế hoạch và Đầu tư"
  return true;
}

// How far a name goes that is known by its words, and whether more can belong to it: none does behind a place, or a number.
struct body_name {
  std::size_t end = 0;
  bool is_complete = false;
};

static body_name body_name_at(const source& in, std::size_t place) {
  const auto head = heads().at(in, place);
  if (!head) return {place, false};
  std::size_t i = place + head.length;
  std::size_t end = i;
  const bool in_capitals = in.word_at(place).upper_all;
  static const word_hash no = hash_of_word("số"), every = hash_of_word("các"), on = hash_of_word("ngày"), contest = hash_of_word("đua"), region = hash_of_word("khu"), against = hash_of_word("phòng");
  static const phrase_map counted_things = {{1, "tập thể"}, {1, "cá nhân"}, {1, "đơn vị"}, {1, "cờ"}, {1, "bằng khen"}, {1, "giấy khen"}, {1, "đồng chí"}, {1, "người"}, {1, "lần"}, {1, "năm"}, {1, "đợt"}, {1, "hộ"}, {1, "tổ"}, {1, "danh hiệu"}, {1, "tháng"}, {1, "ngày"}};  // "UBND quận | 05 cá nhân"
  static const word_set numbered = {"phường", "quận", "thôn", "ấp", "phố", "khóm"};  // places that have numbers for names
  // "Sư đoàn 5", "Tiểu đoàn 18": units that have numbers for names.
  static const phrase_map units = {{1, "Ban Chỉ đạo"}, {1, "Sư đoàn"}, {1, "Lữ đoàn"}, {1, "Trung đoàn"}, {1, "Quân đoàn"}, {1, "Binh đoàn"}, {1, "Tiểu đoàn"}, {1, "Xí nghiệp"}, {1, "Nhà máy"}};
  const auto ends_unit = [&](std::size_t at) { return (at >= place + 2 && units.at(in, at - 2).length == 2) || (at >= place + 3 && units.at(in, at - 3).length == 3); };
  static const phrase country("Việt Nam"), edition("lần thứ");
  bool is_place = static_cast<bool>(seats().at(in, place));  // what goes on is the name of a place
  constexpr std::size_t longest = 40;
  while (i < place + longest && !in[i].has(block_start)) {
    // "Ban Chỉ đạo phòng, chống …", but "Sở Y tế | phòng, chống …".
    const bool may_be_deed = in.hash(i) == against && !in.word_at(i).upper_first && !is_open_name(in, place, end);
    if (const std::size_t field = may_be_deed ? i : field_end(in, i); field > i) {
      end = i = field;
      continue;
    }
    if (in.is_word(i)) {
      if (in_capitals && in.word_at(i).upper_all && behind_names().at(in, i)) break;
      // A line that begins so is another sentence, though no mark ends the one before.
      static const phrase_map openings = {{1, "Kính"}, {1, "Căn cứ"}, {1, "Thực hiện"}, {1, "Nơi nhận"}, {1, "Đề nghị"}, {1, "Yêu cầu"}};
      if (in[i].has(line_start) && openings.at(in, i)) break;
      // "Công đoàn các Khu công nghiệp", "Đảng ủy Khối các cơ quan".
      if (in.hash(i) == every && in.is_word(i + 1) && !in[i + 1].has(block_start)) {
        const auto next = name_words().at(in, i + 1);
        if ((next && next.meaning == closing_word) || (in.word_at(i + 1).upper_first && !in_capitals)) {
          ++i;
          continue;
        }
      }
      // "Trường Tiểu học số 2".
      if (in.hash(i) == no && in.is_number(i + 1) && in.digits(i + 1) <= 3 && !in.is_mark(i + 2, '/') && !in.is_dash(i + 2) && in.hash(i + 2) != on) {
        end = i = i + 2;
        continue;
      }
      // A body inside a body: "Văn phòng Ủy ban nhân dân tỉnh", "Ban Thường vụ Huyện ủy".
      const auto inner = heads().at(in, i);
      if (const auto small = name_words().at(in, i); small && small.length >= inner.length) {
        if (small.meaning == inner_word && !in.word_at(i).upper_first) {
          static const phrase level_above("cấp trên trực tiếp cơ sở"), level("cấp cơ sở"), level_higher("cấp trên");
          const std::size_t length = level_above.at(in, i) != 0 ? level_above.size() : level.at(in, i) != 0 ? level.size() : level_higher.at(in, i);
          if (length == 0) break;
          end = i = i + length;
          continue;
        }
        if (small.meaning == closing_word) {
          static const phrase_map deeds = {{1, "khen thưởng"}, {1, "đầu tư"}, {1, "đào tạo"}, {1, "điều hành"}, {1, "giáo dục"}};  // of a complete name verbs, else "Thi đua - Khen thưởng"
          if (is_place && !in.word_at(i).upper_first && deeds.at(in, i)) break;
          // "Phòng Đầu tư xây dựng kế hoạch": the verb, with what is drawn up behind it.
          static const phrase_map drawn_up = {{1, "kế hoạch"}, {1, "chương trình"}, {1, "quy chế"}, {1, "nội dung"}, {1, "đề án"}, {1, "báo cáo"}, {1, "và triển khai"}};
          static const phrase builds("xây dựng");
          const bool is_verb = small.length > builds.size() && builds.at(in, i + small.length - builds.size()) != 0 && drawn_up.at(in, i + small.length);
          end = i = i + small.length - (is_verb ? builds.size() : 0);
          if (is_verb) break;
          is_place = places().contains(in.hash(i - 1));
          continue;
        }
      }
      if (!in.word_at(i).upper_first || (in.word_at(i).letters == 1 && in.is_mark(i + 1, '/'))) break;  // "V/v"
      if (inner) {
        is_place = static_cast<bool>(seats().at(in, i));
        end = i = i + inner.length;
        continue;
      }
      // A capital, and the second syllable of its word where that is small.
      const bool is_code = in.word_at(i).upper_all;
      const bool is_country = country.at(in, i) != 0;
      end = ++i;
      if (!is_code && !is_place && in.is_word(i) && !in[i].has(block_start) && !in.word_at(i).upper_first && !ends_name(in.hash(i)) && !begins_verb(in, i) && !name_words().at(in, i)) end = ++i;
      is_place = is_place || is_country;
      continue;
    }
    if (in.is_number(i) && !in.is_mark(i + 1, '/') && in.digits(i) <= 3 && in.is_word(i - 1) && (in.word_at(i - 1).upper_first || in.hash(i - 1) == contest || in.hash(i - 1) == region || ((numbered.contains(in.hash(i - 1)) || ends_unit(i)) && (!counted_things.at(in, i + 1) || edition.at(in, i + 1) != 0)))) {  // "Quân khu 7", "Khối thi đua 5"
      static const word_hash year = hash_of_word("năm"), dot = hash_of_word("đợt");
      if (in.hash(i + 1) == year || in.hash(i + 1) == dot) break;
      end = ++i;
      // "Phường 14, Quận 10".
      if (in.is_mark(i, ',') && in.is_word(i + 1) && numbered.contains(in.hash(i + 1)) && in.word_at(i + 1).upper_first && in.is_number(i + 2) && !in[i + 1].has(block_start)) i += 2;
      continue;
    }
    // "GD&ĐT", "TX.Phước Long".
    if ((in.is_mark(i, '&') || (in.is_mark(i, '.') && in.is_word(i - 1) && in.word_at(i - 1).upper_all && in.word_at(i - 1).letters <= 3)) && in.joins(i) && (in.joins(i + 1) || in.is_mark(i, '.')) && in.is_word(i + 1) && in.word_at(i + 1).upper_first && !in[i + 1].has(block_start)) {
      ++i;
      continue;
    }
    // "Thi đua - Khen thưởng": a dash between two names.
    if (in.is_dash(i) && in.is_word(i + 1) && in.word_at(i + 1).upper_first && in.hash(i + 1) != no && !in[i + 1].has(line_start) && !in[i].has(line_start)) {
      i += 1;
      continue;
    }
    break;
  }
  return {end, is_place || in.is_number(end - 1)};
}

std::size_t body_end(const source& in, std::size_t place) { return body_name_at(in, place).end; }

std::size_t about_at(const source& in, std::size_t place) {
  static const phrase_map abouts = {{1, "về"}, {1, "về việc"}};
  static const word_hash about = hash_of_word("v"), doing = hash_of_word("việc");
  if (in.hash(place) != about) return abouts.at(in, place).length;
  if (!in.is_mark(place + 1, '/') || in.hash(place + 2) != about) return 0;
  return in.hash(place + 3) == doing ? 4 : 3;
}

std::size_t body_end_before(const source& in, std::size_t place, const phrase_map& followers, std::size_t before_mark) {
  const body_name name = body_name_at(in, place);
  const std::size_t known = name.end;
  static const word_hash and_word = hash_of_word("và"), against = hash_of_word("phòng"), fight = hash_of_word("chống");
  static const phrase_map of_names = {{1, "xây dựng"}, {1, "phát triển"}, {1, "kiểm tra"}, {1, "tuyên truyền"}, {1, "khen thưởng"}};  // verbs that names hold too
  const bool is_open = known > place && is_open_name(in, place, known);
  if (known > place && !is_open && name.is_complete) return known;
  // "Sở Y tế | phòng, chống dịch".
  if (known > place && in.hash(known) == against && in.is_mark(known + 1, ',') && in.hash(known + 2) == fight) return known;
  constexpr std::size_t longest = 10;  // words behind what is known
  constexpr std::size_t open_before_mark = 8;
  if (is_open) before_mark = open_before_mark;
  bool is_place = false;  // what stands before `i` ends in the name of one
  std::size_t i = known > place ? known : place + 1;
  for (const std::size_t first = i; i <= first + longest; ++i) {
    if (in[i].has(block_start) && i < in.size() && !is_open) return known > place && i - known <= before_mark ? i : known;
    if (followers.at(in, i) || (in.is_mark(i + 1, '/') && about_at(in, i) != 0)) return i;
    const bool is_mark = i >= in.size() || in[i].has(block_start) || in.is_mark(i, ',') || in.is_mark(i, ';') || in.is_mark(i, '.') || in.is_mark(i, ')');
    if (is_mark) return known > place && (i - known <= before_mark || (is_open && is_place)) ? i : known;
    if (in.hash(i) == and_word && in.is_word(i + 1) && in.word_at(i + 1).upper_first && !in[i + 1].has(block_start) && body_end(in, i + 1) == i + 1) continue;
    if (in.is_dash(i) && in.is_word(i + 1) && in.word_at(i + 1).upper_first && !in[i + 1].has(block_start)) continue;
    const bool is_named = in.word_at(i).upper_first && !in.word_at(i).upper_all;  // no verb begins with a capital: "nhà văn hóa Tân Lập"
    const bool may_be_verb = begins_verb(in, i) && !(is_open && (is_named || (i == first && of_names.at(in, i))));
    if (!in.is_word(i) || is_function_word(in.hash(i)) || (ends_name(in.hash(i)) && !(is_open && is_named)) || may_be_verb) return is_open && is_place ? i : known;
    is_place = places().contains(in.hash(i)) || (is_place && is_named);
    if (is_named)
      if (const body_name inner = body_name_at(in, i); inner.end > i) {
        is_place = inner.is_complete;
        i = inner.end - 1;
      }
  }
  return known;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
