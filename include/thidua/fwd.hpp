// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The names of the library, declared and no more, for headers that only pass them on.

namespace thidua {
inline namespace v0 {

class anniversary;
class anniversary_range;
class catalogue;
class commemoration;
class date;
class error;
class lunar_date;
class ordinal;
class origin;
class period;
class sexagenary_year;
struct anniversary_options;
struct bilingual;
struct ceremony_ruling;
struct legal_reference;
struct lunar_month;
struct occurrence;
struct projection_policy;
template <class Thing>
class id;

}  // namespace v0
}  // namespace thidua
