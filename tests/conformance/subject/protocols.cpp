// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "protocols.h"

#include "address.h"
#include "scriptedprocess.h"

#include <penstock/core/exception.h>

namespace Penstock::Conformance {

namespace {

constexpr int defaultBufferBytes = 64 * 1024;

QString base64(QByteArrayView data)
{
    return QString::fromLatin1(QByteArray::fromRawData(data.data(), data.size()).toBase64());
}

} // namespace

void ScriptedStream::dataReceived(QByteArrayView data)
{
    report(QStringLiteral("data_received"), {{QStringLiteral("data"), base64(data)}});
}

void ScriptedDatagram::datagramReceived(QByteArrayView data, const SocketAddress &sender)
{
    report(QStringLiteral("datagram_received"),
           {{QStringLiteral("data"), base64(data)},
            {QStringLiteral("address"), addressOf(sender.toEndpoint(QStringLiteral("udp")))}});
}

void ScriptedDatagram::errorReceived(const Error &error)
{
    report(QStringLiteral("error_received"), {{QStringLiteral("error"), errorName(error)}});
}

std::span<char> ScriptedBuffered::getBuffer(qsizetype sizeHintBytes)
{
    const QJsonValue given =
        report(QStringLiteral("get_buffer"), {{QStringLiteral("sizehint"), qint64(sizeHintBytes)}});
    const QJsonValue size = given.isDouble() ? given : m_spec.value(QLatin1String("buffer_size"));
    m_buffer = QByteArray(size.toInt(defaultBufferBytes), '\0');
    m_hasBuffer = true;
    return {m_buffer.data(), size_t(m_buffer.size())};
}

void ScriptedBuffered::bufferUpdated(qsizetype countBytes)
{
    // Made the protocol in the middle of a read: the bytes are in the buffer of the one before.
    if (!m_hasBuffer)
        throw Exception(Error(Error::Kind::Closed, QStringLiteral("this protocol gave no buffer")));
    report(QStringLiteral("buffer_updated"),
           {{QStringLiteral("data"), base64(QByteArrayView(m_buffer).first(countBytes))}});
}

std::unique_ptr<Protocol> makeProtocol(Subject *subject, const QString &name,
                                       const QJsonObject &spec)
{
    const QString type = spec.value(QLatin1String("type")).toString(QStringLiteral("stream"));
    if (type == QLatin1String("stream"))
        return std::make_unique<ScriptedStream>(subject, name, spec);
    if (type == QLatin1String("buffered"))
        return std::make_unique<ScriptedBuffered>(subject, name, spec);
    if (type == QLatin1String("process"))
        return std::make_unique<ScriptedProcess>(subject, name, spec);
    if (type == QLatin1String("datagram"))
        return std::make_unique<ScriptedDatagram>(subject, name, spec);
    return nullptr;
}

} // namespace Penstock::Conformance
