// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "outcome.h"

#include <penstock/core/endpoint.h>
#include <penstock/core/flowcontrol.h>
#include <penstock/core/streamtransport.h>

#include <QtCore/qfile.h>
#include <QtCore/qfuture.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <memory>

namespace Penstock {

class EventLoop;
class Protocol;
class Transport;
class WriteTransport;

namespace Conformance {

/// A connection that the scenario has a name for. The framework deletes a transport once it has ended,
/// and asyncio's go on answering: what is still asked then is answered from what is kept here.
class Connection : public QObject
{
    Q_OBJECT

public:
    explicit Connection(Transport *transport);
    ~Connection() override;

    /// Does an operation that completes at once, other than set_protocol.
    virtual Outcome perform(const QJsonObject &operation);
    virtual Outcome setProtocol(std::unique_ptr<Protocol> protocol);
    /// Null where it has ended, or is no stream.
    StreamTransport *transport() const
    {
        return qobject_cast<StreamTransport *>(m_transport.data());
    }
    /// Begins a sendfile operation.
    QFuture<qint64> sendfile(EventLoop &loop, const QJsonObject &operation);
    /// The same for a pipe of a child process, which no stream has.
    virtual Outcome performOnPipe(int fd, const QJsonObject &operation);

private:
    void remember();
    Outcome extraInfo(const QString &name) const;
    bool lacks(const QString &name) const;
    Outcome performOnEnded(const QJsonObject &operation);
    Outcome setLimits(const QJsonObject &operation);

    QPointer<WriteTransport> m_transport;
    const bool m_isStream;
    std::shared_ptr<QFile> m_file; ///< of the last sendfile
    StreamTransport::Direction m_direction = StreamTransport::Direction::Both;
    // Of a transport that has ended:
    Endpoint m_local;
    Endpoint m_remote;
    WriteBufferLimits m_limits;
    Error m_writeError;
};

} // namespace Conformance

} // namespace Penstock
