// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/plugin/pluginregistry.h>
#include <penstock/testing/memorydatagramtransport.h>

#include "datagramrig.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Penstock;
using namespace Qt::StringLiterals;

/// echo, discard and chargen over datagrams, as their plugins make them.
class TestDatagramProtocols : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup()
    {
        m_transport.reset();
        settleDatagrams();
    }

    void echo_answersWhoAsked();
    void echo_whenPaused_receivesNoFurther();
    void echo_ofAnUnnamedSender_answersNobody();
    void discard_answersNobody();
    void chargen_answersEachWithAtMost512Characters();
    void chargen_whenPaused_receivesNoFurther();
    void lines_isNoDatagramProtocol();

private:
    bool begin(const QString &name);

    PluginRegistry m_plugins;
    std::unique_ptr<MemoryDatagramTransport> m_transport;
    std::unique_ptr<MemoryDatagramPeer> m_peer;
};

bool TestDatagramProtocols::begin(const QString &name)
{
    const auto factory = m_plugins.protocolFactory(name, {}, ProtocolKind::Datagram);
    if (!factory)
        return false;
    auto [transport, peer] = MemoryDatagramTransport::create((*factory)());
    m_transport = std::move(transport);
    m_peer = std::move(peer);
    const bool started = m_transport->start().isNull();
    settleDatagrams();
    return started;
}

void TestDatagramProtocols::echo_answersWhoAsked()
{
    QVERIFY(begin(u"echo"_s));
    m_peer->setBatch(4);
    const SocketAddress other = SocketAddress::ipv4({198, 51, 100, 1}, 5);
    m_peer->send("one");
    m_peer->send("two", other);
    m_peer->send("");
    settleDatagrams();
    const QList<MemoryDatagram> sent = m_peer->take();
    QCOMPARE(sent.size(), 3);
    QCOMPARE(sent.at(0).data, "one");
    QCOMPARE(sent.at(0).address, m_peer->address());
    QCOMPARE(sent.at(1).data, "two");
    QCOMPARE(sent.at(1).address, other);
    QCOMPARE(sent.at(2).data, "");
}

void TestDatagramProtocols::echo_whenPaused_receivesNoFurther()
{
    QVERIFY(begin(u"echo"_s));
    m_peer->setCapacity(0);
    QVERIFY(m_transport->setWriteBufferLimits(1000).isNull());
    for (int i = 0; i < 100; ++i)
        m_peer->send(QByteArray(100, 'x'));
    settleDatagrams();
    QCOMPARE_GT(m_transport->counters().bytesReceived, 0u);
    QCOMPARE_LE(m_transport->counters().bytesReceived, 1200u);
    QCOMPARE_LE(m_transport->writeBufferSize(), 1200);
    m_peer->setCapacity(1'000'000);
    QTRY_COMPARE(m_peer->untaken(), 100); // none was lost
}

void TestDatagramProtocols::echo_ofAnUnnamedSender_answersNobody()
{
    QVERIFY(begin(u"echo"_s));
    m_peer->send("x", SocketAddress::local(QByteArray()));
    settleDatagrams();
    QVERIFY(!m_transport->isClosing());
}

void TestDatagramProtocols::discard_answersNobody()
{
    QVERIFY(begin(u"discard"_s));
    m_peer->send("x");
    settleDatagrams();
    QCOMPARE(m_peer->untaken(), 0);
    QCOMPARE(m_transport->counters().bytesReceived, 1u);
}

void TestDatagramProtocols::chargen_answersEachWithAtMost512Characters()
{
    QVERIFY(begin(u"chargen"_s));
    m_peer->setBatch(64);
    QSet<qsizetype> sizes;
    constexpr int count = 300;
    for (int i = 0; i < count; ++i)
        m_peer->send("whatever");
    QTRY_COMPARE(m_peer->untaken(), count);
    const QByteArrayList sent = m_peer->takeData();
    for (qsizetype i = 0; i < sent.size(); ++i) {
        QCOMPARE_LE(sent.at(i).size(), 512);
        sizes.insert(sent.at(i).size());
        if (!sent.at(i).isEmpty())
            QCOMPARE(sent.at(i).front(), char(' ' + i % 95));
        if (sent.at(i).size() > 74)
            QCOMPARE(sent.at(i).mid(72, 2), "\r\n");
    }
    QCOMPARE_GT(sizes.size(), 50);
}

void TestDatagramProtocols::chargen_whenPaused_receivesNoFurther()
{
    QVERIFY(begin(u"chargen"_s));
    m_peer->setCapacity(0);
    QVERIFY(m_transport->setWriteBufferLimits(0).isNull());
    for (int i = 0; i < 100; ++i)
        m_peer->send("x");
    settleDatagrams();
    QCOMPARE_LE(m_transport->writeBufferSize(), 520);
    QCOMPARE_LT(m_transport->counters().bytesReceived, 100u);
    m_peer->setCapacity(1'000'000);
    QTRY_COMPARE(m_peer->untaken(), 100);
}

void TestDatagramProtocols::lines_isNoDatagramProtocol()
{
    const auto factory = m_plugins.protocolFactory(u"lines"_s, {}, ProtocolKind::Datagram);
    QCOMPARE(factory.error().kind(), Error::Kind::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestDatagramProtocols)
#include "tst_datagramprotocols.moc"
