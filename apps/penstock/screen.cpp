// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "screen.h"

#include "textwidth.h"

#include <QtCore/qpointer.h>

#include <sys/ioctl.h>
#include <unistd.h>

namespace Penstock {

namespace {

/// Control sequences of ECMA-48 and, for the alternate screen, xterm's.
constexpr QByteArrayView enter = "\033[?1049h\033[?25l";
constexpr QByteArrayView leave = "\033[?25h\033[?1049l";
constexpr QByteArrayView home = "\033[H";
constexpr QByteArrayView reverse = "\033[7m";
constexpr QByteArrayView plain = "\033[m";
constexpr QByteArrayView endOfLine = "\033[K";
constexpr QByteArrayView endOfScreen = "\033[J";

/// SIGWINCH would tell sooner, and need a handler.
constexpr std::chrono::milliseconds lookAtSize{200};

void writeAll(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), size_t(bytes.size()));
        if (written <= 0)
            return; // the terminal is gone: standard input says so, too
        bytes = bytes.sliced(written);
    }
}

/// The keys of a read: escape sequences come in one piece.
QList<int> keysOf(QByteArrayView bytes)
{
    struct Sequence
    {
        const char *text;
        Screen::Key key;
    };
    static constexpr Sequence sequences[] = {
        {"\033[A", Screen::Up},        {"\033[B", Screen::Down}, {"\033[5~", Screen::PageUp},
        {"\033[6~", Screen::PageDown}, {"\033[H", Screen::Home}, {"\033[F", Screen::End},
    };
    QList<int> keys;
    while (!bytes.isEmpty()) {
        int key = static_cast<unsigned char>(bytes.front());
        qsizetype length = 1;
        for (const Sequence &sequence : sequences) {
            if (bytes.startsWith(QByteArrayView(sequence.text))) {
                key = sequence.key;
                length = QByteArrayView(sequence.text).size();
            }
        }
        keys.append(key);
        bytes = bytes.sliced(length);
    }
    return keys;
}

winsize sizeOfTerminal()
{
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return {24, 80, 0, 0};
    return size;
}

} // namespace

bool Screen::isThere()
{
    return ::isatty(STDIN_FILENO) && ::isatty(STDOUT_FILENO);
}

Screen::Screen()
{
    m_hasMode = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
    termios mode = m_before;
    mode.c_lflag &= ~tcflag_t(ICANON | ECHO);
    mode.c_cc[VMIN] = 1;
    mode.c_cc[VTIME] = 0;
    if (m_hasMode)
        ::tcsetattr(STDIN_FILENO, TCSANOW, &mode);
    writeAll(enter);
    Poller::watch(this, STDIN_FILENO, Poller::Read);
    m_size = {columns(), rows()};
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (const QSize size(columns(), rows()); size != std::exchange(m_size, size))
            Q_EMIT resized();
    });
    m_timer.start(lookAtSize);
}

Screen::~Screen()
{
    Poller::unwatch(this);
    writeAll(leave);
    if (m_hasMode)
        ::tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
}

int Screen::rows() const
{
    return sizeOfTerminal().ws_row;
}

int Screen::columns() const
{
    return sizeOfTerminal().ws_col;
}

void Screen::show(const QStringList &lines, int emphasised)
{
    QByteArray bytes = home.toByteArray();
    const qsizetype count = std::min<qsizetype>(lines.size(), rows());
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArray text = cutToColumns(lines[i], columns()).toUtf8();
        if (i == emphasised)
            bytes.append(reverse).append(text).append(plain);
        else
            bytes.append(text);
        bytes.append(endOfLine);
        if (i + 1 < count)
            bytes.append("\r\n");
    }
    bytes.append(endOfScreen);
    writeAll(bytes);
}

void Screen::descriptorReady(Poller::Interest)
{
    char bytes[64];
    const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR)) {
        Poller::unwatch(this);
        Q_EMIT ended();
        return;
    }
    const QPointer<Screen> self(this);
    for (const int key : keysOf({bytes, std::max<ssize_t>(count, 0)})) {
        if (self)
            Q_EMIT pressed(key);
    }
}

} // namespace Penstock
