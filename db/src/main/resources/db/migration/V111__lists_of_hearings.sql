-- By when each hearing that waits or is set has to be held, and who says so: kept beside its action, so that lists are ordered and turned by
-- an index. It is worked out from the law in use and from what the office has set, and anew when either changes.
create table hearing_last_day (
    action_id   bigint  primary key references administrative_action,
    state       char(2) not null references us_state,
    waits_as    text    not null check (waits_as in ('TO_ACCEPT', 'TO_SET', 'SET')),
    last_day    date,                                        -- null where nobody can say
    last_day_by text    not null check (last_day_by <> ''),  -- where the day is from, or why there is none
    law_version text                                         -- that was asked; null where it could not be read
);
create index hearing_last_day_order on hearing_last_day (state, waits_as, last_day, action_id);
alter table hearing_last_day enable row level security;
alter table hearing_last_day force row level security;
-- Seen by who sees the action.
create policy seen on hearing_last_day using (exists (select 1 from administrative_action a where a.id = action_id)) with check (true);
-- Undone steps are listed, the last one first.
create index administrative_step_undo_at on administrative_step_undo (undone_at, id);
