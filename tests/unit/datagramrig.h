// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/testing/exceptionrecorder.h>
#include <penstock/testing/memorydatagramtransport.h>
#include <penstock/testing/recordingprotocol.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qpointer.h>

using Record = std::shared_ptr<Penstock::CallbackRecord>;

inline void settleDatagrams()
{
    for (int turn = 0; turn < 20; ++turn) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

inline const Penstock::SocketAddress peerAddress =
    Penstock::SocketAddress::ipv4({198, 51, 100, 7}, 53);

/// A started datagram transport over memory with a protocol that records.
struct DatagramSession
{
    explicit DatagramSession(const Penstock::SocketAddress &peer_ = peerAddress)
    {
        auto made = Penstock::MemoryDatagramTransport::create(
            std::make_unique<Penstock::RecordingDatagramProtocol>(record), peer_);
        peer = std::move(made.peer);
        transport = made.transport.release();
        (void)transport->start();
        settleDatagrams();
    }
    ~DatagramSession()
    {
        record->expectDeletion();
        delete transport;
        settleDatagrams();
    }
    Q_DISABLE_COPY_MOVE(DatagramSession)

    /// The calls since connectionMade().
    QByteArray trace() const
    {
        settleDatagrams();
        return record->calls().mid(1).join(' ');
    }

    const Record record = Penstock::CallbackRecord::create();
    QPointer<Penstock::MemoryDatagramTransport> transport;
    std::unique_ptr<Penstock::MemoryDatagramPeer> peer;
};
