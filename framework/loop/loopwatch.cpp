// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/loop/loopwatch_p.h>

#include <penstock/core/transport_p.h>
#include <penstock/loop/server_p.h>
#include <penstock/plugin/pluginregistry.h>

#include <cxxabi.h>

#include <cstdlib>
#include <typeinfo>
#include <utility>

namespace Penstock {

namespace {

QString nameOf(const std::type_info &type)
{
    int status = 0;
    char *name = abi::__cxa_demangle(type.name(), nullptr, nullptr, &status);
    const QString text = QString::fromUtf8(status == 0 ? name : type.name());
    std::free(name);
    return text;
}

/// Answers a watcher in any case: its question is dropped where the loop ends first.
class Answer
{
public:
    explicit Answer(MonitorHub::Reply reply) : m_reply(std::move(reply)) { }
    ~Answer()
    {
        if (m_reply)
            m_reply(Error(Error::Kind::NotFound, QStringLiteral("the loop has ended")));
    }
    Q_DISABLE_COPY_MOVE(Answer)

    void give(const Error &error) { std::exchange(m_reply, nullptr)(error); }

private:
    MonitorHub::Reply m_reply;
};

} // namespace

/// Open as long as the recorder is there. What comes through it is called in the recorder's thread.
struct LoopWatch::Door
{
    std::mutex mutex;
    MonitorRecorder *recorder = nullptr;
};

LoopWatch::LoopWatch(EventLoop *loop, std::shared_ptr<MonitorHub> hub,
                     const QList<QRegularExpression> &redactions, std::shared_ptr<Monitor> kept)
    : m_loop(loop), m_kept(std::move(kept)), m_hub(std::move(hub)), m_door(std::make_shared<Door>())
{
    m_board =
        m_hub->addLoop([door = m_door](quint64 id, const QString &action, const QCborMap &arguments,
                                       const MonitorHub::Reply &reply) {
            const auto answer = std::make_shared<Answer>(reply);
            const std::lock_guard lock(door->mutex);
            MonitorRecorder *recorder = door->recorder;
            if (!recorder)
                return;
            QMetaObject::invokeMethod(
                recorder,
                [recorder, id, action, arguments, answer] {
                    answer->give(recorder->act(id, action, arguments));
                },
                Qt::QueuedConnection);
        });
    m_recorder = std::make_unique<MonitorRecorder>(m_board, this, redactions);
    m_door->recorder = m_recorder.get();
}

LoopWatch::~LoopWatch()
{
    m_hub->removeLoop(m_board.get());
    {
        const std::lock_guard lock(m_door->mutex);
        m_door->recorder = nullptr;
    }
    m_recorder.reset();
}

QList<LoopWatch::Child> LoopWatch::transports() const
{
    QList<Child> list;
    const QList<Transport *> own = m_loop->transports();
    for (Transport *transport : own)
        list.append({transport, 0});
    const QList<Server *> servers = m_loop->servers();
    for (const Server *server : servers) {
        const QList<Transport *> accepted = server->transports();
        for (Transport *transport : accepted)
            list.append({transport, ServerPrivate::of(server)->id});
    }
    return list;
}

QList<MonitorRow> LoopWatch::servers() const
{
    findPlugins();
    QList<MonitorRow> rows;
    const QList<Server *> servers = m_loop->servers();
    for (const Server *server : servers) {
        const ServerPrivate *state = ServerPrivate::of(server);
        if (state->state == ServerPrivate::State::Closed && state->transports.size() == 0)
            continue;
        MonitorRow row;
        row.id = state->id;
        row[MonitorNumber::Kind] = qint64(MonitorKind::Server);
        row[MonitorNumber::Created] = toMonitorTime(state->created);
        row[MonitorNumber::State] =
            qint64(state->state == ServerPrivate::State::Serving      ? MonitorState::Open
                       : state->state == ServerPrivate::State::Closed ? MonitorState::Closing
                                                                      : MonitorState::Connecting);
        row[MonitorNumber::Connections] = state->transports.size();
        row[MonitorNumber::Accepted] = qint64(state->accepted);
        for (const auto unknown : {MonitorNumber::Descriptor, MonitorNumber::KernelUnsentBytes,
                                   MonitorNumber::KernelUnreadBytes, MonitorNumber::PeerWindowBytes,
                                   MonitorNumber::RoundTripTime, MonitorNumber::Retransmissions})
            row[unknown] = -1;
        QStringList texts;
        for (const Endpoint &endpoint : state->bound) {
            texts.append(withoutPasswords(endpoint.toString()));
            const Plugin plugin = m_transportPlugins.value(endpoint.scheme());
            row[MonitorText::Transport] = plugin.id;
            row[MonitorText::TransportVersion] = plugin.version;
        }
        row[MonitorText::Local] = texts.join(u' ');
        rows.append(row);
    }
    return rows;
}

bool LoopWatch::closeServer(quint64 id)
{
    const QList<Server *> servers = m_loop->servers();
    for (Server *server : servers) {
        if (ServerPrivate::of(server)->id == id) {
            server->close();
            return true;
        }
    }
    return false;
}

/// Nothing is loaded for it.
void LoopWatch::findPlugins() const
{
    if (std::exchange(m_pluginsFound, true))
        return;
    const QList<PluginInfo> plugins = m_loop->plugins()->plugins();
    for (const PluginInfo &info : plugins) {
        const Plugin plugin{info.metadata.id, info.metadata.version};
        for (const QString &scheme : info.metadata.schemes)
            m_transportPlugins.insert(scheme, plugin);
        for (const QString &protocol : info.metadata.protocols)
            m_protocolPlugins.insert(protocol, plugin);
    }
}

void LoopWatch::describe(const Transport *transport, MonitorRow *row) const
{
    findPlugins();
    QString scheme = transport->remoteEndpoint().scheme();
    if (scheme.isEmpty())
        scheme = transport->localEndpoint().scheme();
    const Plugin plugin = m_transportPlugins.value(scheme);
    (*row)[MonitorText::Transport] = plugin.id.isEmpty() ? scheme : plugin.id;
    (*row)[MonitorText::TransportVersion] = plugin.version;
    (*row)[MonitorText::History] = historyOf(transport);
    const Protocol *protocol = transport->protocol();
    if (!protocol)
        return; // it has ended; what it was stays
    const QString name = protocol->objectName();
    (*row)[MonitorText::Protocol] = protocolName(name, typeid(*protocol));
    (*row)[MonitorText::ProtocolVersion] = m_protocolPlugins.value(name).version;
}

QString LoopWatch::protocolName(const QString &name, const std::type_info &type) const
{
    return m_protocolPlugins.contains(name) ? name : nameOf(type);
}

QString LoopWatch::historyOf(const Transport *transport) const
{
    const TransportPrivate *state = TransportPrivate::of(transport);
    if (!state->pasts)
        return QString();
    QList<MonitorPast> pasts;
    for (const TransportPrivate::Past &past : *state->pasts) {
        pasts.append({toMonitorTime(past.until),
                      past.protocol ? protocolName(past.protocolName, *past.protocol) : QString(),
                      past.transport});
    }
    return monitorHistory(pasts);
}

} // namespace Penstock
