// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/translation.h>
#include <penstock/plugin/pluginoptions.h>

#include <QRegularExpression>
#include <QTest>

#include <chrono>
#include <cmath>
#include <limits>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Penstock::Error;
using Penstock::PluginMetadata;
using Penstock::PluginOption;
using Penstock::resolveOptions;
using std::chrono::milliseconds;

namespace {

PluginOption option(const QString &name, PluginOption::Type type, const QVariant &defaultValue = {})
{
    PluginOption option;
    option.name = name;
    option.type = type;
    option.defaultValue = defaultValue;
    return option;
}

PluginOption ranged(PluginOption option, std::optional<double> minimum,
                    std::optional<double> maximum)
{
    option.minimum = minimum;
    option.maximum = maximum;
    return option;
}

/// A plugin with an option of each type.
PluginMetadata plugin()
{
    using Type = PluginOption::Type;
    PluginMetadata plugin;
    plugin.id = u"sample"_s;
    plugin.options = {
        option(u"bool"_s, Type::Bool, true),
        ranged(option(u"integer"_s, Type::Integer, 3), -5, 10),
        ranged(option(u"number"_s, Type::Number), 0.5, {}),
        option(u"string"_s, Type::String, u"x"_s),
        ranged(option(u"duration"_s, Type::Duration, QVariant::fromValue(milliseconds(250))), {},
               3'600'000),
        ranged(option(u"size"_s, Type::Size, 65536), 1, 1LL << 32),
        option(u"enum"_s, Type::Enum, u"b"_s),
        option(u"big"_s, Type::Integer),
    };
    plugin.options[6].values = QStringList{u"a"_s, u"b"_s, u"c.d"_s};
    return plugin;
}

} // namespace

Q_DECLARE_METATYPE(milliseconds)

class TestPluginOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void resolve_nothingGiven_givesDefaults();
    void resolve_givenInvalid_givesDefault();
    void resolve_goodValue_isTyped_data();
    void resolve_goodValue_isTyped();
    void resolve_badValue_saysWhatWouldBeRight_data();
    void resolve_badValue_saysWhatWouldBeRight();
    void resolve_tooBigForAWideRange_writesItsLimitsInFull();
    void resolve_unknownOption_saysWhatExists_data();
    void resolve_unknownOption_saysWhatExists();
    void resolve_manyFaults_reportsAll();
    void resolve_hugeValue_isCutInTheMessage();
    void givenOptions_ofEndpoint_areResolved();
    void optionText_isReadBack_data();
    void optionText_isReadBack();
    void expectation_isTranslated_detailsAreNot();
};

void TestPluginOptions::resolve_nothingGiven_givesDefaults()
{
    const auto resolved = resolveOptions(plugin(), {});
    QVERIFY(resolved);
    QCOMPARE(resolved->size(), 8);
    QCOMPARE(resolved->value(u"bool"_s), QVariant(true));
    QCOMPARE(resolved->value(u"integer"_s).toInt(), 3);
    QVERIFY(resolved->contains(u"number"_s));
    QVERIFY(!resolved->value(u"number"_s).isValid());
    QCOMPARE(resolved->value(u"duration"_s).value<milliseconds>(), 250ms);
    QCOMPARE(resolved->value(u"size"_s).toLongLong(), 65536);
    QCOMPARE(resolved->value(u"enum"_s).toString(), u"b"_s);
}

void TestPluginOptions::resolve_givenInvalid_givesDefault()
{
    const auto resolved = resolveOptions(plugin(), {{u"bool"_s, QVariant()}});
    QVERIFY(resolved);
    QCOMPARE(resolved->value(u"bool"_s), QVariant(true));
}

