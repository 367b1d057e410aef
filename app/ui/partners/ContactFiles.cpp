// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/ContactFiles.h"

#include "ledger/Ledger.h"
#include "ui/partners/ContactCardsDialog.h"
#include "ui/partners/ContactImportDialog.h"

#include <QAction>
#include <QCoreApplication>

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::ContactFiles)
};

} // namespace

QList<QAction *> makeContactActions(const PageContext &context, const ContactChoice &choice, QWidget *owner)
{
    auto *in = new QAction(Tr::tr("&Import contacts…"), owner);
    in->setObjectName(QStringLiteral("importContacts"));
    in->setEnabled(!context.ledger.isReadOnly());
    QObject::connect(in, &QAction::triggered, owner,
                     [context, owner] { (new ContactImportDialog(context, owner->window()))->open(); });
    auto *out = new QAction(Tr::tr("Save contact ca&rds (.vcf)…"), owner);
    out->setObjectName(QStringLiteral("saveContactCards"));
    QObject::connect(out, &QAction::triggered, owner, [context, choice, owner] {
        (new ContactCardsDialog(context, choice.chosen(), choice.listed(), owner->window()))->open();
    });
    return {in, out};
}

} // namespace ui
