# What is installed: binaries, manual, completion, scenarios; and the Debian package of it. Included by
# the main CMakeLists.txt; scripts/package.sh builds and tries the package.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME habitat)
set(CPACK_PACKAGE_CONTACT "The habitat authors <habitat@packages.invalid>")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL OFF)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Opened by name when a workbook is written: no linker tells of it.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libxlsxwriter4, libzip4, zlib1g")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "plai-balance: whether an operation of very-social rental housing (PLAI, PLUS,
PLS) balances: cost, financing plan, loans, rents, operating account, treasury;
which rent, own funds or grant would just balance it.

cost-of-use: what living in a dwelling costs a household each month, with its
housing aid, and what it leaves to live on.

Every figure can be explained down to the line of the case or the text of the
law it rests on.")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
  GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# Pages and completion are made when they are installed: no everyday build needs them.
install(CODE "execute_process(COMMAND \"${CMAKE_COMMAND}\" --build \"${PROJECT_BINARY_DIR}\" --target packed
  COMMAND_ERROR_IS_FATAL ANY)")

# Debian wants pages of the manual and the list of changes compressed, without a time in them.
find_program(GZIP gzip REQUIRED)
set(packed ${CMAKE_CURRENT_BINARY_DIR}/packed)
file(MAKE_DIRECTORY ${packed})
function(install_packed source name destination)
  add_custom_command(OUTPUT ${packed}/${name}.gz
    COMMAND sh -c "${GZIP} -9nc '${source}' > '${packed}/${name}.gz'"
    DEPENDS ${source} VERBATIM)
  set_property(GLOBAL APPEND PROPERTY packed_files ${packed}/${name}.gz)
  install(FILES ${packed}/${name}.gz DESTINATION ${destination})
endfunction()

# English pages stand in man/, those of another language in a folder of its name.
file(GLOB pages CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/man man/*.[1-9] man/*/*.[1-9])
foreach(page ${pages})
  get_filename_component(language "${page}" DIRECTORY)
  string(REGEX MATCH "[1-9]$" section ${page})
  file(MAKE_DIRECTORY ${packed}/${language})
  install_packed(${PROJECT_SOURCE_DIR}/man/${page} ${page} ${CMAKE_INSTALL_MANDIR}/${language}/man${section})
endforeach()
install_packed(${PROJECT_SOURCE_DIR}/CHANGELOG.md CHANGELOG.md ${CMAKE_INSTALL_DATADIR}/doc/habitat)

# What Debian reads of it: the version and its day.
file(WRITE ${packed}/changelog "habitat (${PROJECT_VERSION}) unstable; urgency=medium

  * See CHANGELOG.md.

 -- The habitat authors <habitat@packages.invalid>  Sat, 21 Nov 2026 00:00:00 +0000
")
install_packed(${packed}/changelog changelog ${CMAKE_INSTALL_DATADIR}/doc/habitat)

# Completion is what the binaries say themselves.
function(install_completion tool shell file destination)
  add_custom_command(OUTPUT ${packed}/${file}
    COMMAND sh -c "'$<TARGET_FILE:${tool}>' completion ${shell} > '${packed}/${file}'"
    DEPENDS ${tool} VERBATIM)
  set_property(GLOBAL APPEND PROPERTY packed_files ${packed}/${file})
  install(FILES ${packed}/${file} DESTINATION ${CMAKE_INSTALL_DATADIR}/${destination})
endfunction()
foreach(tool ${tools})
  install_completion(${tool} bash ${tool} bash-completion/completions)
  install_completion(${tool} zsh _${tool} zsh/vendor-completions)
  install_completion(${tool} fish ${tool}.fish fish/vendor_completions.d)
endforeach()

file(WRITE ${packed}/copyright "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: habitat

Files: *
Copyright: 2026 The habitat authors
License: Apache-2.0
 On Debian systems the whole text of the licence is in
 /usr/share/common-licenses/Apache-2.0.
")
install(FILES ${packed}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/habitat)
install(DIRECTORY scenarios/ DESTINATION ${CMAKE_INSTALL_DATADIR}/habitat/scenarios)

get_property(all_packed GLOBAL PROPERTY packed_files)
add_custom_target(packed DEPENDS ${all_packed})
include(CPack)
