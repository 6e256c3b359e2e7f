// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/loop/relayend.h>

#include <QtCore/qbytearray.h>

namespace Penstock {

/// Makes a message of each line of a stream, without its line break; of what is behind the last one, too.
class LineInputEnd : public StreamRelayEnd
{
    Q_OBJECT

public:
    /// A longer line becomes several messages: it has to end before memory does.
    static constexpr qsizetype maximumLineBytes = 1024 * 1024;

    explicit LineInputEnd(Events events);
    ~LineInputEnd() override;

    void dataReceived(QByteArrayView data) override;
    bool eofReceived() override;

private:
    QByteArray m_begun; ///< a line without its end
};

/// Makes a line of each message.
class LineOutputEnd : public MessageRelayEnd
{
    Q_OBJECT

public:
    explicit LineOutputEnd(Events events);
    ~LineOutputEnd() override;

    void datagramReceived(QByteArrayView data, const SocketAddress &sender) override;
};

} // namespace Penstock
