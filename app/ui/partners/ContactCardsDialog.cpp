// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/ContactCardsDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/MenuText.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/SaveFoot.h"
#include "workflows/ContactCards.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QLabel>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

namespace ui {

static constexpr int DialogWidth = 460;
static constexpr int LongestName = 40;
static constexpr auto AsFour = "contactCards/versionFour";

static QString shortName(const QString &name)
{
    const QString cut = name.size() > LongestName ? name.left(LongestName) + QChar(0x2026) : name;
    return menuText(cut);
}

ContactCardsDialog::ContactCardsDialog(const PageContext &context, const domain::Competitor *chosen,
                                       const QList<domain::CompetitorId> &listed, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_chosen(chosen ? QList<domain::CompetitorId>{chosen->id} : QList<domain::CompetitorId>())
    , m_chosenName(chosen ? chosen->name : QString())
    , m_listed(listed)
    , m_one(makeChoice(tr("&Those of %1").arg(shortName(m_chosenName)), "cardsOfOne"))
    , m_all(makeChoice(tr("Those of &all %n in the list", nullptr, static_cast<int>(listed.size())),
                       "cardsOfAll"))
    , m_three(makeChoice(tr("vCard &3.0, which every program and phone reads"), "cardsThree"))
    , m_four(makeChoice(tr("vCard &4.0, for address books of today"), "cardsFour"))
{
    setObjectName(QStringLiteral("contactCardsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setWindowTitle(tr("Save contact cards"));
    setMinimumWidth(DialogWidth);
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(Theme::scaled(font(), 1.3, QFont::DemiBold));
    auto *whose = new QButtonGroup(this);
    whose->addButton(m_one);
    whose->addButton(m_all);
    auto *version = new QButtonGroup(this);
    version->addButton(m_three);
    version->addButton(m_four);
    m_one->setVisible(chosen);
    (chosen ? m_one : m_all)->setChecked(true);
    const bool isFour = context.settings.value(QLatin1StringView(AsFour)).toBool();
    (isFour ? m_four : m_three)->setChecked(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Huge, 20, space::Huge, 20);
    layout->setSpacing(space::Small);
    layout->addWidget(title);
    layout->addSpacing(space::Small);
    layout->addWidget(m_one);
    layout->addWidget(m_all);
    layout->addSpacing(space::Medium);
    layout->addWidget(m_three);
    layout->addWidget(m_four);
    layout->addStretch(1);
    layout->addSpacing(space::Medium);
    layout->addWidget(makeSaveFoot(this, QStringLiteral("cards"), [this] { save(); }));
    (chosen ? m_one : m_all)->setFocus(Qt::TabFocusReason);
}

QRadioButton *ContactCardsDialog::makeChoice(const QString &text, const char *name)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

void ContactCardsDialog::save()
{
    const QString path = m_context.prompts.fileToSave(
        tr("Save contact cards"), tr("Contacts.vcf", "name of a file"), tr("Contact cards (*.vcf)"));
    if (path.isEmpty())
        return;
    m_context.settings.setValue(QLatin1StringView(AsFour), m_four->isChecked());
    const auto cards = workflows::saveContactCards(
        m_context.ledger, path, m_one->isChecked() ? m_chosen : m_listed,
        m_four->isChecked() ? exchange::VCardVersion::Four : exchange::VCardVersion::Three);
    if (!cards)
        return m_context.shell.showError(cards.error());
    m_context.shell.showMessage(
        tr("%n card(s) written to %1", nullptr, static_cast<int>(*cards)).arg(QFileInfo(path).fileName()));
    accept();
}

} // namespace ui
