-- Who came to a hearing, marked on its day. Of two marks of one person the last one counts; none is changed.
create sequence hearing_check_in_seq start with 50 increment by 50;
create table hearing_check_in (
    id          bigint primary key default nextval('hearing_check_in_seq'),
    setting_id  bigint not null references hearing_setting,
    part        text   not null check (part in ('DRIVER', 'COUNSEL', 'ARRESTING_OFFICER', 'WITNESS', 'INTERPRETER')),
    name        text   not null check (name <> ''),
    manner      text   not null check (manner in ('IN_PERSON', 'VIDEO', 'TELEPHONE', 'ABSENT')),
    came_at     timestamptz not null,
    recorded_by text   not null,
    recorded_at timestamptz not null,
    created_in  bigint not null default current_change_set() references change_set
);
create index hearing_check_in_setting on hearing_check_in (setting_id);
create trigger hearing_check_in_append_only before update or delete on hearing_check_in for each row execute function refuse_change();
create trigger hearing_check_in_no_truncate before truncate on hearing_check_in for each statement execute function refuse_change();
alter table hearing_check_in enable row level security;
alter table hearing_check_in force row level security;
create policy added on hearing_check_in for insert with check (true);
create policy seen on hearing_check_in for select using (exists (select 1 from hearing_setting s where s.id = setting_id));

-- A mail that reminds somebody of a hearing so many days before it: one for each setting, person and day, written down before it is sent.
create table hearing_reminder (
    id          bigint generated always as identity primary key,
    setting_id  bigint not null references hearing_setting,
    account_id  bigint not null references account,
    days_before int    not null check (days_before > 0),
    message_id  text   not null unique,
    state       text   not null default 'waiting' check (state in ('waiting', 'sent', 'needless')),
    made_at     timestamptz not null,
    next_at     timestamptz not null,
    attempts    int    not null default 0,
    problem     text,
    sent_at     timestamptz,
    unique (setting_id, account_id, days_before)
);
create index hearing_reminder_waiting on hearing_reminder (next_at) where state = 'waiting';
