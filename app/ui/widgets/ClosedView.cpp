// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ClosedView.h"

#include "ledger/Ledger.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FieldError.h"
#include "ui/widgets/ManagerAccess.h"
#include "ui/widgets/PinCheck.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using State = ManagerAccess::State;

static constexpr int Width = 460;

static QLabel *makeText(QWidget *parent, const char *objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

ClosedView::ClosedView(const PageContext &context, QWidget *parent, Subject subject)
    : QWidget(parent)
    , m_context(context)
    , m_subject(subject)
    , m_why(makeText(this, "whyClosed"))
    , m_asks(new QWidget(this))
    , m_pin(new QLineEdit(m_asks))
    , m_forgotten(makeText(m_asks, "forgottenPin"))
    , m_settings(new QPushButton(tr("People and PINs…"), this))
{
    setObjectName(QStringLiteral("conductClosed"));
    auto *card = new Card(context.theme, tr("For managers and owners"), this);
    card->setFixedWidth(Width);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    // Beside stretches and not aligned: only so a layout asks for the height that wrapped text needs.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(2);
    card->content()->addWidget(m_why);

    m_pin->setObjectName(QStringLiteral("pin"));
    m_error = new FieldError(context.theme, m_pin, m_asks); // takes its name from the field's
    m_pin->setAccessibleName(tr("PIN"));
    m_pin->setPlaceholderText(tr("PIN"));
    m_pin->setEchoMode(QLineEdit::Password);
    auto *open = new QPushButton(tr("&Open"), m_asks);
    open->setObjectName(QStringLiteral("openConduct"));
    setButtonKind(open, ButtonKind::Primary);
    connect(open, &QPushButton::clicked, this, &ClosedView::unlock);
    connect(m_pin, &QLineEdit::returnPressed, this, &ClosedView::unlock);
    auto *line = new QHBoxLayout;
    line->addWidget(m_pin, 1);
    line->addWidget(open);
    auto *column = new QVBoxLayout(m_asks);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tiny);
    column->addLayout(line);
    column->addWidget(m_error);
    m_forgotten->setForegroundRole(QPalette::PlaceholderText);
    m_forgotten->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addSpacing(space::Small);
    column->addWidget(m_forgotten);
    card->content()->addWidget(m_asks);

    m_settings->setObjectName(QStringLiteral("peopleAndPins"));
    connect(m_settings, &QPushButton::clicked, this, [this] {
        m_context.shell.navigate({PageId::Settings, {}});
    });
    card->content()->addWidget(m_settings, 0, Qt::AlignLeading);
}

void ClosedView::reload()
{
    const ManagerAccess *access = m_context.shell.managerAccess();
    const State state = access ? access->state() : State::NobodyChosen;
    const bool asks = state == State::Locked;
    m_asks->setVisible(asks);
    m_settings->setVisible(!asks);
    m_pin->clear();
    m_error->setSentence({});
    setFocusProxy(asks ? static_cast<QWidget *>(m_pin) : m_settings);
    if (asks)
        m_forgotten->setText(forgottenPinText(m_context));
    m_why->setText(m_subject == Subject::Conduct ? why() : whyReport());
}

QString ClosedView::why() const
{
    const ManagerAccess *access = m_context.shell.managerAccess();
    switch (access ? access->state() : State::NobodyChosen) {
    case State::NobodyChosen:
        return tr("What happened between customers and staff is seen by managers and owners only. Choose who "
                  "is at the counter, at the top of the pages.");
    case State::NotTheirs:
        return tr("%1 is at the counter. What happened between customers and staff is seen by managers and "
                  "owners only. If something has happened to you, tell a manager: they note it here with "
                  "you.")
            .arg(access->person()->name);
    case State::Locked:
        return tr("%1 is at the counter. Give the PIN to open Conduct; it stays open for %n minute(s) of "
                  "work.",
                  nullptr, ManagerAccess::MinutesRemembered)
            .arg(access->person()->name);
    case State::Open:
        break;
    }
    return {};
}

QString ClosedView::whyReport() const
{
    const ManagerAccess *access = m_context.shell.managerAccess();
    switch (access ? access->state() : State::NobodyChosen) {
    case State::NobodyChosen:
        return tr("This report is seen by managers and owners only. Choose who is at the counter, at the top "
                  "of the pages.");
    case State::NotTheirs:
        return tr("%1 is at the counter. This report is seen by managers and owners only.")
            .arg(access->person()->name);
    case State::Locked:
        return tr("%1 is at the counter. Give the PIN to open this report; it stays open for %n minute(s) of "
                  "work.",
                  nullptr, ManagerAccess::MinutesRemembered)
            .arg(access->person()->name);
    case State::Open:
        break;
    }
    return {};
}

void ClosedView::unlock()
{
    const base::Done done = m_context.shell.managerAccess()->unlock(m_pin->text());
    m_error->setSentence(done ? QString() : done.error().sentence);
    m_pin->selectAll();
    m_pin->setFocus();
}

} // namespace ui
