// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// TLS over every kind of stream that goes both ways, begun in its midst.

#include "looprig.h"
#include "tlsfiles.h"

#include <penstock/core/tlsinfo.h>
#include <penstock/core/transportset.h>
#include <penstock/io/pipestream.h>
#include <penstock/testing/memorytransport.h>

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <fcntl.h>

#include <array>

using namespace Penstock;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Stream = QPointer<StreamTransport>;

class TestStartTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void overAnyStream_goesOnEncrypted_data() { addStreams(); }
    void overAnyStream_goesOnEncrypted();
    void insideACallback_withBytesCarriedOver_losesNothing_data() { addStreams(); }
    void insideACallback_withBytesCarriedOver_losesNothing();
    void whileWritingIsPaused_sendsThePlainTextFirst_data() { addStreams(); }
    void whileWritingIsPaused_sendsThePlainTextFirst();
    void closedDuringTheHandshake_losesOnce_data() { addStreams(); }
    void closedDuringTheHandshake_losesOnce();
    void carriedOverPlainText_isNeverDelivered();
    void overOneWay_changesNothing();

private:
    static void addStreams();
    bool join(const QByteArray &kind);
    bool joinTls();
    void joinMemory();
    void joinPipes();
    bool joinLoop(const QString &listen, const QString &connect);
    void own(std::unique_ptr<StreamTransport> client, std::unique_ptr<StreamTransport> server);
    TransportFuture encrypt(const Stream &transport, bool asServer,
                            const QByteArray &received = {});
    bool areGone() const;

    TlsFiles m_files;
    std::unique_ptr<LoopRig> m_rig;
    std::unique_ptr<TransportSet> m_set; ///< of what no loop makes
    std::unique_ptr<QTemporaryDir> m_folder;
    Stream m_client;
    Stream m_server;
    Record m_clientRecord;
    Record m_serverRecord;
};

void TestStartTls::initTestCase()
{
    QVERIFY(m_files.makeAuthority(u"server"_s, u"/CN=localhost"_s));
}

void TestStartTls::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_rig = std::make_unique<LoopRig>();
    m_set = std::make_unique<TransportSet>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clientRecord = CallbackRecord::create();
    m_serverRecord = CallbackRecord::create();
}

void TestStartTls::cleanup()
{
    m_clientRecord->expectDeletion();
    m_serverRecord->expectDeletion();
    m_set.reset();
    m_rig.reset();
    if (!m_clientRecord->violation().isEmpty() || !m_serverRecord->violation().isEmpty())
        QFAIL((m_clientRecord->violation() + m_serverRecord->violation()).constData());
}

void TestStartTls::addStreams()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind : {"tcp", "unix", "exec", "pipes", "memory", "tls"})
        QTest::newRow(kind) << QByteArray(kind);
}

/// Connects m_client and m_server.
bool TestStartTls::join(const QByteArray &kind)
{
    const QString path = m_folder->filePath(u"socket"_s);
    if (kind == "memory")
        joinMemory();
    else if (kind == "pipes")
        joinPipes();
    else if (kind == "tls")
        return joinTls();
    else if (kind == "unix")
        return joinLoop(u"unix:"_s + path, {});
    else if (kind == "exec")
        return joinLoop(u"unix:"_s + path, u"exec:socat - UNIX-CONNECT:"_s + path);
    else
        return joinLoop(u"tcp://127.0.0.1:0"_s, {});
    return QTest::qWaitFor([this] { return m_clientRecord->isMade() && m_serverRecord->isMade(); });
}

/// Where @a connect is empty, to what @a listen has become.
bool TestStartTls::joinLoop(const QString &listen, const QString &connect)
{
    const QPointer<Server> server =
        resultOf(m_rig->loop->createServer(listen, recording(m_serverRecord)));
    if (!server)
        return false;
    const Endpoint endpoint =
        connect.isEmpty() ? server->endpoints().first() : Endpoint::parse(connect).value();
    m_client = m_rig->connectTo(endpoint, m_clientRecord);
    if (!m_client || !QTest::qWaitFor([this] { return m_serverRecord->isMade(); }))
        return false;
    m_server = server->connections().first();
    return true;
}

