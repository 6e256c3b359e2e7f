// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/plugin/transportplugin.h>

#include <penstock/plugin/datagramopener.h>

#include <QtCore/qobject.h>

#include <utility>

namespace Penstock {

namespace {

/// Says NotSupported from the event loop, unless it is deleted before.
class Refusal final : public PendingOperation
{
public:
    template <typename Callback>
    Refusal(const Endpoint &endpoint, const char *ability, Callback callback)
    {
        const Error error(
            Error::Kind::NotSupported,
            QStringLiteral("%1 cannot be %2").arg(endpoint.toString(), QLatin1String(ability)));
        const auto refuse = [callback = std::move(callback), error] {
            if (callback)
                callback(error);
        };
        QMetaObject::invokeMethod(&m_context, refuse, Qt::QueuedConnection);
    }

private:
    QObject m_context;
};

} // namespace

PendingOperation::~PendingOperation() = default;

Listener::~Listener() = default;

TransportPlugin::~TransportPlugin() = default;

std::unique_ptr<PendingOperation> TransportPlugin::connectStream(const Endpoint &endpoint,
                                                                 const QVariantMap &,
                                                                 Connected connected)
{
    return std::make_unique<Refusal>(endpoint, "connected to", std::move(connected));
}

std::unique_ptr<PendingOperation> TransportPlugin::listen(const Endpoint &endpoint, const QVariantMap &,
                                                          Listening listening)
{
    return std::make_unique<Refusal>(endpoint, "listened on", std::move(listening));
}

DescriptorAdopter::~DescriptorAdopter() = default;

DatagramOpener::~DatagramOpener() = default;

} // namespace Penstock
