// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/FitCheckDialog.h"

#include "ledger/Records.h"
#include "ui/log/LogDialogs.h"
#include "ui/log/PartnerList.h"
#include "ui/log/RequirementSheet.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Sources.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using domain::FitAdvice;
using domain::FitDecision;

static constexpr int RankMs = 150;
static constexpr int MostSuggested = 5;

FitCheckDialog::FitCheckDialog(const PageContext &context, const std::optional<domain::FitCheck> &existing,
                               QWidget *parent)
    : RecordDialog(context, tr("Fit check"), QStringLiteral("fitCheckDialog"), parent)
    , m_existing(existing)
    , m_thresholds(existing ? existing->thresholds : context.ledger.business().fit)
    , m_sheet(new RequirementSheet(context, existing ? existing->requirements.size() + 1 : 0, this))
    , m_advice(new QLabel(this))
    , m_reasons(new QLabel(this))
    , m_partners(new PartnerList(context, this))
    , m_customer(makeCustomerEdit(context, customerSource(context), this))
    , m_on(new DateEdit(context.theme, context.clock.today(), context.locale, this))
    , m_note(new QLineEdit(this))
    , m_needs(needNames(context))
    , m_reading(context.ledger, [this](const auto &ranked) { take(ranked); })
{
    makeFields();
    makeRows();
    makeButtons();
    m_rank.setSingleShot(true);
    m_rank.setInterval(RankMs);
    connect(&m_rank, &QTimer::timeout, this, [this] {
        m_reading.start([wanted = m_sheet->requirements(), by = m_thresholds](ledger::Ledger &ledger) {
            return workflows::suggestForFit(ledger, wanted, by, MostSuggested);
        });
    });
    connect(m_sheet, &RequirementSheet::changed, this, &FitCheckDialog::assess);
    connect(m_customer, &SuggestEdit::taken, this, &FitCheckDialog::moveOn);
    connect(m_sheet, &RequirementSheet::taken, this, &FitCheckDialog::moveOn);
    for (int row = 0; row < MostSuggested; ++row) {
        const QKeySequence key(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + row));
        connect(new QShortcut(key, this), &QShortcut::activated, m_partners,
                [this, row] { m_partners->choose(row); });
    }
    if (m_existing)
        fill(*m_existing);
    assess();
}

/// As SendAwayDialog does.
FitCheckDialog::~FitCheckDialog()
{
    hide();
}

