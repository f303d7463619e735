# cmake -D COMMANDS=… -D INCLUDE=… -P warnings_show.cmake: the headers came in by -I, not as system headers.
cmake_minimum_required(VERSION 3.25)

file(READ "${COMMANDS}" text)
string(FIND "${text}" "-I${INCLUDE}" plain)
string(FIND "${text}" "-isystem ${INCLUDE}" system)
if(plain EQUAL -1 OR NOT system EQUAL -1)
  message(FATAL_ERROR "the consumer compiles our headers as system headers, which hides their warnings")
endif()
