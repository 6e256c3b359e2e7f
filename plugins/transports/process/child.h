// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "childsetup.h"

#include <penstock/core/error.h>

#include <QtCore/qloggingcategory.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtimer.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Penstock {

/// The category penstock.transport.process.
const QLoggingCategory &processLog();

/// A child process that QProcess started and reaps. Given up by abandon() or endPolitely(), not by deleting it while
/// it runs: only the end of its thread does that.
class Child : public QObject
{
    Q_OBJECT

public:
    Child();
    ~Child() override;

    /// Forks; the child does what @a setup says. The error is the system's.
    Error start(ChildSetup &setup);
    qint64 processId() const noexcept { return m_processId; }
    /// As ProcessTransport::returnCode(); nothing while it runs.
    std::optional<int> returnCode() const noexcept { return m_returnCode; }
    /// Who is told of the end, once, from the event loop; @a exited may give up the child.
    void setExited(std::function<void(int)> exited) { m_exited = std::move(exited); }
    /// Sends a signal, unless the child has exited, told already or not.
    Error signal(int number) const;

    /// Kills it where it runs, and leaves it to the event loop.
    static void abandon(std::unique_ptr<Child> child);
    /// Leaves it to the event loop; after @a grace it is sent SIGTERM, after another one SIGKILL.
    static void endPolitely(std::unique_ptr<Child> child, std::chrono::milliseconds grace);

private:
    void finished(int code, QProcess::ExitStatus status);
    bool isOver() const;
    static Child *orphan(std::unique_ptr<Child> child);
    void signalAfter(std::chrono::milliseconds delay, int number);

    /// Can be deleted without waiting for its child.
    class Process : public QProcess
    {
    public:
        void forget() { setProcessState(NotRunning); }
    };

    Process m_process;
    qint64 m_processId = 0;
    std::optional<int> m_returnCode;
    std::function<void(int)> m_exited;
    bool m_orphaned = false;
    bool m_telling = false; ///< called by QProcess
};

} // namespace Penstock
