// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "wsoptions.h"

#include <QtNetwork/qsslconfiguration.h>

namespace Penstock {

/// What the options of wss say, for a client or for a server. InvalidArgument where they do not fit together or a file does not
/// hold what it should; NotFound, PermissionDenied … where it cannot be read.
Result<QSslConfiguration> tlsConfigurationOf(const WsOptions &options, bool isServer);

} // namespace Penstock
