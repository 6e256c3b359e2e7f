// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "plot.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qpainter.h>

#include <algorithm>
#include <cmath>

Plot::Plot(QWidget *parent) : QWidget(parent)
{
    setTexts();
}

Plot::~Plot() = default;

void Plot::setTexts()
{
    setAccessibleName(tr("Numbers that were received"));
}

void Plot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QWidget::changeEvent(event);
}

/// What cannot be drawn beside other numbers is left out: a device may send 1e999.
void Plot::add(double value)
{
    if (!(std::abs(value) <= largestValue))
        return;
    m_values.append(value);
    if (m_values.size() > maximumValues)
        m_values.removeFirst();
    update();
}

void Plot::clear()
{
    m_values.clear();
    update();
}

void Plot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().base());
    const QFontMetrics metrics = fontMetrics();
    if (m_values.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter,
                         tr("Numbers in the lines that come are drawn here."));
        return;
    }
    const auto [least, most] = std::minmax_element(m_values.cbegin(), m_values.cend());
    const double margin = std::max((*most - *least) * 0.1, 1e-9);
    const double low = *least - margin;
    const double range = *most + margin - low;
    const int scaleWidth = metrics.horizontalAdvance(QString::number(-10000.5)) + 12;
    const QRectF area = QRectF(rect()).adjusted(scaleWidth, 8, -8, -8);
    constexpr int lines = 4;
    for (int i = 0; i <= lines; ++i) {
        const double y = area.bottom() - area.height() * i / lines;
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(0, y - metrics.height(), scaleWidth - 6, 2 * metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(low + range * i / lines, 'g', 4));
    }
    QPolygonF curve;
    const double step = area.width() / double(std::max<qsizetype>(m_values.size() - 1, 1));
    for (qsizetype i = 0; i < m_values.size(); ++i)
        curve << QPointF(area.left() + step * double(i),
                         area.bottom() - (m_values.at(i) - low) / range * area.height());
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawPolyline(curve);
}
