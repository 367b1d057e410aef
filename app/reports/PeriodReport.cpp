// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PeriodReport.h"

#include "charts/Charts.h"
#include "reports/Composer.h"
#include "reports/PeriodWords.h"

#include <QCoreApplication>
#include <QPainter>

#include <numeric>

namespace reports {

using domain::Flows;
using domain::Tally;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

const QString comparisonGap = QStringLiteral(" · ");

/// One of the four figures on top.
struct Figure
{
    QColor colour;
    QString caption;
    QString value;
    QStringList comparison; ///< in parts
};

/// The needs with their reasons, most asked for first.
QList<QList<domain::UnmetNeed>> byNeed(const QList<domain::UnmetNeed> &needs)
{
    QList<QList<domain::UnmetNeed>> groups;
    for (const domain::UnmetNeed &need : needs) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&need](const auto &known) {
            return known.constFirst().need == need.need;
        });
        if (group == groups.end())
            groups.append({need});
        else
            group->append(need);
    }
    const auto total = [](const QList<domain::UnmetNeed> &group) {
        return std::accumulate(group.cbegin(), group.cend(), qint64(0),
                               [](qint64 sum, const auto &need) { return sum + need.sent.count; });
    };
    std::stable_sort(groups.begin(), groups.end(),
                     [&total](const auto &a, const auto &b) { return total(a) > total(b); });
    return groups;
}

class Page
{
public:
    Page(const domain::PeriodReport &report, const Style &style)
        : m_report(report), m_words(report, style.language.locale()), m_page(style)
    {}

    static std::span<const SectionOf<Page>> sections();

    Document make()
    {
        addTitle();
        addSentences();
        if (m_report.firstMonth)
            addSections(*this, sections(), m_page.style().sections);
        const QString business = oneLine(m_report.business.name);
        const QString title = joined({m_words.title(), m_words.kind()});
        return m_page.finish({.title = title,
                              .author = business,
                              .runningHead = QStringLiteral("%1 · %2").arg(m_words.title(), business),
                              .footer = m_words.footer()});
    }

private:
    void addTitle();
    void addSentences();
    void addFigures();
    void addCharts();
    void addPartners();
    void addPayoff();
    void addReasons();
    void addNeeds();
    void addMonths();
    void addDefinitions();
    void addRecords();

    void addChart(std::unique_ptr<charts::Chart> chart)
    {
        m_page.addChart(std::move(chart), chartHeightOn(m_page.style().sheet));
    }
    QList<Figure> figures() const;
    Table figureTable() const;
    TableCell partnerOf(const domain::PeriodReport::Record &record) const;
    void breakAlike(QList<Figure> &all, qreal width) const;

    const domain::PeriodReport &m_report;
    PeriodWords m_words;
    Composer m_page;
};

std::span<const SectionOf<Page>> Page::sections()
{
    using Self = Page;
    static constexpr SectionOf<Self> all[]{
        {"figures", QT_TRANSLATE_NOOP("reports", "Figures"), &Self::addFigures},
        {"charts", QT_TRANSLATE_NOOP("reports", "Charts"), &Self::addCharts},
        {"partners", QT_TRANSLATE_NOOP("reports", "Partners"), &Self::addPartners},
        {"payoff", QT_TRANSLATE_NOOP("reports", "Does it pay?"), &Self::addPayoff},
        {"reasons", QT_TRANSLATE_NOOP("reports", "Why we sent them elsewhere"), &Self::addReasons},
        {"needs", QT_TRANSLATE_NOOP("reports", "Needs that we turned away"), &Self::addNeeds},
        {"months", QT_TRANSLATE_NOOP("reports", "Month by month"), &Self::addMonths},
        {"definitions", QT_TRANSLATE_NOOP("reports", "How to read this"), &Self::addDefinitions},
        {recordsSection.latin1(), QT_TRANSLATE_NOOP("reports", "Records"), &Self::addRecords, true},
    };
    return all;
}

void Page::addTitle()
{
    m_page.addHead({.title = m_words.title(),
                    .subtitle = joined({m_words.kind(), oneLine(m_report.business.name)}),
                    .dated = Tr::tr("Prepared %1", "date").arg(m_words.day(m_report.preparedOn)),
                    .scope = Tr::tr("All partners, all needs")});
}

