// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competitor.h"
#include "ui/widgets/RecordDialog.h"

class QLineEdit;

namespace ui {

class ContactsEdit;

/// What is known about a competitor: name, address, people. Where the agreement stands is not edited here: it
/// has a history of its own.
class CompetitorDialog final : public RecordDialog
{
    Q_OBJECT

public:
    CompetitorDialog(const PageContext &context, const domain::Competitor &competitor, QWidget *parent);

protected:
    void check() override;
    base::Result<workflows::Undoable> save() override;
    const QWidget *fieldFor(const QString &errorCode) const override;

private:
    domain::Competitor m_competitor;
    QLineEdit *m_name;
    QLineEdit *m_category;
    QLineEdit *m_website;
    ContactsEdit *m_contacts;
    QLineEdit *m_address;
    QLineEdit *m_openingNote;
    QLineEdit *m_note;
};

} // namespace ui
