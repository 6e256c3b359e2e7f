// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "socketrig.h"

#include <penstock/testing/streamtransporttest.h>

class LocalRig : public SocketRig
{
    Connection makeConnection() override
    {
        return adopt(QStringLiteral("unix"), Penstock::SocketTestPeer::local());
    }
    /// Unix sockets know no reset but that of a peer which closes with something unread.
    Capabilities capabilities() const override
    {
        return Capabilities(HalfClose) | ResetByUnreadData | CloseAlone;
    }
};

PENSTOCK_STREAM_TRANSPORT_TEST(LocalRig)
