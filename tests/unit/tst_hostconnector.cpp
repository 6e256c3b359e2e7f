// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// Happy eyeballs, with names that have the addresses that a test wants.

#include "looprig.h"

#include <penstock/io/hostconnector.h>

#include <QElapsedTimer>
#include <QHostInfo>
#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Penstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

static QList<SocketAddress> theAddresses;

// In place of the one of the library, for all of this program.
Penstock::HostLookup::HostLookup(const QString &host, quint16 port, Done done)
    : m_port(port), m_done(std::move(done))
{
    QList<SocketAddress> found = theAddresses;
    if (const Result<SocketAddress> literal = SocketAddress::fromLiteral(host, port))
        found = {*literal};
    QMetaObject::invokeMethod(
        this, [tell = m_done, found] { tell(found); }, Qt::QueuedConnection);
}
Penstock::HostLookup::~HostLookup() = default;
void Penstock::HostLookup::found(const QHostInfo &) { }

class TestHostConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { warmUp(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void interleaved_takesFamiliesInTurn();
    void connect_whenTheFirstIsRefused_takesTheSecond();
    void connect_whenTheFirstHangs_takesTheSecondAfterAMoment();
    void connect_whenAllFail_namesEveryAddress();
    void connect_whileOneHangs_tellsWhatHasFailed();
    void bind_ofAnotherFamily_skipsThatAddress();

private:
    static SocketAddress at(const PlainListener &listener)
    {
        return SocketAddress::ipv4({127, 0, 0, 1}, listener.port());
    }
    /// Connects to @a addresses, and waits.
    static Result<ConnectedSocket> connectTo(const QList<SocketAddress> &addresses,
                                             const QString &local = {})
    {
        theAddresses = addresses;
        std::optional<Result<ConnectedSocket>> result;
        const QVariantMap options{{u"attemptDelay"_s, QVariant::fromValue(50ms)},
                                  {u"bind"_s, local}};
        HostConnector connecting(
            *Endpoint::parse(u"tcp://name:1"_s), options,
            [&result](auto connected) { result.emplace(std::move(connected)); });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }))
            return Error(Kind::TimedOut, u"nothing came of it"_s);
        return std::move(*result);
    }
};

void TestHostConnector::interleaved_takesFamiliesInTurn()
{
    const auto four = [](quint8 last) { return SocketAddress::ipv4({10, 0, 0, last}, 1); };
    const auto six = [](quint8 last) {
        std::array<quint8, 16> bytes{};
        bytes[15] = last;
        return SocketAddress::ipv6(bytes, 1);
    };
    QCOMPARE(interleaved({}), QList<SocketAddress>());
    QCOMPARE(interleaved({six(1), six(2), six(3), four(1), four(2)}),
             (QList{six(1), four(1), six(2), four(2), six(3)}));
    QCOMPARE(interleaved({four(1), six(1), six(2), six(3)}),
             (QList{four(1), six(1), six(2), six(3)}));
    QCOMPARE(interleaved({four(1), four(2)}), (QList{four(1), four(2)}));
}

void TestHostConnector::connect_whenTheFirstIsRefused_takesTheSecond()
{
    PlainListener dead;
    dead.close();
    const PlainListener live;
    const auto result = connectTo({at(dead), at(live)});
    QVERIFY2(result, qPrintable(result.error().detail()));
    QCOMPARE(result->remote.port(), live.port());
}

void TestHostConnector::connect_whenTheFirstHangs_takesTheSecondAfterAMoment()
{
    const qsizetype before = openDescriptors();
    {
        const PlainListener hanging(true);
        const PlainListener live;
        QElapsedTimer timer;
        timer.start();
        const auto result = connectTo({at(hanging), at(live)});
        QVERIFY2(result, qPrintable(result.error().detail()));
        QCOMPARE(result->remote.port(), live.port());
        QVERIFY2(timer.elapsed() >= 45, qPrintable(QString::number(timer.elapsed())));
    }
    QCOMPARE(openDescriptors(), before);
}

void TestHostConnector::connect_whenAllFail_namesEveryAddress()
{
    PlainListener one;
    PlainListener other;
    one.close();
    other.close();
    const auto result = connectTo({at(one), at(other)});
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), Kind::Refused);
    QCOMPARE(result.error().nativeCode(), ECONNREFUSED);
    for (const PlainListener *listener : {&one, &other})
        QVERIFY2(result.error().detail().contains(at(*listener).toString()),
                 qPrintable(result.error().detail()));
}

void TestHostConnector::connect_whileOneHangs_tellsWhatHasFailed()
{
    PlainListener dead;
    dead.close();
    const PlainListener hanging(true);
    theAddresses = {at(dead), at(hanging)};
    const HostConnector connecting(*Endpoint::parse(u"tcp://name:1"_s),
                                   {{u"attemptDelay"_s, QVariant::fromValue(50ms)}},
                                   [](const auto &) {});
    QCOMPARE(connecting.failuresSoFar(), QString());
    QTRY_VERIFY(
        connecting.failuresSoFar().startsWith(u"connecting to %1: "_s.arg(at(dead).toString())));
    QVERIFY(!connecting.failuresSoFar().contains(at(hanging).toString()));
}

void TestHostConnector::bind_ofAnotherFamily_skipsThatAddress()
{
    const PlainListener live;
    std::array<quint8, 16> six{};
    six[15] = 1;
    const QList<SocketAddress> both{SocketAddress::ipv6(six, live.port()), at(live)};
    const auto result = connectTo(both, u"127.0.0.1"_s);
    QVERIFY2(result, qPrintable(result.error().detail()));
    const auto failed = connectTo(both.first(1), u"127.0.0.1"_s);
    QCOMPARE(failed.error().kind(), Kind::AddressNotAvailable);
}

QTEST_GUILESS_MAIN(TestHostConnector)

#include "tst_hostconnector.moc"
