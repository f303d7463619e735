// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// Everything an application needs but files and range-v3: the vocabulary, the calendar, the commemorations.
#include <thidua/calendar/lunar.hpp>
#include <thidua/calendar/lunar_text.hpp>
#include <thidua/calendar/origin.hpp>
#include <thidua/calendar/projection.hpp>
#include <thidua/calendar/sexagenary.hpp>
#include <thidua/commemoration/anniversary.hpp>
#include <thidua/commemoration/catalogue.hpp>
#include <thidua/commemoration/ceremony.hpp>
#include <thidua/commemoration/commemoration.hpp>
#include <thidua/commemoration/milestone.hpp>
#include <thidua/core/bilingual.hpp>
#include <thidua/core/date.hpp>
#include <thidua/core/date_text.hpp>
#include <thidua/core/error.hpp>
#include <thidua/core/id.hpp>
#include <thidua/core/legal_reference.hpp>
#include <thidua/core/period.hpp>
#include <thidua/core/quantity.hpp>
#include <thidua/core/text.hpp>
#include <thidua/version.hpp>
