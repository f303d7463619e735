# cmake -D ROOT=… -D WORK=… -P readme_commands.cmake: the two commands README.md promises are shell, and start with the
# set-up script.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/readme_block.cmake")

foreach(marker IN ITEMS run test)
  readme_block(commands ${marker})
  file(WRITE "${WORK}/readme_${marker}.sh" "${commands}")
  execute_process(COMMAND sh -n "${WORK}/readme_${marker}.sh" RESULT_VARIABLE result)
  if(NOT result EQUAL 0 OR NOT commands MATCHES "cmake/setup\\.sh")
    message(FATAL_ERROR "README.md: the commands of `<!-- ${marker} -->` are not a call of cmake/setup.sh:\n${commands}")
  endif()
endforeach()
