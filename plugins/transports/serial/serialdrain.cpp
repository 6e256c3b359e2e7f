// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "serialdrain.h"

#include <QtCore/qcoreapplication.h>

#include <sys/ioctl.h>
#include <termios.h>

namespace Penstock {

namespace {

constexpr std::chrono::milliseconds interval{20};
constexpr std::chrono::seconds longest{30}; // as long as the kernel waits

int unsentBytes(const Descriptor &descriptor)
{
    int bytes = 0;
    return ::ioctl(descriptor.number(), TIOCOUTQ, &bytes) == 0 ? bytes : 0;
}

} // namespace

void SerialDrain::close(std::unique_ptr<QSerialPort> port, Descriptor descriptor)
{
    if (unsentBytes(descriptor) > 0)
        new SerialDrain(std::move(port), std::move(descriptor));
}

SerialDrain::SerialDrain(std::unique_ptr<QSerialPort> port, Descriptor descriptor)
    : m_port(std::move(port)),
      m_descriptor(std::move(descriptor)),
      m_end(std::chrono::steady_clock::now() + longest)
{
    startTimer(interval);
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] { delete this; });
}

SerialDrain::~SerialDrain()
{
    ::tcflush(m_descriptor.number(), TCOFLUSH);
}

void SerialDrain::timerEvent(QTimerEvent *)
{
    if (unsentBytes(m_descriptor) == 0 || std::chrono::steady_clock::now() >= m_end)
        deleteLater();
}

} // namespace Penstock
