// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// The operations of Subject that start child processes.

#include "protocols.h"
#include "subject.h"

#include <penstock/core/processtransport.h>
#include <penstock/plugin/processspawner.h>

#include <QtCore/qjsonarray.h>

namespace Penstock::Conformance {

namespace {

ChildDescriptor descriptorOf(const QJsonObject &command, QLatin1String stream,
                             const ChildDescriptor &pipe)
{
    const QString what = command.value(stream).toString(QStringLiteral("pipe"));
    if (what == QLatin1String("null"))
        return ChildDescriptor::null();
    if (what == QLatin1String("inherit"))
        return ChildDescriptor::inherit();
    return what == QLatin1String("stdout") ? ChildDescriptor::standardOutput() : pipe;
}

ProcessOptions optionsOf(const QJsonObject &command)
{
    ProcessOptions options;
    options.standardInput =
        descriptorOf(command, QLatin1String("stdin"), ChildDescriptor::childReads());
    options.standardOutput =
        descriptorOf(command, QLatin1String("stdout"), ChildDescriptor::childWrites());
    options.standardError =
        descriptorOf(command, QLatin1String("stderr"), ChildDescriptor::childWrites());
    options.workingDirectory = command.value(QLatin1String("cwd")).toString();
    if (command.contains(QLatin1String("env"))) {
        options.environment = QProcessEnvironment();
        const QJsonObject given = command.value(QLatin1String("env")).toObject();
        for (auto each = given.begin(); each != given.end(); ++each)
            options.environment.insert(each.key(), each.value().toString());
    }
    return options;
}

} // namespace

void Subject::spawn(const QJsonObject &command)
{
    QJsonObject named = command;
    QJsonObject spec = command.value(QLatin1String("protocol")).toObject();
    if (!spec.contains(QLatin1String("type")))
        spec.insert(QLatin1String("type"), QStringLiteral("process"));
    named.insert(QLatin1String("protocol"), spec);
    QStringList words{QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                      command.value(QLatin1String("command")).toString()};
    if (command.value(QLatin1String("op")) == QLatin1String("exec")) {
        words.clear();
        const QJsonArray argv = command.value(QLatin1String("argv")).toArray();
        for (const QJsonValue &word : argv)
            words.append(word.toString());
    }
    const QString program = words.takeFirst();
    m_loop.subprocessExec(program, words, protocolOf(named), optionsOf(command))
        .then(this,
              [this, command](const QPointer<ProcessTransport> &) { reply(command, Outcome()); })
        .onFailed(this, [this, command](const Exception &exception) {
            reply(command, Outcome::of(exception.error()));
        });
}

} // namespace Penstock::Conformance
