// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "../../plugins/protocols/echo/echoprotocol.h"

#include <QRegularExpression>

#include "protocolsession.h"

using namespace Penstock;
using namespace Qt::StringLiterals;

class TestEchoProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void dataReceived_comesBack_data() { addFeedings(); }
    void dataReceived_comesBack();
    void dataReceived_whenPeerDoesNotRead_isHeldBack();
    void eofReceived_whenMuchWaits_sendsItFirst();
    void eofReceived_whenNothingCame_closes();
    void setProtocol_whenWritingIsPaused_readsNothing();
    void connectionLost_byReset_losesNothingElse();
    void plugin_makesEchoes();
    void plugin_hasNoOptions();
};

void TestEchoProtocol::dataReceived_comesBack()
{
    QFETCH(const Feeding, feeding);
    ProtocolSession session(std::make_unique<EchoProtocol>());
    const QByteArray data = randomBytes(feeding == Feeding::Bytewise ? 5'000 : 500'000);

    QVERIFY(session.feed(data, feeding));
    QVERIFY(until([&] {
        session.peer->read();
        return session.peer->received().size() >= data.size();
    }));

    QCOMPARE(session.peer->received(), data);
    QVERIFY(!session.isLost());
}

void TestEchoProtocol::dataReceived_whenPeerDoesNotRead_isHeldBack()
{
    ProtocolSession session(std::make_unique<EchoProtocol>(), 1'000);
    const QByteArray data = randomBytes(2'000'000);

    session.peer->send(data);
    settle();
    QVERIFY(!session.transport->isReading());
    QVERIFY(session.transport->isWritingPaused());
    QCOMPARE_LE(session.transport->counters().peakBufferBytes, (64 + 128) * 1024);

    QVERIFY(until([&] {
        session.peer->read(700);
        return session.peer->received().size() >= data.size();
    }));
    QCOMPARE(session.peer->received(), data);
    QVERIFY(session.transport->isReading());
    QCOMPARE_LE(session.transport->counters().peakBufferBytes, (64 + 128) * 1024);
    QCOMPARE_GT(session.transport->counters().readingPauses, 1u);
}

void TestEchoProtocol::eofReceived_whenMuchWaits_sendsItFirst()
{
    ProtocolSession session(std::make_unique<EchoProtocol>(), 1'000);
    const QByteArray data = randomBytes(300'000);

    session.peer->send(data);
    session.peer->sendEof();
    settle();
    QVERIFY(!session.isLost());

    QVERIFY(until([&] {
        session.peer->read();
        return session.peer->sawEof();
    }));
    QCOMPARE(session.peer->received(), data);
    QVERIFY(session.isLostInOrder());
}

void TestEchoProtocol::eofReceived_whenNothingCame_closes()
{
    ProtocolSession session(std::make_unique<EchoProtocol>());
    session.peer->sendEof();
    QVERIFY(until([&] { return session.isLostInOrder(); }));
    session.peer->read();
    QVERIFY(session.peer->sawEof());
    QVERIFY(session.peer->received().isEmpty());
}

void TestEchoProtocol::setProtocol_whenWritingIsPaused_readsNothing()
{
    ProtocolSession session(std::make_unique<StreamProtocol>(), 1'000);
    session.transport->write(randomBytes(100'000));
    QVERIFY(session.transport->isWritingPaused());

    QVERIFY(session.transport->setProtocol(std::make_unique<EchoProtocol>()).isNull());
    QVERIFY(!session.transport->isReading());

    QVERIFY(until([&] {
        session.peer->read();
        return session.peer->received().size() == 100'000;
    }));
    QVERIFY(session.transport->isReading());
    QVERIFY(session.feed("and on"));
    QVERIFY(session.peer->received().endsWith("and on"));
}

void TestEchoProtocol::connectionLost_byReset_losesNothingElse()
{
    ProtocolSession session(std::make_unique<EchoProtocol>(), 1'000);
    session.peer->send(randomBytes(100'000));
    settle();
    session.peer->reset();
    QVERIFY(until([&] { return session.isLost(); }));
    QCOMPARE(session.reason->kind(), Error::Kind::Reset);
}

void TestEchoProtocol::plugin_makesEchoes()
{
    const Result<ProtocolFactory> factory = factoryOfPlugin(u"echo"_s);
    QVERIFY2(factory, qPrintable(factory.error().detail()));

    ProtocolSession session(factory.value()());
    QVERIFY(session.feed("hello"));
    QCOMPARE(session.peer->received(), "hello");
}

void TestEchoProtocol::plugin_hasNoOptions()
{
    const Result<ProtocolFactory> factory = factoryOfPlugin(u"echo"_s, {{u"loud"_s, true}});
    QVERIFY(!factory);
    QCOMPARE(factory.error().kind(), Error::Kind::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestEchoProtocol)
#include "tst_echoprotocol.moc"
