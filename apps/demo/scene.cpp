// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "scene.h"

#include "certificate.h"
#include "messages.h"
#include "streams.h"

#include <penstock/core/datagramtransport.h>
#include <penstock/core/processtransport.h>
#include <penstock/core/streamtransport.h>
#include <penstock/plugin/processspawner.h>

#include <QtCore/qrandom.h>

#include <chrono>

using namespace Penstock;
using namespace std::chrono_literals;

namespace {

/// A factory of @a Made.
template <typename Made, typename... Arguments>
ProtocolSource made(const Arguments &...arguments)
{
    return ProtocolSource([arguments...] { return std::make_unique<Made>(arguments...); });
}

/// Clients say what they connect to; the server has bound a port of its own.
QString plain(const Endpoint &endpoint)
{
    return endpoint.toString().section(QLatin1Char('?'), 0, 0);
}

} // namespace

Scene::Scene()
    : m_monitor({tr("demonstration"), true, true, MonitorOptions::defaultRedactions()}),
      m_loop(&m_plugins)
{
    m_visits.setInterval(900ms);
    connect(&m_visits, &QTimer::timeout, this, &Scene::visit);
    m_refusals.setInterval(4s);
    // Nobody listens on the port of tcpmux.
    connect(&m_refusals, &QTimer::timeout, this,
            [this] { connectTo(QStringLiteral("tcp://127.0.0.1:1"), made<Visitor>()); });
}

Scene::~Scene() = default;

void Scene::start()
{
    if (!m_folder.isValid())
        return Q_EMIT failed(m_folder.errorString());
    m_monitor.add(&m_loop);
    m_monitor.serve()
        .then(this,
              [this](const Endpoint &) {
                  startThermometers();
                  startFirehose();
                  startChat();
                  startTls();
                  startMessages();
                  startChildren();
                  m_visits.start();
                  m_refusals.start();
                  Q_EMIT ready();
              })
        .onFailed(this,
                  [this](const Exception &failure) { Q_EMIT failed(failure.error().message()); });
}

// --- Means ---

void Scene::watch(Transport *transport)
{
    ++m_connections;
    connect(transport, &Transport::closed, this,
            [this, transport] { m_carriedBytes += transport->counters().bytesSent; });
}

quint64 Scene::carriedBytes() const
{
    quint64 bytes = m_carriedBytes;
    QList<Transport *> open = m_loop.transports();
    const QList<Server *> servers = m_loop.servers();
    for (const Server *server : servers)
        open += server->transports();
    for (const Transport *transport : std::as_const(open))
        bytes += transport->counters().bytesSent;
    return bytes;
}

void Scene::serve(const QString &endpoint, const ProtocolSource &protocol, const Arrived &arrived)
{
    ServerOptions options;
    options.startServing = false;
    m_loop.createServer(endpoint, protocol, options)
        .then(this,
              [this, arrived](const QPointer<Server> &server) {
                  connect(server, &Server::connectionAccepted, this, &Scene::watch);
                  if (server->startServing().isNull())
                      arrived(plain(server->endpoints().constFirst()));
              })
        .onFailed(this,
                  [this](const Exception &failure) { Q_EMIT leftOut(failure.error().message()); });
}

/// What is refused is a part of the picture.
void Scene::connectTo(const QString &endpoint, const ProtocolSource &protocol)
{
    m_loop.createConnection(endpoint, protocol)
        .then(this,
              [this](const QPointer<StreamTransport> &transport) {
                  if (transport)
                      watch(transport);
              })
        .onFailed(this, [this](const Exception &failure) {
            if (failure.error().kind() == Error::Kind::Plugin)
                Q_EMIT leftOut(failure.error().message());
        });
}

void Scene::connectMessages(const QString &endpoint, const ProtocolSource &protocol)
{
    m_loop.createDatagramEndpoint(endpoint, protocol)
        .then(this,
              [this](const QPointer<DatagramTransport> &transport) {
                  if (transport)
                      watch(transport);
              })
        .onFailed(this,
                  [this](const Exception &failure) { Q_EMIT leftOut(failure.error().message()); });
}

// --- The picture ---

void Scene::startThermometers()
{
    serve(QStringLiteral("tcp://127.0.0.1:0"), made<Thermometer>(),
          [this](const QString &endpoint) {
              m_thermometers = endpoint;
              for (int i = 1; i <= 3; ++i)
                  connectTo(endpoint, made<Talker>(QStringLiteral("display %1").arg(i)));
          });
}

void Scene::startFirehose()
{
    serve(QStringLiteral("tcp://127.0.0.1:0"), made<Firehose>(), [this](const QString &endpoint) {
        connectTo(endpoint, made<SlowReader>());
        connectTo(endpoint, made<StuckReader>());
    });
}

void Scene::startChat()
{
    serve(QStringLiteral("unix:%1/chat.sock").arg(m_folder.path()),
          ProtocolSource(QStringLiteral("lines")), [this](const QString &endpoint) {
              for (const char *name : {"Ada", "Grace", "Linus"})
                  connectTo(endpoint, made<Talker>(QString::fromLatin1(name)));
          });
}

void Scene::startTls()
{
    auto *certificate = new Certificate(m_folder.path(), this);
    connect(certificate, &Certificate::failed, this, &Scene::leftOut);
    connect(certificate, &Certificate::made, this, [this, certificate] {
        const QString server = QStringLiteral("tls://127.0.0.1:0?certificate=%1&key=%2")
                                   .arg(certificate->path(), certificate->keyPath());
        const QString trust = QStringLiteral("?ca=") + certificate->path();
        serve(server, ProtocolSource(QStringLiteral("echo")),
              [this, trust](const QString &endpoint) {
                  connectTo(endpoint + trust, made<Talker>(QStringLiteral("teller")));
                  connectTo(endpoint + trust, made<Burster>());
              });
    });
    certificate->start();
}

void Scene::startMessages()
{
    serve(QStringLiteral("udp://127.0.0.1:0"), made<Collector>(), [this](const QString &endpoint) {
        connectMessages(endpoint, made<Sensor>(QStringLiteral("sensor A")));
        connectMessages(endpoint, made<Sensor>(QStringLiteral("sensor B")));
    });
    if (!m_plugins.transportForScheme(QStringLiteral("ws")))
        return;
    serve(QStringLiteral("ws://127.0.0.1:0/feed"), made<Collector>(),
          [this](const QString &endpoint) {
              connectMessages(endpoint, made<Sensor>(QStringLiteral("browser")));
          });
}

void Scene::startChildren()
{
    connectTo(QStringLiteral("shell:while :; do date; sleep 1; done?pty=true&grace=0"),
              made<Talker>(QStringLiteral("terminal")));
    connectTo(QStringLiteral("exec:yes a child that writes much?grace=0"), made<SlowReader>());
    m_loop.subprocessExec(QStringLiteral("cat"), {}, made<Supervisor>())
        .then(this,
              [this](const QPointer<ProcessTransport> &child) {
                  if (child)
                      ++m_connections;
              })
        .onFailed(this,
                  [this](const Exception &failure) { Q_EMIT leftOut(failure.error().message()); });
}

void Scene::visit()
{
    if (!m_thermometers.isEmpty() && QRandomGenerator::global()->bounded(3) > 0)
        connectTo(m_thermometers, made<Visitor>());
}
