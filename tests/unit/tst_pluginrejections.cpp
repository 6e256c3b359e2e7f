// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "plugins/pluginfolder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Penstock::Error;
using Penstock::PluginRegistry;
using Penstock::PluginRejection;

/// Whatever lies in a folder of plugins: what cannot be used is listed with the reason, nothing of
/// it is run, and the plugin beside it works.
class TestPluginRejections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void find_fixture_isRejectedUnrun_data();
    void find_fixture_isRejectedUnrun();
    void find_rejectedWithReadableMetadata_keepsThem();
    void find_noLibrary_isRejected_data();
    void find_noLibrary_isRejected();
    void find_truncatedLibrary_isRejected_data();
    void find_truncatedLibrary_isRejected();
    void find_changedHeader_isRejected_data();
    void find_changedHeader_isRejected();
    void find_misnamedFile_isRejected();
    void find_duplicate_firstWins_data();
    void find_duplicate_firstWins();

    void find_otherSuffix_isIgnored();

    void load_fixture_isRejectedForGood_data();
    void load_fixture_isRejectedForGood();

private:
    PluginRejection onlyRejection();
    bool sampleWorks() { return m_registry->transportForScheme(u"sample"_s).hasValue(); }

    std::unique_ptr<PluginFolder> m_folder;
    std::unique_ptr<PluginRegistry> m_registry;
};

void TestPluginRejections::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<PluginFolder>();
    m_folder->add(u"sample"_s);
    m_registry = std::make_unique<PluginRegistry>();
    m_registry->setSearchPaths({m_folder->path()});
}

void TestPluginRejections::cleanup()
{
    m_registry.reset();
    m_folder.reset();
}

PluginRejection TestPluginRejections::onlyRejection()
{
    const QList<PluginRejection> rejections = m_registry->rejections();
    return rejections.size() == 1 ? rejections.first()
                                  : PluginRejection{u"not exactly one"_s, QString(), {}};
}

void TestPluginRejections::find_fixture_isRejectedUnrun_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("foreign") << u"it is a plugin for something else (org.example.Filter/1)"_s;
    QTest::newRow("other-interface")
        << u"it implements org.penstock.TransportPlugin/99, and what is known here is "
           "org.penstock.TransportPlugin/1 and org.penstock.ProtocolPlugin/1"_s;
    QTest::newRow("other-kind")
        << u"Kind has a bad format: \"transport\" does not fit org.penstock.ProtocolPlugin/1"_s;
    QTest::newRow("other-version")
        << u"ApiVersion has a bad format: the plugin is built for Penstock 99.0, and this is "_s
            + Penstock::pluginApiVersion();
    QTest::newRow("no-metadata") << u"its metadata are missing (FILE in Q_PLUGIN_METADATA)"_s;
    QTest::newRow("ill-typed") << u"Name has the wrong type: it is integer and must be string; "
                                  "Schemes has the wrong type: it is string and must be array"_s;
    QTest::newRow("bad-default")
        << u"Options[0].Default has a bad format: it is not among the values allowed"_s;
    QTest::newRow("too-many-entries") << u"its metadata have more than 1000 entries"_s;
    QTest::newRow("too-big") << u"its metadata have more than 65536 bytes"_s;
}

void TestPluginRejections::find_fixture_isRejectedUnrun()
{
    QFETCH(QString, reason);
    const QString file = m_folder->add(QLatin1String(QTest::currentDataTag()));
    const PluginRejection rejection = onlyRejection();
    QCOMPARE(rejection.file, file);
    QCOMPARE(rejection.reason, reason);
    QCOMPARE(wordLeft(), QByteArray());
    QVERIFY(sampleWorks());
    QCOMPARE(wordLeft(), "sample;sample;");
}

void TestPluginRejections::find_rejectedWithReadableMetadata_keepsThem()
{
    m_folder->add(u"other-version"_s);
    const PluginRejection rejection = onlyRejection();
    QVERIFY(rejection.metadata);
    QCOMPARE(rejection.metadata->id, u"other-version"_s);
    QCOMPARE(rejection.metadata->apiVersion, u"99.0"_s);
}

