// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "plugins/pluginfolder.h"

#include <penstock/core/streamprotocol.h>
#include <penstock/plugin/transportplugin.h>

#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using Penstock::Error;
using Penstock::PluginRegistry;

/// What is looked up in a registry is loaded, once.
class TestPluginLoading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void transport_ofAnyScheme_isLoadedOnce();
    void transport_unknownScheme_saysWhatExists();
    void transport_ofRejectedPlugin_saysSo();
    void protocol_isLoadedOnce();
    void protocol_unknownName_saysWhatExists();
    void twoRegistries_shareThePluginsObject();
    void loadedPlugin_outlivesTheRegistry();
    void protocolFactory_makesProtocols();
    void protocolFactory_badOption_isInvalidArgument();
    void protocolFactory_pluginFails_isAnError_data();
    void protocolFactory_pluginFails_isAnError();
    void lookups_fromManyThreads_agree();
};

void TestPluginLoading::transport_ofAnyScheme_isLoadedOnce()
{
    PluginFolder folder;
    folder.add(u"sample"_s);
    PluginRegistry registry;
    registry.setSearchPaths({folder.path()});
    const auto first = registry.transportForScheme(u"sample"_s);
    const auto second = registry.transportForScheme(u"SAMPLE+more"_s);
    QVERIFY(first);
    QVERIFY(second);
    QVERIFY(first->plugin);
    QCOMPARE(first->plugin, second->plugin);
    QCOMPARE(first->metadata.id, u"sample"_s);
    QVERIFY(registry.plugins().last().loaded);
    QCOMPARE(wordLeft(), "sample;sample;");
}

void TestPluginLoading::transport_unknownScheme_saysWhatExists()
{
    PluginFolder folder;
    folder.add(u"sample"_s);
    PluginRegistry registry;
    registry.setSearchPaths({folder.path()});
    const auto transport = registry.transportForScheme(u"simple"_s);
    QCOMPARE(transport.error().kind(), Error::Kind::Plugin);
    QCOMPARE(
        transport.error().detail(),
        u"no plugin has the scheme \"simple\", did you mean \"sample\"?; there are: sample, sample+more"_s);
    registry.setSearchPaths({u"/no/such/folder"_s});
    QCOMPARE(registry.transportForScheme(u"simple"_s).error().detail(),
             u"no plugin has the scheme \"simple\"; there are none; cannot be used: "
             "/no/such/folder (there is no such folder)"_s);
    registry.setSearchPaths({});
    QCOMPARE(registry.transportForScheme(u"simple"_s).error().detail(),
             u"no plugin has the scheme \"simple\"; there are none"_s);
}

void TestPluginLoading::transport_ofRejectedPlugin_saysSo()
{
    PluginFolder folder;
    const QString file = folder.add(u"other-version"_s);
    PluginRegistry registry;
    registry.setSearchPaths({folder.path()});
    const QString detail = registry.transportForScheme(u"other-version"_s).error().detail();
    QVERIFY2(detail.contains(u"; %1 was rejected: ApiVersion has a bad format: "_s.arg(file)),
             qPrintable(detail));
}

void TestPluginLoading::protocol_isLoadedOnce()
{
    PluginFolder folder;
    folder.add(u"chatter"_s);
    PluginRegistry registry;
    registry.setSearchPaths({folder.path()});
    const auto first = registry.protocol(u"chatter"_s);
    const auto second = registry.protocol(u"whisper"_s);
    QVERIFY(first);
    QVERIFY(second);
    QVERIFY(first->plugin);
    QCOMPARE(first->plugin, second->plugin);
    QCOMPARE(second->metadata.protocols, QStringList({u"chatter"_s, u"whisper"_s}));
    QCOMPARE(wordLeft(), "chatter;chatter;");
}

void TestPluginLoading::protocol_unknownName_saysWhatExists()
{
    PluginFolder folder;
    folder.add(u"chatter"_s);
    PluginRegistry registry;
    registry.setSearchPaths({folder.path()});
    const auto protocol = registry.protocol(u"cheddar"_s);
    QCOMPARE(protocol.error().kind(), Error::Kind::Plugin);
    QCOMPARE(protocol.error().detail(),
             u"no plugin has the protocol \"cheddar\"; there are: chatter, whisper"_s);
}

void TestPluginLoading::twoRegistries_shareThePluginsObject()
{
    PluginFolder folder;
    folder.add(u"sample"_s);
    PluginRegistry first;
    PluginRegistry second;
    first.setSearchPaths({folder.path()});
    second.setSearchPaths({folder.path()});
    QCOMPARE(first.transportForScheme(u"sample"_s)->plugin,
             second.transportForScheme(u"sample"_s)->plugin);
    QCOMPARE(wordLeft(), "sample;sample;");
}

