// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "iotesting.h"

#include <penstock/io/acceptor.h>
#include <penstock/io/nativeaddress.h>
#include <penstock/io/socketconnector.h>

#include <QtCore/qregularexpression.h>

#include <sys/resource.h>

using namespace IoTesting;
using Penstock::Acceptor;
using Penstock::Descriptor;
using Penstock::Error;
using Penstock::NativeAddress;
using Penstock::SocketAddress;

class TestAcceptor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void accepted_areNonBlockingAndInOrder();
    void aTurn_takesNoMoreThanTheBacklog();
    void close_refusesThoseThatWait();
    void close_inACallback_stops();
    void deletedInACallback_isSafe();
    void noDescriptors_isReportedOnceThenGoesOn();
    void noDescriptors_mayDeleteTheAcceptor();
    void notASocket_isAnError();

private:
    Error start(int backlog);
    Descriptor connectOne() const;

    std::unique_ptr<Acceptor> m_acceptor;
    std::vector<Descriptor> m_accepted;
    QList<SocketAddress> m_peers;
    QList<Error> m_errors;
    std::function<void()> m_whenAccepted;
    std::function<void()> m_whenFailed;
    SocketAddress m_address;
};

/// Nothing can be opened, until it goes.
class NoMoreDescriptors
{
public:
    NoMoreDescriptors()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const Descriptor next(::dup(0)); // the lowest that is free
        const rlimit none{rlim_t(next.number()), m_before.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NoMoreDescriptors() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(NoMoreDescriptors)

private:
    rlimit m_before{};
};

void TestAcceptor::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestAcceptor::cleanup()
{
    m_whenAccepted = {};
    m_whenFailed = {};
    m_acceptor.reset();
    m_accepted.clear();
    m_peers.clear();
    m_errors.clear();
}

Error TestAcceptor::start(int backlog)
{
    auto socket = Penstock::makeStreamSocket(SocketAddress::Family::IPv4);
    const auto native = NativeAddress::from(SocketAddress::ipv4({127, 0, 0, 1}, 0));
    if (::bind(socket->number(), native->get(), native->size) != 0)
        return Error::fromErrno(errno);
    m_acceptor = std::make_unique<Acceptor>(std::move(*socket));
    m_address = NativeAddress::ofSocket(m_acceptor->descriptor());
    return m_acceptor->start(
        backlog,
        [this](Descriptor accepted, const SocketAddress &peer) {
            m_accepted.push_back(std::move(accepted));
            m_peers.append(peer);
            if (m_whenAccepted)
                m_whenAccepted();
        },
        [this](const Error &error) {
            m_errors.append(error);
            if (m_whenFailed)
                m_whenFailed();
        });
}

/// On the loopback interface it is in the backlog when this returns.
Descriptor TestAcceptor::connectOne() const
{
    Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const auto native = NativeAddress::from(m_address);
    if (::connect(socket.number(), native->get(), native->size) != 0)
        qFatal("connect() failed");
    return socket;
}

void TestAcceptor::accepted_areNonBlockingAndInOrder()
{
    QVERIFY(start(10).isNull());
    QList<SocketAddress> expected;
    std::vector<Descriptor> clients;
    for (int i = 0; i < 5; ++i) {
        clients.push_back(connectOne());
        expected.append(NativeAddress::ofSocket(clients.back().number()));
    }
    QTRY_COMPARE(m_peers.size(), 5);
    QVERIFY(m_peers == expected);
    for (const Descriptor &accepted : m_accepted) {
        QVERIFY(::fcntl(accepted.number(), F_GETFL) & O_NONBLOCK);
        QVERIFY(::fcntl(accepted.number(), F_GETFD) & FD_CLOEXEC);
    }
    QVERIFY(m_errors.isEmpty());
}

void TestAcceptor::aTurn_takesNoMoreThanTheBacklog()
{
    QVERIFY(start(2).isNull());
    // The system's queue holds one more than asked for.
    const std::array<Descriptor, 3> clients{connectOne(), connectOne(), connectOne()};
    Penstock::Poller::forThread()->poll(0);
    QCOMPARE(m_accepted.size(), size_t(2));
    Penstock::Poller::forThread()->poll(0);
    QCOMPARE(m_accepted.size(), size_t(3));
}

void TestAcceptor::close_refusesThoseThatWait()
{
    QVERIFY(start(5).isNull());
    const Descriptor client = connectOne();
    m_acceptor->close();
    QCOMPARE(m_acceptor->descriptor(), -1);
    settle();
    QVERIFY(m_accepted.empty());
    QVERIFY(isReadable(client.number()));
    char byte = 0;
    QCOMPARE(::recv(client.number(), &byte, 1, MSG_DONTWAIT), -1);
    QCOMPARE(errno, ECONNRESET);
}

void TestAcceptor::close_inACallback_stops()
{
    QVERIFY(start(5).isNull());
    const std::array<Descriptor, 3> clients{connectOne(), connectOne(), connectOne()};
    m_whenAccepted = [this] { m_acceptor->close(); };
    QTRY_COMPARE(m_accepted.size(), size_t(1));
    settle();
    QCOMPARE(m_accepted.size(), size_t(1));
    QVERIFY(m_errors.isEmpty());
}

void TestAcceptor::deletedInACallback_isSafe()
{
    QVERIFY(start(5).isNull());
    const std::array<Descriptor, 3> clients{connectOne(), connectOne(), connectOne()};
    m_whenAccepted = [this] { m_acceptor.reset(); };
    QTRY_COMPARE(m_accepted.size(), size_t(1));
    settle();
    QCOMPARE(m_accepted.size(), size_t(1));
}

void TestAcceptor::noDescriptors_isReportedOnceThenGoesOn()
{
    QVERIFY(start(5).isNull());
    const std::array<Descriptor, 2> clients{connectOne(), connectOne()};
    const std::shared_ptr<Penstock::Poller> poller = Penstock::Poller::forThread();
    {
        const NoMoreDescriptors none;
        QTRY_COMPARE(m_errors.size(), 1);
        QCOMPARE(m_errors.constFirst().nativeCode(), EMFILE);
        const QString detail = m_errors.constFirst().detail();
        QVERIFY2(
            detail.startsWith(
                QStringLiteral("accepting on %1 rests for a second").arg(m_address.toString())),
            qPrintable(detail));
        settle();
        QCOMPARE(m_errors.size(), 1);
        QVERIFY(!isReadable(poller->descriptor()));
        bool hasTriedAgain = false;
        QTimer::singleShot(1100, this, [&hasTriedAgain] { hasTriedAgain = true; });
        QTRY_VERIFY(hasTriedAgain);
        QCOMPARE(m_errors.size(), 1);
    }
    QVERIFY(m_accepted.empty());
    QTRY_COMPARE(m_accepted.size(), size_t(2));
    QCOMPARE(m_errors.size(), 1);
    const Descriptor another = connectOne();
    const NoMoreDescriptors none;
    QTRY_COMPARE(m_errors.size(), 2); // it was accepted in between
}

void TestAcceptor::noDescriptors_mayDeleteTheAcceptor()
{
    QVERIFY(start(5).isNull());
    const Descriptor client = connectOne();
    m_whenFailed = [this] { m_acceptor.reset(); };
    const NoMoreDescriptors none;
    QTRY_COMPARE(m_errors.size(), 1);
    settle();
    QVERIFY(!m_acceptor);
}

void TestAcceptor::notASocket_isAnError()
{
    Pair pair = Pair::pipe();
    const int number = pair.ours.number();
    {
        Acceptor acceptor(std::move(pair.ours));
        const Error error = acceptor.start(1, {}, {});
        QCOMPARE(error.nativeCode(), ENOTSOCK);
        QVERIFY2(
            error.detail().startsWith(QStringLiteral("listening on descriptor %1").arg(number)),
            qPrintable(error.detail()));
    }
    QVERIFY(!isOpen(number));
}

QTEST_GUILESS_MAIN(TestAcceptor)
#include "tst_acceptor.moc"
