// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxForm.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>
#include <xlsxwriter.h>

namespace exchange {

namespace {

constexpr double widest = 28;
constexpr double narrowest = 12;

tl::unexpected<base::Error> notWritten(const QString &path, const QString &why)
{
    return base::failure(QStringLiteral("file.write"),
                         QCoreApplication::translate("exchange", "“%1” could not be written: %2.")
                             .arg(QDir::toNativeSeparators(path), why));
}

/// Sheets have names of up to 31 letters, without some of them.
QByteArray sheetName(const QString &name)
{
    QString kept;
    for (const QChar c : name) {
        if (!QStringLiteral("[]:*?/\\'").contains(c))
            kept += c;
    }
    return kept.left(LXW_SHEETNAME_MAX).toUtf8();
}

lxw_error fill(lxw_workbook *book, const QString &name, const QList<FormColumn> &columns)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, sheetName(name).constData());
    if (!sheet)
        return LXW_ERROR_SHEETNAME_ALREADY_USED;
    const auto format = [book](const char *code) {
        lxw_format *made = workbook_add_format(book);
        format_set_num_format(made, code);
        return made;
    };
    lxw_format *kinds[]{format("@"), format("yyyy-mm-dd"), format("#,##0.00")};
    lxw_format *head = workbook_add_format(book);
    lxw_format *required = workbook_add_format(book);
    for (lxw_format *one : {head, required}) {
        format_set_bottom(one, LXW_BORDER_THIN);
        format_set_bg_color(one, 0xE3F0EF);
    }
    format_set_bold(required);
    lxw_col_t place = 0;
    for (const FormColumn &column : columns) {
        const QByteArray label = column.label.toUtf8();
        const double width = std::clamp(static_cast<double>(column.label.size()) + 3, narrowest, widest);
        worksheet_set_column(sheet, place, place, width, kinds[static_cast<int>(column.holds)]);
        worksheet_write_string(sheet, 0, place, label.constData(), column.isRequired ? required : head);
        if (!column.hint.isEmpty())
            worksheet_write_comment(sheet, 0, place, column.hint.toUtf8().constData());
        ++place;
    }
    worksheet_freeze_panes(sheet, 1, 0);
    return LXW_NO_ERROR;
}

} // namespace

base::Done writeForm(const QString &path, const QString &sheet, const QList<FormColumn> &columns)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notWritten(path, folder.errorString());
    const QString made = folder.filePath(QStringLiteral("form.xlsx"));
    lxw_workbook *book = workbook_new(QFile::encodeName(made).constData());
    const lxw_error filled = fill(book, sheet, columns);
    const lxw_error closed = workbook_close(book);
    if (const lxw_error error = filled == LXW_NO_ERROR ? closed : filled; error != LXW_NO_ERROR)
        return notWritten(path, QString::fromUtf8(lxw_strerror(error)));
    QFile content(made);
    QSaveFile target(path);
    if (!content.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly)
        || target.write(content.readAll()) != content.size() || !target.commit())
        return notWritten(path, target.errorString());
    return {};
}

} // namespace exchange
