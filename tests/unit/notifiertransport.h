// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/streamtransport.h>

#include <QtCore/qsocketnotifier.h>

/// The simplest stream transport over a descriptor, one QSocketNotifier each way: shows that the
/// state machine of streams agrees with a real kernel.
class NotifierTransport : public Penstock::StreamTransport
{
public:
    /// Takes ownership of @a descriptor, which does not block.
    explicit NotifierTransport(int descriptor);
    ~NotifierTransport() override;

    qintptr descriptor() const override { return m_descriptor; }

protected:
    IoResult readDevice(std::span<char> buffer) override;
    IoResult writeDevice(std::span<const QByteArrayView> parts) override;
    Penstock::Error endDevice() override;
    void closeDevice() override;
    void setReadEnabled(bool enabled) override { m_readable.setEnabled(enabled); }
    void setWriteEnabled(bool enabled) override { m_writable.setEnabled(enabled); }

private:
    int m_descriptor;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
};
