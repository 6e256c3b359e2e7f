// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/endpoint_p.h>

#include <QtCore/qstringconverter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Penstock {

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

QString hexadecimal(uint value, int digits)
{
    return QString::number(value, 16).toUpper().rightJustified(digits, u'0');
}

QString percentEncoded(QStringView text)
{
    QString result;
    for (const char byte : text.toUtf8())
        result += u'%' + hexadecimal(uchar(byte), 2);
    return result;
}

/// @a text as an error shows it: of a bounded length, and without what would garble a log.
QString shown(QStringView text)
{
    constexpr qsizetype shownCharacters = 200;
    QString result;
    for (const QChar c : text.left(shownCharacters))
        result += isControl(c) ? u"\\u"_s + hexadecimal(c.unicode(), 4) : QString(c);
    return text.size() > shownCharacters ? result + u'…' : result;
}

QString quoted(QStringView text)
{
    return u'"' + shown(text) + u'"';
}

/// With those characters encoded that the parser would take for something else.
QString encoded(QStringView text, QStringView reserved)
{
    QString result;
    result.reserve(text.size());
    for (const QChar &c : text) {
        if (c == u'%' || isControl(c) || reserved.contains(c))
            result += percentEncoded(QStringView(&c, 1));
        else
            result += c;
    }
    return result;
}

QString encodedOptions(const Endpoint::Options &options)
{
    QString result;
    for (const auto &[name, value] : options) {
        result += result.isEmpty() ? u'?' : u'&';
        result += encoded(name, u"&=") + u'=' + encoded(value, u"&");
    }
    return result;
}

int hexadecimalDigit(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'a' && u <= u'f')
        return u - u'a' + 10;
    return u >= u'A' && u <= u'F' ? u - u'A' + 10 : -1;
}

/// Reads one text. A method that returns false has set the error. Ranges are [begin, end) of the text.
class EndpointParser
{
public:
    explicit EndpointParser(const QString &text) : m_text(text) { }

    bool parse() { return checkCharacters() && parseScheme() && parseRest(); }
    const EndpointData &data() const { return m_data; }
    const Error &error() const { return m_error; }

private:
    bool checkCharacters();
    bool parseScheme();
    bool parseRest();
    bool parseAuthority(qsizetype begin, qsizetype end);
    bool parseHost(qsizetype begin, qsizetype end);
    bool parseBrackets(qsizetype begin, qsizetype end);
    bool parsePort(qsizetype begin, qsizetype end);
    bool parseOptions(qsizetype begin);
    bool parseOption(qsizetype begin, qsizetype end);
    bool decode(qsizetype begin, qsizetype end, QString *result);
    bool decodeRun(qsizetype *begin, qsizetype end, QString *result);

    bool fail(qsizetype offset, const QString &what);
    QStringView part(qsizetype begin, qsizetype end) const
    {
        return m_text.sliced(begin, end - begin);
    }
    qsizetype find(char16_t c, qsizetype begin, qsizetype end) const;
    QStringView characterAt(qsizetype offset) const;

    const QStringView m_text;
    EndpointData m_data;
    Error m_error;
    qsizetype m_rest = 0; ///< behind the scheme's colon
};

bool EndpointParser::fail(qsizetype offset, const QString &what)
{
    const auto position = m_text.first(offset).toUcs4().size() + 1;
    m_error = Error(Error::Kind::InvalidArgument,
                    u"endpoint "_s + quoted(m_text) + u", position "_s + QString::number(position)
                        + u": "_s + what);
    return false;
}

/// The offset of the first @a c, or @a end.
qsizetype EndpointParser::find(char16_t c, qsizetype begin, qsizetype end) const
{
    const qsizetype found = part(begin, end).indexOf(QChar(c));
    return found < 0 ? end : begin + found;
}

QStringView EndpointParser::characterAt(qsizetype offset) const
{
    return m_text.sliced(offset, m_text[offset].isHighSurrogate() ? 2 : 1);
}

