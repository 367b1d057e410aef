// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/ActionButton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

static constexpr int mostWidth = 420; ///< longer lines are hard to read

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_layout->setSpacing(space::Large);
    m_layout->addStretch(2);
    m_layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    m_layout->addStretch(3);
}

void EmptyState::setContent(const QString &sentence, QAction *action)
{
    m_sentence->setText(sentence);
    // Layouts do not ask a label that is not as wide as they are how high it is at its width.
    m_sentence->ensurePolished();
    const int width = qMin(mostWidth, m_sentence->fontMetrics().horizontalAdvance(sentence) + 8);
    m_sentence->setFixedWidth(width);
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(width));
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
