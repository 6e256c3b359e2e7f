// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "output.h"

#include <QtCore/qjsondocument.h>

#include <cerrno>

#include <unistd.h>

namespace Penstock::Conformance {

namespace {

void addOutcome(QJsonObject &line, const Outcome &outcome)
{
    if (outcome.error.isEmpty())
        line.insert(QStringLiteral("ok"), outcome.value);
    else
        line.insert(QStringLiteral("error"), outcome.error);
}

} // namespace

void Output::ready()
{
    write({{QStringLiteral("ready"), true}});
}

void Output::reply(const QJsonValue &id, const Outcome &outcome)
{
    QJsonObject line{{QStringLiteral("re"), id}};
    addOutcome(line, outcome);
    write(line);
}

void Output::event(const QString &callback, const QString &connection, QJsonObject fields)
{
    fields.insert(QStringLiteral("ev"), callback);
    fields.insert(QStringLiteral("conn"), connection);
    write(fields);
}

void Output::action(const QString &operation, const QString &connection, const Outcome &outcome)
{
    QJsonObject line{{QStringLiteral("did"), operation}, {QStringLiteral("conn"), connection}};
    addOutcome(line, outcome);
    write(line);
}

void Output::unhandled(const QJsonValue &connection)
{
    write({{QStringLiteral("ev"), QStringLiteral("unhandled")},
           {QStringLiteral("conn"), connection}});
}

void Output::write(const QJsonObject &line)
{
    if (!m_open)
        return;
    QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    while (!text.isEmpty()) {
        const ssize_t count = ::write(STDOUT_FILENO, text.constData(), size_t(text.size()));
        if (count < 0 && errno != EINTR) {
            m_open = false; // nobody reads it
            return;
        }
        text.remove(0, std::max(count, ssize_t(0)));
    }
}

} // namespace Penstock::Conformance
