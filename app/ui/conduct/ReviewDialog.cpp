// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/ReviewDialog.h"

#include "ledger/Conduct.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/SegmentedControl.h"
#include "workflows/Conduct.h"

#include <QPlainTextEdit>

namespace ui {

ReviewDialog::ReviewDialog(const PageContext &context, domain::IncidentId incident, QWidget *parent)
    : RecordDialog(context, tr("Look again"), QStringLiteral("reviewDialog"), parent)
    , m_incident(incident)
    , m_outcome(new SegmentedControl(context.theme, this))
    , m_note(new QPlainTextEdit(this))
    , m_on(new DateEdit(context.theme, context.clock.today(), context.locale, this))
    , m_next(new DateEdit(context.theme, context.clock.today(), context.locale, this))
{
    setKeepsDraft(false);
    if (const auto about = ledger::Conduct(context.ledger).incident(incident); about && *about)
        setAbout((*about)->customer);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    for (const auto &entry : domain::allOf<domain::ReviewOutcome>())
        m_outcome->addSegment(domain::labelOf(entry.value), static_cast<int>(entry.value));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setPlaceholderText(tr("what was seen and said since then"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 4 + 14);
    m_on->setObjectName(QStringLiteral("on"));
    m_on->setValue(context.clock.today());
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setMayBeFuture(true);
    m_next->setMayBeEmpty(true);
    m_next->setPlaceholderText(tr("empty: done"));
    addRow(tr("&Conduct since then"), m_outcome);
    addRow(tr("N&ote"), m_note);
    addRow(tr("&Date"), m_on);
    addRow(tr("&Look again on"), m_next);
}

void ReviewDialog::check()
{
    if (!m_outcome->value().isValid())
        complain(m_outcome, tr("Say whether it has improved."));
    accepts(m_on, m_on->value());
    accepts(m_next, m_next->value());
}

base::Result<workflows::Undoable> ReviewDialog::save()
{
    domain::ConductReview review;
    review.on = *m_on->value();
    review.staff = context().shell.staff();
    review.outcome = static_cast<domain::ReviewOutcome>(m_outcome->value().toInt());
    review.note = m_note->toPlainText().trimmed();
    review.nextOn = *m_next->value();
    return workflows::reviewIncident(context().ledger, m_incident, review);
}

const QWidget *ReviewDialog::fieldFor(const QString &errorCode) const
{
    return errorCode == QLatin1StringView("date.missing") ? m_on : nullptr;
}

} // namespace ui
