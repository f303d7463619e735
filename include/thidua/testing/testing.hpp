// SPDX-License-Identifier: BSL-1.0
#pragma once
/// \file
/// The testing kit, all of it. Layer: testing.
#include <thidua/testing/anniversary_matchers.hpp>
#include <thidua/testing/boundary.hpp>
#include <thidua/testing/builder.hpp>
#include <thidua/testing/contract.hpp>
#include <thidua/testing/coverage.hpp>
#include <thidua/testing/kit_printers.hpp>
#include <thidua/testing/less_told.hpp>
#include <thidua/testing/matchers.hpp>
#include <thidua/testing/mutant.hpp>
#include <thidua/testing/plan_printers.hpp>
#include <thidua/testing/printers.hpp>
#include <thidua/testing/random_record.hpp>
#include <thidua/testing/run_tables.hpp>
#include <thidua/testing/scenario.hpp>
#include <thidua/testing/scenario_table.hpp>
#include <thidua/testing/table_run.hpp>
#include <thidua/testing/value_printers.hpp>