void TestPluginRejections::find_noLibrary_isRejected_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("This is no library.\n");
    QTest::newRow("long text") << QByteArray("This is no library.\n").repeated(10'000);
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("only the magic number") << QByteArray("\x7f"
                                                         "ELF");
    QTest::newRow("not a plugin") << readWhole(u"/proc/self/exe"_s);
}

void TestPluginRejections::find_noLibrary_isRejected()
{
    QFETCH(QByteArray, content);
    const QString file = m_folder->write(u"penstock_transport_other.so"_s, content);
    const PluginRejection rejection = onlyRejection();
    QCOMPARE(rejection.file, file);
    QVERIFY2(rejection.reason.contains(file), qPrintable(rejection.reason)); // Qt's sentence
    QVERIFY(!rejection.metadata);
    QVERIFY(sampleWorks());
}

void TestPluginRejections::find_truncatedLibrary_isRejected_data()
{
    QTest::addColumn<int>("length");
    for (const int length :
         {1, 16, 63, 64, 100, 1000, 4096, 8000, 12'288, 16'000}) // the code goes on behind
        QTest::addRow("%d bytes", length) << length;
}

/// Qt reads what it can reach: a library that lacks its end may be found, and fails to load.
void TestPluginRejections::find_truncatedLibrary_isRejected()
{
    QFETCH(int, length);
    const QByteArray whole = readWhole(PluginFolder::built(u"chatter"_s));
    const QString file = m_folder->write(u"penstock_protocol_chatter.so"_s, whole.first(length));
    const auto protocol = m_registry->protocol(u"chatter"_s);
    QVERIFY(!protocol);
    QCOMPARE(protocol.error().kind(), Error::Kind::Plugin);
    QCOMPARE(onlyRejection().file, file);
    QCOMPARE(wordLeft(), QByteArray());
    QVERIFY(sampleWorks());
}

void TestPluginRejections::find_changedHeader_isRejected_data()
{
    QTest::addColumn<int>("offset"); // from the header that Qt puts before the metadata
    QTest::addColumn<char>("value");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("warning"); // Qt's own
    const QString incompatible = u"uses incompatible Qt library"_s;
    QTest::newRow("format") << 0 << char(9) << u"Invalid metadata version"_s
                            << u"Found invalid metadata"_s;
    QTest::newRow("older major Qt") << 1 << char(5) << u"it is built for Qt 5."_s << incompatible;
    QTest::newRow("later major Qt") << 1 << char(7) << u"it is built for Qt 7."_s << incompatible;
    QTest::newRow("later minor Qt")
        << 2 << char(99) << u"it is built for Qt 6.99, and this is 6."_s << incompatible;
    QTest::newRow("no CBOR") << 4 << char(0xff) << u"Invalid CBOR stream"_s
                             << u"Found invalid metadata"_s;
}

void TestPluginRejections::find_changedHeader_isRejected()
{
    QFETCH(int, offset);
    QFETCH(char, value);
    QFETCH(QString, reason);
    QFETCH(QString, warning);
    QByteArray library = readWhole(PluginFolder::built(u"bare"_s));
    const QByteArray note("qt-project!\0", 12);
    const qsizetype place = library.indexOf(note);
    QVERIFY(place > 0);
    const qsizetype header = (place + note.size() + 7) / 8 * 8;
    QCOMPARE(int(library[header + 1]), QT_VERSION_MAJOR);
    library[header + offset] = value;
    const QString file = m_folder->write(u"penstock_transport_bare.so"_s, library);

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(warning));
    const PluginRejection rejection = onlyRejection();
    QCOMPARE(rejection.file, file);
    QVERIFY2(rejection.reason.contains(reason), qPrintable(rejection.reason));
    QCOMPARE(wordLeft(), QByteArray());
    QVERIFY(sampleWorks());
}

