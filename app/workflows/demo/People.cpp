// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/demo/People.h"

#include "base/Fold.h"

#include <QFile>

namespace workflows::demo {

namespace {

QStringList linesOf(const char *name)
{
    QFile file(QStringLiteral(":/elsewhere/demo/%1.txt").arg(QLatin1StringView(name)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QString mailbox(const QString &given, const QString &family)
{
    QString box = base::fold(given + QLatin1Char('.') + family);
    box.removeIf([](QChar c) { return c != QLatin1Char('.') && !(c.isLetter() && c.unicode() < 0x80); });
    return box;
}

} // namespace

People::People()
    : m_given(linesOf("given-names")), m_family(linesOf("family-names")), m_notes(linesOf("notes"))
{}

domain::Customer People::invent(Dice &dice, QDate on)
{
    const QString given = m_given.at(dice.below(m_given.size()));
    const QString family = m_family.at(dice.below(m_family.size()));
    ++m_count;
    domain::Customer customer;
    customer.name = given + QLatin1Char(' ') + family;
    if (dice.chance(0.55))
        customer.reference = QStringLiteral("K-%1").arg(m_count, 5, 10, QLatin1Char('0'));
    if (dice.chance(0.82)) {
        const QString number = QStringLiteral("%1").arg(m_count, 6, 10, QLatin1Char('0'));
        customer.phones = {QStringLiteral("0160 555 %1 %2").arg(number.left(3), number.mid(3))};
    }
    if (dice.chance(0.4) || customer.phones.isEmpty())
        customer.emails = {QStringLiteral("%1%2@mail.example").arg(mailbox(given, family)).arg(m_count)};
    if (dice.chance(0.5))
        customer.mayKeepSince = on;
    if (customer.mayKeepSince.isValid() && dice.chance(0.6))
        customer.mayContactSince = on;
    return customer;
}

} // namespace workflows::demo
