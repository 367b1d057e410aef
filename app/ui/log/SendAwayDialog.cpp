// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/SendAwayDialog.h"

#include "ledger/Availabilities.h"
#include "ledger/Catalogue.h"
#include "ledger/SuggestionFacts.h"
#include "ui/log/ApprovalField.h"
#include "ui/log/LogDialogs.h"
#include "ui/log/PartnerList.h"
#include "ui/log/PermissionNote.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/MoneyEdit.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Sources.h"
#include "workflows/FitChecks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QShortcut>

namespace ui {

static constexpr int MostSuggested = 5;
static constexpr int MostOfferedKeys = 3;
/// How long saving waits for a slow ledger to say whom it suggests.
static constexpr int PatienceMs = 4000;
static constexpr auto LastHandoff = "counter/handoff";
static constexpr auto LastCard = "counter/cardAfterSaving";

SendAwayDialog::SendAwayDialog(const PageContext &context, const std::optional<domain::SendAway> &existing,
                               QWidget *parent)
    : RecordDialog(context, existing ? tr("Edit a send-away") : tr("Send a customer elsewhere"),
                   QStringLiteral("sendAwayDialog"), parent)
    , m_existing(existing)
    , m_permission(context, existing ? existing->staff : context.shell.staff(), this)
    , m_need(makeNeedEdit(context, this))
    , m_reason(new QComboBox(this))
    , m_partners(new PartnerList(context, this))
    , m_other(makePartnerEdit(context, this))
    , m_isLater(new QCheckBox(tr("&Ourselves, later, on"), this))
    , m_later(new DateEdit(context.theme, context.clock.today(), context.locale, this))
    , m_handoff(new SegmentedControl(context.theme, this))
    , m_forgone(new MoneyEdit(context.ledger.business().currency, context.locale, this))
    , m_usual(new QLabel(this))
    , m_customer(makeCustomerEdit(context, customerSource(context), this))
    , m_before(new SegmentedControl(context.theme, this))
    , m_on(new DateEdit(context.theme, context.clock.today(), context.locale, this))
    , m_told(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_card(new QCheckBox(tr("Referral card after sa&ving"), this))
    , m_reading(context.ledger, [this](const auto &facts) { take(facts); })
{
    if (!m_permission.failure().isEmpty())
        complain(nullptr, m_permission.failure());
    if (const QString who = m_permission.who(); !who.isEmpty())
        setWho(existing ? tr("logged by %1").arg(who) : who);
    makeFields();
    makeRows();
    fillReasons();
    connect(m_need, &SuggestEdit::valueChanged, this, &SendAwayDialog::needChosen);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &SendAwayDialog::reasonChosen);
    connect(m_other, &SuggestEdit::valueChanged, this, &SendAwayDialog::otherChosen);
    connect(m_partners, &PartnerList::choiceChanged, this, &SendAwayDialog::listChosen);
    connect(m_isLater, &QCheckBox::toggled, this, &SendAwayDialog::laterToggled);
    for (SuggestEdit *edit : {m_need, m_other, m_customer})
        connect(edit, &SuggestEdit::taken, this, &SendAwayDialog::moveOn);
    connect(m_partners, &PartnerList::fullNoted, this, &SendAwayDialog::noteFull);
    connect(m_forgone, &QLineEdit::textChanged, this, &SendAwayDialog::showPermission);
    connect(m_permission.approval(), &ApprovalField::changed, this, &SendAwayDialog::showPermission);
    m_askSoon.setSingleShot(true);
    connect(&m_askSoon, &QTimer::timeout, this, &SendAwayDialog::ask);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &SendAwayDialog::giveUpWaiting);
    for (int row = 0; row < MostSuggested; ++row) {
        const auto digit = static_cast<Qt::Key>(Qt::Key_1 + row);
        connect(new QShortcut(QKeySequence(Qt::ALT | digit), this), &QShortcut::activated, m_partners,
                [this, row] { m_partners->choose(row); });
        if (row < MostOfferedKeys)
            connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::ALT | digit), this), &QShortcut::activated,
                    m_partners, [this, row] { m_partners->toggleOffered(row); });
    }
    fillDefaults();
    if (m_existing) {
        setDraftSubject({{QStringLiteral("record"), m_existing->id.value()}});
        setAbout(m_existing->customer);
        fill(*m_existing);
    }
    reasonChosen();
}

