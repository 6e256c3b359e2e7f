// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// The operations of Subject that complete later.

#include "subject.h"

#include "address.h"
#include "plainsocket.h"
#include "protocols.h"

#include <penstock/core/datagramtransport.h>
#include <penstock/core/streamtransport.h>
#include <penstock/io/descriptor.h>

namespace Penstock::Conformance {

const QHash<QString, Subject::Later> &Subject::laterOperations()
{
    static const QHash<QString, Later> table{
        {QStringLiteral("server"), &Subject::createServer},
        {QStringLiteral("start_serving"), &Subject::startServing},
        {QStringLiteral("connect"), &Subject::connectTo},
        {QStringLiteral("adopt"), &Subject::adopt},
        {QStringLiteral("datagram"), &Subject::openDatagram},
        {QStringLiteral("exec"), &Subject::spawn},
        {QStringLiteral("shell"), &Subject::spawn},
        {QStringLiteral("read_pipe"), &Subject::readPipe},
        {QStringLiteral("write_pipe"), &Subject::writePipe},
        {QStringLiteral("start_tls"), &Subject::startTls},
        {QStringLiteral("sendfile"), &Subject::sendfile},
    };
    return table;
}

void Subject::notSupported(const QJsonObject &command)
{
    reply(command, Outcome::notSupported());
}

ProtocolSource Subject::protocolOf(const QJsonObject &command)
{
    return [this, name = command.value(QLatin1String("name")).toString(),
            spec = command.value(QLatin1String("protocol")).toObject()] {
        return makeProtocol(this, name, spec);
    };
}

void Subject::replyTo(const QJsonObject &command, QFuture<QPointer<StreamTransport>> connected)
{
    connected.then(this, [this, command](const QPointer<StreamTransport> &) { reply(command, {}); })
        .onFailed(this, [this, command](const Exception &exception) {
            reply(command, Outcome::of(exception.error()));
        });
}

void Subject::startTls(const QJsonObject &command)
{
    const QString name = command.value(QLatin1String("conn")).toString();
    const std::shared_ptr<Connection> connection = m_connections.value(name);
    StreamTransport *transport = connection ? connection->transport() : nullptr;
    if (!transport) {
        reply(command, Outcome::unknownName());
        return;
    }
    StartTlsOptions options;
    options.serverSide = command.value(QLatin1String("server_side")).toBool();
    options.received = command.value(QLatin1String("received")).toString().toLatin1();
    options.transport =
        tlsOptionsOf(command.value(QLatin1String("tls")).toObject(), options.serverSide);
    const QPointer<Protocol> protocol = transport->protocol();
    const QFuture<QPointer<StreamTransport>> future = m_loop.startTls(transport, options);
    if (!future.isFinished() && protocol)
        addConnection(name, protocol->transport());
    replyTo(command, future);
}

void Subject::createServer(const QJsonObject &command)
{
    const QString name = command.value(QLatin1String("name")).toString();
    ServerOptions options;
    options.startServing = command.value(QLatin1String("start_serving")).toBool(true);
    if (command.contains(QLatin1String("backlog")))
        options.backlog = command.value(QLatin1String("backlog")).toInt();
    options.transport = tlsOptionsOf(command.value(QLatin1String("tls")).toObject(), true);
    if (command.value(QLatin1String("reuse_port")).toBool())
        options.reusePort = true;
    const auto accepted = [this, name, count = 0,
                           spec = command.value(QLatin1String("protocol")).toObject()]() mutable {
        return makeProtocol(this, QStringLiteral("%1#%2").arg(name).arg(++count), spec);
    };
    m_loop.createServer(endpointOf(command), accepted, options)
        .then(this,
              [this, command, name](const QPointer<Server> &server) {
                  m_servers.insert(name, server);
                  const QJsonValue address = addressOf(server->endpoints().constFirst());
                  reply(command, Outcome::ok(QJsonObject{{QStringLiteral("address"), address}}));
              })
        .onFailed(this, [this, command](const Exception &exception) {
            reply(command, Outcome::of(exception.error()));
        });
}

void Subject::startServing(const QJsonObject &command)
{
    const QPointer<Server> server =
        m_servers.value(command.value(QLatin1String("server")).toString());
    reply(command, server ? Outcome::of(server->startServing()) : Outcome::unknownName());
}

Outcome Subject::performOnServer(const QJsonObject &command)
{
    const QPointer<Server> server =
        m_servers.value(command.value(QLatin1String("server")).toString());
    if (!server)
        return Outcome::unknownName();
    if (command.value(QLatin1String("op")) == QLatin1String("is_serving"))
        return Outcome::ok(server->isServing());
    server->close();
    return {};
}

void Subject::connectTo(const QJsonObject &command)
{
    ConnectOptions options;
    if (command.value(QLatin1String("kind")) == QLatin1String("tls"))
        options.transport = tlsOptionsOf(command.value(QLatin1String("tls")).toObject(), false);
    replyTo(command, m_loop.createConnection(endpointOf(command), protocolOf(command), options));
}

void Subject::readPipe(const QJsonObject &command)
{
    replyTo(command, m_loop.connectReadPipe(pipeOf(command), protocolOf(command)));
}

void Subject::writePipe(const QJsonObject &command)
{
    replyTo(command, m_loop.connectWritePipe(pipeOf(command), protocolOf(command)));
}

void Subject::adopt(const QJsonObject &command)
{
    Result<Descriptor> socket = connectPlainSocket(command.value(QLatin1String("host")).toString(),
                                                   command.value(QLatin1String("port")).toInt());
    if (!socket) {
        reply(command, Outcome::of(socket.error()));
        return;
    }
    const int number = socket->release();
    const QFuture<QPointer<StreamTransport>> adopted =
        m_loop.connectAcceptedSocket(number, protocolOf(command));
    if (adopted.isFinished())
        socket->reset(number); // it failed at once: the socket is still ours
    replyTo(command, adopted);
}

void Subject::sendfile(const QJsonObject &command)
{
    const auto connection = m_connections.value(command.value(QLatin1String("conn")).toString());
    if (!connection) {
        reply(command, Outcome::unknownName());
        return;
    }
    connection->sendfile(m_loop, command)
        .then(this, [this, command](qint64 sent) { reply(command, Outcome::ok(sent)); })
        .onFailed(this, [this, command](const Exception &exception) {
            reply(command, Outcome::of(exception.error()));
        });
}

void Subject::openDatagram(const QJsonObject &command)
{
    QJsonObject spec = command.value(QLatin1String("protocol")).toObject();
    if (!spec.contains(QLatin1String("type")))
        spec.insert(QStringLiteral("type"), QStringLiteral("datagram"));
    const auto protocol = [this, name = command.value(QLatin1String("name")).toString(), spec] {
        return makeProtocol(this, name, spec);
    };
    m_loop.createDatagramEndpoint(datagramEndpointOf(command), protocol)
        .then(this,
              [this, command](const QPointer<DatagramTransport> &transport) {
                  const QJsonValue address = addressOf(transport->localEndpoint());
                  reply(command, Outcome::ok(QJsonObject{{QStringLiteral("address"), address}}));
              })
        .onFailed(this, [this, command](const Exception &exception) {
            reply(command, Outcome::of(exception.error()));
        });
}

} // namespace Penstock::Conformance
