-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many were back soon enough to be compared; and, as kinds of their own, how soon customers of a partner, a need or one
-- of the staff come back, and those of each month (app/ledger/sql/Figures.h). The sums are written anew.
alter table figure add column back_in_time bigint not null default 0
