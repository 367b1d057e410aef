// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/LatestList.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace ui {

namespace {

/// One entry, painted rather than laid out: name and day on the first line, need and partner on the second.
class Entry final : public QAbstractButton
{
public:
    Entry(const Theme &theme, const ledger::SendAwayRow &row, const QLocale &locale, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_day(locale.toString(row.on, LatestList::tr("d MMM")))
        , m_who(row.customerName.isEmpty() ? LatestList::tr("anonymous") : row.customerName)
        , m_what(row.needName)
    {
        if (row.deferredTo.isValid())
            m_what = LatestList::tr("%1 · back on %2")
                         .arg(row.needName, locale.toString(row.deferredTo, LatestList::tr("d MMM")));
        else if (!row.partnerName.isEmpty())
            m_what = LatestList::tr("%1 · %2").arg(row.needName, row.partnerName);
        setAccessibleName(LatestList::tr("%1, %2, %3").arg(m_day, m_who, m_what));
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {180, 2 * fontMetrics().height() + 2 * space::Small}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = m_theme.tokens();
        if (underMouse() || isDown() || hasFocus())
            painter.fillRect(rect(), tokens.accentSoft);
        painter.setPen(tokens.line);
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
        const QRect area = rect().adjusted(space::Small, space::Small, -space::Small, -space::Small);
        const int dayWidth = fontMetrics().horizontalAdvance(m_day);
        const QRect top(area.left(), area.top(), area.width(), fontMetrics().height());
        painter.setPen(tokens.muted);
        painter.drawText(
            QStyle::visualRect(layoutDirection(), top,
                               QRect(top.right() - dayWidth, top.top(), dayWidth + 1, top.height())),
            Qt::AlignTrailing | Qt::AlignVCenter, m_day);
        const QRect below = top.translated(0, fontMetrics().height());
        painter.drawText(below, Qt::AlignLeading | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_what, Qt::ElideRight, below.width()));
        painter.setPen(tokens.text);
        const QRect name =
            QStyle::visualRect(layoutDirection(), top, top.adjusted(0, 0, -dayWidth - space::Small, 0));
        painter.drawText(name, Qt::AlignLeading | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_who, Qt::ElideRight, name.width()));
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    const Theme &m_theme;
    QString m_day;
    QString m_who;
    QString m_what;
};

} // namespace

LatestList::LatestList(const Theme &theme, const QLocale &locale, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_locale(locale), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("latestList"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
}

void LatestList::setRows(const QList<ledger::SendAwayRow> &rows)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_entries.clear();
    if (rows.isEmpty()) {
        auto *empty = new EmptyState(this);
        empty->setContent(tr("Nobody has been sent elsewhere yet."));
        m_layout->addWidget(empty);
    }
    for (const ledger::SendAwayRow &row : rows) {
        auto *entry = new Entry(m_theme, row, m_locale, this);
        entry->setObjectName(QStringLiteral("latest%1").arg(m_layout->count()));
        connect(entry, &QAbstractButton::clicked, this, [this, id = row.id] { Q_EMIT chosen(id); });
        m_layout->addWidget(entry);
        m_entries.append(entry);
    }
    m_layout->addStretch();
    updateGeometry();
    showWhatFits();
}

QSize LatestList::sizeHint() const
{
    if (m_entries.isEmpty())
        return QWidget::sizeHint();
    const QSize one = m_entries.constFirst()->sizeHint();
    return {one.width(), one.height() * static_cast<int>(m_entries.size())};
}

QSize LatestList::minimumSizeHint() const
{
    return m_entries.isEmpty() ? QWidget::minimumSizeHint() : m_entries.constFirst()->sizeHint();
}

void LatestList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

void LatestList::showWhatFits()
{
    int bottom = 0;
    for (QWidget *entry : m_entries) {
        bottom += entry->sizeHint().height();
        entry->setVisible(entry == m_entries.constFirst() || bottom <= height());
    }
}

} // namespace ui
