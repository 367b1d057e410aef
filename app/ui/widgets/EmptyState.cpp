// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/ActionButton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setMaximumWidth(420);
    m_sentence->setMinimumWidth(160);
    m_layout->setSpacing(space::Large);
    m_layout->addStretch(2);
    m_layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    m_layout->addStretch(3);
}

void EmptyState::setContent(const QString &sentence, QAction *action)
{
    m_sentence->setText(sentence);
    m_sentence->setMinimumWidth(qMin(420, m_sentence->fontMetrics().horizontalAdvance(sentence) + 8));
    delete m_button;
    m_button = nullptr;
    if (!action)
        return;
    m_button = new ActionButton(action, ButtonKind::Normal, this);
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    m_layout->insertWidget(2, m_button, 0, Qt::AlignHCenter);
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

} // namespace ui
