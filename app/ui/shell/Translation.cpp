// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Translation.h"

#include "reports/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace ui {

QLocale localeFor(const QString &language)
{
    QLocale system = QLocale::system();
    // The "C" locale of a bare machine is nobody's: it writes money behind the number and dates like a log
    // file.
    if (system.language() == QLocale::C)
        system = QLocale(QLocale::English, QLocale::UnitedKingdom);
    if (language.isEmpty())
        return system;
    const QLocale wanted(language);
    return wanted.language() == system.language() ? system : wanted;
}

static void load(QCoreApplication &app, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

void installTranslations(QCoreApplication &app, const QLocale &locale)
{
    load(app, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString own = QStringLiteral(":/elsewhere/translations");
    // English has the plural forms for those whose language we do not speak.
    load(app, QLocale(QLocale::English), QStringLiteral("elsewhere"), own);
    load(app, locale, QStringLiteral("elsewhere"), own);
    reports::installReportLanguages(app);
}

} // namespace ui
