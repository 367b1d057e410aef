// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/EditMatrix.h"

#include "ledger/Competitors.h"

#include <QCoreApplication>

namespace workflows {

using base::Done;
using base::Result;
using domain::CategoryId;
using domain::Competency;
using domain::CompetencyId;
using domain::Competitor;
using domain::CompetitorId;
using ledger::Catalogue;
using ledger::Competitors;
using ledger::Ledger;
using ledger::Retired;

namespace {

template <class Record>
Result<Record> present(Result<std::optional<Record>> found)
{
    TRY_ASSIGN(auto record, std::move(found));
    if (!record)
        TRY(refused("record.gone",
                    QT_TRANSLATE_NOOP("workflows", "Somebody else has removed this meanwhile.")));
    return *std::move(record);
}

Result<Competency> read(Ledger &ledger, CompetencyId id)
{
    return present(Catalogue(ledger).competency(id));
}

Result<Competitor> read(Ledger &ledger, CompetitorId id)
{
    return present(Competitors(ledger).byId(id));
}

Done save(Ledger &ledger, const Competency &competency)
{
    return Catalogue(ledger).saveCompetency(competency);
}

Done save(Ledger &ledger, const Competitor &competitor)
{
    return Competitors(ledger).save(competitor);
}

/// Sets one field of a record as it stands by then.
template <class IdType, class Record, class Field>
Done put(Ledger &ledger, IdType id, Field Record::*field, const Field &value)
{
    return ledger.transact([&]() -> Done {
        TRY_ASSIGN(auto record, read(ledger, id));
        record.*field = value;
        return save(ledger, record);
    });
}

template <class IdType, class Record, class Field>
std::function<Done()> putter(Ledger &ledger, IdType id, Field Record::*field, Field value)
{
    return [&ledger, id, field, value] { return put(ledger, id, field, value); };
}

/// `what` makes the words from the record as it was.
template <class IdType, class Record, class Field>
Result<Undoable> change(Ledger &ledger, IdType id, Field Record::*field, const Field &value,
                        const std::function<QString(const Record &)> &what)
{
    TRY_ASSIGN(const auto before, read(ledger, id));
    TRY(put(ledger, id, field, value));
    return Undoable{what(before), putter(ledger, id, field, Field(before.*field)),
                    putter(ledger, id, field, value)};
}

template <class Record>
std::function<QString(const Record &)> renamedTo(const QString &name)
{
    return [name](const Record &before) {
        return said(QT_TRANSLATE_NOOP("workflows", "“%1” is “%2” now")).arg(before.name, name);
    };
}

template <class Record>
std::function<QString(const Record &)> retired(QDate on)
{
    return [on](const Record &before) {
        return on.isValid() ? said(QT_TRANSLATE_NOOP("workflows", "“%1” retired")).arg(before.name)
                            : said(QT_TRANSLATE_NOOP("workflows", "“%1” is back in use")).arg(before.name);
    };
}

template <class IdType, class Record>
QList<IdType> idsOf(const QList<Record> &records)
{
    QList<IdType> ids;
    for (const Record &record : records)
        ids.append(record.id);
    return ids;
}

/// Takes the id out and puts it in again before another, or at the end.
template <class IdType>
QList<IdType> moved(QList<IdType> order, IdType id, std::optional<IdType> before)
{
    order.removeOne(id);
    const qsizetype place = before ? order.indexOf(*before) : -1;
    order.insert(place < 0 ? order.size() : place, id);
    return order;
}

Done orderCompetencies(Ledger &ledger, CompetencyId id, CategoryId category, const QList<CompetencyId> &order)
{
    return ledger.transact([&]() -> Done {
        TRY(put(ledger, id, &Competency::category, category));
        return Catalogue(ledger).orderCompetencies(order);
    });
}

Done putInCategory(Ledger &ledger, const QList<CompetencyId> &competencies, CategoryId category)
{
    return ledger.transact([&]() -> Done {
        for (const CompetencyId id : competencies)
            TRY(put(ledger, id, &Competency::category, category));
        return {};
    });
}

Result<domain::Category> categoryOf(Ledger &ledger, CategoryId id)
{
    TRY_ASSIGN(const auto categories, Catalogue(ledger).categories());
    std::optional<domain::Category> found;
    for (const domain::Category &category : categories) {
        if (category.id == id)
            found = category;
    }
    return present(Result<std::optional<domain::Category>>(found));
}

Result<QString> describe(Ledger &ledger, const domain::Strength &before, const domain::Strength &after)
{
    TRY_ASSIGN(const auto competency, read(ledger, after.competency));
    QString who = ledger.business().name;
    if (after.competitor) {
        TRY_ASSIGN(const auto competitor, read(ledger, *after.competitor));
        who = competitor.name;
    }
    if (before.level == after.level)
        return said(QT_TRANSLATE_NOOP("workflows", "%1, %2: evidence edited")).arg(competency.name, who);
    const QString level = after.level ? QString::number(after.level->value())
                                      : said(QT_TRANSLATE_NOOP("workflows", "not known"));
    return said(QT_TRANSLATE_NOOP("workflows", "%1, %2: %3")).arg(competency.name, who, level);
}

/// Adds it, or brings the retired one of that name back. A name in use fails in add().
template <class IdType>
Result<Added<IdType>> addOrBringBack(Ledger &ledger, const QString &name, std::optional<IdType> known,
                                     const std::function<Result<IdType>()> &add)
{
    IdType id;
    bool isBack = false;
    if (known) {
        TRY_ASSIGN(const auto record, read(ledger, *known));
        isBack = record.isRetired();
    }
    if (isBack) {
        id = *known;
        TRY(setRetired(ledger, id, QDate()));
    } else {
        TRY_ASSIGN(id, add());
    }
    const QString what = isBack ? said(QT_TRANSLATE_NOOP("workflows", "“%1” is back in use")).arg(name)
                                : said(QT_TRANSLATE_NOOP("workflows", "“%1” added")).arg(name);
    const auto setTo = [&ledger, id](QDate day) -> Done {
        TRY(setRetired(ledger, id, day));
        return {};
    };
    const QDate today = ledger.clock().today();
    return Added<IdType>{id, {what, [setTo, today] { return setTo(today); }, [setTo] { return setTo({}); }}};
}

} // namespace

Result<Undoable> setStrength(Ledger &ledger, const domain::Strength &strength)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        ledger::Strengths strengths(ledger);
        TRY_ASSIGN(const auto before, strengths.of(strength.competency, strength.competitor));
        TRY_ASSIGN(const QString what, describe(ledger, before, strength));
        TRY(strengths.set(strength));
        return swapped(what, before, strength, [&ledger](const domain::Strength &value) {
            return ledger::Strengths(ledger).set(value);
        });
    });
}

