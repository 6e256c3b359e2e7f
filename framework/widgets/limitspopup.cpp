// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/limitspopup_p.h>

#include <penstock/widgets/filterkeys_p.h>
#include <penstock/widgets/icons_p.h>
#include <penstock/widgets/retranslation_p.h>

#include <QtWidgets/qdialogbuttonbox.h>
#include <QtWidgets/qformlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

namespace Penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostBytes = 1024.0 * 1024 * 1024 * 1024;

/// "64Ki", where that is exact.
QString shortSize(qint64 bytes)
{
    if (bytes > 0 && bytes % (1024 * 1024) == 0)
        return u"%1Mi"_s.arg(bytes / (1024 * 1024));
    if (bytes > 0 && bytes % 1024 == 0)
        return u"%1Ki"_s.arg(bytes / 1024);
    return QString::number(bytes);
}

} // namespace

LimitsPopup::LimitsPopup(qint64 highBytes, qint64 lowBytes, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_high(new QLineEdit(shortSize(highBytes), this)),
      m_low(new QLineEdit(shortSize(lowBytes), this)),
      m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"limits"_s);
    setFrameShape(StyledPanel);
    m_high->setObjectName(u"high"_s);
    m_low->setObjectName(u"low"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, signalColor(SignalColor::Red));
    m_problem->setPalette(red);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *set = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    set->setDefault(true);
    auto *form = new QFormLayout(this);
    auto *high = new QLabel(this);
    auto *low = new QLabel(this);
    high->setBuddy(m_high);
    low->setBuddy(m_low);
    form->addRow(high, m_high);
    form->addRow(low, m_low);
    keepTranslated(this, [this, set, high, low] {
        setAccessibleName(tr("Watermarks of the write buffer"));
        set->setText(tr("Set"));
        high->setText(tr("&High watermark"));
        low->setText(tr("&Low watermark"));
    });
    form->addRow(m_problem);
    form->addRow(buttons);
    connect(set, &QPushButton::clicked, this, &LimitsPopup::accept);
    connect(m_high, &QLineEdit::returnPressed, this, &LimitsPopup::accept);
    connect(m_low, &QLineEdit::returnPressed, this, &LimitsPopup::accept);
    m_high->selectAll();
    m_high->setFocus();
}

void LimitsPopup::accept()
{
    const auto read = [](const QLineEdit *line) {
        return readFilterNumber(line->text().trimmed(), FilterNumber::Unit::Bytes);
    };
    const Result<double> high = read(m_high);
    const Result<double> low = read(m_low);
    QString problem = high ? low.error().detail() : high.error().detail();
    if (high && low && *high > mostBytes)
        problem = tr("The high watermark, %1, is too large; it may be 1024Gi at most.")
                      .arg(m_high->text());
    else if (high && low && *low > *high)
        problem = tr("The low watermark, %1, is above the high one.").arg(m_low->text());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    adjustSize();
    if (!problem.isEmpty())
        return;
    Q_EMIT chosen(qint64(*high), qint64(*low));
    close();
}

} // namespace Penstock