/// A field that loses the focus speaks to this dialog once more; it has to be there to hear it.
SendAwayDialog::~SendAwayDialog()
{
    hide();
}

void SendAwayDialog::makeFields()
{
    m_reason->setObjectName(QStringLiteral("reason"));
    m_other->setObjectName(QStringLiteral("otherPartner"));
    m_other->setPlaceholderText(tr("somebody who is not listed above"));
    m_isLater->setObjectName(QStringLiteral("isLater"));
    m_later->setObjectName(QStringLiteral("later"));
    m_later->setAccessibleName(tr("Day the customer is asked to come back"));
    m_later->setMayBeFuture(true);
    m_later->setValue(context().clock.today().addDays(1));
    m_handoff->setObjectName(QStringLiteral("handoff"));
    using domain::Handoff;
    const std::initializer_list<std::pair<Handoff, QString>> handoffs{
        {Handoff::NameOnly, tr("name")},
        {Handoff::ContactDetails, tr("details")},
        {Handoff::NamedPerson, tr("named person")},
        {Handoff::CalledAhead, tr("called ahead")},
        {Handoff::WarmIntroduction, tr("introduced")},
        {Handoff::BookedForThem, tr("booked")}};
    for (const auto &[handoff, text] : handoffs)
        m_handoff->addSegment(text, static_cast<int>(handoff), domain::labelOf(handoff));
    m_forgone->setObjectName(QStringLiteral("forgone"));
    m_usual->setObjectName(QStringLiteral("usual"));
    m_usual->setForegroundRole(QPalette::PlaceholderText);
    m_usual->setText(tr("leave empty if unknown"));
    m_before->setObjectName(QStringLiteral("knownBefore"));
    m_before->addSegment(tr("yes"), static_cast<int>(domain::KnownBefore::Yes));
    m_before->addSegment(tr("no"), static_cast<int>(domain::KnownBefore::No));
    m_before->addSegment(tr("not known"), static_cast<int>(domain::KnownBefore::Unknown));
    m_on->setObjectName(QStringLiteral("on"));
    m_told->setObjectName(QStringLiteral("told"));
    m_told->setPlaceholderText(tr("stands on the referral card"));
    m_note->setObjectName(QStringLiteral("note"));
    m_card->setObjectName(QStringLiteral("cardAfterSaving"));
    m_card->setAccessibleName(tr("Referral card after saving"));
    m_partners->setEmptyText(tr("Those who can help are listed here as soon as the need is known."));
}

void SendAwayDialog::makeRows()
{
    addRow(tr("&Need"), m_need);
    addRow(tr("&Reason"), m_reason);
    m_permissionRow = addRow(QString(), m_permission.note());
    m_approvalRow = addRow(tr("&Approved by"), m_permission.approval());
    addRow(tr("&Where to"), m_partners);
    addRow(tr("Somebody &else"), m_other);
    m_laterRow = addRow(QString(), m_isLater, m_later);
    addRow(tr("&Hand-off"), m_handoff);
    addRow(tr("&Forgone value"), m_forgone, m_usual);
    addRow(tr("&Customer"), m_customer);
    addRow(tr("&Bought before"), m_before);
    addRow(tr("&Date"), m_on);
    if (m_existing)
        addRow(tr("We to&ld them"), m_told);
    addRow(tr("No&te"), m_note);
    if (!m_existing)
        addRow(QString(), m_card);
    // The card was handed over when the record was made; what we told the partner is written there first.
    (m_existing ? static_cast<QWidget *>(m_card) : m_told)->hide();
}

void SendAwayDialog::fillReasons()
{
    m_reason->addItem(tr("not said"));
    const auto reasons = ledger::Catalogue(context().ledger).reasons(ledger::Retired::With);
    if (!reasons)
        return complain(m_reason, reasons.error().sentence);
    for (const domain::Reason &each : *reasons) {
        const bool isInUse = m_existing && m_existing->reason == each.id;
        if (each.isRetired() && !isInUse)
            continue;
        m_reasons.append(each);
        m_reason->addItem(each.name);
    }
}

