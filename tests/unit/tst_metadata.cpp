// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/plugin/metadata.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <type_traits>

using namespace Qt::StringLiterals;
using Penstock::Error;
using Penstock::PluginKind;
using Penstock::PluginMetadata;
using Penstock::PluginOption;

static_assert(std::is_copy_constructible_v<PluginMetadata>);
static_assert(std::is_move_assignable_v<PluginMetadata>);

namespace {

QJsonObject object(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        qFatal("not an object: %s (%s)", json.constData(), qPrintable(error.errorString()));
    return document.object();
}

/// Metadata of a transport with an option of each type.
QJsonObject transport()
{
    QJsonObject json = object(R"({
        "Id": "sample", "Kind": "transport", "Name": "Sample", "Version": "1.2.3", "ApiVersion": "",
        "Description": "For tests", "Schemes": ["sample", "s+t.u-v"], "Capabilities": ["connect"],
        "Options": [
            {"Name": "a", "Type": "bool", "Default": true, "Description": "x"},
            {"Name": "b", "Type": "integer", "Default": 3, "Minimum": -5, "Maximum": 10, "Description": "x"},
            {"Name": "c", "Type": "number", "Default": 0.5, "Unit": "m/s", "Description": "x"},
            {"Name": "d", "Type": "string", "Default": null, "Description": "x"},
            {"Name": "e", "Type": "duration", "Default": 250, "Unit": "ms", "Description": "x"},
            {"Name": "f", "Type": "size", "Default": 65536, "Unit": "bytes", "Description": "x"},
            {"Name": "g", "Type": "enum", "Values": ["x", "y.z"], "Default": "x", "Description": "x"}
        ]})");
    json[u"ApiVersion"_s] = Penstock::pluginApiVersion();
    return json;
}

QJsonObject protocol()
{
    QJsonObject json = object(R"({
        "Id": "echo", "Kind": "protocol", "Name": "Echo", "Version": "1", "ApiVersion": "",
        "Description": "For tests", "Protocols": ["echo", "discard"],
        "ProtocolKinds": ["stream", "buffered", "datagram", "process"], "Capabilities": [], "Options": []})");
    json[u"ApiVersion"_s] = Penstock::pluginApiVersion();
    return json;
}

QJsonObject with(QJsonObject json, const QString &key, const QJsonValue &value)
{
    json[key] = value;
    return json;
}

QJsonObject withOption(const QByteArray &option)
{
    return with(transport(), u"Options"_s, QJsonArray{object(option)});
}

QList<QJsonValue> valuesOfAllTypes()
{
    return {QJsonValue(QJsonValue::Undefined),
            QJsonValue(QJsonValue::Null),
            true,
            1,
            -2.5,
            u""_s,
            u"Bad Value!"_s,
            u"protocol"_s,
            QJsonArray(),
            QJsonArray{u"ok"_s, 5, u"Bad Value!"_s, QJsonValue::Null},
            QJsonObject()};
}

/// @a json with the value of each of its keys but @a kept replaced by one of each type, or taken
/// away.
QList<QJsonObject> mutations(const QJsonObject &json, const QStringList &kept = {})
{
    QList<QJsonObject> all{json};
    const QStringList keys = json.keys();
    for (const QString &key : keys) {
        if (kept.contains(key))
            continue;
        for (const QJsonValue &value : valuesOfAllTypes())
            all.append(with(json, key, value));
    }
    return all;
}

/// Good and bad metadata, small, since there are many and the build system is slow at reading them.
QList<QJsonObject> documents()
{
    const QJsonArray options = transport()[u"Options"_s].toArray();
    const QJsonObject bare = with(transport(), u"Options"_s, QJsonArray());
    QList<QJsonObject> all = mutations(bare) + mutations(protocol());
    for (const auto option : options) {
        const bool first = all.last()[u"Options"_s].toArray().isEmpty();
        const QStringList kept = first ? QStringList() : QStringList{u"Name"_s, u"Description"_s};
        for (const QJsonObject &mutation : mutations(option.toObject(), kept))
            all.append(with(bare, u"Options"_s, QJsonArray{mutation}));
    }
    all.append(with(bare, u"Options"_s, QJsonArray{5, options[0], QJsonObject()}));
    all.append(QJsonObject());
    return all;
}

} // namespace

class TestMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void fromJson_transport_readsAll();
    void fromJson_transport_readsOptions();
    void fromJson_protocol_readsAll();
    void fromJson_breach_namesKeyAndFile_data();
    void fromJson_breach_namesKeyAndFile();
    void fromJson_manyBreaches_reportsAll();
    void fromJson_unknownKey_isAllowed();
    void fromJson_fileName_mustTellKindAndId();
    void fromJson_otherVersion_isToldInsteadOfBreaches();
    void fromJson_tooMuch_isRefused();
    void metadataBreaches_agreesWithTheBuildSystem();
};

void TestMetadata::fromJson_transport_readsAll()
{
    const QString file = u"/usr/lib/penstock/plugins/penstock_transport_sample.so"_s;
    const auto metadata = PluginMetadata::fromJson(transport(), file);
    QVERIFY2(metadata, qPrintable(metadata.error().detail()));
    QCOMPARE(metadata->id, u"sample"_s);
    QCOMPARE(metadata->kind, PluginKind::Transport);
    QCOMPARE(metadata->name, u"Sample"_s);
    QCOMPARE(metadata->version, u"1.2.3"_s);
    QCOMPARE(metadata->apiVersion, Penstock::pluginApiVersion());
    QCOMPARE(metadata->description, u"For tests"_s);
    QCOMPARE(metadata->schemes, QStringList({u"sample"_s, u"s+t.u-v"_s}));
    QCOMPARE(metadata->protocols, QStringList());
    QCOMPARE(metadata->capabilities, QStringList(u"connect"_s));
    QVERIFY(metadata->hasCapability(u"connect"_s));
    QVERIFY(!metadata->hasCapability(u"listen"_s));
    QCOMPARE(metadata->file, file);
}

void TestMetadata::fromJson_transport_readsOptions()
{
    const auto metadata = PluginMetadata::fromJson(transport());
    QVERIFY(metadata);
    QStringList types;
    for (const PluginOption &option : metadata->options)
        types.append(Penstock::pluginOptionTypeName(option.type));
    QCOMPARE(types,
             QStringList({u"bool"_s, u"integer"_s, u"number"_s, u"string"_s, u"duration"_s,
                          u"size"_s, u"enum"_s}));
    QCOMPARE(metadata->option(u"a"_s)->defaultValue, QVariant(true));
    QCOMPARE(metadata->option(u"b"_s)->defaultValue, QVariant(3LL));
    QCOMPARE(metadata->option(u"b"_s)->minimum, -5.0);
    QCOMPARE(metadata->option(u"b"_s)->maximum, 10.0);
    QCOMPARE(metadata->option(u"c"_s)->unit, u"m/s"_s);
    QVERIFY(!metadata->option(u"c"_s)->minimum);
    QVERIFY(!metadata->option(u"d"_s)->defaultValue.isValid());
    QCOMPARE(metadata->option(u"e"_s)->defaultValue.value<std::chrono::milliseconds>().count(),
             250);
    QCOMPARE(metadata->option(u"f"_s)->defaultValue, QVariant(65536LL));
    QCOMPARE(metadata->option(u"g"_s)->values, QStringList({u"x"_s, u"y.z"_s}));
    QCOMPARE(metadata->option(u"g"_s)->description, u"x"_s);
    QVERIFY(!metadata->option(u"h"_s));
}

void TestMetadata::fromJson_protocol_readsAll()
{
    const auto metadata = PluginMetadata::fromJson(protocol(), u"penstock_protocol_echo.so"_s);
    QVERIFY(metadata);
    QCOMPARE(metadata->kind, PluginKind::Protocol);
    QCOMPARE(metadata->protocols, QStringList({u"echo"_s, u"discard"_s}));
    QCOMPARE(metadata->protocolKinds,
             QStringList({u"stream"_s, u"buffered"_s, u"datagram"_s, u"process"_s}));
    QCOMPARE(metadata->schemes, QStringList());
}

