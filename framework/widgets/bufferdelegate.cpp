// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/bufferdelegate_p.h>

#include <penstock/widgets/connectionmodel.h>
#include <penstock/widgets/icons_p.h>

#include <QtGui/qpainter.h>
#include <QtWidgets/qapplication.h>

#include <algorithm>

namespace Penstock {

namespace {

/// How much is in it, what the marks are, and the same as a text.
void drawBar(QPainter *painter, const QStyleOptionViewItem &option, const MonitorRow &row,
             const QString &text)
{
    const qint64 buffered = row[MonitorNumber::BufferedBytes];
    const qint64 low = row[MonitorNumber::LowBytes];
    const qint64 high = row[MonitorNumber::HighBytes];
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QRectF inner = QRectF(option.rect).adjusted(4.5, 3.5, -4.5, -3.5);
    const double textWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("000.0 KiB")) + 6;
    const QRectF track = inner.adjusted(0, 0, -textWidth, 0);
    const double most = std::max<double>({double(high) * 1.25, double(buffered), 1});
    const auto x = [&](qint64 bytes) {
        return track.left() + track.width() * double(bytes) / most;
    };
    QColor line = ink;
    line.setAlphaF(0.25F);
    painter->setPen(line);
    painter->drawRoundedRect(track, 2, 2);
    if (buffered > 0) {
        QColor level = signalColor(buffered > high      ? SignalColor::Amber
                                       : buffered > low ? SignalColor::Blue
                                                        : SignalColor::Green);
        level.setAlphaF(0.65F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(level);
        painter->drawRoundedRect(
            QRectF(track.topLeft(),
                   QPointF(std::max(x(buffered), track.left() + 2), track.bottom())),
            2, 2);
    }
    painter->setPen(QPen(signalColor(SignalColor::Amber), 1.2));
    painter->drawLine(QPointF(x(low), track.top()), QPointF(x(low), track.bottom()));
    painter->setPen(QPen(signalColor(SignalColor::Red), 1.2));
    painter->drawLine(QPointF(x(high), track.top()), QPointF(x(high), track.bottom()));
    painter->setPen(ink);
    painter->setFont(option.font);
    painter->drawText(inner, int(Qt::AlignVCenter | Qt::AlignRight), text);
    painter->restore();
}

} // namespace

void BufferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ConnectionModel *>(index.model());
    const Connection *connection = model ? model->connection(index) : nullptr;
    if (!connection || connection->row.kind() == MonitorKind::Server
        || connection->row.kind() == MonitorKind::Process || connection->isEnded()) {
        QStyleOptionViewItem plain = option;
        plain.palette.setColor(QPalette::Text, option.palette.color(QPalette::PlaceholderText));
        if (connection && connection->row.kind() != MonitorKind::Server)
            QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter,
                                               option.widget);
        else
            QStyledItemDelegate::paint(painter, plain, index);
        return;
    }
    // Background and selection as in the other columns.
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    const QString text = plain.text;
    plain.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);

    drawBar(painter, option, connection->row, text);
}

} // namespace Penstock
