// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/consolememory.h>

#include <penstock/core/error.h>

#include <QtCore/qsettings.h>

namespace Penstock {

namespace {

constexpr QLatin1String group("penstock/console");

template <typename Item, typename Read>
QList<Item> readArray(const QString &name, Read read)
{
    QSettings settings;
    settings.beginGroup(group);
    QList<Item> items;
    const int count = settings.beginReadArray(name);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        items.append(read(settings));
    }
    return items;
}

template <typename Item, typename Write>
void writeArray(const QString &name, const QList<Item> &items, Write write)
{
    QSettings settings;
    settings.beginGroup(group);
    settings.remove(name);
    settings.beginWriteArray(name, int(items.size()));
    for (qsizetype i = 0; i < items.size(); ++i) {
        settings.setArrayIndex(int(i));
        write(settings, items.at(i));
    }
    settings.endArray();
}

SavedSend readSend(const QSettings &settings)
{
    return {settings.value(u"name").toString(),
            PayloadFormat(settings.value(u"format").toInt() == 1),
            settings.value(u"text").toString(), settings.value(u"lineEnd").toByteArray()};
}

AnswerRule readRule(const QSettings &settings)
{
    AnswerRule rule;
    rule.isEnabled = settings.value(u"enabled").toBool();
    rule.match = AnswerRule::Match(qBound(0, settings.value(u"match").toInt(), 2));
    rule.pattern = settings.value(u"pattern").toString();
    rule.answerFormat = PayloadFormat(settings.value(u"format").toInt() == 1);
    rule.answer = settings.value(u"answer").toString();
    rule.delay = std::chrono::milliseconds(settings.value(u"delayMs").toLongLong());
    return rule;
}

} // namespace

ConsoleMemory::ConsoleMemory(QObject *parent)
    : QObject(parent), m_sends(&m_undo, nullptr), m_answers(&m_undo, nullptr)
{
    load();
    connect(&m_sends, &SavedSends::edited, this, &ConsoleMemory::saveSends);
    connect(&m_answers, &AnswerRules::edited, this, &ConsoleMemory::saveAnswers);
}

ConsoleMemory::~ConsoleMemory()
{
    m_undo.blockSignals(true);
}

void ConsoleMemory::load()
{
    QSettings settings;
    settings.beginGroup(group);
    m_history = settings.value(u"history").toStringList();
    m_urls = settings.value(u"urls").toStringList();
    m_sends.reset(readArray<SavedSend>(QStringLiteral("sends"), readSend));
    m_answers.reset(readArray<AnswerRule>(QStringLiteral("answers"), readRule));
}

void ConsoleMemory::addToHistory(const QString &text)
{
    m_history.removeAll(text);
    m_history.append(text);
    while (m_history.size() > maximumHistory)
        m_history.removeFirst();
    QSettings settings;
    settings.beginGroup(group);
    settings.setValue(u"history", m_history);
}

void ConsoleMemory::addUrl(const QString &url)
{
    const QString kept = withoutPasswords(url);
    m_urls.removeAll(kept);
    m_urls.prepend(kept);
    while (m_urls.size() > maximumUrls)
        m_urls.removeLast();
    QSettings settings;
    settings.beginGroup(group);
    settings.setValue(u"urls", m_urls);
    Q_EMIT urlsChanged();
}

void ConsoleMemory::saveSends()
{
    writeArray(QStringLiteral("sends"), m_sends.sends(),
               [](QSettings &settings, const SavedSend &send) {
                   settings.setValue(u"name", send.name);
                   settings.setValue(u"format", int(send.format));
                   settings.setValue(u"text", send.text);
                   settings.setValue(u"lineEnd", send.lineEnd);
               });
}

void ConsoleMemory::saveAnswers()
{
    writeArray(QStringLiteral("answers"), m_answers.rules(),
               [](QSettings &settings, const AnswerRule &rule) {
                   settings.setValue(u"enabled", rule.isEnabled);
                   settings.setValue(u"match", int(rule.match));
                   settings.setValue(u"pattern", rule.pattern);
                   settings.setValue(u"format", int(rule.answerFormat));
                   settings.setValue(u"answer", rule.answer);
                   settings.setValue(u"delayMs", qint64(rule.delay.count()));
               });
}

} // namespace Penstock
