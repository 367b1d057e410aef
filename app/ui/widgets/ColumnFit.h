// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace ui {

/// How a column of a table takes part in sharing the table's width.
struct ColumnFit
{
    int giveUp = 0; ///< 0: never left out; of the others the highest goes first when room is short
    double least =
        1; ///< the share of its content it can be shrunk to; below 1 it also takes what is left over
};

/// A column's part in the room, and how wide its content is; in pixels.
struct ColumnWish
{
    ColumnFit fit;
    int wanted = 0; ///< shows its head and its rows whole
    int head = 0;   ///< shows its head whole
};

/// The width of each column, 0 for one that is left out: as few as possible are left out, the others take all
/// of the room. Where even those that are never left out have too little, they stay as narrow as they can be
/// and the table scrolls.
QList<int> fitColumns(const QList<ColumnWish> &wishes, int room);

} // namespace ui
