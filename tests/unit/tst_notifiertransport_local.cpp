// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "notifiertransport.h"

#include <penstock/testing/sockettestpeer.h>
#include <penstock/testing/streamtransporttest.h>

using namespace Penstock;

class LocalRig : public StreamTransportRig
{
    Connection makeConnection() override
    {
        auto [descriptor, peer] = SocketTestPeer::local();
        return {std::make_unique<NotifierTransport>(descriptor), std::move(peer)};
    }
    /// Unix sockets know no reset but that of a peer which closes with something unread.
    Capabilities capabilities() const override
    {
        return Capabilities(HalfClose) | ResetByUnreadData;
    }
};

PENSTOCK_STREAM_TRANSPORT_TEST(LocalRig)
