// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Language.h"

namespace reports {

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
