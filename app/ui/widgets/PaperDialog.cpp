// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PaperDialog.h"

#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FieldError.h"
#include "ui/widgets/OwnBrand.h"
#include "ui/widgets/PagePreview.h"
#include "ui/widgets/Paperwork.h"
#include "ui/widgets/SegmentedControl.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

static constexpr int FormWidth = 330;
static constexpr QSize ScreenMargin(40, 60); ///< for the window's own frame

PaperDialog::PaperDialog(const PageContext &context, const QString &title, const char *name, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_logo(ownBrand(context).logo)
    , m_name(QString::fromLatin1(name))
    , m_languages(reports::Language::spoken(context.locale))
    , m_form(new QFormLayout)
    , m_side(new QVBoxLayout)
    , m_paper(new SegmentedControl(context.theme, this))
    , m_language(new SegmentedControl(context.theme, this))
    , m_preview(new PagePreview(context.theme, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *heading = new ElidedLabel(this);
    heading->setText(title);
    heading->setFont(Theme::scaled(font(), 1.3, QFont::DemiBold));
    heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // no name takes the page's room
    m_form->setVerticalSpacing(10);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_side->setSpacing(space::Medium);
    m_side->addWidget(heading);
    m_side->addWidget(makeScroll(), 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Huge, 20, space::Huge, 20);
    layout->setSpacing(space::Huge);
    layout->addLayout(m_side);
    layout->addWidget(m_preview, 1);
}

/// Of the fields, for screens that are lower than they need.
QScrollArea *PaperDialog::makeScroll()
{
    auto *fields = new QWidget;
    fields->setLayout(m_form);
    m_form->setContentsMargins(0, 0, space::Small, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(fields);
    for (QWidget *surface : {fields, scroll->viewport()})
        surface->setBackgroundRole(QPalette::Window);
    scroll->setMinimumWidth(FormWidth + space::Small + scroll->verticalScrollBar()->sizeHint().width());
    return scroll;
}

/// "cardPaper", or "saveCard".
QString PaperDialog::named(const char *before, const char *after) const
{
    QString name = m_name;
    if (*before)
        name[0] = name.at(0).toUpper();
    return QLatin1StringView(before) + name + QLatin1StringView(after);
}

void PaperDialog::addPaper(const QList<Choice> &choices, const QString &languageLabel)
{
    const QString key = QStringLiteral("counter/") + named("", "Paper");
    const QVariant last = m_context.settings.value(key);
    for (const Choice &choice : choices)
        m_paper->addSegment(choice.text, static_cast<int>(choice.paper));
    m_paper->setValue(static_cast<int>(choices.constFirst().paper));
    for (const Choice &choice : choices) {
        if (last.isValid() && last.toInt() == static_cast<int>(choice.paper))
            m_paper->setValue(last.toInt());
    }
    for (int i = 0; i < m_languages.size(); ++i) {
        m_language->addSegment(reports::Language::nameOf(m_languages.at(i)), i);
        if (m_languages.at(i).language() == m_context.locale.language() || i == 0)
            m_language->setValue(i);
    }
    addField(tr("P&aper"), m_paper, qPrintable(named("", "Paper")));
    addField(languageLabel, m_language, qPrintable(named("", "Language")));
    connect(m_paper, &SegmentedControl::valueChanged, this, [this, key](const QVariant &paper) {
        m_context.settings.setValue(key, paper);
        refresh();
    });
    connect(m_language, &SegmentedControl::valueChanged, this, [this] {
        languageChanged();
        refresh();
    });
}

void PaperDialog::addField(const QString &label, QWidget *field, const char *objectName)
{
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    field->setMinimumWidth(FormWidth);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(field);
    auto *error = new FieldError(m_context.theme, field, this);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(error);
    m_errors.insert(field, error);
    m_form->addRow(caption, column);
}

void PaperDialog::addNote(QWidget *note)
{
    m_form->addRow(note);
}

QPushButton *PaperDialog::addButton(const QString &text, const QString &objectName, const QKeySequence &key,
                                    const std::function<void()> &run)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    if (!key.isEmpty()) {
        setButtonHint(button, key);
        connect(new QShortcut(key, this), &QShortcut::activated, button, &QPushButton::click);
    }
    m_side->addWidget(button);
    return button;
}

void PaperDialog::addPrinting(const QString &saveTitle)
{
    auto *save = addButton(tr("Save as P&DF…"), named("save", ""), QKeySequence::Save, [this, saveTitle] {
        if (isReady()
            && saveAsPdf(m_context, *m_preview->document(), saveTitle, m_preview->document()->title()))
            used();
    });
    setButtonKind(save, ButtonKind::Primary);
    addButton(tr("&Print…"), named("print", ""), QKeySequence::Print, [this] {
        if (isReady() && printDocument(m_context, *m_preview->document(), this))
            used();
    });
}

void PaperDialog::complain(QWidget *field, const QString &sentence)
{
    m_errors.value(field)->setSentence(sentence);
    if (!m_firstWrong)
        m_firstWrong = field;
}

bool PaperDialog::isReady()
{
    m_firstWrong = nullptr;
    check();
    if (m_firstWrong)
        m_firstWrong->setFocus(Qt::OtherFocusReason);
    return !m_firstWrong;
}

void PaperDialog::addBelow(QWidget *widget)
{
    m_side->addWidget(widget);
}

void PaperDialog::finish(QSize size, const QString &previewName)
{
    addButton(tr("Close"), named("close", ""), {}, [this] { reject(); });
    m_preview->setAccessibleName(previewName);
    const QWidget *over = parentWidget() ? parentWidget() : this;
    resize(size.boundedTo(over->screen()->availableGeometry().size() - ScreenMargin));
    refresh();
    m_paper->setFocus(Qt::TabFocusReason);
}

reports::Paper PaperDialog::paper() const
{
    return static_cast<reports::Paper>(m_paper->value().toInt());
}

reports::LetterPaper PaperDialog::letterPaper() const
{
    return {paper(), language(), m_logo};
}

reports::Language PaperDialog::language() const
{
    return reports::Language(m_languages.at(m_language->value().toInt()));
}

void PaperDialog::refresh()
{
    m_preview->setSeenWhole(isSeenWhole());
    m_preview->setDocument(document());
}

} // namespace ui
