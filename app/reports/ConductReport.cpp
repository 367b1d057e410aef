// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ConductReport.h"

#include "reports/Composer.h"
#include "reports/FigureWords.h"

#include <QCoreApplication>

namespace reports {

using domain::Month;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

constexpr qsizetype mostMonthsInATable = 12; ///< beside one another; of more, their years are

class Conduct
{
public:
    Conduct(const domain::ConductReport &report, const Style &style)
        : m_report(report), m_words(style.language.locale()), m_page(style)
    {}

    static std::span<const SectionOf<Conduct>> sections()
    {
        using Self = Conduct;
        static constexpr SectionOf<Self> all[]{
            {"incidents", QT_TRANSLATE_NOOP("reports", "Incidents by month and action"), &Self::addIncidents},
            {"steps", QT_TRANSLATE_NOOP("reports", "Steps taken"), &Self::addSteps},
            {"reviews", QT_TRANSLATE_NOOP("reports", "Open reviews"), &Self::addReviews},
            {"exclusions", QT_TRANSLATE_NOOP("reports", "Exclusions in force"), &Self::addExclusions},
            {"definitions", QT_TRANSLATE_NOOP("reports", "How to read this"), &Self::addDefinitions},
        };
        return all;
    }

    Document make()
    {
        const QString business = oneLine(m_report.business.name);
        const QString period = m_words.named(m_report.from, m_report.to);
        const QString title = Tr::tr("Conduct towards staff");
        const QString confidential = Tr::tr("Confidential: for managers and owners");
        m_page.addHead({.title = title,
                        .subtitle = joined({confidential, business}),
                        .dated = Tr::tr("Prepared %1", "date").arg(m_words.day(m_report.preparedOn)),
                        .scope = period});
        addSentences();
        if (!m_report.isEmpty())
            addSections(*this, sections(), m_page.style().sections);
        return m_page.finish(
            {.title = joined({title, period}),
             .author = business,
             .runningHead = joined({title, period, business}),
             .footer = Tr::tr("Confidential: for managers and owners. Keep it where nobody "
                              "else reads it, and destroy it when it is no longer needed.")});
    }

private:
    void addSentences();
    void addIncidents();
    void addSteps();
    void addReviews();
    void addExclusions();
    void addDefinitions();

    QString columnOf(Month month) const;
    /// As the last cell of a row where customers are named.
    void addCustomer(QList<TableCell> &cells, const QString &name) const;
    void addCustomerColumn(Table &table) const;

