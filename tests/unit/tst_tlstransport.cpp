// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "tlspeerrig.h"

#include <penstock/testing/streamtransporttest.h>

PENSTOCK_STREAM_TRANSPORT_TEST(TlsPeerRig)
