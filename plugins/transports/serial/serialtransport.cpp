// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "serialtransport.h"

#include "serialdrain.h"
#include "serialopen.h"

#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace Penstock {

SerialTransport::SerialTransport(std::unique_ptr<QSerialPort> port, Descriptor descriptor,
                                 const Endpoint &endpoint)
    : DescriptorStream(std::move(descriptor), Kind::File),
      m_port(std::move(port)),
      m_endpoint(endpoint),
      m_portName(portLocation(endpoint.path()))
{
}

SerialTransport::~SerialTransport()
{
    destroy();
}

Endpoint SerialTransport::remoteEndpoint() const
{
    return m_endpoint;
}

bool SerialTransport::isHungUp() const
{
    pollfd polled{int(descriptor()), POLLIN, 0};
    return ::poll(&polled, 1, 0) > 0 && (polled.revents & (POLLHUP | POLLERR | POLLNVAL));
}

/// From the event loop, as the reason of the end: an errno alone would not say what has happened.
StreamTransport::IoResult SerialTransport::unplugged()
{
    if (std::exchange(m_isUnplugged, true))
        return IoResult::blocked();
    const Error error(Error::Kind::System,
                      QStringLiteral("serial port %1 is gone: it was unplugged, or its other side "
                                     "was closed")
                          .arg(m_portName),
                      ENODEV);
    QMetaObject::invokeMethod(
        this, [this, error] { fail(error); }, Qt::QueuedConnection);
    return IoResult::blocked();
}

StreamTransport::IoResult SerialTransport::readDevice(std::span<char> buffer)
{
    const IoResult result = DescriptorStream::readDevice(buffer);
    // QSerialPort sets VMIN to 0 (termios(3)): to read nothing is no end.
    if (result.status == IoResult::EndOfFile)
        return isHungUp() ? unplugged() : IoResult::blocked();
    if (result.status == IoResult::Failed && isHungUp())
        return unplugged();
    return result;
}

StreamTransport::IoResult SerialTransport::writeDevice(std::span<const QByteArrayView> parts)
{
    const IoResult result = DescriptorStream::writeDevice(parts);
    return result.status == IoResult::Failed && isHungUp() ? unplugged() : result;
}

void SerialTransport::closeDevice()
{
    Descriptor rest(m_isUnplugged ? -1 : ::fcntl(int(descriptor()), F_DUPFD_CLOEXEC, 0));
    DescriptorStream::closeDevice();
    if (m_port && rest.isOpen())
        SerialDrain::close(std::move(m_port), std::move(rest));
    m_port.reset();
}

QString SerialTransport::portName() const
{
    return m_portName;
}

template <typename Change>
Error SerialTransport::change(const QString &what, Change apply)
{
    if (!m_port)
        return Error(
            Error::Kind::Closed,
            QStringLiteral("serial port %1: %2: the connection has ended").arg(m_portName, what));
    m_port->clearError();
    return apply(*m_port) ? Error() : serialError(*m_port, what);
}

qint32 SerialTransport::baudRate() const
{
    return m_port ? m_port->baudRate() : 0;
}

Error SerialTransport::setBaudRate(qint32 bitsPerSecond)
{
    if (bitsPerSecond <= 0) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("serial port %1: a baud rate is 1 or more, not %2")
                         .arg(m_portName)
                         .arg(bitsPerSecond));
    }
    return change(QStringLiteral("setting the baud rate to %1").arg(bitsPerSecond),
                  [=](QSerialPort &port) { return port.setBaudRate(bitsPerSecond); });
}

Error SerialTransport::setDataTerminalReady(bool on)
{
    return change(QStringLiteral("setting DTR"),
                  [=](QSerialPort &port) { return port.setDataTerminalReady(on); });
}

Error SerialTransport::setRequestToSend(bool on)
{
    if (m_port && m_port->flowControl() == QSerialPort::HardwareControl) {
        return Error(Error::Kind::InvalidState,
                     QStringLiteral("serial port %1: the hardware's flow control drives RTS")
                         .arg(m_portName));
    }
    return change(QStringLiteral("setting RTS"),
                  [=](QSerialPort &port) { return port.setRequestToSend(on); });
}

Error SerialTransport::setBreakEnabled(bool on)
{
    return change(QStringLiteral("setting the break condition"),
                  [=](QSerialPort &port) { return port.setBreakEnabled(on); });
}

SerialLine::Signals SerialTransport::pinoutSignals() const
{
    if (!m_port)
        return {};
    const QSerialPort::PinoutSignals pins = m_port->pinoutSignals();
    Signals result;
    result.setFlag(DataTerminalReady, pins & QSerialPort::DataTerminalReadySignal);
    result.setFlag(RequestToSend, pins & QSerialPort::RequestToSendSignal);
    result.setFlag(DataSetReady, pins & QSerialPort::DataSetReadySignal);
    result.setFlag(ClearToSend, pins & QSerialPort::ClearToSendSignal);
    result.setFlag(DataCarrierDetect, pins & QSerialPort::DataCarrierDetectSignal);
    result.setFlag(RingIndicator, pins & QSerialPort::RingIndicatorSignal);
    return result;
}

} // namespace Penstock
