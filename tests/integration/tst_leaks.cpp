// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// Nothing is left behind: not a descriptor, not a thread, not a byte, however many connections came and went.
// See leakcensus.h.

#include "leakcensus.h"

#include <penstock/core/datagramprotocol.h>
#include <penstock/core/datagramtransport.h>
#include <penstock/core/socketaddress.h>
#include <penstock/core/streamprotocol.h>
#include <penstock/core/streamtransport.h>
#include <penstock/loop/eventloop.h>
#include <penstock/plugin/pluginregistry.h>

#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <functional>
#include <memory>

#include <unistd.h>

using namespace Penstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A transport that is tried: one line each. Those that the build has no plugin for are skipped.
struct Way
{
    const char *listens; ///< where the server is, or null where none is needed
    const char
        *connects; ///< to what, or null for the server's address; %1 is a folder of the test's own
    bool datagrams = false;
    const char *options = ""; ///< for the client, behind the server's address
    int costs = 1; ///< how many times what a cycle of tcp does
};

constexpr Way ways[] = {
    {"tcp://127.0.0.1:0", nullptr},
    {"tcp://[::1]:0", nullptr},
    {"unix:%1/socket", nullptr},
    {"udp://127.0.0.1:0", nullptr, true},
    {"unixgram:%1/datagrams", nullptr, true, "?bind=%1/client"},
    {"tls://127.0.0.1:0?certificate=%1/cert.pem&key=%1/key.pem", nullptr, false, "?ca=%1/cert.pem",
     10},
    {"ws://127.0.0.1:0", nullptr, true, "", 3},
    {"wss://127.0.0.1:0?certificate=%1/cert.pem&key=%1/key.pem", nullptr, true, "?ca=%1/cert.pem",
     10},
    {nullptr, "exec:cat", false, "", 10},
    {nullptr, "shell:cat", false, "", 10},
};

/// What cannot be opened, and must not leave anything either.
constexpr const char *failures[] = {
    "tcp://127.0.0.1:1",
    "tcp://127.0.0.1:1?bind=127.0.0.2:0",
    "unix:%1/nothing",
};

enum class Ending { Close, Abort, ByThePeer };

class EchoStream : public StreamProtocol
{
public:
    void dataReceived(QByteArrayView data) override { transport()->write(data); }
};

class EchoDatagrams : public DatagramProtocol
{
public:
    void datagramReceived(QByteArrayView data, const SocketAddress &sender) override
    {
        transport()->sendTo(data, transport()->peerAddress().isNull() ? sender : SocketAddress());
    }
};

class StreamClient : public StreamProtocol
{
public:
    explicit StreamClient(qsizetype *received) : m_received(received) { }
    void connectionMade(Transport *) override { transport()->write("hello"); }
    void dataReceived(QByteArrayView data) override { *m_received += data.size(); }

private:
    qsizetype *const m_received;
};

class DatagramClient : public DatagramProtocol
{
public:
    explicit DatagramClient(qsizetype *received) : m_received(received) { }
    void connectionMade(Transport *) override { transport()->sendTo("hello"); }
    void datagramReceived(QByteArrayView data, const SocketAddress &) override
    {
        *m_received += data.size();
    }

private:
    qsizetype *const m_received;
};

/// A child that was let go of is reaped a moment later.
bool hasChildren()
{
    QFile children(u"/proc/self/task/%1/children"_s.arg(::gettid()));
    return children.open(QIODevice::ReadOnly) && !children.readAll().isEmpty();
}

} // namespace

class TestLeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void connections_leaveNothing_data();
    void connections_leaveNothing();
    void failures_leaveNothing_data();
    void failures_leaveNothing();
    void loops_leaveNothing_data();
    void loops_leaveNothing();

private:
    QString inFolder(const char *text) const;
    /// Why it is not tried here; null where it is.
    const char *whyNot(const Way &way);
    Endpoint target(const Way &way) const;
    bool serve(const Way &way);
    void endByThePeer(StreamTransport *client);
    static void endByThePeer(DatagramTransport *client);
    template <typename Future>
    bool exchange(Future connected, const Way &way, Ending ending);
    bool cycle(const Way &way, Ending ending);

    QTemporaryDir m_folder;
    PluginRegistry m_plugins;
    std::unique_ptr<EventLoop> m_loop;
    QPointer<Server> m_server;
    qsizetype m_received = 0;
};

QString TestLeaks::inFolder(const char *text) const
{
    return QString::fromLatin1(text).replace(u"%1"_s, m_folder.path());
}

/// A certificate for 127.0.0.1.
void TestLeaks::initTestCase()
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(
        u"openssl"_s,
        u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key.pem "
        "-out cert.pem -subj /CN=leaks -addext subjectAltName=IP:127.0.0.1"_s.split(u' '));
    openssl.waitForFinished();
}

const char *TestLeaks::whyNot(const Way &way)
{
    const char *text = way.connects ? way.connects : way.listens;
    if (!m_plugins.transportForScheme(QString::fromLatin1(text).section(u':', 0, 0)))
        return "no plugin of this build serves it";
    if (QByteArrayView(text).contains("certificate") && !QFile::exists(inFolder("%1/cert.pem")))
        return "openssl is missing, which makes the certificate";
    return nullptr;
}

