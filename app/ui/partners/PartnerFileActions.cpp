// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/PartnerFileActions.h"

#include "ui/partners/TakeInPartnerFileDialog.h"
#include "ui/partners/WritePartnerFileDialog.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/Prompts.h"

#include <QAction>
#include <QCoreApplication>

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::PartnerFileActions)
};

void takeIn(const PageContext &context, Page *page)
{
    const QString path = context.prompts.fileToOpen(
        Tr::tr("Take in a partner’s file"), Tr::tr("Partners’ files (*.elsewhere-partner.json *.json)"));
    if (path.isEmpty())
        return;
    const auto file = exchange::openPartnerFile(path);
    if (!file)
        return context.shell.showError(file.error());
    (new TakeInPartnerFileDialog(context, *file, page->partner(), page->window()))->open();
}

QAction *makeAction(const QString &text, const QString &objectName, Page *page,
                    const std::function<void()> &work)
{
    auto *action = new QAction(text, page);
    action->setObjectName(objectName);
    QObject::connect(action, &QAction::triggered, page, work);
    return action;
}

} // namespace

QList<QAction *> makePartnerFileActions(const PageContext &context, Page *page)
{
    QAction *take = makeAction(Tr::tr("Ta&ke in a partner’s file…"), QStringLiteral("takeInPartnerFile"),
                               page, [context, page] { takeIn(context, page); });
    take->setEnabled(!context.ledger.isReadOnly());
    QAction *write = makeAction(
        Tr::tr("Write a file f&or the partner…"), QStringLiteral("writePartnerFile"), page,
        [context, page] { (new WritePartnerFileDialog(context, page->partner(), page->window()))->open(); });
    return {take, write};
}

} // namespace ui
