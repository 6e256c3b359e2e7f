// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What 256 MiB through TLS take while somebody does not read for a while.

#include "looprig.h"
#include "tlsfiles.h"

#include <penstock/core/streamprotocol.h>

#include <QRegularExpression>
#include <QTest>

using namespace Penstock;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 offeredBytes = 256LL * 1024 * 1024;
/// The kernel's buffers, which are not this process's memory, hold some MiB at most.
constexpr qint64 heldBytes = 32LL * 1024 * 1024;
/// Both ends are in this process.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 mayTakeBytes = 1024LL * 1024 * 1024; // it keeps for a while what was freed
#else
constexpr qint64 mayTakeBytes = 24LL * 1024 * 1024;
#endif

/// The most memory that this process ever had.
qint64 peakBytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() * 1024;
    }
    return -1;
}

/// Writes as long as it may, until all is written.
class Source : public StreamProtocol
{
public:
    void connectionMade(Transport *transport) override
    {
        StreamProtocol::connectionMade(transport);
        offer();
    }
    void pauseWriting() override { m_paused = true; }
    void resumeWriting() override
    {
        m_paused = false;
        offer();
    }
    void offer()
    {
        static const QByteArray block(64 * 1024, 's');
        auto *stream = static_cast<StreamTransport *>(transport());
        while (!m_paused && m_written < offeredBytes) {
            m_written += block.size();
            stream->write(block);
            m_mostBuffered = std::max(m_mostBuffered, stream->writeBufferSize());
        }
    }

    qint64 m_written = 0;
    qint64 m_mostBuffered = 0;

private:
    bool m_paused = false;
};

/// Counts; does not read from the beginning.
class Sink : public StreamProtocol
{
public:
    void connectionMade(Transport *transport) override
    {
        StreamProtocol::connectionMade(transport);
        static_cast<StreamTransport *>(transport)->pauseReading();
    }
    void dataReceived(QByteArrayView data) override { m_received += data.size(); }

    qint64 m_received = 0;
};

} // namespace

class TestTlsMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowReader_holdsTheWriterBack_data();
    void slowReader_holdsTheWriterBack();
};

void TestTlsMemory::slowReader_holdsTheWriterBack_data()
{
    QTest::addColumn<bool>("serverSends");
    QTest::newRow("from the server") << true;
    QTest::newRow("from the client") << false;
}

void TestTlsMemory::slowReader_holdsTheWriterBack()
{
    QFETCH(const bool, serverSends);
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    TlsFiles files;
    QVERIFY(files.makeAuthority(u"server"_s, u"/CN=localhost"_s));
    LoopRig rig;
    QPointer<Source> source;
    QPointer<Sink> sink;
    const auto make = [&](bool sends) -> std::unique_ptr<Protocol> {
        if (sends) {
            auto made = std::make_unique<Source>();
            source = made.get();
            return made;
        }
        auto made = std::make_unique<Sink>();
        sink = made.get();
        return made;
    };
    ServerOptions serving;
    serving.transport = {{u"certificate"_s, files.path(u"server.pem"_s)},
                         {u"key"_s, files.path(u"server.key"_s)}};
    const QPointer<Server> server = resultOf(rig.loop->createServer(
        u"tls://127.0.0.1:0"_s, ProtocolSource([&] { return make(serverSends); }), serving));
    QVERIFY(server);
    const qint64 before = peakBytes();
    ConnectOptions connecting;
    connecting.transport = {{u"verify"_s, u"none"_s}};
    const auto client = resultOf(
        rig.loop->createConnection(server->endpoints().first(),
                                   ProtocolSource([&] { return make(!serverSends); }), connecting));
    QVERIFY(client);
    QTRY_VERIFY(source && sink && source->m_written > 0);
    qint64 written = -1;
    while (written != source->m_written) { // until nobody takes any more
        written = source->m_written;
        QTest::qWait(20);
    }
    QCOMPARE(sink->m_received, 0);
    QVERIFY2(written < heldBytes, QByteArray::number(written).constData());
    static_cast<StreamTransport *>(sink->transport())->resumeReading();
    QTRY_COMPARE_WITH_TIMEOUT(sink->m_received, offeredBytes, 60'000);
    QVERIFY2(source->m_mostBuffered <= 512 * 1024 + 64 * 1024,
             QByteArray::number(source->m_mostBuffered).constData());
    const qint64 taken = peakBytes() - before;
    QVERIFY2(taken < mayTakeBytes, QByteArray::number(taken).constData());
}

QTEST_GUILESS_MAIN(TestTlsMemory)

#include "tst_tlsmemory.moc"
