// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/datatab_p.h>

#include <penstock/widgets/emptystate_p.h>
#include <penstock/widgets/icons_p.h>
#include <penstock/widgets/retranslation_p.h>

#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qtoolbutton.h>

#include <utility>

namespace Penstock {

DataTab::DataTab(QAction *capture, QWidget *parent)
    : QWidget(parent),
      m_capture(capture),
      m_view(new DataView(this)),
      m_empty(new EmptyState(m_view->viewport(), Icon::Record))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar(capture));
    column->addWidget(m_view, 1);
    column->addWidget(makeSendRow());
    connect(capture, &QAction::toggled, this, &DataTab::updateEmpty);
    keepTranslated(this, [this] { updateEmpty(); });
}

QWidget *DataTab::makeBar(QAction *capture)
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(6, 4, 6, 4);
    auto *record = new QToolButton(bar);
    record->setDefaultAction(capture);
    record->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *format = new QComboBox(bar);
    auto *direction = new QComboBox(bar);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("dataSearch"));
    m_search->setClearButtonEnabled(true);
    QAction *back = m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    auto *follow = new QToolButton(bar);
    follow->setIcon(icon(Icon::Follow));
    follow->setCheckable(true);
    follow->setChecked(true);
    auto *clear = new QToolButton(bar);
    clear->setIcon(icon(Icon::Clear));
    row->addWidget(record);
    row->addWidget(format);
    row->addWidget(direction);
    row->addWidget(m_search, 1);
    row->addWidget(follow);
    row->addWidget(makeCopyButton());
    row->addWidget(clear);
    const auto setTexts = [this, format, direction, back, follow, clear] {
        format->setAccessibleName(tr("How bytes are shown"));
        setItemTexts(format, {tr("Text"), tr("Hex")});
        direction->setAccessibleName(tr("Which way is shown"));
        setItemTexts(direction, {tr("Both ways"), tr("Received"), tr("Sent")});
        m_search->setAccessibleName(tr("Search in the data"));
        m_search->setPlaceholderText(format->currentIndex() <= 0 ? tr("Search")
                                                                 : tr("Search, as 0d 0a"));
        back->setToolTip(tr("Search backwards"));
        follow->setToolTip(tr("Follow what comes"));
        follow->setAccessibleName(follow->toolTip());
        clear->setToolTip(tr("Clear"));
        clear->setAccessibleName(clear->toolTip());
    };
    keepTranslated(bar, setTexts);
    connect(format, &QComboBox::currentIndexChanged, m_view, [this, setTexts](int index) {
        m_view->setFormat(DataView::Format(index));
        setTexts();
    });
    connect(direction, &QComboBox::currentIndexChanged, m_view,
            [this](int index) { m_view->setDirection(DataView::Direction(index)); });
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { search(QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
    connect(back, &QAction::triggered, this, [this] { search(true); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_search->setPalette({}); });
    connect(follow, &QToolButton::toggled, m_view, &DataView::setFollowing);
    connect(clear, &QToolButton::clicked, this, &DataTab::clear);
    return bar;
}

QToolButton *DataTab::makeCopyButton()
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(Icon::Copy));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    const auto add = [this, menu](DataView::CopyFormat format) {
        return menu->addAction(QString(), this, [this, format] {
            QGuiApplication::clipboard()->setText(DataView::copied(m_view->bytes(), format));
        });
    };
    QAction *text = add(DataView::CopyFormat::Text);
    QAction *hex = add(DataView::CopyFormat::Hex);
    QAction *array = add(DataView::CopyFormat::CArray);
    QAction *base64 = add(DataView::CopyFormat::Base64);
    keepTranslated(button, [button, text, hex, array, base64] {
        button->setToolTip(tr("Copy what is selected, or all"));
        button->setAccessibleName(button->toolTip());
        text->setText(tr("As &text"));
        hex->setText(tr("As &hex"));
        array->setText(tr("As &C array"));
        base64->setText(tr("As &base64"));
    });
    button->setMenu(menu);
    return button;
}

