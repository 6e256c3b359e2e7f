// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/monitorclient.h>

#include <penstock/core/exception.h>
#include <penstock/core/streamtransport.h>

#include <QtCore/qcborvalue.h>

namespace Penstock {

namespace {

QCborArray idsOf(const QSet<quint64> &ids)
{
    QCborArray list;
    for (const quint64 id : ids)
        list.append(qint64(id));
    return list;
}

} // namespace

MonitorClient::MonitorClient() = default;
MonitorClient::~MonitorClient() = default;

void MonitorClient::connectionMade(Transport *) { }

void MonitorClient::connectionLost(const Error &reason)
{
    Q_EMIT lost(reason);
}

void MonitorClient::watch(const MonitorDemand &demand)
{
    m_demand = demand;
    if (m_greeted)
        sendDemand();
}

void MonitorClient::sendDemand()
{
    if (!transport())
        return;
    QCborMap header;
    header.insert(QLatin1StringView("interval"), m_demand.intervalMs);
    if (m_demand.allEvents)
        header.insert(QLatin1StringView("timeline"), true);
    else
        header.insert(QLatin1StringView("timeline"), idsOf(m_demand.events));
    header.insert(QLatin1StringView("payload"), idsOf(m_demand.payload));
    header.insert(QLatin1StringView("payloadBytes"), qint64(m_demand.payloadBytes));
    header.insert(QLatin1StringView("details"), idsOf(m_demand.details));
    transport()->write(MonitorMessage::frame(QLatin1StringView("watch"), header));
}

qint64 MonitorClient::act(quint64 id, const QString &action, const QCborMap &arguments)
{
    QCborMap header = arguments;
    const auto entry = m_rows.find(id);
    header.insert(QLatin1StringView("request"), ++m_lastRequest);
    header.insert(QLatin1StringView("loop"),
                  entry == m_rows.end() ? 0 : qint64(entry->second.loop));
    header.insert(QLatin1StringView("id"), qint64(id));
    header.insert(QLatin1StringView("do"), action);
    if (transport())
        transport()->write(MonitorMessage::frame(QLatin1StringView("act"), header));
    return m_lastRequest;
}

void MonitorClient::askPlugins()
{
    if (transport())
        transport()->write(MonitorMessage::frame(QLatin1StringView("plugins"), {}));
}

void MonitorClient::dataReceived(QByteArrayView data)
{
    m_reader.feed(data);
    while (transport() && !transport()->isClosing()) {
        const Result<std::optional<QByteArray>> frame = m_reader.next();
        Error error = frame.error();
        if (frame && !*frame)
            return;
        if (frame) {
            Result<MonitorMessage> message = MonitorMessage::parse(**frame);
            error = message ? handle(&*message) : message.error();
        }
        if (!error.isNull()) {
            // What it says cannot be trusted any more.
            throw Exception(error);
        }
    }
}

Error MonitorClient::handle(MonitorMessage *message)
{
    const QString &name = message->name();
    const QCborMap &header = message->header();
    if (!m_greeted)
        return name == QStringLiteral("hello")
            ? readHello(header)
            : Error(Error::Kind::InvalidArgument,
                    QStringLiteral("this is no monitor: it did not begin with a hello"));
    if (name == QStringLiteral("rows"))
        return readRows(message);
    if (name == QStringLiteral("events"))
        return readEvents(message);
    if (name == QStringLiteral("loops"))
        readLoops(header);
    else if (name == QStringLiteral("reply"))
        Q_EMIT replied(header.value(QLatin1StringView("request")).toInteger(),
                       header.value(QLatin1StringView("error")).toString());
    else if (name == QStringLiteral("plugins"))
        Q_EMIT pluginsTold(header.value(QLatin1StringView("plugins")).toArray());
    return Error(); // what it does not know is of a later version
}

Error MonitorClient::readHello(const QCborMap &header)
{
    const qint64 version = header.value(QLatin1StringView("version")).toInteger();
    if (version < 1)
        return Error(Error::Kind::InvalidArgument, QStringLiteral("a hello without a version"));
    m_hello.program = header.value(QLatin1StringView("program")).toString();
    m_hello.name = header.value(QLatin1StringView("name")).toString();
    m_hello.processId = header.value(QLatin1StringView("pid")).toInteger();
    m_hello.control = header.value(QLatin1StringView("control")).toBool();
    m_hello.payload = header.value(QLatin1StringView("payload")).toBool();
    m_hello.steadyMicroseconds = header.value(QLatin1StringView("steady")).toInteger();
    m_hello.wallMilliseconds = header.value(QLatin1StringView("wall")).toInteger();
    m_now = m_hello.steadyMicroseconds;
    m_greeted = true;
    if (m_demand.intervalMs > 0)
        sendDemand();
    Q_EMIT greeted();
    return Error();
}

Error MonitorClient::readRows(MonitorMessage *message)
{
    const auto loop = quint64(message->header().value(QLatin1StringView("loop")).toInteger());
    if (message->header().value(QLatin1StringView("reset")).toBool()) {
        std::erase_if(m_rows, [loop](const auto &entry) { return entry.second.loop == loop; });
        Q_EMIT reset();
    }
    QList<quint64> changed;
    quint64 id = 0;
    while (message->nextId(&id)) {
        Entry &entry = m_rows[id];
        const bool wasLost = entry.row.id != 0 && entry.row.state() == MonitorState::Lost;
        entry.row.id = id;
        entry.loop = loop;
        if (!message->readRow(&entry.row))
            break;
        changed.append(id);
        if (!wasLost && entry.row.state() == MonitorState::Lost)
            m_ended.push_back(id);
    }
    if (!changed.isEmpty())
        Q_EMIT rowsChanged(changed);
    forgetEnded();
    return message->error();
}

void MonitorClient::forgetEnded()
{
    while (m_ended.size() > maxEndedRows) {
        m_rows.erase(m_ended.front());
        m_ended.pop_front();
    }
}

Error MonitorClient::readEvents(MonitorMessage *message)
{
    QList<MonitorEvent> events;
    MonitorEvent event;
    while (message->nextEvent(&event))
        events.append(event);
    Q_EMIT eventsHappened(events,
                          quint64(message->header().value(QLatin1StringView("lost")).toInteger()));
    return message->error();
}

void MonitorClient::readLoops(const QCborMap &header)
{
    m_now = header.value(QLatin1StringView("now")).toInteger();
    m_loops.clear();
    const QCborArray loops = header.value(QLatin1StringView("loops")).toArray();
    for (const auto &each : loops) {
        const QCborMap loop = each.toMap();
        m_loops.append({quint64(loop.value(QLatin1StringView("loop")).toInteger()),
                        loop.value(QLatin1StringView("running")).toString(),
                        quint64(loop.value(QLatin1StringView("id")).toInteger()),
                        loop.value(QLatin1StringView("since")).toInteger()});
    }
    Q_EMIT loopsChanged();
}

} // namespace Penstock
