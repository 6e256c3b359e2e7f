// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "../fuzz/streamscript.h"

#include <QtCore/qloggingcategory.h>
#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

#include <vector>

/// The state machine of streams against scripts at random, the same ones each time; the fuzzer
/// fuzz_stream makes longer and stranger ones.
class TestStreamAtRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anyScript_keepsTheContract_data();
    void anyScript_keepsTheContract();
};

void TestStreamAtRandom::initTestCase()
{
    // Misuse warns, and is what most of a random script is.
    QLoggingCategory::setFilterRules(QStringLiteral("penstock.core.warning=false"));
}

void TestStreamAtRandom::anyScript_keepsTheContract_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {8, 20, 50, 120, 300})
        QTest::addRow("%d bytes", length) << length;
}

void TestStreamAtRandom::anyScript_keepsTheContract()
{
    QFETCH(const int, length);
    QRandomGenerator random(quint32(length) * 7919);
    std::vector<std::uint8_t> script(static_cast<size_t>(length));
    for (int round = 0; round < 600; ++round) {
        for (std::uint8_t &byte : script)
            byte = std::uint8_t(random.bounded(256));
        playStreamScript(script);
    }
}

QTEST_GUILESS_MAIN(TestStreamAtRandom)
#include "tst_streamatrandom.moc"
