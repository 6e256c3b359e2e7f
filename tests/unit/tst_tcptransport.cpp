// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "socketrig.h"

#include <penstock/testing/streamtransporttest.h>

class TcpRig : public SocketRig
{
    Connection makeConnection() override
    {
        return adopt(QStringLiteral("tcp"), Penstock::SocketTestPeer::tcp());
    }
};

PENSTOCK_STREAM_TRANSPORT_TEST(TcpRig)
