// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/writer.hpp>

#include "source.hpp"
#include "standard_wording.hpp"

#include <thidua/commemoration/anniversary.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace {

const char* verb_of(congress_stance stance) {
  switch (stance) {
    case congress_stance::mentioned: return "tổ chức ";
    case congress_stance::preparing: return "tiến tới ";
    case congress_stance::welcoming: return "chào mừng ";
    case congress_stance::success: return "chào mừng thành công của ";
    case congress_stance::carrying_out: return "quán triệt ";
  }
  return "";
}

std::string bounds_text(const phase& which) {
  const auto side = [](const bound& edge, bool is_end) -> std::string {
    if (edge.precision == date_precision::relative || edge.precision == date_precision::year) {
      if (!edge.wording.empty()) return edge.wording;
      if (!edge.day) return "";
      if (edge.precision == date_precision::year) return (is_end ? "hết năm " : "Từ đầu năm ") + std::to_string(edge.day->year());
    }
    if (!edge.day) return "";
    if (edge.precision == date_precision::month) return "tháng " + std::string(edge.day->month() < 3 ? "0" : "") + std::to_string(edge.day->month()) + "/" + std::to_string(edge.day->year());
    return "ngày " + to_text(*edge.day);
  };
  std::string from = side(which.from, false);
  const std::string to = side(which.to, true);
  if (!from.empty() && (which.from.wording.empty() || which.from.precision == date_precision::day || which.from.precision == date_precision::month) && !from.starts_with("Từ")) from = "Từ " + from;
  if (from.empty()) return to.empty() ? "" : "Đến " + to;
  return to.empty() ? from : from + " đến " + to;
}

std::string sentence(std::string text) {
  if (!text.empty() && text.back() != '.' && text.back() != ':') text += ".";
  return text;
}

class plan_writer {
 public:
  plan_writer(const campaign& what, const reader& by, const write_options& options) : what_(what), by_(by), options_(options) {}

  std::string run() {
    const campaign own = without_spans(what_);
    head();
    // What the head says of congresses and commemorations is not said again.
    const campaign said = without_spans(by_.read(out_).campaign);
    std::vector<congress_mention> congresses = own.congresses;
    for (const congress_mention& each : said.congresses)
      if (const auto found = std::find(congresses.begin(), congresses.end(), each); found != congresses.end()) congresses.erase(found);
    std::vector<commemoration_entry> entries = own.commemorations;
    for (const commemoration_entry& each : said.commemorations)
      if (const auto found = std::find(entries.begin(), entries.end(), each); found != entries.end()) entries.erase(found);
    // Nor what a theme says.
    for (const theme& each : own.themes)
      if (const auto found = std::find_if(congresses.begin(), congresses.end(), [&](const congress_mention& one) { return one.phase == each.phase && each.text.find(one.text) != std::string::npos; }); found != congresses.end()) congresses.erase(found);
    contents(congresses, entries);
    phases(congresses, entries);
    closing();
    return std::move(out_);
  }

 private:
  void line(const std::string& text) { out_ += text + "\n"; }
  void gap() { out_ += "\n"; }

