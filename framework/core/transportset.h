// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/transport.h>

#include <functional>
#include <map>

namespace Penstock {

/// The transports that a loop or a server owns, in the order they were made. Deletes those that are left with
/// itself. Thread: that of its transports.
class PENSTOCK_CORE_EXPORT TransportSet : public TransportOwner
{
public:
    TransportSet();
    ~TransportSet() override;
    Q_DISABLE_COPY_MOVE(TransportSet)

    /// Takes ownership.
    void insert(std::unique_ptr<Transport> transport);
    /// Owns @a successor instead of @a transport, which is the caller's now.
    std::unique_ptr<Transport> replace(Transport *transport, std::unique_ptr<Transport> successor);
    /// Those that have not ended, oldest first.
    QList<Transport *> transports() const;
    /// Those of them that are a @a Kind.
    template <typename Kind>
    QList<Kind *> transportsOf() const
    {
        QList<Kind *> list;
        for (const auto &[id, transport] : m_transports) {
            if (auto *each = qobject_cast<Kind *>(transport))
                list.append(each);
        }
        return list;
    }
    qsizetype size() const noexcept { return qsizetype(m_transports.size()); }
    /// Called whenever the last one has ended.
    void setEmptied(std::function<void()> emptied);
    /// Deletes all that are left, at once.
    void clear();

    void transportEnded(Transport *transport) override;
    void transportDestroyed(Transport *transport) override;

private:
    void remove(Transport *transport);

    std::map<quint64, Transport *> m_transports;
    std::function<void()> m_emptied;
};

} // namespace Penstock
