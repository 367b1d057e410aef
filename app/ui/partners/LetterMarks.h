// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LetterText.h"

#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace ui {

class Theme;

/// Shows in a letter what could not be filled in, as long as it stands there.
class LetterMarks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    LetterMarks(const Theme &theme, QPlainTextEdit *text);

    void setMarks(const QList<domain::FilledText::Mark> &marks);

protected:
    void highlightBlock(const QString &line) override;

private:
    const Theme &m_theme;
    QStringList m_marks;
};

/// What is missing or wrong, in words, of the marks that still stand in one of the texts; empty when all is
/// filled in.
QString complaintsOf(const QList<domain::FilledText::Mark> &marks, const QStringList &texts);

} // namespace ui
