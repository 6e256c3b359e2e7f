// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/streamprotocol.h>
#include <penstock/monitor/monitorboard.h>
#include <penstock/monitor/monitorframe.h>
#include <penstock/monitor/monitormessage.h>

#include <QtCore/qcborarray.h>
#include <QtCore/qcbormap.h>
#include <QtCore/qhash.h>

#include <deque>
#include <map>

namespace Penstock {

/// What a watched program said of itself when it was connected to.
struct PENSTOCK_MONITOR_EXPORT MonitorHello
{
    QString program; ///< its path
    QString name;
    qint64 processId = 0;
    bool control = false; ///< act() is allowed
    bool payload = false; ///< what is sent and received can be asked for
    qint64 steadyMicroseconds = 0; ///< its steady clock …
    qint64 wallMilliseconds = 0; ///< … at this time since 1970, UTC
};

/// Watches a program, over any stream to its monitor: keeps the rows as they were told last. See docs/monitor-protocol.md.
/// Owner, thread: see Protocol.
class PENSTOCK_MONITOR_EXPORT MonitorClient : public StreamProtocol
{
    Q_OBJECT

public:
    static constexpr size_t maxEndedRows = 10'000;

    MonitorClient();
    ~MonitorClient() override;

    /// How often, and what is recorded. May be called any time; what is asked for last holds.
    void watch(const MonitorDemand &demand);
    /// Asks the program for what MonitorRecorder::act() does; replied() tells. The number is the request's.
    qint64 act(quint64 id, const QString &action, const QCborMap &arguments = {});
    void askPlugins();

    const MonitorHello &hello() const { return m_hello; }
    /// A row with the loop it is of.
    struct Entry
    {
        MonitorRow row;
        quint64 loop = 0;
    };
    const std::map<quint64, Entry> &rows() const { return m_rows; }
    struct Loop
    {
        quint64 number = 0;
        QString running; ///< a callback that does not return; else empty
        quint64 id = 0; ///< of the row it is of
        qint64 since = 0;
    };
    const QList<Loop> &loops() const { return m_loops; }
    /// The program's steady clock when it told something last.
    qint64 now() const { return m_now; }

    void connectionMade(Transport *transport) override;
    void connectionLost(const Error &reason) override;
    void dataReceived(QByteArrayView data) override;

Q_SIGNALS:
    /// hello() is there; watch() may have been called before.
    void greeted();
    /// All rows are to be forgotten.
    void reset();
    void rowsChanged(const QList<quint64> &ids);
    void loopsChanged();
    /// Of those before, @a lost could not be kept.
    void eventsHappened(const QList<Penstock::MonitorEvent> &events, quint64 lost);
    void replied(qint64 request, const QString &error);
    void pluginsTold(const QCborArray &plugins);
    /// The connection is over; @a reason is null where the program ended it in order.
    void lost(const Penstock::Error &reason);

private:
    Error handle(MonitorMessage *message);
    Error readHello(const QCborMap &header);
    Error readRows(MonitorMessage *message);
    Error readEvents(MonitorMessage *message);
    void readLoops(const QCborMap &header);
    void forgetEnded();
    void sendDemand();

    MonitorFrameReader m_reader{maxProgramFrameBytes};
    MonitorHello m_hello;
    MonitorDemand m_demand;
    std::map<quint64, Entry> m_rows;
    std::deque<quint64> m_ended;
    QList<Loop> m_loops;
    qint64 m_now = 0;
    qint64 m_lastRequest = 0;
    bool m_greeted = false;
};

} // namespace Penstock
