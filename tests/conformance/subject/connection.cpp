// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "connection.h"

#include "address.h"
#include "datagramoperations.h"
#include "payload.h"
#include "streamoperations.h"

#include <penstock/core/datagramtransport.h>
#include <penstock/core/protocol.h>
#include <penstock/core/streamtransport.h>
#include <penstock/loop/eventloop.h>

#include <QtCore/qset.h>

namespace Penstock::Conformance {

Connection::Connection(Transport *transport)
    : m_transport(qobject_cast<WriteTransport *>(transport)),
      m_isStream(qobject_cast<StreamTransport *>(transport))
{
    if (!m_transport)
        return;
    if (auto *stream = qobject_cast<StreamTransport *>(transport))
        m_direction = stream->direction();
    connect(m_transport, &Transport::closed, this, &Connection::remember);
}

/// Whether asyncio's transports of pipes, which are of one way, cannot do that.
bool Connection::lacks(const QString &name) const
{
    static const QSet<QString> ofWriting{
        QStringLiteral("write"),
        QStringLiteral("writelines"),
        QStringLiteral("write_eof"),
        QStringLiteral("can_write_eof"),
        QStringLiteral("abort"),
        QStringLiteral("get_write_buffer_size"),
        QStringLiteral("get_write_buffer_limits"),
        QStringLiteral("set_write_buffer_limits"),
    };
    static const QSet<QString> ofReading{
        QStringLiteral("is_reading"),
        QStringLiteral("pause_reading"),
        QStringLiteral("resume_reading"),
    };
    switch (m_direction) {
    case StreamTransport::Direction::Read:
        return ofWriting.contains(name);
    case StreamTransport::Direction::Write:
        return ofReading.contains(name);
    case StreamTransport::Direction::Both:
        break;
    }
    return false;
}

Connection::~Connection() = default;

Outcome Connection::performOnPipe(int, const QJsonObject &)
{
    return Outcome::noSuchOperation();
}

Outcome Connection::perform(const QJsonObject &operation)
{
    const QString name = operation.value(QLatin1String("op")).toString();
    if (name == QLatin1String("extra_info"))
        return extraInfo(operation.value(QLatin1String("name")).toString());
    if (name == QLatin1String("file_position"))
        return m_file ? Outcome::ok(m_file->pos()) : Outcome::unknownName();
    if (lacks(name)) // asyncio's class for writing has them, but not implemented
        return m_direction == StreamTransport::Direction::Read ? Outcome::noSuchOperation()
                                                               : Outcome::notSupported();
    if (auto *stream = qobject_cast<StreamTransport *>(m_transport))
        return performOn(*stream, operation);
    if (auto *datagrams = qobject_cast<DatagramTransport *>(m_transport))
        return performOn(*datagrams, operation);
    return performOnEnded(operation);
}

Outcome Connection::setProtocol(std::unique_ptr<Protocol> protocol)
{
    if (!m_transport)
        return {};
    const Error error = m_transport->setProtocol(std::move(protocol));
    return error.kind() == Error::Kind::Closed ? Outcome() : Outcome::of(error);
}

QFuture<qint64> Connection::sendfile(EventLoop &loop, const QJsonObject &operation)
{
    // The one before may still be sent.
    const auto file = std::make_shared<QFile>(operation.value(QLatin1String("path")).toString());
    const QJsonValue count = operation.value(QLatin1String("count"));
    Error error;
    if (!file->open(QIODevice::ReadOnly))
        error = Error(Error::Kind::NotFound, file->errorString());
    else if (!m_transport)
        error = Error(Error::Kind::InvalidState, QStringLiteral("the transport has ended"));
    if (!error.isNull())
        return QtFuture::makeExceptionalFuture<qint64>(Exception(error));
    m_file = file;
    return loop
        .sendfile(qobject_cast<StreamTransport *>(m_transport), file.get(),
                  operation.value(QLatin1String("offset")).toInteger(),
                  count.isDouble() ? std::optional<qint64>(count.toInteger()) : std::nullopt)
        .then([file](qint64 sent) { return sent; });
}

void Connection::remember()
{
    m_local = m_transport->localEndpoint();
    m_remote = m_transport->remoteEndpoint();
    m_limits = m_transport->writeBufferLimits();
    auto *stream = qobject_cast<StreamTransport *>(m_transport);
    if (stream && stream->direction() != StreamTransport::Direction::Read)
        m_writeError = stream->write(QByteArrayView());
}

Outcome Connection::extraInfo(const QString &name) const
{
    if (name == QLatin1String("sockname"))
        return Outcome::ok(addressOf(m_transport ? m_transport->localEndpoint() : m_local));
    if (name == QLatin1String("peername"))
        return Outcome::ok(addressOf(m_transport ? m_transport->remoteEndpoint() : m_remote));
    return {};
}

Outcome Connection::performOnEnded(const QJsonObject &operation)
{
    static const QSet<QString> withoutEffect{
        QStringLiteral("close"),         QStringLiteral("abort"),
        QStringLiteral("pause_reading"), QStringLiteral("resume_reading"),
        QStringLiteral("write_eof"),
    };
    const QString name = operation.value(QLatin1String("op")).toString();
    if (withoutEffect.contains(name) || (!m_isStream && name == QLatin1String("sendto")))
        return {};
    if (name == QLatin1String("write") || name == QLatin1String("writelines"))
        return Outcome::of(m_writeError);
    if (name == QLatin1String("is_closing") || name == QLatin1String("can_write_eof"))
        return Outcome::ok(true);
    if (name == QLatin1String("is_reading"))
        return Outcome::ok(false);
    if (name == QLatin1String("get_write_buffer_size"))
        return Outcome::ok(0);
    if (name == QLatin1String("get_write_buffer_limits"))
        return Outcome::ok(describe(m_limits));
    if (name == QLatin1String("set_write_buffer_limits"))
        return setLimits(operation);
    return refusal(name);
}

Outcome Connection::setLimits(const QJsonObject &operation)
{
    const Result<WriteBufferLimits> limits = limitsOf(operation);
    if (limits)
        m_limits = *limits;
    return Outcome::of(limits.error());
}

} // namespace Penstock::Conformance
