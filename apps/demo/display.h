// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "transfer.h"

#include <QtCore/qstring.h>

/// What the demonstration tells on a terminal, or line by line where there is none.
class Display
{
public:
    Display();

    /// A sentence of its own line.
    void say(const QString &sentence);
    /// The state of a transfer: on a terminal in place of the one before.
    void show(const QString &name, const Transfer::Progress &progress, qint64 totalBytes);
    /// The last state stays.
    void finishLine();

private:
    const bool m_isTerminal;
    bool m_lineOpen = false;
};

/// "268.4 MB"
QString megabytes(qint64 bytes);
