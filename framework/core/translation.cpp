// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/translation.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qlibraryinfo.h>
#include <QtCore/qlocale.h>
#include <QtCore/qtranslator.h>

#include <memory>

static void initResources() // Q_INIT_RESOURCE works outside of namespaces only.
{
#ifdef PENSTOCK_HAS_TRANSLATIONS
    Q_INIT_RESOURCE(penstocktranslations);
#endif
}

namespace Penstock {

namespace {

constexpr QLatin1String folder(":/penstock/translations/");
constexpr QLatin1String english("en");

/// The one of @a languages that is written as @a locale is, whatever the country: Chinese has two scripts.
QString closest(const QLocale &locale, const QStringList &languages)
{
    for (const QString &language : languages) {
        const QLocale candidate(language);
        if (candidate.language() == locale.language() && candidate.script() == locale.script())
            return language;
    }
    return QString();
}

QString meant(const QString &name, const QStringList &languages)
{
    const QLocale locale(name);
    // An unknown name gives the C locale, as "C" itself does.
    return locale.language() == QLocale::C ? QString() : closest(locale, languages);
}

QString languageOfUser(const QStringList &languages)
{
    const QString chosen = meant(qEnvironmentVariable("PENSTOCK_LANGUAGE"), languages);
    if (!chosen.isEmpty())
        return chosen;
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QString language = meant(name, languages);
        if (!language.isEmpty())
            return language;
    }
    return english;
}

/// Takes the place of the translator that an earlier call made under the same name.
void install(const QString &name, std::unique_ptr<QTranslator> translator)
{
    QCoreApplication *application = QCoreApplication::instance();
    delete application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    if (translator->isEmpty())
        return;
    translator->setObjectName(name);
    translator->setParent(application);
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

QStringList translationLanguages()
{
    initResources();
    QStringList languages{english};
    const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        if (language != english)
            languages.append(language);
    }
    return languages;
}

QString useTranslation(const QString &language)
{
    Q_ASSERT(QCoreApplication::instance());
    const QStringList languages = translationLanguages();
    const QString used =
        language.isEmpty() ? languageOfUser(languages) : meant(language, languages);
    if (used.isEmpty())
        return QString();

    auto ofQt = std::make_unique<QTranslator>();
    // What isn't found is empty: English then.
    if (used != english
        && !ofQt->load(QLocale(used), QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        ofQt = std::make_unique<QTranslator>();
    install(QStringLiteral("penstock-translation-of-qt"), std::move(ofQt));

    auto own = std::make_unique<QTranslator>();
    // English too has a file: of its plurals.
    if (!own->load(folder + QLatin1String("penstock_") + used + QLatin1String(".qm")))
        own = std::make_unique<QTranslator>();
    install(QStringLiteral("penstock-translation"), std::move(own));
    return used;
}

} // namespace Penstock
