-- SPDX-License-Identifier: GPL-3.0-or-later
-- What tells this ledger from every other one, wherever its file is moved, and the country whose phone numbers
-- need no prefix (two letters, ISO 3166); empty: that of the computer.
alter table business add column identity text not null default ''
--;
alter table business add column country text not null default '' check (length(country) in (0, 2))
--;
update business set identity = {random}
