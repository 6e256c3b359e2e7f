// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// What the program penstock makes of its command line.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passwords_areNeverTold();
    void help_isPrinted_data();
    void help_isPrinted();
    void badInput_isNamedInOneSentence_data();
    void badInput_isNamedInOneSentence();
    void plugins_json_listsTcp();
    void plugins_rejected_isListedWithItsReason();
};

void TestCommandLine::passwords_areNeverTold()
{
    const FinishedProgram program(
        {u"relay"_s, u"tcp://me:secret@127.0.0.1:1"_s, u"tcp://127.0.0.1:1"_s});
    QCOMPARE(program.exitCode, 2);
    QVERIFY(!program.errors.isEmpty());
    QVERIFY2(!program.errors.contains("secret"), program.errors.constData());
    const FinishedProgram server(
        {u"serve"_s, u"tcp://me:secret@127.0.0.1:1"_s, u"--protocol"_s, u"echo"_s});
    QCOMPARE(server.exitCode, 2);
    QVERIFY2(!server.errors.contains("secret"), server.errors.constData());
}

void TestCommandLine::help_isPrinted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("contained");
    QTest::newRow("general") << QStringList{u"--help"_s} << "Usage: penstock COMMAND"_ba;
    QTest::newRow("short") << QStringList{u"-h"_s} << "Exit codes:"_ba;
    QTest::newRow("version") << QStringList{u"--version"_s} << "penstock "_ba;
    QTest::newRow("serve") << QStringList{u"serve"_s, u"--help"_s} << "--set KEY=VALUE"_ba;
    QTest::newRow("connect") << QStringList{u"connect"_s, u"-h"_s} << "Examples:"_ba;
    QTest::newRow("plugins") << QStringList{u"plugins"_s, u"--help"_s} << "--json"_ba;
}

void TestCommandLine::help_isPrinted()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, contained);
    const FinishedProgram program(arguments);
    QCOMPARE(program.errors, QByteArray());
    QCOMPARE(program.exitCode, 0);
    QVERIFY2(program.output.contains(contained), program.output.constData());
}

