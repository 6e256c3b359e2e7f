// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

/// Answers each line on standard input by one on standard output:
/// "HEAP bytes=<in use> resident=<bytes> connections=<count> protocol=<bytes of one object>".
class HeapReport
{
public:
    /// `protocolBytes` is what heapBytesOf() said.
    HeapReport(std::function<qsizetype()> connectionCount, qint64 protocolBytes);

    /// What each of the objects that `make` returns takes from the heap.
    static qint64 heapBytesOf(const std::function<std::unique_ptr<QObject>()> &make);

private:
    void answer();

    std::function<qsizetype()> m_connectionCount;
    qint64 m_protocolBytes;
    QSocketNotifier m_input;
};
