// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/monitor/monitoredprograms.h>
#include <penstock/widgets/emptystate_p.h>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
class QListWidgetItem;
QT_END_NAMESPACE

namespace Penstock {

class Attachment;

/// The programs that can be watched, as they come and go, and those that are.
class ProgramList : public QWidget
{
    Q_OBJECT

public:
    explicit ProgramList(QWidget *parent = nullptr);

    /// Those that the inspector is attached to, or was.
    void setAttachments(const QList<Attachment *> &attachments);
    /// The endpoint of what is selected; null for nothing.
    Endpoint current() const;
    void focusInput();
    void setContextActions(const QList<QAction *> &actions);

Q_SIGNALS:
    void attachRequested(const Penstock::Endpoint &endpoint, const QString &name);
    void detachRequested(const Penstock::Endpoint &endpoint);
    void currentChanged();
    void failed(const QString &sentence);

private:
    void fill();
    void activate(const QListWidgetItem *item);
    void attachWritten();

    MonitoredPrograms m_programs;
    QList<Attachment *> m_attachments;
    QListWidget *m_list;
    QLineEdit *m_input;
    EmptyState *m_empty;
};

} // namespace Penstock
