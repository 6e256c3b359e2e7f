// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "proxyanswers.h"

#include <penstock/io/httpconnectdialogue_p.h>
#include <penstock/io/socks5dialogue_p.h>

#include <QtCore/qlogging.h>

using namespace Qt::StringLiterals;
using namespace Penstock;

namespace {

void require(bool condition, const char *what, QByteArrayView bytes)
{
    if (!condition)
        qFatal("%s: %s", what, bytes.toByteArray().toPercentEncoding().constData());
}

Proxy proxyOf(bool isHttp, bool hasLogin)
{
    Proxy proxy;
    proxy.kind = isHttp ? Proxy::Kind::Http : Proxy::Kind::Socks5;
    proxy.host = u"proxy.test"_s;
    proxy.port = 1;
    if (hasLogin) {
        proxy.user = u"somebody"_s;
        proxy.password = u"secret"_s;
    }
    return proxy;
}

std::unique_ptr<ProxyDialogue> dialogueWith(const Proxy &proxy)
{
    if (proxy.kind == Proxy::Kind::Http)
        return std::make_unique<HttpConnectDialogue>(
            proxy, *HttpConnectDialogue::targetOf(u"target.test"_s, 443));
    return std::make_unique<Socks5Dialogue>(proxy,
                                            *Socks5Dialogue::targetOf(u"target.test"_s, 443));
}

void checkError(const Error &error, QByteArrayView bytes)
{
    require(!error.isNull(), "an error that is none", bytes);
    require(!error.detail().isEmpty(), "an error without a sentence", bytes);
    require(!error.detail().contains(u"secret"), "an error shows the password", bytes);
}

} // namespace

ProxyOutcome playProxyAnswers(QByteArrayView bytes, bool isHttp, bool hasLogin)
{
    constexpr qsizetype atMostBytes = 17 * 1024;
    ProxyOutcome outcome;
    const auto dialogue = dialogueWith(proxyOf(isHttp, hasLogin));
    ProxyDialogue::Step step = dialogue->begin();
    require(!step.send.isEmpty() && step.expectBytes > 0, "it does not begin", bytes);
    for (;;) {
        require(step.expectBytes >= 0 && step.expectBytes <= 1024, "it expects too much", bytes);
        if (step.expectBytes > bytes.size() - outcome.bytesRead)
            return outcome; // it waits for more
        const QByteArray input = bytes.sliced(outcome.bytesRead, step.expectBytes).toByteArray();
        outcome.bytesRead += step.expectBytes;
        require(outcome.bytesRead <= atMostBytes, "it reads without an end", bytes);
        const Result<ProxyDialogue::Step> next = dialogue->answer(input);
        if (!next) {
            checkError(next.error(), bytes);
            return outcome;
        }
        outcome.isConnected = next->send.isEmpty() && next->expectBytes == 0;
        if (outcome.isConnected)
            return outcome;
        require(next->expectBytes > 0, "it says something and waits for no answer", bytes);
        step = *next;
    }
}
