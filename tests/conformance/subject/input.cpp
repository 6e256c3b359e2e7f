// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "input.h"

#include <QtCore/qdebug.h>
#include <QtCore/qjsondocument.h>

#include <cerrno>

#include <unistd.h>

namespace Penstock::Conformance {

Input::Input(std::function<void(const QJsonObject &)> command, std::function<void()> ended)
    : m_command(std::move(command)),
      m_ended(std::move(ended)),
      m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { read(); });
}

void Input::read()
{
    QByteArray chunk(1 << 16, Qt::Uninitialized);
    const ssize_t count = ::read(STDIN_FILENO, chunk.data(), size_t(chunk.size()));
    if (count < 0 && errno == EINTR)
        return;
    if (count <= 0) {
        m_notifier.setEnabled(false);
        m_ended();
        return;
    }
    m_pending += QByteArrayView(chunk).first(count);
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
        const QByteArray line = m_pending.first(end).trimmed();
        m_pending.remove(0, end + 1);
        const QJsonDocument command = QJsonDocument::fromJson(line);
        if (command.isObject())
            m_command(command.object());
        else if (!line.isEmpty())
            qWarning() << "not a JSON object:" << line;
    }
}

} // namespace Penstock::Conformance
