// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/flowchart_p.h>

#include <penstock/widgets/icons_p.h>
#include <penstock/widgets/retranslation_p.h>
#include <penstock/widgets/units_p.h>

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpainterpath.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace Penstock {

namespace {

constexpr std::array spans{10, 30, 60, 120, 300, 600}; // seconds
constexpr size_t rateSamples = 5; // a rate is that of so many samples

using Samples = Ring<FlowSample>;

double buffered(const Samples &samples, size_t index)
{
    return double(samples.at(index).buffered);
}

double high(const Samples &samples, size_t index)
{
    return double(samples.at(index).high);
}

double low(const Samples &samples, size_t index)
{
    return double(samples.at(index).low);
}

double unsent(const Samples &samples, size_t index)
{
    return double(std::max<qint64>(samples.at(index).kernelUnsent, 0));
}

double unread(const Samples &samples, size_t index)
{
    return double(std::max<qint64>(samples.at(index).kernelUnread, 0));
}

double rate(const Samples &samples, size_t index, qint64 FlowSample::*bytes)
{
    const FlowSample &now = samples.at(index);
    const FlowSample &before = samples.at(index - std::min(index, rateSamples));
    const double seconds = (double(now.time) - double(before.time)) / 1e6;
    return seconds > 0 ? (double(now.*bytes) - double(before.*bytes)) / seconds : 0;
}

double rateIn(const Samples &samples, size_t index)
{
    return rate(samples, index, &FlowSample::received);
}

double rateOut(const Samples &samples, size_t index)
{
    return rate(samples, index, &FlowSample::sent);
}

QString sizeOf(double bytes)
{
    return sizeText(qint64(std::min(bytes, 9e18))); // a program may tell anything
}

QColor inColor()
{
    return signalColor(SignalColor::Green);
}
QColor outColor()
{
    return signalColor(SignalColor::Blue);
}

/// 1, 2 or 5 times a power of ten, as units have it, at or above @a value.
double roundUp(double value)
{
    double unit = 1;
    while (value / unit >= 1000)
        unit *= 1024;
    double power = 1;
    while (value / unit > 10 * power)
        power *= 10;
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * power * unit >= value)
            return step * power * unit;
    }
    return 10 * power * unit;
}

} // namespace

/// From times and values to points of an area.
struct FlowChart::Scale
{
    QRectF area;
    qint64 first = 0; ///< the time at the left
    qint64 last = 1;
    double top = 1; ///< the value at the top
    size_t from = 0; ///< the first sample that is shown

    double x(qint64 time) const
    {
        return area.left()
            + area.width() * (double(time) - double(first)) / (double(last) - double(first));
    }
    double y(double value) const
    {
        return area.bottom() - area.height() * std::min(value / top, 1.0);
    }
};

FlowChart::FlowChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("flow"));
    keepTranslated(this,
                   [this] { setAccessibleName(tr("Chart of the write buffer and of rates")); });
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void FlowChart::setHistory(History *history)
{
    if (m_history)
        m_history->disconnect(this);
    m_history = history;
    if (history)
        connect(history, &History::sampled, this, qOverload<>(&QWidget::update));
    update();
}

void FlowChart::setSeconds(int seconds)
{
    if (m_seconds == seconds)
        return;
    m_seconds = seconds;
    update();
    Q_EMIT secondsChanged(seconds);
}

void FlowChart::zoom(bool in)
{
    const auto at = std::find(spans.begin(), spans.end(), m_seconds);
    if (in && at != spans.begin())
        setSeconds(*(at - 1));
    else if (!in && at + 1 < spans.end())
        setSeconds(*(at + 1));
}

void FlowChart::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        zoom(event->angleDelta().y() > 0);
    event->accept();
}

void FlowChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus)
        zoom(event->key() == Qt::Key_Plus);
    else
        QWidget::keyPressEvent(event);
}

void FlowChart::mouseMoveEvent(QMouseEvent *event)
{
    m_pointed = event->position().toPoint().x();
    update();
}

void FlowChart::leaveEvent(QEvent *)
{
    m_pointed = -1;
    update();
}

double FlowChart::most(const Scale &scale, std::initializer_list<Value> values) const
{
    double highest = 1;
    for (size_t i = scale.from; i < m_history->flow().size(); ++i) {
        for (const Value value : values)
            highest = std::max(highest, value(m_history->flow(), i));
    }
    return highest;
}

void FlowChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    if (!m_history || m_history->flow().isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const Samples &samples = m_history->flow();
    const double line = fontMetrics().height();
    const double left = fontMetrics().horizontalAdvance(QStringLiteral("000.0 MB/s")) + 8;
    const QRectF whole = QRectF(rect()).adjusted(left, 6, -12, 0);
    const QRectF inner = whole.adjusted(0, 0, 0, -line * (1 + drawLegend(nullptr, whole)) - 12);
    Scale scale;
    scale.last = samples.last().time;
    scale.first = sumOf(scale.last, qint64(m_seconds) * -1'000'000);
    if (scale.first == scale.last)
        return;
    while (scale.from < samples.size() && samples.at(scale.from).time < scale.first)
        ++scale.from;
    scale.from -= std::min<size_t>(scale.from, 1); // so that lines begin at the edge

    // Three strips, the first the largest; what they have in common is drawn by each.
    const auto strip = [&](double from, double to, const QString &title, QString (*text)(double),
                           std::initializer_list<Value> values) {
        scale.area = QRectF(QPointF(inner.left(), inner.top() + inner.height() * from + line),
                            QPointF(inner.right(), inner.top() + inner.height() * to - 6));
        scale.top = roundUp(most(scale, values) * 1.05);
        drawPauses(&painter, scale);
        drawFrame(&painter, scale, title, text);
    };
    strip(0, 0.46, tr("Write buffer"), sizeOf, {buffered, high});
    drawLine(&painter, scale, buffered, outColor(), true);
    drawLine(&painter, scale, high, signalColor(SignalColor::Red));
    drawLine(&painter, scale, low, signalColor(SignalColor::Amber));
    drawPointed(&painter, scale);
    strip(0.46, 0.7, tr("In the kernel"), sizeOf, {unsent, unread});
    drawLine(&painter, scale, unread, inColor());
    drawLine(&painter, scale, unsent, outColor());
    strip(0.7, 1, tr("Bytes a second"), rateText, {rateIn, rateOut});
    drawLine(&painter, scale, rateIn, inColor());
    drawLine(&painter, scale, rateOut, outColor());
    drawTimes(&painter, scale);
    drawLegend(&painter, QRectF(inner.left(), inner.bottom() + line + 6, inner.width(), line));
}

/// Spans in which reading or writing was paused are shaded.
void FlowChart::drawPauses(QPainter *painter, const Scale &scale) const
{
    const Samples &samples = m_history->flow();
    const auto shade = [&](bool FlowSample::*paused, QColor color, Qt::BrushStyle style) {
        color.setAlphaF(style == Qt::SolidPattern ? 0.16F : 0.5F);
        for (size_t i = scale.from; i < samples.size(); ++i) {
            if (!(samples.at(i).*paused))
                continue;
            const size_t begin = i;
            while (i + 1 < samples.size() && samples.at(i + 1).*paused)
                ++i;
            const double from = std::max(scale.x(samples.at(begin).time), scale.area.left());
            const double to =
                std::max(scale.x(samples.at(std::min(i + 1, samples.size() - 1)).time), from + 2);
            painter->fillRect(QRectF(from, scale.area.top(), to - from, scale.area.height()),
                              QBrush(color, style));
        }
    };
    shade(&FlowSample::writingPaused, signalColor(SignalColor::Amber), Qt::SolidPattern);
    shade(&FlowSample::readingPaused, signalColor(SignalColor::Grey), Qt::BDiagPattern);
}

void FlowChart::drawFrame(QPainter *painter, const Scale &scale, const QString &title,
                          QString (*text)(double)) const
{
    QColor grid = palette().color(QPalette::Text);
    grid.setAlphaF(0.12F);
    const double line = fontMetrics().height();
    for (const double part : {0.0, 0.5, 1.0}) {
        const double y = std::round(scale.y(scale.top * part)) + 0.5;
        painter->setPen(grid);
        painter->drawLine(QPointF(scale.area.left(), y), QPointF(scale.area.right(), y));
        painter->setPen(palette().color(QPalette::PlaceholderText));
        painter->drawText(QRectF(0, y - line / 2, scale.area.left() - 6, line),
                          int(Qt::AlignRight | Qt::AlignVCenter),
                          part == 0 ? QStringLiteral("0") : text(scale.top * part));
    }
    painter->setPen(palette().color(QPalette::Text));
    painter->drawText(
        QRectF(scale.area.left(), scale.area.top() - line - 4, scale.area.width(), line),
        int(Qt::AlignLeft | Qt::AlignVCenter), title);
}

