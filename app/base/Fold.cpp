// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Fold.h"

namespace base {

namespace {

QString withoutMarks(const QString &decomposed)
{
    QString kept;
    kept.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (!c.isMark())
            kept += c;
    }
    return kept;
}

bool isPlainAscii(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

} // namespace

QString fold(QStringView text)
{
    if (isPlainAscii(text))
        return text.toString().toLower().simplified();
    // Case first and last: some capitals decompose into capitals, and "ẞ" has no simple lower case partner.
    QString folded = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.replace(QChar(0x00df), QLatin1String("ss"));
    folded = withoutMarks(folded.normalized(QString::NormalizationForm_KD)).toLower();
    return folded.simplified();
}

QString foldPhone(QStringView phone)
{
    QString kept;
    for (const QChar c : phone) {
        if (c.isDigit())
            kept += QChar(u'0' + static_cast<char16_t>(c.digitValue()));
        else if (c == u'+' && kept.isEmpty())
            kept += c;
    }
    if (kept.startsWith(QLatin1String("00")))
        kept.replace(0, 2, QLatin1Char('+'));
    return kept.size() < 3 ? QString() : kept;
}

} // namespace base
