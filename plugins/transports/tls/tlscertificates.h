// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/tlsinfo.h>

#include <openssl/x509.h>

namespace Penstock {

/// @a certificate as a value; null for null.
TlsCertificate describeCertificate(X509 *certificate);

} // namespace Penstock
