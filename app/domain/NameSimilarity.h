// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace domain {

/// How alike two words are, 0..1: Jaro (1989), raised for a common beginning as Winkler (1990, "String
/// Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record Linkage") does: by a
/// tenth of what lacks for each of the first four letters, when the words are alike by 0.7 at least.
double jaroWinkler(QStringView a, QStringView b);

/// Words less alike than this are different words: "Thomas" and "Thorsten" share a beginning and no more.
inline constexpr double WordsAlikeFrom = 0.84;
/// Names at least so alike may be one person's, written in two ways.
inline constexpr double NamesAlikeFrom = 0.88;
/// Names less alike than this are not one person's.
inline constexpr double NamesAgreeFrom = 0.70;

/// How alike two folded names (base::fold) are, 0..1: their words are put together in pairs, the most alike
/// first and in any order ("Brandt, Tom"), and each pair counts alike, so that one surname is not one person.
/// An initial fits each word that begins with it, a word with a digit only itself. A word that only one of
/// the names has counts a quarter of a pair.
double nameSimilarity(QStringView a, QStringView b);

/// Numbers of which names that are alike share at least one, so that only those need be compared: made of two
/// words each, by their first three letters, by their last three, and by one word with the other's initial.
/// Good for one run of one program. Empty for names that say nobody ("12").
QList<qint64> nameBlocks(QStringView name);

} // namespace domain
