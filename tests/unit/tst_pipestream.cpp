// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "pipepeer.h"

#include <penstock/io/pipestream.h>
#include <penstock/testing/streamtransporttest.h>

/// A pair of pipes as one stream, both ways.
class PipeRig : public Penstock::StreamTransportRig
{
    Connection makeConnection() override
    {
        auto [input, output, peer] = PipePeer::make();
        return {std::make_unique<Penstock::PipeStream>(Penstock::PipeEnd(std::move(input)),
                                                       Penstock::PipeEnd(std::move(output))),
                std::move(peer)};
    }
    Capabilities capabilities() const override { return Capabilities(HalfClose) | CloseAlone; }
};

PENSTOCK_STREAM_TRANSPORT_TEST(PipeRig)
