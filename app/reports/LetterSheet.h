// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Business.h"
#include "reports/Composer.h"
#include "reports/Language.h"
#include "reports/LetterPaper.h"

namespace reports {

/// The paper that all our letters are written on: our head, the address where an envelope has its window, the
/// date, the subject, and paragraphs in letters that are read easily.
class LetterSheet
{
public:
    static constexpr qreal ParagraphGap = 11 * px;

    LetterSheet(const domain::Business &business, QDate on, const LetterPaper &paper);

    /// And the date below it. Empty lines are left out.
    void addAddress(QStringList lines);
    void addSubject(const QString &subject);
    /// Nothing for an empty one. What stands between emphasis marks is set strong.
    void addParagraph(const QString &marked, qreal gap = ParagraphGap);
    /// Close under what is above it.
    void addLine(const QString &marked) { addParagraph(marked, 0); }
    Composer &page() { return m_page; }

    /// `to` ends the title of the document.
    Document finish(const QString &subject, const QString &to);

private:
    QString m_name;
    QString m_date;
    Composer m_page;
};

/// What was typed, line by line, without those that are empty.
QStringList linesOf(const QString &typed);

} // namespace reports
