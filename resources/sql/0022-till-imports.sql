-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an import from the till had come to, for the list of them: how many lines it read, how many of them are part of
-- a visit and what those come to, and how many wait for somebody to decide. Nobody knows it of imports made before. One
-- that was taken back stays in the list.
alter table till_import add column lines bigint
--;
alter table till_import add column matched bigint
--;
alter table till_import add column still_open bigint
--;
alter table till_import add column value bigint
--;
alter table till_import add column taken_back_at {time}
