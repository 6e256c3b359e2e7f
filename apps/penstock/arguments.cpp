// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "arguments.h"

#include "tr.h"

#include <penstock/plugin/pluginoptions.h>

namespace Penstock {

namespace {

Error misuse(const QString &sentence)
{
    return Error(Error::Kind::InvalidArgument, sentence);
}

/// About what was typed in: the detail is a sentence of its own.
bool isAboutInput(const Error &error)
{
    return error.kind() == Error::Kind::InvalidArgument || error.kind() == Error::Kind::Plugin;
}

} // namespace

Result<std::chrono::milliseconds> readDuration(const QString &name, const QString &text)
{
    // As the durations among the options of plugins are read.
    PluginOption option;
    option.name = name;
    option.type = PluginOption::Type::Duration;
    PluginMetadata reader;
    reader.options = {option};
    const Result<QVariantMap> read = resolveOptions(reader, {{name, text}});
    if (read)
        return read->value(name).value<std::chrono::milliseconds>();
    return misuse(Tr::tr("--%1 cannot be \"%2\": it must be a duration such as 250ms, 1.5s, 2min "
                         "or 0")
                      .arg(name, text));
}

Result<QVariantMap> readSettings(const QStringList &texts)
{
    QVariantMap settings;
    for (const QString &text : texts) {
        const qsizetype sign = text.indexOf(u'=');
        if (sign <= 0) {
            return misuse(
                Tr::tr("--set cannot be \"%1\": it must be KEY=VALUE, such as greeting=Hello")
                    .arg(text));
        }
        const QString key = text.first(sign);
        if (settings.contains(key)) {
            return misuse(Tr::tr("--set %1 is given twice, with \"%2\" and \"%3\": once is right")
                              .arg(key, settings.value(key).toString(), text.sliced(sign + 1)));
        }
        settings.insert(key, text.sliced(sign + 1));
    }
    return settings;
}

QString explained(const Error &error)
{
    return isAboutInput(error) && !error.detail().isEmpty() ? error.detail() : error.message();
}

QString explained(const Error &error, const QString &text, const QString &attempt)
{
    if (!isAboutInput(error) || error.detail().isEmpty())
        return Tr::tr("%1: %2").arg(attempt.arg(text), error.message());
    // The parser, and some plugins, name the endpoint themselves.
    const QString quoted = u'"' + text + u'"';
    if (error.detail().contains(quoted))
        return error.detail();
    return Tr::tr("endpoint %1: %2").arg(quoted, error.detail());
}

ExitCode exitCodeOf(const Error &error, ExitCode otherwise)
{
    switch (error.kind()) {
    case Error::Kind::InvalidArgument:
        return ExitCode::Usage;
    case Error::Kind::Plugin:
        return ExitCode::PluginProblem;
    default:
        return otherwise;
    }
}

} // namespace Penstock
