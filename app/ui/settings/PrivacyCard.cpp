// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PrivacyCard.h"

#include "ledger/Catalogue.h"
#include "reports/PersonalDataSheet.h"
#include "ui/settings/RetentionDialog.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/BackupKeeper.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ManagerAccess.h"
#include "ui/widgets/Paperwork.h"
#include "ui/widgets/PlainLabel.h"
#include "workflows/PersonalData.h"
#include "workflows/Retention.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

static constexpr int MostMonths = 240;

PrivacyCard::PrivacyCard(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_state(new PlainLabel(this))
    , m_months(new QSpinBox(this))
    , m_apply(new QPushButton(this))
{
    auto *card = new Card(context.theme, tr("Privacy"), this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *note = new PlainLabel(
        tr("What is kept of one customer is handed out and erased from their story in the log, of "
           "contact persons from the partner’s menu. Customers nobody has heard of for long can be erased by "
           "themselves."),
        this);
    note->setForegroundRole(QPalette::PlaceholderText);
    card->content()->addWidget(note);
    auto *label = new PlainLabel(tr("Erase customers without any event for"), this);
    label->setBuddy(m_months);
    m_months->setObjectName(QStringLiteral("retentionMonths"));
    m_months->setAccessibleName(label->text());
    m_months->setRange(0, MostMonths);
    m_months->setSpecialValueText(tr("never"));
    m_months->setSuffix(tr(" months"));
    m_apply->setObjectName(QStringLiteral("retentionApply"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_months);
    line->addWidget(m_apply);
    line->addStretch(1);
    card->content()->addWidget(label);
    card->content()->addLayout(line);
    m_state->setObjectName(QStringLiteral("retentionState"));
    card->content()->addWidget(m_state);
    auto *page = new QPushButton(tr("What is held about people…"), this);
    page->setObjectName(QStringLiteral("personalData"));
    page->setToolTip(tr("Which data, why, where, how long and how much of it, as PDF"));
    auto *team = new QPushButton(tr("Data of the &team"), this);
    team->setObjectName(QStringLiteral("teamData"));
    team->setToolTip(tr("All about one of the team to hand out; those who have left can be erased"));
    auto *people = new PersonMenu(
        context, team->text(), tr("Nobody is in the team yet."), [this] { return teamAndFormer(); }, this);
    people->setObjectName(QStringLiteral("teamDataMenu"));
    team->setMenu(people);
    auto *foot = new QHBoxLayout;
    foot->addWidget(page);
    foot->addWidget(team);
    foot->addStretch(1);
    card->content()->addLayout(foot);

    connect(m_months, &QSpinBox::valueChanged, this, &PrivacyCard::follow);
    connect(m_apply, &QPushButton::clicked, this, &PrivacyCard::apply);
    connect(page, &QPushButton::clicked, this, &PrivacyCard::savePage);
    connect(&context.ledger.changes(), &ledger::ChangeHub::changed, this, &PrivacyCard::reload);
    if (const ManagerAccess *access = context.shell.managerAccess())
        connect(access, &ManagerAccess::changed, this, &PrivacyCard::follow);
    reload();
    m_months->setValue(m_present);
    follow();
}

void PrivacyCard::reload()
{
    const int before = m_present;
    m_present = ledger::Erasures(m_context.ledger).retentionMonths().value_or(0);
    if (m_present != before)
        m_months->setValue(m_present);
    follow();
}

/// Whoever has left behind the others.
QList<PersonMenu::Person> PrivacyCard::teamAndFormer() const
{
    QList<PersonMenu::Person> people;
    const auto staff = ledger::Catalogue(m_context.ledger).staff(ledger::Retired::With);
    if (!staff) {
        m_context.shell.showError(staff.error());
        return people;
    }
    for (const bool isFormer : {false, true}) {
        for (const domain::Staff &one : *staff) {
            if (one.isRetired() == isFormer)
                people.append({one.id, isFormer ? tr("%1 (left)").arg(one.name) : one.name, isFormer});
        }
    }
    return people;
}

bool PrivacyCard::isOpen() const
{
    const ManagerAccess *access = m_context.shell.managerAccess();
    return access && access->isOpen() && !m_context.ledger.isReadOnly();
}

void PrivacyCard::follow()
{
    const bool isOff = m_present == 0;
    m_months->setEnabled(isOpen());
    m_apply->setEnabled(isOpen() && m_months->value() != m_present);
    m_apply->setText(m_months->value() == 0 && !isOff ? tr("Switch off") : tr("Preview…"));
    const QString state =
        isOff ? tr("Off.") : tr("On: after %n month(s), when the program starts.", nullptr, m_present);
    m_state->setText(isOpen() || m_context.ledger.isReadOnly()
                         ? state
                         : tr("%1 Managers and owners change it, with Conduct unlocked.").arg(state));
}

void PrivacyCard::apply()
{
    if (m_months->value() == 0)
        switchOff();
    else
        previewAndSwitchOn();
}

void PrivacyCard::switchOff()
{
    if (const auto done = ledger::Erasures(m_context.ledger).setRetentionMonths(0); !done)
        m_context.shell.showError(done.error());
    else
        m_context.shell.showMessage(tr("Nobody is erased by themselves any more"));
}

void PrivacyCard::previewAndSwitchOn()
{
    const int months = m_months->value();
    QList<ledger::Forgettable> people;
    base::Done done =
        runInBackground(this, tr("Looking who would be erased…"), [&](const WorkProgress &) -> base::Done {
            TRY_ASSIGN(const auto own, m_context.ledger.again(ledger::Ledger::Access::ReadOnly));
            TRY_ASSIGN(people, workflows::whomRetentionErases(*own, months));
            return {};
        });
    if (!done)
        return m_context.shell.showError(done.error());
    if (RetentionDialog(m_context, months, people, window()).exec() != QDialog::Accepted)
        return;
    int erased = 0;
    const auto *keeper = m_context.shell.backups();
    const workflows::BackupPlaces places = keeper ? keeper->places() : workflows::BackupPlaces();
    done = runInBackground(this, tr("Erasing…"), [&](const WorkProgress &) -> base::Done {
        TRY_ASSIGN(const auto own, m_context.ledger.again());
        TRY(ledger::Erasures(*own).setRetentionMonths(months));
        TRY_ASSIGN(erased, workflows::applyRetention(*own));
        return workflows::keepErasures(*own, places);
    });
    if (!done)
        return m_context.shell.showError(done.error());
    m_context.shell.showMessage(tr("%n customer(s) erased", nullptr, erased));
}

void PrivacyCard::savePage()
{
    const auto held = workflows::readPersonalData(m_context.ledger);
    if (!held)
        return m_context.shell.showError(held.error());
    const reports::Style style{reports::Sheet(reports::usualPaper(m_context.locale)),
                               reports::Language(m_context.locale)};
    const auto page = reports::personalDataSheet(*held, style);
    saveAsPdf(m_context, page, tr("What is held about people"), page.title());
}

} // namespace ui
