// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/TeamReport.h"

#include "reports/Composer.h"
#include "reports/FigureWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace reports {

using domain::Handoff;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

class Team
{
public:
    Team(const domain::TeamReport &report, const Style &style)
        : m_report(report), m_words(style.language.locale()), m_page(style)
    {}

    static std::span<const SectionOf<Team>> sections()
    {
        using Self = Team;
        static constexpr SectionOf<Self> all[]{
            {"handoffs", QT_TRANSLATE_NOOP("reports", "How we hand over"), &Self::addHandoffs},
            {"staff", QT_TRANSLATE_NOOP("reports", "Who hands over how"), &Self::addStaff},
            {"approvals", QT_TRANSLATE_NOOP("reports", "Approvals"), &Self::addApprovals},
            {"training", QT_TRANSLATE_NOOP("reports", "Guidelines and who has read them"),
             &Self::addTraining},
            {"definitions", QT_TRANSLATE_NOOP("reports", "How to read this"), &Self::addDefinitions},
        };
        return all;
    }

    Document make()
    {
        const QString business = oneLine(m_report.business.name);
        const QString period = m_words.named(m_report.from, m_report.to);
        const QString title = Tr::tr("Team and guidelines");
        m_page.addHead(
            {.title = title,
             .subtitle = Tr::tr("For managers and owners, to coach with · %1", "business").arg(business),
             .dated = Tr::tr("Prepared %1", "date").arg(m_words.day(m_report.preparedOn)),
             .scope = period});
        addSentences();
        addSections(*this, sections(), m_page.style().sections);
        return m_page.finish(
            {.title = joined({title, period}),
             .author = business,
             .runningHead = joined({title, period, business}),
             .footer = Tr::tr("For managers and owners. It is there to coach with, not to rank anybody.")});
    }

private:
    void addSentences();
    void addHandoffs();
    void addStaff();
    void addApprovals();
    void addTraining();
    void addDefinitions();

    void addNote(const QString &sentence) { m_page.addText(sentence, m_page.note(), 3 * px); }
    QString warmth() const;
    QString reading() const;
    QList<TableCell> cells(const QString &name, const domain::TeamReport::Practice &practice) const;

    const domain::TeamReport &m_report;
    FigureWords m_words;
    Composer m_page;
};

QString Team::warmth() const
{
    const auto all = m_report.all();
    if (all.sent == 0)
        return Tr::tr("In this time nobody was sent elsewhere.");
    QStringList sentences{m_words.counted(
        Tr::tr("We sent %n customer(s) elsewhere.", nullptr, FigureWords::plural(all.sent)), all.sent)};
    if (const auto warm = all.warmShare())
        sentences.append(Tr::tr("%1 were handed over to a person rather than by a name or a number.")
                             .arg(emphasised(m_words.percent(*warm))));
    if (const auto known = all.outcomeShare())
        sentences.append(
            Tr::tr("Of %1 we know what became of them.").arg(emphasised(m_words.percent(*known))));
    return sentences.join(QLatin1Char(' '));
}

QString Team::reading() const
{
    if (m_report.training.isEmpty())
        return {};
    const qint64 missing = m_report.toConfirm();
    if (missing == 0)
        return Tr::tr("Everybody has read every guideline in its present wording.");
    return m_words.counted(Tr::tr("%n confirmation(s) of having read a guideline is/are still to come.",
                                  nullptr, FigureWords::plural(missing)),
                           missing);
}

void Team::addSentences()
{
    m_page.addText(QStringList{warmth(), reading()}.join(QLatin1Char(' ')).trimmed(), m_page.body(), 14 * px);
    if (m_report.isUnfinished())
        m_page.addText(Tr::tr("The last month is not over: it is counted up to %1.")
                           .arg(m_words.day(m_report.preparedOn)),
                       m_page.note(), 4 * px);
}

void Team::addHandoffs()
{
    const auto all = m_report.all();
    if (all.sent == 0)
        return;
    Table table{.columns = {{Tr::tr("Hand-off, from cold to warm")},
                            {Tr::tr("Send-aways"), true},
                            {Tr::tr("Share"), true}}};
    const auto add = [&](const QString &name, qint64 count) {
        table.rows.append(
            {{name, m_words.countCell(count),
              m_words.percentCell(static_cast<double>(count) / static_cast<double>(all.sent))}});
    };
    qint64 unknown = all.sent;
    for (const auto &handoff : domain::allOf<Handoff>()) {
        add(domain::labelOf(handoff.value), all.by.value(handoff.value));
        unknown -= all.by.value(handoff.value);
    }
    if (unknown > 0)
        add(Tr::tr("not noted"), unknown);
    m_page.addHeading(Tr::tr("How we hand over"));
    m_page.addTable(std::move(table));
}

