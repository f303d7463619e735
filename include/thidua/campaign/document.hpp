// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// An official document (*văn bản*): what its head, its bases and its end say. Layer: campaign.
#include <thidua/campaign/document_number.hpp>
#include <thidua/core/date.hpp>
#include <thidua/core/text_span.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {

/// *Chức vụ*: one position and the body it is held in.
struct office {
  /// "Chủ tịch", "Phó Viện trưởng".
  std::string title;
  /// Empty where the text does not say.
  std::string body = {};

  friend bool operator==(const office&, const office&) = default;
};

/// Someone named in a document, with every position the text gives: a head of an authority may lead its union as well.
struct person {
  std::string name;
  std::vector<office> offices = {};

  friend bool operator==(const person&, const person&) = default;
};

/// The signature block. Texts that are not there are empty.
struct signature {
  /// *TM. BAN THƯỜNG VỤ*, *KT. CHỦ TỊCH*: for whom it is signed.
  std::string capacity = {};
  std::string position = {};
  std::string name = {};

  friend bool operator==(const signature&, const signature&) = default;
};

/// Who a document is sent to.
enum class recipient_kind : std::uint8_t {
  organization,
  officer,  ///< a person addressed by position: Bộ trưởng, Thứ trưởng
  archive,  ///< the line *Lưu*
};
std::string_view to_string(recipient_kind kind) noexcept;

/// One line of *Nơi nhận*.
struct recipient {
  /// As written: "Công đoàn các đơn vị trực thuộc"; for the archive its codes: "VT, CSPL".
  std::string name;
  recipient_kind kind = recipient_kind::organization;
  /// "để báo cáo", "để thực hiện"; empty where the text does not say.
  std::string purpose = {};

  friend bool operator==(const recipient&, const recipient&) = default;
};

/// What a plan rests on.
enum class basis_kind : std::uint8_t {
  document,
  theme,     ///< a superior's theme of the year, no document
  congress,  ///< the resolution of a congress, cited without a number
  plenum,    ///< the resolution of a plenum (*Nghị quyết Trung ương 4 khóa XII*): no congress
};
std::string_view to_string(basis_kind kind) noexcept;

/// *Căn cứ*: one basis. Texts that are not there are empty.
struct basis {
  basis_kind kind = basis_kind::document;
  /// What introduces it: "căn cứ", "thực hiện", "theo tinh thần", "triển khai".
  std::string verb = {};
  /// What is cited where it is no numbered document: the theme, the resolution. Of a numbered one its name, where it has one, "Luật Thi
  /// đua, khen thưởng", or the kind it is called, where its number tells another: "Nghị quyết liên tịch" of 01/KH-TĐ.
  std::string text = {};
  std::optional<document_number> number = std::nullopt;
  /// The number as written, where it can't be read; else empty.
  std::string unread_number = {};
  std::optional<thidua::date> date = std::nullopt;
  std::string issuer = {};
  /// "về …": what the cited document is about; what it does with the verb: "ban hành Quy chế …", "quy định chi tiết …".
  std::string subject = {};
  std::optional<text_span> span = std::nullopt;

  friend bool operator==(const basis&, const basis&) = default;
};

/// A plan or what else was issued. Everything may be absent; what is absent is empty and never made up.
struct document {
  std::optional<document_type> type = std::nullopt;
  std::string title = {};
  std::optional<document_number> number = std::nullopt;
  /// Type and number as written, where they are none that is known or can be read: "Thư ngỏ", "…/KH-CĐ" of a draft; else empty.
  std::string unread_type = {};
  std::string unread_number = {};
  /// The day it was signed, never the day it was published somewhere.
  std::optional<date> issued = std::nullopt;
  /// A day before which it can't have been issued, where the text tells one although it bears no date: the latest it cites, the
  /// first of the month where the day was left open.
  std::optional<date> issued_not_before = std::nullopt;
  /// Of the line "Bến Tre, ngày 9 tháng 3 năm 2018".
  std::string place = {};
  std::string issuer = {};
  std::optional<signature> signed_by = std::nullopt;
  /// Of a plan that several sign together, those behind the first, in their order.
  std::vector<signature> co_signed_by = {};
  std::vector<basis> bases = {};
  std::vector<recipient> recipients = {};
  /// Others whom the text names with their positions.
  std::vector<person> people = {};

  friend bool operator==(const document&, const document&) = default;
};

/// The day of issue; where there is none, the latest of `issued_not_before` and the days of the bases; nothing without any.
std::optional<date> earliest_issue_day(const document& of) noexcept;

}  // namespace v0
}  // namespace thidua
