// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
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

    /// Those there are texts in, each with its way of writing dates: the given locale's where that is its
    /// language, else the one that is used in its country.
    static QList<QLocale> spoken(const QLocale &own);
    /// What the speakers of a language call it.
    static QString nameOf(const QLocale &locale);

    const QLocale &locale() const { return m_locale; }
    /// A text of the context "reports", marked with QT_TRANSLATE_NOOP.
    QString say(const char *text) const;

private:
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace reports
