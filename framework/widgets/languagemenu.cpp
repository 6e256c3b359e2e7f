// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/languagemenu.h>

#include <penstock/core/translation.h>
#include <penstock/widgets/retranslation_p.h>

#include <QtCore/qlocale.h>
#include <QtCore/qsettings.h>
#include <QtGui/qactiongroup.h>

#include <array>

namespace Penstock {

namespace {

QString settingsKey()
{
    return QStringLiteral("penstock/language");
}

/// Empty: that of the system.
QString remembered()
{
    if (!qEnvironmentVariableIsEmpty("PENSTOCK_LANGUAGE"))
        return QString();
    const QString language = QSettings().value(settingsKey()).toString();
    return translationLanguages().contains(language) ? language : QString();
}

/// As it is called by those who speak it: QLocale has "American English" and "español de España".
QString nameOf(const QString &language)
{
    static constexpr std::array<std::pair<QLatin1StringView, QStringView>, 6> names{{
        {QLatin1StringView("en"), u"English"},
        {QLatin1StringView("de"), u"Deutsch"},
        {QLatin1StringView("es"), u"Español"},
        {QLatin1StringView("fr"), u"Français"},
        {QLatin1StringView("ja"), u"日本語"},
        {QLatin1StringView("zh_CN"), u"简体中文"},
    }};
    for (const auto &[code, name] : names) {
        if (language == code)
            return name.toString();
    }
    return QLocale(language).nativeLanguageName();
}

} // namespace

LanguageMenu::LanguageMenu(QWidget *parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("language"));
    auto *group = new QActionGroup(this);
    const QString current = remembered();
    const auto add = [&](const QString &language) {
        QAction *action = addAction(language.isEmpty() ? QString() : nameOf(language), this,
                                    [this, language] { choose(language); });
        action->setData(language);
        action->setCheckable(true);
        action->setChecked(language == current);
        group->addAction(action);
        return action;
    };
    QAction *system = add(QString());
    addSeparator();
    const QStringList languages = translationLanguages();
    for (const QString &language : languages)
        add(language);
    keepTranslated(this, [this, system] {
        setTitle(tr("Lan&guage"));
        system->setText(tr("System default"));
    });
}

LanguageMenu::~LanguageMenu() = default;

void LanguageMenu::useRemembered()
{
    useTranslation(remembered());
}

void LanguageMenu::choose(const QString &language)
{
    QSettings().setValue(settingsKey(), language);
    useTranslation(language);
}

} // namespace Penstock
