// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/ReadingsCard.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"

#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

ReadingsCard::ReadingsCard(const Theme &theme, const QLocale &locale, QAction *confirm, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_missing(new QLabel(this))
    , m_model(new QStandardItemModel(this))
    , m_table(new DataTable(theme, QStringLiteral("readingsTable"), this))
{
    auto *card = new Card(theme, tr("Who has read them"), this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    m_missing->setObjectName(QStringLiteral("readingsMissing"));
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);
    m_missing->setForegroundRole(QPalette::PlaceholderText);
    m_table->setAccessibleName(tr("Guidelines and who has read them"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false); // in order of precedence
    m_table->setModel(m_model);
    m_table->setEmptyState(tr("There is nothing to read yet: no guideline is in use."));
    card->content()->addWidget(m_missing);
    card->content()->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    auto *hint = new QLabel(tr("A changed guideline has to be read again."), this);
    hint->setTextFormat(Qt::PlainText);
    hint->setForegroundRole(QPalette::PlaceholderText);
    foot->addWidget(hint, 1);
    auto *button = new ActionButton(confirm, ButtonKind::Normal, this);
    button->setObjectName(QStringLiteral("readingsConfirm"));
    foot->addWidget(button);
    card->content()->addLayout(foot);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReadingsCard::currentChanged);
}

void ReadingsCard::showStanding(const workflows::PlaybookStanding &standing)
{
    const auto present = current();
    const QSignalBlocker silent(this);
    QList<Person> people;
    for (const ledger::ReadState &state : standing.readStates) {
        auto person = std::ranges::find(people, state.staff, &Person::id);
        if (person == people.end()) {
            people.append({state.staff, state.staffName});
            person = people.end() - 1;
        }
        person->missing += state.hasRead() ? 0 : 1;
    }
    m_model->clear();
    QStringList heads{tr("Guideline")};
    for (const Person &person : std::as_const(people))
        heads.append(person.name);
    m_model->setHorizontalHeaderLabels(heads);
    for (const domain::Guideline &guideline : standing.playbook.guidelines)
        fillRow(guideline, people, standing.readStates);
    m_table->setColumnFits(QList<ColumnFit>{{.least = 0.5}} + QList<ColumnFit>(people.size()));
    sayMissing(people, !standing.playbook.guidelines.isEmpty());
    if (present)
        setCurrent(*present);
}

void ReadingsCard::fillRow(const domain::Guideline &guideline, const QList<Person> &people,
                           const QList<ledger::ReadState> &states)
{
    auto *name = new QStandardItem(guideline.name);
    name->setData(guideline.id.value(), Qt::UserRole);
    QList<QStandardItem *> row{name};
    for (const Person &person : people) {
        const auto state = std::ranges::find_if(states, [&](const ledger::ReadState &each) {
            return each.guideline == guideline.id && each.staff == person.id;
        });
        auto *cell = new QStandardItem;
        if (state != states.end()) {
            const QDate on = state->readAt.toLocalTime().date();
            cell->setText(state->hasRead() ? m_locale.toString(on, QLocale::ShortFormat)
                          : state->lastNumber > 0
                              ? tr("only version %1").arg(m_locale.toString(state->lastNumber))
                              : tr("not read"));
            if (!state->hasRead())
                cell->setData(static_cast<int>(Tone::Warn), BadgeDelegate::ToneRole);
        }
        row.append(cell);
    }
    m_model->appendRow(row);
}

void ReadingsCard::sayMissing(const QList<Person> &people, bool hasGuidelines)
{
    QStringList who;
    for (const Person &person : people) {
        if (person.missing > 0)
            who.append(tr("%1 %2", "person and number").arg(person.name, m_locale.toString(person.missing)));
    }
    m_missing->setText(people.isEmpty() && hasGuidelines
                           ? tr("Add the people who work here in the settings: each confirms what they read.")
                       : who.isEmpty() ? tr("Everybody has read all of them.")
                                       : tr("Still to be confirmed: %1").arg(who.join(QStringLiteral(", "))));
    m_missing->setVisible(hasGuidelines);
}

std::optional<domain::GuidelineId> ReadingsCard::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid()
               ? std::optional(domain::GuidelineId(index.siblingAtColumn(0).data(Qt::UserRole).toLongLong()))
               : std::nullopt;
}

void ReadingsCard::setCurrent(domain::GuidelineId id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(Qt::UserRole).toLongLong() == id.value())
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
}

} // namespace ui
