// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/descriptorstream.h>
#include <penstock/plugin/transportplugin.h>

#include <QtCore/qfile.h>
#include <QtCore/qobject.h>

#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <utility>

using namespace Penstock;

namespace {

Result<Descriptor> openTty(const Endpoint &endpoint, const QVariantMap &options)
{
    const int speed = options[QStringLiteral("speed")].toInt();
    const QByteArray path = QFile::encodeName(endpoint.path());
    Descriptor tty(::open(path.constData(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
    termios settings{};
    if (!tty.isOpen() || ::tcgetattr(tty.number(), &settings) != 0)
        return Error::fromErrno(errno, endpoint.toString());
    ::cfmakeraw(&settings);
    if (::cfsetspeed(&settings, speed_t(speed)) != 0) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("the option speed: a terminal cannot do %1 baud").arg(speed));
    }
    if (::tcsetattr(tty.number(), TCSANOW, &settings) != 0)
        return Error::fromErrno(errno, endpoint.toString());
    return tty;
}

class TtyConnect : public QObject, public PendingOperation
{
public:
    TtyConnect(Result<Descriptor> tty, TransportPlugin::Connected connected)
        : m_tty(std::move(tty)), m_connected(std::move(connected))
    {
        QMetaObject::invokeMethod(
            this, [this] { finish(); }, Qt::QueuedConnection);
    }

private:
    void finish()
    {
        const TransportPlugin::Connected connected = std::move(m_connected); // may delete this
        if (!m_tty)
            return connected(m_tty.error());
        connected(
            std::make_unique<DescriptorStream>(std::move(*m_tty), DescriptorStream::Kind::File));
    }

    Result<Descriptor> m_tty;
    TransportPlugin::Connected m_connected;
};

} // namespace

class TtyPlugin : public QObject, public TransportPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PenstockTransportPlugin_iid FILE "plugin.json")
    Q_INTERFACES(Penstock::TransportPlugin)

public:
    std::unique_ptr<PendingOperation> connectStream(const Endpoint &endpoint,
                                                    const QVariantMap &options,
                                                    Connected connected) override
    {
        return std::make_unique<TtyConnect>(openTty(endpoint, options), std::move(connected));
    }
};

#include "ttyplugin.moc"
