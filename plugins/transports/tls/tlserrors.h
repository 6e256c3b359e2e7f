// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>

namespace Penstock {

/// Kind::Tls, or Kind::Certificate where the peer refuses ours, with what OpenSSL says; empties its queue of errors, which all connections of a thread share. @a what begins the
/// sentence: "the TLS handshake failed".
Error tlsError(const QString &what);
/// What OpenSSL says of the first error in its queue; empties it.
QString takeOpenSslReason();

} // namespace Penstock
