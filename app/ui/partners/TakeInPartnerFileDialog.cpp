// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/TakeInPartnerFileDialog.h"

#include "ui/partners/PartnerFileModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/BackupKeeper.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SearchedRows.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

TakeInPartnerFileDialog::TakeInPartnerFileDialog(const PageContext &context, exchange::PartnerFile file,
                                                 std::optional<domain::CompetitorId> proposed,
                                                 QWidget *parent)
    : PartnerFileForm(context, QStringLiteral("takeInPartnerFileDialog"), tr("Take in a partner’s file"),
                      tr("&Take in"), parent)
    , m_file(std::move(file))
    , m_warning(new QLabel(this))
    , m_count(makeHint({}))
    , m_model(new PartnerFileModel(context, this))
    , m_rows(new SearchedRows(this))
    , m_table(new DataTable(context.theme, QStringLiteral("partnerFileTable"), this))
{
    m_warning->setObjectName(QStringLiteral("partnerFileWarning"));
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    m_warning->setForegroundRole(QPalette::WindowText); // which gets a colour of its own
    m_count->setObjectName(QStringLiteral("partnerFileCount"));
    content()->addWidget(makeHint(origin()));
    auto *form = new QFormLayout;
    form->addRow(tr("&Partner"), partners());
    content()->addLayout(form);
    content()->addWidget(m_warning);
    makeTable();
    content()->addWidget(m_table, 1);
    content()->addWidget(m_count);
    const auto named = workflows::partnerOf(context.ledger, m_file);
    if (!named)
        context.shell.showError(named.error());
    choose(named && *named ? *named : proposed);
    connect(partners(), &QComboBox::currentIndexChanged, this, &TakeInPartnerFileDialog::preview);
    connect(m_model, &PartnerFileModel::tickedChanged, this, &TakeInPartnerFileDialog::count);
    connect(doIt(), &QPushButton::clicked, this, &TakeInPartnerFileDialog::takeIn);
    resize(940, 560);
    preview();
    m_table->setFocus(Qt::TabFocusReason);
}

void TakeInPartnerFileDialog::makeTable()
{
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("What the file would change"));
    m_table->setColumnFits({{}, {}, {.least = 0.6}, {.giveUp = 1, .least = 0.6}, {}, {.least = 0.7}});
    m_table->setEmptyState(tr("There is nothing in this file."));
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->installEventFilter(this);
}

/// As the file says, which anybody can have written.
QString TakeInPartnerFileDialog::origin() const
{
    return tr("From “%1” for “%2”, made on %3. Nobody signs such a file: take it in when it came from them.")
        .arg(m_file.from, m_file.to, context().locale.toString(m_file.madeOn, QLocale::ShortFormat));
}

void TakeInPartnerFileDialog::preview()
{
    workflows::PartnerFilePreview read;
    if (const auto chosen = partner()) {
        const auto made = workflows::previewPartnerFile(context().ledger, *chosen, m_file);
        if (made)
            read = *made;
        else
            context().shell.showError(made.error());
    }
    m_table->setEmptyState(partner() ? tr("There is nothing in this file.")
                                     : tr("Choose whose file it is, and see what it would change."));
    m_model->setPreview(read);
    if (m_rows->rowCount() > 0)
        m_table->selectRow(0);
    warn(read.isForUs, read.isFromThem);
}

void TakeInPartnerFileDialog::warn(bool isForUs, bool isFromThem)
{
    const Tokens &t = context().theme.tokens();
    QStringList sentences;
    if (!isForUs)
        sentences.append(tr("This file is for “%1”, not for us: nothing of it is ticked.").arg(m_file.to));
    if (partner() && !isFromThem)
        sentences.append(tr("It says that it is from “%1”.").arg(m_file.from));
    QPalette palette = m_warning->palette();
    palette.setColor(QPalette::WindowText, isForUs ? t.warn : t.bad);
    m_warning->setPalette(palette);
    m_warning->setText(sentences.join(QLatin1Char(' ')));
    m_warning->setVisible(!sentences.isEmpty());
}

void TakeInPartnerFileDialog::count()
{
    const auto can = std::ranges::count_if(m_model->lines(), &workflows::PartnerFileLine::canChange);
    const qsizetype ticked = m_model->ticked().size();
    const auto passed = static_cast<int>(m_model->lines().size() - can);
    QStringList parts;
    if (m_model->lines().isEmpty())
        m_count->clear();
    else if (can == 0)
        parts.append(tr("Nothing in it is new."));
    else
        parts.append(tr("%1 of %n line(s) that can be taken in are ticked.", nullptr, static_cast<int>(can))
                         .arg(context().locale.toString(ticked)));
    if (can > 0 && passed > 0)
        parts.append(tr("%n line(s) are passed over.", nullptr, passed));
    m_count->setText(parts.join(QLatin1Char(' ')));
    doIt()->setEnabled(ticked > 0 && !context().ledger.isReadOnly());
}

bool TakeInPartnerFileDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isSpace = watched == m_table && event->type() == QEvent::KeyPress
                         && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space
                         && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier;
    if (!isSpace)
        return PartnerFileForm::eventFilter(watched, event);
    QList<int> rows;
    for (const QModelIndex &each : m_table->selectionModel()->selectedRows())
        rows.append(m_rows->mapToSource(each).row());
    m_model->toggle(rows);
    return true;
}

void TakeInPartnerFileDialog::takeIn()
{
    if (!backUpBeforeImport(context(), this))
        return;
    const auto made = workflows::takeInPartnerFile(context().ledger, *partner(), m_file, m_model->ticked(),
                                                   context().shell.staff());
    if (made && made->added == 0) { // another counter was quicker
        context().shell.showMessage(tr("Nothing in it is new."));
        return preview();
    }
    if (context().shell.keep(made))
        accept();
}

} // namespace ui
