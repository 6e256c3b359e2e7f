// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/serialline.h>
#include <penstock/plugin/transportplugin.h>

#include "serialopen.h"
#include "serialtransport.h"

#include <QtSerialPort/qserialportinfo.h>

#include <cerrno>

#include <fcntl.h>

namespace Penstock {

namespace {

Result<std::unique_ptr<StreamTransport>> open(const Endpoint &endpoint, const QVariantMap &options)
{
    Result<std::unique_ptr<QSerialPort>> port = openSerialPort(endpoint, options);
    if (!port)
        return port.error();
    Descriptor own(::fcntl(int((*port)->handle()), F_DUPFD_CLOEXEC, 0));
    if (!own.isOpen())
        return Error::fromErrno(errno, endpoint.toString());
    if (const Error error = own.setUp(); !error.isNull())
        return error;
    return std::unique_ptr<StreamTransport>(
        std::make_unique<SerialTransport>(std::move(*port), std::move(own), endpoint));
}

/// Opens from the event loop, as all transports do.
class SerialConnect : public QObject, public PendingOperation
{
public:
    SerialConnect(const Endpoint &endpoint, const QVariantMap &options,
                  TransportPlugin::Connected connected)
    {
        const auto action = [endpoint, options, connected = std::move(connected)] {
            const TransportPlugin::Connected tell = connected; // it may delete this
            tell(open(endpoint, options));
        };
        QMetaObject::invokeMethod(this, action, Qt::QueuedConnection);
    }
};

} // namespace

class SerialPlugin : public QObject, public TransportPlugin, public SerialPortList
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PenstockTransportPlugin_iid FILE "plugin.json")
    Q_INTERFACES(Penstock::TransportPlugin)

public:
    std::unique_ptr<PendingOperation> connectStream(const Endpoint &endpoint,
                                                    const QVariantMap &options,
                                                    Connected connected) override
    {
        return std::make_unique<SerialConnect>(endpoint, options, std::move(connected));
    }

    QList<SerialPortDescription> serialPorts() const override
    {
        QList<SerialPortDescription> ports;
        const QList<QSerialPortInfo> found = QSerialPortInfo::availablePorts();
        for (const QSerialPortInfo &info : found) {
            ports.append({info.systemLocation(), info.description(), info.manufacturer(),
                          info.serialNumber()});
        }
        return ports;
    }
};

} // namespace Penstock

#include "serialplugin.moc"
