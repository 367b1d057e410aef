// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RecordDialog.h"

#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EnterMovesOn.h"
#include "ui/widgets/FieldError.h"
#include "ui/widgets/Prompts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMetaProperty>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

namespace ui {

static constexpr int FormWidth = 640;
static constexpr QKeyCombination TakeUpKey = Qt::CTRL | Qt::SHIFT | Qt::Key_R; ///< as in the menu

RecordDialog::RecordDialog(const PageContext &context, const QString &title, const QString &objectName,
                           QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_title(new QLabel(title, this))
    , m_who(new ElidedLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_form(new QFormLayout)
    , m_wrong(new QLabel(this))
    , m_draft(context, objectName, title)
{
    setObjectName(objectName);
    setAccessibleName(title);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(Theme::scaled(font(), 1.3, QFont::DemiBold));

    auto *form = new QWidget(m_scroll);
    form->setBackgroundRole(QPalette::Base);
    form->setAutoFillBackground(true);
    form->setLayout(m_form);
    m_form->setContentsMargins(space::Huge, space::Tiny, space::Huge, space::Tiny);
    m_form->setHorizontalSpacing(space::Huge);
    m_form->setVerticalSpacing(10);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_scroll->setWidget(form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    form->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 20, 0, 20);
    layout->setSpacing(space::Medium);
    m_who->setObjectName(QStringLiteral("dialogWho"));
    m_who->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_who->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // no name makes the dialog wider
    m_who->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::Huge, 0, space::Huge, 0);
    head->setSpacing(space::Medium);
    head->addWidget(m_title);
    head->addWidget(m_who, 1);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    makeFoot();
}

void RecordDialog::makeFoot()
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    m_wrong->setObjectName(QStringLiteral("dialogError"));
    m_wrong->setTextFormat(Qt::PlainText);
    m_wrong->setWordWrap(true);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    connect(m_cancel, &QPushButton::clicked, this, &RecordDialog::reject);
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(QStringLiteral("saveButton"));
    setButtonKind(m_save, ButtonKind::Primary);
    setButtonHint(m_save, QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_save, &QPushButton::clicked, this, &RecordDialog::trySave);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &RecordDialog::trySave);

    m_foot = new QHBoxLayout;
    QHBoxLayout *foot = m_foot;
    foot->setContentsMargins(space::Huge, 0, space::Huge, 0);
    foot->setSpacing(space::Small);
    foot->addWidget(m_wrong, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *rule = new QHBoxLayout;
    rule->setContentsMargins(space::Huge, 0, space::Huge, 0);
    rule->addWidget(line);
    column->addLayout(rule);
    column->addLayout(foot);
}

QWidget *RecordDialog::addRow(const QString &label, QWidget *field, QWidget *beside)
{
    auto *row = new QWidget(m_scroll->widget());
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::Medium);
    line->addWidget(field);
    if (beside)
        line->addWidget(beside, 1);
    if (field->maximumWidth() < QWIDGETSIZE_MAX && !beside)
        line->addStretch(1);
    auto *error = new FieldError(m_context.theme, field, row);
    if (beside)
        error->goWith(beside);
    column->addLayout(line);
    column->addWidget(error);

    auto *caption = new QLabel(label, m_scroll->widget());
    caption->setBuddy(field);
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setFixedHeight(qMax(ControlHeight, caption->sizeHint().height()));
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_form->addRow(caption, row);
    m_fields.append(field);
    m_errors.insert(field, error);
    return row;
}

void RecordDialog::setSaveText(const QString &text)
{
    m_save->setText(text);
}

void RecordDialog::addFootButton(QPushButton *button)
{
    m_foot->insertWidget(m_foot->indexOf(m_cancel), button);
    m_footButtons.append(button);
}

void RecordDialog::setWho(const QString &text)
{
    m_who->setText(text);
}

void RecordDialog::setRowShown(QWidget *row, bool isShown)
{
    m_form->setRowVisible(row, isShown);
}

QStringList RecordDialog::typed() const
{
    QStringList values;
    for (const QWidget *field : m_fields)
        values.append(field->metaObject()->userProperty().read(field).toString());
    return values;
}

/// As high as the form, as far as the screen goes; never lower than it is.
void RecordDialog::fitToScreen()
{
    const QSize form = m_scroll->widget()->sizeHint();
    const QRect room = screen()->availableGeometry();
    m_scroll->setMinimumHeight(qMin(form.height(), 180));
    const int others = layout()->sizeHint().height() - m_scroll->sizeHint().height();
    const int wanted = form.height() + others;
    resize(qBound(FormWidth, form.width(), room.width() - 40),
           qMax(isVisible() ? height() : 0, qMin(wanted, room.height() - 60)));
}

