// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "childenvironment.h"

#include <unistd.h>

namespace Penstock {

std::optional<QByteArray> ChildEnvironment::value(const QByteArray &name) const
{
    if (m_isOurs)
        return qEnvironmentVariableIsSet(name) ? std::optional(qgetenv(name)) : std::nullopt;
    for (const QByteArray &variable : m_variables) {
        if (variable.startsWith(name + '='))
            return variable.mid(name.size() + 1);
    }
    return std::nullopt;
}

Error ChildEnvironment::set(const QString &name, const QString &value)
{
    const QChar nul(u'\0');
    if (name.isEmpty() || name.contains(u'=') || name.contains(nul) || value.contains(nul)) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("the variable \"%1\" cannot be in an environment: a name is "
                                    "not empty and has no =, and neither has a NUL")
                         .arg(name));
    }
    const QByteArray beginning = name.toLocal8Bit() + '=';
    std::erase_if(m_variables, [&beginning](const QByteArray &variable) {
        return variable.startsWith(beginning);
    });
    m_variables.push_back(beginning + value.toLocal8Bit());
    return Error();
}

Result<ChildEnvironment> ChildEnvironment::of(const ProcessOptions &options)
{
    ChildEnvironment all;
    const auto &added = options.addedEnvironment;
    const QProcessEnvironment &given = options.environment;
    all.m_isOurs = given.inheritsFromParent() && added.isEmpty();
    if (all.m_isOurs)
        return all;
    if (given.inheritsFromParent()) {
        for (char **variable = environ; variable && *variable; ++variable)
            all.m_variables.emplace_back(*variable);
    } else {
        const QStringList names = given.keys();
        for (const QString &name : names) {
            if (const Error error = all.set(name, given.value(name)); !error.isNull())
                return error;
        }
    }
    for (auto each = added.begin(); each != added.end(); ++each) {
        if (const Error error = all.set(each.key(), each.value()); !error.isNull())
            return error;
    }
    return all;
}

} // namespace Penstock
