// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/plugin/transportplugin.h>

#include <penstock/plugin/attemptreport.h>
#include <penstock/plugin/datagramopener.h>
#include <penstock/plugin/endpointchecker.h>
#include <penstock/plugin/handshakereport.h>
#include <penstock/plugin/pipeopener.h>
#include <penstock/plugin/processspawner.h>
#include <penstock/plugin/streamupgrader.h>

namespace Penstock {

PendingOperation::~PendingOperation() = default;

RefusedOperation::RefusedOperation(const Endpoint &endpoint, const char *ability,
                                   std::function<void(const Error &)> refuse)
{
    const Error error(
        Error::Kind::NotSupported,
        QStringLiteral("%1 cannot be %2").arg(endpoint.toString(), QLatin1String(ability)));
    QMetaObject::invokeMethod(
        &m_context, [refuse = std::move(refuse), error] { refuse(error); }, Qt::QueuedConnection);
}

RefusedOperation::~RefusedOperation() = default;

Listener::~Listener() = default;

TransportPlugin::~TransportPlugin() = default;

std::unique_ptr<PendingOperation> TransportPlugin::connectStream(const Endpoint &endpoint,
                                                                 const QVariantMap &,
                                                                 Connected connected)
{
    return std::make_unique<RefusedOperation>(
        endpoint, "connected to", [connected = std::move(connected)](const Error &error) {
            if (connected)
                connected(error);
        });
}

std::unique_ptr<PendingOperation> TransportPlugin::listen(const Endpoint &endpoint,
                                                          const QVariantMap &, Listening listening)
{
    return std::make_unique<RefusedOperation>(
        endpoint, "listened on", [listening = std::move(listening)](const Error &error) {
            if (listening)
                listening(error);
        });
}

DescriptorAdopter::~DescriptorAdopter() = default;

DatagramOpener::~DatagramOpener() = default;

AttemptReport::~AttemptReport() = default;

EndpointChecker::~EndpointChecker() = default;

HandshakeReport::~HandshakeReport() = default;

ProcessSpawner::~ProcessSpawner() = default;

StreamUpgrader::~StreamUpgrader() = default;

PipeOpener::~PipeOpener() = default;

} // namespace Penstock
