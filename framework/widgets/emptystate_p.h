// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/export.h>
#include <penstock/widgets/icons_p.h>

#include <QtWidgets/qwidget.h>

QT_BEGIN_NAMESPACE
class QAbstractScrollArea;
class QAction;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace Penstock {

/// In the middle of a view that has nothing to show: why, and what to do next. Covers the view it is made for while it is visible.
class PENSTOCK_WIDGETS_EXPORT EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *view, Icon icon);

    /// @a action, what to do next, gets a button; it may be null.
    void say(const QString &title, const QString &hint, QAction *action = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_hint;
    QToolButton *m_button;
};

} // namespace Penstock
