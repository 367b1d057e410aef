// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PartnerStatement.h"

#include "reports/Composer.h"

#include <QtGlobal>

namespace reports {

using domain::Complementarity;
using domain::PartnerBalance;

namespace {

constexpr qsizetype mostGains = 6;

QString monthName(domain::Month month, const Language &language)
{
    return language.locale().standaloneMonthName(month.month()) + QLatin1Char(' ')
           + QString::number(month.year());
}

QString periodText(domain::Month from, domain::Month to, const Language &language)
{
    return from == to ? monthName(to, language)
                      : language.say(QT_TRANSLATE_NOOP("reports", "%1 to %2"))
                            .arg(monthName(from, language), monthName(to, language));
}

QString preparedText(QDate day, const Language &language)
{
    return language.say(QT_TRANSLATE_NOOP("reports", "Prepared %1")).arg(dayText(day, language.locale()));
}

class Statement
{
public:
    Statement(const domain::PartnerStatement &statement, Composer &page)
        : m_statement(statement), m_language(page.style().language), m_page(page)
    {}

    static std::span<const SectionOf<Statement>> sections()
    {
        using Self = Statement;
        static constexpr SectionOf<Self> all[]{
            {"balance", QT_TRANSLATE_NOOP("reports", "Balance"), &Self::addBalance},
            {"months", QT_TRANSLATE_NOOP("reports", "Month by month"), &Self::addMonths},
            {"for-them", QT_TRANSLATE_NOOP("reports", "What we could send you more of"), &Self::addTheirs},
            {"for-us", QT_TRANSLATE_NOOP("reports", "What we would like to receive from you"),
             &Self::addOurs},
            {"definitions", QT_TRANSLATE_NOOP("reports", "How to read this"), &Self::addCoverage},
            {"names", QT_TRANSLATE_NOOP("reports", "Whom we sent you by name"), &Self::addNames},
        };
        return all;
    }

    QString title() const
    {
        return say(QT_TRANSLATE_NOOP("reports", "%1 and %2"))
            .arg(oneLine(m_statement.business.name), oneLine(m_statement.partner.name));
    }

    /// `part`: what it is called among others; empty when it is alone.
    void addAs(const QString &part)
    {
        m_page.addHead(
            {.title = title(),
             .subtitle = joined({say(QT_TRANSLATE_NOOP("reports", "Customers sent either way")),
                                 oneLine(m_statement.business.phone), oneLine(m_statement.business.website)}),
             .dated = preparedText(m_statement.preparedOn, m_language),
             .scope = periodText(m_statement.from, m_statement.to, m_language),
             .part = part});
        addSections(*this, sections(), m_page.style().sections);
    }

private:
    QString say(const char *text) const { return m_language.say(text); }
    QString count(qint64 number) const { return m_language.locale().toString(number); }
    TableCell countCell(qint64 number) const { return {count(number), {number}}; }
    QString percent(double share) const
    {
        return m_language.locale().toString(qRound(share * 100)) + QChar(0x00a0)
               + m_language.locale().percent();
    }

    void addBalance()
    {
        if (m_statement.isEmpty())
            return m_page.addText(
                say(QT_TRANSLATE_NOOP("reports", "In this time nobody was sent either way.")), m_page.body(),
                14 * px);
        const PartnerBalance &total = m_statement.total;
        m_page.addText(
            say(QT_TRANSLATE_NOOP("reports", "We sent you %1, of whom %2 are known to have been served. "
                                             "You sent us %3, of whom %4 bought."))
                .arg(emphasised(count(total.sent.count)), emphasised(count(total.served)),
                     emphasised(count(total.received.count)), emphasised(count(total.bought))),
            m_page.body(), 14 * px);
        const qint64 lead = m_statement.lead();
        const QString balance =
            lead == 0 ? say(QT_TRANSLATE_NOOP("reports", "Both ways are level."))
            : lead > 0
                ? say(QT_TRANSLATE_NOOP("reports", "That is %1 more to you than to us.")).arg(count(lead))
                : say(QT_TRANSLATE_NOOP("reports", "That is %1 more to us than to you.")).arg(count(-lead));
        m_page.addText(balance, m_page.body(), 0);
    }

    QList<TableCell> cells(const TableCell &name, const PartnerBalance &balance) const
    {
        return {name,
                countCell(balance.sent.count),
                countCell(balance.served),
                countCell(balance.received.count),
                countCell(balance.bought),
                countCell(balance.returned.count)};
    }

