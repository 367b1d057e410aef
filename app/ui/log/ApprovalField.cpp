// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/ApprovalField.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/PinCheck.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

ApprovalField::ApprovalField(const PageContext &context, const QList<domain::Staff> &deciders,
                             QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_deciders(deciders)
    , m_by(new QComboBox(this))
    , m_pin(new QLineEdit(this))
{
    setObjectName(QStringLiteral("approval"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    row->addWidget(m_by, 1);
    row->addWidget(m_pin);
    m_by->setObjectName(QStringLiteral("approvedBy"));
    m_by->setAccessibleName(tr("Approved by"));
    m_by->addItem(tr("not yet: waits for a manager"));
    for (const domain::Staff &person : m_deciders)
        m_by->addItem(tr("%1 · %2").arg(person.name, domain::labelOf(person.role)));
    m_pin->setObjectName(QStringLiteral("approvalPin"));
    m_pin->setAccessibleName(tr("PIN"));
    m_pin->setPlaceholderText(tr("PIN"));
    m_pin->setToolTip(tr("Leave “Approved by” at “not yet” to save a draft without it."));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    m_pin->hide();
    setFocusProxy(m_by);
    setFocusPolicy(Qt::StrongFocus); // the mnemonic of the row leads here
    connect(m_by, &QComboBox::currentIndexChanged, this, &ApprovalField::showPin);
}

std::optional<domain::Staff> ApprovalField::chosen() const
{
    const int index = m_by->currentIndex() - 1;
    return index < 0 ? std::nullopt : std::optional(m_deciders.at(index));
}

QString ApprovalField::by() const
{
    const auto person = chosen();
    return person ? person->name : QString();
}

void ApprovalField::setBy(const QString &name)
{
    m_by->setCurrentIndex(0);
    for (qsizetype i = 0; i < m_deciders.size(); ++i) {
        if (m_deciders.at(i).name == name)
            m_by->setCurrentIndex(static_cast<int>(i) + 1);
    }
}

void ApprovalField::showPin()
{
    const auto person = chosen();
    m_pin->clear();
    m_pin->setVisible(person && asksForPin(m_context, person->role));
    Q_EMIT changed();
}

base::Done ApprovalField::check() const
{
    const auto person = chosen();
    return person ? checkPin(m_context, person->role, m_pin->text()) : base::Done();
}

} // namespace ui
