// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "heapreport.h"

#include <cstdio>
#include <fstream>
#include <vector>

#include <malloc.h>
#include <unistd.h>

namespace {

qint64 heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<qint64>(info.uordblks + info.hblkhd);
}

qint64 residentBytes()
{
    qint64 totalPages = 0;
    qint64 residentPages = 0;
    std::ifstream("/proc/self/statm") >> totalPages >> residentPages;
    return residentPages * sysconf(_SC_PAGESIZE);
}

} // namespace

HeapReport::HeapReport(std::function<qsizetype()> connectionCount, qint64 protocolBytes)
    : m_connectionCount(std::move(connectionCount)),
      m_protocolBytes(protocolBytes),
      m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    QObject::connect(&m_input, &QSocketNotifier::activated, &m_input, [this] { answer(); });
}

qint64 HeapReport::heapBytesOf(const std::function<std::unique_ptr<QObject>()> &make)
{
    constexpr std::size_t Count = 1000;
    std::vector<std::unique_ptr<QObject>> objects;
    objects.reserve(Count);
    const qint64 before = heapBytes();
    while (objects.size() < Count)
        objects.push_back(make());
    return (heapBytes() - before) / static_cast<qint64>(Count);
}

void HeapReport::answer()
{
    char line[64];
    if (read(STDIN_FILENO, line, sizeof line) <= 0) {
        m_input.setEnabled(false);
        return;
    }
    std::printf("HEAP bytes=%lld resident=%lld connections=%lld protocol=%lld\n", heapBytes(),
                residentBytes(), static_cast<long long>(m_connectionCount()), m_protocolBytes);
    std::fflush(stdout);
}
