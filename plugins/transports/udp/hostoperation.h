// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/core/socketaddress.h>
#include <penstock/plugin/transportplugin.h>

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

class QHostInfo;

namespace Penstock {

/// What begins with the addresses of a host: at once for a literal, by Qt's resolver threads for a name.
class HostOperation : public QObject, public PendingOperation
{
    Q_OBJECT

public:
    ~HostOperation() override;

protected:
    HostOperation() = default;
    /// resolved() follows from the event loop, in every case; with @a error, where there is one already, or with a null
    /// address, where @a host is empty.
    void begin(const Error &error, const QString &host, quint16 port);
    virtual void resolved(const Result<QList<SocketAddress>> &addresses) = 0;

private Q_SLOTS:
    void found(const QHostInfo &info);

private:
    quint16 m_port = 0;
    int m_lookupId = -1;
};

} // namespace Penstock
