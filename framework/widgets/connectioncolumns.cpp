// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/connectioncolumns_p.h>

#include <penstock/widgets/units_p.h>

#include <QtCore/qcoreapplication.h>

namespace Penstock {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Penstock::ConnectionModel)
};

struct ColumnTexts
{
    const char *title;
    const char *help;
    bool isNumber;
};

constexpr ColumnTexts columns[ConnectionModel::ColumnCount] = {
    {QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "Connection"),
     QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "Its number, and its other end"), false},
    {QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "State"),
     QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "How far it has come"), false},
    {QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "Transport"),
     QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "The plugin that moves its bytes"), false},
    {QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "Protocol"),
     QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "The plugin, or class, that is called back"),
     false},
    {QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "Local"),
     QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "The program's own end"), false},
    {QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "Peer"),
     QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "The other end"), false},
    {QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "Age"),
     QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "How long it has lived"), true},
    {QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "In"),
     QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "Bytes received"), true},
    {QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "Out"),
     QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "Bytes sent"), true},
    {QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "In/s"),
     QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "Bytes received a second"), true},
    {QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "Out/s"),
     QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "Bytes sent a second"), true},
    {QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "Write buffer"),
     QT_TRANSLATE_NOOP("Penstock::ConnectionModel",
                       "What waits to be sent, against the low and the high watermark"),
     false},
    {QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "Paused"),
     QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "Who waits, and for how long"), false},
    {QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "Last callback"),
     QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "How long the last callback took"), true},
    {QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "End"),
     QT_TRANSLATE_NOOP("Penstock::ConnectionModel", "Why it ended"), false},
};

QString withVersion(const QString &name, const QString &version)
{
    return version.isEmpty() ? name : name + u' ' + version;
}

QString pausedText(const Connection &connection)
{
    const qint64 reading = connection.readingPaused();
    const qint64 writing = connection.writingPaused();
    if (reading && writing)
        return Tr::tr("reading %1, writing %2").arg(durationText(reading), durationText(writing));
    if (reading)
        return Tr::tr("reading %1").arg(durationText(reading));
    return writing ? Tr::tr("writing %1").arg(durationText(writing)) : QString();
}

QString reasonText(const Connection &connection)
{
    if (connection.row.state() != MonitorState::Lost)
        return QString();
    const QString &reason = connection.row[MonitorText::Reason];
    if (!reason.isEmpty())
        return reason;
    if (connection.row.kind() == MonitorKind::Process)
        return Tr::tr("exited with %1").arg(connection.row[MonitorNumber::ReturnCode]);
    return Tr::tr("in order");
}

template <typename Value>
int compare(Value left, Value right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

/// By what a column is of; 0 for columns of texts.
double numberIn(ConnectionModel::Column column, const Connection &connection)
{
    switch (column) {
    case ConnectionModel::State:
        return double(connection.row[MonitorNumber::State]);
    case ConnectionModel::Age:
        return double(connection.age());
    case ConnectionModel::BytesIn:
        return double(connection.row[MonitorNumber::BytesReceived]);
    case ConnectionModel::BytesOut:
        return double(connection.row[MonitorNumber::BytesSent]);
    case ConnectionModel::RateIn:
        return connection.receivedPerSecond;
    case ConnectionModel::RateOut:
        return connection.sentPerSecond;
    case ConnectionModel::Buffer:
        return double(connection.row[MonitorNumber::BufferedBytes]);
    case ConnectionModel::Paused:
        return double(std::max(connection.readingPaused(), connection.writingPaused()));
    case ConnectionModel::Callback:
        return double(connection.row[MonitorNumber::LastCallbackTime]);
    default:
        return double(connection.row.id);
    }
}

} // namespace

QString columnTitle(ConnectionModel::Column column)
{
    return Tr::tr(columns[column].title);
}

QString columnHelp(ConnectionModel::Column column)
{
    return Tr::tr(columns[column].help);
}

bool isNumberColumn(ConnectionModel::Column column)
{
    return columns[column].isNumber;
}

QString stateText(const Connection &connection)
{
    if (connection.program->isGone && connection.row.state() != MonitorState::Lost)
        return Tr::tr("program gone");
    switch (connection.row.state()) {
    case MonitorState::Connecting:
        return Tr::tr("connecting");
    case MonitorState::Open:
        return connection.row.kind() == MonitorKind::Server ? Tr::tr("listening") : Tr::tr("open");
    case MonitorState::PeerEnded:
        return Tr::tr("half-open, peer ended");
    case MonitorState::WeEnded:
        return Tr::tr("half-open, we ended");
    case MonitorState::Closing:
        return Tr::tr("flushing");
    case MonitorState::Lost:
        return connection.row.kind() == MonitorKind::Server ? Tr::tr("closed") : Tr::tr("lost");
    }
    return QString();
}

QString columnText(ConnectionModel::Column column, const Connection &connection)
{
    const MonitorRow &row = connection.row;
    switch (column) {
    case ConnectionModel::Name:
        return row.kind() == MonitorKind::Server
            ? connection.name()
            : u"#%1  %2"_s.arg(QString::number(row.id), connection.name());
    case ConnectionModel::State:
        return stateText(connection);
    case ConnectionModel::Transport:
        return withVersion(row[MonitorText::Transport], row[MonitorText::TransportVersion]);
    case ConnectionModel::Protocol: {
        const QString &name = row[MonitorText::Protocol];
        return withVersion(name.mid(name.lastIndexOf(u':') + 1), row[MonitorText::ProtocolVersion]);
    }
    case ConnectionModel::Local:
        return row[MonitorText::Local];
    case ConnectionModel::Peer:
        return row[MonitorText::Remote];
    case ConnectionModel::Age:
        return durationText(connection.age());
    case ConnectionModel::BytesIn:
        return sizeText(row[MonitorNumber::BytesReceived]);
    case ConnectionModel::BytesOut:
        return sizeText(row[MonitorNumber::BytesSent]);
    case ConnectionModel::RateIn:
        return rateText(connection.receivedPerSecond);
    case ConnectionModel::RateOut:
        return rateText(connection.sentPerSecond);
    case ConnectionModel::Buffer:
        return sizeText(row[MonitorNumber::BufferedBytes]);
    case ConnectionModel::Paused:
        return pausedText(connection);
    case ConnectionModel::Callback:
        return row[MonitorNumber::LastCallbackTime] > 0
            ? durationText(row[MonitorNumber::LastCallbackTime] / 1000)
            : QString();
    case ConnectionModel::Reason:
        return reasonText(connection);
    case ConnectionModel::ColumnCount:
        break;
    }
    return QString();
}

int compareInColumn(ConnectionModel::Column column, const Connection &left, const Connection &right)
{
    const auto byText = [&](MonitorText text) { return left.row[text].compare(right.row[text]); };
    switch (column) {
    case ConnectionModel::Transport:
        return byText(MonitorText::Transport);
    case ConnectionModel::Protocol:
        return byText(MonitorText::Protocol);
    case ConnectionModel::Local:
        return byText(MonitorText::Local);
    case ConnectionModel::Peer:
        return byText(MonitorText::Remote);
    case ConnectionModel::Reason:
        return byText(MonitorText::Reason);
    default:
        return compare(numberIn(column, left), numberIn(column, right));
    }
}

} // namespace Penstock
