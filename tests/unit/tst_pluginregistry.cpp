// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "plugins/pluginfolder.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QtPlugin>

Q_IMPORT_PLUGIN(FixedPlugin)

using namespace Qt::StringLiterals;
using Penstock::PluginInfo;
using Penstock::PluginRegistry;

class TestPluginRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void construct_doesNotLook();
    void plugins_ofFolder_areReadNotLoaded();
    void plugins_areInSearchOrder();
    void plugins_reachedTwice_areThereOnce();
    void plugins_linkedFromElsewhere_areFound();
    void staticPlugin_isFirstAndTakesTheSamePath();

    void discover_findsNewAndRemovedFiles();
    void discover_keepsWhatIsLoaded();
    void searchPaths_default_areInOrder();
    void searchPaths_ofTheEnvironment_badEntriesAreRejected();
    void searchPaths_notThere_isARejection();
};

void TestPluginRegistry::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    qunsetenv("PENSTOCK_PLUGIN_PATH");
}

void TestPluginRegistry::construct_doesNotLook()
{
    PluginFolder folder;
    PluginRegistry registry;
    registry.setSearchPaths({folder.path()});
    folder.add(u"sample"_s); // so it is found only if nobody has looked yet
    QCOMPARE(idsOf(registry), QStringList({u"fixed"_s, u"sample"_s}));
}

void TestPluginRegistry::plugins_ofFolder_areReadNotLoaded()
{
    PluginFolder folder;
    const QString file = folder.add(u"sample"_s);
    folder.add(u"chatter"_s);
    PluginRegistry registry;
    registry.setSearchPaths({folder.path()});

    const QList<PluginInfo> plugins = registry.plugins();
    QCOMPARE(idsOf(registry), QStringList({u"fixed"_s, u"chatter"_s, u"sample"_s}));
    const PluginInfo sample = plugins.last();
    QCOMPARE(sample.file, file);
    QCOMPARE(sample.metadata.file, file);
    QCOMPARE(sample.origin, PluginInfo::Origin::File);
    QVERIFY(!sample.loaded);
    QCOMPARE(sample.metadata.schemes, QStringList({u"sample"_s, u"sample+more"_s}));
    QVERIFY(sample.metadata.hasCapability(u"half-close"_s));
    QVERIFY(registry.rejections().isEmpty());
    QCOMPARE(wordLeft(), QByteArray());
}

void TestPluginRegistry::plugins_areInSearchOrder()
{
    PluginFolder first;
    PluginFolder second;
    first.add(u"throwing"_s);
    first.add(u"bare"_s);
    second.add(u"chatter"_s);
    PluginRegistry registry;
    registry.setSearchPaths({second.path()});
    registry.addSearchPath(first.path());
    QCOMPARE(registry.searchPaths(), QStringList({second.path(), first.path()}));
    QCOMPARE(idsOf(registry), QStringList({u"fixed"_s, u"chatter"_s, u"bare"_s, u"throwing"_s}));
}

void TestPluginRegistry::plugins_reachedTwice_areThereOnce()
{
    PluginFolder folder;
    PluginFolder links;
    const QString file = folder.add(u"sample"_s);
    QVERIFY(QFile::link(file, links.filePath(u"first.so"_s)));
    QVERIFY(QFile::link(file, links.filePath(u"second.so"_s)));
    QVERIFY(QFile::link(folder.path(), links.filePath(u"folder"_s)));
    PluginRegistry registry;
    registry.setSearchPaths(
        {links.path(), folder.path(), folder.path(), links.filePath(u"folder"_s)});
    QCOMPARE(idsOf(registry), QStringList({u"fixed"_s, u"sample"_s}));
    QVERIFY(registry.rejections().isEmpty());
    QCOMPARE(registry.plugins().last().file, file);
}

void TestPluginRegistry::plugins_linkedFromElsewhere_areFound()
{
    PluginFolder folder;
    PluginFolder elsewhere;
    const QString file = elsewhere.add(u"sample"_s);
    QVERIFY(QFile::link(file, folder.filePath(u"any name.so"_s)));
    PluginRegistry registry;
    registry.setSearchPaths({folder.path()});
    QCOMPARE(registry.plugins().last().file, file);
    QVERIFY(registry.transportForScheme(u"sample"_s));
}

