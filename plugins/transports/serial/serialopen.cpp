// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "serialopen.h"

#include <QtCore/qsocketnotifier.h>

#include <cerrno>

#include <sys/stat.h>

namespace Penstock {

namespace {

QSerialPort::Parity parityOf(const QString &name)
{
    if (name == QLatin1String("even"))
        return QSerialPort::EvenParity;
    if (name == QLatin1String("odd"))
        return QSerialPort::OddParity;
    if (name == QLatin1String("space"))
        return QSerialPort::SpaceParity;
    return name == QLatin1String("mark") ? QSerialPort::MarkParity : QSerialPort::NoParity;
}

QSerialPort::StopBits stopBitsOf(const QString &name)
{
    if (name == QLatin1String("2"))
        return QSerialPort::TwoStop;
    return name == QLatin1String("1.5") ? QSerialPort::OneAndHalfStop : QSerialPort::OneStop;
}

QSerialPort::FlowControl flowControlOf(const QString &name)
{
    if (name == QLatin1String("hardware"))
        return QSerialPort::HardwareControl;
    return name == QLatin1String("software") ? QSerialPort::SoftwareControl
                                             : QSerialPort::NoFlowControl;
}

/// The first option that the line refuses; null where it takes all.
Error configure(QSerialPort &port, const QVariantMap &options)
{
    const auto text = [&options](const char *name) {
        return options.value(QLatin1String(name)).toString();
    };
    const char *refused = nullptr;
    if (!port.setBaudRate(text("baudRate").toInt()))
        refused = "baudRate";
    else if (!port.setDataBits(QSerialPort::DataBits(text("dataBits").toInt())))
        refused = "dataBits";
    else if (!port.setParity(parityOf(text("parity"))))
        refused = "parity";
    else if (!port.setStopBits(stopBitsOf(text("stopBits"))))
        refused = "stopBits";
    else if (!port.setFlowControl(flowControlOf(text("flowControl"))))
        refused = "flowControl";
    if (!refused)
        return Error();
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("the option %1 of serial: %2 refuses %3: %4")
                     .arg(QLatin1String(refused), portLocation(port.portName()), text(refused),
                          port.errorString()));
}

Error unfit(const Endpoint &endpoint, const char *why)
{
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("\"%1\": %2").arg(endpoint.toString(), QLatin1String(why)));
}

/// QSerialPort would open a plain file, and then fail in ways that say little.
Error checkPort(const Endpoint &endpoint)
{
    const QString name = endpoint.path();
    if (name.isEmpty() || name.contains(QChar::Null) || !endpoint.host().isEmpty()
        || endpoint.port() >= 0)
        return unfit(endpoint, "after serial: must come a port, such as serial:/dev/ttyUSB0");
    const QString path = portLocation(name);
    struct stat status
    {
    };
    if (::stat(path.toLocal8Bit().constData(), &status) != 0)
        return Error::fromErrno(errno, QStringLiteral("serial port %1").arg(path));
    if (!S_ISCHR(status.st_mode))
        return unfit(endpoint, "it is no serial port, but a file of another kind");
    return Error();
}

} // namespace

QString portLocation(const QString &name)
{
    return name.startsWith(u'/') ? name : QStringLiteral("/dev/") + name;
}

Error serialError(const QSerialPort &port, const QString &what)
{
    const QString detail = QStringLiteral("serial port %1: %2: %3")
                               .arg(portLocation(port.portName()), what, port.errorString());
    switch (port.error()) {
    case QSerialPort::DeviceNotFoundError:
        return Error(Error::Kind::NotFound, detail);
    case QSerialPort::PermissionError: // also for one that another program has
        return Error(Error::Kind::PermissionDenied, detail);
    case QSerialPort::UnsupportedOperationError:
        return Error(Error::Kind::NotSupported, detail);
    default:
        return Error(Error::Kind::System, detail);
    }
}

Result<std::unique_ptr<QSerialPort>> openSerialPort(const Endpoint &endpoint,
                                                    const QVariantMap &options)
{
    if (const Error error = checkPort(endpoint); !error.isNull())
        return error;
    auto port = std::make_unique<QSerialPort>();
    port->setPortName(endpoint.path());
    if (!port->open(QIODevice::ReadWrite))
        return serialError(*port, QStringLiteral("it cannot be opened"));
    const QList<QSocketNotifier *> notifiers = port->findChildren<QSocketNotifier *>();
    for (QSocketNotifier *notifier : notifiers)
        notifier->setEnabled(false);
    if (const Error error = configure(*port, options); !error.isNull())
        return error;
    return port;
}

} // namespace Penstock