void TestPluginLoading::loadedPlugin_outlivesTheRegistry()
{
    PluginFolder folder;
    folder.add(u"sample"_s);
    auto registry = std::make_unique<PluginRegistry>();
    registry->setSearchPaths({folder.path()});
    const auto transport = registry->transportForScheme(u"sample"_s);
    registry.reset();
    QVERIFY(transport->plugin->connectStream(Penstock::Endpoint(u"sample"_s, u"x"_s), {}, {}));
}

void TestPluginLoading::protocolFactory_makesProtocols()
{
    PluginFolder folder;
    folder.add(u"chatter"_s);
    PluginRegistry registry;
    registry.setSearchPaths({folder.path()});
    const auto factory = registry.protocolFactory(u"whisper"_s);
    QVERIFY(factory);
    const std::unique_ptr<Penstock::Protocol> protocol = (*factory)();
    QVERIFY(qobject_cast<Penstock::StreamProtocol *>(protocol.get()));
    QCOMPARE(protocol->objectName(), u"whisper:hello"_s); // the option's default
    const auto other = registry.protocolFactory(u"chatter"_s, {{u"greeting"_s, u"hi"_s}});
    QCOMPARE((*other)()->objectName(), u"chatter:hi"_s);
}

void TestPluginLoading::protocolFactory_badOption_isInvalidArgument()
{
    PluginFolder folder;
    folder.add(u"chatter"_s);
    PluginRegistry registry;
    registry.setSearchPaths({folder.path()});
    const auto factory = registry.protocolFactory(u"chatter"_s, {{u"greetings"_s, u"hi"_s}});
    QCOMPARE(factory.error().kind(), Error::Kind::InvalidArgument);
    QCOMPARE(factory.error().detail(),
             u"the plugin chatter has no option \"greetings\", did you mean \"greeting\"?; "
             "there are: greeting, outcome"_s);
}

void TestPluginLoading::protocolFactory_pluginFails_isAnError_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("error") << Error::Kind::InvalidArgument << u"the option outcome does not fit"_s;
    QTest::newRow("exception") << Error::Kind::Plugin
                               << u"the plugin chatter (%1) threw an exception: out of words"_s;
    QTest::newRow("nothing") << Error::Kind::Plugin << u"the plugin chatter (%1) made no factory"_s;
}

void TestPluginLoading::protocolFactory_pluginFails_isAnError()
{
    QFETCH(Error::Kind, kind);
    QFETCH(QString, detail);
    PluginFolder folder;
    const QString file = folder.add(u"chatter"_s);
    PluginRegistry registry;
    registry.setSearchPaths({folder.path()});
    const auto factory = registry.protocolFactory(
        u"chatter"_s, {{u"outcome"_s, QLatin1String(QTest::currentDataTag())}});
    QCOMPARE(factory.error().kind(), kind);
    QCOMPARE(factory.error().detail(), detail.contains(u"%1"_s) ? detail.arg(file) : detail);
    QVERIFY(registry.protocolFactory(u"chatter"_s)); // it goes on
}

void TestPluginLoading::lookups_fromManyThreads_agree()
{
    PluginFolder folder;
    for (const QString &fixture : {u"sample"_s, u"chatter"_s, u"throwing"_s, u"foreign"_s})
        folder.add(fixture);
    PluginRegistry registry;
    registry.setSearchPaths({folder.path()});
    std::atomic<int> wrong = 0;
    std::atomic<Penstock::TransportPlugin *> seen = nullptr;
    const auto use = [&](int thread) {
        for (int round = 0; round < 20; ++round) {
            const auto transport = registry.transportForScheme(u"sample"_s);
            Penstock::TransportPlugin *expected = nullptr;
            if (!transport)
                ++wrong;
            else if (!seen.compare_exchange_strong(expected, transport->plugin)
                     && expected != transport->plugin)
                ++wrong;
            const auto factory =
                registry.protocolFactory(u"chatter"_s, {{u"greeting"_s, QString::number(round)}});
            if (!factory || (*factory)()->objectName() != u"chatter:%1"_s.arg(round))
                ++wrong;
            if (registry.transportForScheme(u"throwing"_s))
                ++wrong;
            if (thread == 0)
                registry.discover();
            if (registry.plugins().size() < 2 || registry.rejections().isEmpty())
                ++wrong;
        }
    };
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 6; ++thread)
        threads.emplace_back(use, thread);
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(qgetenv(constructedVariable).count(';'), 3); // each once
}

QTEST_GUILESS_MAIN(TestPluginLoading)
#include "tst_pluginloading.moc"
