# cmake -D BUILD=… -D WORK=… -P install.cmake: installs into WORK/installed, then moves that to WORK/moved, so that all
# that follows proves the package can be moved.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${WORK}")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --config "${CONFIG}" --prefix "${WORK}/installed"
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(RENAME "${WORK}/installed" "${WORK}/moved")

file(GLOB_RECURSE files "${WORK}/moved/*.cmake" "${WORK}/moved/*.pc" "${WORK}/moved/*.hpp")
foreach(file IN LISTS files)
  file(READ "${file}" text)
  string(FIND "${text}" "${BUILD}" at)
  if(NOT at EQUAL -1)
    message(FATAL_ERROR "${file} names a place on the machine that built it")
  endif()
endforeach()

foreach(kind IN ITEMS calendar campaign commemorations merit-record plan scenarios)
  if(NOT EXISTS "${WORK}/moved/share/thidua/schemas/${kind}.schema.json")
    message(FATAL_ERROR "the schema of `${kind}` documents is not installed")
  endif()
endforeach()
