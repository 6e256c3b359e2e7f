// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/datagramtransport.h>
#include <penstock/core/datagramtransport_p.h>
#include <penstock/core/processtransport.h>
#include <penstock/core/streamtransport_p.h>
#include <penstock/core/tlsinfo.h>
#include <penstock/monitor/demandreading_p.h>
#include <penstock/monitor/kernelqueues_p.h>
#include <penstock/monitor/monitorrecorder.h>
#include <penstock/monitor/monitortap_p.h>

#include <utility>

namespace Penstock {

namespace {

qint64 sinceOr0(bool is, std::chrono::steady_clock::time_point since)
{
    return is ? toMonitorTime(since) : 0;
}

qint64 inMicroseconds(std::chrono::nanoseconds time)
{
    return time / std::chrono::microseconds(1);
}

MonitorState stateOf(const TransportPrivate *transport, const StreamTransportPrivate *stream)
{
    if (transport->ended)
        return MonitorState::Lost;
    if (transport->closing)
        return MonitorState::Closing;
    if (transport->phase != TransportPrivate::Phase::Made || transport->inherited)
        return MonitorState::Connecting;
    if (stream && stream->eofReceived)
        return MonitorState::PeerEnded;
    if (stream && stream->eofRequested)
        return MonitorState::WeEnded;
    return MonitorState::Open;
}

bool isReadingPaused(const TransportPrivate *transport, const StreamTransportPrivate *stream)
{
    if (stream)
        return stream->readingPaused;
    return qobject_cast<const DatagramTransport *>(transport->q)
        && static_cast<const DatagramTransportPrivate *>(transport)->readingPaused;
}

void fillCounters(const TransportCounters &counters, MonitorRow *row)
{
    (*row)[MonitorNumber::BytesReceived] = qint64(counters.bytesReceived);
    (*row)[MonitorNumber::BytesSent] = qint64(counters.bytesSent);
    (*row)[MonitorNumber::Callbacks] = qint64(counters.callbacks);
    (*row)[MonitorNumber::Errors] = qint64(counters.errors);
    (*row)[MonitorNumber::WritesIgnored] = qint64(counters.writesIgnored);
    (*row)[MonitorNumber::PeakBufferBytes] = counters.peakBufferBytes;
    (*row)[MonitorNumber::WritingPauses] = qint64(counters.writingPauses);
    (*row)[MonitorNumber::WritingPausedTime] = inMicroseconds(counters.writingPausedTime);
    (*row)[MonitorNumber::ReadingPauses] = qint64(counters.readingPauses);
    (*row)[MonitorNumber::ReadingPausedTime] = inMicroseconds(counters.readingPausedTime);
    (*row)[MonitorNumber::LastActivity] = toMonitorTime(counters.lastActivity);
}

/// What may be known only once the connection is there.
void fillEnds(Transport *transport, MonitorRow *row)
{
    (*row)[MonitorText::Local] = withoutPasswords(transport->localEndpoint().toString());
    (*row)[MonitorText::Remote] = withoutPasswords(transport->remoteEndpoint().toString());
    (*row)[MonitorNumber::Descriptor] = transport->descriptor();
    if (const auto *tls = transport->query<TlsInfo>(); tls && !tls->protocolVersion().isEmpty()) {
        (*row)[MonitorText::Tls] =
            QStringLiteral("%1 %2").arg(tls->protocolVersion(), tls->cipher());
        (*row)[MonitorText::TlsPeer] = tls->peerCertificate().subject;
    }
}

/// What was known is not true any more where nobody asks.
void fillKernelQueues(MonitorRow *row, bool isAskedFor)
{
    const KernelQueues queues =
        isAskedFor ? KernelQueues::of((*row)[MonitorNumber::Descriptor]) : KernelQueues();
    (*row)[MonitorNumber::KernelUnsentBytes] = queues.unsentBytes;
    (*row)[MonitorNumber::KernelUnreadBytes] = queues.unreadBytes;
    (*row)[MonitorNumber::PeerWindowBytes] = queues.peerWindowBytes;
    (*row)[MonitorNumber::RoundTripTime] = queues.roundTripMicroseconds;
    (*row)[MonitorNumber::Retransmissions] = queues.retransmissions;
}

} // namespace

MonitorRecorder::Source::~Source() = default;

MonitorRecorder::MonitorRecorder(std::shared_ptr<MonitorBoard> board, Source *source,
                                 QList<QRegularExpression> redactions)
    : m_board(std::move(board)), m_source(source), m_redactions(std::move(redactions))
{
    connect(&m_timer, &QTimer::timeout, this, &MonitorRecorder::update);
    m_board->setDemandChanged([this] {
        QMetaObject::invokeMethod(this, &MonitorRecorder::applyDemand, Qt::QueuedConnection);
    });
    if (m_board->demand().intervalMs > 0)
        QMetaObject::invokeMethod(this, &MonitorRecorder::applyDemand, Qt::QueuedConnection);
}

MonitorRecorder::~MonitorRecorder()
{
    m_board->setDemandChanged({});
    stop();
}

void MonitorRecorder::applyDemand()
{
    m_demand = m_board->takeDemand();
    if (m_demand.intervalMs <= 0) {
        stop();
        return;
    }
    if (!m_tap) {
        begin();
        update();
        return;
    }
    m_tap->setDemand(m_demand);
    // However often watchers change their minds, there is not more to do.
    if (m_sinceUpdate.hasExpired(shortestIntervalMs))
        update();
    else
        m_timer.start(shortestIntervalMs);
}

void MonitorRecorder::begin()
{
    m_tap = std::make_shared<MonitorTap>(m_board, this, m_redactions);
    m_tap->setDemand(m_demand);
    const QList<Source::Child> children = m_source->transports();
    for (const Source::Child &child : children)
        watch(child.transport, child.parent);
}

void MonitorRecorder::stop()
{
    m_timer.stop();
    const std::shared_ptr<MonitorTap> tap = std::exchange(m_tap, nullptr);
    if (tap)
        tap->letGo();
    for (const auto &[id, watched] : std::exchange(m_watched, {})) {
        if (watched.transport && TransportPrivate::of(watched.transport)->watcher == tap)
            watched.transport->setWatcher(nullptr);
    }
    m_servers.clear();
    m_board->clear();
}

void MonitorRecorder::added(Transport *transport, quint64 parent)
{
    if (m_tap)
        watch(transport, parent);
}

void MonitorRecorder::replaced(Transport *transport, Transport *successor)
{
    if (!m_tap)
        return;
    quint64 parent = 0;
    if (const auto found = m_watched.find(transport->id()); found != m_watched.end()) {
        qint64 &above = found->second.row[MonitorNumber::Parent];
        parent = quint64(std::exchange(above, qint64(successor->id())));
    }
    watch(successor, parent);
}

void MonitorRecorder::watch(Transport *transport, quint64 parent, int pipe)
{
    if (!transport || TransportPrivate::of(transport)->ended || m_watched.contains(transport->id()))
        return; // a child's pipes that have ended are still its own
    if (parent && !m_servers.contains(parent) && !m_watched.contains(parent))
        addServers(); // a new one: its row comes first
    Watched &watched = m_watched[transport->id()];
    watched.transport = transport;
    MonitorRow &row = watched.row;
    row.id = transport->id();
    row[MonitorNumber::Parent] = qint64(parent);
    row[MonitorNumber::PipeDescriptor] = pipe + 1;
    row[MonitorNumber::Created] = toMonitorTime(transport->counters().created);
    auto *process = qobject_cast<ProcessTransport *>(transport);
    if (process) {
        row[MonitorNumber::Kind] = qint64(MonitorKind::Process);
        row[MonitorNumber::ProcessId] = process->processId();
    } else if (qobject_cast<DatagramTransport *>(transport)) {
        row[MonitorNumber::Kind] = qint64(MonitorKind::Datagram);
    }
    m_source->describe(transport, &row);
    transport->setWatcher(m_tap);
    fill(&watched);
    m_board->set(row);
    if (!process)
        return;
    const QList<int> pipes = process->pipeDescriptors();
    for (const int fd : pipes)
        watch(process->pipeTransport(fd), transport->id(), fd);
}

void MonitorRecorder::fill(Watched *watched) const
{
    Transport *transport = watched->transport;
    const TransportPrivate *state = TransportPrivate::of(transport);
    const auto *stream = qobject_cast<StreamTransport *>(transport)
        ? static_cast<const StreamTransportPrivate *>(state)
        : nullptr;
    MonitorRow &row = watched->row;
    const MonitorState before = row.state();
    row[MonitorNumber::State] = qint64(stateOf(state, stream));
    fillCounters(state->counters, &row);
    row[MonitorNumber::BufferedBytes] = state->bufferedBytes;
    row[MonitorNumber::HighBytes] = state->limits.highBytes;
    row[MonitorNumber::LowBytes] = state->limits.lowBytes;
    row[MonitorNumber::WritingPausedSince] = sinceOr0(state->writingPaused, state->pausedSince);
    row[MonitorNumber::ReadingPausedSince] =
        sinceOr0(isReadingPaused(state, stream), state->readingPausedSince);
    if (watched->lastCallback != watched->shownCallback) {
        watched->shownCallback = watched->lastCallback;
        row[MonitorText::LastCallback] = QString::fromLatin1(watched->lastCallback);
    }
    if (row.kind() == MonitorKind::Process) {
        const auto code = static_cast<ProcessTransport *>(transport)->returnCode();
        row[MonitorNumber::ReturnCode] = code.value_or(0);
    }
    if (!watched->described || before != row.state() || watched->protocol != state->protocol) {
        watched->described = true;
        watched->protocol = state->protocol;
        m_source->describe(transport, &row);
        fillEnds(transport, &row);
    }
    fillKernelQueues(&row, m_demand.details.contains(row.id));
}

void MonitorRecorder::update()
{
    if (!m_tap)
        return;
    for (auto at = m_watched.begin(); at != m_watched.end();) {
        Watched &watched = at->second;
        if (!watched.transport) {
            endRow(&watched.row, Error());
            at = m_watched.erase(at);
            continue;
        }
        fill(&watched);
        m_board->set(watched.row);
        ++at;
    }
    addServers();
    m_board->endTick();
    m_sinceUpdate.start();
    if (!m_timer.isActive() || m_timer.interval() != m_demand.intervalMs)
        m_timer.start(m_demand.intervalMs);
}

/// Those that are gone are ended.
void MonitorRecorder::addServers()
{
    std::unordered_map<quint64, MonitorRow> last = std::exchange(m_servers, {});
    const QList<MonitorRow> servers = m_source->servers();
    for (const MonitorRow &server : servers) {
        last.erase(server.id);
        m_servers.emplace(server.id, server);
        m_board->set(server);
    }
    for (auto &[id, server] : last) {
        server[MonitorNumber::State] = qint64(MonitorState::Lost);
        server[MonitorNumber::Ended] = monitorNow();
        m_board->end(server);
    }
}

void MonitorRecorder::transportEnded(const Transport *transport, const Error &reason)
{
    const auto found = m_watched.find(transport->id());
    if (found == m_watched.end())
        return;
    fill(&found->second);
    MonitorRow row = std::move(found->second.row);
    m_watched.erase(found);
    endRow(&row, reason);
}

void MonitorRecorder::endRow(MonitorRow *row, const Error &reason)
{
    (*row)[MonitorNumber::State] = qint64(MonitorState::Lost);
    (*row)[MonitorNumber::Ended] = monitorNow();
    if (!reason.isNull())
        (*row)[MonitorText::Reason] = reason.message();
    m_board->end(*row);
}

} // namespace Penstock
