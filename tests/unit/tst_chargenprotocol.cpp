// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "../../plugins/protocols/chargen/chargenprotocol.h"

#include <QRegularExpression>

#include "protocolsession.h"

using namespace Penstock;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lineBytes = 74;
constexpr qint64 chunkBytes = 8 * 95 * lineBytes;
constexpr qint64 highBytes = 64 * 1024;

/// The byte at @a position of what RFC 864 describes.
char expectedByte(qint64 position)
{
    const qint64 column = position % lineBytes;
    if (column >= 72)
        return column == 72 ? '\r' : '\n';
    return char(' ' + (position / lineBytes + column) % 95);
}

QByteArray expectedBytes(qint64 count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (qint64 i = 0; i < count; ++i)
        bytes[i] = expectedByte(i);
    return bytes;
}

} // namespace

class TestChargenProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void pattern_isThatOfTheStandard();
    void lines_areCounted_data();
    void lines_areCounted();
    void writing_whenPeerDoesNotRead_pauses();
    void writing_whenNothingPauses_yields();
    void dataReceived_isThrownAway_data() { addFeedings(); }
    void dataReceived_isThrownAway();
    void eofReceived_sendsWhatWaitsAndCloses();
    void writing_toPeerThatIsGone_endsTheConnection();
    void transport_deletedWhileAChunkIsDue_isSafe();
    void transport_deletedInsideTheWrite_isSafe();
    void setProtocol_whenWritingIsPaused_goesOnLater();
    void plugin_passesOptions();
    void plugin_refusesNegativeLines();
};

void TestChargenProtocol::pattern_isThatOfTheStandard()
{
    ProtocolSession session(std::make_unique<ChargenProtocol>());
    QRandomGenerator random(1);
    const qint64 enough = 3 * chunkBytes + 5;
    QVERIFY(until([&] {
        session.peer->read(1 + random.bounded(20'000));
        return session.peer->received().size() >= enough;
    }));
    const QByteArray received = session.peer->takeReceived();
    QCOMPARE(received.first(74),
             " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefg\r\n");
    QCOMPARE(received, expectedBytes(received.size()));
}

void TestChargenProtocol::lines_areCounted_data()
{
    QTest::addColumn<qint64>("lines");
    for (const qint64 lines : {1, 2, 95, 759, 760, 761, 1520, 5000})
        QTest::addRow("%lld lines", lines) << lines;
}

void TestChargenProtocol::lines_areCounted()
{
    QFETCH(const qint64, lines);
    ProtocolSession session(std::make_unique<ChargenProtocol>(lines));
    QVERIFY(until([&] {
        session.peer->read();
        return session.peer->sawEof();
    }));
    QCOMPARE(session.peer->received(), expectedBytes(lines * lineBytes));
    QVERIFY(session.isLostInOrder());
}

void TestChargenProtocol::writing_whenPeerDoesNotRead_pauses()
{
    ProtocolSession session(std::make_unique<ChargenProtocol>(), 1'000);
    settle();
    const qint64 waiting = session.transport->writeBufferSize();
    QCOMPARE_GT(waiting, highBytes);
    QCOMPARE_LE(waiting, highBytes + chunkBytes);
    settle();
    QCOMPARE(session.transport->writeBufferSize(), waiting);

    QVERIFY(until([&] {
        session.peer->read(900);
        return session.peer->received().size() >= 500'000;
    }));
    QCOMPARE(session.peer->received(), expectedBytes(session.peer->received().size()));
    QCOMPARE_LE(session.transport->counters().peakBufferBytes, highBytes + chunkBytes);
}

void TestChargenProtocol::writing_whenNothingPauses_yields()
{
    ProtocolSession session(std::make_unique<ChargenProtocol>(), 1'000'000'000);
    for (int turn = 0; turn < 50; ++turn) {
        const qint64 before = session.peer->unreadBytes();
        QCoreApplication::processEvents();
        QCOMPARE(session.peer->unreadBytes(), before + chunkBytes);
    }
    QCOMPARE(session.transport->counters().writingPauses, 0u);
}

void TestChargenProtocol::dataReceived_isThrownAway()
{
    QFETCH(const Feeding, feeding);
    ProtocolSession session(std::make_unique<ChargenProtocol>(), 1'000);
    QVERIFY(session.transport->isWritingPaused());
    QVERIFY(session.feed(randomBytes(feeding == Feeding::Bytewise ? 2'000 : 300'000), feeding));
    QVERIFY(!session.isLost());
    QCOMPARE(session.peer->received(), expectedBytes(session.peer->received().size()));
}

void TestChargenProtocol::eofReceived_sendsWhatWaitsAndCloses()
{
    ProtocolSession session(std::make_unique<ChargenProtocol>(), 1'000);
    session.peer->sendEof();
    settle();
    const qint64 waiting = session.transport->writeBufferSize() + session.peer->unreadBytes();
    QVERIFY(until([&] {
        session.peer->read();
        return session.peer->sawEof();
    }));
    QCOMPARE(session.peer->received(), expectedBytes(waiting));
    QVERIFY(session.isLostInOrder());
}

void TestChargenProtocol::writing_toPeerThatIsGone_endsTheConnection()
{
    ProtocolSession session(std::make_unique<ChargenProtocol>(), 1'000);
    session.peer->close();
    QVERIFY(until([&] { return session.isLost(); }));
    QVERIFY(session.reason->isIoError());
}

void TestChargenProtocol::transport_deletedWhileAChunkIsDue_isSafe()
{
    ProtocolSession session(std::make_unique<ChargenProtocol>(), 1'000'000'000);
    delete session.transport;
    settle();
    QVERIFY(session.transport.isNull());
}

void TestChargenProtocol::transport_deletedInsideTheWrite_isSafe()
{
    ProtocolSession session(std::make_unique<ChargenProtocol>(), 1'000'000'000);
    connect(session.transport, &Transport::writingPaused, [&] { delete session.transport; });
    session.peer->setCapacity(1);
    QVERIFY(until([&] { return session.transport.isNull(); }));
    settle();
}

void TestChargenProtocol::setProtocol_whenWritingIsPaused_goesOnLater()
{
    ProtocolSession session(std::make_unique<StreamProtocol>(), 1'000);
    session.transport->write(QByteArray(100'000, '.'));
    QVERIFY(session.transport->setProtocol(std::make_unique<ChargenProtocol>(3)).isNull());
    settle();
    QCOMPARE(session.transport->writeBufferSize() + session.peer->unreadBytes(), 100'000);
    QVERIFY(until([&] {
        session.peer->read();
        return session.peer->sawEof();
    }));
    QCOMPARE(session.peer->received().sliced(100'000), expectedBytes(3 * lineBytes));
}

void TestChargenProtocol::plugin_passesOptions()
{
    const Result<ProtocolFactory> factory = factoryOfPlugin(u"chargen"_s, {{u"lines"_s, u"100"_s}});
    QVERIFY2(factory, qPrintable(factory.error().detail()));

    ProtocolSession session(factory.value()());
    QVERIFY(until([&] {
        session.peer->read();
        return session.peer->sawEof();
    }));
    QCOMPARE(session.peer->received(), expectedBytes(100 * lineBytes));
}

void TestChargenProtocol::plugin_refusesNegativeLines()
{
    const Result<ProtocolFactory> factory = factoryOfPlugin(u"chargen"_s, {{u"lines"_s, -1}});
    QVERIFY(!factory);
    QCOMPARE(factory.error().kind(), Error::Kind::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestChargenProtocol)
#include "tst_chargenprotocol.moc"
