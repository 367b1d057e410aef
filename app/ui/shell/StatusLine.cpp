// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/PlainToolTip.h"

#include <QAccessible>
#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace ui {

static constexpr int MessageMs = 12'000;

static QLabel *quietLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

StatusLine::StatusLine(const Theme &theme, QAction *undo, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ledger(new ElidedLabel(this))
    , m_saved(quietLabel(QStringLiteral("statusSaved"), this))
    , m_message(new ElidedLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_offerSentence(new ElidedLabel(this))
    , m_offer(new QPushButton(this))
    , m_backup(quietLabel(QStringLiteral("statusBackup"), this))
{
    setObjectName(QStringLiteral("statusLine"));
    setFont(Theme::scaled(font(), 0.92));
    m_ledger->setObjectName(QStringLiteral("statusLedger"));
    m_ledger->setForegroundRole(QPalette::PlaceholderText);
    m_ledger->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_message->setObjectName(QStringLiteral("statusMessage"));
    m_message->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_undo->setObjectName(QStringLiteral("statusUndo"));
    m_undo->setFocusPolicy(Qt::TabFocus);
    setButtonKind(m_undo, ButtonKind::Link);
    m_undo->hide();
    connect(m_undo, &QPushButton::clicked, undo, &QAction::trigger);
    m_offerSentence->setObjectName(QStringLiteral("statusOfferSentence"));
    m_offerSentence->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_offerSentence->hide();
    m_offer->setObjectName(QStringLiteral("statusOffer"));
    m_offer->setFocusPolicy(Qt::TabFocus);
    setButtonKind(m_offer, ButtonKind::Link);
    m_offer->hide();
    m_fade.setSingleShot(true);
    m_fade.setInterval(MessageMs);
    connect(&m_fade, &QTimer::timeout, this, &StatusLine::clearMessage);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Medium, 0, space::Medium, 0);
    row->setSpacing(18);
    row->addWidget(m_ledger);
    row->addWidget(m_saved);
    row->addStretch(1);
    row->addWidget(m_message);
    row->addWidget(m_undo);
    row->addWidget(m_offerSentence);
    row->addWidget(m_offer);
    row->addStretch(1);
    row->addWidget(m_backup);
    setFixedHeight(qMax(28, fontMetrics().height() + 12));
}

void StatusLine::setLedger(const QString &caption, const QString &path, bool isReadOnly)
{
    m_ledger->setText(caption);
    m_ledger->setToolTip(plainToolTip(path));
    m_saved->setText(isReadOnly ? tr("Read only") : tr("Saved"));
    m_saved->setToolTip(isReadOnly ? tr("This ledger can be looked at, but not changed.")
                                   : tr("Every change is written to the ledger at once."));
}

void StatusLine::setLastBackup(const QDateTime &time, QDate today, const QLocale &locale,
                               const QString &trouble, const QString &sentence)
{
    QString text = tr("No verified backup yet");
    QStringList details;
    if (time.isValid()) {
        const QDateTime local = time.toLocalTime();
        const QString day =
            local.date() == today ? tr("today") : locale.toString(local.date(), QLocale::ShortFormat);
        text =
            tr("Last verified backup: %1 %2").arg(day, locale.toString(local.time(), QLocale::ShortFormat));
        details.append(locale.toString(local, QLocale::LongFormat));
    }
    if (!trouble.isEmpty()) {
        //: status line: last backup, what is wrong
        text = tr("%1 · %2").arg(text, trouble);
        details.append(sentence);
    }
    m_backup->setText(text);
    m_backup->setForegroundRole(trouble.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    m_backup->setToolTip(plainToolTip(details.join(QLatin1Char('\n'))));
}

void StatusLine::showMessage(const QString &sentence, bool offersUndo)
{
    m_message->setText(sentence);
    m_undo->setVisible(offersUndo);
    m_fade.start();
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusLine::clearMessage()
{
    m_fade.stop();
    m_message->setText({});
    m_undo->hide();
}

void StatusLine::setOffer(const QString &sentence, QAction *action)
{
    m_offer->disconnect();
    connect(m_offer, &QPushButton::clicked, action, &QAction::trigger);
    m_offer->setText(action->iconText());
    m_offer->setVisible(!sentence.isEmpty());
    m_offerSentence->setText(sentence);
    m_offerSentence->setVisible(!sentence.isEmpty());
}

QString StatusLine::message() const
{
    return m_message->text();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().window);
    painter.fillRect(0, 0, width(), 1, m_theme.tokens().line);
}

} // namespace ui
