// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "looprig.h"

#include <penstock/loop/monitor.h>
#include <penstock/monitor/monitorclient.h>
#include <penstock/monitor/monitorsession.h>

#include <QtCore/qcborvalue.h>
#include <QtCore/qendian.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qlocalsocket.h>

#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>

using namespace Penstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 mayTakeBytes = 1'000'000'000; // it keeps for a while what was freed
#else
constexpr qint64 mayTakeBytes = 10'000'000;
#endif

class Echo : public StreamProtocol
{
public:
    void dataReceived(QByteArrayView data) override { transport()->write(data); }
};

QByteArray framed(quint32 length, const QByteArray &content = {})
{
    QByteArray bytes(4, '\0');
    qToBigEndian(length, bytes.data());
    return bytes + content;
}

/// What this process has in memory now.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly)
        ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE)
        : 0;
}

} // namespace

/// Watchers that mean no good, over the socket they would come through.
class TestMonitorHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nonsense_isCutOff_data();
    void nonsense_isCutOff();
    void halfAMessage_isCutOff();
    void flood_isCutOff();
    void answersThatNobodyReads_doNotPileUp();
    void watcherThatNeverReads_holdsNothingUp();
    void watcherThatNeverReads_isCutOffInTheEnd();
    void watcherThatGoesAway_isForgotten();
    void tooManyWatchers_areRefused();
    void otherUsers_areRefused();
    void transportsThatDoNotSayWhoIsThere_areRefused_data();
    void transportsThatDoNotSayWhoIsThere_areRefused();

private:
    QString path() const { return m_folder->filePath(u"monitor.socket"_s); }
    /// A watcher that has read the hello.
    std::unique_ptr<QLocalSocket> attach();
    bool isServed();
    /// Without the monitor's thread, and with less patience.
    void serveImpatiently(const MonitorHub::About &about);
    void expectCutOff(const char *why) const
    {
        QTest::ignoreMessage(
            QtWarningMsg,
            QRegularExpression(u"a watcher, .*, is cut off: .*"_s + QString::fromUtf8(why)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Monitor> m_monitor;
    std::shared_ptr<MonitorHub> m_hub;
    std::unique_ptr<LoopRig> m_rig; ///< the watched loop
    std::unique_ptr<LoopRig> m_watchers;
    Endpoint m_endpoint;
};

void TestMonitorHostile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_rig = std::make_unique<LoopRig>();
    m_watchers = std::make_unique<LoopRig>();
    m_monitor = std::make_unique<Monitor>();
    m_monitor->add(m_rig->loop.get());
    m_endpoint = resultOf(m_monitor->serve(Endpoint(u"unix"_s, path())));
}

void TestMonitorHostile::cleanup()
{
    m_watchers.reset();
    m_rig.reset();
    m_monitor.reset();
    m_hub.reset();
}

void TestMonitorHostile::serveImpatiently(const MonitorHub::About &about)
{
    m_hub = std::make_shared<MonitorHub>(about);
    const auto server = resultOf(m_watchers->loop->createServer(
        Endpoint(u"unix"_s, m_folder->filePath(u"impatient.socket"_s)),
        [hub = m_hub] { return std::make_unique<MonitorSession>(hub); }));
    QVERIFY(server);
    m_endpoint = server->endpoints().first();
}

std::unique_ptr<QLocalSocket> TestMonitorHostile::attach()
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(m_endpoint.path());
    const bool isGreeted = QTest::qWaitFor([&] {
        return socket->bytesAvailable() > 4
            && socket->bytesAvailable() >= qFromBigEndian<quint32>(socket->peek(4).constData()) + 4;
    });
    socket->readAll();
    return isGreeted ? std::move(socket) : nullptr;
}

bool TestMonitorHostile::isServed()
{
    return attach() != nullptr;
}

void TestMonitorHostile::nonsense_isCutOff_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char *name, const QByteArray &bytes, const char *why) {
        QTest::newRow(name) << bytes << QByteArray(why);
    };
    const auto message = [](const QCborArray &array) {
        const QByteArray content = QCborValue(array).toCbor();
        return framed(quint32(content.size()), content);
    };
    row("HTTP", "GET / HTTP/1.1\r\n\r\n", "a frame of 1195725856 bytes");
    row("no length", framed(0), "a frame of 0 bytes");
    row("one more than is allowed", framed(1024 * 1024 + 1), "a frame of 1048577 bytes");
    row("2^31", framed(0x80000000U), "a frame of 2147483648 bytes");
    row("2^32-1", framed(0xffffffffU), "a frame of 4294967295 bytes");
    row("no CBOR", framed(3, "abc"), "malformed");
    row("nested", framed(1000, QByteArray(1000, '\x81')), "malformed");
    row("a header of 2^32", framed(12, QByteArray::fromHex("826161bb0000000100000000")),
        "malformed");
    row("unknown", message({u"jump"_s, QCborMap()}), "there is no message \"jump\"");
    row("an interval that is none", message({u"watch"_s, QCborMap{{u"interval"_s, u"x"_s}}}),
        "watch: \"interval\" must be");
    row("rows that are none", message({u"watch"_s, QCborMap{{u"payload"_s, QCborArray{u"x"_s}}}}),
        "watch: \"payload\" must be");
}

