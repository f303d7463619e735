// SPDX-License-Identifier: BSL-1.0
// The head of a plan written: letterhead, heading, title, bases, and the sentence that launches.
#include "layout.hpp"
#include "plan_writer.hpp"
#include "standard_wording.hpp"

#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {
namespace {

bool is_in_capitals(const std::string& name) {
  const source in(name);
  for (std::size_t i = 0; i < in.size(); ++i)
    if (in.is_word(i) && in.word_at(i).letters > 0 && in.word_at(i).capitals < in.word_at(i).letters) return false;
  return true;
}

// What stands above every paper of the State; of the Party and the youth union their own.
std::vector<std::string> motto_for(const std::string& issuer) {
  const std::string key = " " + comparison_key(issuer) + " ";
  const auto has = [&](std::string_view words) { return key.find(" " + comparison_key(words) + " ") != std::string::npos; };
  for (const char* party : {"Đảng bộ", "Chi bộ", "Đảng ủy", "Huyện ủy", "Tỉnh ủy", "Thành ủy", "Quận ủy", "Thị ủy"})
    if (has(party) && !has("Chỉ huy")) return {"ĐẢNG CỘNG SẢN VIỆT NAM"};  // "Đảng ủy - Chỉ huy" writes papers of the State
  for (const char* youth : {"Đoàn TNCS", "Đoàn Thanh niên", "Tỉnh đoàn", "Thành đoàn", "Chi đoàn", "BCH Đoàn", "Ban Chấp hành Đoàn", "BTV Đoàn", "Ban Thường vụ Đoàn"})
    if (has(youth)) return {"ĐOÀN TNCS HỒ CHÍ MINH"};
  return {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"};
}

// "ỦY BAN NHÂN DÂN XÃ …": no body stands above it in a letterhead.
bool stands_alone(const std::string& issuer) {
  const std::string key = comparison_key(issuer) + " ";
  for (const char* of_people : {"Ủy ban nhân dân", "UBND", "Hội đồng nhân dân", "HĐND"})
    if (key.starts_with(comparison_key(of_people) + " ")) return true;
  return false;
}

std::string upper(std::string_view name) {
  static const std::map<std::string_view, const char*> all = {{"Chỉ thị", "CHỈ THỊ"}, {"Nghị quyết", "NGHỊ QUYẾT"}, {"Chương trình hành động", "CHƯƠNG TRÌNH HÀNH ĐỘNG"}, {"Chương trình phối hợp", "CHƯƠNG TRÌNH PHỐI HỢP"}, {"Chương trình", "CHƯƠNG TRÌNH"}, {"Quy chế", "QUY CHẾ"}, {"Quyết định", "QUYẾT ĐỊNH"}, {"Công văn", "CÔNG VĂN"}, {"Hướng dẫn", "HƯỚNG DẪN"}, {"Báo cáo", "BÁO CÁO"}, {"Thông báo", "THÔNG BÁO"},
                                                              {"Kết luận", "KẾT LUẬN"}, {"Quy định", "QUY ĐỊNH"}, {"Tờ trình", "TỜ TRÌNH"}, {"Nghị định", "NGHỊ ĐỊNH"}, {"Thông tư", "THÔNG TƯ"}, {"Luật", "LUẬT"}};
  const auto found = all.find(name);
  return found == all.end() ? std::string(name) : found->second;
}

}  // namespace

void plan_writer::addressing() {
  bool is_addressed = false;
  for (const outline_line& each : options_.outline) {
    if (each.part != outline_part::addressed) continue;
    line((each.label.empty() ? "" : each.label + " ") + with_end(each.text, each.end));
    is_addressed = true;
  }
  if (is_addressed) gap();
}

bool plan_writer::is_opened() const {
  return std::any_of(options_.outline.begin(), options_.outline.end(), [](const outline_line& each) { return each.part == outline_part::opening && leads_on(each); });
}

void plan_writer::opening() {
  std::optional<std::size_t> paragraph;
  std::string text;
  const auto end = [&] {
    if (!paragraph) return;
    line(text);
    gap();
  };
  for (const outline_line& each : options_.outline) {
    if (each.part != outline_part::opening) continue;
    if (paragraph == each.index) {
      text += " " + with_end(each.text, each.end);
      continue;
    }
    end();
    paragraph = each.index;
    text = with_end(each.text, each.end);
  }
  end();
  if (is_opened() && province_.empty()) return;
  launching();
  gap();
}

void plan_writer::launching() {
  const std::string year = what_.year ? " năm " + std::to_string(*what_.year) : "";
  const std::string item = what_.title.empty() ? "- " : "";  // without one the first sentence would be the title
  const std::string where = province_.empty() ? "" : " trên địa bàn " + province_;
  // Its name in capitals is the letterhead's, and stands there.
  const bool is_above = what_.document && what_.launcher == what_.document->issuer && is_in_capitals(what_.launcher);
  line(item + (what_.launcher.empty() || is_above ? "Phong trào thi đua" + year + where + " có các nội dung sau:" : what_.launcher + " phát động phong trào thi đua" + year + where + " với các nội dung sau:"));
}

void plan_writer::head(extent whole) {
  const document paper = what_.document.value_or(document{});
  // A letterhead is in capitals; another name of the issuer stands in the sentence that launches.
  if (has_letterhead_) {
    const bool has_lines = has_issuer_lines_ && !options_.issuer_lines.empty();
    if (!options_.superior.empty() || !(has_lines || stands_alone(paper.issuer))) line(options_.superior.empty() ? "…………" : options_.superior);
    if (has_lines) {
      for (const std::string& each : options_.issuer_lines) line(each);
    } else {
      line(paper.issuer.empty() ? "…………" : paper.issuer);
    }
  } else if (!paper.issuer.empty() && (paper.issuer != what_.launcher || is_opened() || is_in_capitals(paper.issuer))) {
    line(paper.issuer);
  }
  const bool fills_in = options_.blanks == blanks::written;
  // A letter has no heading: what it is about stands below its number.
  const bool is_letter = fills_in && has_letterhead_ && paper.type == document_type::dispatch && what_.title.starts_with("V/v");
  if (paper.number) {
    line("Số: " + to_text(*paper.number));
  } else if (!paper.unread_number.empty()) {
    line("Số: " + paper.unread_number);
  } else if (fills_in) {
    const std::string& codes = options_.number_codes;
    line("Số: ……" + (codes.empty() ? "/……" : (codes.starts_with("/") || codes.starts_with("-") ? "" : "/") + codes));
  }
  if (is_letter) line(what_.title);
  if (has_letterhead_) {
    gap();
    for (const std::string& each : motto_for(paper.issuer)) line(each);
    gap();
  }
  // A day before which it was not issued, and that no basis tells: the month where that is all, else the day of what it is attached to.
  const bool tells_not_before = !paper.issued && paper.issued_not_before && std::none_of(paper.bases.begin(), paper.bases.end(), [&](const basis& each) { return each.date == paper.issued_not_before; });
  const bool tells_month = tells_not_before && paper.issued_not_before->day() == 1;
  const auto day_line = [&](const std::string& day) { line(paper.place.empty() ? "Ngày" + day.substr(std::string_view("ngày").size()) : paper.place + ", " + day); };
  if (paper.issued) {
    day_line(to_text(*paper.issued, date_style::in_words));
  } else if (tells_month) {
    day_line("ngày …… tháng " + std::to_string(paper.issued_not_before->month()) + " năm " + std::to_string(paper.issued_not_before->year()));
  } else if (fills_in || !paper.place.empty()) {
    line((paper.place.empty() ? "…………" : paper.place) + ", ngày …… tháng …… năm " + (what_.year && options_.issue_year == issue_year::of_campaign ? std::to_string(*what_.year) : "……"));
  }
  if (!out_.empty()) gap();
  // What is no paper of a kind, news, has no heading.
  if (!is_letter && (paper.type || !what_.document || !what_.title.empty() || fills_in)) line(paper.type && *paper.type != document_type::plan ? upper(name_of(*paper.type)) : "KẾ HOẠCH");
  if (!is_letter && !what_.title.empty()) line(what_.title);
  if (tells_not_before && !tells_month) line("(Kèm theo Quyết định ngày " + to_text(*paper.issued_not_before) + ")");
  if (!is_letter) gap();
  addressing();
  cite(whole);
  opening();
}

void plan_writer::cite(extent whole) {
  const bool is_whole = whole == extent::whole;
  basis_lines_.clear();
  std::string cited;
  bool has_lines = false;  // of numbered bases, which stand together
  bool fills_in = options_.blanks == blanks::written && !options_.bases.empty();
  const auto end_lines = [&] {
    if (fills_in)
      for (const std::string& each : options_.bases) line(each + ";");
    if (has_lines || fills_in) gap();
    has_lines = fills_in = false;
  };
  std::size_t next_count = 0;
  const auto count_up_to = [&](std::size_t end) {
    for (; next_count < end; ++next_count)
      if (counts_said_[next_count] == said::nowhere && !is_counted_later(next_count)) line(count_text(what_.year_counts[next_count]) + ".");
  };
  std::size_t next_congress = 0;
  const auto congresses_up_to = [&](std::size_t end) {
    for (; next_congress < end; ++next_congress) {
      if (congress_places_[next_congress] != place::head || basis_of_[next_congress]) continue;
      if (count_of_[next_congress]) {
        count_up_to(*count_of_[next_congress] + 1);
      } else {
        std::string text = capital(congress_text(next_congress));
        while (next_congress + 1 < end && congress_places_[next_congress + 1] == place::head && goes_on(next_congress + 1)) text += ", " + what_.congresses[++next_congress].text;
        line(sentence(std::move(text)));
      }
    }
  };
  for (std::size_t k = 0; k < own_bases().size(); ++k) {
    const basis& each = own_bases()[k];
    if (is_whole && bases_said_[k] != said::nowhere) continue;
    if (each.kind == basis_kind::congress) {
      if (!is_whole || (!each.text.empty() && what_.title.find(each.text) != std::string::npos)) continue;
      const auto linked = static_cast<std::size_t>(std::find(basis_of_.begin(), basis_of_.end(), k) - basis_of_.begin());
      if (linked < basis_of_.size() && congress_places_[linked] != place::head) continue;  // an item, or of a phase
      end_lines();
      if (linked < basis_of_.size()) {
        congresses_up_to(linked);
        line(sentence(capital(congress_text(linked))));
      } else {
        line(introduction_of(each) + sentence(each.text));
      }
      continue;
    }
    if (each.number && cited.find(to_text(*each.number)) != std::string::npos) continue;  // said in what another is about
    cited += each.subject + "|";
    has_lines = true;
    const std::size_t begin = out_.size();
    line(basis_text(each) + ";");
    basis_lines_.push_back({k, begin, out_.size()});
  }
  end_lines();
  if (!is_whole) return;
  congresses_up_to(what_.congresses.size());
  count_up_to(what_.year_counts.size());
}

bool plan_writer::is_counted_later(std::size_t count) const {
  for (std::size_t i = 0; i < count_of_.size(); ++i)
    if (count_of_[i] == count) return congress_places_[i] != place::head;
  return false;
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
