// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/streamprotocol.h>
#include <penstock/core/streamtransport.h>

#include <QtCore/qpointer.h>

#include <functional>

namespace Penstock {

/// The protocol of one of the transports that a Bridge joins: what comes in goes to the sink, and while this transport
/// has more to send than it can, the source is held back.
class BridgeEnd : public StreamProtocol
{
    Q_OBJECT

public:
    /// What the bridge decides. All may be empty.
    struct Events
    {
        std::function<void()> made;
        std::function<void()> endOfInput;
        std::function<void(const Error &reason)> lost;
    };

    explicit BridgeEnd(Events events);
    ~BridgeEnd() override;

    void setSink(StreamTransport *sink) { m_sink = sink; }
    void setSource(StreamTransport *source) { m_source = source; }

    void connectionMade(Transport *transport) override;
    void dataReceived(QByteArrayView data) override;
    bool eofReceived() override;
    void pauseWriting() override;
    void resumeWriting() override;
    void connectionLost(const Error &reason) override;

private:
    const Events m_events;
    QPointer<StreamTransport> m_sink;
    QPointer<StreamTransport> m_source;
};

} // namespace Penstock
