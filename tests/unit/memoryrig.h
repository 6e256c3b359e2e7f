// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/testing/memorytransport.h>
#include <penstock/testing/streamtransportrig.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>

/// Connections in memory, for StreamTransportTest and StreamSession.
class MemoryRig : public Penstock::StreamTransportRig
{
public:
    Connection makeConnection() override
    {
        auto [transport, peer] = Penstock::MemoryTransport::create();
        return {std::move(transport), std::move(peer)};
    }
    void settle() override
    {
        // Nothing here needs time: what is under way is there after some turns of the event loop.
        for (int turn = 0; turn < 10; ++turn) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
};