void TestMetadata::fromJson_breach_namesKeyAndFile_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("breach");
    QTest::newRow("missing") << with(transport(), u"Name"_s, QJsonValue::Undefined)
                             << u"Name is missing"_s;
    QTest::newRow("wrong type") << with(transport(), u"Schemes"_s, u"tcp"_s)
                                << u"Schemes has the wrong type: it is string and must be array"_s;
    QTest::newRow("bad format") << with(transport(), u"Id"_s, u"TCP"_s)
                                << u"Id has a bad format: \"TCP\" does not match [a-z][a-z0-9-]*"_s;
    QTest::newRow("a line more") << with(
        transport(), u"Id"_s,
        u"sample\n"_s) << u"Id has a bad format: \"sample\n\" does not match [a-z][a-z0-9-]*"_s;
    QTest::newRow("empty") << with(protocol(), u"Protocols"_s, QJsonArray())
                           << u"Protocols has a bad format: it must not be empty"_s;
    QTest::newRow("other kind") << with(
        transport(), u"Kind"_s,
        u"filter"_s) << u"Kind has a bad format: \"filter\" does not match transport|protocol"_s;
    QTest::newRow("inside")
        << withOption(R"({"Name": "a", "Type": "bool", "Default": 1, "Description": "x"})")
        << u"Options[0].Default has the wrong type: it is integer and must be boolean or null"_s;
    QTest::newRow("twice") << with(transport(), u"Schemes"_s, QJsonArray{u"a"_s, u"b"_s, u"a"_s})
                           << u"Schemes has a bad format: \"a\" is there twice"_s;
    QTest::newRow("below the minimum")
        << withOption(
               R"({"Name": "a", "Type": "integer", "Default": 1, "Minimum": 2, "Description": "x"})")
        << u"Options[0].Default has a bad format: it is not among the values allowed"_s;
    QTest::newRow("negative size")
        << withOption(R"({"Name": "a", "Type": "size", "Default": -1, "Description": "x"})")
        << u"Options[0].Default has a bad format: it is not among the values allowed"_s;
    QTest::newRow("none of the values")
        << withOption(
               R"({"Name": "a", "Type": "enum", "Values": ["x"], "Default": "y", "Description": "x"})")
        << u"Options[0].Default has a bad format: it is not among the values allowed"_s;
    QTest::newRow("no range") << withOption(
        R"({"Name": "a", "Type": "integer", "Default": 1, "Minimum": 2, "Maximum": 1, "Description": "x"})")
                              << u"Options[0].Minimum has a bad format: it is over Maximum"_s;
}

void TestMetadata::fromJson_breach_namesKeyAndFile()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, breach);
    const auto fromFile = PluginMetadata::fromJson(json, u"/x/penstock_transport_sample.so"_s);
    QVERIFY(!fromFile);
    QCOMPARE(fromFile.error().kind(), Error::Kind::Plugin);
    if (json[u"Kind"_s] != u"protocol"_s)
        QCOMPARE(fromFile.error().detail(), u"/x/penstock_transport_sample.so: "_s + breach);
    QCOMPARE(PluginMetadata::fromJson(json).error().detail(), u"a static plugin: "_s + breach);
}

void TestMetadata::fromJson_manyBreaches_reportsAll()
{
    QJsonObject json;
    json[u"Kind"_s] = u"protocol"_s;
    QCOMPARE(PluginMetadata::fromJson(json).error().detail(),
             u"a static plugin: Id is missing; Name is missing; Version is missing; ApiVersion is "
             u"missing; "
             "Description is missing; Protocols is missing; ProtocolKinds is missing; Capabilities "
             "is missing; "
             "Options is missing"_s);
}

void TestMetadata::fromJson_unknownKey_isAllowed()
{
    QVERIFY(PluginMetadata::fromJson(with(transport(), u"Vendor"_s, u"somebody"_s)));
}