    void addMonths()
    {
        if (m_statement.isEmpty())
            return;
        Table table{.columns = {{say(QT_TRANSLATE_NOOP("reports", "Month"))},
                                {say(QT_TRANSLATE_NOOP("reports", "Sent to you")), true},
                                {say(QT_TRANSLATE_NOOP("reports", "Known served")), true},
                                {say(QT_TRANSLATE_NOOP("reports", "Sent to us")), true},
                                {say(QT_TRANSLATE_NOOP("reports", "Bought here")), true},
                                {say(QT_TRANSLATE_NOOP("reports", "Came back to us")), true}}};
        for (const auto &each : m_statement.months) {
            const bool isOver = each.month != m_statement.to || !m_statement.isUnfinished();
            const QString remark = isOver ? QString() : say(QT_TRANSLATE_NOOP("reports", "%1, not over"));
            const QString name = monthName(each.month, m_language);
            table.rows.append(
                {cells(TableCell(isOver ? name : remark.arg(name), {each.month, remark}), each.balance)});
        }
        table.total = cells(say(QT_TRANSLATE_NOOP("reports", "Together")), m_statement.total);
        m_page.addHeading(say(QT_TRANSLATE_NOOP("reports", "Month by month")));
        m_page.addTable(std::move(table));
    }

    void addGains(const QString &heading, const QList<Complementarity::Gain> &gains, const QString &unknown)
    {
        QStringList names;
        for (const auto &gain : gains.first(qMin(gains.size(), mostGains)))
            names.append(oneLine(gain.name));
        m_page.addHeading(heading);
        m_page.addText(names.isEmpty() ? unknown : joined(names), m_page.body(), 2 * px);
    }

    void addTheirs()
    {
        addGains(say(QT_TRANSLATE_NOOP("reports", "What we could send you more of")), m_statement.fit.theirs,
                 say(QT_TRANSLATE_NOOP("reports",
                                       "We do not know yet what you do better than we. Please tell us.")));
    }

    void addOurs()
    {
        addGains(
            say(QT_TRANSLATE_NOOP("reports", "What we would like to receive from you")), m_statement.fit.ours,
            say(QT_TRANSLATE_NOOP("reports", "We do not know yet what you would rather hand over. Please "
                                             "tell us.")));
    }

    void addNames()
    {
        if (!m_statement.isNamed || m_statement.named.isEmpty())
            return;
        Table table{.columns = {{say(QT_TRANSLATE_NOOP("reports", "Date"))},
                                {say(QT_TRANSLATE_NOOP("reports", "Customer"))},
                                {say(QT_TRANSLATE_NOOP("reports", "Need"))}}};
        for (const auto &each : m_statement.named)
            table.rows.append(
                {{TableCell(m_language.locale().toString(each.on, QLocale::ShortFormat), {each.on}),
                  oneLine(each.customer), oneLine(each.need)}});
        m_page.addHeading(say(QT_TRANSLATE_NOOP("reports", "Whom we sent you by name")));
        m_page.addTable(std::move(table));
    }

    void addCoverage()
    {
        m_page.addHeading(say(QT_TRANSLATE_NOOP("reports", "How to read this")));
        QStringList sentences;
        if (m_statement.coverage.sent > 0)
            sentences.append(
                say(QT_TRANSLATE_NOOP("reports",
                                      "Of those we sent you we know what became of %1; %2 were "
                                      "known to us by name. Who stays anonymous cannot be seen to come "
                                      "back to us."))
                    .arg(percent(m_statement.coverage.outcome()), percent(m_statement.coverage.customer())));
        sentences.append(
            say(QT_TRANSLATE_NOOP("reports", "Served is counted only where you or the customer told us "
                                             "so. What we know may not be all there was: please "
                                             "compare it with your own records.")));
        for (const QString &sentence : std::as_const(sentences))
            m_page.addText(sentence, m_page.note(), 3 * px);
    }

    const domain::PartnerStatement &m_statement;
    const Language &m_language;
    Composer &m_page;
};

} // namespace

Document partnerStatement(const domain::PartnerStatement &statement, const Style &style)
{
    Composer page(style);
    Statement one(statement, page);
    one.addAs({});
    const QString title =
        joined({one.title(), periodText(statement.from, statement.to, page.style().language)});
    return page.finish(
        {.title = title, .author = oneLine(statement.business.name), .runningHead = title, .footer = {}});
}

Document partnerStatements(const domain::PartnerStatements &all, const Style &style)
{
    Composer page(style);
    const Language &language = page.style().language;
    const QString us = oneLine(all.business.name);
    const QString name = language.say(QT_TRANSLATE_NOOP("reports", "Partner statements"));
    const QString period = periodText(all.from, all.to, language);
    page.addHead(
        {.title = name, .subtitle = us, .dated = preparedText(all.preparedOn, language), .scope = period});
    if (all.statements.isEmpty())
        page.addText(language.say(QT_TRANSLATE_NOOP("reports", "In this time nobody was sent either way, and "
                                                               "there is no agreement with anybody.")),
                     page.body(), 14 * px);
    for (const domain::PartnerStatement &statement : all.statements) {
        const auto done = static_cast<double>(&statement - all.statements.constData());
        if (!page.goesOn(done / static_cast<double>(all.statements.size())))
            break;
        Statement(statement, page).addAs(oneLine(statement.partner.name));
        if (&statement != &all.statements.constLast())
            page.addClosing();
    }
    const QString title = joined({us, name, period});
    return page.finish({.title = title, .author = us, .runningHead = title, .footer = {}});
}

QList<Section> partnerStatementSections()
{
    return sectionsIn(Statement::sections());
}

} // namespace reports
