// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/descriptor.h>

#include <QtCore/qobject.h>
#include <QtSerialPort/qserialport.h>

#include <chrono>
#include <memory>

namespace Penstock {

/// Closes a port once the driver has sent what it was given: close(2) of a serial line would wait for that, half a minute
/// at worst, and the event loop with it. Belongs to itself; the end of the application ends it.
class SerialDrain : public QObject
{
    Q_OBJECT

public:
    /// Closes at once where nothing is left to be sent.
    static void close(std::unique_ptr<QSerialPort> port, Descriptor descriptor);
    ~SerialDrain() override;

private:
    SerialDrain(std::unique_ptr<QSerialPort> port, Descriptor descriptor);
    void timerEvent(QTimerEvent *event) override;

    const std::unique_ptr<QSerialPort> m_port;
    const Descriptor m_descriptor;
    const std::chrono::steady_clock::time_point m_end;
};

} // namespace Penstock
