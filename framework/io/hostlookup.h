// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/core/socketaddress.h>
#include <penstock/io/export.h>

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <functional>

class QHostInfo;

namespace Penstock {

/// Turns the host of an endpoint into addresses: at once for a literal, by Qt's resolver threads for a name.
/// Its user's; deleting it cancels. Thread: the one it was made in.
class PENSTOCK_IO_EXPORT HostLookup : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<QList<SocketAddress>>)>;

    /// @a done is called once, from the event loop; it may delete this object.
    HostLookup(const QString &host, quint16 port, Done done);
    ~HostLookup() override;

private Q_SLOTS:
    void found(const QHostInfo &info);

private:
    const quint16 m_port;
    const Done m_done;
    int m_lookupId = -1;
};

} // namespace Penstock
