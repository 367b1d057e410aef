// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/AgreementTerms.h"

#include "base/SaveFile.h"
#include "ledger/Documents.h"
#include "ui/partners/TermsDialog.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/MenuText.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/Prompts.h"
#include "workflows/Documents.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMimeDatabase>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

/// So long before its end an agreement wants to be talked about.
static constexpr int SoonOverDays = 30;
static constexpr int DelayMs = 60; ///< whoever walks down the list with the arrow keys is not read for

/// What may be shown with another program. Anything that could run is saved where the person wants it.
static bool canBeShown(const QString &name)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    return type.inherits(QStringLiteral("application/pdf")) || type.name().startsWith(QLatin1String("image/"))
           || type.name() == QLatin1StringView("text/plain");
}

AgreementTerms::AgreementTerms(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_edit(make("editTerms", tr("What the agreement sa&ys…"), &AgreementTerms::edit))
    , m_attach(make("attachDocument", tr("Attac&h a document…"), &AgreementTerms::attach))
    , m_text(new PlainLabel(this))
    , m_validity(new PlainLabel(this))
    , m_documents(new QVBoxLayout)
{
    setObjectName(QStringLiteral("agreementTerms"));
    m_text->setObjectName(QStringLiteral("termsText"));
    m_validity->setObjectName(QStringLiteral("termsValidity"));
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &AgreementTerms::showDocuments);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tiny);
    column->addWidget(m_text);
    column->addWidget(m_validity);
    m_documents->setSpacing(0);
    column->addLayout(m_documents);
    show(std::nullopt);
}

QAction *AgreementTerms::make(const char *name, const QString &text, void (AgreementTerms::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, run);
    return action;
}

void AgreementTerms::show(const std::optional<domain::Competitor> &partner)
{
    m_partner = partner;
    for (QAction *action : {m_edit, m_attach})
        action->setEnabled(partner && !m_context.ledger.isReadOnly());
    showTerms();
    clearDocuments();
    m_delay.start(DelayMs);
}

void AgreementTerms::showTerms()
{
    const domain::Terms terms = m_partner ? m_partner->terms : domain::Terms();
    QStringList lines;
    if (!terms.weSend.isEmpty())
        lines.append(tr("We send: %1").arg(terms.weSend));
    if (!terms.theySend.isEmpty())
        lines.append(tr("They send: %1").arg(terms.theySend));
    m_text->setText(lines.join(QLatin1Char('\n')));
    m_text->setVisible(!lines.isEmpty());

    const QDate today = m_context.clock.today();
    const auto day = [&](QDate date) { return shortDayText(date, today, m_context.locale); };
    QString validity;
    if (terms.from.isValid() && terms.until.isValid())
        validity = tr("Valid from %1 to %2", "days").arg(day(terms.from), day(terms.until));
    else if (terms.from.isValid())
        validity = tr("Valid from %1", "day").arg(day(terms.from));
    else if (terms.until.isValid())
        validity = tr("Valid until %1", "day").arg(day(terms.until));
    const bool isOver = terms.until.isValid() && terms.until < today;
    const bool isSoonOver = terms.until.isValid() && terms.until <= today.addDays(SoonOverDays);
    if (isOver)
        validity += QStringLiteral(" · ") + tr("it has run out");
    else if (isSoonOver)
        validity += QStringLiteral(" · ") + tr("talk about renewing it");
    QPalette inks = palette();
    const Tokens &tokens = m_context.theme.tokens();
    inks.setColor(QPalette::WindowText, isOver ? tokens.bad : isSoonOver ? tokens.warn : tokens.muted);
    m_validity->setPalette(inks);
    m_validity->setText(validity);
    m_validity->setVisible(!validity.isEmpty());
}

void AgreementTerms::clearDocuments()
{
    while (QLayoutItem *item = m_documents->takeAt(0)) {
        // One of them may be what was clicked to get here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void AgreementTerms::showDocuments()
{
    clearDocuments();
    if (!m_partner)
        return;
    const auto documents = ledger::Documents(m_context.ledger).of(m_partner->id);
    if (!documents)
        return m_context.shell.showError(documents.error());
    for (const domain::Document &document : *documents)
        addLine(document);
}

void AgreementTerms::addLine(const domain::Document &document)
{
    auto *line = new QPushButton(this);
    line->setObjectName(QStringLiteral("document"));
    setButtonKind(line, ButtonKind::Link);
    line->setText(menuText(fontMetrics().elidedText(document.name, Qt::ElideMiddle, 260)));
    line->setToolTip(plainToolTip(
        tr("%1, attached on %2").arg(document.name, longDayText(document.addedOn, m_context.locale))));
    line->setAccessibleName(tr("Document %1").arg(document.name));
    line->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(line, &QPushButton::clicked, this, [this, document] { open(document); });
    connect(line, &QWidget::customContextMenuRequested, this,
            [this, document, line](const QPoint &at) { openMenu(document, line->mapToGlobal(at)); });
    m_documents->addWidget(line, 0, Qt::AlignLeading);
}

void AgreementTerms::edit()
{
    (new TermsDialog(m_context, *m_partner, window()))->start();
}

void AgreementTerms::attach()
{
    const QString path = m_context.prompts.fileToOpen(tr("Attach a document"), tr("All files (*)"));
    if (!path.isEmpty())
        m_context.shell.keep(
            workflows::attachDocument(m_context.ledger, m_partner->id, path, m_context.clock.today()));
}

void AgreementTerms::open(const domain::Document &document)
{
    if (!canBeShown(document.name))
        return saveCopy(document);
    const auto content = ledger::Documents(m_context.ledger).content(document.id);
    if (!content)
        return m_context.shell.showError(content.error());
    // Until the program ends: the other one reads it whenever it likes.
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QString::number(document.id.value()) + QLatin1Char('-')
                                         + QFileInfo(document.name).fileName());
    if (const auto saved = base::saveFile(path, *content); !saved)
        return m_context.shell.showError(saved.error());
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        saveCopy(document);
}

void AgreementTerms::saveCopy(const domain::Document &document)
{
    const QString path = m_context.prompts.fileToSave(tr("Save a copy"), QFileInfo(document.name).fileName(),
                                                      tr("All files (*)"));
    if (path.isEmpty())
        return;
    const auto content = ledger::Documents(m_context.ledger).content(document.id);
    if (!content)
        return m_context.shell.showError(content.error());
    if (const auto saved = base::saveFile(path, *content); !saved)
        m_context.shell.showError(saved.error());
    else
        m_context.shell.showMessage(tr("Saved as %1").arg(QFileInfo(path).fileName()));
}

void AgreementTerms::openMenu(const domain::Document &document, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("documentMenu"));
    menu->addAction(tr("&Open"), this, [this, document] { open(document); });
    menu->addAction(tr("&Save a copy…"), this, [this, document] { saveCopy(document); });
    QAction *remove = menu->addAction(tr("&Remove"), this, [this, document, partner = m_partner->id] {
        m_context.shell.keep(workflows::removeDocument(m_context.ledger, partner, document));
    });
    remove->setObjectName(QStringLiteral("removeDocument"));
    remove->setEnabled(!m_context.ledger.isReadOnly());
    menu->popup(place);
}

} // namespace ui
