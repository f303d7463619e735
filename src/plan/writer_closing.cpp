// SPDX-License-Identifier: BSL-1.0
// The end of a plan written: registration, recipients, signatures.
#include "plan_writer.hpp"

#include <thidua/core/date_text.hpp>
#include <thidua/core/text.hpp>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

void plan_writer::registering() {
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

void plan_writer::closing() {
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

void plan_writer::signed_line(const signature& by) {
  // "TM. ỦY BAN NHÂN DÂN", and below it "KT. CHỦ TỊCH".
  const std::size_t deputy = by.capacity.find(" KT. ");
  if (!by.capacity.empty()) line(by.capacity.substr(0, deputy));
  if (deputy != std::string::npos) line(by.capacity.substr(deputy + 1));
  if (!by.position.empty()) line(by.position);
  gap();
  if (!by.name.empty()) {
    line(by.name);
  } else if (options_.blanks == blanks::written) {
    line("(chữ ký, họ và tên)");
  }
}

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
