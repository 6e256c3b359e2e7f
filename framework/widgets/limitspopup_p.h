// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qframe.h>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace Penstock {

/// Asks for new watermarks, beside what they are for. Deletes itself when it is closed.
class LimitsPopup : public QFrame
{
    Q_OBJECT

public:
    LimitsPopup(qint64 highBytes, qint64 lowBytes, QWidget *parent);

Q_SIGNALS:
    void chosen(qint64 highBytes, qint64 lowBytes);

private:
    void accept();

    QLineEdit *m_high;
    QLineEdit *m_low;
    QLabel *m_problem;
};

} // namespace Penstock
