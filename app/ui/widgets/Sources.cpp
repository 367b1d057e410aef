// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Sources.h"

#include "base/Fold.h"
#include "exchange/Phone.h"
#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Customers.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/FieldNote.h"
#include "ui/widgets/ManagerAccess.h"
#include "workflows/Counter.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <memory>

namespace ui {

namespace {

constexpr int MostOffered = 8;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::LogDialogs)
};

/// Those that begin with the text, then those that hold it, each in their own order.
QList<Suggestion> matching(const QList<Suggestion> &all, const QString &text)
{
    const QString wanted = base::fold(text);
    QList<Suggestion> first;
    QList<Suggestion> rest;
    for (const Suggestion &suggestion : all) {
        const QString key = base::fold(suggestion.caption);
        if (key.startsWith(wanted))
            first.append(suggestion);
        else if (key.contains(wanted))
            rest.append(suggestion);
    }
    return first + rest;
}

QString ourLevelText(const PageContext &context, domain::CompetencyId need)
{
    const auto ours = ledger::Strengths(context.ledger).of(need, {});
    if (!ours || !ours->level)
        return Tr::tr("us: not known");
    return Tr::tr("us: %1", "our level, 0 to 5").arg(context.locale.toString(ours->level->value()));
}

QString reachText(const domain::Customer &customer)
{
    QStringList parts = customer.phones.mid(0, 1) + customer.emails.mid(0, 1);
    parts.removeAll(customer.caption());
    return parts.join(QStringLiteral(" · "));
}

/// Whether the text is a number or an address of theirs; of a phone number its end is enough.
bool reaches(const domain::Customer &customer, const QString &text, const QString &country)
{
    constexpr int FewestDigits = 6;
    const QString typed = base::fold(text);
    const bool isNumber = !domain::customerFromText(text).phones.isEmpty();
    const QString digits = isNumber ? base::foldPhone(text) : QString();
    const auto isIt = [&typed](const QString &own) { return base::fold(own) == typed; };
    const exchange::Phone phone = exchange::readPhone(text, country);
    const auto isSame = [&](const QString &own) {
        return phone.kind == exchange::Phone::Kind::Good
               && exchange::readPhone(own, country).key == phone.key;
    };
    const auto endsSo = [&digits](const QString &own) { return base::foldPhone(own).endsWith(digits); };
    return isIt(customer.reference) || std::ranges::any_of(customer.emails, isIt)
           || std::ranges::any_of(customer.phones, isSame)
           || (digits.size() >= FewestDigits && std::ranges::any_of(customer.phones, endsSo));
}

/// Nothing where it was for the staff's sake and may not be told.
QString sentText(const PageContext &context, const ledger::SentBefore &sent)
{
    if (sent.motive == domain::Motive::Staff && conductShown(context) == ledger::OfConduct::Without)
        return {};
    const QString day = shortDayText(sent.on, context.clock.today(), context.locale);
    return sent.partner.isEmpty() ? Tr::tr("sent elsewhere on %1").arg(day)
                                  : Tr::tr("sent to %1 on %2").arg(sent.partner, day);
}

/// Businesses that are no customers yet, to be taken for one without typing anything again.
QList<Suggestion> firmsLike(const PageContext &context, const QString &text)
{
    constexpr int MostFirms = 3;
    if (text.trimmed().isEmpty())
        return {};
    QList<Suggestion> firms;
    const auto competitors = ledger::Competitors(context.ledger).all();
    ledger::Customers customers(context.ledger);
    for (const domain::Competitor &firm : competitors ? *competitors : QList<domain::Competitor>())
        firms.append({firm.name, Tr::tr("competitor"), -firm.id.value()});
    QList<Suggestion> offered;
    for (const Suggestion &firm : matching(firms, text)) {
        if (offered.size() == MostFirms)
            break;
        const auto known = customers.ofFirm(domain::CompetitorId(-firm.value.toLongLong()));
        if (known && !*known)
            offered.append(firm);
    }
    return offered;
}