void TestMonitorHostile::nonsense_isCutOff()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, why);
    const auto socket = attach();
    QVERIFY(socket);
    expectCutOff(QRegularExpression::escape(QString::fromUtf8(why)).toUtf8());
    socket->write(bytes);
    QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
    QVERIFY(isServed());
}

void TestMonitorHostile::halfAMessage_isCutOff()
{
    serveImpatiently({.messagePatience = 200ms});
    const auto socket = attach();
    QVERIFY(socket);
    expectCutOff("a message was begun");
    socket->write(framed(100, "abc"));
    QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
    // One that comes in time is taken.
    const auto slow = attach();
    QVERIFY(slow);
    const QByteArray frame = MonitorMessage::frame("plugins"_L1, {});
    slow->write(frame.left(3));
    slow->flush();
    settle();
    slow->write(frame.mid(3));
    QTRY_VERIFY(slow->bytesAvailable() > 0);
    QTRY_VERIFY(!slow->readAll().isEmpty() || slow->state() == QLocalSocket::ConnectedState);
}

void TestMonitorHostile::flood_isCutOff()
{
    const auto socket = attach();
    QVERIFY(socket);
    expectCutOff("more than 500 messages in a second");
    const QByteArray frame = MonitorMessage::frame("watch"_L1, {});
    socket->write(frame.repeated(2000));
    QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
    QVERIFY(isServed());
}

