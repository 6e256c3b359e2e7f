# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
#
# How the folders of this tree declare a library, a program and a test. All helpers set properties
# of targets only, and refuse arguments that they don't know. penstock_add_plugin(), which is
# installed for everybody, has a file of its own: PenstockAddPlugin.cmake.
#
#   penstock_add_library(<Name> LAYER <folder> SOURCES … [HEADERS …]
#                        [LIBRARIES …] [PRIVATE_LIBRARIES …])
#       Declares libPenstock<Name> of framework/<folder>, target Penstock<Name>, for all others
#       Penstock::<Name>. LIBRARIES are those that its headers need. HEADERS are installed to
#       include/penstock/<folder>/, except those that end in _p.h. Its export macro,
#       PENSTOCK_<NAME>_EXPORT, is in <penstock/<folder>/export.h>.
#
#   penstock_add_app(<name> SOURCES … [LIBRARIES …])
#       Declares and installs the program bin/<name>.
#
#   penstock_add_test(<unit> [SOURCES …] [LIBRARIES …] [PLUGINS …] [LABELS …]
#                     [TIMEOUT_SECONDS <n>] [RUN_SERIAL])
#       Declares the Qt Test program tst_<unit>, of tst_<unit>.cpp unless SOURCES says otherwise,
#       and the test of the same name. PLUGINS are targets that it loads, and so are built before
#       it; static ones are linked. TIMEOUT_SECONDS is 60 unless said otherwise, with sanitizers
#       three times that.
#
#   penstock_use_house_rules(<target>)
#       Gives a target made by other means the language level, warnings, sanitizers and strict Qt
#       macros that the helpers above give theirs.

include_guard(GLOBAL)
include(GenerateExportHeader)
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

