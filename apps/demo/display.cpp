// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "display.h"

#include <QtCore/qcoreapplication.h>

#include <cstdio>

#include <unistd.h>

namespace {

constexpr int barCells = 20;

QString bar(qint64 part, qint64 whole)
{
    const int full = whole > 0 ? int(part * barCells / whole) : 0;
    return QLatin1Char('[') + QString(full, QLatin1Char('#'))
        + QString(barCells - full, QLatin1Char('.')) + QLatin1Char(']');
}

void print(const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stdout);
    std::fflush(stdout);
}

} // namespace

QString megabytes(qint64 bytes)
{
    return QCoreApplication::translate("demo", "%1 MB").arg(double(bytes) / 1e6, 0, 'f', 1);
}

Display::Display() : m_isTerminal(::isatty(STDOUT_FILENO) != 0) { }

void Display::say(const QString &sentence)
{
    finishLine();
    print(sentence + QLatin1Char('\n'));
}

void Display::show(const QString &name, const Transfer::Progress &progress, qint64 totalBytes)
{
    const double seconds = double(progress.elapsedMs) / 1000;
    const double rate = seconds > 0 ? double(progress.receivedBytes) / 1e6 / seconds : 0;
    const QString line =
        QCoreApplication::translate(
            "demo",
            "  %1 %2 sent %3, back %4 of %5, %6 MB/s, writer paused %7 and resumed %8 times")
            .arg(name, 4)
            .arg(bar(progress.receivedBytes, totalBytes), megabytes(progress.sentBytes),
                 megabytes(progress.receivedBytes), megabytes(totalBytes))
            .arg(rate, 0, 'f', 1)
            .arg(progress.pauses)
            .arg(progress.resumes);
    if (m_isTerminal)
        print(QLatin1String("\r\x1b[K") + line);
    else
        print(line + QLatin1Char('\n'));
    m_lineOpen = m_isTerminal;
}

void Display::finishLine()
{
    if (m_lineOpen)
        print(QStringLiteral("\n"));
    m_lineOpen = false;
}
