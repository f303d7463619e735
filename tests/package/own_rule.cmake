# cmake -D ROOT=… -D WORK=… -D CTEST=… -P own_rule.cmake -- CONFIGURE…: what README.md shows of an office that tests its own rule:
# the files are those of tests/consumer/own_rule; built on the installed package, one test fails as README.md says, for one mutant
# that its table does not tell, and all others pass.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/../checks/rest_of_arguments.cmake")
include("${ROOT}/tests/checks/readme_block.cmake")
set(source "${ROOT}/tests/consumer/own_rule")

execute_process(COMMAND "${CMAKE_COMMAND}" -S "${source}" -B "${WORK}" ${rest} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${WORK}" COMMAND_ERROR_IS_FATAL ANY)

readme_block(expected own-rule-output)
execute_process(COMMAND "${WORK}/fighter_test" RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
string(FIND "${output}" "${expected}" at)
if(result EQUAL 0 OR at EQUAL -1 OR NOT output MATCHES " 1 FAILED TEST\n")
  message(FATAL_ERROR "the test prints:\n${output}\nbut README.md says:\n${expected}")
endif()

execute_process(COMMAND "${CTEST}" --test-dir "${WORK}" --output-on-failure --no-tests=error -R "^acme_rules\\."
  RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
foreach(name IN ITEMS acme_rules.fighter.a_reprimand_in_the_year acme_rules.coverage.acme_acme_fighter acme_rules.coverage.report)
  string(FIND "${output}" "${name} " at)
  if(at EQUAL -1)
    set(result "no test `${name}`")
  endif()
endforeach()
if(NOT result EQUAL 0)
  message(FATAL_ERROR "the tables: ${result}\n${output}")
endif()
foreach(report IN ITEMS coverage.json acme.lcov acme.cobertura.xml)
  if(NOT EXISTS "${WORK}/coverage/${report}")
    message(FATAL_ERROR "there is no report ${report}")
  endif()
endforeach()
file(READ "${WORK}/coverage/coverage.json" coverage)
string(FIND "${coverage}" "3 years in a row" at)
if(at EQUAL -1)
  message(FATAL_ERROR "coverage.json does not speak English:\n${coverage}")
endif()
