// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "plugins/pluginfolder.h"

#include <penstock/plugin/pluginoptions.h>
#include <penstock/plugin/transportplugin.h>
#include <penstock/testing/callbackrecord.h>
#include <penstock/testing/recordingprotocol.h>

#include <QRegularExpression>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

/// The examples of docs/plugins/writing-a-plugin.md: the guide shows them as they are, and they work.
class TestPluginGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void guide_showsTheFiles_data();
    void guide_showsTheFiles();
    void shout_isMade();
    void tty_movesBytes();
    void tty_thatIsNone_isAnError();
    void tty_canceled_callsNothing();
};

void TestPluginGuide::guide_showsTheFiles_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file :
         {"shout/plugin.json.in", "shout/shoutprotocol.h", "shout/shoutprotocol.cpp",
          "shout/shoutplugin.cpp", "shout/tst_shoutprotocol.cpp", "tty/plugin.json.in",
          "tty/ttyplugin.cpp"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestPluginGuide::guide_showsTheFiles()
{
    QFETCH(QString, file);
    const QString folder = QStringLiteral(PENSTOCK_FIXTURES_SOURCE_DIR "/");
    const QByteArray guide = readWhole(folder + u"../../../docs/plugins/writing-a-plugin.md"_s);
    QByteArray content = readWhole(folder + file);
    const QByteArray license = "// SPDX-License-Identifier: MIT\n\n";
    if (const qsizetype place = content.indexOf(license); place >= 0)
        content.remove(0, place + license.size());
    QVERIFY(!content.isEmpty());
    QVERIFY(guide.contains("\n" + content + "```\n"));
}

void TestPluginGuide::shout_isMade()
{
    PluginFolder folder;
    folder.add(u"shout"_s);
    PluginRegistry registry;
    registry.setSearchPaths({folder.path()});
    QVERIFY(registry.rejections().isEmpty());
    const auto factory =
        registry.protocolFactory(u"shout"_s, {{u"farewell"_s, u"BYE"_s}, {u"patience"_s, u"2s"_s}});
    QVERIFY2(factory, qPrintable(factory.error().detail()));
    QVERIFY((*factory)());
}

void TestPluginGuide::tty_movesBytes()
{
    PluginFolder folder;
    folder.add(u"tty"_s);
    PluginRegistry registry;
    registry.setSearchPaths({folder.path()});
    const auto tty = registry.transportForScheme(u"tty"_s);
    QVERIFY2(tty, qPrintable(tty.error().detail()));
    const int other = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    QVERIFY(other >= 0 && ::grantpt(other) == 0 && ::unlockpt(other) == 0);
    const Endpoint endpoint(u"tty"_s, QFile::decodeName(::ptsname(other)));
    const auto options = resolveOptions(tty->metadata, {{u"speed"_s, u"9600"_s}});
    QVERIFY(options);

    std::unique_ptr<StreamTransport> transport;
    const auto operation = tty->plugin->connectStream(endpoint, *options, [&](auto result) {
        QVERIFY2(result, qPrintable(result.error().detail()));
        transport = std::move(result).value();
    });
    QTRY_VERIFY(transport);
    const auto record = CallbackRecord::create();
    QVERIFY(transport->setProtocol(std::make_unique<RecordingProtocol>(record)).isNull());
    QVERIFY(transport->start().isNull());
    QCOMPARE(::write(other, "ping", 4), 4);
    QTRY_COMPARE(record->received(), "ping");
    QVERIFY(transport->write("pong").isNull());
    char buffer[8] = {};
    QCOMPARE(::read(other, buffer, sizeof buffer), 4);
    QCOMPARE(QByteArray(buffer), "pong");
    transport->close();
    QTRY_VERIFY(record->isLost());
    ::close(other);
}

void TestPluginGuide::tty_thatIsNone_isAnError()
{
    PluginFolder folder;
    folder.add(u"tty"_s);
    PluginRegistry registry;
    registry.setSearchPaths({folder.path()});
    const auto tty = registry.transportForScheme(u"tty"_s);
    QVERIFY(tty);
    const QVariantMap options = *resolveOptions(tty->metadata, {});
    QList<Error> errors;
    const auto note = [&](const auto &result) { errors.append(result.error()); };
    const auto missing =
        tty->plugin->connectStream(Endpoint(u"tty"_s, u"/nonexistent"_s), options, note);
    const auto null = tty->plugin->connectStream(Endpoint(u"tty"_s, u"/dev/null"_s), options, note);
    QVERIFY(errors.isEmpty());
    QTRY_COMPARE(errors.size(), 2);
    QCOMPARE(errors[0].kind(), Error::Kind::NotFound);
    QCOMPARE(errors[1].kind(), Error::Kind::System);
}

void TestPluginGuide::tty_canceled_callsNothing()
{
    PluginFolder folder;
    folder.add(u"tty"_s);
    PluginRegistry registry;
    registry.setSearchPaths({folder.path()});
    const auto tty = registry.transportForScheme(u"tty"_s);
    QVERIFY(tty);
    int calls = 0;
    tty->plugin
        ->connectStream(Endpoint(u"tty"_s, u"/dev/null"_s), {}, [&](const auto &) { ++calls; })
        .reset();
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(TestPluginGuide)
#include "tst_pluginguide.moc"
