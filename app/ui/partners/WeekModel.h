// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/WeekPlan.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QSet>

namespace ui {

/// The plan of a week as rows: what is late, day by day, what is proposed. Headings cannot be chosen.
class WeekModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool
        WhatRole,                       ///< after the name, or after the heading's own words
        BelowRole,
        BadgeRole, ///< at the end edge; may be empty
        ToneRole,  ///< int of Tone, of the badge
    };

    explicit WeekModel(const QLocale &locale, QObject *parent);

    /// Of the plan those with these partners.
    void setPlan(const domain::WeekPlan &plan, const QSet<domain::CompetitorId> &shown);
    /// nullptr for a heading and for no row.
    const domain::WeekPlan::Entry *entryAt(const QModelIndex &row) const;
    /// The row of the same step or proposal; invalid when there is none.
    QModelIndex rowOf(const domain::WeekPlan::Entry &entry) const;
    /// The first row of that partner.
    QModelIndex rowOf(domain::CompetitorId partner) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        std::optional<domain::WeekPlan::Entry> entry;
        QString heading = {};
        QString beside = {}; ///< the heading
    };

    void addPart(const QString &heading, const QString &ifEmpty,
                 const QList<domain::WeekPlan::Entry> &entries);
    QString dayHeading(QDate day) const;
    QVariant entryData(const domain::WeekPlan::Entry &entry, int role) const;

    QLocale m_locale;
    domain::WeekPlan m_plan;
    QList<Row> m_rows;
};

} // namespace ui
