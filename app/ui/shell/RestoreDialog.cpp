// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RestoreDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Prompts.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

static constexpr int PreviewWidth = 300;

RestoreDialog::RestoreDialog(const PageContext &context, const QList<ledger::KeptBackup> &backups,
                             QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_model(new BackupModel(context, backups, this))
    , m_table(new DataTable(context.theme, QStringLiteral("backupTable"), this))
    , m_reading(context.ledger, [this](const base::Result<ledger::BackupSummary> &summary) { tell(summary); })
{
    setObjectName(QStringLiteral("restoreDialog"));
    setWindowTitle(tr("Restore from a backup"));
    makeTable();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::Large);
    middle->addWidget(m_table, 1);
    middle->addWidget(makePreview());
    auto *promise = new PlainLabel(
        context.ledger.location().isFile()
            ? tr(
                "The ledger as it is now is backed up first, so that this can be taken back in the same way.")
            : tr("A ledger on a server is not replaced: the backup becomes a ledger in a file of its own."),
        this);
    promise->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Huge);
    layout->setSpacing(space::Large);
    layout->addLayout(middle, 1);
    layout->addWidget(promise);
    layout->addLayout(makeFoot());
    resize(860, 500);
    if (m_model->rowCount() > 0)
        m_table->choose(0);
    m_table->setFocus(Qt::TabFocusReason);
}

void RestoreDialog::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Backups"));
    m_table->setSortingEnabled(false); // the newest first
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnFits({{}, {}, {.giveUp = 1, .least = 0.2}});
    m_table->setEmptyState(tr("There is no backup of this ledger yet where they are kept. Choose a file."));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { chooseRow(current.row()); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this] { m_restore->click(); });
}

void RestoreDialog::addLine(QVBoxLayout *lines, const QString &label, QLabel *&value, const char *objectName)
{
    auto *caption = new PlainLabel(label, this);
    caption->setForegroundRole(QPalette::PlaceholderText);
    value = new PlainLabel(this);
    value->setObjectName(QString::fromLatin1(objectName));
    value->setContentsMargins(0, 0, 0, space::Small);
    lines->addWidget(caption);
    lines->addWidget(value);
}

QWidget *RestoreDialog::makePreview()
{
    auto *card = new Card(m_context.theme, tr("What is in it"), this);
    card->setFixedWidth(PreviewWidth);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    addLine(lines, tr("File"), m_file, "backupFile");
    addLine(lines, tr("Business"), m_business, "backupBusiness");
    addLine(lines, tr("From the first to the last day"), m_days, "backupDays");
    addLine(lines, tr("Records"), m_records, "backupRecords");
    addLine(lines, tr("People and firms"), m_people, "backupPeople");
    card->content()->addLayout(lines);
    m_remarks = new PlainLabel(this);
    m_remarks->setObjectName(QStringLiteral("backupRemarks"));
    QPalette palette = m_remarks->palette();
    palette.setColor(QPalette::WindowText, m_context.theme.tokens().warn);
    m_remarks->setPalette(palette);
    m_remarks->setForegroundRole(QPalette::WindowText);
    card->content()->addWidget(m_remarks);
    card->content()->addStretch(1);
    return card;
}

QLayout *RestoreDialog::makeFoot()
{
    auto *other = new QPushButton(tr("Another &file…"), this);
    other->setObjectName(QStringLiteral("restoreOther"));
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, &RestoreDialog::chooseFile);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("restoreCancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_restore = new QPushButton(tr("&Restore"), this);
    m_restore->setObjectName(QStringLiteral("restoreNow"));
    m_restore->setEnabled(false);
    setButtonKind(m_restore, ButtonKind::Primary);
    connect(m_restore, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(other);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_restore);
    return foot;
}

void RestoreDialog::chooseRow(int row)
{
    if (row < 0)
        return;
    m_isVerified = m_model->at(row).isVerified;
    preview(m_model->at(row).path);
}

void RestoreDialog::chooseFile()
{
    const QString path =
        m_context.prompts.fileToOpen(tr("Restore which backup?"), tr("Ledgers (*.elsewhere)"));
    if (path.isEmpty())
        return;
    m_table->selectionModel()->clear();
    m_isVerified = false;
    preview(path);
}

void RestoreDialog::preview(const QString &path)
{
    m_path = path;
    m_restore->setEnabled(false);
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(QDir::toNativeSeparators(path));
    for (QLabel *label : {m_business, m_days, m_records, m_people})
        label->setText(QStringLiteral("…"));
    m_remarks->clear();
    m_reading.start([path](ledger::Ledger &) { return ledger::lookInto(path); });
}

void RestoreDialog::tell(const base::Result<ledger::BackupSummary> &summary)
{
    m_restore->setEnabled(summary.has_value());
    if (!summary) {
        for (QLabel *label : {m_business, m_days, m_records, m_people})
            label->setText(QStringLiteral("–"));
        m_remarks->setText(summary.error().sentence);
        return;
    }
    const QLocale &locale = m_context.locale;
    m_business->setText(summary->business);
    m_days->setText(summary->firstDay.isValid()
                        ? tr("%1 – %2").arg(locale.toString(summary->firstDay, QLocale::ShortFormat),
                                            locale.toString(summary->lastDay, QLocale::ShortFormat))
                        : tr("nothing is dated yet"));
    m_records->setText(tr("%1 sent elsewhere, %2 referred to us, %3 came back")
                           .arg(locale.toString(summary->sendAways), locale.toString(summary->referralsIn),
                                locale.toString(summary->returnVisits)));
    m_people->setText(tr("%1 customers, %2 partners and competitors")
                          .arg(locale.toString(summary->customers), locale.toString(summary->competitors)));
    m_remarks->setText(remarks(*summary));
}

QString RestoreDialog::remarks(const ledger::BackupSummary &summary) const
{
    QStringList sentences;
    if (summary.identity != m_context.ledger.business().identity)
        sentences.append(tr("This is a backup of another ledger than the one that is open."));
    if (!m_isVerified)
        sentences.append(
            tr("It was not made here, or was changed since. It is checked before it is restored."));
    if (summary.version < ledger::newestVersion())
        sentences.append(
            tr("An older version of Elsewhere wrote it; it is brought up to date when it opens."));
    return sentences.join(QLatin1Char('\n'));
}

} // namespace ui
