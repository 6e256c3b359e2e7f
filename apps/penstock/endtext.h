// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

class QString;

namespace Penstock {

class Endpoint;
class Error;
class Transport;

/// How a child process ended, for people. @a returnCode as ChildProcess::returnCode().
QString childText(const std::optional<int> &returnCode);
/// Whether the peer ended TLS otherwise than in order: anybody on the way may have cut off what it sent. False for
/// transports without TLS.
bool isCutOff(Transport *transport);
QString cutOffText();
/// Why a connection ended, for people: @a reason is that of its transport, @a cutOff its isCutOff().
QString endText(const Error &reason, bool cutOff);
/// That there will be no connection with @a peer, for people: see Server::handshakeFailed().
QString handshakeText(const Endpoint &peer, const Error &reason);

} // namespace Penstock
