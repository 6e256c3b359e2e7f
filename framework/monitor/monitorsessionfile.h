// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/monitor/monitorsource.h>

#include <QtCore/qbasictimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qpointer.h>

#include <memory>

namespace Penstock {

// A session file keeps what a watcher was told, message by message; see docs/monitor-protocol.md.

/// Whether @a path is a file that begins as session files do.
PENSTOCK_MONITOR_EXPORT bool isMonitorSessionFile(const QString &path);

/// Keeps what a MonitorSource is told in a file.
/// Owner: who made it. Thread: that of the source. Writes to the file block.
class PENSTOCK_MONITOR_EXPORT MonitorSessionWriter : public QObject
{
    Q_OBJECT

public:
    /// Makes the file, readable by this user alone, and writes what @a source knows now, if it knows anything; what it is told from
    /// now on follows. An error names the file; one that exists is not written over.
    static Result<std::unique_ptr<MonitorSessionWriter>> create(const QString &path,
                                                                MonitorSource *source);
    /// Ends the file, unless finish() has.
    ~MonitorSessionWriter() override;

    /// Ends the file: no more is written. The error is what went wrong first, if anything.
    Error finish();
    QString path() const { return m_file.fileName(); }
    qint64 bytes() const { return m_bytes; }

Q_SIGNALS:
    /// The disk is full, or the like: the file ends with what was written before.
    void failed(const Penstock::Error &error);

private:
    explicit MonitorSessionWriter(const QString &path);
    void writeSnapshot(const MonitorSource *source);
    void write(const QByteArray &message);

    QFile m_file;
    qint64 m_bytes = 0;
    Error m_error;
};

/// Tells what was recorded in a session file as a MonitorClient tells what comes: all of it, as fast as it is read, a piece in
/// each turn of the event loop. Memory: that of the rows, and one message.
/// Owner: who opened it. Thread: the one it lives in.
class PENSTOCK_MONITOR_EXPORT MonitorSessionReader : public MonitorSource
{
    Q_OBJECT

public:
    /// hello() is read at once. The error is NotFound, or what the system says, for a file that cannot be read, and InvalidArgument for
    /// one that is no session file.
    static Result<std::unique_ptr<MonitorSessionReader>> open(const QString &path);
    ~MonitorSessionReader() override;

    /// Begins to tell, with greeted(). At the end comes lost(): with a null error where the recording was ended in order, else one
    /// that says up to where the file could be read; all before has been told.
    void start();
    /// Tells @a messages more of it now. False at the end, after lost().
    bool read(int messages);

    void watch(const MonitorDemand &demand) override;
    /// replied() says that nobody is there to do it.
    qint64 act(quint64 id, const QString &action, const QCborMap &arguments = {}) override;
    void askPlugins() override;
    bool isLive() const override { return false; }

    qint64 bytes() const { return m_file.size(); }
    qint64 position() const { return m_position; }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    explicit MonitorSessionReader(const QString &path);
    /// The next message; empty at the end of the file.
    Result<QByteArray> next();
    Error damaged(const QString &what) const;
    bool end(const Error &reason);

    QFile m_file;
    qint64 m_position = 0; ///< up to where it was sound
    qint64 m_messages = 0;
    bool m_ended = false;
    QBasicTimer m_timer;
    qint64 m_lastRequest = 0;
};

} // namespace Penstock
