# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT

# The console and the forms: what is opened and talked to by hand.
set(console_sources
    answerrule.cpp
    consolepeer.cpp
    consoleprotocols.cpp
    consolesession.cpp
    consoletalking.cpp
    conversation.cpp
    payloadtext.cpp
)
set(console_headers
    answerrule.h
    consolepeer.h
    consoleprotocols_p.h
    consolesession.h
    conversation.h
    opentarget.h
    payloadtext.h
)
