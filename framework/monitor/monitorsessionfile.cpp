// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/fileerror_p.h>
#include <penstock/monitor/monitorframe.h>
#include <penstock/monitor/monitorsessionfile.h>

#include <QtCore/qcborvalue.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qendian.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>

namespace Penstock {

namespace {

/// Not a text's beginning, and changed by whatever changes line ends or the eighth bit; as PNG's.
constexpr QByteArrayView magic("\x89PSM\r\n\x1a\n", 8);
/// Before each message: its length, and a checksum of it.
constexpr qsizetype headBytes = 4 + 2;
constexpr int messagesATurn = 50;
constexpr qsizetype rowBytesAtOnce = 256 * 1024;

QByteArray headOf(const QByteArray &message)
{
    QByteArray head(headBytes, Qt::Uninitialized);
    qToBigEndian(quint32(message.size()), head.data());
    qToBigEndian(qChecksum(message), head.data() + 4);
    return head;
}

/// A message without the length that it has on the wire.
QByteArray contentOf(const QByteArray &frame)
{
    return frame.mid(4);
}

} // namespace

bool isMonitorSessionFile(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
        && file.read(magic.size()) == magic;
}

MonitorSessionWriter::MonitorSessionWriter(const QString &path) : m_file(path) { }

MonitorSessionWriter::~MonitorSessionWriter()
{
    finish();
}

Result<std::unique_ptr<MonitorSessionWriter>> MonitorSessionWriter::create(const QString &path,
                                                                           MonitorSource *source)
{
    std::unique_ptr<MonitorSessionWriter> writer(new MonitorSessionWriter(path));
    if (const Error error = makeFile(&writer->m_file); !error.isNull())
        return error;
    writer->m_file.write(magic.data(), magic.size());
    writer->m_bytes = magic.size();
    if (!source->helloMessage().isEmpty())
        writer->writeSnapshot(source);
    if (!writer->m_error.isNull())
        return writer->m_error;
    connect(source, &MonitorSource::messageTaken, writer.get(), &MonitorSessionWriter::write);
    connect(source, &MonitorSource::lost, writer.get(), &MonitorSessionWriter::finish);
    return writer;
}

/// The source was told it before.
void MonitorSessionWriter::writeSnapshot(const MonitorSource *source)
{
    write(source->helloMessage());
    QCborArray loops;
    for (const MonitorSource::Loop &loop : source->loops())
        loops.append(QCborMap{{QLatin1StringView("loop"), qint64(loop.number)}});
    write(contentOf(MonitorMessage::frame(
        QLatin1StringView("loops"),
        {{QLatin1StringView("now"), source->now()}, {QLatin1StringView("loops"), loops}})));
    auto at = source->rows().begin();
    while (at != source->rows().end()) {
        const quint64 loop = at->second.loop;
        MonitorMessageWriter rows(QLatin1StringView("rows"),
                                  {{QLatin1StringView("loop"), qint64(loop)}});
        for (; at != source->rows().end() && at->second.loop == loop; ++at) {
            if (rows.bytes() > rowBytesAtOnce)
                break;
            rows.addRow(at->second.row, [](int) { return true; });
        }
        write(contentOf(rows.finish()));
    }
}

void MonitorSessionWriter::write(const QByteArray &message)
{
    if (!m_error.isNull() || !m_file.isOpen())
        return;
    // Flushed, so that what is in the file is whole whenever the program ends.
    const QByteArray record = headOf(message) + message;
    if (m_file.write(record) == record.size() && m_file.flush()) {
        m_bytes += record.size();
        return;
    }
    m_error = fileError(m_file, QStringLiteral("cannot be written"));
    m_file.close();
    Q_EMIT failed(m_error);
}

Error MonitorSessionWriter::finish()
{
    if (m_file.isOpen()) {
        write(contentOf(MonitorMessage::frame(QLatin1StringView("end"), {})));
        m_file.close();
    }
    return m_error;
}

MonitorSessionReader::MonitorSessionReader(const QString &path) : m_file(path) { }
MonitorSessionReader::~MonitorSessionReader() = default;

Result<std::unique_ptr<MonitorSessionReader>> MonitorSessionReader::open(const QString &path)
{
    std::unique_ptr<MonitorSessionReader> reader(new MonitorSessionReader(path));
    QFile &file = reader->m_file;
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return Error(Error::Kind::InvalidArgument, QStringLiteral("%1 is no file").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fileError(file, QStringLiteral("cannot be read"));
    if (file.read(magic.size()) != magic)
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("%1 is no recording of a monitor").arg(path));
    reader->m_position = magic.size();
    const Result<QByteArray> hello = reader->next();
    if (!hello)
        return hello.error();
    if (hello->isEmpty())
        return reader->damaged(QStringLiteral("it ends there"));
    if (const Error error = reader->take(*hello); !error.isNull())
        return reader->damaged(error.detail());
    reader->m_position = file.pos();
    return reader;
}

Error MonitorSessionReader::damaged(const QString &what) const
{
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("%1 is damaged at byte %2: %3; %4 messages before it could be read")
                     .arg(m_file.fileName())
                     .arg(m_position)
                     .arg(what)
                     .arg(m_messages));
}