/// From last time: people at one counter tend to do the same again. But for the reason, which has
/// consequences: it is that of this customer.
void SendAwayDialog::fillDefaults()
{
    const QSettings &settings = context().settings;
    auto handoff =
        domain::fromCode<domain::Handoff>(settings.value(QLatin1StringView(LastHandoff)).toString());
    if (!handoff)
        handoff = ledger::SuggestionFacts(context().ledger).lastHandoff().value_or(std::nullopt);
    if (handoff)
        m_handoff->setValue(static_cast<int>(*handoff));
    m_card->setChecked(settings.value(QLatin1StringView(LastCard)).toBool());
    m_before->setValue(static_cast<int>(domain::KnownBefore::Unknown));
    m_on->setValue(context().clock.today());
}

void SendAwayDialog::fill(const domain::SendAway &record)
{
    showNeed(context(), m_need, record.need);
    m_reason->setCurrentIndex(0);
    for (qsizetype i = 0; i < m_reasons.size(); ++i) {
        if (m_reasons.at(i).id == record.reason)
            m_reason->setCurrentIndex(static_cast<int>(i) + 1);
    }
    QList<domain::CompetitorId> offered;
    for (const domain::Alternative &alternative : record.alternatives)
        offered.append(alternative.competitor);
    m_partners->setOffered(offered, record.partner);
    m_isLater->setChecked(record.deferredTo.isValid());
    if (record.deferredTo.isValid())
        m_later->setValue(record.deferredTo);
    m_handoff->setValue(record.handoff ? QVariant(static_cast<int>(*record.handoff)) : QVariant());
    m_forgone->setValue(record.forgone);
    showCustomer(context(), m_customer, record.customer);
    m_before->setValue(static_cast<int>(record.knownBefore));
    m_on->setValue(record.on);
    m_told->setText(record.told);
    m_note->setText(record.note);
}

void SendAwayDialog::needChosen()
{
    m_partners->startAnew();
    proposeUsual({});
    showPermission();
    if (!m_need->value().isValid())
        return;
    m_isAsking = true;
    m_partners->setEmptyText(tr("Looking for those who can help…"));
    m_patience.start();
    m_askSoon.start(); // when the rest of the form is there too
}

void SendAwayDialog::ask()
{
    m_isAsking = true;
    const domain::CompetencyId need(m_need->value().toLongLong());
    m_reading.start([need, also = m_partners->offered()](ledger::Ledger &ledger) {
        return workflows::counterFacts(ledger, need, MostSuggested, also);
    });
}

void SendAwayDialog::take(const base::Result<workflows::CounterFacts> &facts)
{
    m_isAsking = false;
    m_patience.stop();
    if (!facts) {
        complain(m_partners, facts.error().sentence);
        return settled();
    }
    m_partners->setEmptyText(tr("No other business is known yet. They are added on the Matrix page; "
                                "this can be saved without."));
    m_partners->setSuggestions(facts->suggestions);
    if (m_isLater->isChecked())
        m_partners->chooseNobody();
    else if (m_goesToNew)
        m_partners->chooseElsewhere();
    proposeUsual(facts->usual);
    settled();
}

void SendAwayDialog::giveUpWaiting()
{
    if (!m_isAsking)
        return;
    m_isAsking = false;
    m_partners->setEmptyText(tr("The ledger takes long to answer. This can be saved without a partner, or "
                                "with one from “Somebody else”."));
}

bool SendAwayDialog::isWaiting() const
{
    return m_isAsking && !m_partners->isDecided() && !m_isLater->isChecked();
}

void SendAwayDialog::noteFull(domain::CompetitorId id, bool isFull)
{
    const auto state = isFull ? domain::Availability::Full : domain::Availability::Unknown;
    const auto done =
        ledger::Availabilities(context().ledger).note(context().clock.today(), {id, std::nullopt, state});
    if (!done)
        return complain(m_partners, done.error().sentence);
    ask();
}

