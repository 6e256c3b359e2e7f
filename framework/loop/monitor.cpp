// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/loop/monitor.h>

#include <penstock/core/logging.h>
#include <penstock/core/transport.h>
#include <penstock/loop/eventloop_p.h>
#include <penstock/loop/loopwatch_p.h>
#include <penstock/loop/monitoraccess_p.h>
#include <penstock/monitor/metricssession.h>
#include <penstock/monitor/monitoredprograms.h>
#include <penstock/monitor/monitorsession.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qloggingcategory.h>
#include <QtCore/qpromise.h>
#include <QtCore/qthread.h>

#include <condition_variable>

namespace Penstock {

namespace {

Q_LOGGING_CATEGORY(monitorLog, "penstock.monitor")

thread_local bool inMonitorThread = false;

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

/// With one that is wrong nothing would be overwritten.
bool areValid(const QList<QRegularExpression> &redactions)
{
    for (const QRegularExpression &redaction : redactions) {
        if (redaction.isValid())
            continue;
        qCWarning(monitorLog, "the redaction \"%s\" is wrong, so that no payload is told: %s",
                  qPrintable(redaction.pattern()), qPrintable(redaction.errorString()));
        return false;
    }
    return true;
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
    static std::shared_ptr<Monitor> make(const MonitorOptions &options, void (*destroy)(Monitor *))
    {
        const std::shared_ptr<Monitor> monitor(new Monitor(options), destroy);
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
    about.allowPayload = options.allowPayload && areValid(options.redactions);
    about.refusal = monitorRefusal;
    d->hub = std::make_shared<MonitorHub>(about);
}

Monitor::~Monitor()
{
    if (d->thread) {
        d->thread->quit();
        d->thread->wait();
    }
    d->hub->setMetrics(false); // loops that live on record nothing for nobody
}

Endpoint Monitor::defaultEndpoint()
{
    return monitorEndpoint(QCoreApplication::applicationPid());
}

void Monitor::add(EventLoop *loop)
{
    if (loop->thread() != QThread::currentThread()) {
        qCWarning(monitorLog,
                  "Monitor::add() was called from another thread than the loop's; ignored");
        return;
    }
    EventLoopPrivate::of(loop)->watch =
        std::make_unique<LoopWatch>(loop, d->hub, d->options.redactions, d->self.lock());
}

QFuture<Endpoint> Monitor::serve(const Endpoint &endpoint, const ServerOptions &options)
{
    if (endpoint == defaultEndpoint()) {
        if (const Error error = makeMonitorFolder(); !error.isNull())
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
    thread->call([=, hub = hub](EventLoop &loop) {
        if (const Error error =
                monitorMisfit(endpoint, serverOptions.transport, loop.plugins(), isForWatchers);
            !error.isNull())
            return promise->fail(error);
        loop.createServer(endpoint, factory, serverOptions)
            .then([promise, isForWatchers, hub](const QPointer<Server> &server) {
                if (!isForWatchers)
                    hub->setMetrics();
                promise->keep(server->endpoints().value(0));
            })
            .onFailed([promise](const Exception &exception) { promise->fail(exception.error()); });
    });
    return promise->future();
}

namespace {

/// The monitor that PENSTOCK_MONITOR asks for: one at a time, since all would be served at the same place.
struct Environment
{
    std::mutex mutex;
    std::condition_variable gone;
    std::weak_ptr<Monitor> shared;
    bool exists = false; ///< until it is deleted; then it is shared no more

    static Environment &instance()
    {
        static auto *environment = new Environment; // loops may live until the very end
        return *environment;
    }
    static void destroy(Monitor *monitor)
    {
        delete monitor;
        Environment &environment = instance();
        const std::lock_guard lock(environment.mutex);
        environment.exists = false;
        environment.gone.notify_all();
    }
};

} // namespace

std::shared_ptr<Monitor> Monitor::ofEnvironment()
{
    const QByteArray wanted = qgetenv("PENSTOCK_MONITOR");
    if (wanted.isEmpty() || wanted == "0" || inMonitorThread)
        return nullptr;
    Environment &environment = Environment::instance();
    std::unique_lock lock(environment.mutex);
    std::shared_ptr<Monitor> monitor;
    environment.gone.wait(lock, [&] {
        monitor = environment.shared.lock();
        return monitor || !environment.exists;
    });
    if (monitor)
        return monitor;
    MonitorOptions options;
    options.allowControl = wanted == "control";
    if (wanted != "1" && !options.allowControl)
        qCWarning(monitorLog, "PENSTOCK_MONITOR is \"%s\"; there are 0, 1 and control: taken as 1",
                  wanted.constData());
    monitor = MonitorPrivate::make(options, Environment::destroy);
    environment.exists = true;
    monitor->serve().onFailed([](const Exception &exception) {
        if (exception.error().kind() == Error::Kind::Canceled)
            return Endpoint(); // a program that was over soon
        qCWarning(monitorLog, "PENSTOCK_MONITOR: this program cannot be watched: %s",
                  qPrintable(exception.error().message()));
        return Endpoint();
    });
    environment.shared = monitor;
    return monitor;
}

} // namespace Penstock
