// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "iotesting.h"

#include <penstock/io/nativeaddress.h>
#include <penstock/io/socketconnector.h>

#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>

#include <netinet/in.h>
#include <sys/un.h>

using namespace IoTesting;
using Penstock::Error;
using Penstock::NativeAddress;
using Penstock::Result;
using Penstock::SocketAddress;
using Family = SocketAddress::Family;

class TestNativeAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void addresses_survive_data();
    void addresses_survive();
    void ipv4_isInNetworkOrder();
    void ipv6_keepsItsScope();
    void badAddresses_areRefused_data();
    void badAddresses_areRefused();
    void unnamedSocket_hasAnEmptyPath();
    void boundSocket_hasItsPath();
    void longestPath_isBound();
    void noSocket_hasNoAddress();
    void isStreamSocket_looksAtTypeAndFamily();
};

void TestNativeAddress::addresses_survive_data()
{
    QTest::addColumn<SocketAddress>("address");
    QTest::newRow("IPv4") << SocketAddress::ipv4({127, 0, 0, 1}, 80);
    QTest::newRow("IPv4, highest") << SocketAddress::ipv4({255, 255, 255, 255}, 65535);
    QTest::newRow("IPv6") << SocketAddress::ipv6(
        {0xfe, 0x80, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}, 443, 7);
    QTest::newRow("path") << SocketAddress::local("/run/a.sock");
    QTest::newRow("longest path") << SocketAddress::local('/' + QByteArray(106, 'p'));
    QTest::newRow("abstract") << SocketAddress::local("@name");
    QTest::newRow("abstract with a NUL") << SocketAddress::local(QByteArray("@a\0b", 4));
    QTest::newRow("longest abstract") << SocketAddress::local('@' + QByteArray(107, 'p'));
}

void TestNativeAddress::addresses_survive()
{
    QFETCH(const SocketAddress, address);
    const Result<NativeAddress> native = NativeAddress::from(address);
    QVERIFY2(native, qPrintable(native.error().detail()));
    QCOMPARE(native->toAddress(), address);
}

void TestNativeAddress::ipv4_isInNetworkOrder()
{
    const Result<NativeAddress> native =
        NativeAddress::from(SocketAddress::ipv4({192, 0, 2, 7}, 258));
    QVERIFY(native);
    const auto *internet = reinterpret_cast<const sockaddr_in *>(native->get());
    QCOMPARE(native->size, socklen_t(sizeof *internet));
    QCOMPARE(internet->sin_family, sa_family_t(AF_INET));
    QCOMPARE(ntohs(internet->sin_port), 258);
    QCOMPARE(ntohl(internet->sin_addr.s_addr), 0xc0000207U);
}

void TestNativeAddress::ipv6_keepsItsScope()
{
    const Result<NativeAddress> native =
        NativeAddress::from(SocketAddress::ipv6({0xfe, 0x80}, 1, 42));
    QVERIFY(native);
    const auto *internet = reinterpret_cast<const sockaddr_in6 *>(native->get());
    QCOMPARE(native->size, socklen_t(sizeof *internet));
    QCOMPARE(internet->sin6_scope_id, 42U);
    QCOMPARE(internet->sin6_addr.s6_addr[0], uint8_t(0xfe));
}

void TestNativeAddress::badAddresses_areRefused_data()
{
    QTest::addColumn<SocketAddress>("address");
    QTest::newRow("null") << SocketAddress();
    QTest::newRow("unnamed") << SocketAddress::local(QByteArray());
    QTest::newRow("path too long") << SocketAddress::local('/' + QByteArray(107, 'p'));
    QTest::newRow("abstract too long") << SocketAddress::local('@' + QByteArray(108, 'p'));
    // The system would end the path at the NUL, and use a file that nobody named.
    QTest::newRow("path with a NUL") << SocketAddress::local(QByteArray("/run/a\0b", 8));
    QTest::newRow("NUL in front") << SocketAddress::local(QByteArray("\0name", 5));
}

void TestNativeAddress::badAddresses_areRefused()
{
    QFETCH(const SocketAddress, address);
    const Result<NativeAddress> native = NativeAddress::from(address);
    QVERIFY(!native);
    QCOMPARE(native.error().kind(), Error::Kind::InvalidArgument);
    QVERIFY(!native.error().detail().isEmpty());
}

void TestNativeAddress::unnamedSocket_hasAnEmptyPath()
{
    const Pair pair = Pair::sockets();
    QCOMPARE(NativeAddress::ofSocket(pair.ours.number()), SocketAddress::local(QByteArray()));
    QCOMPARE(NativeAddress::ofPeer(pair.ours.number()), SocketAddress::local(QByteArray()));
}

void TestNativeAddress::boundSocket_hasItsPath()
{
    const QTemporaryDir folder;
    const SocketAddress address =
        SocketAddress::local((folder.path() + QStringLiteral("/s")).toLocal8Bit());
    const auto socket = Penstock::makeStreamSocket(Family::Local);
    const Result<NativeAddress> native = NativeAddress::from(address);
    QVERIFY(socket && native);
    QCOMPARE(::bind(socket->number(), native->get(), native->size), 0);
    QCOMPARE(NativeAddress::ofSocket(socket->number()), address);
}

void TestNativeAddress::longestPath_isBound()
{
    const QTemporaryDir folder;
    QByteArray path = folder.path().toLocal8Bit() + '/';
    path += QByteArray(107 - path.size(), 'p');
    const auto socket = Penstock::makeStreamSocket(Family::Local);
    const Result<NativeAddress> native = NativeAddress::from(SocketAddress::local(path));
    QVERIFY(socket && native);
    QCOMPARE(::bind(socket->number(), native->get(), native->size), 0);
    QCOMPARE(NativeAddress::ofSocket(socket->number()).path(), path);
}

void TestNativeAddress::noSocket_hasNoAddress()
{
    const Pair pair = Pair::pipe();
    for (const int descriptor : {-1, pair.ours.number()}) {
        QVERIFY(NativeAddress::ofSocket(descriptor).isNull());
        QVERIFY(NativeAddress::ofPeer(descriptor).isNull());
        QVERIFY(!Penstock::isStreamSocket(descriptor, {Family::None, Family::Local}));
    }
}

void TestNativeAddress::isStreamSocket_looksAtTypeAndFamily()
{
    const auto tcp = Penstock::makeStreamSocket(Family::IPv4);
    QVERIFY(tcp);
    const Penstock::Descriptor udp(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    QVERIFY(Penstock::isStreamSocket(tcp->number(), {Family::IPv6, Family::IPv4}));
    QVERIFY(!Penstock::isStreamSocket(tcp->number(), {Family::IPv6, Family::Local}));
    QVERIFY(!Penstock::isStreamSocket(udp.number(), {Family::IPv4}));
}

QTEST_GUILESS_MAIN(TestNativeAddress)
#include "tst_nativeaddress.moc"
