// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/AmountColumn.h"
#include "exchange/DateColumn.h"

#include <QStringList>

namespace {

void demand(bool holds)
{
    if (!holds)
        __builtin_trap();
}

void readAmounts(const QStringList &cells, domain::Currency currency)
{
    exchange::AmountColumn column(currency);
    for (const QString &cell : cells)
        column.see(cell);
    for (const QString &cell : cells) {
        const auto amount = column.read(cell);
        if (!amount) {
            demand(!amount.error().sentence.isEmpty());
        } else if (*amount) {
            const exchange::AmountColumn plain(currency, exchange::AmountColumn::Decimal::Point);
            demand(plain.read(domain::plainMoneyText(**amount)).value() == **amount);
        }
    }
}

void readDays(const QStringList &cells, const QString &format)
{
    exchange::DateColumn column(format);
    for (const QString &cell : cells)
        column.see(cell);
    for (const QString &cell : cells) {
        const auto day = column.read(cell);
        if (!day) {
            demand(!day.error().sentence.isEmpty());
        } else if (day->isValid()) {
            demand(day->year() >= 1900 && day->year() <= 2199);
            demand(exchange::DateColumn().read(day->toString(Qt::ISODate)).value() == *day);
        }
    }
}

} // namespace

/// Columns of amounts and days as people write them, a cell a line; the first is taken for a format too.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QStringList cells = text.split(QLatin1Char('\n'));
    for (const char16_t *code : {u"EUR", u"JPY", u"KWD"})
        readAmounts(cells, *domain::Currency::fromCode(QStringView(code)));
    readDays(cells, {});
    readDays(cells.mid(1), cells.constFirst());
    return 0;
}
