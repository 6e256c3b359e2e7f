// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "children.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qprocess.h>

qint64 Children::readByQProcess(const QStringList &command)
{
    QProcess process;
    qint64 received = 0;
    process.setStandardInputFile(QProcess::nullDevice());
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &process,
                     [&] { received += process.readAllStandardOutput().size(); });
    QObject::connect(&process, &QProcess::finished, &process, [] { QCoreApplication::quit(); });
    process.start(command.first(), command.mid(1));
    QCoreApplication::exec();
    return received + process.readAllStandardOutput().size();
}

int Children::cyclesByQProcess(const QString &program, int count, int atOnce)
{
    int started = 0;
    int ended = 0;
    int good = 0;
    std::function<void()> next = [&] {
        ++started;
        auto *process = new QProcess;
        QObject::connect(process, &QProcess::finished, process, [&, process](int code) {
            good += code == 0 ? 1 : 0;
            process->deleteLater();
            if (++ended == count)
                QCoreApplication::quit();
            else if (started < count)
                next();
        });
        process->start(program, QStringList());
    };
    for (int i = 0; i < atOnce; ++i)
        next();
    QCoreApplication::exec();
    return good;
}
