// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "metricsserver.h"

#include "arguments.h"
#include "console.h"
#include "tr.h"

#include <penstock/core/exception.h>
#include <penstock/loop/eventloop.h>
#include <penstock/loop/monitor.h>

#include <QtCore/qcommandlineparser.h>

namespace Penstock {

namespace {

constexpr QLatin1String metricsName("metrics");

} // namespace

QCommandLineOption MetricsServer::option()
{
    return {
        metricsName,
        Tr::tr(
            "Serve what the connections do, at /metrics by HTTP, to Prometheus and the like, such "
            "as tcp://127.0.0.1:9464."),
        Tr::tr("ENDPOINT")};
}

void MetricsServer::start(const QCommandLineParser &arguments, EventLoop *loop, Console *console,
                          QObject *context, const std::function<void()> &begin,
                          const std::function<void(ExitCode, const QString &)> &failed)
{
    if (!arguments.isSet(metricsName))
        return begin();
    const QString text = withoutPasswords(arguments.value(metricsName));
    const Result<Endpoint> endpoint = Endpoint::parse(arguments.value(metricsName));
    if (!endpoint)
        return failed(ExitCode::Usage, Tr::tr("--metrics: %1").arg(endpoint.error().detail()));
    m_monitor = Monitor::ofEnvironment(); // a loop has one
    if (!m_monitor) {
        m_monitor = std::make_shared<Monitor>();
        m_monitor->add(loop);
    }
    m_monitor->serveMetrics(*endpoint)
        .then(context,
              [console, begin](const Endpoint &bound) {
                  console->tell(
                      Tr::tr("serving /metrics at %1").arg(withoutPasswords(bound.toString())));
                  begin();
              })
        .onFailed(context, [failed, text](const Exception &exception) {
            failed(exitCodeOf(exception.error(), ExitCode::NotOpened),
                   explained(exception.error(), text, Tr::tr("cannot serve metrics at \"%1\"")));
        });
}

} // namespace Penstock
