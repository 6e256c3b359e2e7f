// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "streamoperations.h"

#include "payload.h"

#include <penstock/core/streamtransport.h>

#include <QtCore/qhash.h>
#include <QtCore/qset.h>

namespace Penstock::Conformance {

namespace {

std::optional<qint64> limit(const QJsonObject &operation, QLatin1String name)
{
    const QJsonValue value = operation.value(name);
    return value.isDouble() ? std::optional<qint64>(value.toInteger()) : std::nullopt;
}

/// asyncio ignores writes to a closed transport; the framework says so.
Outcome ofWrite(const Error &error)
{
    return error.kind() == Error::Kind::Closed ? Outcome() : Outcome::of(error);
}

using Operation = Outcome (*)(StreamTransport &, const QJsonObject &);

template <auto Method>
Outcome call(StreamTransport &transport, const QJsonObject &)
{
    (transport.*Method)();
    return {};
}

template <auto Method>
Outcome ask(StreamTransport &transport, const QJsonObject &)
{
    return Outcome::ok((transport.*Method)());
}

const QHash<QString, Operation> &operations()
{
    using S = StreamTransport;
    static const QHash<QString, Operation> table{
        {QStringLiteral("write"),
         [](S &s, const QJsonObject &op) { return ofWrite(s.write(payloadOf(op))); }},
        {QStringLiteral("writelines"),
         [](S &s, const QJsonObject &op) { return ofWrite(s.writelines(partsOf(op))); }},
        {QStringLiteral("write_eof"),
         [](S &s, const QJsonObject &) { return Outcome::of(s.writeEof()); }},
        {QStringLiteral("set_write_buffer_limits"),
         [](S &s, const QJsonObject &op) { return setLimits(s, op); }},
        {QStringLiteral("get_write_buffer_limits"),
         [](S &s, const QJsonObject &) { return Outcome::ok(describe(s.writeBufferLimits())); }},
        {QStringLiteral("get_write_buffer_size"), ask<&S::writeBufferSize>},
        {QStringLiteral("can_write_eof"), ask<&S::canWriteEof>},
        {QStringLiteral("is_closing"), ask<&S::isClosing>},
        {QStringLiteral("is_reading"), ask<&S::isReading>},
        {QStringLiteral("pause_reading"), call<&S::pauseReading>},
        {QStringLiteral("resume_reading"), call<&S::resumeReading>},
        {QStringLiteral("close"), call<&S::close>},
        {QStringLiteral("abort"), call<&S::abort>},
    };
    return table;
}

} // namespace

Outcome performOn(StreamTransport &transport, const QJsonObject &operation)
{
    const QString name = operation.value(QLatin1String("op")).toString();
    const Operation perform = operations().value(name);
    return perform ? perform(transport, operation) : refusal(name);
}

Outcome setLimits(WriteTransport &transport, const QJsonObject &operation)
{
    return Outcome::of(transport.setWriteBufferLimits(limit(operation, QLatin1String("high")),
                                                      limit(operation, QLatin1String("low"))));
}

Result<WriteBufferLimits> limitsOf(const QJsonObject &operation)
{
    return WriteBufferLimits::from(limit(operation, QLatin1String("high")),
                                   limit(operation, QLatin1String("low")));
}

QJsonValue describe(const WriteBufferLimits &limits)
{
    return QJsonObject{{QStringLiteral("low"), limits.lowBytes},
                       {QStringLiteral("high"), limits.highBytes}};
}

Outcome refusal(const QString &operation)
{
    static const QSet<QString> others{
        QStringLiteral("sendto"),  QStringLiteral("send_signal"),
        QStringLiteral("has_pid"), QStringLiteral("terminate"),
        QStringLiteral("kill"),    QStringLiteral("get_returncode"),
    };
    return others.contains(operation) ? Outcome::noSuchOperation() : Outcome::notSupported();
}

} // namespace Penstock::Conformance