Result<Added<CompetencyId>> addCompetency(Ledger &ledger, const QString &name, const QString &category)
{
    return inOneTransaction(ledger, [&]() -> Result<Added<CompetencyId>> {
        Catalogue catalogue(ledger);
        TRY_ASSIGN(const auto known, catalogue.competencyNamed(name));
        TRY_ASSIGN(const auto categoryId, catalogue.categoryNamed(category));
        TRY_ASSIGN(const auto added, addOrBringBack<CompetencyId>(ledger, name.trimmed(), known, [&] {
                       Competency competency;
                       competency.name = name;
                       competency.category = categoryId;
                       return catalogue.addCompetency(competency);
                   }));
        TRY(put(ledger, added.id, &Competency::category, categoryId));
        return added;
    });
}

Result<Undoable> renameCompetency(Ledger &ledger, CompetencyId id, const QString &name)
{
    return change(ledger, id, &Competency::name, name, renamedTo<Competency>(name));
}

Result<Undoable> setCore(Ledger &ledger, CompetencyId id, bool isCore)
{
    return change<CompetencyId, Competency, bool>(
        ledger, id, &Competency::isCore, isCore, [isCore](const Competency &before) {
            return isCore ? said(QT_TRANSLATE_NOOP("workflows", "“%1” is what we want to be known for"))
                                .arg(before.name)
                          : said(QT_TRANSLATE_NOOP("workflows", "“%1” is not what we want to be known for"))
                                .arg(before.name);
        });
}

Result<Undoable> setRetired(Ledger &ledger, CompetencyId id, QDate on)
{
    return change(ledger, id, &Competency::retiredOn, on, retired<Competency>(on));
}

Result<Undoable> moveCompetency(Ledger &ledger, CompetencyId id, CategoryId category,
                                std::optional<CompetencyId> before)
{
    TRY_ASSIGN(const auto record, read(ledger, id));
    TRY_ASSIGN(const auto all, Catalogue(ledger).competencies(Retired::With));
    const QList<CompetencyId> was = idsOf<CompetencyId>(all);
    const auto place = [&ledger, id](CategoryId into, const QList<CompetencyId> &order) {
        return [&ledger, id, into, order] { return orderCompetencies(ledger, id, into, order); };
    };
    const auto redo = place(category, moved(was, id, before));
    TRY(redo());
    return Undoable{said(QT_TRANSLATE_NOOP("workflows", "“%1” moved")).arg(record.name),
                    place(record.category, was), redo};
}

