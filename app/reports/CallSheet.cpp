// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/CallSheet.h"

#include "reports/AnswerSheet.h"

#include <QCoreApplication>

namespace reports {

using domain::Call;
using domain::CallSheet;
using domain::ToDoKind;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(reports::CallSheet)
};

QString whenText(const Call &call, QDate today, const QLocale &locale)
{
    const QString day = dayText(call.due, locale);
    const int late = static_cast<int>(call.due.daysTo(today));
    return late > 0 ? joined({day, Tr::tr("%n day(s) late", nullptr, late)}) : day;
}

QString titleOf(const Call &call)
{
    if (call.kind == ToDoKind::Deferral)
        return call.customerName.isEmpty() ? Tr::tr("A walk-in customer was asked to come back")
                                           : Tr::tr("%1 was asked to come back").arg(call.customerName);
    const QString who = call.customerName.isEmpty() ? Tr::tr("a walk-in customer") : call.customerName;
    return call.partnerName.isEmpty()
               ? Tr::tr("What became of %1?").arg(who)
               : Tr::tr("Did %1 help %2?", "partner, customer").arg(call.partnerName, who);
}

QString partnerText(const Call &call)
{
    if (call.partnerName.isEmpty())
        return {};
    const QString who = call.contact.isEmpty()
                            ? call.partnerName
                            : Tr::tr("%1, ask for %2", "partner, person").arg(call.partnerName, call.contact);
    return joined({who, call.partnerPhone.isEmpty() ? Tr::tr("no phone known") : call.partnerPhone});
}

QString customerText(const Call &call)
{
    if (call.customerName.isEmpty())
        return {};
    if (!call.mayContact)
        return joined({call.customerName, Tr::tr("has not agreed to be called")});
    return joined(
        {call.customerName, call.customerPhone.isEmpty() ? Tr::tr("no phone known") : call.customerPhone});
}

QString promisedText(const Call &call, const QLocale &locale)
{
    const QString began = dayText(call.sentOn, locale);
    const QString how = call.kind == ToDoKind::Deferral
                            ? Tr::tr("told on %1, promised for %2").arg(began, dayText(call.due, locale))
                        : call.handoff
                            ? Tr::tr("%1 on %2", "hand-off, day").arg(domain::labelOf(*call.handoff), began)
                            : Tr::tr("sent on %1").arg(began);
    return joined({oneLine(call.needName), how});
}

QStringList answersTo(const Call &call)
{
    if (call.kind == ToDoKind::Deferral)
        return {Tr::tr("will come"), Tr::tr("no longer wants to"), Tr::tr("not reached")};
    return {Tr::tr("served"), Tr::tr("not served, because"), Tr::tr("not known yet")};
}

class Entries
{
public:
    Entries(const CallSheet &sheet, const Style &style) : m_sheet(sheet), m_page(style), m_entries(m_page) {}

    static std::span<const SectionOf<Entries>> sections()
    {
        static constexpr SectionOf<Entries> all[]{
            {"today", QT_TRANSLATE_NOOP("reports", "Today"), &Entries::addToday},
            {"week", QT_TRANSLATE_NOOP("reports", "This week"), &Entries::addWeek},
        };
        return all;
    }

    Document make()
    {
        const QString title = Tr::tr("Call sheet");
        const QString business = oneLine(m_sheet.business.name);
        const QString day = dayText(m_sheet.today, m_page.locale());
        m_page.addHead({.title = title, .subtitle = business, .dated = day});
        addSections(*this, sections(), m_page.style().sections);
        if (m_sheet.calls.isEmpty())
            m_page.addText(Tr::tr("Nobody is to be called."), m_page.body(), 20 * px);
        if (m_sheet.left > 0)
            m_page.addText(Tr::tr("%n more are in the log.", nullptr, static_cast<int>(m_sheet.left)),
                           m_page.note(), 14 * px);
        const QString head = joined({title, business, day});
        return m_page.finish({.title = QStringLiteral("%1 %2").arg(title, day),
                              .author = business,
                              .runningHead = head,
                              .footer = Tr::tr("Holds names and phone numbers: keep it to yourselves, and "
                                               "destroy it when the answers are entered.")});
    }

private:
    void addToday() { addPart(Tr::tr("Today"), true); }
    void addWeek() { addPart(Tr::tr("This week"), false); }

    void addPart(const QString &name, bool isDue)
    {
        QList<Band> bands;
        for (const Call &call : m_sheet.calls) {
            if (m_sheet.isDue(call) == isDue)
                bands.append(entryOf(call));
        }
        if (!bands.isEmpty())
            m_entries.addPart(QStringLiteral("%1 · %2").arg(name, m_page.locale().toString(bands.size())),
                              bands);
    }

    Band entryOf(const Call &call) const
    {
        const Ink &ink = m_page.ink();
        const QColor strong = ink.chart.text;
        const QColor muted = ink.chart.muted;
        const bool isLate = call.due < m_sheet.today;
        return m_entries.entry(
            {{whenText(call, m_sheet.today, m_page.locale()), ink.small, isLate ? strong : muted},
             {titleOf(call), ink.bodyStrong, strong},
             {partnerText(call), ink.body, strong},
             {customerText(call), ink.body, strong},
             {promisedText(call, m_page.locale()), ink.small, muted},
             {call.note, ink.small, muted}},
            answersTo(call));
    }

    const CallSheet &m_sheet;
    Composer m_page;
    AnswerSheet m_entries;
};

} // namespace

Document callSheet(const CallSheet &sheet, const Style &style)
{
    return Entries(sheet, style).make();
}

QList<Section> callSheetSections()
{
    return sectionsIn(Entries::sections());
}

} // namespace reports