  void head() {
    const document paper = what_.document.value_or(document{});
    // A letterhead is in capitals; another name of the issuer stands in the sentence that launches.
    if (!paper.issuer.empty() && paper.issuer != what_.launcher) line(paper.issuer);
    const bool fills_in = options_.blanks == blanks::written;
    if (paper.number) {
      line("Số: " + to_text(*paper.number));
    } else if (!paper.unread_number.empty()) {
      line("Số: " + paper.unread_number);
    } else if (fills_in) {
      line("Số: ……/" + (options_.number_codes.empty() ? "……" : options_.number_codes));
    }
    if (paper.issued && !paper.place.empty()) {
      line(paper.place + ", " + to_text(*paper.issued, date_style::in_words));
    } else if (fills_in) {
      line((paper.place.empty() ? "…………" : paper.place) + ", ngày …… tháng …… năm " + (what_.year ? std::to_string(*what_.year) : "……"));
    }
    if (!out_.empty()) gap();
    line(paper.type && *paper.type != document_type::plan ? upper(name_of(*paper.type)) : "KẾ HOẠCH");
    if (!what_.title.empty()) line(what_.title);
    gap();
    // Bases by number, then the year's count, then the congresses whose resolutions are carried out.
    std::string cited;
    for (const basis& each : paper.bases) {
      if (each.kind == basis_kind::congress) continue;
      if (each.number && cited.find(to_text(*each.number)) != std::string::npos) continue;  // said in what another is about
      cited += each.subject + "|";
      std::string text = each.verb == "thực hiện" ? "Thực hiện " : each.verb == "theo tinh thần" ? "Theo tinh thần " : each.verb == "triển khai" ? "Triển khai " : "Căn cứ ";
      if (each.number) {
        const auto type = each.number->type();
        text += (type ? std::string(name_of(*type)) : std::string("Công văn")) + " số " + to_text(*each.number);
      } else if (each.kind == basis_kind::theme) {
        text += "chủ đề “" + each.text + "”";
      } else {
        text += each.text;
      }
      if (each.date) text += " ngày " + to_text(*each.date);
      if (!each.issuer.empty()) text += " của " + each.issuer;
      if (!each.subject.empty()) text += " về việc " + each.subject;
      line(text + ";");
    }
    if (!cited.empty()) gap();
    for (const year_count& each : what_.year_counts) line((what_.year ? "Năm " + std::to_string(*what_.year) + " là " : "Là ") + sentence(each.text));
    for (const basis& each : paper.bases) {
      if (each.kind != basis_kind::congress) continue;
      // With its term, where a mention gives one.
      std::string text = each.text;
      for (const congress_mention& mention : what_.congresses)
        if (const std::string full = text_of(mention); full.size() > text.size() && full.starts_with(each.text)) text = full;
      line((each.verb == "căn cứ" ? "Căn cứ " : each.verb == "triển khai" ? "Triển khai " : each.verb == "theo tinh thần" ? "Theo tinh thần " : "Thực hiện ") + sentence(text));
    }
    const std::string year = what_.year ? " năm " + std::to_string(*what_.year) : "";
    const std::string item = what_.title.empty() ? "- " : "";  // without one the first sentence would be the title
    line(item + (what_.launcher.empty() ? "Phong trào thi đua" + year + " có các nội dung sau:" : what_.launcher + " phát động phong trào thi đua" + year + " với các nội dung sau:"));
    gap();
  }

  void contents(std::vector<congress_mention>& congresses, std::vector<commemoration_entry>& entries) {
    std::string items;
    const auto item = [&](const std::string& text) { items += "- " + sentence(text) + "\n"; };
    for (const std::string& each : what_.purposes) item(each);
    for (const std::string& each : what_.contents) item(each);
    for (const theme& each : what_.themes) {
      if (each.phase) continue;
      const char* const kind = each.kind == theme_kind::theme ? "Chủ đề" : each.kind == theme_kind::slogan ? "Khẩu hiệu" : "Phương châm";
      item(std::string(kind) + " “" + each.text + "”" + (each.launcher.empty() ? "" : " của " + each.launcher));
    }
    for (const movement& each : what_.movements)
      item((each.kind == movement_kind::mobilization ? "Cuộc vận động “" : "Phong trào thi đua “") + each.name + "”" + (each.launcher.empty() ? "" : " do " + each.launcher + " phát động"));
    for (const congress_mention& each : congresses)
      if (!each.phase) item(capital(verb_of(each.stance)) + text_of(each));
    std::erase_if(congresses, [](const congress_mention& each) { return !each.phase; });
    for (std::size_t i = 0; i < entries.size(); ++i) {
      if (entries[i].phase || is_again(entries, i)) continue;
      item(std::string(entries[i].stance == commemoration_stance::run_up ? "Hướng tới " : "Chào mừng ") + wording(entries, i));
    }
    has_contents_ = !items.empty();
    if (!has_contents_) return;
    line("I. NỘI DUNG THI ĐUA");
    gap();
    out_ += items;
    gap();
  }

