// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PersonalDataSheet.h"

#include "reports/Composer.h"

#include <QCoreApplication>

namespace reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(reports::PersonalDataSheet)
};

} // namespace

Document personalDataSheet(const domain::PersonalData &data, const Style &style)
{
    Composer page(style);
    const QLocale &locale = page.locale();
    const QString title = Tr::tr("What is held about people");
    const QString business = oneLine(data.business.name);
    const QString day = dayText(data.madeOn, locale);
    page.addHead({.title = title, .subtitle = business, .dated = day});
    for (const domain::PersonalDataLine &line : data.lines) {
        page.addHeading(line.what, 16 * px);
        page.addText(Tr::tr("Why: %1").arg(line.why), page.body(), 2 * px);
        page.addText(Tr::tr("How long: %1").arg(line.howLong), page.body(), 2 * px);
        page.addText(Tr::tr("How many: %1").arg(locale.toString(line.count)), page.body(), 2 * px);
    }
    page.addHeading(Tr::tr("Consent of customers"));
    const std::pair<QString, qint64> consents[]{
        {Tr::tr("Agreed that the details are kept: %1"), data.mayKeep},
        {Tr::tr("Agreed to be contacted: %1"), data.mayContact},
        {Tr::tr("Neither is written down: %1"), data.withoutConsent},
        {Tr::tr("Erased so far: %1"), data.erased}};
    for (const auto &[text, count] : consents)
        page.addText(text.arg(locale.toString(count)), page.body(), 2 * px);
    page.addHeading(Tr::tr("Where it is"));
    for (const QString &place : data.places)
        page.addText(place, page.body(), 2 * px);
    return page.finish({.title = title, .author = business, .runningHead = joined({title, business, day})});
}

} // namespace reports
