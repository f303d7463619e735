// SPDX-License-Identifier: BSL-1.0
#include "own_days.hpp"

#include <thidua/core/text.hpp>

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <string>

namespace thidua {
inline namespace v0 {
namespace detail {
namespace {

// Where in a name words stand that tell its kind.
enum class place {
  anywhere,
  head,        // at its beginning, or behind the name of a union or a Party body: "Công đoàn Trường …", not "Sở Tài nguyên và Môi trường"
  youth_head,  // not the end of another word: "Đoàn tỉnh …", not "Công đoàn tỉnh …"
};

// Some words, and the bit of the first of them.
struct sought_words {
  std::string words;
  std::uint64_t first = 0;
};

struct kind_of_body {
  std::vector<sought_words> words;  // one of them is enough
  place where;
  std::vector<id<commemoration>> days;
};

// The name as words between single blanks, one at either end: spellings and marks apart.
std::string words_of(std::string_view name) {
  std::string key = comparison_key(name);
  for (char& c : key)
    if (static_cast<unsigned char>(c) < 0x80 && std::string_view("-,.;:()&/\"'").find(c) != std::string_view::npos) c = ' ';
  std::string out = " ";
  for (const char c : key)
    if (c != ' ' || out.back() != ' ') out += c;
  return out.back() == ' ' ? out : out + " ";
}

// A bit for the two first bytes of a word: what a name has not the bit of does not stand in it.
std::uint64_t bit_of(char first, char second) noexcept { return std::uint64_t{1} << ((static_cast<unsigned char>(first) * 7U + static_cast<unsigned char>(second)) % 64U); }
std::uint64_t bits_of(const std::string& words) noexcept {
  std::uint64_t bits = 0;
  for (std::size_t at = 0; at + 2 < words.size(); ++at)
    if (words[at] == ' ') bits |= bit_of(words[at + 1], words[at + 2]);
  return bits;
}

const std::vector<kind_of_body>& kinds() {
  static const std::vector<kind_of_body> all = [] {
    std::vector<kind_of_body> made;
    const auto add = [&](std::initializer_list<const char*> words, std::initializer_list<const char*> days, place where = place::anywhere) {
      kind_of_body fresh{.words = {}, .where = where, .days = {}};
      for (const char* each : words) {
        const std::string sought = words_of(each);
        fresh.words.push_back({sought, bit_of(sought[1], sought[2])});
      }
      for (const char* each : days) fresh.days.emplace_back(each);
      made.push_back(std::move(fresh));
    };
    add({"Công đoàn", "Liên đoàn Lao động", "LĐLĐ", "CĐCS"}, {"quoc_te_lao_dong", "cong_doan_vn"});
    add({"Công đoàn Viên chức", "CĐVC"}, {"cdvc_vn"});
    add({"Viện kiểm sát", "VKSND", "Viện KSND"}, {"kiem_sat"});
    add({"Tòa án", "TAND"}, {"toa_an"});
    add({"Bộ Tư pháp", "Sở Tư pháp", "Phòng Tư pháp", "ngành Tư pháp", "Thi hành án dân sự"}, {"tu_phap"});
    add({"Bộ Nội vụ", "Sở Nội vụ", "Phòng Nội vụ", "ngành Nội vụ"}, {"noi_vu_to_chuc_nn"});
    add({"Văn phòng Ủy ban nhân dân", "Văn phòng UBND", "Văn phòng Chính phủ"}, {"van_phong"});
    add({"Thanh tra"}, {"thanh_tra"});
    add({"Bệnh viện", "Bộ Y tế", "Sở Y tế", "Phòng Y tế", "Trung tâm Y tế", "Trạm Y tế", "ngành Y tế", "Đại học Y", "Đại học Y Dược", "Cao đẳng Y tế"}, {"thay_thuoc"});
    add({"Bảo hiểm xã hội", "BHXH"}, {"bhyt"});
    add({"Trường", "Học viện"}, {"nha_giao"}, place::head);
    add({"Trường Mầm non", "Trường Mẫu giáo", "Trường Tiểu học", "Trường Trung học", "Trường THCS", "Trường THPT", "Trường Phổ thông", "Trường PTDT", "Trường Cao đẳng", "Trường Đại học", "Trường Trung cấp", "Trường Chính trị", "Bộ Giáo dục", "Sở Giáo dục", "Phòng Giáo dục", "ngành Giáo dục", "Công đoàn Giáo dục", "Sở GD", "Phòng GD"},
        {"nha_giao"});
    add({"Hội Liên hiệp Phụ nữ", "Hội LHPN", "Hội Phụ nữ", "Ban Nữ công"}, {"quoc_te_phu_nu", "phu_nu_vn"});
    add({"Hội Nông dân"}, {"hoi_nong_dan"});
    add({"Đoàn Thanh niên", "Đoàn TNCS", "Tỉnh đoàn", "Thành đoàn", "Huyện đoàn", "Quận đoàn", "Thị đoàn", "Xã đoàn", "Phường đoàn", "Chi đoàn", "Trung ương Đoàn"}, {"doan_tncs"});
    add({"Đoàn trường", "Đoàn khối", "Đoàn cơ sở", "Đoàn tỉnh", "Đoàn huyện", "Đoàn thành phố", "Đoàn quận", "Đoàn xã", "Đoàn phường"}, {"doan_tncs"}, place::youth_head);
    add({"Liên đội", "Đội Thiếu niên", "Hội đồng Đội"}, {"doi_tntp"});
    add({"Hội Liên hiệp Thanh niên", "Hội LHTN"}, {"hoi_lhtn"});
    add({"Thanh niên xung phong"}, {"tnxp"});
    add({"Hội Sinh viên"}, {"hoi_sinh_vien"});
    add({"Hội Cựu chiến binh", "Hội CCB"}, {"hoi_ccb"});
    add({"Mặt trận Tổ quốc", "MTTQ"}, {"mttq"});
    add({"Chữ thập đỏ"}, {"chu_thap_do"});
    add({"Hội Người cao tuổi"}, {"nguoi_cao_tuoi"});
    add({"Công an", "Bộ Công an"}, {"cand", "antq"});
    add({"Quân khu", "Quân đoàn", "Quân chủng", "Binh đoàn", "Sư đoàn", "Lữ đoàn", "Trung đoàn", "Tiểu đoàn", "Bộ Quốc phòng", "Bộ Tư lệnh", "Bộ Chỉ huy Quân sự", "Ban Chỉ huy Quân sự", "Quân đội nhân dân"}, {"qdnd", "qptd"});
    add({"Bộ Chỉ huy Quân sự", "Ban Chỉ huy Quân sự"}, {"dan_quan"});
    add({"Bộ đội Biên phòng", "Đồn Biên phòng", "Bộ Chỉ huy Biên phòng"}, {"bien_phong", "qdnd"});
    add({"Báo", "Tạp chí"}, {"bao_chi"}, place::head);
    add({"Hội Nhà báo", "Đài Phát thanh", "Đài Truyền hình", "Đài Tiếng nói", "Thông tấn xã"}, {"bao_chi"});
    add({"Sở Du lịch", "Du lịch"}, {"du_lich"});
    add({"Sở Khoa học", "Bộ Khoa học", "Khoa học và Công nghệ"}, {"khoa_hoc_cong_nghe"});
    add({"Công ty Than", "Tập đoàn Công nghiệp Than", "Than Khoáng sản", "Mỏ than", "Công ty cổ phần Than"}, {"tho_mo"});
    add({"Thể thao", "Thể dục thể thao"}, {"the_thao"});
    add({"Bảo tàng", "Di sản văn hóa"}, {"di_san"});
    add({"Thư viện"}, {"sach"});
    return made;
  }();
  return all;
}

bool stands_in(const std::string& name, const std::string& words, place where) {
  for (std::size_t at = name.find(words); at != std::string::npos; at = name.find(words, at + 1)) {
    if (where == place::anywhere) return true;
    const std::string_view before = std::string_view(name).substr(0, at + 1);
    static const std::vector<std::string> heads = [] {
      std::vector<std::string> made;
      for (const char* each : {"Công đoàn", "Công đoàn cơ sở", "CĐCS", "Công đoàn bộ phận", "Ban Chấp hành", "Ban Thường vụ", "BCH", "BTV", "Chi bộ", "Đảng bộ", "Đảng ủy", "Liên đội", "Chi đoàn", "Đoàn"}) made.push_back(words_of(each));
      return made;
    }();
    if (at == 0) return true;
    if (where == place::head) {
      if (std::any_of(heads.begin(), heads.end(), [&](const std::string& each) { return before.ends_with(each); })) return true;
    } else {
      static const std::vector<std::string> others = [] {
        std::vector<std::string> made;
        for (const char* each : {"Công", "Liên", "Tập", "Binh", "Quân"}) made.push_back(words_of(each));
        return made;
      }();
      if (std::none_of(others.begin(), others.end(), [&](const std::string& each) { return before.ends_with(each); })) return true;
    }
  }
  return false;
}

}  // namespace

std::vector<id<commemoration>> own_days_by_name(std::string_view body) {
  const std::string name = words_of(body);
  const std::uint64_t bits = bits_of(name);
  std::vector<id<commemoration>> all;
  for (const kind_of_body& kind : kinds())
    if (std::any_of(kind.words.begin(), kind.words.end(), [&](const sought_words& each) { return (bits & each.first) != 0 && stands_in(name, each.words, kind.where); }))
      for (const id<commemoration>& day : kind.days)
        if (std::find(all.begin(), all.end(), day) == all.end()) all.push_back(day);
  return all;
}

}  // namespace detail
}  // namespace v0
}  // namespace thidua
