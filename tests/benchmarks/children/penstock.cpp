// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "children.h"

#include <penstock/core/processprotocol.h>
#include <penstock/core/processtransport.h>
#include <penstock/loop/eventloop.h>
#include <penstock/plugin/pluginregistry.h>
#include <penstock/plugin/processspawner.h>

#include <QtCore/qcoreapplication.h>

using namespace Penstock;

namespace {

class Counting : public ProcessProtocol
{
public:
    explicit Counting(std::function<void(qint64, bool)> ended) : m_ended(std::move(ended)) { }

    void pipeDataReceived(int, QByteArrayView data) override { m_bytes += data.size(); }
    void connectionLost(const Error &) override
    {
        m_ended(m_bytes, transport()->returnCode() == 0);
    }

private:
    const std::function<void(qint64, bool)> m_ended;
    qint64 m_bytes = 0;
};

} // namespace

qint64 Children::readByPenstock(const QStringList &command)
{
    PluginRegistry plugins;
    EventLoop loop(&plugins);
    qint64 received = -1;
    ProcessOptions options;
    options.standardInput = ChildDescriptor::null();
    options.standardError = ChildDescriptor::inherit();
    const auto ended = [&received](qint64 bytes, bool) {
        received = bytes;
        QCoreApplication::quit();
    };
    (void)loop.subprocessExec(
        command.first(), command.mid(1), [ended] { return std::make_unique<Counting>(ended); },
        options);
    QCoreApplication::exec();
    return received;
}

int Children::cyclesByPenstock(const QString &program, int count, int atOnce)
{
    PluginRegistry plugins;
    EventLoop loop(&plugins);
    int started = 0;
    int ended = 0;
    int good = 0;
    std::function<void()> next = [&] {
        ++started;
        (void)loop.subprocessExec(program, {}, [&] {
            return std::make_unique<Counting>([&](qint64, bool succeeded) {
                good += succeeded ? 1 : 0;
                if (++ended == count)
                    QCoreApplication::quit();
                else if (started < count)
                    next();
            });
        });
    };
    for (int i = 0; i < atOnce; ++i)
        next();
    QCoreApplication::exec();
    return good;
}