Result<Undoable> renameCategory(Ledger &ledger, CategoryId id, const QString &name)
{
    TRY_ASSIGN(const auto before, categoryOf(ledger, id));
    const auto rename = [&ledger, id](const QString &to) {
        return [&ledger, id, to] { return Catalogue(ledger).renameCategory(id, to); };
    };
    TRY(rename(name)());
    return Undoable{renamedTo<domain::Category>(name)(before), rename(before.name), rename(name)};
}

Result<Undoable> moveCategory(Ledger &ledger, CategoryId id, std::optional<CategoryId> before)
{
    TRY_ASSIGN(const auto category, categoryOf(ledger, id));
    TRY_ASSIGN(const auto all, Catalogue(ledger).categories());
    const auto place = [&ledger](const QList<CategoryId> &order) {
        return [&ledger, order] { return Catalogue(ledger).orderCategories(order); };
    };
    const QList<CategoryId> was = idsOf<CategoryId>(all);
    const auto redo = place(moved(was, id, before));
    TRY(redo());
    return Undoable{said(QT_TRANSLATE_NOOP("workflows", "“%1” moved")).arg(category.name), place(was), redo};
}

Result<Undoable> mergeCategories(Ledger &ledger, CategoryId kept, CategoryId duplicate)
{
    TRY_ASSIGN(const auto gone, categoryOf(ledger, duplicate));
    TRY_ASSIGN(const auto stays, categoryOf(ledger, kept));
    TRY_ASSIGN(auto all, Catalogue(ledger).competencies(Retired::With));
    all.removeIf([duplicate](const Competency &competency) { return competency.category != duplicate; });
    const auto put = [&ledger, ids = idsOf<CompetencyId>(all)](CategoryId category) {
        return [&ledger, ids, category] { return putInCategory(ledger, ids, category); };
    };
    TRY(put(kept)());
    return Undoable{
        said(QT_TRANSLATE_NOOP("workflows", "“%1” is part of “%2” now")).arg(gone.name, stays.name),
        put(duplicate), put(kept)};
}

Result<Added<CompetitorId>> addCompetitor(Ledger &ledger, const QString &name)
{
    return inOneTransaction(ledger, [&]() -> Result<Added<CompetitorId>> {
        Competitors competitors(ledger);
        TRY_ASSIGN(const auto known, competitors.named(name));
        return addOrBringBack<CompetitorId>(ledger, name.trimmed(), known, [&] {
            Competitor competitor;
            competitor.name = name;
            return competitors.add(competitor);
        });
    });
}

Result<Undoable> renameCompetitor(Ledger &ledger, CompetitorId id, const QString &name)
{
    return change(ledger, id, &Competitor::name, name, renamedTo<Competitor>(name));
}

Result<Undoable> setRetired(Ledger &ledger, CompetitorId id, QDate on)
{
    return change(ledger, id, &Competitor::retiredOn, on, retired<Competitor>(on));
}

Result<Undoable> moveCompetitor(Ledger &ledger, CompetitorId id, std::optional<CompetitorId> before)
{
    TRY_ASSIGN(const auto record, read(ledger, id));
    TRY_ASSIGN(const auto all, Competitors(ledger).all(Retired::With));
    const auto place = [&ledger](const QList<CompetitorId> &order) {
        return [&ledger, order] { return Competitors(ledger).order(order); };
    };
    const QList<CompetitorId> was = idsOf<CompetitorId>(all);
    const auto redo = place(moved(was, id, before));
    TRY(redo());
    return Undoable{said(QT_TRANSLATE_NOOP("workflows", "“%1” moved")).arg(record.name), place(was), redo};
}

Done mergeCompetencies(Ledger &ledger, CompetencyId kept, CompetencyId duplicate)
{
    return Catalogue(ledger).mergeCompetencies(kept, duplicate);
}

Done mergeCompetitors(Ledger &ledger, CompetitorId kept, CompetitorId duplicate)
{
    return Competitors(ledger).merge(kept, duplicate);
}

Result<Undoable> setStaleAfter(Ledger &ledger, int months)
{
    const auto put = [&ledger](int value) {
        return [&ledger, value] {
            domain::Business business = ledger.business();
            business.staleAfterMonths = value;
            return ledger.saveBusiness(business);
        };
    };
    const int before = ledger.business().staleAfterMonths;
    TRY(put(months)());
    return Undoable{said(QT_TRANSLATE_N_NOOP("workflows", "Ratings are stale after %n month(s)"), months),
                    put(before), put(months)};
}

} // namespace workflows
