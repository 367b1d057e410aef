// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SaveFoot.h"

#include "ui/theme/Buttons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

QWidget *makeSaveFoot(QDialog *dialog, const QString &prefix, const std::function<void()> &save)
{
    auto *foot = new QWidget(dialog);
    auto *cancel = new QPushButton(QCoreApplication::translate("ui::SaveFoot", "Cancel"), foot);
    cancel->setObjectName(prefix + QStringLiteral("Cancel"));
    cancel->setAutoDefault(false);
    auto *write = new QPushButton(QCoreApplication::translate("ui::SaveFoot", "&Save…"), foot);
    write->setObjectName(prefix + QStringLiteral("Save"));
    write->setDefault(true);
    setButtonKind(write, ButtonKind::Primary);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch(1);
    line->addWidget(cancel);
    line->addWidget(write);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(write, &QPushButton::clicked, dialog, save);
    return foot;
}

} // namespace ui
