# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
#
#   penstock_add_translations(<target>)
#       Puts translations/penstock_*.ts, compiled, into the target's resources, under
#       :/penstock/translations. Without Qt's linguist tools everything speaks English only.

include_guard(GLOBAL)

find_package(Qt6LinguistTools 6.4 QUIET)

function(penstock_add_translations target)
    if(NOT Qt6LinguistTools_FOUND)
        penstock_leave_out(translations
            "Qt's linguist tools are missing (Debian: qt6-tools-dev, qt6-l10n-tools)")
        return()
    endif()
    file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/penstock_*.ts)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/translations)
    set(files "")
    foreach(source IN LISTS sources)
        cmake_path(GET source STEM language)
        set(compiled ${folder}/${language}.qm)
        add_custom_command(OUTPUT ${compiled}
            COMMAND Qt6::lrelease -silent -nounfinished -removeidentical ${source} -qm ${compiled}
            DEPENDS ${source} VERBATIM COMMENT "Translation ${language}")
        string(APPEND files "<file>${language}.qm</file>")
        list(APPEND compiled_files ${compiled})
    endforeach()
    file(MAKE_DIRECTORY ${folder})
    file(CONFIGURE OUTPUT ${folder}/translations.qrc CONTENT
        "<RCC><qresource prefix=\"/penstock/translations\">${files}</qresource></RCC>\n" @ONLY)
    add_custom_command(OUTPUT ${folder}/qrc_translations.cpp
        COMMAND Qt6::rcc --name penstocktranslations ${folder}/translations.qrc
            -o ${folder}/qrc_translations.cpp
        DEPENDS ${folder}/translations.qrc ${compiled_files} VERBATIM)
    target_sources(${target} PRIVATE ${folder}/qrc_translations.cpp)
    set_source_files_properties(${folder}/qrc_translations.cpp PROPERTIES SKIP_AUTOMOC ON)
    target_compile_definitions(${target} PRIVATE PENSTOCK_HAS_TRANSLATIONS)
endfunction()
