// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/testing/recordingprotocol.h>
#include <penstock/testing/streamsession.h>
#include <penstock/testing/streamtransporttest.h>

#include <QtTest/qtest.h>

#include <stdexcept>

/// Waits for the trace of @a session to be @a expected and, everything having arrived, to stay so.
#define COMPARE_TRACE(session, expected)                                                           \
    QCOMPARE((session).traceOnce(expected), QByteArray(expected))

/// The same after a close(), which the end follows.
#define COMPARE_CLOSED(session, before)                                                            \
    QCOMPARE((session).traceOnceClosed(QByteArray(before) + ' ' + (session).regularEnd()),         \
             QByteArray(before) + ' ' + (session).regularEnd())

/// One of the two, after close() or abort().
#define COMPARE_ENDED(session, ending, before)                                                     \
    do {                                                                                           \
        if ((ending) == Ending::Close)                                                             \
            COMPARE_CLOSED(session, before);                                                       \
        else                                                                                       \
            COMPARE_TRACE(session, QByteArray(before) + " connectionLost()");                      \
    } while (false)

/// Waits for @a condition, running the event loop.
#define VERIFY_SOON(session, condition)                                                            \
    QVERIFY2((session).until([&] { return bool(condition); }),                                     \
             (#condition " never came; " + (session).trace()).constData())

/// The same while the peer reads.
#define VERIFY_DRAINED(session, condition)                                                         \
    QVERIFY2((session).drainUntil([&] { return bool(condition); }),                                \
             (#condition " never came; " + (session).trace()).constData())

/// Skips the test where the transport lacks an ability.
#define SKIP_UNLESS(capability)                                                                    \
    do {                                                                                           \
        if (!can(StreamTransportRig::capability))                                                  \
            QSKIP("this transport lacks " #capability);                                            \
    } while (false)

namespace Penstock {

inline void addEndingRows()
{
    QTest::addColumn<Ending>("ending");
    QTest::newRow("close") << Ending::Close;
    QTest::newRow("abort") << Ending::Abort;
}

inline void end(Transport *transport, Ending ending)
{
    if (ending == Ending::Close)
        transport->close();
    else
        transport->abort();
}

/// What is logged, once, at a write after the end.
inline void ignoreWarningOfWrite()
{
    static const QRegularExpression text(QStringLiteral("is closing or closed"));
    QTest::ignoreMessage(QtWarningMsg, text);
}

} // namespace Penstock