void FlowChart::drawLine(QPainter *painter, const Scale &scale, Value value, const QColor &color,
                         bool filled) const
{
    const Samples &samples = m_history->flow();
    QPolygonF points;
    for (size_t i = scale.from; i < samples.size(); ++i)
        points.append({scale.x(samples.at(i).time), scale.y(value(samples, i))});
    painter->save();
    painter->setClipRect(scale.area.adjusted(0, -2, 0, 2));
    if (filled && !points.isEmpty()) {
        QPolygonF under = points;
        under.append({points.last().x(), scale.area.bottom()});
        under.append({points.first().x(), scale.area.bottom()});
        QColor light = color;
        light.setAlphaF(0.3F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(light);
        painter->drawPolygon(under);
    }
    const bool isMark = value == high || value == low;
    painter->setPen(QPen(color, isMark ? 1 : 1.6, isMark ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(points);
    painter->restore();
}

void FlowChart::drawTimes(QPainter *painter, const Scale &scale) const
{
    painter->setPen(palette().color(QPalette::PlaceholderText));
    const double line = fontMetrics().height();
    const double y = scale.area.bottom() + 4;
    for (const double part : {0.0, 0.5, 1.0}) {
        const auto before = qint64(double(m_seconds) * (1 - part) * 1e6);
        const QString text = before == 0 ? tr("now") : tr("%1 ago").arg(durationText(before));
        const double x = scale.area.left() + scale.area.width() * part;
        const Qt::Alignment side = part == 0 ? Qt::AlignLeft
            : part == 1                      ? Qt::AlignRight
                                             : Qt::AlignHCenter;
        const double width = 140;
        const double shift = part == 0 ? 0 : part == 1 ? width : width / 2;
        painter->drawText(QRectF(x - shift, y, width, line), int(side | Qt::AlignTop), text);
    }
}

/// In as many lines as it needs; without @a painter it tells only how many these are.
int FlowChart::drawLegend(QPainter *painter, const QRectF &area) const
{
    const std::pair<QColor, QString> entries[] = {
        {outColor(), tr("sent")},
        {inColor(), tr("received")},
        {signalColor(SignalColor::Red), tr("high mark")},
        {signalColor(SignalColor::Amber), tr("low mark; writing paused")},
        {signalColor(SignalColor::Grey), tr("reading paused")},
    };
    const double line = fontMetrics().height();
    double x = area.left();
    int lines = 1;
    for (const auto &[color, text] : entries) {
        const double width = fontMetrics().horizontalAdvance(text) + 14;
        if (x > area.left() && x + width > area.right()) {
            x = area.left();
            ++lines;
        }
        if (painter) {
            const double top = area.top() + (lines - 1) * line;
            painter->setPen(Qt::NoPen);
            painter->setBrush(color);
            painter->drawRoundedRect(QRectF(x, top + line / 2 - 4, 8, 8), 2, 2);
            painter->setPen(palette().color(QPalette::PlaceholderText));
            painter->drawText(QRectF(x + 12, top, width, line),
                              int(Qt::AlignLeft | Qt::AlignVCenter), text);
        }
        x += width + 12;
    }
    return lines;
}

/// A line where the mouse is, and what was there then.
void FlowChart::drawPointed(QPainter *painter, const Scale &scale) const
{
    const Samples &samples = m_history->flow();
    if (m_pointed < scale.area.left() || m_pointed > scale.area.right())
        return;
    size_t nearest = scale.from;
    for (size_t i = scale.from; i < samples.size(); ++i) {
        if (std::abs(scale.x(samples.at(i).time) - m_pointed)
            < std::abs(scale.x(samples.at(nearest).time) - m_pointed))
            nearest = i;
    }
    const FlowSample &sample = samples.at(nearest);
    const double line = fontMetrics().height();
    painter->setPen(QPen(palette().color(QPalette::Text), 0.6));
    painter->drawLine(
        QPointF(m_pointed, scale.area.top()),
        QPointF(m_pointed, height() - (1 + drawLegend(nullptr, scale.area)) * line - 12));
    const QString text =
        tr("%1: %2 buffered, in %3, out %4")
            .arg(m_history->clock(sample.time), sizeText(sample.buffered),
                 rateText(rateIn(samples, nearest)), rateText(rateOut(samples, nearest)));
    painter->setPen(palette().color(QPalette::Text));
    painter->drawText(
        QRectF(scale.area.left(), scale.area.top() - line - 4, scale.area.width(), line),
        int(Qt::AlignRight | Qt::AlignVCenter), text);
}

} // namespace Penstock
