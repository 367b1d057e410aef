// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ConductLetter.h"

#include "reports/LetterSheet.h"

namespace reports {

using domain::Appeal;
using domain::Exclusion;

namespace {

constexpr qreal signatureGap = 46 * px;

/// What is typed as the last part of a sentence that has a full stop of its own.
QString withoutStop(const QString &typed)
{
    QString words = oneLine(typed);
    while (words.endsWith(QLatin1Char('.')))
        words.chop(1);
    return words;
}

class Letter
{
public:
    Letter(const domain::ConductLetter &letter, const LetterPaper &paper)
        : m_letter(letter), m_language(paper.language), m_sheet(letter.business, letter.on, paper)
    {}

    Document make()
    {
        const QString customer = oneLine(m_letter.customer);
        m_sheet.addAddress(QStringList{customer} + linesOf(m_letter.address));
        const QString subject = say(QT_TRANSLATE_NOOP("reports", "About your visits to us"));
        m_sheet.addSubject(subject);
        add(customer.isEmpty() ? say(QT_TRANSLATE_NOOP("reports", "Good day,"))
                               : say(QT_TRANSLATE_NOOP("reports", "Good day %1,")).arg(customer));
        for (const QString &line : linesOf(m_letter.account))
            add(line);
        add(say(QT_TRANSLATE_NOOP("reports", "The people who work here have a right to be treated with "
                                             "respect, as you have with us.")));
        add(whatFollows());
        addPartner();
        addReview();
        addAppeal();
        add(say(QT_TRANSLATE_NOOP("reports", "We wish you all the best.")));
        addSignature(oneLine(m_letter.business.name));
        return m_sheet.finish(subject, customer);
    }

private:
    QString say(const char *text) const { return m_language.say(text); }
    QString day(QDate date) const { return dayText(date, m_language.locale()); }

    void add(const QString &paragraph) { m_sheet.addParagraph(paragraph); }

    QString whatFollows() const
    {
        const Exclusion &exclusion = m_letter.exclusion;
        const QString from = day(m_letter.from);
        const QString term =
            exclusion.until.isValid()
                ? say(QT_TRANSLATE_NOOP("reports", "That is why we do not serve you from %1 to %2."))
                      .arg(from, day(exclusion.until))
                : say(QT_TRANSLATE_NOOP("reports", "That is why we do not serve you from %1 on, until "
                                                   "further notice."))
                      .arg(from);
        const QString scope = withoutStop(exclusion.scope);
        if (scope.isEmpty())
            return term;
        return term + QLatin1Char(' ')
               + say(QT_TRANSLATE_NOOP("reports", "This is what it covers: %1.")).arg(scope);
    }

    /// Without the names of those who work there: they have not asked for this customer.
    void addPartner()
    {
        if (!m_letter.partner)
            return;
        const domain::Competitor &partner = *m_letter.partner;
        const QString name = emphasised(oneLine(partner.name));
        const QString need = oneLine(m_letter.need);
        add(need.isEmpty()
                ? say(QT_TRANSLATE_NOOP("reports", "We recommend that you go to %1 instead.")).arg(name)
                : say(QT_TRANSLATE_NOOP("reports", "For what you came to us for (%1) we recommend "
                                                   "that you go to %2 instead."))
                      .arg(need, name));
        const domain::Contact *contact = partner.contactToAskFor(m_letter.on);
        m_sheet.addLine(
            joined({oneLine(partner.address), contact ? oneLine(contact->phones.value(0)) : QString(),
                    oneLine(partner.website), oneLine(partner.openingNote)}));
    }

    void addReview()
    {
        if (const QDate on = m_letter.exclusion.reviewOn; on.isValid() && on >= m_letter.on)
            add(say(QT_TRANSLATE_NOOP("reports", "We look at this decision again of our own accord on %1."))
                    .arg(day(on)));
    }

    void addAppeal()
    {
        const QDate appealed = m_letter.exclusion.appealedOn;
        if (m_letter.exclusion.appeal == Appeal::Open)
            return add(say(QT_TRANSLATE_NOOP("reports", "We have your objection of %1 and will answer it."))
                           .arg(day(appealed)));
        if (m_letter.exclusion.appeal == Appeal::Rejected)
            return add(say(QT_TRANSLATE_NOOP("reports", "We have looked into your objection of %1 carefully. "
                                                        "Our decision stands."))
                           .arg(day(appealed)));
        const QString whom = oneLine(m_letter.appealTo);
        const QString invitation =
            m_letter.appealBy.isValid()
                ? say(QT_TRANSLATE_NOOP("reports", "If you see this differently, please tell us by %1."))
                      .arg(day(m_letter.appealBy))
                : say(QT_TRANSLATE_NOOP("reports", "If you see this differently, please tell us."));
        const QString to = whom.isEmpty()
                               ? QString()
                               : say(QT_TRANSLATE_NOOP("reports", "Please address it to %1.")).arg(whom);
        const QString promise =
            say(QT_TRANSLATE_NOOP("reports", "We will look into what you write, and answer you."));
        QStringList sentences{invitation, to, promise};
        sentences.removeAll(QString());
        add(sentences.join(QLatin1Char(' ')));
    }

    /// With room for a hand to sign.
    void addSignature(const QString &business)
    {
        const auto regards = std::make_shared<Text>(say(QT_TRANSLATE_NOOP("reports", "Kind regards")),
                                                    m_sheet.page().body(), m_sheet.page().width());
        QStringList names{oneLine(m_letter.signedBy), business};
        names.removeAll(QString());
        const auto signature = std::make_shared<Text>(names.join(QStringLiteral(", ")), m_sheet.page().body(),
                                                      m_sheet.page().width());
        m_sheet.page().addBand(
            {.height = regards->height() + signatureGap + signature->height(),
             .paint =
                 [regards, signature](QPainter &painter, const QRectF &place) {
                     regards->paint(painter, place.topLeft());
                     signature->paint(painter, {place.left(), place.bottom() - signature->height()});
                 },
             .spaceBefore = LetterSheet::ParagraphGap});
    }

    const domain::ConductLetter &m_letter;
    const Language &m_language;
    LetterSheet m_sheet;
};

} // namespace

Document conductLetter(const domain::ConductLetter &letter, const LetterPaper &paper)
{
    return Letter(letter, paper).make();
}

QString proposedAccount(const domain::ConductLetter &letter, const Language &language)
{
    const QString action = withoutStop(letter.action);
    if (action.isEmpty() || !letter.happenedOn.isValid())
        return language.say(QT_TRANSLATE_NOOP(
            "reports", "Something happened at our place that we do not accept from anybody."));
    return language
        .say(QT_TRANSLATE_NOOP("reports", "On %1 something happened at our place that we do not accept from "
                                          "anybody: “%2”."))
        .arg(dayText(letter.happenedOn, language.locale()), action);
}

} // namespace reports
