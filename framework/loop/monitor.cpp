// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/loop/monitor.h>

#include <penstock/core/logging.h>
#include <penstock/core/peercredentials.h>
#include <penstock/core/tlsinfo.h>
#include <penstock/core/transport.h>
#include <penstock/loop/eventloop_p.h>
#include <penstock/loop/loopwatch_p.h>
#include <penstock/monitor/metricssession.h>
#include <penstock/monitor/monitoredprograms.h>
#include <penstock/monitor/monitorsession.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qloggingcategory.h>
#include <QtCore/qpromise.h>
#include <QtCore/qscopeguard.h>
#include <QtCore/qthread.h>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Penstock {

namespace {

Q_LOGGING_CATEGORY(monitorLog, "penstock.monitor")

thread_local bool inMonitorThread = false;

/// Why whoever is at the other end is not let in; null where they are.
Error refusalOf(Transport *transport)
{
    if (const auto *local = transport->query<PeerCredentials>()) {
        const auto peer = local->peerCredentials();
        if (peer && peer->userId == ::geteuid())
            return Error();
        return Error(Error::Kind::PermissionDenied,
                     peer ? QStringLiteral("it is another user's (%1)").arg(peer->userId)
                          : QStringLiteral("the system does not say whose it is"));
    }
    const auto *tls = transport->query<TlsInfo>();
    if (tls && !tls->peerCertificate().isNull())
        return Error();
    return Error(Error::Kind::PermissionDenied,
                 tls ? QStringLiteral("it has shown no certificate")
                     : QStringLiteral("this transport does not say who it is"));
}

/// Why nobody can be served there; null where they can, or an error follows anyway.
Error misfit(const Endpoint &endpoint, const QVariantMap &options, PluginRegistry *plugins,
             bool isForWatchers)
{
    const auto transport = plugins->transportForScheme(endpoint.scheme());
    if (!transport)
        return Error();
    const auto error = [&endpoint](const QString &why) {
        return Error(
            Error::Kind::NotSupported,
            QStringLiteral("endpoint \"%1\": %2").arg(withoutPasswords(endpoint.toString()), why));
    };
    const PluginMetadata &metadata = transport->metadata;
    if (metadata.acceptedKind() != ProtocolKind::Stream)
        return error(QStringLiteral("a monitor needs a transport of streams"));
    if (!isForWatchers || metadata.hasCapability(QStringLiteral("peer-credentials")))
        return Error();
    if (!metadata.hasCapability(QStringLiteral("start-tls")))
        return error(
            QStringLiteral("this transport does not say who is at the other end; a monitor "
                           "is served at a Unix socket, or with tls and "
                           "clientCertificate=required"));
    const auto prepared = PreparedTransport::from(plugins, endpoint, options);
    if (!prepared)
        return Error();
    const auto optionOf = [&prepared](const char *name) {
        return prepared->options.value(QLatin1String(name));
    };
    if (optionOf("clientCertificate").toString() != QStringLiteral("required"))
        return error(QStringLiteral("anybody could watch; a monitor is served with "
                                    "clientCertificate=required, and a ca that knows who may"));
    if (optionOf("ca").toString().isEmpty() || optionOf("systemCa").toBool())
        return error(
            QStringLiteral("whoever has a certificate of a public authority could watch; "
                           "a monitor is served with a ca of its own, that knows who may"));
    return Error();
}

/// Lives in the monitor's thread.
class MonitorThread : public QThread
{
public:
    MonitorThread(std::shared_ptr<MonitorHub> hub, QStringList searchPaths)
        : m_hub(std::move(hub)), m_searchPaths(std::move(searchPaths))
    {
        setObjectName(QStringLiteral("penstock-monitor"));
    }

    /// Calls @a function(loop) in the thread, once it runs.
    template <typename Function>
    void call(Function function)
    {
        QMetaObject::invokeMethod(
            m_context, [this, function = std::move(function)]() mutable { function(*m_loop); },
            Qt::QueuedConnection);
    }
    void begin()
    {
        m_context = new QObject;
        m_context->moveToThread(this);
        start(QThread::LowPriority);
    }
    std::shared_ptr<MonitorHub> hub() const { return m_hub; }

protected:
    void run() override
    {
        inMonitorThread = true;
        PluginRegistry plugins;
        plugins.setSearchPaths(m_searchPaths);
        EventLoop loop(&plugins);
        m_loop = &loop;
        m_hub->setPlugins([&plugins] { return describePlugins(plugins); });
        exec();
        m_hub->setPlugins({});
        m_loop = nullptr;
        delete m_context;
    }

private:
    static QCborArray describePlugins(PluginRegistry &plugins);

