// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/core/result.h>
#include <penstock/core/streamtransport.h>
#include <penstock/io/descriptor.h>

#include <memory>
#include <optional>

namespace Penstock {

using Direction = StreamTransport::Direction;

/// The N of `fd:N`. The error is InvalidArgument.
Result<int> descriptorOf(const Endpoint &endpoint);

/// Makes a transport of @a descriptor, by what it was opened for where there is no @a direction. On success @a descriptor
/// has been taken over; on an error it is left alone.
Result<std::unique_ptr<StreamTransport>> openDescriptor(int descriptor,
                                                        std::optional<Direction> direction,
                                                        const Endpoint &endpoint);
/// The same of standard input and output, plain files too.
Result<std::unique_ptr<StreamTransport>> openStandardStreams(std::optional<Direction> direction,
                                                             const Endpoint &endpoint);

/// Null where @a descriptor is a listening stream socket; InvalidArgument otherwise.
Error checkListening(int descriptor);

} // namespace Penstock
