// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PinDialog.h"

#include "ledger/Pins.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EnterMovesOn.h"
#include "ui/widgets/FieldError.h"
#include "ui/widgets/PinCheck.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using domain::Role;

static constexpr int DialogWidth = 460;
static constexpr int LongestPin = 64;

static QString titleOf(Role role, PinDialog::What what)
{
    if (what == PinDialog::What::Remove)
        return role == Role::Owner ? PinDialog::tr("Take the owner's PIN away")
                                   : PinDialog::tr("Take the managers' PIN away");
    return role == Role::Owner ? PinDialog::tr("The owner's PIN") : PinDialog::tr("The managers' PIN");
}

PinDialog::PinDialog(const PageContext &context, Role role, What what, QWidget *parent)
    : QDialog(parent), m_context(context), m_role(role), m_what(what)
{
    setObjectName(QStringLiteral("pinDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setWindowTitle(titleOf(role, what));
    setMinimumWidth(DialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Huge, 20, space::Huge, 20);
    layout->setSpacing(space::Medium);
    auto *title = new QLabel(windowTitle(), this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(Theme::scaled(font(), 1.3, QFont::DemiBold));
    layout->addWidget(title);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::Large);
    form->setVerticalSpacing(space::Small);
    layout->addLayout(form);
    if (asksForPin(context, role))
        m_present = addField(form, tr("&Present PIN"), "presentPin");
    if (what == What::Set) {
        m_new = addField(form, tr("&New PIN"), "newPin");
        m_again = addField(form, tr("Once &more"), "repeatedPin");
        for (QLineEdit *field : {m_present, m_new}) {
            if (field)
                moveOnWithEnter(field);
        }
    }
    auto *forgotten = new QLabel(forgottenPinText(context), this);
    forgotten->setObjectName(QStringLiteral("forgottenPin"));
    forgotten->setTextFormat(Qt::PlainText);
    forgotten->setTextInteractionFlags(Qt::TextSelectableByMouse);
    forgotten->setWordWrap(true);
    forgotten->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(forgotten);
    layout->addStretch(1);
    makeFoot();
    if (QLineEdit *first = m_present ? m_present : m_new)
        first->setFocus(Qt::TabFocusReason);
}

QLineEdit *PinDialog::addField(QFormLayout *form, const QString &label, const char *name)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(LongestPin);
    auto *error = new FieldError(m_context.theme, field, this);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(error);
    form->addRow(label, column);
    // A layout takes no buddy by itself.
    qobject_cast<QLabel *>(form->labelForField(column))->setBuddy(field);
    m_errors.insert(field, error);
    return field;
}

void PinDialog::makeFoot()
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &PinDialog::reject);
    auto *save = new QPushButton(m_what == What::Set ? tr("Set the PIN") : tr("Take it away"), this);
    save->setObjectName(QStringLiteral("savePin"));
    save->setDefault(true);
    setButtonKind(save, ButtonKind::Primary);
    connect(save, &QPushButton::clicked, this, &PinDialog::run);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(save);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
}

bool PinDialog::complain(QLineEdit *field, const QString &sentence)
{
    for (FieldError *error : std::as_const(m_errors))
        error->setSentence({});
    if (sentence.isEmpty())
        return false;
    m_errors.value(field)->setSentence(sentence);
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
    return true;
}

void PinDialog::run()
{
    complain(nullptr, {});
    if (m_again && m_new->text() != m_again->text()) {
        complain(m_again, tr("The two are not the same."));
        return;
    }
    if (m_present) {
        if (const base::Done right = checkPin(m_context, m_role, m_present->text()); !right) {
            complain(m_present, right.error().sentence);
            return;
        }
    }
    ledger::Pins pins(m_context.ledger);
    const base::Done done = m_what == What::Set ? pins.set(m_role, m_new->text()) : pins.clear(m_role);
    if (!done) {
        if (m_new)
            complain(m_new, done.error().sentence);
        else
            m_context.shell.showError(done.error());
        return;
    }
    m_context.shell.showMessage(m_what == What::Set ? tr("The PIN is set.") : tr("The PIN is taken away."));
    accept();
}

} // namespace ui
