# Install rules, the CMake package and the pkg-config files. The prefix may be moved after the install.
include(CMakePackageConfigHelpers)

set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/thidua")
set(generated_dir "${PROJECT_BINARY_DIR}/package_files")

# One export a component: who asks for `core` alone is not asked for libical or range-v3.
foreach(component IN ITEMS core io thidua views testing)
  install(TARGETS thidua_${component} EXPORT thidua-${component}-targets FILE_SET HEADERS)
  install(EXPORT thidua-${component}-targets NAMESPACE thidua:: DESTINATION "${package_dir}")
endforeach()

if(THIDUA_BUILD_TOOL)
  install(TARGETS thidua_tool)
endif()

# Shared libraries find each other, and the command finds them, wherever the prefix is moved to.
get_target_property(library_type thidua_core TYPE)
if(library_type STREQUAL "SHARED_LIBRARY" AND NOT WIN32)
  set(origin "$<IF:$<PLATFORM_ID:Darwin>,@loader_path,$ORIGIN>")
  file(RELATIVE_PATH bin_to_lib "${CMAKE_INSTALL_FULL_BINDIR}" "${CMAKE_INSTALL_FULL_LIBDIR}")
  set_property(TARGET thidua_io thidua_testing APPEND PROPERTY INSTALL_RPATH "${origin}")
  if(THIDUA_BUILD_TOOL)
    set_property(TARGET thidua_tool APPEND PROPERTY INSTALL_RPATH "${origin}/${bin_to_lib}")
  endif()
endif()

configure_package_config_file(cmake/thiduaConfig.cmake.in "${generated_dir}/thiduaConfig.cmake"
  INSTALL_DESTINATION "${package_dir}"
  NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file("${generated_dir}/thiduaConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES
  "${generated_dir}/thiduaConfig.cmake"
  "${generated_dir}/thiduaConfigVersion.cmake"
  cmake/Findutf8proc.cmake
  cmake/Findlibical.cmake
  cmake/thiduaRuleTests.cmake
  DESTINATION "${package_dir}")

# What each document of the io library may hold, for other programs: share/thidua/schemas.
install(DIRECTORY src/io/schemas src/testing/schemas DESTINATION "${CMAKE_INSTALL_DATADIR}/thidua" FILES_MATCHING PATTERN "*.schema.json")

install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")

# pkg-config. An absolute directory cannot be told from the file's own place, so then the prefix is written out.
if(IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}")
  set(pc_prefix "${CMAKE_INSTALL_PREFIX}")
else()
  file(RELATIVE_PATH pc_to_prefix "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/")
  string(REGEX REPLACE "/$" "" pc_prefix "\${pcfiledir}/${pc_to_prefix}")
endif()
set(pc_libdir "\${prefix}")
cmake_path(APPEND pc_libdir "${CMAKE_INSTALL_LIBDIR}")  # an absolute one replaces the prefix
set(pc_includedir "\${prefix}")
cmake_path(APPEND pc_includedir "${CMAKE_INSTALL_INCLUDEDIR}")

function(thidua_pkgconfig name description requires requires_private libs)
  # A static library hands its needs to whoever links it, with `pkg-config --static` or without.
  if(library_type STREQUAL "STATIC_LIBRARY")
    list(APPEND requires ${requires_private})
    set(requires_private "")
  endif()
  list(JOIN requires ", " requires)
  list(JOIN requires_private ", " requires_private)
  configure_file(cmake/pkgconfig.pc.in "${generated_dir}/${name}.pc" @ONLY)
  install(FILES "${generated_dir}/${name}.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
endfunction()

set(same_version "= ${PROJECT_VERSION}")
thidua_pkgconfig(thidua-core "thidua: calendar, commemorations, rules" "" libutf8proc "-lthidua-core -pthread")
thidua_pkgconfig(thidua-io "thidua: plan documents, JSON, CSV, iCalendar" "thidua-core ${same_version}" libical -lthidua-io)
thidua_pkgconfig(thidua-testing "thidua: tests of rules, over GoogleTest" "thidua-core ${same_version};thidua-io ${same_version};gmock" "" -lthidua-testing)
thidua_pkgconfig(thidua "thidua: core and io" "thidua-core ${same_version};thidua-io ${same_version}" "" "")
