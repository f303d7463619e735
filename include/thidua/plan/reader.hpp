// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Plan documents read: their text becomes a typed campaign, each value with its place. Layer: plan.
#include <thidua/campaign/campaign.hpp>
#include <thidua/campaign/reference_facts.hpp>
#include <thidua/core/text_span.hpp>
#include <thidua/plan/diagnostic.hpp>
#include <thidua/plan/lexicon.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace plan {

class reader;

namespace detail {
struct knowledge;
struct laid_out_reading;
laid_out_reading read_laid_out(const reader& by, std::string_view text);
}  // namespace detail

/// What a text is.
enum class text_type : std::uint8_t {
  plan,    ///< the document itself
  report,  ///< a report of a plan, as the press gives it, or of what was done (*Báo cáo*)
  other,   ///< neither; of papers those that launch nothing: a notice of results, a proposal, a decision on awards
};
std::string_view to_string(text_type type) noexcept;

/// Whether an award was given, is to be proposed, or is aimed at. What a plan says is given, with no giver and no past year, is yet to be.
enum class award_status : std::uint8_t { given, proposed, target };
std::string_view to_string(award_status status) noexcept;

/// One award a text names. Texts that are not there are empty.
struct award_mention {
  /// "Bằng khen".
  std::string name;
  /// What it is given for: "Hoàn thành xuất sắc nhiệm vụ".
  std::string reason = {};
  std::string recipient = {};
  std::string giver = {};
  /// The year it is given for.
  std::optional<int> year = std::nullopt;
  award_status status = award_status::given;
  text_span span = {};

  friend bool operator==(const award_mention&, const award_mention&) = default;
};

/// What a text says. Nothing is made up: what is not said is absent.
struct reading {
  text_type type = text_type::other;
  /// Whether the text ends in the middle of a sentence.
  bool truncated = false;
  /// With its document. Every part carries its span.
  thidua::campaign campaign = {};
  std::vector<award_mention> awards = {};
  /// By offset, then by code.
  std::vector<diagnostic> diagnostics = {};

  friend bool operator==(const reading&, const reading&) = default;
};

/// Which findings are wanted, and how bad they are.
struct lint_options {
  /// Rules that are off.
  std::vector<diagnostic_code> allow = {};
  /// Rules whose findings are errors.
  std::vector<diagnostic_code> deny = {};
};

/// Reads and checks plans by the facts it was made with. Immutable: threads may share one. A copy is cheap.
class reader {
 public:
  /// By the built-in facts and words.
  reader();
  explicit reader(reference_facts known, lexicon words = lexicon::vietnam());

  const reference_facts& known() const noexcept;

  /// The typed campaign, the awards, and what is wrong. Error: errc::not_utf8 (with line and column), errc::text_too_long.
  /// Complexity: linear in the text.
  reading read(std::string_view text) const;
  /// What is wrong alone. Error: as for `read`.
  std::vector<diagnostic> lint(std::string_view text, const lint_options& options = {}) const;
  /// What is wrong in the text of a body under another: its own findings, and where it does not agree with the superior's plan.
  std::vector<diagnostic> lint_under(const thidua::campaign& superior, std::string_view text, const lint_options& options = {}) const;
  /// The same with the text the superior's campaign was read from: each finding then tells the line it does not agree with.
  std::vector<diagnostic> lint_under(const thidua::campaign& superior, std::string_view superior_text, std::string_view text, const lint_options& options) const;

 private:
  friend detail::laid_out_reading detail::read_laid_out(const reader& by, std::string_view text);

  std::shared_ptr<const detail::knowledge> knowledge_;
};

/// By the built-in facts. Error: as for reader::read.
reading read(std::string_view text);
/// By the built-in facts. Error: as for reader::read.
std::vector<diagnostic> lint(std::string_view text, const lint_options& options = {});

}  // namespace plan
}  // namespace v0
}  // namespace thidua
