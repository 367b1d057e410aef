// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Upkeep.h"
#include "TestData.h"
#include "ui/Stage.h"
#include "workflows/ImportRecords.h"

#include <QProcess>

/// A ledger with two send-aways whose sums can be made wrong, as by a damage to the file.
struct Sums : Stage
{
    Sums()
    {
        const QString path = folder.filePath(QStringLiteral("sent.csv"));
        writeFile(path, "date,customer,need\n2026-10-01,Anna,Paint\n2026-10-01,Tom,Glass\n");
        workflows::ImportOptions options;
        options.path = path;
        if (!workflows::importRecords(*ledger, options))
            qFatal("nobody was sent away");
    }

    void spoil() const
    {
        if (QProcess::execute(QStringLiteral("sqlite3"),
                              {ledgerPath(), QStringLiteral("update figure set sent = sent + 1")})
            != 0)
            qFatal("the sums could not be made wrong");
    }
    bool isSound() const { return ledger::check(*ledger)->isSound(); }
};
