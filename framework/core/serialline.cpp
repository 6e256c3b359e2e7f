// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/serialline.h>

namespace Penstock {

SerialLine::~SerialLine() = default;

SerialPortList::~SerialPortList() = default;

} // namespace Penstock