void TestPluginOptions::resolve_goodValue_isTyped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariant>("given");
    QTest::addColumn<QVariant>("expected");
    const auto add = [](const char *name, const QVariant &given, const QVariant &expected) {
        QTest::addRow("%s %s %s", name, given.typeName(), qPrintable(given.toString()))
            << QString::fromLatin1(name) << given << expected;
    };
    for (const char *word : {"true", "1", "yes", "on"})
        add("bool", QString::fromLatin1(word), true);
    for (const char *word : {"false", "0", "no", "off"})
        add("bool", QString::fromLatin1(word), false);
    add("bool", false, false);
    add("bool", QByteArray("off"), false);

    for (const QVariant &given : {QVariant(u"-5"_s), QVariant(-5), QVariant(-5LL), QVariant(-5.0),
                                  QVariant(QByteArray("-5"))})
        add("integer", given, qlonglong(-5));
    add("integer", u"+10"_s, qlonglong(10));
    add("integer", 10U, qlonglong(10));
    add("integer", 10ULL, qlonglong(10));
    add("integer", QVariant::fromValue(short(10)), qlonglong(10));
    add("big", std::numeric_limits<qlonglong>::max(), std::numeric_limits<qlonglong>::max());
    add("big", u"-9223372036854775808"_s, std::numeric_limits<qlonglong>::min());

    for (const QVariant &given :
         {QVariant(u"2.5"_s), QVariant(2.5), QVariant(2.5F), QVariant(u"25e-1"_s)})
        add("number", given, 2.5);
    add("number", 7, 7.0);
    add("number", u"1e3"_s, 1000.0);
    add("number", u".5"_s, 0.5);

    add("string", QString(u""_s), QString(u""_s));
    add("string", u"äöü = 5"_s, u"äöü = 5"_s);
    add("string", QByteArray("\xc3\xa4"), u"ä"_s);

    const auto duration = [&add](const QVariant &given, milliseconds expected) {
        add("duration", given, QVariant::fromValue(expected));
    };
    duration(u"250ms"_s, 250ms);
    duration(u"1.5s"_s, 1500ms);
    duration(u"0.001s"_s, 1ms);
    duration(u"2.30s"_s, 2300ms);
    duration(u"2min"_s, 2min);
    duration(u"0.5min"_s, 30s);
    duration(u"1h"_s, 1h);
    duration(u"0"_s, 0ms);
    duration(u"0ms"_s, 0ms);
    duration(u"1.0000000000000ms"_s, 1ms);
    duration(QVariant::fromValue(milliseconds(7)), 7ms);
    duration(QVariant::fromValue(std::chrono::seconds(7)), 7s);

    for (const QVariant &given : {QVariant(u"4096"_s), QVariant(u"4K"_s), QVariant(u"4k"_s),
                                  QVariant(4096), QVariant(4096.0)})
        add("size", given, qlonglong(4096));
    add("size", u"1.5M"_s, qlonglong(1536) * 1024);
    add("size", u"4G"_s, qlonglong(4) << 30);

    add("enum", u"a"_s, u"a"_s);
    add("enum", QByteArray("c.d"), u"c.d"_s);
}

void TestPluginOptions::resolve_goodValue_isTyped()
{
    QFETCH(QString, name);
    QFETCH(QVariant, given);
    QFETCH(QVariant, expected);
    const auto resolved = resolveOptions(plugin(), {{name, given}});
    QVERIFY2(resolved, qPrintable(resolved.error().detail()));
    QCOMPARE(resolved->value(name).metaType(), expected.metaType());
    QCOMPARE(resolved->value(name), expected);
}

