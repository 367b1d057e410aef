// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Till.h"
#include "ui/widgets/PageContext.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class Card;
class PlainLabel;

/// People of a till about whom somebody has to decide, one after the other: what the till says on one side,
/// the customers who may be meant on the other. 1, 2 and 3 are those customers, Enter the proposed one, N
/// nobody of them, Esc later, Backspace goes back.
class TillQuestions final : public QWidget
{
    Q_OBJECT

public:
    explicit TillQuestions(const PageContext &context, QWidget *parent);

    /// Decisions about people who are asked about still stand.
    void setQuestions(const QList<ledger::TillQuestion> &questions);
    QList<ledger::TillDecision> decisions() const { return m_decisions.values(); }
    qsizetype decided() const { return m_decisions.size(); }
    void forgetDecisions() { m_decisions.clear(); }
    bool isEmpty() const { return m_questions.isEmpty(); }

Q_SIGNALS:
    /// The last one has been seen.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFoot(QBoxLayout *layout);
    void show(qsizetype question);
    void showTill(const ledger::TillQuestion &question);
    void showCandidates(const ledger::TillQuestion &question);
    QWidget *candidateCard(qsizetype place, domain::CustomerId customer);
    void decide(std::optional<domain::CustomerId> customer);
    void decideFor(qsizetype place);
    void goOn();
    void goBack();

    PageContext m_context;
    QList<ledger::TillQuestion> m_questions;
    QHash<qint64, ledger::TillDecision> m_decisions; ///< by person
    qsizetype m_shown = 0;
    QLabel *m_place;
    Card *m_till;
    PlainLabel *m_tillName;
    PlainLabel *m_tillDetails;
    PlainLabel *m_tillSales;
    QWidget *m_candidates = nullptr;
    QBoxLayout *m_candidateList;
    QPushButton *m_nobody;
    QPushButton *m_later;
    QPushButton *m_back;
};

} // namespace ui
