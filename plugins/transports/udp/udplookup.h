// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/io/hostlookup.h>

#include <memory>

namespace Penstock {

/// Looks for the addresses of @a endpoint's host. @a done is called once, from the event loop, and not after what is
/// returned or @a context has been deleted: with @a error where there is one already, and with a null address where there is
/// no host. Null where there is nothing to look for.
std::unique_ptr<HostLookup> lookUp(QObject *context, const Error &error, const Endpoint &endpoint,
                                   HostLookup::Done done);

} // namespace Penstock
