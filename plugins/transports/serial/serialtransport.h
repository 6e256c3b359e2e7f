// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/serialline.h>
#include <penstock/io/descriptorstream.h>

#include <QtSerialPort/qserialport.h>

#include <memory>

namespace Penstock {

/// A connection over a serial line. QSerialPort configures it; the bytes go through the descriptor, so that the kernel's
/// small buffers are all that is between the peer and the protocol. It has no half-close. See StreamTransport.
class SerialTransport : public DescriptorStream, public SerialLine
{
    Q_OBJECT

public:
    /// @a port is open with its notifiers off, @a descriptor is a duplicate of its own.
    SerialTransport(std::unique_ptr<QSerialPort> port, Descriptor descriptor,
                    const Endpoint &endpoint);
    ~SerialTransport() override;

    Endpoint remoteEndpoint() const override;

    QString portName() const override;
    qint32 baudRate() const override;
    Error setBaudRate(qint32 bitsPerSecond) override;
    Error setDataTerminalReady(bool on) override;
    Error setRequestToSend(bool on) override;
    Error setBreakEnabled(bool on) override;
    Signals pinoutSignals() const override;

protected:
    IoResult readDevice(std::span<char> buffer) override;
    IoResult writeDevice(std::span<const QByteArrayView> parts) override;
    void closeDevice() override;

private:
    bool isHungUp() const;
    IoResult unplugged();
    template <typename Change>
    Error change(const QString &what, Change apply);

    std::unique_ptr<QSerialPort> m_port; ///< null after the end
    const Endpoint m_endpoint;
    const QString m_portName;
    bool m_isUnplugged = false;
};

} // namespace Penstock
