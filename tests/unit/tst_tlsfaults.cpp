// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// Peers of TLS that are slow, mute, wrong or hostile.

#include "tlspeerrig.h"

#include <penstock/core/tlsinfo.h>
#include <penstock/testing/recordingprotocol.h>

#include <QRegularExpression>
#include <QTest>

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

using namespace Penstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using Record = std::shared_ptr<CallbackRecord>;

class TestTlsFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void manySmallWrites_whileThePeerDoesNotRead_allArrive();
    void peerThatDoesNotRead_pausesWriting_withBoundedMemory();
    void pausedReader_holdsThePeerBack();
    void bufferedReader_thatPausesEachTime_isFedNoMoreThanItTakes();
    void corruptRecord_afterAGoodOne_deliversThatAndSaysWhy();
    void keyUpdates_whoseAnswersAreNotRead_endTheConnection();
    void close_whenThePeerTakesNothing_timesOut();
    void close_whenThePeerIgnoresIt_timesOut();
    void close_whileThePeerStreams_isRegular();
    void closeNotify_behindData_deliversAll();
    void endOfFile_withoutCloseNotify_isTruncated();
    void eofReceived_returningTrue_warnsAndCloses();

private:
    struct Started
    {
        std::unique_ptr<StreamTransport> transport;
        std::unique_ptr<TlsPeer> peer;
        Record record = CallbackRecord::create();
    };
    Started start(const QVariantMap &options = {}, bool buffered = false)
    {
        auto [transport, peer] = m_rig.connectTls(options);
        Started started{std::move(transport), std::move(peer)};
        if (buffered)
            (void)started.transport->setProtocol(
                std::make_unique<RecordingBufferedProtocol>(started.record));
        else
            (void)started.transport->setProtocol(
                std::make_unique<RecordingProtocol>(started.record));
        (void)started.transport->start();
        if (!QTest::qWaitFor([&] { return started.record->isMade(); }))
            qFatal("no connectionMade()");
        return started;
    }
    static TlsInfo *tlsOf(const std::unique_ptr<StreamTransport> &transport)
    {
        return transport->query<TlsInfo>();
    }
    static QVariant soon() { return QVariant::fromValue(60ms); }

    TlsPeerRig m_rig;
};