void Page::addSentences()
{
    m_page.addText(m_words.summary(), m_page.body(), 14 * px);
    const Text::Look note = m_page.note();
    for (const QString &sentence : {m_words.unfinished(), m_words.forStaff()}) {
        if (!sentence.isEmpty())
            m_page.addText(sentence, note, 4 * px);
    }
    if (!m_report.firstMonth)
        m_page.addText(
            Tr::tr("There are no records up to then. The report fills as customers are sent elsewhere, "
                   "referred to us and come back."),
            note, 8 * px);
}

QList<Figure> Page::figures() const
{
    const auto counts = [this](const QColor &colour, const QString &caption, Tally Flows::*tally) {
        const auto text = [&](const Flows &flows) { return m_words.count((flows.*tally).count); };
        return Figure{colour, caption, text(m_report.now),
                      m_words.comparison(text(m_report.before), text(m_report.yearBefore))};
    };
    const auto net = [this](const Flows &flows) {
        return domain::compactMoneyText(domain::netPayoff(flows, m_report.business.margin), m_page.locale(),
                                        domain::Sign::Always);
    };
    const charts::Style &colours = m_page.ink().chart;
    return {counts(colours.out, Tr::tr("Sent elsewhere"), &Flows::sent),
            counts(colours.in, Tr::tr("Referred to us"), &Flows::received),
            counts(colours.back, Tr::tr("Came back"), &Flows::returned),
            {colours.accent, m_words.netCaption(), net(m_report.now),
             m_words.comparison(net(m_report.before), net(m_report.yearBefore))}};
}

/// When one comparison needs two lines, all have them, broken between their parts.
void Page::breakAlike(QList<Figure> &all, qreal width) const
{
    const bool fits = std::all_of(all.cbegin(), all.cend(), [&](const Figure &figure) {
        return textWidth(figure.comparison.join(comparisonGap), m_page.ink().small) <= width;
    });
    for (Figure &figure : all)
        figure.comparison = {figure.comparison.join(fits ? comparisonGap : QString(QChar::LineSeparator))};
}

/// The same figures, and word of mouth, as they are in workbooks.
Table Page::figureTable() const
{
    const domain::Period last = m_report.period.before();
    const domain::Period lastYear = m_report.period.yearBefore();
    struct Column
    {
        domain::Period period;
        const Flows &flows;
    };
    QList<Column> columns{{m_report.period, m_report.now}};
    if (last != lastYear && m_words.isKnown(last))
        columns.append({last, m_report.before});
    if (m_words.isKnown(lastYear))
        columns.append({lastYear, m_report.yearBefore});
    Table table{.columns = {{Tr::tr("Figure")}}};
    for (const Column &column : std::as_const(columns))
        table.columns.append({m_words.titleOf(column.period), true});
    const auto add = [&](const QString &caption, const auto &cellOf) {
        QList<TableCell> cells{caption};
        for (const Column &column : std::as_const(columns))
            cells.append(cellOf(column.flows));
        table.rows.append({cells});
    };
    const auto counts = [this](Tally Flows::*tally) {
        return [this, tally](const Flows &flows) { return m_words.countCell((flows.*tally).count); };
    };
    add(Tr::tr("Sent elsewhere"), counts(&Flows::sent));
    add(Tr::tr("Referred to us"), counts(&Flows::received));
    add(Tr::tr("Came back"), counts(&Flows::returned));
    add(Tr::tr("Word of mouth"), counts(&Flows::wordOfMouth));
    add(Tr::tr("Net value"), [this](const Flows &flows) {
        return m_words.netCell(domain::netPayoff(flows, m_report.business.margin));
    });
    return table;
}

