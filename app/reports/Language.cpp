// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Language.h"

#include <QCoreApplication>
#include <QDir>

namespace reports {

namespace {

/// Of the innermost LanguageScope of this thread; none: the program's own language.
thread_local const QTranslator *spokenHere = nullptr;

/// Answers in the language of the thread's LanguageScope, and lets the program's translators answer where
/// there is none.
class ScopedTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override
    {
        if (!spokenHere)
            return {};
        const QString text = spokenHere->translate(context, source, disambiguation, n);
        return text.isEmpty() ? QString::fromUtf8(source) : text;
    }
};

std::shared_ptr<const QTranslator> translatorFor(const QLocale &locale)
{
    auto translator = std::make_shared<QTranslator>();
    // By its name: what the system would rather have spoken does not count here. English has the plural
    // forms for those whose language we do not speak.
    const QString language = locale.name().section(QLatin1Char('_'), 0, 0);
    for (const QString &code : {language, QStringLiteral("en")}) {
        if (translator->load(QStringLiteral(":/elsewhere/translations/elsewhere_%1.qm").arg(code)))
            break;
    }
    return translator;
}

} // namespace

QList<QLocale> Language::spoken(const QLocale &own)
{
    QStringList codes;
    const QDir folder(QStringLiteral(":/elsewhere/translations"));
    for (const QString &file : folder.entryList({QStringLiteral("elsewhere_*.qm")}, QDir::Files, QDir::Name))
        codes.append(file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0));
    if (!codes.contains(QStringLiteral("en")))
        codes.append(QStringLiteral("en"));
    QList<QLocale> locales;
    for (const QString &code : std::as_const(codes)) {
        const QLocale::Language language = QLocale(code).language();
        locales.append(own.language() == language ? own : QLocale(language, own.territory()));
    }
    return locales;
}

QString Language::nameOf(const QLocale &locale)
{
    return QLocale(locale.language(), QLocale::World).nativeLanguageName();
}

Language::Language(const QLocale &locale) : m_locale(locale), m_translator(translatorFor(locale)) {}

QString Language::say(const char *text) const
{
    const QString translated = m_translator->translate("reports", text);
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

LanguageScope::LanguageScope(const Language &language)
    : m_translator(language.m_translator), m_before(std::exchange(spokenHere, m_translator.get()))
{}

LanguageScope::~LanguageScope()
{
    spokenHere = m_before;
}

void installReportLanguages(QCoreApplication &app)
{
    QCoreApplication::installTranslator(new ScopedTranslator(&app));
}

} // namespace reports
