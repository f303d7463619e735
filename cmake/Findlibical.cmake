# Finds libical: libical_FOUND, libical::libical. Its own CMake package is passed over on purpose: its targets have no
# namespace, and on Debian it stops the build when the GLib binding, which we do not use, is not installed.
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
  pkg_check_modules(PC_LIBICAL QUIET libical)
endif()
find_path(libical_INCLUDE_DIR libical/ical.h HINTS ${PC_LIBICAL_INCLUDE_DIRS})
find_library(libical_LIBRARY NAMES ical libical ical-static HINTS ${PC_LIBICAL_LIBRARY_DIRS})
mark_as_advanced(libical_INCLUDE_DIR libical_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(libical
  REQUIRED_VARS libical_LIBRARY libical_INCLUDE_DIR
  VERSION_VAR PC_LIBICAL_VERSION
  REASON_FAILURE_MESSAGE "install libical-dev (Debian, Ubuntu), libical-devel (Fedora), libical (Arch, Homebrew, vcpkg)")

if(libical_FOUND AND NOT TARGET libical::libical)
  add_library(libical::libical UNKNOWN IMPORTED)
  set_target_properties(libical::libical PROPERTIES
    IMPORTED_LOCATION "${libical_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${libical_INCLUDE_DIR}")
  # An archive does not say what it needs itself: ICU, for recurrence rules in other calendars, if built with it.
  if(libical_LIBRARY MATCHES "\\.(a|lib)$")
    find_package(ICU QUIET COMPONENTS i18n uc data)
    find_package(Threads QUIET)
    foreach(dependency IN ITEMS ICU::i18n ICU::uc ICU::data Threads::Threads)
      if(TARGET ${dependency})
        set_property(TARGET libical::libical APPEND PROPERTY INTERFACE_LINK_LIBRARIES ${dependency})
      endif()
    endforeach()
  endif()
endif()
