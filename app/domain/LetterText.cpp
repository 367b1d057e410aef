// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/LetterText.h"

#include "base/Fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <numeric>

namespace domain {

namespace {

constexpr qsizetype MostNear = 3;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(domain)
};

QString missingText(Placeholder placeholder)
{
    switch (placeholder) {
    case Placeholder::Partner:
        return Tr::tr("the partner's name is missing");
    case Placeholder::Contact:
        return Tr::tr("the partner's contact is missing");
    case Placeholder::PartnerAddress:
        return Tr::tr("the partner's address is missing");
    case Placeholder::OurName:
        return Tr::tr("our name is missing");
    case Placeholder::OurAddress:
        return Tr::tr("our address is missing");
    case Placeholder::OurPhone:
        return Tr::tr("our phone number is missing");
    case Placeholder::OurWebsite:
        return Tr::tr("our website is missing");
    case Placeholder::SignedBy:
        return Tr::tr("the name of whoever signs is missing");
    case Placeholder::WeCanSend:
        return Tr::tr("what they do better than we is not known");
    case Placeholder::TheyCouldSend:
        return Tr::tr("what we do better than they is not known");
    case Placeholder::AgreedSince:
        return Tr::tr("there is no agreement yet");
    case Placeholder::LastContact:
        return Tr::tr("there was no contact yet");
    case Placeholder::SentInYear:
    case Placeholder::ServedInYear:
    case Placeholder::ReceivedInYear:
    case Placeholder::BoughtInYear:
    case Placeholder::SentInHalfYear:
    case Placeholder::ReceivedInHalfYear:
        return Tr::tr("a figure is missing");
    case Placeholder::Today:
        break;
    }
    return Tr::tr("the day is missing");
}

/// The texts before, between and behind placeholders go through as they are.
QString replaced(const QString &text, const std::function<QString(const QString &name, qsizetype at)> &with)
{
    static const QRegularExpression braces(
        QStringLiteral("\\{[ \\t]*(\\p{L}[^{}\\r\\n\\x{2028}\\x{2029}]{0,39})\\}"));
    QString result;
    qsizetype from = 0;
    for (auto found = braces.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += with(match.captured(1).trimmed(), result.size());
        from = match.capturedEnd();
    }
    result += QStringView(text).sliced(from);
    return result;
}

QString braced(const QString &name)
{
    return QLatin1Char('{') + name + QLatin1Char('}');
}

QString named(const QString &text, QString (*nameOf)(Placeholder))
{
    return replaced(text, [nameOf](const QString &name, qsizetype) {
        const auto placeholder = placeholderNamed(name);
        return braced(placeholder ? nameOf(*placeholder) : name);
    });
}

/// Levenshtein's distance: letters to be added, removed or exchanged.
int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i) + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int changed = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, changed});
        }
    }
    return row.constLast();
}

QString unknownSentence(const QString &name)
{
    QStringList near;
    for (const Placeholder placeholder : placeholdersNear(name))
        near.append(written(placeholder));
    const QString said = Tr::tr("There is no placeholder %1.").arg(braced(name));
    return near.isEmpty()
               ? said + QLatin1Char(' ') + Tr::tr("The menu has those there are.")
               : said + QLatin1Char(' ') + Tr::tr("Near to it: %1.").arg(near.join(QStringLiteral(", ")));
}

} // namespace

