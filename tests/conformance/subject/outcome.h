// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>

#include <QtCore/qjsonvalue.h>

namespace Penstock::Conformance {

/// What came of an operation: a value, or an error by its name in SUBJECT.md.
struct Outcome
{
    QJsonValue value{QJsonValue::Null};
    QString error;

    static Outcome ok(const QJsonValue &value) { return {value, {}}; }
    static Outcome failed(const QString &error) { return {{}, error}; }
    /// Null as a value for a null error.
    static Outcome of(const Error &error);

    /// The connection or server has not been named before.
    static Outcome unknownName() { return failed(QStringLiteral("KeyError")); }
    /// The transport is of a kind that has no such operation.
    static Outcome noSuchOperation() { return failed(QStringLiteral("closed")); }
    static Outcome notSupported() { return failed(QStringLiteral("not-supported")); }
};

/// The name of an error in SUBJECT.md; null for a null error.
QJsonValue errorName(const Error &error);

} // namespace Penstock::Conformance
