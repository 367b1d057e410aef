// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/TillImportsDialog.h"

#include "ui/log/TillImportsModel.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ApartWork.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Prompts.h"
#include "workflows/TillMatching.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace ui {

using ledger::TillImport;

static constexpr QSize DialogSize(860, 480);

TillImportsDialog::TillImportsDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_model(new TillImportsModel(context, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new DataTable(context.theme, QStringLiteral("tillImports"), this))
    , m_message(new PlainLabel(this))
    , m_takeBack(new QPushButton(tr("&Take back…"), this))
    , m_reading(context.ledger, [this](const base::Result<QList<TillImport>> &imports) { show(imports); })
{
    setObjectName(QStringLiteral("tillImportsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setWindowTitle(tr("Imports from the till"));
    auto *title = new PlainLabel(windowTitle(), this);
    title->setFont(Theme::scaled(font(), 1.3, QFont::DemiBold));
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Huge, 20, space::Huge, 20);
    layout->setSpacing(space::Medium);
    layout->addWidget(title);
    layout->addWidget(m_table, 1);
    layout->addLayout(makeFoot());
    resize(DialogSize);
    m_table->setFocus(Qt::TabFocusReason);
    settle();
    reload();
}

void TillImportsDialog::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(TillImportsModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setKeyColumn(TillImportsModel::File);
    m_table->setColumnFits(
        {{}, {.giveUp = 0, .least = 0.3}, {.giveUp = 3}, {.giveUp = 1}, {.giveUp = 2}, {}, {}});
    m_table->sortByColumn(TillImportsModel::When, Qt::DescendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TillImportsDialog::settle);
}

QLayout *TillImportsDialog::makeFoot()
{
    m_message->setObjectName(QStringLiteral("tillImportsMessage"));
    m_message->setForegroundRole(QPalette::WindowText); // which gets a colour of its own
    m_takeBack->setObjectName(QStringLiteral("tillTakeBack"));
    m_takeBack->setAutoDefault(false);
    connect(m_takeBack, &QPushButton::clicked, this, &TillImportsDialog::takeBack);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("tillImportsClose"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *line = new QHBoxLayout;
    line->addWidget(m_message, 1);
    line->addWidget(m_takeBack);
    line->addWidget(close);
    return line;
}

void TillImportsDialog::tell(const QString &text, bool isWrong)
{
    QPalette inks = palette();
    const auto &tokens = m_context.theme.tokens();
    inks.setColor(QPalette::WindowText, isWrong ? tokens.bad : tokens.muted);
    m_message->setPalette(inks);
    m_message->setText(text);
}

void TillImportsDialog::reload()
{
    m_reading.start([](ledger::Ledger &ledger) { return ledger::TillImports(ledger).all(); });
}

void TillImportsDialog::show(const base::Result<QList<TillImport>> &imports)
{
    if (!imports)
        return tell(imports.error().sentence, true);
    const TillImport *before = chosen();
    const qint64 id = before ? before->id : 0;
    m_model->setImports(*imports);
    // Not before it is known that there are none.
    m_table->setEmptyState(tr("Nothing has been imported from the till yet."));
    int row = 0;
    for (int each = 0; each < m_sorted->rowCount(); ++each) {
        if (m_model->at(m_sorted->mapToSource(m_sorted->index(each, 0)).row()).id == id)
            row = each;
    }
    if (m_sorted->rowCount() > 0)
        m_table->choose(row);
    settle();
}

const TillImport *TillImportsDialog::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->at(m_sorted->mapToSource(rows.first()).row());
}

void TillImportsDialog::settle()
{
    const TillImport *import = chosen();
    m_takeBack->setEnabled(import && !import->isTakenBack() && !m_context.ledger.isReadOnly());
}

QString TillImportsDialog::question(const TillImport &import, const ledger::TillTakingBack &ahead) const
{
    const auto number = [](qint64 count) { return static_cast<int>(count); };
    QStringList sentences{
        tr("“%1”, imported on %2.")
            .arg(import.fileName,
                 m_context.locale.toString(import.importedAt.toLocalTime(), QLocale::ShortFormat)),
        ahead.removed > 0 ? tr("%n visit(s) that came with it are removed.", nullptr, number(ahead.removed))
                          : QString(),
        ahead.revalued > 0 ? tr("%n visit(s) get the value they had before.", nullptr, number(ahead.revalued))
                           : QString()};
    if (ahead.decisions > 0)
        sentences.append(
            ahead.heir > 0
                ? tr("What was decided about %n people stays, because a later import may have been matched "
                     "by it; it goes with that one.",
                     nullptr, number(ahead.decisions))
                : tr("What was decided about %n people is forgotten, and is asked again when they come up.",
                     nullptr, number(ahead.decisions)));
    sentences.append(tr("Edit > Undo brings all of it back."));
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char('\n'));
}

void TillImportsDialog::takeBack()
{
    const TillImport *at = chosen();
    if (!at || at->isTakenBack())
        return;
    const TillImport import = *at;
    const workflows::Apart apart = apartFrom(m_context, this);
    ledger::TillTakingBack ahead;
    const base::Done looked = apart(tr("Looking what came with it…"),
                                    [&](ledger::Ledger &ledger, const ledger::Progress &) -> base::Done {
                                        TRY_ASSIGN(ahead, ledger::TillImports(ledger).lookAhead(import.id));
                                        return {};
                                    });
    if (!looked) {
        tell(looked.error().sentence, true);
        return reload();
    }
    tell({});
    if (m_context.prompts.ask(tr("Take this import back?"), question(import, ahead),
                              {tr("Leave it"), tr("Take it back")})
        != 1)
        return;
    ledger::TillTakenBack taken;
    const base::Done done =
        apart(tr("Taking the import back…"),
              [&](ledger::Ledger &ledger, const ledger::Progress &progress) -> base::Done {
                  TRY_ASSIGN(taken, ledger::TillImports(ledger).takeBack(import.id, progress));
                  return {};
              });
    if (!done)
        return tell(done.error().sentence, true);
    m_context.shell.keep(
        workflows::undoOfTakingBack(apartFrom(m_context, parentWidget()), taken, import.fileName));
    tell(tr("Taken back: %1").arg(import.fileName));
    reload();
}

void openTillImportsDialog(const PageContext &context, QWidget *parent)
{
    auto *dialog = new TillImportsDialog(context, parent);
    dialog->open();
}

} // namespace ui
