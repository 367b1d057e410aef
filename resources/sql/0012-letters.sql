-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the owner writes to partners, again and again.
create table letter_template (
    id {id},
    name text not null check (name <> ''),
    name_key text not null unique,
    kind text not null check (kind in ('first_approach', 'invitation', 'proposal', 'thank_you', 'review', 'ending', 'other')),
    subject text not null default '',
    body text not null default '',
    position integer not null,
    retired_on {date}
)
