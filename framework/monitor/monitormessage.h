// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/monitor/monitorrow.h>

#include <QtCore/qcbormap.h>
#include <QtCore/qcborstreamreader.h>
#include <QtCore/qcborstreamwriter.h>

#include <memory>

namespace Penstock {

/// What a frame of the monitor carries: a CBOR array of a name, a map, and for some names a list of items.
/// See docs/monitor-protocol.md.
class PENSTOCK_MONITOR_EXPORT MonitorMessage
{
public:
    /// Reads name and header. The error is InvalidArgument for whatever is not such an array.
    static Result<MonitorMessage> parse(const QByteArray &frame);
    /// A whole frame, with its length, of a message without items.
    static QByteArray frame(QLatin1StringView name, const QCborMap &header);

    const QString &name() const { return m_name; }
    const QCborMap &header() const { return m_header; }

    /// Reads the next item of "rows" over what @a row had: the fields that are in it change. Its id alone first, with
    /// nextId(). False at the end, and for what is no such item: error() tells.
    bool nextId(quint64 *id);
    bool readRow(MonitorRow *row);
    /// Reads the next item of "events".
    bool nextEvent(MonitorEvent *event);
    /// Why reading items ended; null at the end of all.
    Error error() const;

private:
    struct Items;

    explicit MonitorMessage(const QByteArray &frame);
    bool enterItem();
    bool fail(const char *what);

    QString m_name;
    QCborMap m_header;
    std::shared_ptr<Items> m_items;
};

/// Writes a frame with items.
class PENSTOCK_MONITOR_EXPORT MonitorMessageWriter
{
public:
    MonitorMessageWriter(QLatin1StringView name, const QCborMap &header);
    Q_DISABLE_COPY_MOVE(MonitorMessageWriter)

    /// One item of "rows": the fields of @a row that @a isWanted(index) says, index counting numbers, then texts.
    template <typename IsWanted>
    void addRow(const MonitorRow &row, IsWanted isWanted)
    {
        m_writer.startArray();
        m_writer.append(row.id);
        for (int i = 0; i < monitorNumberCount; ++i) {
            if (!isWanted(i))
                continue;
            m_writer.append(i);
            m_writer.append(row.numbers[size_t(i)]);
        }
        for (int i = 0; i < monitorTextCount; ++i) {
            if (!isWanted(monitorNumberCount + i))
                continue;
            m_writer.append(firstTextKey + i);
            m_writer.append(QStringView(row.texts[size_t(i)]).left(maxMonitorTextSize));
        }
        m_writer.endArray();
    }
    /// One item of "events".
    void addEvent(const MonitorEvent &event);

    qsizetype bytes() const { return m_content.size(); }
    /// Ends the frame, and gives it with its length; nothing can be added after it.
    QByteArray finish();

private:
    QByteArray m_content;
    QCborStreamWriter m_writer;
};

} // namespace Penstock