void TestPluginRegistry::staticPlugin_isFirstAndTakesTheSamePath()
{
    PluginFolder folder;
    PluginRegistry registry;
    registry.setSearchPaths({});
    QCOMPARE(idsOf(registry), QStringList(u"fixed"_s));
    const PluginInfo before = registry.plugins().first();
    QCOMPARE(before.origin, PluginInfo::Origin::Static);
    QCOMPARE(before.file, QString());
    QCOMPARE(wordLeft(), QByteArray());

    QVERIFY(registry.protocolFactory(u"fixed"_s));
    QVERIFY(registry.plugins().first().loaded);
    registry.discover();
    QVERIFY(registry.plugins().first().loaded);
    const auto factory = registry.protocolFactory(u"fixed"_s, {{u"any"_s, 1}});
    QCOMPARE(factory.error().detail(), u"the plugin fixed has no option \"any\"; there are none"_s);
}

void TestPluginRegistry::discover_findsNewAndRemovedFiles()
{
    PluginFolder folder;
    PluginRegistry registry;
    registry.setSearchPaths({folder.path()});
    QCOMPARE(idsOf(registry), QStringList(u"fixed"_s));
    const QString file = folder.add(u"sample"_s);
    QCOMPARE(idsOf(registry), QStringList(u"fixed"_s));
    registry.discover();
    QCOMPARE(idsOf(registry), QStringList({u"fixed"_s, u"sample"_s}));
    QVERIFY(QFile::remove(file));
    registry.discover();
    QCOMPARE(idsOf(registry), QStringList(u"fixed"_s));
    QVERIFY(!registry.transportForScheme(u"sample"_s));
}

void TestPluginRegistry::discover_keepsWhatIsLoaded()
{
    PluginFolder folder;
    const QString file = folder.add(u"sample"_s);
    PluginRegistry registry;
    registry.setSearchPaths({folder.path()});
    const auto transport = registry.transportForScheme(u"sample"_s);
    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::copy(PluginFolder::built(u"foreign"_s), file)); // an update, while it runs
    registry.discover();
    QVERIFY(registry.plugins().last().loaded);
    QCOMPARE(registry.transportForScheme(u"sample"_s)->plugin, transport->plugin);
    QCOMPARE(wordLeft(), "sample;sample;");
}

void TestPluginRegistry::searchPaths_default_areInOrder()
{
    PluginFolder folder;
    const QStringList before = PluginRegistry::defaultSearchPaths();
    QCOMPARE(before.size(), 2);
    // Programs are in bin, libraries and plugins in lib.
    QCOMPARE(
        before[0],
        QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../lib/penstock/plugins"_s));
    QCOMPARE(before[1],
             QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                 + u"/penstock/plugins"_s);

    qputenv("PENSTOCK_PLUGIN_PATH", QFile::encodeName(folder.path() + u":/nonexistent"_s));
    QCOMPARE(PluginRegistry::defaultSearchPaths(),
             QStringList({before[0], folder.path(), u"/nonexistent"_s, before[1]}));
    folder.add(u"sample"_s);
    PluginRegistry registry;
    QVERIFY(registry.transportForScheme(u"sample"_s));
}

void TestPluginRegistry::searchPaths_ofTheEnvironment_badEntriesAreRejected()
{
    PluginFolder folder;
    folder.add(u"sample"_s);
    qputenv("PENSTOCK_PLUGIN_PATH", QFile::encodeName(u":plugins:%1:."_s.arg(folder.path())));
    PluginRegistry registry;
    QVERIFY(registry.transportForScheme(u"sample"_s));
    QStringList found;
    for (const Penstock::PluginRejection &rejection : registry.rejections())
        found.append(rejection.file + u"|"_s + rejection.reason);
    const QString relative = u"it is relative, and only absolute folders are searched"_s;
    QVERIFY(found.contains(u"|entry 1 of PENSTOCK_PLUGIN_PATH: it is empty"_s));
    QVERIFY(found.contains(u"plugins|entry 2 of PENSTOCK_PLUGIN_PATH: "_s + relative));
    QVERIFY(found.contains(u".|entry 4 of PENSTOCK_PLUGIN_PATH: "_s + relative));
}

void TestPluginRegistry::searchPaths_notThere_isARejection()
{
    PluginFolder folder;
    const QString file = folder.write(u"file"_s, "");
    PluginRegistry registry;
    registry.setSearchPaths({u"/nonexistent"_s, file, u"relative"_s, u":/penstock"_s});
    const QList<Penstock::PluginRejection> rejections = registry.rejections();
    QCOMPARE(rejections.size(), 4);
    QCOMPARE(rejections[0].file, u"/nonexistent"_s);
    QCOMPARE(rejections[0].reason, u"there is no such folder"_s);
    QCOMPARE(rejections[1].reason, u"it is not a folder"_s);
    QCOMPARE(rejections[2].reason, u"it is relative, and only absolute folders are searched"_s);
    QCOMPARE(rejections[3].reason, rejections[2].reason);
}

QTEST_GUILESS_MAIN(TestPluginRegistry)
#include "tst_pluginregistry.moc"
