// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ErasedMeanwhile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::ErasedMeanwhile)
};

/// The clocks of counters differ.
constexpr int toleranceSeconds = 60 * 60;

/// All texts in it, however deep.
void collect(const QJsonValue &value, QStringList &texts)
{
    if (value.isString()) {
        texts.append(value.toString());
    } else if (value.isArray()) {
        for (const QJsonValue each : value.toArray())
            collect(each, texts);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue each : object)
            collect(each, texts);
    }
}

} // namespace

ErasedMeanwhile::ErasedMeanwhile(const PageContext &context)
    : m_context(context)
    , m_atOpening(ledger::Erasures(context.ledger).state().value_or(ledger::ErasureState()))
    , m_openedAt(context.clock.now())
{}

base::Done ErasedMeanwhile::check(const QJsonObject &fields) const
{
    ledger::Erasures erasures(m_context.ledger);
    TRY_ASSIGN(const auto now, erasures.state());
    if (now == m_atOpening)
        return {};
    QStringList texts;
    collect(fields, texts);
    TRY_ASSIGN(const bool concerns, erasures.concern(texts, m_about, m_openedAt.addSecs(-toleranceSeconds)));
    if (!concerns)
        return {};
    return base::failure(
        QStringLiteral("erased.meanwhile"),
        Tr::tr("Somebody this is about was erased while it was open, and nothing of them is written down any "
               "more. Take the name out, or leave without saving."));
}

} // namespace ui
