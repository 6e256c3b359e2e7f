// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/proxydialogue_p.h>

namespace Penstock {

/// SOCKS 5: RFC 1928, RFC 1929.
class Socks5Dialogue : public ProxyDialogue
{
public:
    /// @a target is what the request names: its address type, address and port.
    Socks5Dialogue(const Proxy &proxy, const QByteArray &target);

    static Result<QByteArray> targetOf(const QString &host, quint16 port);

    Step begin() override;
    Result<Step> answer(const QByteArray &input) override;

private:
    enum class State : quint8 { Method, Password, Reply, Address };

    Result<Step> methodChosen(quint8 version, quint8 method);
    Step request();
    Result<Step> replied(const QByteArray &input);

    const Proxy m_proxy;
    const QByteArray m_target;
    State m_state = State::Method;
};

} // namespace Penstock
