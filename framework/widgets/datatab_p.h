// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/dataview_p.h>
#include <penstock/widgets/payloadtext.h>

#include <QtWidgets/qwidget.h>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

namespace Penstock {

class EmptyState;

/// What was sent and received, with what can be done with it; and a line to send.
class DataTab : public QWidget
{
    Q_OBJECT

public:
    /// @a capture starts and stops recording.
    explicit DataTab(QAction *capture, QWidget *parent = nullptr);

    void setHistory(History *history);
    /// Why nothing can be sent; empty where it can.
    void setSendRefusal(const QString &why);
    /// Why nothing can be captured; empty where it can.
    void setCaptureRefusal(const QString &why);
    void focusSend();
    void focusSearch();
    QByteArray bytes() const { return m_view->bytes(); }

Q_SIGNALS:
    void sendRequested(const QByteArray &data);
    void sendFileRequested();
    void failed(const QString &sentence);
    /// What was shown was cleared, and can be had back by restore().
    void cleared();

public Q_SLOTS:
    void restore();

private:
    QWidget *makeBar(QAction *capture);
    QWidget *makeSendRow();
    QToolButton *makeCopyButton();
    void send();
    void search(bool backwards);
    void clear();
    void updateEmpty();

    QPointer<History> m_history;
    std::deque<MonitorEvent> m_clearedPieces;
    QPointer<History> m_clearedHistory;
    QAction *m_capture;
    DataView *m_view;
    QLineEdit *m_search;
    QLineEdit *m_line;
    QComboBox *m_lineFormat;
    QToolButton *m_send;
    QToolButton *m_sendFile;
    EmptyState *m_empty;
    QString m_captureRefusal;
};

} // namespace Penstock
