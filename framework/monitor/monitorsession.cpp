// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/demandreading_p.h>
#include <penstock/monitor/monitorsession.h>
#include <penstock/monitor/monitorsource.h>

#include <penstock/core/endpoint.h>
#include <penstock/core/logging.h>
#include <penstock/core/streamtransport.h>

#include <QtCore/qcborvalue.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qloggingcategory.h>

#include <algorithm>
#include <utility>

namespace Penstock {

namespace {

Q_LOGGING_CATEGORY(monitorLog, "penstock.monitor")

using namespace std::chrono_literals;

/// The first round, by which the loops have been able to answer.
constexpr int firstIntervalMs = 100;
constexpr size_t rowsAtOnce = 500;
constexpr qsizetype rowBytesAtOnce = 256 * 1024;
constexpr qsizetype eventBytesAtOnce = 256 * 1024;
constexpr int messagesASecond = 500;
constexpr auto longCallback = 200ms;

} // namespace

struct MonitorSession::Mailbox
{
    std::mutex mutex;
    MonitorSession *session = nullptr;
};

MonitorSession::MonitorSession(std::shared_ptr<MonitorHub> hub)
    : m_hub(std::move(hub)),
      m_isOneTooMany(m_hub->countWatchers(1) > maxWatchers),
      m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->session = this;
}

MonitorSession::~MonitorSession()
{
    m_hub->dropDemands(this);
    m_hub->countWatchers(-1);
    const std::lock_guard lock(m_mailbox->mutex);
    m_mailbox->session = nullptr;
}

void MonitorSession::connectionMade(Transport *)
{
    const auto &refusal = m_hub->about().refusal;
    if (const Error error = refusal ? refusal(transport()) : Error(); !error.isNull()) {
        cutOff(error.detail());
        return;
    }
    if (m_isOneTooMany) {
        cutOff(QStringLiteral("there are %1 others").arg(maxWatchers));
        return;
    }
    transport()->setWriteBufferLimits(256 * 1024, 64 * 1024);
    send(MonitorMessage::frame(QLatin1StringView("hello"), m_hub->hello()));
}

void MonitorSession::connectionLost(const Error &)
{
    m_timer.stop();
    m_halfFrameTimer.stop();
    m_pausedTimer.stop();
    m_hub->dropDemands(this);
}

/// Its requests wait, too: their answers would pile up.
void MonitorSession::pauseWriting()
{
    m_paused = true;
    m_sentBytes = transport()->counters().bytesSent;
    m_pausedTimer.start(int(m_hub->about().readingPatience / 1ms), this);
    transport()->pauseReading();
}

void MonitorSession::resumeWriting()
{
    m_paused = false;
    m_pausedTimer.stop();
    transport()->resumeReading();
    readMessages();
    continueRound();
}

void MonitorSession::dataReceived(QByteArrayView data)
{
    m_reader.feed(data);
    readMessages();
}

void MonitorSession::readMessages()
{
    while (!m_paused && transport() && !transport()->isClosing()) {
        const Result<std::optional<QByteArray>> frame = m_reader.next();
        if (!frame) {
            cutOff(frame.error().detail());
            return;
        }
        if (!*frame)
            break;
        if (isFlooding()) {
            cutOff(QStringLiteral("more than %1 messages in a second").arg(messagesASecond));
            return;
        }
        const Result<MonitorMessage> message = MonitorMessage::parse(**frame);
        const Error error = message ? handle(*message) : message.error();
        if (!error.isNull()) {
            cutOff(error.detail());
            return;
        }
        m_halfFrameTimer.stop(); // of the one before
    }
    if (m_paused || m_reader.bufferedBytes() == 0)
        m_halfFrameTimer.stop();
    else if (!m_halfFrameTimer.isActive())
        m_halfFrameTimer.start(int(m_hub->about().messagePatience / 1ms), this);
}

bool MonitorSession::isFlooding()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_second > 1s) {
        m_second = now;
        m_messages = 0;
    }
    return ++m_messages > messagesASecond;
}

/// Of what it sent, no more is said to it than that the connection is over.
void MonitorSession::cutOff(const QString &why)
{
    qCWarning(monitorLog, "a watcher, %s, is cut off: %s",
              qPrintable(transport()->remoteEndpoint().toString()), qPrintable(why));
    transport()->abort();
}

