// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>
#include <penstock/core/export.h>

#include <QtCore/qflags.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Penstock {

/// An ability of transports over serial lines: `transport->query<SerialLine>()`. Thread: the transport's; after the end of
/// the connection all of them fail with Closed. What a line or its driver cannot do is an error that says so.
class PENSTOCK_CORE_EXPORT SerialLine
{
public:
    /// The signals of RS-232, by their names there.
    enum Signal : quint16 {
        DataTerminalReady = 0x01, ///< DTR: ours
        RequestToSend = 0x02, ///< RTS: ours
        DataSetReady = 0x04, ///< DSR
        ClearToSend = 0x08, ///< CTS
        DataCarrierDetect = 0x10, ///< DCD
        RingIndicator = 0x20, ///< RI
    };
    Q_DECLARE_FLAGS(Signals, Signal)

    virtual ~SerialLine();

    /// The system's name of the port, as it was opened: /dev/ttyUSB0.
    virtual QString portName() const = 0;
    /// In bits a second, both ways.
    virtual qint32 baudRate() const = 0;
    virtual Error setBaudRate(qint32 bitsPerSecond) = 0;
    virtual Error setDataTerminalReady(bool on) = 0;
    /// InvalidState where the hardware's flow control drives it.
    virtual Error setRequestToSend(bool on) = 0;
    /// Holds the line in the break condition until it is switched off.
    virtual Error setBreakEnabled(bool on) = 0;
    /// Which of them are on now; none where the line has no such signals, as a pseudo terminal.
    virtual Signals pinoutSignals() const = 0;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(SerialLine::Signals)

/// A serial port of this machine. A value; any thread.
struct SerialPortDescription
{
    QString location; ///< what an endpoint is made of: /dev/ttyUSB0
    QString description; ///< for people; this and the others may be empty
    QString manufacturer;
    QString serialNumber;
};

/// An ability of transport plugins whose metadata lists the capability "serial": a dynamic_cast of LoadedTransport::plugin.
/// Any thread.
class PENSTOCK_CORE_EXPORT SerialPortList
{
public:
    virtual ~SerialPortList();
    /// The ports that are there now.
    virtual QList<SerialPortDescription> serialPorts() const = 0;
};

} // namespace Penstock
