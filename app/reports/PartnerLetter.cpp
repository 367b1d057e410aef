// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PartnerLetter.h"

#include "reports/LetterSheet.h"

namespace reports {

Document partnerLetter(const domain::PartnerLetter &letter, const QString &to, const LetterPaper &paper)
{
    LetterSheet sheet(letter.business, letter.on, paper);
    const QString subject = oneLine(letter.subject);
    sheet.addAddress(linesOf(letter.address));
    sheet.addSubject(subject);
    qreal gap = LetterSheet::ParagraphGap;
    for (const QString &typed : letter.body.split(QLatin1Char('\n'))) {
        const QString line = oneLine(typed);
        if (line.isEmpty())
            gap += LetterSheet::ParagraphGap;
        else
            sheet.addParagraph(line, std::exchange(gap, 0));
    }
    return sheet.finish(subject, oneLine(to));
}

} // namespace reports