void TestMonitorHostile::answersThatNobodyReads_doNotPileUp()
{
    serveImpatiently({});
    QCborArray plugins;
    for (int i = 0; i < 100; ++i)
        plugins.append(QString(10'000, u'x'));
    int asked = 0;
    m_hub->setPlugins([&] {
        ++asked;
        return plugins;
    });
    const auto socket = attach();
    QVERIFY(socket);
    socket->setReadBufferSize(1);
    socket->write(MonitorMessage::frame("plugins"_L1, {}).repeated(400));
    QTRY_VERIFY(asked > 0);
    settle();
    QVERIFY2(asked < 10, qPrintable(QString::number(asked))); // a megabyte each
    socket->setReadBufferSize(0);
    QTRY_COMPARE_WITH_TIMEOUT((socket->readAll(), asked), 400, 30'000); // all are answered, though
}

void TestMonitorHostile::watcherThatNeverReads_holdsNothingUp()
{
    const auto stuck = attach();
    QVERIFY(stuck);
    stuck->setReadBufferSize(1);
    stuck->write(MonitorMessage::frame(
        "watch"_L1, {{u"interval"_s, 20}, {u"timeline"_s, true}, {u"payload"_s, true}}));
    const auto server = resultOf(
        m_rig->loop->createServer(u"tcp://127.0.0.1:0"_s, [] { return std::make_unique<Echo>(); }));
    const QPointer<StreamTransport> client = resultOf(m_rig->loop->createConnection(
        server->endpoints().first(), [] { return std::make_unique<StreamProtocol>(); }));
    QVERIFY(client);
    const auto healthy = resultOf(m_watchers->loop->createConnection(
        m_endpoint, [] { return std::make_unique<MonitorClient>(); }));
    auto *watcher = qobject_cast<MonitorClient *>(healthy->protocol());
    watcher->watch({.intervalMs = 20});
    QTRY_VERIFY(watcher->rows().contains(client->id()));
    // What is recorded would be some 100 MB, were it kept.
    qint64 sent = 0;
    qint64 before = 0;
    const QByteArray piece(4096, 'x');
    while (sent < 50'000'000) {
        for (int i = 0; i < 50; ++i, sent += piece.size())
            client->write(piece);
        QTRY_COMPARE(client->counters().bytesReceived, quint64(sent));
        if (before == 0 && sent > 15'000'000)
            before = residentBytes(); // the rings are full by now
    }
    QVERIFY2(residentBytes() - before < mayTakeBytes,
             qPrintable(QString::number(residentBytes() - before)));
    QTRY_COMPARE(watcher->rows().at(client->id()).row[MonitorNumber::BytesReceived], sent);
    // When it reads again it is told what there is, and how much it missed.
    stuck->setReadBufferSize(0);
    MonitorFrameReader reader(maxProgramFrameBytes);
    quint64 lost = 0;
    const auto read = [&] {
        reader.feed(stuck->readAll());
        for (auto frame = reader.next(); frame && *frame; frame = reader.next()) {
            const auto message = MonitorMessage::parse(**frame);
            if (message && message->name() == u"events")
                lost += quint64(message->header().value(u"lost"_s).toInteger());
        }
        return lost > 1'000;
    };
    QTRY_VERIFY(read());
}

void TestMonitorHostile::watcherThatNeverReads_isCutOffInTheEnd()
{
    serveImpatiently({.readingPatience = 200ms});
    m_hub->setPlugins([] { return QCborArray{QString(1'000'000, u'x')}; });
    const auto socket = attach();
    QVERIFY(socket);
    socket->setReadBufferSize(1);
    expectCutOff("it has not read for");
    socket->write(MonitorMessage::frame("plugins"_L1, {}).repeated(5));
    QTRY_COMPARE(m_hub->countWatchers(0), 0);
}

void TestMonitorHostile::watcherThatGoesAway_isForgotten()
{
    serveImpatiently({});
    for (int i = 0; i < 20; ++i) {
        auto socket = attach();
        QVERIFY(socket);
        socket->write(MonitorMessage::frame("watch"_L1, {{u"interval"_s, 20}})
                      + framed(50, "half"));
        socket->flush();
        socket.reset();
    }
    QTRY_COMPARE(m_hub->countWatchers(0), 0);
}

void TestMonitorHostile::tooManyWatchers_areRefused()
{
    serveImpatiently({});
    std::vector<std::unique_ptr<QLocalSocket>> sockets;
    for (int i = 0; i < MonitorSession::maxWatchers; ++i) {
        sockets.push_back(attach());
        QVERIFY(sockets.back());
    }
    expectCutOff("there are 100 others");
    QLocalSocket another;
    another.connectToServer(m_endpoint.path());
    QTRY_COMPARE(another.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(another.readAll(), QByteArray());
    sockets.clear();
    QTRY_COMPARE(m_hub->countWatchers(0), 0);
    QVERIFY(isServed());
}

/// Though the files let them: the kernel says whose they are.
void TestMonitorHostile::otherUsers_areRefused()
{
    if (::geteuid() != 0)
        QSKIP("only root can be somebody else");
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    const QByteArray file = QFile::encodeName(path());
    struct stat status
    {
    };
    QCOMPARE(::stat(file.constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
    QCOMPARE(::chmod(file.constData(), 0666), 0);
    expectCutOff("it is another user's \\(65534\\)");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    QVERIFY(size_t(file.size()) < sizeof address.sun_path);
    std::copy(file.begin(), file.end(), address.sun_path);
    const pid_t child = ::fork();
    if (child == 0) { // only what is allowed after fork()
        char byte = 0;
        const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
        if (::setuid(65534) != 0
            || ::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            ::_exit(1);
        ::_exit(::read(fd, &byte, 1) > 0 ? 2 : 0);
    }
    int result = -1;
    QVERIFY(QTest::qWaitFor([&] { return ::waitpid(child, &result, WNOHANG) == child; }));
    QCOMPARE(result, 0);
    QVERIFY(isServed());
}

void TestMonitorHostile::transportsThatDoNotSayWhoIsThere_areRefused_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("says");
    QTest::newRow("tcp") << u"tcp://127.0.0.1:0"_s << u"does not say who is at the other end"_s;
    if (LoopRig().plugins.transportForScheme(u"tls"_s))
        QTest::newRow("tls") << u"tls://127.0.0.1:0?certificate=x&key=y"_s
                             << u"with clientCertificate=required"_s;
    if (LoopRig().plugins.transportForScheme(u"udp"_s))
        QTest::newRow("udp") << u"udp://127.0.0.1:0"_s << u"needs a transport of streams"_s;
}

void TestMonitorHostile::transportsThatDoNotSayWhoIsThere_areRefused()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QString, says);
    const Error error = errorOf(m_monitor->serve(*Endpoint::parse(endpoint)));
    QCOMPARE(error.kind(), Error::Kind::NotSupported);
    QVERIFY2(error.detail().contains(says), qPrintable(error.detail()));
}

QTEST_GUILESS_MAIN(TestMonitorHostile)
#include "tst_monitorhostile.moc"
