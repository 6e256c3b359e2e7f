// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qlist.h>
#include <QtWidgets/qwidget.h>

/// A curve of the latest numbers.
class Plot : public QWidget
{
    Q_OBJECT

public:
    explicit Plot(QWidget *parent = nullptr);
    ~Plot() override;

    void add(double value);
    void clear();
    qsizetype count() const { return m_values.size(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override { return {600, 240}; }

private:
    void setTexts();

    static constexpr qsizetype maximumValues = 500;
    static constexpr double largestValue = 1e100;

    QList<double> m_values;
};