Endpoint TestLeaks::target(const Way &way) const
{
    const QString text = way.connects
        ? inFolder(way.connects)
        : m_server->endpoints().first().toString() + inFolder(way.options);
    return *Endpoint::parse(text);
}

bool TestLeaks::serve(const Way &way)
{
    if (!way.listens)
        return true;
    const auto makeEcho = [datagrams = way.datagrams]() -> std::unique_ptr<Protocol> {
        if (datagrams)
            return std::make_unique<EchoDatagrams>();
        return std::make_unique<EchoStream>();
    };
    const QFuture<QPointer<Server>> serving = m_loop->createServer(inFolder(way.listens), makeEcho);
    if (!until([&serving] { return serving.isFinished(); }) || serving.isCanceled())
        return false;
    m_server = serving.result();
    return true;
}

void TestLeaks::endByThePeer(StreamTransport *client)
{
    if (m_server)
        m_server->closeClients();
    else
        client->writeEof(); // whoever is there ends at that
}

/// Datagrams have no end that a peer could send.
void TestLeaks::endByThePeer(DatagramTransport *client)
{
    client->close();
}

/// Opens, says hello, hears it again, ends, and is gone.
template <typename Future>
bool TestLeaks::exchange(Future connected, const Way &way, Ending ending)
{
    const qsizetype expected = m_received + 5;
    if (!until([&] { return m_received >= expected; }) || !connected.isFinished())
        return false;
    const auto client = connected.result();
    if (ending == Ending::Close)
        client->close();
    else if (ending == Ending::Abort)
        client->abort();
    else
        endByThePeer(client.data());
    // All datagrams of a server come to one transport, which stays; but WebSockets have one each.
    const bool stays = way.datagrams && !QByteArrayView(way.listens).startsWith("ws");
    const auto served = [&] { return m_server ? m_server->transports().size() : 0; };
    return until([&] {
        return !client && m_loop->transports().isEmpty() && (stays || served() == 0)
            && !hasChildren();
    });
}

bool TestLeaks::cycle(const Way &way, Ending ending)
{
    const Endpoint endpoint = target(way);
    if (way.datagrams) {
        const auto make = [this] { return std::make_unique<DatagramClient>(&m_received); };
        return exchange(m_loop->createDatagramEndpoint(endpoint, make), way, ending);
    }
    const auto make = [this] { return std::make_unique<StreamClient>(&m_received); };
    return exchange(m_loop->createConnection(endpoint, make), way, ending);
}

void TestLeaks::connections_leaveNothing_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<Ending>("ending");
    for (int way = 0; way < int(std::size(ways)); ++way) {
        const char *name = ways[way].connects ? ways[way].connects : ways[way].listens;
        QTest::addRow("%s, closed", name) << way << Ending::Close;
        QTest::addRow("%s, aborted", name) << way << Ending::Abort;
        QTest::addRow("%s, by the peer", name) << way << Ending::ByThePeer;
    }
}

void TestLeaks::connections_leaveNothing()
{
    QFETCH(const int, way);
    QFETCH(const Ending, ending);
    if (const char *why = whyNot(ways[way]))
        QSKIP(why);
    m_loop = std::make_unique<EventLoop>(&m_plugins);
    QVERIFY(serve(ways[way]));
    repeat([&] { return cycle(ways[way], ending); }, ways[way].costs);
    m_loop.reset();
}

void TestLeaks::failures_leaveNothing_data()
{
    QTest::addColumn<QString>("endpoint");
    for (const char *endpoint : failures)
        QTest::newRow(endpoint) << inFolder(endpoint);
}

void TestLeaks::failures_leaveNothing()
{
    QFETCH(const QString, endpoint);
    m_loop = std::make_unique<EventLoop>(&m_plugins);
    repeat([&] {
        const auto connecting = m_loop->createConnection(
            endpoint, [this] { return std::make_unique<StreamClient>(&m_received); });
        return until([&] { return connecting.isFinished(); }) && connecting.isCanceled();
    });
    m_loop.reset();
}

void TestLeaks::loops_leaveNothing_data()
{
    QTest::addColumn<int>("way");
    for (int way = 0; way < int(std::size(ways)); ++way)
        QTest::newRow(ways[way].connects ? ways[way].connects : ways[way].listens) << way;
}

/// A loop that is deleted with all that it has: a server, both ends of a connection.
void TestLeaks::loops_leaveNothing()
{
    QFETCH(const int, way);
    if (const char *why = whyNot(ways[way]))
        QSKIP(why);
    const auto wholeLoop = [&] {
        m_loop = std::make_unique<EventLoop>(&m_plugins);
        if (!serve(ways[way]))
            return false;
        const Endpoint endpoint = target(ways[way]);
        const qsizetype expected = m_received + 5;
        if (ways[way].datagrams)
            m_loop->createDatagramEndpoint(
                endpoint, [this] { return std::make_unique<DatagramClient>(&m_received); });
        else
            m_loop->createConnection(
                endpoint, [this] { return std::make_unique<StreamClient>(&m_received); });
        const bool heard = until([&] { return m_received >= expected; });
        m_loop.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return heard && until([] { return !hasChildren(); });
    };
    repeat(wholeLoop, ways[way].costs);
}

QTEST_GUILESS_MAIN(TestLeaks)
#include "tst_leaks.moc"
