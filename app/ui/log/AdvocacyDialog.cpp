// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/AdvocacyDialog.h"

#include "exchange/VCard.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Sources.h"
#include "ui/widgets/SuggestEdit.h"
#include "workflows/LogRecords.h"

#include <QLabel>
#include <QLineEdit>
#include <QSettings>

namespace ui {

using domain::AdvocacyKind;

static constexpr auto LastKind = "counter/advocacyKind";
static constexpr auto LastSite = "counter/advocacySite";
static constexpr int MostStars = 5;
static constexpr int None = -1; ///< of a choice that can be left open

AdvocacyDialog::AdvocacyDialog(const PageContext &context, const std::optional<domain::Advocacy> &existing,
                               QWidget *parent)
    : RecordDialog(context, existing ? tr("Edit a word of mouth") : tr("Heard from a customer"),
                   QStringLiteral("advocacyDialog"), parent)
    , m_existing(existing)
    , m_kind(new SegmentedControl(context.theme, this))
    , m_customer(makeCustomerEdit(context, customerSource(context), this))
    , m_which(new QLabel(this))
    , m_site(new QLineEdit(this))
    , m_rating(new SegmentedControl(context.theme, this))
    , m_link(new QLineEdit(this))
    , m_stance(new SegmentedControl(context.theme, this))
    , m_answer(new QLineEdit(this))
    , m_on(new DateEdit(context.theme, context.clock.today(), context.locale, this))
    , m_note(new QLineEdit(this))
{
    makeFields();
    makeRows();
    connect(m_kind, &SegmentedControl::valueChanged, this, &AdvocacyDialog::kindChosen);
    connect(m_customer, &SuggestEdit::taken, this, &AdvocacyDialog::moveOn);
    connect(m_customer, &SuggestEdit::valueChanged, this, &AdvocacyDialog::showWhichOne);
    connect(m_on, &DateEdit::valueChanged, this, &AdvocacyDialog::showWhichOne);
    connect(m_answer, &QLineEdit::textEdited, this, &AdvocacyDialog::answerTyped);
    const QSettings &settings = context.settings;
    const auto last = domain::fromCode<AdvocacyKind>(settings.value(QLatin1StringView(LastKind)).toString());
    m_kind->setValue(static_cast<int>(last.value_or(AdvocacyKind::ThankYou)));
    m_site->setText(settings.value(QLatin1StringView(LastSite)).toString());
    m_rating->setValue(None);
    m_stance->setValue(None);
    m_on->setValue(context.clock.today());
    if (m_existing) {
        setDraftSubject({{QStringLiteral("record"), m_existing->id.value()}});
        setAbout(m_existing->customer);
        fill(*m_existing);
    }
    kindChosen();
    showWhichOne();
    startAt(m_customer);
}

void AdvocacyDialog::makeFields()
{
    m_kind->setObjectName(QStringLiteral("kind"));
    for (const auto &entry : domain::allOf<AdvocacyKind>())
        m_kind->addSegment(domain::labelOf(entry.value), static_cast<int>(entry.value));
    m_which->setObjectName(QStringLiteral("whichSendAway"));
    m_which->setTextFormat(Qt::PlainText);
    m_which->setWordWrap(true);
    m_which->setForegroundRole(QPalette::PlaceholderText);
    m_site->setObjectName(QStringLiteral("site"));
    m_site->setPlaceholderText(tr("where it can be read"));
    m_rating->setObjectName(QStringLiteral("rating"));
    m_rating->addSegment(tr("none"), None);
    for (int stars = 1; stars <= MostStars; ++stars)
        m_rating->addSegment(context().locale.toString(stars), stars, tr("%n star(s)", nullptr, stars));
    m_link->setObjectName(QStringLiteral("link"));
    m_link->setPlaceholderText(tr("https://…"));
    m_stance->setObjectName(QStringLiteral("stance"));
    m_stance->addSegment(tr("not asked"), None);
    for (const auto &entry : domain::allOf<domain::Stance>())
        m_stance->addSegment(domain::labelOf(entry.value), static_cast<int>(entry.value));
    m_answer->setObjectName(QStringLiteral("answer"));
    m_answer->setAccessibleName(tr("Their answer, 0 to 10"));
    m_answer->setPlaceholderText(tr("0–10"));
    m_answer->setToolTip(
        tr("“How likely are you to recommend us, from 0 to 10?” 9 and 10 promote, 7 and 8 are "
           "passive, the rest detract."));
    m_on->setObjectName(QStringLiteral("on"));
    m_note->setObjectName(QStringLiteral("note"));
}

void AdvocacyDialog::makeRows()
{
    addRow(tr("&Kind"), m_kind);
    addRow(tr("&Customer"), m_customer);
    addRow(QString(), m_which);
    m_siteRow = addRow(tr("&Site"), m_site);
    m_ratingRow = addRow(tr("St&ars"), m_rating);
    m_linkRow = addRow(tr("&Link"), m_link);
    addRow(tr("&Would recommend us"), m_stance, m_answer);
    addRow(tr("&Date"), m_on);
    addRow(tr("No&te"), m_note);
}

void AdvocacyDialog::fill(const domain::Advocacy &record)
{
    m_kind->setValue(static_cast<int>(record.kind));
    showCustomer(context(), m_customer, record.customer);
    m_site->setText(record.site);
    m_rating->setValue(record.rating.value_or(None));
    m_link->setText(record.link);
    m_stance->setValue(record.stance ? static_cast<int>(*record.stance) : None);
    m_on->setValue(record.on);
    m_note->setText(record.note);
}

AdvocacyKind AdvocacyDialog::kind() const
{
    return static_cast<AdvocacyKind>(m_kind->value().toInt());
}

/// A thank-you at the counter stands nowhere and has no stars.
void AdvocacyDialog::kindChosen()
{
    const bool isPublic = kind() != AdvocacyKind::ThankYou;
    for (QWidget *row : {m_siteRow, m_linkRow})
        setRowShown(row, isPublic);
    setRowShown(m_ratingRow, kind() == AdvocacyKind::Review);
}

void AdvocacyDialog::answerTyped(const QString &text)
{
    bool isNumber = false;
    const int answer = context().locale.toInt(text.trimmed(), &isNumber);
    const auto stance = isNumber ? domain::stanceOf(answer) : std::nullopt;
    m_stance->setValue(stance ? static_cast<int>(*stance) : None);
}

QDate AdvocacyDialog::day() const
{
    return m_on->value().value_or(context().clock.today());
}

void AdvocacyDialog::showWhichOne()
{
    const qint64 id = m_customer->value().toLongLong();
    const auto sent =
        id == 0 ? QString() : sentBeforeText(context(), domain::CustomerId(id), day().addDays(1));
    m_which->setText(!sent             ? tr("This customer had not been sent elsewhere by that day.")
                     : sent->isEmpty() ? tr("A customer who was sent elsewhere is found while you type.")
                                       : tr("Speaks of: %1").arg(*sent));
}

void AdvocacyDialog::check()
{
    if (m_customer->text().trimmed().isEmpty() && m_note->text().trimmed().isEmpty())
        complain(m_customer, tr("Say who it was, or what was said."));
    const QString link = m_link->text().trimmed();
    if (!m_linkRow->isHidden() && !link.isEmpty() && exchange::webAddress(link).isEmpty())
        complain(m_link, tr("This is not the address of a web page: it has to begin with http or https."));
    const QString answer = m_answer->text().trimmed();
    if (!answer.isEmpty()) {
        bool isNumber = false;
        const int number = context().locale.toInt(answer, &isNumber);
        if (!isNumber || !domain::stanceOf(number))
            complain(m_stance, tr("The answer is a number from 0 to 10. Leave it empty if nobody asked."));
    }
    accepts(m_on, m_on->value());
}

domain::Advocacy AdvocacyDialog::record() const
{
    domain::Advocacy record = m_existing.value_or(domain::Advocacy());
    if (!m_existing)
        record.staff = context().shell.staff();
    record.kind = kind();
    const bool isPublic = record.kind != AdvocacyKind::ThankYou;
    record.site = isPublic ? m_site->text().trimmed() : QString();
    record.link = isPublic ? exchange::webAddress(m_link->text()) : QString();
    record.rating.reset();
    if (record.kind == AdvocacyKind::Review && m_rating->value().toInt() != None)
        record.rating = m_rating->value().toInt();
    record.stance.reset();
    if (m_stance->value().toInt() != None)
        record.stance = static_cast<domain::Stance>(m_stance->value().toInt());
    record.on = *m_on->value();
    record.note = m_note->text().trimmed();
    return record;
}

base::Result<workflows::Undoable> AdvocacyDialog::save()
{
    const workflows::CustomerChoice customer = customerChoiceOf(m_customer);
    return m_existing ? workflows::saveAdvocacy(context().ledger, record(), customer)
                      : workflows::logAdvocacy(context().ledger, record(), customer);
}

const QWidget *AdvocacyDialog::fieldFor(const QString &errorCode) const
{
    return errorCode == QLatin1StringView("date.missing") ? m_on : nullptr;
}

void AdvocacyDialog::saved()
{
    QSettings &settings = context().settings;
    settings.setValue(QLatin1StringView(LastKind), domain::codeOf(kind()));
    if (kind() == AdvocacyKind::Review)
        settings.setValue(QLatin1StringView(LastSite), m_site->text().trimmed());
}

} // namespace ui
