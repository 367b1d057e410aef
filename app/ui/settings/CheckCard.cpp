// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CheckCard.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ApartWork.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/MendSums.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

CheckCard::CheckCard(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_found(new PlainLabel(this))
    , m_mend(new QPushButton(tr("Mend the sums"), this))
{
    auto *card = new Card(context.theme, tr("Proof of the ledger"), this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *note = new PlainLabel(tr("Reads the whole ledger and proves its file, its rules and the sums that "
                                   "figures are read from. The sums are proven at each start too, unless "
                                   "the ledger is very large."),
                                this);
    note->setForegroundRole(QPalette::PlaceholderText);
    card->content()->addWidget(note);
    m_found->setObjectName(QStringLiteral("checkFound"));
    m_found->setForegroundRole(QPalette::WindowText); // which gets a colour of its own
    m_found->hide();
    card->content()->addWidget(m_found);
    auto *now = new QPushButton(tr("Check now"), this);
    now->setObjectName(QStringLiteral("checkNow"));
    connect(now, &QPushButton::clicked, this, &CheckCard::check);
    m_mend->setObjectName(QStringLiteral("mendSums"));
    m_mend->setToolTip(tr("Adds up all records anew; no record is changed."));
    m_mend->hide();
    connect(m_mend, &QPushButton::clicked, this, &CheckCard::mend);
    auto *foot = new QHBoxLayout;
    foot->addWidget(now);
    foot->addWidget(m_mend);
    foot->addStretch(1);
    card->content()->addLayout(foot);
}

void CheckCard::say(const QString &text, bool isWrong)
{
    QPalette inks = palette();
    inks.setColor(QPalette::WindowText,
                  isWrong ? m_context.theme.tokens().bad : m_context.theme.tokens().text);
    m_found->setPalette(inks);
    m_found->setText(text);
    m_found->show();
}

void CheckCard::check()
{
    ledger::CheckReport report;
    const base::Done done = apartFrom(m_context, window())(
        tr("Proving the ledger…"),
        [&](ledger::Ledger &ledger, const ledger::Progress &progress) -> base::Done {
            TRY_ASSIGN(report, ledger::check(ledger, progress));
            return {};
        });
    if (done)
        show(report);
    else
        say(done.error().sentence, true);
}

void CheckCard::show(const ledger::CheckReport &report)
{
    const QLocale &locale = m_context.locale;
    const bool mayMend = !report.sumsAreRight && !m_context.ledger.isReadOnly();
    if (report.isSound()) {
        say(tr("The ledger is sound: %1 sent elsewhere, %2 referred to us, %3 came back, %4 customers.")
                .arg(locale.toString(report.sendAways), locale.toString(report.referralsIn),
                     locale.toString(report.returnVisits), locale.toString(report.customers)),
            false);
    } else {
        QStringList lines = report.problems;
        if (mayMend)
            lines.append(tr("Mending adds up all records anew; no record is changed."));
        say(lines.join(QLatin1Char('\n')), true);
    }
    m_mend->setVisible(mayMend);
}

void CheckCard::mend()
{
    if (const base::Done done = mendSums(m_context, window()); !done)
        return say(done.error().sentence, true);
    check();
}

} // namespace ui
