// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PartnerFileText.h"

#include <QList>

namespace exchange {

using domain::Party;

QString partnerWordOf(Party party)
{
    switch (party) {
    case Party::Us:
        return QStringLiteral("sender");
    case Party::Partner:
        return QStringLiteral("receiver");
    case Party::Customer:
        return QStringLiteral("customer");
    }
    Q_UNREACHABLE();
}

std::optional<Party> partyOfPartnerWord(const QString &word)
{
    for (const Party party : {Party::Us, Party::Partner, Party::Customer}) {
        if (partnerWordOf(party) == word)
            return party;
    }
    return std::nullopt;
}

namespace {

/// Scripts and emoji need these two of the format characters.
bool joins(char32_t c)
{
    return c == 0x200c || c == 0x200d;
}

bool isHarmful(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return QChar::isNonCharacter(c) || category == QChar::Other_Surrogate
           || (category == QChar::Other_Format && !joins(c));
}

bool separates(char32_t c)
{
    return QChar::category(c) == QChar::Other_Control || QChar::isSpace(c);
}

} // namespace

QString harmless(const QString &text)
{
    QList<uint> kept;
    for (const uint c : text.toUcs4()) {
        if (separates(c))
            kept.append(' ');
        else if (!isHarmful(c))
            kept.append(c);
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(kept.constData()), kept.size()).simplified();
}

QString harmlessUpTo(const QString &text, qsizetype most)
{
    QString start = harmless(text).left(most);
    if (!start.isEmpty() && start.back().isHighSurrogate())
        start.chop(1);
    return start.trimmed();
}

} // namespace exchange