void Page::addFigures()
{
    m_page.addForWorkbook(Tr::tr("Figures"), figureTable());
    constexpr qreal gap = 12 * px;
    constexpr qreal inset = 12 * px;
    QList<Figure> all = figures();
    const qreal width =
        (m_page.width() - gap * static_cast<qreal>(all.size() - 1)) / static_cast<qreal>(all.size());
    const qreal inner = width - 2 * inset;
    breakAlike(all, inner);
    struct Card
    {
        QColor dot;
        Text caption;
        Text value;
        Text comparison;
    };
    auto cards = std::make_shared<std::vector<std::unique_ptr<Card>>>();
    qreal lowest = 0;
    for (const Figure &figure : all) {
        const auto look = [this](const QFont &font, const QColor &colour) {
            return Text::Look{.font = font, .colour = colour, .side = m_page.start(), .mostLines = 2};
        };
        cards->emplace_back(new Card{
            figure.colour,
            Text(figure.caption, look(m_page.ink().small, m_page.ink().chart.muted), inner - 15 * px),
            Text(figure.value, look(m_page.ink().figure, m_page.ink().chart.text), inner),
            Text(figure.comparison.constFirst(), look(m_page.ink().small, m_page.ink().chart.muted), inner),
        });
        const Card &card = *cards->back();
        lowest = std::max(lowest, card.caption.height() + card.value.height() + card.comparison.height());
    }
    m_page.addBand(
        {.height = lowest + 20 * px,
         .paint =
             [=, line = m_page.ink().chart.line,
              isRightToLeft = m_page.isRightToLeft()](QPainter &painter, const QRectF &place) {
                 for (std::size_t i = 0; i < cards->size(); ++i) {
                     const Card &card = *(*cards)[i];
                     const auto column = static_cast<qreal>(isRightToLeft ? cards->size() - 1 - i : i);
                     const QRectF box(place.left() + column * (width + gap), place.top(), width,
                                      place.height());
                     painter.setPen(QPen(line, px));
                     painter.setBrush(Qt::NoBrush);
                     painter.drawRoundedRect(box.adjusted(px / 2, px / 2, -px / 2, -px / 2), 6 * px, 6 * px);
                     QPointF at = box.topLeft() + QPointF(inset, 10 * px);
                     const qreal dotX = isRightToLeft ? box.right() - inset - 5 * px : at.x() + 5 * px;
                     painter.setPen(Qt::NoPen);
                     painter.setBrush(card.dot);
                     painter.drawEllipse(QPointF(dotX, at.y() + 7.2 * px), 4.5 * px, 4.5 * px);
                     card.caption.paint(painter, at + QPointF(isRightToLeft ? 0 : 15 * px, 0));
                     at.ry() += card.caption.height();
                     card.value.paint(painter, at);
                     at.ry() += card.value.height();
                     card.comparison.paint(painter, at);
                 }
             },
         .spaceBefore = 14 * px});
}

void Page::addCharts()
{
    addChart(charts::runningPayoffChart(m_report.payoff, m_report.payback, m_report.series.unfinished,
                                        m_page.ink().chart, m_page.locale()));
    addChart(charts::outInBackChart(m_report.series, m_page.ink().chart, m_page.locale()));
}

void Page::addPartners()
{
    if (m_report.partners.isEmpty())
        return;
    Table table{.columns = {{Tr::tr("Partner")},
                            {Tr::tr("Sent"), true},
                            {Tr::tr("Known served"), true},
                            {Tr::tr("Received"), true},
                            {Tr::tr("Bought"), true},
                            {Tr::tr("Came back"), true},
                            {Tr::tr("Net value"), true}}};
    for (const domain::PartnerBalance &partner : m_report.partners)
        table.rows.append({{partner.name, m_words.countCell(partner.sent.count),
                            m_words.countCell(partner.served), m_words.countCell(partner.received.count),
                            m_words.countCell(partner.bought), m_words.countCell(partner.returned.count),
                            m_words.netCell(partner.net(m_report.business.margin))}});
    m_page.addHeading(Tr::tr("Partners"));
    m_page.addTable(std::move(table));
}

void Page::addPayoff()
{
    m_page.addHeading(Tr::tr("Does it pay?"));
    m_page.addText(m_words.breakEven(), m_page.body(), 2 * px);
    addChart(charts::payoffPartsChart(m_report.payoff, m_report.series.unfinished, m_page.ink().chart,
                                      m_page.locale()));
}

void Page::addReasons()
{
    struct Row
    {
        std::optional<domain::ReasonId> reason;
        QString name;
        Tally sent;
    };
    QList<Row> rows;
    Tally all(m_report.business.currency);
    for (const domain::UnmetNeed &need : m_report.needs) {
        auto row = std::find_if(rows.begin(), rows.end(),
                                [&need](const Row &known) { return known.reason == need.reason; });
        if (row == rows.end()) {
            rows.append({need.reason, need.reason ? need.reasonName : Tr::tr("no reason given"),
                         Tally(all.value.currency())});
            row = rows.end() - 1;
        }
        row->sent += need.sent;
        all += need.sent;
    }
    if (rows.isEmpty())
        return;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row &a, const Row &b) { return a.sent.count > b.sent.count; });
    Table table{.columns = {{Tr::tr("Reason")},
                            {Tr::tr("Sent"), true},
                            {Tr::tr("Share"), true},
                            {Tr::tr("Forgone value"), true}}};
    for (const Row &row : std::as_const(rows))
        table.rows.append(
            {{row.name, m_words.countCell(row.sent.count),
              m_words.percentCell(static_cast<double>(row.sent.count) / static_cast<double>(all.count)),
              m_words.worthCell(row.sent)}});
    table.total = {Tr::tr("Together"), m_words.countCell(all.count), QString(), m_words.worthCell(all)};
    m_page.addHeading(Tr::tr("Why we sent them elsewhere"));
    m_page.addTable(std::move(table));
}

