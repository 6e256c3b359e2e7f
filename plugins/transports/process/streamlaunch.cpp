// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "streamlaunch.h"

#include "childstream.h"

#include <cerrno>

#include <fcntl.h>

namespace Penstock {

namespace {

struct Command
{
    QString program;
    QStringList arguments;
};

Result<Command> commandOf(const Endpoint &endpoint)
{
    const bool isShell = endpoint.scheme() == QLatin1String("shell");
    const bool hasAuthority = !endpoint.host().isEmpty() || endpoint.port() >= 0;
    QStringList words;
    if (isShell)
        words = {QStringLiteral("/bin/sh"), QStringLiteral("-c"), endpoint.path()};
    else
        words = QProcess::splitCommand(endpoint.path());
    if (hasAuthority || words.isEmpty() || endpoint.path().trimmed().isEmpty()) {
        return Error(
            Error::Kind::InvalidArgument,
            QStringLiteral("\"%1\": a child process is a program with its arguments, as in "
                           "exec:cat or exec:/bin/ls -l, or a command for the shell, as "
                           "in shell:ls | sort")
                .arg(endpoint.toString()));
    }
    const QString program = words.takeFirst();
    return Command{program, words};
}

ProcessOptions processOptions(const QVariantMap &given)
{
    ProcessOptions options;
    const QString standardError = given.value(QStringLiteral("stderr")).toString();
    if (standardError == QLatin1String("null"))
        options.standardError = ChildDescriptor::null();
    else if (standardError == QLatin1String("stdout"))
        options.standardError = ChildDescriptor::standardOutput();
    else if (standardError.isEmpty() && given.value(QStringLiteral("pty")).toBool())
        options.standardError = ChildDescriptor::childWrites(); // the terminal
    else
        options.standardError = ChildDescriptor::inherit();
    options.workingDirectory = given.value(QStringLiteral("cwd")).toString();
    if (given.value(QStringLiteral("pty")).toBool())
        options.terminal = TerminalSize{given.value(QStringLiteral("rows")).toInt(),
                                        given.value(QStringLiteral("columns")).toInt()};
    return options;
}

/// A terminal has one descriptor for both ways.
Result<ChildStream::Ends> endsOf(std::vector<ParentEnd> &all)
{
    ChildStream::Ends ends;
    for (ParentEnd &end : all)
        (end.fd == 0 ? ends.input : ends.output) = std::move(end.descriptor);
    if (!ends.input.isOpen()) {
        ends.input.reset(::fcntl(ends.output.number(), F_DUPFD_CLOEXEC, 0));
        if (!ends.input.isOpen())
            return Error::fromErrno(errno, QStringLiteral("a second descriptor of a terminal"));
    }
    return ends;
}

} // namespace

StreamLaunch::StreamLaunch(const Endpoint &endpoint, const QVariantMap &options,
                           TransportPlugin::Connected connected)
    : m_endpoint(endpoint),
      m_grace(options.value(QStringLiteral("grace")).value<std::chrono::milliseconds>()),
      m_connected(std::move(connected))
{
    const Result<Command> command = commandOf(endpoint);
    if (command) {
        m_launch = std::make_unique<Launch>(
            command->program, command->arguments, processOptions(options),
            [this](Result<Launched> result) { launched(std::move(result)); });
    } else {
        QMetaObject::invokeMethod(
            this, [this, error = command.error()] { finish(error); }, Qt::QueuedConnection);
    }
}

StreamLaunch::~StreamLaunch() = default;

Error StreamLaunch::check(const Endpoint &endpoint, const QVariantMap &options)
{
    const Result<Command> command = commandOf(endpoint);
    return command ? Launch::check(command->program, command->arguments, processOptions(options))
                   : command.error();
}

void StreamLaunch::launched(Result<Launched> result)
{
    if (!result) {
        finish(result.error());
        return;
    }
    Result<ChildStream::Ends> ends = endsOf(result->ends);
    if (!ends) {
        Child::abandon(std::move(result->child));
        finish(ends.error());
        return;
    }
    const bool isTerminal = result->ends.front().isTerminal;
    if (isTerminal)
        finish(std::make_unique<ChildTerminal>(std::move(result->child), std::move(*ends), m_grace,
                                               m_endpoint));
    else
        finish(std::make_unique<ChildStream>(std::move(result->child), std::move(*ends), m_grace,
                                             m_endpoint));
}

/// The last thing: it may delete this object.
void StreamLaunch::finish(Result<std::unique_ptr<StreamTransport>> result)
{
    const TransportPlugin::Connected connected = std::move(m_connected);
    connected(std::move(result));
}

} // namespace Penstock
