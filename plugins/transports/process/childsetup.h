// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>

#include <optional>
#include <vector>

namespace Penstock {

/// What a child does between fork(2) and execve(2). Prepared in the parent, so that the child calls nothing but what
/// is async-signal-safe: it has copies of the parent's locks, and nobody who will ever unlock them.
class ChildSetup
{
public:
    /// What the parent is told where it failed.
    struct Report
    {
        enum Step : int { Descriptors, Session, Terminal, WorkingDirectory, Program };
        Step step = Descriptors;
        int nativeCode = 0;
    };
    struct Target
    {
        int number; ///< the child's
        int source; ///< the parent's
        int copy = -1; ///< the same, out of the way of all targets
    };

    /// In the child. Tells the parent through `report` why it did not work; where it does, that is closed by itself.
    [[noreturn]] void run();
    /// In the parent, once there is a child: whether it had the parent's memory (vfork(2)), as QProcess's has where that is
    /// possible. Then the parent has waited until it ran its program, or not: see failure().
    bool isDecided() const noexcept { return m_hasRun; }
    const std::optional<Report> &failure() const noexcept { return m_failure; }

    QByteArray program; ///< a path; a relative one begins in `workingDirectory`
    std::vector<QByteArray> arguments; ///< the program's name first
    std::vector<QByteArray> environment; ///< NAME=value; used unless `inheritsEnvironment`
    bool inheritsEnvironment = true;
    QByteArray workingDirectory; ///< empty: ours
    std::vector<Target> targets;
    bool newSession = false;
    bool hasTerminal =
        false; ///< descriptor `terminal` of the child becomes its controlling terminal
    int terminal = 0;
    int report = -1;

    /// The last thing in the parent before fork().
    void prepare();

private:
    void fail(Report::Step step);
    void moveDescriptors();
    static void resetSignals();

    std::vector<char *> m_arguments;
    std::vector<char *> m_environment;
    bool m_hasRun = false;
    std::optional<Report> m_failure;
};

} // namespace Penstock
