-- What an administrative action makes of the license from day to day. Nobody types whether somebody may drive on a day: it is worked out
-- from these.
create sequence license_interval_seq start with 50 increment by 50;
create table license_interval (
    id            bigint primary key default nextval('license_interval_seq'),
    action_id     bigint not null references administrative_action,
    step_id       bigint not null references administrative_step,       -- that ordered it; it stands as long as that does
    kind          text   not null check (kind in ('PERMIT', 'HARD', 'SUSPENDED', 'RESTRICTED', 'INTERLOCK')),
    starts        date   not null,
    ends          date   check (ends >= starts),                        -- the last day; null for life
    by            text   not null check (by <> ''),                     -- where the days are from
    cut_step_id   bigint references administrative_step,                -- that ended it before its last day
    cut_on        date,                                                 -- from when on it holds no more
    created_in    bigint not null default current_change_set() references change_set,
    check ((cut_step_id is null) = (cut_on is null))
);
create index license_interval_action on license_interval (action_id);
create trigger license_interval_history before update or delete on license_interval for each row execute function keep_row_change();
alter table license_interval enable row level security;
alter table license_interval force row level security;
create policy added on license_interval for insert with check (true);
create policy seen on license_interval for select using (exists (select 1 from administrative_action a where a.id = action_id));
create policy changed on license_interval for update using (exists (select 1 from administrative_action a where a.id = action_id)) with check (true);
