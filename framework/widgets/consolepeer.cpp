// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/consolepeer.h>

#include <penstock/core/datagramtransport.h>
#include <penstock/core/exception.h>
#include <penstock/core/streamtransport.h>

#include <QtCore/qfile.h>
#include <QtCore/qfuture.h>

namespace Penstock {

namespace {

QString nameOf(quint64 id, const WriteTransport *transport, const SocketAddress &address)
{
    QString place = address.toString();
    if (address.isNull()) {
        const Endpoint remote = transport->remoteEndpoint();
        place = remote.port() >= 0 ? QStringLiteral("%1:%2").arg(remote.host()).arg(remote.port())
                                   : remote.path();
    }
    return (QStringLiteral("#%1 ").arg(id) + place).trimmed();
}

} // namespace

ConsolePeer::ConsolePeer(quint64 id, WriteTransport *transport, const SocketAddress &address)
    : m_id(id), m_transport(transport), m_address(address), m_name(nameOf(id, transport, address))
{
    connect(transport, &WriteTransport::writingResumed, this, &ConsolePeer::flush);
}

ConsolePeer::~ConsolePeer() = default;

bool ConsolePeer::isMessageBased() const
{
    return qobject_cast<DatagramTransport *>(m_transport.data());
}

bool ConsolePeer::isBehind() const
{
    return m_transport && (m_file || !m_queue.empty() || m_transport->isWritingPaused());
}

Error ConsolePeer::send(const QByteArray &data)
{
    if (!m_transport || m_transport->isClosing())
        return Error(Error::Kind::Closed, tr("The connection has ended: nothing was sent."));
    if (m_sendingHasEnded)
        return Error(Error::Kind::InvalidState,
                     tr("Our side of the connection has ended: nothing was sent."));
    if (!isBehind()) {
        write(data);
        return Error();
    }
    if (m_queuedBytes + data.size() > maximumQueuedBytes) {
        return Error(Error::Kind::InvalidState,
                     tr("The peer does not read, and %n byte(s) wait for it already: nothing was "
                        "sent.",
                        nullptr, int(m_queuedBytes)));
    }
    m_queuedBytes += data.size();
    m_queue.push_back(data);
    return Error();
}

void ConsolePeer::write(const QByteArray &data)
{
    Error error;
    const QPointer<ConsolePeer> self(this);
    if (auto *stream = qobject_cast<StreamTransport *>(m_transport.data()))
        error = stream->write(data);
    else if (auto *messages = qobject_cast<DatagramTransport *>(m_transport.data()))
        error = messages->sendTo(data, m_address);
    if (!self)
        return;
    if (error.isNull())
        Q_EMIT sent(data);
    else
        Q_EMIT sendFailed(error);
}

void ConsolePeer::flush()
{
    const QPointer<ConsolePeer> self(this);
    while (self && m_transport && !m_file && !m_queue.empty() && !m_transport->isWritingPaused()) {
        const QByteArray data = m_queue.front();
        m_queue.pop_front();
        m_queuedBytes -= data.size();
        write(data);
    }
}

Error ConsolePeer::sendFile(const QString &path)
{
    if (!m_transport || m_transport->isClosing())
        return Error(Error::Kind::Closed, tr("The connection has ended: nothing was sent."));
    if (m_sendingHasEnded)
        return Error(Error::Kind::InvalidState,
                     tr("Our side of the connection has ended: nothing was sent."));
    if (isBehind())
        return Error(Error::Kind::InvalidState,
                     tr("Something else is still being sent: send the file when that is done."));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error(Error::Kind::NotFound,
                     tr("The file \"%1\" cannot be read: %2.").arg(path, file->errorString()));
    auto *stream = qobject_cast<StreamTransport *>(m_transport.data());
    if (!stream)
        return sendFileAsMessage(file.get());
    m_file = std::move(file);
    // The transport may outlive this; Qt 6.4 wants a context that is there until the future has finished.
    const QPointer<ConsolePeer> self(this);
    stream->sendfile(m_file.get())
        .then(stream,
              [self, path](qint64 bytes) {
                  if (!self)
                      return;
                  self->fileDone();
                  if (self)
                      Q_EMIT self->fileSent(path, bytes);
              })
        .onFailed(stream, [self, path](const Exception &exception) {
            if (!self)
                return;
            self->fileDone();
            if (self)
                Q_EMIT self->fileFailed(path, exception.error());
        });
    return Error();
}

Error ConsolePeer::endSending()
{
    auto *stream = qobject_cast<StreamTransport *>(m_transport.data());
    if (!stream || !stream->canWriteEof())
        return Error(Error::Kind::NotSupported,
                     tr("This transport cannot end one side alone: close it instead."));
    const Error error = stream->writeEof();
    m_sendingHasEnded = error.isNull();
    if (m_sendingHasEnded && m_receivingHasEnded)
        stream->close();
    return error;
}

bool ConsolePeer::endReceiving()
{
    m_receivingHasEnded = true;
    return !m_sendingHasEnded;
}

Error ConsolePeer::sendFileAsMessage(QFile *file)
{
    if (file->size() > maximumMessageBytes)
        return Error(
            Error::Kind::MessageTooLong,
            tr("The file \"%1\" is too long for one message: it may have %n byte(s) at most.",
               nullptr, int(maximumMessageBytes))
                .arg(file->fileName()));
    write(file->readAll());
    return Error();
}

void ConsolePeer::fileDone()
{
    m_file.reset();
    flush();
}

void ConsolePeer::setReading(bool enabled)
{
    const auto apply = [enabled](auto *transport) {
        enabled ? transport->resumeReading() : transport->pauseReading();
    };
    if (auto *stream = qobject_cast<StreamTransport *>(m_transport.data()))
        apply(stream);
    else if (auto *messages = qobject_cast<DatagramTransport *>(m_transport.data()))
        apply(messages);
}

} // namespace Penstock
