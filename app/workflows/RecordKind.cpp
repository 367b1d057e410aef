// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/RecordKind.h"

namespace workflows {

const QList<exchange::Field> &fieldsOf(RecordKind kind)
{
    using exchange::Holds;
    static const QList<exchange::Field> sendAways{{"id"},
                                                  {"date", true, false, Holds::Day},
                                                  {"customer"},
                                                  {"phone"},
                                                  {"email"},
                                                  {"known_before"},
                                                  {"need", true},
                                                  {"partner"},
                                                  {"reason"},
                                                  {"motive"},
                                                  {"handoff"},
                                                  {"forgone", false, false, Holds::Amount},
                                                  {"staff"},
                                                  {"status"},
                                                  {"note", false, true},
                                                  {"how_known"},
                                                  {"by_whom"},
                                                  {"cause"},
                                                  {"outcome"},
                                                  {"deferred_to", false, false, Holds::Day},
                                                  {"approved_by", false, true},
                                                  {"offered"},
                                                  {"customer_number"}};
    static const QList<exchange::Field> referralsIn{{"id"},
                                                    {"date", true, false, Holds::Day},
                                                    {"source"},
                                                    {"source_kind"},
                                                    {"customer"},
                                                    {"phone"},
                                                    {"email"},
                                                    {"need"},
                                                    {"value", false, false, Holds::Amount},
                                                    {"outcome"},
                                                    {"staff"},
                                                    {"note", false, true},
                                                    {"source_number"},
                                                    {"customer_number"},
                                                    {"their_ticket"}};
    static const QList<exchange::Field> returnVisits{{"id"},
                                                     {"date", true, false, Holds::Day},
                                                     {"customer"},
                                                     {"phone"},
                                                     {"email"},
                                                     {"value", false, false, Holds::Amount},
                                                     {"how"},
                                                     {"staff"},
                                                     {"note", false, true},
                                                     {"customer_number"}};
    static const QList<exchange::Field> sales{{"customer"},
                                              {"phone"},
                                              {"email"},
                                              {"date", true, false, Holds::Day},
                                              {"amount", true, false, Holds::Amount},
                                              {"customer_number"},
                                              {"receipt"}};
    static const QList<exchange::Field> competitors{{"name", true},
                                                    {"category"},
                                                    {"contact"},
                                                    {"role", false, true},
                                                    {"phone"},
                                                    {"email"},
                                                    {"website", false, true},
                                                    {"address", false, true},
                                                    {"agreement"},
                                                    {"note", false, true}};
    static const QList<exchange::Field> strengths{{"need", true},
                                                  {"category"},
                                                  {"competitor", true},
                                                  {"level"},
                                                  {"evidence", false, true},
                                                  {"assessed_on", false, false, Holds::Day},
                                                  {"assessed_by", false, true},
                                                  {"source", false, true}};
    switch (kind) {
    case RecordKind::SendAways:
        return sendAways;
    case RecordKind::ReferralsIn:
        return referralsIn;
    case RecordKind::ReturnVisits:
        return returnVisits;
    case RecordKind::Sales:
        return sales;
    case RecordKind::Competitors:
        return competitors;
    case RecordKind::Strengths:
        return strengths;
    }
    Q_UNREACHABLE();
}

bool canBeExported(RecordKind kind)
{
    return kind != RecordKind::Sales;
}

} // namespace workflows

namespace domain {

using workflows::RecordKind;

template <>
std::span<const Coded<RecordKind>> allOf()
{
    static constexpr Coded<RecordKind> all[]{
        {RecordKind::SendAways, "send-aways", QT_TRANSLATE_NOOP("domain", "customers sent elsewhere")},
        {RecordKind::ReferralsIn, "referrals-in", QT_TRANSLATE_NOOP("domain", "customers referred to us")},
        {RecordKind::ReturnVisits, "return-visits", QT_TRANSLATE_NOOP("domain", "customers who came back")},
        {RecordKind::Sales, "sales", QT_TRANSLATE_NOOP("domain", "the till's sales")},
        {RecordKind::Competitors, "competitors", QT_TRANSLATE_NOOP("domain", "competitors")},
        {RecordKind::Strengths, "strengths", QT_TRANSLATE_NOOP("domain", "strengths")},
    };
    return all;
}

} // namespace domain
