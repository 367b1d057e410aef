// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/ExclusionDialog.h"

#include "ui/widgets/DateEdit.h"
#include "workflows/Conduct.h"

#include <QPlainTextEdit>

namespace ui {

using What = ExclusionDialog::What;

static QString titleOf(What what)
{
    switch (what) {
    case What::Appeal:
        return ExclusionDialog::tr("The customer appeals");
    case What::Uphold:
        return ExclusionDialog::tr("Uphold the appeal");
    case What::Reject:
        return ExclusionDialog::tr("Reject the appeal");
    case What::Lift:
        return ExclusionDialog::tr("Lift it: the customer is welcome again");
    case What::Review:
        return ExclusionDialog::tr("Looked at again");
    }
    Q_UNREACHABLE();
}

ExclusionDialog::ExclusionDialog(const PageContext &context, const domain::Exclusion &exclusion, What what,
                                 QWidget *parent)
    : RecordDialog(context, titleOf(what), QStringLiteral("exclusionDialog"), parent)
    , m_exclusion(exclusion)
    , m_what(what)
    , m_on(new DateEdit(context.theme, context.clock.today(), context.locale, this))
    , m_note(new QPlainTextEdit(this))
{
    setKeepsDraft(false);
    m_on->setObjectName(QStringLiteral("on"));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 4 + 14);
    const bool hasNote = what == What::Appeal || what == What::Uphold || what == What::Reject;
    if (hasNote) {
        addRow(tr("&In their words, and ours"), m_note);
        m_note->setPlainText(exclusion.appealNote);
    } else {
        m_note->hide();
    }
    if (what == What::Review) {
        m_on->setMayBeFuture(true);
        m_on->setMayBeEmpty(true);
        m_on->setPlaceholderText(tr("empty: no further review"));
        addRow(tr("&Look again on"), m_on);
    } else {
        m_on->setValue(context.clock.today());
        addRow(tr("&Date"), m_on);
    }
}

void ExclusionDialog::check()
{
    accepts(m_on, m_on->value());
}

base::Result<workflows::Undoable> ExclusionDialog::save()
{
    ledger::Ledger &ledger = context().ledger;
    const QDate on = *m_on->value();
    const QString note = m_note->toPlainText().trimmed();
    switch (m_what) {
    case What::Appeal:
        return workflows::openAppeal(ledger, m_exclusion.sendAway, on, note);
    case What::Uphold:
        return workflows::answerAppeal(ledger, m_exclusion.sendAway, domain::Appeal::Upheld, on, note);
    case What::Reject:
        return workflows::answerAppeal(ledger, m_exclusion.sendAway, domain::Appeal::Rejected, on, note);
    case What::Lift:
        return workflows::liftExclusion(ledger, m_exclusion.sendAway, on);
    case What::Review:
        return workflows::moveExclusionReview(ledger, m_exclusion.sendAway, on);
    }
    Q_UNREACHABLE();
}

const QWidget *ExclusionDialog::fieldFor(const QString &errorCode) const
{
    return errorCode == QLatin1StringView("date.missing") ? m_on : nullptr;
}

} // namespace ui
