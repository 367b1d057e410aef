// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Handbook.h"

#include "reports/Composer.h"

#include <QCoreApplication>
#include <QPainter>

namespace reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

/// From letters to be read across a counter down to the smallest on paper.
constexpr qreal sizes[]{1.8, 1.5, 1.25, 1.15, 1.07, 1.0, 0.93, 0.87, 0.82};
/// Of the letters when it needs more than one page anyway.
constexpr qreal usualSize = 1.0;

class Handbook
{
public:
    Handbook(const domain::Handbook &book, const Style &style, qreal size)
        : m_book(book), m_words(book.words), m_page(style, size)
    {
        m_words.locale = style.language.locale();
    }

    static std::span<const SectionOf<Handbook>> sections();

    Document make()
    {
        const QString business = oneLine(m_book.business.name);
        const QString title = Tr::tr("When we send a customer elsewhere");
        m_page.addHead(
            {.title = title,
             .subtitle = Tr::tr("Handbook · %1", "business").arg(business),
             .dated = Tr::tr("As of %1", "date").arg(dayText(m_book.preparedOn, m_page.locale()))});
        addSections(*this, sections(), m_page.style().sections);
        return m_page.finish({.title = Tr::tr("%1 · Handbook", "business").arg(business),
                              .author = business,
                              .runningHead = QStringLiteral("%1 · %2").arg(title, business),
                              .footer = Tr::tr("Not sure? Ask a manager before the customer leaves.")});
    }

private:
    void addGuidelines();
    void addGuideline(int number, const domain::Guideline &guideline,
                      const std::shared_ptr<const Band> &repeated);
    void addActions();
    void addNeeds();
    QString partnerText(const domain::Suggestion &partner) const;

    const domain::Handbook &m_book;
    domain::GuidelineWords m_words;
    Composer m_page;
};

std::span<const SectionOf<Handbook>> Handbook::sections()
{
    static constexpr SectionOf<Handbook> all[]{
        {"guidelines", QT_TRANSLATE_NOOP("reports", "Guidelines"), &Handbook::addGuidelines},
        {"conduct", QT_TRANSLATE_NOOP("reports", "What we do not accept"), &Handbook::addActions},
        {"partners", QT_TRANSLATE_NOOP("reports", "Whom to recommend"), &Handbook::addNeeds},
    };
    return all;
}

void Handbook::addGuidelines()
{
    m_page.addHeading(Tr::tr("Guidelines"), 14 * px);
    if (m_book.guidelines.isEmpty()) {
        m_page.addText(Tr::tr("No guideline is in use yet."), m_page.body(), 0);
        return;
    }
    m_page.addText(Tr::tr("The first one that covers the case decides."), m_page.note(), 0);
    const auto heading = std::make_shared<const Band>(m_page.headingBand(Tr::tr("Guidelines, continued"), 0));
    int number = 0;
    for (const domain::Guideline &guideline : m_book.guidelines)
        addGuideline(++number, guideline, heading);
    m_page.addText(Tr::tr("Where none of them covers the case: %1.")
                       .arg(emphasised(domain::labelOf(m_book.business.otherwise))),
                   m_page.body(), 7 * px);
}

void Handbook::addGuideline(int number, const domain::Guideline &guideline,
                            const std::shared_ptr<const Band> &repeated)
{
    const QString digits = m_page.locale().toString(number);
    const qreal gutter = textWidth(QStringLiteral("000"), m_page.ink().bodyStrong);
    const qreal width = m_page.width() - gutter;
    Text::Look look = m_page.body();
    look.lineHeight = 1.35;
    Text::Look muted = m_page.note();
    muted.lineHeight = 1.35;
    const auto place = std::make_shared<Text>(digits, muted, gutter);
    const auto rule = std::make_shared<Text>(emphasised(oneLine(guideline.name)) + QStringLiteral("  ")
                                                 + domain::sentenceOf(guideline, m_words),
                                             look, m_page.ink().bodyStrong, width);
    const QString note = oneLine(guideline.note);
    const auto below = note.isEmpty() ? nullptr : std::make_shared<Text>(note, muted, width);
    const bool isRightToLeft = m_page.isRightToLeft();
    m_page.addBand(
        {.height = rule->height() + (below ? below->height() : 0),
         .paint =
             [=](QPainter &painter, const QRectF &area) {
                 const qreal left = area.left() + (isRightToLeft ? 0 : gutter);
                 place->paint(painter, {isRightToLeft ? area.right() - gutter : area.left(), area.top()});
                 rule->paint(painter, {left, area.top()});
                 if (below)
                     below->paint(painter, {left, area.top() + rule->height()});
             },
         .spaceBefore = 6 * px,
         .repeated = repeated});
}

