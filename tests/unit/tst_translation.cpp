// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/error.h>
#include <penstock/core/translation.h>

#include <QtCore/qcoreapplication.h>
#include <QtTest/qtest.h>

using namespace Penstock;

namespace {

QString refusal()
{
    return Error(Error::Kind::Refused).message();
}

} // namespace

/// In what language the framework speaks.
class TestTranslation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void languages_areEnglishAndFiveMore();
    void useTranslation_withALanguage_translatesErrors_data();
    void useTranslation_withALanguage_translatesErrors();
    void useTranslation_again_switchesBack();
    void useTranslation_withoutAName_takesThatOfTheEnvironment();
    void useTranslation_withAnUnknownName_changesNothing_data();
    void useTranslation_withAnUnknownName_changesNothing();
    void useTranslation_keepsDetails();
};

void TestTranslation::initTestCase()
{
    if (translationLanguages().size() == 1)
        QSKIP("Built without Qt's linguist tools: English only.");
}

void TestTranslation::cleanup()
{
    qunsetenv("PENSTOCK_LANGUAGE");
    useTranslation(QStringLiteral("en"));
}

void TestTranslation::languages_areEnglishAndFiveMore()
{
    QCOMPARE(translationLanguages(),
             QStringList({QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"),
                          QStringLiteral("fr"), QStringLiteral("ja"), QStringLiteral("zh_CN")}));
}

void TestTranslation::useTranslation_withALanguage_translatesErrors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("used");

    QTest::newRow("de") << "de"
                        << "de";
    QTest::newRow("of a country") << "de_AT"
                                  << "de";
    QTest::newRow("with a hyphen") << "fr-CA"
                                   << "fr";
    QTest::newRow("es") << "es_MX.UTF-8"
                        << "es";
    QTest::newRow("ja") << "ja"
                        << "ja";
    QTest::newRow("zh") << "zh"
                        << "zh_CN";
    QTest::newRow("by script") << "zh-Hans-SG"
                               << "zh_CN";
}

void TestTranslation::useTranslation_withALanguage_translatesErrors()
{
    QFETCH(QString, name);
    QFETCH(QString, used);
    const QString inEnglish = refusal();
    QCOMPARE(useTranslation(name), used);
    QVERIFY2(!refusal().isEmpty() && refusal() != inEnglish, qUtf8Printable(refusal()));
}

void TestTranslation::useTranslation_again_switchesBack()
{
    const QString inEnglish = refusal();
    useTranslation(QStringLiteral("de"));
    const QString inGerman = refusal();
    useTranslation(QStringLiteral("fr"));
    QVERIFY(refusal() != inGerman);
    QCOMPARE(useTranslation(QStringLiteral("en_GB")), QStringLiteral("en"));
    QCOMPARE(refusal(), inEnglish);
}

void TestTranslation::useTranslation_withoutAName_takesThatOfTheEnvironment()
{
    qputenv("PENSTOCK_LANGUAGE", "ja");
    QCOMPARE(useTranslation(), QStringLiteral("ja"));
    qputenv("PENSTOCK_LANGUAGE", "no language");
    const QStringList all = translationLanguages();
    QVERIFY(all.contains(useTranslation()));
}

void TestTranslation::useTranslation_withAnUnknownName_changesNothing_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("another language") << "it";
    QTest::newRow("the other script") << "zh_TW";
    QTest::newRow("nonsense") << "../../etc";
    QTest::newRow("C") << "C";
}

void TestTranslation::useTranslation_withAnUnknownName_changesNothing()
{
    QFETCH(QString, name);
    useTranslation(QStringLiteral("de"));
    const QString inGerman = refusal();
    QCOMPARE(useTranslation(name), QString());
    QCOMPARE(refusal(), inGerman);
}

void TestTranslation::useTranslation_keepsDetails()
{
    useTranslation(QStringLiteral("ja"));
    QVERIFY(Error(Error::Kind::Refused, QStringLiteral("port 7"))
                .message()
                .contains(QStringLiteral("port 7")));
}

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
