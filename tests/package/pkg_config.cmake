# cmake -D PKG_CONFIG=… -D NAME=… -D MODULE=… -D PREFIX=… -D LIBDIR=… -D WORK=… -P pkg_config.cmake -- COMPILE…: builds and runs a
# program with what pkg-config says, and nothing else.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/../checks/rest_of_arguments.cmake")

set(ENV{PKG_CONFIG_PATH} "${PREFIX}/${LIBDIR}/pkgconfig:$ENV{PKG_CONFIG_PATH}")
set(how "")
if(NAME MATCHES "_static$")
  set(how --static)
endif()
execute_process(COMMAND "${PKG_CONFIG}" ${how} --cflags --libs "${MODULE}"
  OUTPUT_VARIABLE flags OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
separate_arguments(flags UNIX_COMMAND "${flags}")
set(program "${WORK}/${NAME}")
execute_process(COMMAND ${rest} ${flags} "-Wl,-rpath,${PREFIX}/${LIBDIR}" -o "${program}" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${program}" COMMAND_ERROR_IS_FATAL ANY)
