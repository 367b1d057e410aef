// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/AnswerBar.h"

#include "ui/theme/Buttons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

AnswerBar::AnswerBar(QIcon more, QWidget *parent)
    : QWidget(parent), m_moreIcon(std::move(more)), m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("answerBar"));
    setCursor(Qt::ArrowCursor);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::Tiny);
    hide();
}

QPushButton *AnswerBar::addButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setFocusPolicy(Qt::NoFocus);
    m_layout->addWidget(button);
    return button;
}

void AnswerBar::setAnswers(const QList<Answer> &answers, int mostWidth)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        // A button may be the one whose click led here.
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    QPushButton *more = addButton(QStringLiteral("moreAnswers"), {});
    more->setIcon(m_moreIcon);
    more->setAccessibleName(tr("All answers"));
    more->setToolTip(tr("All answers"));
    setButtonKind(more, ButtonKind::Quiet);
    connect(more, &QPushButton::clicked, this, &AnswerBar::moreWanted);
    int width = more->sizeHint().width();
    for (const Answer answer : answers) {
        QPushButton *button = addButton(codeOf(answer) + QStringLiteral("Answer"), answerText(answer));
        button->setAccessibleName(answerText(answer));
        setButtonHint(button, QKeySequence(answerKey(answer).unicode()));
        width += button->sizeHint().width() + space::Tiny;
        if (width > mostWidth && answer != answers.constFirst()) {
            delete button;
            break;
        }
        connect(button, &QPushButton::clicked, this, [this, answer] { Q_EMIT chosen(answer); });
    }
    m_layout->removeWidget(more);
    m_layout->addWidget(more);
    for (QPushButton *button : findChildren<QPushButton *>(Qt::FindDirectChildrenOnly))
        button->setVisible(!button->objectName().isEmpty());
    m_layout->activate();
    resize(sizeHint());
}

} // namespace ui
