// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/IncidentDialog.h"

#include "ledger/Catalogue.h"
#include "ledger/Conduct.h"
#include "ui/conduct/LadderView.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Sources.h"
#include "workflows/Conduct.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace ui {

using domain::Step;

static constexpr int ReviewAfterDays = 30;
static constexpr int JudgedRole = Qt::UserRole + 1; ///< the step is open only to a manager's judgement

static QPlainTextEdit *makeLines(const char *name, int lines, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 14);
    return edit;
}

IncidentDialog::IncidentDialog(const PageContext &context, const std::optional<domain::Incident> &existing,
                               QWidget *parent)
    : RecordDialog(context, existing ? tr("Correct an incident") : tr("Note an incident"),
                   QStringLiteral("incidentDialog"), parent)
    , m_existing(existing)
    , m_customer(makeCustomerEdit(context, customerSource(context), this))
    , m_ladder(new LadderView(context.theme, this))
    , m_action(new QComboBox(this))
    , m_on(new DateEdit(context.theme, context.clock.today(), context.locale, this))
    , m_description(makeLines("description", 3, this))
    , m_concerned(new QComboBox(this))
    , m_witness(new QLineEdit(this))
    , m_step(new QComboBox(this))
    , m_said(makeLines("said", 2, this))
    , m_offered(new QLineEdit(this))
    , m_review(new DateEdit(context.theme, context.clock.today(), context.locale, this))
{
    makeFields();
    makeRows();
    m_on->setValue(context.clock.today());
    m_review->setValue(context.clock.today().addDays(ReviewAfterDays));
    if (m_existing) {
        setDraftSubject({{QStringLiteral("record"), m_existing->id.value()}});
        setAbout(m_existing->customer);
        fill(*m_existing);
    }
    connect(m_customer, &SuggestEdit::taken, this, &IncidentDialog::moveOn);
    connect(m_customer, &SuggestEdit::valueChanged, this, &IncidentDialog::showLadder);
    connect(m_action, &QComboBox::currentIndexChanged, this, &IncidentDialog::showLadder);
    connect(m_on, &DateEdit::valueChanged, this, &IncidentDialog::showLadder);
    showLadder();
}

void IncidentDialog::makeFields()
{
    m_customer->setPlaceholderText(tr("name, phone or e-mail; empty when nobody knows who it was"));
    m_action->setObjectName(QStringLiteral("action"));
    m_on->setObjectName(QStringLiteral("on"));
    m_description->setPlaceholderText(tr("What was said and done, where and when. Facts only: what happened, "
                                         "not what kind of person somebody is."));
    m_concerned->setObjectName(QStringLiteral("concerned"));
    m_witness->setObjectName(QStringLiteral("witness"));
    m_witness->setPlaceholderText(tr("who else saw or heard it"));
    m_step->setObjectName(QStringLiteral("step"));
    m_said->setPlaceholderText(tr("what we told the customer"));
    m_offered->setObjectName(QStringLiteral("offered"));
    m_offered->setPlaceholderText(tr("another time, another person, another place"));
    m_review->setObjectName(QStringLiteral("review"));
    m_review->setMayBeFuture(true);
    m_review->setMayBeEmpty(true);

    const auto actions = ledger::Conduct(context().ledger).actions(ledger::Retired::With);
    m_action->addItem(tr("choose what it was"));
    for (const auto &each : actions ? *actions : QList<domain::UnacceptableAction>()) {
        if (each.isRetired() && !(m_existing && m_existing->action == each.id))
            continue;
        m_actions.append(each);
        m_action->addItem(tr("%1 · %2").arg(each.name, domain::labelOf(each.severity)), each.id.value());
    }
    const auto people = ledger::Catalogue(context().ledger).staff(ledger::Retired::With);
    m_concerned->addItem(tr("nobody in particular"));
    for (const auto &person : people ? *people : QList<domain::Staff>()) {
        if (person.isRetired() && !(m_existing && m_existing->concerned == person.id))
            continue;
        m_concerned->addItem(person.name, person.id.value());
    }
}

void IncidentDialog::makeRows()
{
    addRow(tr("&Customer"), m_customer);
    addRow(tr("&What happened"), m_action);
    addRow(tr("&Date"), m_on);
    addRow(tr("D&escription"), m_description);
    addRow(tr("Staff c&oncerned"), m_concerned);
    addRow(tr("W&itness"), m_witness);
    m_ladderRow = addRow(tr("Ladder"), m_ladder);
    addRow(tr("&Step taken"), m_step);
    addRow(tr("What we s&aid"), m_said);
    addRow(tr("Alternative o&ffered"), m_offered);
    addRow(tr("&Look again on"), m_review);
}

void IncidentDialog::fill(const domain::Incident &incident)
{
    showCustomer(context(), m_customer, incident.customer);
    m_action->setCurrentIndex(qMax(0, m_action->findData(incident.action.value())));
    m_on->setValue(incident.on);
    m_description->setPlainText(incident.description);
    if (incident.concerned)
        m_concerned->setCurrentIndex(qMax(0, m_concerned->findData(incident.concerned->value())));
    m_witness->setText(incident.witness);
    m_said->setPlainText(incident.said);
    m_offered->setText(incident.offered);
    m_review->setValue(incident.reviewOn);
}

