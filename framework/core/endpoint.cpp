// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/endpoint_p.h>
#include <penstock/core/logging.h>

#include <QtCore/qdebug.h>

#include <algorithm>

namespace Penstock {

namespace {

/// Half a surrogate pair, which no UTF-8 stands for, becomes a replacement character.
QString validText(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

EndpointData *newData(const QString &scheme)
{
    if (scheme.isEmpty() || badSchemeCharacter(scheme) >= 0) {
        qCWarning(coreLog) << "Endpoint:" << scheme << "is not a scheme; the endpoint is null";
        return nullptr;
    }
    auto data = new EndpointData;
    data->scheme = scheme.toLower();
    return data;
}

template <typename Options>
auto findOption(Options &options, const QString &name)
{
    return std::find_if(options.begin(), options.end(),
                        [&name](const auto &option) { return option.first == name; });
}

} // namespace

qsizetype badSchemeCharacter(QStringView scheme)
{
    for (qsizetype i = 0; i < scheme.size(); ++i) {
        const char16_t c = scheme[i].unicode();
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        const bool later = (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.';
        if (!letter && (i == 0 || !later))
            return i;
    }
    return -1;
}

Endpoint::Endpoint() = default;
Endpoint::Endpoint(const Endpoint &other) noexcept = default;
Endpoint &Endpoint::operator=(const Endpoint &other) noexcept = default;
Endpoint::~Endpoint() = default;

Endpoint::Endpoint(const QString &scheme, const QString &host, int port) : d(newData(scheme))
{
    if (!d)
        return;
    if (port < -1 || port > maximumPort) {
        qCWarning(coreLog) << "Endpoint:" << port << "is not a port; the endpoint is null";
        d.reset();
        return;
    }
    d->host = validText(host);
    d->port = port;
}

Endpoint::Endpoint(const QString &scheme, const QString &path) : d(newData(scheme))
{
    if (d)
        d->path = validText(path);
}

QString Endpoint::scheme() const
{
    return d ? d->scheme : QString();
}

QString Endpoint::host() const
{
    return d ? d->host : QString();
}

int Endpoint::port() const noexcept
{
    return d ? d->port : -1;
}

QString Endpoint::path() const
{
    return d ? d->path : QString();
}

Endpoint::Options Endpoint::options() const
{
    return d ? d->options : Options();
}

QString Endpoint::option(const QString &name) const
{
    if (!d)
        return QString();
    const auto found = findOption(d->options, name);
    return found == d->options.end() ? QString() : found->second;
}

bool Endpoint::hasOption(const QString &name) const
{
    return d && findOption(d->options, name) != d->options.end();
}

void Endpoint::setOption(const QString &name, const QString &value)
{
    if (!d || name.isEmpty()) {
        qCWarning(coreLog) << "Endpoint::setOption:"
                           << (d ? "the name is empty" : "the endpoint is null");
        return;
    }
    const QString validName = validText(name);
    const QString validValue = value.isNull() ? QStringLiteral("") : validText(value);
    const auto found = findOption(d->options, validName);
    if (found == d->options.end())
        d->options.append({validName, validValue});
    else
        found->second = validValue;
}

bool operator==(const Endpoint &left, const Endpoint &right) noexcept
{
    const EndpointData *a = left.d.constData();
    const EndpointData *b = right.d.constData();
    if (a == b || !a || !b)
        return a == b;
    return a->scheme == b->scheme && a->host == b->host && a->port == b->port && a->path == b->path
        && a->options == b->options;
}

QDebug operator<<(QDebug debug, const Endpoint &endpoint)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace().noquote() << "Endpoint(" << endpoint.toString() << ')';
}

} // namespace Penstock
