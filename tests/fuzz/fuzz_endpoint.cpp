// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/endpoint.h>

#include <QtCore/qlogging.h>

#include <cstring>

using namespace Qt::StringLiterals;
using Penstock::Endpoint;
using Penstock::Error;
using Penstock::Result;

namespace {

void require(bool condition, const char *what, const QString &text)
{
    if (!condition)
        qFatal("%s: %s", what, text.toUtf8().toPercentEncoding().constData());
}

void checkRoundTrip(const Endpoint &endpoint)
{
    const QString text = endpoint.toString();
    const Result<Endpoint> again = Endpoint::parse(text);
    require(again.hasValue(), "toString() gave a text that parse() refuses", text);
    require(*again == endpoint, "parse() read another endpoint back", text);
    require(again->toString() == text, "toString() is not canonical", text);
}

/// As a text to parse.
void checkText(const QString &text)
{
    const Result<Endpoint> endpoint = Endpoint::parse(text);
    if (endpoint) {
        require(!endpoint->isNull(), "parse() gave a null endpoint", text);
        checkRoundTrip(*endpoint);
        return;
    }
    const Error error = endpoint.error();
    require(error.kind() == Error::Kind::InvalidArgument, "the error is of another kind", text);
    require(error.detail().startsWith(u"endpoint \""), "the error does not name the text", text);
}

/// As each part of an endpoint.
void checkParts(const QString &part, int port)
{
    checkRoundTrip(Endpoint(u"x"_s, part, port));
    Endpoint endpoint(u"x"_s, part);
    checkRoundTrip(endpoint);
    endpoint.setOption(u'o' + part, part);
    checkRoundTrip(endpoint);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QString utf8 = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    QString utf16(qsizetype(size / 2), Qt::Uninitialized);
    if (!utf16.isEmpty())
        std::memcpy(utf16.data(), data, size_t(utf16.size()) * 2);
    const int port = size > 1 ? data[0] * 256 + data[1] : -1;
    for (const QString &text : {utf8, utf16}) {
        checkText(text);
        checkText(u"x:"_s + text);
        checkText(u"x://"_s + text);
        checkParts(text, port);
    }
    return 0;
}