void Page::addNeeds()
{
    if (m_report.needs.isEmpty())
        return;
    Table table{.columns = {{Tr::tr("Need")},
                            {Tr::tr("Reason")},
                            {Tr::tr("Turned away"), true},
                            {Tr::tr("Forgone value"), true}}};
    for (const QList<domain::UnmetNeed> &reasons : byNeed(m_report.needs)) {
        QString name = reasons.constFirst().needName;
        for (const domain::UnmetNeed &need : reasons) {
            table.rows.append(
                {{TableCell(std::exchange(name, {}), {need.needName}), need.reason ? need.reasonName : dash(),
                  m_words.countCell(need.sent.count), m_words.worthCell(need.sent)},
                 &need != &reasons.constLast()});
        }
    }
    m_page.addHeading(Tr::tr("Needs that we turned away"));
    m_page.addTable(std::move(table));
}

void Page::addMonths()
{
    Table table{.columns = {{Tr::tr("Month")},
                            {Tr::tr("Sent"), true},
                            {Tr::tr("Received"), true},
                            {Tr::tr("Came back"), true},
                            {Tr::tr("Word of mouth"), true},
                            {Tr::tr("Net value"), true},
                            {Tr::tr("Running total"), true}}};
    for (qsizetype i = 0; i < m_report.series.months.size(); ++i) {
        const domain::MonthFigures &month = m_report.series.months.at(i);
        const domain::PayoffMonth &payoff = m_report.payoff.at(i);
        table.rows.append(
            {{m_words.monthCell(month.month, m_report.series.unfinished != month.month),
              m_words.countCell(month.flows.sent.count), m_words.countCell(month.flows.received.count),
              m_words.countCell(month.flows.returned.count), m_words.countCell(month.flows.wordOfMouth.count),
              m_words.netCell(payoff.net()), m_words.netCell(payoff.running)}});
    }
    m_page.addHeading(Tr::tr("Month by month"));
    m_page.addTable(std::move(table));
}

void Page::addDefinitions()
{
    m_page.addHeading(Tr::tr("How to read this"));
    Text::Look note = m_page.note();
    note.lineHeight = 1.4;
    for (const QString &definition : m_words.definitions())
        m_page.addText(definition, note, 3 * px);
}

/// One send-away a row, without whom it was about.
void Page::addRecords()
{
    if (!m_report.records || m_report.records->isEmpty())
        return;
    Table table{.columns = {{Tr::tr("Date"), false, true},
                            {Tr::tr("Need")},
                            {Tr::tr("Reason")},
                            {Tr::tr("Partner")},
                            {Tr::tr("Hand-off"), false, true},
                            {Tr::tr("Status"), false, true}}};
    table.rows.reserve(m_report.records->size());
    for (const domain::PeriodReport::Record &record : *m_report.records)
        table.rows.append(
            {{m_words.dayCell(record.on), record.need, record.reason.isEmpty() ? dash() : record.reason,
              partnerOf(record), record.handoff ? domain::labelOf(*record.handoff) : dash(),
              domain::labelOf(record.status)}});
    m_page.addHeading(Tr::tr("Records"));
    if (const qint64 missing = m_report.recordsLeftOut(); missing > 0)
        m_page.addText(m_words.counted(Tr::tr("%n later record(s) is/are left out: export them to see all.",
                                              nullptr, PeriodWords::plural(missing)),
                                       missing),
                       m_page.note(), 0);
    m_page.addTable(std::move(table));
}

/// Or the day that the customer was asked to come back on.
TableCell Page::partnerOf(const domain::PeriodReport::Record &record) const
{
    if (record.deferredTo.isValid())
        return Tr::tr("to us on %1", "day").arg(m_words.shortDay(record.deferredTo));
    return record.partner.isEmpty() ? dash() : record.partner;
}

} // namespace

Document periodReport(const domain::PeriodReport &report, const Style &style)
{
    return Page(report, style).make();
}

QList<Section> periodReportSections()
{
    return sectionsIn(Page::sections());
}

} // namespace reports
