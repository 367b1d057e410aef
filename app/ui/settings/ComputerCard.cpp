// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ComputerCard.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"

#include <QAction>
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
}

void ComputerCard::chooseAppearance(int index)
{
    // The menu does it, so that both always agree.
    const QString wanted = QStringLiteral("appearance_") + codeOf(static_cast<Appearance>(index));
    if (auto *action = window()->findChild<QAction *>(wanted))
        action->trigger();
}

void ComputerCard::chooseLanguage(const QString &code)
{
    m_context.settings.setValue(QStringLiteral("language"), code);
}

} // namespace ui
