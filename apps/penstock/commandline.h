// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"

#include <memory>
#include <vector>

namespace Penstock {

/// Reads the command line, and runs the command that it names. Owned by main().
class CommandLine : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    CommandLine(Console *console, PluginRegistry *plugins);
    ~CommandLine() override;

    /// @a arguments: the program's name first. finished() follows, perhaps from inside this call.
    void start(const QStringList &arguments);

Q_SIGNALS:
    /// Once.
    void finished(int exitCode);

private:
    Command *find(const QString &name) const;
    void startGeneral(const QStringList &arguments);
    void startCommand(Command *command, const QStringList &arguments);
    void print(const QString &text);
    void refuse(const QString &sentence);

    Console *const m_console;
    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace Penstock
