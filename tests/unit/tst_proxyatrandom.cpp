// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "../fuzz/proxyanswers.h"

#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// What proxies answer: rightly, and then with bytes changed at random, the same ones each time. The fuzzer fuzz_proxy has
/// more patience.
class TestProxyAtRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyAnswer_isJudged_data();
    void anyAnswer_isJudged();
};

void TestProxyAtRandom::anyAnswer_isJudged_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isHttp");
    QTest::addColumn<bool>("hasLogin");
    QTest::newRow("socks, IPv4") << QByteArray("\5\0\5\0\0\1\1\2\3\4\0\7", 12) << false << false;
    QTest::newRow("socks, IPv6") << QByteArray("\5\0\5\0\0\4", 6) + QByteArray(18, '6') << false
                                 << false;
    QTest::newRow("socks, a name") << QByteArray("\5\0\5\0\0\3\5bound\0\7", 14) << false << false;
    QTest::newRow("socks, an empty name") << QByteArray("\5\0\5\0\0\3\0\0\7", 9) << false << true;
    QTest::newRow("socks, a password")
        << QByteArray("\5\2\1\0\5\0\0\1\1\2\3\4\0\7", 14) << false << true;
    QTest::newRow("http") << QByteArray("HTTP/1.1 200 Fine\r\nVia: 1.1 a\r\n\r\n") << true << false;
    QTest::newRow("http, short") << QByteArray("HTTP/1.0 200\n\n") << true << true;
}

void TestProxyAtRandom::anyAnswer_isJudged()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, isHttp);
    QFETCH(const bool, hasLogin);
    // Not a byte of what the target says is read.
    const ProxyOutcome outcome = playProxyAnswers(answer + "SSH-2.0", isHttp, hasLogin);
    QVERIFY(outcome.isConnected);
    QCOMPARE(outcome.bytesRead, answer.size());
    for (qsizetype size = 0; size < answer.size(); ++size)
        QVERIFY(!playProxyAnswers(answer.first(size), isHttp, hasLogin).isConnected);
    QRandomGenerator random(4711);
    for (int i = 0; i < 3000; ++i) {
        QByteArray changed = answer + QByteArray(int(random.bounded(30)), '\0');
        for (quint32 times = random.bounded(1, 6); times > 0; --times)
            changed[random.bounded(changed.size())] = char(random.generate());
        if (i % 100 == 0)
            changed.insert(random.bounded(changed.size()), QByteArray(random.bounded(20'000), 'x'));
        (void)playProxyAnswers(changed, isHttp, hasLogin);
        (void)playProxyAnswers(changed, !isHttp, !hasLogin);
    }
}

QTEST_GUILESS_MAIN(TestProxyAtRandom)

#include "tst_proxyatrandom.moc"