void TestCommandLine::badInput_isNamedInOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("sentence"); // or its beginning
    const auto row = [](const char *line, int exitCode, const char *sentence) {
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts) << exitCode
                            << QByteArray(sentence);
    };
    row("", 2, "a command is needed; see \"penstock --help\"\n");
    row("frob", 2,
        "there is no command \"frob\"; there are: serve, connect, relay, monitor, plugins\n");
    row("--frob", 2, "there is no option \"--frob\" before a command; see \"penstock --help\"\n");
    row("plugins frob", 2, "plugins takes no arguments, but \"frob\" was given\n");

    row("connect", 2, "connect needs one ENDPOINT, such as tcp://localhost:7000\n");
    row("connect a b", 2,
        "connect needs one ENDPOINT, such as tcp://localhost:7000, not \"a b\"\n");
    row("connect nonsense", 2, "endpoint \"nonsense\", position 1: there is no scheme");
    row("connect tcp://127.0.0.1:70000", 2, "endpoint \"tcp://127.0.0.1:70000\", position 17: ");
    row("connect tcp://127.0.0.1", 2,
        "endpoint \"tcp://127.0.0.1\": to connect, a port is needed, as in tcp://127.0.0.1:7000\n");
    row("connect tcpp://h:1", 5,
        "endpoint \"tcpp://h:1\": no plugin has the scheme \"tcpp\", did you mean \"tcp\"?");
    row("connect tcp://h:1?frob=1", 2,
        "endpoint \"tcp://h:1?frob=1\": the plugin tcp has no option \"frob\"");
    row("connect tcp://h:1?noDelay=maybe", 2,
        "endpoint \"tcp://h:1?noDelay=maybe\": the option \"noDelay\" of the plugin tcp cannot be "
        "\"maybe\": it must be ");
    row("connect tcp://h:1 --frob", 2,
        "connect has no option \"--frob\"; it has: --at-eof, --framing, --connect-timeout, "
        "--close-timeout, --metrics, --verbose\n");
    row("connect tcp://h:1 --connect-timeout soon", 2,
        "--connect-timeout cannot be \"soon\": it must be a duration such as 250ms, 1.5s, 2min or "
        "0\n");
    row("connect tcp://h:1 --connect-timeout", 2,
        "--connect-timeout needs a value: --connect-timeout DURATION\n");
    row("connect tcp://h:1 --at-eof explode", 2,
        "--at-eof cannot be \"explode\": it must be half-close, keep-open or close\n");

    row("connect tcp://h:1 --framing word", 2,
        "--framing cannot be \"word\": it must be line or chunk\n");
    row("connect tcp://h:1 --framing line", 2,
        "--framing is for transports of messages, such as udp and ws; \"tcp://h:1\" is a stream of "
        "bytes\n");

    row("relay", 2, "relay needs two ENDPOINTs, such as tcp://:8080 unix:/run/x.sock\n");
    row("relay tcp://a:1", 2,
        "relay needs two ENDPOINTs, such as tcp://:8080 unix:/run/x.sock, not \"tcp://a:1\"\n");
    row("relay tcp://a:1 nonsense", 2, "endpoint \"nonsense\", position 1: there is no scheme;");
    row("relay tcp://a:1 gopher://b:2", 5,
        "endpoint \"gopher://b:2\": no plugin has the scheme \"gopher\"");
    row("relay tcp://a:1 tcp://b:2?colour=red", 2,
        "endpoint \"tcp://b:2?colour=red\": the plugin tcp has no option \"colour\"");
    row("relay tcp://a:1 tcp://b:2 --idle-timeout soon", 2,
        "--idle-timeout cannot be \"soon\": it must be a duration");
    row("relay tcp://a:1 tcp://b:2 --quiet --verbose", 2,
        "--quiet and --verbose exclude each other\n");

    row("serve", 2, "serve needs an ENDPOINT to listen on, such as tcp://127.0.0.1:7000\n");
    row("serve tcp://127.0.0.1:0", 2, "serve needs --protocol NAME, such as --protocol echo\n");
    row("serve tcp://127.0.0.1:0 --protocol eco", 5,
        "no plugin has the protocol \"eco\", did you mean \"echo\"?");
    row("serve tcp://127.0.0.1:0 --protocol echo --protocol discard", 2,
        "--protocol is given more than once, with \"echo\", \"discard\": once is right\n");
    row("serve tcp://127.0.0.1:0 --protocol echo --set frob", 2,
        "--set cannot be \"frob\": it must be KEY=VALUE, such as greeting=Hello\n");
    row("serve tcp://127.0.0.1:0 --protocol echo --set a=1 --set a=2", 2,
        "--set a is given twice, with \"1\" and \"2\": once is right\n");
    row("serve tcp://127.0.0.1:0 --protocol echo --set frob=1", 2,
        "the plugin echo has no option \"frob\"");
    row("serve tcp://127.0.0.1:0 --protocol lines --set joinNotices=maybe", 2,
        "the option \"joinNotices\" of the plugin lines cannot be \"maybe\": it must be ");
    row("serve tcp://127.0.0.1:0 --protocol echo --quiet --verbose", 2,
        "--quiet and --verbose exclude each other\n");
    row("serve tcp://127.0.0.1:0 --protocol echo --quiet=yes", 2,
        "--quiet takes no value, but \"--quiet=yes\" was given\n");
    row("serve tcp://127.0.0.1:0 tcp://127.0.0.1:70000 --protocol echo", 2,
        "endpoint \"tcp://127.0.0.1:70000\", position 17: ");
    row("serve tcp://127.0.0.1 --protocol echo", 2,
        "\"tcp://127.0.0.1\": to listen, a port is needed");
    row("serve unix: --protocol echo", 2, "\"unix:\": a Unix socket is a path or an abstract name");
    const QByteArray tooLong = "connect unix:/" + QByteArray(200, 'x');
    row(tooLong.constData(), 2, "endpoint \"unix:/xxx");
}

