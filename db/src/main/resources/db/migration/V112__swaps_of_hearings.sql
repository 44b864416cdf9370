-- An arresting officer's agency asks that a hearing be on another day. It is answered by postponing the hearing, or refused with a reason.
create sequence hearing_swap_seq start with 50 increment by 50;
create table hearing_swap (
    id         bigint primary key default nextval('hearing_swap_seq'),
    setting_id bigint not null references hearing_setting,
    asked_by   text   not null check (asked_by <> ''),
    asked_at   timestamptz not null,
    reason     text   not null check (reason <> ''),
    refused_by text   check (refused_by <> ''),
    refused_at timestamptz,
    refusal    text   check (refusal <> ''),          -- why it was refused
    created_in bigint not null default current_change_set() references change_set,
    check ((refused_at is null) = (refused_by is null) and (refused_at is null) = (refusal is null))
);
create unique index hearing_swap_open on hearing_swap (setting_id) where refused_at is null;
create index hearing_swap_setting on hearing_swap (setting_id);
create trigger hearing_swap_history before update or delete on hearing_swap for each row execute function keep_row_change();
alter table hearing_swap enable row level security;
alter table hearing_swap force row level security;
create policy added on hearing_swap for insert with check (true);
create policy seen on hearing_swap for select using (exists (select 1 from hearing_setting s where s.id = setting_id));
create policy changed on hearing_swap for update using (exists (select 1 from hearing_setting s where s.id = setting_id)) with check (true);
