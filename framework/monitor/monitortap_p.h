// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/transportwatcher.h>
#include <penstock/monitor/monitorboard.h>

#include <QtCore/qregularexpression.h>

#include <chrono>
#include <memory>
#include <vector>

namespace Penstock {

class MonitorRecorder;

/// What the transports of a watched loop tell. Shared with callbacks on the stack, so that it outlives the recorder.
class MonitorTap : public TransportWatcher
{
public:
    MonitorTap(std::shared_ptr<MonitorBoard> board, MonitorRecorder *recorder,
               QList<QRegularExpression> redactions);
    ~MonitorTap() override;

    void setDemand(const MonitorDemand &demand) { m_demand = demand; }
    /// The recorder goes.
    void letGo() { m_recorder = nullptr; }

    void callbackBegins(const Transport *transport, const char *name, qint64 bytes) override;
    void callbackEnds(const Error &thrown) override;
    void received(const Transport *transport, QByteArrayView data,
                  const SocketAddress *sender) override;
    void written(const Transport *transport, QByteArrayView data,
                 const SocketAddress *receiver) override;
    void ended(const Transport *transport, const Error &reason) override;

private:
    struct Frame
    {
        const char *name;
        quint64 id;
        qint64 bytes;
        std::chrono::steady_clock::time_point began;
    };
    void addPayload(MonitorEvent::Kind kind, const Transport *transport, QByteArrayView data,
                    const SocketAddress *peer);

    /// Of a literal.
    const QString &nameOf(const char *literal);

    const std::shared_ptr<MonitorBoard> m_board;
    MonitorRecorder *m_recorder;
    const QList<QRegularExpression> m_redactions;
    MonitorDemand m_demand;
    std::vector<Frame> m_frames; ///< callbacks on the stack, the innermost last
    std::vector<std::pair<const char *, QString>> m_names; ///< of callbacks: there are few
};

} // namespace Penstock
