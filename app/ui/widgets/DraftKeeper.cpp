// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DraftKeeper.h"

#include "ui/widgets/FieldState.h"

#include <QWidget>

namespace ui {

/// At most so much of what was typed is lost when the program stops.
static constexpr int DraftMs = 400;

DraftKeeper::DraftKeeper(const PageContext &context, const QString &kind, const QString &title)
    : m_context(context), m_erased(context)
{
    m_draft.kind = kind;
    m_draft.title = title;
    m_timer.setInterval(DraftMs);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { keep(); });
}

void DraftKeeper::start(const QList<QWidget *> &fields, const std::function<bool()> &isChanged)
{
    Drafts *drafts = m_context.shell.drafts();
    if (!drafts)
        return;
    m_fields = fields;
    m_isChanged = isChanged;
    if (const auto earlier = drafts->takeResumed(m_draft.kind))
        put(*earlier);
    else
        m_draft.id = Drafts::newId();
    QObject::connect(&m_context.ledger.changes(), &ledger::ChangeHub::changed, &m_timer,
                     [this](const QList<ledger::Change> &changes) {
                         if (ledger::tells(changes, {ledger::Kind::Customer, ledger::Kind::Staff}))
                             follow();
                     });
    m_timer.start();
}

std::optional<Draft> DraftKeeper::left() const
{
    const Drafts *drafts = m_context.shell.drafts();
    return drafts && m_draft.fields.isEmpty() ? drafts->leftOf(m_draft.kind, m_draft.subject) : std::nullopt;
}

void DraftKeeper::takeUp(const Draft &earlier)
{
    Drafts *drafts = m_context.shell.drafts();
    drafts->drop(m_draft.id);
    drafts->resume(earlier);
    drafts->takeResumed(earlier.kind);
    put(earlier);
}

void DraftKeeper::put(const Draft &earlier)
{
    m_draft = earlier;
    for (QWidget *field : std::as_const(m_fields))
        setFieldState(field, m_draft.fields.value(field->objectName()));
}

static QJsonObject statesOf(const QList<QWidget *> &fields)
{
    QJsonObject states;
    for (const QWidget *field : fields) {
        if (const QJsonValue state = fieldState(field); !state.isUndefined())
            states.insert(field->objectName(), state);
    }
    return states;
}

base::Done DraftKeeper::check(const QList<QWidget *> &fields) const
{
    return m_erased.check(statesOf(fields));
}

void DraftKeeper::keep()
{
    const QJsonObject fields = statesOf(m_fields);
    if (fields == m_draft.fields || !m_isChanged())
        return;
    m_draft.fields = fields;
    m_draft.at = m_context.clock.now();
    if (const base::Done mayStay = m_erased.check(fields); mayStay)
        m_context.shell.drafts()->keep(m_draft);
    else if (mayStay.error().code == QLatin1StringView("erased.meanwhile"))
        m_context.shell.drafts()->drop(m_draft.id);
}

/// What was kept before they were erased goes at once.
void DraftKeeper::follow()
{
    if (const base::Done mayStay = m_erased.check(m_draft.fields);
        !mayStay && mayStay.error().code == QLatin1StringView("erased.meanwhile"))
        m_context.shell.drafts()->drop(m_draft.id);
}

void DraftKeeper::drop()
{
    m_timer.stop();
    if (Drafts *drafts = m_context.shell.drafts())
        drafts->drop(m_draft.id);
}

} // namespace ui
