// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/Playbook.h"

#include <QWidget>

class QAction;
class QLabel;
class QStandardItemModel;

namespace ui {

class DataTable;
class Theme;

/// The training record: who of the staff has confirmed to have read which guideline as it stands now.
class ReadingsCard final : public QWidget
{
    Q_OBJECT

public:
    /// `confirm` stands at the foot of the card.
    ReadingsCard(const Theme &theme, const QLocale &locale, QAction *confirm, QWidget *parent = nullptr);

    void showStanding(const workflows::PlaybookStanding &standing);
    std::optional<domain::GuidelineId> current() const;
    void setCurrent(domain::GuidelineId id);

Q_SIGNALS:
    void currentChanged();

private:
    struct Person
    {
        domain::StaffId id;
        QString name;
        int missing = 0;
    };
    void sayMissing(const QList<Person> &people, bool hasGuidelines);
    void fillRow(const domain::Guideline &guideline, const QList<Person> &people,
                 const QList<ledger::ReadState> &states);

    QLocale m_locale;
    QLabel *m_missing;
    QStandardItemModel *m_model;
    DataTable *m_table;
};

} // namespace ui
