// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReportBook.h"

#include <QMap>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace exchange {

/// The formats of a workbook, each made once.
class XlsxFormats
{
public:
    explicit XlsxFormats(lxw_workbook &book) : m_book(book) {}

    enum class Place { Heading, NumberHeading, Row, Total };
    /// `code`: how numbers are shown; empty: as they are.
    lxw_format *format(const QByteArray &code, Place place);

private:
    lxw_workbook &m_book;
    QMap<QPair<QByteArray, Place>, lxw_format *> m_made;
};

/// Writes a table of a report: a heading that stays in sight, a filter, columns as wide as what is in them.
class XlsxTableSheet
{
public:
    XlsxTableSheet(lxw_worksheet &sheet, XlsxFormats &formats) : m_sheet(sheet), m_formats(formats) {}

    void write(const domain::BookTable &table);
    qint64 changedCells() const { return m_changed; }

private:
    /// How many letters wide the cell is.
    qsizetype writeCell(int row, int column, const domain::BookCell &cell, XlsxFormats::Place place);

    lxw_worksheet &m_sheet;
    XlsxFormats &m_formats;
    qint64 m_changed = 0;
};

} // namespace exchange