void TestMetadata::fromJson_fileName_mustTellKindAndId()
{
    for (const QString &name :
         {u"penstock_transport_sample.so"_s, u"penstock_transport_sample.so.1.2"_s,
          u"penstock_transport_sample.dll"_s})
        QVERIFY(PluginMetadata::fromJson(transport(), u"/x/"_s + name));
    for (const QString &name :
         {u"sample.so"_s, u"libpenstock_transport_sample.so"_s, u"penstock_protocol_sample.so"_s,
          u"penstock_transport_other.so"_s, u"penstock_transport_sample_2.so"_s}) {
        const auto metadata = PluginMetadata::fromJson(transport(), u"/x/"_s + name);
        QCOMPARE(
            metadata.error().detail(),
            u"/x/%1: Id has a bad format: \"sample\" does not fit the file, which should be called "
            "penstock_transport_sample.so"_s.arg(name));
    }
}

void TestMetadata::fromJson_otherVersion_isToldInsteadOfBreaches()
{
    const QJsonObject later =
        with(with(transport(), u"ApiVersion"_s, u"99.0"_s), u"Schemes"_s, QJsonValue::Undefined);
    QCOMPARE(
        PluginMetadata::fromJson(later).error().detail(),
        u"a static plugin: ApiVersion has a bad format: the plugin is built for Penstock 99.0, and this is %1"_s
            .arg(Penstock::pluginApiVersion()));
}

void TestMetadata::fromJson_tooMuch_isRefused()
{
    const auto detail = [](const QJsonValue &value) {
        return PluginMetadata::fromJson(with(transport(), u"More"_s, value)).error().detail();
    };
    QJsonArray many;
    for (int count = 0; count < 1000; ++count)
        many.append(count);
    QCOMPARE(detail(many), u"a static plugin: its metadata have more than 1000 entries"_s);
    QJsonValue deep;
    for (int depth = 0; depth < 900; ++depth)
        deep = depth % 2 ? QJsonValue(QJsonArray{deep}) : QJsonValue(QJsonObject{{u"k"_s, deep}});
    QCOMPARE(detail(deep), QString());
    QCOMPARE(detail(QJsonArray{deep, deep}),
             u"a static plugin: its metadata have more than 1000 entries"_s);
    QCOMPARE(detail(QString(60'000, u'x')), QString());
    QCOMPARE(detail(QString(65'536, u'x')),
             u"a static plugin: its metadata have more than 65536 bytes"_s);
}

void TestMetadata::metadataBreaches_agreesWithTheBuildSystem()
{
    const QTemporaryDir folder;
    const QList<QJsonObject> all = documents();
    for (qsizetype index = 0; index < all.size(); ++index) {
        QFile file(folder.filePath(u"%1.json"_s.arg(index)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(all[index]).toJson());
    }
    QProcess cmake;
    cmake.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    cmake.start(
        QStringLiteral(PENSTOCK_CHECK_METADATA_COMMAND),
        {u"-DFOLDER="_s + folder.path(), u"-P"_s, QStringLiteral(PENSTOCK_CHECK_METADATA_SCRIPT)});
    QVERIFY(cmake.waitForFinished(170'000));
    QCOMPARE(cmake.exitCode(), 0);

    int good = 0;
    for (qsizetype index = 0; index < all.size(); ++index) {
        QFile file(folder.filePath(u"%1.txt"_s.arg(index)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString configured = QString::fromUtf8(file.readAll());
        const QString loaded = Penstock::metadataBreaches(all[index]).join(u'\n');
        QVERIFY2(configured == loaded,
                 qPrintable(u"%1\nwhen configured:\n%2\nwhen loaded:\n%3"_s.arg(
                     QString::fromUtf8(QJsonDocument(all[index]).toJson()), configured, loaded)));
        good += loaded.isEmpty();
    }
    QVERIFY(good > 2 && good < all.size() / 2);
}

QTEST_GUILESS_MAIN(TestMetadata)
#include "tst_metadata.moc"
