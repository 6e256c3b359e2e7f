// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/widgets/consolememory.h>
#include <penstock/widgets/export.h>

#include <QtCore/qtimer.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qwidget.h>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;
QT_END_NAMESPACE

namespace Penstock {

class ConsoleSession;

/// A line that brings back what was typed before, by up and down. Owner, thread: as every widget.
class PENSTOCK_WIDGETS_EXPORT HistoryLine : public QLineEdit
{
    Q_OBJECT

public:
    /// @a memory outlives the line.
    explicit HistoryLine(ConsoleMemory *memory, QWidget *parent = nullptr);
    ~HistoryLine() override;

    /// Remembers what is typed, and begins anew.
    void commit();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showEntry(qsizetype index);

    ConsoleMemory *const m_memory;
    qsizetype m_index = -1; ///< in the history; -1: what is being typed
    QString m_draft; ///< what was being typed before
};

/// Where a console's input is typed: the line, how it is read, what ends it, to whom it goes, and sending it again and again.
/// Owner, thread: as every widget.
class PENSTOCK_WIDGETS_EXPORT SendBar : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the bar.
    SendBar(ConsoleSession *session, ConsoleMemory *memory, QWidget *parent = nullptr);
    ~SendBar() override;

    /// What the line and the line end say; its name is the line's text.
    SavedSend content() const;
    void setContent(const SavedSend &send);
    /// The bytes of @a send; the error is what is wrong with its text.
    static Result<QByteArray> bytesOf(const SavedSend &send);
    /// Sends @a send to the peer that is chosen. False where it was not; why is told by failed().
    bool send(const SavedSend &send);
    quint64 peer() const;
    /// Asks for a file and sends it.
    void chooseFile();

public Q_SLOTS:
    void sendLine();

Q_SIGNALS:
    void saveRequested();
    /// Something cannot be sent, with a sentence why; an empty one where it can.
    void failed(const QString &sentence);

private:
    void setUpLine();
    void setTexts();
    void makeRepeating(QBoxLayout *row);
    void check();
    void fillPeers();
    void fillPeersSoon();
    void toggleRepeating(bool on);
    void showState();
    void remember();

    ConsoleSession *const m_session;
    ConsoleMemory *const m_memory;
    QTimer m_fill; ///< many peers at once are shown at once
    QComboBox *m_peer;
    HistoryLine *m_line;
    QComboBox *m_format;
    QComboBox *m_lineEnd;
    QToolButton *m_send;
    QToolButton *m_file;
    QToolButton *m_save;
    QToolButton *m_repeat;
    QSpinBox *m_interval;
    QSpinBox *m_count;
    QLabel *m_repeated;
    QLabel *m_problem;
};

} // namespace Penstock
