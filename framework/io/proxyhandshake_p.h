// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/descriptor.h>
#include <penstock/io/poller.h>
#include <penstock/io/proxydialogue_p.h>

#include <functional>

namespace Penstock {

/// Leads a dialogue over a socket that is connected to a proxy. Its user's; thread: the one it was made in. Deleting it
/// gives up and closes the socket.
class ProxyHandshake : private Poller::Watcher
{
public:
    using Done = std::function<void(Result<Descriptor>)>;

    /// @a done is called once, from the event loop, unless start() returns an error. It may delete this object.
    ProxyHandshake(Descriptor socket, std::unique_ptr<ProxyDialogue> dialogue, Done done);
    ~ProxyHandshake() override;
    Error start();

private:
    enum class Progress : quint8 { Blocked, Done, Failed };

    void descriptorReady(Poller::Interest ready) override;
    Progress advance();
    Progress transfer();
    void finish();

    Descriptor m_socket;
    const std::unique_ptr<ProxyDialogue> m_dialogue;
    Done m_done;
    QByteArray m_output;
    QByteArray m_input;
    qsizetype m_expectBytes = 0;
    Error m_error;
};

} // namespace Penstock
