// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "shoutprotocol.h"

#include <penstock/testing/memorypeer.h>
#include <penstock/testing/memorytransport.h>

#include <QTest>

using namespace Penstock;
using namespace std::chrono_literals;

class TestShoutProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dataReceived_comesBackInCapitals()
    {
        auto [transport, peer] =
            MemoryTransport::create(std::make_unique<ShoutProtocol>("BYE", 1s));
        QVERIFY(transport->start().isNull());
        peer->send("hello ");
        peer->sendEof();
        QTRY_VERIFY((peer->read(), peer->sawEof()));
        QCOMPARE(peer->received(), "HELLO BYE");
    }
};

QTEST_GUILESS_MAIN(TestShoutProtocol)
#include "tst_shoutprotocol.moc"
