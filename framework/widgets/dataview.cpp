// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/dataview_p.h>

#include <penstock/widgets/icons_p.h>
#include <penstock/widgets/payloadtext.h>
#include <penstock/widgets/retranslation_p.h>
#include <penstock/widgets/units_p.h>

#include <QtCore/qlocale.h>
#include <QtGui/qfontdatabase.h>
#include <QtGui/qtextobject.h>
#include <QtWidgets/qscrollbar.h>

#include <algorithm>
#include <limits>

namespace Penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 20'000;
constexpr int showMs = 80;
constexpr qsizetype bytesAtOnce = 64 * 1024; ///< of what comes in one go, the latest are shown
constexpr qsizetype bytesOfPiece = 8 * 1024; ///< that are shown
constexpr qsizetype hexLineBytes = 16;

} // namespace

DataView::DataView(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(u"data"_s);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setMaximumBlockCount(mostLines);
    setLineWrapMode(WidgetWidth);
    setFrameShape(NoFrame);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_timer.setSingleShot(true);
    m_timer.setInterval(showMs);
    connect(&m_timer, &QTimer::timeout, this, &DataView::showNew);
    keepTranslated(this, [this] {
        setAccessibleName(tr("What was sent and received"));
        rebuildInPlace(this, [this] { showAll(); });
    });
}

void DataView::setHistory(History *history)
{
    if (m_history)
        m_history->disconnect(this);
    m_history = history;
    if (history) {
        connect(history, &History::piecesAdded, this, [this] {
            if (!m_timer.isActive())
                m_timer.start();
        });
        connect(history, &History::piecesReplaced, this, &DataView::showAll);
    }
    showAll();
}

void DataView::setFormat(Format format)
{
    m_format = format;
    showAll();
}

void DataView::setDirection(Direction direction)
{
    m_direction = direction;
    showAll();
}

bool DataView::isShown(const MonitorEvent &piece) const
{
    return m_direction == Direction::Both
        || (m_direction == Direction::Sent) == (piece.kind == MonitorEvent::Written);
}

void DataView::showAll()
{
    clear();
    m_next = m_history ? m_history->firstPiece() : 0;
    showNew();
}

/// Of what has come since, at most so much as can be shown without holding up the window.
void DataView::showNew()
{
    if (!m_history)
        return;
    const auto &pieces = m_history->pieces();
    const quint64 end = m_history->firstPiece() + pieces.size();
    const quint64 from = std::max(m_next, m_history->firstPiece());
    qsizetype bytes = 0;
    quint64 first = end;
    while (first > from && bytes < bytesAtOnce) {
        --first;
        bytes += std::min(pieces[first - m_history->firstPiece()].data.size(), bytesOfPiece);
    }
    QList<Line> lines;
    if (first > m_next && m_next < end)
        lines.append({tr("… %n piece(s) not shown, as there was too much at once", nullptr,
                         int(std::min<quint64>(first - m_next, std::numeric_limits<int>::max()))),
                      -1, false});
    for (; first < end; ++first) {
        const MonitorEvent &piece = pieces[first - m_history->firstPiece()];
        if (isShown(piece))
            lines += linesOf(piece, int(first));
    }
    m_next = end;
    append(lines);
}

QList<DataView::Line> DataView::linesOf(const MonitorEvent &piece, int number) const
{
    const bool sent = piece.kind == MonitorEvent::Written;
    const QByteArrayView shownBytes =
        QByteArrayView(piece.data).first(std::min(piece.data.size(), bytesOfPiece));
    const QString head = (sent ? tr("%1 → %2", "time of day, size; sent")
                               : tr("%1 ← %2", "time of day, size; received"))
                             .arg(m_history->clock(piece.time), sizeText(piece.bytes));
    QList<Line> lines{{head, number, sent}};
    if (m_format == Format::Hex) {
        const QStringList dump = payloadAsHexDump(shownBytes).split(u'\n');
        for (const QString &line : dump)
            lines.append({u"  "_s + line, number, sent});
    } else {
        QByteArray rest = shownBytes.toByteArray();
        if (rest.endsWith('\n'))
            rest.chop(1);
        for (QByteArray part : rest.split('\n')) {
            if (part.endsWith('\r'))
                part.chop(1);
            lines.append({u"  "_s + payloadAsText(part), number, sent});
        }
    }
    if (piece.bytes > shownBytes.size())
        lines.append(
            {tr("  … %1 more").arg(sizeText(piece.bytes - shownBytes.size())), number, sent});
    return lines;
}

