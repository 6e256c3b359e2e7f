// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "notifiertransport.h"

#include <penstock/testing/sockettestpeer.h>
#include <penstock/testing/streamtransporttest.h>

using namespace Penstock;

class TcpRig : public StreamTransportRig
{
    Connection makeConnection() override
    {
        auto [descriptor, peer] = SocketTestPeer::tcp();
        return {std::make_unique<NotifierTransport>(descriptor), std::move(peer)};
    }
};

PENSTOCK_STREAM_TRANSPORT_TEST(TcpRig)
