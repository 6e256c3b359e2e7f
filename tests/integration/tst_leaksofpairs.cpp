// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// As tst_leaks, for what is opened at both ends: pipes, descriptors, serial lines, encryption that is started later.

#include "leakcensus.h"

#include <penstock/core/streamprotocol.h>
#include <penstock/core/streamtransport.h>
#include <penstock/loop/eventloop.h>
#include <penstock/plugin/pluginregistry.h>

#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>

#include <array>
#include <memory>
#include <utility>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

namespace {

using Stream = QPointer<StreamTransport>;
using Pair = std::pair<Stream, Stream>; ///< who receives, who sends

enum class Ending { Close, Abort, CloseByThePeer, AbortByThePeer };

constexpr const char *kinds[] = {"FIFO", "pipe", "socket", "serial", "startTls"};

class Receiver : public StreamProtocol
{
public:
    explicit Receiver(qsizetype *received) : m_received(received) { }
    void dataReceived(QByteArrayView data) override { *m_received += data.size(); }

private:
    qsizetype *const m_received;
};

Stream resultOf(const QFuture<Stream> &opening)
{
    if (!until([&opening] { return opening.isFinished(); }) || opening.isCanceled())
        return {};
    return opening.result();
}

} // namespace

class TestLeaksOfPairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void pairs_leaveNothing_data();
    void pairs_leaveNothing();

private:
    ProtocolSource receiver()
    {
        return ProtocolSource([this] { return std::make_unique<Receiver>(&m_received); });
    }
    Stream openDescriptor(int descriptor)
    {
        return resultOf(m_loop->createConnection(u"fd:%1"_s.arg(descriptor), receiver()));
    }
    Pair openPipe();
    Pair openFifo();
    Pair openSockets();
    Pair openSerial();
    Pair openEncrypted();
    Pair open(const QByteArray &kind);
    bool cycle(const QByteArray &kind, Ending ending);

    QTemporaryDir m_folder;
    PluginRegistry m_plugins;
    std::unique_ptr<EventLoop> m_loop;
    qsizetype m_received = 0;
};

void TestLeaksOfPairs::initTestCase()
{
    QCOMPARE(::mkfifo(QFile::encodeName(m_folder.filePath(u"fifo"_s)).constData(), 0600), 0);
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s,
                  u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes "
                  "-keyout key.pem -out cert.pem -subj /CN=leaks"_s.split(u' '));
    openssl.waitForFinished();
}

Pair TestLeaksOfPairs::openFifo()
{
    const QString fifo = u"pipe:"_s + m_folder.filePath(u"fifo"_s);
    const Stream reader = resultOf(m_loop->connectReadPipe(fifo, receiver()));
    return {reader, resultOf(m_loop->connectWritePipe(fifo, receiver()))};
}

Pair TestLeaksOfPairs::openPipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return {};
    return {resultOf(m_loop->connectReadPipe(ends[0], receiver())),
            resultOf(m_loop->connectWritePipe(ends[1], receiver()))};
}

Pair TestLeaksOfPairs::openSockets()
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return {};
    return {openDescriptor(ends[0]), openDescriptor(ends[1])};
}

/// Over a pseudo-terminal.
Pair TestLeaksOfPairs::openSerial()
{
    const int other = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (other < 0 || ::grantpt(other) != 0 || ::unlockpt(other) != 0)
        return {};
    const QString line = u"serial:"_s + QFile::decodeName(::ptsname(other));
    return {resultOf(m_loop->createConnection(line, receiver())), openDescriptor(other)};
}

Pair TestLeaksOfPairs::openEncrypted()
{
    const Pair plain = openSockets();
    if (!plain.first || !plain.second)
        return {};
    StartTlsOptions serving;
    serving.serverSide = true;
    serving.transport = {{u"certificate"_s, m_folder.filePath(u"cert.pem"_s)},
                         {u"key"_s, m_folder.filePath(u"key.pem"_s)}};
    StartTlsOptions connecting;
    connecting.transport = {{u"verify"_s, u"none"_s}};
    const QFuture<Stream> server = m_loop->startTls(plain.first, serving);
    const QFuture<Stream> client = m_loop->startTls(plain.second, connecting);
    return {resultOf(server), resultOf(client)};
}

Pair TestLeaksOfPairs::open(const QByteArray &kind)
{
    if (kind == "FIFO")
        return openFifo();
    if (kind == "pipe")
        return openPipe();
    if (kind == "socket")
        return openSockets();
    return kind == "serial" ? openSerial() : openEncrypted();
}

/// Opens both ends, says hello, hears it, ends one, and all is gone.
bool TestLeaksOfPairs::cycle(const QByteArray &kind, Ending ending)
{
    const auto [near, far] = open(kind);
    if (!near || !far)
        return false;
    const qsizetype expected = m_received + 5;
    far->write("hello");
    if (!until([&] { return m_received >= expected; }))
        return false;
    const Stream ended = ending == Ending::Close || ending == Ending::Abort ? near : far;
    if (ending == Ending::Abort || ending == Ending::AbortByThePeer)
        ended->abort();
    else
        ended->close();
    if (kind == "serial" && !until([&] { return !ended; }))
        return false;
    if (kind == "serial" && ended == near && far)
        far->close(); // a master does not learn that its terminal was closed
    return until([this] { return m_loop->transports().isEmpty(); });
}

void TestLeaksOfPairs::pairs_leaveNothing_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<Ending>("ending");
    for (const char *kind : kinds) {
        QTest::addRow("%s, closed", kind) << QByteArray(kind) << Ending::Close;
        QTest::addRow("%s, aborted", kind) << QByteArray(kind) << Ending::Abort;
        QTest::addRow("%s, closed by the peer", kind) << QByteArray(kind) << Ending::CloseByThePeer;
        QTest::addRow("%s, aborted by the peer", kind)
            << QByteArray(kind) << Ending::AbortByThePeer;
    }
}

void TestLeaksOfPairs::pairs_leaveNothing()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const Ending, ending);
    if (kind == "serial" && !m_plugins.transportForScheme(u"serial"_s))
        QSKIP("no plugin of this build serves serial lines");
    const bool encrypts = kind == "startTls";
    if (encrypts && !m_plugins.transportForScheme(u"tls"_s))
        QSKIP("no plugin of this build serves TLS");
    if (encrypts && !QFile::exists(m_folder.filePath(u"cert.pem"_s)))
        QSKIP("openssl is missing, which makes the certificate");
    m_loop = std::make_unique<EventLoop>(&m_plugins);
    repeat([&] { return cycle(kind, ending); }, encrypts ? 10 : 1);
    m_loop.reset();
}

QTEST_GUILESS_MAIN(TestLeaksOfPairs)
#include "tst_leaksofpairs.moc"
