// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "looprig.h"

#include <penstock/core/processprotocol.h>
#include <penstock/core/processtransport.h>
#include <penstock/plugin/processspawner.h>

#include <QtCore/qhash.h>
#include <QtCore/qmap.h>
#include <QtTest/qsignalspy.h>

#include <csignal>
#include <functional>

using ProcessFuture = QFuture<QPointer<Penstock::ProcessTransport>>;

/// What a ProcessProtocol was told. Outlives it.
struct ProcessRecord
{
    static std::shared_ptr<ProcessRecord> create() { return std::make_shared<ProcessRecord>(); }

    /// The callbacks without data, in order: "made", "exited 3", "lost 1", "lost 1 broken-pipe", "end" …
    QStringList events;
    QMap<int, QByteArray> data;
    qint64 dataBytes = 0;
    bool keepsData = true;
    /// Called inside the callback of that name, before it returns: "made", "data", "exited", "pipe", "pause",
    /// "resume", "end".
    QHash<QString, std::function<void()>> hooks;
    Penstock::ProcessTransport *transport = nullptr;
    Penstock::Error reason;

    int count(const QString &event) const { return int(events.count(event)); }
    bool ended() const { return events.contains(QStringLiteral("end")); }
    void call(const QString &name)
    {
        if (const auto hook = hooks.value(name))
            hook();
    }
};

class RecordingProcess : public Penstock::ProcessProtocol
{
public:
    explicit RecordingProcess(std::shared_ptr<ProcessRecord> record) : m_record(std::move(record))
    {
    }

    void connectionMade(Penstock::Transport *transport) override
    {
        m_record->transport = qobject_cast<Penstock::ProcessTransport *>(transport);
        tell(QStringLiteral("made"), QStringLiteral("made"));
    }
    void connectionLost(const Penstock::Error &reason) override
    {
        m_record->reason = reason;
        tell(QStringLiteral("end"), QStringLiteral("end"));
    }
    void pauseWriting() override { tell(QStringLiteral("pause"), QStringLiteral("pause")); }
    void resumeWriting() override { tell(QStringLiteral("resume"), QStringLiteral("resume")); }
    void pipeDataReceived(int fd, QByteArrayView data) override
    {
        m_record->dataBytes += data.size();
        if (m_record->keepsData)
            m_record->data[fd].append(data);
        const std::shared_ptr<ProcessRecord> record = m_record; // this may be gone
        record->call(QStringLiteral("data"));
    }
    void pipeConnectionLost(int fd, const Penstock::Error &reason) override
    {
        QString event = QStringLiteral("lost %1").arg(fd);
        if (!reason.isNull())
            event += u' ' + Penstock::errorKindName(reason.kind());
        tell(event, QStringLiteral("pipe"));
    }
    void processExited() override
    {
        const int code = transport()->returnCode().value_or(-1000);
        tell(QStringLiteral("exited %1").arg(code), QStringLiteral("exited"));
    }

private:
    void tell(const QString &event, const QString &hook)
    {
        const std::shared_ptr<ProcessRecord> record = m_record; // this may be gone
        record->events.append(event);
        record->call(hook);
    }

    const std::shared_ptr<ProcessRecord> m_record;
};

/// A loop, and children of it.
class ProcessRig : public LoopRig
{
public:
    using Record = std::shared_ptr<ProcessRecord>;

    /// Qt Test has a handler of its own, which ends the program.
    ProcessRig() { std::signal(SIGPIPE, SIG_IGN); }
    static Penstock::ProtocolSource recordingTo(const Record &record)
    {
        return Penstock::ProtocolSource([record]() -> std::unique_ptr<Penstock::Protocol> {
            return std::make_unique<RecordingProcess>(record);
        });
    }
    ProcessFuture exec(const Record &record, const QString &program,
                       const QStringList &arguments = {},
                       const Penstock::ProcessOptions &options = {})
    {
        return loop->subprocessExec(program, arguments, recordingTo(record), options);
    }
    ProcessFuture shell(const Record &record, const QString &command,
                        const Penstock::ProcessOptions &options = {})
    {
        return loop->subprocessShell(command, recordingTo(record), options);
    }
};

/// The states of this process's children, "Z" for a zombie; own threads' included.
inline QByteArray childStates()
{
    QByteArray states;
    QFile children(QStringLiteral("/proc/self/task/%1/children").arg(::gettid()));
    if (!children.open(QIODevice::ReadOnly))
        return "?";
    const QList<QByteArray> numbers = children.readAll().simplified().split(' ');
    for (const QByteArray &number : numbers) {
        QFile status(QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(number)));
        if (number.isEmpty() || !status.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = status.readAll();
        states += line.mid(line.lastIndexOf(')') + 2, 1);
    }
    return states;
}

/// All of them: there are no threads that resolve names here.
inline qsizetype allDescriptors()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size();
}

/// Options without pipes but those that are set afterwards.
inline Penstock::ProcessOptions withoutPipes()
{
    Penstock::ProcessOptions options;
    options.standardInput = Penstock::ChildDescriptor::null();
    options.standardOutput = Penstock::ChildDescriptor::null();
    options.standardError = Penstock::ChildDescriptor::null();
    return options;
}
