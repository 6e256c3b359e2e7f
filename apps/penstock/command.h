// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "console.h"
#include "exitcode.h"

#include <penstock/core/error.h>

#include <QtCore/qcommandlineoption.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace Penstock {

class PluginRegistry;

/// What `penstock COMMAND --help` tells beside the options. Translated.
struct CommandHelp
{
    QString arguments; ///< behind the command's name in the usage line
    QString description;
    QList<std::pair<QString, QString>> examples; ///< a command line, what it does
};

/// One command of the program. Owned by the CommandLine; started at most once.
class Command : public QObject
{
    Q_OBJECT

public:
    Command(const QString &name, Console *console, PluginRegistry *plugins);
    ~Command() override;

    QString name() const { return m_name; }
    /// One line.
    virtual QString summary() const = 0;
    virtual CommandHelp help() const = 0;
    virtual QList<QCommandLineOption> options() const = 0;
    /// The options that may be given more than once.
    virtual QStringList repeatableOptions() const;
    /// Begins; finished() follows, perhaps from inside this call.
    virtual void start(const QCommandLineParser &arguments) = 0;

Q_SIGNALS:
    /// Once.
    void finished(int exitCode);

protected:
    Console *console() const { return m_console; }
    PluginRegistry *plugins() const { return m_plugins; }
    bool isFinished() const { return m_finished; }
    void finish(ExitCode code);
    void finishBySignal(int signalNumber);
    /// For commands that only print.
    void finishPrinted();
    /// Tells @a sentence and finishes, unless that has been.
    void fail(ExitCode code, const QString &sentence);

private:
    void finishWith(int code);

    const QString m_name;
    Console *const m_console;
    PluginRegistry *const m_plugins;
    bool m_finished = false;
};

} // namespace Penstock
