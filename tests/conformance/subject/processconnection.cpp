// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "processconnection.h"

#include <penstock/core/processtransport.h>
#include <penstock/core/protocol.h>
#include <penstock/core/streamtransport.h>

#include <csignal>

namespace Penstock::Conformance {

namespace {

int signalNumber(const QString &name)
{
    static const QHash<QString, int> numbers{
        {QStringLiteral("SIGCONT"), SIGCONT}, {QStringLiteral("SIGHUP"), SIGHUP},
        {QStringLiteral("SIGINT"), SIGINT},   {QStringLiteral("SIGKILL"), SIGKILL},
        {QStringLiteral("SIGSTOP"), SIGSTOP}, {QStringLiteral("SIGTERM"), SIGTERM},
        {QStringLiteral("SIGUSR1"), SIGUSR1}, {QStringLiteral("SIGUSR2"), SIGUSR2},
    };
    return numbers.value(name, -1);
}

} // namespace

ProcessConnection::ProcessConnection(ProcessTransport *transport)
    : Connection(transport), m_process(transport)
{
    const QList<int> descriptors = transport->pipeDescriptors();
    for (const int fd : descriptors)
        m_pipes.insert(fd, std::make_shared<Connection>(transport->pipeTransport(fd)));
    connect(transport, &Transport::closed, this, [this] {
        m_returnCode = m_process->returnCode();
        m_closing = m_process->isClosing();
    });
}

ProcessConnection::~ProcessConnection() = default;

Outcome ProcessConnection::sendSignal(int number)
{
    return m_process ? Outcome::of(m_process->sendSignal(number))
                     : Outcome::of(Error(Error::Kind::NoProcess));
}

Outcome ProcessConnection::perform(const QJsonObject &operation)
{
    const QString name = operation.value(QLatin1String("op")).toString();
    if (name == QLatin1String("terminate"))
        return sendSignal(SIGTERM);
    if (name == QLatin1String("kill"))
        return sendSignal(SIGKILL);
    if (name == QLatin1String("send_signal"))
        return sendSignal(signalNumber(operation.value(QLatin1String("signal")).toString()));
    if (name == QLatin1String("has_pid"))
        return Outcome::ok(true);
    if (name == QLatin1String("get_returncode")) {
        const std::optional<int> code = m_process ? m_process->returnCode() : m_returnCode;
        return Outcome::ok(code ? QJsonValue(*code) : QJsonValue(QJsonValue::Null));
    }
    if (name == QLatin1String("is_closing"))
        return Outcome::ok(m_process ? m_process->isClosing() : m_closing);
    if (name == QLatin1String("close")) {
        m_closing = true;
        if (m_process)
            m_process->close();
        return {};
    }
    return Outcome::noSuchOperation();
}

Outcome ProcessConnection::setProtocol(std::unique_ptr<Protocol> protocol)
{
    if (!m_process)
        return {};
    const Error error = m_process->setProtocol(std::move(protocol));
    return error.kind() == Error::Kind::Closed ? Outcome() : Outcome::of(error);
}

Outcome ProcessConnection::performOnPipe(int fd, const QJsonObject &operation)
{
    const std::shared_ptr<Connection> pipe = m_pipes.value(fd);
    if (operation.value(QLatin1String("op")) == QLatin1String("exists"))
        return Outcome::ok(bool(pipe));
    return pipe ? pipe->perform(operation) : Outcome::noSuchOperation();
}

} // namespace Penstock::Conformance
