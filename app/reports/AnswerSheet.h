// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/Composer.h"

#include <QColor>
#include <QFont>

namespace reports {

/// What is carried about and written on: entries with boxes to tick and lines to write on at their end. An
/// entry is never broken; each page repeats the heading that its first entry belongs to.
class AnswerSheet
{
public:
    /// Adds to the page, which outlives it.
    explicit AnswerSheet(Composer &page);

    struct Line
    {
        QString words; ///< empty: left out
        QFont font;
        QColor colour;
    };

    Band entry(const QList<Line> &lines, const QStringList &answers, int answerLines = 2) const;
    void addPart(const QString &heading, const QList<Band> &entries);

private:
    std::function<void(QPainter &, const QRectF &)> answerPainter(const QStringList &answers,
                                                                  int answerLines) const;
    std::shared_ptr<const Band> headingOf(const QString &name) const;

    Composer &m_page;
    qreal m_answers; ///< the width of the answers
    qreal m_words;   ///< and of what stands beside them
};

} // namespace reports
