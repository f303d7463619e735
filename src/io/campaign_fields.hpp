// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Parts of a campaign document as JSON objects, for documents that hold them. Layer: io, private.
#include <thidua/campaign/campaign.hpp>

#include <nlohmann/json.hpp>

namespace thidua {
inline namespace v0 {
namespace io {
namespace detail {

/// The keys of a campaign, without its document.
nlohmann::ordered_json campaign_object(const campaign& what, const catalogue& events);
/// The keys of its document; those of an empty one where it has none.
nlohmann::ordered_json document_object(const campaign& what, const catalogue& events);

}  // namespace detail
}  // namespace io
}  // namespace v0
}  // namespace thidua
