// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NameSimilarity.h"

#include <QString>
#include <QVarLengthArray>

#include <algorithm>
#include <bitset>

namespace domain {

namespace {

constexpr qsizetype mostLetters = 64; ///< of a word that are looked at
constexpr qsizetype mostWords = 6;    ///< of a name, the first
constexpr double initialFits = 0.9;
constexpr double whatLacksCounts = 0.25; ///< of a pair

using Words = QVarLengthArray<QStringView, mostWords>;

Words wordsOf(QStringView name)
{
    Words words;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= name.size() && words.size() < mostWords; ++i) {
        if (i < name.size() && name.at(i).isLetterOrNumber())
            continue;
        if (i > begin)
            words.append(name.mid(begin, std::min(i - begin, mostLetters)));
        begin = i + 1;
    }
    return words;
}

bool hasDigit(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

double jaro(QStringView a, QStringView b)
{
    const qsizetype reach = std::max<qsizetype>(std::max(a.size(), b.size()) / 2 - 1, 0);
    std::bitset<mostLetters> inA;
    std::bitset<mostLetters> inB;
    int common = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype end = std::min(i + reach + 1, b.size());
        for (qsizetype j = std::max<qsizetype>(i - reach, 0); j < end; ++j) {
            if (inB[static_cast<size_t>(j)] || a.at(i) != b.at(j))
                continue;
            inA.set(static_cast<size_t>(i));
            inB.set(static_cast<size_t>(j));
            ++common;
            break;
        }
    }
    if (common == 0)
        return 0;
    int outOfOrder = 0;
    qsizetype j = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (!inA[static_cast<size_t>(i)])
            continue;
        while (!inB[static_cast<size_t>(j)])
            ++j;
        outOfOrder += a.at(i) != b.at(j++) ? 1 : 0;
    }
    const double shared = common;
    const int transposed = outOfOrder / 2; // each pair is counted from both sides
    return (shared / static_cast<double>(a.size()) + shared / static_cast<double>(b.size())
            + (shared - transposed) / shared)
           / 3;
}

double wordSimilarity(QStringView a, QStringView b)
{
    if (a == b)
        return 1;
    if (hasDigit(a) || hasDigit(b))
        return 0;
    if (a.size() == 1 || b.size() == 1)
        return a.front() == b.front() ? initialFits : 0;
    const double alike = jaroWinkler(a, b);
    return alike >= WordsAlikeFrom ? alike : 0;
}

/// FNV-1a, of what makes a block.
qint64 numberOf(char16_t kind, QStringView first, QStringView second)
{
    quint64 hash = 14695981039346656037ULL;
    const auto mix = [&hash](char16_t unit) { hash = (hash ^ unit) * 1099511628211ULL; };
    mix(kind);
    for (const QChar c : first)
        mix(c.unicode());
    mix(0x1f);
    for (const QChar c : second)
        mix(c.unicode());
    return static_cast<qint64>(hash >> 1);
}

qint64 inAnyOrder(char16_t kind, QStringView a, QStringView b)
{
    return a < b ? numberOf(kind, a, b) : numberOf(kind, b, a);
}

/// "Müller", which folds to "muller", as tills without umlauts write it: the "e" is left out.
QString withoutUmlauts(QStringView name)
{
    QString plain;
    plain.reserve(name.size());
    for (const QChar c : name) {
        const bool isSecond = c == u'e' && !plain.isEmpty() && QStringView(u"aou").contains(plain.back());
        if (!isSecond)
            plain += c;
    }
    return plain;
}

} // namespace

double jaroWinkler(QStringView first, QStringView second)
{
    constexpr double worthABonus = 0.7;
    constexpr double bonus = 0.1;
    const QStringView a = first.left(mostLetters);
    const QStringView b = second.left(mostLetters);
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() && b.isEmpty() ? 1 : 0;
    const double alike = jaro(a, b);
    if (alike < worthABonus)
        return alike;
    int prefix = 0;
    while (prefix < 4 && prefix < a.size() && prefix < b.size() && a.at(prefix) == b.at(prefix))
        ++prefix;
    return alike + prefix * bonus * (1 - alike);
}

double nameSimilarity(QStringView first, QStringView second)
{
    Words a = wordsOf(first);
    Words b = wordsOf(second);
    if (a.isEmpty() || b.isEmpty())
        return 0;
    double alike = 0;
    double all = 0;
    while (!a.isEmpty() && !b.isEmpty()) {
        double best = -1;
        qsizetype atA = 0;
        qsizetype atB = 0;
        for (qsizetype i = 0; i < a.size(); ++i) {
            for (qsizetype j = 0; j < b.size(); ++j) {
                if (const double each = wordSimilarity(a.at(i), b.at(j)); each > best) {
                    best = each;
                    atA = i;
                    atB = j;
                }
            }
        }
        alike += best;
        all += 1;
        a.remove(atA);
        b.remove(atB);
    }
    all += whatLacksCounts * static_cast<double>(a.size() + b.size());
    return alike / all;
}

QList<qint64> nameBlocks(QStringView name)
{
    const QString plain = withoutUmlauts(name);
    Words words = wordsOf(plain);
    words.removeIf([](QStringView word) { return hasDigit(word); });
    QList<qint64> blocks;
    if (words.size() == 1 && words.front().size() > 1) {
        blocks = {numberOf(u'p', words.front().left(3), {}), numberOf(u's', words.front().right(3), {})};
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (qsizetype j = i + 1; j < words.size(); ++j) {
            const QStringView a = words.at(i);
            const QStringView b = words.at(j);
            if (a.size() > 1)
                blocks.append(numberOf(u'i', a, b.left(1)));
            if (b.size() > 1)
                blocks.append(numberOf(u'i', b, a.left(1)));
            if (a.size() > 1 && b.size() > 1)
                blocks << inAnyOrder(u'p', a.left(3), b.left(3)) << inAnyOrder(u's', a.right(3), b.right(3));
        }
    }
    std::sort(blocks.begin(), blocks.end());
    blocks.erase(std::unique(blocks.begin(), blocks.end()), blocks.end());
    return blocks;
}

} // namespace domain
