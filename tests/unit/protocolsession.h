// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/protocol.h>
#include <penstock/plugin/pluginregistry.h>
#include <penstock/testing/memorytransport.h>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QPointer>
#include <QRandomGenerator>
#include <QTest>

#include <functional>
#include <optional>

/// How a test sends what it sends.
enum class Feeding { Whole, Bytewise, Random };

inline void addFeedings()
{
    QTest::addColumn<Feeding>("feeding");
    QTest::newRow("whole") << Feeding::Whole;
    QTest::newRow("byte by byte") << Feeding::Bytewise;
    QTest::newRow("at random") << Feeding::Random;
}

/// Nothing here needs time: what is under way is there after some turns of the event loop.
inline void settle()
{
    for (int turn = 0; turn < 20; ++turn) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

inline bool until(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(std::chrono::seconds(30));
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents();
    }
    return true;
}

inline QByteArray randomBytes(qsizetype count, quint32 seed = 1)
{
    QRandomGenerator random(seed);
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

/// The factory that the built plugin makes.
inline Penstock::Result<Penstock::ProtocolFactory> factoryOfPlugin(const QString &name,
                                                                   const QVariantMap &options = {})
{
    Penstock::PluginRegistry registry;
    registry.setSearchPaths(
        {QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/penstock/plugins")});
    return registry.protocolFactory(name, options);
}

/// One protocol on a MemoryTransport, which a test plays the peer of. Made and begun with its constructor.
class ProtocolSession
{
public:
    explicit ProtocolSession(std::unique_ptr<Penstock::Protocol> protocol,
                             qint64 capacityBytes = 64 * 1024)
    {
        auto [made, played] = Penstock::MemoryTransport::create(std::move(protocol));
        peer = std::move(played);
        peer->setCapacity(capacityBytes);
        transport = made.release();
        QObject::connect(transport, &Penstock::Transport::closed,
                         [this](const Penstock::Error &error) { reason = error; });
        [[maybe_unused]] const auto error = transport->start();
        settle();
    }
    ~ProtocolSession() { delete transport; }
    Q_DISABLE_COPY_MOVE(ProtocolSession)

    /// Sends @a data, reads what comes, and waits until all has been taken.
    bool feed(QByteArrayView data, Feeding feeding = Feeding::Whole)
    {
        QRandomGenerator random(quint32(data.size()));
        peer->setChunk(feeding == Feeding::Bytewise ? 1 : 0);
        while (!data.isEmpty()) {
            const qsizetype piece = feeding == Feeding::Random
                ? std::min(data.size(),
                           qsizetype(1 + random.bounded(random.bounded(2) ? 3 : 10'000)))
                : data.size();
            peer->send(data.first(piece));
            data = data.sliced(piece);
            if (!until([this] {
                    peer->read();
                    return peer->undeliveredBytes() == 0;
                }))
                return false;
        }
        settle();
        peer->read();
        return true;
    }
    bool isLost() const { return reason.has_value(); }
    /// Lost as a connection is that ends in order.
    bool isLostInOrder() const { return reason && reason->isNull(); }

    QPointer<Penstock::MemoryTransport> transport; ///< owned, unless the test deletes it
    std::unique_ptr<Penstock::MemoryPeer> peer;
    std::optional<Penstock::Error> reason; ///< what the connection was lost with
};
