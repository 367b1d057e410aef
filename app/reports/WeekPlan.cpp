// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/WeekPlan.h"

#include "reports/AnswerSheet.h"

#include <QCoreApplication>
#include <QMap>

namespace reports {

using domain::WeekPlan;
using Entry = WeekPlan::Entry;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(reports::WeekPlan)
};

class Entries
{
public:
    Entries(const WeekPlan &plan, const Style &style, qreal size)
        : m_plan(plan), m_page(style, size), m_entries(m_page)
    {}

    static std::span<const SectionOf<Entries>> sections()
    {
        static constexpr SectionOf<Entries> all[]{
            {"planned", QT_TRANSLATE_NOOP("reports", "Planned"), &Entries::addSteps},
            {"proposed", QT_TRANSLATE_NOOP("reports", "Proposed"), &Entries::addProposals},
        };
        return all;
    }

    Document make()
    {
        const QString title = Tr::tr("Plan of the week");
        const QString business = oneLine(m_plan.business.name);
        const QString week = Tr::tr("week from %1").arg(dayText(m_plan.week.first, m_page.locale()));
        m_page.addHead({.title = title, .subtitle = business, .dated = week});
        addSections(*this, sections(), m_page.style().sections);
        if (m_plan.isEmpty())
            m_page.addText(Tr::tr("Nobody is to be talked to."), m_page.body(), 20 * px);
        return m_page.finish(
            {.title = QStringLiteral("%1 %2").arg(title, m_plan.week.first.toString(Qt::ISODate)),
             .author = business,
             .runningHead = joined({title, business, week}),
             .footer = Tr::tr("Holds names and phone numbers: keep it to yourselves.")});
    }

private:
    void addSteps()
    {
        QList<Entry> late;
        QMap<QDate, QList<Entry>> days;
        for (const Entry &step : m_plan.steps)
            (m_plan.isLate(step) ? late : days[step.on]).append(step);
        addPart(Tr::tr("Late"), late);
        for (auto day = days.cbegin(); day != days.cend(); ++day)
            addPart(m_page.locale().toString(day.key(), QLocale::LongFormat), *day);
    }

    void addProposals() { addPart(Tr::tr("Proposed"), m_plan.proposals); }

    void addPart(const QString &heading, const QList<Entry> &entries)
    {
        QList<Band> bands;
        for (const Entry &entry : entries)
            bands.append(bandOf(entry));
        if (!bands.isEmpty())
            m_entries.addPart(heading, bands);
    }

    Band bandOf(const Entry &entry) const
    {
        const Ink &ink = m_page.ink();
        const QColor strong = ink.chart.text;
        const QColor muted = ink.chart.muted;
        const auto day = [this](QDate date) { return dayText(date, m_page.locale()); };
        const QString when = m_plan.isLate(entry) ? Tr::tr("was due on %1").arg(day(entry.on))
                             : entry.step
                                 ? QString()
                                 : Tr::tr("best on %1").arg(m_page.locale().dayName(entry.on.dayOfWeek()));
        return m_entries.entry(
            {{joined({entry.name, when}), ink.bodyStrong, strong},
             {domain::proposedStep(entry), ink.body, strong},
             {joined({entry.person, entry.phone}), ink.body, strong},
             {joined({domain::whyText(entry, m_plan.today, day), domain::offerText(entry)}), ink.small,
              muted}},
            {Tr::tr("talked"), Tr::tr("not reached, again on")}, 1);
    }

    const WeekPlan &m_plan;
    Composer m_page;
    AnswerSheet m_entries;
};

} // namespace

Document weekPlan(const WeekPlan &plan, const Style &style)
{
    for (const qreal size : {1.0, 0.9, 0.8}) {
        Document document = Entries(plan, style, size).make();
        if (document.pageCount() == 1)
            return document;
    }
    return Entries(plan, style, 1).make();
}

QList<Section> weekPlanSections()
{
    return sectionsIn(Entries::sections());
}

} // namespace reports
