// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "datagramoperations.h"

#include "address.h"
#include "payload.h"
#include "streamoperations.h"

#include <penstock/core/datagramtransport.h>

namespace Penstock::Conformance {

namespace {

/// asyncio ignores what is sent on a closed endpoint; the framework says so.
Outcome sendTo(DatagramTransport &transport, const QJsonObject &operation)
{
    const Result<SocketAddress> receiver =
        socketAddressOf(operation.value(QLatin1String("address")));
    if (!receiver)
        return Outcome::of(receiver.error());
    const Error error = transport.sendTo(payloadOf(operation), *receiver);
    return error.kind() == Error::Kind::Closed ? Outcome() : Outcome::of(error);
}

} // namespace

Outcome performOn(DatagramTransport &transport, const QJsonObject &operation)
{
    const QString name = operation.value(QLatin1String("op")).toString();
    if (name == QLatin1String("sendto"))
        return sendTo(transport, operation);
    if (name == QLatin1String("set_write_buffer_limits"))
        return setLimits(transport, operation);
    if (name == QLatin1String("get_write_buffer_limits"))
        return Outcome::ok(describe(transport.writeBufferLimits()));
    if (name == QLatin1String("get_write_buffer_size"))
        return Outcome::ok(transport.writeBufferSize());
    if (name == QLatin1String("is_closing"))
        return Outcome::ok(transport.isClosing());
    if (name == QLatin1String("close"))
        transport.close();
    else if (name == QLatin1String("abort"))
        transport.abort();
    else
        return Outcome::noSuchOperation();
    return {};
}

} // namespace Penstock::Conformance
