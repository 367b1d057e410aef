// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QMenu;

namespace ui {

class ChartCard;
class ElidedLabel;

/// Charts in rows of two, or under one another where it is narrow. Each can be moved and hidden from its own
/// menu. With a second set beside them, each chart has its counterpart at its side.
class ChartBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartBoard(QWidget *parent = nullptr);

    /// In this order until somebody moves them. The first is never hidden: a page of nothing says nothing.
    void setCards(const QList<ChartCard *> &cards);
    /// The same charts of something else, in the same order, with what each side is; none: an empty list.
    void setOthers(const QList<ChartCard *> &others, const QString &caption, const QString &othersCaption);
    bool hasOthers() const { return !m_others.isEmpty(); }

    QList<ChartCard *> shown() const;
    bool isShown(const ChartCard *card) const { return !m_hidden.contains(card); }
    void setShown(ChartCard *card, bool shown);
    /// Among the shown ones; as far as there is room.
    void move(ChartCard *card, int by);
    void reset();
    /// Every chart with a tick, and the way back to the first order.
    QMenu *menu() const { return m_menu; }

    /// The cards' names in their order, hidden ones with a minus.
    QStringList arrangement() const;
    /// Unknown names are passed over; cards without a name come last.
    void arrange(const QStringList &names);

Q_SIGNALS:
    void rearranged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTo(ChartCard *card);
    void fillMenu();
    void place();
    void placeSideBySide(const QList<ChartCard *> &cards);

    QGridLayout *m_grid;
    QMenu *m_menu;
    ElidedLabel *m_caption;
    ElidedLabel *m_othersCaption;
    QList<ChartCard *> m_first; ///< as they came
    QList<ChartCard *> m_order;
    QHash<const ChartCard *, ChartCard *> m_others;
    QList<const ChartCard *> m_hidden;
    bool m_isNarrow = false;
};

} // namespace ui
