// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/PartnersModel.h"

#include "base/Fold.h"
#include "ui/partners/PartnerWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/SearchedRows.h"

namespace ui {

using workflows::Prospect;

static bool isNumber(int column)
{
    return column == PartnersModel::Fit || column == PartnersModel::OutIn;
}

PartnersModel::PartnersModel(const PageContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_context(context)
{}

void PartnersModel::setRows(const QList<Prospect> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PartnersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PartnersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PartnersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isNumber(section) ? Qt::AlignTrailing : Qt::AlignLeading));
    if (role == Qt::ToolTipRole && section == OutIn)
        return plainToolTip(tr("customers we sent there and customers they sent us, in twelve months"));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Competitor"), tr("Agreement"),    tr("Fit"),      tr("What each side gains"),
                             tr("Out / in"),   tr("Last contact"), tr("Next step")};
    return titles.at(section);
}

QString PartnersModel::dayText(QDate day) const
{
    return shortDayText(day, m_context.clock.today(), m_context.locale);
}

QString PartnersModel::text(const Prospect &row, int column) const
{
    switch (column) {
    case Name:
        return row.competitor.name;
    case Agreement:
        return standWord(row).text;
    case Fit:
        return row.fit.coverage > 0 ? shareText(row.fit.score(), m_context.locale) : QStringLiteral("–");
    case Gains:
        return gainsText(row.fit);
    case OutIn:
        return QStringLiteral("%1 / %2").arg(m_context.locale.toString(row.facts.sent),
                                             m_context.locale.toString(row.facts.received));
    case LastContact:
        return row.facts.lastTouch.isValid() ? dayText(row.facts.lastTouch) : tr("never");
    default:
        return row.facts.next ? tr("%1: %2", "day, what to do")
                                    .arg(dayText(row.facts.next->nextOn), row.facts.next->nextStep)
                              : QString();
    }
}

QVariant PartnersModel::sortKey(const Prospect &row, int column) const
{
    switch (column) {
    case Agreement:
        return static_cast<int>(row.competitor.stage) * 2 + (row.isQuiet ? 1 : 0);
    case Fit:
        return row.fit.score();
    case OutIn:
        return row.facts.sent + row.facts.received;
    case LastContact:
        return row.facts.lastTouch;
    case NextStep:
        return row.facts.next ? row.facts.next->nextOn : QDate();
    default:
        return base::fold(text(row, column));
    }
}

QString PartnersModel::tip(const Prospect &row, int column) const
{
    switch (column) {
    case Agreement:
        if (row.isQuiet)
            return tr("Agreed, but nobody was sent either way for %n day(s).", nullptr,
                      workflows::QuietAfterDays);
        return row.competitor.stageSince.isValid()
                   ? tr("since %1").arg(longDayText(row.competitor.stageSince, m_context.locale))
                   : QString();
    case Fit:
        return fitText(row.fit, m_context.locale);
    case Gains:
        return theirPartText(row.fit) + QLatin1Char('\n') + ourPartText(row.fit);
    case LastContact:
        return longDayText(row.facts.lastTouch, m_context.locale);
    case NextStep:
        return row.facts.next ? longDayText(row.facts.next->nextOn, m_context.locale) + QLatin1Char('\n')
                                    + row.facts.next->nextStep
                              : QString();
    default:
        return {};
    }
}

QVariant PartnersModel::ink(const Prospect &row, int column) const
{
    const Tokens &t = m_context.theme.tokens();
    const bool isMissing = (column == LastContact && !row.facts.lastTouch.isValid())
                           || (column == Fit && row.fit.coverage <= 0)
                           || (column == Gains && row.fit.theirs.isEmpty() && row.fit.ours.isEmpty());
    if (isMissing)
        return t.muted;
    if (column == NextStep && row.facts.next && row.facts.next->nextOn < m_context.clock.today())
        return t.bad;
    return {};
}

QVariant PartnersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Prospect &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case SearchedRows::SortRole:
        return sortKey(row, index.column());
    case BadgeDelegate::ToneRole:
        return index.column() == Agreement ? QVariant(static_cast<int>(standWord(row).tone)) : QVariant();
    case Qt::ForegroundRole:
        return ink(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isNumber(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading));
    case Qt::ToolTipRole:
        return plainToolTip(tip(row, index.column()));
    default:
        return {};
    }
}

} // namespace ui