QList<TableCell> Team::cells(const QString &name, const domain::TeamReport::Practice &practice) const
{
    return {name, m_words.countCell(practice.sent), m_words.percentCell(practice.warmShare()),
            m_words.percentCell(practice.outcomeShare()), m_words.percentCell(practice.servedShare())};
}

void Team::addStaff()
{
    if (m_report.staff.isEmpty())
        return;
    Table table{.columns = {{Tr::tr("Who")},
                            {Tr::tr("Send-aways"), true},
                            {Tr::tr("To a person"), true},
                            {Tr::tr("Outcome known"), true},
                            {Tr::tr("Known served"), true}}};
    for (const auto &practice : m_report.staff)
        table.rows.append({cells(practice.name.isEmpty() ? Tr::tr("not noted") : practice.name, practice)});
    table.total = cells(Tr::tr("Together"), m_report.all());
    m_page.addHeading(Tr::tr("Who hands over how"));
    m_page.addTable(std::move(table));
    addNote(
        Tr::tr("By name, not by figure. A dash: fewer than %1 to go by, which would say more about chance "
               "than about anybody.")
            .arg(m_words.count(domain::TeamReport::EnoughForAShare)));
}

void Team::addApprovals()
{
    m_page.addHeading(Tr::tr("Approvals"));
    QStringList sentences;
    if (m_report.given() == 0)
        sentences.append(Tr::tr("In this time no send-away rested on the word of a manager."));
    if (m_report.refused > 0)
        sentences.append(m_words.counted(
            Tr::tr("%n draft(s) was/were not let go.", nullptr, FigureWords::plural(m_report.refused)),
            m_report.refused));
    if (m_report.waiting > 0)
        sentences.append(m_words.counted(
            Tr::tr("%n draft(s) wait(s) for a manager now.", nullptr, FigureWords::plural(m_report.waiting)),
            m_report.waiting));
    if (!sentences.isEmpty())
        m_page.addText(sentences.join(QLatin1Char(' ')), m_page.body(), 0);
    if (m_report.given() == 0)
        return;
    Table table{.columns = {{Tr::tr("Whose word it was")}, {Tr::tr("Approved"), true}}};
    for (const auto &approver : m_report.approvers)
        table.rows.append({{approver.name, m_words.countCell(approver.given)}});
    table.total = {Tr::tr("Together"), m_words.countCell(m_report.given())};
    m_page.addTable(std::move(table));
}

/// Each guideline with all of its readers.
void Team::addTraining()
{
    m_page.addHeading(Tr::tr("Guidelines and who has read them"));
    if (m_report.training.isEmpty())
        return m_page.addText(Tr::tr("No guideline is in use yet."), m_page.body(), 0);
    Table table{.columns = {{Tr::tr("Guideline")},
                            {Tr::tr("Wording of"), false, true},
                            {Tr::tr("Who")},
                            {Tr::tr("Read"), true}}};
    for (const auto &training : m_report.training) {
        if (training.readers.isEmpty())
            table.rows.append({{training.guideline, m_words.dayCell(training.since), dash(), dash()}});
        QString name = training.guideline;
        QString since = m_words.shortDay(training.since);
        for (const auto &reader : training.readers) {
            const TableCell read = reader.readOn.isValid() ? m_words.dayCell(reader.readOn)
                                   : reader.knowsOlder     ? Tr::tr("only an earlier version")
                                                           : Tr::tr("not yet");
            table.rows.append({{TableCell(std::exchange(name, {}), {training.guideline}),
                                TableCell(std::exchange(since, {}), m_words.dayCell(training.since).value),
                                reader.name, read},
                               &reader != &training.readers.constLast()});
        }
    }
    m_page.addTable(std::move(table));
}

void Team::addDefinitions()
{
    m_page.addHeading(Tr::tr("How to read this"));
    const QStringList sentences{
        Tr::tr(
            "Send-aways in the customer's own interest; drafts and records entered in error are left out."),
        Tr::tr("To a person: the customer got a name to ask for, we called ahead, introduced them or booked "
               "for them. It is the share of those of which the hand-off is noted."),
        Tr::tr("Known served: of those of which we know what became of them. Who hands over the difficult "
               "cases has the lower figure: ask before you judge."),
    };
    // One piece: no single line of it on a page of its own.
    addNote(sentences.join(QChar::LineSeparator));
}

} // namespace

Document teamReport(const domain::TeamReport &report, const Style &style)
{
    return Team(report, style).make();
}

QList<Section> teamReportSections()
{
    return sectionsIn(Team::sections());
}

} // namespace reports
