// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearrayview.h>

/// How a dialogue with a proxy ended.
struct ProxyOutcome
{
    bool isConnected = false;
    qsizetype bytesRead = 0;
};

/// A proxy of SOCKS 5, or of HTTP, answers with @a bytes, whatever they are; the client has a user and a password, or none. Ends
/// the program where the dialogue does what it never may.
ProxyOutcome playProxyAnswers(QByteArrayView bytes, bool isHttp, bool hasLogin);
