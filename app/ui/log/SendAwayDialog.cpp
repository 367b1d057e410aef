// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/SendAwayDialog.h"

#include "ledger/Catalogue.h"
#include "ui/log/LogDialogs.h"
#include "ui/log/PartnerList.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/MoneyEdit.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Sources.h"
#include "workflows/Counter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>

namespace ui {

static constexpr int MostSuggested = 5;
static constexpr auto LastHandoff = "counter/handoff";
static constexpr auto LastReason = "counter/reason";
static constexpr auto LastCard = "counter/cardAfterSaving";

SendAwayDialog::SendAwayDialog(const PageContext &context, const std::optional<domain::SendAway> &existing,
                               QWidget *parent)
    : RecordDialog(context, existing ? tr("Edit a send-away") : tr("Send a customer elsewhere"),
                   QStringLiteral("sendAwayDialog"), parent)
    , m_existing(existing)
    , m_need(makeNeedEdit(context, this))
    , m_reason(new QComboBox(this))
    , m_partners(new PartnerList(context, this))
    , m_other(new SuggestEdit(context.theme, partnerSource(context), this))
    , m_isLater(new QCheckBox(tr("&Ourselves, later, on"), this))
    , m_later(new DateEdit(context.theme, context.clock.today(), context.locale, this))
    , m_handoff(new SegmentedControl(context.theme, this))
    , m_forgone(new MoneyEdit(context.ledger.business().currency, context.locale, this))
    , m_customer(makeCustomerEdit(context, customerSource(context), this))
    , m_before(new SegmentedControl(context.theme, this))
    , m_on(new DateEdit(context.theme, context.clock.today(), context.locale, this))
    , m_note(new QLineEdit(this))
    , m_card(new QCheckBox(tr("Referral card after sa&ving"), this))
{
    makeFields();
    makeRows();
    fillReasons();
    connect(m_need, &SuggestEdit::valueChanged, this, &SendAwayDialog::needChosen);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &SendAwayDialog::reasonChosen);
    connect(m_other, &SuggestEdit::valueChanged, this, &SendAwayDialog::otherChosen);
    connect(m_isLater, &QCheckBox::toggled, this, &SendAwayDialog::laterToggled);
    for (SuggestEdit *edit : {m_need, m_other, m_customer})
        connect(edit, &SuggestEdit::taken, this, &SendAwayDialog::moveOn);
    for (int row = 0; row < MostSuggested; ++row) {
        const QKeySequence key(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + row));
        connect(new QShortcut(key, this), &QShortcut::activated, m_partners,
                [this, row] { m_partners->choose(row); });
    }
    fillDefaults();
    if (m_existing)
        fill(*m_existing);
    reasonChosen();
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
    m_before->setObjectName(QStringLiteral("knownBefore"));
    m_before->addSegment(tr("yes"), static_cast<int>(domain::KnownBefore::Yes));
    m_before->addSegment(tr("no"), static_cast<int>(domain::KnownBefore::No));
    m_before->addSegment(tr("not known"), static_cast<int>(domain::KnownBefore::Unknown));
    m_on->setObjectName(QStringLiteral("on"));
    m_note->setObjectName(QStringLiteral("note"));
    m_card->setObjectName(QStringLiteral("cardAfterSaving"));
    m_card->setAccessibleName(tr("Referral card after saving"));
    m_partners->setEmptyText(tr("Those who can help are listed here as soon as the need is known."));
}

void SendAwayDialog::makeRows()
{
    addRow(tr("&Need"), m_need);
    addRow(tr("&Reason"), m_reason);
    addRow(tr("&Where to"), m_partners);
    addRow(tr("Somebody &else"), m_other);
    m_laterRow = addRow(QString(), m_isLater, m_later);
    addRow(tr("&Hand-off"), m_handoff);
    addRow(tr("&Forgone value"), m_forgone, makeUsual());
    addRow(tr("&Customer"), m_customer);
    addRow(tr("&Bought before"), m_before);
    addRow(tr("&Date"), m_on);
    addRow(tr("No&te"), m_note);
    if (m_existing)
        m_card->hide(); // it was handed over when the record was made
    else
        addRow(QString(), m_card);
}

