// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// A commemoration, and what a document is about, in the wording plans give them. Layer: plan, private.
#include <thidua/campaign/campaign.hpp>
#include <thidua/commemoration/catalogue.hpp>

#include <string>

namespace thidua {
inline namespace v0 {
namespace plan {
namespace detail {

/// "89 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2018)"; the entry's own words for an event the catalogue lacks.
std::string standard_wording(const commemoration_entry& entry, const campaign& in, const catalogue& events);
/// What a cited document is about, as it stands behind its issuer: " về việc khen thưởng …", " ban hành Quy chế …".
std::string matter_text(const std::string& subject);
/// What a basis is introduced by, with its blank: "Căn cứ ", "Thực hiện ".
std::string introduction_of(const basis& each);
/// The kind of a cited document as it stands before its number, by its own words or by the number's codes: "Nghị quyết liên tịch", "Kế hoạch";
/// a letter where nothing tells.
std::string cited_kind(const basis& each);
/// A basis without the mark that ends it: "Căn cứ Kế hoạch số 12/KH-LĐLĐ ngày 05/01/2024 của …".
std::string basis_text(const basis& each);

}  // namespace detail
}  // namespace plan
}  // namespace v0
}  // namespace thidua
