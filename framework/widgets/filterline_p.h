// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/connectionfilter.h>

#include <QtCore/qstringlistmodel.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qlineedit.h>

QT_BEGIN_NAMESPACE
class QCompleter;
class QMenu;
QT_END_NAMESPACE

namespace Penstock {

/// Where a filter is written: completes words, says what is wrong, remembers filters.
class FilterLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterLine(QWidget *parent = nullptr);

    /// What there is now, for completion; called when it is needed.
    void setKnownValues(std::function<QHash<QString, QStringList>()> known)
    {
        m_known = std::move(known);
    }
    /// Filters that were saved, by all programs that show an inspector under this name of an application.
    static QStringList savedFilters();
    /// Opens the menu of saved filters.
    void showSaved();

Q_SIGNALS:
    void filterChanged(const Penstock::ConnectionFilter &filter);
    /// What is wrong with what is written; empty where nothing is. The filter before stays.
    void wrong(const QString &sentence);
    void forgotten(const QString &filter);

public Q_SLOTS:
    void save(const QString &filter);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setTexts();
    void apply();
    void suggest();
    void accept(const QString &completion);
    void fillMenu();
    void forget(const QString &filter);

    QStringListModel m_words;
    QCompleter *m_completer;
    QMenu *m_menu;
    QTimer m_delay;
    std::function<QHash<QString, QStringList>()> m_known;
};

} // namespace Penstock
