// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "pluginentry_p.h"

#include <penstock/plugin/protocolplugin.h>
#include <penstock/plugin/transportplugin.h>

#include <QtCore/qlibrary.h>
#include <QtCore/qpluginloader.h>

#include <mutex>

namespace Penstock {

namespace {

/// One for all registries of the process: a library's object is made once, and what Qt generates to
/// make it is not safe against threads. Recursive: a plugin may use plugins while it is made.
std::recursive_mutex &loadMutex()
{
    static std::recursive_mutex mutex;
    return mutex;
}

} // namespace

PluginEntry::PluginEntry(const PluginMetadata &metadata, const TrustedFile &file)
    : m_metadata(metadata), m_file(file)
{
}

PluginEntry::PluginEntry(const PluginMetadata &metadata, const QStaticPlugin &plugin)
    : m_metadata(metadata), m_static(plugin)
{
}

PluginEntry::~PluginEntry() = default;

Error PluginEntry::load()
{
    const std::scoped_lock lock(loadMutex());
    switch (m_state) {
    case State::Loaded:
        return Error();
    case State::Failed:
        return error(m_failure);
    case State::Loading: // it asks for itself: a failure of this call only
        return error(QStringLiteral("it is being loaded"));
    case State::Unloaded:
        break;
    }
    m_state = State::Loading;
    m_failure = instantiate();
    m_state = m_failure.isEmpty() ? State::Loaded : State::Failed;
    return m_failure.isEmpty() ? Error() : error(m_failure);
}

/// Returns what went wrong.
QString PluginEntry::instantiate()
{
    QString problem;
    QObject *object = makeObject(problem);
    if (!object)
        return problem;
    const char *interface = nullptr;
    if (m_metadata.kind == PluginKind::Transport) {
        m_transport = qobject_cast<TransportPlugin *>(object);
        interface = PenstockTransportPlugin_iid;
    } else {
        m_protocol = qobject_cast<ProtocolPlugin *>(object);
        interface = PenstockProtocolPlugin_iid;
    }
    if (m_transport || m_protocol)
        return QString();
    return QStringLiteral("its object, of the class %1, does not implement %2 (see Q_INTERFACES)")
        .arg(QLatin1String(object->metaObject()->className()), QLatin1String(interface));
}

QObject *PluginEntry::makeObject(QString &problem)
{
    if (m_file) {
        const Result<TrustedFile> now = checkLibrary(m_file->path);
        if (!now || !(now->identity == m_file->identity)) {
            problem =
                now ? QStringLiteral("it has changed since it was found") : now.error().detail();
            return nullptr;
        }
        m_loader = std::make_unique<QPluginLoader>(m_file->path);
        m_loader->setLoadHints(QLibrary::PreventUnloadHint | QLibrary::ResolveAllSymbolsHint);
    }
    try {
        QObject *object = m_static ? m_static->instance() : m_loader->instance();
        if (!object)
            problem = m_loader ? m_loader->errorString() : QStringLiteral("it makes no object");
        return object;
    } catch (...) {
        problem =
            QStringLiteral("its constructor threw: ") + Error::fromCurrentException().detail();
        return nullptr;
    }
}

Error PluginEntry::error(const QString &reason) const
{
    return Error(
        Error::Kind::Plugin,
        QStringLiteral("the plugin %1 cannot be used: %2").arg(pluginPlace(m_metadata), reason));
}

QString pluginPlace(const PluginMetadata &metadata)
{
    const QString place = metadata.file.isEmpty() ? QStringLiteral("static") : metadata.file;
    return QStringLiteral("%1 (%2)").arg(metadata.id, place);
}

} // namespace Penstock
