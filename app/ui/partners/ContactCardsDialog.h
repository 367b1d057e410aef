// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competitor.h"
#include "ui/widgets/PageContext.h"

#include <QDialog>

class QRadioButton;

namespace ui {

/// Saves the contacts of one competitor, or of all that are listed, for another address book. Deletes itself
/// when closed.
class ContactCardsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `chosen`: none is.
    ContactCardsDialog(const PageContext &context, const domain::Competitor *chosen,
                       const QList<domain::CompetitorId> &listed, QWidget *parent);

private:
    QRadioButton *makeChoice(const QString &text, const char *name);
    void save();

    PageContext m_context;
    QList<domain::CompetitorId> m_chosen;
    QString m_chosenName;
    QList<domain::CompetitorId> m_listed;
    QRadioButton *m_one;
    QRadioButton *m_all;
    QRadioButton *m_three;
    QRadioButton *m_four;
};

} // namespace ui
