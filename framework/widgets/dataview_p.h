// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/history_p.h>

#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qplaintextedit.h>

namespace Penstock {

/// What was sent and received, as text or hexadecimal.
class DataView : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Format : quint8 { Text, Hex };
    enum class Direction : quint8 { Both, Received, Sent };
    enum class CopyFormat : quint8 { Text, Hex, CArray, Base64 };

    explicit DataView(QWidget *parent = nullptr);

    void setHistory(History *history);
    void setFormat(Format format);
    void setDirection(Direction direction);
    void setFollowing(bool following) { m_following = following; }

    /// Of the pieces that are selected, or all where none is: the bytes, one after the other.
    QByteArray bytes() const;
    static QString copied(QByteArrayView bytes, CopyFormat format);
    /// Selects what comes next after the cursor, or before it; from the other end where nothing does. False for nothing. In
    /// hexadecimal @a text is bytes: "0d 0a".
    bool search(const QString &text, bool backwards);

private:
    struct Line
    {
        QString text;
        int piece; ///< its number, as blocks have it
        bool sent;
    };

    bool isShown(const MonitorEvent &piece) const;
    void showAll();
    void showNew();
    void append(const QList<Line> &lines);
    QList<Line> linesOf(const MonitorEvent &piece, int number) const;
    bool searchBytes(const QByteArray &needle, bool backwards);

    QPointer<History> m_history;
    Format m_format = Format::Text;
    Direction m_direction = Direction::Both;
    quint64 m_next = 0; ///< the number of the piece to show next
    bool m_following = true;
    QTimer m_timer;
};

} // namespace Penstock
