// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PinPopup.h"

#include "ui/widgets/MenuText.h"
#include "ui/widgets/PinCheck.h"

#include <QLineEdit>

namespace ui {

PinPopup::PinPopup(const PageContext &context, const domain::Staff &person, QWidget *parent)
    : FieldPopup(QStringLiteral("pinPopup"), parent)
    , m_context(context)
    , m_role(person.role)
    , m_pin(new QLineEdit(this))
{
    m_pin->setObjectName(QStringLiteral("pin"));
    m_pin->setEchoMode(QLineEdit::Password);
    build(context.theme, tr("&PIN of %1").arg(menuText(person.name)), m_pin, tr("Confirm"));
}

void PinPopup::accept()
{
    const base::Done isRight = checkPin(m_context, m_role, m_pin->text());
    m_pin->clear();
    if (!isRight)
        return complain(isRight.error().sentence);
    Q_EMIT opened();
    close();
}

} // namespace ui
