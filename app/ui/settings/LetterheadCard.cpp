// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/LetterheadCard.h"

#include "ledger/Ledger.h"
#include "ledger/Letterheads.h"
#include "reports/Brand.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FieldError.h"
#include "ui/widgets/Prompts.h"
#include "workflows/Undoable.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

static constexpr QSize ShownLogo(160, 48);

LetterheadCard::LetterheadCard(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_logo(new QLabel(this))
    , m_choose(new QPushButton(tr("Choose a &picture…"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_error(new FieldError(context.theme, m_choose, this))
    , m_closing(new QLineEdit(this))
{
    auto *card = new Card(context.theme, tr("On reports"), this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::Large);
    form->setVerticalSpacing(space::Small);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    card->content()->addLayout(form);

    m_logo->setObjectName(QStringLiteral("businessLogo"));
    m_logo->setTextFormat(Qt::PlainText);
    m_choose->setObjectName(QStringLiteral("chooseLogo"));
    m_remove->setObjectName(QStringLiteral("removeLogo"));
    m_remove->setAccessibleName(tr("Remove the logo"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Small);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    form->addRow(tr("Logo"), m_logo);
    form->addRow(QString(), buttons);
    form->addRow(QString(), m_error);
    connect(m_choose, &QPushButton::clicked, this, &LetterheadCard::chooseLogo);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { change(tr("Logo removed"), [](domain::Letterhead &l) { l.logo.clear(); }); });

    m_closing->setObjectName(QStringLiteral("businessClosing"));
    m_closing->setAccessibleName(tr("Closing words of reports"));
    m_closing->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    m_closing->setToolTip(tr("End each report, with the address below."));
    form->addRow(tr("C&losing words"), m_closing);
    connect(m_closing, &QLineEdit::editingFinished, this, [this] {
        const QString words = m_closing->text().trimmed();
        if (words != m_letterhead.closingWords)
            change(tr("Closing words of reports edited"),
                   [words](domain::Letterhead &l) { l.closingWords = words; });
    });

    setEnabled(!context.ledger.isReadOnly());
    connect(&context.ledger.changes(), &ledger::ChangeHub::changed, this, &LetterheadCard::reload);
    reload();
}

void LetterheadCard::reload()
{
    const auto read = ledger::Letterheads(m_context.ledger).read();
    if (!read)
        return m_context.shell.showError(read.error());
    m_letterhead = *read;
    const bool hasLogo = !m_letterhead.logo.isEmpty();
    if (hasLogo) {
        QPixmap logo;
        logo.loadFromData(m_letterhead.logo, "PNG");
        const qreal ratio = devicePixelRatioF();
        logo = logo.scaled(ShownLogo * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        logo.setDevicePixelRatio(ratio);
        m_logo->setPixmap(logo);
    } else {
        m_logo->setText(tr("none"));
    }
    m_logo->setAccessibleName(hasLogo ? tr("The logo of the business") : tr("No logo"));
    m_remove->setEnabled(hasLogo);
    if (!m_closing->isModified()) {
        m_closing->setText(m_letterhead.closingWords);
        m_closing->setCursorPosition(0);
    }
}

void LetterheadCard::chooseLogo()
{
    const QString path =
        m_context.prompts.fileToOpen(tr("Choose the logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (path.isEmpty())
        return;
    const auto logo = reports::readLogo(path);
    m_error->setSentence(logo ? QString() : logo.error().sentence);
    if (logo)
        change(tr("Logo chosen"), [&logo](domain::Letterhead &l) { l.logo = *logo; });
}

void LetterheadCard::change(const QString &what, const std::function<void(domain::Letterhead &)> &edit)
{
    ledger::Ledger &ledger = m_context.ledger;
    const domain::Letterhead before = m_letterhead;
    domain::Letterhead after = before;
    edit(after);
    if (const auto done = ledger::Letterheads(ledger).save(after); !done)
        return m_context.shell.showError(done.error());
    m_context.shell.keep({.what = what,
                          .undo = [&ledger, before] { return ledger::Letterheads(ledger).save(before); },
                          .redo = [&ledger, after] { return ledger::Letterheads(ledger).save(after); }});
}

} // namespace ui
