// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/LetterMarks.h"

#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

#include <algorithm>

namespace ui {

using domain::FilledText;

LetterMarks::LetterMarks(const Theme &theme, QPlainTextEdit *text)
    : QSyntaxHighlighter(text->document()), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &LetterMarks::rehighlight);
}

void LetterMarks::setMarks(const QList<FilledText::Mark> &marks)
{
    m_marks.clear();
    for (const FilledText::Mark &mark : marks)
        m_marks.append(mark.text);
    m_marks.removeDuplicates();
    rehighlight();
}

void LetterMarks::highlightBlock(const QString &line)
{
    QTextCharFormat format;
    format.setForeground(m_theme.tokens().warn);
    format.setBackground(m_theme.tokens().warnSoft);
    for (const QString &mark : std::as_const(m_marks)) {
        for (qsizetype at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + mark.size()))
            setFormat(static_cast<int>(at), static_cast<int>(mark.size()), format);
    }
}

QString complaintsOf(const QList<FilledText::Mark> &marks, const QStringList &texts)
{
    QStringList missing;
    QStringList unknown;
    for (const FilledText::Mark &mark : marks) {
        if (std::ranges::any_of(texts, [&](const QString &text) { return text.contains(mark.text); }))
            (mark.gap == FilledText::Gap::Missing ? missing : unknown).append(mark.sentence);
    }
    missing.removeDuplicates();
    unknown.removeDuplicates();
    if (!missing.isEmpty())
        unknown.prepend(QCoreApplication::translate("ui::LetterMarks", "Marked in the text: %1.")
                            .arg(missing.join(QStringLiteral("; "))));
    return unknown.join(QLatin1Char('\n'));
}

} // namespace ui
