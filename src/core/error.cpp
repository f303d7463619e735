// SPDX-License-Identifier: BSL-1.0
#include <thidua/core/error.hpp>

#include <utility>

namespace thidua {
inline namespace v0 {

std::string_view to_string(errc code) noexcept {
  switch (code) {
    case errc::impossible_date: return "impossible-date";
    case errc::date_out_of_range: return "date-out-of-range";
    case errc::malformed_date: return "malformed-date";
    case errc::period_backwards: return "period-backwards";
    case errc::malformed_id: return "malformed-id";
    case errc::not_utf8: return "not-utf8";
    case errc::invalid_quantity: return "invalid-quantity";
    case errc::impossible_lunar_date: return "impossible-lunar-date";
    case errc::lunar_out_of_range: return "lunar-out-of-range";
    case errc::malformed_lunar_date: return "malformed-lunar-date";
    case errc::impossible_origin: return "impossible-origin";
    case errc::invalid_commemoration: return "invalid-commemoration";
    case errc::duplicate_commemoration: return "duplicate-commemoration";
    case errc::unknown_commemoration: return "unknown-commemoration";
    case errc::malformed_document_number: return "malformed-document-number";
    case errc::invalid_organization: return "invalid-organization";
    case errc::duplicate_organization: return "duplicate-organization";
    case errc::unknown_organization: return "unknown-organization";
    case errc::invalid_movement: return "invalid-movement";
    case errc::invalid_congress: return "invalid-congress";
    case errc::move_not_allowed: return "move-not-allowed";
    case errc::invalid_record: return "invalid-record";
    case errc::invalid_rule: return "invalid-rule";
    case errc::unbound_rule: return "unbound-rule";
    case errc::missing_reference: return "missing-reference";
    case errc::leaf_failed: return "leaf-failed";
    case errc::mixed_polarity: return "mixed-polarity";
    case errc::invalid_pack: return "invalid-pack";
    case errc::invalid_register: return "invalid-register";
    case errc::invalid_ranking: return "invalid-ranking";
    case errc::not_covered: return "not-covered";
    case errc::text_too_long: return "text-too-long";
    case errc::file_unreadable: return "file-unreadable";
    case errc::file_unwritable: return "file-unwritable";
    case errc::empty_document: return "empty-document";
    case errc::malformed_json: return "malformed-json";
    case errc::duplicate_key: return "duplicate-key";
    case errc::unknown_key: return "unknown-key";
    case errc::missing_key: return "missing-key";
    case errc::wrong_type: return "wrong-type";
    case errc::value_not_allowed: return "value-not-allowed";
    case errc::wrong_document: return "wrong-document";
    case errc::line_too_long: return "line-too-long";
  }
  return "unknown-error";
}

error_condition condition_of(errc code) noexcept {
  switch (code) {
    case errc::impossible_date:
    case errc::period_backwards:
    case errc::malformed_id:
    case errc::invalid_quantity:
    case errc::impossible_lunar_date:
    case errc::impossible_origin:
    case errc::invalid_commemoration:
    case errc::duplicate_commemoration:
    case errc::unknown_commemoration:
    case errc::invalid_organization:
    case errc::duplicate_organization:
    case errc::unknown_organization:
    case errc::invalid_movement:
    case errc::invalid_congress:
    case errc::move_not_allowed:
    case errc::invalid_record:
    case errc::invalid_rule:
    case errc::unbound_rule:
    case errc::missing_reference:
    case errc::leaf_failed:
    case errc::mixed_polarity:
    case errc::invalid_pack:
    case errc::invalid_register:
    case errc::invalid_ranking: return error_condition::invalid_value;
    case errc::not_covered: return error_condition::out_of_range;
    case errc::date_out_of_range:
    case errc::lunar_out_of_range:
    case errc::text_too_long: return error_condition::out_of_range;
    case errc::malformed_date:
    case errc::not_utf8:
    case errc::malformed_lunar_date:
    case errc::malformed_document_number:
    case errc::empty_document:
    case errc::malformed_json: return error_condition::malformed_text;
    case errc::duplicate_key:
    case errc::unknown_key:
    case errc::missing_key:
    case errc::wrong_type:
    case errc::value_not_allowed:
    case errc::wrong_document: return error_condition::wrong_content;
    case errc::line_too_long: return error_condition::malformed_text;
    case errc::file_unreadable:
    case errc::file_unwritable: return error_condition::file;
  }
  return error_condition::invalid_value;
}

namespace {
std::string placed(const std::string& where, const std::string& message) {
  return where.empty() ? message : where + ": " + message;
}
}  // namespace

error::error(errc code, bilingual message, bilingual help, std::string where)
    : code_(code),
      message_(std::move(message)),
      help_(std::move(help)),
      where_(std::move(where)),
      what_(placed(where_, message_.in(language::english))) {}

std::string error::line(language wanted) const {
  std::string text = placed(where_, message_.in(wanted));
  if (!help_.empty()) text += " (" + help_.in(wanted) + ")";
  return text;
}

error error::located(std::string_view outer) const {
  return error(code_, message_, help_, std::string(outer) + where_);
}

}  // namespace v0
}  // namespace thidua
