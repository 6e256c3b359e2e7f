// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/plugin/pluginregistry.h>

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qpalette.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qtoolbar.h>
#include <QtWidgets/qtoolbutton.h>

/// Keeps the settings of tests apart from the user's. Before any widget is made.
class TestSettings
{
public:
    TestSettings()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("penstock"));
        QCoreApplication::setApplicationName(QStringLiteral("tests"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }
    void clear() { QSettings().clear(); }

private:
    QTemporaryDir m_folder;
};

/// With PENSTOCK_SCREENSHOTS=folder in the environment what is shown is kept there, for people to look at.
inline void keepPicture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("PENSTOCK_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(150);
    widget->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

/// With PENSTOCK_DARK=1 in the environment all is dark.
inline void useLook()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    if (!qEnvironmentVariableIsSet("PENSTOCK_DARK"))
        return;
    QPalette dark(QColor(0x35, 0x36, 0x3a));
    dark.setColor(QPalette::Base, QColor(0x20, 0x21, 0x24));
    dark.setColor(QPalette::AlternateBase, QColor(0x2a, 0x2b, 0x2e));
    dark.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa0, 0xa6));
    QApplication::setPalette(dark);
}

/// The button of the action @a text of @a parent; null where it is not shown.
inline QToolButton *toolButton(QWidget *parent, const QString &text)
{
    const QList<QToolButton *> buttons = parent->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

inline void click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}
