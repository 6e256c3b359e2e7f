// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <openssl/ssl.h>

namespace Penstock {

/// Makes @a context trust the system's authorities. OpenSSL takes some 25 ms to read them: they are read for the first
/// connection, and again after their file (SSL_CERT_FILE, or OpenSSL's own) has changed. Any thread.
void trustSystemAuthorities(SSL_CTX *context);

} // namespace Penstock
