# cmake -D ROOT=… -P listed.cmake: every file is in cmake/sources.cmake, or it would not be built or installed.
cmake_minimum_required(VERSION 3.25)
include("${ROOT}/cmake/sources.cmake")

file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/include/*" "${ROOT}/src/*.cpp")
list(REMOVE_ITEM files
  ${THIDUA_CORE_HEADERS} ${THIDUA_CORE_SOURCES} ${THIDUA_IO_HEADERS} ${THIDUA_IO_SOURCES}
  ${THIDUA_VIEWS_HEADERS} ${THIDUA_TESTING_HEADERS} ${THIDUA_TESTING_SOURCES} ${THIDUA_TOOL_SOURCES})
if(files)
  list(JOIN files "\n  " text)
  message(FATAL_ERROR "not listed in cmake/sources.cmake:\n  ${text}")
endif()
