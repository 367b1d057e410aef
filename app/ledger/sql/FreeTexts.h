// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace ledger::sql {

/// A column in which somebody may have written about people: sentences, and what they are called.
struct FreeText
{
    const char *table;
    const char *text;
    const char *key = "";     ///< the folded one, where it is searched
    const char *own = "";     ///< which of its rows are a customer's own; %1 is the id
    const char *partner = ""; ///< which of its rows are about a partner; %1 is the id
    const char *id = "id";
};

/// All of them. The names of things and of people in lists of their own are none: a firm that is called like
/// somebody stays, and so do others of the same name.
std::span<const FreeText> freeTexts();

} // namespace ledger::sql