void TestPluginOptions::resolve_badValue_saysWhatWouldBeRight_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariant>("given");
    QTest::addColumn<QString>("right");
    const auto add = [](const char *name, const QString &right, const QList<QVariant> &values) {
        for (const QVariant &given : values) {
            QTest::addRow("%s %s %s", name, given.typeName(), qPrintable(given.toString()))
                << QString::fromLatin1(name) << given << right;
        }
    };
    const QVariant list = QStringList{u"a"_s};
    add("bool", u"true or false (or 1, 0, yes, no, on, off)"_s,
        {u""_s, u"True"_s, u"maybe"_s, 1, 1.0, list});
    add("integer", u"an integer from -5 to 10"_s,
        {u""_s, u"11"_s, u"-6"_s, u" 1"_s, u"1 "_s, u"1.5"_s, u"0x5"_s, u"five"_s, u"1e1"_s, 11, -6,
         1.5, true, list, u"99999999999999999999"_s});
    add("big", u"an integer"_s,
        {std::numeric_limits<qulonglong>::max(), 1e19, -1e19, std::nan(""),
         u"9223372036854775808"_s});
    add("number", u"a number of at least 0.5"_s,
        {u""_s, u"0.4"_s, u"nan"_s, u"inf"_s, u"1e999"_s, u"1,5"_s, u"."_s, 0.4, std::nan(""),
         std::numeric_limits<double>::infinity(), true, list});
    add("string", u"a string"_s, {5, true, list});
    add("duration", u"a duration of at most 1h, as in 250ms, 1.5s, 2min, 1h or 0"_s,
        {u""_s, u"250"_s, u"250 ms"_s, u"-1ms"_s, u"2m"_s, u"2MS"_s, u"0.5ms"_s, u"61min"_s,
         u"ms"_s, u"1.s"_s, u"99999999999999999999h"_s, u"9223372036854775807h"_s,
         u"0.00000000000000000000001s"_s, 250, 0, QVariant::fromValue(milliseconds(-1)),
         QVariant::fromValue(milliseconds(3'600'001)),
         QVariant::fromValue(std::chrono::seconds::max())});
    add("size", u"a size in bytes from 1 to 4G, as in 4096, 64K, 1M or 4G"_s,
        {u""_s, u"0"_s, u"-1"_s, u"5G"_s, u"1.5"_s, u"1.1K"_s, u"4KB"_s, u"4 K"_s, u"9999999999T"_s,
         0, -1, 1.5, true});
    add("enum", u"one of a, b and c.d"_s, {u""_s, u"d"_s, u"A"_s, 1, list});
}

void TestPluginOptions::resolve_badValue_saysWhatWouldBeRight()
{
    QFETCH(QString, name);
    QFETCH(QVariant, given);
    QFETCH(QString, right);
    const auto resolved = resolveOptions(plugin(), {{name, given}});
    QVERIFY(!resolved);
    QCOMPARE(resolved.error().kind(), Error::Kind::InvalidArgument);
    const QString detail = resolved.error().detail();
    QVERIFY2(detail.startsWith(u"the option \"%1\" of the plugin sample cannot be "_s.arg(name)),
             qPrintable(detail));
    QVERIFY2(detail.endsWith(u": it must be "_s + right), qPrintable(detail));
    if (given.typeId() == QMetaType::QString)
        QVERIFY2(detail.contains(u" \"%1\":"_s.arg(given.toString())), qPrintable(detail));
}

void TestPluginOptions::resolve_tooBigForAWideRange_writesItsLimitsInFull()
{
    PluginMetadata wide;
    wide.options = {ranged(option(u"rate"_s, PluginOption::Type::Integer), 50, 10'000'000)};
    const auto resolved = resolveOptions(wide, {{u"rate"_s, u"10000001"_s}});
    QVERIFY(!resolved);
    const QString detail = resolved.error().detail();
    QVERIFY2(detail.endsWith(u"an integer from 50 to 10000000"_s), qPrintable(detail));
}

void TestPluginOptions::resolve_unknownOption_saysWhatExists_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("guess");
    const QString none;
    QTest::newRow("a letter missing") << u"intger"_s << u", did you mean \"integer\"?"_s;
    QTest::newRow("a letter more") << u"bools"_s << u", did you mean \"bool\"?"_s;
    QTest::newRow("another case") << u"Duration"_s << u", did you mean \"duration\"?"_s;
    QTest::newRow("nothing like it") << u"elephant"_s << none;
    QTest::newRow("empty") << QString(u""_s) << none;
    QTest::newRow("long") << QString(100'000, u'x') << none;
}

void TestPluginOptions::resolve_unknownOption_saysWhatExists()
{
    QFETCH(QString, name);
    QFETCH(QString, guess);
    const auto resolved = resolveOptions(plugin(), {{name, 1}});
    QCOMPARE(resolved.error().kind(), Error::Kind::InvalidArgument);
    QCOMPARE(resolved.error().detail(),
             u"the plugin sample has no option \"%1\"%2; there are: bool, integer, number, string, "
             u"duration, "
             "size, enum, big"_s.arg(name, guess));
}

void TestPluginOptions::resolve_manyFaults_reportsAll()
{
    const auto resolved =
        resolveOptions(plugin(), {{u"bool"_s, u"x"_s}, {u"size"_s, u"y"_s}, {u"z"_s, u"z"_s}});
    for (const QString &part : {u"\"bool\""_s, u"\"size\""_s, u"\"z\""_s})
        QVERIFY(resolved.error().detail().contains(part));
}

