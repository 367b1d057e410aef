// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Suggestion.h"
#include "ui/widgets/PageContext.h"

#include <QListView>

class QStandardItemModel;

namespace ui {

/// Where a customer could be sent, best first. The selected one is where they go; Ctrl+Space marks others
/// that were offered too, Delete takes the choice back: nobody was named.
class PartnerList final : public QListView
{
    Q_OBJECT
    Q_PROPERTY(QString choice READ choiceText USER true)

public:
    enum Role {
        FactsRole = Qt::UserRole + 1, ///< whom to ask for, and the phone
        WhyRole,                      ///< what speaks for it, in one line
        LevelRole,                    ///< int; invalid when not known
        KeyRole,                      ///< "Alt+1"
        IdRole,                       ///< qint64
        IsOfferedRole,                ///< bool: marked as offered too
    };

    explicit PartnerList(const PageContext &context, QWidget *parent = nullptr);

    /// The first is chosen unless nobody is to be.
    void setSuggestions(const QList<domain::Suggestion> &suggestions);
    /// What stands there while nobody is listed.
    void setEmptyText(const QString &text);
    /// Puts one that was not suggested at the end, or finds it, and chooses it.
    void add(const domain::Suggestion &suggestion);

    std::optional<domain::CompetitorId> chosen() const;
    void choose(int row);
    void chooseNobody();
    /// The chosen one among them, as they stand in the list or in the record that is edited; at most
    /// domain::SendAway::MostAlternatives.
    QList<domain::CompetitorId> offered() const;
    void setOffered(const QList<domain::CompetitorId> &offered,
                    const std::optional<domain::CompetitorId> &chosen);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void choiceChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void append(const domain::Suggestion &suggestion);
    int rowOf(domain::CompetitorId id) const;
    void toggleOffered(int row);
    QString choiceText() const;

    PageContext m_context;
    QStandardItemModel *m_model;
    QString m_emptyText;
    QList<domain::CompetitorId> m_order; ///< of a record that is edited
};

} // namespace ui
