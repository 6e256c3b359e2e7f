// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "subject.h"

#include "processconnection.h"
#include "protocols.h"

#include <penstock/core/processtransport.h>

namespace Penstock::Conformance {

Subject::Subject()
{
    setExceptionHandler([this](const ExceptionContext &context) { reportUnhandled(context); });
}

Subject::~Subject()
{
    setExceptionHandler({});
}

void Subject::handle(const QJsonObject &command)
{
    const QString operation = command.value(QLatin1String("op")).toString();
    if (const Later later = laterOperations().value(operation)) {
        (this->*later)(command);
    } else if (operation == QLatin1String("ping")) {
        reply(command, {});
    } else if (operation == QLatin1String("quit")) {
        reply(command, {});
        m_output.close();
        Q_EMIT quit();
    } else if (operation == QLatin1String("server_close")
               || operation == QLatin1String("is_serving")) {
        reply(command, performOnServer(command));
    } else {
        reply(command, perform(command.value(QLatin1String("conn")).toString(), command));
    }
}

void Subject::addConnection(const QString &name, Transport *transport)
{
    if (auto *process = qobject_cast<ProcessTransport *>(transport))
        m_connections.insert(name, std::make_shared<ProcessConnection>(process));
    else
        m_connections.insert(name, std::make_shared<Connection>(transport));
}

Outcome Subject::perform(const QString &name, const QJsonObject &operation)
{
    // "p/1" is a pipe of the child process p.
    const std::shared_ptr<Connection> connection = m_connections.value(name.section(u'/', 0, 0));
    if (!connection)
        return Outcome::unknownName();
    if (name.contains(u'/'))
        return connection->performOnPipe(name.section(u'/', 1).toInt(), operation);
    if (operation.value(QLatin1String("op")) == QLatin1String("set_protocol"))
        return setProtocol(name, connection, operation);
    return connection->perform(operation);
}

Outcome Subject::setProtocol(const QString &name, const std::shared_ptr<Connection> &connection,
                             const QJsonObject &operation)
{
    const QString newName = operation.value(QLatin1String("as")).toString(name);
    m_connections.insert(newName, connection);
    return connection->setProtocol(
        makeProtocol(this, newName, operation.value(QLatin1String("protocol")).toObject()));
}

void Subject::reply(const QJsonObject &command, const Outcome &outcome)
{
    m_output.reply(command.value(QLatin1String("id")), outcome);
}

void Subject::reportUnhandled(const ExceptionContext &context)
{
    const auto *script = dynamic_cast<Script *>(context.protocol);
    m_output.unhandled(script ? QJsonValue(script->name()) : QJsonValue(QJsonValue::Null));
}

} // namespace Penstock::Conformance
