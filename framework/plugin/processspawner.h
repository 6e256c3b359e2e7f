// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/processtransport.h>
#include <penstock/core/pseudoterminal.h>
#include <penstock/plugin/transportplugin.h>

#include <QtCore/qmap.h>
#include <QtCore/qprocess.h>

namespace Penstock {

/// What a descriptor of a child process is. A value.
class ChildDescriptor
{
public:
    enum class Kind {
        ChildReads, ///< a pipe that we write to
        ChildWrites, ///< a pipe that we read
        Null, ///< /dev/null
        Inherit, ///< ours of the same number, or closed where we have none
        Given, ///< an open descriptor of ours, which stays ours
        StandardOutput, ///< wherever the child's standard output goes; asyncio: STDOUT
    };

    static ChildDescriptor childReads() { return {Kind::ChildReads, -1}; }
    static ChildDescriptor childWrites() { return {Kind::ChildWrites, -1}; }
    static ChildDescriptor null() { return {Kind::Null, -1}; }
    static ChildDescriptor inherit() { return {Kind::Inherit, -1}; }
    static ChildDescriptor given(int descriptor) { return {Kind::Given, descriptor}; }
    static ChildDescriptor standardOutput() { return {Kind::StandardOutput, -1}; }

    Kind kind() const noexcept { return m_kind; }
    /// For Kind::Given; -1 otherwise.
    int number() const noexcept { return m_number; }

private:
    ChildDescriptor(Kind kind, int number) : m_kind(kind), m_number(number) { }

    Kind m_kind;
    int m_number;
};

/// How a child process is started. Descriptors that are not named here the child does not have, inheritable or not.
/// It begins with the default action for all signals and none blocked.
struct ProcessOptions
{
    ChildDescriptor standardInput = ChildDescriptor::childReads();
    ChildDescriptor standardOutput = ChildDescriptor::childWrites();
    ChildDescriptor standardError = ChildDescriptor::childWrites();
    /// Further descriptors of the child, by their number there, 3 to 255.
    QMap<int, ChildDescriptor> furtherDescriptors;
    /// A pseudo-terminal of that size in the place of each standard stream that is a pipe otherwise, and the controlling
    /// terminal of the child, which leads a session of its own.
    std::optional<TerminalSize> terminal;
    /// Empty: ours. A relative program with a `/` in it is looked for from there.
    QString workingDirectory;
    QProcessEnvironment environment{QProcessEnvironment::InheritFromParent};
    /// Set beside those of @a environment, in the place of a variable of the same name.
    QMap<QString, QString> addedEnvironment;
    /// setsid(2). asyncio: start_new_session.
    bool newSession = false;
};

/// An ability of transport plugins whose metadata lists the capability "process".
class PENSTOCK_PLUGIN_EXPORT ProcessSpawner
{
public:
    using Spawned = std::function<void(Result<std::unique_ptr<ProcessTransport>>)>;

    virtual ~ProcessSpawner();
    /// Starts @a program with @a arguments, which do not include its name. A name without `/` is looked up in the absolute
    /// folders of the child's PATH. @a spawned is called once, from the event loop, never from inside this call, when
    /// the program runs, with a transport that is not started and has no protocol yet, or when it cannot; no child
    /// and no descriptor is left then. It may delete the operation. Errors: NotFound (program, working directory),
    /// PermissionDenied, InvalidArgument, System (EMFILE …).
    virtual std::unique_ptr<PendingOperation> spawn(const QString &program,
                                                    const QStringList &arguments,
                                                    const ProcessOptions &options,
                                                    Spawned spawned) = 0;
};

} // namespace Penstock
