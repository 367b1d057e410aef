// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ComputerCard.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>
#include <QVBoxLayout>

namespace ui {

ComputerCard::ComputerCard(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *card = new Card(context.theme, tr("This computer"), this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::Large);
    form->setVerticalSpacing(space::Small);
    card->content()->addLayout(form);

    auto *appearance = new QComboBox(this);
    appearance->setObjectName(QStringLiteral("appearanceCombo"));
    appearance->setAccessibleName(tr("Colours"));
    appearance->addItem(tr("as the system"));
    appearance->addItem(tr("light"));
    appearance->addItem(tr("dark"));
    const auto show = [this, appearance] {
        appearance->setCurrentIndex(static_cast<int>(m_context.theme.appearance()));
    };
    show();
    connect(&context.theme, &Theme::appearanceChanged, this, show);
    connect(appearance, &QComboBox::activated, this, &ComputerCard::chooseAppearance);
    form->addRow(tr("&Colours"), appearance);

    auto *language = new QComboBox(this);
    language->setObjectName(QStringLiteral("languageCombo"));
    language->setAccessibleName(tr("Language"));
    language->addItem(tr("as the system"), QString());
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    language->setCurrentIndex(
        qMax(0, language->findData(context.settings.value(QStringLiteral("language")))));
    connect(language, &QComboBox::activated, this,
            [this, language] { chooseLanguage(language->currentData().toString()); });
    form->addRow(tr("&Language"), language);
    auto *later = new QLabel(tr("The language changes when the program starts again."), this);
    later->setTextFormat(Qt::PlainText);
    later->setWordWrap(true);
    later->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), later);

    m_remind = new QCheckBox(tr("&Remind me of what is due, once a day"), this);
    m_remind->setObjectName(QStringLiteral("remindCheck"));
    m_remind->setToolTip(
        tr("A message of the desktop while the program runs, not before eight in the morning"));
    connect(m_remind, &QCheckBox::clicked, this, [this] {
        if (auto *action = menuAction(QStringLiteral("remind")))
            action->trigger();
    });
    form->addRow(QString(), m_remind);
}

void ComputerCard::chooseAppearance(int index)
{
    // The menu does it, so that both always agree.
    if (auto *action = menuAction(QStringLiteral("appearance_") + codeOf(static_cast<Appearance>(index))))
        action->trigger();
}

QAction *ComputerCard::menuAction(const QString &objectName) const
{
    return window()->findChild<QAction *>(objectName);
}

/// As the menu has it, wherever it was changed.
void ComputerCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const QAction *action = menuAction(QStringLiteral("remind"));
    m_remind->setEnabled(action && action->isEnabled());
    m_remind->setChecked(action && action->isChecked());
    if (action)
        connect(action, &QAction::toggled, m_remind, &QCheckBox::setChecked, Qt::UniqueConnection);
}

void ComputerCard::chooseLanguage(const QString &code)
{
    m_context.settings.setValue(QStringLiteral("language"), code);
}

} // namespace ui
