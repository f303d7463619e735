// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Packs of law as JSON documents, read and written. Layer: io.
#include <thidua/io/rule_json.hpp>
#include <thidua/law/pack.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace thidua {
inline namespace v0 {
namespace io {

/// A document of kind "pack". Reading it back gives an equal pack.
std::string to_json(const law::pack& what);

/// Reads a document of kind "pack". Error: a code of 5xx or that of the broken value (errc::invalid_pack, errc::missing_reference,
/// errc::invalid_rule …) with the JSON pointer as its place; errc::not_utf8, errc::empty_document.
law::pack pack_from_json(std::string_view text, const leaf_registry<merit_record>& leaves = {});
/// The same from a file, whose path comes before the place. Error: also errc::file_unreadable.
law::pack load_pack(const std::string& path, const leaf_registry<merit_record>& leaves = {});

/// The judgements that a pack's rules ask for, each once, sorted.
std::vector<std::string> judgements_of(const law::pack& what);

}  // namespace io
}  // namespace v0
}  // namespace thidua
