# thidua_add_rule_tests(TARGET NAME CASES FILE… [PACK FILE…] [COVERAGE PERCENT] [MUTANTS] [REPORT FOLDER] [LANGUAGE vi|en] [TOGETHER] [LABELS LABEL…]):
# the program NAME, which tests the tables of scenarios, and a test of CTest for each of their rows: `NAME.FILE.ROW`. It reads the
# files when it runs; CTest learns the names of their rows at the next build, and one that is gone by then fails. A file that can't be
# read is the test `NAME.FILE.can_be_read`, which fails and says where it is broken. The files are there when CMake runs: relative ones
# in the current source folder, no generator expressions. PACK: packs that are asked before the built-in law. COVERAGE: a test
# `NAME.coverage.RULE` for each rule fails when fewer percent of its conditions decided a yes and a no, 0 to 100; with it or MUTANTS a
# rule of a PACK that no row asks fails too. MUTANTS: a test `NAME.mutants.RULE` fails when an altered rule passes all rows. REPORT:
# where coverage is written as JSON, lcov and Cobertura; a relative folder lies in the current build folder.
# LANGUAGE: what failing tests and coverage.json speak; absent: vi. TOGETHER: one test of CTest, `NAME`, for all rows in one process,
# which is quicker where there are hundreds of rows. LABELS: of all these tests.
# Needs the target thidua::testing.
function(thidua_add_rule_tests)
  cmake_parse_arguments(arg "MUTANTS;TOGETHER" "TARGET;COVERAGE;REPORT;LANGUAGE" "CASES;PACK;LABELS" ${ARGN})
  if(NOT arg_TARGET OR NOT arg_CASES)
    message(FATAL_ERROR "thidua_add_rule_tests: TARGET and CASES must be given")
  elseif(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "thidua_add_rule_tests: what is `${arg_UNPARSED_ARGUMENTS}`?")
  elseif(arg_KEYWORDS_MISSING_VALUES)
    message(FATAL_ERROR "thidua_add_rule_tests: nothing is told of `${arg_KEYWORDS_MISSING_VALUES}`")
  elseif(TARGET ${arg_TARGET})
    message(FATAL_ERROR "thidua_add_rule_tests: there is a target `${arg_TARGET}` already")
  elseif("${arg_CASES};${arg_PACK};${arg_REPORT}" MATCHES "[$]<")
    message(FATAL_ERROR "thidua_add_rule_tests: CASES, PACK and REPORT are known when CMake runs, not by generator expressions")
  elseif(DEFINED arg_COVERAGE AND NOT arg_COVERAGE MATCHES "^([0-9]|[1-9][0-9]|100)$")
    message(FATAL_ERROR "thidua_add_rule_tests: COVERAGE takes a number of percent, 0 to 100, not `${arg_COVERAGE}`")
  elseif(DEFINED arg_LANGUAGE AND NOT arg_LANGUAGE MATCHES "^(vi|en)$")
    message(FATAL_ERROR "thidua_add_rule_tests: LANGUAGE takes vi or en, not `${arg_LANGUAGE}`")
  endif()

  set(files "")
  foreach(kind IN ITEMS CASES PACK)
    set(${kind}_texts "")
    foreach(file IN LISTS arg_${kind})
      cmake_path(ABSOLUTE_PATH file)
      if(NOT EXISTS "${file}" OR IS_DIRECTORY "${file}")
        message(FATAL_ERROR "thidua_add_rule_tests: there is no file `${file}`")
      endif()
      list(APPEND files "${file}")
      string(APPEND ${kind}_texts "R\"thidua(${file})thidua\", ")
    endforeach()
  endforeach()
  set(more "")
  if(DEFINED arg_COVERAGE)
    string(APPEND more ", .coverage = ${arg_COVERAGE}")
  endif()
  if(arg_MUTANTS)
    string(APPEND more ", .mutants = true")
  endif()
  if(arg_REPORT)
    cmake_path(ABSOLUTE_PATH arg_REPORT BASE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}")
    string(APPEND more ", .report = R\"thidua(${arg_REPORT})thidua\"")
  endif()
  if(arg_LANGUAGE STREQUAL "en")
    string(APPEND more ", .in = thidua::language::english")
  endif()
  set(source "${CMAKE_CURRENT_BINARY_DIR}/${arg_TARGET}.cpp")
  file(CONFIGURE OUTPUT "${source}" @ONLY CONTENT "#include <thidua/testing/run_tables.hpp>

int main(int argc, char** argv) {
  return thidua::testing::run_tables(argc, argv, {.cases = {@CASES_texts@}, .packs = {@PACK_texts@}@more@});
}
")

  add_executable(${arg_TARGET} "${source}")
  target_link_libraries(${arg_TARGET} PRIVATE thidua::testing)
  # A changed file means other tests: the program is linked again, and that has CTest ask it anew.
  set_target_properties(${arg_TARGET} PROPERTIES LINK_DEPENDS "${files}")
  if(arg_TOGETHER)
    add_test(NAME ${arg_TARGET} COMMAND ${arg_TARGET})
    if(arg_LABELS)
      set_tests_properties(${arg_TARGET} PROPERTIES LABELS "${arg_LABELS}")
    endif()
    return()
  endif()
  include(GoogleTest)
  gtest_discover_tests(${arg_TARGET} TEST_PREFIX "${arg_TARGET}." TEST_LIST ${arg_TARGET}_rows DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60)
  if(arg_LABELS)  # PROPERTIES would take one of them only
    set(script "${CMAKE_CURRENT_BINARY_DIR}/${arg_TARGET}_labels.cmake")
    file(CONFIGURE OUTPUT "${script}" @ONLY CONTENT "if(@arg_TARGET@_rows)
  set_tests_properties(\${@arg_TARGET@_rows} PROPERTIES LABELS \"@arg_LABELS@\")
endif()
")
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES "${script}")
  endif()
endfunction()
