// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Coded.h"

#include <QHash>
#include <QList>
#include <QString>

/// Placeholders in letters. One is written {name}: a brace, a name that begins with a letter, is at most 40
/// characters long and stays on its line, a brace. Case, accents and runs of blanks in the name do not
/// matter. All other braces are text.
namespace domain {

/// What a letter to a partner can be filled with. Ledgers keep the code; a person sees and types the label.
enum class Placeholder {
    Partner,
    Contact,
    PartnerAddress,
    OurName,
    OurAddress,
    OurPhone,
    OurWebsite,
    SignedBy,
    WeCanSend,
    TheyCouldSend,
    SentInYear,
    ServedInYear,
    ReceivedInYear,
    BoughtInYear,
    SentInHalfYear,
    ReceivedInHalfYear,
    AgreedSince,
    LastContact,
    Today,
};

template <>
std::span<const Coded<Placeholder>> allOf();

/// The one of that code, or of that label in the language of the person.
std::optional<Placeholder> placeholderNamed(QStringView name);
/// Those whose label is spelled most like it, the nearest first; at most three, and none that is far from it.
QList<Placeholder> placeholdersNear(QStringView name);

/// "{contact}", in the language of the person.
QString written(Placeholder placeholder);
/// The text with all placeholders it knows by their labels, to be read and edited.
QString withLabels(const QString &text);
/// The text with all placeholders it knows by their codes, to be kept.
QString withCodes(const QString &text);

/// An empty value is a missing one.
using LetterValues = QHash<Placeholder, QString>;

/// A text with its placeholders filled in. What could not be is marked in it, and listed.
struct FilledText
{
    enum class Gap { Missing, Unknown };

    struct Mark
    {
        Gap gap = Gap::Missing;
        qsizetype at = 0; ///< where the mark begins in the text
        QString text;     ///< as it stands there: "«the contact is missing»"
        QString sentence; ///< what is wrong, and what to do

        bool operator==(const Mark &) const = default;
    };

    QString text;
    QList<Mark> marks; ///< in order
};

/// Fills each placeholder in once: braces in a value are text.
FilledText fill(const QString &text, const LetterValues &values);

} // namespace domain
