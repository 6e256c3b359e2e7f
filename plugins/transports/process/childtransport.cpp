// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "childtransport.h"

#include "terminal.h"

namespace Penstock {

ChildTransport::ChildTransport(Launched launched)
    : ProcessTransport(launched.child->processId()), m_child(std::move(launched.child))
{
    for (ParentEnd &end : launched.ends) {
        std::unique_ptr<StreamTransport> pipe;
        if (end.isTerminal)
            pipe = std::make_unique<TerminalStream>(std::move(end.descriptor));
        else
            pipe = std::make_unique<DescriptorStream>(std::move(end.descriptor),
                                                      DescriptorStream::Kind::File, end.direction);
        addPipe(end.fd, std::move(pipe), end.alsoInput);
    }
    const auto exited = [this](int code) { childExited(code); };
    if (const std::optional<int> code = m_child->returnCode())
        QMetaObject::invokeMethod(
            this, [exited, code = *code] { exited(code); }, Qt::QueuedConnection);
    else
        m_child->setExited(exited);
}

ChildTransport::~ChildTransport()
{
    destroy();
}

Error ChildTransport::signalDevice(int signalNumber)
{
    return m_child ? m_child->signal(signalNumber) : Error();
}

void ChildTransport::closeDevice()
{
    Child::abandon(std::move(m_child));
}

} // namespace Penstock
