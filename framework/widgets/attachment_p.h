// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/loop/eventloop.h>
#include <penstock/monitor/monitorsessionfile.h>
#include <penstock/monitor/pcapngwriter.h>

#include <QtCore/qcbormap.h>
#include <QtCore/qhash.h>
#include <QtCore/qpointer.h>

namespace Penstock {

/// A program that the inspector is attached to, or is about to be. Owner: its parent.
class Attachment : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 { Connecting, Attached, Lost };

    /// Connects with @a loop, which outlives it.
    Attachment(EventLoop *loop, const Endpoint &endpoint, const QString &name,
               QObject *parent = nullptr);
    /// Shows what was recorded; start() tells it.
    Attachment(std::unique_ptr<MonitorSessionReader> reader, const QString &path,
               QObject *parent = nullptr);
    /// Watches no more.
    ~Attachment() override;

    const Endpoint &endpoint() const { return m_endpoint; }
    QString name() const;
    void setName(const QString &name) { m_name = name; }
    State state() const { return m_state; }
    MonitorSource *source() const { return m_source; }
    bool isLive() const { return !m_reader; }
    void start();
    /// Where a recording of that kind of file is found in the list of programs.
    static Endpoint endpointOf(const QString &sessionFile);
    bool allowsControl() const { return isThere() && m_source->hello().control; }
    bool allowsPayload() const { return isThere() && m_source->hello().payload; }

    /// What is to be recorded of single connections; rows are told in any case.
    void setDemand(const QSet<quint64> &timelines, const QSet<quint64> &payload,
                   const QSet<quint64> &details);
    /// Asks for @a action; a refusal is told by failed() with @a what was to be done in it.
    void act(quint64 id, const QString &action, const QCborMap &arguments, const QString &what);

    bool isOwn = false; ///< this program itself
    int program = 0; ///< its number in the model; 0 before it is attached
    std::unique_ptr<MonitorSessionWriter> recorder; ///< null while nothing is recorded
    std::unique_ptr<PcapngWriter> pcapng; ///< likewise

Q_SIGNALS:
    void attached();
    /// It tells no more, or could not be attached to; @a why is a sentence, or empty where it ended in order. The recorder and
    /// pcapng are still there.
    void lost(const QString &why);
    void failed(const QString &sentence);
    void eventsHappened(const QList<Penstock::MonitorEvent> &events, quint64 lost);

private:
    std::unique_ptr<Protocol> makeClient();
    bool isThere() const { return m_state == State::Attached && m_source && isLive(); }
    void follow(MonitorSource *source);
    void ended(const Error &reason);

    const Endpoint m_endpoint;
    QString m_name;
    QFuture<QPointer<StreamTransport>> m_opening;
    std::unique_ptr<MonitorSessionReader> m_reader; ///< of what was recorded; else null
    QPointer<MonitorSource> m_source;
    State m_state = State::Connecting;
    MonitorDemand m_demand;
    QHash<qint64, QString> m_requests; ///< what was asked for, by the request's number
};

} // namespace Penstock
