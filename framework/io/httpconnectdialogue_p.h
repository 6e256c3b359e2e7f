// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/proxydialogue_p.h>

namespace Penstock {

/// CONNECT of HTTP: RFC 9110, 9.3.6; the password by RFC 7617. The answer is read byte by byte, since nobody can know how long
/// it is and what comes behind it is the target's.
class HttpConnectDialogue : public ProxyDialogue
{
public:
    /// @a target is host:port.
    HttpConnectDialogue(const Proxy &proxy, const QByteArray &target);

    static Result<QByteArray> targetOf(const QString &host, quint16 port);

    Step begin() override;
    Result<Step> answer(const QByteArray &input) override;

private:
    Result<Step> answered() const;

    const Proxy m_proxy;
    const QByteArray m_target;
    QByteArray m_head;
};

} // namespace Penstock
