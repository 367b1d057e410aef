// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"

#include <QObject>
#include <QThreadPool>

namespace ui {

/// Erases, once after the start and in another thread, the customers whom the owner's rule of retention is
/// for; nobody while it is switched off.
class RetentionRun final : public QObject
{
    Q_OBJECT

public:
    explicit RetentionRun(const PageContext &context, QObject *parent = nullptr);
    ~RetentionRun() override;

    void start();

Q_SIGNALS:
    void finished();

private:
    void tell(const base::Result<int> &erased);

    PageContext m_context;
    QThreadPool m_pool;
};

} // namespace ui