/// Only where the person has not written anything: what is typed stays.
void SendAwayDialog::proposeUsual(const domain::MaybeMoney &usual)
{
    if (m_existing || m_forgone->text() != m_proposed)
        return;
    m_forgone->setValue(usual);
    m_proposed = m_forgone->text();
    m_usual->setText(usual ? tr("usual for this need; empty if unknown") : tr("leave empty if unknown"));
}

void SendAwayDialog::otherChosen()
{
    const qint64 id = m_other->value().toLongLong();
    const bool wentToNew = std::exchange(m_goesToNew, m_other->value().isValid() && id == 0);
    if (m_goesToNew)
        return m_partners->chooseElsewhere();
    if (id == 0) {
        if (wentToNew)
            m_partners->chooseBest();
        return;
    }
    m_partners->choose(domain::CompetitorId(id));
    m_other->reset();
    ask();
}

/// Whoever is chosen from the list takes the place of a new one.
void SendAwayDialog::listChosen()
{
    if (m_partners->chosen() && m_partners->isDecided() && std::exchange(m_goesToNew, false))
        m_other->reset();
}

QString SendAwayDialog::newPartner() const
{
    return m_goesToNew && !m_isLater->isChecked() ? m_other->text().trimmed() : QString();
}

/// A record that was handed off has had its permission.
bool SendAwayDialog::asksPermission() const
{
    return !m_isLater->isChecked() && (!m_existing || m_existing->status == domain::Status::Draft);
}

void SendAwayDialog::showPermission()
{
    const qint64 need = m_need->value().toLongLong();
    domain::GuidelineCase asked;
    if (need > 0)
        asked.need = domain::CompetencyId(need);
    if (reason()) {
        asked.reason = reason()->id;
        asked.motive = reason()->motive;
    }
    asked.forgone = m_forgone->value().value_or(domain::MaybeMoney());
    m_permission.show(asked);
    const bool isAsked = asksPermission();
    setRowShown(m_permissionRow, isAsked && m_need->value().isValid());
    setRowShown(m_approvalRow, isAsked && m_permission.isToBeApproved());
    setSaveText(isAsked ? m_permission.saveText() : tr("Save"));
}

const domain::Reason *SendAwayDialog::reason() const
{
    const int index = m_reason->currentIndex() - 1;
    return index < 0 ? nullptr : &m_reasons.at(index);
}

void SendAwayDialog::reasonChosen()
{
    const bool mayBeLater = m_isLater->isChecked() || (reason() && reason()->allowsDeferral());
    setRowShown(m_laterRow, mayBeLater);
    laterToggled();
}

void SendAwayDialog::beginWith(const domain::SendAway &proposal,
                               const std::optional<domain::FitCheckId> &fitCheck)
{
    const QVariant handoff = m_handoff->value();
    fill(proposal);
    m_handoff->setValue(handoff);
    if (!proposal.partner)
        m_partners->chooseBest();
    m_fitCheck = fitCheck;
    if (fitCheck)
        setDraftSubject({{QStringLiteral("fitCheck"), fitCheck->value()}});
}

void SendAwayDialog::laterToggled()
{
    const bool isLater = m_isLater->isChecked();
    m_later->setEnabled(isLater);
    for (QWidget *field : std::initializer_list<QWidget *>{m_partners, m_other, m_handoff})
        field->setEnabled(!isLater);
    if (isLater)
        m_partners->chooseNobody();
    else if (!m_partners->chosen() && m_wasLater && !m_goesToNew)
        m_partners->chooseBest();
    m_wasLater = isLater;
    showPermission();
}

