// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtTest/qtest.h>

#include <fcntl.h>
#include <unistd.h>

/// A descriptor of the test's own.
class Handle
{
public:
    explicit Handle(int number = -1) : m_number(number) { }
    ~Handle() { close(); }
    Q_DISABLE_COPY_MOVE(Handle)

    int number() const { return m_number; }
    int *address() { return &m_number; }
    int statusFlags() const { return ::fcntl(m_number, F_GETFL); }
    void close()
    {
        if (m_number >= 0)
            ::close(m_number);
        m_number = -1;
    }

private:
    int m_number;
};

struct Pipe
{
    Pipe()
    {
        int ends[2]{-1, -1};
        (void)!::pipe2(ends, O_CLOEXEC);
        *reader.address() = ends[0];
        *writer.address() = ends[1];
        (void)::fcntl(ends[0], F_SETPIPE_SZ, 1024 * 1024); // its reader reads seldom
    }

    Handle reader;
    Handle writer;
};

/// Reads until @a expected is there, or for a while.
inline QByteArray readFrom(const Handle &handle, QByteArrayView expected)
{
    ::fcntl(handle.number(), F_SETFL, handle.statusFlags() | O_NONBLOCK);
    QByteArray all;
    (void)QTest::qWaitFor(
        [&] {
            char buffer[64 * 1024];
            ssize_t count = 0;
            while ((count = ::read(handle.number(), buffer, sizeof buffer)) > 0)
                all.append(buffer, count);
            return all.size() >= expected.size();
        },
        30'000);
    return all;
}