bool EndpointParser::checkCharacters()
{
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const QChar c = m_text[i];
        if (isControl(c)) {
            return fail(i,
                        u"the control character U+%1 must be written as %2"_s.arg(
                            hexadecimal(c.unicode(), 4), percentEncoded(m_text.sliced(i, 1))));
        }
        if (!c.isSurrogate())
            continue;
        if (!m_text.sliced(i, std::min<qsizetype>(2, m_text.size() - i)).isValidUtf16())
            return fail(i, u"half a surrogate pair is no character; text must be valid UTF-16"_s);
        ++i;
    }
    return true;
}

bool EndpointParser::parseScheme()
{
    if (m_text.isEmpty())
        return fail(0, u"the text is empty; write scheme://host:port or scheme:path"_s);
    const qsizetype colon = find(u':', 0, m_text.size());
    const bool other = std::any_of(m_text.begin(), m_text.begin() + colon,
                                   [](QChar c) { return c == u'/' || c == u'?' || c == u'['; });
    if (colon == 0 || colon == m_text.size() || other)
        return fail(0, u"there is no scheme; write scheme://host:port or scheme:path"_s);
    const qsizetype bad = badSchemeCharacter(m_text.first(colon));
    if (bad == 0)
        return fail(
            0, u"a scheme starts with a letter of ASCII, not with "_s + quoted(characterAt(0)));
    if (bad > 0) {
        return fail(bad,
                    u"a scheme has letters and digits of ASCII, \"+\", \"-\" and \".\" only, not "_s
                        + quoted(characterAt(bad)));
    }
    m_data.scheme = m_text.first(colon).toString().toLower();
    m_rest = colon + 1;
    return true;
}

bool EndpointParser::parseRest()
{
    const qsizetype end = find(u'?', m_rest, m_text.size());
    qsizetype path = m_rest;
    if (part(m_rest, end).startsWith(u"//")) {
        path = find(u'/', m_rest + 2, end);
        if (!parseAuthority(m_rest + 2, path))
            return false;
    }
    return decode(path, end, &m_data.path) && (end == m_text.size() || parseOptions(end + 1));
}

bool EndpointParser::parseAuthority(qsizetype begin, qsizetype end)
{
    return part(begin, end).startsWith(u'[') ? parseBrackets(begin, end) : parseHost(begin, end);
}

bool EndpointParser::parseHost(qsizetype begin, qsizetype end)
{
    const qsizetype colon = find(u':', begin, end);
    if (colon < end) {
        const qsizetype second = find(u':', colon + 1, end);
        if (second < end) {
            return fail(
                second,
                u"a host with colons, such as an IPv6 address, must be in brackets: [::1]"_s);
        }
    }
    const qsizetype bracket = std::min(find(u'[', begin, colon), find(u']', begin, colon));
    if (bracket < colon)
        return fail(bracket,
                    u"a bracket must be around the whole host, or written as %1"_s.arg(
                        percentEncoded(characterAt(bracket))));
    return decode(begin, colon, &m_data.host) && (colon == end || parsePort(colon + 1, end));
}

bool EndpointParser::parseBrackets(qsizetype begin, qsizetype end)
{
    const qsizetype closing = find(u']', begin, end);
    if (closing == end)
        return fail(begin, u"the \"[\" of the host lacks its \"]\""_s);
    if (closing == begin + 1)
        return fail(closing, u"the brackets are empty; write a host between them"_s);
    if (closing + 1 < end && m_text[closing + 1] != u':') {
        return fail(closing + 1,
                    u"after \"]\" must come a colon and the port, \"/\", \"?\" or the end, not "_s
                        + quoted(characterAt(closing + 1)));
    }
    const qsizetype second = find(u'[', begin + 1, closing);
    if (second < closing)
        return fail(second, u"a second \"[\" must be written as %5B"_s);
    return decode(begin + 1, closing, &m_data.host)
        && (closing + 1 == end || parsePort(closing + 2, end));
}

