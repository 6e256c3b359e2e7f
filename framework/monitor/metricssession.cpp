// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/metricspage.h>
#include <penstock/monitor/metricssession.h>

#include <penstock/core/streamtransport.h>

#include <QtCore/qcoreevent.h>

#include <algorithm>
#include <optional>

// RFC 9110, RFC 9112.

namespace Penstock {

namespace {

constexpr int patienceMs = 5'000;

/// The lines of a request's head, without their ends.
QList<QByteArray> linesOf(QByteArrayView head)
{
    QList<QByteArray> lines = head.toByteArray().split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    return lines;
}

/// Where the head of the request ends; -1 where it has not yet.
qsizetype endOfHead(const QByteArray &request)
{
    const qsizetype regular = request.indexOf("\r\n\r\n");
    const qsizetype bare = request.indexOf("\n\n");
    return bare >= 0 && (regular < 0 || bare < regular) ? bare : regular;
}

bool isField(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && std::all_of(line.begin(), line.begin() + colon, [](char c) {
               return c > ' ' && c < '\x7f';
           });
}

/// The value of the field @a name, in lower case.
std::optional<QByteArray> fieldOf(const QList<QByteArray> &lines, QByteArrayView name)
{
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].toLower();
        if (line.startsWith(name) && line.at(name.size()) == ':')
            return line.mid(name.size() + 1);
    }
    return std::nullopt;
}

/// OpenMetrics, but for who knows the older format only.
MetricsFormat formatFor(const QByteArray &accepted)
{
    return accepted.contains("text/plain") && !accepted.contains("application/openmetrics-text")
        ? MetricsFormat::Text
        : MetricsFormat::OpenMetrics;
}

} // namespace

MetricsSession::MetricsSession(std::shared_ptr<MonitorHub> hub)
    : m_hub(std::move(hub)), m_isOneTooMany(m_hub->countMetricsSession(1) > maxSessions)
{
}

MetricsSession::~MetricsSession()
{
    m_hub->countMetricsSession(-1);
}

void MetricsSession::connectionMade(Transport *)
{
    m_timer.start(patienceMs, this);
    if (m_isOneTooMany)
        refuse("503 Service Unavailable", "too many ask at the same time");
}

void MetricsSession::connectionLost(const Error &)
{
    m_timer.stop();
}

/// The whole exchange has that long, then there is as much again for the answer to go.
void MetricsSession::timerEvent(QTimerEvent *)
{
    if (!transport())
        return;
    if (m_answered || m_request.isEmpty()) // or it has not even begun to ask
        return transport()->abort();
    refuse("408 Request Timeout", "the request took longer than 5 s");
}

void MetricsSession::dataReceived(QByteArrayView data)
{
    if (m_answered)
        return; // what it sends behind its request
    m_request.append(data.first(std::min(data.size(), maxRequestBytes + 1 - m_request.size())));
    const qsizetype end = endOfHead(m_request);
    if (end >= 0)
        return answerRequest(QByteArrayView(m_request).first(end));
    if (m_request.size() > maxRequestBytes)
        refuse("431 Request Header Fields Too Large", "a request may have 8192 bytes");
}

bool MetricsSession::eofReceived()
{
    return false; // what is to be sent is sent, then it closes
}

void MetricsSession::answerRequest(QByteArrayView head)
{
    const QList<QByteArray> lines = linesOf(head);
    const QList<QByteArray> request = lines.first().split(' ');
    const bool isNew = request.value(2) == "HTTP/1.1";
    if (request.size() != 3 || (!isNew && request[2] != "HTTP/1.0") || request[0].isEmpty()
        || !request[1].startsWith('/') || !std::all_of(lines.begin() + 1, lines.end(), isField))
        return refuse("400 Bad Request", "this is no request of HTTP/1.0 or 1.1");
    if (isNew && !fieldOf(lines, "host"))
        return refuse("400 Bad Request", "a request of HTTP/1.1 has a field Host");
    const bool isHead = request[0] == "HEAD";
    if (request[0] != "GET" && !isHead)
        return refuse("405 Method Not Allowed", "there are GET and HEAD");
    if (request[1].split('?').first() != "/metrics")
        return refuse("404 Not Found", "there is /metrics");
    const MetricsFormat format = formatFor(fieldOf(lines, "accept").value_or(QByteArray()));
    answer("200 OK", metricsContentType(format), metricsPage(*m_hub, format), !isHead);
}

void MetricsSession::refuse(QByteArrayView status, const QByteArray &sentence)
{
    answer(status, "text/plain; charset=utf-8", sentence + '\n');
}

void MetricsSession::answer(QByteArrayView status, const QByteArray &contentType,
                            const QByteArray &content, bool withContent)
{
    m_answered = true;
    m_request.clear();
    QByteArray reply = "HTTP/1.1 " + status.toByteArray() + "\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(content.size())
        + "\r\nCache-Control: no-store\r\nConnection: close\r\n";
    if (status.startsWith("405"))
        reply += "Allow: GET, HEAD\r\n";
    reply += "\r\n";
    if (withContent)
        reply += content;
    m_timer.start(patienceMs, this);
    StreamTransport *stream = transport();
    stream->write(reply);
    // Closed with something unread, the answer might be lost: so the peer ends first, where it can know.
    if (stream->canWriteEof())
        stream->writeEof();
    else
        stream->close();
}

} // namespace Penstock
