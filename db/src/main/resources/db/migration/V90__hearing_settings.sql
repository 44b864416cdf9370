-- When and where a hearing is set. A setting is never moved: it ends with the step that ended it, and another is made.
create sequence hearing_setting_seq start with 50 increment by 50;
create table hearing_setting (
    id              bigint primary key default nextval('hearing_setting_seq'),
    action_id       bigint not null references administrative_action,
    step_id         bigint not null unique references administrative_step,
    booking_id      bigint not null unique,                      -- of the calendar
    manner          text   not null check (manner in ('IN_PERSON', 'VIDEO', 'TELEPHONE')),
    begins          timestamptz not null,
    ends            timestamptz not null check (ends > begins),
    officer_code    text   not null check (officer_code <> ''),  -- who hears it, as the calendar knows them
    officer         text   not null check (officer <> ''),
    room            text   check (room <> ''),
    arresting_officer text check (arresting_officer <> ''),
    counsel         text   check (counsel <> ''),
    last_day        date   not null,                             -- by when it has to be held
    last_day_by     text   not null check (last_day_by <> ''),
    waiver          text   check (waiver <> ''),                 -- why it may be later
    ended_step_id   bigint unique references administrative_step,
    postponed_by    text   check (postponed_by in ('DRIVER', 'STATE', 'AGENCY')),
    created_in      bigint not null default current_change_set() references change_set,
    check (postponed_by is null or ended_step_id is not null)
);
create index hearing_setting_action on hearing_setting (action_id);
create index hearing_setting_begins on hearing_setting (begins) where (ended_step_id is null);
create trigger hearing_setting_history before update or delete on hearing_setting for each row execute function keep_row_change();
alter table hearing_setting enable row level security;
alter table hearing_setting force row level security;
create policy added on hearing_setting for insert with check (true);
create policy seen on hearing_setting for select using (exists (select 1 from administrative_action a where a.id = action_id));
create policy changed on hearing_setting for update using (exists (select 1 from administrative_action a where a.id = action_id)) with check (true);
