// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qhash.h>
#include <QtCore/qjsonobject.h>

namespace Penstock {

class Transport;

namespace Conformance {

class Subject;

/// What a protocol of a scenario does when it is called: it reports the callback, and then performs
/// the actions that the scenario has for it.
class Script
{
public:
    Script(Subject *subject, const QString &name, const QJsonObject &spec);
    virtual ~Script();
    Q_DISABLE_COPY_MOVE(Script)

    const QString &name() const { return m_name; }

protected:
    void reportMade(Transport *transport);
    /// The value of the last "return" action, undefined where there is none. Throws for a "raise".
    QJsonValue report(const QString &callback, const QJsonObject &fields = {});
    bool reportEof();

    const QJsonObject m_spec;

private:
    QJsonArray actionsOf(const QString &callback);

    Subject *const m_subject;
    const QString m_name;
    QHash<QString, int> m_calls;
};

} // namespace Conformance

} // namespace Penstock
