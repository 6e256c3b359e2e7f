// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/monitorsource.h>

#include <QtCore/qcborvalue.h>
#include <QtCore/qpointer.h>

namespace Penstock {

namespace {

/// What a row takes, about.
qint64 bytesOf(const MonitorSource::Entry &entry)
{
    qint64 bytes = sizeof(entry) + 64;
    for (const QString &text : entry.row.texts)
        bytes += text.size() * qint64(sizeof(QChar));
    return bytes;
}

Error malformed(const QString &what)
{
    return Error(Error::Kind::InvalidArgument, what);
}

} // namespace

MonitorSource::MonitorSource() = default;
MonitorSource::~MonitorSource() = default;

Error MonitorSource::take(const QByteArray &message)
{
    Result<MonitorMessage> parsed = MonitorMessage::parse(message);
    if (!parsed)
        return parsed.error();
    const QPointer<MonitorSource> self(this);
    if (!isGreeted()) {
        if (parsed->name() != QStringLiteral("hello"))
            return malformed(QStringLiteral("this is no monitor: it did not begin with a hello"));
        if (const Error error = readHello(parsed->header()); !error.isNull())
            return error;
        m_helloMessage = message;
        Q_EMIT messageTaken(message);
        if (self)
            Q_EMIT greeted();
        return Error();
    }
    const Error error = handle(&*parsed);
    if (self && error.isNull())
        Q_EMIT messageTaken(message);
    return error;
}

Error MonitorSource::handle(MonitorMessage *message)
{
    const QString &name = message->name();
    const QCborMap &header = message->header();
    if (name == QStringLiteral("rows"))
        return readRows(message);
    if (name == QStringLiteral("events"))
        return readEvents(message);
    if (name == QStringLiteral("loops"))
        return readLoops(header);
    if (name == QStringLiteral("reply"))
        Q_EMIT replied(header.value(QLatin1StringView("request")).toInteger(),
                       header.value(QLatin1StringView("error")).toString());
    else if (name == QStringLiteral("plugins"))
        Q_EMIT pluginsTold(header.value(QLatin1StringView("plugins")).toArray());
    return Error(); // what it does not know is of a later version
}

Error MonitorSource::readHello(const QCborMap &header)
{
    if (header.value(QLatin1StringView("version")).toInteger() < 1)
        return malformed(QStringLiteral("a hello without a version"));
    m_hello.program = header.value(QLatin1StringView("program")).toString();
    m_hello.name = header.value(QLatin1StringView("name")).toString();
    m_hello.processId = header.value(QLatin1StringView("pid")).toInteger();
    m_hello.control = header.value(QLatin1StringView("control")).toBool();
    m_hello.payload = header.value(QLatin1StringView("payload")).toBool();
    m_hello.steadyMicroseconds = header.value(QLatin1StringView("steady")).toInteger();
    m_hello.wallMilliseconds = header.value(QLatin1StringView("wall")).toInteger();
    m_now = m_hello.steadyMicroseconds;
    return Error();
}

void MonitorSource::forgetLoop(quint64 loop)
{
    std::erase_if(m_rows, [this, loop](const auto &entry) {
        const bool forget = entry.second.loop == loop;
        if (forget)
            m_rowBytes -= bytesOf(entry.second);
        return forget;
    });
    std::erase_if(m_ended, [this](quint64 id) { return !m_rows.contains(id); });
}

Error MonitorSource::readRows(MonitorMessage *message)
{
    const QPointer<MonitorSource> self(this);
    const auto loop = quint64(message->header().value(QLatin1StringView("loop")).toInteger());
    if (message->header().value(QLatin1StringView("reset")).toBool()) {
        forgetLoop(loop);
        Q_EMIT reset();
        if (!self)
            return Error();
    }
    QList<quint64> changed;
    quint64 id = 0;
    while (m_rowBytes <= maxRowBytes && message->nextId(&id)) {
        const auto [found, isNew] = m_rows.try_emplace(id);
        Entry &entry = found->second;
        m_rowBytes -= isNew ? 0 : bytesOf(entry);
        const bool wasLost = !isNew && entry.row.state() == MonitorState::Lost;
        entry.row.id = id;
        entry.loop = loop;
        const bool isWhole = message->readRow(&entry.row);
        m_rowBytes += bytesOf(entry);
        if (!isWhole)
            break;
        changed.append(id);
        if (!wasLost && entry.row.state() == MonitorState::Lost)
            m_ended.push_back(id);
    }
    forgetEnded();
    if (m_rowBytes > maxRowBytes)
        return malformed(QStringLiteral("%1 rows of more than %2 bytes in all")
                             .arg(m_rows.size())
                             .arg(maxRowBytes));
    const Error error = message->error();
    if (!changed.isEmpty())
        Q_EMIT rowsChanged(changed);
    return error;
}

void MonitorSource::forgetEnded()
{
    while (m_ended.size() > maxEndedRows) {
        if (const auto oldest = m_rows.find(m_ended.front()); oldest != m_rows.end()) {
            m_rowBytes -= bytesOf(oldest->second);
            m_rows.erase(oldest);
        }
        m_ended.pop_front();
    }
}

Error MonitorSource::readEvents(MonitorMessage *message)
{
    QList<MonitorEvent> events;
    MonitorEvent event;
    while (message->nextEvent(&event))
        events.append(event);
    const Error error = message->error();
    Q_EMIT eventsHappened(events,
                          quint64(message->header().value(QLatin1StringView("lost")).toInteger()));
    return error;
}

Error MonitorSource::readLoops(const QCborMap &header)
{
    const QCborArray loops = header.value(QLatin1StringView("loops")).toArray();
    if (loops.size() > maxLoops)
        return malformed(
            QStringLiteral("%1 loops; %2 are allowed").arg(loops.size()).arg(maxLoops));
    m_now = header.value(QLatin1StringView("now")).toInteger();
    m_loops.clear();
    for (const auto &each : loops) {
        const QCborMap loop = each.toMap();
        m_loops.append({quint64(loop.value(QLatin1StringView("loop")).toInteger()),
                        loop.value(QLatin1StringView("running")).toString(),
                        quint64(loop.value(QLatin1StringView("id")).toInteger()),
                        loop.value(QLatin1StringView("since")).toInteger(),
                        loop.value(QLatin1StringView("silent")).toInteger()});
    }
    const QPointer<MonitorSource> self(this);
    if (const QList<quint64> ended = endRowsOfEndedLoops(); !ended.isEmpty())
        Q_EMIT rowsChanged(ended);
    if (self)
        Q_EMIT loopsChanged();
    return Error();
}

/// A loop that has ended tells nothing any more, not even of the end of what it had.
QList<quint64> MonitorSource::endRowsOfEndedLoops()
{
    QSet<quint64> loops;
    for (const Loop &loop : m_loops)
        loops.insert(loop.number);
    QList<quint64> ended;
    for (auto &[id, entry] : m_rows) {
        if (entry.row.state() == MonitorState::Lost || loops.contains(entry.loop))
            continue;
        m_rowBytes -= bytesOf(entry);
        entry.row[MonitorNumber::State] = qint64(MonitorState::Lost);
        entry.row[MonitorNumber::Ended] = m_now;
        entry.row[MonitorText::Reason] = QStringLiteral("its event loop has ended");
        m_rowBytes += bytesOf(entry);
        m_ended.push_back(id);
        ended.append(id);
    }
    forgetEnded();
    return ended;
}

} // namespace Penstock
