// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/poller.h>

#include <QtCore/qobject.h>
#include <QtCore/qsize.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qtimer.h>

#include <termios.h>

namespace Penstock {

/// A terminal's whole screen, and its keys. While it is there the terminal is in another mode; it is as before afterwards.
class Screen : public QObject, private Poller::Watcher
{
    Q_OBJECT

public:
    Screen();
    ~Screen() override;

    /// Whether standard input and output are a terminal.
    static bool isThere();

    int rows() const;
    int columns() const;
    /// Shows @a lines from the top, as many as go; the one at @a emphasised in reverse.
    void show(const QStringList &lines, int emphasised);

Q_SIGNALS:
    /// A character, or one of Key.
    void pressed(int key);
    /// rows() and columns() are others than before.
    void resized();
    /// Standard input has ended.
    void ended();

public:
    enum Key { Up = 0x10000, Down, PageUp, PageDown, Home, End };

private:
    void descriptorReady(Poller::Interest ready) override;

    QTimer m_timer; ///< looks whether the size has changed
    QSize m_size;
    termios m_before{};
    bool m_hasMode = false;
};

} // namespace Penstock
