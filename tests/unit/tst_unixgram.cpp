// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "udprig.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

using namespace Penstock;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestUnixgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"ours"_s);
        m_peerPath = m_folder->filePath(u"peer"_s);
    }

    void exchange_betweenPaths();
    void abstractName_isServed();
    void unnamedSender_hasNoAddress();
    void connected_withoutAName_sends();
    void endpoints_thatAreBad_areRefused_data();
    void endpoints_thatAreBad_areRefused();
    void queue_overTheHighMark_pausesAndKeepsTheOrder();
    void close_sendsWhatIsQueued();
    void peer_gone_isTold();
    void unconnected_whenTheReceiverIsFull_sendsLater();
    void file_thatIsStale_isReplaced();
    void file_inALockedFolder_isWaitedFor_data();
    void file_inALockedFolder_isWaitedFor();
    void file_ofSomebody_isKept();
    void file_ofAnotherType_isKept();
    void file_goesWithTheEndpoint();
    void file_ofAnother_isKeptAtTheEnd();
    void mode_isSet();
    void large_areWhole();
    void server_echoes_data();
    void server_echoes();

private:
    QString bound() const { return u"unixgram:?bind="_s + m_path; }
    QString connected() const { return u"unixgram:%1?bind=%2"_s.arg(m_peerPath, m_path); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_peerPath;
};

void TestUnixgram::exchange_betweenPaths()
{
    const PlainDatagrams peer(m_peerPath);
    DatagramRig rig;
    QVERIFY(rig.open(connected()));
    QCOMPARE(rig.transport->localEndpoint().toString(), u"unixgram:"_s + m_path);
    QCOMPARE(rig.transport->remoteEndpoint().toString(), u"unixgram:"_s + m_peerPath);
    QVERIFY(rig.transport->sendTo("hello").isNull());
    QCOMPARE(peer.receive(), "hello");
    QVERIFY(peer.sendTo(m_path, "world"));
    QTRY_COMPARE(rig.record->received(), "world");
    QCOMPARE(rig.record->sender().path(), QFile::encodeName(m_peerPath));
}

void TestUnixgram::abstractName_isServed()
{
    const QString name = u"@penstock-test-%1"_s.arg(::getpid());
    DatagramRig server;
    QVERIFY(server.open(u"unixgram:?bind="_s + name));
    DatagramRig client;
    QVERIFY(client.open(u"unixgram:"_s + name));
    QVERIFY(client.transport->sendTo("hello").isNull());
    QTRY_COMPARE(server.record->received(), "hello");
}

void TestUnixgram::unnamedSender_hasNoAddress()
{
    DatagramRig rig;
    QVERIFY(rig.open(bound()));
    const PlainDatagrams unnamed{QString()};
    QVERIFY(unnamed.sendTo(m_path, "hello"));
    QTRY_COMPARE(rig.record->received(), "hello");
    QVERIFY(rig.record->sender().isNull());
}

void TestUnixgram::connected_withoutAName_sends()
{
    const PlainDatagrams peer(m_peerPath);
    DatagramRig rig;
    QVERIFY(rig.open(u"unixgram:"_s + m_peerPath));
    QVERIFY(rig.transport->localEndpoint().isNull());
    QVERIFY(rig.transport->sendTo("x").isNull());
    QCOMPARE(peer.receive(), "x");
}

void TestUnixgram::endpoints_thatAreBad_areRefused_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<int>("kind");
    QTest::newRow("nothing") << u"unixgram:"_s << int(Kind::InvalidArgument);
    QTest::newRow("a host") << u"unixgram://host/path"_s << int(Kind::InvalidArgument);
    QTest::newRow("too long") << u"unixgram:/"_s + QString(200, u'x') << int(Kind::InvalidArgument);
    QTest::newRow("nobody there") << u"unixgram:/nonexistent/socket"_s << int(Kind::NotFound);
    QTest::newRow("an option of udp")
        << u"unixgram:/x?broadcast=true"_s << int(Kind::InvalidArgument);
    QTest::newRow("a group") << u"unixgram:/x?groups=239.1.1.1"_s << int(Kind::InvalidArgument);
    QTest::newRow("a mode") << u"unixgram:?bind=/tmp/x&mode=rw"_s << int(Kind::InvalidArgument);
}

