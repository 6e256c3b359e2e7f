// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "relaypair.h"

#include "endtext.h"
#include "reset.h"

#include <penstock/core/childprocess.h>

namespace Penstock {

RelayPair::RelayPair(EventLoop *loop, const Target &second, quint64 number, QObject *parent)
    : Relay(parent), m_second(second), m_number(number), m_opening(loop)
{
    setHalfCloseTimeout(second.halfCloseTimeout);
    m_breakTimer.setSingleShot(true);
    connect(&m_breakTimer, &QTimer::timeout, this, &RelayPair::reset);
    connect(this, &Relay::sideMade, this, &RelayPair::begin);
    connect(this, &Relay::sideEnded, this, &RelayPair::endOf);
}

RelayPair::~RelayPair() = default;

void RelayPair::breakOff(WriteTransport *transport)
{
    resetWhenDelivered(transport);
}

void RelayPair::reset()
{
    for (const Side side : {Side::First, Side::Second}) {
        if (transport(side))
            resetNow(transport(side));
    }
    abort(); // what is not there yet
}

void RelayPair::begin(Side side)
{
    m_transports[size_t(side)] = transport(side);
    m_peers[size_t(side)] = transport(side)->remoteEndpoint();
    if (side != Side::First)
        return;
    const QPointer<RelayPair> self(this);
    m_opening.start(
        m_second.endpoint, m_second.kind,
        [self, kind = m_second.kind]() -> std::unique_ptr<Protocol> {
            return self ? self->makeProtocol(Side::Second, kind) : nullptr;
        },
        m_second.options, this,
        [this](const Error &error) {
            m_openError = error;
            abandon(Side::Second, error);
        });
}

void RelayPair::endOf(Side side)
{
    if (WriteTransport *ended = m_transports[size_t(side)]) {
        if (const auto *child = ended->query<ChildProcess>())
            m_returnCodes[size_t(side)] = child->returnCode();
        m_cutOff[size_t(side)] = Penstock::isCutOff(ended);
    }
    if (!reason(side).isNull() && m_second.breakTimeout.count() > 0)
        m_breakTimer.start(m_second.breakTimeout);
    if (side == Side::First && !transport(Side::Second)) {
        m_opening.cancel();
        abandon(Side::Second, Error());
    }
}

} // namespace Penstock
