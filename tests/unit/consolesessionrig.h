// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "looprig.h"

#include <penstock/widgets/consolesession.h>

#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>

using namespace Penstock;
using namespace Qt::StringLiterals;
using State = ConsoleSession::State;

inline OpenTarget target(const QString &url,
                         OpenTarget::Purpose purpose = OpenTarget::Purpose::Connect,
                         ProtocolKind kind = ProtocolKind::Stream)
{
    return {*Endpoint::parse(url), purpose, kind, {}, {}};
}

/// All that was @a kind in a conversation, joined.
inline QByteArray said(ConsoleSession &session, ConversationEntry::Kind kind)
{
    QByteArray all;
    for (const ConversationEntry &entry : session.conversation()->entries()) {
        if (entry.kind == kind)
            all += entry.data.isEmpty() ? entry.text.toUtf8() + '\n' : entry.data;
    }
    return all;
}

inline QByteArray received(ConsoleSession &session)
{
    return said(session, ConversationEntry::Kind::Received);
}

inline QByteArray problems(ConsoleSession &session)
{
    return said(session, ConversationEntry::Kind::Problem);
}

/// A session that listens, and one that is connected to it.
struct SessionPair
{
    explicit SessionPair(PluginRegistry *plugins, const QString &url = u"tcp://127.0.0.1:0"_s,
                         ProtocolKind kind = ProtocolKind::Stream)
        : server(plugins), client(plugins)
    {
        server.open(target(url, OpenTarget::Purpose::Listen, kind));
        if (!QTest::qWaitFor([this] { return server.state() == State::Open; }))
            qFatal("%s", problems(server).constData());
        client.open(target(server.endpoint().toString(), OpenTarget::Purpose::Connect, kind));
        if (!QTest::qWaitFor([this] { return client.state() == State::Open; }))
            qFatal("%s", problems(client).constData());
    }
    bool waitForPeer()
    {
        return QTest::qWaitFor([this] { return !server.peers().isEmpty(); });
    }

    ConsoleSession server;
    ConsoleSession client;
};
