# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT

# The console and the forms: what is opened and talked to by hand.
set(console_sources
    answerrule.cpp
    console.cpp
    consoleactions.cpp
    consolememory.cpp
    consolemodels.cpp
    consolepages.cpp
    consolepanels.cpp
    consolepeer.cpp
    consoleprotocols.cpp
    consolesession.cpp
    consoletalking.cpp
    conversation.cpp
    conversationview.cpp
    endpointform.cpp
    endpointsync.cpp
    historyline.cpp
    optioneditor.cpp
    optionsform.cpp
    plugindetails.cpp
    pluginsmodel.cpp
    pluginsview.cpp
    sendbar.cpp
)
set(console_headers
    answerrule.h
    console.h
    consolememory.h
    consolepages.h
    consolepanels.h
    consolepeer.h
    consoleprotocols_p.h
    consolesession.h
    conversation.h
    conversationview.h
    endpointform.h
    opentarget.h
    optioneditor.h
    optionsform.h
    pluginsmodel.h
    pluginsview.h
    sendbar.h
)
