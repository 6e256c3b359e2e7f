// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/attachment_p.h>

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
    m_opening.then(this, [](const auto &) {}).onFailed(this, [this](const Exception &exception) {
        m_state = State::Lost;
        Q_EMIT lost(tr("%1 cannot be watched: %2.").arg(this->name(), exception.error().message()));
    });
}

Attachment::~Attachment()
{
    // Qt 6.4 follows dangling pointers when a finished future that had continuations is cancelled.
    if (!m_opening.isFinished())
        m_opening.cancel();
    if (m_client && m_client->transport()) {
        m_client->disconnect(this);
        m_client->transport()->abort();
    }
}

std::unique_ptr<Protocol> Attachment::makeClient()
{
    auto client = std::make_unique<MonitorClient>();
    m_client = client.get();
    client->watch(m_demand);
    connect(client.get(), &MonitorClient::greeted, this, [this] {
        m_state = State::Attached;
        Q_EMIT attached();
    });
    connect(client.get(), &MonitorClient::eventsHappened, this, &Attachment::eventsHappened);
    connect(client.get(), &MonitorClient::replied, this,
            [this](qint64 request, const QString &error) {
                const QString what = m_requests.take(request);
                if (!error.isEmpty())
                    Q_EMIT failed(tr("%1 failed: %2.").arg(what, error));
            });
    connect(client.get(), &MonitorClient::lost, this, [this](const Error &reason) {
        const QString who = name();
        m_state = State::Lost;
        Q_EMIT lost(reason.isNull()
                        ? QString()
                        : tr("The connection to %1 was lost: %2.").arg(who, reason.message()));
    });
    return client;
}

QString Attachment::name() const
{
    if (!m_name.isEmpty())
        return m_name;
    const QString told = m_client ? m_client->hello().name : QString();
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
    if (m_client)
        m_client->watch(m_demand);
}

void Attachment::act(quint64 id, const QString &action, const QCborMap &arguments,
                     const QString &what)
{
    if (m_state != State::Attached || !m_client) {
        Q_EMIT failed(tr("%1 failed: the program is not there any more.").arg(what));
        return;
    }
    m_requests.insert(m_client->act(id, action, arguments), what);
}

} // namespace Penstock