void TestPluginOptions::resolve_hugeValue_isCutInTheMessage()
{
    const auto resolved = resolveOptions(plugin(), {{u"integer"_s, QString(1'000'000, u'x')}});
    QVERIFY(!resolved);
    QVERIFY(resolved.error().detail().size() < 200);
}

void TestPluginOptions::givenOptions_ofEndpoint_areResolved()
{
    const auto endpoint =
        Penstock::Endpoint::parse(u"sample://host?bool=no&duration=2s&string=a%26b"_s);
    QVERIFY(endpoint);
    const QVariantMap given = Penstock::givenOptions(*endpoint);
    QCOMPARE(given.size(), 3);
    const auto resolved = resolveOptions(plugin(), given);
    QVERIFY(resolved);
    QCOMPARE(resolved->value(u"bool"_s), QVariant(false));
    QCOMPARE(resolved->value(u"duration"_s).value<milliseconds>(), 2s);
    QCOMPARE(resolved->value(u"string"_s).toString(), u"a&b"_s);
}

void TestPluginOptions::optionText_isReadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("bool") << u"bool"_s << QVariant(true) << u"true"_s;
    QTest::newRow("integer") << u"integer"_s << QVariant(7LL) << u"7"_s;
    QTest::newRow("number") << u"number"_s << QVariant(0.7) << u"0.7"_s;
    QTest::newRow("string") << u"string"_s << QVariant(u"a b"_s) << u"a b"_s;
    QTest::newRow("enum") << u"enum"_s << QVariant(u"a"_s) << u"a"_s;
    for (const auto &[count, text] : {std::pair(0ms, "0"),
                                      {250ms, "250ms"},
                                      {1500ms, "1500ms"},
                                      {2s, "2s"},
                                      {60s, "1min"},
                                      {1h, "1h"}}) {
        QTest::addRow("duration %s", text)
            << u"duration"_s << QVariant::fromValue(milliseconds(count))
            << QString::fromLatin1(text);
    }
    for (const auto &[bytes, text] :
         {std::pair(1000LL, "1000"), {1024LL, "1K"}, {1536LL, "1536"}, {1LL << 32, "4G"}})
        QTest::addRow("size %s", text) << u"size"_s << QVariant(bytes) << QString::fromLatin1(text);
}

void TestPluginOptions::optionText_isReadBack()
{
    QFETCH(QString, name);
    QFETCH(QVariant, value);
    QFETCH(QString, text);
    const PluginMetadata metadata = plugin();
    QCOMPARE(Penstock::optionText(*metadata.option(name), value), text);
    QCOMPARE(resolveOptions(metadata, {{name, text}})->value(name), value);
    QCOMPARE(Penstock::optionText(*metadata.option(name), QVariant()), QString());
}

void TestPluginOptions::expectation_isTranslated_detailsAreNot()
{
    if (!Penstock::translationLanguages().contains(u"de"_s))
        QSKIP("It was built without translations.");
    const PluginMetadata metadata = plugin();
    const auto expected = [&](const QString &name) {
        return optionExpectation(*metadata.option(name));
    };
    QCOMPARE(expected(u"string"_s), u"a string"_s);
    Penstock::useTranslation(u"de"_s);
    QCOMPARE(expected(u"string"_s), u"eine Zeichenkette"_s);
    for (const PluginOption &option : metadata.options) {
        const QString text = optionExpectation(option);
        QVERIFY2(!text.contains(u" of "_s) && !text.contains(u'%'), qPrintable(text));
    }
    QVERIFY(expected(u"enum"_s).startsWith(u"eines von a"_s));
    QVERIFY(expected(u"duration"_s).startsWith(u"eine Dauer"_s));
    const QString detail = resolveOptions(metadata, {{u"bool"_s, u"perhaps"_s}}).error().detail();
    QVERIFY2(detail.endsWith(u"it must be true or false (or 1, 0, yes, no, on, off)"_s),
             qPrintable(detail));
    Penstock::useTranslation(u"en"_s);
}

QTEST_GUILESS_MAIN(TestPluginOptions)
#include "tst_pluginoptions.moc"
