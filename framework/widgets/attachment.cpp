// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/attachment_p.h>

#include <penstock/monitor/monitorclient.h>
#include <penstock/widgets/plaintext_p.h>

#include <QtCore/qfileinfo.h>

namespace Penstock {

using namespace std::chrono_literals;

namespace {

constexpr int intervalMs = 100;
constexpr qsizetype payloadBytes = 16 * 1024;

} // namespace

Attachment::Attachment(EventLoop *loop, const Endpoint &endpoint, const QString &name,
                       QObject *parent)
    : QObject(parent), m_endpoint(endpoint), m_name(name)
{
    m_demand.intervalMs = intervalMs;
    m_demand.payloadBytes = payloadBytes;
    ConnectOptions options;
    options.timeout = 10s;
    m_opening = loop->createConnection(
        endpoint, [this] { return makeClient(); }, options);
    // Not in the context of this: Qt 6.4 wants a context that is there until the future has finished.
    m_opening.then(loop, [](const auto &) {})
        .onFailed(loop, [self = QPointer(this)](const Exception &exception) {
            if (!self)
                return;
            self->m_state = State::Lost;
            Q_EMIT self->lost(
                tr("%1 cannot be watched. %2").arg(self->name(), exception.error().message()));
        });
}

Attachment::~Attachment()
{
    recorder.reset(); // while their source is there
    pcapng.reset();
    // Qt 6.4 follows dangling pointers when a finished future that had continuations is cancelled.
    if (isLive() && !m_opening.isFinished())
        m_opening.cancel();
    if (m_source)
        m_source->disconnect(this);
    if (m_source && m_source->transport())
        m_source->transport()->abort();
}

std::unique_ptr<Protocol> Attachment::makeClient()
{
    auto client = std::make_unique<MonitorClient>();
    follow(client.get());
    client->watch(m_demand);
    return client;
}

Attachment::Attachment(std::unique_ptr<MonitorSessionReader> reader, const QString &path,
                       QObject *parent)
    : QObject(parent), m_endpoint(endpointOf(path)), m_reader(std::move(reader))
{
    follow(m_reader.get());
}

void Attachment::start()
{
    if (m_reader)
        m_reader->start();
}

Endpoint Attachment::endpointOf(const QString &sessionFile)
{
    return Endpoint(QStringLiteral("recording"), QFileInfo(sessionFile).absoluteFilePath());
}

void Attachment::follow(MonitorSource *source)
{
    m_source = source;
    connect(source, &MonitorSource::greeted, this, [this] {
        m_state = State::Attached;
        Q_EMIT attached();
    });
    connect(source, &MonitorSource::eventsHappened, this, &Attachment::eventsHappened);
    connect(source, &MonitorSource::replied, this, [this](qint64 request, const QString &error) {
        const QString what = m_requests.take(request);
        if (!error.isEmpty())
            Q_EMIT failed(tr("%1 failed. %2").arg(what, error));
    });
    connect(source, &MonitorSource::lost, this, &Attachment::ended);
}

void Attachment::ended(const Error &reason)
{
    if (!isLive()) {
        if (!reason.isNull())
            Q_EMIT failed(tr("%1 is shown as far as it can be read. %2")
                              .arg(m_endpoint.path(), reason.message()));
        return;
    }
    const QString who = name();
    m_state = State::Lost;
    Q_EMIT lost(reason.isNull()
                    ? QString()
                    : tr("The connection to %1 was lost. %2").arg(who, reason.message()));
}

QString Attachment::name() const
{
    if (!m_name.isEmpty())
        return m_name;
    if (!isLive())
        return QFileInfo(m_endpoint.path()).fileName();
    const QString told = m_source ? oneLine(m_source->hello().name) : QString();
    return told.isEmpty() ? withoutPasswords(m_endpoint.toString()) : told;
}

void Attachment::setDemand(const QSet<quint64> &timelines, const QSet<quint64> &payload,
                           const QSet<quint64> &details)
{
    MonitorDemand demand = m_demand;
    demand.events = timelines;
    demand.payload = payload;
    demand.details = details;
    if (demand == m_demand)
        return;
    m_demand = demand;
    if (m_source)
        m_source->watch(m_demand);
}

void Attachment::act(quint64 id, const QString &action, const QCborMap &arguments,
                     const QString &what)
{
    if (m_state != State::Attached || !m_source) {
        Q_EMIT failed(tr("%1 failed: the program is not there any more.").arg(what));
        return;
    }
    m_requests.insert(m_source->act(id, action, arguments), what);
}

} // namespace Penstock
