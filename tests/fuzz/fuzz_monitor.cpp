// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What a monitor and its watchers read of each other, and of files: frames, messages, session files.

#include <penstock/monitor/monitorframe.h>
#include <penstock/monitor/monitorsessionfile.h>

#include <QtCore/qendian.h>

#include <sys/mman.h>
#include <unistd.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

namespace {

void require(bool condition, const char *what)
{
    if (!condition)
        qFatal("%s", what);
}

/// Is told what the fuzzer says.
class Told : public MonitorSource
{
public:
    void watch(const MonitorDemand &) override { }
    qint64 act(quint64, const QString &, const QCborMap &) override { return 0; }
    void askPlugins() override { }
    bool isLive() const override { return true; }
    using MonitorSource::take;
};

void checkRows(const MonitorSource &source)
{
    for (const auto &[id, entry] : source.rows())
        require(entry.row.id == id, "a row is kept as another one");
    require(source.loops().size() <= MonitorSource::maxLoops, "too many loops are kept");
}

/// In pieces as the first byte says: how a stream is cut must not matter.
QList<QByteArray> framesOf(QByteArrayView bytes, qsizetype piece, bool *isSound)
{
    MonitorFrameReader reader(4096);
    QList<QByteArray> frames;
    *isSound = true;
    for (qsizetype at = 0; at < bytes.size() && *isSound; at += piece) {
        reader.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)));
        for (;;) {
            const auto frame = reader.next();
            *isSound = frame.hasValue();
            if (!frame || !*frame)
                break;
            require(!(*frame)->isEmpty() && (*frame)->size() <= 4096, "a frame of a wrong length");
            frames.append(**frame);
        }
    }
    return frames;
}

void checkStream(QByteArrayView bytes, qsizetype piece)
{
    bool isSound = false;
    bool isSoundWhole = false;
    const QList<QByteArray> frames = framesOf(bytes, piece, &isSound);
    require(frames == framesOf(bytes, std::max<qsizetype>(bytes.size(), 1), &isSoundWhole)
                && isSound == isSoundWhole,
            "pieces are read in another way than the whole");
    Told told;
    for (const QByteArray &frame : frames) {
        if (!told.take(frame).isNull())
            break;
    }
    checkRows(told);
}

/// As the content of messages behind a hello, whatever their lengths and checksums would be.
void checkMessage(const QByteArray &content)
{
    Told told;
    const QByteArray hello = MonitorMessage::frame("hello"_L1, {{u"version"_s, 1}}).mid(4);
    require(told.take(hello).isNull(), "a hello is refused");
    const Error error = told.take(content);
    require(error.isNull() || error.kind() == Error::Kind::InvalidArgument,
            "another kind of error");
    checkRows(told);
}

class SessionFile
{
public:
    SessionFile() : m_descriptor(::memfd_create("session", 0)) { }
    ~SessionFile() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(SessionFile)

    void read(const QByteArray &content) const
    {
        require(::ftruncate(m_descriptor, 0) == 0
                    && ::pwrite(m_descriptor, content.constData(), size_t(content.size()), 0)
                        == content.size(),
                "the file cannot be written");
        const QString path = u"/proc/self/fd/%1"_s.arg(m_descriptor);
        const auto reader = MonitorSessionReader::open(path);
        if (!reader) {
            require(reader.error().detail().contains(path), "an error does not name the file");
            return;
        }
        int ends = 0;
        QObject::connect(reader->get(), &MonitorSource::lost, reader->get(), [&ends] { ++ends; });
        while ((*reader)->read(3)) { }
        require(ends == 1, "the end was not told once");
        checkRows(**reader);
    }

private:
    const int m_descriptor;
};

QByteArray record(const QByteArray &message)
{
    QByteArray head(6, '\0');
    qToBigEndian(quint32(message.size()), head.data());
    qToBigEndian(qChecksum(message), head.data() + 4);
    return head + message;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size < 2)
        return 0;
    static const SessionFile file;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const QByteArray magic("\x89PSM\r\n\x1a\n", 8);
    const QByteArray hello = MonitorMessage::frame("hello"_L1, {{u"version"_s, 1}}).mid(4);
    switch (data[0] % 4) {
    case 0:
        checkStream(bytes, 1 + data[0] / 4);
        break;
    case 1:
        checkMessage(bytes);
        break;
    case 2:
        file.read(magic + record(hello) + bytes);
        break;
    default:
        file.read(magic + record(hello) + record(bytes) + record(bytes));
    }
    return 0;
}