    const std::shared_ptr<MonitorHub> m_hub;
    const QStringList m_searchPaths;
    QObject *m_context = nullptr;
    EventLoop *m_loop = nullptr;
};

QCborArray MonitorThread::describePlugins(PluginRegistry &plugins)
{
    QCborArray list;
    const QList<PluginInfo> found = plugins.plugins();
    for (const PluginInfo &info : found) {
        QCborMap entry;
        entry.insert(QLatin1StringView("id"), info.metadata.id);
        entry.insert(QLatin1StringView("kind"), pluginKindName(info.metadata.kind));
        entry.insert(QLatin1StringView("name"), info.metadata.name);
        entry.insert(QLatin1StringView("version"), info.metadata.version);
        entry.insert(QLatin1StringView("description"), info.metadata.description);
        entry.insert(QLatin1StringView("schemes"),
                     QCborArray::fromStringList(info.metadata.schemes));
        entry.insert(QLatin1StringView("protocols"),
                     QCborArray::fromStringList(info.metadata.protocols));
        entry.insert(QLatin1StringView("file"), info.file);
        list.append(entry);
    }
    const QList<PluginRejection> rejections = plugins.rejections();
    for (const PluginRejection &rejection : rejections) {
        QCborMap entry;
        entry.insert(QLatin1StringView("file"), rejection.file);
        entry.insert(QLatin1StringView("rejected"), rejection.reason);
        list.append(entry);
    }
    return list;
}

QString nameOf(const MonitorOptions &options)
{
    return options.name.isEmpty() ? QFileInfo(QCoreApplication::applicationFilePath()).fileName()
                                  : options.name;
}

/// A folder that is nobody else's.
Error makeFolder(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    const QString purpose = QStringLiteral("making %1 a folder of this user's alone").arg(folder);
    QDir().mkpath(QFileInfo(folder).path());
    if (::mkdir(path.constData(), 0700) != 0 && errno != EEXIST)
        return Error::fromErrno(errno, purpose);
    // What somebody else put there, or linked to, is not touched.
    const int opened = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    const auto close = qScopeGuard([opened] {
        if (opened >= 0)
            ::close(opened);
    });
    struct stat status
    {
    };
    if (opened < 0 || ::fstat(opened, &status) != 0 || status.st_uid != ::geteuid())
        return Error(Error::Kind::PermissionDenied,
                     QStringLiteral("%1 is no folder of this user's").arg(folder));
    if ((status.st_mode & 0777) != 0700 && ::fchmod(opened, 0700) != 0)
        return Error::fromErrno(errno, purpose);
    return Error();
}

/// What serve() promises. Whoever waits is told, too, where the monitor goes before it could be kept.
class ServingPromise
{
public:
    ServingPromise() { m_promise.start(); }
    ~ServingPromise()
    {
        fail(Error(Error::Kind::Canceled, QStringLiteral("the monitor was deleted")));
    }
    Q_DISABLE_COPY_MOVE(ServingPromise)

    QFuture<Endpoint> future() { return m_promise.future(); }
    void keep(const Endpoint &bound)
    {
        if (std::exchange(m_done, true))
            return;
        m_promise.addResult(bound);
        m_promise.finish();
    }
    void fail(const Error &error)
    {
        if (std::exchange(m_done, true))
            return;
        m_promise.setException(Exception(error));
        m_promise.finish();
    }

private:
    QPromise<Endpoint> m_promise;
    bool m_done = false;
};

} // namespace

class MonitorPrivate
{
public:
    static std::shared_ptr<Monitor> make(const MonitorOptions &options)
    {
        auto monitor = std::make_shared<Monitor>(options);
        monitor->d->self = monitor;
        return monitor;
    }

    QFuture<Endpoint> listen(const Endpoint &endpoint, const ProtocolFactory &factory,
                             const ServerOptions &serverOptions, bool isForWatchers);

    MonitorOptions options;
    std::shared_ptr<MonitorHub> hub;
    std::unique_ptr<MonitorThread> thread;
    std::weak_ptr<Monitor> self; ///< of one that nobody but its loops owns
    std::mutex mutex;
};

