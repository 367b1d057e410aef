// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>

namespace reports {

/// The words and the ways of writing of a language that need not be the one the program is in: what a
/// customer takes along is in theirs.
class Language
{
public:
    /// Our texts in the locale's language, as far as there are any; else English.
    explicit Language(const QLocale &locale);

    const QLocale &locale() const { return m_locale; }
    /// A text of the context "reports", marked with QT_TRANSLATE_NOOP.
    QString say(const char *text) const;

private:
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace reports
