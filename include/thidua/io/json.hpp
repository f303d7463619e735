// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Catalogues and listings as JSON documents, read and written. Layer: io.
#include <thidua/commemoration/catalogue.hpp>
#include <thidua/io/listing.hpp>

#include <string>
#include <string_view>

namespace thidua {
inline namespace v0 {
namespace io {

/// A document of kind "commemorations" with every entry of the catalogue. Reading it back gives an equal catalogue.
std::string to_json(const catalogue& all);

/// Reads a document of kind "commemorations". With `"extends":"vietnam"` its entries are put into the built-in catalogue,
/// in the place of those whose id they have; otherwise they are the whole catalogue.
/// Error: a code of 5xx or the one of the broken value (errc::impossible_origin …), with the JSON pointer
/// (`#/commemorations/3/origins/0`) or line and column as its place; errc::not_utf8, errc::empty_document.
catalogue catalogue_from_json(std::string_view text);
/// The same from a file, whose path comes before the place. Error: also errc::file_unreadable.
catalogue load_catalogue(const std::string& path);

/// A document of kind "calendar".
std::string to_json(const anniversary_listing& listing);
/// Reads a document of kind "calendar". Error: as for catalogues; an entry outside the period or out of order is refused.
anniversary_listing listing_from_json(std::string_view text);

}  // namespace io
}  // namespace v0
}  // namespace thidua