void TestCommandLine::badInput_isNamedInOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, sentence);
    const FinishedProgram program(arguments);
    QCOMPARE(program.output, QByteArray());
    QVERIFY2(program.errors.startsWith("penstock: " + sentence), program.errors.constData());
    QCOMPARE(program.errors.count('\n'), 1);
    QCOMPARE(program.exitCode, exitCode);
}

void TestCommandLine::plugins_json_listsTcp()
{
    const FinishedProgram program({u"plugins"_s, u"--json"_s});
    QCOMPARE(program.exitCode, 0);
    const QJsonObject document = QJsonDocument::fromJson(program.output).object();
    QCOMPARE(document[u"format"].toInt(), 1);
    QVERIFY(!document[u"searchPaths"].toArray().isEmpty());
    QJsonObject tcp;
    const QJsonArray plugins = document[u"plugins"].toArray();
    for (const QJsonValue &plugin : plugins) {
        if (plugin[u"id"] == u"tcp"_s)
            tcp = plugin.toObject();
    }
    QCOMPARE(tcp[u"kind"].toString(), u"transport"_s);
    QCOMPARE(tcp[u"schemes"].toArray(), QJsonArray{u"tcp"_s});
    QVERIFY(tcp[u"capabilities"].toArray().contains(u"half-close"_s));
    QVERIFY(tcp[u"file"].toString().endsWith(u"/penstock_transport_tcp.so"));
    const QJsonArray options = tcp[u"options"].toArray();
    const auto delay = std::find_if(options.begin(), options.end(), [](const QJsonValue &option) {
        return option[u"name"] == u"attemptDelay"_s;
    });
    QVERIFY(delay != options.end());
    QCOMPARE((*delay)[u"type"].toString(), u"duration"_s);
    QCOMPARE((*delay)[u"unit"].toString(), u"ms"_s);
    QCOMPARE((*delay)[u"default"].toInt(), 250);
    QVERIFY(!(*delay)[u"description"].toString().isEmpty());
}

void TestCommandLine::plugins_rejected_isListedWithItsReason()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"penstock_transport_bad.so"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no library");
    file.close();

    Program json({u"plugins"_s, u"--json"_s});
    json.setEnvironment(u"PENSTOCK_PLUGIN_PATH"_s, folder.path());
    QVERIFY(json.start() && json.waitForFinished());
    QCOMPARE(json.exitCode(), 0);
    const QJsonArray rejected = QJsonDocument::fromJson(json.output())[u"rejected"].toArray();
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(rejected[0][u"file"].toString(), path);
    const QString reason = rejected[0][u"reason"].toString();
    QVERIFY(!reason.isEmpty());

    Program text({u"plugins"_s});
    text.setEnvironment(u"PENSTOCK_PLUGIN_PATH"_s, folder.path());
    QVERIFY(text.start() && text.waitForFinished());
    QCOMPARE(text.exitCode(), 0);
    QVERIFY(text.output().contains("not used:\n    " + path.toUtf8() + '\n'));
    QVERIFY(text.output().simplified().contains(reason.simplified().toUtf8()));

    Program connecting({u"connect"_s, u"bad://h:1"_s});
    connecting.setEnvironment(u"PENSTOCK_PLUGIN_PATH"_s, folder.path());
    QVERIFY(connecting.start() && connecting.waitForFinished());
    QCOMPARE(connecting.exitCode(), 5);
    const QByteArray errors = connecting.errors();
    QVERIFY2(errors.contains("no plugin has the scheme \"bad\"; there are: "), errors.constData());
    QVERIFY2(errors.contains("; cannot be used: ") && errors.contains(path.toUtf8()),
             errors.constData());
}

QTEST_GUILESS_MAIN(TestCommandLine)

#include "tst_commandline.moc"
