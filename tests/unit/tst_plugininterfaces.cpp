// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/plugin/protocolplugin.h>
#include <penstock/plugin/transportplugin.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Penstock::Endpoint;
using Penstock::Error;
using Penstock::PendingOperation;
using Penstock::TransportPlugin;

static_assert(std::has_virtual_destructor_v<PendingOperation>);
static_assert(std::has_virtual_destructor_v<Penstock::Listener>);
static_assert(std::has_virtual_destructor_v<TransportPlugin>);
static_assert(std::has_virtual_destructor_v<Penstock::DescriptorAdopter>);
static_assert(std::has_virtual_destructor_v<Penstock::ProtocolPlugin>);

/// What a transport plugin does that implements nothing.
class TestPluginInterfaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void connectStream_default_isNotSupportedFromTheEventLoop();
    void listen_default_isNotSupportedFromTheEventLoop();
    void operation_deletedBefore_callsNothing();
    void operation_deletedInsideItsCallback_isSafe();
    void callback_mayBeEmpty();

private:
    TransportPlugin m_plugin;
    const Endpoint m_endpoint{u"sample"_s, u"host"_s, 7};
};

void TestPluginInterfaces::connectStream_default_isNotSupportedFromTheEventLoop()
{
    QList<Error> errors;
    const auto operation = m_plugin.connectStream(
        m_endpoint, {}, [&](const auto &result) { errors.append(result.error()); });
    QVERIFY(operation);
    QVERIFY(errors.isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors[0].kind(), Error::Kind::NotSupported);
    QCOMPARE(errors[0].detail(), u"sample://host:7 cannot be connected to"_s);
    QCoreApplication::processEvents();
    QCOMPARE(errors.size(), 1);
}

void TestPluginInterfaces::listen_default_isNotSupportedFromTheEventLoop()
{
    QList<Error> errors;
    const auto operation =
        m_plugin.listen(m_endpoint, {}, [&](const auto &result) { errors.append(result.error()); });
    QVERIFY(operation);
    QVERIFY(errors.isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors[0].kind(), Error::Kind::NotSupported);
    QCOMPARE(errors[0].detail(), u"sample://host:7 cannot be listened on"_s);
}

void TestPluginInterfaces::operation_deletedBefore_callsNothing()
{
    int calls = 0;
    m_plugin.connectStream(m_endpoint, {}, [&](const auto &) { ++calls; }).reset();
    m_plugin.listen(m_endpoint, {}, [&](const auto &) { ++calls; }).reset();
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

void TestPluginInterfaces::operation_deletedInsideItsCallback_isSafe()
{
    std::unique_ptr<PendingOperation> operation;
    QString detail;
    operation = m_plugin.connectStream(m_endpoint, {}, [&](const auto &result) {
        operation.reset();
        detail = result.error().detail(); // the call is complete all the same
    });
    QCoreApplication::processEvents();
    QVERIFY(!operation);
    QVERIFY(!detail.isEmpty());
}

void TestPluginInterfaces::callback_mayBeEmpty()
{
    const auto connecting = m_plugin.connectStream(m_endpoint, {}, {});
    const auto listening = m_plugin.listen(m_endpoint, {}, {});
    QVERIFY(connecting && listening);
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestPluginInterfaces)
#include "tst_plugininterfaces.moc"
