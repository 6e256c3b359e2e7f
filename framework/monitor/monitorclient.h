// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/monitor/monitorframe.h>
#include <penstock/monitor/monitorsource.h>

namespace Penstock {

/// Watches a program, over any stream to its monitor. See docs/monitor-protocol.md.
/// Owner, thread: see Protocol.
class PENSTOCK_MONITOR_EXPORT MonitorClient : public MonitorSource
{
    Q_OBJECT

public:
    MonitorClient();
    ~MonitorClient() override;

    void watch(const MonitorDemand &demand) override;
    qint64 act(quint64 id, const QString &action, const QCborMap &arguments = {}) override;
    void askPlugins() override;
    bool isLive() const override { return true; }

    void connectionMade(Transport *transport) override;
    void connectionLost(const Error &reason) override;
    void dataReceived(QByteArrayView data) override;

private:
    void sendDemand();
    QString refusalOf(const QByteArray &frame) const;

    MonitorFrameReader m_reader{maxProgramFrameBytes};
    MonitorDemand m_demand;
    qint64 m_lastRequest = 0;
};

} // namespace Penstock
