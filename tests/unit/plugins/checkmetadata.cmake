# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
#
# cmake -DFOLDER=<folder> -P checkmetadata.cmake: writes what penstock_check_plugin() says of each
# <name>.json in the folder into <name>.txt, a line for each breach.

cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/../../../cmake/PenstockCheckPlugin.cmake)

file(GLOB documents ${FOLDER}/*.json)
foreach(document IN LISTS documents)
    penstock_check_plugin(breaches ${document})
    cmake_path(REPLACE_EXTENSION document txt)
    list(JOIN breaches "\n" lines)
    file(WRITE ${document} "${lines}")
endforeach()
