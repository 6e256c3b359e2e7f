// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "childstream.h"
#include "pipetestpeer.h"

#include <penstock/testing/streamtransporttest.h>

#include <QtTest/qtest.h>

#include <csignal>

/// A child that has ended already, and pipes that the test plays the child on.
class ChildStreamRig : public Penstock::StreamTransportRig
{
    Connection makeConnection() override
    {
        using namespace Penstock;
        std::signal(SIGPIPE, SIG_IGN);
        std::unique_ptr<Child> child = endedChild();
        PipeTestPeer::Pair pair = PipeTestPeer::make();
        return {std::make_unique<ChildStream>(
                    std::move(child),
                    ChildStream::Ends{Descriptor(pair.input), Descriptor(pair.output)},
                    std::chrono::milliseconds(0), Endpoint()),
                std::move(pair.peer)};
    }
    static std::unique_ptr<Penstock::Child> endedChild()
    {
        const Penstock::Descriptor null(::open("/dev/null", O_RDWR | O_CLOEXEC));
        Penstock::ChildSetup setup;
        setup.program = "/bin/true";
        setup.arguments = {"true"};
        setup.report = null.number();
        auto child = std::make_unique<Penstock::Child>();
        if (!child->start(setup).isNull()
            || !QTest::qWaitFor([&child] { return child->returnCode().has_value(); }))
            qFatal("/bin/true does not end");
        return child;
    }
    Capabilities capabilities() const override { return Capabilities(HalfClose) | CloseAlone; }
};

PENSTOCK_STREAM_TRANSPORT_TEST(ChildStreamRig)
