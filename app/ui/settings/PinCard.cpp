// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PinCard.h"

#include "ledger/Pins.h"
#include "ui/settings/PinDialog.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using domain::Role;

PinCard::PinCard(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *card = new Card(context.theme, tr("PIN of managers and owners"), this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *honest = new QLabel(tr("Asked before Conduct opens and before somebody approves in a manager's "
                                 "name. It keeps curious eyes away at a shared computer. It does not encrypt "
                                 "the ledger: whoever can copy the file can read it."),
                              this);
    honest->setTextFormat(Qt::PlainText);
    honest->setWordWrap(true);
    honest->setForegroundRole(QPalette::PlaceholderText);
    card->content()->addWidget(honest);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::Large);
    form->setVerticalSpacing(space::Small);
    card->content()->addLayout(form);
    addRow(form, Role::Manager, tr("Managers"));
    addRow(form, Role::Owner, tr("Owner"));
    setEnabled(!context.ledger.isReadOnly());
    connect(&context.ledger.changes(), &ledger::ChangeHub::changed, this, &PinCard::reload);
    reload();
}

void PinCard::addRow(QFormLayout *form, Role role, const QString &label)
{
    const QString code = domain::codeOf(role);
    Row row{role, new QLabel(this), new QPushButton(this), new QPushButton(tr("Remove…"), this)};
    row.state->setObjectName(code + QStringLiteral("PinState"));
    row.set->setObjectName(code + QStringLiteral("PinSet"));
    row.remove->setObjectName(code + QStringLiteral("PinRemove"));
    row.remove->setAccessibleName(tr("Remove the PIN: %1").arg(label));
    connect(row.set, &QPushButton::clicked, this,
            [this, role] { (new PinDialog(m_context, role, PinDialog::What::Set, window()))->open(); });
    connect(row.remove, &QPushButton::clicked, this,
            [this, role] { (new PinDialog(m_context, role, PinDialog::What::Remove, window()))->open(); });
    auto *line = new QHBoxLayout;
    line->addWidget(row.state, 1);
    line->addWidget(row.set);
    line->addWidget(row.remove);
    form->addRow(label, line);
    m_rows.append(row);
}

void PinCard::reload()
{
    ledger::Pins pins(m_context.ledger);
    for (const Row &row : std::as_const(m_rows)) {
        const bool isSet = pins.isSet(row.role).value_or(false);
        row.state->setText(isSet ? tr("set") : tr("not set"));
        row.set->setText(isSet ? tr("Change…") : tr("Set…"));
        row.set->setAccessibleName(
            (row.role == Role::Owner ? tr("PIN of the owner: %1") : tr("PIN of managers: %1"))
                .arg(row.state->text()));
        row.remove->setVisible(isSet);
    }
}

} // namespace ui
