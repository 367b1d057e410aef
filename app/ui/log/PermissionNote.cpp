// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/PermissionNote.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/PlainToolTip.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using domain::Grant;

PermissionNote::PermissionNote(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_verdict(new QLabel(this)), m_why(new QLabel(this))
{
    setObjectName(QStringLiteral("permission"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QLabel *label : {m_verdict, m_why}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_verdict->setObjectName(QStringLiteral("permissionVerdict"));
    m_why->setObjectName(QStringLiteral("permissionWhy"));
    m_verdict->setForegroundRole(QPalette::WindowText); // which gets a colour of its own
    m_why->setFont(Theme::scaled(font(), 0.9));
    m_why->setForegroundRole(QPalette::PlaceholderText);
}

static QString verdictOf(const workflows::Permission &permission, const workflows::PermissionBook &book)
{
    const auto &guideline = permission.decision.guideline;
    const QString name = guideline ? guideline->name : QString();
    switch (permission.decision.grant) {
    case Grant::PreApproved:
        return guideline ? PermissionNote::tr("✓ Pre-approved: “%1”").arg(name)
                         : PermissionNote::tr("✓ Pre-approved: no guideline speaks against it");
    case Grant::AskManager:
        if (book.role != domain::Role::Counter)
            return guideline ? PermissionNote::tr("✓ Yours to decide: “%1”").arg(name)
                             : PermissionNote::tr("✓ Yours to decide");
        return guideline ? PermissionNote::tr("Ask a manager first: “%1”").arg(name)
                         : PermissionNote::tr("Ask a manager first");
    case Grant::Never:
        break;
    }
    return guideline ? PermissionNote::tr("✗ Never: “%1”. It can only be noted as a draft.").arg(name)
                     : PermissionNote::tr("✗ Never. It can only be noted as a draft.");
}

static QString whyOf(const domain::GuidelineDecision &decision)
{
    if (decision.guideline && !decision.guideline->note.isEmpty())
        return decision.guideline->note;
    if (decision.tiedWith)
        return PermissionNote::tr("“%1” names as much; the stricter one decides.")
            .arg(decision.tiedWith->name);
    if (decision.valueIsMissing)
        return PermissionNote::tr("With the forgone value another guideline might decide.");
    return {};
}

void PermissionNote::show(const workflows::Permission &permission, const workflows::PermissionBook &book)
{
    const Tokens &t = m_theme.tokens();
    const QString before = text();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, permission.isForbidden     ? t.bad
                                          : permission.needsApproval ? t.warn
                                                                     : t.ok);
    m_verdict->setPalette(colors);
    m_verdict->setText(verdictOf(permission, book));
    m_why->setText(whyOf(permission.decision));
    m_why->setVisible(!m_why->text().isEmpty());
    setToolTip(plainToolTip(domain::sentenceOf(permission.decision, book.words)));
    setAccessibleName(text());
    if (before == text() || !isVisible())
        return;
    QAccessibleEvent alert(m_verdict, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString PermissionNote::text() const
{
    return m_verdict->text();
}

} // namespace ui
