// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/connectionmodel.h>

namespace Penstock {

/// What programs and servers show instead of numbers of their own.
struct ConnectionTotals
{
    int connections = 0;
    qint64 received = 0;
    qint64 sent = 0;
    double receivedPerSecond = 0;
    double sentPerSecond = 0;
};

QString columnTitle(ConnectionModel::Column column);
QString columnHelp(ConnectionModel::Column column);
bool isNumberColumn(ConnectionModel::Column column);
QString columnText(ConnectionModel::Column column, const Connection &connection);
/// Less than 0 where @a left comes before @a right.
int compareInColumn(ConnectionModel::Column column, const Connection &left,
                    const Connection &right);
/// The state in the words that are shown: "half-open, the peer has ended".
QString stateText(const Connection &connection);

} // namespace Penstock