void DataView::append(const QList<Line> &lines)
{
    if (lines.isEmpty())
        return;
    const int position = verticalScrollBar()->value();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    QColor sentColor = signalColor(SignalColor::Blue);
    sentColor.setAlphaF(0.12F);
    int before = -2;
    for (const Line &line : lines) {
        if (!document()->isEmpty())
            cursor.insertBlock();
        QTextBlockFormat block;
        if (line.sent)
            block.setBackground(sentColor);
        QTextCharFormat letters;
        if (line.piece != before) // the first is its head
            letters.setForeground(palette().brush(QPalette::PlaceholderText));
        cursor.setBlockFormat(block);
        cursor.insertText(line.text, letters);
        cursor.block().setUserState(line.piece);
        before = line.piece;
    }
    cursor.endEditBlock();
    verticalScrollBar()->setValue(m_following ? verticalScrollBar()->maximum() : position);
}

QByteArray DataView::bytes() const
{
    if (!m_history)
        return {};
    const QTextCursor cursor = textCursor();
    const bool all = !cursor.hasSelection();
    const int first = all ? 0 : document()->findBlock(cursor.selectionStart()).userState();
    const int last = all ? std::numeric_limits<int>::max()
                         : document()->findBlock(cursor.selectionEnd()).userState();
    QByteArray bytes;
    int number = int(m_history->firstPiece());
    for (const MonitorEvent &piece : m_history->pieces()) {
        if (number >= first && number <= last && isShown(piece))
            bytes += piece.data;
        ++number;
    }
    return bytes;
}

QString DataView::copied(QByteArrayView bytes, CopyFormat format)
{
    switch (format) {
    case CopyFormat::Text:
        return QString::fromUtf8(bytes);
    case CopyFormat::Hex:
        return payloadAsHex(bytes);
    case CopyFormat::Base64:
        return QString::fromLatin1(bytes.toByteArray().toBase64());
    case CopyFormat::CArray:
        break;
    }
    QString text = u"static const unsigned char data[%1] = {"_s.arg(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        text += i % 12 == 0 ? u"\n    "_s : u" "_s;
        text += u"0x%1,"_s.arg(uchar(bytes[i]), 2, 16, QChar(u'0'));
    }
    return text + u"\n};\n"_s;
}

bool DataView::search(const QString &text, bool backwards)
{
    if (text.isEmpty() || !m_history)
        return text.isEmpty();
    if (m_format == Format::Hex) {
        const Result<QByteArray> needle = payloadFromText(text, PayloadFormat::Hex);
        return needle && !needle->isEmpty() && searchBytes(*needle, backwards);
    }
    const QTextDocument::FindFlags flags =
        backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (find(text, flags))
        return true;
    const QTextCursor before = textCursor();
    moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    if (find(text, flags))
        return true;
    setTextCursor(before);
    return false;
}

/// Selects the line of the dump in which they begin: what is on two lines is found, too.
bool DataView::searchBytes(const QByteArray &needle, bool backwards)
{
    QList<int> found; // positions of blocks
    for (QTextBlock block = document()->begin(); block.isValid();) {
        const int number = block.userState();
        const QTextBlock head = block;
        const quint64 index = quint64(number) - m_history->firstPiece();
        if (number >= 0 && index < m_history->pieces().size()) {
            const QByteArray &content = m_history->pieces()[index].data;
            for (qsizetype at = content.indexOf(needle); at >= 0 && at < bytesOfPiece;
                 at = content.indexOf(needle, at + 1)) {
                const QTextBlock line =
                    document()->findBlockByNumber(head.blockNumber() + 1 + int(at / hexLineBytes));
                if (found.isEmpty() || found.last() != line.position())
                    found.append(line.position());
            }
        }
        while (block.isValid() && block.userState() == number)
            block = block.next();
    }
    if (found.isEmpty())
        return false;
    const int here = textCursor().selectionStart();
    int next = backwards ? found.last() : found.first();
    for (const int position : found) {
        if (backwards ? position < here : position > here) {
            next = position;
            if (!backwards)
                break;
        }
    }
    QTextCursor cursor(document());
    cursor.setPosition(next);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    return true;
}

} // namespace Penstock
