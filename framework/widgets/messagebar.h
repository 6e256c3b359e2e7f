// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/export.h>

#include <QtWidgets/qframe.h>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace Penstock {

/// A line that says what went wrong, or was done, and is closed by the user: instead of a dialog, which holds everything up.
/// Hidden while it has nothing to say. Owner, thread: as every widget.
class PENSTOCK_WIDGETS_EXPORT MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Information, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows @a text, a whole sentence, instead of what was there. @a action, as "Undo", gets a button; it stays its owner's, and
    /// may be null. What was done goes by itself after some seconds, an error stays.
    void show(Kind kind, const QString &text, QAction *action = nullptr);
    void showError(const QString &text) { show(Kind::Error, text); }
    /// What is shown now; empty while hidden.
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    using QFrame::show;

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_action;
    Kind m_kind = Kind::Information;
    int m_timer = 0;
};

} // namespace Penstock