bool RecordDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && isVisible())
        QMetaObject::invokeMethod(this, &RecordDialog::fitToScreen, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

void RecordDialog::start()
{
    setTabOrder(m_fields.constLast(), m_save);
    QWidget *last = m_save;
    for (QPushButton *button : std::as_const(m_footButtons)) {
        setTabOrder(last, button);
        last = button;
    }
    setTabOrder(last, m_cancel);
    const auto boxes = findChildren<QComboBox *>();
    for (QComboBox *box : boxes)
        moveOnWithEnter(box);
    m_atStart = typed();
    startDraft();
    fitToScreen();
    open();
    QWidget *first = m_first && m_first->isVisible() ? m_first : m_fields.constFirst();
    first->setFocus(Qt::TabFocusReason);
}

void RecordDialog::startDraft()
{
    if (!m_keepsDraft)
        return;
    m_draft.start(m_fields, [this] { return typed() != m_atStart; });
    if (const auto earlier = m_draft.left())
        offer(*earlier);
}

void RecordDialog::offer(const Draft &earlier)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(space::Huge, 0, space::Huge, 0);
    auto *sentence = new ElidedLabel(line);
    sentence->setObjectName(QStringLiteral("draftSentence"));
    sentence->setForegroundRole(QPalette::PlaceholderText);
    const QDateTime at = earlier.at.toLocalTime();
    sentence->setText(tr("Not saved when the program stopped on %1 at %2", "day, time")
                          .arg(shortDayText(at.date(), m_context.clock.today(), m_context.locale),
                               m_context.locale.toString(at.time(), QLocale::ShortFormat)));
    auto *again = new QPushButton(tr("Take it up again"), line);
    again->setObjectName(QStringLiteral("takeUpDraft"));
    setButtonKind(again, ButtonKind::Link);
    setButtonHint(again, TakeUpKey);
    row->addWidget(sentence, 1);
    row->addWidget(again);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_scroll), line);
    const auto takeItUp = [this, line, earlier] {
        m_draft.takeUp(earlier);
        line->deleteLater();
        m_fields.constFirst()->setFocus(Qt::OtherFocusReason);
    };
    connect(again, &QPushButton::clicked, this, takeItUp);
    connect(new QShortcut(TakeUpKey, line), &QShortcut::activated, again, &QPushButton::click);
}

/// Saved, or left on purpose: there is nothing to take up again.
void RecordDialog::done(int result)
{
    m_draft.drop();
    QDialog::done(result);
}

void RecordDialog::reject()
{
    if (typed() != m_atStart) {
        const int answer =
            m_context.prompts.ask(windowTitle(), tr("Leave without saving what you have entered?"),
                                  {tr("&Go on editing"), tr("&Leave without saving")});
        if (answer != 1)
            return;
    }
    QDialog::reject();
}

void RecordDialog::moveOn()
{
    focusNextPrevChild(true);
    if (auto *field = focusWidget())
        m_scroll->ensureWidgetVisible(field);
}

void RecordDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier))
        return moveOn();
    QDialog::keyPressEvent(event);
}

void RecordDialog::clearComplaints()
{
    for (FieldError *error : std::as_const(m_errors))
        error->setSentence({});
    m_wrong->clear();
    m_firstWrong = nullptr;
    m_isWrong = false;
}

void RecordDialog::complain(const QWidget *field, const QString &sentence)
{
    m_isWrong = true;
    if (FieldError *error = m_errors.value(field)) {
        error->setSentence(sentence);
        if (!m_firstWrong)
            m_firstWrong = field;
        return;
    }
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_context.theme.tokens().bad);
    m_wrong->setPalette(colors);
    m_wrong->setText(sentence);
}

void RecordDialog::settled()
{
    if (std::exchange(m_savesWhenSettled, false))
        trySave();
}

void RecordDialog::trySave()
{
    if (isWaiting()) {
        m_savesWhenSettled = true;
        return;
    }
    // Leaving a field is what completes it; on the way back nothing is lost.
    QWidget *field = focusWidget();
    m_save->setFocus(Qt::TabFocusReason);
    clearComplaints();
    check();
    if (!m_isWrong) {
        const base::Done mayBeSaved = m_draft.check(m_fields);
        const auto done = mayBeSaved ? save() : base::failure(mayBeSaved.error());
        if (done) {
            saved();
            m_context.shell.keep(*done);
            return accept();
        }
        complain(fieldFor(done.error().code), done.error().sentence);
    }
    auto *wrong = const_cast<QWidget *>(m_firstWrong ? m_firstWrong : field);
    if (!wrong)
        return;
    wrong->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(wrong, 0, 40);
}

} // namespace ui
