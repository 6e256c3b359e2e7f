// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "demo.h"

#include <penstock/core/streamtransport.h>

#include <chrono>

using namespace Penstock;

namespace {

constexpr std::chrono::milliseconds refreshInterval{250};
constexpr quint64 eventsTold = 2; ///< pauses that get a line of their own

} // namespace

Demo::Demo(const SampleFile &sample, qint64 bytesPerSecond, const QString &folder)
    : m_sample(sample),
      m_bytesPerSecond(bytesPerSecond),
      m_loop(&m_plugins),
      m_server(
          {QStringLiteral("tcp://127.0.0.1:0"), QStringLiteral("unix:%1/demo.sock").arg(folder)})
{
    connect(&m_server, &ServerProcess::listening, this, [this](const QStringList &endpoints) {
        m_display.say(
            tr("The server: \"penstock serve\" echoes on %1").arg(endpoints.join(tr(" and "))));
        m_endpoints = endpoints;
        next();
    });
    connect(&m_server, &ServerProcess::ended, this, [this](const QString &problem) {
        if (!problem.isEmpty())
            fail(problem);
        else if (!m_failed)
            m_display.say(
                tr("\nThe server was told to stop, flushed, closed and ended with status 0."));
        Q_EMIT finished(m_failed ? 1 : 0);
    });
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (m_transfer)
            m_display.show(m_current, m_transfer->progress(), m_sample.sizeBytes);
    });
}

Demo::~Demo() = default;

void Demo::start()
{
    m_display.say(
        tr("The file to send: %1 of %2").arg(megabytes(m_sample.sizeBytes), m_sample.description));
    m_server.start();
}

void Demo::next()
{
    if (m_endpoints.isEmpty() || m_failed) {
        m_server.stop();
        return;
    }
    const QString endpoint = m_endpoints.takeFirst();
    m_current = endpoint.section(QLatin1Char(':'), 0, 0);
    m_display.say(tr("\nTo %1 as fast as it takes it, and back at %2 a second:")
                      .arg(endpoint, megabytes(m_bytesPerSecond)));
    const auto factory = [this] {
        auto transfer = std::make_unique<Transfer>(m_sample.path, m_bytesPerSecond);
        follow(transfer.get());
        return transfer;
    };
    m_loop.createConnection(endpoint, factory).onFailed(this, [this](const Exception &exception) {
        fail(exception.error().message());
        m_server.stop();
        return QPointer<StreamTransport>();
    });
    m_refresh.start(refreshInterval);
}

void Demo::follow(Transfer *transfer)
{
    m_transfer = transfer;
    connect(transfer, &Transfer::paused, this, [this](qint64 buffered) {
        if (m_transfer->progress().pauses <= eventsTold)
            m_display.say(tr("     writer paused: %1 bytes wait to be sent").arg(buffered));
    });
    connect(transfer, &Transfer::resumed, this, [this](qint64 buffered) {
        if (m_transfer->progress().resumes <= eventsTold)
            m_display.say(tr("     writer resumed: %1 bytes wait to be sent").arg(buffered));
    });
    connect(transfer, &Transfer::ended, this, &Demo::transferEnded);
}

void Demo::transferEnded(const Error &reason)
{
    m_refresh.stop();
    const Transfer::Progress progress = m_transfer->progress();
    m_display.show(m_current, progress, m_sample.sizeBytes);
    if (!reason.isNull()) {
        fail(tr("the connection was lost: %1").arg(reason.message()));
    } else if (progress.receivedBytes != m_sample.sizeBytes
               || m_transfer->sentHash() != m_transfer->receivedHash()) {
        fail(tr("what arrived is not what was sent: %1 of %2 bytes")
                 .arg(progress.receivedBytes)
                 .arg(m_sample.sizeBytes));
    } else {
        m_display.say(tr("  What arrived is what was sent: %1 bytes, SHA-256 %2…; never more than "
                         "%3 bytes waited in this program.")
                          .arg(progress.receivedBytes)
                          .arg(QString::fromLatin1(m_transfer->receivedHash().toHex().left(16)))
                          .arg(progress.peakBufferBytes));
    }
    next();
}

void Demo::fail(const QString &why)
{
    m_failed = true;
    m_display.say(tr("The demonstration failed: %1").arg(why));
}