void TestUnixgram::endpoints_thatAreBad_areRefused()
{
    QFETCH(const QString, endpoint);
    QFETCH(const int, kind);
    DatagramRig rig;
    const Error error = rig.openError(endpoint);
    QCOMPARE(int(error.kind()), kind);
    QVERIFY(!error.detail().isEmpty());
}

void TestUnixgram::queue_overTheHighMark_pausesAndKeepsTheOrder()
{
    const PlainDatagrams peer(m_peerPath);
    DatagramRig rig;
    QVERIFY(rig.open(connected()));
    QVERIFY(rig.transport->setWriteBufferLimits(2000, 500).isNull());
    QByteArrayList expected;
    while (!rig.transport->isWritingPaused()) {
        expected.append(QByteArray::number(expected.size()).leftJustified(100));
        QVERIFY(rig.transport->sendTo(expected.last()).isNull());
        QCOMPARE_LT(expected.size(), 1000);
    }
    QCOMPARE_GT(rig.transport->writeBufferSize(), 2000);
    for (const QByteArray &each : std::as_const(expected))
        QCOMPARE(peer.receive(), each);
    QTRY_COMPARE(rig.record->trace(), "connectionMade pauseWriting resumeWriting");
    QCOMPARE(rig.transport->writeBufferSize(), 0);
}

void TestUnixgram::close_sendsWhatIsQueued()
{
    const PlainDatagrams peer(m_peerPath);
    DatagramRig rig;
    QVERIFY(rig.open(connected()));
    for (int i = 0; i < 40; ++i)
        QVERIFY(rig.transport->sendTo(QByteArray::number(i)).isNull());
    QCOMPARE_GT(rig.transport->writeBufferSize(), 0);
    rig.transport->close();
    for (int i = 0; i < 40; ++i)
        QCOMPARE(peer.receive(), QByteArray::number(i));
    QTRY_COMPARE(rig.record->trace(), "connectionMade connectionLost()");
}

void TestUnixgram::peer_gone_isTold()
{
    PlainDatagrams peer(m_peerPath);
    DatagramRig rig;
    QVERIFY(rig.open(connected()));
    for (int i = 0; rig.transport->writeBufferSize() < 27; ++i)
        QVERIFY(rig.transport->sendTo("x").isNull());
    peer.close();
    QTRY_COMPARE(rig.record->count(Callback::ErrorReceived), 3);
    QCOMPARE(rig.transport->writeBufferSize(), 0);
    QVERIFY(!rig.transport->isClosing());
}

void TestUnixgram::unconnected_whenTheReceiverIsFull_sendsLater()
{
    const PlainDatagrams peer(m_peerPath);
    DatagramRig rig;
    QVERIFY(rig.open(bound()));
    const SocketAddress receiver = SocketAddress::local(QFile::encodeName(m_peerPath));
    for (int i = 0; i < 40; ++i)
        QVERIFY(rig.transport->sendTo(QByteArray::number(i), receiver).isNull());
    const qint64 waiting = rig.transport->writeBufferSize();
    QCOMPARE_GT(waiting, 0);
    settle();
    QCOMPARE(rig.transport->writeBufferSize(), waiting);
    for (int i = 0; i < 40; ++i)
        QCOMPARE(peer.receive(), QByteArray::number(i));
    QTRY_COMPARE(rig.transport->writeBufferSize(), 0);
    QCOMPARE(rig.record->trace(), "connectionMade");
}

void TestUnixgram::file_thatIsStale_isReplaced()
{
    PlainDatagrams(m_path).close();
    QVERIFY(QFile::exists(m_path));
    DatagramRig rig;
    QVERIFY(rig.open(bound()));
    const PlainDatagrams peer(m_peerPath);
    QVERIFY(peer.sendTo(m_path, "x"));
    QTRY_COMPARE(rig.record->received(), "x");
}

void TestUnixgram::file_inALockedFolder_isWaitedFor_data()
{
    QTest::addColumn<bool>("serves");
    QTest::newRow("client") << false;
    QTest::newRow("server") << true;
}

