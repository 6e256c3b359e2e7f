// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// Sends a file as a Penstock program does.
//   send_penstock WAY PORT FILE
// The ways: "sendfile"; "copy", where the system is not allowed to send the file by itself; "write", a protocol that
// reads blocks and writes them as flow control allows. Connects to 127.0.0.1; prints "SENT bytes seconds cpu-seconds".

#include <penstock/core/streamprotocol.h>
#include <penstock/core/streamtransport.h>
#include <penstock/io/eventdispatcher.h>
#include <penstock/loop/eventloop.h>
#include <penstock/plugin/pluginregistry.h>

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <ctime>
#include <memory>

namespace {

constexpr qint64 BlockBytes = 64 * 1024;

double now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Reads and writes blocks until the buffer is full, and again when it is not.
class Writer : public Penstock::StreamProtocol
{
public:
    Writer(QFile *file, bool writes) : m_file(file), m_writes(writes) { }

    void pauseWriting() override { m_paused = true; }
    void resumeWriting() override
    {
        m_paused = false;
        if (m_writes)
            pump();
    }
    void pump()
    {
        while (!m_paused && !transport()->isClosing()) {
            const QByteArray block = m_file->read(BlockBytes);
            if (block.isEmpty())
                return transport()->close();
            transport()->write(block);
        }
    }
    void connectionLost(const Penstock::Error &) override { QCoreApplication::quit(); }

private:
    QFile *const m_file;
    const bool m_writes;
    bool m_paused = false;
};

/// A device without a descriptor of its own, over @a file.
class Around : public QIODevice
{
public:
    explicit Around(QFile *file) : m_file(file) { open(ReadOnly | Unbuffered); }
    qint64 size() const override { return m_file->size(); }

protected:
    qint64 readData(char *data, qint64 bytes) override
    {
        return m_file->seek(pos()) ? m_file->read(data, bytes) : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QFile *const m_file;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(new Penstock::EventDispatcher);
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        std::fputs("usage: send_penstock sendfile|copy|write PORT FILE\n", stderr);
        return 2;
    }
    QFile file(arguments[3]);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        std::fprintf(stderr, "%s: %s\n", argv[3], qPrintable(file.errorString()));
        return 1;
    }
    Around around(&file);
    const bool writes = arguments[1] == QLatin1String("write");
    QIODevice *source = &file;
    if (arguments[1] == QLatin1String("copy"))
        source = &around;
    Penstock::PluginRegistry plugins;
    Penstock::EventLoop loop(&plugins);
    double begin = 0;
    double cpu = 0;
    const auto failed = [](const Penstock::Exception &exception) {
        std::fprintf(stderr, "%s\n", qPrintable(exception.error().message()));
        QCoreApplication::exit(1);
    };
    loop.createConnection(QStringLiteral("tcp://127.0.0.1:") + arguments[2],
                          [&] { return std::make_unique<Writer>(&file, writes); })
        .then(
            &loop,
            [&](const QPointer<Penstock::StreamTransport> &transport) {
                begin = now(CLOCK_MONOTONIC);
                cpu = now(CLOCK_PROCESS_CPUTIME_ID);
                if (writes)
                    return static_cast<Writer *>(transport->protocol())->pump();
                loop.sendfile(transport, source).onFailed(&loop, [=](const Penstock::Exception &e) {
                    failed(e);
                    return qint64(0);
                });
                transport->close();
            })
        .onFailed(&loop, failed);
    const int code = QCoreApplication::exec();
    std::printf("SENT %lld %.6f %.6f\n", static_cast<long long>(file.size()),
                now(CLOCK_MONOTONIC) - begin, now(CLOCK_PROCESS_CPUTIME_ID) - cpu);
    return code;
}
