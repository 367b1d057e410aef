// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/FreeTexts.h"

namespace ledger::sql {

namespace {

constexpr const char *ofCustomer = "customer_id = %1";
constexpr const char *ofTheirSendAways =
    "send_away_id in (select s.id from send_away s where s.customer_id = %1)";
constexpr const char *ofPartner = "competitor_id = %1";
constexpr const char *partnerItself = "id = %1";

} // namespace

std::span<const FreeText> freeTexts()
{
    static constexpr FreeText all[]{
        {"send_away", "note", "note_key", ofCustomer, ofPartner},
        {"send_away", "told", "told_key", ofCustomer, ofPartner},
        {"send_away", "approved_by", "", ofCustomer},
        {"referral_in", "note", "note_key", "(customer_id = %1 or recommended_by = %1)", ofPartner},
        {"referral_in", "their_ticket", "", ofCustomer},
        {"return_visit", "note", "note_key", ofCustomer},
        {"advocacy", "note", "note_key", ofCustomer},
        {"advocacy", "site", "site_key", ofCustomer},
        {"advocacy", "link", "", ofCustomer},
        {"status_change", "note", "", ofTheirSendAways},
        {"status_change", "staff", "", ofTheirSendAways},
        {"fit_check", "note", "", ofCustomer},
        {"fit_requirement", "requirement", "",
         "fit_check_id in (select f.id from fit_check f where f.customer_id = %1)"},
        {"incident", "description", "", ofCustomer},
        {"incident", "witness", "", ofCustomer},
        {"incident", "said", "", ofCustomer},
        {"incident", "offered", "", ofCustomer},
        {"conduct_review", "note", "",
         "incident_id in (select i.id from incident i where i.customer_id = %1)"},
        {"exclusion", "scope", "", ofTheirSendAways, "", "send_away_id"},
        {"exclusion", "appeal_note", "", ofTheirSendAways, "", "send_away_id"},
        {"customer", "note", "", "id = %1"},
        {"competitor", "category", "", "", partnerItself},
        {"competitor", "website", "", "", partnerItself},
        {"competitor", "address", "", "", partnerItself},
        {"competitor", "note", "", "", partnerItself},
        {"competitor", "we_send", "", "", partnerItself},
        {"competitor", "they_send", "", "", partnerItself},
        {"competitor", "opening_note", "", "", partnerItself},
        {"contact", "role", "", "", ofPartner},
        {"stage_change", "note", "", "", ofPartner},
        {"touch", "person", "", "", ofPartner},
        {"touch", "summary", "", "", ofPartner},
        {"touch", "next_step", "", "", ofPartner},
        {"strength", "evidence", "", "", ofPartner},
        {"strength", "source", "", "", ofPartner},
        {"strength", "assessed_by", "", "", ofPartner},
        {"strength_change", "evidence", "", "", ofPartner},
        {"strength_change", "source", "", "", ofPartner},
        {"strength_change", "assessed_by", "", "", ofPartner},
        {"document", "name", "", "", ofPartner},
        {"guideline_version", "name"},
        {"guideline_version", "note"},
        {"letter_template", "subject"},
        {"letter_template", "body"},
        {"till_import", "file_name"},
        {"till_person", "caption", "", ofCustomer, "", "person"},
    };
    return all;
}

} // namespace ledger::sql
