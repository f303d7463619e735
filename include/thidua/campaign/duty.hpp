// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// What a plan asks for and counts: targets, duties, reports, reviews, works, commitments, recognitions. Layer: campaign.
#include <thidua/campaign/deadline.hpp>
#include <thidua/campaign/organization.hpp>
#include <thidua/core/text_span.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {

/// How a target compares.
enum class comparison : std::uint8_t { at_least, exactly, at_most };
std::string_view to_string(comparison how) noexcept;

/// *Chỉ tiêu*, *mục tiêu*: an aim of the campaign or of one phase.
struct target {
  std::string text;
  /// "đến 100% đơn vị". Unit: hundredths of a percent, so that 99,5 % is 9950. Range: 0 or more.
  std::optional<int> share = std::nullopt;
  comparison compared = comparison::at_least;
  /// What the share is of: "đơn vị, cơ sở"; may be empty.
  std::string of = {};
  /// The ordinal of the phase it is for; nothing for the whole campaign.
  std::optional<int> phase = std::nullopt;
  std::optional<text_span> span = std::nullopt;

  friend bool operator==(const target&, const target&) = default;
};

/// *Nhiệm vụ, tổ chức thực hiện*: who does what, by when.
struct duty {
  /// Who: "Các Công đoàn cơ sở, Tổ công đoàn"; empty where the text does not say.
  std::string body = {};
  /// What: "xây dựng kế hoạch phát động".
  std::string action;
  /// On what, where the action does not say it; may be empty.
  std::string object = {};
  std::optional<deadline> due = std::nullopt;
  std::optional<organization_level> level = std::nullopt;
  std::optional<text_span> span = std::nullopt;

  friend bool operator==(const duty&, const duty&) = default;
};

/// *Báo cáo*: who reports to whom. Texts that are not there are empty.
struct reporting {
  std::string from = {};
  std::string to = {};
  /// The organ it goes through: "Ban Thi đua - Khen thưởng".
  std::string through = {};
  /// "thường xuyên", "6 tháng".
  std::string frequency = {};
  std::string purpose = {};
  std::optional<deadline> due = std::nullopt;
  std::optional<text_span> span = std::nullopt;

  friend bool operator==(const reporting&, const reporting&) = default;
};

enum class review_kind : std::uint8_t {
  interim_review,  ///< *sơ kết*
  final_review,    ///< *tổng kết*
};
std::string_view to_string(review_kind kind) noexcept;
/// "Sơ kết", "Interim review".
std::string_view name_of(review_kind kind, language in = language::vietnamese) noexcept;

/// *Sơ kết, tổng kết*: of a phase or of the campaign.
struct review {
  review_kind kind = review_kind::interim_review;
  /// The ordinal of the phase it closes; nothing for the whole campaign.
  std::optional<int> phase = std::nullopt;
  std::optional<deadline> due = std::nullopt;
  std::optional<text_span> span = std::nullopt;

  friend bool operator==(const review&, const review&) = default;
};

/// *Đăng ký gắn biển công trình*: a work dedicated to an event.
struct dedicated_work {
  std::string name;
  std::string owner = {};
  /// What it welcomes: "Đại hội XII Công đoàn Việt Nam".
  std::string welcomes = {};
  std::optional<date> registered = std::nullopt;

  friend bool operator==(const dedicated_work&, const dedicated_work&) = default;
};

/// *Cam kết*: what someone binds themselves to.
struct commitment {
  std::string by;
  std::string content;

  friend bool operator==(const commitment&, const commitment&) = default;
};

/// *Mô hình, giải pháp, sáng kiến* that were recognized, counted.
struct recognition {
  /// "giải pháp, sáng kiến".
  std::string what;
  /// Range: 1 or more.
  int count = 1;
  std::string by = {};
  std::optional<int> year = std::nullopt;

  friend bool operator==(const recognition&, const recognition&) = default;
};

/// *Đợt thi đua* inside a phase: a drive with an aim of its own, never a phase.
struct drive {
  std::string text;
  std::optional<int> phase = std::nullopt;
  /// "2 đợt do tỉnh phát động": how many, where that is said. Range: 1 or more.
  std::optional<int> count = std::nullopt;
  /// *Đặc biệt, cao điểm*: launched as a special one.
  bool is_special = false;

  friend bool operator==(const drive&, const drive&) = default;
};

/// A class of participants: *cán bộ, công chức, viên chức, lao động* (CBCCVCLĐ).
struct participant_class {
  std::string name;
  /// Empty where there is none.
  std::string abbreviation = {};
  /// The classes it is made of.
  std::vector<std::string> includes = {};

  friend bool operator==(const participant_class&, const participant_class&) = default;
};

}  // namespace v0
}  // namespace thidua
