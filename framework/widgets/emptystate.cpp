// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/emptystate_p.h>

#include <QtCore/qcoreevent.h>
#include <QtGui/qaction.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qtoolbutton.h>

namespace Penstock {

namespace {

constexpr int iconSize = 40;

} // namespace

EmptyState::EmptyState(QWidget *view, Icon icon)
    : QWidget(view),
      m_icon(new QLabel(this)),
      m_title(new QLabel(this)),
      m_hint(new QLabel(this)),
      m_button(new QToolButton(this))
{
    m_icon->setPixmap(Penstock::icon(icon).pixmap(QSize(iconSize, iconSize), devicePixelRatioF(),
                                                  QIcon::Disabled));
    setFont(QApplication::font()); // and not the view's
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_title->setFont(font);
    for (QLabel *label : {m_icon, m_title, m_hint})
        label->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addStretch();
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    view->installEventFilter(this);
    setGeometry(view->rect());
}

void EmptyState::say(const QString &title, const QString &hint, QAction *action)
{
    m_title->setText(title);
    m_hint->setText(hint);
    setAccessibleName(title + QLatin1Char(' ') + hint);
    m_button->setDefaultAction(action);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setVisible(action);
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(static_cast<QWidget *>(watched)->rect());
    return false;
}

} // namespace Penstock