void IncidentDialog::setCustomer(domain::CustomerId customer)
{
    showCustomer(context(), m_customer, customer);
    showLadder();
}

const domain::UnacceptableAction *IncidentDialog::action() const
{
    const int index = m_action->currentIndex() - 1;
    return index < 0 || index >= m_actions.size() ? nullptr : &m_actions.at(index);
}

void IncidentDialog::showLadder()
{
    const qint64 known = m_customer->value().toLongLong();
    setRowShown(m_ladderRow, known > 0);
    const auto *what = action();
    if (known <= 0)
        return offerSteps(std::nullopt);
    ledger::Conduct conduct(context().ledger);
    const auto ladder = conduct.ladder();
    const auto position = conduct.position(domain::CustomerId(known), what ? what->startsAt : Step::Remind,
                                           m_on->value().value_or(context().clock.today()),
                                           m_existing ? m_existing->id : domain::IncidentId());
    if (!ladder || !position) {
        context().shell.showError(ladder ? position.error() : ladder.error());
        return offerSteps(std::nullopt);
    }
    m_ladder->setLadder(*ladder, *position);
    offerSteps(*position);
}

/// A correction is not held against the ladder again, and one whom nobody knows climbs none. What was chosen
/// stays, unless it would become a judgement that nobody has made.
void IncidentDialog::offerSteps(const std::optional<domain::LadderPosition> &position)
{
    const QVariant chosen = m_existing && m_step->count() == 0 ? QVariant(static_cast<int>(m_existing->step))
                                                               : m_step->currentData();
    QList<Step> steps;
    if (position && !m_existing) {
        steps = domain::allowedSteps(*position);
    } else {
        for (const auto &entry : domain::allOf<Step>())
            steps.append(entry.value);
    }
    const bool wasJudged = m_step->currentData(JudgedRole).toBool();
    m_step->clear();
    for (const Step step : std::as_const(steps)) {
        const bool isJudged = position && !m_existing && step != position->next;
        m_step->addItem(isJudged ? tr("%1 (I judge that coaching will not help)").arg(domain::labelOf(step))
                                 : domain::labelOf(step),
                        static_cast<int>(step));
        m_step->setItemData(m_step->count() - 1, isJudged, JudgedRole);
    }
    const int index = qMax(0, m_step->findData(chosen));
    m_step->setCurrentIndex(wasJudged || !m_step->itemData(index, JudgedRole).toBool() ? index : 0);
}

void IncidentDialog::check()
{
    if (!action())
        complain(m_action, m_actions.isEmpty()
                               ? tr("The list of unacceptable actions is empty. Add to it first, under "
                                    "“What we do not accept”.")
                               : tr("Say which unacceptable action it was."));
    accepts(m_on, m_on->value());
    accepts(m_review, m_review->value());
    if (m_description->toPlainText().trimmed().isEmpty())
        complain(m_description, tr("Say in a sentence what happened."));
}

domain::Incident IncidentDialog::record() const
{
    domain::Incident incident = m_existing.value_or(domain::Incident());
    incident.on = *m_on->value();
    incident.action = action()->id;
    incident.description = m_description->toPlainText().trimmed();
    const qint64 person = m_concerned->currentData().toLongLong();
    incident.concerned = person > 0 ? std::optional(domain::StaffId(person)) : std::nullopt;
    incident.witness = m_witness->text().trimmed();
    incident.step = static_cast<Step>(m_step->currentData().toInt());
    if (!m_existing) {
        incident.isUncoachable = m_step->currentData(JudgedRole).toBool();
        incident.recordedBy = context().shell.staff();
    }
    incident.said = m_said->toPlainText().trimmed();
    incident.offered = m_offered->text().trimmed();
    incident.reviewOn = *m_review->value();
    return incident;
}

base::Result<workflows::Undoable> IncidentDialog::save()
{
    ledger::Ledger &ledger = context().ledger;
    return m_existing ? workflows::correctIncident(ledger, record(), customerChoiceOf(m_customer))
                      : workflows::logIncident(ledger, record(), customerChoiceOf(m_customer), &m_made);
}

const QWidget *IncidentDialog::fieldFor(const QString &errorCode) const
{
    if (errorCode == QLatin1StringView("step.ladder"))
        return m_step;
    if (errorCode == QLatin1StringView("action.missing"))
        return m_action;
    return errorCode == QLatin1StringView("date.missing") ? m_on : nullptr;
}

void IncidentDialog::saved()
{
    const bool isLast = static_cast<Step>(m_step->currentData().toInt()) == Step::SendElsewhere;
    const auto choice = customerChoiceOf(m_customer);
    if (!m_existing && isLast && (choice.known || choice.firm || !choice.details.isEmpty()))
        Q_EMIT lastStepTaken(m_made);
}

} // namespace ui
