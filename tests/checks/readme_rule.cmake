# cmake -D ROOT=… -P readme_rule.cmake: what README.md shows of an office's own rules is what
# tests/consumer builds and runs.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/readme_block.cmake")

foreach(pair IN ITEMS rule/office/office.hpp rule-test/office/office_test.cpp
    own-rule/own_rule/fighter_test.cpp own-rule-pack/own_rule/acme.json own-rule-table/own_rule/fighter.json own-rule-cmake/own_rule/CMakeLists.txt)
  string(REGEX MATCH "^([^/]+)/(.+)$" matched "${pair}")
  readme_block(shown ${CMAKE_MATCH_1})
  file(READ "${ROOT}/tests/consumer/${CMAKE_MATCH_2}" built)
  if(NOT shown STREQUAL built)
    message(FATAL_ERROR "README.md's block `${CMAKE_MATCH_1}` is not tests/consumer/${CMAKE_MATCH_2}:\n${shown}")
  endif()
endforeach()
