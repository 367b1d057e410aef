// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/TillOutcome.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

TillOutcome::TillOutcome(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_sum(new PlainLabel(this))
    , m_news(new PlainLabel(this))
    , m_unusable(new PlainLabel(this))
    , m_keep(new QPushButton(tr("&Write these lines to a file…"), this))
{
    m_sum->setObjectName(QStringLiteral("tillSum"));
    m_sum->setFont(Theme::scaled(font(), 1.15, QFont::DemiBold));
    m_news->setObjectName(QStringLiteral("tillNews"));
    m_news->setForegroundRole(QPalette::PlaceholderText);
    m_unusable->setObjectName(QStringLiteral("tillUnusable"));
    m_keep->setObjectName(QStringLiteral("tillRejects"));
    m_keep->setAccessibleName(tr("Write the lines that cannot be used to a file"));
    m_keep->setAutoDefault(false);
    connect(m_keep, &QPushButton::clicked, this, &TillOutcome::rejectsWanted);

    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, space::Small, 0);
    rows->setSpacing(space::Medium);
    m_box = new QWidget(inside);
    m_box->setObjectName(QStringLiteral("tillCounts"));
    m_counts = new QGridLayout(m_box);
    m_counts->setContentsMargins(0, 0, 0, 0);
    m_counts->setHorizontalSpacing(space::Medium);
    m_counts->setVerticalSpacing(space::Small);
    m_counts->setColumnStretch(1, 1);
    auto *head = new QVBoxLayout;
    head->setSpacing(space::Tiny);
    head->addWidget(m_sum);
    head->addWidget(m_news);
    rows->addLayout(head);
    rows->addWidget(m_box);
    rows->addWidget(m_unusable);
    rows->addWidget(m_keep, 0, Qt::AlignLeading);
    rows->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("tillOutcomeScroll"));
    scroll->setAccessibleName(tr("What would come of it"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    inside->setBackgroundRole(QPalette::Base);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

/// A number and what it counts; why is said in smaller ink below.
void TillOutcome::addCount(qint64 count, const QString &what, const QString &why)
{
    if (count == 0)
        return;
    auto *number = new QLabel(m_context.locale.toString(count), m_box);
    number->setTextFormat(Qt::PlainText);
    number->setFont(Theme::scaled(font(), 1, QFont::DemiBold));
    number->setAlignment(Qt::AlignTop | Qt::AlignTrailing);
    auto *text = new PlainLabel(what, m_box);
    const int row = m_counts->rowCount();
    m_counts->addWidget(number, row, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(text);
    if (!why.isEmpty()) {
        auto *small = new PlainLabel(why, m_box);
        small->setForegroundRole(QPalette::PlaceholderText);
        words->addWidget(small);
    }
    m_counts->addLayout(words, row, 1);
    number->show();
}

QString TillOutcome::visitsText(const ledger::IntakeReport &taken) const
{
    const QString visits = tr("%n return visits", nullptr, static_cast<int>(taken.visits));
    const QString customers = tr("%n customers", nullptr, static_cast<int>(taken.visitors));
    const QString worth = taken.value ? domain::moneyText(*taken.value, m_context.locale) : QString();
    return tr("%1 of %2, worth %3").arg(visits, customers, worth);
}

QString TillOutcome::newsText(const ledger::IntakeReport &taken)
{
    const qint64 known = taken.alreadyThere - taken.corrected;
    if (known == taken.visits)
        return tr("All of them are there already.");
    QStringList parts;
    if (taken.added > 0)
        parts.append(tr("%n are new", nullptr, static_cast<int>(taken.added)));
    if (taken.corrected > 0)
        parts.append(tr("%n get a larger value", nullptr, static_cast<int>(taken.corrected)));
    if (known > 0)
        parts.append(tr("%n are there already", nullptr, static_cast<int>(known)));
    return parts.join(QStringLiteral(" · "));
}

void TillOutcome::setReport(const workflows::ImportReport &report, qsizetype decided)
{
    while (QLayoutItem *item = m_counts->takeAt(0))
        delete item;
    qDeleteAll(m_box->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly));
    const ledger::IntakeReport &taken = report.taken;
    const QLocale &locale = m_context.locale;
    const auto count = [&locale](qint64 number) { return locale.toString(number); };
    m_sum->setText(taken.visits == 0 ? tr("Nobody whom you sent elsewhere came back in this file.")
                                     : visitsText(taken));
    m_news->setText(newsText(taken));
    m_news->setVisible(taken.visits > 0);
    addCount(report.rows, tr("lines were read (%1)").arg(report.form));
    addCount(taken.onLaterDays, tr("matched"), tr("of customers who came back on a later day"));
    addCount(taken.leftDoubtful, tr("in doubt, of %n people", nullptr, static_cast<int>(taken.doubtful)),
             decided > 0 ? tr("what you have decided is counted already") : tr("decide about them next"));
    addCount(taken.leftEarly, tr("not ours to count"),
             tr("of customers who had not been sent elsewhere before that day"));
    addCount(taken.leftUnknown, tr("of people nobody here knows"), tr("they were never sent elsewhere"));
    addCount(taken.leftNobody, tr("of people who are none of ours"), tr("as somebody has decided"));
    addCount(taken.leftNameless, tr("without a customer"));
    addCount(taken.leftTwice, tr("the same again"), tr("of the same receipt, customer, day and amount"));
    addCount(report.rejected, tr("cannot be used"));
    QStringList lines;
    for (const workflows::Rejection &rejection : report.examples)
        lines.append(tr("Line %1: %2").arg(count(rejection.line), rejection.why));
    if (const qint64 more = report.rejected - lines.size(); more > 0)
        lines.append(tr("and %n more", nullptr, static_cast<int>(more)));
    m_unusable->setText(lines.join(QLatin1Char('\n')));
    m_unusable->setVisible(report.rejected > 0);
    m_keep->setVisible(report.rejected > 0);
}

} // namespace ui
