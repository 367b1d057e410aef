// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "workflows/Measures.h"

#include <QObject>

class QSettings;

namespace ui {

class FilterChip;

/// The chips over the charts: which months, which partner, need, reason and hand-off, and what all that is
/// compared with.
class PayoffFilters final : public QObject
{
    Q_OBJECT

public:
    PayoffFilters(const PageContext &context, QWidget *parent);

    QList<FilterChip *> chips() const;
    workflows::MeasuresQuery query() const;
    /// In words: "last 13 months", "last 13 months · Volt Garage".
    QString caption() const;

    bool isComparing() const;
    /// The other side: the same filters a while ago, counted up to the same day as now; or of another
    /// partner.
    workflows::MeasuresQuery otherQuery() const;
    QString otherCaption() const;

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void changed();

private:
    void fillChoices();
    /// How far the compared months lie back; 0 when partners are compared.
    int monthsBack() const;
    QString captionOf(const QString &when, const QString &partner) const;

    PageContext m_context;
    FilterChip *m_when;
    FilterChip *m_partner;
    FilterChip *m_need;
    FilterChip *m_reason;
    FilterChip *m_handoff;
    FilterChip *m_compare;
};

} // namespace ui
