// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BackupCard.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/BackupKeeper.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Prompts.h"

#include <QAction>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

BackupCard::BackupCard(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_last(new PlainLabel(this)), m_trouble(new PlainLabel(this))
{
    auto *card = new Card(context.theme, tr("Backups"), this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *note =
        new PlainLabel(tr("Made and checked when the program starts and the last one is older than a "
                          "day, and before an import. Those of the latest 12 days, 10 weeks and 9 "
                          "months are kept."),
                       this);
    note->setForegroundRole(QPalette::PlaceholderText);
    card->content()->addWidget(note);
    m_last->setObjectName(QStringLiteral("lastBackup"));
    m_trouble->setObjectName(QStringLiteral("backupTrouble"));
    QPalette palette = m_trouble->palette();
    palette.setColor(QPalette::WindowText, context.theme.tokens().warn);
    m_trouble->setPalette(palette);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::Large);
    form->setVerticalSpacing(space::Small);
    form->addRow(tr("Last one"), m_last);
    m_first = addPlace(form, tr("Folder"), QStringLiteral("firstPlace"),
                       {makeButton(tr("Change…"), QStringLiteral("changeFirst"), &BackupCard::chooseFirst)});
    m_remove = makeButton(tr("Remove"), QStringLiteral("removeSecond"), &BackupCard::removeSecond);
    m_second = addPlace(
        form, tr("Second place"), QStringLiteral("secondPlace"),
        {makeButton(tr("Choose…"), QStringLiteral("chooseSecond"), &BackupCard::chooseSecond), m_remove});
    card->content()->addLayout(form);
    card->content()->addWidget(m_trouble);
    card->content()->addLayout(makeFoot());
    connect(context.shell.backups(), &BackupKeeper::changed, this, &BackupCard::reload);
    reload();
}

ElidedLabel *BackupCard::addPlace(QFormLayout *form, const QString &label, const QString &objectName,
                                  const QList<QPushButton *> &buttons)
{
    auto *place = new ElidedLabel(this);
    place->setObjectName(objectName);
    auto *line = new QHBoxLayout;
    line->addWidget(place, 1);
    for (QPushButton *button : buttons) {
        button->setAccessibleName(tr("%1: %2").arg(label, button->text()));
        line->addWidget(button);
    }
    form->addRow(label, line);
    return place;
}

QPushButton *BackupCard::makeButton(const QString &text, const QString &objectName, void (BackupCard::*run)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QLayout *BackupCard::makeFoot()
{
    auto *now = new QPushButton(tr("Back up now"), this);
    now->setObjectName(QStringLiteral("backUpNow"));
    connect(now, &QPushButton::clicked, this, [this] { trigger(QStringLiteral("backUp")); });
    auto *restore = new QPushButton(tr("Restore…"), this);
    restore->setObjectName(QStringLiteral("restoreFrom"));
    connect(restore, &QPushButton::clicked, this, [this] { trigger(QStringLiteral("restore")); });
    auto *foot = new QHBoxLayout;
    foot->addWidget(now);
    foot->addWidget(restore);
    foot->addStretch(1);
    return foot;
}

/// The menu does it, with all that belongs to it.
void BackupCard::trigger(const QString &action) const
{
    if (auto *found = window()->findChild<QAction *>(action))
        found->trigger();
}

void BackupCard::chooseFirst()
{
    const QString folder = m_context.prompts.folderToFill(tr("Keep backups in"));
    if (!folder.isEmpty())
        m_context.shell.backups()->setFirst(folder);
}

void BackupCard::chooseSecond()
{
    const QString folder = m_context.prompts.folderToFill(tr("Keep a second copy of each backup in"));
    if (!folder.isEmpty())
        m_context.shell.backups()->setSecond(folder);
}

void BackupCard::removeSecond()
{
    m_context.shell.backups()->setSecond({});
}

void BackupCard::reload()
{
    const BackupKeeper &keeper = *m_context.shell.backups();
    const workflows::BackupPlaces places = keeper.places();
    m_last->setText(keeper.last().isValid()
                        ? m_context.locale.toString(keeper.last().toLocalTime(), QLocale::ShortFormat)
                        : tr("none yet"));
    m_first->setText(places.first.isEmpty() ? tr("none") : QDir::toNativeSeparators(places.first));
    m_second->setText(places.second.isEmpty() ? tr("none") : QDir::toNativeSeparators(places.second));
    m_remove->setVisible(!places.second.isEmpty());
    m_trouble->setText(keeper.trouble() ? keeper.trouble()->sentence : QString());
    m_trouble->setVisible(keeper.trouble().has_value());
}

} // namespace ui
