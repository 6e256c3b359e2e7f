// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Penstock {

class Command;

// All without the last line break.

QString generalHelp(const QList<Command *> &commands);
QString commandHelp(const Command &command);
QString versionText();

} // namespace Penstock
