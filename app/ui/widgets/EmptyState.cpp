// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/ActionButton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

static constexpr int mostWidth = 420;  ///< longer lines are hard to read
static constexpr int leastWidth = 120; ///< as are those of one word

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
    fitSentence();
    delete m_button;
    m_button = nullptr;
    if (!action)
        return;
    m_button = new ActionButton(action, ButtonKind::Normal, this);
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    m_layout->insertWidget(2, m_button, 0, Qt::AlignHCenter);
}

/// Layouts do not ask a label that is not as wide as they are how high it is at its width.
void EmptyState::fitSentence()
{
    m_sentence->ensurePolished();
    const int natural = m_sentence->fontMetrics().horizontalAdvance(m_sentence->text()) + 8;
    const int width = qMin(qMin(mostWidth, natural), qMax(leastWidth, m_layout->contentsRect().width()));
    m_sentence->setFixedWidth(width);
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(width));
}

void EmptyState::resizeEvent(QResizeEvent *)
{
    fitSentence();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

} // namespace ui
