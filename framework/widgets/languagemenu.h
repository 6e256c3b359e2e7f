// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/export.h>

#include <QtWidgets/qmenu.h>

namespace Penstock {

/// Lets the user choose one of translationLanguages(), each written in itself, or that of the system. The choice holds at once, by
/// useTranslation(), and is remembered in QSettings: the application needs its names before. Owner, thread: as every widget.
class PENSTOCK_WIDGETS_EXPORT LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LanguageMenu(QWidget *parent = nullptr);
    ~LanguageMenu() override;

    /// Uses what was chosen when the program ran before; to be called when it begins, in place of useTranslation(). Where the
    /// environment has PENSTOCK_LANGUAGE, that is used instead.
    static void useRemembered();

private:
    void choose(const QString &language);
};

} // namespace Penstock