QWidget *DataTab::makeSendRow()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(6, 4, 6, 6);
    m_line = new QLineEdit(bar);
    m_line->setObjectName(QStringLiteral("dataSend"));
    m_lineFormat = new QComboBox(bar);
    m_send = new QToolButton(bar);
    m_send->setIcon(icon(Icon::Send));
    m_send->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sendFile = new QToolButton(bar);
    m_sendFile->setIcon(icon(Icon::Open));
    row->addWidget(m_line, 1);
    row->addWidget(m_lineFormat);
    row->addWidget(m_send);
    row->addWidget(m_sendFile);
    keepTranslated(bar, [this] {
        m_line->setAccessibleName(tr("What to send to the peer"));
        m_lineFormat->setAccessibleName(tr("How it is written"));
        setItemTexts(m_lineFormat, {tr("Text"), tr("Hex")});
        m_lineFormat->setToolTip(
            tr("Text has the escapes \\n \\r \\t \\0 \\xHH and \\\\; hex is 0d 0a."));
        m_send->setText(tr("Send"));
        m_sendFile->setToolTip(tr("Send a file"));
        m_sendFile->setAccessibleName(m_sendFile->toolTip());
    });
    connect(m_line, &QLineEdit::returnPressed, this, &DataTab::send);
    connect(m_send, &QToolButton::clicked, this, &DataTab::send);
    connect(m_sendFile, &QToolButton::clicked, this, &DataTab::sendFileRequested);
    return bar;
}

void DataTab::setHistory(History *history)
{
    if (m_history)
        m_history->disconnect(this);
    m_history = history;
    m_view->setHistory(history);
    if (history) {
        connect(history, &History::piecesAdded, this, &DataTab::updateEmpty);
        connect(history, &History::piecesReplaced, this, &DataTab::updateEmpty);
    }
    updateEmpty();
}

void DataTab::setSendRefusal(const QString &why)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_lineFormat),
                            static_cast<QWidget *>(m_send), static_cast<QWidget *>(m_sendFile)})
        widget->setEnabled(why.isEmpty());
    m_line->setPlaceholderText(why.isEmpty() ? tr("Send to the peer, as hello\\r\\n") : why);
}

void DataTab::setCaptureRefusal(const QString &why)
{
    m_captureRefusal = why;
    updateEmpty();
}

void DataTab::focusSend()
{
    m_line->setFocus();
}

void DataTab::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void DataTab::send()
{
    const auto format =
        m_lineFormat->currentIndex() == 0 ? PayloadFormat::Text : PayloadFormat::Hex;
    const Result<QByteArray> bytes = payloadFromText(m_line->text(), format);
    if (!bytes) {
        Q_EMIT failed(bytes.error().detail());
        return;
    }
    if (bytes->isEmpty())
        return;
    m_line->selectAll();
    Q_EMIT sendRequested(*bytes);
}

void DataTab::search(bool backwards)
{
    if (m_view->search(m_search->text(), backwards))
        return;
    QPalette palette = m_search->palette();
    palette.setColor(QPalette::Text, signalColor(SignalColor::Red));
    m_search->setPalette(palette);
    Q_EMIT failed(tr("\"%1\" is not in what is shown.").arg(m_search->text()));
}

void DataTab::clear()
{
    if (!m_history || m_history->pieces().empty())
        return;
    m_clearedHistory = m_history;
    m_clearedPieces = m_history->pieces();
    m_history->clearPieces();
    Q_EMIT cleared();
}

void DataTab::restore()
{
    if (m_clearedHistory)
        m_clearedHistory->restorePieces(std::exchange(m_clearedPieces, {}));
    m_clearedHistory = nullptr;
}

void DataTab::updateEmpty()
{
    m_empty->setVisible(!m_history || m_history->pieces().empty());
    if (!m_captureRefusal.isEmpty())
        m_empty->say(tr("Nothing can be captured"), m_captureRefusal);
    else if (m_capture->isChecked())
        m_empty->say(tr("Nothing was sent or received yet"),
                     tr("It is being captured: what comes appears here."));
    else
        m_empty->say(tr("Nothing is captured"),
                     tr("The program keeps what it sends and receives only while somebody asks "
                        "for it. Secrets are overwritten with asterisks."),
                     m_capture);
}

} // namespace Penstock
