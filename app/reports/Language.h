// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QTranslator>

#include <memory>

class QCoreApplication;

namespace reports {

/// The words and the ways of writing of a language that need not be the one the program is in: what a
/// customer takes along is in theirs.
class Language
{
public:
    /// Our texts in the locale's language, as far as there are any; else English.
    explicit Language(const QLocale &locale = QLocale());

    /// Those there are texts in, each with its way of writing dates: the given locale's where that is its
    /// language, else the one that is used in its country.
    static QList<QLocale> spoken(const QLocale &own);
    /// What the speakers of a language call it.
    static QString nameOf(const QLocale &locale);

    const QLocale &locale() const { return m_locale; }
    /// A text of the context "reports", marked with QT_TRANSLATE_NOOP.
    QString say(const char *text) const;

private:
    friend class LanguageScope;

    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator;
};

/// As long as it lives, all that is translated in this thread (tr(), labels of the domain, charts) is in the
/// given language instead of the program's; they may be nested. The windows do not notice. Without
/// installReportLanguages() it has no effect.
class LanguageScope
{
public:
    explicit LanguageScope(const Language &language);
    ~LanguageScope();
    Q_DISABLE_COPY_MOVE(LanguageScope)

private:
    std::shared_ptr<const QTranslator> m_translator; ///< the one that is asked has to outlive us
    const QTranslator *m_before;
};

/// To be called once the program's own translators are installed, so that ours is asked before them.
void installReportLanguages(QCoreApplication &app);

} // namespace reports