Error MonitorSession::handle(const MonitorMessage &message)
{
    if (message.name() == QStringLiteral("watch"))
        return watch(message.header());
    if (message.name() == QStringLiteral("act")) {
        act(message.header());
    } else if (message.name() == QStringLiteral("plugins")) {
        QCborMap answer;
        answer.insert(QLatin1StringView("plugins"), m_hub->plugins());
        send(MonitorMessage::frame(QLatin1StringView("plugins"), answer));
    } else {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("there is no message \"%1\"").arg(message.name().left(40)));
    }
    return Error();
}

Error MonitorSession::watch(const QCborMap &header)
{
    MonitorDemand demand;
    if (const Error error = readDemand(header, m_hub->about().allowPayload, &demand);
        !error.isNull())
        return error;
    const int intervalBefore = std::exchange(m_demand, demand).intervalMs;
    if (demand.intervalMs == 0) {
        setInterval(0);
        m_round.clear();
        m_followed.clear();
        m_hub->dropDemands(this);
        return Error();
    }
    // One that changes its mind often is told all the same.
    if (intervalBefore != demand.intervalMs)
        setInterval(intervalBefore ? demand.intervalMs
                                   : std::min(demand.intervalMs, firstIntervalMs));
    for (const MonitorHub::Loop &loop : m_hub->loops()) {
        if (const auto [followed, isNew] = m_followed.try_emplace(loop.board->number()); isNew)
            followed->second.event = loop.board->lastEvent();
    }
    m_hub->setDemand(this, m_demand);
    return Error();
}

void MonitorSession::setInterval(int intervalMs)
{
    m_intervalMs = intervalMs;
    if (intervalMs > 0)
        m_timer.start(intervalMs, this);
    else
        m_timer.stop();
}

void MonitorSession::act(const QCborMap &header)
{
    const qint64 request = header.value(QLatin1StringView("request")).toInteger();
    const auto loop = quint64(header.value(QLatin1StringView("loop")).toInteger());
    if (!m_hub->about().allowControl) {
        reply(request,
              Error(Error::Kind::PermissionDenied,
                    QStringLiteral("the program lets itself be watched, but not controlled")));
        return;
    }
    for (const MonitorHub::Loop &each : m_hub->loops()) {
        if (each.board->number() != loop)
            continue;
        each.act(quint64(header.value(QLatin1StringView("id")).toInteger()),
                 header.value(QLatin1StringView("do")).toString(), header,
                 [mailbox = m_mailbox, request](const Error &error) {
                     const std::lock_guard lock(mailbox->mutex);
                     if (MonitorSession *session = mailbox->session) {
                         QMetaObject::invokeMethod(
                             session, [session, request, error] { session->reply(request, error); },
                             Qt::QueuedConnection);
                     }
                 });
        return;
    }
    reply(request, Error(Error::Kind::NotFound, QStringLiteral("there is no loop %1").arg(loop)));
}

void MonitorSession::reply(qint64 request, const Error &error)
{
    QCborMap answer;
    answer.insert(QLatin1StringView("request"), request);
    if (!error.isNull())
        answer.insert(QLatin1StringView("error"), error.message());
    send(MonitorMessage::frame(QLatin1StringView("reply"), answer));
}

void MonitorSession::send(const QByteArray &frame)
{
    if (transport() && !transport()->isClosing())
        transport()->write(frame);
}

void MonitorSession::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId()) {
        if (m_intervalMs != m_demand.intervalMs)
            setInterval(m_demand.intervalMs);
        tick();
    } else if (event->timerId() == m_halfFrameTimer.timerId()) {
        m_halfFrameTimer.stop();
        if (transport())
            cutOff(QStringLiteral("a message was begun, and has not been ended for %1 s")
                       .arg(m_hub->about().messagePatience / 1s));
    } else if (event->timerId() == m_pausedTimer.timerId()) {
        const quint64 sent = transport() ? transport()->counters().bytesSent : m_sentBytes;
        if (std::exchange(m_sentBytes, sent) < sent)
            return; // it reads, if slowly
        m_pausedTimer.stop();
        if (transport())
            cutOff(QStringLiteral("it has not read for %1 s")
                       .arg(m_hub->about().readingPatience / 1s));
    }
}

