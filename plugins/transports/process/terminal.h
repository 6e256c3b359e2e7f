// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/pseudoterminal.h>
#include <penstock/core/result.h>
#include <penstock/io/descriptorstream.h>

#include <QtCore/qbytearray.h>

namespace Penstock {

/// The two sides of a new pseudo-terminal (pty(7)).
struct TerminalPair
{
    Descriptor ours; ///< non-blocking
    Descriptor childs;

    static Result<TerminalPair> open(TerminalSize size);
};

Error setTerminalSize(int terminal, TerminalSize size);
/// What has to be written for the program at the other end to read an end of file: nothing where the terminal is in a
/// mode without line editing, which knows none.
QByteArray terminalEndOfFile(int terminal);

/// Our side of a terminal. writeEof() types the terminal's character for the end of file; the child reads on afterwards.
class TerminalStream : public DescriptorStream, public PseudoTerminal
{
    Q_OBJECT

public:
    explicit TerminalStream(Descriptor ours);
    ~TerminalStream() override;

    bool canWriteEof() const override;
    Error setTerminalSize(TerminalSize size) override;

protected:
    IoResult readDevice(std::span<char> buffer) override;
    Error endDevice() override;
};

} // namespace Penstock
