# cmake -D SOURCE=… -D WORK=… -P absolute_libdir.cmake -- CONFIGURE…: the pkg-config files with absolute install folders, as
# some distributions set them.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/../checks/rest_of_arguments.cmake")

set(build "${WORK}/absolute_libdir")
execute_process(COMMAND "${CMAKE_COMMAND}" -S "${SOURCE}" -B "${build}" ${rest} -DTHIDUA_BUILD_TESTS=OFF
  -DCMAKE_INSTALL_PREFIX=/somewhere -DCMAKE_INSTALL_LIBDIR=/elsewhere/lib -DCMAKE_INSTALL_INCLUDEDIR=headers
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(READ "${build}/package_files/thidua-core.pc" text)
if(NOT text MATCHES "^prefix=/somewhere\nlibdir=/elsewhere/lib\nincludedir=\\\${prefix}/headers\n")
  message(FATAL_ERROR "wrong folders:\n${text}")
endif()
