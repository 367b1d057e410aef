// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/RowSource.h"
#include "exchange/xlsx/XlsxPackage.h"
#include "exchange/xlsx/XlsxStrings.h"
#include "exchange/xlsx/XlsxStyles.h"

#include <QStringList>

namespace exchange {

/// One row of a sheet as it stands there.
struct SheetRow
{
    qint64 line = 0;               ///< as the sheet counts it, from 1
    QStringList cells;             ///< up to the last one that is not empty
    QList<qsizetype> numbers = {}; ///< which of them are numbers
    int faults = 0;                ///< which hold an error, and are empty here
    QString problem;               ///< why it cannot be taken; empty: it can
};

/// Merged cells: "B3:C12".
struct SheetRange
{
    qint64 firstLine = 0; ///< as the sheet counts them, from 1
    qint64 lastLine = 0;
    qsizetype firstColumn = 0; ///< from 0
    qsizetype lastColumn = 0;
};

/// The sheets of a workbook, and what their cells refer to.
class XlsxBook
{
public:
    static constexpr qint64 mostRows = 1'048'576; ///< as many as the format knows
    static constexpr qsizetype mostColumns = 16'384;
    static constexpr qsizetype mostMerges = 1'000'000;

    /// Errors: those of XlsxPackage and XlsxPart, and "xlsx.empty" when there is no sheet with cells.
    static base::Result<std::unique_ptr<XlsxBook>> open(std::unique_ptr<QFile> file, const QString &name,
                                                        const OpenProgress &progress = {});

    /// Those that are shown, in their order.
    QStringList sheets() const;
    /// Begins to read a sheet; the one that is read already ends. "xlsx.damaged".
    base::Done start(const QString &sheet);
    /// The next row that is not empty throughout; false at the end.
    base::Result<bool> next(SheetRow &row);
    /// The merged cells of a sheet, which stand behind all of its rows. Ends the sheet that is read.
    /// "xlsx.damaged" when there are more than a sheet can mean.
    base::Result<QList<SheetRange>> merges(const QString &sheet, const OpenProgress &progress = {});
    double progress() const { return m_part ? m_part->progress() : 0; }

private:
    struct Sheet
    {
        QString name;
        QString part;
        bool isHidden = false;
    };

    explicit XlsxBook(std::unique_ptr<XlsxPackage> package) : m_package(std::move(package)) {}
    base::Done readParts(const OpenProgress &progress);
    base::Result<QHash<QString, QString>> relations(const QString &part, QHash<QString, QString> *byKind);
    base::Done readSheets(const QString &part, const QHash<QString, QString> &relations);
    base::Done beginRow(SheetRow &row);
    base::Done readCells(SheetRow &row);
    base::Result<qsizetype> columnOf(qsizetype next) const;
    void readCell(SheetRow &row, qsizetype column);
    QString valueOf(SheetRow &row, qsizetype column, QStringView type, qsizetype style, const QString &value);

    std::unique_ptr<XlsxPackage> m_package;
    QList<Sheet> m_sheets;
    XlsxStyles m_styles;
    XlsxStrings m_strings;
    bool m_isSince1904 = false;
    XlsxPart *m_part = nullptr;
    qint64 m_line = 0;
};

} // namespace exchange