/// Tells what has changed, as far as the watcher reads.
void MonitorSession::tick()
{
    if (m_round.empty() && !m_paused) {
        std::vector<MonitorHub::Loop> loops = m_hub->loops();
        loops.resize(std::min(loops.size(), size_t(MonitorSource::maxLoops)));
        std::erase_if(m_followed, [&loops](const auto &followed) {
            return std::none_of(loops.begin(), loops.end(), [&](const MonitorHub::Loop &loop) {
                return loop.board->number() == followed.first;
            });
        });
        for (const MonitorHub::Loop &loop : loops)
            m_round.push_back({loop.board, std::nullopt});
        sendLoops(loops);
    }
    continueRound();
}

void MonitorSession::continueRound()
{
    while (!m_round.empty() && !m_paused && transport() && !transport()->isClosing()) {
        Untold &untold = m_round.front();
        Followed &followed = m_followed[untold.board->number()];
        if (!untold.lastEvent) {
            if (!sendRows(*untold.board, &followed))
                untold.lastEvent = followed.rows.lastEvent;
        } else if (!sendEvents(*untold.board, &followed, *untold.lastEvent)) {
            m_round.pop_front();
        }
    }
}

/// Which loops there are, and which of them are held up by a callback.
void MonitorSession::sendLoops(const std::vector<MonitorHub::Loop> &loops)
{
    const qint64 now = monitorNow();
    QCborArray list;
    for (const MonitorHub::Loop &loop : loops) {
        QCborMap entry;
        entry.insert(QLatin1StringView("loop"), qint64(loop.board->number()));
        const MonitorBoard::Running running = loop.board->running();
        if (running.name && now - running.since > longCallback / 1us) {
            entry.insert(QLatin1StringView("running"), QLatin1StringView(running.name));
            entry.insert(QLatin1StringView("id"), qint64(running.id));
            entry.insert(QLatin1StringView("since"), running.since);
        }
        if (const qint64 since = loop.board->silentSince(now))
            entry.insert(QLatin1StringView("silent"), since);
        list.append(entry);
    }
    QCborMap header;
    header.insert(QLatin1StringView("now"), now);
    header.insert(QLatin1StringView("loops"), list);
    send(MonitorMessage::frame(QLatin1StringView("loops"), header));
}

/// One frame of rows. True where there is more to tell.
bool MonitorSession::sendRows(const MonitorBoard &board, Followed *followed)
{
    QCborMap header;
    header.insert(QLatin1StringView("loop"), qint64(board.number()));
    std::unique_ptr<MonitorMessageWriter> writer;
    bool reset = false;
    const bool more = board.visitChanges(
        &followed->rows, rowsAtOnce, &reset,
        [&](const MonitorRow &row, const std::function<bool(int)> &isChanged) {
            if (!writer) {
                header.insert(QLatin1StringView("reset"), reset);
                writer = std::make_unique<MonitorMessageWriter>(QLatin1StringView("rows"), header);
            }
            writer->addRow(row, isChanged);
            return writer->bytes() < rowBytesAtOnce;
        });
    if (writer)
        send(writer->finish());
    return more;
}

/// Those up to the one numbered @a last. True where there are more to tell.
bool MonitorSession::sendEvents(const MonitorBoard &board, Followed *followed, quint64 last)
{
    std::vector<MonitorEvent> events;
    qsizetype bytes = 0;
    bool more = false;
    const quint64 lost = board.visitEvents(&followed->event, [&](const MonitorEvent &event) {
        more = bytes > eventBytesAtOnce && event.sequence <= last;
        if (more || event.sequence > last)
            return false;
        const bool wanted = event.kind == MonitorEvent::Callback
            ? m_demand.allEvents || m_demand.events.contains(event.id)
            : m_demand.allPayload || m_demand.payload.contains(event.id);
        if (wanted) {
            events.push_back(event);
            events.back().data.truncate(m_demand.payloadBytes); // another watcher may want more
            bytes += events.back().data.size()
                + 3 * std::min(events.back().thrown.size(), maxMonitorTextSize) + 64;
        }
        return true;
    });
    if (events.empty() && lost == 0)
        return more;
    QCborMap header;
    header.insert(QLatin1StringView("loop"), qint64(board.number()));
    header.insert(QLatin1StringView("lost"), qint64(lost));
    MonitorMessageWriter writer(QLatin1StringView("events"), header);
    for (const MonitorEvent &event : events)
        writer.addEvent(event);
    send(writer.finish());
    return more;
}

} // namespace Penstock
