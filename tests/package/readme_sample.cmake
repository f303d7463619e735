# cmake -D ROOT=… -D WORK=… -P readme_sample.cmake -- CONFIGURE…: README.md's program, built on the installed package by
# README.md's CMakeLists.txt, prints what README.md says it prints.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/../checks/rest_of_arguments.cmake")
include("${ROOT}/tests/checks/readme_block.cmake")

readme_block(program use)
readme_block(project use-cmake)
readme_block(expected use-output)
file(WRITE "${WORK}/main.cpp" "${program}")
file(WRITE "${WORK}/CMakeLists.txt" "${project}")
if(NOT project MATCHES "add_executable\\(([a-z_]+) main\\.cpp\\)")
  message(FATAL_ERROR "README.md: the program of `<!-- use-cmake -->` is not made of main.cpp:\n${project}")
endif()
set(name "${CMAKE_MATCH_1}")

execute_process(COMMAND "${CMAKE_COMMAND}" -S "${WORK}" -B "${WORK}/build" ${rest} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${WORK}/build" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${WORK}/build/${name}" OUTPUT_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
if(output STREQUAL "" OR NOT output STREQUAL expected)
  message(FATAL_ERROR "README.md's program prints:\n${output}\nbut README.md says:\n${expected}")
endif()
