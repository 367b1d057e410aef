// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CountryEdit.h"

#include "exchange/Phone.h"

#include <QCollator>
#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>

#include <map>

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::CountryEdit)
};

QString nameOf(QLocale::Territory territory)
{
    const QString own = QLocale(QLocale::AnyLanguage, QLocale::AnyScript, territory).nativeTerritoryName();
    return own.isEmpty() ? QLocale::territoryToString(territory) : own;
}

/// By their codes; regions of the world have none of two letters.
std::map<QString, QString> countries()
{
    std::map<QString, QString> names;
    for (const QLocale &each :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = QLocale::territoryToCode(each.territory());
        if (code.size() == 2)
            names.try_emplace(code, nameOf(each.territory()));
    }
    return names;
}

} // namespace

void fillWithCountries(QComboBox *box)
{
    const std::map<QString, QString> names = countries();
    QList<QPair<QString, QString>> sorted;
    for (const auto &[code, name] : names)
        sorted.append({name, code});
    QCollator collator;
    std::ranges::sort(sorted, [&](const auto &a, const auto &b) { return collator(a.first, b.first); });
    const auto here = names.find(exchange::phoneCountry({}));
    box->addItem(here == names.cend() ? Tr::tr("as this computer")
                                      : Tr::tr("as this computer (%1)", "country").arg(here->second),
                 QString());
    for (const auto &[name, code] : std::as_const(sorted))
        box->addItem(name, code);
}

} // namespace ui
