// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Letters.h"

#include "ledger/Competitors.h"
#include "ledger/FigureReader.h"
#include "ledger/Partners.h"
#include "workflows/Outreach.h"
#include "workflows/ReadMatrix.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace workflows {

using base::Done;
using base::Result;
using domain::LetterTemplate;
using domain::LetterTemplateId;

namespace {

constexpr const char *added = QT_TRANSLATE_NOOP("workflows", "Letter “%1” added");
constexpr const char *changed = QT_TRANSLATE_NOOP("workflows", "Letter “%1” changed");
constexpr const char *retired = QT_TRANSLATE_NOOP("workflows", "Letter “%1” taken out of use");

QJsonValue inLanguage(const QJsonValue &texts, const QLocale &locale)
{
    const QJsonValue own = texts[QLocale::languageToCode(locale.language())];
    return own.isUndefined() ? texts[QLatin1StringView("en")] : own;
}

LetterTemplate byCodes(LetterTemplate letter)
{
    letter.name = letter.name.trimmed();
    letter.subject = domain::withCodes(letter.subject);
    letter.body = domain::withCodes(letter.body);
    return letter;
}

Undoable undoable(ledger::Ledger &ledger, const char *what, const LetterTemplate &before,
                  const LetterTemplate &after)
{
    return swapped(said(what).arg(after.name), before, after,
                   [&ledger](const LetterTemplate &is) { return ledger::Letters(ledger).save(is); });
}

Result<domain::PartnerBalance> balanceOf(ledger::Ledger &ledger, domain::CompetitorId partner, QDate from,
                                         QDate to)
{
    ledger::Filter filter;
    filter.partner = partner;
    filter.from = from;
    filter.to = to;
    TRY_ASSIGN(const auto balances, ledger::FigureReader(ledger).partners(filter));
    return balances.isEmpty() ? domain::PartnerBalance(partner, {}, ledger.business().currency)
                              : balances.constFirst();
}

} // namespace

QList<LetterTemplate> starterLetters(const QLocale &locale)
{
    QFile file(QStringLiteral(":/elsewhere/letters/starters.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QList<LetterTemplate> letters;
    const QJsonObject list = QJsonDocument::fromJson(file.readAll()).object();
    for (const auto &entry : list.value(QLatin1StringView("letters")).toArray()) {
        LetterTemplate letter;
        letter.kind = domain::fromCode<domain::LetterKind>(entry[QLatin1StringView("kind")].toString())
                          .value_or(letter.kind);
        letter.name = inLanguage(entry[QLatin1StringView("name")], locale).toString();
        letter.subject = inLanguage(entry[QLatin1StringView("subject")], locale).toString();
        QStringList lines;
        for (const auto &line : inLanguage(entry[QLatin1StringView("body")], locale).toArray())
            lines.append(line.toString());
        letter.body = lines.join(QLatin1Char('\n'));
        letters.append(letter);
    }
    return letters;
}

Done fillInLetters(ledger::Ledger &ledger, const QLocale &locale)
{
    return ledger.transact([&]() -> Done {
        ledger::Letters letters(ledger);
        TRY_ASSIGN(const auto known, letters.all(ledger::Retired::With));
        if (!known.isEmpty())
            return {};
        for (const LetterTemplate &letter : starterLetters(locale))
            TRY(letters.add(letter));
        return {};
    });
}

/// Taken back, it is out of use: nothing is deleted.
Result<Undoable> addLetter(ledger::Ledger &ledger, const LetterTemplate &letter)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        ledger::Letters letters(ledger);
        TRY_ASSIGN(const auto id, letters.add(byCodes(letter)));
        TRY_ASSIGN(const auto made, letters.byId(id));
        LetterTemplate taken = *made;
        taken.retiredOn = ledger.clock().today();
        Undoable done = undoable(ledger, added, taken, *made);
        done.added = id.value();
        return done;
    });
}

Result<Undoable> saveLetter(ledger::Ledger &ledger, const LetterTemplate &letter)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        ledger::Letters letters(ledger);
        TRY_ASSIGN(const auto before, letters.byId(letter.id));
        if (!before)
            TRY(refused("record.missing",
                        QT_TRANSLATE_NOOP("workflows", "This record is not there any more.")));
        const LetterTemplate after = byCodes(letter);
        TRY(letters.save(after));
        return undoable(ledger, after.isRetired() && !before->isRetired() ? retired : changed, *before,
                        after);
    });
}

Result<Undoable> orderLetters(ledger::Ledger &ledger, const QList<LetterTemplateId> &order)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        ledger::Letters letters(ledger);
        QList<LetterTemplateId> before;
        TRY_ASSIGN(const auto known, letters.all());
        for (const LetterTemplate &letter : known)
            before.append(letter.id);
        TRY(letters.order(order));
        return swapped(said(QT_TRANSLATE_NOOP("workflows", "Letters in another order")), before, order,
                       [&ledger](const auto &is) { return ledger::Letters(ledger).order(is); });
    });
}

Result<domain::LetterFacts> readLetterFacts(ledger::Ledger &ledger, domain::CompetitorId partner,
                                            std::optional<domain::StaffId> signedBy, QDate today)
{
    domain::LetterFacts facts(ledger.business());
    facts.today = today;
    TRY_ASSIGN(const auto competitor, ledger::Competitors(ledger).byId(partner));
    if (!competitor)
        TRY(refused("record.missing", QT_TRANSLATE_NOOP("workflows", "This record is not there any more.")));
    facts.partner = *competitor;
    TRY_ASSIGN(const auto staff, ledger::Catalogue(ledger).staff(ledger::Retired::With));
    const auto signer = std::ranges::find_if(staff, [&](const auto &one) { return signedBy == one.id; });
    if (signer != staff.cend())
        facts.signedBy = signer->name;
    TRY_ASSIGN(const auto matrix, readMatrix(ledger, today));
    facts.fit = domain::complementarity(matrix, partner);
    TRY_ASSIGN(facts.year, balanceOf(ledger, partner, today.addMonths(-12).addDays(1), today));
    TRY_ASSIGN(facts.halfYear, balanceOf(ledger, partner, today.addMonths(-6).addDays(1), today));
    TRY_ASSIGN(const auto known, ledger::Partners(ledger).facts(today, today));
    facts.lastContact = known.value(partner).lastTouch;
    return facts;
}

Result<Undoable> letterSent(ledger::Ledger &ledger, const domain::Touch &touch,
                            std::optional<domain::Stage> stage)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(Undoable logged, logTouch(ledger, touch));
        if (!stage)
            return logged;
        TRY_ASSIGN(const Undoable moved, workflows::setStage(ledger, touch.partner, {*stage, touch.on, {}}));
        return Undoable{moved.what, together(ledger, {moved.undo, logged.undo}),
                        together(ledger, {logged.redo, moved.redo}), logged.added};
    });
}

} // namespace workflows
