// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/streamprotocol.h>
#include <penstock/monitor/monitorboard.h>
#include <penstock/monitor/monitormessage.h>

#include <QtCore/qcborarray.h>
#include <QtCore/qcbormap.h>

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

/// What a watched program tells: MonitorClient is connected to it, MonitorSessionReader reads what was told before. Keeps the
/// rows as they were told last, within maxRowBytes.
/// Owner: of a client its transport, of a reader who opened it. Thread: the one it lives in.
class PENSTOCK_MONITOR_EXPORT MonitorSource : public StreamProtocol
{
    Q_OBJECT

public:
    static constexpr size_t maxEndedRows = 10'000;
    /// Of all rows together, as they are kept. Whoever tells more is not believed.
    static constexpr qint64 maxRowBytes = 256 * 1024 * 1024;
    static constexpr qsizetype maxLoops = 1'000;

    MonitorSource();
    ~MonitorSource() override;

    /// How often, and what is recorded. May be called any time; what is asked for last holds. Of what was recorded
    /// it changes nothing.
    virtual void watch(const MonitorDemand &demand) = 0;
    /// Asks the program for what MonitorRecorder::act() does; replied() tells. The number is the request's.
    virtual qint64 act(quint64 id, const QString &action, const QCborMap &arguments = {}) = 0;
    /// pluginsTold() answers.
    virtual void askPlugins() = 0;
    /// Whether the program is there to be asked: false for what was recorded.
    virtual bool isLive() const = 0;

    const MonitorHello &hello() const { return m_hello; }
    /// The message that hello() is of; empty before greeted().
    const QByteArray &helloMessage() const { return m_helloMessage; }
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
        /// When the loop last did what it is due to do for watchers, where that is too long ago: something holds it up, a callback
        /// or not. 0 where it does as it should.
        qint64 silentSince = 0;
    };
    const QList<Loop> &loops() const { return m_loops; }
    /// The program's steady clock when it told something last.
    qint64 now() const { return m_now; }

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
    /// There comes no more; @a reason is null where it was ended in order.
    void lost(const Penstock::Error &reason);
    /// A message that was told and is sound; after the signals for what is in it, but for the hello. MonitorSessionWriter
    /// keeps it.
    void messageTaken(const QByteArray &message);

protected:
    /// Reads a message, and emits what is in it. The error is InvalidArgument for one that is none: nothing after it
    /// can be trusted.
    Error take(const QByteArray &message);
    bool isGreeted() const { return !m_helloMessage.isEmpty(); }

private:
    Error handle(MonitorMessage *message);
    Error readHello(const QCborMap &header);
    Error readRows(MonitorMessage *message);
    Error readEvents(MonitorMessage *message);
    Error readLoops(const QCborMap &header);
    void forgetLoop(quint64 loop);
    QList<quint64> endRowsOfEndedLoops();
    void forgetEnded();

    MonitorHello m_hello;
    QByteArray m_helloMessage;
    std::map<quint64, Entry> m_rows;
    qint64 m_rowBytes = 0;
    std::deque<quint64> m_ended;
    QList<Loop> m_loops;
    qint64 m_now = 0;
};

} // namespace Penstock
