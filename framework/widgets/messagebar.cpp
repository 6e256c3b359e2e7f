// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/messagebar.h>

#include <penstock/widgets/plaintext_p.h>
#include <penstock/widgets/retranslation_p.h>

#include <QtCore/qcoreevent.h>
#include <QtGui/qaccessible.h>
#include <QtGui/qaction.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qtoolbutton.h>

#include <utility>

namespace Penstock {

namespace {

constexpr int informationMs = 8'000;
constexpr qsizetype mostCharacters = 500; ///< what other programs say may be long

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_action(new QToolButton(this))
{
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    keepTranslated(this, [close] {
        close->setAccessibleName(tr("Close this message"));
        close->setToolTip(close->accessibleName());
    });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 4, 4);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    hide();
}

void MessageBar::show(Kind kind, const QString &text, QAction *action)
{
    m_kind = kind;
    const auto icon =
        kind == Kind::Error ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxInformation;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(icon).pixmap(size, size));
    m_text->setText(oneLine(text, mostCharacters));
    m_text->setToolTip(plainToolTip(text));
    setAccessibleName(m_text->text());
    m_action->setDefaultAction(action);
    m_action->setVisible(action);
    if (const int running = std::exchange(m_timer, 0))
        killTimer(running);
    if (kind == Kind::Information)
        m_timer = startTimer(informationMs);
    setVisible(true);
    QAccessibleEvent event(this, QAccessible::Alert); // read out without being looked at
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer) {
        killTimer(std::exchange(m_timer, 0));
        hide();
    }
}

void MessageBar::paintEvent(QPaintEvent *)
{
    // Of the palette's own colours, so that it fits light and dark.
    QColor tint = m_kind == Kind::Error ? QColor(0xd9, 0x4c, 0x3d) : QColor(0x3d, 0x7e, 0xd9);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tint);
    tint.setAlpha(48);
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace Penstock
