// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/About.h"

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::About)
};

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

void showAbout(const PageContext &, QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("aboutDialog"));
    dialog.setWindowTitle(Tr::tr("About Elsewhere"));
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Large);
    layout->setSpacing(space::Medium);
    auto *name = paragraph(QStringLiteral("Elsewhere"), &dialog);
    name->setFont(Theme::scaled(dialog.font(), 1.6, QFont::DemiBold));
    layout->addWidget(name);
    layout->addWidget(paragraph(Tr::tr("Version %1 with Qt %2")
                                    .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion())),
                                &dialog));
    layout->addWidget(
        paragraph(Tr::tr("The ledger of customers sent elsewhere: it helps a business to send a customer "
                         "to somebody better, and shows whether that pays."),
                  &dialog));
    layout->addWidget(
        paragraph(Tr::tr("Free software under the GNU General Public License, version 3 or later. "
                         "It comes without any warranty."),
                  &dialog));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.setMinimumWidth(420);
    dialog.exec();
}

} // namespace ui
