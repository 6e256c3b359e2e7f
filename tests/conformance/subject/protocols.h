// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "outcome.h"
#include "script.h"

#include <penstock/core/datagramprotocol.h>
#include <penstock/core/streamprotocol.h>

#include <QtCore/qbytearray.h>

#include <memory>

namespace Penstock::Conformance {

/// What all protocols of scenarios share.
template <typename Base>
class Scripted : public Base, public Script
{
public:
    using Script::Script;

    void connectionMade(Transport *transport) override { reportMade(transport); }
    void connectionLost(const Error &reason) override
    {
        report(QStringLiteral("connection_lost"), {{QStringLiteral("error"), errorName(reason)}});
    }
    void pauseWriting() override { report(QStringLiteral("pause_writing")); }
    void resumeWriting() override { report(QStringLiteral("resume_writing")); }
};

class ScriptedStream : public Scripted<StreamProtocol>
{
public:
    using Scripted::Scripted;

    void dataReceived(QByteArrayView data) override;
    bool eofReceived() override { return reportEof(); }
};

class ScriptedDatagram : public Scripted<DatagramProtocol>
{
public:
    using Scripted::Scripted;

    void datagramReceived(QByteArrayView data, const SocketAddress &sender) override;
    void errorReceived(const Error &error) override;
};

class ScriptedBuffered : public Scripted<BufferedProtocol>
{
public:
    using Scripted::Scripted;

    std::span<char> getBuffer(qsizetype sizeHintBytes) override;
    void bufferUpdated(qsizetype countBytes) override;
    bool eofReceived() override { return reportEof(); }

private:
    QByteArray m_buffer;
    bool m_hasBuffer = false;
};

/// The protocol that @a spec describes; null for a type that there is none of.
std::unique_ptr<Protocol> makeProtocol(Subject *subject, const QString &name,
                                       const QJsonObject &spec);

} // namespace Penstock::Conformance