void TestUnixgram::file_inALockedFolder_isWaitedFor()
{
    // Another program may be about to replace the same stale file.
    QFETCH(bool, serves);
    {
        const PlainDatagrams dead(m_path);
    }
    const int lock = ::open(QFile::encodeName(m_folder->path()).constData(), O_RDONLY | O_CLOEXEC);
    QCOMPARE(::flock(lock, LOCK_EX | LOCK_NB), 0);
    DatagramRig rig;
    QFuture<QPointer<Server>> served;
    QFuture<QPointer<DatagramTransport>> opened;
    if (serves)
        served = rig.loop->createServer(u"unixgram:"_s + m_path, recordingDatagrams(rig.record));
    else
        opened = rig.loop->createDatagramEndpoint(bound(), recordingDatagrams(rig.record));
    settle();
    QVERIFY(serves ? !served.isFinished() : !opened.isFinished());
    QVERIFY(QFile::exists(m_path));
    ::close(lock);
    if (serves)
        QVERIFY(resultOf(served));
    else
        QVERIFY(resultOf(opened));
}

void TestUnixgram::file_ofSomebody_isKept()
{
    const PlainDatagrams owner(m_path);
    DatagramRig rig;
    const Error error = rig.openError(bound());
    QCOMPARE(error.kind(), Kind::AddressInUse);
    QVERIFY(error.detail().contains(m_path));
    const PlainDatagrams peer(m_peerPath);
    QVERIFY(peer.sendTo(m_path, "still his"));
    QCOMPARE(owner.receive(), "still his");
}

void TestUnixgram::file_ofAnotherType_isKept()
{
    LoopRig streams;
    const auto server = resultOf(
        streams.loop->createServer(u"unix:"_s + m_path, recording(CallbackRecord::create())));
    QVERIFY(server);
    DatagramRig rig;
    QCOMPARE(rig.openError(bound()).kind(), Kind::AddressInUse);
    QFile plain(m_peerPath);
    QVERIFY(plain.open(QIODevice::WriteOnly));
    QCOMPARE(rig.openError(u"unixgram:?bind="_s + m_peerPath).kind(), Kind::AddressInUse);
    QVERIFY(QFile::exists(m_path) && plain.exists());
}

void TestUnixgram::file_goesWithTheEndpoint()
{
    for (const bool isAbort : {false, true}) {
        DatagramRig rig;
        QVERIFY(rig.open(bound()));
        QVERIFY(QFile::exists(m_path));
        if (isAbort)
            rig.transport->abort();
        else
            rig.transport->close();
        QTRY_VERIFY(!QFile::exists(m_path));
    }
}

void TestUnixgram::file_ofAnother_isKeptAtTheEnd()
{
    std::unique_ptr<PlainDatagrams> other;
    {
        DatagramRig rig;
        QVERIFY(rig.open(bound()));
        QVERIFY(QFile::remove(m_path));
        other = std::make_unique<PlainDatagrams>(m_path);
    }
    QVERIFY(QFile::exists(m_path));
}

void TestUnixgram::mode_isSet()
{
    DatagramRig rig;
    QVERIFY(rig.open(bound() + u"&mode=604"_s));
    struct stat status
    {
    };
    QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0604);
}

void TestUnixgram::large_areWhole()
{
    DatagramRig rig;
    QVERIFY(rig.open(bound()));
    const PlainDatagrams peer(m_peerPath);
    const QByteArray large(150'000, 'x');
    QVERIFY(peer.sendTo(m_path, large));
    QTRY_COMPARE(rig.record->received(), large);
}

void TestUnixgram::server_echoes_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::newRow("path") << u"unixgram:"_s;
    QTest::newRow("bind") << u"unixgram:?bind="_s;
}

void TestUnixgram::server_echoes()
{
    QFETCH(const QString, prefix);
    LoopRig rig;
    const QPointer<Server> server = resultOf(rig.loop->createServer(prefix + m_path, u"echo"_s));
    QVERIFY(server);
    QCOMPARE(server->endpoints().constFirst().toString(), u"unixgram:"_s + m_path);
    const PlainDatagrams unnamed{QString()};
    QVERIFY(unnamed.sendTo(m_path, "who cannot be answered"));
    const PlainDatagrams peer(m_peerPath);
    QVERIFY(peer.sendTo(m_path, "hello"));
    QCOMPARE(peer.receive(), "hello");
    server->close();
    QTRY_VERIFY(!QFile::exists(m_path));
}

QTEST_GUILESS_MAIN(TestUnixgram)
#include "tst_unixgram.moc"
