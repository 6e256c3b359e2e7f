// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/io/proxy.h>

#include <QtCore/qbytearray.h>

#include <memory>

namespace Penstock {

/// What is said to a proxy, and what its answers mean; no more is read than what is asked for, so that the first
/// bytes of the target stay where they are.
class ProxyDialogue
{
public:
    struct Step
    {
        QByteArray send; ///< first
        qsizetype expectBytes = 0; ///< then; 0: the target is connected
    };

    /// To @a host, which may be a name: it is the proxy's to resolve. InvalidArgument where the proxy cannot be told of it.
    static Result<std::unique_ptr<ProxyDialogue>> create(const Proxy &proxy, const QString &host,
                                                         quint16 port);
    virtual ~ProxyDialogue() = default;
    virtual Step begin() = 0;
    /// @a input is as long as the step before expected.
    virtual Result<Step> answer(const QByteArray &input) = 0;
};

} // namespace Penstock
