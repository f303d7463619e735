// SPDX-License-Identifier: BSL-1.0
#include <thidua/plan/writer.hpp>

#include "sections.hpp"
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

  // Sections stand as plans have them; where the parts of the campaign come in another order, the phases first.
  std::string run() {
    const campaign own = without_spans(what_);
    std::string standard;
    for (const bool phases_first : {false, true}) {
      std::string text = written(own, phases_first);
      if (phases_first ? without_spans(by_.read(text).campaign) == own : without_spans(by_.read(text).campaign) == own || own.phases.empty()) return text;
      if (!phases_first) standard = std::move(text);
    }
    return standard;
  }

 private:
  std::string written(const campaign& own, bool phases_first) {
    out_.clear();
    sections_ = 0;
    // What the items of the sections say is not said again.
    const std::string aims = section("MỤC ĐÍCH, YÊU CẦU", own.purposes) + section("NỘI DUNG THI ĐUA", own.contents);
    const std::string tasks = section("TỔ CHỨC THỰC HIỆN", duty_lines());
    campaign left = own;
    campaign of_aims;  // what they alone say
    if (!aims.empty() || !tasks.empty()) {
      launching();
      const std::string opening = "KẾ HOẠCH\n" + what_.title + "\n\n" + std::exchange(out_, {}) + "\n";
      const campaign said = without_spans(by_.read(opening + aims + tasks).campaign);
      if (left.document && said.document) subtract(left.document->bases, said.document->bases);
      subtract(left.year_counts, said.year_counts);
      of_aims = without_spans(by_.read(opening + aims).campaign);
    }
    head(left);
    const campaign of_head = without_spans(by_.read(out_).campaign);
    subtract(of_aims.themes, of_head.themes);
    subtract(of_aims.congresses, of_head.congresses);
    subtract(of_aims.commemorations, of_head.commemorations);
    std::erase_if(of_aims.movements, [&](const movement& each) { return is_named(of_head.movements, each); });
    const campaign said = without_spans(by_.read(out_ + aims + tasks).campaign);
    campaign before;  // what the campaign has before that which the sections say
    before.year = own.year;
    const auto split = [](auto& left_of, auto& earlier, const auto& all, const auto& in_aims, const auto& in_all) {
      const auto first = std::find_if(all.begin(), all.end(), [&](const auto& each) { return std::find(in_aims.begin(), in_aims.end(), each) != in_aims.end(); });
      auto early = std::vector(all.begin(), first);
      if (first == all.end()) early.clear();
      subtract(left_of, in_all);
      std::erase_if(early, [&](const auto& each) { return each.phase || std::find(left_of.begin(), left_of.end(), each) == left_of.end(); });
      subtract(left_of, early);
      earlier = std::move(early);
    };
    split(left.themes, before.themes, own.themes, of_aims.themes, said.themes);
    split(left.congresses, before.congresses, own.congresses, of_aims.congresses, said.congresses);
    split(left.commemorations, before.commemorations, own.commemorations, of_aims.commemorations, said.commemorations);
    const auto first_movement = std::find_if(own.movements.begin(), own.movements.end(), [&](const movement& each) { return is_named(of_aims.movements, each); });
    std::erase_if(left.movements, [&](const movement& each) { return is_named(said.movements, each); });
    if (first_movement != own.movements.end()) {
      before.movements = std::vector(own.movements.begin(), first_movement);
      std::erase_if(before.movements, [&](const movement& each) { return !is_named(left.movements, each); });
      std::erase_if(left.movements, [&](const movement& each) { return is_named(before.movements, each); });
    }
    // Nor what a theme or the bounds of a phase say.
    const auto leave_out = [&](const std::string& text, std::optional<int> phase) {
      if (const auto found = std::find_if(left.congresses.begin(), left.congresses.end(), [&](const congress_mention& one) { return one.phase == phase && !one.text.empty() && text.find(one.text) != std::string::npos; }); found != left.congresses.end()) left.congresses.erase(found);
    };
    for (const theme& each : own.themes) leave_out(each.text, each.phase);
    for (const phase& each : own.phases)
      for (const std::string& wording : {each.from.wording, each.to.wording})
        if (!wording.empty()) leave_out(wording, each.ordinal);
    sections_ = 0;
    if (phases_first) phases(left);
    out_ += section("ĐIỂM NHẤN", highlights(before));
    out_ += section("MỤC ĐÍCH, YÊU CẦU", own.purposes);
    out_ += section("NỘI DUNG THI ĐUA", own.contents);
    const std::vector<std::string> others = highlights(left);
    out_ += section(before.themes.empty() && before.movements.empty() && before.congresses.empty() && before.commemorations.empty() ? "ĐIỂM NHẤN" : "ĐIỂM NHẤN KHÁC", others);
    if (!phases_first) phases(left);
    const std::vector<std::string> lines = duty_lines();
    if (!lines.empty() || (what_.registration && what_.registration->due)) {
      numbered_heading("TỔ CHỨC THỰC HIỆN");
      for (const std::string& each : lines) line("- " + item(each));
      if (!lines.empty()) gap();
      registering();
    }
    closing();
    return std::move(out_);
  }
  static bool is_named(const std::vector<movement>& all, const movement& which) {
    return std::any_of(all.begin(), all.end(), [&](const movement& each) { return each.name == which.name; });
  }

  void line(const std::string& text) { out_ += text + "\n"; }
  void gap() { out_ += "\n"; }
  void numbered_heading(const std::string& text) {
    line(detail::roman_text(++sections_) + ". " + text);
    gap();
  }
  // Each of them once.
  template <class T>
  static void subtract(std::vector<T>& from, const std::vector<T>& said) {
    for (const T& each : said)
      if (const auto found = std::find(from.begin(), from.end(), each); found != from.end()) from.erase(found);
  }
  // An item of a list with its full stop, where it has no end of its own.
  static std::string item(const std::string& text) {
    for (const std::string_view end : {".", ":", "!", "?", "…"})
      if (text.ends_with(end)) return text;
    return text + ".";
  }
  // A section with its items; nothing without any.
  std::string section(const std::string& name, const std::vector<std::string>& items) {
    if (items.empty()) return {};
    std::string text = detail::roman_text(++sections_) + ". " + name + "\n\n";
    for (const std::string& each : items) text += "- " + item(each) + "\n";
    return text + "\n";
  }
  std::vector<std::string> duty_lines() const {
    std::vector<std::string> all;
    for (const duty& each : what_.duties) {
      const std::string act = each.action + (each.object.empty() ? "" : " " + each.object);
      all.push_back(each.body.empty() ? act : each.body + (detail::begins_with_act(act) ? " " : ": ") + act);
    }
    return all;
  }
  void launching() {
    const std::string year = what_.year ? " năm " + std::to_string(*what_.year) : "";
    const std::string item = what_.title.empty() ? "- " : "";  // without one the first sentence would be the title
    line(item + (what_.launcher.empty() ? "Phong trào thi đua" + year + " có các nội dung sau:" : what_.launcher + " phát động phong trào thi đua" + year + " với các nội dung sau:"));
  }

  // With a whole letterhead where lines to fill in are wanted and the paper then reads as before.
  void head(const campaign& left) {
    head(left, options_.blanks == blanks::written);
    if (options_.blanks != blanks::written || !what_.document) return;
    const campaign back = by_.read(out_).campaign;
    if (back.document->issuer == what_.document->issuer && back.launcher == what_.launcher && back.document->place == what_.document->place) return;
    out_.clear();
    head(left, false);
  }
  // What stands above every paper of the State; of the Party and the youth union their own.
  static std::vector<std::string> motto_for(const std::string& issuer) {
    const std::string key = " " + comparison_key(issuer) + " ";
    const auto has = [&](std::string_view words) { return key.find(" " + comparison_key(words) + " ") != std::string::npos; };
    for (const char* party : {"Đảng bộ", "Chi bộ", "Đảng ủy", "Huyện ủy", "Tỉnh ủy", "Thành ủy", "Quận ủy", "Thị ủy"})
      if (has(party)) return {"ĐẢNG CỘNG SẢN VIỆT NAM"};
    for (const char* youth : {"Đoàn TNCS", "Đoàn Thanh niên", "Tỉnh đoàn", "Thành đoàn", "Chi đoàn", "BCH Đoàn", "Ban Chấp hành Đoàn"})
      if (has(youth)) return {"ĐOÀN TNCS HỒ CHÍ MINH"};
    return {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"};
  }

  void head(const campaign& left, bool has_letterhead) {
    const document paper = what_.document.value_or(document{});
    // A letterhead is in capitals; another name of the issuer stands in the sentence that launches.
    if (has_letterhead) {
      line(options_.superior.empty() ? "…………" : options_.superior);
      line(paper.issuer.empty() ? "…………" : paper.issuer);
    } else if (!paper.issuer.empty() && paper.issuer != what_.launcher) {
      line(paper.issuer);
    }
    const bool fills_in = options_.blanks == blanks::written;
    if (paper.number) {
      line("Số: " + to_text(*paper.number));
    } else if (!paper.unread_number.empty()) {
      line("Số: " + paper.unread_number);
    } else if (fills_in) {
      const std::string& codes = options_.number_codes;
      line("Số: ……" + (codes.empty() ? "/……" : (codes.starts_with("/") || codes.starts_with("-") ? "" : "/") + codes));
    }
    if (has_letterhead) {
      gap();
      for (const std::string& each : motto_for(paper.issuer)) line(each);
      gap();
    }
    if (paper.issued && !paper.place.empty()) {
      line(paper.place + ", " + to_text(*paper.issued, date_style::in_words));
    } else if (fills_in || !paper.place.empty()) {
      line((paper.place.empty() ? "…………" : paper.place) + ", ngày …… tháng …… năm " + (what_.year ? std::to_string(*what_.year) : "……"));
    }
    if (!out_.empty()) gap();
    line(paper.type && *paper.type != document_type::plan ? upper(name_of(*paper.type)) : "KẾ HOẠCH");
    if (!what_.title.empty()) line(what_.title);
    gap();
    // Bases by number, then the year's count, then the congresses whose resolutions are carried out.
    std::string cited;
    const std::vector<basis> bases = left.document ? left.document->bases : std::vector<basis>();
    for (const basis& each : bases) {
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
    if (fills_in)
      for (const std::string& each : options_.bases) line(each + ";");
    if (!cited.empty() || (fills_in && !options_.bases.empty())) gap();
    for (const year_count& each : left.year_counts) line((what_.year ? "Năm " + std::to_string(*what_.year) + " là " : "Là ") + sentence(each.text));
    for (const basis& each : bases) {
      if (each.kind != basis_kind::congress) continue;
      // With its term, where a mention gives one.
      std::string text = each.text;
      for (const congress_mention& mention : what_.congresses)
        if (const std::string full = text_of(mention); full.size() > text.size() && full.starts_with(each.text)) text = full;
      line((each.verb == "căn cứ" ? "Căn cứ " : each.verb == "triển khai" ? "Triển khai " : each.verb == "theo tinh thần" ? "Theo tinh thần " : "Thực hiện ") + sentence(text));
    }
    launching();
    gap();
  }

  // What belongs to no phase and no item: themes, movements, congresses, days.
  std::vector<std::string> highlights(const campaign& left) {
    std::vector<std::string> items;
    for (const theme& each : left.themes) {
      if (each.phase) continue;
      const char* const kind = each.kind == theme_kind::theme ? "Chủ đề" : each.kind == theme_kind::slogan ? "Khẩu hiệu" : "Phương châm";
      items.push_back(std::string(kind) + " “" + each.text + "”" + (each.launcher.empty() ? "" : " của " + each.launcher));
    }
    for (const movement& each : left.movements)
      items.push_back((each.kind == movement_kind::mobilization ? "Cuộc vận động “" : "Phong trào thi đua “") + each.name + "”" + (each.launcher.empty() ? "" : " do " + each.launcher + " phát động"));
    bool goes_on = false;  // the one before has the body of this one
    for (std::size_t i = 0; i < left.congresses.size(); ++i) {
      const congress_mention& each = left.congresses[i];
      if (each.phase) continue;
      if (goes_on) {
        items.back() += ", " + each.text;
      } else {
        items.push_back(capital(verb_of(each.stance)) + text_of(each));
      }
      goes_on = takes_body_of_next(left.congresses, i);
    }
    const std::vector<commemoration_entry>& entries = left.commemorations;
    for (std::size_t i = 0; i < entries.size(); ++i) {
      if (entries[i].phase || is_again(entries, i)) continue;
      items.push_back(greeting(entries[i], true) + wording(entries, i));
    }
    return items;
  }

  void phases(const campaign& left) {
    const std::vector<congress_mention>& congresses = left.congresses;
    const std::vector<commemoration_entry>& entries = left.commemorations;
    if (what_.phases.empty() && !what_.phase_count_stated) return;
    numbered_heading("CÁC ĐỢT THI ĐUA");
    if (what_.phase_count_stated) {
      line("Phong trào thi đua được chia thành " + std::string(*what_.phase_count_stated < 10 ? "0" : "") + std::to_string(*what_.phase_count_stated) + " đợt:");
      gap();
    }
    const bool many = what_.phases.size() > 1;
    std::set<int> told;
    for (const phase& each : what_.phases) {
      std::string text;
      const std::string bounds = bounds_text(each);
      const bool in_years = each.from.precision == date_precision::year && each.to.precision == date_precision::year && each.from.day && each.to.day && each.from.wording.empty() && each.to.wording.empty() && each.from.day->year() < each.to.day->year();
      if (each.ordinal && in_years) {
        text = options_.phase_label + " " + std::to_string(*each.ordinal) + " (" + std::to_string(each.from.day->year()) + " - " + std::to_string(each.to.day->year()) + ")";
      } else if (each.ordinal) {
        text = options_.phase_label + " " + std::to_string(*each.ordinal) + ":" + (bounds.empty() ? "" : " " + bounds);
      } else {
        text = many ? "- " + bounds : "Thời gian thi đua: " + (each.from.wording.empty() ? lower_first(bounds) : bounds);
      }
      if (!each.theme.empty()) text += ", chủ đề “" + each.theme + "”";
      // What is given for an ordinal stands at the first phase that bears it.
      if (each.ordinal && told.insert(*each.ordinal).second) {
        for (const theme& one : left.themes)
          if (one.phase == each.ordinal) text += std::string(one.kind == theme_kind::theme ? ", chủ đề “" : one.kind == theme_kind::slogan ? ", khẩu hiệu “" : ", phương châm “") + one.text + "”";
        for (std::size_t i = 0; i < entries.size(); ++i) {
          if (entries[i].phase != each.ordinal || is_again(entries, i)) continue;
          text += std::string("; ") + greeting(entries[i], false) + wording(entries, i);
        }
        bool goes_on = false;
        for (std::size_t i = 0; i < congresses.size(); ++i) {
          if (congresses[i].phase != each.ordinal) continue;
          text += goes_on ? ", " + congresses[i].text : std::string("; ") + verb_of(congresses[i].stance) + text_of(congresses[i]);
          goes_on = takes_body_of_next(congresses, i);
        }
        for (const target& one : what_.targets)
          if (one.phase == each.ordinal) text += "; " + one.text;
      }
      line(sentence(text));
      gap();
    }
  }

  void registering() {
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

  // "chào mừng "; "kỷ niệm …" says it itself.
  static std::string greeting(const commemoration_entry& entry, bool is_first) {
    if (entry.stance == commemoration_stance::run_up) return is_first ? "Hướng tới " : "hướng tới ";
    if (entry.text.starts_with("Kỷ niệm ")) return "";
    if (entry.text.starts_with("kỷ niệm ")) return is_first ? "Tổ chức " : "";
    return is_first ? "Chào mừng " : "chào mừng ";
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
  // "Đại hội V, Đại hội VI Công đoàn tỉnh": the first has the body of the second, and names none.
  static bool takes_body_of_next(const std::vector<congress_mention>& all, std::size_t i) {
    if (i + 1 == all.size() || all[i].body.empty() || all[i].body != all[i + 1].body || all[i].phase != all[i + 1].phase || all[i].stance != all[i + 1].stance || all[i].text.empty()) return false;
    static const std::string congress = comparison_key("Đại hội");
    const std::string key = comparison_key(all[i].text);
    const std::size_t blank = key.rfind(' ');  // its last word is its number
    return key.starts_with(congress) && all[i].ordinal && blank != std::string::npos && key.substr(blank + 1) == comparison_key(detail::roman_text(*all[i].ordinal)) && key.find(' ', congress.size() + 1) == std::string::npos;
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
  int sections_ = 0;
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