/// A line that is offered to make the record in passing is taken by its text alone.
void makesInPassing(SuggestEdit *edit)
{
    QObject::connect(edit, &SuggestEdit::createRequested, edit, [edit](const QString &text) {
        edit->choose({text, {}, qint64(0)});
    });
}

} // namespace

namespace {

/// What was said beside the needs that were offered: the field says it again without asking the ledger.
using Details = std::shared_ptr<QHash<qint64, QString>>;

SuggestEdit::Source needSource(const PageContext &context, const Details &details)
{
    return [context, details](const QString &text) {
        const auto needs = ledger::Catalogue(context.ledger).competencies();
        QList<Suggestion> all;
        for (const domain::Competency &need : needs ? *needs : QList<domain::Competency>())
            all.append({need.name, {}, need.id.value()});
        QList<Suggestion> offered = text.isEmpty() ? all : matching(all, text).mid(0, MostOffered);
        for (Suggestion &suggestion : offered) {
            const qint64 id = suggestion.value.toLongLong();
            if (!details->contains(id))
                details->insert(id, ourLevelText(context, domain::CompetencyId(id)));
            suggestion.detail = details->value(id);
        }
        return offered;
    };
}

} // namespace

SuggestEdit::Source needSource(const PageContext &context)
{
    return needSource(context, std::make_shared<QHash<qint64, QString>>());
}

QHash<domain::CompetencyId, QString> needNames(const PageContext &context)
{
    QHash<domain::CompetencyId, QString> names;
    const auto needs = ledger::Catalogue(context.ledger).competencies(ledger::Retired::With);
    for (const domain::Competency &need : needs ? *needs : QList<domain::Competency>())
        names.insert(need.id, need.name);
    return names;
}

SuggestEdit::Source partnerSource(const PageContext &context)
{
    return [context](const QString &text) {
        const auto competitors = ledger::Competitors(context.ledger).all();
        QList<Suggestion> all;
        for (const domain::Competitor &competitor : competitors ? *competitors : QList<domain::Competitor>())
            all.append({competitor.name, competitor.category, competitor.id.value()});
        return text.isEmpty() ? all : matching(all, text).mid(0, MostOffered);
    };
}

SuggestEdit::Source customerSource(const PageContext &context)
{
    return [context](const QString &text) {
        QList<Suggestion> offered;
        if (const auto owner = workflows::customerOfTicket(context.ledger, text); owner && *owner)
            offered.append({(*owner)->caption(), reachText(**owner), (*owner)->id.value(), true});
        const QString country = exchange::phoneCountry(context.ledger.business().country);
        const exchange::Phone phone = exchange::readPhone(text, country);
        const bool isPhone = phone.kind == exchange::Phone::Kind::Good;
        const auto found = ledger::Customers(context.ledger).find(isPhone ? phone.core : text, MostOffered);
        for (const domain::Customer &customer : found ? *found : QList<domain::Customer>())
            offered.append({customer.caption(), reachText(customer), customer.id.value(),
                            reaches(customer, text, country)});
        return offered + firmsLike(context, text);
    };
}

SuggestEdit::Source sentCustomerSource(const PageContext &context, std::function<QDate()> day)
{
    return [context, day = std::move(day)](const QString &text) {
        QList<Suggestion> offered;
        const auto found = workflows::findSentCustomers(context.ledger, text, day(), MostOffered);
        for (const workflows::SentCustomer &one : found ? *found : QList<workflows::SentCustomer>())
            offered.append({one.customer.caption(), sentText(context, one.sent), one.customer.id.value()});
        return offered;
    };
}

std::optional<QString> sentBeforeText(const PageContext &context, domain::CustomerId customer, QDate day)
{
    const auto sent = ledger::Customers(context.ledger).sentBefore(customer, day);
    return sent && *sent ? std::optional(sentText(context, **sent)) : std::nullopt;
}

