// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/acceptor.h>
#include <penstock/plugin/transportplugin.h>

#include <vector>

namespace Penstock {

/// Serves listening sockets that others have made, one or several.
class InheritedListener : public Listener
{
public:
    /// Takes the sockets that @a endpoint, of the scheme fd or systemd, names. On an error none of them has been taken.
    static Result<std::unique_ptr<Listener>> open(const Endpoint &endpoint,
                                                  const QVariantMap &options);

    /// @a backlog is 0 to leave what is.
    InheritedListener(std::vector<Descriptor> sockets, int backlog);
    ~InheritedListener() override;

    QList<Endpoint> endpoints() const override;
    Error start(Accepted accepted, Failed failed) override;
    void close() override;

private:
    const int m_backlog;
    QList<Endpoint> m_endpoints;
    std::vector<std::unique_ptr<Acceptor>> m_acceptors;
};

} // namespace Penstock