  void phases(const std::vector<congress_mention>& congresses, const std::vector<commemoration_entry>& entries) {
    if (what_.phases.empty() && !what_.registration && what_.duties.empty()) return;
    line(has_contents_ ? "II. TỔ CHỨC THỰC HIỆN" : "I. TỔ CHỨC THỰC HIỆN");
    gap();
    if (what_.phase_count_stated) {
      line("Phong trào thi đua được chia thành " + std::string(*what_.phase_count_stated < 10 ? "0" : "") + std::to_string(*what_.phase_count_stated) + " đợt:");
      gap();
    }
    const bool many = what_.phases.size() > 1;
    std::set<int> told;
    for (const phase& each : what_.phases) {
      std::string text;
      const std::string bounds = bounds_text(each);
      if (each.ordinal) {
        text = "Đợt " + std::to_string(*each.ordinal) + ":" + (bounds.empty() ? "" : " " + bounds);
      } else {
        text = many ? "- " + bounds : "Thời gian thi đua: " + lower_first(bounds);
      }
      if (!each.theme.empty()) text += ", chủ đề “" + each.theme + "”";
      // What is given for an ordinal stands at the first phase that bears it.
      if (each.ordinal && told.insert(*each.ordinal).second) {
        for (const theme& one : what_.themes)
          if (one.phase == each.ordinal) text += std::string(one.kind == theme_kind::theme ? ", chủ đề “" : one.kind == theme_kind::slogan ? ", khẩu hiệu “" : ", phương châm “") + one.text + "”";
        for (std::size_t i = 0; i < entries.size(); ++i) {
          if (entries[i].phase != each.ordinal || is_again(entries, i)) continue;
          text += std::string("; ") + (entries[i].stance == commemoration_stance::run_up ? "hướng tới " : "chào mừng ") + wording(entries, i);
        }
        for (const congress_mention& one : congresses)
          if (one.phase == each.ordinal) text += std::string("; ") + verb_of(one.stance) + text_of(one);
        for (const target& one : what_.targets)
          if (one.phase == each.ordinal) text += "; " + one.text;
      }
      line(sentence(text));
      gap();
    }
    for (const duty& each : what_.duties) line("- " + sentence(each.body + " " + each.action + (each.object.empty() ? "" : " " + each.object)));
    if (!what_.duties.empty()) gap();
    if (what_.registration && what_.registration->due) {
      const registration& r = *what_.registration;
      const deadline& due = *r.due;
      static const std::string registering = comparison_key("đăng ký");
      const bool is_said = comparison_key(r.subject).find(registering) != std::string::npos;  // "gửi đăng ký thi đua về …"
      std::string text = r.from.empty() ? (r.subject.empty() ? "Bản đăng ký thi đua" : "Đề nghị") : "Đề nghị " + r.from + (is_said ? "" : " đăng ký thi đua và");
      text += r.subject.empty() ? " gửi" : " gửi " + r.subject;
      text += r.to.empty() ? "" : " về " + r.to;
      std::string day;
      if (due.day()) {
        day = to_text(*due.day());
      } else if (due.yearly()) {
        const auto two = [](int number) { return std::string(number < 10 ? "0" : "").append(std::to_string(number)); };
        day = two(due.yearly()->day) + "/" + (due.yearly()->month < 3 ? two(due.yearly()->month) : std::to_string(due.yearly()->month)) + " hằng năm";
      }
      if (!day.empty()) {
        line(sentence(text + (due.boundary() == boundary::exclusive ? " trước ngày " : " chậm nhất ngày ") + day));
      } else {
        line(sentence(text + " " + due.wording()));
      }
      gap();
    }
  }

  void closing() {
    const document paper = what_.document.value_or(document{});
    if (!paper.recipients.empty()) {
      line("Nơi nhận:");
      for (std::size_t i = 0; i < paper.recipients.size(); ++i) {
        const recipient& each = paper.recipients[i];
        line("- " + each.name + (each.purpose.empty() ? "" : " (" + each.purpose + ")") + (i + 1 == paper.recipients.size() ? "." : ";"));
      }
      gap();
    }
    if (paper.signed_by) {
      signed_line(*paper.signed_by);
      for (const signature& each : paper.co_signed_by) {
        gap();
        signed_line(each);
      }
    } else if (options_.blanks == blanks::written) {
      line("(chức vụ, chữ ký, họ và tên)");
    }
  }

  void signed_line(const signature& by) {
    if (!by.capacity.empty()) line(by.capacity);
    if (!by.position.empty()) line(by.position);
    gap();
    if (!by.name.empty()) {
      line(by.name);
    } else if (options_.blanks == blanks::written) {
      line("(chữ ký, họ và tên)");
    }
  }

