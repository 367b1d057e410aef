-- SPDX-License-Identifier: GPL-3.0-or-later
-- What we told the partner on sending a customer there, as it stands on the referral card.
alter table send_away add column told text not null default ''
--;
alter table send_away add column told_key text not null default ''
