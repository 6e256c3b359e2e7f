// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/socketaddress.h>
#include <penstock/core/transport_p.h>
#include <penstock/monitor/monitorrecorder.h>
#include <penstock/monitor/monitortap_p.h>

namespace Penstock {

namespace {

/// @a data with what is secret in it overwritten; its size stays.
QByteArray redacted(const QByteArray &data, const QList<QRegularExpression> &secrets)
{
    if (secrets.isEmpty())
        return data;
    QString text = QString::fromLatin1(data); // each byte a character, and back
    for (const QRegularExpression &secret : secrets) {
        auto matches = secret.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const int group = match.lastCapturedIndex(); // the last group is the secret part
            for (qsizetype i = match.capturedStart(group); i < match.capturedEnd(group); ++i)
                text[i] = u'*';
        }
    }
    return text.toLatin1();
}

} // namespace

MonitorTap::MonitorTap(std::shared_ptr<MonitorBoard> board, MonitorRecorder *recorder,
                       QList<QRegularExpression> redactions)
    : m_board(std::move(board)), m_recorder(recorder), m_redactions(std::move(redactions))
{
}

MonitorTap::~MonitorTap() = default;

void MonitorTap::callbackBegins(const Transport *transport, const char *name, qint64 bytes)
{
    const auto now = std::chrono::steady_clock::now();
    m_frames.push_back({name, transport->id(), bytes, now});
    m_board->setRunning(name, transport->id(), toMonitorTime(now));
}

void MonitorTap::callbackEnds(const Error &thrown)
{
    if (m_frames.empty())
        return; // begun before anybody watched
    const auto now = std::chrono::steady_clock::now();
    const Frame frame = m_frames.back();
    m_frames.pop_back();
    const qint64 duration = (now - frame.began) / std::chrono::nanoseconds(1);
    if (m_frames.empty())
        m_board->setRunning(nullptr, 0, 0);
    else
        m_board->setRunning(m_frames.back().name, m_frames.back().id,
                            toMonitorTime(m_frames.back().began));
    if (!m_recorder)
        return;
    qint64 buffered = 0;
    const auto found = m_recorder->m_watched.find(frame.id);
    if (found != m_recorder->m_watched.end()) {
        MonitorRecorder::Watched &watched = found->second;
        watched.lastCallback = frame.name;
        watched.row[MonitorNumber::LastCallbackTime] = duration;
        qint64 &slowest = watched.row[MonitorNumber::SlowestCallbackTime];
        slowest = std::max(slowest, duration);
        if (watched.transport)
            buffered = TransportPrivate::of(watched.transport)->bufferedBytes;
    }
    if (!m_demand.allEvents && !m_demand.events.contains(frame.id))
        return;
    m_board->add([&](MonitorEvent *event) {
        event->id = frame.id;
        event->kind = MonitorEvent::Callback;
        event->time = toMonitorTime(frame.began);
        event->duration = duration;
        event->bytes = frame.bytes;
        event->bufferedBytes = buffered;
        event->depth = int(m_frames.size());
        event->name = nameOf(frame.name);
        if (!thrown.isNull() || !event->thrown.isEmpty())
            event->thrown = thrown.isNull() ? QString() : thrown.message().left(maxMonitorTextSize);
        if (!event->data.isEmpty() || !event->peer.isEmpty()) {
            event->data = QByteArray();
            event->peer.clear();
        }
    });
}

/// Made once: a callback happens some hundred thousand times a second.
const QString &MonitorTap::nameOf(const char *literal)
{
    for (const auto &[known, name] : m_names) {
        if (known == literal)
            return name;
    }
    return m_names.emplace_back(literal, QString::fromLatin1(literal)).second;
}

void MonitorTap::received(const Transport *transport, QByteArrayView data,
                          const SocketAddress *sender)
{
    addPayload(MonitorEvent::Received, transport, data, sender);
}

void MonitorTap::written(const Transport *transport, QByteArrayView data,
                         const SocketAddress *receiver)
{
    addPayload(MonitorEvent::Written, transport, data, receiver);
}

void MonitorTap::addPayload(MonitorEvent::Kind kind, const Transport *transport,
                            QByteArrayView data, const SocketAddress *peer)
{
    if (!m_demand.allPayload && !m_demand.payload.contains(transport->id()))
        return;
    const qint64 now = toMonitorTime(std::chrono::steady_clock::now());
    const QByteArray kept = redacted(
        data.first(std::min(data.size(), m_demand.payloadBytes)).toByteArray(), m_redactions);
    m_board->add([&](MonitorEvent *event) {
        *event = MonitorEvent();
        event->id = transport->id();
        event->kind = kind;
        event->time = now;
        event->bytes = data.size();
        event->depth = int(m_frames.size());
        if (peer)
            event->peer = peer->toString();
        event->data = kept;
    });
}

void MonitorTap::ended(const Transport *transport, const Error &reason)
{
    if (m_recorder)
        m_recorder->transportEnded(transport, reason);
}

} // namespace Penstock