template <>
std::span<const Coded<Placeholder>> allOf()
{
    static constexpr Coded<Placeholder> all[]{
        {Placeholder::Partner, "partner", QT_TRANSLATE_NOOP("domain", "partner")},
        {Placeholder::Contact, "contact", QT_TRANSLATE_NOOP("domain", "contact")},
        {Placeholder::PartnerAddress, "partner address", QT_TRANSLATE_NOOP("domain", "partner address")},
        {Placeholder::OurName, "our name", QT_TRANSLATE_NOOP("domain", "our name")},
        {Placeholder::OurAddress, "our address", QT_TRANSLATE_NOOP("domain", "our address")},
        {Placeholder::OurPhone, "our phone", QT_TRANSLATE_NOOP("domain", "our phone")},
        {Placeholder::OurWebsite, "our website", QT_TRANSLATE_NOOP("domain", "our website")},
        {Placeholder::SignedBy, "signed by", QT_TRANSLATE_NOOP("domain", "signed by")},
        {Placeholder::WeCanSend, "we can send you", QT_TRANSLATE_NOOP("domain", "we can send you")},
        {Placeholder::TheyCouldSend, "you could send us", QT_TRANSLATE_NOOP("domain", "you could send us")},
        {Placeholder::SentInYear, "sent in 12 months", QT_TRANSLATE_NOOP("domain", "sent in 12 months")},
        {Placeholder::ServedInYear, "served in 12 months",
         QT_TRANSLATE_NOOP("domain", "served in 12 months")},
        {Placeholder::ReceivedInYear, "received in 12 months",
         QT_TRANSLATE_NOOP("domain", "received in 12 months")},
        {Placeholder::BoughtInYear, "bought in 12 months",
         QT_TRANSLATE_NOOP("domain", "bought in 12 months")},
        {Placeholder::SentInHalfYear, "sent in 6 months", QT_TRANSLATE_NOOP("domain", "sent in 6 months")},
        {Placeholder::ReceivedInHalfYear, "received in 6 months",
         QT_TRANSLATE_NOOP("domain", "received in 6 months")},
        {Placeholder::AgreedSince, "agreed since", QT_TRANSLATE_NOOP("domain", "agreed since")},
        {Placeholder::LastContact, "last contact", QT_TRANSLATE_NOOP("domain", "last contact")},
        {Placeholder::Today, "today", QT_TRANSLATE_NOOP("domain", "today")},
    };
    return all;
}

std::optional<Placeholder> placeholderNamed(QStringView name)
{
    const QString key = base::fold(name);
    for (const auto &entry : allOf<Placeholder>()) {
        if (key == QLatin1StringView(entry.code))
            return entry.value;
    }
    for (const auto &entry : allOf<Placeholder>()) {
        if (key == base::fold(labelOf(entry.value)))
            return entry.value;
    }
    return std::nullopt;
}

QList<Placeholder> placeholdersNear(QStringView name)
{
    const QString key = base::fold(name);
    QList<std::pair<int, Placeholder>> all;
    for (const auto &entry : allOf<Placeholder>()) {
        const QString label = base::fold(labelOf(entry.value));
        const int far = label.contains(key) || key.contains(label) ? 1 : distance(key, label);
        if (far <= std::max<qsizetype>(2, key.size() / 3))
            all.append({far, entry.value});
    }
    std::ranges::stable_sort(all, {}, &std::pair<int, Placeholder>::first);
    QList<Placeholder> nearest;
    for (const auto &[far, placeholder] : all.first(std::min(all.size(), MostNear)))
        nearest.append(placeholder);
    return nearest;
}

QString written(Placeholder placeholder)
{
    return braced(labelOf(placeholder));
}

QString withLabels(const QString &text)
{
    return named(text, labelOf<Placeholder>);
}

QString withCodes(const QString &text)
{
    return named(text, codeOf<Placeholder>);
}

FilledText fill(const QString &text, const LetterValues &values)
{
    FilledText filled;
    const auto mark = [&filled](FilledText::Gap gap, qsizetype at, const QString &words,
                                const QString &sentence) {
        filled.marks.append({gap, at, QStringLiteral("«%1»").arg(words), sentence});
        return filled.marks.constLast().text;
    };
    filled.text = replaced(text, [&](const QString &name, qsizetype at) {
        const auto placeholder = placeholderNamed(name);
        if (!placeholder)
            return mark(FilledText::Gap::Unknown, at, Tr::tr("%1 is not known").arg(braced(name)),
                        unknownSentence(name));
        const QString value = values.value(*placeholder);
        if (!value.trimmed().isEmpty())
            return value;
        const QString missing = missingText(*placeholder);
        return mark(FilledText::Gap::Missing, at, missing, missing);
    });
    return filled;
}

} // namespace domain
