// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/TermsDialog.h"

#include "ui/widgets/DateEdit.h"
#include "workflows/Outreach.h"

#include <QLineEdit>

namespace ui {

TermsDialog::TermsDialog(const PageContext &context, const domain::Competitor &competitor, QWidget *parent)
    : RecordDialog(context, tr("What the agreement says"), QStringLiteral("termsDialog"), parent)
    , m_competitor(competitor)
    , m_weSend(new QLineEdit(competitor.terms.weSend, this))
    , m_theySend(new QLineEdit(competitor.terms.theySend, this))
    , m_from(makeDay("agreedFrom", competitor.terms.from))
    , m_until(makeDay("agreedUntil", competitor.terms.until))
{
    setDraftSubject({{QStringLiteral("record"), competitor.id.value()}});
    setWho(competitor.name);
    m_weSend->setObjectName(QStringLiteral("weSend"));
    m_weSend->setPlaceholderText(tr("whom we send them, and how: “windscreens, by calling ahead”"));
    m_theySend->setObjectName(QStringLiteral("theySend"));
    m_theySend->setPlaceholderText(tr("whom they send us, and how"));
    for (DateEdit *day : {m_from, m_until})
        day->setPlaceholderText(tr("open", "an agreement without that day"));
    m_from->setToolTip(tr("Open: from the day it was agreed"));
    m_until->setToolTip(tr("Open: until one of us ends it"));
    addRow(tr("&We send"), m_weSend);
    addRow(tr("&They send"), m_theySend);
    addRow(tr("Valid &from"), m_from);
    addRow(tr("Valid &until"), m_until);
}

DateEdit *TermsDialog::makeDay(const char *objectName, QDate day)
{
    auto *edit = new DateEdit(context().theme, context().clock.today(), context().locale, this);
    edit->setObjectName(QString::fromLatin1(objectName));
    edit->setMayBeFuture(true);
    edit->setMayBeEmpty(true);
    edit->setValue(day);
    return edit;
}

void TermsDialog::check()
{
    accepts(m_from, m_from->value());
    accepts(m_until, m_until->value());
}

base::Result<workflows::Undoable> TermsDialog::save()
{
    domain::Competitor competitor = m_competitor;
    competitor.terms = {m_weSend->text().trimmed(), m_theySend->text().trimmed(), *m_from->value(),
                        *m_until->value()};
    return workflows::changeCompetitor(context().ledger, m_competitor, competitor);
}

const QWidget *TermsDialog::fieldFor(const QString &errorCode) const
{
    return errorCode == QLatin1StringView("terms.order") ? m_until : nullptr;
}

} // namespace ui
