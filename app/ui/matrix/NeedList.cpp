// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/NeedList.h"

#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace ui {

namespace {

enum Role { KindRole = Qt::UserRole + 1, DetailRole, AskedRole, CompetencyRole, CompetitorRole };
enum Kind { Heading, Sentence, Need };

constexpr int MostNamed = 3; ///< competitors named in one line
constexpr int Side = 16;

class NeedDelegate final : public QStyledItemDelegate
{
public:
    NeedDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int text = option.fontMetrics.height();
        switch (index.data(KindRole).toInt()) {
        case Heading:
            return {0, text + (index.row() == 0 ? 18 : 28)};
        case Sentence: {
            const int width = std::max(80, option.widget->width() - 2 * Side - 4);
            return {0,
                    option.fontMetrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, words(index))
                            .height()
                        + 8};
        }
        default:
            return {0, 2 * text + 9};
        }
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = m_theme.tokens();
        const int kind = index.data(KindRole).toInt();
        const QRect inner = option.rect.adjusted(Side, 3, -Side, -3);
        const auto leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading));
        painter->save();
        if (kind == Heading) {
            painter->setFont(Theme::scaled(option.font, 1.08, QFont::DemiBold));
            painter->setPen(t.text);
            painter->drawText(inner, leading | Qt::AlignBottom, words(index));
        } else if (kind == Sentence) {
            painter->setPen(t.muted);
            painter->drawText(inner, leading | Qt::TextWordWrap, words(index));
        } else {
            drawNeed(painter, option, index, inner, leading);
        }
        painter->restore();
    }

private:
    static QString words(const QModelIndex &index) { return index.data(Qt::DisplayRole).toString(); }

    void drawNeed(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const QRect &inner, int leading) const
    {
        const Tokens &t = m_theme.tokens();
        const bool isSelected = option.state & QStyle::State_Selected && option.state & QStyle::State_Active;
        if (isSelected || option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, isSelected ? t.accentSoft : t.hover);
        const QFont strong = Theme::scaled(option.font, 1.0, QFont::DemiBold);
        const QString asked = index.data(AskedRole).toString();
        const int askedWidth = asked.isEmpty() ? 0 : QFontMetrics(strong).horizontalAdvance(asked) + 10;
        const QRect upper(inner.topLeft(), QSize(inner.width() - askedWidth, inner.height() / 2));
        const auto place = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, inner, rect);
        };
        painter->setPen(t.text);
        painter->drawText(place(upper), leading | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(words(index), Qt::ElideRight, upper.width()));
        painter->setFont(strong);
        painter->drawText(
            place(QRect(upper.right() + 1, upper.top(), askedWidth, upper.height())),
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignTrailing) | Qt::AlignVCenter),
            asked);
        const QFont small = Theme::scaled(option.font, 0.92);
        painter->setFont(small);
        painter->setPen(isSelected ? t.railMuted : t.muted);
        const QRect lower(inner.left(), upper.bottom() + 1, inner.width(), inner.height() - upper.height());
        painter->drawText(
            lower, leading | Qt::AlignVCenter,
            QFontMetrics(small).elidedText(index.data(DetailRole).toString(), Qt::ElideRight, lower.width()));
    }

    const Theme &m_theme;
};

} // namespace

NeedList::NeedList(const Theme &theme, QWidget *parent)
    : QListView(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("matrixNeeds"));
    setAccessibleName(tr("Where we send and what we can take"));
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(new NeedDelegate(theme, this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    connect(this, &QListView::clicked, this, &NeedList::choose);
}

void NeedList::addHeading(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(Heading, KindRole);
    item->setFlags(Qt::ItemIsEnabled);
    m_model->appendRow(item);
}

void NeedList::addSentence(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(Sentence, KindRole);
    item->setFlags(Qt::ItemIsEnabled);
    m_model->appendRow(item);
}

void NeedList::addLine(const domain::StrengthMatrix::Line &line, bool withOurs)
{
    QStringList others;
    for (qsizetype i = 0; i < std::min<qsizetype>(MostNamed, line.others.size()); ++i)
        others += tr("%1 %2", "competitor and its level")
                      .arg(line.others.at(i).name, QString::number(line.others.at(i).level.value()));
    QString detail = others.join(QStringLiteral(", "));
    if (const qsizetype more = line.others.size() - MostNamed; more > 0)
        detail += tr(", %n more", nullptr, static_cast<int>(more));
    if (withOurs && line.ours)
        detail += tr(" · us %1").arg(line.ours->value());
    const QString asked = line.timesAsked > 0 ? tr("%L1 asked").arg(line.timesAsked) : QString();

    auto *item = new QStandardItem(line.name.simplified());
    item->setData(Need, KindRole);
    item->setData(detail, DetailRole);
    item->setData(asked, AskedRole);
    item->setData(line.competency.value(), CompetencyRole);
    item->setData(line.others.constFirst().competitor.value(), CompetitorRole);
    item->setData(QStringList{line.name, detail, asked}.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void NeedList::setMatrix(const domain::StrengthMatrix &matrix)
{
    const int row = currentIndex().row();
    m_model->clear();
    const auto sends = matrix.whereWeSend();
    addHeading(tr("Where we send"));
    for (const auto &line : sends)
        addLine(line, true);
    if (sends.isEmpty())
        addSentence(tr("Nobody is known yet to be strong (4 or 5) where we are weak (0 to 2)."));
    const auto takes = matrix.whatWeCanTake();
    addHeading(tr("What we can take"));
    for (const auto &line : takes)
        addLine(line, false);
    if (takes.isEmpty())
        addSentence(tr("Nobody is known yet to be weak (0 to 2) where we are strong (4 or 5)."));
    setCurrentIndex(m_model->index(row, 0));
}

void NeedList::choose(const QModelIndex &index)
{
    if (index.data(KindRole).toInt() == Need)
        Q_EMIT chosen(domain::CompetencyId(index.data(CompetencyRole).toLongLong()),
                      domain::CompetitorId(index.data(CompetitorRole).toLongLong()));
}

void NeedList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

} // namespace ui