  static bool is_again(const std::vector<commemoration_entry>& all, std::size_t i) {
    return i > 0 && all[i].text == all[i - 1].text && all[i].stated == all[i - 1].stated && all[i].phase == all[i - 1].phase && all[i].event != all[i - 1].event && all[i].event && all[i - 1].event;
  }
  // Its own words where they say what it holds.
  std::string wording(const std::vector<commemoration_entry>& all, std::size_t i) {
    const commemoration_entry& entry = all[i];
    std::string text = entry.text;
    if (entry.event && !says(entry)) text = detail::standard_wording(entry, what_, by_.known().events);
    if (options_.rounds == round_years::marked && entry.stated && entry.event)
      if (const commemoration* const event = by_.known().events.find(*entry.event); event != nullptr && milestone_of(ordinal(*entry.stated)) == milestone::round) text += " (năm tròn)";
    return text;
  }
  bool says(const commemoration_entry& entry) const {
    const std::string year = what_.year ? " năm " + std::to_string(*what_.year) : "";
    const auto implied = [&] {  // by the phase that holds it
      commemoration_entry unsaid = entry;
      unsaid.target_year.reset();
      return target_year_of(unsaid, what_, by_.known().events);
    };
    const campaign back = by_.read("KẾ HOẠCH\nPhát động thi đua" + year + "\n\n- Chào mừng " + entry.text + ".\n").campaign;
    return std::any_of(back.commemorations.begin(), back.commemorations.end(), [&](const commemoration_entry& each) {
      return each.event == entry.event && each.stated == entry.stated && each.origin == entry.origin && each.origin_year == entry.origin_year && (each.target_year == entry.target_year || !entry.target_year || (!each.target_year && implied() == entry.target_year));
    });
  }
  // What is carried out is the resolution.
  static std::string text_of(const congress_mention& each) {
    static const std::string resolution = comparison_key("Nghị quyết");
    const std::string before = each.stance == congress_stance::carrying_out && !comparison_key(each.text).starts_with(resolution) ? "Nghị quyết " : "";
    if (!each.text.empty()) return before + each.text;
    std::string text = before + "Đại hội ";
    if (each.ordinal) text += detail::roman_text(*each.ordinal) + " ";
    text += each.body;
    if (each.term) text += ", nhiệm kỳ " + std::to_string(each.term->from) + " - " + std::to_string(each.term->to);
    return text;
  }
  static std::string capital(std::string text) {
    for (const auto& [small, large] : std::initializer_list<std::pair<const char*, const char*>>{{"tổ", "Tổ"}, {"tiến", "Tiến"}, {"chào", "Chào"}, {"quán", "Quán"}})
      if (text.starts_with(small)) return large + text.substr(std::string_view(small).size());
    return text;
  }
  static std::string lower_first(std::string text) {
    if (text.starts_with("Từ")) return "từ" + text.substr(std::string_view("Từ").size());
    return text;
  }
  static std::string upper(std::string_view name) {
    static const std::map<std::string_view, const char*> all = {{"Chỉ thị", "CHỈ THỊ"}, {"Nghị quyết", "NGHỊ QUYẾT"}, {"Chương trình hành động", "CHƯƠNG TRÌNH HÀNH ĐỘNG"}, {"Quyết định", "QUYẾT ĐỊNH"}, {"Công văn", "CÔNG VĂN"}, {"Hướng dẫn", "HƯỚNG DẪN"}, {"Báo cáo", "BÁO CÁO"}, {"Thông báo", "THÔNG BÁO"},
                                                                {"Kết luận", "KẾT LUẬN"}, {"Quy định", "QUY ĐỊNH"}, {"Tờ trình", "TỜ TRÌNH"}, {"Nghị định", "NGHỊ ĐỊNH"}, {"Thông tư", "THÔNG TƯ"}, {"Luật", "LUẬT"}};
    const auto found = all.find(name);
    return found == all.end() ? std::string(name) : found->second;
  }

  const campaign& what_;
  const reader& by_;
  const write_options& options_;
  std::string out_;
  bool has_contents_ = false;
};

}  // namespace

std::string write(const campaign& what, const reader& by, const write_options& options) { return plan_writer(what, by, options).run(); }
std::string write(const campaign& what, const write_options& options) {
  static const reader built_in;
  return write(what, built_in, options);
}

}  // namespace plan
}  // namespace v0
}  // namespace thidua
