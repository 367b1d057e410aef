// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxFile.h"

#include "exchange/xlsx/XlsxProof.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <xlsxwriter.h>

namespace exchange {

using base::Done;

XlsxFile::~XlsxFile()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

Done XlsxFile::open(Rows rows)
{
    TRY(m_file.open());
    m_folderName = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = rows == Rows::AsTheyCome ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = m_folderName.data();
    if (m_folder.isValid())
        m_book = workbook_new_opt(QFile::encodeName(passingFile()).constData(), &options);
    return m_book ? Done() : notWritten(m_folder.errorString());
}

Done XlsxFile::commit(const QList<qint64> &rows)
{
    constexpr qint64 blockSize = 64 * 1024;
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr)); // frees it, whatever comes of it
    if (error != LXW_NO_ERROR)
        return notWritten(QString::fromUtf8(lxw_strerror(error)));
    if (const QString fault = faultOf(passingFile(), rows); !fault.isEmpty())
        return notWritten(fault);
    QFile written(passingFile());
    if (!written.open(QIODevice::ReadOnly))
        return notWritten(written.errorString());
    for (QByteArray block = written.read(blockSize); !block.isEmpty(); block = written.read(blockSize))
        TRY(m_file.write(block));
    return m_file.commit();
}

tl::unexpected<base::Error> XlsxFile::notWritten(const QString &detail) const
{
    return base::failure(
        QStringLiteral("file.write"),
        QCoreApplication::translate("exchange",
                                    "“%1” could not be written: there is no room for it, or none for the "
                                    "passing file in “%2”. Nothing was changed; make room, then try again.")
            .arg(QDir::toNativeSeparators(m_path), QDir::toNativeSeparators(QDir::tempPath())),
        detail);
}

} // namespace exchange
