// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "script.h"

#include "subject.h"

#include <QtCore/qjsonarray.h>

#include <stdexcept>

namespace Penstock::Conformance {

namespace {

/// Whether Python takes @a value for true.
bool isTruthy(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble() != 0;
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Array:
        return !value.toArray().isEmpty();
    case QJsonValue::Object:
        return !value.toObject().isEmpty();
    default:
        return false;
    }
}

} // namespace

Script::Script(Subject *subject, const QString &name, const QJsonObject &spec)
    : m_spec(spec), m_subject(subject), m_name(name)
{
}

Script::~Script() = default;

void Script::reportMade(Transport *transport)
{
    m_subject->addConnection(m_name, transport);
    report(QStringLiteral("connection_made"));
}

QJsonValue Script::report(const QString &callback, const QJsonObject &fields)
{
    m_subject->output().event(callback, m_name, fields);
    QJsonValue result(QJsonValue::Undefined);
    const QJsonArray actions = actionsOf(callback);
    for (const QJsonValue &each : actions) {
        const QJsonObject action = each.toObject();
        const QString operation = action.value(QLatin1String("op")).toString();
        if (operation == QLatin1String("raise"))
            throw std::runtime_error("raised by the scenario");
        if (operation == QLatin1String("return")) {
            result = action.value(QLatin1String("value"));
            continue;
        }
        const QString target = action.value(QLatin1String("conn")).toString(m_name);
        m_subject->output().action(operation, target, m_subject->perform(target, action));
    }
    return result;
}

bool Script::reportEof()
{
    return isTruthy(report(QStringLiteral("eof_received")));
}

/// Those of this very call, or else those of every call.
QJsonArray Script::actionsOf(const QString &callback)
{
    const QJsonObject scripts = m_spec.value(QLatin1String("on")).toObject();
    const QString nth = QStringLiteral("%1#%2").arg(callback).arg(++m_calls[callback]);
    return scripts.value(scripts.contains(nth) ? nth : callback).toArray();
}

} // namespace Penstock::Conformance
