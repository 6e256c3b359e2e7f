# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
#
#   penstock_add_plugin(<id> KIND transport|protocol SOURCES …
#                       [LIBRARIES …] [PRIVATE_LIBRARIES …]
#                       [STATIC] [NO_INSTALL] [OUTPUT_DIRECTORY <folder>])
#
# Declares a plugin, target penstock_<kind>_<id>, file penstock_<kind>_<id>.so.
#
# Its metadata are in plugin.json.in of the calling folder, where @PROJECT_VERSION@,
# @PENSTOCK_API_VERSION@ and every other variable may be used. They are configured to plugin.json in
# the build folder and checked against plugin.schema.json; a breach stops the configuration. The
# source says
#
#   Q_PLUGIN_METADATA(IID PenstockTransportPlugin_iid FILE "plugin.json")
#
# LIBRARIES beside Penstock::Plugin: what the plugin links. PRIVATE_LIBRARIES say the same; for a
# STATIC plugin they are not passed on. A STATIC plugin is linked by the program, which also says
# Q_IMPORT_PLUGIN(<class name>). The plugin is built into <build>/lib/penstock/plugins, or
# OUTPUT_DIRECTORY, and installed into lib/penstock/plugins unless NO_INSTALL is given.

include_guard(GLOBAL)
include(GNUInstallDirs)
include(${CMAKE_CURRENT_LIST_DIR}/PenstockCheckPlugin.cmake)

# Configures and checks the metadata of the calling folder's plugin.
function(_penstock_configure_metadata id kind)
    set(template ${CMAKE_CURRENT_SOURCE_DIR}/plugin.json.in)
    set(metadata ${CMAKE_CURRENT_BINARY_DIR}/plugin.json)
    if(NOT EXISTS ${template})
        message(FATAL_ERROR "penstock_add_plugin: ${id} has no metadata: ${template} is missing")
    endif()
    configure_file(${template} ${metadata} @ONLY)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PENSTOCK_PLUGIN_SCHEMA})

    penstock_check_plugin(breaches ${metadata})
    file(READ ${metadata} json)
    string(JSON actual ERROR_VARIABLE error GET "${json}" Id)
    if(NOT error AND NOT actual STREQUAL id)
        list(APPEND breaches "Id has a bad format: \"${actual}\" is not the plugin's id, ${id}")
    endif()
    string(JSON actual ERROR_VARIABLE error GET "${json}" Kind)
    if(NOT error AND NOT actual STREQUAL kind)
        list(APPEND breaches "Kind has a bad format: \"${actual}\" is not its KIND, ${kind}")
    endif()
    if(breaches)
        list(TRANSFORM breaches PREPEND "  ${template}: ")
        list(JOIN breaches "\n" breaches)
        message(FATAL_ERROR
            "penstock_add_plugin: the metadata of ${id} cannot be used:\n${breaches}")
    endif()
endfunction()

function(penstock_add_plugin id)
    cmake_parse_arguments(PARSE_ARGV 1 arg "STATIC;NO_INSTALL" "KIND;OUTPUT_DIRECTORY"
        "SOURCES;LIBRARIES;PRIVATE_LIBRARIES")
    if(DEFINED arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "penstock_add_plugin: unknown arguments: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(DEFINED arg_KEYWORDS_MISSING_VALUES)
        message(FATAL_ERROR "penstock_add_plugin: no value for: ${arg_KEYWORDS_MISSING_VALUES}")
    endif()
    if(NOT "${arg_KIND}" MATCHES "^(transport|protocol)$")
        message(FATAL_ERROR "penstock_add_plugin: KIND of ${id} must be transport or protocol")
    endif()
    if(NOT DEFINED arg_SOURCES)
        message(FATAL_ERROR "penstock_add_plugin: ${id} has no SOURCES")
    endif()
    _penstock_configure_metadata(${id} ${arg_KIND})

    set(target penstock_${arg_KIND}_${id})
    set(folder penstock/plugins)
    if(NOT DEFINED arg_OUTPUT_DIRECTORY)
        set(arg_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/lib/${folder})
    endif()
    if(arg_STATIC)
        add_library(${target} STATIC ${arg_SOURCES})
        target_compile_definitions(${target} PRIVATE QT_STATICPLUGIN)
    else()
        add_library(${target} MODULE ${arg_SOURCES})
    endif()
    if(COMMAND penstock_use_house_rules) # In Penstock's own tree; other projects have their own.
        penstock_use_house_rules(${target})
    endif()
    target_compile_features(${target} PRIVATE cxx_std_20)
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    target_link_libraries(${target}
        PUBLIC Penstock::Plugin ${arg_LIBRARIES} PRIVATE ${arg_PRIVATE_LIBRARIES})
    # What moc makes of the metadata is included by these, unknown to the build system.
    set(mocs ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp)
    set_property(SOURCE ${arg_SOURCES} ${mocs}
        APPEND PROPERTY OBJECT_DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/plugin.json)
    set_target_properties(${target} PROPERTIES
        AUTOMOC ON
        PREFIX ""
        CXX_VISIBILITY_PRESET hidden
        VISIBILITY_INLINES_HIDDEN ON
        POSITION_INDEPENDENT_CODE ON
        BUILD_WITH_INSTALL_RPATH ON
        INSTALL_RPATH_USE_LINK_PATH ON
        INSTALL_RPATH "$<IF:$<PLATFORM_ID:Darwin>,@loader_path,$ORIGIN>/../.."
        ARCHIVE_OUTPUT_DIRECTORY ${arg_OUTPUT_DIRECTORY}
        LIBRARY_OUTPUT_DIRECTORY ${arg_OUTPUT_DIRECTORY}
        RUNTIME_OUTPUT_DIRECTORY ${arg_OUTPUT_DIRECTORY})
    if(NOT arg_STATIC AND NOT arg_NO_INSTALL)
        install(TARGETS ${target} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/${folder}
            RUNTIME DESTINATION ${CMAKE_INSTALL_LIBDIR}/${folder})
        set_property(GLOBAL APPEND PROPERTY PENSTOCK_PLUGINS ${target})
    endif()
endfunction()
