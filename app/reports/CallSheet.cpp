// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/CallSheet.h"

#include "reports/Composer.h"

#include <QCoreApplication>
#include <QPainter>

namespace reports {

using domain::Call;
using domain::CallSheet;
using domain::ToDoKind;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(reports::CallSheet)
};

constexpr qreal answerShare = 0.4; ///< of the width, at the end: boxes to tick and lines to write on
constexpr qreal gap = 20 * px;
constexpr qreal box = 9 * px;
constexpr qreal boxStep = 15 * px;
constexpr qreal lineStep = 21 * px;
constexpr int answerLines = 2;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

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

class Sheet
{
public:
    Sheet(const CallSheet &sheet, Paper paper, const QLocale &locale)
        : m_sheet(sheet)
        , m_page(paper, locale)
        , m_answers(m_page.width() * answerShare)
        , m_words(m_page.width() - m_answers - gap)
    {}

    Document make()
    {
        const QString title = Tr::tr("Call sheet");
        const QString business = oneLine(m_sheet.business.name);
        const QString day = dayText(m_sheet.today, m_page.locale());
        m_page.addHead({.title = title, .subtitle = business, .dated = day});
        addPart(Tr::tr("Today"), true);
        addPart(Tr::tr("This week"), false);
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
    std::shared_ptr<Text> text(const QString &words, const QFont &font, const QColor &ink) const
    {
        const Text::Look look{.font = font, .colour = ink, .side = m_page.start(), .mostLines = 3};
        return std::make_shared<Text>(oneLine(words), look, m_words);
    }

    std::shared_ptr<const Band> headingOf(const QString &name, qsizetype count) const
    {
        const Ink &ink = m_page.ink();
        const auto words = std::make_shared<Text>(
            QStringLiteral("%1 · %2").arg(name, m_page.locale().toString(count)),
            Text::Look{.font = ink.heading, .colour = ink.chart.text, .side = m_page.start()},
            m_page.width());
        return std::make_shared<const Band>(
            Band{.height = words->height() + 8 * px,
                 .paint =
                     [words, line = ink.chart.muted](QPainter &painter, const QRectF &place) {
                         words->paint(painter, place.topLeft());
                         painter.fillRect(QRectF(place.left(), place.bottom() - px, place.width(), px), line);
                     },
                 .spaceBefore = 18 * px,
                 .staysWithNext = true});
    }

    void addPart(const QString &name, bool isDue)
    {
        QList<const Call *> calls;
        for (const Call &call : m_sheet.calls) {
            if (m_sheet.isDue(call) == isDue)
                calls.append(&call);
        }
        if (calls.isEmpty())
            return;
        const auto heading = headingOf(name, calls.size());
        m_page.addBand(*heading);
        for (const Call *call : std::as_const(calls)) {
            Band band = entryOf(*call);
            band.repeated = heading;
            m_page.addBand(std::move(band));
        }
    }

    Band entryOf(const Call &call) const
    {
        const Ink &ink = m_page.ink();
        const QColor strong = ink.chart.text;
        const QColor muted = ink.chart.muted;
        auto lines = std::make_shared<QList<std::shared_ptr<Text>>>();
        const auto add = [&](const QString &words, const QFont &font, const QColor &colour) {
            if (!words.isEmpty())
                lines->append(text(words, font, colour));
        };
        const bool isLate = call.due < m_sheet.today;
        add(whenText(call, m_sheet.today, m_page.locale()), ink.small, isLate ? strong : muted);
        add(titleOf(call), ink.bodyStrong, strong);
        add(partnerText(call), ink.body, strong);
        add(customerText(call), ink.body, strong);
        add(promisedText(call, m_page.locale()), ink.small, muted);
        add(call.note, ink.small, muted);
        qreal height = 0;
        for (const auto &line : std::as_const(*lines))
            height += line->height();
        const QStringList answers = answersTo(call);
        const qreal needed = static_cast<qreal>(answers.size()) * boxStep + answerLines * lineStep;
        const auto paintAnswers = answerPainter(answers);
        const qreal wordsLeft = m_page.isRightToLeft() ? m_answers + gap : 0;
        return {.height = std::max(height, needed) + 20 * px,
                .paint = [=, rule = ink.chart.line](QPainter &painter, const QRectF &place) {
                    QPointF at(place.left() + wordsLeft, place.top() + 9 * px);
                    for (const auto &line : std::as_const(*lines)) {
                        line->paint(painter, at);
                        at.ry() += line->height();
                    }
                    paintAnswers(painter, place);
                    painter.fillRect(QRectF(place.left(), place.bottom() - px, place.width(), px), rule);
                }};
    }

    /// Boxes with their words, then lines to write on.
    std::function<void(QPainter &, const QRectF &)> answerPainter(const QStringList &answers) const
    {
        const Ink &ink = m_page.ink();
        const bool isRightToLeft = m_page.isRightToLeft();
        const qreal left = isRightToLeft ? 0 : m_page.width() - m_answers;
        const qreal wordsWidth = m_answers - box - 6 * px;
        auto words = std::make_shared<QList<std::shared_ptr<Text>>>();
        for (const QString &answer : answers)
            words->append(std::make_shared<Text>(
                answer,
                Text::Look{
                    .font = ink.small, .colour = ink.chart.text, .side = m_page.start(), .mostLines = 1},
                wordsWidth));
        return [=, answersWidth = m_answers, colour = ink.chart.muted](QPainter &painter,
                                                                       const QRectF &place) {
            qreal y = place.top() + 10 * px;
            const qreal x = place.left() + left;
            for (const auto &word : std::as_const(*words)) {
                painter.setPen(QPen(colour, 0.8 * px));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(QRectF(isRightToLeft ? x + answersWidth - box : x, y + 2 * px, box, box));
                word->paint(painter, QPointF(isRightToLeft ? x : x + box + 6 * px, y));
                y += boxStep;
            }
            for (int line = 1; line <= answerLines; ++line)
                painter.fillRect(QRectF(x, y + line * lineStep - 4 * px, answersWidth, 0.8 * px), colour);
        };
    }

    const CallSheet &m_sheet;
    Composer m_page;
    qreal m_answers;
    qreal m_words;
};

} // namespace

Document callSheet(const CallSheet &sheet, Paper paper, const QLocale &locale)
{
    return Sheet(sheet, paper, locale).make();
}

} // namespace reports