# Refuses arguments that cmake_parse_arguments() didn't know, left without values, or that lack.
# To be called by a helper right after it; <caller> is the helper's name. ARGN: required keywords.
macro(penstock_check_arguments caller)
    if(DEFINED arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "${caller}: unknown arguments: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(DEFINED arg_KEYWORDS_MISSING_VALUES)
        message(FATAL_ERROR "${caller}: no value given for: ${arg_KEYWORDS_MISSING_VALUES}")
    endif()
    foreach(required IN ITEMS ${ARGN})
        if(NOT DEFINED arg_${required})
            message(FATAL_ERROR "${caller}: ${required} is missing")
        endif()
    endforeach()
endmacro()

# Refuses source files that do not exist. Generated ones are given with their full path.
function(penstock_check_sources caller)
    foreach(source IN LISTS ARGN)
        cmake_path(ABSOLUTE_PATH source NORMALIZE OUTPUT_VARIABLE path)
        get_source_file_property(generated ${path} GENERATED)
        if(NOT generated AND NOT EXISTS ${path})
            message(FATAL_ERROR "${caller}: there is no source file ${path}")
        endif()
    endforeach()
endfunction()

function(penstock_use_house_rules target)
    set(gnu_like $<CXX_COMPILER_ID:GNU,Clang,AppleClang>)
    set(warnings -Wall -Wextra -Wpedantic)
    set(cxx_warnings -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wextra-semi
        -Wimplicit-fallthrough -Wsuggest-override -Wunused)
    target_compile_features(${target} PRIVATE cxx_std_20)
    target_compile_options(${target} PRIVATE
        "$<$<AND:${gnu_like},$<COMPILE_LANGUAGE:CXX>>:${warnings};${cxx_warnings}>"
        "$<$<AND:${gnu_like},$<COMPILE_LANGUAGE:C>>:-Wall;-Wextra>")
    target_compile_definitions(${target} PRIVATE
        QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
        QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    set_target_properties(${target} PROPERTIES
        AUTOMOC ON
        CXX_EXTENSIONS OFF
        C_EXTENSIONS ON
        C_VISIBILITY_PRESET hidden
        CXX_VISIBILITY_PRESET hidden
        VISIBILITY_INLINES_HIDDEN ON
        POSITION_INDEPENDENT_CODE ON
        COMPILE_WARNING_AS_ERROR ${PENSTOCK_WERROR}
        BUILD_RPATH_USE_ORIGIN ON
        INSTALL_RPATH_USE_LINK_PATH ON
        ARCHIVE_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/lib
        LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/lib
        RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
    if(PENSTOCK_SANITIZE)
        set(sanitize -fsanitize=${PENSTOCK_SANITIZE} -fno-omit-frame-pointer)
        if(PENSTOCK_SANITIZE MATCHES "undefined")
            list(APPEND sanitize -fno-sanitize-recover=undefined)
        endif()
        target_compile_options(${target} PRIVATE ${sanitize})
        target_link_options(${target} PRIVATE ${sanitize})
    endif()
endfunction()

# Lets a program find the libraries relative to itself, wherever the build tree or the installation
# is moved: lib is the former's folder, and on some systems not the latter's.
function(penstock_set_program_rpath target)
    set(origin $<IF:$<PLATFORM_ID:Darwin>,@loader_path,$ORIGIN>)
    set(rpath ${origin}/../lib ${origin}/../${CMAKE_INSTALL_LIBDIR})
    list(REMOVE_DUPLICATES rpath)
    set_target_properties(${target} PROPERTIES
        BUILD_WITH_INSTALL_RPATH ON INSTALL_RPATH "${rpath}")
endfunction()

function(penstock_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "LAYER"
        "SOURCES;HEADERS;LIBRARIES;PRIVATE_LIBRARIES")
    penstock_check_arguments(penstock_add_library LAYER SOURCES)
    penstock_check_sources(penstock_add_library ${arg_SOURCES} ${arg_HEADERS})

    set(target Penstock${name})
    string(TOUPPER PENSTOCK_${name} base_name)
    set(export_header ${PROJECT_BINARY_DIR}/generated/penstock/${arg_LAYER}/export.h)

    add_library(${target} ${arg_SOURCES} ${arg_HEADERS})
    add_library(Penstock::${name} ALIAS ${target})
    penstock_use_house_rules(${target})
    generate_export_header(${target} BASE_NAME ${base_name} EXPORT_FILE_NAME ${export_header})

    target_compile_features(${target} PUBLIC cxx_std_20)
    target_include_directories(${target} PUBLIC
        $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include>
        $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/generated>
        $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
    target_link_libraries(${target}
        PUBLIC ${arg_LIBRARIES} PRIVATE ${arg_PRIVATE_LIBRARIES})
    get_target_property(type ${target} TYPE)
    if(type STREQUAL "STATIC_LIBRARY")
        target_compile_definitions(${target} PUBLIC ${base_name}_STATIC_DEFINE)
    endif()
    # Before 1.0 any minor version may change the binary interface.
    set_target_properties(${target} PROPERTIES
        EXPORT_NAME ${name}
        VERSION ${PROJECT_VERSION}
        SOVERSION ${PENSTOCK_API_VERSION}
        BUILD_WITH_INSTALL_RPATH ON
        INSTALL_RPATH $<IF:$<PLATFORM_ID:Darwin>,@loader_path,$ORIGIN>)

    set(public_headers ${arg_HEADERS})
    list(FILTER public_headers EXCLUDE REGEX "_p\\.h$")
    install(TARGETS ${target} EXPORT PenstockTargets)
    install(FILES ${public_headers} ${export_header}
        DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/penstock/${arg_LAYER})
    set_property(GLOBAL APPEND PROPERTY PENSTOCK_LIBRARIES ${name})
endfunction()

function(penstock_add_app name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    penstock_check_arguments(penstock_add_app SOURCES)
    penstock_check_sources(penstock_add_app ${arg_SOURCES})

    add_executable(${name} ${arg_SOURCES})
    penstock_use_house_rules(${name})
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES})
    penstock_set_program_rpath(${name})
    install(TARGETS ${name})
    set_property(GLOBAL APPEND PROPERTY PENSTOCK_APPS ${name})
endfunction()

function(penstock_add_test unit)
    cmake_parse_arguments(PARSE_ARGV 1 arg "RUN_SERIAL" "TIMEOUT_SECONDS"
        "SOURCES;LIBRARIES;PLUGINS;LABELS")
    penstock_check_arguments(penstock_add_test)
    set(target tst_${unit})
    if(NOT DEFINED arg_SOURCES)
        set(arg_SOURCES ${target}.cpp)
    endif()
    penstock_check_sources(penstock_add_test ${arg_SOURCES})
    if(NOT DEFINED arg_TIMEOUT_SECONDS)
        set(arg_TIMEOUT_SECONDS 60)
    endif()
    if(PENSTOCK_SANITIZE)
        math(EXPR arg_TIMEOUT_SECONDS "3 * ${arg_TIMEOUT_SECONDS}")
    endif()

    add_executable(${target} ${arg_SOURCES})
    penstock_use_house_rules(${target})
    target_link_libraries(${target} PRIVATE ${arg_LIBRARIES} Qt6::Test)
    foreach(plugin IN LISTS arg_PLUGINS)
        if(NOT TARGET ${plugin})
            message(FATAL_ERROR "penstock_add_test: ${unit} needs the plugin ${plugin}, "
                "which is no target")
        endif()
        get_target_property(type ${plugin} TYPE)
        if(type STREQUAL "STATIC_LIBRARY")
            target_link_libraries(${target} PRIVATE ${plugin})
        else()
            add_dependencies(${target} ${plugin})
        endif()
    endforeach()

    add_test(NAME ${target} COMMAND ${target})
    set_tests_properties(${target} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8"
        LABELS "${arg_LABELS}"
        RUN_SERIAL ${arg_RUN_SERIAL}
        TIMEOUT ${arg_TIMEOUT_SECONDS})
    set_property(GLOBAL APPEND PROPERTY PENSTOCK_TESTS ${target})
endfunction()

# Adds those of the folders, given by wildcards, that have a CMakeLists.txt.
function(penstock_add_folders)
    foreach(pattern IN LISTS ARGN)
        file(GLOB lists CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${pattern}/CMakeLists.txt)
        foreach(list IN LISTS lists)
            cmake_path(GET list PARENT_PATH folder)
            add_subdirectory(${folder})
        endforeach()
    endforeach()
endfunction()

# Says in the summary that the plugin <id> is not built, and why: for what an optional module is missing for.
function(penstock_leave_out id reason)
    set_property(GLOBAL APPEND PROPERTY PENSTOCK_LEFT_OUT "${id}: ${reason}")
endfunction()

# The target penstock-programs: all programs and the plugins they load, and no tests.
function(penstock_add_programs_target)
    get_property(apps GLOBAL PROPERTY PENSTOCK_APPS)
    get_property(plugins GLOBAL PROPERTY PENSTOCK_PLUGINS)
    add_custom_target(penstock-programs DEPENDS ${apps} ${plugins})
endfunction()

# Makes and installs what find_package(Penstock) needs.
function(penstock_install_package)
    get_property(libraries GLOBAL PROPERTY PENSTOCK_LIBRARIES)
    if(NOT libraries)
        return()
    endif()
    set(folder ${CMAKE_INSTALL_LIBDIR}/cmake/Penstock)
    set(PENSTOCK_INSTALL_PLUGINDIR ${CMAKE_INSTALL_LIBDIR}/penstock/plugins)
    configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/PenstockConfig.cmake.in
        ${PROJECT_BINARY_DIR}/PenstockConfig.cmake
        INSTALL_DESTINATION ${folder} PATH_VARS PENSTOCK_INSTALL_PLUGINDIR)
    write_basic_package_version_file(${PROJECT_BINARY_DIR}/PenstockConfigVersion.cmake
        COMPATIBILITY SameMinorVersion)
    install(EXPORT PenstockTargets NAMESPACE Penstock:: DESTINATION ${folder})
    install(FILES
        ${PROJECT_BINARY_DIR}/PenstockConfig.cmake
        ${PROJECT_BINARY_DIR}/PenstockConfigVersion.cmake
        ${PROJECT_SOURCE_DIR}/cmake/PenstockAddPlugin.cmake
        ${PROJECT_SOURCE_DIR}/cmake/PenstockCheckPlugin.cmake
        ${PROJECT_SOURCE_DIR}/framework/plugin/plugin.schema.json
        DESTINATION ${folder})
endfunction()

function(penstock_print_summary)
    message(STATUS "Penstock ${PROJECT_VERSION}, ${CMAKE_BUILD_TYPE}, "
        "${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION}, Qt ${Qt6_VERSION}")
    foreach(kind IN ITEMS LIBRARIES PLUGINS APPS TESTS)
        get_property(names GLOBAL PROPERTY PENSTOCK_${kind})
        list(LENGTH names count)
        list(JOIN names " " names)
        string(TOLOWER "${kind}" kind)
        message(STATUS "  ${kind} (${count}): ${names}")
    endforeach()
    get_property(left_out GLOBAL PROPERTY PENSTOCK_LEFT_OUT)
    foreach(entry IN LISTS left_out)
        message(STATUS "  left out: ${entry}")
    endforeach()
    if(PENSTOCK_SANITIZE)
        message(STATUS "  sanitizers: ${PENSTOCK_SANITIZE}")
    endif()
endfunction()
