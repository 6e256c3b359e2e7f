// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "connection.h"
#include "output.h"

#include <penstock/loop/eventloop.h>
#include <penstock/plugin/pluginregistry.h>

#include <QtCore/qhash.h>
#include <QtCore/qpointer.h>

#include <memory>

namespace Penstock::Conformance {

/// The framework behind the subject protocol of SUBJECT.md: what is written is what asyncio_subject.py
/// writes for the same commands.
class Subject : public QObject
{
    Q_OBJECT

public:
    Subject();
    ~Subject() override;

    Output &output() { return m_output; }
    /// Handles one line of standard input.
    void handle(const QJsonObject &command);

    /// From now on the scenario's name for @a transport is @a name.
    void addConnection(const QString &name, Transport *transport);
    /// Does an operation that completes at once on a connection.
    Outcome perform(const QString &name, const QJsonObject &operation);

Q_SIGNALS:
    void quit();

private:
    /// Operations that complete later. Each replies.
    using Later = void (Subject::*)(const QJsonObject &command);
    static const QHash<QString, Later> &laterOperations();
    void createServer(const QJsonObject &command);
    void startServing(const QJsonObject &command);
    void connectTo(const QJsonObject &command);
    void adopt(const QJsonObject &command);
    void sendfile(const QJsonObject &command);
    void spawn(const QJsonObject &command);
    void openDatagram(const QJsonObject &command);
    void startTls(const QJsonObject &command);
    void readPipe(const QJsonObject &command);
    void writePipe(const QJsonObject &command);
    void notSupported(const QJsonObject &command);

    Outcome performOnServer(const QJsonObject &command);
    Outcome setProtocol(const QString &name, const std::shared_ptr<Connection> &connection,
                        const QJsonObject &operation);
    ProtocolSource protocolOf(const QJsonObject &command);
    void reply(const QJsonObject &command, const Outcome &outcome);
    void replyTo(const QJsonObject &command, QFuture<QPointer<StreamTransport>> connected);
    void reportUnhandled(const ExceptionContext &context);

    Output m_output;
    QHash<QString, std::shared_ptr<Connection>> m_connections;
    QHash<QString, QPointer<Server>> m_servers;
    PluginRegistry m_plugins;
    EventLoop m_loop{&m_plugins}; ///< the first to go: its end calls protocols
};

} // namespace Penstock::Conformance
