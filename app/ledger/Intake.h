// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReferralIn.h"
#include "domain/ReturnVisit.h"
#include "domain/SendAway.h"
#include "ledger/Ledger.h"
#include "ledger/Till.h"

#include <QStringList>

/// Taking in many records at once. Lines are staged as they come and looked up, checked and inserted all
/// together: needs, partners, reasons and staff by folded name, customers as Customers::match finds them,
/// what is missing is created. A line whose reference the ledger has already changes nothing, and one without
/// a reference gets one made of its content, so that taking in a file twice changes nothing either.
///
/// Each intake is used once, inside one Ledger::transact(): begin(), add() for each line, finish().
namespace ledger {

/// What people and things are found by (names, references, phones, e-mails) has an end: a server keeps only
/// short texts in its indexes.
inline constexpr qsizetype MostCharactersInName = 500;

namespace sql {
class Staging;
class TillPeople;
} // namespace sql

/// The customer as a list names one. `caption` is a name, or our own number when `number` is empty and it
/// looks like one: one word of letters and digits with at least one digit ("C00002").
struct CustomerCells
{
    QString caption;
    QString phone;
    QString email;
    QString number = {};

    bool isEmpty() const;
    static bool looksLikeNumber(const QString &caption);
};

/// One row of a list, numbered from 1. Names are as they stand in the list; ids in the record are ignored.
struct SendAwayLine
{
    qint64 number = 0;
    domain::SendAway record; ///< the outcome is used where the status alone does not say it
    bool hasMotive = false;  ///< otherwise the reason's
    CustomerCells customer;
    QString need;
    QString partner;
    QStringList offered; ///< up to SendAway::MostAlternatives, the partner among them; empty: the partner
    QString reason;
    QString staff;
    QString content; ///< all that the list says: tells rows without a reference apart
};

struct ReferralInLine
{
    qint64 number = 0;
    domain::ReferralIn record;
    CustomerCells customer;
    QString source; ///< the partner, or the customer who recommended us: as the record's kind of source says
    QString sourceNumber; ///< our own number for that customer
    QString need;
    QString staff;
    QString content;
};

struct ReturnVisitLine
{
    qint64 number = 0;
    domain::ReturnVisit record;
    CustomerCells customer;
    QString staff;
    QString content;
    bool isOfConduct = false; ///< belongs to a send-away for the staff's sake; of lines that are read only
};

/// One line of a till's export.
struct SaleLine
{
    qint64 number = 0;
    QDate on;
    CustomerCells customer;
    domain::Money amount;
    QString content;
    QString receipt = {};       ///< its number; empty where the till says none
    QStringList phoneKeys = {}; ///< other ways of writing the phone, as base::foldPhone makes keys of them
};

struct IntakeReport
{
    qint64 added = 0;
    qint64 alreadyThere = 0;
    qint64 customers = 0; ///< created, as are the following
    QStringList needs;
    QStringList partners;
    QStringList reasons;
    QStringList staff;

    // Of sales only. Every line is in `onLaterDays` or left for one of the causes.
    qint64 onLaterDays = 0;        ///< lines that are part of a return visit
    qint64 visits = 0;             ///< return visits they make, the known ones too
    qint64 visitors = 0;           ///< different customers among them
    qint64 corrected = 0;          ///< known visits that got a value, or a larger one
    domain::MaybeMoney value;      ///< of all lines on later days
    qint64 leftNameless = 0;       ///< lines without a customer
    qint64 leftUnknown = 0;        ///< of customers we do not know
    qint64 leftDoubtful = 0;       ///< of those about whom somebody has to decide
    qint64 leftNobody = 0;         ///< of those about whom somebody has decided that they are nobody of ours
    qint64 leftTwice = 0;          ///< the same amount on the same receipt again
    qint64 leftEarly = 0;          ///< of customers who had not been sent elsewhere before that day
    qint64 doubtful = 0;           ///< how many have to be decided about
    QList<TillQuestion> questions; ///< about them, as far as they were asked for
    qint64 tillImport = 0;         ///< what TillImports knows it by; 0: it changed nothing
};

/// Told the number of each line that is not taken, in order, and why.
using Refused = std::function<base::Done(qint64 number, const QString &why)>;

class SendAwayIntake
{
public:
    explicit SendAwayIntake(Ledger &ledger);
    ~SendAwayIntake();

    base::Done begin();
    base::Done add(const SendAwayLine &line);
    base::Result<IntakeReport> finish(const Refused &refused);

private:
    class Stage;
    std::unique_ptr<Stage> m_stage;
};

class ReferralInIntake
{
public:
    explicit ReferralInIntake(Ledger &ledger);
    ~ReferralInIntake();

    base::Done begin();
    base::Done add(const ReferralInLine &line);
    base::Result<IntakeReport> finish(const Refused &refused);

private:
    std::unique_ptr<sql::Staging> m_staging;
};

/// Customers are only looked up: somebody unknown was never sent elsewhere and cannot have come back.
class ReturnVisitIntake
{
public:
    explicit ReturnVisitIntake(Ledger &ledger);
    ~ReturnVisitIntake();

    base::Done begin();
    base::Done add(const ReturnVisitLine &line);
    base::Result<IntakeReport> finish(const Refused &refused);

private:
    std::unique_ptr<sql::Staging> m_staging;
};

/// Who is meant is found as domain::judgeTill says; what somebody has decided before goes first.
/// Lines of customers who were once sent elsewhere, on a later day, become return visits known from the till:
/// a customer's lines of one day are one visit, worth their sum. Of a visit that is known already the larger
/// value stays, because exports overlap; one seen at the counter gets the till's value when it has none. A
/// visit that was marked as entered in error does not come back. Within one export two lines of the same
/// customer, day, amount and receipt are one sale; without a receipt they are two.
class SaleIntake
{
public:
    explicit SaleIntake(Ledger &ledger, const TillRun &run = {QStringLiteral("-"), {}});
    ~SaleIntake();

    base::Done begin();
    base::Done add(const SaleLine &line);
    base::Result<IntakeReport> finish();

private:
    base::Done setAsideTwice(IntakeReport &report);
    base::Done keepVisits(qint64 import, IntakeReport &report);

    TillRun m_run;
    std::unique_ptr<sql::Staging> m_staging;
    std::unique_ptr<sql::TillPeople> m_people;
    bool m_hasReceipts = false;
};

} // namespace ledger
