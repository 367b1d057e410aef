// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Words.h"

#include <QString>

/// The words of a partner file, for what reads it and what writes it.
namespace exchange {

inline constexpr const char *PartnerFormat = "elsewhere-partner";
inline constexpr int PartnerVersion = 1;

inline constexpr qsizetype LongestPartnerId = 40;
inline constexpr qsizetype LongestPartnerName = 200;
inline constexpr qsizetype LongestPartnerPhone = 50;
inline constexpr qsizetype LongestPartnerNote = 500;

/// Who brought something about: "sender" sent the customer, "receiver" got them.
QString partnerWordOf(domain::Party party);
std::optional<domain::Party> partyOfPartnerWord(const QString &word);

/// One line without control characters, marks that turn the direction of writing and characters that are
/// none; runs of white space are one blank.
QString harmless(const QString &text);

/// Beginning of a harmless text, not cut within a character.
QString harmlessUpTo(const QString &text, qsizetype most);

} // namespace exchange
