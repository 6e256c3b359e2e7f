// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "lineends.h"

#include <utility>

namespace Penstock {

LineInputEnd::LineInputEnd(Events events) : StreamRelayEnd(std::move(events), false) { }

LineInputEnd::~LineInputEnd() = default;

void LineInputEnd::dataReceived(QByteArrayView data)
{
    const QPointer<LineInputEnd> self(this);
    while (self && !data.isEmpty()) {
        const qsizetype end = data.indexOf('\n');
        m_begun.append(end < 0 ? data : data.first(end));
        data = end < 0 ? QByteArrayView() : data.sliced(end + 1);
        if (end >= 0 || m_begun.size() >= maximumLineBytes)
            passOn(std::exchange(m_begun, {}));
    }
}

bool LineInputEnd::eofReceived()
{
    const QPointer<LineInputEnd> self(this);
    if (!m_begun.isEmpty())
        passOn(std::exchange(m_begun, {}));
    return self && StreamRelayEnd::eofReceived();
}

LineOutputEnd::LineOutputEnd(Events events) : MessageRelayEnd(std::move(events)) { }

LineOutputEnd::~LineOutputEnd() = default;

void LineOutputEnd::datagramReceived(QByteArrayView data, const SocketAddress &)
{
    passOn(data.toByteArray() + '\n');
}

} // namespace Penstock