bool EndpointParser::parsePort(qsizetype begin, qsizetype end)
{
    const QStringView port = part(begin, end);
    if (port.isEmpty())
        return fail(begin, u"after the colon must come a port, 0 to 65535"_s);
    int value = 0;
    bool tooLarge = false;
    for (const QChar c : port) {
        if (c < u'0' || c > u'9')
            return fail(begin,
                        u"the port "_s + quoted(port) + u" is not a number from 0 to 65535"_s);
        value = std::min(value * 10 + (c.unicode() - u'0'), maximumPort + 1);
        tooLarge = value > maximumPort;
    }
    if (tooLarge)
        return fail(begin, u"the port "_s + shown(port) + u" is not in 0 to 65535"_s);
    m_data.port = value;
    return true;
}

bool EndpointParser::parseOptions(qsizetype begin)
{
    while (begin < m_text.size()) {
        const qsizetype end = find(u'&', begin, m_text.size());
        if (!parseOption(begin, end))
            return false;
        begin = end + 1;
        if (begin == m_text.size())
            return fail(end, u"after \"&\" must come another option"_s);
    }
    return true;
}

bool EndpointParser::parseOption(qsizetype begin, qsizetype end)
{
    const qsizetype equals = find(u'=', begin, end);
    if (equals == begin)
        return fail(begin, u"an option lacks its name; write name=value"_s);
    QString name;
    QString value = equals == end ? u"true"_s : u""_s;
    if (!decode(begin, equals, &name) || (equals < end && !decode(equals + 1, end, &value)))
        return false;
    const bool twice = std::any_of(m_data.options.cbegin(), m_data.options.cend(),
                                   [&name](const auto &option) { return option.first == name; });
    if (twice)
        return fail(begin, u"the option "_s + quoted(name) + u" is there twice; give it once"_s);
    m_data.options.append({name, value});
    return true;
}

bool EndpointParser::decode(qsizetype begin, qsizetype end, QString *result)
{
    while (begin < end) {
        const qsizetype percent = find(u'%', begin, end);
        *result += part(begin, percent);
        begin = percent;
        if (begin < end && !decodeRun(&begin, end, result))
            return false;
    }
    return true;
}

/// The %XX that follow each other at @a begin, which is moved behind them.
bool EndpointParser::decodeRun(qsizetype *begin, qsizetype end, QString *result)
{
    const qsizetype first = *begin;
    QByteArray bytes;
    while (*begin < end && m_text[*begin] == u'%') {
        const int high = end - *begin > 2 ? hexadecimalDigit(m_text[*begin + 1]) : -1;
        const int low = end - *begin > 2 ? hexadecimalDigit(m_text[*begin + 2]) : -1;
        if (high < 0 || low < 0) {
            return fail(*begin,
                        u"after \"%\" must come two hexadecimal digits; "
                        "a \"%\" itself is written as %25"_s);
        }
        bytes += char(high * 16 + low);
        *begin += 3;
    }
    // A byte order mark at the start is a character like others here.
    QStringDecoder utf8(QStringDecoder::Utf8,
                        QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString decoded = utf8(bytes);
    if (utf8.hasError())
        return fail(first, quoted(part(first, *begin)) + u" is not UTF-8"_s);
    *result += decoded;
    return true;
}

} // namespace

Result<Endpoint> Endpoint::parse(const QString &text)
{
    EndpointParser parser(text);
    if (!parser.parse())
        return parser.error();
    Endpoint endpoint;
    endpoint.d = new EndpointData(parser.data());
    return endpoint;
}

QString Endpoint::toString() const
{
    if (!d)
        return QString();
    QString text = d->scheme + u':';
    // A path that starts with two slashes would be taken for an authority.
    if (!d->host.isEmpty() || d->port >= 0 || d->path.startsWith(u"//")) {
        const QString host = encoded(d->host, u"/?[]");
        text += u"//"_s + (host.contains(u':') ? u'[' + host + u']' : host);
        if (d->port >= 0)
            text += u':' + QString::number(d->port);
    }
    return text + encoded(d->path, u"?") + encodedOptions(d->options);
}

} // namespace Penstock
