// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"

namespace Penstock {

/// `penstock plugins`: what there is, and what cannot be used.
class PluginsCommand : public Command
{
    Q_OBJECT

public:
    PluginsCommand(Console *console, PluginRegistry *plugins);
    ~PluginsCommand() override;

    QString summary() const override;
    CommandHelp help() const override;
    QList<QCommandLineOption> options() const override;
    void start(const QCommandLineParser &arguments) override;
};

} // namespace Penstock