/// In two columns, read line by line.
void Handbook::addActions()
{
    if (m_book.actions.isEmpty())
        return;
    m_page.addHeading(Tr::tr("What we do not accept"), 16 * px);
    m_page.addText(Tr::tr("Stay calm, fetch a manager. What follows first is said behind it."), m_page.note(),
                   0);
    const qreal gap = 16 * px;
    const qreal width = (m_page.width() - gap) / 2;
    Text::Look look = m_page.body();
    look.lineHeight = 1.3;
    const bool isRightToLeft = m_page.isRightToLeft();
    for (qsizetype i = 0; i < m_book.actions.size(); i += 2) {
        QList<std::shared_ptr<Text>> line;
        qreal height = 0;
        for (const domain::UnacceptableAction &action : m_book.actions.mid(i, 2)) {
            const QString text =
                QStringLiteral("• %1 – %2").arg(oneLine(action.name), domain::labelOf(action.startsAt));
            line.append(std::make_shared<Text>(text, look, width));
            height = std::max(height, line.constLast()->height());
        }
        m_page.addBand({.height = height,
                        .paint =
                            [=](QPainter &painter, const QRectF &area) {
                                for (qsizetype column = 0; column < line.size(); ++column) {
                                    const bool isFirst = (column == 0) != isRightToLeft;
                                    line.at(column)->paint(
                                        painter, {area.left() + (isFirst ? 0 : width + gap), area.top()});
                                }
                            },
                        .spaceBefore = 3 * px});
    }
}

QString Handbook::partnerText(const domain::Suggestion &partner) const
{
    const QString name = Tr::tr("%1 (%2)", "partner and level")
                             .arg(oneLine(partner.name), m_page.locale().toString(partner.level->value()));
    QStringList contact{oneLine(partner.contact), oneLine(partner.phone)};
    contact.removeAll(QString());
    return contact.isEmpty() ? name : name + QStringLiteral(" · ") + contact.join(QStringLiteral(", "));
}

void Handbook::addNeeds()
{
    Table table{.columns = {{Tr::tr("Need")}, {Tr::tr("Recommend first")}, {Tr::tr("or")}}};
    QStringList nobody;
    for (const domain::HandbookNeed &need : m_book.needs) {
        if (need.partners.isEmpty()) {
            nobody.append(oneLine(need.name));
            continue;
        }
        const QString name =
            need.isCore ? Tr::tr("%1 ★", "a core need").arg(oneLine(need.name)) : oneLine(need.name);
        table.rows.append({{name, partnerText(need.partners.constFirst()),
                            need.partners.size() > 1 ? partnerText(need.partners.at(1)) : QString()}});
    }
    if (table.rows.isEmpty() && nobody.isEmpty())
        return;
    m_page.addHeading(Tr::tr("Whom to recommend"), 16 * px);
    if (!table.rows.isEmpty()) {
        m_page.addText(
            Tr::tr("How good they are at it, from 0 to 5, stands behind the name. ★ is what we are "
                   "known for ourselves."),
            m_page.note(), 0);
        m_page.addTable(std::move(table));
    }
    if (!nobody.isEmpty())
        m_page.addText(Tr::tr("Nobody known yet for: %1.").arg(nobody.join(QStringLiteral(", "))),
                       m_page.note(), 6 * px);
}

} // namespace

Document handbook(const domain::Handbook &book, const Style &style)
{
    for (const qreal size : sizes) {
        const Document document = Handbook(book, style, size).make();
        if (document.pageCount() == 1)
            return document;
    }
    return Handbook(book, style, usualSize).make();
}

QList<Section> handbookSections()
{
    return sectionsIn(Handbook::sections());
}

} // namespace reports
