// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "child.h"
#include "childdescriptors.h"

#include <penstock/io/poller.h>
#include <penstock/plugin/processspawner.h>

namespace Penstock {

/// A child that runs its program, and our ends of its descriptors.
struct Launched
{
    std::unique_ptr<Child> child;
    std::vector<ParentEnd> ends;
};

/// Starts a program, and finds out whether it runs. Where ChildSetup::isDecided() does not tell, the child has a pipe to us
/// that execve(2) closes, or that it writes to why it did not come so far. Deleting it kills the child.
class Launch : public QObject, public PendingOperation, private Poller::Watcher
{
    Q_OBJECT

public:
    /// Called once, from the event loop; may delete the operation. After a failure there is no child.
    using Done = std::function<void(Result<Launched>)>;

    Launch(const QString &program, const QStringList &arguments, const ProcessOptions &options,
           Done done);
    ~Launch() override;
    /// What can be said of it before it is done: null, or what keeps the program from being run.
    static Error check(const QString &program, const QStringList &arguments,
                       const ProcessOptions &options);

private:
    Error start(const QString &program, const QStringList &arguments,
                const ProcessOptions &options);
    void descriptorReady(Poller::Interest ready) override;
    void decided(const std::optional<ChildSetup::Report> &failure);
    void fail(const ChildSetup::Report &report);
    void finish(Result<Launched> result);

    Done m_done;
    std::unique_ptr<Child> m_child;
    std::vector<ParentEnd> m_ends;
    Descriptor m_report;
    QString m_program;
    QByteArray m_path; ///< of the program
    QString m_folder;
};

} // namespace Penstock
