// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MoveDialog.h"

#include "ledger/Upkeep.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/BackupKeeper.h"
#include "ui/widgets/FieldError.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Prompts.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

MoveDialog::MoveDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_toServer(new QRadioButton(tr("To a &server (PostgreSQL), for several counters at once"), this))
    , m_toFile(new QRadioButton(tr("Into a f&ile"), this))
    , m_place(new QLineEdit(this))
    , m_choose(new QPushButton(tr("&Choose…"), this))
    , m_error(new FieldError(context.theme, m_place, this))
    , m_move(new QPushButton(tr("&Move"), this))
{
    setObjectName(QStringLiteral("moveDialog"));
    setWindowTitle(tr("Move the ledger"));
    makeForm();
    connect(m_toServer, &QRadioButton::toggled, this, &MoveDialog::follow);
    connect(m_place, &QLineEdit::textChanged, this,
            [this] { m_move->setEnabled(!m_place->text().trimmed().isEmpty()); });
    connect(m_choose, &QPushButton::clicked, this, &MoveDialog::choose);
    connect(m_move, &QPushButton::clicked, this, &MoveDialog::move);
    (context.ledger.location().isFile() ? m_toServer : m_toFile)->setChecked(true);
    follow();
}

void MoveDialog::makeForm()
{
    m_toServer->setObjectName(QStringLiteral("moveToServer"));
    m_toFile->setObjectName(QStringLiteral("moveToFile"));
    m_place->setObjectName(QStringLiteral("movePlace"));
    m_choose->setObjectName(QStringLiteral("moveChoose"));
    m_choose->setAutoDefault(false);
    m_move->setObjectName(QStringLiteral("moveNow"));
    m_move->setEnabled(false);
    m_move->setDefault(true);
    setButtonKind(m_move, ButtonKind::Primary);

    auto *what =
        new PlainLabel(tr("Everything is copied and then counted and added up at the new place. “%1” "
                          "stays as it is.")
                           .arg(m_context.ledger.location().caption()),
                       this);
    what->setWordWrap(true);
    auto *place = new QHBoxLayout;
    place->addWidget(m_place, 1);
    place->addWidget(m_choose);
    auto *form = new QFormLayout;
    form->addRow(tr("W&here to"), place);
    qobject_cast<QLabel *>(form->labelForField(place))->setBuddy(m_place);
    form->addRow(QString(), m_error);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_move, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Huge);
    layout->setSpacing(space::Large);
    layout->addWidget(what);
    layout->addWidget(m_toServer);
    layout->addWidget(m_toFile);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(600, sizeHint().height());
}

void MoveDialog::follow()
{
    const bool toServer = m_toServer->isChecked();
    m_place->clear();
    m_place->setPlaceholderText(toServer ? QStringLiteral("postgresql://user@host/database")
                                         : tr("a file that is not there yet"));
    m_place->setAccessibleDescription(toServer ? tr("The address of an empty database")
                                               : m_place->placeholderText());
    m_choose->setVisible(!toServer);
}

void MoveDialog::choose()
{
    const ledger::Location here = m_context.ledger.location();
    const QString name = here.isFile() ? QFileInfo(here.path()).completeBaseName() : here.database();
    const QString path = m_context.prompts.fileToSave(tr("Move the ledger"),
                                                      tr("%1 moved.elsewhere", "name of a file").arg(name),
                                                      tr("Ledgers (*.elsewhere)"));
    if (!path.isEmpty())
        m_place->setText(QDir::toNativeSeparators(path));
}

/// Under the field, with room for all of it.
void MoveDialog::complain(const QString &sentence)
{
    m_error->setSentence(sentence);
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void MoveDialog::move()
{
    const QString text = m_place->text().trimmed();
    const auto target = m_toServer->isChecked() ? ledger::Location::fromText(text)
                                                : ledger::Location::file(QDir::fromNativeSeparators(text));
    if (!target || target->isFile() == m_toServer->isChecked()) {
        complain(target ? tr("An address begins with postgresql://") : target.error().sentence);
        return;
    }
    qint64 records = 0;
    const BackupKeeper *keeper = m_context.shell.backups();
    const auto places = keeper ? keeper->places() : workflows::BackupPlaces();
    const base::Done done = runInBackground(
        this, tr("Copying the ledger and checking the copy…"),
        [&](const WorkProgress &progress) -> base::Done {
            TRY_ASSIGN(const auto own, m_context.ledger.again(ledger::Ledger::Access::ReadOnly));
            // Here, since a place for backups may be a drive that answers slowly.
            const auto known = workflows::knownErasures(*own, places);
            TRY_ASSIGN(const ledger::Arrival arrival, ledger::move(*own, *target, progress, known));
            records = arrival.records;
            return {};
        });
    if (!done)
        complain(done.error().code == QLatin1StringView("cancelled") ? tr("Cancelled. Nothing was changed.")
                                                                     : done.error().sentence);
    else
        arrived(*target, records);
}

void MoveDialog::arrived(const ledger::Location &target, qint64 records)
{
    m_context.shell.showMessage(tr("Moved to %1 and checked.").arg(target.caption()));
    const QString question =
        tr("All %1 records are in “%2” and were checked. “%3” is as it was: what is "
           "written there from now on is not in the new one. Open the new one now?")
            .arg(m_context.locale.toString(records), target.caption(), m_context.ledger.location().caption());
    if (m_context.prompts.ask(tr("Move the ledger"), question, {tr("&Stay here"), tr("&Open the new one")})
        == 1)
        m_wanted = target.text();
    accept();
}

} // namespace ui
