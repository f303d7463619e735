# How a target of this project is made. Nothing here reaches a target of anyone else.

# thidua_own(TARGET): the warnings our own code is held to. A project that uses us as a subdirectory is spared them.
function(thidua_own target)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
  # GCC 12 sees an overlap in "text" + std::string that is not there (its bug 105651), whoever turns warnings on.
  target_compile_options(${target} PRIVATE
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>)
  if(NOT PROJECT_IS_TOP_LEVEL)
    return()
  elseif(MSVC)
    target_compile_options(${target} PRIVATE /W4 /utf-8)
  else()
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion
      $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local>)
  endif()
endfunction()

# thidua_library(NAME [SOURCES …] HEADERS …): the target thidua_NAME, known as thidua::NAME here and in the package.
# Without sources it is an INTERFACE library.
function(thidua_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;HEADERS" ${ARGN})
  set(target thidua_${name})
  if(arg_SOURCES)
    add_library(${target} ${arg_SOURCES})
    set(scope PUBLIC)
    target_include_directories(${target} PRIVATE src)
    set_target_properties(${target} PROPERTIES
      OUTPUT_NAME thidua-${name}
      VERSION ${PROJECT_VERSION}
      SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR}
      WINDOWS_EXPORT_ALL_SYMBOLS ON)
    thidua_own(${target})
  else()
    add_library(${target} INTERFACE)
    set(scope INTERFACE)
  endif()
  add_library(thidua::${name} ALIAS ${target})
  target_compile_features(${target} ${scope} cxx_std_20)
  target_sources(${target} ${scope} FILE_SET HEADERS BASE_DIRS include FILES ${arg_HEADERS})
  set_target_properties(${target} PROPERTIES
    EXPORT_NAME ${name}
    VERIFY_INTERFACE_HEADER_SETS ${PROJECT_IS_TOP_LEVEL})
endfunction()
