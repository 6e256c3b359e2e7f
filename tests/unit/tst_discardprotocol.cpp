// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "../../plugins/protocols/discard/discardprotocol.h"

#include <QRegularExpression>

#include "protocolsession.h"

using namespace Penstock;
using namespace Qt::StringLiterals;

class TestDiscardProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void dataReceived_isThrownAway_data() { addFeedings(); }
    void dataReceived_isThrownAway();
    void eofReceived_closes();
    void plugin_makesDiscards();
};

void TestDiscardProtocol::dataReceived_isThrownAway()
{
    QFETCH(const Feeding, feeding);
    ProtocolSession session(std::make_unique<DiscardProtocol>());
    const QByteArray data = randomBytes(feeding == Feeding::Bytewise ? 5'000 : 2'000'000);

    QVERIFY(session.feed(data, feeding));

    QVERIFY(session.peer->received().isEmpty());
    QVERIFY(!session.isLost());
    QCOMPARE(session.transport->counters().bytesReceived, quint64(data.size()));
    QCOMPARE(session.transport->counters().readingPauses, 0u);
}

void TestDiscardProtocol::eofReceived_closes()
{
    ProtocolSession session(std::make_unique<DiscardProtocol>());
    session.peer->send("last");
    session.peer->sendEof();
    QVERIFY(until([&] { return session.isLostInOrder(); }));
    session.peer->read();
    QVERIFY(session.peer->sawEof());
    QVERIFY(session.peer->received().isEmpty());
}

void TestDiscardProtocol::plugin_makesDiscards()
{
    const Result<ProtocolFactory> factory = factoryOfPlugin(u"discard"_s);
    QVERIFY2(factory, qPrintable(factory.error().detail()));

    ProtocolSession session(factory.value()());
    QVERIFY(session.feed("hello"));
    QVERIFY(session.peer->received().isEmpty());
}

QTEST_GUILESS_MAIN(TestDiscardProtocol)
#include "tst_discardprotocol.moc"
