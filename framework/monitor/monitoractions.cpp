// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What a watcher asks a loop to do with its connections.

#include <penstock/core/datagramtransport.h>
#include <penstock/core/processtransport.h>
#include <penstock/core/streamtransport.h>
#include <penstock/monitor/monitorrecorder.h>

#include <QtCore/qcborvalue.h>

#include <optional>

namespace Penstock {

namespace {

Error cannot(const QString &action)
{
    return Error(Error::Kind::NotSupported,
                 QStringLiteral("%1: this row cannot do it").arg(action));
}

template <typename Kind>
bool setReading(Transport *transport, bool reading)
{
    auto *reader = qobject_cast<Kind *>(transport);
    if (reader && reading)
        reader->resumeReading();
    else if (reader)
        reader->pauseReading();
    return reader;
}

std::optional<qint64> integerOf(const QCborMap &arguments, QLatin1StringView key)
{
    const QCborValue value = arguments.value(key);
    return value.isInteger() ? std::optional(value.toInteger()) : std::nullopt;
}

Error setLimits(Transport *transport, const QString &action, const QCborMap &arguments)
{
    auto *writer = qobject_cast<WriteTransport *>(transport);
    if (!writer)
        return cannot(action);
    return writer->setWriteBufferLimits(integerOf(arguments, QLatin1StringView("high")),
                                        integerOf(arguments, QLatin1StringView("low")));
}

Error send(Transport *transport, const QString &action, const QCborMap &arguments)
{
    const QCborValue data = arguments.value(QLatin1StringView("data"));
    if (!data.isByteArray())
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("send: \"data\" is missing, or no byte string"));
    if (auto *stream = qobject_cast<StreamTransport *>(transport))
        return stream->write(data.toByteArray());
    if (auto *datagrams = qobject_cast<DatagramTransport *>(transport))
        return datagrams->sendTo(data.toByteArray());
    return cannot(action);
}

Error endInput(Transport *transport, const QString &action)
{
    auto *stream = qobject_cast<StreamTransport *>(transport);
    return stream ? stream->writeEof() : cannot(action);
}

} // namespace

Error MonitorRecorder::act(quint64 id, const QString &action, const QCborMap &arguments)
{
    if (m_servers.contains(id)) {
        if (action != QStringLiteral("close"))
            return cannot(action);
        return m_source->closeServer(id) ? Error() : cannot(action);
    }
    const auto found = m_watched.find(id);
    if (found == m_watched.end() || !found->second.transport)
        return Error(Error::Kind::NotFound,
                     QStringLiteral("%1: row %2 has ended or never was").arg(action).arg(id));
    Transport *transport = found->second.transport;
    if (action == QStringLiteral("close")) {
        transport->close();
    } else if (action == QStringLiteral("abort")) {
        transport->abort();
    } else if (action == QStringLiteral("pauseReading")
               || action == QStringLiteral("resumeReading")) {
        const bool reading = action == QStringLiteral("resumeReading");
        if (!setReading<StreamTransport>(transport, reading)
            && !setReading<DatagramTransport>(transport, reading))
            return cannot(action);
    } else if (action == QStringLiteral("setLimits")) {
        return setLimits(transport, action, arguments);
    } else if (action == QStringLiteral("send")) {
        return send(transport, action, arguments);
    } else if (action == QStringLiteral("writeEof")) {
        return endInput(transport, action);
    } else {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("\"%1\" is no action; there are close, abort, pauseReading, "
                                    "resumeReading, setLimits, send and writeEof")
                         .arg(action.left(40)));
    }
    return Error();
}

} // namespace Penstock