void TestPluginRejections::find_misnamedFile_isRejected()
{
    const QString file = m_folder->add(u"bare"_s, u"libother.so"_s);
    const PluginRejection rejection = onlyRejection();
    QCOMPARE(rejection.file, file);
    QCOMPARE(rejection.reason,
             u"Id has a bad format: \"bare\" does not fit the file, which should be called "
             "penstock_transport_bare.so"_s);
    QVERIFY(rejection.metadata);
}

void TestPluginRejections::find_duplicate_firstWins_data()
{
    QTest::addColumn<QString>("claim");
    QTest::newRow("duplicate-id") << u"transport plugin sample"_s;
    QTest::newRow("duplicate-scheme") << u"scheme sample"_s;
}

void TestPluginRejections::find_duplicate_firstWins()
{
    QFETCH(QString, claim);
    PluginFolder second;
    const QString file = second.add(QLatin1String(QTest::currentDataTag()));
    m_registry->addSearchPath(second.path());
    const PluginRejection rejection = onlyRejection();
    QCOMPARE(rejection.file, file);
    QCOMPARE(rejection.reason,
             u"the %1 is there already, from sample (%2)"_s.arg(
                 claim, m_folder->filePath(u"penstock_transport_sample.so"_s)));
    QVERIFY(rejection.metadata);
    QVERIFY(sampleWorks());
    QVERIFY(!m_registry->transportForScheme(u"unique"_s)); // a loser loses everything
    QCOMPARE(wordLeft(), "sample;sample;");

    m_registry->setSearchPaths({second.path(), m_folder->path()});
    QCOMPARE(onlyRejection().file, m_folder->filePath(u"penstock_transport_sample.so"_s));
}

void TestPluginRejections::find_otherSuffix_isIgnored()
{
    m_folder->write(u"README"_s, "Plugins");
    m_folder->write(u"penstock_transport_other.so.bak"_s, "no library");
    m_folder->write(u"penstock_transport_other.json"_s, "{}");
    QVERIFY(m_registry->rejections().isEmpty());
    QCOMPARE(idsOf(*m_registry), QStringList(u"sample"_s));
}

void TestPluginRejections::load_fixture_isRejectedForGood_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("bare") << u"its object, of the class FixturePlugin, does not implement "
                             "org.penstock.TransportPlugin/1 (see Q_INTERFACES)"_s
                          << QByteArray("bare;bare;");
    QTest::newRow("throwing") << u"its constructor threw: no such device"_s
                              << QByteArray("throwing;throwing;");
    QTest::newRow("unresolved") << u"definedNowhere"_s << QByteArray();
}

void TestPluginRejections::load_fixture_isRejectedForGood()
{
    QFETCH(QString, reason);
    QFETCH(QByteArray, word);
    const QString id = QLatin1String(QTest::currentDataTag());
    const QString file = m_folder->add(id);
    QVERIFY(m_registry->rejections().isEmpty());

    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto transport = m_registry->transportForScheme(id);
        QVERIFY(!transport);
        QCOMPARE(transport.error().kind(), Error::Kind::Plugin);
        for (const QString &part : {u"the plugin %1 (%2) cannot be used: "_s.arg(id, file), reason})
            QVERIFY2(transport.error().detail().contains(part),
                     qPrintable(transport.error().detail()));
        QCOMPARE(wordLeft(), word); // it was not tried again
    }
    QCOMPARE(onlyRejection().file, file);
    QVERIFY(onlyRejection().reason.contains(reason));
    QCOMPARE(onlyRejection().metadata->id, id);
    QCOMPARE(idsOf(*m_registry), QStringList(u"sample"_s));
    m_registry->discover();
    QVERIFY(!m_registry->transportForScheme(id));
    QCOMPARE(wordLeft(), word);
    QVERIFY(sampleWorks());
}

QTEST_GUILESS_MAIN(TestPluginRejections)
#include "tst_pluginrejections.moc"
