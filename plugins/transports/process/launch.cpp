// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "launch.h"

#include "childenvironment.h"
#include "programpath.h"

#include <QtCore/qfile.h>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace Penstock {

namespace {

constexpr char usualPath[] = "/bin:/usr/bin"; // where there is no PATH: as Python's os.defpath

Error checkNoNul(const QString &what, const QString &text)
{
    if (!text.contains(QChar(u'\0')))
        return Error();
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("%1 of a child process has a NUL character in it").arg(what));
}

Error checkTexts(const QString &program, const QStringList &arguments, const QString &folder)
{
    if (program.isEmpty())
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("the program of a child process: a name or a path is needed"));
    if (const Error error = checkNoNul(QStringLiteral("the program"), program); !error.isNull())
        return error;
    for (const QString &argument : arguments) {
        if (const Error error = checkNoNul(QStringLiteral("an argument"), argument);
            !error.isNull())
            return error;
    }
    return checkNoNul(QStringLiteral("the working directory"), folder);
}

Result<QByteArray> pathIn(const ChildEnvironment &environment, const QString &program)
{
    return programPath(QFile::encodeName(program), environment.value("PATH").value_or(usualPath));
}

} // namespace

Error Launch::check(const QString &program, const QStringList &arguments,
                    const ProcessOptions &options)
{
    if (const Error error = checkTexts(program, arguments, options.workingDirectory);
        !error.isNull())
        return error;
    const Result<ChildEnvironment> environment = ChildEnvironment::of(options);
    if (!environment)
        return environment.error();
    const Result<QByteArray> path = pathIn(*environment, program);
    if (!path)
        return path.error();
    const bool isSomewhereElse = !path->startsWith('/') && !options.workingDirectory.isEmpty();
    if (isSomewhereElse || ::access(path->constData(), X_OK) == 0)
        return Error();
    return Error::fromErrno(errno,
                            QStringLiteral("the program \"%1\" could not be run").arg(program));
}

Launch::Launch(const QString &program, const QStringList &arguments, const ProcessOptions &options,
               Done done)
    : m_done(std::move(done)), m_program(program), m_folder(options.workingDirectory)
{
    ignoreBrokenPipeSignal();
    Error error = checkTexts(program, arguments, m_folder);
    if (error.isNull())
        error = start(program, arguments, options);
    if (error.isNull())
        return;
    m_ends.clear();
    QMetaObject::invokeMethod(
        this, [this, error] { finish(error); }, Qt::QueuedConnection);
}

Launch::~Launch()
{
    Poller::unwatch(this);
    Child::abandon(std::move(m_child));
}

Error Launch::start(const QString &program, const QStringList &arguments,
                    const ProcessOptions &options)
{
    ChildSetup setup;
    setup.workingDirectory = QFile::encodeName(m_folder);
    const Result<ChildEnvironment> environment = ChildEnvironment::of(options);
    if (!environment)
        return environment.error();
    setup.inheritsEnvironment = environment->isOurs();
    setup.environment = environment->variables();
    const Result<QByteArray> path = pathIn(*environment, program);
    if (!path)
        return path.error();
    setup.program = m_path = *path;
    setup.arguments.push_back(QFile::encodeName(program));
    for (const QString &argument : arguments)
        setup.arguments.push_back(argument.toLocal8Bit());
    setup.newSession = options.newSession;

    Result<ChildDescriptors> descriptors = ChildDescriptors::open(options);
    if (!descriptors)
        return descriptors.error();
    setup.targets = descriptors->targets;
    setup.hasTerminal = descriptors->terminal.has_value();
    setup.terminal = descriptors->terminal.value_or(0);
    int report[2]{-1, -1};
    if (::pipe2(report, O_CLOEXEC | O_NONBLOCK) != 0)
        return Error::fromErrno(errno,
                                QStringLiteral("no pipe to a child process could be opened"));
    m_report.reset(report[0]);
    const Descriptor childsReport(report[1]);
    setup.report = report[1];

    m_child = std::make_unique<Child>();
    if (const Error error = m_child->start(setup); !error.isNull())
        return error;
    m_ends = std::move(descriptors->parentEnds);
    if (!setup.isDecided())
        return Poller::watch(this, m_report.number(), Poller::Read);
    m_report.reset();
    QMetaObject::invokeMethod(
        this, [this, failure = setup.failure()] { decided(failure); }, Qt::QueuedConnection);
    return Error();
}

void Launch::descriptorReady(Poller::Interest)
{
    ChildSetup::Report report;
    ssize_t count = 0;
    do {
        count = ::read(m_report.number(), &report, sizeof report);
    } while (count < 0 && errno == EINTR);
    if (count < 0 && errno == EAGAIN)
        return;
    Poller::unwatch(this);
    m_report.reset();
    decided(count == ssize_t(sizeof report) ? std::optional(report) : std::nullopt);
}

void Launch::decided(const std::optional<ChildSetup::Report> &failure)
{
    if (failure)
        fail(*failure);
    else
        finish(Launched{std::move(m_child), std::move(m_ends)});
}

/// There is still a child, which is about to exit.
void Launch::fail(const ChildSetup::Report &report)
{
    QString what;
    switch (report.step) {
    case ChildSetup::Report::Program:
        what = QStringLiteral("the program \"%1\" could not be run").arg(m_program);
        if (report.nativeCode == ENOENT && m_path.startsWith('/')
            && ::access(m_path.constData(), F_OK) == 0)
            what += QStringLiteral(": what it names as its interpreter is missing");
        break;
    case ChildSetup::Report::WorkingDirectory:
        what = QStringLiteral("the working directory \"%1\" of \"%2\" could not be entered")
                   .arg(m_folder, m_program);
        break;
    case ChildSetup::Report::Descriptors:
    case ChildSetup::Report::Session:
    case ChildSetup::Report::Terminal:
        what = QStringLiteral("the child process for \"%1\" could not be set up").arg(m_program);
        break;
    }
    const Error error = Error::fromErrno(report.nativeCode, what);
    m_ends.clear();
    if (m_child->returnCode())
        finish(error);
    else
        m_child->setExited([this, error](int) { finish(error); });
}

/// The last thing: it may delete this object.
void Launch::finish(Result<Launched> result)
{
    const Done done = std::move(m_done);
    done(std::move(result));
}

} // namespace Penstock