void TestTlsFaults::manySmallWrites_whileThePeerDoesNotRead_allArrive()
{
    auto [transport, peer, record] = start();
    const QByteArray big(300'000, 'b');
    QByteArray sent = big;
    transport->write(big);
    QVERIFY(transport->writeBufferSize() > 0);
    for (int i = 0; i < 3000; ++i) {
        const QByteArray small = QByteArray::number(i) + '\n';
        transport->write(small);
        sent += small;
    }
    QTRY_VERIFY((peer->read(), peer->received().size() == sent.size()));
    QVERIFY(peer->received() == sent);
    QTRY_COMPARE(transport->writeBufferSize(), 0);
    transport->abort();
    QTRY_VERIFY(record->isLost());
}

void TestTlsFaults::peerThatDoesNotRead_pausesWriting_withBoundedMemory()
{
    auto [transport, peer, record] = start();
    const QByteArray block(64 * 1024, 'w');
    qint64 sent = 0;
    for (int i = 0; i < 1000 && !transport->isWritingPaused(); ++i) {
        transport->write(block);
        sent += block.size();
    }
    QVERIFY(transport->isWritingPaused());
    QVERIFY(transport->writeBufferSize() <= 512 * 1024 + block.size());
    QVERIFY2(sent < 2'000'000, qPrintable(QString::number(sent)));
    QTRY_VERIFY((peer->read(), peer->received().size() == sent));
    QCOMPARE(record->trace(), QByteArray("connectionMade pauseWriting resumeWriting"));
    transport->abort();
    QTRY_VERIFY(record->isLost());
}

void TestTlsFaults::pausedReader_holdsThePeerBack()
{
    auto [transport, peer, record] = start();
    transport->pauseReading();
    peer->send(QByteArray(4'000'000, 'r'));
    m_rig.settle();
    QCOMPARE(transport->counters().bytesReceived, quint64(0));
    transport->resumeReading();
    QTRY_COMPARE(record->received().size(), 4'000'000);
    transport->abort();
    QTRY_VERIFY(record->isLost());
}

void TestTlsFaults::bufferedReader_thatPausesEachTime_isFedNoMoreThanItTakes()
{
    auto [transport, peer, record] = start({}, true);
    record->setBufferBytes(10);
    record->on(Callback::BufferUpdated, [&transport = transport] { transport->pauseReading(); });
    const QByteArray much(8'000'000, 'r');
    peer->send(much);
    const auto takenFromKernel = [&transport = transport] {
        int unread = 0;
        ioctl(int(transport->descriptor()), FIONREAD, &unread);
        tcp_info info{};
        socklen_t size = sizeof info;
        getsockopt(int(transport->descriptor()), IPPROTO_TCP, TCP_INFO, &info, &size);
        return qint64(info.tcpi_bytes_received) - unread;
    };
    QTRY_COMPARE(record->count(Callback::BufferUpdated), 1);
    for (int i = 2; i < 40; ++i) {
        transport->resumeReading();
        QTRY_COMPARE(record->count(Callback::BufferUpdated), i);
    }
    m_rig.settle();
    QVERIFY2(takenFromKernel() < 150'000, qPrintable(QString::number(takenFromKernel())));
    record->on(Callback::BufferUpdated, [] {});
    record->setBufferBytes(100'000);
    transport->resumeReading();
    QTRY_VERIFY(record->received().size() == much.size());
    transport->abort();
    QTRY_VERIFY(record->isLost());
}

void TestTlsFaults::corruptRecord_afterAGoodOne_deliversThatAndSaysWhy()
{
    auto [transport, peer, record] = start();
    QByteArray wire = peer->encrypted("good");
    QByteArray bad = peer->encrypted("bad");
    bad.back() = char(bad.back() ^ 1);
    peer->socket()->send(wire + bad);
    QTRY_VERIFY(record->isLost());
    QCOMPARE(record->trace(), QByteArray("connectionMade dataReceived(good) connectionLost(tls)"));
    QVERIFY2(record->reason().detail().contains(u"bad record mac"_s),
             qPrintable(record->reason().detail()));
}

void TestTlsFaults::keyUpdates_whoseAnswersAreNotRead_endTheConnection()
{
    auto [transport, peer, record] = start();
    for (int i = 0; i < 60'000 && !record->isLost(); ++i) {
        QCOMPARE(SSL_key_update(peer->ssl(), SSL_KEY_UPDATE_REQUESTED), 1);
        peer->socket()->send(peer->encrypted("x"));
        if (i % 100 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_VERIFY(record->isLost());
    QCOMPARE(record->reason().kind(), Kind::Tls);
    QVERIFY(record->reason().detail().contains(u"does not take them"_s));
}

void TestTlsFaults::close_whenThePeerTakesNothing_timesOut()
{
    auto [transport, peer, record] = start({{u"shutdownTimeout"_s, soon()}});
    transport->write(QByteArray(2'000'000, 'w'));
    transport->close();
    QTRY_VERIFY(record->isLost());
    QCOMPARE(record->reason().kind(), Kind::TimedOut);
    QVERIFY2(record->reason().detail().contains(u"bytes were not taken"_s),
             qPrintable(record->reason().detail()));
    QVERIFY(record->reason().detail().contains(u"60 ms"_s));
}

void TestTlsFaults::close_whenThePeerIgnoresIt_timesOut()
{
    auto [transport, peer, record] = start({{u"shutdownTimeout"_s, soon()}});
    transport->write("all");
    transport->close();
    QTRY_VERIFY(record->isLost());
    QCOMPARE(record->trace(), QByteArray("connectionMade connectionLost(timeout)"));
    peer->read();
    QCOMPARE(peer->received(), QByteArray("all"));
    QVERIFY(peer->sawCloseNotify());
}

void TestTlsFaults::close_whileThePeerStreams_isRegular()
{
    auto [transport, peer, record] = start();
    record->once(Callback::DataReceived, [&transport = transport] { transport->close(); });
    peer->send(QByteArray(3'000'000, 's'));
    peer->sendEof();
    QTRY_VERIFY(record->isLost());
    QCOMPARE(record->reason(), Error());
    QCOMPARE(record->count(Callback::EofReceived), 1);
    QVERIFY(record->received().size() < 3'000'000);
}

void TestTlsFaults::closeNotify_behindData_deliversAll()
{
    auto [transport, peer, record] = start();
    const QByteArray wire = peer->encrypted("end");
    SSL_shutdown(peer->ssl());
    peer->socket()->send(wire + peer->takeOutgoing());
    QTRY_VERIFY(record->isLost());
    QCOMPARE(record->trace(),
             QByteArray("connectionMade dataReceived(end) eofReceived connectionLost()"));
    QCOMPARE(tlsOf(transport)->peerEnd(), TlsInfo::PeerEnd::CloseNotify);
}

void TestTlsFaults::endOfFile_withoutCloseNotify_isTruncated()
{
    auto [transport, peer, record] = start();
    peer->send("half");
    peer->socket()->sendEof();
    QTRY_VERIFY(record->isLost());
    QCOMPARE(record->trace(),
             QByteArray("connectionMade dataReceived(half) eofReceived connectionLost()"));
    QCOMPARE(tlsOf(transport)->peerEnd(), TlsInfo::PeerEnd::Truncated);
}

void TestTlsFaults::eofReceived_returningTrue_warnsAndCloses()
{
    auto [transport, peer, record] = start();
    record->setKeepOpen(true);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"true from eofReceived\\(\\)"_s));
    peer->sendEof();
    QTRY_VERIFY(record->isLost());
    QCOMPARE(record->trace(), QByteArray("connectionMade eofReceived connectionLost()"));
}

QTEST_GUILESS_MAIN(TestTlsFaults)

#include "tst_tlsfaults.moc"
