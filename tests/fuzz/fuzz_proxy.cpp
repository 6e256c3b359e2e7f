// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "proxyanswers.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    for (const bool isHttp : {false, true}) {
        for (const bool hasLogin : {false, true})
            playProxyAnswers(bytes, isHttp, hasLogin);
    }
    return 0;
}
