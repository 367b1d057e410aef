// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/UnmetReport.h"

#include "charts/LongTermCharts.h"
#include "reports/Composer.h"
#include "reports/FigureWords.h"

#include <QCoreApplication>
#include <QPainter>

namespace reports {

using domain::Remedy;
using domain::Tally;
using domain::UnmetNeedSeries;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

constexpr qsizetype wishesNamed = 3;
constexpr qreal mostOfAChart = 420 * px; ///< its height; what it has no room for is in the tables

class Unmet
{
public:
    Unmet(const domain::UnmetReport &report, const Style &style)
        : m_report(report), m_words(style.language.locale()), m_page(style)
    {}

    static std::span<const SectionOf<Unmet>> sections()
    {
        using Self = Unmet;
        static constexpr SectionOf<Self> all[]{
            {"remedies", QT_TRANSLATE_NOOP("reports", "What would have helped"), &Self::addRemedies},
            {"picture", QT_TRANSLATE_NOOP("reports", "Picture by month"), &Self::addPicture},
            {"needs", QT_TRANSLATE_NOOP("reports", "Needs and reasons"), &Self::addNeeds},
            {"months", QT_TRANSLATE_NOOP("reports", "Month by month"), &Self::addMonths},
            {"definitions", QT_TRANSLATE_NOOP("reports", "How to read this"), &Self::addDefinitions},
        };
        return all;
    }

    Document make()
    {
        const QString business = oneLine(m_report.business.name);
        const QString period = m_words.named(m_report.from, m_report.to);
        const QString title = Tr::tr("Unmet need");
        m_page.addHead(
            {.title = title,
             .subtitle = Tr::tr("What customers asked for and were sent elsewhere for · %1", "business")
                             .arg(business),
             .dated = Tr::tr("Prepared %1", "date").arg(m_words.day(m_report.preparedOn)),
             .scope = period});
        addSentences();
        if (!m_report.isEmpty())
            addSections(*this, sections(), m_page.style().sections);
        return m_page.finish({.title = joined({title, period}),
                              .author = business,
                              .runningHead = joined({title, period, business}),
                              .footer = joined({m_words.known(m_report.coverage),
                                                Tr::tr("Forgone value is our own estimate.")})});
    }

private:
    void addSentences();
    void addRemedies();
    void addPicture();
    void addNeeds();
    void addMonths();
    void addDefinitions();

    QString total() const;
    QString change() const;
    QString lead() const;

