-- Whole calendars that are proposed: what has to be set or moved, and where a plan puts it. Nothing of it is booked until somebody accepts
-- it, line by line; what is booked then stands on record where any booking does. A plan is work in progress and no part of the record.
create sequence calendar_plan_seq start with 1 increment by 1;
create table calendar_plan (
    id              bigint primary key default nextval('calendar_plan_seq'),
    office_id       bigint not null references office,
    kind            text   not null check (kind in ('WAITING', 'MOVED')),
    purpose         text   not null check (purpose in ('HEARINGS', 'DOCKET')),
    first_day       date   not null,                 -- local to the office
    last_day        date   not null check (last_day >= first_day),
    begins          timestamptz not null,
    ends            timestamptz not null check (ends > begins),
    office_last_day date,                            -- by when what has no day of the law's has to be held
    asked_by        text   not null check (asked_by <> ''),
    asked_at        timestamptz not null,
    state           text   not null default 'ASKED' check (state in ('ASKED', 'RUNNING', 'PROPOSED', 'ACCEPTED', 'DISCARDED', 'FAILED')),
    stop_asked      boolean not null default false,
    spent_millis    bigint not null default 0,       -- how long a solver has looked, over all its runs
    resumed         int    not null default 0,       -- how often another run went on from the best that was kept
    waiting_days    bigint not null default 0,       -- of all that are placed
    ended_by        text   check (ended_by <> ''),   -- who accepted or discarded it
    ended_at        timestamptz,
    message         text   check (message <> '')     -- why it failed
);
-- Two plans for the same would promise the same slots.
create unique index calendar_plan_open on calendar_plan (office_id, purpose, kind) where state in ('ASKED', 'RUNNING', 'PROPOSED');
create index calendar_plan_of_office on calendar_plan (office_id, id);

create sequence calendar_plan_line_seq start with 1 increment by 50;
create table calendar_plan_line (
    id          bigint primary key default nextval('calendar_plan_line_seq'),
    plan_id     bigint not null references calendar_plan,
    subject     text   not null check (subject ~ '^[a-z]+:[1-9][0-9]*$'),
    earliest    timestamptz not null,
    latest      timestamptz,                         -- null: it cannot be planned
    why_not     text   check (why_not <> ''),
    since       timestamptz not null,
    minutes     int    not null check (minutes > 0),
    manner      text   check (manner in ('IN_PERSON', 'VIDEO', 'TELEPHONE')),
    people      bigint[] not null,
    had_booking bigint references calendar_booking,
    had_slot    bigint references calendar_slot,
    had_because text   check (had_because <> ''),
    slot_id     bigint references calendar_slot,     -- null: none is found
    reason      text   check (reason <> ''),         -- why there, or why nowhere
    state       text   not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'TURNED_DOWN')),
    outcome     text   check (outcome <> ''),        -- why it was turned down
    unique (plan_id, subject),
    check ((had_booking is null) = (had_slot is null)),
    check ((had_booking is null) = (had_because is null))
);
