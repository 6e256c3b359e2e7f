// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearrayview.h>
#include <QtCore/qstring.h>

#include <functional>

namespace Penstock {

/// Where the commands write what people and scripts read. Owned by who composes the program.
class Console
{
public:
    /// Writes all it is given; returns 0 or an errno.
    using Sink = std::function<int(QByteArrayView)>;

    Console(Sink out, Sink error);

    /// A line, or several, of what was asked for.
    void print(const QString &text);
    /// "penstock: " and what went wrong, or what --verbose tells.
    void tell(const QString &sentence);
    /// False once print() has failed.
    bool canPrint() const { return m_outputError == 0; }
    /// The exit code of a command that only prints. Tells what went wrong, unless nobody reads any more.
    int exitCodeOfPrinting();

    /// Writes to a descriptor, waiting where it has to, also for one that somebody made non-blocking.
    static Sink descriptorSink(int descriptor);

private:
    const Sink m_out;
    const Sink m_error;
    int m_outputError = 0;
};

} // namespace Penstock
