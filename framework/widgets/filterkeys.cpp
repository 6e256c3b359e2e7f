// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// The words that filters are made of.

#include <penstock/widgets/filterkeys_p.h>

#include <penstock/widgets/connectionfilter.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qregularexpression.h>

namespace Penstock {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Penstock::ConnectionFilter)
};

template <MonitorText text>
QString textOf(const Connection &connection)
{
    return connection.row[text];
}

template <MonitorNumber number>
double numberOf(const Connection &connection)
{
    return double(connection.row[number]);
}

QStringList stateWords()
{
    QStringList words{u"half-open"_s};
    for (int i = 0; i <= int(MonitorState::Lost); ++i)
        words.append(stateWord(MonitorState(i)));
    return words;
}

QStringList kindWords()
{
    QStringList words;
    for (int i = 0; i <= int(MonitorKind::Server); ++i)
        words.append(monitorName(MonitorKind(i)));
    return words;
}

struct UnitName
{
    const char *name;
    double factor;
};

constexpr UnitName byteUnits[] = {{"", 1},
                                  {"k", 1e3},
                                  {"m", 1e6},
                                  {"g", 1e9},
                                  {"ki", 1024},
                                  {"mi", 1024.0 * 1024},
                                  {"gi", 1024.0 * 1024 * 1024}};
constexpr UnitName timeUnits[] = {{"us", 1},     {"ms", 1e3}, {"s", 1e6},
                                  {"min", 60e6}, {"m", 60e6}, {"h", 3600e6}};
constexpr UnitName noUnits[] = {{"", 1}};

template <size_t Count>
double factorOf(const UnitName (&units)[Count], const QString &name)
{
    for (const UnitName &unit : units) {
        if (name == QLatin1StringView(unit.name))
            return unit.factor;
    }
    return 0;
}

} // namespace

const QList<FilterText> &filterTexts()
{
    static const QList<FilterText> keys{
        {u"state"_s,
         QT_TRANSLATE_NOOP("Penstock::ConnectionFilter",
                           "connecting, open, half-open, flushing or lost"),
         [](const Connection &connection) { return stateWord(connection.row.state()); },
         stateWords},
        {u"transport"_s,
         QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "the transport plugin, as tcp"),
         textOf<MonitorText::Transport>, nullptr},
        {u"protocol"_s,
         QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "the protocol, or its class"),
         textOf<MonitorText::Protocol>, nullptr},
        {u"peer"_s,
         QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "the other end, as 10.0.0.* or *:443"),
         textOf<MonitorText::Remote>, nullptr},
        {u"local"_s, QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "this end"),
         textOf<MonitorText::Local>, nullptr},
        {u"program"_s, QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "the program it is of"),
         [](const Connection &connection) { return connection.program->name; }, nullptr},
        {u"kind"_s,
         QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "stream, datagram, process or server"),
         [](const Connection &connection) { return monitorName(connection.row.kind()); },
         kindWords},
        {u"reason"_s, QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "why it ended"),
         textOf<MonitorText::Reason>, nullptr},
        {u"callback"_s,
         QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "the callback that ran last"),
         textOf<MonitorText::LastCallback>, nullptr},
        {u"tls"_s, QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "the version and cipher of TLS"),
         textOf<MonitorText::Tls>, nullptr},
    };
    return keys;
}