bool TestStartTls::joinTls()
{
    if (!joinLoop(u"tcp://127.0.0.1:0"_s, {}))
        return false;
    const TransportFuture first = encrypt(m_client, false);
    m_server = resultOf(encrypt(m_server, true));
    m_client = resultOf(first);
    return m_client && m_server;
}

void TestStartTls::joinMemory()
{
    auto [left, right] = MemoryTransport::pair(std::make_unique<RecordingProtocol>(m_clientRecord),
                                               std::make_unique<RecordingProtocol>(m_serverRecord));
    own(std::move(left), std::move(right));
}

void TestStartTls::joinPipes()
{
    std::array<int, 2> there{};
    std::array<int, 2> back{};
    if (::pipe2(there.data(), O_CLOEXEC | O_NONBLOCK) != 0
        || ::pipe2(back.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipes");
    auto client =
        std::make_unique<PipeStream>(PipeEnd(Descriptor(back[0])), PipeEnd(Descriptor(there[1])));
    auto server =
        std::make_unique<PipeStream>(PipeEnd(Descriptor(there[0])), PipeEnd(Descriptor(back[1])));
    (void)client->setProtocol(std::make_unique<RecordingProtocol>(m_clientRecord));
    (void)server->setProtocol(std::make_unique<RecordingProtocol>(m_serverRecord));
    own(std::move(client), std::move(server));
}

void TestStartTls::own(std::unique_ptr<StreamTransport> client,
                       std::unique_ptr<StreamTransport> server)
{
    m_client = client.get();
    m_server = server.get();
    m_set->insert(std::move(client));
    m_set->insert(std::move(server));
    (void)m_client->start();
    (void)m_server->start();
}

TransportFuture TestStartTls::encrypt(const Stream &transport, bool asServer,
                                      const QByteArray &received)
{
    StartTlsOptions options;
    options.serverSide = asServer;
    options.received = received;
    if (asServer)
        options.transport = {{u"certificate"_s, m_files.path(u"server.pem"_s)},
                             {u"key"_s, m_files.path(u"server.key"_s)}};
    else
        options.transport = {{u"ca"_s, m_files.path(u"server.pem"_s)},
                             {u"verify"_s, u"chain"_s},
                             {u"serverName"_s, u"localhost"_s}};
    return m_rig->loop->startTls(transport, options);
}

bool TestStartTls::areGone() const
{
    return m_clientRecord->isLost() && m_serverRecord->isLost() && m_set->size() == 0
        && m_rig->loop->connections().isEmpty() && !m_client && !m_server;
}

#define JOIN()                                                                                     \
    QFETCH(const QByteArray, kind);                                                                \
    if (kind == "exec" && QStandardPaths::findExecutable(u"socat"_s).isEmpty())                    \
        QSKIP("socat is not installed");                                                           \
    QVERIFY(join(kind))

void TestStartTls::overAnyStream_goesOnEncrypted()
{
    JOIN();
    const TransportFuture first = encrypt(m_client, false);
    m_server = resultOf(encrypt(m_server, true));
    m_client = resultOf(first);
    QVERIFY(m_client && m_server);
    QVERIFY(m_client->query<TlsInfo>());
    QCOMPARE(m_client->query<TlsInfo>()->peerCertificate().subject, u"CN=localhost"_s);
    const QByteArray question(1'500'000, 'q');
    const QByteArray answer(1'700'000, 'a');
    QVERIFY(m_client->write(question).isNull());
    QVERIFY(m_server->write(answer).isNull());
    QTRY_COMPARE_WITH_TIMEOUT(m_serverRecord->received().size(), question.size(), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_clientRecord->received().size(), answer.size(), 10'000);
    QVERIFY(m_serverRecord->received() == question && m_clientRecord->received() == answer);
    m_client->close();
    QTRY_VERIFY(areGone());
    QCOMPARE(m_clientRecord->count(Callback::ConnectionMade), 1);
    QCOMPARE(m_serverRecord->count(Callback::ConnectionMade), 1);
    QCOMPARE(m_clientRecord->reason(), Error());
    QCOMPARE(m_serverRecord->reason(), Error());
}

void TestStartTls::insideACallback_withBytesCarriedOver_losesNothing()
{
    JOIN();
    const QByteArray command = "STARTTLS\n";
    TransportFuture second;
    m_serverRecord->on(Callback::DataReceived, [this, &command, &second] {
        const QByteArray &all = m_serverRecord->received();
        if (second.isValid() || all.size() <= command.size())
            return; // all in one read, or a byte at least behind it
        second = encrypt(m_server, true, all.mid(command.size()));
    });
    m_server->pauseReading();
    QVERIFY(m_client->write(command).isNull());
    const TransportFuture first = encrypt(m_client, false);
    settle(); // both have come
    m_server->resumeReading();
    QTRY_VERIFY(second.isValid());
    m_client = resultOf(first);
    m_server = resultOf(second);
    QVERIFY(m_client && m_server);
    const qsizetype before = m_serverRecord->received().size();
    QVERIFY(m_client->write("secret").isNull());
    QTRY_COMPARE(m_serverRecord->received().mid(before), QByteArray("secret"));
    m_server->close();
    QTRY_VERIFY(areGone());
}

void TestStartTls::whileWritingIsPaused_sendsThePlainTextFirst()
{
    JOIN();
    m_server->pauseReading();
    QByteArray plain;
    while (!m_client->isWritingPaused()) {
        QVERIFY(m_client->write(QByteArray(100'000, 'p')).isNull());
        plain += QByteArray(100'000, 'p');
    }
    const TransportFuture first = encrypt(m_client, false);
    TransportFuture second;
    m_serverRecord->on(Callback::DataReceived, [this, &plain, &second] {
        const QByteArray &all = m_serverRecord->received();
        if (second.isValid() || all.size() < plain.size())
            return;
        second = encrypt(m_server, true, all.mid(plain.size()));
    });
    m_server->resumeReading();
    QTRY_VERIFY_WITH_TIMEOUT(second.isValid(), 10'000);
    m_client = resultOf(first);
    m_server = resultOf(second);
    QVERIFY(m_client && m_server);
    QVERIFY(m_serverRecord->received().startsWith(plain));
    QTRY_COMPARE(m_clientRecord->count(Callback::ResumeWriting), 1);
    QCOMPARE(m_clientRecord->count(Callback::PauseWriting), 1);
    const qsizetype before = m_serverRecord->received().size();
    QVERIFY(m_client->write("secret").isNull());
    QTRY_COMPARE(m_serverRecord->received().mid(before), QByteArray("secret"));
    m_client->close();
    QTRY_VERIFY(areGone());
}

void TestStartTls::closedDuringTheHandshake_losesOnce()
{
    JOIN();
    const Protocol *protocol = m_client->protocol();
    const TransportFuture first = encrypt(m_client, false);
    const TransportFuture second = encrypt(m_server, true);
    protocol->transport()->close();
    QCOMPARE(errorOf(first).kind(), Kind::Aborted);
    const Error error = errorOf(second); // pipes and Unix sockets know no other than the latter
    QVERIFY2(error.kind() == Kind::Reset || error.kind() == Kind::BrokenPipe,
             qPrintable(error.detail()));
    QTRY_VERIFY(areGone());
    QCOMPARE(m_clientRecord->trace(), QByteArray("connectionMade connectionLost()"));
    QCOMPARE(m_serverRecord->count(Callback::ConnectionLost), 1);
    QCOMPARE(m_serverRecord->reason(), error);
}

void TestStartTls::carriedOverPlainText_isNeverDelivered()
{
    QVERIFY(join("tcp"));
    const TransportFuture future = encrypt(m_client, false, "INJECTED BY SOMEBODY\n");
    QCOMPARE(errorOf(future).kind(), Kind::Tls);
    QTRY_COMPARE(m_clientRecord->trace(), QByteArray("connectionMade connectionLost(tls)"));
}

void TestStartTls::overOneWay_changesNothing()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe2(ends.data(), O_CLOEXEC), 0);
    const Descriptor writer(ends[1]);
    m_client = resultOf(m_rig->loop->connectReadPipe(ends[0], recording(m_clientRecord)));
    QVERIFY(m_client);
    const Error error = errorOf(encrypt(m_client, false));
    QCOMPARE(error.kind(), Kind::NotSupported);
    QVERIFY2(error.detail().contains(u"only receives"), qPrintable(error.detail()));
    QCOMPARE(::write(writer.number(), "plain", 5), 5);
    QTRY_COMPARE(m_clientRecord->received(), QByteArray("plain"));
}

QTEST_GUILESS_MAIN(TestStartTls)

#include "tst_starttls.moc"
