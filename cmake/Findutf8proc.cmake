# Finds utf8proc, whose CMake package many systems leave out: utf8proc_FOUND, utf8proc::utf8proc.
find_package(utf8proc CONFIG QUIET)
if(TARGET utf8proc::utf8proc)
  include(FindPackageHandleStandardArgs)
  find_package_handle_standard_args(utf8proc CONFIG_MODE)
  return()
endif()

find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
  pkg_check_modules(PC_UTF8PROC QUIET libutf8proc)
endif()
find_path(utf8proc_INCLUDE_DIR utf8proc.h HINTS ${PC_UTF8PROC_INCLUDE_DIRS})
find_library(utf8proc_LIBRARY NAMES utf8proc utf8proc_static HINTS ${PC_UTF8PROC_LIBRARY_DIRS})
mark_as_advanced(utf8proc_INCLUDE_DIR utf8proc_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(utf8proc
  REQUIRED_VARS utf8proc_LIBRARY utf8proc_INCLUDE_DIR
  VERSION_VAR PC_UTF8PROC_VERSION
  REASON_FAILURE_MESSAGE "install libutf8proc-dev (Debian, Ubuntu), utf8proc-devel (Fedora), libutf8proc (Arch), utf8proc (Homebrew, vcpkg)")

if(utf8proc_FOUND AND NOT TARGET utf8proc::utf8proc)
  add_library(utf8proc::utf8proc UNKNOWN IMPORTED)
  set_target_properties(utf8proc::utf8proc PROPERTIES
    IMPORTED_LOCATION "${utf8proc_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${utf8proc_INCLUDE_DIR}")
  # Without this the header asks a Windows linker for a DLL.
  if(WIN32 AND utf8proc_LIBRARY MATCHES "static")
    set_target_properties(utf8proc::utf8proc PROPERTIES INTERFACE_COMPILE_DEFINITIONS UTF8PROC_STATIC)
  endif()
endif()
