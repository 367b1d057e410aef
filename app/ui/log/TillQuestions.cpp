// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/TillQuestions.h"

#include "ledger/Customers.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/PlainLabel.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using ledger::TillQuestion;

static constexpr qsizetype SendAwaysShown = 3;

static QString inLines(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

TillQuestions::TillQuestions(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_place(new PlainLabel(this))
    , m_till(new Card(context.theme, tr("The till says"), this))
    , m_tillName(new PlainLabel(m_till))
    , m_tillDetails(new PlainLabel(m_till))
    , m_tillSales(new PlainLabel(m_till))
    , m_candidateList(new QVBoxLayout)
    , m_nobody(new QPushButton(tr("&Nobody of them"), this))
    , m_later(new QPushButton(tr("&Later"), this))
    , m_back(new QPushButton(tr("&Back"), this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Who is it?"));
    m_place->setObjectName(QStringLiteral("tillQuestionPlace"));
    m_tillName->setObjectName(QStringLiteral("tillQuestionName"));
    m_tillName->setFont(Theme::scaled(font(), 1.15, QFont::DemiBold));
    m_tillDetails->setForegroundRole(QPalette::PlaceholderText);
    for (PlainLabel *label : {m_tillName, m_tillDetails, m_tillSales})
        m_till->content()->addWidget(label);

    auto *candidates = new QWidget;
    candidates->setBackgroundRole(QPalette::Base);
    m_candidateList->setContentsMargins(0, 0, 0, 0);
    m_candidateList->setSpacing(space::Small);
    candidates->setLayout(m_candidateList);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("tillCandidates"));
    scroll->setAccessibleName(tr("Customers who may be meant"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(candidates);
    scroll->viewport()->setBackgroundRole(QPalette::Base);

    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::Large);
    sides->addWidget(m_till, 2, Qt::AlignTop);
    sides->addWidget(scroll, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    layout->addWidget(m_place);
    layout->addLayout(sides, 1);
    makeFoot(layout);
}

void TillQuestions::makeFoot(QBoxLayout *layout)
{
    const auto dress = [this](QPushButton *button, const char *name, int key, void (TillQuestions::*then)()) {
        button->setObjectName(QLatin1StringView(name));
        button->setAutoDefault(false);
        setButtonHint(button, QKeySequence(key));
        connect(button, &QPushButton::clicked, this, then);
    };
    dress(m_later, "tillLater", Qt::Key_Escape, &TillQuestions::goOn);
    dress(m_back, "tillBack", Qt::Key_Backspace, &TillQuestions::goBack);
    m_nobody->setObjectName(QStringLiteral("tillNobody"));
    m_nobody->setAutoDefault(false);
    setButtonHint(m_nobody, QKeySequence(Qt::Key_N));
    connect(m_nobody, &QPushButton::clicked, this, [this] { decide(std::nullopt); });
    auto *line = new QHBoxLayout;
    line->addWidget(m_back);
    line->addStretch(1);
    line->addWidget(m_later);
    line->addWidget(m_nobody);
    layout->addLayout(line);
}

void TillQuestions::setQuestions(const QList<TillQuestion> &questions)
{
    m_questions = questions;
    if (!m_questions.isEmpty())
        show(0);
}

void TillQuestions::show(qsizetype question)
{
    m_shown = question;
    const TillQuestion &shown = m_questions.at(question);
    m_place->setText(tr("%1 of %2: %3")
                         .arg(m_context.locale.toString(question + 1),
                              m_context.locale.toString(m_questions.size()), domain::labelOf(shown.doubt)));
    m_back->setEnabled(question > 0);
    showTill(shown);
    showCandidates(shown);
    if (isVisible())
        setFocus(Qt::OtherFocusReason);
}

void TillQuestions::showTill(const TillQuestion &question)
{
    const QLocale &locale = m_context.locale;
    const QDate today = m_context.clock.today();
    m_tillName->setText(question.caption());
    const QString number = question.number.isEmpty() ? QString() : tr("Number %1").arg(question.number);
    m_tillDetails->setText(
        inLines({question.name.isEmpty() ? QString() : number, question.phone, question.email}));
    m_tillDetails->setVisible(!m_tillDetails->text().isEmpty());
    const QString sum = domain::moneyText(question.value, locale);
    const QString first = shortDayText(question.firstOn, today, locale);
    m_tillSales->setText(question.sales == 1 ? tr("One sale on %1, %2").arg(first, sum)
                                             : tr("%1 sales from %2 to %3, %4 together")
                                                   .arg(locale.toString(question.sales), first,
                                                        shortDayText(question.lastOn, today, locale), sum));
}

void TillQuestions::showCandidates(const TillQuestion &question)
{
    while (QLayoutItem *item = m_candidateList->takeAt(0)) {
        if (QWidget *card = item->widget()) {
            card->hide();
            card->deleteLater();
        }
        delete item;
    }
    for (qsizetype i = 0; i < question.candidates.size(); ++i)
        m_candidateList->addWidget(candidateCard(i, question.candidates.at(i)));
    m_candidateList->addStretch(1);
}

QWidget *TillQuestions::candidateCard(qsizetype place, domain::CustomerId id)
{
    auto *card = new Card(m_context.theme, this);
    ledger::Customers customers(m_context.ledger);
    const auto customer = customers.byId(id);
    const auto story = customers.story(id, ledger::OfConduct::Without);
    const domain::Customer known = customer && *customer ? **customer : domain::Customer();
    auto *name = new PlainLabel(known.caption(), card);
    name->setFont(Theme::scaled(font(), 1, QFont::DemiBold));
    card->content()->addWidget(name);
    const QString number = known.reference.isEmpty() ? QString() : tr("Number %1").arg(known.reference);
    QStringList reached = QStringList{number} + known.phones + known.emails;
    reached.removeAll(QString());
    auto *details = new PlainLabel(reached.join(QStringLiteral(" · ")), card);
    details->setForegroundRole(QPalette::PlaceholderText);
    details->setVisible(!details->text().isEmpty());
    card->content()->addWidget(details);
    QStringList sent;
    const QList<ledger::StoryEntry> entries = story.value_or(QList<ledger::StoryEntry>());
    for (auto entry = entries.crbegin(); entry != entries.crend() && sent.size() < SendAwaysShown; ++entry) {
        if (entry->event != ledger::StoryEntry::Event::SentElsewhere)
            continue;
        const QString day = shortDayText(entry->on, m_context.clock.today(), m_context.locale);
        sent.append(entry->who.isEmpty() ? tr("%1: %2").arg(day, entry->need)
                                         : tr("%1: %2, to %3").arg(day, entry->need, entry->who));
    }
    card->content()->addWidget(
        new PlainLabel(sent.isEmpty() ? tr("Never sent elsewhere") : inLines(sent), card));
    auto *choose = new QPushButton(
        place == 0 ? tr("This one (%1 or Enter)").arg(place + 1) : tr("This one (%1)").arg(place + 1), card);
    choose->setObjectName(QStringLiteral("tillCandidate%1").arg(place + 1));
    choose->setAccessibleName(tr("It is %1").arg(known.caption()));
    choose->setAutoDefault(false);
    if (place == 0)
        setButtonKind(choose, ButtonKind::Primary);
    connect(choose, &QPushButton::clicked, this, [this, place] { decideFor(place); });
    card->content()->addWidget(choose, 0, Qt::AlignLeading);
    return card;
}

void TillQuestions::decideFor(qsizetype place)
{
    if (place < m_questions.at(m_shown).candidates.size())
        decide(m_questions.at(m_shown).candidates.at(place));
}

void TillQuestions::decide(std::optional<domain::CustomerId> customer)
{
    const TillQuestion &question = m_questions.at(m_shown);
    m_decisions.insert(question.person, {question.person, question.caption(), customer});
    goOn();
}

void TillQuestions::goOn()
{
    if (m_shown + 1 < m_questions.size())
        show(m_shown + 1);
    else
        Q_EMIT finished();
}

void TillQuestions::goBack()
{
    if (m_shown == 0)
        return;
    show(m_shown - 1);
    m_decisions.remove(m_questions.at(m_shown).person);
}

void TillQuestions::keyPressEvent(QKeyEvent *event)
{
    if (m_questions.isEmpty() || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    switch (event->key()) {
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
        return decideFor(event->key() - Qt::Key_1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Not every desktop lets Enter press the button that has the focus.
        return button && button->hasFocus() ? button->click() : decideFor(0);
    case Qt::Key_N:
        return decide(std::nullopt);
    case Qt::Key_Escape:
        return goOn();
    case Qt::Key_Backspace:
        return goBack();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui
