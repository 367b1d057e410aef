// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/GuidelineEditor.h"

#include "ui/playbook/CheckList.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FieldError.h"
#include "ui/widgets/MoneyEdit.h"
#include "ui/widgets/SegmentedControl.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace ui {

namespace {

QLabel *captionFor(QWidget *field, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFont(Theme::scaled(parent->font(), 0.92));
    field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    return label;
}

/// Those to choose from, and those that the guideline names although they are no longer used.
template <class Record, class IdType>
void fill(CheckList *list, const QList<Record> &inUse, const QList<IdType> &named,
          const QHash<IdType, QString> &words)
{
    QList<CheckList::Item> items;
    QList<qint64> ticked;
    for (const IdType id : named)
        ticked.append(id.value());
    QList<IdType> known;
    for (const Record &record : inUse) {
        items.append({record.id.value(), record.name});
        known.append(record.id);
    }
    for (const IdType id : named) {
        if (!known.contains(id))
            items.append({id.value(), GuidelineEditor::tr("%1 (no longer used)").arg(words.value(id))});
    }
    list->setItems(items, ticked);
}

template <class IdType>
QList<IdType> tickedIn(const CheckList *list)
{
    QList<IdType> ids;
    for (const qint64 id : list->ticked())
        ids.append(IdType(id));
    return ids;
}

} // namespace

GuidelineEditor::GuidelineEditor(const Theme &theme, domain::Currency currency, const QLocale &locale,
                                 QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("guidelineEditor"));
    makeFields(theme, currency, locale);
    layOutFields();
}

void GuidelineEditor::makeFields(const Theme &theme, domain::Currency currency, const QLocale &locale)
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("guidelineName"));
    m_nameError = new FieldError(theme, m_name, this);
    m_reasons = new CheckList(QStringLiteral("guidelineReasons"), this);
    m_needs = new CheckList(QStringLiteral("guidelineNeeds"), this);
    for (const auto &role : domain::allOf<domain::Role>()) {
        auto *box = new QCheckBox(domain::labelOf(role.value), this);
        box->setObjectName(QStringLiteral("guidelineRole_") + QString::fromLatin1(role.code));
        connect(box, &QCheckBox::toggled, this, &GuidelineEditor::hear);
        m_roles.append({box, role.value});
    }
    m_highest = new MoneyEdit(currency, locale, this);
    m_highest->setObjectName(QStringLiteral("guidelineHighest"));
    m_highest->setPlaceholderText(tr("any"));
    m_highestError = new FieldError(theme, m_highest, this);
    m_grant = new SegmentedControl(theme, this);
    m_grant->setObjectName(QStringLiteral("guidelineGrant"));
    for (const auto &grant : domain::allOf<domain::Grant>())
        m_grant->addSegment(domain::labelOf(grant.value), QString::fromLatin1(grant.code));
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(QStringLiteral("guidelineNote"));
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("What to say or do"));
    m_note->viewport()->setAutoFillBackground(false); // the frame's round corners stay whole
    m_note->setFixedHeight(3 * m_note->fontMetrics().lineSpacing() + 14);
    connect(m_name, &QLineEdit::textEdited, this, &GuidelineEditor::hear);
    connect(m_reasons, &CheckList::tickedChanged, this, &GuidelineEditor::hear);
    connect(m_needs, &CheckList::tickedChanged, this, &GuidelineEditor::hear);
    connect(m_highest, &QLineEdit::textEdited, this, &GuidelineEditor::hear);
    connect(m_grant, &SegmentedControl::valueChanged, this, &GuidelineEditor::hear);
    connect(m_note, &QPlainTextEdit::textChanged, this, &GuidelineEditor::hear);
}

void GuidelineEditor::layOutFields()
{
    auto *roles = new QHBoxLayout;
    roles->setSpacing(space::Medium);
    for (const auto &[box, role] : std::as_const(m_roles))
        roles->addWidget(box);
    roles->addStretch(1);
    auto *rolesCaption = captionFor(m_roles.constFirst().first, tr("R&oles – none ticked: all"), this);
    for (const auto &[box, role] : std::as_const(m_roles))
        box->setAccessibleName(tr("Role: %1").arg(box->text()));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::Medium);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto wide = [&](QWidget *widget) { grid->addWidget(widget, line++, 0, 1, 2); };
    wide(captionFor(m_name, tr("&Name"), this));
    wide(m_name);
    wide(m_nameError);
    grid->addWidget(captionFor(m_reasons, tr("&Reasons – none: any"), this), line, 0);
    grid->addWidget(captionFor(m_needs, tr("Nee&ds – none: any"), this), line++, 1);
    grid->addWidget(m_reasons, line, 0);
    grid->addWidget(m_needs, line++, 1);
    wide(rolesCaption);
    grid->addLayout(roles, line++, 0, 1, 2);
    wide(captionFor(m_highest, tr("&Up to a forgone value of"), this));
    grid->addWidget(m_highest, line++, 0);
    wide(m_highestError);
    wide(captionFor(m_grant, tr("What it &grants"), this));
    wide(m_grant);
    wide(captionFor(m_note, tr("No&te, for the handbook"), this));
    wide(m_note);
}

void GuidelineEditor::showGuideline(const domain::Guideline &guideline, const domain::Playbook &playbook)
{
    const QSignalBlocker silent(this);
    m_guideline = guideline;
    m_name->setText(guideline.name);
    fill(m_reasons, playbook.reasons, guideline.reasons, playbook.words.reasons);
    fill(m_needs, playbook.needs, guideline.needs, playbook.words.needs);
    for (const auto &[box, role] : std::as_const(m_roles))
        box->setChecked(guideline.roles.contains(role));
    m_highest->setValue(guideline.highestValue);
    m_grant->setValue(domain::codeOf(guideline.grant));
    m_note->setPlainText(guideline.note);
    m_nameError->setSentence({});
    m_highestError->setSentence({});
}

domain::Guideline GuidelineEditor::guideline() const
{
    domain::Guideline typed = m_guideline;
    typed.name = m_name->text().trimmed();
    typed.reasons = tickedIn<domain::ReasonId>(m_reasons);
    typed.needs = tickedIn<domain::CompetencyId>(m_needs);
    typed.roles.clear();
    for (const auto &[box, role] : m_roles) {
        if (box->isChecked())
            typed.roles.append(role);
    }
    if (const auto value = m_highest->value())
        typed.highestValue = *value;
    typed.grant = domain::fromCode<domain::Grant>(m_grant->value().toString()).value_or(m_guideline.grant);
    typed.note = m_note->toPlainText().trimmed();
    return typed;
}

bool GuidelineEditor::isReadable() const
{
    return m_highest->value().has_value();
}

bool GuidelineEditor::check()
{
    const auto value = m_highest->value();
    const bool isNamed = !m_name->text().trimmed().isEmpty();
    m_highestError->setSentence(value ? QString() : value.error().sentence);
    m_nameError->setSentence(isNamed ? QString() : tr("Say in a few words what the guideline is."));
    if (!value)
        m_highest->setFocus(Qt::OtherFocusReason);
    if (!isNamed)
        focusName();
    return value && isNamed;
}

void GuidelineEditor::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void GuidelineEditor::hear()
{
    Q_EMIT edited();
}

} // namespace ui
