// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/icons_p.h>

#include <QtCore/qhash.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qiconengine.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpainterpath.h>
#include <QtGui/qpalette.h>

namespace Penstock {

namespace {

/// Lines on a field of 16 by 16: M and L are points, C two control points and one, O a circle's middle and radius, R a rectangle's
/// corner and size; Z closes. What comes after F is filled, too.
constexpr const char *drawings[] = {
    "R 1.5 2.5 13 11 M 1.5 5.5 L 14.5 5.5", // Program
    "R 1.5 2.5 13 11 M 1.5 5.5 L 14.5 5.5 M 5 7.5 L 11 12 M 11 7.5 L 5 12", // ProgramGone
    "M 8 2.5 L 8 13.5 M 2.5 8 L 13.5 8", // Attach
    "M 2.5 8 L 13.5 8", // Detach
    "R 1.5 2.5 13 11 F M 6 5.5 L 11 8 L 6 10.5 Z", // Run
    "F R 4 3 2.5 10 R 9.5 3 2.5 10", // Pause
    "F M 4.5 2.5 L 13 8 L 4.5 13.5 Z", // Resume
    "M 2 4.5 L 14 4.5 M 2 11.5 L 14 11.5 F O 10 4.5 1.8 O 6 11.5 1.8", // Limits
    "O 8 8 6 M 5.5 5.5 L 10.5 10.5 M 10.5 5.5 L 5.5 10.5", // Close
    "F M 9.5 1.5 L 3.5 9 L 7.5 9 L 6.5 14.5 L 12.5 7 L 8.5 7 Z", // Abort
    "M 1.5 7 L 14.5 1.5 L 9.5 14.5 L 7.5 8.5 Z M 7.5 8.5 L 14.5 1.5", // Send
    "F O 8 8 4.5", // Record
    "F R 4 4 8 8", // Stop
    "O 8 8 6.2 F R 5.7 5.5 1.3 5 R 9 5.5 1.3 5", // Hold
    "M 1.5 13 L 1.5 3 L 6 3 L 7.5 5 L 13 5 L 13 7 M 1.5 13 L 4 7 L 15 7 L 12.5 13 Z", // Open
    "M 2 2 L 11.5 2 L 14 4.5 L 14 14 L 2 14 Z R 5 9 6 5 M 5 2 L 5 5 L 10 5 L 10 2", // Save
    "M 8 10 L 8 1.5 M 4.5 5 L 8 1.5 L 11.5 5 M 2 9 L 2 14 L 14 14 L 14 9", // Export
    "R 1.5 1.5 9 10 M 13 4.5 L 14.5 4.5 L 14.5 14.5 L 5.5 14.5 L 5.5 14", // Copy
    "M 2 4 L 14 4 M 6 4 L 6 2 L 10 2 L 10 4 M 3.5 4 L 4.5 14 L 11.5 14 L 12.5 4", // Clear
    "O 6.5 6.5 4.5 M 10 10 L 14.5 14.5", // Search
    "M 1.5 2.5 L 14.5 2.5 L 9.5 8.5 L 9.5 14 L 6.5 12 L 6.5 8.5 Z", // Filter
    "M 8 1.5 L 10 6 L 14.8 6.4 L 11.2 9.6 L 12.3 14.3 L 8 11.8 L 3.7 14.3 L 4.8 9.6 L 1.2 "
    "6.4 L 6 6 Z", // Star
    "M 8 1.5 L 8 11 M 4.5 7.5 L 8 11 L 11.5 7.5 M 3 14 L 13 14", // Follow
    "M 13.5 8 L 3 8 M 7 4 L 3 8 L 7 12", // Incoming
    "M 2.5 8 L 13 8 M 9 4 L 13 8 L 9 12", // Outgoing
    "M 5 1.5 L 5 5 M 11 1.5 L 11 5 M 3 5 L 13 5 L 13 7 C 13 10 11 11 8 11 C 5 11 3 10 3 7 "
    "Z M 8 11 L 8 15", // Connect
    "R 1.5 2.5 13 11 M 4 6 L 6.5 8 L 4 10 M 8 10.5 L 11.5 10.5", // Console
    "M 2 6 L 6 6 C 4.5 2 9.5 2 8 6 L 12 6 L 12 9 C 15.5 7.5 15.5 12 12 10.8 L 12 14 L 2 14 "
    "Z", // Plugin
    "O 8 8 6 F M 8 2 C 16 2 16 14 8 14 Z", // Light
    "O 8 8 6.3 M 6 6.3 C 6 3.5 10 3.5 10 6.2 C 10 8 8 7.8 8 9.5 M 8 11.3 L 8 12", // Help
};
static_assert(std::size(drawings) == size_t(Icon::Count));

struct Drawing
{
    QPainterPath lines;
    QPainterPath filled;
};

Drawing read(const char *text)
{
    Drawing drawing;
    QPainterPath *path = &drawing.lines;
    const QStringList words = QString::fromLatin1(text).split(u' ');
    for (qsizetype at = 0; at < words.size();) {
        const char command = words[at++].at(0).toLatin1();
        const auto number = [&] { return words[at++].toDouble(); };
        const auto point = [&] {
            const double x = number();
            return QPointF(x, number());
        };
        if (command == 'F') {
            path = &drawing.filled;
        } else if (command == 'M') {
            path->moveTo(point());
        } else if (command == 'L') {
            path->lineTo(point());
        } else if (command == 'Z') {
            path->closeSubpath();
        } else if (command == 'O') {
            const QPointF middle = point();
            const double radius = number();
            path->addEllipse(middle, radius, radius);
        } else if (command == 'R') {
            const QPointF corner = point();
            const QPointF size = point();
            path->addRoundedRect(QRectF(corner, QSizeF(size.x(), size.y())), 1, 1);
        } else if (command == 'C') {
            const QPointF first = point();
            const QPointF second = point();
            path->cubicTo(first, second, point());
        }
    }
    return drawing;
}

class IconEngine : public QIconEngine
{
public:
    explicit IconEngine(Drawing drawing, QColor color = {})
        : m_drawing(std::move(drawing)), m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        QColor color = m_color;
        if (mode == QIcon::Disabled)
            color = palette.color(QPalette::Disabled, QPalette::ButtonText);
        else if (!color.isValid())
            color = palette.color(mode == QIcon::Selected ? QPalette::HighlightedText
                                                          : QPalette::ButtonText);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        painter->setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(m_drawing.lines);
        painter->fillPath(m_drawing.filled, color);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new IconEngine(m_drawing, m_color); }

private:
    Drawing m_drawing;
    QColor m_color;
};

} // namespace

QColor signalColor(SignalColor color)
{
    switch (color) {
    case SignalColor::Green:
        return QColor(0x2e, 0xa0, 0x5a);
    case SignalColor::Blue:
        return QColor(0x3d, 0x7e, 0xd9);
    case SignalColor::Amber:
        return QColor(0xd0, 0x87, 0x10);
    case SignalColor::Red:
        return QColor(0xd9, 0x4c, 0x3d);
    case SignalColor::Grey:
        break;
    }
    return QColor(0x8c, 0x8c, 0x8c);
}

QIcon dotIcon(SignalColor color)
{
    static QHash<int, QIcon> icons;
    QIcon &icon = icons[int(color)];
    if (icon.isNull())
        icon = QIcon(new IconEngine(read("F O 8 8 3.6"), signalColor(color)));
    return icon;
}

QIcon icon(Icon icon)
{
    static QHash<int, QIcon> icons;
    QIcon &made = icons[int(icon)];
    if (made.isNull()) {
        const QColor color = icon == Icon::Record ? signalColor(SignalColor::Red) : QColor();
        made = QIcon(new IconEngine(read(drawings[size_t(icon)]), color));
    }
    return made;
}

} // namespace Penstock
