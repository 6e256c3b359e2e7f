// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>

namespace Penstock {

/// All texts are valid UTF-16; no value of an option is a null string.
class EndpointData : public QSharedData
{
public:
    QString scheme;
    QString host;
    QString path;
    Endpoint::Options options;
    int port = -1;
};

constexpr int maximumPort = 65535;

/// The offset of the first character that a scheme (RFC 3986, 3.1) cannot have there, or -1. An
/// empty text has none.
qsizetype badSchemeCharacter(QStringView scheme);

} // namespace Penstock
