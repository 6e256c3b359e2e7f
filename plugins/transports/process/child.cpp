// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "child.h"

#include <QtCore/qabstracteventdispatcher.h>
#include <QtCore/qfile.h>
#include <QtCore/qpointer.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <system_error>
#include <thread>

#include <sys/wait.h>

namespace Penstock {

const QLoggingCategory &processLog()
{
    static const QLoggingCategory category("penstock.transport.process");
    return category;
}

namespace {

constexpr int unknownStatus = 255; // asyncio's

/// QProcess has a sentence for it only.
int nativeCodeOf(const QString &sentence)
{
    constexpr std::array candidates{EMFILE, ENFILE, EAGAIN, ENOMEM};
    for (const int code : candidates) {
        if (sentence.contains(QString::fromLocal8Bit(std::strerror(code))))
            return code;
    }
    return 0;
}

/// Waits for a child that has been killed, where no event loop can. The thread calls nothing but the system, so that it
/// harms nobody when the program ends before it.
void reapLater(pid_t process)
{
    const auto reap = [process] {
        while (::waitpid(process, nullptr, 0) < 0 && errno == EINTR) { }
    };
    try {
        std::thread(reap).detach();
    } catch (const std::system_error
                 &) { // no thread is to be had: it is a zombie until the program ends
        (void)::waitpid(process, nullptr, WNOHANG);
    }
}

/// What the child does before it runs its program is not to be interrupted by the program's handlers, which would run
/// in a child that may share its memory. It unblocks them itself.
class SignalsBlocked
{
public:
    SignalsBlocked()
    {
        sigset_t all;
        ::sigfillset(&all);
        ::pthread_sigmask(SIG_SETMASK, &all, &m_before);
    }
    ~SignalsBlocked() { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    Q_DISABLE_COPY_MOVE(SignalsBlocked)

private:
    sigset_t m_before;
};

} // namespace

Child::Child()
{
    connect(&m_process, &QProcess::finished, this, &Child::finished);
    // Neither pipes of QProcess's nor anything that it would do with them.
    m_process.setInputChannelMode(QProcess::ForwardedInputChannel);
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
}

/// Where it still runs, the thread has no event loop any more that could reap it. ~QProcess would wait.
Child::~Child()
{
    disconnect(&m_process, nullptr, this, nullptr);
    if (m_process.state() == QProcess::NotRunning)
        return;
    (void)signal(SIGKILL);
    m_process.forget();
    reapLater(pid_t(m_processId));
}

Error Child::start(ChildSetup &setup)
{
    setup.prepare();
    m_process.setChildProcessModifier([&setup] { setup.run(); });
    m_process.setProgram(QFile::decodeName(setup.program));
    {
        const SignalsBlocked whileForking;
        m_process.start(QIODevice::ReadOnly);
    }
    m_process.setChildProcessModifier({});
    m_processId = m_process.processId();
    if (m_processId > 0)
        return Error();
    const QString sentence = m_process.errorString();
    const QString detail = QStringLiteral("no child process for \"%1\" could be made: %2")
                               .arg(QFile::decodeName(setup.program), sentence);
    const int code = nativeCodeOf(sentence);
    return code ? Error::fromErrno(code, detail) : Error(Error::Kind::System, detail);
}

/// That QProcess does not know yet: its number still belongs to it, unless somebody else has waited for it.
bool Child::isOver() const
{
    if (m_returnCode)
        return true;
    siginfo_t information{};
    int result = 0;
    do {
        result = ::waitid(P_PID, id_t(m_processId), &information, WEXITED | WNOHANG | WNOWAIT);
    } while (result != 0 && errno == EINTR);
    return result != 0 || information.si_pid != 0;
}

Error Child::signal(int number) const
{
    if (isOver() || ::kill(pid_t(m_processId), number) == 0)
        return Error();
    return Error::fromErrno(
        errno,
        QStringLiteral("signal %1 could not be sent to process %2").arg(number).arg(m_processId));
}

void Child::finished(int code, QProcess::ExitStatus status)
{
    const bool unknown = status == QProcess::CrashExit && code == 0;
    if (unknown) {
        qCWarning(processLog,
                  "the exit status of process %lld is not known: something else in this program "
                  "has waited for it",
                  m_processId);
    }
    m_returnCode = unknown ? unknownStatus : status == QProcess::CrashExit ? -code : code;
    m_telling = true;
    const QPointer<Child> self(this);
    if (m_orphaned)
        deleteLater();
    else if (const auto exited = std::move(m_exited))
        exited(*m_returnCode);
    if (self)
        m_telling = false;
}

/// It lives as long as it needs, or the thread's event loop does.
Child *Child::orphan(std::unique_ptr<Child> child)
{
    if (!child)
        return nullptr;
    if ((child->m_returnCode || child->m_processId <= 0) && !child->m_telling)
        return nullptr; // it is deleted here
    Child *orphan = child.release();
    orphan->m_exited = {};
    orphan->m_orphaned = true;
    if (orphan->m_returnCode) {
        orphan->deleteLater(); // we are called by its signal
        return nullptr;
    }
    orphan->setParent(QAbstractEventDispatcher::instance());
    return orphan;
}

void Child::abandon(std::unique_ptr<Child> child)
{
    if (const Child *left = orphan(std::move(child)))
        (void)left->signal(SIGKILL);
}

void Child::endPolitely(std::unique_ptr<Child> child, std::chrono::milliseconds grace)
{
    Child *left = orphan(std::move(child));
    if (!left)
        return;
    left->signalAfter(grace, SIGTERM);
    left->signalAfter(2 * grace, SIGKILL);
}

/// Not by QTimer::singleShot(), which keeps its timer to the end even where the child has gone long before.
void Child::signalAfter(std::chrono::milliseconds delay, int number)
{
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, number] { (void)signal(number); });
    timer->start(delay);
}

} // namespace Penstock