void SendAwayDialog::check()
{
    if (!m_need->value().isValid()) {
        complain(m_need,
                 m_need->text().trimmed().isEmpty() ? tr("Say what the customer needs.") : notANeedText());
    }
    if (!m_other->text().trimmed().isEmpty() && !m_goesToNew)
        complain(m_other,
                 tr("Nobody of that name is known yet. Press the down arrow to choose somebody or to "
                    "add a new partner, or leave this empty."));
    accepts(m_forgone, m_forgone->value());
    if (asksPermission())
        accepts(m_permission.approval(), m_permission.check());
    const auto on = m_on->value();
    accepts(m_on, on);
    if (!m_isLater->isChecked())
        return;
    const auto later = m_later->value();
    if (!later)
        complain(m_isLater, later.error().sentence);
    else if (on && *later <= *on)
        complain(m_isLater, tr("This has to be a later day than the one the customer was here."));
}

domain::SendAway SendAwayDialog::record() const
{
    domain::SendAway record = m_existing.value_or(domain::SendAway());
    if (!m_existing)
        record.staff = context().shell.staff();
    const auto chosenReason = reason() ? std::optional(reason()->id) : std::nullopt;
    if (!m_existing || chosenReason != m_existing->reason)
        record.motive = reason() ? reason()->motive : domain::Motive::Customer;
    record.reason = chosenReason;
    record.deferredTo = m_isLater->isChecked() ? *m_later->value() : QDate();
    record.partner = m_partners->chosen();
    record.alternatives.clear();
    for (const domain::CompetitorId id : m_partners->offered())
        record.alternatives.append({id, {}});
    record.handoff.reset();
    if ((record.partner || !newPartner().isEmpty()) && m_handoff->value().isValid())
        record.handoff = static_cast<domain::Handoff>(m_handoff->value().toInt());
    record.forgone = *m_forgone->value();
    record.knownBefore = static_cast<domain::KnownBefore>(m_before->value().toInt());
    record.on = *m_on->value();
    record.told = m_told->text().trimmed();
    record.note = m_note->text().trimmed();
    if (asksPermission())
        m_permission.stamp(record);
    else if (m_existing && m_existing->status == domain::Status::Draft)
        record.status = domain::Status::HandedOff;
    return record;
}

base::Result<workflows::Undoable> SendAwayDialog::save()
{
    const workflows::NeedChoice need = needChoiceOf(m_need);
    const workflows::CustomerChoice customer = customerChoiceOf(m_customer);
    const domain::SendAway made = record();
    ledger::Ledger &ledger = context().ledger;
    auto done = m_existing ? workflows::saveSendAway(ledger, made, need, customer, newPartner())
                : m_fitCheck
                    ? workflows::sendElsewhereAfter(ledger, *m_fitCheck, made, need, customer, newPartner())
                    : workflows::logSendAway(ledger, made, need, customer, newPartner());
    if (!done)
        return done;
    m_saved = domain::SendAwayId(done->added);
    if (!m_existing && made.deferredTo.isValid())
        done->what = tr("Promised for %1")
                         .arg(shortDayText(made.deferredTo, context().clock.today(), context().locale));
    return done;
}

const QWidget *SendAwayDialog::fieldFor(const QString &errorCode) const
{
    if (errorCode == QLatin1StringView("date.missing"))
        return m_on;
    if (errorCode == QLatin1StringView("need.missing") || errorCode == QLatin1StringView("name.taken"))
        return m_need;
    if (errorCode == QLatin1StringView("approval.missing"))
        return m_permission.approval();
    const bool isOfPartners =
        errorCode == QLatin1StringView("alternatives") || errorCode == QLatin1StringView("partner.self");
    return isOfPartners ? m_partners : nullptr;
}

void SendAwayDialog::saved()
{
    QSettings &settings = context().settings;
    if (!m_existing)
        settings.setValue(QLatin1StringView(LastCard), m_card->isChecked());
    if (!m_existing && m_card->isChecked()
        && (m_partners->chosen() || m_goesToNew || m_isLater->isChecked())) {
        // When this dialog has closed.
        QMetaObject::invokeMethod(
            parentWidget(),
            [context = context(), id = m_saved, window = parentWidget()] {
                openReferralCard(context, id, window);
            },
            Qt::QueuedConnection);
    }
    if (m_handoff->value().isValid())
        settings.setValue(QLatin1StringView(LastHandoff),
                          domain::codeOf(static_cast<domain::Handoff>(m_handoff->value().toInt())));
}

} // namespace ui
