// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "../../plugins/protocols/lines/linesplitter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Penstock;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumBytes = 5;

struct Outcome
{
    QByteArray lines;
    bool tooLong = false;
};

/// What comes of @a stream, cut where @a nextPiece says.
template <typename NextPiece>
Outcome split(QByteArrayView stream, NextPiece nextPiece)
{
    LineSplitter splitter(maximumBytes);
    Outcome outcome;
    while (!stream.isEmpty()) {
        const qsizetype piece = std::min(stream.size(), qsizetype(nextPiece()));
        outcome.lines += splitter.add(stream.first(piece));
        outcome.tooLong |= splitter.takeTooLong();
        stream = stream.sliced(piece);
    }
    outcome.lines += splitter.finish();
    outcome.tooLong |= splitter.takeTooLong();
    return outcome;
}

} // namespace

class TestLineSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void add_atEverySplit_givesTheSameLines_data();
    void add_atEverySplit_givesTheSameLines();
    void add_ofAnything_dependsOnNoSplit();
    void takeTooLong_isToldOnce();
};

void TestLineSplitter::add_atEverySplit_givesTheSameLines_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("tooLong");

    QTest::newRow("nothing") << ""_ba
                             << ""_ba << false;
    QTest::newRow("one line") << "abc\n"_ba
                              << "abc\n"_ba << false;
    QTest::newRow("CR LF") << "abc\r\n"_ba
                           << "abc\n"_ba << false;
    QTest::newRow("several") << "a\nb\r\nc\n"_ba
                             << "a\nb\nc\n"_ba << false;
    QTest::newRow("empty lines") << "\n\r\n\n"_ba
                                 << "\n\n\n"_ba << false;
    QTest::newRow("no end") << "a\nbc"_ba
                            << "a\nbc\n"_ba << false;
    QTest::newRow("half an end") << "abc\r"_ba
                                 << "abc\n"_ba << false;
    QTest::newRow("CR inside") << "a\rb\n"_ba
                               << "a\rb\n"_ba << false;
    QTest::newRow("two CR") << "a\r\r\n"_ba
                            << "a\r\n"_ba << false;
    QTest::newRow("LF CR") << "a\n\rb\n"_ba
                           << "a\n\rb\n"_ba << false;
    QTest::newRow("any bytes") << QByteArray("\0\xff\x80\n", 4) << QByteArray("\0\xff\x80\n", 4)
                               << false;
    QTest::newRow("longest") << "12345\n"_ba
                             << "12345\n"_ba << false;
    QTest::newRow("longest, CR LF") << "12345\r\n"_ba
                                    << "12345\n"_ba << false;
    QTest::newRow("longest, no end") << "12345"_ba
                                     << "12345\n"_ba << false;
    QTest::newRow("longest, half an end") << "12345\r"_ba
                                          << "12345\n"_ba << false;
    QTest::newRow("too long") << "123456\nab\n"_ba
                              << "ab\n"_ba << true;
    QTest::newRow("too long, CR LF") << "123456\r\nab\n"_ba
                                     << "ab\n"_ba << true;
    QTest::newRow("too long by a CR") << "12345\r\r\nab\n"_ba
                                      << "ab\n"_ba << true;
    QTest::newRow("too long by one after a CR") << "12345\r6\nab\n"_ba
                                                << "ab\n"_ba << true;
    QTest::newRow("too long, no end") << "a\n123456"_ba
                                      << "a\n"_ba << true;
    QTest::newRow("much too long") << QByteArray(100, 'x') + "\nab\n"
                                   << "ab\n"_ba << true;
    QTest::newRow("much too long, no end") << "ab\n" + QByteArray(100, 'x') << "ab\n"_ba << true;
    QTest::newRow("two too long") << "1234567\n1234567\nab"_ba
                                  << "ab\n"_ba << true;
}

void TestLineSplitter::add_atEverySplit_givesTheSameLines()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const QByteArray, lines);
    QFETCH(const bool, tooLong);

    for (qsizetype first = 1; first <= std::max(stream.size(), qsizetype(1)); ++first) {
        qsizetype piece = first;
        const Outcome once = split(stream, [&] { return std::exchange(piece, stream.size()); });
        QCOMPARE(once.lines, lines);
        QCOMPARE(once.tooLong, tooLong);
        const Outcome often = split(stream, [&] { return first; });
        QCOMPARE(often.lines, lines);
        QCOMPARE(often.tooLong, tooLong);
    }
}

void TestLineSplitter::add_ofAnything_dependsOnNoSplit()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 5'000; ++round) {
        QByteArray stream;
        for (int left = random.bounded(40); left > 0; --left)
            stream += "ab\r\r\n\n"[random.bounded(6)];
        const Outcome whole = split(stream, [&] { return stream.size(); });
        const Outcome pieces = split(stream, [&] { return 1 + random.bounded(6); });
        QCOMPARE(pieces.lines, whole.lines);
        QCOMPARE(pieces.tooLong, whole.tooLong);
    }
}

void TestLineSplitter::takeTooLong_isToldOnce()
{
    LineSplitter splitter(maximumBytes);
    splitter.add("1234567");
    QVERIFY(splitter.takeTooLong());
    splitter.add("890");
    QVERIFY(!splitter.takeTooLong());
    splitter.add("\n");
    QVERIFY(!splitter.takeTooLong());
}

QTEST_APPLESS_MAIN(TestLineSplitter)
#include "tst_linesplitter.moc"
