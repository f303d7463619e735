// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/lexicon.hpp>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace {

lexicon make() {
  lexicon all;
  all.terms = {"thi đua", "khen thưởng", "đăng ký thi đua", "đăng ký", "phát động", "phong trào", "Đại hội", "Công đoàn", "đoàn viên", "kế hoạch", "kỷ niệm", "chào mừng", "hưởng ứng", "thực hiện", "tổ chức", "triển khai", "cuộc vận động", "danh hiệu", "Bằng khen", "Giấy khen", "Cờ thi đua", "Huân chương", "thành tích", "sơ kết", "tổng kết", "biểu dương",
               "tôn vinh", "điển hình", "tiên tiến", "sáng kiến", "sáng tạo", "nhiệm vụ", "chỉ tiêu", "mục đích", "yêu cầu", "nội dung", "khẩu hiệu", "chủ đề", "phương châm", "nhiệm kỳ", "Nghị quyết", "Chỉ thị", "Quyết định", "Nghị định", "Thông tư", "hướng dẫn", "báo cáo", "Ban Thường vụ", "Ban Chấp hành Công đoàn", "Ban Chấp hành Đảng bộ", "Ban Chấp hành Đoàn", "Tổng Liên đoàn", "Liên đoàn Lao động", "cán bộ", "công chức", "viên chức", "người lao động", "cơ quan",
               "tập thể", "cá nhân", "hoàn thành", "phấn đấu", "xuất sắc", "vượt mức", "chất lượng", "hiệu quả", "thành lập", "truyền thống", "giải phóng", "thống nhất đất nước", "Quốc khánh", "Cách mạng", "Quốc tế Lao động", "đối với", "bứt phá", "đẩy mạnh", "tuyên truyền", "quán triệt", "tăng cường", "nâng cao", "trách nhiệm", "gương mẫu", "liêm chính", "kiểm tra", "đôn đốc", "chuyên đề",
               "chuyên môn", "nghiệp vụ", "trực thuộc", "doanh nghiệp", "địa phương", "đất nước", "dân tộc", "Đảng ủy", "Đảng bộ", "chính quyền", "ý nghĩa", "thiết thực", "sôi nổi", "rộng khắp", "kịp thời", "lập thành tích", "quy chế", "văn phòng", "đồng chí", "bình xét", "hội đồng", "tập trung", "phối hợp", "xây dựng"};
  all.misspellings = {{"thi đau", "thi đua"}, {"nghành", "ngành"}, {"ngĩa", "nghĩa"}, {"nhgiêm túc", "nghiêm túc"}, {"hội nghi", "hội nghị"}, {"lao đông", "lao động"}, {"chung ương", "trung ương"}, {"trính trị", "chính trị"}, {"pháp luât", "pháp luật"}, 
                      {"tiết kiêm", "tiết kiệm"}, {"cơ quang", "cơ quan"}, {"cơ sỡ", "cơ sở"}, {"cở sở", "cơ sở"}, {"yêu nươc", "yêu nước"}, {"trách nghiệm", "trách nhiệm"}, {"nổ lực", "nỗ lực"}, {"nỗi bật", "nổi bật"}, {"hổ trợ", "hỗ trợ"}, {"giử vững", "giữ vững"}, {"đẫy mạnh", "đẩy mạnh"}, {"mạnh mẻ", "mạnh mẽ"},
                      {"chặc chẽ", "chặt chẽ"}, {"chặt chẻ", "chặt chẽ"}, {"khắt phục", "khắc phục"}, {"thiếc thực", "thiết thực"}, {"bảo đãm", "bảo đảm"}, {"đãm bảo", "đảm bảo"}, {"xử dụng", "sử dụng"}, {"bổ xung", "bổ sung"}, {"chỉnh chu", "chỉn chu"}, {"trãi nghiệm", "trải nghiệm"}, {"trân thành", "chân thành"},
                      {"chân trọng", "trân trọng"}, {"dành thắng lợi", "giành thắng lợi"}, {"giấy khenh", "giấy khen"}, {"khên thưởng", "khen thưởng"}, {"văn hoa công sở", "văn hóa công sở"}, {"quãn lý", "quản lý"}, {"tham mu", "tham mưu"}, {"phòng trào", "phong trào"}, {"hoàn thánh", "hoàn thành"}};
  all.not_slips = {"công đoạn", "đang ký", "trao đổi", "đổi với", "đội với", "đôi với", "báo cao", "thông báo", "cao điểm", "chi tiêu", "văn phong", "truyền thông", "chuyển đề", "đề xuất", "đề nghị", "hợp đồng", "chi tiết", "chi trả", "chi phí", "phần đấu", "đấu thầu", "thi đưa", "hướng dần", "bộ phận", "nhân viên", "nhân dân",
                   "cộng đồng", "xã hội", "hội đồng", "đồng chi", "thanh lập", "thanh lý", "tổng hợp", "thành phố", "thành viên", "thành công", "chức năng", "viện chức", "thực hiện", "công tác", "công nhân", "kiểm sát", "cơ sở", "trình độ", "chính trị", "chính sách", "sáng tác", "nâng lên", "mừng công", "đội ngũ", "tập huấn", "cán cân", "trung ương", "trung tâm", "trung thành"};
  all.abbreviations = {"UBND", "HĐND", "UBMTTQ", "MTTQ", "VKSND", "VKSNDTC", "VKS", "KSND", "TAND", "TANDTC", "XHCN", "CHXHCN", "TNCS", "LĐLĐ", "TLĐ", "TLĐLĐ", "CĐCS", "TDTT", "THPT", "THCS", "TNHH", "TNTP", "LHPN", "CCB", "QĐND", "CAND", "BHXH", "BHYT", "GDĐT", "PCCC", "ATGT", "ANTT", "KTXH", "BCH", "BTV", "UBKT", "TĐKT", "HCM", "CMCN", "CNTT", "CSVN", "TTXVN", "VTV", "ANTV", "VFC",
                       "OCOP", "COVID", "ASEAN", "KPI", "ISO", "UNESCO", "LLVT", "NTM", "BGH", "NGƯT", "NGND", "PGS", "QPAN", "TBXH", "ATVSLĐ", "BHLĐ", "GDP", "GRDP", "PCI", "PAPI", "EVN", "VNPT", "GMT", "CTCP", "BSCKI", "BSCKII", "CKI", "CKII", "QPTD", "ANTQ", "FDI", "ODA"};
  all.names = {"Năm vì lợi ích đoàn viên"};
  all.events = {{"dang_csvn", "thành lập Đảng"}, {"dang_csvn", "thành lập Đảng CSVN"}, {"giai_phong_mien_nam", "giải phóng miền Nam"}, {"giai_phong_mien_nam", "thống nhất đất nước"}, {"giai_phong_mien_nam", "giải phóng miền Nam thống nhất đất nước"}, {"giai_phong_mien_nam", "đại thắng mùa Xuân"}, {"dien_bien_phu", "chiến thắng Điện Biên Phủ"},
                {"ho_chi_minh", "Ngày sinh Chủ tịch Hồ Chí Minh"}, {"ho_chi_minh", "Ngày sinh nhật Chủ tịch Hồ Chí Minh"}, {"ho_chi_minh", "sinh nhật Bác Hồ"}, {"ho_chi_minh", "sinh nhật Bác"}, {"ho_chi_minh", "Ngày sinh Bác Hồ"}, {"ho_chi_minh", "Ngày sinh Bác"}, {"ho_chi_minh", "sinh nhật Chủ tịch Hồ Chí Minh"},
                {"cach_mang_thang_tam", "Cách mạng tháng Tám"}, {"cach_mang_thang_tam", "Cách mạng tháng 8"}, {"cach_mang_thang_tam", "Tổng khởi nghĩa tháng Tám"}, {"quoc_khanh", "Quốc khánh"}, {"quoc_khanh", "Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam"}, {"quoc_khanh", "Quốc khánh Việt Nam"}, {"quoc_khanh", "thành lập nước Cộng hòa xã hội chủ nghĩa Việt Nam"},
                {"quoc_te_lao_dong", "Quốc tế Lao động"}, {"thi_dua_ai_quoc", "Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc"}, {"thi_dua_ai_quoc", "Bác Hồ ra Lời kêu gọi thi đua ái quốc"}, {"thi_dua_ai_quoc", "Lời kêu gọi thi đua ái quốc"}, {"thi_dua_ai_quoc", "Ngày truyền thống thi đua yêu nước"}, {"thi_dua_ai_quoc", "Ngày Thi đua yêu nước"},
                {"cong_doan_vn", "thành lập Công đoàn Việt Nam"}, {"cong_doan_vn", "thành lập tổ chức Công đoàn Việt Nam"}, {"cong_doan_vn", "thành lập Tổng Liên đoàn Lao động Việt Nam"}, {"cdvc_vn", "thành lập Công đoàn Viên chức Việt Nam"}, {"kiem_sat", "Ngày thành lập ngành Kiểm sát nhân dân"}, {"kiem_sat", "Ngày thành lập ngành Kiểm sát nhân dân Việt Nam"}, {"kiem_sat", "Ngày truyền thống ngành Kiểm sát nhân dân"},
                {"toa_an", "Ngày truyền thống ngành Tòa án nhân dân"}, {"toa_an", "Ngày thành lập Tòa án nhân dân"}, {"tu_phap", "Ngày truyền thống ngành Tư pháp Việt Nam"}, {"tu_phap", "Ngày thành lập ngành Tư pháp"}, {"doan_tncs", "Ngày thành lập Đoàn TNCS Hồ Chí Minh"}, {"doan_tncs", "thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh"}, {"doan_tncs", "Ngày thành lập Đoàn"},
                {"doi_tntp", "Ngày thành lập Đội TNTP Hồ Chí Minh"}, {"hoi_sinh_vien", "Ngày truyền thống học sinh sinh viên"}, {"hoi_sinh_vien", "Ngày truyền thống học sinh sinh viên Việt Nam"}, {"hoi_sinh_vien", "Ngày Học sinh sinh viên Việt Nam"}, {"phu_nu_vn", "Ngày Phụ nữ Việt Nam"}, {"phu_nu_vn", "thành lập Hội Liên hiệp Phụ nữ Việt Nam"}, {"quoc_te_phu_nu", "Quốc tế Phụ nữ"},
                {"qdnd", "thành lập Quân đội nhân dân Việt Nam"}, {"qdnd", "thành lập Quân đội nhân dân"}, {"qptd", "Ngày hội Quốc phòng toàn dân"}, {"thuong_binh_liet_si", "Ngày Thương binh Liệt sĩ"}, {"bao_chi", "Ngày Báo chí cách mạng Việt Nam"}, {"bao_chi", "Ngày Báo chí cách mạng"}, {"nha_giao", "Ngày Nhà giáo Việt Nam"}, {"nha_giao", "Ngày Hiến chương Nhà giáo"}, {"nha_giao", "Ngày Hiến chương các Nhà giáo"},
                {"thay_thuoc", "Ngày Thầy thuốc Việt Nam"}, {"phap_luat", "Ngày Pháp luật"}, {"mttq", "Ngày thành lập Mặt trận Dân tộc thống nhất Việt Nam"}, {"mttq", "Ngày truyền thống Mặt trận Tổ quốc Việt Nam"}, {"mttq", "Ngày thành lập Mặt trận Tổ quốc Việt Nam"}, {"hoi_ccb", "Ngày truyền thống Hội Cựu chiến binh Việt Nam"}, {"cand", "Ngày truyền thống Công an nhân dân"}, {"cand", "Ngày truyền thống lực lượng Công an nhân dân"},
                {"toan_quoc_khang_chien", "Toàn quốc kháng chiến"}, {"giai_phong_thu_do", "giải phóng Thủ đô"}, {"doanh_nhan", "Ngày Doanh nhân Việt Nam"}, {"tho_mo", "Ngày truyền thống công nhân Vùng mỏ"}, {"tho_mo", "Ngày truyền thống ngành Than"}, {"tho_mo", "Ngày truyền thống công nhân mỏ"}, {"tho_mo", "Ngày truyền thống thợ mỏ"}, {"tho_mo", "Ngày Vùng mỏ bất khuất"}, {"khoa_hoc_cong_nghe", "Ngày Khoa học và Công nghệ Việt Nam"},
                {"thang_cong_nhan", "Tháng Công nhân"}, {"atvs_lao_dong", "Tháng hành động về an toàn vệ sinh lao động"}, {"gio_to_hung_vuong", "Giỗ Tổ Hùng Vương"}, {"quoc_te_thieu_nhi", "Quốc tế Thiếu nhi"},
                {"giai_phong_mien_nam", "giải phóng miền Nam thống nhất Tổ quốc"}, {"giai_phong_mien_nam", "thống nhất Tổ quốc"}, {"giai_phong_mien_nam", "đại thắng mùa Xuân giải phóng miền Nam thống nhất đất nước"}, {"giai_phong_mien_nam", "chiến dịch Hồ Chí Minh toàn thắng"}, {"cach_mang_thang_tam", "Cách mạng tháng Tám thành công"},
                {"quoc_khanh", "thành lập nước"}, {"quoc_khanh", "thành lập nước Việt Nam"}, {"quoc_khanh", "thành lập nước Việt Nam Dân chủ Cộng hòa"}, {"quoc_khanh", "Chủ tịch Hồ Chí Minh đọc Tuyên ngôn Độc lập"}, {"quoc_khanh", "Chủ tịch Hồ Chí Minh đọc bản Tuyên ngôn Độc lập"}, {"quoc_khanh", "Bác Hồ đọc Tuyên ngôn Độc lập"},
                {"quoc_khanh", "Bác Hồ đọc bản Tuyên ngôn Độc lập"}, {"quoc_khanh", "Tuyên ngôn Độc lập"}, {"ho_chi_minh", "Ngày sinh của Người"}, {"ho_chi_minh", "sinh nhật Người"}, {"tong_tuyen_cu", "Tổng tuyển cử đầu tiên"}, {"tong_tuyen_cu", "Tổng tuyển cử đầu tiên của nước Việt Nam"}, {"tong_tuyen_cu", "Tổng tuyển cử bầu Quốc hội"},
                {"tong_tuyen_cu", "Tổng tuyển cử đầu tiên bầu Quốc hội"}, {"cand", "Ngày truyền thống ngành Công an"}, {"cand", "Ngày thành lập ngành Công an"}, {"qdnd", "thành lập Quân đội"}, {"qdnd", "Ngày truyền thống Quân đội"}, {"phu_nu_vn", "thành lập Hội Liên hiệp Phụ nữ"}, {"phu_nu_vn", "thành lập Hội Phụ nữ"}, {"phu_nu_vn", "thành lập Hội Phụ nữ Việt Nam"},
                {"thuong_binh_liet_si", "Ngày truyền thống Thương binh Liệt sĩ"}, {"bao_chi", "Ngày Nhà báo Việt Nam"}, {"nguoi_cao_tuoi", "Ngày Người cao tuổi Việt Nam"}, {"van_phong", "Ngày truyền thống Văn phòng các cơ quan hành chính nhà nước"}, {"noi_vu_to_chuc_nn", "Ngày truyền thống ngành Nội vụ"}, {"noi_vu_to_chuc_nn", "Ngày truyền thống ngành Tổ chức nhà nước"},
                {"noi_vu_to_chuc_nn", "Ngày thành lập ngành Nội vụ"}, {"doi_tntp", "Ngày thành lập Đội Thiếu niên Tiền phong"}, {"dai_doan_ket", "Ngày hội Đại đoàn kết"}, {"antq", "Ngày hội toàn dân bảo vệ an ninh Tổ quốc"}};
  return all;
}

}  // namespace

const lexicon& lexicon::vietnam() {
  static const lexicon all = make();
  return all;
}

}  // namespace plan
}  // namespace v0
}  // namespace thidua
