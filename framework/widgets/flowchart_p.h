// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/history_p.h>

#include <QtCore/qpointer.h>
#include <QtWidgets/qwidget.h>

namespace Penstock {

/// A strip chart of how a connection flows: its write buffer against the watermarks, what the kernel holds, pauses, rates. The wheel
/// and + and - change how much time is shown.
class FlowChart : public QWidget
{
    Q_OBJECT

public:
    explicit FlowChart(QWidget *parent = nullptr);

    /// Null for none. The history may be deleted any time.
    void setHistory(History *history);
    int seconds() const { return m_seconds; }
    void setSeconds(int seconds);

    QSize sizeHint() const override { return {420, 320}; }
    QSize minimumSizeHint() const override { return {220, 180}; }

Q_SIGNALS:
    void secondsChanged(int seconds);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Scale;
    using Value = double (*)(const Ring<FlowSample> &, size_t);

    void zoom(bool in);
    void drawPauses(QPainter *painter, const Scale &scale) const;
    void drawFrame(QPainter *painter, const Scale &scale, const QString &title,
                   QString (*text)(double)) const;
    void drawLine(QPainter *painter, const Scale &scale, Value value, const QColor &color,
                  bool filled = false) const;
    void drawTimes(QPainter *painter, const Scale &scale) const;
    int drawLegend(QPainter *painter, const QRectF &area) const;
    void drawPointed(QPainter *painter, const Scale &scale) const;
    double most(const Scale &scale, std::initializer_list<Value> values) const;

    QPointer<History> m_history;
    int m_seconds = 60;
    int m_pointed = -1; ///< where the mouse is, or -1
};

} // namespace Penstock
