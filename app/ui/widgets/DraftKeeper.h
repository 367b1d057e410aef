// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Drafts.h"
#include "ui/widgets/ErasedMeanwhile.h"
#include "ui/widgets/PageContext.h"

#include <QTimer>

#include <functional>

namespace ui {

/// Keeps what is typed into one open dialog among the Drafts of the window, where it has any, and gives back
/// what an earlier run left behind.
class DraftKeeper
{
public:
    /// `kind`: the dialog's object name; `title`: what the person reads over it.
    DraftKeeper(const PageContext &context, const QString &kind, const QString &title);

    /// What the one who opens the dialog again has to know to open it on the same record.
    void setSubject(const QJsonObject &subject) { m_draft.subject = subject; }
    /// Whose record it is about: once they are erased, nothing is kept.
    void setAbout(std::optional<domain::CustomerId> customer) { m_erased.setAbout(customer); }
    /// Whether what stands in the fields may be written down: see ErasedMeanwhile.
    base::Done check(const QList<QWidget *> &fields) const;
    /// Fills the fields, in that order, with what is to be taken up again, if anything. Keeps from now on
    /// what stands in them, while there is something that is not kept elsewhere.
    void start(const QList<QWidget *> &fields, const std::function<bool()> &isChanged);
    /// What an earlier run was stopped in about the same record, and was not taken up by start().
    std::optional<Draft> left() const;
    void takeUp(const Draft &earlier);
    /// Saved, or left on purpose: there is nothing to take up again.
    void drop();

private:
    void put(const Draft &earlier);
    void keep();
    void follow();

    PageContext m_context;
    Draft m_draft;
    ErasedMeanwhile m_erased;
    QTimer m_timer;
    QList<QWidget *> m_fields;
    std::function<bool()> m_isChanged;
};

} // namespace ui
