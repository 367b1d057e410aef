// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "ui/widgets/SuggestEdit.h"
#include "workflows/LogRecords.h"

namespace ui {

/// What the fields of the log's dialogs offer while somebody types. Values are the records' numbers; 0 stands
/// for one that is to be made with the record, and among customers a number below 0 for the competitor of
/// that number, who is to be a customer too.
SuggestEdit::Source needSource(const PageContext &context);
SuggestEdit::Source partnerSource(const PageContext &context);
SuggestEdit::Source customerSource(const PageContext &context);
/// Customers we had sent elsewhere before the day that is given when it is asked.
SuggestEdit::Source sentCustomerSource(const PageContext &context, std::function<QDate()> day);

/// Retired ones too; those that cannot be read are left out.
QHash<domain::CompetencyId, QString> needNames(const PageContext &context);

/// "sent to Volt Garage on 3 March"; empty where that may not be told, nothing when they were not.
std::optional<QString> sentBeforeText(const PageContext &context, domain::CustomerId customer, QDate day);

/// A field for a need: of those we know, or a new one made in passing.
SuggestEdit *makeNeedEdit(const PageContext &context, QWidget *parent);
/// A field for a partner: of those we know, or a new one made in passing.
SuggestEdit *makePartnerEdit(const PageContext &context, QWidget *parent);
/// A field for a customer: known, new, or nobody.
SuggestEdit *makeCustomerEdit(const PageContext &context, SuggestEdit::Source source, QWidget *parent);

/// What is wrong with a need that was typed and not chosen.
QString notANeedText();
workflows::NeedChoice needChoiceOf(const SuggestEdit *edit);
workflows::CustomerChoice customerChoiceOf(const SuggestEdit *edit);

void showNeed(const PageContext &context, SuggestEdit *edit, domain::CompetencyId id);
void showPartner(const PageContext &context, SuggestEdit *edit,
                 const std::optional<domain::CompetitorId> &id);
void showCustomer(const PageContext &context, SuggestEdit *edit, const std::optional<domain::CustomerId> &id);

} // namespace ui