const QList<FilterNumber> &filterNumbers() // layout: data table
{
    using enum FilterNumber::Unit;
    static const QList<FilterNumber> keys{
        {u"bytes"_s, QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "received and sent, together"),
         Bytes,
         [](const Connection &connection) {
             return numberOf<MonitorNumber::BytesReceived>(connection)
                 + numberOf<MonitorNumber::BytesSent>(connection);
         }},
        {u"in"_s, QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "bytes received"), Bytes,
         numberOf<MonitorNumber::BytesReceived>},
        {u"out"_s, QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "bytes sent"), Bytes,
         numberOf<MonitorNumber::BytesSent>},
        {u"rate"_s,
         QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "bytes a second, both ways together"),
         Bytes,
         [](const Connection &connection) {
             return connection.receivedPerSecond + connection.sentPerSecond;
         }},
        {u"rate-in"_s, QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "bytes received a second"),
         Bytes, [](const Connection &connection) { return connection.receivedPerSecond; }},
        {u"rate-out"_s, QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "bytes sent a second"),
         Bytes, [](const Connection &connection) { return connection.sentPerSecond; }},
        {u"buffer"_s, QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "bytes in the write buffer"),
         Bytes, numberOf<MonitorNumber::BufferedBytes>},
        {u"peak"_s,
         QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "the most that was in the write buffer"),
         Bytes, numberOf<MonitorNumber::PeakBufferBytes>},
        {u"age"_s, QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "how long it has lived"), Time,
         [](const Connection &connection) { return double(connection.age()); }},
        {u"idle"_s,
         QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "since something was sent or received"),
         Time, [](const Connection &connection) { return double(connection.idle()); }},
        {u"pause"_s,
         QT_TRANSLATE_NOOP("Penstock::ConnectionFilter",
                           "how long reading or writing has been paused"),
         Time,
         [](const Connection &connection) {
             return double(std::max(connection.readingPaused(), connection.writingPaused()));
         }},
        {u"last"_s,
         QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "how long the last callback took"), Time,
         [](const Connection &connection) {
             return numberOf<MonitorNumber::LastCallbackTime>(connection) / 1000;
         }},
        {u"slowest"_s,
         QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "how long the slowest callback took"),
         Time,
         [](const Connection &connection) {
             return numberOf<MonitorNumber::SlowestCallbackTime>(connection) / 1000;
         }},
        {u"errors"_s, QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "exceptions and failures"),
         Count, numberOf<MonitorNumber::Errors>},
        {u"pauses"_s,
         QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "how often writing was paused"), Count,
         numberOf<MonitorNumber::WritingPauses>},
        {u"id"_s, QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "its number"), Count,
         [](const Connection &connection) { return double(connection.row.id); }},
        {u"pid"_s,
         QT_TRANSLATE_NOOP("Penstock::ConnectionFilter",
                           "the process id of a child, or of the program"),
         Count,
         [](const Connection &connection) {
             const double child = numberOf<MonitorNumber::ProcessId>(connection);
             return child > 0 ? child : double(connection.program->processId);
         }},
    };
    return keys;
}

const QList<FilterFlag> &filterFlags()
{
    static const QList<FilterFlag> flags{
        {u"paused"_s,
         QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "reading or writing is paused"),
         [](const Connection &connection) {
             return connection.readingPaused() > 0 || connection.writingPaused() > 0;
         }},
        {u"paused:reading"_s,
         QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "this side paused reading"),
         [](const Connection &connection) { return connection.readingPaused() > 0; }},
        {u"paused:writing"_s,
         QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "the write buffer is over its high mark"),
         [](const Connection &connection) { return connection.writingPaused() > 0; }},
        {u"stuck"_s,
         QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "something keeps it from moving"),
         [](const Connection &connection) { return !connection.whyStuck().isEmpty(); }},
        {u"ended"_s, QT_TRANSLATE_NOOP("Penstock::ConnectionFilter", "it is over"),
         [](const Connection &connection) { return connection.isEnded(); }},
    };
    return flags;
}

Result<double> readFilterNumber(const QString &text, FilterNumber::Unit unit)
{
    static const QRegularExpression shape(u"^([0-9]+(?:\\.[0-9]+)?)([a-z]*)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text);
    const auto wrong = [](const QString &sentence) {
        return Error(Error::Kind::InvalidArgument, sentence);
    };
    const QString name = match.captured(2).toLower();
    double factor = 0;
    switch (unit) {
    case FilterNumber::Unit::Bytes:
        factor = factorOf(byteUnits, name.endsWith(u'b') ? name.chopped(1) : name);
        if (!match.hasMatch() || factor == 0)
            return wrong(Tr::tr("\"%1\" is no size; write it as 500, 64k, 1.5M or 2Gi").arg(text));
        break;
    case FilterNumber::Unit::Time:
        factor = factorOf(timeUnits, name);
        if (!match.hasMatch() || factor == 0)
            return wrong(
                Tr::tr("\"%1\" is no time; write it as 500us, 20ms, 5s, 10m or 1h").arg(text));
        break;
    case FilterNumber::Unit::Count:
        factor = factorOf(noUnits, name);
        if (!match.hasMatch() || factor == 0)
            return wrong(Tr::tr("\"%1\" is no number; write it as 3 or 12").arg(text));
        break;
    }
    return match.captured(1).toDouble() * factor;
}

bool matchesWildcards(QStringView text, QStringView pattern)
{
    qsizetype at = 0;
    qsizetype in = 0;
    qsizetype star = -1;
    qsizetype retry = 0;
    while (at < text.size()) {
        if (in < pattern.size()
            && (pattern[in] == u'?' || pattern[in].toCaseFolded() == text[at].toCaseFolded())
            && pattern[in] != u'*') {
            ++at;
            ++in;
        } else if (in < pattern.size() && pattern[in] == u'*') {
            star = in++;
            retry = at;
        } else if (star >= 0) {
            in = star + 1;
            at = ++retry;
        } else {
            return false;
        }
    }
    while (in < pattern.size() && pattern[in] == u'*')
        ++in;
    return in == pattern.size();
}

} // namespace Penstock
