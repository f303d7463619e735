// SPDX-License-Identifier: BSL-1.0
#pragma once
// Names of the bodies that give awards of ministerial level, as data. Former ones stay: records are older than the present government.
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace detail {

// Behind "Bộ" or "Bộ trưởng". "và", "&", dashes and commas in them are read as one.
inline constexpr std::string_view ministries[] = {
    // since 2025-03-01
    "Quốc phòng", "Công an", "Ngoại giao", "Nội vụ", "Tư pháp", "Tài chính", "Công Thương", "Nông nghiệp và Môi trường", "Xây dựng", "Văn hóa, Thể thao và Du lịch", "Khoa học và Công nghệ", "Giáo dục và Đào tạo", "Y tế", "Dân tộc và Tôn giáo",
    // until then
    "Kế hoạch và Đầu tư", "Giao thông vận tải", "Thông tin và Truyền thông", "Lao động, Thương binh và Xã hội", "Tài nguyên và Môi trường", "Nông nghiệp và Phát triển nông thôn",
    // until 2007
    "Bưu chính, Viễn thông", "Văn hóa, Thông tin", "Thủy sản", "Công nghiệp", "Thương mại", "Khoa học, Công nghệ và Môi trường", "Lâm nghiệp", "Thủy lợi", "Nông nghiệp và Công nghiệp thực phẩm", "Công nghiệp nặng", "Công nghiệp nhẹ", "Năng lượng", "Thương mại và Du lịch",
    "Giao thông vận tải và Bưu điện", "Văn hóa, Thông tin, Thể thao và Du lịch", "Lao động", "Giáo dục", "Đại học và Trung học chuyên nghiệp", "Văn hóa", "Thông tin", "Nông nghiệp", "Ngoại thương", "Nội thương", "Vật tư", "Kinh tế đối ngoại", "Điện lực", "Mỏ và Than", "Cơ khí và Luyện kim",
    "Công nghiệp thực phẩm", "Hải sản", "Thương binh và Xã hội",
    // in short
    "QP", "CA", "GD&ĐT", "GD và Đào tạo", "Giáo dục và ĐT", "KH&CN", "KH&ĐT", "TT&TT", "TN&MT", "NN&MT", "NN&PTNT", "Nông nghiệp và PTNT", "LĐTBXH", "LĐ, TBXH", "LĐ, Thương binh và Xã hội", "GTVT", "VHTTDL", "VHTT", "Văn hóa, TTDL", "DT&TG", "BCVT"};

// Behind "tỉnh". The provinces of 2025-07-01 bear names that provinces had before.
inline constexpr std::string_view provinces[] = {
    "An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre", "Bình Dương", "Bình Định", "Bình Phước", "Bình Thuận", "Cà Mau", "Cao Bằng", "Đắk Lắk", "Đắk Nông", "Điện Biên", "Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Giang", "Hà Nam", "Hà Tĩnh",
    "Hải Dương", "Hậu Giang", "Hòa Bình", "Hưng Yên", "Khánh Hòa", "Kiên Giang", "Kon Tum", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Long An", "Nam Định", "Nghệ An", "Ninh Bình", "Ninh Thuận", "Phú Thọ", "Phú Yên", "Quảng Bình", "Quảng Nam", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị",
    "Sóc Trăng", "Sơn La", "Tây Ninh", "Thái Bình", "Thái Nguyên", "Thanh Hóa", "Thừa Thiên Huế", "Tiền Giang", "Trà Vinh", "Tuyên Quang", "Vĩnh Long", "Vĩnh Phúc", "Yên Bái",
    // other spellings
    "Đăk Lăk", "Đắc Lắc", "Đăk Nông", "Đắc Nông", "Bắc Cạn",
    // until 2008, most of them until 1991 or 1997
    "Hà Tây", "Hà Bắc", "Hải Hưng", "Nam Hà", "Hà Nam Ninh", "Hà Sơn Bình", "Vĩnh Phú", "Bắc Thái", "Hà Tuyên", "Hoàng Liên Sơn", "Nghệ Tĩnh", "Bình Trị Thiên", "Quảng Nam - Đà Nẵng", "Nghĩa Bình", "Phú Khánh", "Thuận Hải", "Gia Lai - Kon Tum", "Sông Bé", "Cửu Long", "Minh Hải"};

// Behind "thành phố": those under the centre alone. Not Huế, a city of its province until 2024-12-31: which of both a name means, it does not say.
inline constexpr std::string_view central_cities[] = {"Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ"};

}  // namespace detail
}  // namespace v0
}  // namespace thidua
