// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/export.h>

#include <QtGui/qcolor.h>
#include <QtGui/qicon.h>

namespace Penstock {

/// Colours that say something, in light and dark alike.
enum class SignalColor : quint8 { Green, Blue, Amber, Red, Grey };
PENSTOCK_WIDGETS_EXPORT QColor signalColor(SignalColor color);
/// A round spot.
PENSTOCK_WIDGETS_EXPORT QIcon dotIcon(SignalColor color);

/// Drawn in the palette's colour of texts, at any size.
enum class Icon : quint8 {
    Program,
    ProgramGone,
    Attach,
    Detach,
    Run,
    Pause,
    Resume,
    Limits,
    Close,
    Abort,
    Send,
    Record,
    Stop,
    Hold,
    Open,
    Save,
    Export,
    Copy,
    Clear,
    Search,
    Filter,
    Star,
    Follow,
    Incoming,
    Outgoing,
    Connect,
    Console,
    Plugin,
    Light,
    Help,
    Count,
};
PENSTOCK_WIDGETS_EXPORT QIcon icon(Icon icon);

} // namespace Penstock
