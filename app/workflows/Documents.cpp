// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Documents.h"

#include "ledger/Documents.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <memory>

namespace workflows {

using base::Done;
using base::Result;
using domain::DocumentId;

namespace {

Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return base::failure(QStringLiteral("file.read"),
                             said(QT_TRANSLATE_NOOP("workflows", "“%1” cannot be read: it is not there, or "
                                                                 "not yours to read."))
                                 .arg(name),
                             file.errorString());
    // One more than may be, so that it shows; a file may grow, or be none that has a size.
    const QByteArray content = file.read(MostDocumentBytes + 1);
    if (content.size() > MostDocumentBytes)
        return base::failure(
            QStringLiteral("document.big"),
            said(QT_TRANSLATE_NOOP("workflows", "“%1” is larger than %2, too large to be kept in the ledger. "
                                                "Scan it smaller, or note where it lies."))
                .arg(name, QLocale().formattedDataSize(MostDocumentBytes, 0, QLocale::DataSizeSIFormat)));
    if (content.isEmpty())
        return base::failure(
            QStringLiteral("document.empty"),
            said(QT_TRANSLATE_NOOP("workflows", "There is nothing in “%1”. Choose another file.")).arg(name));
    return content;
}

/// Taken back and put in again it is another record: whoever undoes next has to know which.
struct Attached
{
    ledger::Ledger &ledger;
    domain::CompetitorId competitor;
    domain::Document document;
    QByteArray content;

    Done add()
    {
        TRY_ASSIGN(document.id, ledger::Documents(ledger).add(competitor, document, content));
        return {};
    }
    Done remove() const { return ledger::Documents(ledger).remove(document.id); }
};

} // namespace

Result<Undoable> attachDocument(ledger::Ledger &ledger, domain::CompetitorId competitor, const QString &path,
                                QDate today)
{
    TRY_ASSIGN(const QByteArray content, read(path));
    const auto attached = std::make_shared<Attached>(
        Attached{ledger, competitor, {{}, QFileInfo(path).fileName(), today}, content});
    TRY(attached->add());
    return Undoable{said(QT_TRANSLATE_NOOP("workflows", "“%1” attached")).arg(attached->document.name),
                    [attached] { return attached->remove(); }, [attached] { return attached->add(); },
                    attached->document.id.value()};
}

Result<Undoable> removeDocument(ledger::Ledger &ledger, domain::CompetitorId competitor,
                                const domain::Document &document)
{
    TRY_ASSIGN(const QByteArray content, ledger::Documents(ledger).content(document.id));
    const auto attached = std::make_shared<Attached>(Attached{ledger, competitor, document, content});
    TRY(attached->remove());
    return Undoable{said(QT_TRANSLATE_NOOP("workflows", "“%1” removed")).arg(document.name),
                    [attached] { return attached->add(); }, [attached] { return attached->remove(); }};
}

} // namespace workflows
