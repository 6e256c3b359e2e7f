// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/transport.h>
#include <penstock/monitor/monitorboard.h>

#include <QtCore/qcbormap.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtimer.h>

#include <memory>
#include <unordered_map>

namespace Penstock {

class MonitorTap;

/// Observes the transports of a loop for its MonitorBoard, as far as watchers ask for it; where nobody does, it costs nothing.
/// Made and owned by an EventLoop that is monitored; lives in its thread.
class PENSTOCK_MONITOR_EXPORT MonitorRecorder : public QObject
{
    Q_OBJECT

public:
    /// What the loop knows.
    class PENSTOCK_MONITOR_EXPORT Source
    {
    public:
        virtual ~Source();
        /// A server's id is none of a transport's.
        struct Child
        {
            Transport *transport;
            quint64 parent; ///< the id of its server, or 0
        };
        /// All that is open.
        virtual QList<Child> transports() const = 0;
        /// All that listens, as rows.
        virtual QList<MonitorRow> servers() const = 0;
        /// Fills in what Transport itself doesn't know: plugins and versions.
        virtual void describe(const Transport *transport, MonitorRow *row) const = 0;
        virtual bool closeServer(quint64 id) = 0;
    };

    /// What is in the payload that matches is overwritten with asterisks before it is kept.
    MonitorRecorder(std::shared_ptr<MonitorBoard> board, Source *source,
                    QList<QRegularExpression> redactions = {});
    ~MonitorRecorder() override;

    /// For the loop: @a transport has come into its possession. Does nothing while nobody watches.
    void added(Transport *transport, quint64 parent);
    /// For the loop: @a transport goes on below @a successor, as a TLS connection's does.
    void replaced(Transport *transport, Transport *successor);
    /// Brings the rows up to date now; else it happens as often as is asked for.
    void update();
    /// Does what a watcher asks: "close", "abort", "pauseReading", "resumeReading", "setLimits" ("high", "low"), "send" ("data").
    /// The error is InvalidArgument for an action that is none, NotFound for a row that has ended, NotSupported for one that
    /// cannot, or what the transport said.
    Error act(quint64 id, const QString &action, const QCborMap &arguments);

private:
    friend class MonitorTap;
    struct Watched
    {
        QPointer<Transport>
            transport; ///< null once it is gone without a word: another watcher was set
        MonitorRow row;
        const Protocol *protocol = nullptr; ///< when it was described
        const char *lastCallback = nullptr; ///< a literal
        const char *shownCallback = nullptr; ///< as the row has it
        bool described = false;
    };
    void applyDemand();
    void begin();
    void stop();
    void watch(Transport *transport, quint64 parent, int pipe = -1);
    void fill(Watched *watched) const;
    void addServers();
    void transportEnded(const Transport *transport, const Error &reason);
    void endRow(MonitorRow *row, const Error &reason);

    const std::shared_ptr<MonitorBoard> m_board;
    Source *const m_source;
    const QList<QRegularExpression> m_redactions;
    std::shared_ptr<MonitorTap> m_tap; ///< null while nobody watches
    std::unordered_map<quint64, Watched> m_watched;
    std::unordered_map<quint64, MonitorRow> m_servers;
    MonitorDemand m_demand;
    QTimer m_timer;
    QElapsedTimer m_sinceUpdate;
};

} // namespace Penstock