QList<QRegularExpression> MonitorOptions::defaultRedactions()
{
    const auto expression = [](const char *pattern) {
        return QRegularExpression(QString::fromLatin1(pattern),
                                  QRegularExpression::CaseInsensitiveOption);
    };
    return {expression("(?:authorization|cookie|x-api-key)\\s*:\\s*([^\\r\\n]+)"),
            expression("(?:password|passwd|passphrase|secret|token)[\"']?\\s*[:=]\\s*"
                       "([^\\s&,;]+)")};
}

Monitor::Monitor(const MonitorOptions &options) : d(std::make_unique<MonitorPrivate>())
{
    d->options = options;
    MonitorHub::About about;
    about.program = QCoreApplication::applicationFilePath();
    about.name = nameOf(options);
    about.allowControl = options.allowControl;
    about.allowPayload = options.allowPayload;
    about.refusal = refusalOf;
    d->hub = std::make_shared<MonitorHub>(about);
}

Monitor::~Monitor()
{
    d->hub->setMetrics(false); // loops that live on record nothing for nobody
    if (!d->thread)
        return;
    d->thread->quit();
    d->thread->wait();
}

Endpoint Monitor::defaultEndpoint()
{
    return monitorEndpoint(QCoreApplication::applicationPid());
}

void Monitor::add(EventLoop *loop)
{
    EventLoopPrivate::of(loop)->watch =
        std::make_unique<LoopWatch>(loop, d->hub, d->options.redactions, d->self.lock());
}

QFuture<Endpoint> Monitor::serve(const Endpoint &endpoint, const ServerOptions &options)
{
    if (endpoint == defaultEndpoint()) {
        if (const Error error = makeFolder(monitorFolder()); !error.isNull())
            return failedFuture<Endpoint>(error);
        removeStaleMonitors();
    }
    ServerOptions ours = options;
    if (endpoint.scheme() == QStringLiteral("unix"))
        ours.transport.insert(QStringLiteral("mode"), QStringLiteral("600"));
    return d->listen(
        endpoint, [hub = d->hub] { return std::make_unique<MonitorSession>(hub); }, ours, true);
}

QFuture<Endpoint> Monitor::serveMetrics(const Endpoint &endpoint, const ServerOptions &options)
{
    d->hub->setMetrics();
    return d->listen(
        endpoint, [hub = d->hub] { return std::make_unique<MetricsSession>(hub); }, options, false);
}

/// In the monitor's thread, which begins with the first.
QFuture<Endpoint> MonitorPrivate::listen(const Endpoint &endpoint, const ProtocolFactory &factory,
                                         const ServerOptions &serverOptions, bool isForWatchers)
{
    const std::lock_guard lock(mutex);
    if (!thread) {
        thread = std::make_unique<MonitorThread>(hub, PluginRegistry::defaultSearchPaths());
        thread->begin();
    }
    auto promise = std::make_shared<ServingPromise>();
    thread->call([=](EventLoop &loop) {
        if (const Error error =
                misfit(endpoint, serverOptions.transport, loop.plugins(), isForWatchers);
            !error.isNull())
            return promise->fail(error);
        loop.createServer(endpoint, factory, serverOptions)
            .then([promise](const QPointer<Server> &server) {
                promise->keep(server->endpoints().value(0));
            })
            .onFailed([promise](const Exception &exception) { promise->fail(exception.error()); });
    });
    return promise->future();
}

std::shared_ptr<Monitor> Monitor::ofEnvironment()
{
    static std::mutex mutex;
    static std::weak_ptr<Monitor> shared;
    const QByteArray wanted = qgetenv("PENSTOCK_MONITOR");
    if (wanted.isEmpty() || wanted == "0" || inMonitorThread)
        return nullptr;
    const std::lock_guard lock(mutex);
    if (std::shared_ptr<Monitor> monitor = shared.lock())
        return monitor;
    MonitorOptions options;
    options.allowControl = wanted == "control";
    if (wanted != "1" && !options.allowControl)
        qCWarning(monitorLog, "PENSTOCK_MONITOR is \"%s\"; there are 0, 1 and control: taken as 1",
                  wanted.constData());
    std::shared_ptr<Monitor> monitor = MonitorPrivate::make(options);
    monitor->serve().onFailed([](const Exception &exception) {
        if (exception.error().kind() == Error::Kind::Canceled)
            return Endpoint(); // a program that was over soon
        qCWarning(monitorLog, "PENSTOCK_MONITOR: this program cannot be watched: %s",
                  qPrintable(exception.error().message()));
        return Endpoint();
    });
    shared = monitor;
    return monitor;
}

} // namespace Penstock
