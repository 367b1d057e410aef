// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileBatch.h"
#include "cli/Arguments.h"
#include "domain/ReportKind.h"
#include "reports/Document.h"

#include <QDir>

namespace cli {

/// --out, --replace, --png and --pdf-a.
void takesReportOutput(Arguments &arguments);
/// Fails by wrongUse() for what cannot be asked for together.
base::Done checkReportOutput(const Arguments &arguments);

/// Writes the document as asked for, all of its files or none. `target` is a file: one that ends with ".xlsx"
/// is a workbook; of several pictures, what their names begin with. Returns how many cells of a workbook are
/// otherwise than they were given (exchange::writeReportBook).
base::Result<qint64> writeReport(const Arguments &arguments, const reports::Document &document,
                                 domain::ReportKind kind, const QString &target);

/// A folder that takes several reports, all of them or none; one that is not there is made.
class ReportFolder
{
public:
    ReportFolder(const Arguments &arguments, const QString &folder);

    /// `stem`: of the name of its file or its files. "file.exists" unless they may be replaced.
    base::Done add(const QString &stem, const reports::Document &document);
    base::Done commit() { return m_batch.commit(); }
    /// How many files they are.
    qsizetype count() const { return m_batch.count(); }

private:
    /// Takes back a folder that was made for nothing.
    class Made
    {
    public:
        explicit Made(const QString &folder);
        ~Made();
        Q_DISABLE_COPY_MOVE(Made)

    private:
        QString m_path;
        bool m_isNew;
    };

    const Arguments &m_arguments;
    QDir m_folder;
    Made m_made; ///< outlives what waits in the folder
    base::FileBatch m_batch;
};

} // namespace cli
