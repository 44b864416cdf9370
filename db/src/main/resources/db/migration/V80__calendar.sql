-- Who and what is where and when: hearing days with their slots, and what is booked in them. Hearings and dockets share it. It knows
-- offices and nothing of cases: whoever books says what for.
create extension if not exists btree_gist;

-- What can be in one place at a time: an officer who hears, a room, an arresting officer, counsel, an interpreter.
create sequence calendar_resource_seq start with 1 increment by 1;
create table calendar_resource (
    id         bigint primary key default nextval('calendar_resource_seq'),
    kind       text   not null check (kind in ('HEARING_OFFICER', 'ROOM', 'ARRESTING_OFFICER', 'COUNSEL', 'PROSECUTOR', 'INTERPRETER')),
    office_id  bigint references office,        -- null: of none, as counsel
    code       text   not null check (code <> ''),  -- tells it from others of its kind and office: a user name, a badge, a number
    name       text   not null check (name <> ''),
    created_in bigint not null default current_change_set() references change_set,
    unique nulls not distinct (kind, office_id, code)
);
create trigger calendar_resource_history before update or delete on calendar_resource for each row execute function keep_row_change();

-- Time in which an officer sits, in a room or by video or telephone.
create sequence calendar_day_seq start with 1 increment by 1;
create table calendar_day (
    id           bigint    primary key default nextval('calendar_day_seq'),
    office_id    bigint    not null references office,
    purpose      text      not null check (purpose in ('HEARINGS', 'DOCKET')),
    manner       text      not null check (manner in ('IN_PERSON', 'VIDEO', 'TELEPHONE')),
    officer_id   bigint    not null references calendar_resource,
    room_id      bigint    references calendar_resource,
    during       tstzrange not null check (not isempty(during) and lower_inc(during) and not upper_inc(during)),
    withdrawn_at timestamptz,
    withdrawn_because text check (withdrawn_because <> ''),
    created_in   bigint    not null default current_change_set() references change_set,
    check ((manner = 'IN_PERSON') = (room_id is not null)),
    check ((withdrawn_at is null) = (withdrawn_because is null)),
    exclude using gist (officer_id with =, during with &&) where (withdrawn_at is null),
    exclude using gist (room_id with =, during with &&) where (withdrawn_at is null and room_id is not null)
);
create trigger calendar_day_history before update or delete on calendar_day for each row execute function keep_row_change();
create index calendar_day_during on calendar_day using gist (office_id, during) where (withdrawn_at is null);

create sequence calendar_slot_seq start with 1 increment by 1;
create table calendar_slot (
    id         bigint    primary key default nextval('calendar_slot_seq'),
    day_id     bigint    not null references calendar_day,
    during     tstzrange not null check (not isempty(during) and lower_inc(during) and not upper_inc(during)),
    created_in bigint    not null default current_change_set() references change_set,
    exclude using gist (day_id with =, during with &&)
);
create trigger calendar_slot_append_only before update or delete on calendar_slot for each row execute function refuse_change();

-- When who or what is not to be had, and why.
create sequence calendar_absence_seq start with 1 increment by 1;
create table calendar_absence (
    id          bigint    primary key default nextval('calendar_absence_seq'),
    resource_id bigint    not null references calendar_resource,
    during      tstzrange not null check (not isempty(during) and lower_inc(during) and not upper_inc(during)),
    reason      text      not null check (reason in ('LEAVE', 'SICK', 'TRAINING', 'OFF_DUTY', 'COURT', 'OTHER')),
    noted_by    text      not null,
    ended_at    timestamptz,               -- set where it was noted in error or is over before its time
    created_in  bigint    not null default current_change_set() references change_set
);
create trigger calendar_absence_history before update or delete on calendar_absence for each row execute function keep_row_change();
create index calendar_absence_during on calendar_absence using gist (resource_id, during) where (ended_at is null);

-- A slot that is taken: held for minutes while somebody chooses, or booked. What it is for is known to whoever booked it.
create sequence calendar_booking_seq start with 1 increment by 1;
create table calendar_booking (
    id            bigint primary key default nextval('calendar_booking_seq'),
    slot_id       bigint not null references calendar_slot,
    subject       text   not null check (subject ~ '^[a-z]+:[1-9][0-9]*$'),
    held_until    timestamptz,             -- null: booked
    ended_at      timestamptz,
    ended_because text   check (ended_because <> ''),
    created_in    bigint not null default current_change_set() references change_set,
    check ((ended_at is null) = (ended_because is null))
);
create trigger calendar_booking_history before update or delete on calendar_booking for each row execute function keep_row_change();
create index calendar_booking_subject on calendar_booking (subject);
create index calendar_booking_slot on calendar_booking (slot_id) where (ended_at is null);

-- Each that a booking takes, for as long as it stands. Nobody and nothing can be taken twice at a time, whoever writes.
create table calendar_claim (
    booking_id  bigint    not null references calendar_booking,
    resource_id bigint    not null references calendar_resource,
    during      tstzrange not null,
    primary key (booking_id, resource_id),
    constraint calendar_claim_once exclude using gist (resource_id with =, during with &&)
);
