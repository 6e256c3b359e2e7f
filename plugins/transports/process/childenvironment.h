// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/plugin/processspawner.h>

#include <optional>
#include <vector>

namespace Penstock {

/// The variables that a child begins with, as bytes: not all of ours need be text.
class ChildEnvironment
{
public:
    /// Errors: InvalidArgument for what cannot be in an environment.
    static Result<ChildEnvironment> of(const ProcessOptions &options);

    /// Whether the child has ours as it is; then there are no variables() here.
    bool isOurs() const noexcept { return m_isOurs; }
    const std::vector<QByteArray> &variables() const noexcept { return m_variables; }
    /// Nothing where there is no such variable.
    std::optional<QByteArray> value(const QByteArray &name) const;

private:
    Error set(const QString &name, const QString &value);

    bool m_isOurs = false;
    std::vector<QByteArray> m_variables; ///< NAME=value
};

} // namespace Penstock