void FitCheckDialog::makeFields()
{
    m_advice->setObjectName(QStringLiteral("advice"));
    m_reasons->setObjectName(QStringLiteral("adviceReasons"));
    for (QLabel *label : {m_advice, m_reasons}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_advice->setFont(Theme::scaled(font(), 1.1, QFont::DemiBold));
    m_advice->setForegroundRole(QPalette::WindowText); // which gets a colour of its own
    m_reasons->setForegroundRole(QPalette::PlaceholderText);
    m_on->setObjectName(QStringLiteral("on"));
    m_on->setValue(context().clock.today());
    m_note->setObjectName(QStringLiteral("note"));
}

void FitCheckDialog::fill(const domain::FitCheck &check)
{
    setDraftSubject({{QStringLiteral("record"), check.id.value()}});
    setAbout(check.customer);
    m_sheet->setRequirements(check.requirements);
    showCustomer(context(), m_customer, check.customer);
    m_on->setValue(check.on);
    m_note->setText(check.note);
    setWho(domain::labelOf(check.decision));
}

void FitCheckDialog::makeRows()
{
    auto *advice = new QWidget(this);
    advice->setObjectName(QStringLiteral("advicePanel"));
    auto *column = new QVBoxLayout(advice);
    column->setContentsMargins(0, space::Tiny, 0, space::Tiny);
    column->setSpacing(space::Tiny);
    column->addWidget(m_advice);
    column->addWidget(m_reasons);
    addRow(tr("&Wants"), m_sheet);
    addRow(tr("Advice"), advice);
    m_partnersRow = addRow(tr("Who &fits"), m_partners);
    addRow(tr("&Customer"), m_customer);
    addRow(tr("&Date"), m_on);
    addRow(tr("No&te"), m_note);
}

/// A send-away that was entered in error is as if it had not been.
bool FitCheckDialog::wasSentElsewhere() const
{
    if (!m_existing || !m_existing->sendAway)
        return false;
    const auto sent = ledger::SendAways(context().ledger).byId(*m_existing->sendAway);
    return sent && *sent && (*sent)->status != domain::Status::EnteredInError;
}

void FitCheckDialog::makeButtons()
{
    auto *serve = new QPushButton(tr("We &serve them"), this);
    serve->setObjectName(QStringLiteral("serveButton"));
    connect(serve, &QPushButton::clicked, this, [this] { decide(FitDecision::Served, false); });
    auto *send = new QPushButton(tr("Send &elsewhere…"), this);
    send->setObjectName(QStringLiteral("sendButton"));
    connect(send, &QPushButton::clicked, this, [this] { decide(std::nullopt, true); });
    const bool isDone = wasSentElsewhere();
    const bool mayWrite = !context().ledger.isReadOnly();
    for (QPushButton *button : {serve, send}) {
        addFootButton(button);
        button->setEnabled(mayWrite && !isDone);
        if (isDone)
            button->setToolTip(tr("The customer has been sent elsewhere after this check."));
    }
}

void FitCheckDialog::decide(std::optional<FitDecision> decision, bool goesOn)
{
    m_decision = decision;
    m_goesOn = goesOn;
    if (goesOn && isUnchanged()) {
        m_saved = m_existing->id;
        accept();
        return;
    }
    trySave();
    // Where that was not possible, the next try is somebody's own.
    m_decision.reset();
    m_goesOn = false;
}

static Tone toneOf(FitAdvice advice)
{
    return advice == FitAdvice::Serve           ? Tone::Ok
           : advice == FitAdvice::TalkStrengths ? Tone::Accent
                                                : Tone::Warn;
}

void FitCheckDialog::assess()
{
    const QList<domain::Requirement> wanted = m_sheet->requirements();
    const domain::FitAssessment assessment = domain::assess(wanted, m_thresholds);
    const bool isKnown = assessment.coverage.has_value();
    QPalette colors = palette();
    if (isKnown)
        colors.setColor(QPalette::WindowText, context().theme.tokens().of(toneOf(assessment.advice)));
    m_advice->setPalette(colors);
    m_advice->setText(isKnown ? domain::labelOf(assessment.advice) : tr("Say what the customer wants."));
    m_reasons->setText(
        isKnown ? domain::reasonsOf(assessment, wanted, m_thresholds, m_needs).join(QLatin1Char('\n'))
                : QString());
    m_reasons->setVisible(isKnown);
    m_isMissed = workflows::needAfter(wanted, assessment).has_value();
    setRowShown(m_partnersRow, m_isMissed);
    if (m_isMissed)
        return m_rank.start();
    m_rank.stop();
    m_partners->startAnew();
}

static QString fitText(const domain::FitCandidate &fit, const QLocale &locale)
{
    const QString share = locale.toString(qRound(fit.score * 100));
    return fit.known == fit.asked ? FitCheckDialog::tr("meets %1 % of what we miss").arg(share)
                                  : FitCheckDialog::tr("meets %1 % of what we miss, known for %2 of %3")
                                        .arg(share, locale.toString(fit.known), locale.toString(fit.asked));
}

void FitCheckDialog::take(const base::Result<QList<workflows::FitSuggestion>> &ranked)
{
    if (!m_isMissed) // any more
        return;
    if (!ranked)
        return complain(m_partners, ranked.error().sentence);
    QList<domain::Suggestion> suggestions;
    QHash<domain::CompetitorId, QString> whys;
    for (const workflows::FitSuggestion &each : *ranked) {
        suggestions.append(each.suggestion);
        whys.insert(each.fit.competitor,
                    tr("%1 · %2").arg(fitText(each.fit, context().locale), domain::whyText(each.suggestion)));
    }
    m_partners->setEmptyText(tr("Nobody is known to be good at what we miss."));
    m_partners->setSuggestions(suggestions, whys);
}

void FitCheckDialog::check()
{
    if (m_sheet->requirements().isEmpty())
        complain(m_sheet, tr("Say what the customer wants."));
    accepts(m_on, m_on->value());
}

/// But for the customer, who may be a new one.
domain::FitCheck FitCheckDialog::record() const
{
    domain::FitCheck check = m_existing.value_or(domain::FitCheck());
    if (!m_existing)
        check.staff = context().shell.staff();
    check.on = m_on->value().value_or(check.on);
    check.decision = m_decision.value_or(check.decision);
    check.note = m_note->text().trimmed();
    check.requirements = m_sheet->requirements();
    return check;
}

bool FitCheckDialog::isUnchanged() const
{
    const workflows::CustomerChoice customer = customerChoiceOf(m_customer);
    return m_existing && m_on->value() && record() == *m_existing && customer.details.isEmpty()
           && !customer.firm && customer.known == m_existing->customer;
}

base::Result<workflows::Undoable> FitCheckDialog::save()
{
    const workflows::CustomerChoice customer = customerChoiceOf(m_customer);
    if (!m_existing)
        return workflows::logFitCheck(context().ledger, record(), customer, &m_saved);
    m_saved = m_existing->id;
    return workflows::saveFitCheck(context().ledger, record(), customer);
}

const QWidget *FitCheckDialog::fieldFor(const QString &errorCode) const
{
    if (errorCode == QLatin1StringView("requirement.empty"))
        return m_sheet;
    return errorCode == QLatin1StringView("date.missing") ? m_on : nullptr;
}

void FitCheckDialog::done(int result)
{
    RecordDialog::done(result);
    if (result == QDialog::Accepted && m_goesOn)
        openSendAwayAfter(context(), m_saved, m_partners->offered(), m_partners->chosen(), parentWidget());
}

} // namespace ui
