// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/PartnerFileForm.h"

#include "base/Fold.h"
#include "ledger/Competitors.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

PartnerFileForm::PartnerFileForm(const PageContext &context, const QString &objectName, const QString &title,
                                 const QString &doIt, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_content(new QVBoxLayout)
    , m_partners(new QComboBox(this))
    , m_doIt(new QPushButton(doIt, this))
{
    setObjectName(objectName);
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setWindowTitle(title);
    auto *head = new QLabel(title, this);
    head->setTextFormat(Qt::PlainText);
    head->setFont(Theme::scaled(font(), 1.3, QFont::DemiBold));
    m_partners->setObjectName(QStringLiteral("partnerFilePartner"));
    m_partners->setAccessibleName(tr("Partner"));
    m_partners->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_partners->setMinimumContentsLength(24);
    m_partners->setPlaceholderText(tr("Choose…"));
    fillPartners();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("partnerFileCancel"));
    cancel->setAutoDefault(false);
    m_doIt->setObjectName(QStringLiteral("partnerFileDoIt"));
    m_doIt->setAutoDefault(false);
    setButtonKind(m_doIt, ButtonKind::Primary);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_doIt);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Huge, 20, space::Huge, 20);
    layout->setSpacing(space::Medium);
    layout->addWidget(head);
    layout->addLayout(m_content, 1);
    layout->addLayout(foot);
    m_content->setSpacing(space::Small);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
        connect(shortcut, &QShortcut::activated, m_doIt, &QPushButton::click);
    }
}

void PartnerFileForm::fillPartners()
{
    auto all = ledger::Competitors(m_context.ledger).all();
    if (!all)
        return m_context.shell.showError(all.error());
    std::ranges::sort(*all, {}, [](const domain::Competitor &each) { return base::fold(each.name); });
    for (const domain::Competitor &each : std::as_const(*all))
        m_partners->addItem(each.name, each.id.value());
    m_partners->setCurrentIndex(-1);
}

std::optional<domain::CompetitorId> PartnerFileForm::partner() const
{
    const domain::CompetitorId id(m_partners->currentData().toLongLong());
    return id.isValid() ? std::optional(id) : std::nullopt;
}

void PartnerFileForm::choose(std::optional<domain::CompetitorId> partner)
{
    m_partners->setCurrentIndex(partner ? m_partners->findData(partner->value()) : -1);
}

QLabel *PartnerFileForm::makeHint(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace ui
