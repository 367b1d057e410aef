// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Suggestion.h"
#include "ui/widgets/PageContext.h"

#include <QListView>

class QStandardItemModel;

namespace ui {

/// Where a customer could be sent, best first. The selected one is where they go; Space marks others that
/// were offered too, in the order they are marked; F notes that somebody is full today and takes it back;
/// Delete takes the choice back: nobody was named.
class PartnerList final : public QListView
{
    Q_OBJECT
    Q_PROPERTY(QString choice READ choiceText WRITE setChoiceText NOTIFY choiceChanged USER true)

public:
    enum Role {
        FactsRole = Qt::UserRole + 1, ///< whom to ask for, and the phone
        WhyRole,                      ///< what speaks for it, in one line
        LevelRole,                    ///< int; invalid when not known
        KeyRole,                      ///< "Alt+1"
        IdRole,                       ///< qint64
        PlaceRole, ///< int: the how-manieth that was offered, 1 to 3; invalid when it was not, or alone
        IsFullRole ///< bool: full today
    };

    explicit PartnerList(const PageContext &context, QWidget *parent = nullptr);

    /// Whatever was chosen and offered by hand stays, also while it is not listed; else the first is chosen
    /// that is not full today. `whys` take the place of domain::whyText.
    void setSuggestions(const QList<domain::Suggestion> &suggestions,
                        const QHash<domain::CompetitorId, QString> &whys = {});
    const QList<domain::Suggestion> &suggestions() const { return m_suggestions; }
    /// What stands there while nobody is listed.
    void setEmptyText(const QString &text);
    /// Another need: nobody is listed, chosen or offered.
    void startAnew();

    std::optional<domain::CompetitorId> chosen() const { return m_chosen; }
    /// Somebody, or nobody, was chosen by hand.
    bool isDecided() const { return m_isDecided; }
    void choose(int row);
    void choose(domain::CompetitorId id);
    void chooseNobody();
    /// They go to somebody who is not listed; who was offered before stays so.
    void chooseElsewhere();
    /// Takes back what was chosen by hand.
    void chooseBest();

    /// The chosen one among them, as they were offered; at most domain::SendAway::MostAlternatives.
    QList<domain::CompetitorId> offered() const;
    void setOffered(const QList<domain::CompetitorId> &offered,
                    const std::optional<domain::CompetitorId> &chosen);
    /// A fourth is not taken: the first three stay as they are.
    void toggleOffered(int row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void choiceChanged();
    /// Somebody is full today, or not any more.
    void fullNoted(domain::CompetitorId id, bool isFull);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void append(const domain::Suggestion &suggestion, const QString &why);
    int rowOf(domain::CompetitorId id) const;
    domain::CompetitorId idAt(int row) const;
    void selectChosen();
    void followSelection();
    void showPlaces();
    void toggleFull(int row);
    QString choiceText() const;
    void setChoiceText(const QString &text);

    PageContext m_context;
    QStandardItemModel *m_model;
    QList<domain::Suggestion> m_suggestions;
    QString m_emptyText;
    std::optional<domain::CompetitorId> m_chosen;
    QList<domain::CompetitorId> m_marked; ///< as offered, in order
    bool m_isDecided = false;
    bool m_isFilling = false; ///< the selection follows the choice, not the other way round
};

} // namespace ui