    const domain::UnmetReport &m_report;
    FigureWords m_words;
    Composer m_page;
};

/// "Paint 12, Windscreen 9"
QString wishesOf(const domain::UnmetReport::RemedyGroup &group, const FigureWords &words)
{
    QStringList wishes;
    for (const auto &wish : group.wishes.first(std::min(group.wishes.size(), wishesNamed)))
        wishes.append(
            Tr::tr("%1 %2", "need and how often").arg(oneLine(wish.need), words.count(wish.sent.count)));
    return wishes.join(QStringLiteral(", "));
}

QString Unmet::total() const
{
    const qint64 count = m_report.total.count;
    const QString sentence =
        m_words.counted(Tr::tr("We turned %n request(s) away", nullptr, FigureWords::plural(count)), count);
    if (m_report.total.value.minor() == 0)
        return sentence + QLatin1Char('.');
    return Tr::tr("%1, worth about %2.", "we turned so many away")
        .arg(sentence, emphasised(domain::compactMoneyText(m_report.total.value, m_words.locale())));
}

/// Against as much time before.
QString Unmet::change() const
{
    if (!m_report.before)
        return {};
    const qint64 more = m_report.total.count - m_report.before->count;
    if (more == 0)
        return Tr::tr("That is as many as in as much time before.");
    return (more > 0 ? Tr::tr("That is %1 more than in as much time before.")
                     : Tr::tr("That is %1 fewer than in as much time before."))
        .arg(emphasised(m_words.count(std::abs(more))));
}

/// The largest part that something can be done about.
QString Unmet::lead() const
{
    const auto groups = m_report.remedies();
    const domain::UnmetReport::RemedyGroup *most = nullptr;
    for (const auto &group : groups) {
        if (group.remedy != Remedy::Other && (!most || group.sent.count > most->sent.count))
            most = &group;
    }
    if (!most)
        return Tr::tr("For none of them hiring, stocking or learning would have helped.");
    const QString share = emphasised(
        m_words.percent(static_cast<double>(most->sent.count) / static_cast<double>(m_report.total.count)));
    const QString wishes = wishesOf(*most, m_words);
    switch (most->remedy) {
    case Remedy::Hire:
        return Tr::tr("More hands or more time would have helped most: %1 of them, above all %2.")
            .arg(share, wishes);
    case Remedy::Stock:
        return Tr::tr("A fuller stock would have helped most: %1 of them, above all %2.").arg(share, wishes);
    case Remedy::Learn:
    case Remedy::Other:
        break;
    }
    return Tr::tr("Learning it would have helped most: %1 of them, above all %2.").arg(share, wishes);
}

void Unmet::addSentences()
{
    if (m_report.isEmpty()) {
        m_page.addText(Tr::tr("In this time no customer was turned away: there is nothing to hire, stock or "
                              "learn for yet. This page fills as customers are sent elsewhere."),
                       m_page.body(), 14 * px);
        return;
    }
    QStringList sentences{total(), change(), lead()};
    sentences.removeAll(QString());
    m_page.addText(sentences.join(QLatin1Char(' ')), m_page.body(), 14 * px);
    if (m_report.isUnfinished())
        m_page.addText(Tr::tr("The last month is not over: it is counted up to %1.")
                           .arg(m_words.day(m_report.preparedOn)),
                       m_page.note(), 4 * px);
}

void Unmet::addRemedies()
{
    Table table{.columns = {{Tr::tr("What would have helped")},
                            {Tr::tr("Turned away"), true},
                            {Tr::tr("Share"), true},
                            {Tr::tr("Forgone value"), true},
                            {Tr::tr("Above all")}}};
    for (const auto &group : m_report.remedies())
        table.rows.append({{domain::labelOf(group.remedy), m_words.countCell(group.sent.count),
                            m_words.percentCell(static_cast<double>(group.sent.count)
                                                / static_cast<double>(m_report.total.count)),
                            m_words.worthCell(group.sent), wishesOf(group, m_words)}});
    table.total = {Tr::tr("Together"), m_words.countCell(m_report.total.count), QString(),
                   m_words.worthCell(m_report.total), QString()};
    m_page.addHeading(Tr::tr("What would have helped"));
    m_page.addTable(std::move(table));
}

void Unmet::addPicture()
{
    auto chart = charts::unmetNeedMonthsChart(m_report.needs, m_page.ink().chart, m_words.locale());
    const qreal height = std::min(chart->heightFor(m_page.width(), nullptr), mostOfAChart);
    m_page.addChart(std::move(chart), height);
}

void Unmet::addNeeds()
{
    Table table{.columns = {{Tr::tr("Need")},
                            {Tr::tr("Reason")},
                            {Tr::tr("Turned away"), true},
                            {Tr::tr("Forgone value"), true}}};
    for (const QList<UnmetNeedSeries> &reasons : m_report.byNeed()) {
        QString name = reasons.constFirst().whole.needName;
        for (const UnmetNeedSeries &series : reasons) {
            const domain::UnmetNeed &need = series.whole;
            table.rows.append({{TableCell(std::exchange(name, {}), {need.needName}),
                                need.reason ? need.reasonName : Tr::tr("no reason given"),
                                m_words.countCell(need.sent.count), m_words.worthCell(need.sent)},
                               &series != &reasons.constLast()});
        }
    }
    table.total = {Tr::tr("Together"), QString(), m_words.countCell(m_report.total.count),
                   m_words.worthCell(m_report.total)};
    m_page.addHeading(Tr::tr("Needs and reasons"));
    m_page.addTable(std::move(table));
}

void Unmet::addMonths()
{
    struct InMonth
    {
        Tally sent;
        const domain::UnmetNeed *most = nullptr;
        qint64 mostCount = 0;
    };
    QMap<domain::Month, InMonth> months;
    for (domain::Month month = m_report.from; month <= m_report.to; month = month.plus(1))
        months.insert(month, InMonth{.sent = Tally(m_report.business.currency)});
    for (const UnmetNeedSeries &series : m_report.needs) {
        for (const domain::MonthTally &each : series.months) {
            InMonth &month = months.find(each.month).value();
            month.sent += each.sent;
            if (each.sent.count > month.mostCount) {
                month.most = &series.whole;
                month.mostCount = each.sent.count;
            }
        }
    }
    Table table{.columns = {{Tr::tr("Month")},
                            {Tr::tr("Turned away"), true},
                            {Tr::tr("Forgone value"), true},
                            {Tr::tr("Most often")},
                            {Tr::tr("Times"), true}}};
    for (auto month = months.cbegin(); month != months.cend(); ++month) {
        const bool isOver = month.key() != m_report.to || !m_report.isUnfinished();
        const domain::UnmetNeed *most = month->most;
        table.rows.append(
            {{m_words.monthCell(month.key(), isOver), m_words.countCell(month->sent.count),
              m_words.worthCell(month->sent), most ? joined({most->needName, most->reasonName}) : dash(),
              m_words.countCell(month->mostCount)}});
    }
    m_page.addHeading(Tr::tr("Month by month"));
    m_page.addTable(std::move(table));
}

void Unmet::addDefinitions()
{
    m_page.addHeading(Tr::tr("How to read this"));
    Text::Look note = m_page.note();
    note.lineHeight = 1.4;
    const QStringList sentences{
        Tr::tr("Turned away: customers we sent to somebody else in their own interest. Who was sent away for "
               "the staff's sake is not among them."),
        Tr::tr("More hands or time: we were fully booked, or the wait was too long. Stock: it was not there. "
               "Learn: it is outside our competencies. Something else: all other reasons, and where none was "
               "given."),
        Tr::tr("Forgone value is our own estimate of the sales let go, not what hiring, stocking or learning "
               "would bring: what it costs is not taken off."),
    };
    // One piece: no single line of it on a page of its own.
    m_page.addText(sentences.join(QChar::LineSeparator), note, 3 * px);
}

} // namespace

Document unmetReport(const domain::UnmetReport &report, const Style &style)
{
    return Unmet(report, style).make();
}

QList<Section> unmetReportSections()
{
    return sectionsIn(Unmet::sections());
}

} // namespace reports
