// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "command.h"

#include <utility>

namespace Penstock {

Command::Command(const QString &name, Console *console, PluginRegistry *plugins)
    : m_name(name), m_console(console), m_plugins(plugins)
{
}

Command::~Command() = default;

QStringList Command::repeatableOptions() const
{
    return {};
}

void Command::finish(ExitCode code)
{
    finishWith(int(code));
}

void Command::finishBySignal(int signalNumber)
{
    finishWith(int(ExitCode::SignalBase) + signalNumber);
}

void Command::finishPrinted()
{
    finishWith(m_console->exitCodeOfPrinting());
}

void Command::fail(ExitCode code, const QString &sentence)
{
    if (m_finished)
        return;
    m_console->tell(sentence);
    finish(code);
}

void Command::finishWith(int code)
{
    if (!std::exchange(m_finished, true))
        Q_EMIT finished(code);
}

} // namespace Penstock