    const domain::ConductReport &m_report;
    FigureWords m_words;
    Composer m_page;
};

void Conduct::addSentences()
{
    if (m_report.isEmpty()) {
        m_page.addText(
            Tr::tr("In this time no misconduct towards staff was noted, and nothing is open. May it "
                   "stay that way."),
            m_page.body(), 14 * px);
        return;
    }
    const auto plural = FigureWords::plural;
    const qint64 count = m_report.incidents();
    QStringList sentences;
    sentences << (count == 0 ? Tr::tr("In this time no incident was noted.")
                             : m_words.counted(
                                 Tr::tr("%n incident(s) was/were noted.", nullptr, plural(count)), count));
    const qint64 waiting = m_report.reviews.size();
    const qint64 late = m_report.lateReviews();
    if (waiting > 0)
        sentences << m_words.counted(Tr::tr("%n review(s) is/are open.", nullptr, plural(waiting)), waiting);
    if (late > 0)
        sentences << m_words.counted(Tr::tr("%n of them is/are overdue.", nullptr, plural(late)), late);
    const qint64 inForce = m_report.exclusions.size();
    if (inForce > 0)
        sentences << m_words.counted(
            Tr::tr("%n customer(s) is/are sent elsewhere for the staff's sake today.", nullptr,
                   plural(inForce)),
            inForce);
    m_page.addText(sentences.join(QLatin1Char(' ')), m_page.body(), 14 * px);
    if (m_report.isUnfinished())
        m_page.addText(Tr::tr("The last month is not over: it is counted up to %1.")
                           .arg(m_words.day(m_report.preparedOn)),
                       m_page.note(), 4 * px);
}

/// A month beside eleven others, or its year beside other years.
QString Conduct::columnOf(Month month) const
{
    return m_report.months.size() <= mostMonthsInATable ? m_words.shortName(month)
                                                        : QString::number(month.year());
}

void Conduct::addIncidents()
{
    if (m_report.actions.isEmpty())
        return;
    QStringList names;
    QList<qsizetype> columnOfMonth;
    for (const auto &month : m_report.months) {
        const QString name = columnOf(month.month);
        if (names.isEmpty() || names.constLast() != name)
            names.append(name);
        columnOfMonth.append(names.size() - 1);
    }
    Table table{.columns = {{Tr::tr("Unacceptable action")}}};
    for (const QString &name : std::as_const(names))
        table.columns.append({name, true});
    table.columns.append({Tr::tr("Together"), true});
    const auto cells = [&](const QString &name, const auto &ofMonth, qint64 together) {
        QList<qint64> sums(names.size(), 0);
        for (qsizetype i = 0; i < m_report.months.size(); ++i)
            sums[columnOfMonth.at(i)] += ofMonth(i);
        QList<TableCell> row{name};
        for (const qint64 sum : std::as_const(sums))
            row.append(sum == 0 ? TableCell(dash().text, {sum}) : m_words.countCell(sum));
        return row << m_words.countCell(together);
    };
    for (const auto &action : m_report.actions)
        table.rows.append({cells(
            Tr::tr("%1 (%2)", "action and severity").arg(action.action, domain::labelOf(action.severity)),
            [&action](qsizetype i) { return action.months.at(i); }, action.together)});
    table.total = cells(
        Tr::tr("Together"), [this](qsizetype i) { return m_report.months.at(i).incidents; },
        m_report.incidents());
    m_page.addHeading(Tr::tr("Incidents by month and action"));
    m_page.addTable(std::move(table));
}

void Conduct::addSteps()
{
    if (m_report.incidents() == 0)
        return;
    Table table{.columns = {{Tr::tr("Step of the ladder")}, {Tr::tr("Taken"), true}}};
    for (const auto &step : domain::allOf<domain::Step>())
        table.rows.append(
            {{domain::labelOf(step.value), m_words.countCell(m_report.steps.value(step.value))}});
    m_page.addHeading(Tr::tr("Steps taken"));
    m_page.addTable(std::move(table));
}

void Conduct::addCustomerColumn(Table &table) const
{
    if (m_report.isNamed)
        table.columns.append({Tr::tr("Customer")});
}

void Conduct::addCustomer(QList<TableCell> &cells, const QString &name) const
{
    if (m_report.isNamed)
        cells.append(name.isEmpty() ? Tr::tr("not known") : name);
}

void Conduct::addReviews()
{
    m_page.addHeading(Tr::tr("Open reviews"));
    if (m_report.reviews.isEmpty())
        return m_page.addText(Tr::tr("None is open."), m_page.body(), 0);
    Table table{.columns = {{Tr::tr("Due"), false, true},
                            {Tr::tr("Incident of"), false, true},
                            {Tr::tr("Action")},
                            {Tr::tr("Step")}}};
    addCustomerColumn(table);
    for (const auto &review : m_report.reviews) {
        const bool isLate = review.reviewOn < m_report.preparedOn;
        QList<TableCell> cells{
            m_words.dayCell(review.reviewOn, isLate ? Tr::tr("%1, overdue", "day") : QString()),
            m_words.dayCell(review.on), review.action, domain::labelOf(review.step)};
        addCustomer(cells, review.customer);
        table.rows.append({cells});
    }
    m_page.addTable(std::move(table));
}

void Conduct::addExclusions()
{
    m_page.addHeading(Tr::tr("Exclusions in force"));
    if (m_report.exclusions.isEmpty())
        return m_page.addText(Tr::tr("None is in force."), m_page.body(), 0);
    Table table{.columns = {{Tr::tr("Since"), false, true},
                            {Tr::tr("Until"), false, true},
                            {Tr::tr("What it covers")},
                            {Tr::tr("Review"), false, true},
                            {Tr::tr("Appeal")}}};
    addCustomerColumn(table);
    for (const auto &exclusion : m_report.exclusions) {
        QList<TableCell> cells{
            m_words.dayCell(exclusion.since),
            exclusion.until.isValid() ? m_words.dayCell(exclusion.until) : Tr::tr("it is lifted"),
            exclusion.scope, m_words.dayCell(exclusion.reviewOn), domain::labelOf(exclusion.appeal)};
        addCustomer(cells, exclusion.customer);
        table.rows.append({cells});
    }
    m_page.addTable(std::move(table));
}

void Conduct::addDefinitions()
{
    m_page.addHeading(Tr::tr("How to read this"));
    Text::Look note = m_page.note();
    note.lineHeight = 1.4;
    const QStringList sentences{
        Tr::tr("What was done and said is counted here, never what somebody is. Records entered in error are "
               "left out."),
        Tr::tr("Open reviews and exclusions are those of the day it was prepared on, whenever they began."),
        Tr::tr("None of this is in the figures of other reports."),
    };
    // One piece: no single line of it on a page of its own.
    m_page.addText(sentences.join(QChar::LineSeparator), note, 3 * px);
}

} // namespace

Document conductReport(const domain::ConductReport &report, const Style &style)
{
    return Conduct(report, style).make();
}

QList<Section> conductReportSections()
{
    return sectionsIn(Conduct::sections());
}

} // namespace reports
