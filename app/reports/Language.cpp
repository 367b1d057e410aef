// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Language.h"

#include <QDir>

namespace reports {

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

Language::Language(const QLocale &locale) : m_locale(locale)
{
    auto translator = std::make_shared<QTranslator>();
    // By its name: what the system would rather have spoken does not count here.
    const QString code = locale.name().section(QLatin1Char('_'), 0, 0);
    if (translator->load(QStringLiteral(":/elsewhere/translations/elsewhere_%1.qm").arg(code)))
        m_translator = std::move(translator);
}

QString Language::say(const char *text) const
{
    const QString translated = m_translator ? m_translator->translate("reports", text) : QString();
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

} // namespace reports
