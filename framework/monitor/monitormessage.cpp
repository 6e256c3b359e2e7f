// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/monitormessage.h>

#include <penstock/monitor/monitorframe.h>

#include <QtCore/qcborvalue.h>

namespace Penstock {

namespace {

Error malformed(const QString &what)
{
    return Error(Error::Kind::InvalidArgument, QStringLiteral("a malformed message: %1").arg(what));
}

/// All chunks of a text or a byte string.
template <typename Text, typename Read>
bool readChunks(Read read, Text *text)
{
    text->clear();
    for (;;) {
        const auto chunk = read();
        if (chunk.status == QCborStreamReader::EndOfString)
            return true;
        if (chunk.status == QCborStreamReader::Error)
            return false;
        *text += chunk.data;
    }
}

bool readText(QCborStreamReader &reader, QString *text)
{
    return reader.isString() && readChunks([&] { return reader.readString(); }, text);
}

bool readBytes(QCborStreamReader &reader, QByteArray *bytes)
{
    return reader.isByteArray() && readChunks([&] { return reader.readByteArray(); }, bytes);
}

template <typename Number>
bool readNumber(QCborStreamReader &reader, Number *number)
{
    if (!reader.isInteger())
        return false;
    *number = Number(reader.isUnsignedInteger() ? qint64(reader.toUnsignedInteger())
                                                : reader.toInteger());
    return reader.next();
}

} // namespace

struct MonitorMessage::Items
{
    explicit Items(const QByteArray &bytes) : frame(bytes), reader(frame) { }

    const QByteArray frame;
    QCborStreamReader reader;
    Error error;
    bool inItem = false;
};

MonitorMessage::MonitorMessage(const QByteArray &frame)
    : m_items(std::make_shared<Items>(frame)) { }

Result<MonitorMessage> MonitorMessage::parse(const QByteArray &frame)
{
    MonitorMessage message(frame);
    QCborStreamReader &reader = message.m_items->reader;
    if (!reader.isArray() || !reader.enterContainer())
        return malformed(QStringLiteral("it is no array"));
    if (!readText(reader, &message.m_name))
        return malformed(QStringLiteral("it has no name"));
    if (!reader.isMap())
        return malformed(QStringLiteral("%1 has no header").arg(message.m_name.left(40)));
    const QCborValue header = QCborValue::fromCbor(reader);
    if (reader.lastError() != QCborError::NoError)
        return malformed(reader.lastError().toString());
    message.m_header = header.toMap();
    return message;
}

QByteArray MonitorMessage::frame(QLatin1StringView name, const QCborMap &header)
{
    return MonitorMessageWriter(name, header).finish();
}

Error MonitorMessage::error() const
{
    return m_items->error;
}

bool MonitorMessage::fail(const char *what)
{
    if (m_items->error.isNull())
        m_items->error = malformed(QLatin1StringView(what));
    return false;
}

bool MonitorMessage::enterItem()
{
    QCborStreamReader &reader = m_items->reader;
    if (!m_items->error.isNull())
        return false;
    if (!reader.hasNext())
        return reader.lastError() == QCborError::NoError || fail("it ends too early");
    if (!reader.isArray() || !reader.enterContainer())
        return fail("an item is no array");
    return m_items->inItem = true;
}

bool MonitorMessage::nextId(quint64 *id)
{
    m_items->inItem = false;
    if (!enterItem() || !m_items->inItem)
        return false;
    return readNumber(m_items->reader, id) || fail("an item has no id");
}

bool MonitorMessage::readRow(MonitorRow *row)
{
    QCborStreamReader &reader = m_items->reader;
    while (reader.hasNext()) {
        int key = 0;
        if (!readNumber(reader, &key))
            return fail("a key of a row is no number");
        const int text = key - firstTextKey;
        bool read = false;
        if (key >= 0 && key < monitorNumberCount)
            read = readNumber(reader, &row->numbers[size_t(key)]);
        else if (text >= 0 && text < monitorTextCount)
            read = readText(reader, &row->texts[size_t(text)]);
        else
            read = reader.next(); // of a later version
        if (!read)
            return fail("a value of a row has the wrong type");
    }
    return reader.leaveContainer() || fail("a row does not end");
}

bool MonitorMessage::nextEvent(MonitorEvent *event)
{
    m_items->inItem = false;
    if (!enterItem() || !m_items->inItem)
        return false;
    QCborStreamReader &reader = m_items->reader;
    int kind = 0;
    const bool read = readNumber(reader, &event->sequence) && readNumber(reader, &event->id)
        && readNumber(reader, &kind) && readNumber(reader, &event->time)
        && readNumber(reader, &event->duration) && readNumber(reader, &event->bytes)
        && readNumber(reader, &event->bufferedBytes) && readNumber(reader, &event->depth)
        && readText(reader, &event->name) && readText(reader, &event->thrown)
        && readBytes(reader, &event->data);
    if (!read || kind < MonitorEvent::Callback || kind > MonitorEvent::Written)
        return fail("an event is not as it should be");
    event->kind = MonitorEvent::Kind(kind);
    event->peer.clear();
    if (reader.hasNext() && !readText(reader, &event->peer))
        return fail("an event is not as it should be");
    while (reader.hasNext()) {
        if (!reader.next()) // of a later version
            return fail("an event is not as it should be");
    }
    return reader.leaveContainer() || fail("an event does not end");
}

MonitorMessageWriter::MonitorMessageWriter(QLatin1StringView name, const QCborMap &header)
    : m_writer(&m_content)
{
    m_writer.startArray();
    m_writer.append(name);
    header.toCborValue().toCbor(m_writer);
}

void MonitorMessageWriter::addEvent(const MonitorEvent &event)
{
    m_writer.startArray();
    m_writer.append(event.sequence);
    m_writer.append(event.id);
    m_writer.append(int(event.kind));
    m_writer.append(event.time);
    m_writer.append(event.duration);
    m_writer.append(event.bytes);
    m_writer.append(event.bufferedBytes);
    m_writer.append(event.depth);
    m_writer.append(QStringView(event.name));
    m_writer.append(QStringView(event.thrown).left(maxMonitorTextSize));
    m_writer.append(event.data);
    if (!event.peer.isEmpty())
        m_writer.append(QStringView(event.peer));
    m_writer.endArray();
}

QByteArray MonitorMessageWriter::finish()
{
    m_writer.endArray();
    return monitorFrame(m_content);
}

} // namespace Penstock
