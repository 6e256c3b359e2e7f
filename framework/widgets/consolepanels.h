// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/consolememory.h>
#include <penstock/widgets/export.h>

#include <QtWidgets/qwidget.h>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QListView;
class QTreeView;
QT_END_NAMESPACE

namespace Penstock {

class SendBar;

/// The saved sends beside a console. Owner, thread: as every widget.
class PENSTOCK_WIDGETS_EXPORT SavedSendsPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the panel.
    SavedSendsPanel(ConsoleMemory *memory, SendBar *bar, QWidget *parent = nullptr);
    ~SavedSendsPanel() override;

    /// Saves what the send bar has, and lets its name be edited.
    void saveCurrent();

Q_SIGNALS:
    /// One is gone, which can be undone.
    void removed(const QString &name);

private:
    void sendSelected();
    void editSelected();
    void removeSelected();
    int selectedRow() const;

    ConsoleMemory *const m_memory;
    SendBar *const m_bar;
    QListView *m_list;
    QString m_edited; ///< the name of the one that was put into the input line
};

/// The rules for automatic answers beside a console. Owner, thread: as every widget.
class PENSTOCK_WIDGETS_EXPORT AnswersPanel : public QWidget
{
    Q_OBJECT

public:
    /// @a memory outlives the panel.
    explicit AnswersPanel(ConsoleMemory *memory, QWidget *parent = nullptr);
    ~AnswersPanel() override;

    /// Whether this console answers by itself.
    bool isOn() const;

Q_SIGNALS:
    /// The rules that hold now.
    void rulesChanged(const QList<Penstock::CompiledRule> &rules);
    void removed();

private:
    void addRule();
    void removeSelected();
    void publish();

    ConsoleMemory *const m_memory;
    QCheckBox *m_on;
    QTreeView *m_table;
};

} // namespace Penstock
