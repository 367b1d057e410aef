-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is planned with a partner before anybody has talked.
alter table touch add column is_plan smallint not null default 0 check (is_plan in (0, 1))
