# cmake -D EXPECT=REGEX -P expect_error.cmake -- COMPILE…: passes if the compiler fails with an error that matches.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/../checks/rest_of_arguments.cmake")

execute_process(COMMAND ${rest} RESULT_VARIABLE result OUTPUT_VARIABLE text ERROR_VARIABLE text)
if(result EQUAL 0)
  message(FATAL_ERROR "compiles, but must fail with: ${EXPECT}")
elseif(NOT text MATCHES "error: [^\n]*${EXPECT}")
  message(FATAL_ERROR "fails, but not with: ${EXPECT}\n${text}")
endif()