SuggestEdit *makeNeedEdit(const PageContext &context, QWidget *parent)
{
    const auto details = std::make_shared<QHash<qint64, QString>>();
    auto *edit = new SuggestEdit(context.theme, needSource(context, details), parent);
    edit->setObjectName(QStringLiteral("need"));
    edit->setPlaceholderText(Tr::tr("what the customer needs"));
    edit->setCreateText(Tr::tr("New need “%1”"));
    makesInPassing(edit);
    auto *note = new FieldNote(edit);
    QObject::connect(edit, &SuggestEdit::valueChanged, note, [context, details, note](const QVariant &value) {
        const qint64 id = value.toLongLong();
        if (!value.isValid())
            note->setNote({});
        else if (id == 0)
            note->setNote(Tr::tr("new need"));
        else
            note->setNote(details->contains(id) ? details->value(id)
                                                : ourLevelText(context, domain::CompetencyId(id)));
    });
    return edit;
}

SuggestEdit *makePartnerEdit(const PageContext &context, QWidget *parent)
{
    auto *edit = new SuggestEdit(context.theme, partnerSource(context), parent);
    edit->setTakesPartial(false);
    edit->setCreateText(Tr::tr("New partner “%1”"));
    makesInPassing(edit);
    auto *note = new FieldNote(edit);
    QObject::connect(edit, &SuggestEdit::valueChanged, note, [note](const QVariant &value) {
        note->setNote(value.isValid() && value.toLongLong() == 0 ? Tr::tr("new partner") : QString());
    });
    return edit;
}

SuggestEdit *makeCustomerEdit(const PageContext &context, SuggestEdit::Source source, QWidget *parent)
{
    auto *edit = new SuggestEdit(context.theme, std::move(source), parent);
    edit->setObjectName(QStringLiteral("customer"));
    edit->setPlaceholderText(Tr::tr("name, phone or e-mail; empty is fine"));
    edit->setOffersWhenEmpty(false);
    edit->setTakesPartial(false);
    edit->setCreateText(Tr::tr("New customer “%1”"));
    makesInPassing(edit);
    auto *note = new FieldNote(edit);
    const auto tell = [edit, note] {
        const bool isNew = !edit->text().trimmed().isEmpty() && edit->value().toLongLong() == 0;
        note->setNote(isNew && !edit->hasFocus() ? Tr::tr("new customer") : QString());
    };
    QObject::connect(edit, &QLineEdit::textChanged, note, tell);
    QObject::connect(edit, &SuggestEdit::valueChanged, note, tell);
    QObject::connect(edit, &QLineEdit::editingFinished, note, tell);
    return edit;
}

QString notANeedText()
{
    return Tr::tr("This is not one of your needs yet. Press the down arrow to choose one, or to add it as a "
                  "new need.");
}

workflows::NeedChoice needChoiceOf(const SuggestEdit *edit)
{
    const qint64 id = edit->value().toLongLong();
    if (id > 0)
        return {domain::CompetencyId(id), {}};
    return {std::nullopt, edit->value().isValid() ? edit->text().trimmed() : QString()};
}

workflows::CustomerChoice customerChoiceOf(const SuggestEdit *edit)
{
    const qint64 id = edit->value().toLongLong();
    if (id > 0)
        return {domain::CustomerId(id), {}};
    if (id < 0)
        return {std::nullopt, {}, domain::CompetitorId(-id)};
    return {std::nullopt, domain::customerFromText(edit->text())};
}

void showNeed(const PageContext &context, SuggestEdit *edit, domain::CompetencyId id)
{
    const auto need = ledger::Catalogue(context.ledger).competency(id);
    if (need && *need)
        edit->choose({(*need)->name, {}, id.value()});
}

void showPartner(const PageContext &context, SuggestEdit *edit, const std::optional<domain::CompetitorId> &id)
{
    if (!id)
        return;
    const auto competitor = ledger::Competitors(context.ledger).byId(*id);
    if (competitor && *competitor)
        edit->choose({(*competitor)->name, {}, id->value()});
}

void showCustomer(const PageContext &context, SuggestEdit *edit, const std::optional<domain::CustomerId> &id)
{
    if (!id)
        return;
    const auto customer = ledger::Customers(context.ledger).byId(*id);
    if (customer && *customer)
        edit->choose({(*customer)->caption(), {}, id->value()});
}

} // namespace ui
