-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands on reports beside the name of the business: its picture (PNG), and what ends them.
alter table business add column logo {bytes}
--;
alter table business add column closing_words text not null default ''
