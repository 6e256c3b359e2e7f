// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "wsrequest.h"

#include <QtCore/qlogging.h>

#include <cstddef>
#include <cstdint>

using namespace Qt::StringLiterals;

/// What a client of a WebSocket server sends first.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto request = Penstock::WsRequest::parse(QByteArrayView(data, qsizetype(size)));
    if (!request)
        return 0;
    for (const QStringList &origins : {QStringList(), QStringList{u"http://a.test"_s}}) {
        const int status = request->refusal(u"/chat"_s, origins);
        if (status == 0
            && (request->path != u"/chat" || request->method != "GET"
                || request->isForeign(origins)))
            qFatal("a request was taken that should not be");
        if (status != 0 && Penstock::refusalAnswer(status).contains(request->key)
            && request->key.size() > 3)
            qFatal("what the client sent is in the answer");
    }
    return 0;
}