QWidget *SendAwayDialog::makeUsual()
{
    auto *beside = new QWidget(this);
    auto *row = new QHBoxLayout(beside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    m_usual = new QPushButton(beside);
    m_usual->setObjectName(QStringLiteral("usual"));
    m_usual->setFocusPolicy(Qt::NoFocus);
    setButtonKind(m_usual, ButtonKind::Link);
    m_usual->hide();
    connect(m_usual, &QPushButton::clicked, this, [this] { m_forgone->setValue(m_usualValue); });
    auto *hint = new QLabel(tr("leave empty if unknown"), beside);
    hint->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_usual);
    row->addWidget(hint);
    row->addStretch(1);
    return beside;
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

/// From last time: people at one counter tend to do the same again.
void SendAwayDialog::fillDefaults()
{
    const QSettings &settings = context().settings;
    const QString last = settings.value(QLatin1StringView(LastReason)).toString();
    m_reason->setCurrentIndex(qMax(0, last.isEmpty() ? 0 : m_reason->findText(last)));
    const auto handoff =
        domain::fromCode<domain::Handoff>(settings.value(QLatin1StringView(LastHandoff)).toString());
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
    for (const domain::Alternative &alternative : record.alternatives) {
        offered.append(alternative.competitor);
        const auto facts = workflows::suggestionFor(context().ledger, record.need, alternative.competitor);
        if (facts && *facts)
            m_partners->add(**facts);
    }
    m_partners->setOffered(offered, record.partner);
    m_isLater->setChecked(record.deferredTo.isValid());
    if (record.deferredTo.isValid())
        m_later->setValue(record.deferredTo);
    m_handoff->setValue(record.handoff ? QVariant(static_cast<int>(*record.handoff)) : QVariant());
    m_forgone->setValue(record.forgone);
    showCustomer(context(), m_customer, record.customer);
    m_before->setValue(static_cast<int>(record.knownBefore));
    m_on->setValue(record.on);
    m_note->setText(record.note);
}

void SendAwayDialog::needChosen()
{
    const QVariant value = m_need->value();
    m_partners->setSuggestions({});
    m_usualValue.reset();
    if (value.isValid()) {
        const domain::CompetencyId need(value.toLongLong());
        const auto suggestions = workflows::suggestPartners(context().ledger, need, MostSuggested);
        if (suggestions)
            m_partners->setSuggestions(*suggestions);
        else
            complain(m_partners, suggestions.error().sentence);
        m_partners->setEmptyText(tr("No other business is known yet. They are added on the Matrix page; "
                                    "this can be saved without."));
        if (m_isLater->isChecked())
            m_partners->chooseNobody();
        m_usualValue = workflows::usualForgone(context().ledger, need).value_or(domain::MaybeMoney());
    }
    showUsual();
}

void SendAwayDialog::showUsual()
{
    m_usual->setVisible(m_usualValue.has_value());
    if (m_usualValue)
        m_usual->setText(
            tr("&usual for this need: %1").arg(domain::shortMoneyText(*m_usualValue, context().locale)));
}

void SendAwayDialog::otherChosen()
{
    const qint64 id = m_other->value().toLongLong();
    if (id == 0)
        return;
    const auto facts = workflows::suggestionFor(
        context().ledger, domain::CompetencyId(m_need->value().toLongLong()), domain::CompetitorId(id));
    if (facts && *facts)
        m_partners->add(**facts);
    m_other->reset();
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

void SendAwayDialog::laterToggled()
{
    const bool isLater = m_isLater->isChecked();
    m_later->setEnabled(isLater);
    for (QWidget *field : std::initializer_list<QWidget *>{m_partners, m_other, m_handoff})
        field->setEnabled(!isLater);
    if (isLater)
        m_partners->chooseNobody();
}

void SendAwayDialog::check()
{
    if (!m_need->value().isValid()) {
        complain(m_need,
                 m_need->text().trimmed().isEmpty()
                     ? tr("Say what the customer needs.")
                     : tr("This is not one of your needs yet. Choose one with the arrow keys, or take "
                          "“New need” at the end of the list."));
    }
    if (!m_other->text().trimmed().isEmpty())
        complain(m_other, tr("Nobody of that name is known. Choose from the list, or leave this empty."));
    accepts(m_forgone, m_forgone->value());
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
    if (record.partner && m_handoff->value().isValid())
        record.handoff = static_cast<domain::Handoff>(m_handoff->value().toInt());
    record.forgone = *m_forgone->value();
    record.knownBefore = static_cast<domain::KnownBefore>(m_before->value().toInt());
    record.on = *m_on->value();
    record.note = m_note->text().trimmed();
    return record;
}

base::Result<workflows::Undoable> SendAwayDialog::save()
{
    const auto write = m_existing
                           ? qOverload<ledger::Ledger &, domain::SendAway, const workflows::NeedChoice &,
                                       const workflows::CustomerChoice &>(&workflows::saveSendAway)
                           : qOverload<ledger::Ledger &, domain::SendAway, const workflows::NeedChoice &,
                                       const workflows::CustomerChoice &>(&workflows::logSendAway);
    auto done = write(context().ledger, record(), needChoiceOf(m_need), customerChoiceOf(m_customer));
    if (done)
        m_saved = domain::SendAwayId(done->added);
    return done;
}

const QWidget *SendAwayDialog::fieldFor(const QString &errorCode) const
{
    if (errorCode == QLatin1StringView("date.missing"))
        return m_on;
    if (errorCode == QLatin1StringView("need.missing") || errorCode == QLatin1StringView("name.taken"))
        return m_need;
    return errorCode == QLatin1StringView("alternatives") ? m_partners : nullptr;
}

void SendAwayDialog::saved()
{
    QSettings &settings = context().settings;
    if (!m_existing)
        settings.setValue(QLatin1StringView(LastCard), m_card->isChecked());
    if (!m_existing && m_card->isChecked() && (m_partners->chosen() || m_isLater->isChecked())) {
        // When this dialog has closed.
        QMetaObject::invokeMethod(
            parentWidget(),
            [context = context(), id = m_saved, window = parentWidget()] {
                openReferralCard(context, id, window);
            },
            Qt::QueuedConnection);
    }
    settings.setValue(QLatin1StringView(LastReason), reason() ? reason()->name : QString());
    if (m_handoff->value().isValid())
        settings.setValue(QLatin1StringView(LastHandoff),
                          domain::codeOf(static_cast<domain::Handoff>(m_handoff->value().toInt())));
}

} // namespace ui
