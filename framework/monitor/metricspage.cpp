// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/metricspage.h>

#include <QtCore/qcborvalue.h>

// The format: https://github.com/prometheus/OpenMetrics, 1.0.0.

namespace Penstock {

namespace {

/// A text between quotation marks.
QByteArray quoted(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u'"', QStringLiteral("\\\""));
    text.replace(u'\n', QStringLiteral("\\n"));
    return '"' + text.toUtf8() + '"';
}

QByteArray labelsOf(const MonitorTotals::Key &key)
{
    return "{server=" + quoted(key.server) + ",transport=" + quoted(key.transport)
        + ",kind=" + quoted(monitorName(key.kind)) + '}';
}

/// Microseconds, exactly.
QByteArray inSeconds(qint64 microseconds)
{
    const QByteArray rest = QByteArray::number(microseconds % 1'000'000).rightJustified(6, '0');
    return QByteArray::number(microseconds / 1'000'000) + '.' + rest;
}

bool isCounter(QByteArrayView type)
{
    return type == QByteArrayView("counter");
}

QByteArray head(MetricsFormat format, QByteArray name, const char *type, const char *unit,
                const char *help)
{
    const bool isText = format == MetricsFormat::Text;
    if (isText && isCounter(type))
        name += "_total"; // a part of the name there
    QByteArray lines = "# TYPE " + name + ' ' + type + '\n';
    if (*unit && !isText)
        lines += "# UNIT " + name + ' ' + unit + '\n';
    return lines + "# HELP " + name + ' ' + help + '\n';
}

struct Family
{
    const char *name;
    const char *type;
    const char *unit;
    const char *help;
    qint64 (*value)(const MonitorTotals &);
};

template <MonitorNumber number>
qint64 sumOf(const MonitorTotals &totals)
{
    return totals[number];
}

constexpr Family families[] = {
    {"penstock_connections", "gauge", "", "Connections that are open now.",
     [](const MonitorTotals &totals) { return totals.open; }},
    {"penstock_connections_opened", "counter", "", "Connections that were made.",
     [](const MonitorTotals &totals) { return totals.opened; }},
    {"penstock_connections_failed", "counter", "", "Connections that have ended with an error.",
     [](const MonitorTotals &totals) { return totals.failed; }},
    {"penstock_received_bytes", "counter", "bytes", "What came from peers.",
     sumOf<MonitorNumber::BytesReceived>},
    {"penstock_sent_bytes", "counter", "bytes", "What the system took to send.",
     sumOf<MonitorNumber::BytesSent>},
    {"penstock_buffered_bytes", "gauge", "bytes", "What waits in write buffers now.",
     [](const MonitorTotals &totals) { return totals.bufferedBytes; }},
    {"penstock_callbacks", "counter", "", "Calls of protocols.", sumOf<MonitorNumber::Callbacks>},
    {"penstock_errors", "counter", "", "Exceptions out of callbacks, and failures of the system.",
     sumOf<MonitorNumber::Errors>},
    {"penstock_ignored_writes", "counter", "", "Writes to connections that were closing or over.",
     sumOf<MonitorNumber::WritesIgnored>},
    {"penstock_writing_pauses", "counter", "", "Times that a write buffer was over its high mark.",
     sumOf<MonitorNumber::WritingPauses>},
    {"penstock_writing_paused_seconds", "counter", "seconds", "How long, of pauses that are over.",
     sumOf<MonitorNumber::WritingPausedTime>},
    {"penstock_reading_pauses", "counter", "", "Times that a protocol paused reading.",
     sumOf<MonitorNumber::ReadingPauses>},
    {"penstock_reading_paused_seconds", "counter", "seconds", "How long, of pauses that are over.",
     sumOf<MonitorNumber::ReadingPausedTime>},
};

QByteArray samples(MetricsFormat format, const Family &family, const MonitorTotalsByKey &totals)
{
    const bool isTime = QByteArrayView(family.unit) == QByteArrayView("seconds");
    QByteArray lines = head(format, family.name, family.type, family.unit, family.help);
    for (const auto &[key, each] : totals) {
        const qint64 value = family.value(each);
        lines += family.name;
        lines += (isCounter(family.type) ? "_total" : "") + labelsOf(key) + ' ';
        lines += (isTime ? inSeconds(value) : QByteArray::number(value)) + '\n';
    }
    return lines;
}

/// How long the callback that runs in each loop has been doing so.
QByteArray runningCallbacks(MetricsFormat format, const MonitorHub &hub)
{
    const char *name = "penstock_running_callback_seconds";
    QByteArray lines = head(format, name, "gauge", "seconds",
                            "How long the callback that an event loop is in has been running.");
    const qint64 now = monitorNow();
    for (const MonitorHub::Loop &loop : hub.loops()) {
        const MonitorBoard::Running running = loop.board->running();
        lines += name + QByteArray("{loop=\"") + QByteArray::number(loop.board->number()) + "\"} "
            + inSeconds(running.name ? std::max<qint64>(0, now - running.since) : 0) + '\n';
    }
    return lines;
}

QByteArray aboutProgram(MetricsFormat format, const MonitorHub &hub)
{
    return head(format, "penstock_program", "gauge", "", "The program, by its labels; always 1.")
        + "penstock_program{name=" + quoted(hub.about().name)
        + ",qt=" + quoted(QString::fromLatin1(qVersion())) + "} 1\n";
}

} // namespace

QByteArray metricsPage(const MonitorHub &hub, MetricsFormat format)
{
    const MonitorTotalsByKey totals = hub.totals();
    QByteArray page = aboutProgram(format, hub);
    for (const Family &family : families)
        page += samples(format, family, totals);
    page += runningCallbacks(format, hub);
    return format == MetricsFormat::OpenMetrics ? page + "# EOF\n" : page;
}

QByteArray metricsContentType(MetricsFormat format)
{
    if (format == MetricsFormat::Text)
        return "text/plain; version=0.0.4; charset=utf-8";
    return "application/openmetrics-text; version=1.0.0; charset=utf-8";
}

} // namespace Penstock
