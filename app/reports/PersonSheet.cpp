// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PersonSheet.h"

#include "reports/Composer.h"

#include <QCoreApplication>

namespace reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(reports::PersonSheet)
};

/// "Need: Windscreen · Partner: Northside Glass"
QString lineOf(const QList<domain::PersonField> &fields)
{
    QStringList parts;
    for (const domain::PersonField &field : fields)
        //: what it is, and its value
        parts.append(Tr::tr("%1: %2").arg(field.title, oneLine(field.text)));
    return joined(parts);
}

} // namespace

Document personSheet(const domain::PersonRecord &record, const Style &style)
{
    Composer page(style);
    const QString title = Tr::tr("What is kept about %1").arg(oneLine(record.caption));
    const QString business = oneLine(record.business.name);
    const QString day = dayText(record.madeOn, page.locale());
    page.addHead({.title = title, .subtitle = business, .dated = day});
    page.addHeading(Tr::tr("Details"));
    for (const domain::PersonField &field : record.details)
        page.addText(Tr::tr("%1: %2").arg(field.title, field.text), page.body(), 4 * px);
    for (const domain::PersonSection &section : record.sections) {
        if (section.records.isEmpty())
            continue;
        page.addHeading(section.title);
        for (const QList<domain::PersonField> &fields : section.records)
            page.addText(lineOf(fields), page.body(), 6 * px);
    }
    const QString left = record.hasConduct ? QString() : Tr::tr("What belongs to conduct is not in it.");
    if (!left.isEmpty())
        page.addText(left, page.note(), 14 * px);
    return page.finish({.title = title, .author = business, .runningHead = joined({title, business, day})});
}

} // namespace reports
