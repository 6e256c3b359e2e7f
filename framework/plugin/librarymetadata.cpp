// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "metadatareading_p.h"

#include <penstock/plugin/protocolplugin.h>
#include <penstock/plugin/transportplugin.h>

#include <QtCore/qjsonobject.h>
#include <QtCore/qlibraryinfo.h>
#include <QtCore/qversionnumber.h>

namespace Penstock {

namespace {

constexpr QLatin1String iidKey("IID");
constexpr QLatin1String ourIids("org.penstock.");

/// Qt's rule, told before the library is loaded: the same major version, and not a later minor one.
QString qtProblem(const QJsonObject &raw)
{
    const int version = raw[QLatin1String("version")].toInt();
    const QVersionNumber built((version >> 16) & 0xff, (version >> 8) & 0xff);
    const QVersionNumber ours = QLibraryInfo::version();
    if (built.majorVersion() == ours.majorVersion() && built.minorVersion() <= ours.minorVersion())
        return QString();
    return QStringLiteral("it is built for Qt %1, and this is %2")
        .arg(built.toString(), ours.toString());
}

QString iidProblem(const QString &iid)
{
    const QString transport = QStringLiteral(PenstockTransportPlugin_iid);
    const QString protocol = QStringLiteral(PenstockProtocolPlugin_iid);
    if (iid == transport || iid == protocol)
        return QString();
    if (!iid.startsWith(ourIids))
        return QStringLiteral("it is a plugin for something else (%1)").arg(iid);
    return QStringLiteral("it implements %1, and what is known here is %2 and %3")
        .arg(iid, transport, protocol);
}

} // namespace

bool isOurs(const QJsonObject &raw)
{
    return raw[iidKey].toString().startsWith(ourIids);
}

MetadataReading readLibraryMetadata(const QJsonObject &raw, const QString &file)
{
    const QString iid = raw[iidKey].toString();
    for (const QString &problem : {iidProblem(iid), qtProblem(raw)}) {
        if (!problem.isEmpty())
            return {std::nullopt, problem};
    }
    const QJsonValue own = raw[QLatin1String("MetaData")];
    if (!own.isObject())
        return {std::nullopt,
                QStringLiteral("its metadata are missing (FILE in Q_PLUGIN_METADATA)")};
    MetadataReading reading = readMetadata(own.toObject(), file);
    const PluginKind kind = iid == QLatin1String(PenstockTransportPlugin_iid)
        ? PluginKind::Transport
        : PluginKind::Protocol;
    if (reading.problem.isEmpty() && reading.metadata->kind != kind) {
        reading.problem = QStringLiteral("Kind has a bad format: \"%1\" does not fit %2")
                              .arg(pluginKindName(reading.metadata->kind), iid);
    }
    return reading;
}

} // namespace Penstock
