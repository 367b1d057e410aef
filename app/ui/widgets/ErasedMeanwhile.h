// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Erasures.h"
#include "ui/widgets/PageContext.h"

namespace ui {

/// Whether somebody whom a form is about, or names, was erased since it was opened, here or at another
/// counter: then nothing of it may be kept any more.
class ErasedMeanwhile
{
public:
    explicit ErasedMeanwhile(const PageContext &context);

    /// Whose record the form is about.
    void setAbout(std::optional<domain::CustomerId> customer) { m_about = customer; }

    /// "erased.meanwhile", with what to do, when somebody was.
    base::Done check(const QJsonObject &fields) const;

private:
    PageContext m_context;
    ledger::ErasureState m_atOpening;
    QDateTime m_openedAt;
    std::optional<domain::CustomerId> m_about;
};

} // namespace ui
