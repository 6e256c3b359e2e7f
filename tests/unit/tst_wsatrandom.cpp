// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// A server of WebSockets and clients that send it what is nearly right, changed at random, the same each time.

#include "wsrig.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace Penstock;
using namespace Qt::StringLiterals;

class TestWsAtRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void handshakes_harmNothing();
    void frames_harmNothing();

private:
    static QByteArray request()
    {
        return "GET /chat HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
               "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
               "Sec-WebSocket-Version: 13\r\n\r\n";
    }
    QByteArray changed(QByteArray bytes, int most);
    QByteArray frame();
    /// @a waits for the answer before the second part.
    static void sendAndHangUp(const WsRig &rig, const QByteArray &first, const QByteArray &second,
                              bool waits);
    static void stillServes(WsRig *rig);

    QRandomGenerator m_random{4711};
};

QByteArray TestWsAtRandom::changed(QByteArray bytes, int most)
{
    for (int times = m_random.bounded(most + 1); times > 0 && !bytes.isEmpty(); --times) {
        const qsizetype place = m_random.bounded(bytes.size());
        switch (m_random.bounded(4)) {
        case 0:
            bytes[place] = char(m_random.generate());
            break;
        case 1:
            bytes.remove(place, m_random.bounded(1, 9));
            break;
        case 2:
            bytes.insert(place, bytes.mid(m_random.bounded(bytes.size()), m_random.bounded(60)));
            break;
        default:
            bytes.insert(place, QByteArray(m_random.bounded(40), char(m_random.generate())));
        }
    }
    return bytes;
}

/// A frame, likely to be a good one, with a mask of zeros.
QByteArray TestWsAtRandom::frame()
{
    static constexpr quint8 heads[] = {0x00, 0x01, 0x02, 0x80, 0x81, 0x82,
                                       0x88, 0x89, 0x8a, 0x83, 0xf1};
    const QByteArray payload(m_random.bounded(120), char(m_random.bounded(8) == 0 ? 0xc3 : 'a'));
    QByteArray bytes(1, char(heads[m_random.bounded(int(std::size(heads)))]));
    bytes.append(char(0x80 | payload.size())).append(4, '\0');
    return bytes + payload;
}

void TestWsAtRandom::sendAndHangUp(const WsRig &rig, const QByteArray &first,
                                   const QByteArray &second, bool waits)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, rig.port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write(first);
    socket.flush();
    if (waits)
        QTRY_VERIFY(socket.bytesAvailable() > 0);
    else
        settle();
    socket.write(second);
    socket.disconnectFromHost();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

void TestWsAtRandom::stillServes(WsRig *rig)
{
    const Log here = makeLog();
    const auto client = rig->connectTo(here);
    QVERIFY(client);
    client->sendTo("still there");
    QTRY_COMPARE(here->messages, QByteArrayList{"still there"});
    client->close();
    QTRY_VERIFY(here->isLost());
}

void TestWsAtRandom::handshakes_harmNothing()
{
    WsRig rig;
    rig.serve(makeLog(true), {}, u"/chat"_s);
    for (int i = 0; i < 200; ++i) {
        const QByteArray bytes = changed(request(), 6);
        const qsizetype part = m_random.bounded(bytes.size() + 1);
        sendAndHangUp(rig, bytes.first(part), bytes.sliced(part), false);
    }
    stillServes(&rig);
    QTRY_VERIFY(rig.server->transports().isEmpty());
}

void TestWsAtRandom::frames_harmNothing()
{
    WsRig rig;
    const Log there = makeLog(true);
    rig.serve(there, {{u"maximumMessageBytes"_s, 1000}});
    for (int i = 0; i < 200; ++i) {
        QByteArray frames;
        for (int count = m_random.bounded(1, 12); count > 0; --count)
            frames += frame();
        sendAndHangUp(rig, request(), changed(frames, i % 4), i % 8 < 4);
    }
    stillServes(&rig);
    QTRY_VERIFY(rig.server->transports().isEmpty());
    const auto lost = std::count_if(there->calls.begin(), there->calls.end(),
                                    [](const QByteArray &call) { return call.startsWith("lost"); });
    QCOMPARE(lost, there->calls.count("made"));
    QCOMPARE(lost, 201);
    QVERIFY(std::all_of(there->messages.begin(), there->messages.end(),
                        [](const QByteArray &message) { return message.size() <= 1000; }));
    QCOMPARE_GT(there->messages.size(), 50);
}

QTEST_GUILESS_MAIN(TestWsAtRandom)

#include "tst_wsatrandom.moc"
