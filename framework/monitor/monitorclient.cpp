// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/monitorclient.h>

#include <penstock/core/exception.h>
#include <penstock/core/streamtransport.h>

#include <QtCore/qcborvalue.h>
#include <QtCore/qpointer.h>

namespace Penstock {

namespace {

/// All rows, or a list of them.
QCborValue wanted(bool all, const QSet<quint64> &ids)
{
    if (all)
        return true;
    QCborArray list;
    for (const quint64 id : ids)
        list.append(qint64(id));
    return list;
}

} // namespace

MonitorClient::MonitorClient()
{
    connect(this, &MonitorSource::greeted, this, [this] {
        if (m_demand.intervalMs > 0)
            sendDemand();
    });
}

MonitorClient::~MonitorClient() = default;

void MonitorClient::connectionMade(Transport *) { }

void MonitorClient::connectionLost(const Error &reason)
{
    Q_EMIT lost(reason);
}

void MonitorClient::watch(const MonitorDemand &demand)
{
    m_demand = demand;
    if (isGreeted())
        sendDemand();
}

void MonitorClient::sendDemand()
{
    if (!transport())
        return;
    QCborMap header;
    header.insert(QLatin1StringView("interval"), m_demand.intervalMs);
    header.insert(QLatin1StringView("timeline"), wanted(m_demand.allEvents, m_demand.events));
    header.insert(QLatin1StringView("payload"), wanted(m_demand.allPayload, m_demand.payload));
    header.insert(QLatin1StringView("payloadBytes"), qint64(m_demand.payloadBytes));
    header.insert(QLatin1StringView("details"), wanted(false, m_demand.details));
    transport()->write(MonitorMessage::frame(QLatin1StringView("watch"), header));
}

qint64 MonitorClient::act(quint64 id, const QString &action, const QCborMap &arguments)
{
    QCborMap header = arguments;
    const auto entry = rows().find(id);
    header.insert(QLatin1StringView("request"), ++m_lastRequest);
    header.insert(QLatin1StringView("loop"),
                  entry == rows().end() ? 0 : qint64(entry->second.loop));
    header.insert(QLatin1StringView("id"), qint64(id));
    header.insert(QLatin1StringView("do"), action);
    const QByteArray frame = MonitorMessage::frame(QLatin1StringView("act"), header);
    const QString refusal = refusalOf(frame);
    if (refusal.isEmpty()) {
        transport()->write(frame);
        return m_lastRequest;
    }
    QMetaObject::invokeMethod(
        this, [this, request = m_lastRequest, refusal] { Q_EMIT replied(request, refusal); },
        Qt::QueuedConnection);
    return m_lastRequest;
}

/// Why a program cannot be asked for what is in @a frame; empty where it can.
QString MonitorClient::refusalOf(const QByteArray &frame) const
{
    if (!transport() || transport()->isClosing())
        return QStringLiteral("the program is not connected");
    if (frame.size() - 4 <= maxWatcherFrameBytes)
        return QString();
    return QStringLiteral("%1 bytes are too much for one request; a program takes up to %2")
        .arg(frame.size() - 4)
        .arg(maxWatcherFrameBytes);
}

void MonitorClient::askPlugins()
{
    if (transport())
        transport()->write(MonitorMessage::frame(QLatin1StringView("plugins"), {}));
}

void MonitorClient::dataReceived(QByteArrayView data)
{
    const QPointer<MonitorClient> self(this);
    m_reader.feed(data);
    while (self && transport() && !transport()->isClosing()) {
        const Result<std::optional<QByteArray>> message = m_reader.next();
        if (message && !*message)
            return;
        // What comes after one that is wrong cannot be trusted any more.
        if (const Error error = message ? take(**message) : message.error(); !error.isNull())
            throw Exception(error);
    }
}

} // namespace Penstock