Result<QByteArray> MonitorSessionReader::next()
{
    const QByteArray head = m_file.read(headBytes);
    if (head.isEmpty())
        return QByteArray();
    const auto length = head.size() == headBytes ? qFromBigEndian<quint32>(head.constData()) : 0;
    if (head.size() == headBytes && (length == 0 || length > maxProgramFrameBytes))
        return damaged(QStringLiteral("a message of %1 bytes; 1 to %2 are allowed")
                           .arg(length)
                           .arg(maxProgramFrameBytes));
    const QByteArray message = m_file.read(length);
    if (head.size() != headBytes || message.size() != qsizetype(length))
        return damaged(QStringLiteral("it ends in the middle of a message"));
    if (qChecksum(message) != qFromBigEndian<quint16>(head.constData() + 4))
        return damaged(QStringLiteral("a message is not as it was written"));
    return message;
}

void MonitorSessionReader::start()
{
    if (!m_ended)
        m_timer.start(0, this);
}

void MonitorSessionReader::timerEvent(QTimerEvent *)
{
    read(messagesATurn);
}

bool MonitorSessionReader::read(int messages)
{
    const QPointer<MonitorSessionReader> self(this);
    if (m_messages == 0 && !m_ended) {
        m_messages = 1;
        Q_EMIT greeted();
    }
    for (int i = 0; self && !m_ended && i < messages; ++i) {
        const Result<QByteArray> message = next();
        if (!message)
            return end(message.error());
        if (message->isEmpty())
            return end(damaged(QStringLiteral("it was not ended")));
        const Result<MonitorMessage> parsed = MonitorMessage::parse(*message);
        if (parsed && parsed->name() == QStringLiteral("end"))
            return end(Error());
        if (const Error error = take(*message); !error.isNull())
            return self && end(damaged(error.detail()));
        if (self) {
            m_position = m_file.pos();
            ++m_messages;
        }
    }
    return self && !m_ended;
}

bool MonitorSessionReader::end(const Error &reason)
{
    m_timer.stop();
    m_ended = true;
    Q_EMIT lost(reason);
    return false;
}

void MonitorSessionReader::watch(const MonitorDemand &) { }

qint64 MonitorSessionReader::act(quint64, const QString &, const QCborMap &)
{
    QMetaObject::invokeMethod(
        this,
        [this, request = ++m_lastRequest] {
            Q_EMIT replied(request,
                           QStringLiteral("this is a recording: the program is not there"));
        },
        Qt::QueuedConnection);
    return m_lastRequest;
}

/// Those that were told are told as they are read.
void MonitorSessionReader::askPlugins() { }

} // namespace Penstock
