// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "streamscript.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qloggingcategory.h>

#include <cstddef>

// What programs, callbacks, peers and the event loop do with a stream transport, in any order.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_stream";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    static const bool silent = [] {
        QLoggingCategory::setFilterRules(QStringLiteral("penstock.*.warning=false"));
        return true;
    }();
    Q_UNUSED(silent);
    playStreamScript({data, size});
    return 0;
}
