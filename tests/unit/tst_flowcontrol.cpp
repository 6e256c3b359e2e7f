// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/flowcontrol.h>

#include <QRegularExpression>
#include <QTest>

#include <limits>
#include <type_traits>

using namespace Qt::StringLiterals;
using Penstock::Error;
using Penstock::Result;
using Penstock::WriteBufferLimits;
using Bytes = std::optional<qint64>;

static_assert(std::is_trivially_copyable_v<WriteBufferLimits>);
static_assert(WriteBufferLimits() == WriteBufferLimits{16384, 65536});

class TestFlowControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void from_legal_followsAsyncioArithmetic_data();
    void from_legal_followsAsyncioArithmetic();
    void from_withOtherDefaults_takesThemForNeitherAlone();
    void from_illegal_isInvalidArgument_data();
    void from_illegal_isInvalidArgument();
};

void TestFlowControl::from_legal_followsAsyncioArithmetic_data()
{
    QTest::addColumn<Bytes>("high");
    QTest::addColumn<Bytes>("low");
    QTest::addColumn<qint64>("expectedLow");
    QTest::addColumn<qint64>("expectedHigh");

    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    const auto row = [](const char *name, Bytes high, Bytes low, qint64 expectedLow,
                        qint64 expectedHigh) {
        QTest::newRow(name) << high << low << expectedLow << expectedHigh;
    };
    row("neither", {}, {}, 16384, 65536);
    row("high 0", 0, {}, 0, 0);
    row("high 3", 3, {}, 0, 3);
    row("high 4", 4, {}, 1, 4);
    row("high 100", 100, {}, 25, 100);
    row("high 2^40", qint64(1) << 40, {}, qint64(1) << 38, qint64(1) << 40);
    row("largest high", largest, {}, largest / 4, largest);
    row("low 0", {}, 0, 0, 0);
    row("low 7", {}, 7, 7, 28);
    row("low 100", {}, 100, 100, 400);
    row("low whose fourfold is too large", {}, largest / 4 + 1, largest / 4 + 1, largest);
    row("largest low", {}, largest, largest, largest);
    row("both", 100, 50, 50, 100);
    row("high 100, low 0", 100, 0, 0, 100);
    row("high equals low", 10, 10, 10, 10);
    row("both 0", 0, 0, 0, 0);
    row("both largest", largest, largest, largest, largest);
}

void TestFlowControl::from_legal_followsAsyncioArithmetic()
{
    QFETCH(const Bytes, high);
    QFETCH(const Bytes, low);
    const Result<WriteBufferLimits> limits = WriteBufferLimits::from(high, low);
    QVERIFY2(limits, qPrintable(limits.error().detail()));
    QTEST(limits->lowBytes, "expectedLow");
    QTEST(limits->highBytes, "expectedHigh");
}

void TestFlowControl::from_withOtherDefaults_takesThemForNeitherAlone()
{
    const WriteBufferLimits defaults{.lowBytes = 7, .highBytes = 70};
    QCOMPARE(WriteBufferLimits::from({}, {}, defaults).value(), defaults);
    QCOMPARE(WriteBufferLimits::from(100, {}, defaults).value(),
             (WriteBufferLimits{.lowBytes = 25, .highBytes = 100}));
    QCOMPARE(WriteBufferLimits::from({}, 100, defaults).value(),
             (WriteBufferLimits{.lowBytes = 100, .highBytes = 400}));
}

void TestFlowControl::from_illegal_isInvalidArgument_data()
{
    QTest::addColumn<Bytes>("high");
    QTest::addColumn<Bytes>("low");
    QTest::addColumn<QString>("detail");

    constexpr qint64 smallest = std::numeric_limits<qint64>::min();
    QTest::newRow("high under low")
        << Bytes(5) << Bytes(10) << u"high (5) must be >= low (10) must be >= 0"_s;
    QTest::newRow("high -1") << Bytes(-1) << Bytes() << u"high (-1) must be >= low ("_s;
    QTest::newRow("low -1") << Bytes() << Bytes(-1)
                            << u"high (-4) must be >= low (-1) must be >= 0"_s;
    QTest::newRow("high 10, low -1")
        << Bytes(10) << Bytes(-1) << u"high (10) must be >= low (-1) must be >= 0"_s;
    QTest::newRow("smallest high") << Bytes(smallest) << Bytes() << u"must be >= 0"_s;
    QTest::newRow("smallest low") << Bytes() << Bytes(smallest) << u"must be >= 0"_s;
}

void TestFlowControl::from_illegal_isInvalidArgument()
{
    QFETCH(const Bytes, high);
    QFETCH(const Bytes, low);
    QFETCH(const QString, detail);
    const Error error = WriteBufferLimits::from(high, low).error();
    QCOMPARE(error.kind(), Error::Kind::InvalidArgument);
    QVERIFY2(error.detail().contains(detail), qPrintable(error.detail()));
}

QTEST_APPLESS_MAIN(TestFlowControl)
#include "tst_flowcontrol.moc"
