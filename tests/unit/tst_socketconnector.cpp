// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "iotesting.h"

#include <penstock/io/nativeaddress.h>
#include <penstock/io/socketconnector.h>

#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>

#include <optional>

using namespace IoTesting;
using Penstock::Descriptor;
using Penstock::Error;
using Penstock::NativeAddress;
using Penstock::Result;
using Penstock::SocketAddress;
using Penstock::SocketConnector;

class TestSocketConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void connects_data();
    void connects();
    void connected_isToldFromTheEventLoop();
    void local_isBound();
    void nobodyListening_isRefused();
    void noSuchUnixSocket_isNotFound();
    void nullAddress_isInvalid();
    void localOfAnotherFamily_isAnError();
    void deleted_givesUp();
    void deletedInItsCallback_isSafe();

private:
    /// A socket that listens; its address is in m_address.
    Descriptor listening(const SocketAddress &address);

    static constexpr std::array<quint8, 4> loopback{127, 0, 0, 1};
    QTemporaryDir m_folder;
    SocketAddress m_address;
};

void TestSocketConnector::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

Descriptor TestSocketConnector::listening(const SocketAddress &address)
{
    Result<Descriptor> socket = Penstock::makeStreamSocket(address.family());
    const Result<NativeAddress> native = NativeAddress::from(address);
    if (!socket || !native || ::bind(socket->number(), native->get(), native->size) != 0
        || ::listen(socket->number(), 5) != 0) {
        return Descriptor();
    }
    m_address = NativeAddress::ofSocket(socket->number());
    return std::move(*socket);
}

void TestSocketConnector::connects_data()
{
    QTest::addColumn<SocketAddress>("address");
    QTest::newRow("IPv4") << SocketAddress::ipv4(loopback, 0);
    QTest::newRow("IPv6") << SocketAddress::ipv6({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1},
                                                 0);
    QTest::newRow("path") << SocketAddress::local(
        m_folder.filePath(QStringLiteral("s")).toLocal8Bit());
    QTest::newRow("abstract") << SocketAddress::local('@' + m_folder.path().toLocal8Bit());
}

void TestSocketConnector::connects()
{
    QFETCH(const SocketAddress, address);
    const Descriptor server = listening(address);
    if (!server.isOpen() && address.family() == SocketAddress::Family::IPv6)
        QSKIP("there is no IPv6 here");
    QVERIFY(server.isOpen());
    SocketConnector connector;
    std::optional<Result<Descriptor>> result;
    const Error error = connector.start(
        m_address, {}, [&result](Result<Descriptor> done) { result.emplace(std::move(done)); });
    QVERIFY2(error.isNull(), qPrintable(error.detail()));
    QCOMPARE(connector.remote(), m_address);
    QTRY_VERIFY(result);
    QVERIFY2(*result, qPrintable(result->error().detail()));
    QCOMPARE(NativeAddress::ofPeer((*result)->number()), m_address);
    QVERIFY(::fcntl((*result)->number(), F_GETFL) & O_NONBLOCK);
    QVERIFY(::fcntl((*result)->number(), F_GETFD) & FD_CLOEXEC);
}

void TestSocketConnector::connected_isToldFromTheEventLoop()
{
    const Descriptor server = listening(SocketAddress::local('@' + m_folder.path().toLocal8Bit()));
    SocketConnector connector;
    int told = 0;
    QVERIFY(
        connector.start(m_address, {}, [&told](const Result<Descriptor> &) { ++told; }).isNull());
    QCOMPARE(told, 0);
    QTRY_COMPARE(told, 1);
    settle();
    QCOMPARE(told, 1);
}

void TestSocketConnector::local_isBound()
{
    const Descriptor server = listening(SocketAddress::ipv4(loopback, 0));
    SocketConnector connector;
    std::optional<Result<Descriptor>> result;
    const auto done = [&result](Result<Descriptor> connected) {
        result.emplace(std::move(connected));
    };
    QVERIFY(connector.start(m_address, SocketAddress::ipv4({127, 0, 0, 2}, 0), done).isNull());
    QTRY_VERIFY(result);
    QVERIFY(*result);
    QCOMPARE(NativeAddress::ofSocket((*result)->number()).host(), QStringLiteral("127.0.0.2"));
}

void TestSocketConnector::nobodyListening_isRefused()
{
    // Bound, so that nobody else gets the port, and not listening.
    const Result<Descriptor> bound = Penstock::makeStreamSocket(SocketAddress::Family::IPv4);
    const Result<NativeAddress> native = NativeAddress::from(SocketAddress::ipv4(loopback, 0));
    QCOMPARE(::bind(bound->number(), native->get(), native->size), 0);
    const SocketAddress address = NativeAddress::ofSocket(bound->number());
    SocketConnector connector;
    Error error;
    QVERIFY(
        connector
            .start(address, {}, [&error](const Result<Descriptor> &done) { error = done.error(); })
            .isNull());
    QTRY_VERIFY(!error.isNull());
    QCOMPARE(error.kind(), Error::Kind::Refused);
    QVERIFY(error.detail().contains(address.toString()));
}

void TestSocketConnector::noSuchUnixSocket_isNotFound()
{
    SocketConnector connector;
    const auto address =
        SocketAddress::local(m_folder.filePath(QStringLiteral("none")).toLocal8Bit());
    const Error error =
        connector.start(address, {}, [](const Result<Descriptor> &) { QFAIL("told"); });
    QCOMPARE(error.kind(), Error::Kind::NotFound);
    settle();
}

void TestSocketConnector::nullAddress_isInvalid()
{
    SocketConnector connector;
    const Error error = connector.start({}, {}, [](const Result<Descriptor> &) { QFAIL("told"); });
    QCOMPARE(error.kind(), Error::Kind::InvalidArgument);
}

void TestSocketConnector::localOfAnotherFamily_isAnError()
{
    const Descriptor server = listening(SocketAddress::ipv4(loopback, 0));
    SocketConnector connector;
    const auto done = [](const Result<Descriptor> &) { QFAIL("told"); };
    QVERIFY(!connector.start(m_address, SocketAddress::local("@name"), done).isNull());
    settle();
}

void TestSocketConnector::deleted_givesUp()
{
    const Descriptor server = listening(SocketAddress::ipv4(loopback, 0));
    auto connector = std::make_unique<SocketConnector>();
    QVERIFY(connector->start(m_address, {}, [](const Result<Descriptor> &) { QFAIL("told"); })
                .isNull());
    connector.reset();
    settle();
    const Descriptor accepted(
        ::accept4(server.number(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    QVERIFY(accepted.isOpen());
    char byte = 0;
    QCOMPARE(::recv(accepted.number(), &byte, 1, MSG_DONTWAIT), 0);
}

void TestSocketConnector::deletedInItsCallback_isSafe()
{
    const Descriptor server = listening(SocketAddress::ipv4(loopback, 0));
    auto connector = std::make_unique<SocketConnector>();
    Descriptor connected;
    QVERIFY(connector
                ->start(m_address, {},
                        [&](Result<Descriptor> done) {
                            connector.reset();
                            connected = std::move(*done);
                        })
                .isNull());
    QTRY_VERIFY(!connector);
    QVERIFY(isOpen(connected.number()));
}

QTEST_GUILESS_MAIN(TestSocketConnector)
#include "tst_socketconnector.moc"
