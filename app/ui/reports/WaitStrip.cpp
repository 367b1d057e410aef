// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/WaitStrip.h"

#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

static constexpr int PatienceMs = 500;
static constexpr int TickMs = 100;
static constexpr int Steps = 1000;
static constexpr int BarWidth = 220;

WaitStrip::WaitStrip(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_button(new QPushButton(this))
    , m_what(what)
{
    setObjectName(QStringLiteral("waitStrip"));
    m_words->setObjectName(QStringLiteral("waitWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("waitBar"));
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, Steps);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(BarWidth);
    m_button->setObjectName(QStringLiteral("waitButton"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, space::Small);
    line->setSpacing(space::Medium);
    line->addWidget(m_words);
    line->addWidget(m_bar);
    line->addWidget(m_button);
    line->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &WaitStrip::press);
    connect(&m_timer, &QTimer::timeout, this, &WaitStrip::tell);
    hide();
}

std::shared_ptr<Watch> WaitStrip::begin()
{
    if (m_watch)
        m_watch->giveUp();
    else if (isVisibleTo(parentWidget()))
        hide();
    m_watch = std::make_shared<Watch>();
    if (!m_timer.isActive())
        m_timer.start(PatienceMs);
    return m_watch;
}

void WaitStrip::end()
{
    if (m_watch)
        m_watch->giveUp();
    m_watch.reset();
    m_timer.stop();
    hide();
}

void WaitStrip::tell()
{
    m_timer.setInterval(TickMs);
    m_words->setText(m_what);
    m_button->setText(tr("Cancel"));
    m_bar->setValue(static_cast<int>(m_watch->share() * Steps));
    m_bar->show();
    show();
}

void WaitStrip::press()
{
    if (!m_watch)
        return Q_EMIT wantedAgain();
    m_watch->giveUp();
    m_watch.reset();
    m_timer.stop();
    m_words->setText(tr("It was cancelled."));
    m_button->setText(tr("Show it after all"));
    m_bar->hide();
    Q_EMIT cancelled();
}

} // namespace ui
