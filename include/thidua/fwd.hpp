// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The names of the library, declared and no more, for headers that only pass them on.

namespace thidua {
inline namespace v0 {

class anniversary;
class award;
class award_year;
class anniversary_range;
class catalogue;
class commemoration;
class congress_table;
class date;
class deadline;
class document_number;
class error;
class lunar_date;
class merit_record;
class movement_table;
class ordinal;
class organization_tree;
class origin;
class period;
class service_factor;
class sexagenary_year;
class timeline;
class workflow;
struct anniversary_options;
struct bilingual;
struct bound;
struct campaign;
struct campaign_status;
struct ceremony_ruling;
struct congress;
struct document;
struct legal_reference;
struct lunar_month;
struct movement;
struct occurrence;
struct organization;
struct overview;
struct phase;
struct projection_policy;
struct reference_facts;
struct registration;
struct theme;
struct violation;
template <class Thing>
class id;

}  // namespace v0
}  // namespace thidua
